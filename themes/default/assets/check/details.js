// What answers say beside the verdict: names, units, days. In: `details.<lang>.json`, whose rows stand in the order of
// the list's keys. Out: texts, each with its language where that is another than the page's. Never: a detail of another
// making of the list.
import { written, writtenMonth } from "./clock.js";

/** @typedef {import("./format.js").Row} Row */
/** @typedef {{values: Object<string, string>, langs: Object<string, string>}} Texts */

export class Details {
  /** @param {any} json what the file holds; nothing where it could not be fetched @param {string} lang */
  constructor(json, lang) {
    this.failed = json === null;
    this.rows = json?.profiles ?? [];
    /** @type {string[]} */
    this.columns = json?.columns ?? [];
    this.units = json?.units ?? [];
    this.lang = lang;
  }

  /** The profiles' ids in the order of keys. */
  get ids() {
    return this.rows.map((/** @type {any[]} */ row) => row[this.columns.indexOf("id")] ?? "");
  }

  /** @param {Row} row @returns {Texts} */
  of({ profile }) {
    const row = this.rows[profile] ?? [];
    const cell = (/** @type {string} */ name) => row[this.columns.indexOf(name)] ?? "";
    const day = (/** @type {string} */ iso) => (iso ? written(iso, this.lang) : "");
    /** @type {Texts} */
    const texts = { values: {}, langs: {} };
    const unit = this.units[cell("unit")] ?? "";
    for (const [name, text] of Object.entries({ name: cell("name"), unit, message: cell("message") })) {
      // A text in another language comes with it.
      if (Array.isArray(text)) [texts.values[name], texts.langs[name]] = text;
      else texts.values[name] = text;
    }
    const joined = cell("joined");
    Object.assign(texts.values, {
      opened: day(cell("opened")),
      reviewed: day(cell("reviewed")),
      joined: joined ? writtenMonth(joined, this.lang) : "",
      stable: cell("stable_id"),
      address: cell("address"),
      known_as: cell("handle"),
      warned: day(cell("compromised_since")),
    });
    return texts;
  }
}
