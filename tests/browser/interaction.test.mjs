// Why: the directory's filter and the search are programs; a reader with a keyboard or a screen reader must be able to
// use them. In: the built demo. Out: what a person would see, hear and reach. Never: a result that leads nowhere.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { expectNone, watch } from './checks.mjs';
import { serve } from './server.mjs';
import { WORDS, readSite, searchWord } from './site.mjs';

const site = readSite();
const LANGS = /** @type {import('./site.mjs').Lang[]} */ (Object.keys(WORDS));
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
 * Opens a page, uses it, and fails when it complained meanwhile.
 * @param {string} path
 * @param {(page: import('playwright-core').Page) => Promise<void>} use
 */
async function on(path, use) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const wrong = watch(page, server.origin);
  try {
    await page.goto(server.at(path), { waitUntil: 'networkidle' });
    await use(page);
    expectNone(path, wrong);
  } finally {
    await context.close();
  }
}

/** @param {import('playwright-core').Page} page */
const shown = (page) => page.locator('[data-profile]').filter({ visible: true }).count();

/** Whether that many entries show; it runs in the page. */
const showing = (/** @type {number} */ wanted) =>
  [...document.querySelectorAll('[data-profile]')].filter((entry) => entry.checkVisibility()).length === wanted;

/**
 * Waits until what is announced fits the entries that show, and gives their number.
 * @param {import('playwright-core').Page} page
 */
async function announced(page) {
  await page.waitForFunction(() => {
    const entries = [...document.querySelectorAll('[data-profile]')].filter((entry) => entry.checkVisibility());
    const text = document.querySelector('#directory-count')?.textContent?.trim() ?? '';
    // One and none may be said in words.
    return entries.length > 1 ? text.match(/\d+/)?.[0] === String(entries.length) : text !== '';
  }, undefined, { timeout: 5000 });
  return shown(page);
}

describe('the directory filter', { timeout: 600_000 }, () => {
  for (const lang of LANGS) {
    const path = `${WORDS[lang].home}${WORDS[lang].profiles}/`;

    test(`text narrows and says how many (${lang})`, () => on(path, async (page) => {
      const all = await shown(page);
      assert.ok(all > 1, 'there is something to narrow');
      assert.match(await page.locator('#directory-count').getAttribute('aria-live') ?? '', /polite|assertive/);
      const name = (await page.locator('[data-profile] a[href]').filter({ visible: true }).last().innerText()).trim();
      await page.locator('form#directory-filter input[name=q]').fill(name.toUpperCase());
      await page.waitForFunction(() => [...document.querySelectorAll('[data-profile]')].some((entry) => !entry.checkVisibility()));
      const left = await announced(page);
      assert.ok(left > 0 && left < all, `"${name}" leaves ${left} of ${all}`);
      await page.locator('form#directory-filter input[name=q]').fill('qqqqqqqqqq');
      await page.waitForFunction(() => ![...document.querySelectorAll('[data-profile]')].some((entry) => entry.checkVisibility()));
      assert.notEqual((await page.locator('#directory-count').innerText()).trim(), '', 'an empty list is announced');
      await page.locator('form#directory-filter input[name=q]').fill('');
      await page.waitForFunction(showing, all);
    }));

    for (const select of ['platform', 'unit', 'language']) {
      test(`${select} narrows and says how many (${lang})`, () => on(path, async (page) => {
        const all = await shown(page);
        const field = page.locator(`form#directory-filter select[name=${select}]`);
        const values = await field.locator('option').evaluateAll((options) => options.map((option) => /** @type {HTMLOptionElement} */ (option).value));
        assert.equal(values[0], '', 'the first choice is all of them');
        let narrowed = false;
        for (const value of values.slice(1)) {
          await field.selectOption(value);
          const left = await announced(page);
          assert.ok(left > 0, `${select} ${value} offers what nothing has`);
          narrowed ||= left < all;
        }
        assert.ok(narrowed, `no choice of ${select} narrows the list`);
        await field.selectOption('');
        await page.waitForFunction(showing, all); // All come back.
      }));
    }
  }
});

describe('the search', { timeout: 600_000 }, () => {
  for (const lang of LANGS) {
    const path = `${WORDS[lang].home}${WORDS[lang].search}/`;
    const word = searchWord(site, lang);

    test(`an address with a question answers at once (${lang})`, () => on(`${path}?q=${encodeURIComponent(word)}`, async (page) => {
      await page.locator('#search-results a[href]').first().waitFor();
      assert.equal(await page.locator('main input[name=q]').inputValue(), word);
      assert.notEqual((await page.locator('#search-status').innerText()).trim(), '', 'the number of hits is announced');
      assert.ok(await page.locator('#search-status').evaluate((element) => element.matches('[aria-live], [role=status]')));
      assert.ok(await page.locator('#search-results mark').count(), 'the word is marked');
      const elsewhere = await page.locator('nav.languages a:not([hreflang$="-simple"])').evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).search));
      assert.ok(elsewhere.length > 1 && elsewhere.every((query) => new URLSearchParams(query).get('q') === word), `each language goes on searching: ${elsewhere}`);
      const hits = await page.locator('#search-results a[href]').evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
      for (const hit of new Set(hits)) {
        const answer = await page.request.get(hit.replace(/#.*/, ''));
        assert.equal(answer.status(), 200, `${hit} exists`);
        const anchor = decodeURIComponent(new URL(hit).hash.slice(1));
        const body = anchor ? await answer.text() : '';
        assert.ok(!anchor || new RegExp(`\\bid=["']?${anchor}["'\\s>]`).test(body), `${hit} leads to a heading that exists`);
      }
    }));

    test(`the keyboard is enough (${lang})`, () => on(path, async (page) => {
      await page.locator('main input[name=q]').focus();
      await page.keyboard.type(word.toLowerCase());
      await page.keyboard.press('Enter');
      await page.locator('#search-results a[href]').first().waitFor();
      const reached = () => page.evaluate(() => Boolean(document.activeElement?.closest('#search-results a[href]')));
      for (let stop = 0; stop < 15 && !(await reached()); stop += 1) await page.keyboard.press('Tab');
      assert.ok(await reached(), 'Tab comes to the first hit');
      const target = await page.evaluate(() => /** @type {HTMLAnchorElement} */ (document.activeElement).href);
      await Promise.all([page.waitForURL(target), page.keyboard.press('Enter')]);
      assert.equal(await page.locator('main#main').count(), 1);
    }));

    test(`a pasted address finds its account and no other (${lang})`, () => on(`${path}?q=${encodeURIComponent('https://x.com/qqqzzz')}`, async (page) => {
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.trim());
      assert.equal(await page.locator('#search-results a[href]').count(), 0);
    }));

    test(`what is not there is said, and markup stays text (${lang})`, () => on(`${path}?q=${encodeURIComponent('<qqqzzz onerror="zzqqxx"><img src=xxqqzz>')}`, async (page) => {
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.trim());
      assert.equal(await page.locator('#search-results a[href]').count(), 0);
      assert.equal(await page.locator('main img[src="xxqqzz"]').count(), 0);
    }));
  }
});
