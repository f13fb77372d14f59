// The small languages of the table: what one segment may be, and what a key is made of (src/account/pattern.rs).
import { asciiLower, isBeyond } from "./input.js";

/** @typedef {{name: string, ops: string[]}} Value */
/** @typedef {string | Value} Piece */
/** @typedef {[string, string][]} Values captured names with their values as typed */

/** @type {Object<string, (value: string) => string>} */
const OPS = {
  lower: (value) => value.toLowerCase().normalize("NFC"),
  nodots: (value) => value.replaceAll(".", ""),
  digits: (value) => value.replace(/[^0-9]/g, ""),
  trailing_id: (value) => value.slice(value.lastIndexOf("-") + 1),
};

/** `a{b|op,op}c` in its pieces. @param {string} text @returns {Piece[]} */
export const pieces = (text) =>
  text.split(/(\{[^}]*\})/).filter((part) => part).map((part) => {
    if (part[0] !== "{") return part;
    const [name, ops] = part.slice(1, -1).split("|");
    return { name, ops: ops ? ops.split(",") : [] };
  });

/**
 * Splits a text by pieces; the last occurrence of a literal parts two values.
 * @param {Piece[]} pattern
 * @param {string} text
 * @returns {Values | null}
 */
export function split(pattern, text) {
  /** @type {Values} */
  const values = [];
  let rest = text;
  for (const [at, piece] of pattern.entries()) {
    let taken;
    if (typeof piece === "string") {
      taken = piece.length;
      if (asciiLower(rest.slice(0, taken)) !== asciiLower(piece)) return null;
    } else {
      const next = pattern[at + 1];
      taken = rest.length;
      if (next !== undefined) taken = typeof next === "string" ? asciiLower(rest).lastIndexOf(asciiLower(next)) : 0;
      if (taken < 1) return null;
      values.push([piece.name, rest.slice(0, taken)]);
    }
    rest = rest.slice(taken);
  }
  return rest ? null : values;
}

/** @param {Values} values @param {string} name */
export const valueOf = (values, name) => values.find(([known]) => known === name)?.[1];

/** @param {string} value @param {string[]} ops */
export const operated = (value, ops) => ops.reduce((text, op) => OPS[op](text), value);

/**
 * Puts values into a template; null when one is missing or came out empty.
 * @param {Piece[]} template
 * @param {Values} values
 * @param {(value: string) => string} [escape]
 */
export function fill(template, values, escape = (value) => value) {
  let text = "";
  for (const piece of template) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    const value = operated(valueOf(values, piece.name) ?? "", piece.ops);
    if (!value) return null;
    text += escape(value);
  }
  return text;
}

/** A value in its place in an address. @param {string} value */
export const escaped = (value) =>
  encodeURIComponent(value)
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%40|%3A/g, decodeURIComponent);

/** One capture of a platform; its pattern is compiled when it is first asked. */
export class Capture {
  /** @type {RegExp | undefined} */
  #regex;

  /** @param {any} row */
  constructor(row) {
    this.row = row;
  }

  /** Whether the whole value is one. @param {string} value */
  accepts(value) {
    const { re, min = 1, max = 200, uncounted = "", specials = "", most = Infinity, forbid, start, end } = this.row;
    const letters = [...value];
    const lower = value.toLowerCase();
    return (
      letters.length <= max &&
      letters.filter((c) => !uncounted.includes(c)).length >= min &&
      letters.filter((c) => specials.includes(c)).length <= most &&
      !words(forbid).some((part) => value.includes(part)) &&
      !words(start).some((part) => value.startsWith(part)) &&
      !words(end).some((part) => lower.endsWith(part)) &&
      !(re.includes("\\p") && isBeyond(value)) &&
      (this.#regex ??= whole(re)).test(value)
    );
  }
}

/** @param {string} re */
export const whole = (re) => new RegExp(`^(?:${re})$`, "u");

/** @param {string | undefined} list @returns {string[]} */
export const words = (list) => (list ? list.split(" ") : []);
