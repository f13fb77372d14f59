// Why: whoever plans an account fills in a form in the browser, and what they wrote must become a page and a file that says
// that and nothing else, without leaving the browser. In: the built demo (`AITO_SITE`), the program (`AITO`), a folder for
// what was made (`AITO_ANSWERS`), which a Rust test reads back. Out: what a person sees and gets. Never: a request to
// anywhere, a key stored, a file that `aito check` refuses.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { axe, expectNone, watch } from './checks.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = resolve(process.env.AITO ?? join(ROOT, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/aito'));
const PATH = '/ohjeet/some-ohje/viestintasuunnitelma/';
const site = readSite();
const answers = process.env.AITO_ANSWERS ?? mkdtempSync(join(tmpdir(), 'aito-answers-'));
mkdirSync(answers, { recursive: true });

/** Texts that YAML takes for something else, or for its end. */
const NASTY = [
  'no', 'yes', 'null', '~', 'true', '0123', '1e3', '0x1F', '.5', '2026-11-22', '12:30', 'draft', '---', '...x', '- a', '? a', ': a', 'a: b', 'a:', '# a', 'a #b',
  '&a', '*a', '!a', '%a', '@a', '`a', '|', '>', '|-\n a', '[a', '{a', 'a, b', '"', "'", '""', "''", '\\', '\\n', '\\"', 'a"b\'c', ' alku', 'loppu ', '  kaksi  ',
  '\tsarkain', 'a\tb', 'a\nb', 'a\n\nb', '\na', 'a\n', 'a\n\n', ' a\nb', 'a\n b', 'a\n\tb', 'a \nb ', 'a\n  \nb', 'a\r\nb', 'a\rb', '\u0000', '\u0007', '\u001b[31m', '\u007f',
  'a\u0085b', 'a\u00a0b', '\u00a0', 'a\u2028b', 'a\u2029b', '\ufeffa', 'a\ufeff', '\ufffe', '\uffff', '\ud800', 'a\udc00b', '😀', '👩‍👩‍👧', 'e\u0301', 'עברית', '\u202eab', 'ä'.repeat(2000),
  'plan:\n  state: complete', '${x}', '{{ x }}', '<script>alert(1)</script>', '</textarea>', 'a\n---\nb', 'a\n...\nb', '#\n#', 'a\n# b', '>-', '<<: a', '!!str a',
];

/** What becomes of half a character: no file can hold it. */
const whole = (/** @type {string} */ text) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** @param {string} name @param {string} yaml @param {unknown} values */
function keep(name, yaml, values) {
  writeFileSync(join(answers, `${name}.yaml`), yaml);
  writeFileSync(join(answers, `${name}.json`), JSON.stringify(values));
}

test('any text is quoted so that it stays what it is', async () => {
  const { file } = await import(new URL('../../themes/default/assets/form/yaml.js', import.meta.url).href);
  const pieces = [...NASTY.filter((text) => text.length < 20), ' ', '\n', '\t', '\r', ':', '#', '-', '"', "'", '\\', 'a', 'ö', '0', ',', '[', '}', '|', '\u2028', '😀'];
  // Numbers that look like chance and are the same every day.
  let seed = 1;
  const next = (/** @type {number} */ below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const random = Array.from({ length: 3000 }, () => Array.from({ length: 1 + next(8) }, () => pieces[next(pieces.length)]).join(''));
  const texts = [...NASTY, ...random];
  const values = Object.fromEntries(texts.map((text, n) => [`k${n}`, n % 5 === 0 ? [{ role: text, languages: [text] }] : text]));
  const expected = Object.fromEntries(texts.map((text, n) => [`k${n}`, n % 5 === 0 ? [{ role: whole(text), languages: [whole(text)] }] : whole(text)]));
  const yaml = file(['Yksi\nkaksi: kolme', '---'], 'plan', values);
  assert.ok(yaml.startsWith('# Yksi kaksi: kolme\n# ---\nplan:\n'));
  keep('nasty', yaml, { plan: expected });
});

describe('the form of a plan', { timeout: 600_000 }, () => {
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
   * @param {(page: import('playwright-core').Page) => Promise<void>} use
   * @param {import('playwright-core').BrowserContextOptions} [options]
   */
  async function open(use, options = {}) {
    const scripts = options.javaScriptEnabled !== false;
    const context = await browser.newContext({ acceptDownloads: true, timezoneId: 'Europe/Helsinki', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const wrong = watch(page, server.origin);
    await page.goto(server.at(PATH), { waitUntil: 'networkidle' });
    const asked = server.site.asked.length;
    await use(page);
    assert.deepEqual(server.site.asked.slice(asked), [], 'nothing is asked of anybody while the form is filled in');
    if (scripts) assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    expectNone(PATH, wrong);
    await context.close();
  }

  const button = (/** @type {import('playwright-core').Page} */ page, /** @type {string | RegExp} */ name) => page.getByRole('button', { name });
  const field = (/** @type {import('playwright-core').Page} */ page, /** @type {string} */ name) => page.locator(`[data-field="${name}"]`).first();

  /** The texts of the form by the names of their fields. */
  const HOSTILE = {
    tools: '  "Instagram": #1 \\ no',
    audiences: 'Nuoret: 13–17 v.\n\n- "kaikki"\n  sisennys\n# ei huomautus\n---\nloppu 😀',
    why_these_tools: '---',
    goal: 'no',
    content: '\tsarkain\nja rivi  ',
    frequency: '1e3',
    interaction: "it's {a: b}, [c] & *d !e %f @g `h",
    website: 'none',
    responsible: '~',
    coordination: 'a\u2028b\u00a0c\u202ed',
    continuity: '| >\n|',
    evaluation: '</textarea><script>alert(1)</script>',
    background: 'ä'.repeat(1000),
  };

  /** @param {import('playwright-core').Page} page */
  async function fill(page) {
    await page.locator('[data-field="date"] input').fill('2026-11-24');
    for (const [name, text] of Object.entries(HOSTILE)) await field(page, name).locator('input, textarea').fill(text);
    await field(page, 'languages').getByLabel('suomi').check();
    await field(page, 'languages').getByLabel('ruotsi').check();
    const rows = page.locator('.row');
    await rows.nth(0).getByLabel('Tehtävänimike').fill('null');
    await rows.nth(0).getByLabel('Kokemus').fill(' : ');
    await rows.nth(0).getByLabel('suomi').check();
    await button(page, 'Lisää: 6B. Päivittäjät').click();
    await rows.nth(2).getByLabel('Tehtävänimike').fill('- Kirjastonhoitaja #2');
  }

  /** @param {import('playwright-core').Page} page */
  async function save(page) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tallenna suunnitelmatiedostoksi').click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  test('what was written becomes a plan that the program takes', () => open(async (page) => {
    await fill(page);
    const { name, text } = await save(page);
    assert.match(name, /^plan-\d{4}-\d\d-\d\d\.yaml$/);
    assert.match(await page.locator('.form-status').innerText(), new RegExp(name.replaceAll('.', '\\.')));
    const { audiences, content, ...others } = HOSTILE;
    keep('filled', text, {
      plan: {
        state: 'draft', date: '2026-11-24', ...others, audiences, content, languages: ['fi', 'sv'],
        updaters: [{ role: 'null', experience: ' : ', languages: ['fi'] }, { role: '- Kirjastonhoitaja #2' }],
      },
    });
    const folder = mkdtempSync(join(tmpdir(), 'aito-plan-'));
    try {
      for (const part of ['site.yaml', 'profiles', 'content', 'static', 'anchors.lock']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      // A record that has no internal half of its own gets the plan as all of it.
      mkdirSync(join(folder, 'profiles/_internal/koe'), { recursive: true });
      mkdirSync(join(folder, 'profiles/koe'), { recursive: true });
      writeFileSync(join(folder, 'profiles/koe/facebook.yaml'), readFileSync(join(ROOT, 'profiles/kirjasto/facebook.yaml'), 'utf8')
        .replace(/^# yaml-language.*\n/, '').replace('status: active', 'status: planned').replace(/^url: .*$/m, 'platform: facebook'));
      const half = join(folder, 'profiles/_internal/koe/facebook.yaml');
      const check = () => {
        try {
          return execFileSync(PROGRAM, ['--lang', 'en', 'check', '--site', folder, '--format', 'json', '--date', '2026-11-22'], { encoding: 'utf8' });
        } catch (/** @type {any} */ error) {
          return error.stdout;
        }
      };
      const about = () => check().split('\n').filter((/** @type {string} */ line) => line.includes('_internal/koe/facebook'));
      writeFileSync(half, text);
      assert.deepEqual(about(), [], 'the file is taken as it is');
      writeFileSync(half, text.replace('role:', 'rolle:'));
      assert.ok(about().length > 0, 'the check does look at it');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }));

  test('the page to print shows every question with its answer', () => open(async (page) => {
    await page.evaluate(() => { window.print = () => document.body.setAttribute('data-printed', ''); });
    await field(page, 'tools').locator('input').fill('Instagram <b>');
    await field(page, 'goal').locator('textarea').fill('Rivi 1\nRivi 2');
    await page.locator('.row').nth(0).getByLabel('Tehtävänimike').fill('Tiedottaja');
    await button(page, 'Tee tulostettava sivu').click();
    const sheet = page.locator('.answers');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Viestintäsuunnitelma');
    const words = await sheet.innerText();
    for (const shown of ['Instagram <b>', 'Rivi 1\nRivi 2', 'Tiedottaja', '3. Tavoite', '8. Taustatiedot', 'Ei vastausta', 'Täytetty']) assert.ok(words.includes(shown), `${shown}: ${words}`);
    assert.equal(await page.locator('header, nav, .form').filter({ visible: true }).count(), 0, 'nothing but the answers is to be seen');
    await button(page, 'Tulosta').click();
    assert.equal(await page.locator('body[data-printed]').count(), 1);
    await button(page, 'Takaisin lomakkeeseen').click();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Tee tulostettava sivu');
    assert.equal(await field(page, 'tools').locator('input').inputValue(), 'Instagram <b>', 'nothing is lost');
  }));

  test('what is missing or too long is said at the field, and the keyboard goes there', () => open(async (page) => {
    await field(page, 'background').locator('textarea').fill('ä'.repeat(1003));
    await page.locator('.row').nth(1).getByLabel('Kokemus').fill('Viisi vuotta');
    await button(page, 'Tallenna suunnitelmatiedostoksi').click();
    const tools = field(page, 'tools').locator('input');
    assert.ok(await tools.evaluate((input) => input === document.activeElement), 'the first one has the focus');
    assert.equal(await tools.getAttribute('aria-invalid'), 'true');
    const said = await tools.evaluate((input) => (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' | '));
    assert.match(said, /Instagram.*Vastaa tähän kohtaan/);
    assert.match(await field(page, 'background').innerText(), /Merkkejä liikaa: 3/);
    assert.match(await page.locator('.row').nth(1).innerText(), /Vastaa tähän kohtaan/, 'a row that was begun needs its role');
    assert.match(await page.locator('.form-status').innerText(), /korjattavia kohtia: 4/);
    assert.equal(await page.locator('.row').nth(0).locator('.error').count(), 0, 'an empty row needs nothing');
    await fill(page);
    await page.locator('.row').nth(1).getByLabel('Tehtävänimike').fill('Ohjaaja');
    await save(page);
    assert.equal(await page.locator('.error, [aria-invalid]').count(), 0);
  }));

  test('rows come and go, and the keyboard is never left nowhere', () => open(async (page) => {
    const rows = page.locator('.row');
    assert.equal(await rows.count(), 2);
    await rows.nth(0).getByLabel('Tehtävänimike').fill('Eka');
    await rows.nth(1).getByLabel('Tehtävänimike').fill('Toka');
    await button(page, 'Lisää: 6B. Päivittäjät').press('Enter');
    assert.equal(await rows.nth(2).getByLabel('Tehtävänimike').inputValue(), '');
    assert.ok(await rows.nth(2).getByLabel('Tehtävänimike').evaluate((input) => input === document.activeElement));
    await button(page, 'Poista: 6B. Päivittäjät 1').click();
    assert.equal(await rows.count(), 2);
    assert.equal(await rows.nth(0).getByLabel('Tehtävänimike').inputValue(), 'Toka');
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^Lisää/);
    await button(page, 'Poista: 6B. Päivittäjät 2').click();
    assert.equal(await button(page, /^Poista/).count(), 0, 'the last row stays');
    await button(page, /^Lisää/).click();
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map((one) => one.id));
    assert.equal(new Set(ids).size, ids.length, 'no id stands twice');
    await field(page, 'tools').locator('input').press('Enter');
    assert.equal(new URL(page.url()).search, '', 'Enter sends nothing');
  }));

  test('characters that are left are said', () => open(async (page) => {
    await field(page, 'background').locator('textarea').fill('😀'.repeat(10));
    await page.getByText('Merkkejä jäljellä: 990').waitFor();
  }));

  test('without a script it is a form to print', () => open(async (page) => {
    assert.equal(await page.locator('.form-actions').isVisible(), false);
    assert.match(await page.locator('noscript p').innerText(), /täyttää lomakkeen paperilla/);
    assert.ok(await page.locator('noscript p').isVisible());
    await field(page, 'tools').locator('input').fill('x');
    await field(page, 'tools').locator('input').press('Enter');
    assert.equal(new URL(page.url()).search, '');
  }, { javaScriptEnabled: false }));

  test('axe finds nothing in a form with errors or in the page of answers', async () => {
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(server.at(PATH));
    await button(page, 'Tee tulostettava sivu').click();
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      expectNone(`errors, ${colorScheme}`, await axe(page));
    }
    await fill(page);
    await button(page, 'Tee tulostettava sivu').click();
    await page.locator('.answers').waitFor();
    for (const media of /** @type {const} */ (['screen', 'print'])) {
      await page.emulateMedia({ media, colorScheme: 'light' });
      expectNone(`answers, ${media}`, await axe(page));
    }
    await context.close();
  });
});
