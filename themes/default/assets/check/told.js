// What an answer says to the reader. In: the answer with the list it came from, and the details where they are here.
// Out: texts, addresses and the reason, for the page's templates. Never: a link to an account that is not genuine; the
// list's words without the day they are true for.
import { nameInKey } from "./account/named.js";
import { dayIn, written, writtenMoment } from "./clock.js";
import { age } from "./verdict.js";

/** @typedef {import("./verdict.js").Answer} Answer */
/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {import("./format.js").Row} Row */
/** @typedef {import("./index.js").Data} Data */
/** @typedef {import("./view.js").Known} Known */
/** @typedef {import("./details.js").Details} Details */
/** @typedef {{lang: string, directory: string, names: Map<string, string>}} Page `directory`: below it each profile has its page; `names`: platforms that are called otherwise in this language */

/** Longest stretch of what was typed that is shown again. */
const SHOWN = 160;

/** What was typed, short, and with a sign for every character that is not seen. @param {string} text */
const visible = (text) => {
  const letters = [...text.trim().slice(0, 2 * SHOWN).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, "\u{fffd}")];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : letters.join("");
};

/** The link that checks a text at once. @param {string} text */
const asking = (text) => `#q=${encodeURIComponent(text)}`;

/** When the list was made, how old it is, and whose clock says so. @param {Data} data @param {import("./clock.js").Moment} moment @param {string} lang @returns {Object<string, string>} */
export function about({ index, stored }, moment, lang) {
  const { generated, zone } = index.facts;
  return {
    listed: written(dayIn(generated, zone), lang),
    moment: writtenMoment(generated, zone, lang),
    stored: stored ? "1" : "",
    stale: !stored && age(index.facts, moment.seconds) === "old" ? "1" : "",
    clock: moment.wrong ? "1" : "",
    small: index.bits ? "" : "1",
    large: index.bits ? "1" : "",
  };
}

/** The words for one answer. */
export class Telling {
  /** @param {Data} data @param {Details | null} details nothing until they are here @param {Page} page */
  constructor(data, details, page) {
    this.data = data;
    this.details = details;
    this.page = page;
  }

  /** @param {string} id */
  #platform(id) {
    return this.page.names.get(id) ?? this.data.table.platform(id)?.name ?? id;
  }

  /** The account's own row, of a row under another key of it. @param {Row} row */
  #own(row) {
    const { index } = this.data;
    return row.alias === undefined && index.main.includes(row) ? row : index.bits ? null : index.main[row.profile];
  }

  /** A listed account: how it is called and where a check of it leads. @param {Row | null} row */
  #account(row) {
    const own = row && this.#own(row);
    if (!own) return null;
    const platform = this.data.table.platformOf(own.key);
    const rest = own.key.replace(/^[^:#]*[:#]/, "");
    const at = own.key.startsWith("acct:") || (platform?.at && own.key.includes(":"));
    const handle = at ? `@${own.key.startsWith("acct:") ? rest : (nameInKey(own.key) ?? rest)}` : rest;
    const address = platform?.addressOfKey(own.key) ?? handle;
    const known = this.details?.of(own).values;
    return { platform: this.#platform(platform?.id ?? ""), handle: known?.known_as || handle, link: asking(known?.address || address) };
  }

  /** The profile's page. @param {Row | null} row */
  #page(row) {
    const id = row && this.data.index.id(row.profile);
    return id ? `${this.page.directory}${id}/` : "";
  }

  /**
   * @param {Answer} answer
   * @param {Reading} reading
   * @param {string} text what was typed
   * @returns {Known}
   */
  of(answer, reading, text) {
    const account = reading.kind === "account" ? reading.account : null;
    const { verdict, reason, profile, renamedTo, facts } = answer;
    const day = (/** @type {string | null | undefined} */ iso) => (iso ? written(iso, this.page.lang) : "");
    const now = this.#account(renamedTo);
    const resembled = this.#account(answer.resembles);
    const named = this.#account(profile);
    const { values: detail, langs } = (profile && this.details?.of(profile)) || { values: {}, langs: {} };
    /** @type {Object<string, string>} */
    const values = {
      ...detail,
      platform: this.#platform(facts.platform ?? account?.platform ?? ""),
      platform_id: facts.platform ?? "",
      // The listed account under another address of it, but an earlier name as it is.
      handle: (!renamedTo && named?.handle) || (account?.shown ?? ""),
      asked: account ? "" : visible(text),
      now: now ? now.handle : "",
      resembled: resembled ? `${resembled.platform}: ${resembled.handle}` : "",
      listed_account: named && verdict === "cannot-tell" ? `${named.platform}: ${named.handle}` : "",
      standby: facts.standby ? "1" : "",
      decided: day(facts.since),
      mail: facts.platform === "email" ? "1" : "",
      missing: profile && this.details?.failed ? "1" : "",
      ...this.#ending(answer, day),
    };
    values.facts = ["unit", "opened", "reviewed", "ends", "joined", "stable"].map((name) => values[name] ?? "").join("");
    const page = this.#page(profile ?? (verdict === "closed" ? renamedTo : null));
    const links = {
      account: verdict === "genuine" && account ? this.#address(account, detail) : "",
      page,
      now: now?.link ?? "",
      resembled: resembled?.link ?? "",
      listed_account: named?.link ?? "",
    };
    const candidates = answer.candidates.map(({ row }) => this.#candidate(row));
    return { values, langs, links, lists: { candidates, addresses: this.#addresses(reading) }, why: reason ?? "" };
  }

  /** What is said of a name or an account that has ended. @param {Answer} answer @param {(iso: string | null | undefined) => string} day @returns {Object<string, string>} */
  #ending({ verdict, renamedTo, facts }, day) {
    const until = day(facts.until);
    if (verdict === "genuine") return renamedTo ? { until } : { ends: until };
    if (verdict !== "closed") return {};
    if (renamedTo) return until ? { until } : { alias: "1" };
    return facts.year ? { year: facts.year } : { ended: "1" };
  }

  /** The genuine account's address. @param {import("./account/canonicalise.js").Found} account @param {Object<string, string>} detail */
  #address(account, detail) {
    const address = detail.address || this.data.table.canonicalAddress(account) || "";
    return address.startsWith("https://") ? address : "";
  }

  /** @param {Row} row @returns {Known} */
  #candidate(row) {
    const { platform = "", handle = "", link = "" } = this.#account(row) ?? {};
    return { values: { platform, handle }, links: { check: link } };
  }

  /** The addresses of a text that holds several. @param {Reading} reading @returns {Known[]} */
  #addresses(reading) {
    if (reading.kind !== "several") return [];
    return reading.readings.slice(0, 20).map((one) => {
      const address = one.kind === "account" ? (this.data.table.canonicalAddress(one.account) ?? one.account.shown)
        : one.kind === "refused" ? one.text : one.kind === "handle" ? `@${one.name}` : "";
      return { values: { address: visible(address) }, links: { check: asking(address) } };
    });
  }
}
