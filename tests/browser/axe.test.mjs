// Why: no page of any kind may shut a reader out. In: the built demo. Out: axe-core's verdict on one page of each kind in
// three languages, on a phone and a desk screen, light and dark, and on paper. Never: a kind that passes because it has no page.
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { axe, expectNone } from './checks.mjs';
import { serve } from './server.mjs';
import { allKinds, readSite } from './site.mjs';

const WIDTHS = [360, 1280];
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const site = readSite();
const kinds = allKinds(site);

describe('axe-core finds nothing', { concurrency: 2, timeout: 1_200_000 }, () => {
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

  for (const { kind, lang, path } of kinds) {
    test(`${kind} (${lang})`, async () => {
      // Each with a page of its own: the axe script is put in past the policy that the page itself lives under.
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(server.at(path));
      if (kind === 'search') await page.locator('#search-results a[href]').first().waitFor();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expectNone(`${path} at ${width} px, ${colorScheme}`, await axe(page));
        }
      }
      // Paper is white whatever the screen's colours are, and as wide as a sheet.
      await page.setViewportSize({ width: 673, height: 980 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ media: 'print', colorScheme });
        expectNone(`${path} on paper, ${colorScheme}`, await axe(page));
      }
      await context.close();
    });
  }
});
