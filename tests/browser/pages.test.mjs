// Why: what every page promises, seen in a real browser: it fits a narrow screen, asks nobody else, needs no script to be
// read, can be used from the keyboard, changes language in place and prints whole. In: the built demo, and the same demo
// built for a path (`AITO_SITE_BASED`). Never: a promise tested on one kind of page only.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { follow, launch } from './browser.mjs';
import { expectNone, lostInPrint, overflow, watch } from './checks.mjs';
import { serve } from './server.mjs';
import { WORDS, allKinds, inLanguage, kindsOf, profilesByStatus, readSite } from './site.mjs';

const site = readSite();
const kinds = allKinds(site);
const onAddress = kinds.filter(({ kind }) => kind !== '404' && !kind.startsWith('easy'));
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
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {(page: import('playwright-core').Page) => Promise<void>} use
 */
async function withPage(options, use) {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('each kind of page', { concurrency: 2, timeout: 1_200_000 }, () => {
  for (const { kind, lang, path } of kinds) {
    test(`${kind} (${lang}) fits, complains of nothing and prints whole`, () => withPage({}, async (page) => {
      const wrong = watch(page, server.origin);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(server.at(path), { waitUntil: 'networkidle' });
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        wrong.push(...(await overflow(page)).map((line) => `${width} px: ${line}`));
      }
      assert.equal(await page.locator('main#main').count(), 1, `${path} has one main part`);
      assert.equal(await page.locator('h1').count(), 1, `${path} has one h1`);
      assert.ok(await page.locator('html[lang]').count(), `${path} says its language`);
      // A search page shows what was typed, which is nothing that anybody prints.
      if (kind !== 'search') wrong.push(...await lostInPrint(page));
      expectNone(path, wrong);
    }));
  }
});

describe('the keyboard', { concurrency: 2, timeout: 600_000 }, () => {
  for (const { kind, lang, path } of kinds) {
    test(`${kind} (${lang}) can be entered by the skip link`, () => withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(server.at(path));
      // A page that puts the cursor into its search box starts there: begin at the top as a reader does.
      await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
      await page.keyboard.press('Tab');
      const first = page.locator(':focus');
      assert.ok(await first.evaluate((element) => element.matches('a.skip-link')), 'the first stop is the skip link');
      await page.waitForTimeout(200); // It may fade in, for at most 150 ms.
      const box = await first.boundingBox();
      assert.ok(box && box.x >= 0 && box.y >= 0 && box.width > 20 && box.height > 20, 'the skip link shows when it has the focus');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#main$/); // It leads to the main part.
      await page.keyboard.press('Tab');
      const passed = await page.evaluate(() => {
        const main = document.querySelector('main');
        const now = document.activeElement;
        if (!main || !now) return false;
        const notBefore = (/** @type {Element} */ element) => main.contains(element)
          || Boolean(main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
        // Where neither the main part nor what follows has a stop, the browser begins again at the top.
        const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
        return notBefore(now) || !stops.some((stop) => stop.checkVisibility() && notBefore(stop));
      });
      assert.ok(passed, 'the next stop is not before the main part');
    }));
  }
});

describe('the language switch', { concurrency: 2, timeout: 600_000 }, () => {
  test('a text and the same in easy language lead to each other', () => withPage({ javaScriptEnabled: false }, async (page) => {
    const { path } = kinds.find(({ kind }) => kind === 'easy text') ?? { path: '' };
    await page.goto(server.at(path));
    await follow(page.locator('main a[hreflang="fi"]').first());
    assert.equal(new URL(page.url()).pathname, server.base + path.replace(`/${WORDS.fi.easy}/`, ''));
    await follow(page.locator('main a[hreflang="fi-simple"]').first());
    assert.equal(new URL(page.url()).pathname, server.base + path.slice(1));
  }));
  for (const { kind, lang, path } of onAddress) {
    test(`${kind} (${lang}) leads to the same page`, () => withPage({}, async (page) => {
      for (const to of /** @type {import('./site.mjs').Lang[]} */ (Object.keys(WORDS))) {
        if (to === lang) continue;
        await page.goto(server.at(path.replace(/\?.*/, '')));
        await follow(page.locator(`nav.languages a[hreflang="${to}"]`).first());
        const here = new URL(page.url()).pathname;
        assert.equal(here, server.base + inLanguage(path, lang, to).slice(1));
        assert.equal(await page.locator('html').getAttribute('lang'), to, `${here} is a page in ${to}`);
      }
    }));
  }
});

describe('without JavaScript', { timeout: 600_000 }, () => {
  for (const lang of /** @type {import('./site.mjs').Lang[]} */ (Object.keys(WORDS))) {
    test(`every profile is reached from home (${lang})`, () => withPage({ javaScriptEnabled: false }, async (page) => {
      const w = WORDS[lang];
      await page.goto(server.at(w.home));
      const toDirectory = page.locator(`main a[href], header a[href]`).and(page.locator(`[href$="${w.profiles}/"]`)).first();
      await follow(toDirectory);
      const wanted = Object.values(profilesByStatus(site)).flat();
      assert.ok(wanted.length > 0, 'there are profiles');
      const hrefs = new Set(await page.locator('main a[href]').evaluateAll((links) => links.map((link) => new URL(/** @type {HTMLAnchorElement} */ (link).href).pathname)));
      const missing = wanted.filter((id) => !hrefs.has(`${server.base}${w.home.slice(1)}${w.profiles}/${id}/`));
      assert.deepEqual(missing, [], 'every profile has a link in the directory');
      assert.equal(await page.locator('form#directory-filter').filter({ visible: true }).count(), 0, 'a filter that cannot work does not show');
      const id = profilesByStatus(site).active[0];
      await follow(page.locator(`[data-profile="${id}"] a[href$="/${id}/"]`).first());
      assert.ok(page.url().endsWith(`/${w.profiles}/${id}/`));
      assert.ok((await page.locator('main').innerText()).length > 100, 'the profile can be read');
    }));
  }
});

test('an address that does not exist gets the page that says so', () => withPage({}, async (page) => {
  const answer = await page.goto(server.at('/ei/ole/tallaista/'));
  assert.equal(answer?.status(), 404);
  assert.equal(await page.locator('main#main h1').count(), 1);
  // From any depth its style and its links must still be found.
  assert.notEqual(await page.evaluate(() => document.styleSheets.length), 0, 'the page keeps its style');
  const home = await page.locator('a[href]').evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
  assert.ok(home.includes(server.at('/')), 'it leads home');
}));

const based = process.env.AITO_SITE_BASED;
test('a site under a path finds everything of its own', { skip: based ? false : 'AITO_SITE_BASED is not set' }, async () => {
  const other = readSite(based);
  assert.notEqual(other.base, '/', 'it was built for a path');
  const host = await serve(other.dir, { base: other.base });
  try {
    for (const { path } of kindsOf(other, 'fi').filter(({ kind }) => kind !== '404')) {
      await withPage({}, async (page) => {
        const wrong = watch(page, host.origin);
        await page.goto(host.at(path), { waitUntil: 'networkidle' });
        const outside = await page.locator('a[href]').evaluateAll((links, base) => links
          .map((link) => new URL(/** @type {HTMLAnchorElement} */ (link).href))
          .filter((url) => url.origin === location.origin && !url.pathname.startsWith(base)).map(String), other.base);
        expectNone(path, [...wrong, ...outside.map((url) => `a link leaves the site's path: ${url}`)]);
      });
    }
  } finally {
    await host.close();
  }
});
