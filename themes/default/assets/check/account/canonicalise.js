// Brings what a person pasted to the account that it names (src/account/mod.rs has the steps): tells inputs apart, and
// reads what has no host in front: names, numbers, mail, schemes (other.rs, telephony.rs). Nothing is fetched.
import { splitEmail } from "./domains.js";
import { isStable } from "./form.js";
import { asciiLower, clean, cut, decode, hasSpace, hostOf, refuse, Refused, startsLike } from "./input.js";
import { homeAllowed, web } from "./web.js";

/** @typedef {import("./table.js").Table} Table */
/** @typedef {import("./domains.js").Domains} Domains */
/** @typedef {import("./form.js").Account} Account */
/** @typedef {{ok: true, platform: string, key: string, form: string, handle: string, shown: string, host: string | null, hostKind: string, address: string | null}} Found */
/** @typedef {{ok: false, code: string, platform?: string, name?: string, host?: string, of?: string, target?: string | null, scheme?: string, form?: string}} Refusal */

/**
 * @param {Table} table
 * @param {Domains} own
 * @param {string} input
 * @returns {Found | Refusal}
 */
export function canonicalise(table, own, input) {
  try {
    const { at, ...found } = account(table, own, clean(input));
    return { ok: true, ...found, shown: at ? `@${found.handle}` : found.handle };
  } catch (refused) {
    if (refused instanceof Refused) return refused.answer;
    throw refused;
  }
}

/**
 * The account of a cleaned text.
 * @param {Table} table
 * @param {Domains} own
 * @param {string} text
 * @returns {Account}
 */
export function account(table, own, text) {
  for (const [scheme, start] of [["https", "https://"], ["http", "http://"], ["https", "//"]]) {
    if (startsLike(text, start)) return web(table, own, scheme, solid(text.slice(start.length)));
  }
  if (looksLikePhone(text)) return phone(text);
  const head = text.split(/[/?#@]/, 1)[0];
  const [scheme] = cut(head, ":") ?? [];
  // A scheme has no dot in it; `example.org:8443` is a host with a port.
  if (scheme !== undefined && !scheme.includes(".")) {
    return withScheme(table, own, asciiLower(scheme), text.slice(scheme.length + 1));
  }
  return withoutScheme(table, own, solid(text));
}

/** @param {string} text */
const solid = (text) => (hasSpace(text) ? refuse("not-an-address") : text);

/**
 * @param {Table} table
 * @param {Domains} own
 * @param {string} scheme
 * @param {string} rest
 * @returns {Account}
 */
function withScheme(table, own, scheme, rest) {
  if (scheme === "tel") return phone(rest);
  if (scheme === "sms") return sms(rest);
  solid(rest);
  const bare = rest.replace(/^\/+/, "");
  switch (scheme) {
    case "mailto":
      return mailto(own, rest);
    case "acct": {
      const [user, domain] = cut(rest, "@") ?? refuse("not-an-address");
      return acct(table, own, user, domain);
    }
    case "nostr":
      return as(table, own, `njump.me/${rest}`);
    case "at":
      return as(table, own, `bsky.app/profile/${bare}`);
    case "tg": {
      const [, name] = /^resolve\?domain=([^&]*)$/.exec(bare) ?? refuse("not-an-address");
      return as(table, own, `t.me/${name}`);
    }
    case "matrix": {
      const [, kind, name] = /^(u|r|roomid)\/(.*)$/s.exec(rest) ?? refuse("not-an-address");
      return as(table, own, `matrix.to/#/${{ u: "@", r: "#", roomid: "!" }[kind]}${name}`);
    }
    default:
      return scheme ? refuse("unknown-scheme", { scheme }) : refuse("not-an-address");
  }
}

/**
 * @param {Table} table
 * @param {Domains} own
 * @param {string} text
 * @returns {Account}
 */
function withoutScheme(table, own, text) {
  if (text[0] === "@") {
    const halves = cut(text.slice(1), "@");
    return halves ? acct(table, own, ...halves) : bare(table, own, text.slice(1));
  }
  const first = text.split(/[/?#]/, 1)[0];
  // With a path behind it, it is a host with something in front: refused there.
  if (first === text && text.includes("@")) return userAtDomain(table, own, text);
  if (/[@.。．｡]|^\[/.test(first)) return web(table, own, "https", text);
  return bare(table, own, text);
}

/**
 * A name without a platform; a dotted one is no Bluesky handle, except below Bluesky's own domain.
 * @param {Table} table
 * @param {Domains} own
 * @param {string} name
 */
function bare(table, own, name) {
  if ([...name].length > 100 || !/^[\p{Alphabetic}\p{N}._\-·]+$/u.test(name)) refuse("not-an-address");
  if (asciiLower(name).endsWith(".bsky.social")) return as(table, own, `bsky.app/profile/${name}`);
  return refuse("bare-handle", { name });
}

/**
 * Another spelling of a web address.
 * @param {Table} table
 * @param {Domains} own
 * @param {string} address
 * @returns {Account}
 */
function as(table, own, address) {
  const found = web(table, own, "https", address);
  const form = found.form === "view" ? (isStable(found.key) ? "stable" : "handle") : found.form;
  return { ...found, form, host: null, hostKind: "none" };
}

/** Mail on an own domain, else a fediverse account. @param {Table} table @param {Domains} own @param {string} text */
function userAtDomain(table, own, text) {
  if (own.admitsEmail(text)) return mail(own, text);
  const [user, domain] = cut(text, "@") ?? refuse("not-an-address");
  return acct(table, own, user, domain);
}

/**
 * @param {Table} table
 * @param {Domains} own
 * @param {string} user
 * @param {string} typed
 * @returns {Account}
 */
function acct(table, own, user, typed) {
  const domain = hostOf(typed);
  const same = table.platforms.find(({ row }) => row.acct === domain);
  if (same) {
    if (!same.forms.length || /[/?#]/.test(user)) refuse("not-an-address");
    return as(table, own, `${domain}/@${user}`);
  }
  homeAllowed(table, own, domain);
  const platform = table.anyHost.find(({ forms }) => forms.length);
  if (!platform?.capture("u")?.accepts(user)) return refuse("not-an-address");
  const key = `acct:${user.toLowerCase()}@${domain}`;
  const handle = `${user}@${domain}`;
  return { platform: platform.id, key, form: "handle", handle, at: true, host: null, hostKind: "none", address: null };
}

/** @param {Domains} own @param {string} text */
function mailto(own, text) {
  const [address, query] = cut(text, "?") ?? [text, ""];
  const adds = query.split("&").some((pair) => {
    try {
      return ["to", "cc", "bcc"].includes(asciiLower(decode(pair.split("=", 1)[0])));
    } catch {
      return false;
    }
  });
  if (adds) refuse("repeated-parameter", { name: "to" });
  return mail(own, decode(address));
}

/** @param {Domains} own @param {string} address @returns {Account} */
function mail(own, address) {
  const [, typed] = splitEmail(address) ?? refuse("not-an-address");
  const host = hostOf(typed);
  if (!own.admitsEmail(address)) refuse("unknown-host", { host });
  const key = `mail:${host}`;
  return { platform: "email", key, form: "handle", handle: address, at: false, host, hostKind: "home", address: null };
}

/** Digits and the signs between them; long ones begin with `+` or `0`. @param {string} text */
export function looksLikePhone(text) {
  if (/[^0-9+\-()–‑\p{White_Space}]/u.test(text)) return false;
  const digits = text.replace(/[^0-9]/g, "").length;
  return digits >= 3 && (digits <= 6 || /^[+0(]/.test(text));
}

/** A number, with or without `tel:` in front. @param {string} text */
export function phone(text) {
  const plain = decode(text, /[\\/]/).replaceAll("(0)", "").replace(/[-().–‑\p{White_Space}]/gu, "");
  const number = numberOf(plain) ?? refuse("not-an-address");
  return telephony(`phone:${number}`, number);
}

/** The number in one spelling: `+358…`, or `FI/112` for a short one. @param {string} plain */
function numberOf(plain) {
  const [, abroad] = /^(?:\+|00)(.*)$/s.exec(plain) ?? [];
  if (abroad !== undefined) return /^(?!3580)[1-9][0-9]{6,14}$/.test(abroad) ? `+${abroad}` : null;
  if (plain.startsWith("0")) return /^0[1-9][0-9]{4,11}$/.test(plain) ? `+358${plain.slice(1)}` : null;
  return /^[0-9]{3,6}$/.test(plain) ? `FI/${plain}` : null;
}

/** What follows `sms:`: a number, or the name that a sender shows. @param {string} text */
export function sms(text) {
  const name = decode(text, /[\\/]/);
  if (!/[A-Za-z]/.test(name)) return phone(text);
  if (!/^[A-Za-z0-9 .\-_]{1,11}$/.test(name)) refuse("not-an-address");
  return telephony(`sms:FI/${name.toUpperCase()}`, name);
}

/** @param {string} key @param {string} handle */
const telephony = (key, handle) => ({
  platform: "phone", key, form: "number", handle, at: false, host: null, hostKind: "none", address: null,
});
