// Why: guidelines are printed, and placards are pinned up. In: the built demo and the fixture sites, printed to PDF by the
// browser, their text read page by page by pdftotext. Out: what stands on which sheet. Never: a placard on two sheets, a
// heading left alone at the foot of a page, navigation on paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { WORDS, matching, readSite } from './site.mjs';

const site = readSite();
const folder = mkdtempSync(join(tmpdir(), 'aito-print-'));
/** Hyphens and line breaks are the printer's own. */
const even = (/** @type {string} */ text) => text.replace(/-\n/g, '').replace(/\u00ad/g, '').replace(/\s+/g, '').replace(/-/g, '');

/**
 * The sheets of an open page as text.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
async function sheets(page) {
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return text.split('\f').slice(0, -1);
}

/** @param {string} path @param {string} block */
const has = (path, block) => new RegExp(`class="?${block} block`).test(site.read(path));

describe('on paper', { timeout: 1_200_000 }, () => {
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
    rmSync(folder, { recursive: true, force: true });
  });

  /**
   * @param {string} address
   * @param {(page: import('playwright-core').Page) => Promise<void>} use
   */
  async function open(address, use) {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(address);
    await use(page);
    await context.close();
  }

  /** @param {import('playwright-core').Page} page */
  const placards = (page) => page.locator('.placard').evaluateAll((all) => all.map((one) => ({
    id: one.id,
    title: one.querySelector('.block-title')?.textContent ?? '',
    items: [...one.querySelectorAll('li')].map((item) => item.textContent ?? ''),
  })));

  /**
   * @param {string} address
   * @returns {Promise<number>} how many placards there were
   */
  async function wholeOnOneSheet(address) {
    let count = 0;
    await open(address, async (page) => {
      const found = await placards(page);
      count = found.length;
      const printed = (await sheets(page)).map(even);
      for (const { id, title, items } of found) {
        assert.ok(items.length > 0, `${address}#${id} has items`);
        const on = printed.flatMap((text, n) => (items.every((item) => text.includes(even(item))) ? [n] : []));
        assert.equal(on.length, 1, `${address}#${id} stands whole on one sheet, it is on ${on}`);
        const others = printed.filter((text, n) => n !== on[0] && items.some((item) => item.length > 30 && text.includes(even(item))));
        assert.equal(others.length, 0, `${address}#${id} is on no other sheet`);
        assert.ok(title === '' || printed[on[0]].includes(even(title)), `${address}#${id} has its title`);
      }
      for (const { id, title, items } of found) {
        await page.goto(`${address}#${id}`);
        const alone = (await sheets(page)).map(even);
        assert.equal(alone.length, 1, `${address}#${id} alone is one A4`);
        const expected = even([title, ...items].join('')).length;
        for (const part of [title, ...items]) assert.ok(alone[0].includes(even(part)), `${address}#${id}: ${part}`);
        // Numbers of the items and of the page come to it, and nothing else.
        assert.ok(alone[0].length <= expected + items.length * 3 + 5, `${address}#${id} alone prints more than itself: ${alone[0]}`);
      }
    });
    return count;
  }

  test('each placard of the demo fits one A4, by itself and among the rest', async () => {
    let count = 0;
    for (const path of site.pages.filter((path) => has(path, 'placard') && !/\/(?:kaikki|allt|all)\/$/.test(path))) count += await wholeOnOneSheet(server.at(path));
    assert.ok(count >= 6, `${count} placards`);
    assert.ok(await wholeOnOneSheet(server.at('/ohjeet/some-ohje/kaikki/')) >= 2);
  });

  test('so do those of the fixture sites, with nine points and seven', async () => {
    let count = 0;
    for (const name of ['mantyharju', 'asikkala']) {
      const dir = join(process.env.AITO_SITES ?? '', name);
      assert.ok(process.env.AITO_SITES && existsSync(dir), `AITO_SITES holds ${name}`);
      const own = readSite(dir);
      const other = await serve(own.dir, { base: own.base });
      try {
        for (const path of own.pages.filter((path) => /class="?placard block/.test(own.read(path)) && !/\/kaikki\/$/.test(path))) count += await wholeOnOneSheet(other.at(path));
      } finally {
        await other.close();
      }
    }
    assert.ok(count >= 5, `${count} placards`);
  });

  test('steps, checklists and questions can be printed alone as well', async () => {
    for (const [block, path] of [['steps', '/ohjeet/some-ohje/hairinta/'], ['checklist', '/ohjeet/some-ohje/tarkistuslista/'], ['qa', '/ohjeet/some-ohje/moderointi/']]) {
      await open(server.at(path), async (page) => {
        await page.evaluate(() => { window.print = () => document.body.setAttribute('data-printed', location.hash); });
        await page.locator(`#${block}_1 .block-print > span > a`).click();
        await page.locator(`body[data-printed="#${block}_1"]`).waitFor();
        assert.ok(await page.locator(`#${block}_1 .block-alone`).isVisible(), 'it says that only this is printed');
        const items = await page.locator(`#${block}_1 li:not(:has(li))`).allTextContents();
        const printed = await sheets(page);
        const text = even(printed.join(''));
        for (const item of items) assert.ok(text.includes(even(item)), item);
        const lead = await page.locator('article > .prose > p, article p').first().textContent();
        assert.ok(!text.includes(even(lead ?? '')), 'the rest of the page stays away');
        await page.locator(`#${block}_1 .block-alone a`).click();
        const again = even((await sheets(page)).join('')).replace(/\(https?:[^)]*\)/g, '');
        assert.ok(again.includes(even(lead ?? '')), 'and is back when it is asked for');
      });
    }
  });

  for (const { home, guidelines, all } of Object.values(WORDS)) {
    test(`a whole guideline (${home})`, async () => {
      const path = matching(site, new RegExp(`^${home}${guidelines}/[^/]+/${all}/$`))[0];
      await open(server.at(path), async (page) => {
        const headings = await page.locator('article :is(h2, h3, h4)').evaluateAll((some) => some.map((one) => one.textContent?.replace(/ #$/, '') ?? ''));
        const nav = await page.locator('.main-nav li').allTextContents();
        const printed = await sheets(page);
        assert.ok(printed.length > 3, `${printed.length} sheets`);
        printed.forEach((text, n) => {
          const number = `${n + 1} / ${printed.length}`;
          const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
          assert.ok(lines.includes(number), `sheet ${n + 1} has its number`);
          // The contents are nothing but headings; they stand on the first two sheets.
          if (n < 2) return;
          const last = lines.filter((line) => line !== number).at(-1) ?? '';
          assert.ok(!headings.some((heading) => even(heading) === even(last)), `${path}: sheet ${n + 1} ends with the heading ${last}`);
        });
        const first = printed.slice(0, 2).map(even).join('');
        const chapters = await page.locator('section.chapter > h2').allTextContents();
        for (const chapter of chapters) assert.ok(first.includes(even(chapter)), `${path}: the contents have ${chapter}`);
        const menu = even(nav.join(''));
        assert.ok(!even(printed.join('')).includes(menu), 'no navigation is printed');
        // Addresses are printed for what is elsewhere, and for nothing else.
        assert.ok(!printed.join('').includes(server.origin), 'no address of the page itself');
        const outside = await page.locator('article a[href^="http"]').count();
        assert.equal((even(printed.join('')).match(/\(https?:/g) ?? []).length >= Math.min(1, outside), true);
      });
    });
  }

  for (const { home, profiles, check } of Object.values(WORDS)) {
    test(`the list of accounts and the check (${home})`, async () => {
      await open(server.at(`${home}${profiles}/`), async (page) => {
        const names = await page.locator('.entry-name > a').allTextContents();
        const printed = even((await sheets(page)).join(''));
        for (const name of names) assert.ok(printed.includes(even(name)), name);
        assert.ok(!printed.includes(even((await page.locator('.filter label').first().textContent()) ?? '')), 'no filter on paper');
      });
      await open(server.at(`${home}${check}/`), async (page) => {
        const title = await page.locator('h1').textContent();
        const printed = await sheets(page);
        assert.ok(even(printed.join('')).includes(even(title ?? '')) && printed.length < 4, `${printed.length} sheets`);
      });
    });
  }
});
