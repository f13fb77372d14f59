// Why: editors who do not program change records in this form; what a browser does with it is the product. In: the
// program (`AITO`, else what cargo made), a copy of the demo in a temporary folder. Out: what a real browser shows and
// what stands in the file after it. Never: a wait for a fixed time where something can be waited for.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { axe, expectNone } from './checks.mjs';
import { startPreview } from './preview.mjs';

const RECORD = 'profiles/kirjasto/facebook.yaml';
const FORM = '/__aito/edit/kirjasto/facebook';
const PAGE = '/profiilit/kirjasto/facebook/';
const PATIENCE = { timeout: 60_000 };

const preview = await startPreview('form');
after(preview.end);
const { at, origin, outside, refused } = preview;
const read = () => readFileSync(at(RECORD), 'utf8');
const original = readFileSync(at(RECORD), 'utf8');

/**
 * @param {Parameters<typeof preview.open>[0]} use
 * @param {Partial<Parameters<typeof preview.open>[1]>} [where]
 */
async function open(use, where = {}) {
  try {
    await preview.open(use, { path: FORM, ...where });
  } finally {
    writeFileSync(at(RECORD), original);
  }
}

const save = (/** @type {import('playwright-core').Page} */ page) => page.getByRole('button', { name: 'Tallenna' }).click();

describe('the form of a record', { timeout: 900_000 }, () => {
  test('from the page to the form, and what is saved is on the page', () => open(async (page) => {
    const follows = await page.context().newPage();
    await follows.goto(origin + PAGE);
    await page.getByRole('link', { name: 'Muokkaa tietuetta' }).click();
    await page.waitForURL(origin + FORM);
    await page.getByRole('group', { name: /^Nimi/ }).getByLabel('suomi').fill('Esimerkkilän uusi kirjasto');
    await page.getByLabel('Avattu').fill('2015-03-09');
    await page.getByRole('group', { name: 'Päätili' }).getByLabel('ei', { exact: true }).check();
    await save(page);
    await page.waitForURL(`${origin}${FORM}?saved`);
    assert.match(await page.locator(':focus').innerText(), /Tallennettu tiedostoon profiles\/kirjasto\/facebook\.yaml/);
    assert.equal(read(), original
      .replace('{fi: Esimerkkilän kirjasto,', '{fi: Esimerkkilän uusi kirjasto,')
      .replace('opened: 2015-03-02', 'opened: 2015-03-09')
      .replace('reviewed: 2026-05-11\n', 'reviewed: 2026-05-11\nmain: false\n'));
    await follows.getByRole('heading', { name: 'Esimerkkilän uusi kirjasto' }).first().waitFor(PATIENCE);
    await page.getByRole('link', { name: 'Profiilin sivulle' }).click();
    await page.getByRole('heading', { name: 'Esimerkkilän uusi kirjasto' }).first().waitFor(PATIENCE);
  }, { path: PAGE }));

  test('what is wrong is told above and at the field, and nothing is lost', () => open(async (page) => {
    await page.getByLabel('Sähköpostiosoite').fill('minna@gmail.com');
    await page.getByLabel('Avattu').fill('11.5.2015');
    await page.getByLabel('Aiheet').fill('kirjasto\nsadut');
    await save(page);
    const alert = page.getByRole('alert');
    await alert.waitFor(PATIENCE);
    assert.ok(await alert.evaluate((box) => box === document.activeElement), 'the focus is at what happened');
    assert.match(await page.title(), /^Ei tallennettu/);
    assert.equal(await alert.getByRole('listitem').count(), 2);
    for (const label of ['Sähköpostiosoite', 'Avattu']) {
      const field = page.getByLabel(label);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      const about = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
      const said = await page.locator(about.map((id) => `#${id}`).join(',')).allInnerTexts();
      assert.match(said.join(' '), /Virhe:/, label);
    }
    assert.equal(await page.getByLabel('Avattu').inputValue(), '11.5.2015');
    assert.equal(await page.getByLabel('Aiheet').inputValue(), 'kirjasto\nsadut');
    assert.equal(read(), original);
    expectNone('the refused form', await axe(page));
    await alert.getByRole('link', { name: /^Avattu/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'f-opened');
    await page.getByLabel('Avattu').fill('2015-05-11');
    await page.getByLabel('Sähköpostiosoite').fill('kirjasto@esimerkkila.example');
    await save(page);
    await page.waitForURL(`${origin}${FORM}?saved`);
    assert.equal(read(), original.replace('2015-03-02', '2015-05-11').replace('[kirjasto, tapahtumat, lukeminen]', '[kirjasto, sadut]'));
  }, { bypassCSP: true }));

  test('a form that is sent as it came changes nothing', () => open(async (page) => {
    await save(page);
    await page.waitForURL(`${origin}${FORM}?same`);
    assert.equal(read(), original);
  }));

  test('a file that was changed meanwhile is shown as it is, with what was typed', () => open(async (page) => {
    await page.getByLabel('Avattu').fill('2015-03-09');
    const theirs = original.replace('joined: 2015-03', 'joined: 2015-02');
    writeFileSync(at(RECORD), theirs);
    await save(page);
    await page.getByRole('alert').waitFor(PATIENCE);
    assert.equal(read(), theirs);
    assert.equal(await page.getByLabel('Avattu').inputValue(), '2015-03-09');
    assert.equal(await page.getByLabel('Liittynyt').inputValue(), '2015-02');
    await save(page);
    await page.waitForURL(`${origin}${FORM}?saved`);
    assert.equal(read(), theirs.replace('2015-03-02', '2015-03-09'));
  }));

  test('it works without JavaScript, with the keyboard alone', () => open(async (page) => {
    const field = page.getByRole('group', { name: 'Vastausaika' }).getByLabel('ruotsi');
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('inom en arbetsdag');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}${FORM}?saved`);
    assert.equal(read(), original.replace('sv: inom två arbetsdagar', 'sv: inom en arbetsdag'));
  }, { javaScriptEnabled: false }));

  for (const [width, colorScheme] of /** @type {const} */ ([[1280, 'light'], [360, 'dark'], [320, 'light']])) {
    test(`it is accessible and fits, ${width} px, ${colorScheme}`, () => open(async (page) => {
      for (const path of [FORM, '/__aito/edit/', '/__aito/edit/kirjasto/lukupiiri-discord', '/__aito/edit/ei-ole']) {
        await page.goto(origin + path);
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
        expectNone(path, await axe(page));
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} does not scroll sideways`);
      }
    }, { bypassCSP: true, colorScheme, viewport: { width, height: 800 } }));
  }

  test('nothing was asked of anybody else, and no script was stopped', () => {
    assert.deepEqual(outside, []);
    assert.deepEqual(refused, [], 'the form lives with its own policy');
  });
});
