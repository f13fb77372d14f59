// Why: an address in a letter or a decision must lead somewhere for as long as people read it, on the plainest host and
// without JavaScript. In: the built site in which a heading, a section and chapters have moved (AITO_SITE_MOVED).
// Out: where an old address takes a reader. Never: an error page, or the top of a page where a place on it was meant,
// except for a moved page without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { expectNone, watch } from './checks.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';

const folder = process.env.AITO_SITE_MOVED;
if (!folder) throw new Error('AITO_SITE_MOVED names no built site');
const site = readSite(folder);
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
 * Opens an old address and tells where the reader is in the end.
 * @param {string} path
 * @param {boolean} javaScriptEnabled
 * @param {(page: import('playwright-core').Page) => Promise<void>} look
 */
async function from(path, javaScriptEnabled, look) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const wrong = watch(page, server.origin);
  try {
    await page.goto(server.at(path), { waitUntil: 'networkidle' });
    await look(page);
    expectNone(path, wrong);
  } finally {
    await context.close();
  }
}

/** The page's path and anchor. @param {import('playwright-core').Page} page */
const where = (page) => {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
};

/** Waits until a page is reached. @param {import('playwright-core').Page} page @param {string} path */
const reached = (page, path) => page.waitForURL((url) => url.pathname + url.hash === path, { timeout: 5000 });

for (const [words, script] of /** @type {[string, boolean][]} */ ([['with JavaScript', true], ['without JavaScript', false]])) {
  describe(words, () => {
    for (const old of ['poistaminen', 'poisto']) {
      test(`#${old}, an old name of a heading, is the place of the new one`, async () => {
        await from(`/ohjeet/ohje/moderointi/#${old}`, script, async (page) => {
          const heading = page.locator('#viestin-poistaminen');
          assert.equal(await page.locator(`#viestin-poistaminen #${old}`).count(), 1);
          assert.ok(await heading.isVisible());
          assert.equal(where(page), `/ohjeet/ohje/moderointi/#${old}`);
        });
      });
    }

    test('a section that is on another page now has its link at the old place', async () => {
      await from('/ohjeet/ohje/moderointi/#ilmoittaminen', script, async (page) => {
        const link = page.locator('#ilmoittaminen a');
        assert.ok(await link.isVisible());
        await link.click();
        await reached(page, '/ohjeet/ohje/profiilit/#ilmoittaminen');
        assert.ok(await page.locator('h2#ilmoittaminen').isVisible());
      });
    });

    test('a number that is gone leads on too', async () => {
      await from('/ohjeet/ohje/moderointi/#2.3', script, async (page) => {
        assert.ok(await page.locator('[id="2.3"] a').isVisible());
      });
    });

    test('a chapter that has moved is reached', async () => {
      await from('/ohjeet/ohje/omistajuus/', script, async (page) => {
        await reached(page, '/ohjeet/ohje/omistaja/');
        assert.equal(await page.locator('h1').count(), 1);
      });
    });

    test('a chapter that was deleted leads to its guideline', async () => {
      await from('/ohjeet/ohje/lomakkeet/', script, async (page) => {
        await reached(page, '/ohjeet/ohje/');
      });
    });

    test('a place in a chapter that has moved is reached, or its page', async () => {
      await from('/ohjeet/ohje/omistajuus/#vaihtuminen', script, async (page) => {
        await reached(page, `/ohjeet/ohje/omistaja/${script ? '#vaihtuminen' : ''}`);
      });
    });

    test('the page with the whole guideline keeps old places as well', async () => {
      await from('/ohjeet/ohje/kaikki/#omistajuus-vaihtuminen', script, async (page) => {
        assert.equal(await page.locator('#omistaja-vaihtuminen #omistajuus-vaihtuminen').count(), 1);
        assert.equal(await page.locator('#omistajuus').count(), 1);
      });
    });
  });
}
