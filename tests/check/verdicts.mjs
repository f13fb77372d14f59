// What the page's scripts must answer, held to the cases that the program passes. In: the scripts, the exported table,
// the cases. Out: what is wrong, nothing when all is well. Nothing here needs Node, so that a browser can run it too.

/**
 * An answer as `aito lookup --json` writes it, with its reason. It stands on nothing else, so that it can be sent to a
 * browser.
 * @param {any} answer
 * @param {any} index
 */
export function asJson({ verdict, key, profile, resembles, renamedTo, candidates, reason }, index) {
  const id = (/** @type {any} */ row) => (row ? index.id(row.profile) : null);
  return {
    verdict, key, profile: id(profile), resembles: id(resembles), renamed_to: id(renamedTo),
    candidates: candidates.map((/** @type {any} */ { platform, row }) => ({ platform, profile: index.id(row.profile) })), reason,
  };
}

/**
 * @param {Record<string, any>} modules `Table`, `decode`, `read`, `lookUp`
 * @param {any} json the exported table
 * @param {{index: string, profiles: string[], cases: any[]}} file
 * @returns {Promise<string[]>}
 */
export async function wrongVerdicts({ Table, decode, read, lookUp }, json, { index: text, profiles, cases }) {
  const table = Table.from(json);
  const index = await decode(new TextEncoder().encode(text).buffer);
  index.profiles = profiles;
  const wrong = [];
  for (const { input, now, day, doubtful, answer: expected } of cases) {
    // A signature that does not fit is the program's affair: the page has the address bar's word for where it is.
    if (doubtful) continue;
    const typed = typeof input === 'string' ? input : input.repeat.repeat(input.times);
    const found = await lookUp(index, table, read(table, index.own, typed), { seconds: now, day });
    const { platform, standby, until, year, since } = found.facts;
    const all = { ...asJson(found, index), platform, standby, until, year: year === undefined ? year : Number(year), since };
    const said = Object.entries(all).filter(([, value]) => value && (!Array.isArray(value) || value.length));
    const sorted = (/** @type {any} */ object) => JSON.stringify(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (sorted(Object.fromEntries(said)) !== sorted(expected)) {
      wrong.push(`${JSON.stringify(typed.slice(0, 200))} on ${day}:\n    ${JSON.stringify(Object.fromEntries(said))}\n    expected ${JSON.stringify(expected)}`);
    }
  }
  return wrong;
}
