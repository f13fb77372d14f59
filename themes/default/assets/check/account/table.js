// The platform table in use (src/account/table.rs), made from `platforms.json`.
//
//   const table = Table.from(json);                      // cheap: forms and patterns are read when first needed
//   const own = Domains.parse(["kunta.example", "*.kunta.example"]);   // domains.js
//   canonicalise(table, own, text)                       // canonicalise.js
//     → {ok: true, platform, key, form, handle, shown, host, hostKind, address}
//     → {ok: false, code, …facts}                        // the words of Refusal::code()
//   table.platforms, table.platform(id)                  // {id, name, names, family, at, …}
//   table.canonicalAddress(account)                      // the plain address of an account, or null
//   table.platformOf(key)                                // the platform whose key it is
//   plainlyNamed(table, own, platform, name)             // named.js: the account of a name said with its platform
import { Capture, escaped, fill, pieces, split, whole, words } from "./pattern.js";

/** @typedef {import("./pattern.js").Piece} Piece */
/** @typedef {{platform: number, group: number, label?: string}} Seat */
/**
 * @typedef {object} Form
 * @property {Piece[][]} segments
 * @property {number[]} on
 * @property {string} is
 * @property {string} tail
 * @property {string} [label]
 * @property {[string, string][]} query
 * @property {Piece[]} [fragment]
 * @property {Piece[]} [key]
 * @property {string[]} not
 */

export class Platform {
  /** @type {Form[] | undefined} */
  #forms;
  /** @type {Piece[][][] | undefined} */
  #canonical;
  /** @type {Map<string, Capture> | undefined} */
  #captures;
  /** @type {Set<string> | undefined} */
  #reserved;

  /** @param {any} row */
  constructor(row) {
    this.row = row;
    /** @type {string} */
    this.id = row.id;
    /** @type {string} */
    this.name = row.name;
    /** @type {string} */
    this.family = row.family;
    /** @type {string[]} brands */
    this.names = row.names ?? [];
    /** @type {string[]} everyday names, in lower case */
    this.called = row.called ?? [row.id];
    this.prefixes = words(row.prefixes ?? row.id);
    this.at = Boolean(row.at);
    this.anyHost = Boolean(row.any);
    this.keep = words(row.keep);
    this.post = words(row.post);
    this.tabs = words(row.tabs);
  }

  get forms() {
    return (this.#forms ??= this.row.forms.map((/** @type {string} */ line) => formOf(line, this.id)));
  }

  /** Patterns of keys with the address to copy. @returns {Piece[][][]} */
  get canonical() {
    return (this.#canonical ??= this.row.canonical.map((/** @type {string} */ line) => {
      const [key, url] = words(line);
      return [keyOf(key, this.id), pieces(url)];
    }));
  }

  get reserved() {
    return (this.#reserved ??= new Set(words(this.row.reserved)));
  }

  /** Whether the table knows an id here that survives a rename. */
  get hasStableForm() {
    return this.forms.some(({ is }) => is === "stable");
  }

  /** @param {string} name */
  capture(name) {
    this.#captures ??= new Map(Object.entries(this.row.captures).map(([id, row]) => [id, new Capture(row)]));
    return this.#captures.get(name);
  }

  /** @param {string} key */
  addressOfKey(key) {
    for (const [of, url] of this.canonical) {
      const values = split(of, key);
      const address = values && fill(url, values, escaped);
      if (address) return address;
    }
    return null;
  }
}

/** @param {string} key @param {string} id */
const keyOf = (key, id) => pieces(/^[:#]/.test(key) ? id + key : key);

/**
 * `path key is tail name=value…`
 * @param {string} line
 * @param {string} id
 * @returns {Form}
 */
function formOf(line, id) {
  const [path, key, is, tail, ...more] = words(line);
  const named = (/** @type {string} */ name) =>
    more.flatMap((part) => (part.startsWith(`${name}=`) ? [part.slice(name.length + 1)] : []));
  return {
    segments: path.split("/").filter((part) => part).map(pieces),
    on: (named("on")[0] ?? "0").split(",").map(Number),
    is,
    tail,
    label: named("label")[0],
    query: named("q").map((pair) => /** @type {[string, string]} */ (pair.split(":"))),
    fragment: named("frag").map(pieces)[0],
    key: key === "-" ? undefined : keyOf(key, id),
    not: named("not"),
  };
}

export class Table {
  /** @type {Map<string, Seat>} */
  #hosts = new Map();
  /** @type {Map<string, {seat: Seat, re: string, except: string[], regex?: RegExp}[]>} */
  #patterns = new Map();
  /** @type {Map<string, number>} */
  #service = new Map();

  /** @param {any} json what `platforms.json` holds */
  static from(json) {
    return new Table(json);
  }

  /** @param {any} json */
  constructor(json) {
    this.json = json;
    /** @type {Platform[]} */
    this.platforms = json.platforms.map((/** @type {any} */ row) => new Platform(row));
    /** @type {Set<string>} */
    this.shorteners = new Set(words(json.short));
    /** @type {Map<string, string>} */
    this.defunct = new Map(Object.entries(json.defunct));
    /** @type {{host: string, paths: string[], params: string[]}[]} */
    this.wrappers = json.wrappers.map(([host, paths, params]) => ({ host, paths: words(paths), params: words(params) }));
    for (const [platform, { row }] of this.platforms.entries()) {
      for (const [group, hosts] of (row.hosts ?? []).entries()) {
        for (const host of words(hosts)) this.#hosts.set(host, { platform, group });
      }
      for (const [group, end, re, except] of row.like ?? []) {
        const rows = this.#patterns.get(end) ?? [];
        this.#patterns.set(end, [...rows, { seat: { platform, group }, re, except: words(except) }]);
      }
      for (const host of words(row.service)) this.#service.set(host, platform);
    }
    this.anyHost = this.platforms.filter((platform) => platform.anyHost);
  }

  /** @param {string} id */
  platform(id) {
    return this.platforms.find((platform) => platform.id === id);
  }

  /** The platform whose key this is. @param {string} key */
  platformOf(key) {
    const prefix = /^([^:#]*)[:#]/.exec(key)?.[1] ?? "";
    return this.platforms.find(({ prefixes }) => prefixes.includes(prefix));
  }

  /** Where a host belongs: a fixed one, else a pattern with the first labels. @param {string} host */
  seat(host) {
    return this.#hosts.get(host) ?? this.#pattern(host);
  }

  /** @param {string} host @returns {Seat | undefined} */
  #pattern(host) {
    for (const [label, rest] of parents(host)) {
      for (const row of this.#patterns.get(rest) ?? []) {
        const admits = !row.except.includes(label) && (row.regex ??= whole(row.re)).test(host);
        if (admits) return { ...row.seat, label };
      }
    }
  }

  /** The platform that runs the host without profiles on it. @param {string} host @returns {Platform | undefined} */
  service(host) {
    const of = (/** @type {string} */ rest) =>
      this.#hosts.get(rest)?.platform ?? this.#patterns.get(rest)?.[0].seat.platform ?? this.#service.get(rest);
    const index = this.#service.get(host) ?? parents(host).map(([, rest]) => of(rest)).find((at) => at !== undefined);
    return index === undefined ? undefined : this.platforms[index];
  }

  /** All that a stranger's host could imitate, in order. */
  protectedHosts() {
    const wrapped = this.wrappers.map(({ host }) => host.replace(/^(\*\.)+/, ""));
    const listed = [this.#hosts, this.#patterns, this.#service, this.defunct, this.shorteners];
    return [...new Set([...listed.flatMap((some) => [...some.keys()]), ...wrapped])].sort();
  }

  /** @param {{platform: string, key: string, address?: string | null}} account */
  canonicalAddress({ platform, key, address }) {
    const of = this.platform(platform);
    return (of?.anyHost ? address : of?.addressOfKey(key)) ?? null;
  }
}

/** `a.b.c` → [a, b.c], [a.b, c]. @param {string} host @returns {[string, string][]} */
function parents(host) {
  const labels = host.split(".");
  return labels.slice(1).map((_, at) => [labels.slice(0, at + 1).join("."), labels.slice(at + 1).join(".")]);
}
