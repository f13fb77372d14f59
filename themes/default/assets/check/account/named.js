// From a name said with its platform to the account that has it there, and from a key to the name in it
// (src/account/named.rs). Accounts come by the way that addresses take, so that no name gives what an address could not.
import { canonicalise } from "./canonicalise.js";

/** @typedef {import("./canonicalise.js").Found} Found */
/** @typedef {import("./table.js").Platform} Platform */
/** @typedef {import("./table.js").Table} Table */
/** @typedef {import("./domains.js").Domains} Domains */

/** The name inside a key, as far as it can be imitated: ids, numbers and invitations have none. @param {string} key */
export function nameInKey(key) {
  const [, rest] = /^[^:#]*:(.*)$/s.exec(key) ?? [];
  if (!rest || rest.startsWith("invite/")) return null;
  const last = rest.slice(rest.lastIndexOf("/") + 1);
  if (last.startsWith("+")) return null;
  // A name at home on a host (fediverse, Matrix) is told from others by the part before it.
  return last.replace(/^@/, "").split(/[@:]/, 1)[0] || null;
}

/** The kind of account that a key's name or id is one of: mostly none. @param {string} key */
const kindInKey = (key) => /^[^:#]*[:#](.*)\//s.exec(key)?.[1] ?? "";

/**
 * The accounts that a name can mean on a platform: several where it has several name spaces.
 * @param {Table} table
 * @param {Domains} own
 * @param {Platform} platform
 * @param {string} name
 */
export function named(table, own, platform, name) {
  /** @type {Map<string, Found>} */
  const accounts = new Map();
  for (const { is, key } of platform.forms) {
    const [start, value, ...more] = key ?? [];
    if (is !== "handle" || typeof start !== "string" || typeof value !== "object" || more.length) continue;
    if (!start.includes(":") || start.includes("#")) continue;
    const address = platform.addressOfKey(start + name);
    const found = address === null ? null : canonicalise(table, own, address);
    const fits = found?.ok && found.form === "handle" && found.platform === platform.id;
    if (fits && !accounts.has(found.key)) accounts.set(found.key, found);
  }
  return [...accounts.values()];
}

/**
 * The one account that people mean by a name on a platform, where names there are of one kind.
 * @param {Table} table
 * @param {Domains} own
 * @param {Platform} platform
 * @param {string} name
 */
export function plainlyNamed(table, own, platform, name) {
  const plain = named(table, own, platform, name).filter(({ key }) => !kindInKey(key));
  return plain.length === 1 ? plain[0] : null;
}

/** Whether dots in a name mean nothing here. @param {Platform} platform */
export const overlooksDots = ({ forms }) =>
  forms.some(({ key }) => key?.some((piece) => typeof piece === "object" && piece.ops.includes("nodots")));

/** The platforms that a word of running text names: `IG`, `Instagramissa`, `X:ssä`, `Facebook-tili`. @param {Table} table @param {string} word */
export function called(table, word) {
  const head = word.split(/[:\-–'’]/, 1)[0].toLowerCase();
  const ending = (/** @type {string} */ name) => /^\p{Alphabetic}{0,5}$/u.test(head.slice(name.length));
  const isName = (/** @type {string} */ name) =>
    head === name || (head.startsWith(name) && [...name].length >= 5 && ending(name));
  return table.platforms.filter((platform) => platform.called.some(isName));
}
