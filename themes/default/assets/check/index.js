// Fetches what the check knows: the platform table, the list, the details of its answers, and in the large regime one
// shard. In: the site's root. Out: data that have been read whole, and how they came. Never: a request that depends on
// what was asked, except for the one shard; data from a store where the server has newer ones.
import { Table } from "./account/table.js";
import { served } from "./clock.js";
import { asked, first } from "./early.js";
import { Damaged, decode, decodeShard } from "./format.js";

/** The list could not be had, and why: `no-data` or `damaged`. */
export class Unavailable extends Error {}

/** @typedef {{table: Table, index: import("./format.js").Index, stored: boolean, server: {served: number, at: number} | null}} Data */

export class Lists {
  /** @type {Map<string, Promise<import("./format.js").Index>>} */
  #shards = new Map();

  /** @param {string} root the site's root @param {string} lang */
  constructor(root, lang) {
    this.folder = new URL("check/v1/", new URL(root, location.href));
    this.lang = lang;
  }

  /** The addresses of what is loaded whole. @param {import("./format.js").Index} index */
  paths({ bits }) {
    const files = ["platforms.json", "index.txt", ...(bits ? [] : [this.#details])];
    return files.map((file) => new URL(file, this.folder).pathname);
  }

  get #details() {
    return `details.${this.lang}.json`;
  }

  /** @param {string} file @returns {Promise<Response>} */
  async #fetched(file) {
    const early = first.get(file);
    first.delete(file);
    const answer = await (early ?? asked(new URL(file, this.folder)));
    if (!answer?.ok) throw new Unavailable("no-data");
    return answer;
  }

  /** @returns {Promise<Data>} */
  async open() {
    const [platforms, list] = await Promise.all([this.#fetched("platforms.json"), this.#fetched("index.txt")]);
    const clock = served(list);
    const server = clock === null ? null : { served: clock, at: Math.floor(Date.now() / 1000) };
    const [json, bytes] = await Promise.all([platforms.text(), list.arrayBuffer()]);
    try {
      const rows = JSON.parse(json);
      if (rows.version !== 1) throw new Damaged();
      this.#shards.clear();
      return { table: Table.from(rows), index: await decode(bytes), stored: list.headers.has("x-aito-stored"), server };
    } catch (error) {
      throw new Unavailable("damaged", { cause: error });
    }
  }

  /**
   * What answers say beside the verdict, of a list that is loaded whole.
   * @param {import("./format.js").Index} index
   * @returns {Promise<any>} what the file holds; never of another making of the list
   */
  async details(index) {
    const json = await (await this.#fetched(this.#details)).json();
    const same = json.version === 1 && json.digest === index.digest && json.id?.length === index.accounts;
    if (!same) throw new Unavailable("damaged");
    return json;
  }

  /**
   * One part of a list that is not loaded whole.
   * @param {import("./format.js").Index} index
   * @param {string} name
   * @param {(key: string) => string} placeOf
   */
  shard(index, name, placeOf) {
    let shard = this.#shards.get(name);
    if (!shard) {
      shard = this.#fetched(`shards/${name}.txt`)
        .then((answer) => answer.arrayBuffer())
        .then((bytes) => decodeShard(index, name, bytes, placeOf))
        .catch((error) => {
          this.#shards.delete(name);
          throw new Unavailable(error instanceof Damaged ? "damaged" : "no-data");
        });
      this.#shards.set(name, shard);
    }
    return shard;
  }
}
