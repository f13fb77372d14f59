// Why: the preview is looked at by people who write; what they see after a save is the product. In: the program (`AITO`,
// else what cargo made), a copy of the demo in a temporary folder. Out: what a real browser shows after an edit, an
// error, its mending, a rename. Never: a wait for a fixed time where something can be waited for.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { axe, expectNone } from './checks.mjs';
import { startPreview } from './preview.mjs';

const GUIDELINE = 'content/fi/kuvat-ja-videot';
const CHAPTER = `${GUIDELINE}/01-tarkoitus.md`;
const PAGE = '/ohjeet/kuvat-ja-videot/tarkoitus/';
const PATIENCE = { timeout: 60_000 };

const preview = await startPreview('serve');
after(preview.end);
const { at, origin, outside, refused } = preview;
const write = (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(at(path), text);
const original = readFileSync(at(CHAPTER), 'utf8');

/**
 * @param {Parameters<typeof preview.open>[0]} use
 * @param {Partial<Parameters<typeof preview.open>[1]>} [where]
 */
async function open(use, where = {}) {
  try {
    await preview.open(use, { path: PAGE, ...where });
  } finally {
    writeFileSync(at(CHAPTER), original);
  }
}

describe('the live preview', { timeout: 900_000 }, () => {
  test('what is saved is shown, at the place where one was reading', () => open(async (page) => {
    await page.evaluate(() => scrollTo(0, 200));
    const y = await page.evaluate(() => scrollY);
    write(CHAPTER, `${original}\n\nJuuri tallennettu virke.\n`);
    await page.getByText('Juuri tallennettu virke.').waitFor(PATIENCE);
    await page.waitForFunction((was) => scrollY === was, y, PATIENCE);
    // An editor that writes another file and puts it in the place of the first.
    write(`${GUIDELINE}/.01-tarkoitus.md.tmp`, `${original}\n\nToisella tavalla tallennettu.\n`);
    renameSync(at(`${GUIDELINE}/.01-tarkoitus.md.tmp`), at(CHAPTER));
    await page.getByText('Toisella tavalla tallennettu.').waitFor(PATIENCE);
    assert.equal(await page.getByText('Juuri tallennettu virke.').count(), 0);
  }));

  test('an error stands in the place of its page, and the page comes back', () => open(async (page) => {
    write(CHAPTER, original.replace('title:', 'titel:'));
    const finding = page.locator('main .aito-finding[data-rule="source/unknown-field"]');
    await finding.waitFor(PATIENCE);
    assert.match(await finding.innerText(), /01-tarkoitus\.md:2:1/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'fi');
    expectNone('the page of findings', await axe(page));
    // The rest can be used and tells of it.
    const other = await page.context().newPage();
    await other.goto(`${origin}/`);
    assert.ok(await other.locator('main h1').count(), 'the home page is there');
    assert.equal(await other.locator('.aito-alone').count(), 0, 'and no page of findings in its place');
    const panel = other.locator('#aito-preview');
    assert.notEqual(await panel.getAttribute('data-errors'), '0');
    await panel.locator('summary').click();
    assert.ok(await panel.getByText('01-tarkoitus.md').first().isVisible());
    expectNone('a page with its panel open', await axe(other));
    write(CHAPTER, original);
    await page.locator('main article').waitFor(PATIENCE);
    await other.waitForFunction(() => document.getElementById('aito-preview')?.dataset.errors === '0', null, PATIENCE);
  }, { bypassCSP: true }));

  test('broken front matter, a file that goes, settings that break: all of it passes', () => open(async (page) => {
    const settings = readFileSync(at('site.yaml'), 'utf8');
    const whole = () => page.locator('main article').waitFor(PATIENCE);
    write(CHAPTER, original.replace('---\n', '---\n: [\n'));
    await page.locator('main .aito-finding').first().waitFor(PATIENCE);
    write(CHAPTER, original);
    await whole();
    write('site.yaml', 'title: [');
    await page.locator('#aito-preview .aito-kept').waitFor(PATIENCE);
    await whole();
    write('site.yaml', settings);
    await page.locator('#aito-preview .aito-kept').waitFor({ state: 'detached', ...PATIENCE });
  }));

  test('a folder that is renamed is somewhere else', () => open(async (page) => {
    const [before, later] = ['content/fi/viestintaohje-2020', 'content/fi/vanha-ohje'];
    await page.locator('main article').waitFor(PATIENCE);
    renameSync(at(before), at(later));
    try {
      await page.waitForFunction(() => !document.querySelector('main article'), null, PATIENCE);
      await page.goto(`${origin}/ohjeet/vanha-ohje/periaatteet/`);
      await page.locator('main article').waitFor(PATIENCE);
    } finally {
      renameSync(at(later), at(before));
    }
    await page.waitForFunction(() => !document.querySelector('main article'), null, PATIENCE);
    await page.goto(`${origin}/ohjeet/viestintaohje-2020/periaatteet/`);
    await page.locator('main article').waitFor(PATIENCE);
  }, { path: '/ohjeet/viestintaohje-2020/periaatteet/' }));

  test('a draft is shown as one', () => open(async (page) => {
    write(CHAPTER, original.replace('---\n', '---\ndraft: true\n'));
    await page.locator('#aito-preview .aito-draft').waitFor(PATIENCE);
    assert.ok(await page.locator('main').innerText());
    write(CHAPTER, original);
    await page.locator('#aito-preview .aito-draft').waitFor({ state: 'detached', ...PATIENCE });
  }));

  for (const [width, colorScheme] of /** @type {const} */ ([[1280, 'light'], [360, 'dark'], [320, 'light']])) {
    test(`the page of all language versions is accessible and fits, ${width} px, ${colorScheme}`, () => open(async (page) => {
      assert.ok(await page.locator('main table tbody tr').count() > 20, 'every text has its row');
      expectNone('the page of all language versions', await axe(page));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it does not scroll sideways');
    }, { path: '/__aito/parity/', bypassCSP: true, colorScheme, viewport: { width, height: 800 } }));
  }

  test('many tabs follow, and leave room for pages', () => open(async (page, context) => {
    const tabs = [page];
    for (let n = 0; n < 4; n += 1) {
      const tab = await context.newPage();
      await tab.goto(origin + PAGE);
      tabs.push(tab);
    }
    write(CHAPTER, `${original}\n\nKaikissa ikkunoissa.\n`);
    for (const tab of tabs) await tab.getByText('Kaikissa ikkunoissa.').waitFor(PATIENCE);
  }));

  test('no worker keeps pages', () => open(async (page) => {
    await page.locator('#check-form').waitFor();
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  }, { path: '/tarkista/' }));

  test('nothing was asked of anybody else, and nothing was written', () => {
    assert.deepEqual(outside, []);
    assert.deepEqual(refused, [], 'the preview lives with its own policy');
    assert.ok(!existsSync(at('public')));
  });
});
