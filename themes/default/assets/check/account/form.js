// Whether a form of the table serves an address, and the account that it makes (src/account/canonicalise.rs).
import { asciiLower, decode, refuse } from "./input.js";
import { fill, operated, split, valueOf } from "./pattern.js";

/** @typedef {import("./pattern.js").Values} Values */
/** @typedef {import("./input.js").Parts} Parts */
/** @typedef {import("./table.js").Platform} Platform */
/** @typedef {import("./table.js").Form} Form */
/**
 * @typedef {object} Account
 * @property {string} platform
 * @property {string} key
 * @property {string} form
 * @property {string} handle
 * @property {boolean} at
 * @property {string | null} host
 * @property {string} hostKind
 * @property {string | null} address
 */

/** Whether a key stands on an id that survives a rename. @param {string} key */
export const isStable = (key) => /[#:]/.exec(key)?.[0] === "#";

/**
 * The values and what the address is, or what the form says instead.
 * @param {Platform} platform
 * @param {Form} form
 * @param {string | undefined} label
 * @param {Parts} parts
 * @param {[string, string][]} kept
 * @returns {{values: Values, is: string} | {reserved: string} | null}
 */
export function matched(platform, form, label, parts, kept) {
  /** @type {Values} */
  const values = [];
  if (parts.segments.length < form.segments.length) return null;
  for (const [at, pattern] of form.segments.entries()) {
    const found = split(pattern, parts.segments[at]);
    if (!found) return null;
    values.push(...found);
  }
  const is = withTail(platform, form, parts);
  if (!is) return null;
  if (form.label) {
    if (label === undefined) return null;
    values.push([form.label, label]);
  }
  if (form.query.length) {
    // All kept parameters must be the form's own: another one could name somebody else.
    if (kept.length !== form.query.length) return null;
    for (const [parameter, name] of form.query) {
      const value = valueOf(kept, parameter);
      if (value === undefined) return null;
      values.push([name, value]);
    }
  }
  if (form.fragment) {
    const found = parts.fragment === null ? null : split(form.fragment, decode(parts.fragment));
    if (!found) return null;
    values.push(...found);
  }
  const reserved = accepted(platform, form, values);
  if (reserved === false) return null;
  return reserved === null ? { values, is } : { reserved };
}

/** @param {Platform} platform @param {Form} form @param {Parts} parts */
function withTail(platform, form, parts) {
  const [next, ...more] = parts.segments.slice(form.segments.length);
  const post = !form.query.length && parts.query.some(([name]) => platform.post.includes(name));
  const own = post ? "content" : form.is;
  if (next === undefined) return own;
  if (form.tail === "any") return form.is;
  if (form.tail === "none") return null;
  if (!more.length && platform.tabs.some((tab) => asciiLower(tab) === asciiLower(next))) return own;
  return form.tail === "posts" ? "content" : null;
}

/**
 * False where a value is not what its capture says; the platform's own word that stands for a name; else null.
 * @param {Platform} platform
 * @param {Form} form
 * @param {Values} values
 */
function accepted(platform, form, values) {
  for (const [name, value] of values) {
    if (name === "any" ? [...value].length > 200 : !platform.capture(name)?.accepts(value)) return false;
  }
  // A name behind a sign of its own (`@live`) has a name space of its own.
  const whole = form.segments.flatMap(([piece, more]) => (more === undefined && typeof piece === "object" ? piece.name : []));
  for (const name of form.label ? [...whole, form.label] : whole) {
    const word = reserved(platform, form, name, values);
    if (word !== null) return word;
  }
  return null;
}

/** @param {Platform} platform @param {Form} form @param {string} name @param {Values} values */
function reserved(platform, form, name, values) {
  const piece = form.key?.find((part) => typeof part === "object" && part.name === name);
  const word = valueOf(values, name);
  // What does not enter the key names nobody.
  if (typeof piece !== "object" || word === undefined) return null;
  const plain = word.toLowerCase();
  // As it stands and as it enters the key: where dots mean nothing, `log.in` is `login`.
  const both = [plain, operated(word, piece.ops).toLowerCase()];
  return both.some((text) => platform.reserved.has(text) || form.not.includes(text)) ? plain : null;
}

/**
 * The account of a form that serves.
 * @param {Platform} platform
 * @param {Form} form
 * @param {Values} values
 * @param {string} is
 * @param {Parts} parts
 * @param {string} hostKind
 * @returns {Account}
 */
export function built(platform, form, values, is, parts, hostKind) {
  const key = form.key && fill(form.key, values);
  if (!form.key || key === null) return refuse("names-no-profile", { platform: platform.id, form: form.is });
  const last = [...form.key].reverse().find((piece) => typeof piece === "object" && piece.name !== "host");
  const at = platform.at && key.includes(":") && !key.includes("#") && ["handle", "legacy", "content", "view"].includes(is);
  const handle = typeof last === "object" ? shown(valueOf(values, last.name) ?? "", last.ops) : "";
  return { platform: platform.id, key, form: is, handle, at, host: parts.host, hostKind, address: null };
}

/** A name as it was typed; an id as it enters the key. @param {string} value @param {string[]} ops */
const shown = (value, ops) => (ops.every((op) => op === "lower" || op === "nodots") ? value : operated(value, ops));
