// From typed text to the parts of a web address (src/account/input.rs), by own rules alone: browsers drop tabs, turn
// backslashes and resolve dots, and what a browser reads otherwise than it is written is refused here first.
import { asciiLower, hostOf } from "./host.js";
import { refuse } from "./refusal.js";

const LONGEST = 2048;
const WHITE = /\p{White_Space}/u;
const CONTROL = /\p{Cc}/u;
/** What is not seen: bidi controls, zero width, fillers, variation selectors, tags, private use, half characters. */
const HIDDEN =
  /[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{10ffff}\p{NChar}]/u;
const UNSEEN = new RegExp(`${CONTROL.source}|${HIDDEN.source}`, "u");
const NO_TEXT = new RegExp(`${UNSEEN.source}|\\\\`, "u");

/** @typedef {{host: string, segments: string[], query: [string, string][], fragment: string | null}} Parts */

/** @param {string} text */
export const hasSpace = (text) => WHITE.test(text);

/** @param {string} text */
export const utf8Length = (text) => new TextEncoder().encode(text).length;

/** A text without the white space around it. @param {string} text */
export function trimmed(text) {
  let [start, end] = [0, text.length];
  while (start < end && WHITE.test(text[start])) start++;
  while (start < end && WHITE.test(text[end - 1])) end--;
  return text.slice(start, end);
}

/** Trims, and refuses what no address holds. @param {string} input */
export function clean(input) {
  const text = trimmed(input);
  if (!text) refuse("not-an-address");
  if (text.length > LONGEST || utf8Length(text) > LONGEST) refuse("too-long");
  const found = NO_TEXT.exec(text);
  if (found) refuse(found[0] === "\\" ? "backslash" : unseen(found[0]));
  return text;
}

/** @param {string} c */
const unseen = (c) => (CONTROL.test(c) ? "control-character" : "hidden-character");

/**
 * Reads what stands after `https://` or `http://`.
 * @param {string} scheme
 * @param {string} rest
 * @returns {Parts}
 */
export function webParts(scheme, rest) {
  const end = rest.search(/[/?#]|$/);
  const [authority, after] = [rest.slice(0, end), rest.slice(end)];
  if (!authority) refuse("not-an-address");
  if (authority.includes("@")) refuse("user-info");
  const colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(":");
  const port = colon < 0 ? "" : authority.slice(colon + 1);
  if (/[^0-9]/.test(port)) refuse("not-an-address");
  const host = hostOf(colon < 0 ? authority : authority.slice(0, colon));
  if (Number(port) > 65535) refuse("not-an-address");
  if (port && Number(port) !== (scheme === "https" ? 443 : 80)) refuse("port");
  const hash = after.indexOf("#");
  const front = hash < 0 ? after : after.slice(0, hash);
  const mark = front.indexOf("?");
  const raw = (mark < 0 ? front : front.slice(0, mark)).split("/");
  // `/a/../b` is resolved by browsers and not by every program.
  if (raw.some((part) => /^(\.|%2e){1,2}$/i.test(part))) refuse("dot-segments");
  return {
    host,
    segments: raw.filter((part) => part).map((part) => decode(part, /[\\/]/)),
    query: mark < 0 ? [] : pairsOf(front.slice(mark + 1)),
    fragment: hash < 0 ? null : after.slice(hash + 1),
  };
}

/**
 * @param {string} raw
 * @returns {[string, string][]}
 */
function pairsOf(raw) {
  /** @type {[string, string][]} */
  const pairs = [];
  for (const pair of raw.split("&")) {
    const [name, value] = cut(pair, "=") ?? [pair, ""];
    try {
      if (pair) pairs.push([decode(name), value]);
    } catch {
      // Parameters that mean nothing here may hold anything.
    }
  }
  return pairs;
}

/**
 * A text before and after the first mark.
 * @param {string} text
 * @param {string} mark
 * @returns {[string, string] | null}
 */
export function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? null : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Percent-decoded once, or null where that is no UTF-8. @param {string} raw */
export function unescaped(raw) {
  try {
    return raw.replace(/(%[0-9a-f]{2})+/gi, decodeURIComponent);
  } catch {
    return null;
  }
}

/**
 * Decodes once, to NFC, refusing what would change the shape of the address.
 * @param {string} raw
 * @param {RegExp} parts what would: a path segment holds no slash either
 */
export function decode(raw, parts = /\\/) {
  const text = unescaped(raw) ?? refuse("bad-encoding");
  for (const c of text) {
    if (UNSEEN.test(c)) refuse(unseen(c));
    if (parts.test(c)) refuse("encoded-separator");
  }
  if (/%[0-9a-f]{2}/i.test(text)) refuse("double-encoding");
  const composed = text.normalize("NFC");
  // The Kelvin sign and its like become plain letters: a name that is not the name it shows.
  if (composed !== text && plainCount(composed) > plainCount(text)) refuse("odd-character");
  return composed;
}

/** @param {string} text */
const plainCount = (text) => text.replace(/[^\0-\x7f]/g, "").length;

/** Whether a text begins so, but for A–Z and a–z. @param {string} text @param {string} start */
export const startsLike = (text, start) => asciiLower(text.slice(0, start.length)) === start;
