// Why: the site must be quick on an old phone and a poor line, and weight creeps in unseen. In: the built demo. Out: what a
// browser really loads for a page, held against the limits of the look. Never: an estimate from the files on disk.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { WORDS, allKinds, matching, readSite } from './site.mjs';

const LIMITS = { css: 20_000, script: 10_000, chapter: 40_000 };
const site = readSite();
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir, { base: site.base })]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * Everything that a first visit to the page loads.
 * @param {string} path
 * @returns {Promise<{url: string, type: string, bytes: number, zipped: number}[]>}
 */
async function loads(path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {Promise<{url: string, type: string, bytes: number, zipped: number}>[]} */
  const seen = [];
  page.on('response', (response) => {
    seen.push(response.body().then((body) => ({
      url: response.url(), type: response.request().resourceType(), bytes: body.length, zipped: gzipSync(body, { level: 6 }).length,
    })));
  });
  await page.goto(server.at(path), { waitUntil: 'networkidle' });
  const all = await Promise.all(seen);
  await context.close();
  assert.ok(all.some(({ type }) => type === 'document'), `${path} was loaded`);
  return all;
}

/**
 * @param {{url: string, bytes: number, zipped: number}[]} parts
 * @param {'bytes' | 'zipped'} measure
 */
const sum = (parts, measure) => parts.reduce((total, part) => total + part[measure], 0);

/** @param {{url: string, bytes: number, zipped: number}[]} parts */
const list = (parts) => parts.map(({ url, bytes, zipped }) => `\n  ${bytes} (${zipped} zipped) ${url}`).join('');

describe('weights', { concurrency: 2, timeout: 600_000 }, () => {
  for (const { kind, lang, path } of allKinds(site)) {
    test(`style and script of ${kind} (${lang})`, async () => {
      const all = await loads(path);
      const styles = all.filter(({ type }) => type === 'stylesheet');
      assert.ok(styles.length > 0, 'the page has a style');
      assert.ok(sum(styles, 'bytes') <= LIMITS.css, `CSS over ${LIMITS.css} bytes:${list(styles)}`);
      // The search and the account check are programs; what the check may weigh has a test of its own.
      const scripts = all.filter(({ type }) => type === 'script');
      if (kind !== 'search' && kind !== 'check') assert.ok(sum(scripts, 'bytes') <= LIMITS.script, `JavaScript over ${LIMITS.script} bytes:${list(scripts)}`);
    });
  }

  for (const { home, guidelines, all, archive } of Object.values(WORDS)) {
    // The heaviest few stand for all: each page loads the same style and script.
    const chapters = matching(site, new RegExp(`^${home}${guidelines}/[^/]+/(?!(?:${all}|${archive})/)[^/]+/$`)).slice(0, 3);
    for (const path of chapters) {
      test(`the chapter ${path} with all it loads`, async () => {
        const parts = await loads(path);
        const total = sum(parts, 'zipped');
        assert.ok(total < LIMITS.chapter, `${total} bytes, the limit is ${LIMITS.chapter}:${list(parts)}`);
      });
    }
  }
});
