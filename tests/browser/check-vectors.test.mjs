// Why: browsers read addresses, letters and time zones with libraries of their own, so what holds in Node need not hold in
// them. In: the files that the program's tests write, beside the page's scripts. Out: what Chromium answers otherwise.
// Never: a test that passes because nothing was asked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { stage } from './check.mjs';
import { expectNone } from './checks.mjs';
import { serve } from './server.mjs';
import { demoDir } from './site.mjs';

const open = { headers: { 'access-control-allow-origin': '*' } };
/** @param {string} path */
const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`../check/${name}`, import.meta.url), 'utf8'));

/** @type {Awaited<ReturnType<typeof stage>>} */
let demo;
/** @type {Awaited<ReturnType<typeof serve>>[]} */
let servers;
before(async () => {
  [demo, ...servers] = await Promise.all([
    stage(demoDir(), { headers: {} }), serve(folder('themes/default/assets'), open), serve(folder('tests/check'), open),
  ]);
});
after(() => Promise.all([demo?.close(), ...(servers ?? []).map((server) => server.close())]));

/**
 * Runs the checks of `tests/check/` in the browser.
 * @param {string[]} spoilt names of files whose first answer is changed, so that it must be found wrong
 * @returns {Promise<Record<string, string[]>>} what is wrong, by check
 */
const wrongIn = async (spoilt = []) => {
  /** @type {Record<string, string[]>} */
  let wrong = {};
  await demo.open(async (page) => {
    wrong = await page.evaluate(async ([scripts, checks, names]) => {
      const bring = (/** @type {string} */ name) => import(`${scripts}check/${name}.js`);
      const files = ['account/table', 'account/domains', 'account/canonicalise', 'account/fold', 'account/named', 'account/resemble', 'format', 'reading', 'verdict'];
      const modules = Object.assign({}, ...(await Promise.all(files.map(bring))));
      const [account, verdicts] = await Promise.all(['account', 'verdicts'].map((name) => import(`${checks}${name}.mjs`)));
      const get = async (/** @type {string} */ name) => (await fetch(`${checks}${name}.json`)).json();
      const [table, vectors, spellings, skeletons, cases] = await Promise.all(['table', 'vectors', 'spellings', 'skeletons', 'verdicts'].map(get));
      if (names.includes('vectors')) vectors.accounts[0][1] = 'x:muu';
      if (names.includes('spellings')) spellings[0][1] = 'muu';
      if (names.includes('skeletons')) skeletons[0][2] = 'muu';
      if (names.includes('verdicts')) cases.cases[0].answer.verdict = 'closed';
      return {
        vectors: account.wrongVectors(modules, table, vectors),
        spellings: account.wrongSpellings(modules, table, vectors.own, spellings),
        names: account.wrongNames(modules, table, vectors),
        skeletons: account.wrongSkeletons(modules, table, vectors, skeletons),
        verdicts: await verdicts.wrongVerdicts(modules, table, cases),
      };
    }, /** @type {[string, string, string[]]} */ ([servers[0].at('/'), servers[1].at('/'), spoilt]));
  }, { bypassCSP: true });
  return wrong;
};

describe('the vectors in Chromium', { timeout: 300_000 }, () => {
  test('are answered as the program answers them', async () => {
    assert.ok(read('vectors.json').accounts.length > 430 && read('spellings.json').length >= 5000 && read('verdicts.json').cases.length >= 280);
    for (const [name, wrong] of Object.entries(await wrongIn())) expectNone(name, wrong);
  });

  test('and one that is answered otherwise is noticed', async () => {
    const spoilt = ['vectors', 'spellings', 'skeletons', 'verdicts'];
    const wrong = await wrongIn(spoilt);
    for (const name of spoilt) assert.equal(wrong[name].length, 1, name);
  });
});
