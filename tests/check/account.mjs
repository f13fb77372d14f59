// What the page's canonicaliser must answer, held to what the program says. In: its modules and the files beside this
// one. Out: what is wrong, nothing when all is well. Nothing here needs Node, so that a browser can run it too.

/**
 * @typedef {object} Modules
 * @property {{from: (json: any) => any}} Table
 * @property {{parse: (entries: string[]) => any}} Domains
 * @property {(table: any, own: any, input: string) => any} canonicalise
 * @property {(name: string, looks: any) => string} skeleton
 * @property {(a: string, b: string, looks: any) => boolean} osaOneApart
 * @property {(table: any, own: any, platform: any, name: string) => any[]} named
 * @property {(table: any, own: any, platform: any, name: string) => any} plainlyNamed
 * @property {(table: any, word: string) => any[]} called
 * @property {(table: any, own: any, host: string) => boolean} resemblesOwn
 * @property {(key: string) => string | null} nameInKey
 */

/** The files that the functions below take. */
export const FILES = ['table.json', 'vectors.json', 'spellings.json', 'skeletons.json'];

/**
 * The table's own vectors: `[input, key or null, form or refusal]`, and the way back from the plain address.
 * @param {Modules} modules
 * @param {any} json the exported table
 * @param {any} vectors
 * @returns {string[]}
 */
export function wrongVectors({ Table, Domains, canonicalise }, json, vectors) {
  const [table, own] = [Table.from(json), Domains.parse(vectors.own)];
  const wrong = [];
  for (const [input, key, word] of vectors.accounts) {
    const got = canonicalise(table, own, input);
    const gotWord = got.ok ? got.form : got.code;
    if ((got.ok ? got.key : null) !== key || (word && word !== gotWord)) {
      wrong.push(`${input}: ${key} ${word} expected, got ${JSON.stringify(got)}`);
      continue;
    }
    const address = got.ok && table.canonicalAddress(got);
    if (address && canonicalise(table, own, address).key !== key) wrong.push(`${input}: ${address} is not the same account`);
  }
  return wrong;
}

/**
 * Other spellings, everything that is said of each compared.
 * @param {Modules} modules
 * @param {any} json
 * @param {string[]} domains
 * @param {any[][]} rows
 * @returns {string[]}
 */
export function wrongSpellings({ Table, Domains, canonicalise }, json, domains, rows) {
  const [table, own] = [Table.from(json), Domains.parse(domains)];
  const said = (/** @type {string} */ input) => {
    const got = canonicalise(table, own, input);
    if (!got.ok) return [input, got.code];
    const { platform, key, form, hostKind, shown, host } = got;
    return [input, platform, key, form, hostKind, shown, host, table.canonicalAddress(got)];
  };
  return rows.flatMap((row) => {
    const [expected, got] = [JSON.stringify(row), JSON.stringify(said(row[0]))];
    return expected === got ? [] : [`${expected} expected, got ${got}`];
  });
}

/**
 * Names said with a platform, words that name one, hosts that imitate an own domain, and names in keys.
 * @param {Modules} modules
 * @param {any} json
 * @param {any} vectors
 * @returns {string[]}
 */
export function wrongNames({ Table, Domains, named, plainlyNamed, called, nameInKey, resemblesOwn }, json, vectors) {
  const [table, own] = [Table.from(json), Domains.parse(vectors.own)];
  const like = Domains.parse(vectors.like.domains);
  const rows = [
    ...vectors.named.map(([id, name]) => {
      const platform = table.platform(id);
      return [id, name, named(table, own, platform, name).map(({ key }) => key), plainlyNamed(table, own, platform, name)?.key ?? null];
    }),
    ...vectors.called.map(([word]) => [word, called(table, word).map(({ id }) => id)]),
    ...vectors.like.hosts.map(([host]) => [host, resemblesOwn(table, like, host)]),
    ...vectors.keys.map(([key]) => [key, table.platformOf(key)?.id ?? null, nameInKey(key)]),
  ];
  const expected = [...vectors.named, ...vectors.called, ...vectors.like.hosts, ...vectors.keys].map((row) => JSON.stringify(row));
  return rows.flatMap((row, at) => (JSON.stringify(row) === expected[at] ? [] : [`${expected[at]} expected, got ${JSON.stringify(row)}`]));
}

/**
 * Names that look alike, and names that do not.
 * @param {Modules} modules
 * @param {any} json
 * @param {any} vectors
 * @param {any[][]} rows
 * @returns {string[]}
 */
export function wrongSkeletons({ skeleton, osaOneApart }, json, vectors, rows) {
  /** @type {string[]} */
  const wrong = [];
  const hold = (/** @type {boolean} */ fine, /** @type {any[]} */ ...what) => fine || wrong.push(what.join(' '));
  const of = (/** @type {string} */ name) => skeleton(name, json);
  for (const [name, bones] of vectors.skeletons) hold(of(name) === bones, name, of(name), bones);
  for (const [a, b] of vectors.same) hold(of(a) === of(b), a, b, of(a), of(b));
  for (const [a, b] of vectors.apart) hold(of(a) !== of(b), a, b, of(a));
  for (const [a, b] of vectors.slip) hold(osaOneApart(of(a), of(b), json), a, b);
  for (const [a, b] of vectors.no_slip) hold(!osaOneApart(of(a), of(b), json), a, b);
  for (const [name, other, bones, near] of rows) {
    hold(of(other) === bones, JSON.stringify(other), of(other), bones);
    hold(osaOneApart(of(name), of(other), json) === near, JSON.stringify(name), JSON.stringify(other), near);
  }
  return wrong;
}
