// Texts that look alike, folded to one text: compared, never shown (src/account/fold.rs, src/account/lookalike.rs).
import { isAscii } from "./input.js";

/** @typedef {{confusables: string, sight: Object<string, string>, pairs: [string, string][], affixes: string, shortest: number, nearest: number}} Looks the fields of `platforms.json` */
/** @typedef {{map: Map<string, string>, affixes: string[]}} Rules */

/** @type {WeakMap<Looks, Rules>} */
const RULES = new WeakMap();

/** @param {Looks} looks */
function rulesOf(looks) {
  let rules = RULES.get(looks);
  if (rules) return rules;
  const { confusables, sight, pairs } = looks;
  const map = new Map(Object.entries(sight));
  const seen = (/** @type {string} */ letters) => Array.from(letters, (c) => sight[c] ?? c).join("");
  let code = 0;
  for (const [, digits, letters] of confusables.matchAll(/([A-Z]*)\(?([a-z0-9]+(?=\))|.)\)?/g)) {
    code += digits ? [...digits].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 65, 0) : 1;
    map.set(String.fromCodePoint(code), seen(letters));
  }
  rules = { map, affixes: [] };
  RULES.set(looks, rules);
  /** @type {Set<string>} */
  const affixes = new Set();
  for (const written of looks.affixes.split(" ")) {
    const plain = letters(written, looks);
    const joined = paired(plain, pairs);
    // As an affix is written it may have two letters; what folding makes of it needs more, or too much would fit.
    for (const form of [joined, collapsed(joined)]) if (form.length > 2) affixes.add(form);
    affixes.add(plain);
  }
  // The longest first, so that `finland` is not left as `nland`.
  rules.affixes = [...affixes].sort().sort((a, b) => b.length - a.length);
  return rules;
}

/** Every character as the eye takes it. @param {string} text @param {Looks} looks */
function characters(text, looks) {
  const { map } = rulesOf(looks);
  if (isAscii(text)) return text.toLowerCase().replace(/[^a-hj-z]/g, (c) => map.get(c) ?? c);
  const lower = Array.from(text.normalize("NFKC"), (c) => c.toLowerCase()).join("").normalize("NFKD");
  return Array.from(lower.replace(/\p{M}/gu, ""), (c) => map.get(c) ?? c).join("");
}

/** The skeleton of one label of a host. @param {string} label @param {Looks} looks */
export const folded = (label, looks) =>
  characters(label, looks).replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("cl", "d");

/** The skeleton of an account's name. @param {string} name @param {Looks} looks */
export function skeleton(name, looks) {
  const joined = paired(stripped(letters(name, looks), looks), looks.pairs);
  return stripped(collapsed(stripped(joined, looks)), looks);
}

/** The letters and digits of a name, folded. @param {string} name @param {Looks} looks */
const letters = (name, looks) => characters(name, looks).replace(/[^\p{Alphabetic}\p{N}]/gu, "");

/** Pairs that look like one letter, until none is left. @param {string} text @param {[string, string][]} pairs */
function paired(text, pairs) {
  for (let pair; (pair = pairs.find(([two]) => text.includes(two))); ) text = text.replaceAll(...pair);
  return text;
}

/** Runs of one letter as that letter. @param {string} text */
const collapsed = (text) => text.replace(/(.)\1+/gu, "$1");

/** A text without the affixes at its ends. @param {string} text @param {Looks} looks @returns {string} */
function stripped(text, looks) {
  const enough = (/** @type {string} */ rest) => [...collapsed(paired(rest, looks.pairs))].length >= looks.shortest;
  for (const affix of rulesOf(looks).affixes) {
    let rest = "";
    if (text.startsWith(affix) && enough((rest = text.slice(affix.length)))) return stripped(rest, looks);
    if (text.endsWith(affix) && enough((rest = text.slice(0, -affix.length)))) return stripped(rest, looks);
  }
  return text;
}

/** Whether two skeletons are one slip apart and long enough that this is no chance. @param {string} a @param {string} b @param {Looks} looks */
export const osaOneApart = (a, b, { nearest }) =>
  [...a].length >= nearest && [...b].length >= nearest && oneEditApart(a, b);

/** Whether one insertion, omission, replacement or swap of neighbours parts them. @param {string} a @param {string} b */
export function oneEditApart(a, b) {
  if (Math.abs(a.length - b.length) > 2 || a === b) return false;
  const [x, y] = [[...a], [...b]];
  while (x.length && x[0] === y[0]) x.shift(), y.shift();
  while (x.length && x[x.length - 1] === y[y.length - 1]) x.pop(), y.pop();
  if (x.length < 2 && y.length < 2) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
