// What answers say beside the verdict: names, units, days (src/check/details.rs). In: `details.<lang>.json`, a column for
// each fact in the order of the list's keys. Out: texts, each with its language where that is another than the page's.
// Never: a detail of another making of the list.
import { written, writtenMonth } from "./clock.js";

/** The day from which days are counted, and the month from which months are. */
const FIRST = Date.UTC(2000, 0, 1);
const FIRST_MONTH = 2000 * 12 + 1;

/** @typedef {import("./format.js").Row} Row */
/** @typedef {{values: Object<string, string>, langs: Object<string, string>}} Texts */

export class Details {
  /** @param {any} json what the file holds; nothing where it could not be fetched @param {import("./format.js").Index} index @param {string} lang */
  constructor(json, index, lang) {
    this.failed = json === null;
    this.json = json ?? {};
    this.lang = lang;
    let place = 0;
    /** @type {number[]} each account's place among the units */
    this.unit = (this.json.unit ?? []).map((/** @type {number} */ step) => (place += step));
    /** @type {Map<number, string>} the platform's own id, where a second key of the account ends in it */
    this.inKeys = new Map();
    for (const { key, profile, alias } of index.other) {
      if (alias === undefined && key.includes("#")) this.inKeys.set(profile, key.replace(/^.*[#/]/s, ""));
    }
  }

  /** The profiles' ids in the order of keys. @param {import("./format.js").Index} index @returns {string[]} */
  ids({ main }) {
    const { id = [], units } = this.json;
    return id.map((/** @type {string} */ short, /** @type {number} */ at) => {
      const start = main[at].key.split(/[:#]/, 1)[0].replaceAll("_", "-");
      return short.replace("&", start).replace("~", `${units[this.unit[at]]}/`);
    });
  }

  /** @param {Row} row @returns {Texts} */
  of({ profile }) {
    const cell = (/** @type {string} */ name) => this.json[name]?.[profile] ?? null;
    const unit = this.json.unit_names?.[this.unit[profile]];
    /** @type {Texts} */
    const texts = { values: {}, langs: {} };
    for (const [name, text] of Object.entries({ name: cell("name") ?? unit, unit, message: cell("message") })) {
      // A text in another language comes with it.
      if (Array.isArray(text)) [texts.values[name], texts.langs[name]] = text;
      else texts.values[name] = text ?? "";
    }
    const warned = cell("compromised_since");
    return {
      ...texts,
      values: {
        ...texts.values,
        ...this.#days(cell("opened"), cell("reviewed"), cell("joined")),
        stable: cell("stable_id") ?? this.inKeys.get(profile) ?? "",
        address: cell("address") ?? "",
        known_as: cell("handle") ?? "",
        warned: warned ? written(warned, this.lang) : "",
      },
    };
  }

  /** @param {number | null} opened @param {number | null} reviewed @param {number | null} joined */
  #days(opened, reviewed, joined) {
    const iso = (/** @type {number} */ days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10);
    const day = (/** @type {number | null} */ days) => (days === null ? "" : written(iso(days), this.lang));
    const [year, month] = opened === null ? [0, FIRST_MONTH] : iso(opened).split("-").map(Number);
    const months = year * 12 + month + (joined ?? 0) - 1;
    const start = `${Math.floor(months / 12)}-${(months % 12) + 1}`;
    return { opened: day(opened), reviewed: day(reviewed), joined: joined === null ? "" : writtenMonth(start, this.lang) };
  }
}
