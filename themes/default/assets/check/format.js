// Reads the list of keys as it is published (src/lookup/format.rs, shards.rs). In: bytes. Out: an index, or `Damaged`.
// Never: a list taken for whole that is cut, changed, out of order, or another part than was asked for.
import { Domains } from "./account/domains.js";
import { isZone } from "./clock.js";

const FIRST = "aito-check 1\n";

/** What was fetched is not the list. */
export class Damaged extends Error {}

/** @returns {never} */
const damaged = () => {
  throw new Damaged();
};

/** @typedef {{day: string, remembered: boolean}} Ends */
/** @typedef {{key: string, profile: number, standby: boolean, compromised: boolean, ends: Ends | null, alias: string | null | undefined}} Row `alias`: undefined of an account's own key, null of an earlier name without a last day */
/** @typedef {{serial: number, generated: number, fresh: number, expires: number, zone: string, domains: string[], site: string | null, phones: Set<string>, notOn: Map<string, string | null>}} Facts */

/** @param {string} text @returns {Promise<Uint8Array>} */
export async function sha256(text) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** @param {Uint8Array} bytes */
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The hash by which a closed account is remembered. @param {string} key */
export async function closedHash(key) {
  const bytes = (await sha256(`aito-closed-1:${key}`)).slice(0, 16);
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The shard of a place, by its hexadecimal name. @param {string} place @param {number} bits */
export const shardOf = async (place, bits) => hex(await sha256(`aito-shard-1:${place}`)).slice(0, bits / 4);

/** The list, or a part of it. */
export class Index {
  /** @type {Row[]} accounts by their own keys */
  main = [];
  /** @type {Row[]} other keys of the same accounts */
  other = [];
  /** @type {Map<string, Row>} */
  rows = new Map();
  /** @type {Map<string, string>} hash of a closed account → year */
  closed = new Map();
  /** @type {string[]} ids of profiles, by number; empty until they are read */
  profiles = [];

  /** @param {Facts} facts @param {number} bits 0: all of it is here @param {number} accounts @param {string} digest */
  constructor(facts, bits, accounts, digest) {
    this.facts = facts;
    this.bits = bits;
    this.accounts = accounts;
    this.digest = digest;
    this.own = Domains.parse([...facts.domains, ...(facts.site ? [facts.site] : [])]);
  }

  /** @param {number} profile */
  id(profile) {
    return this.profiles[profile] ?? "";
  }

  /** Row after row, in order and none twice. */
  seal() {
    for (const rows of [this.main, this.other]) {
      rows.forEach((row, at) => at > 0 && !before(rows[at - 1].key, row.key) && damaged());
      for (const row of rows) this.rows.has(row.key) ? damaged() : this.rows.set(row.key, row);
    }
    return this;
  }
}

/** Whether a text comes before another by its bytes. @param {string} a @param {string} b */
function before(a, b) {
  if (!/[\ud800-\udfff]/.test(a + b)) return a < b;
  const [x, y] = [[...a], [...b]];
  const at = x.findIndex((letter, place) => letter !== y[place]);
  return at < 0 ? x.length < y.length : at < y.length && (x[at].codePointAt(0) ?? 0) < (y[at].codePointAt(0) ?? 0);
}

/** The header's words, and the text behind them, held to its digest. @param {ArrayBuffer} bytes */
async function header(bytes) {
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    damaged();
  }
  const end = text.indexOf("\n\n");
  if (!text.startsWith(FIRST) || end < 0) damaged();
  /** @type {Map<string, string[]>} */
  const words = new Map();
  for (const line of text.slice(FIRST.length, end).split("\n")) {
    const [, word, value] = /^([^ ]*) (.*)$/s.exec(line) ?? damaged();
    words.set(word, [...(words.get(word) ?? []), value]);
  }
  const one = (/** @type {string} */ word) => {
    const values = words.get(word) ?? [];
    return values.length === 1 ? values[0] : damaged();
  };
  const number = (/** @type {string} */ word) => (/^(0|-?[1-9][0-9]{0,15})$/.test(one(word)) ? Number(one(word)) : damaged());
  const body = text.slice(end + 2);
  if (one("digest") !== hex(await sha256(body))) damaged();
  if (body && !body.endsWith("\n")) damaged();
  return { words, one, number, lines: body ? body.slice(0, -1).split("\n") : [] };
}

/** @param {string} text */
const isDay = (text) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

/** @param {string} text */
const day = (text) => (isDay(text) ? text : damaged());

/**
 * The list, or the header of one that lies in shards.
 * @param {ArrayBuffer} bytes
 * @returns {Promise<Index>}
 */
export async function decode(bytes) {
  const { words, one, number, lines } = await header(bytes);
  const notOn = (words.get("not-on") ?? []).map((line) => line.split(" "));
  const sites = words.get("site") ?? [];
  const [bits, accounts, zone] = [number("bits"), number("accounts"), one("zone")];
  if (sites.length > 1 || bits < 0 || bits % 4 || bits > 32 || !isZone(zone)) damaged();
  /** @type {Facts} */
  const facts = {
    serial: number("serial"),
    generated: number("generated"),
    fresh: number("fresh"),
    expires: number("expires"),
    zone,
    domains: words.get("domain") ?? [],
    site: sites[0] ?? null,
    phones: new Set(words.get("phone")),
    notOn: new Map(notOn.map(([platform, since]) => [platform, since === undefined ? null : day(since)])),
  };
  const index = new Index(facts, bits, accounts, one("digest"));
  if (bits && lines.length) damaged();
  for (const line of lines) take(index, line);
  if (!bits && index.main.length !== accounts) damaged();
  for (const row of index.other) {
    const main = index.main[row.profile] ?? damaged();
    if (row.standby || row.compromised || row.ends) damaged();
    Object.assign(row, { standby: main.standby, compromised: main.compromised, ends: main.ends });
  }
  if (index.main.some(({ alias }) => alias !== undefined)) damaged();
  return index.seal();
}

/** @param {Index} index @param {string} line */
function take(index, line) {
  if (line.startsWith("~")) return takeClosed(index, line);
  const tab = line.indexOf("\t");
  const { of, ...row } = entry(tab < 0 ? line : line.slice(0, tab), tab < 0 ? null : line.slice(tab + 1));
  // What comes after is of a kind that stands below.
  if (index.closed.size || (of === null && index.other.length)) damaged();
  if (of === null) index.main.push({ ...row, profile: index.main.length });
  else index.other.push({ ...row, profile: of });
}

/** @param {Index} index @param {string} line */
function takeClosed(index, line) {
  const [, hash, year] = /^~([A-Za-z0-9_-]{21}[AQgw]) ([0-9]{4})$/.exec(line) ?? damaged();
  if (index.closed.has(hash)) damaged();
  index.closed.set(hash, year);
}

/** A key with its flags. @param {string} key @param {string | null} flags */
function entry(key, flags) {
  if (!/^[^:#]+[:#]/.test(key) || /\p{Cc}/u.test(key)) damaged();
  /** @type {Row & {of: number | null}} */
  const row = { key, profile: 0, standby: false, compromised: false, ends: null, alias: undefined, of: null };
  for (const flag of flags === null ? [] : flags.split(",")) {
    const rest = flag.slice(1);
    if (flag === "s" && !row.standby) row.standby = true;
    else if (flag === "!" && !row.compromised) row.compromised = true;
    else if (/^[ex]/.test(flag) && !row.ends) row.ends = { day: day(rest), remembered: flag[0] === "e" };
    else if (flag[0] === "a" && row.alias === undefined) row.alias = rest ? day(rest) : null;
    // An unknown flag could say that an account is not to be trusted.
    else if (/^=(0|[1-9][0-9]{0,9})$/.test(flag) && row.of === null) row.of = Number(rest);
    else damaged();
  }
  return row;
}

/**
 * The entries of one shard of a list.
 * @param {Index} list
 * @param {string} name
 * @param {ArrayBuffer} bytes
 * @param {(key: string) => string} placeOf
 * @returns {Promise<Index>}
 */
export async function decodeShard(list, name, bytes, placeOf) {
  const { one, number, lines } = await header(bytes);
  const { facts, bits } = list;
  const same = number("serial") === facts.serial && number("bits") === bits;
  if (!same || one("shard") !== name || !/^pad *$/.test(lines.pop() ?? "")) damaged();
  const index = new Index(facts, bits, list.accounts, list.digest);
  for (const line of lines) {
    if (line.startsWith("~")) {
      takeClosed(index, line);
      continue;
    }
    const [key, flags, id, more] = line.split("\t");
    const { of, ...row } = entry(key, flags || null);
    if (!id || more !== undefined || of !== null || index.closed.size) damaged();
    (row.alias === undefined ? index.main : index.other).push({ ...row, profile: index.profiles.length });
    index.profiles.push(id);
  }
  for (const { key } of [...index.main, ...index.other]) if ((await shardOf(placeOf(key), bits)) !== name) damaged();
  return index.seal();
}
