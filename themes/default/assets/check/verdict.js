// From a reading to an answer (src/lookup/verdict.rs). In: the list, the platform table, a reading, the moment. Out: an
// answer. The order is the contract's: compromised, genuine, closed, own domain, lookalike, cannot-tell,
// not-on-platform, not-listed. Never: "genuine" by anything but an equal key and a form of address that stands for the
// account itself; anything but a warning from a list that cannot be trusted.
import { osaOneApart, skeleton } from "./account/fold.js";
import { nameInKey, overlooksDots } from "./account/named.js";
import { resemblesOwn } from "./account/resemble.js";
import { closedHash } from "./format.js";
import { namesInPath } from "./reading.js";

/** @typedef {import("./account/canonicalise.js").Found} Account */
/** @typedef {import("./format.js").Index} Index */
/** @typedef {import("./format.js").Row} Row */
/** @typedef {import("./account/table.js").Table} Table */
/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {{seconds: number, day: string}} When */
/** @typedef {{platform: string, row: Row}} Candidate */
/** @typedef {{platform?: string, standby?: boolean, until?: string | null, year?: string, since?: string | null}} Facts */
/**
 * @typedef {object} Answer
 * @property {string} verdict
 * @property {string | null} key
 * @property {Row | null} profile
 * @property {Row | null} resembles
 * @property {Row | null} renamedTo
 * @property {Candidate[]} candidates
 * @property {string | null} reason
 * @property {Facts} facts
 */

/** How far a clock may lag behind the list. */
const LAG = 86_400;

/** @param {string} verdict @param {Partial<Answer>} [more] @returns {Answer} */
export const answer = (verdict, more) => ({
  verdict, key: null, profile: null, resembles: null, renamedTo: null, candidates: [], reason: null, facts: {}, ...more,
});

/** How old a list is at a moment: `fresh`, `old`, `expired`, or `clock` where it was made after the moment. @param {import("./format.js").Facts} facts @param {number} seconds */
export function age({ generated, fresh, expires }, seconds) {
  if (seconds + LAG < generated) return "clock";
  if (seconds > expires) return "expired";
  return seconds - generated > fresh ? "old" : "fresh";
}

/**
 * What a list says of a reading at a moment.
 * @param {Index} index
 * @param {Table} table
 * @param {Reading} reading
 * @param {When} when
 * @returns {Promise<Answer>}
 */
export async function lookUp(index, table, reading, when) {
  const found = await new Desk(index, table, when.day).answer(reading);
  const reason = age(index.facts, when.seconds);
  const warns = ["compromised", "closed", "lookalike"].includes(found.verdict);
  // A list that cannot be trusted still warns; it vouches for nothing and denies nothing.
  if (warns || reason === "fresh" || reason === "old") return found;
  return answer("unavailable", { key: found.key, reason });
}

/** What decides about the shard of a reading; nothing where no entry is needed. @param {Table} table @param {Reading} reading */
export function placeOf(table, reading) {
  if (reading.kind === "account") return placeOfKey(table, reading.account.key);
  if (reading.kind === "handle" || reading.kind === "name or host") return placeOfName(table, reading.name);
  const imitated = reading.kind === "refused" && reading.refusal.code === "lookalike-host";
  const [name] = imitated ? namesInPath(reading.text) : [];
  return name === undefined ? null : placeOfName(table, name);
}

/** @param {Table} table @param {string} key */
export function placeOfKey(table, key) {
  const name = nameInKey(key);
  return (name && skeleton(name, table.json)) || key;
}

/** @param {Table} table @param {string} name */
const placeOfName = (table, name) => skeleton(name, table.json) || name;

/** Where an entry stands on a day. @param {Row} row @param {string} today */
function standing({ ends, alias, compromised }, today) {
  const renamed = alias === null || (alias !== undefined && alias < today);
  // A warning goes before everything, the end of a profile's time too.
  if (compromised && !renamed) return "compromised";
  if (ends && ends.day < today) return ends.remembered ? "closed" : "gone";
  return renamed ? "renamed" : "listed";
}

/** Whether an address stands for the account itself. @param {Account} account */
function standsForItself({ form, hostKind }) {
  if (form === "view") return hostKind === "fixed" || hostKind === "home";
  return ["handle", "stable", "legacy", "invite", "number"].includes(form);
}

/** The host on which a federated account is at home. @param {string} key */
const homeOf = (key) => (key.startsWith("acct:") && key.includes("@") ? key.slice(key.lastIndexOf("@") + 1) : null);

class Desk {
  /** @param {Index} index @param {Table} table @param {string} today */
  constructor(index, table, today) {
    this.index = index;
    this.table = table;
    this.today = today;
  }

  /** @param {Reading} reading @returns {Promise<Answer>} */
  async answer(reading) {
    switch (reading.kind) {
      case "account":
        return this.account(reading.account, reading.mail);
      case "refused":
        return this.refused(reading.refusal, reading.text);
      case "handle":
        return this.handle(reading.name);
      case "name or host":
        return this.candidates(reading.name).length ? this.handle(reading.name) : this.refused(reading.refusal, reading.name);
      case "several":
        return this.several(reading.readings);
      default:
        return answer("invalid", { reason: reading.reason });
    }
  }

  /** Several addresses: only a warning is said. @param {Reading[]} readings */
  async several(readings) {
    for (const reading of this.index.bits ? [] : readings) {
      const found = await this.answer(reading);
      if (found.verdict === "compromised") return found;
    }
    return answer("cannot-tell", { reason: "several-addresses" });
  }

  /** @param {Account} account @param {boolean} mail @returns {Promise<Answer>} */
  async account(account, mail) {
    const { key, platform, form, host } = account;
    const base = { key, facts: { platform } };
    const row = this.index.rows.get(key) ?? null;
    const stands = row && standing(row, this.today);
    if (row && stands === "compromised") return answer("compromised", { ...base, profile: row });
    const listed = stands === "listed" ? row : null;
    if (platform === "phone") return answer("cannot-tell", { ...base, reason: this.number(key) });
    // A page of the organisation's own site belongs to it, whatever is listed beside it.
    if (platform === "email" || (platform === "website" && form !== "stable")) return answer("own-domain", base);
    if (mail) return this.mail(account, listed, base);
    if (listed && standsForItself(account)) return this.genuine(listed, base);
    const closed = standsForItself(account) ? await this.closed(key, row, stands, base) : null;
    if (closed) return closed;
    if (listed) return answer("cannot-tell", { ...base, profile: listed, reason: form });
    if (host && this.index.own.admitsHost(host)) return answer("own-domain", base);
    return this.lookalike(account, base) ?? this.unlisted(account, base);
  }

  /** @param {Row} row @param {{key: string, facts: Facts}} base */
  genuine(row, { key, facts }) {
    const until = row.alias ?? row.ends?.day;
    const renamedTo = row.alias === undefined ? null : row;
    return answer("genuine", { key, profile: row, renamedTo, facts: { ...facts, standby: row.standby, until } });
  }

  /**
   * An earlier name, an ended profile, a closed account that is remembered.
   * @param {string} key
   * @param {Row | null} row
   * @param {string | null} stands
   * @param {{key: string, facts: Facts}} base
   */
  async closed(key, row, stands, base) {
    if (row && stands === "renamed") {
      return answer("closed", { ...base, renamedTo: row, facts: { ...base.facts, until: row.alias } });
    }
    if (row?.ends && stands === "closed") {
      const { day } = row.ends;
      return answer("closed", { ...base, facts: { ...base.facts, until: day, year: day.slice(0, 4) } });
    }
    const year = this.index.closed.size ? this.index.closed.get(await closedHash(key)) : undefined;
    return year === undefined ? null : answer("closed", { ...base, facts: { ...base.facts, year } });
  }

  /** An account whose name, or whose home, resembles. @param {Account} account @param {{key: string, facts: Facts}} base */
  lookalike({ key, form, platform }, base) {
    const name = ["handle", "legacy", "content", "view"].includes(form) ? nameInKey(key) : null;
    const resembles = name && this.resembled(name, platform);
    if (resembles) return answer("lookalike", { ...base, resembles });
    return this.imitatesUs(homeOf(key)) ? answer("lookalike", { ...base, reason: "own-domain-lookalike" }) : null;
  }

  /**
   * The account with the smallest key whose name resembles a name: by an equal skeleton, else, where the whole list is
   * here, by one that is a slip apart.
   * @param {string} name
   * @param {string | null} platform
   * @returns {Row | null}
   */
  resembled(name, platform) {
    const bones = skeleton(name, this.table.json);
    if (!bones) return null;
    const fits = (/** @type {Row} */ row) =>
      (platform === null || this.table.platformOf(row.key)?.id === platform) && standing(row, this.today) === "listed";
    const all = skeletons(this.index, this.table);
    const equal = all.get(bones)?.find(fits);
    if (equal || this.index.bits) return equal ?? null;
    /** @type {Row | null} */
    let nearest = null;
    for (const [other, rows] of all) {
      const row = osaOneApart(other, bones, this.table.json) ? rows.find(fits) : undefined;
      // Accounts are numbered in the order of their keys.
      if (row && (!nearest || row.profile < nearest.profile)) nearest = row;
    }
    return nearest;
  }

  /** What is neither listed nor like anything that is. @param {Account} account @param {{key: string, facts: Facts}} base */
  unlisted({ key, form, platform }, base) {
    if (form === "content" || form === "opaque") return answer("cannot-tell", { ...base, reason: form });
    const since = this.index.facts.notOn.get(platform);
    if (since !== undefined) return answer("not-on-platform", { ...base, facts: { ...base.facts, since } });
    const candidates = this.candidates(nameInKey(key) ?? "").filter(({ platform: other, row }) =>
      standing(row, this.today) === "listed" && row.key !== key && other !== platform);
    return answer("not-listed", { ...base, candidates });
  }

  /** Accounts of a name on any platform, as far as case and, where the platform overlooks them, dots go. @param {string} name @returns {Candidate[]} */
  candidates(name) {
    const small = name.toLowerCase();
    const dotless = small.replaceAll(".", "");
    const found = [];
    for (const row of name ? this.index.main : []) {
      const own = nameInKey(row.key);
      if (own === null) continue;
      const equal = (/** @type {string} */ wanted) => own === wanted || own.toLowerCase() === wanted;
      if (!equal(small) && !equal(dotless)) continue;
      const platform = this.table.platformOf(row.key);
      if (!platform || !(equal(small) || overlooksDots(platform))) continue;
      if (["listed", "compromised"].includes(standing(row, this.today))) found.push({ platform: platform.id, row });
    }
    const order = ({ platform, row }) => [platform, this.index.id(row.profile), row.key];
    const compare = (/** @type {string[]} */ a, /** @type {string[]} */ b) => {
      const at = a.findIndex((part, place) => part !== b[place]);
      return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
    };
    return found.sort((a, b) => compare(order(a), order(b)));
  }

  /** A name without a platform. @param {string} name */
  handle(name) {
    const candidates = this.candidates(name);
    const hijacked = candidates.length > 0 && candidates.every(({ row }) => standing(row, this.today) === "compromised");
    const profile = candidates.length === 1 ? candidates[0].row : null;
    if (hijacked) return answer("compromised", { profile, candidates, reason: "bare-handle" });
    const resembles = candidates.length === 0 ? this.resembled(name, null) : null;
    if (resembles) return answer("lookalike", { resembles, reason: "bare-handle" });
    return answer("cannot-tell", { candidates, reason: "bare-handle" });
  }

  /** Whether a number is published: a caller's number can be forged, so that is all. @param {string} key */
  number(key) {
    const published = this.index.facts.phones.has(key.replace(/[^0-9]/g, "")) && !key.startsWith("sms:");
    return published ? "published-number" : "unpublished-number";
  }

  /** What could be a mail address: a sender's address can be forged. @param {Account} account @param {Row | null} listed @param {{key: string, facts: Facts}} base */
  mail({ key }, listed, base) {
    if (!listed && this.imitatesUs(homeOf(key))) return answer("lookalike", { ...base, reason: "own-domain-lookalike" });
    return answer("cannot-tell", { ...base, profile: listed, reason: "could-be-mail" });
  }

  /** @param {import("./account/canonicalise.js").Refusal} refusal @param {string} text */
  refused({ code, host, platform }, text) {
    if (code === "unknown-host") {
      const imitates = this.imitatesUs(host);
      return imitates ? answer("lookalike", { reason: "own-domain-lookalike" }) : answer("not-listed", { reason: code });
    }
    if (code !== "lookalike-host") return answer("cannot-tell", { reason: code, facts: platform ? { platform } : {} });
    const names = namesInPath(text).slice(0, this.index.bits ? 1 : undefined);
    const resembles = names.map((name) => this.resembled(name, null)).find(Boolean) ?? null;
    return answer(resembles ? "lookalike" : "cannot-tell", { resembles, reason: code });
  }

  /** Whether a host imitates one of the organisation's own. @param {string | null | undefined} host */
  imitatesUs(host) {
    return Boolean(host) && resemblesOwn(this.table, this.index.own, /** @type {string} */ (host));
  }
}

/** @type {WeakMap<Index, Map<string, Row[]>>} */
const SKELETONS = new WeakMap();

/** Accounts by the skeletons of their names, each in the order of keys. @param {Index} index @param {Table} table */
function skeletons(index, table) {
  let all = SKELETONS.get(index);
  if (all) return all;
  all = new Map();
  for (const row of index.main) {
    const name = nameInKey(row.key);
    const bones = name && skeleton(name, table.json);
    if (bones) all.set(bones, [...(all.get(bones) ?? []), row]);
  }
  SKELETONS.set(index, all);
  return all;
}
