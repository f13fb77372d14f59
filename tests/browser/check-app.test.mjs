// Why: the check can be kept as an app, and what a browser keeps must never vouch for an account that was hijacked since.
// In: the demo, and the same a day later with one more account hijacked (`AITO_SITE_LATER`). Out: what a citizen sees who
// was here yesterday, with and without a connection. Never: a stored list where the server has a newer one.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DAY, answered, ask, checkPath, later, stage } from './check.mjs';
import { expectNone, watch } from './checks.mjs';
import { WORDS, demoDir, readSite } from './site.mjs';

const laterDir = process.env.AITO_SITE_LATER;
const LANGS = /** @type {import('./site.mjs').Lang[]} */ (Object.keys(WORDS));
const TOMORROW = later(DAY, 24);

/** @type {Awaited<ReturnType<typeof stage>>} */
let demo;
/** @type {any[]} */
let listed;
/** @type {Record<string, string>} what the server sends with every answer, unless a test says otherwise */
let headers;
before(async () => {
  demo = await stage(demoDir());
  headers = demo.server.site.headers;
  listed = JSON.parse(demo.site.read('/data/profiles.json')).profiles;
});
after(() => demo?.close());

/** Waits until the worker answers for the page and has stored what it should. @param {import('playwright-core').Page} page @param {string[]} files */
const kept = (page, files) => page.waitForFunction(async (wanted) => {
  if (!navigator.serviceWorker.controller) return false;
  for (const path of wanted) if (!(await caches.match(path))) return false;
  return true;
}, files, { timeout: 20_000 });

const files = (/** @type {string} */ lang) => ['platforms.json', 'index.txt', `details.${lang}.json`].map((file) => `/check/v1/${file}`);

/**
 * A first visit, after which the worker is there; then whatever comes later in the same browser.
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} use
 */
const visited = (use) => demo.open(async (page, context) => {
  try {
    await kept(page, files('fi'));
    await use(page, context);
  } finally {
    Object.assign(demo.server.site, { root: demo.site.dir, date: DAY, down: false, headers });
  }
}, { serviceWorkers: 'allow' });

describe('the worker', { timeout: 600_000 }, () => {
  test('who was here yesterday sees what is warned of today', { skip: laterDir ? false : 'AITO_SITE_LATER is not set' }, async () => {
    const next = readSite(resolve(/** @type {string} */ (laterDir)));
    const warned = JSON.parse(next.read('/data/profiles.json')).warnings;
    const account = warned.find((/** @type {any} */ one) => listed.some((before) => before.id === one.id));
    assert.ok(account, 'the later site warns of an account that was listed');
    // The host lets browsers keep everything for a month without asking again: `_headers` is not read everywhere.
    demo.server.site.headers = { ...headers, 'cache-control': 'public, max-age=2592000' };
    await visited(async (page, context) => {
      assert.equal((await ask(page, account.url)).verdict, 'genuine');
      Object.assign(demo.server.site, { root: next.dir, date: TOMORROW });
      await context.clock.setFixedTime(TOMORROW);
      const today = await context.newPage();
      await today.goto(demo.server.at(checkPath('fi')));
      assert.ok(await today.evaluate(() => Boolean(navigator.serviceWorker.controller)), 'yesterday\'s worker answers for the page');
      assert.equal((await ask(today, account.url)).verdict, 'compromised');
      // The page that was left open finds out too, when somebody comes back to it.
      await context.clock.setFixedTime(later(TOMORROW, 1));
      await page.bringToFront();
      assert.equal((await ask(page, account.url)).verdict, 'compromised');
      // And what it stored yesterday is gone, without a connection as well.
      Object.assign(demo.server.site, { down: true });
      const offline = await context.newPage();
      await offline.goto(demo.server.at(checkPath('fi')));
      assert.equal((await ask(offline, account.url)).verdict, 'compromised');
    });
  });

  test('without a connection it answers, and says from when', () => visited(async (page, context) => {
    demo.server.site.down = true;
    await context.clock.setFixedTime(later(DAY, 26));
    const offline = await context.newPage();
    const wrong = watch(offline, demo.server.origin);
    await offline.goto(demo.server.at(checkPath('fi')));
    const account = listed.find((one) => one.joined && one.status === 'active');
    const { verdict, text } = await ask(offline, account.url);
    assert.equal(verdict, 'genuine');
    assert.match(text, /Verkkoyhteyttä ei ole/);
    assert.match(text, /22\.11\.2026 klo \d+\.\d\d/);
    assert.ok(text.includes(account.name.fi), 'with its details');
    // Past its expiry the stored list vouches for nothing.
    await context.clock.setFixedTime(later(DAY, 31 * 24));
    const old = await context.newPage();
    await old.goto(demo.server.at(checkPath('fi')));
    assert.equal((await ask(old, account.url)).verdict, 'unavailable');
    // A clock that was set back before the list vouches for nothing either.
    await context.clock.setFixedTime(later(DAY, -72));
    const back = await context.newPage();
    await back.goto(demo.server.at(checkPath('fi')));
    assert.equal((await ask(back, account.url)).verdict, 'unavailable');
    expectNone('the page', wrong.filter((line) => !/ERR_|Failed to load|request failed/.test(line)));
  }));

  test('a network that answers with its own page spoils nothing that is stored', () => visited(async (_, context) => {
    const account = listed[0];
    const spoilt = mkdtempSync(join(tmpdir(), 'aito-captive-'));
    try {
      cpSync(demo.site.dir, spoilt, { recursive: true });
      for (const file of files('fi')) writeFileSync(join(spoilt, file), '<!doctype html><title>Wi-Fi</title>');
      demo.server.site.root = spoilt;
      const captive = await context.newPage();
      await captive.goto(demo.server.at(checkPath('fi')));
      assert.equal((await ask(captive, account.url)).verdict, 'unavailable');
      demo.server.site.down = true;
      const offline = await context.newPage();
      await offline.goto(demo.server.at(checkPath('fi')));
      assert.equal((await ask(offline, account.url)).verdict, 'genuine');
    } finally {
      rmSync(spoilt, { recursive: true });
    }
  }));

  test('what another program shares never reaches the server', () => visited(async (page) => {
    demo.server.site.asked.length = 0;
    const account = listed.find((one) => one.status === 'active');
    for (const lang of LANGS) {
      const query = new URLSearchParams({ title: 'Kirjasto', text: 'Katso tämä', url: account.url });
      await page.goto(`${demo.server.at(checkPath(lang))}?${query}`);
      assert.equal((await answered(page)).verdict, 'genuine', lang);
      assert.match(page.url(), /\/#q=Kirjasto/);
    }
    await page.goto(`${demo.server.at(checkPath('fi'))}?q=${encodeURIComponent(account.url)}`);
    assert.equal((await answered(page)).verdict, 'genuine');
    assert.ok(demo.server.site.asked.length > 0 && demo.server.site.asked.every((path) => !path.includes('?')), demo.server.site.asked.join(' '));
  }));

  test('it stores the pages of the check and nothing that was asked', () => visited(async (page) => {
    await ask(page, listed[0].url);
    await page.evaluate((url) => { location.hash = `#q=${encodeURIComponent(url)}`; }, listed[1].url);
    await page.waitForTimeout(200);
    const stored = await page.evaluate(async () => {
      const all = [];
      for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) all.push(request.url);
      return all;
    });
    for (const lang of LANGS) assert.ok(stored.includes(demo.server.at(checkPath(lang))), `the page in ${lang}`);
    assert.ok(stored.every((url) => !/[?#]|shards/.test(url)), stored.join(' '));
  }));

  test('a new build takes the old store\'s place', { skip: laterDir ? false : 'AITO_SITE_LATER is not set' }, () => visited(async (page) => {
    const before = await page.evaluate(() => caches.keys());
    Object.assign(demo.server.site, { root: resolve(/** @type {string} */ (laterDir)) });
    await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
    await page.waitForFunction(async (old) => {
      const now = await caches.keys();
      return now.length === old.length && now.some((name) => !old.includes(name));
    }, before, { timeout: 20_000 });
  }));

  test('a site under a path keeps to itself', { skip: process.env.AITO_SITE_BASED ? false : 'AITO_SITE_BASED is not set' }, async () => {
    const based = await stage(resolve(/** @type {string} */ (process.env.AITO_SITE_BASED)));
    try {
      await based.open(async (page, context) => {
        const root = based.server.base;
        await kept(page, files('fi').map((file) => root + file.slice(1)));
        const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
        assert.equal(scope, based.server.origin + root);
        based.server.site.down = true;
        const offline = await context.newPage();
        await offline.goto(based.server.at(checkPath('fi')));
        assert.equal((await ask(offline, listed[0].url)).verdict, 'genuine');
      }, { serviceWorkers: 'allow' });
    } finally {
      await based.close();
    }
  });
});

describe('the app', { timeout: 120_000 }, () => {
  test('each language has a manifest whose files exist', () => {
    for (const lang of LANGS) {
      const page = demo.site.read(checkPath(lang));
      const href = /<link\b[^>]*\brel=["']?manifest\b[^>]*>/.exec(page)?.[0].match(/href=["']?([^"'\s>]+)/)?.[1] ?? '';
      const manifest = JSON.parse(demo.site.read(href));
      assert.equal(manifest.lang, lang);
      assert.equal(manifest.start_url, checkPath(lang));
      assert.equal(manifest.share_target.action, checkPath(lang));
      assert.equal(manifest.share_target.method, 'GET');
      assert.deepEqual(Object.values(manifest.share_target.params).sort(), ['text', 'title', 'url']);
      const sizes = manifest.icons.map((/** @type {any} */ icon) => {
        const bytes = readFileSync(join(demo.site.dir, icon.src));
        const size = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
        assert.equal(size, icon.sizes, icon.src);
        assert.ok(bytes.length < 10_000, `${icon.src} has ${bytes.length} bytes`);
        return `${icon.sizes} ${icon.purpose}`;
      });
      for (const wanted of ['192x192 any', '512x512 any', '512x512 maskable']) assert.ok(sizes.includes(wanted), wanted);
    }
  });

  test('the bookmark opens the check with the page one is on', () => demo.open(async (page, context) => {
    const help = page.locator('#check-bookmark-help');
    await page.locator('#check-bookmark').click();
    assert.notEqual((await help.innerText()).trim(), '', 'a click explains that it must be dragged');
    const code = await page.locator('#check-bookmark').getAttribute('href') ?? '';
    assert.match(code, /^javascript:/);
    const elsewhere = await context.newPage();
    await context.route('https://sosiaalinen.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }));
    await context.route('https://tilit.esimerkkila.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>check</title>' }));
    await elsewhere.goto('https://sosiaalinen.example/@joku?a=b&c=ä#osa');
    const [opened] = await Promise.all([context.waitForEvent('page'), elsewhere.evaluate((text) => { (0, eval)(decodeURIComponent(text.slice('javascript:'.length))); }, code)]);
    await opened.waitForLoadState();
    const url = new URL(opened.url());
    assert.equal(url.pathname, checkPath('fi'));
    assert.equal(decodeURIComponent(url.hash), '#q=https://sosiaalinen.example/@joku?a=b&c=%C3%A4#osa');
    assert.equal(await opened.evaluate(() => document.referrer), '');
  }));
});
