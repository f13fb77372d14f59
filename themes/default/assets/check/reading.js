// What people paste (src/lookup/input.rs): an address, a handle, a sentence, what a phone shares. In: a text, the
// platform table, the organisation's domains. Out: a reading. Never: a bare word of a sentence becoming an account; an
// address picked out of a text that holds another one too.
import { canonicalise } from "./account/canonicalise.js";
import { called, nameInKey, plainlyNamed } from "./account/named.js";

/** The longest text that is read, in characters. */
const LONGEST = 20_000;
/** The most parts of a path that are looked at. */
const DEEPEST = 6;

// Signs around a word that are no part of it, and signs that are not seen and that programs put beside what they copy.
const SIGNS = "\"“”„«»'‘’*~,;:!?.…–—•";
const UNSEEN = "\\u200b\\u200e\\u200f\\u2060\\u2066-\\u2069\\ufeff";
const FRONT = new RegExp(`^[([{<>${SIGNS}${UNSEEN}]+`, "u");
const BACK = new RegExp(`[)\\]}<>${SIGNS}${UNSEEN}]+$`, "u");
const AROUND = new RegExp(`^[\\p{White_Space}${UNSEEN}]+|[\\p{White_Space}${UNSEEN}]+$`, "gu");
const PARTS = /[\p{White_Space}<>"“”„«»|]/u;
const NAME = /^[\p{Alphabetic}\p{N}._\-·]{1,100}$/u;

/** @typedef {import("./account/table.js").Table} Table */
/** @typedef {import("./account/domains.js").Domains} Domains */
/** @typedef {import("./account/canonicalise.js").Found} Account */
/** @typedef {import("./account/canonicalise.js").Refusal} Refusal */
/**
 * @typedef {{kind: "account", account: Account, mail: boolean}
 *   | {kind: "refused", refusal: Refusal, text: string}
 *   | {kind: "handle", name: string}
 *   | {kind: "name or host", name: string, refusal: Refusal}
 *   | {kind: "several", readings: Reading[]}
 *   | {kind: "nothing", reason: string}} Reading
 */

/** @param {Table} table @param {Domains} own @param {string} input @returns {Reading} */
export function read(table, own, input) {
  // Only what could be too long is counted by characters.
  if (input.length > LONGEST && [...input.slice(0, 2 * LONGEST + 2)].length > LONGEST) return nothing("too-long");
  const text = input.replace(AROUND, "");
  const whole = canonicalise(table, own, text);
  if (whole.ok) return found(whole, text);
  return /\p{White_Space}/u.test(text) ? sentence(table, own, text) : word(table, own, text, whole);
}

/** @param {string} reason @returns {Reading} */
const nothing = (reason) => ({ kind: "nothing", reason });

/** @param {string} name @returns {Reading} */
const handle = (name) => ({ kind: "handle", name });

/** @param {Account} account @param {string} text @returns {Reading} */
function found(account, text) {
  const accountLike = text.startsWith("@") || /^acct:/i.test(text);
  const mail = account.hostKind === "none" && account.form === "handle" && text.includes("@") && !accountLike;
  return { kind: "account", account, mail };
}

/** One word that is no account as it stands. @param {Table} table @param {Domains} own @param {string} text @param {Refusal} refusal @returns {Reading} */
function word(table, own, text, refusal) {
  const inner = core(text);
  const again = inner === text ? null : canonicalise(table, own, inner);
  if (again?.ok) return found(again, inner);
  for (const one of [refusal, again]) if (one?.code === "bare-handle") return handle(one.name ?? "");
  // `Facebook:esimerkkila` is no scheme.
  if (refusal.code === "unknown-scheme" && called(table, refusal.scheme ?? "").length) {
    return withPlatform(table, own, text.replace(":", " "));
  }
  return refused(refusal.code === "not-an-address" && again ? again : refusal, text);
}

/** @param {Refusal} refusal @param {string} text @returns {Reading} */
function refused(refusal, text) {
  if (["not-an-address", "too-long", "unknown-scheme"].includes(refusal.code)) return nothing(refusal.code);
  if (refusal.code === "bare-handle") return handle(refusal.name ?? "");
  // A name with a dot could as well be a site's host.
  const dotted = refusal.code === "unknown-host" && isName(text);
  return dotted ? { kind: "name or host", name: text, refusal } : { kind: "refused", refusal, text };
}

/** Several words. @param {Table} table @param {Domains} own @param {string} text @returns {Reading} */
function sentence(table, own, text) {
  /** @type {Reading[]} */
  const readings = [];
  for (const one of wordsOf(text).filter(isLikeAnAddress)) {
    const result = canonicalise(table, own, one);
    if (!result.ok && result.code === "bare-handle") continue;
    const reading = result.ok ? found(result, one) : refusedIn(result, one);
    const known = readings.findIndex((other) => isSame(other, reading));
    if (known < 0) readings.push(reading);
    else if (rank(reading) > rank(readings[known])) readings[known] = reading;
  }
  if (readings.length === 0) return withPlatform(table, own, text);
  const [first] = readings;
  if (readings.length === 1 && first.kind === "refused") {
    const { code } = first.refusal;
    // `esimerkki.fi:n`: a host with an ending, if it is one.
    if (code === "not-an-address" && !first.text.includes("://")) return withPlatform(table, own, text);
    if (code === "unknown-scheme") return nothing(code);
  }
  if (readings.length === 1 && first.kind === "account") readings.push(...otherNames(first.account, text).map(handle));
  if (readings.length === 1 && first.kind === "name or host") {
    // `Instagram nimi.toinen`: what is written like a site is a name where it is the one that is said with a platform.
    const said = withPlatform(table, own, text);
    if (said.kind === "account" && said.account.handle === first.name) return said;
  }
  return readings.length === 1 ? readings[0] : { kind: "several", readings };
}

/**
 * What is written as an address and cannot be read as one stands beside whatever else is there: who pastes
 * `ftp://huijaus.example` with an official address asks about both.
 * @param {Refusal} refusal
 * @param {string} text
 * @returns {Reading}
 */
const refusedIn = (refusal, text) =>
  ["not-an-address", "too-long", "unknown-scheme"].includes(refusal.code) ? { kind: "refused", refusal, text } : refused(refusal, text);

/**
 * Names said beside an account's address that are not its own. A post's text may name anybody: it is not asked about.
 * @param {Account} account
 * @param {string} text
 */
function otherNames({ form, handle: typed, key }, text) {
  const known = new Set([typed, nameInKey(key) ?? ""].map((name) => name.toLowerCase()));
  const names = form === "content" || form === "opaque" ? [] : wordsOf(text).map(atName);
  return names.filter((name) => name !== null && !known.has(name.toLowerCase()) && known.add(name.toLowerCase()));
}

/** Whether two readings are of one address. @param {Reading} a @param {Reading} b */
function isSame(a, b) {
  if (a.kind === "account" && b.kind === "account") return a.account.key === b.account.key;
  if (a.kind === "name or host" && b.kind === "name or host") return a.name === b.name;
  return a.kind === "refused" && b.kind === "refused" && a.text === b.text;
}

/** Of two addresses of one account the one that says less of it counts. @param {Reading} reading */
function rank(reading) {
  if (reading.kind !== "account") return 0;
  if (reading.mail) return 3;
  return { content: 2, opaque: 2, view: 1 }[reading.account.form] ?? 0;
}

/** Words without the signs around them. @param {string} text */
const wordsOf = (text) => text.split(PARTS).map(core).filter(Boolean);

/** @param {string} text */
const core = (text) => text.replace(FRONT, "").replace(BACK, "");

/** Whether a word of a sentence is written like an address: with a scheme, a host, or `name@host`. @param {string} one */
function isLikeAnAddress(one) {
  // Browsers forgive other slashes, and none: `https:/huijaus.example`.
  if (/:\/\/./s.test(one) || /^(https?:|\/\/)[/\\]*[^/\\]/i.test(one)) return true;
  if (/^(mailto|tel|sms|acct|nostr|at|tg|matrix):/.test(one.toLowerCase()) || isNumber(one)) return true;
  const first = one.split(/[/?#]/, 1)[0];
  const host = first.slice(first.lastIndexOf("@") + 1).split(":", 1)[0];
  const labels = host.split(/[.。．｡]/);
  const last = labels[labels.length - 1];
  const dotted = labels.length >= 2 && labels.every(Boolean);
  const named = [...last].length >= 2 && /\p{Alphabetic}/u.test(last);
  // `päättyi.Seuraava lause`: a full stop without its space.
  const ends = first === one && labels.slice(1).some((label) => /^\p{Uppercase}\p{Lowercase}/u.test(label));
  // `@nimi.toinen` has no host: it is a name with a dot.
  const atName = /^@[^@]*$/.test(first);
  return dotted && named && !ends && !atName;
}

/** A telephone number written as one word. @param {string} one */
const isNumber = (one) => /^[+0][0-9+\-()]*$/.test(one) && one.replace(/[^0-9]/g, "").length >= 7;

/** A name with the platform where it was seen, in any order. @param {Table} table @param {Domains} own @param {string} text @returns {Reading} */
function withPlatform(table, own, text) {
  /** @type {Set<import("./account/table.js").Platform>} */
  const platforms = new Set();
  /** @type {string[]} */
  const others = [];
  for (const one of wordsOf(text)) {
    const named = one.startsWith("@") ? [] : called(table, one);
    for (const platform of named) platforms.add(platform);
    if (named.length === 0) others.push(one);
  }
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const one of others) {
    const name = atName(one) ?? joinedName(one);
    if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  if (names.size === 0 && others.length === 1 && platforms.size === 1 && isName(others[0])) names.set("", others[0]);
  const reading = (/** @type {string} */ name) => {
    const [platform] = platforms;
    const account = platforms.size === 1 ? plainlyNamed(table, own, platform, name) : null;
    return account ? /** @type {Reading} */ ({ kind: "account", account, mail: false }) : handle(name);
  };
  const readings = [...names.values()].map(reading);
  if (readings.length === 0) return nothing("not-an-address");
  return readings.length === 1 ? readings[0] : { kind: "several", readings };
}

/** @param {string} text */
const isName = (text) => NAME.test(text) && /[\p{Alphabetic}\p{N}]/u.test(text);

/** A word that only names are written like: `esimerkkila_tuki`. @param {string} one */
const joinedName = (one) => (isName(one) && /[^_]_+[^_]/u.test(one) ? one : null);

/** The name of `@name`, without a Finnish ending behind a colon or an apostrophe. @param {string} one */
function atName(one) {
  const [, rest, ending] = /^@([\p{Alphabetic}\p{N}._\-·]*)(.*)$/su.exec(one) ?? [];
  const name = rest?.replace(/[.\-·]+$/, "");
  return name && isName(name) && /^$|^[:'’),/]/.test(ending) ? name : null;
}

/** The parts of an address's path, the last first: where an imitated host would have the name. @param {string} text */
export function namesInPath(text) {
  const scheme = text.indexOf("://");
  const path = text.slice(scheme < 0 ? 0 : scheme + 3).split(/[?#]/, 1)[0];
  const parts = path.split("/").slice(1).filter(Boolean).reverse().slice(0, DEEPEST);
  return parts.map((part) => plain(part).replace(/^@/, "").split("@", 1)[0]);
}

/** A text with its percent signs undone, whatever comes of it. @param {string} text */
function plain(text) {
  const bytes = [];
  for (const [, code, letters] of text.matchAll(/%([0-9a-f]{2})|([^%]+|%)/gi)) {
    if (code) bytes.push(parseInt(code, 16));
    else bytes.push(...new TextEncoder().encode(letters));
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes));
}
