// Host names as they are registered (src/account/input.rs, `host_of`). Plain ASCII is read here; the browser's own
// parser is asked for other letters alone, and what it did to them beyond case and composition is refused.
import { refuse } from "./refusal.js";

const NEVER = /[\0-\x20#%/:<>?@[\\\]^|\x7f]/;
const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** @param {string} text */
export const isAscii = (text) => !/[^\0-\x7f]/.test(text);

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
  if (NEVER.test(typed)) return plain ? bad : odd;
  const lower = plain ? asciiLower(typed) : eachLower(typed);
  const host = plain ? lower : parsed(lower);
  if (host === null) return odd;
  if (/(^|\.)([0-9]+|0x[0-9a-f]*)\.?$/.test(host)) return parsed(host) === null ? bad : { fault: "ip-host" };
  const labels = host.split(".");
  if (host.length > 253 || labels.some((label) => !label || label.length > 63)) return bad;
  if (plain && !/(^|\.)xn--/.test(host)) return { host };
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
