// From typed text to the parts of a web address (src/account/input.rs), by own rules: browsers drop tabs, turn
// backslashes and resolve dots, and what a browser reads otherwise than it is written is refused here first. Only of
// host names with other letters than ASCII the browser is asked, and what it changes beyond case is refused too.

/** Thrown on the way and turned into an answer by `canonicalise`. */
export class Refused {
  /**
   * @param {string} code
   * @param {object} [facts]
   */
  constructor(code, facts) {
    this.answer = { ok: false, code, ...facts };
  }
}

/**
 * @param {string} code
 * @param {object} [facts]
 * @returns {never}
 */
export function refuse(code, facts) {
  throw new Refused(code, facts);
}

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

// Host names as they are registered.

const NEVER = /[\0-\x20#%/:<>?@[\\\]^|\x7f]/;
const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** @param {string} text */
export const isAscii = (text) => !/[^\0-\x7f]/.test(text);

/** Beyond the first plane: new letters come every year, and browsers know them later. @param {string} text */
export const isBeyond = (text) => /[\u{10000}-\u{10ffff}]/u.test(text);

/** Hebrew, Arabic and their neighbours: parsers differ in where they let those stand. @param {string} text */
const isFromTheRight = (text) => /[\u0590-\u08ff]/.test(text);

/** Only A–Z: the Kelvin sign is no k. @param {string} text */
export const asciiLower = (text) => text.replace(/[A-Z]+/g, (part) => part.toLowerCase());

/** Letters, digits and inner hyphens in every label. @param {string} host */
export const isPlain = (host) => host.split(".").every((label) => !/^-|-$|[^A-Za-z0-9-]/.test(label));

/**
 * The host as lower-case A-labels, or `fault`: the word of the refusal.
 * @param {string} typed
 * @returns {{host: string, fault?: undefined} | {fault: string, host?: undefined}}
 */
export function readHost(typed) {
  if (typed.endsWith(".")) typed = typed.slice(0, -1);
  if (typed.startsWith("[")) return { fault: "ip-host" };
  if (typed.includes("%")) return { fault: "encoded-host" };
  const bad = { fault: "not-an-address" };
  if (!typed) return bad;
  const plain = isAscii(typed);
  const odd = { fault: "odd-character" };
  const international = !plain || /(^|\.)xn--/i.test(typed);
  // Signs that programs write, refuse or escape in such a host, each in its own way, and the two ways of writing mixed.
  if (international && /[\0-,/:-@[-^\x60{-\x7f]/.test(typed)) return odd;
  if (!plain && /(^|\.)xn--/i.test(typed)) return odd;
  const shown = toUnicode(asciiLower(typed));
  if (isBeyond(shown) || isFromTheRight(shown)) return odd;
  if (NEVER.test(typed)) return bad;
  const lower = plain ? asciiLower(typed) : eachLower(typed);
  const host = plain ? lower : parsed(lower);
  if (host === null) return odd;
  if (/(^|\.)([0-9]+|0x[0-9a-f]*)\.?$/.test(host)) return parsed(host) === null ? bad : { fault: "ip-host" };
  const labels = host.split(".");
  if (host.length > 253 || labels.some((label) => !label || label.length > 63)) return bad;
  if (!international) return { host };
  const unicode = toUnicode(host);
  // Parsers differ in what they let stand after `xn--`, not in what they make of the letters themselves.
  if (plain) return unicode !== host && parsed(unicode) === host ? { host } : bad;
  const same = typed.split(".").every((part, at) => isAscii(part) || labels[at]?.startsWith("xn--") !== false);
  return lower === unicode && same ? { host } : odd;
}

/** In lower case, character by character. @param {string} text */
const eachLower = (text) => Array.from(text.normalize("NFC"), (c) => c.toLowerCase()).join("").normalize("NFC");

/**
 * @param {string} typed
 * @returns {string}
 */
export function hostOf(typed) {
  const { host, fault } = readHost(typed);
  return host ?? refuse(fault);
}

/** @param {string} host */
function parsed(host) {
  try {
    return new URL(`https://${host}/`).hostname;
  } catch {
    return null;
  }
}

/** The host with its `xn--` labels in their letters; one that cannot be read stays. @param {string} host */
export const toUnicode = (host) => host.split(".").map((label) => letters(label) ?? label).join(".");

/**
 * RFC 3492, for browsers give no way back.
 * @param {string} label
 */
function letters(label) {
  if (!label.startsWith("xn--") || label.length > 63) return null;
  const code = label.slice(4);
  const cut = Math.max(code.lastIndexOf("-"), 0);
  const out = [...code.slice(0, cut)];
  let [point, place, bias] = [128, 0, 72];
  for (let at = cut && cut + 1; at < code.length; ) {
    const before = place;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = at < code.length ? DIGITS.indexOf(code[at++]) : -1;
      place += digit * weight;
      if (digit < 0 || place > 0x7fffffff) return null;
      const least = Math.min(Math.max(k - bias, 1), 26);
      if (digit < least) break;
      weight *= 36 - least;
    }
    const size = out.length + 1;
    bias = adapted(place - before, size, before === 0);
    point += Math.floor(place / size);
    place %= size;
    if (point > 0x10ffff) return null;
    out.splice(place++, 0, String.fromCodePoint(point));
  }
  return out.join("");
}

/**
 * @param {number} delta
 * @param {number} size
 * @param {boolean} first
 */
function adapted(delta, size, first) {
  delta = Math.floor(delta / (first ? 700 : 2));
  delta += Math.floor(delta / size);
  let k = 0;
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
  return k + Math.floor((36 * delta) / (delta + 38));
}
