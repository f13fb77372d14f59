// Texts that look alike, folded to one text (src/account/fold.rs, src/account/lookalike.rs): compared, never shown.

/** @type {WeakMap<object, Map<string, string>>} */
const MAPS = new WeakMap();
const SIGHT = { 0: "o", 1: "l", i: "l", "|": "l", 3: "e", 5: "s", 8: "b" };

/** @param {Object<string, string>} confusables what is meant → the characters that look like it */
function mapOf(confusables) {
  let map = MAPS.get(confusables);
  if (!map) {
    map = new Map(Object.entries(SIGHT));
    for (const [letters, like] of Object.entries(confusables)) for (const c of like) map.set(c, letters);
    MAPS.set(confusables, map);
  }
  return map;
}

/** Every character as the eye takes it. @param {string} text @param {Object<string, string>} confusables */
export function characters(text, confusables) {
  const map = mapOf(confusables);
  const lower = Array.from(text.normalize("NFKC"), (c) => c.toLowerCase()).join("").normalize("NFKD");
  return Array.from(lower.replace(/\p{M}/gu, ""), (c) => map.get(c) ?? c).join("");
}

/** The skeleton of one label of a host. @param {string} label @param {Object<string, string>} confusables */
export const folded = (label, confusables) =>
  characters(label, confusables).replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("cl", "d");

/** Whether one insertion, omission, replacement or swap of neighbours parts them. @param {string} a @param {string} b */
export function oneEditApart(a, b) {
  if (Math.abs(a.length - b.length) > 2 || a === b) return false;
  let [x, y] = [[...a], [...b]];
  while (x.length && x[0] === y[0]) [x, y] = [x.slice(1), y.slice(1)];
  while (x.length && x.at(-1) === y.at(-1)) [x, y] = [x.slice(0, -1), y.slice(0, -1)];
  if (x.length < 2 && y.length < 2) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
