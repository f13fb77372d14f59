// Why: a check that cannot fail says nothing. In: pages broken on purpose, made here. Out: proof that each check of this
// folder notices its fault, and that a site that lacks a kind of page is refused.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from './browser.mjs';
import { axe, expectNone, lostInPrint, nu, overflow, watch } from './checks.mjs';
import { serve } from './server.mjs';
import { inLanguage, kindsOf, readSite } from './site.mjs';

const PAGE = (/** @type {string} */ body, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head><body><main id="main"><h1>Test</h1>${body}</main></body></html>`;
const STYLE = '<link rel="stylesheet" href="/broken.css">';
const FILES = {
  'sound/index.html': PAGE('<p>All is well here.</p>'),
  'access/index.html': PAGE('<img src="/dot.svg"><p class="faint">Too faint to read.</p><button class="tiny"></button><button class="tiny">b</button>', STYLE),
  'unclosed/index.html': PAGE('<div><p>Never closed.'),
  'wide/index.html': PAGE('<div class="wide">wide</div>', STYLE),
  'inline/index.html': PAGE('<p>x</p><script>document.title = "ran"</script>'),
  'elsewhere/index.html': PAGE('<img alt="x" src="http://localhost:9/x.png">'),
  'absent/index.html': PAGE('<img alt="x" src="/no-such.png">'),
  'noprint/index.html': PAGE('<p class="screen">Important.</p><p class="white">Light.</p>', STYLE),
  'broken.css': '.faint { color: #ccc; background: #fff } .wide { inline-size: 900px } .tiny { inline-size: 9px; block-size: 9px; padding: 0; border: 0; margin: 0 } '
    + '@media print { .screen { display: none } .white { color: #eee } }',
  'wrong.css': '.a { colour: red; }',
  'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  'sitemap.xml': '<urlset><url><loc>https://x.example/</loc></url></urlset>',
  'data/profiles.json': '{"profiles": []}',
  'index.html': PAGE(''),
};

/** @type {string} */
let dir;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  dir = mkdtempSync(join(tmpdir(), 'aito-selfcheck-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  [browser, server] = await Promise.all([launch(), serve(dir)]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

/**
 * @param {string} path
 * @param {(page: import('playwright-core').Page) => Promise<string[]>} check
 */
async function findings(path, check) {
  const context = await browser.newContext({ bypassCSP: check === axe, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const wrong = watch(page, server.origin);
  await page.goto(server.at(path), { waitUntil: 'networkidle' });
  const found = [...(await check(page)), ...(check === nothing ? wrong : [])];
  await context.close();
  return found.join('\n');
}
/** @returns {Promise<string[]>} what `watch` alone has seen */
const nothing = async () => [];

describe('the checks of a page', () => {
  test('are quiet on a sound page', async () => {
    for (const check of [axe, overflow, lostInPrint, nothing]) assert.equal(await findings('/sound/', check), '');
    assert.deepEqual(await nu(['--skip-non-html', join(dir, 'sound')]), []);
  });
  test('axe-core: picture without text, faint text, nameless and tiny button', async () => {
    const found = await findings('/access/', axe);
    for (const rule of ['image-alt', 'color-contrast', 'button-name', 'target-size']) assert.match(found, new RegExp(`^${rule}:`, 'm'));
  });
  test('Nu: an element that never closes', async () => {
    assert.match((await nu(['--skip-non-html', join(dir, 'unclosed')])).join('\n'), /unclosed.*index\.html:1:\d+: .*[Uu]nclosed|End tag/s);
  });
  test('Nu: a property that does not exist', async () => {
    assert.match((await nu(['--css', join(dir, 'wrong.css')])).join('\n'), /colour/);
  });
  test('overflow', async () => assert.match(await findings('/wide/', overflow), /class="wide"/));
  test('script in the page', async () => assert.match(await findings('/inline/', nothing), /Content Security Policy/));
  test('a request to elsewhere', async () => assert.match(await findings('/elsewhere/', nothing), /localhost:9|Content Security Policy/));
  test('a file that is not there', async () => assert.match(await findings('/absent/', nothing), /status 404/));
  test('text that paper would not show', async () => {
    const found = await findings('/noprint/', lostInPrint);
    assert.match(found, /not printed: p "Important/);
    assert.match(found, /too light for paper: p "Light/);
  });
  test('a finding is a failure', () => assert.throws(() => expectNone('here', ['x']), /here: 1 finding/));
});

test('a site without a kind of page is refused', () => {
  assert.throws(() => kindsOf(readSite(dir), 'fi'), /no page of the kind "check" in fi/);
});

test('addresses in another language', () => {
  const pairs = [
    ['/', '/sv/'],
    ['/profiilit/', '/sv/profiler/'],
    ['/profiilit/kirjasto/facebook/', '/sv/profiler/kirjasto/facebook/'],
    ['/profiilit/yksikko/kirjasto/', '/sv/profiler/enhet/kirjasto/'],
    ['/ohjeet/opas/kaikki/', '/sv/anvisningar/opas/allt/'],
    ['/julkaisut/yksi/', '/sv/publikationer/yksi/'],
    ['/haku/?q=x', '/sv/sok/'],
    ['/tietosuoja/', '/sv/tietosuoja/'],
  ];
  for (const [fi, sv] of pairs) {
    assert.equal(inLanguage(fi, 'fi', 'sv'), sv);
    assert.equal(inLanguage(sv, 'sv', 'fi'), fi.replace(/\?.*/, ''));
  }
});

test('the server is a plain one', async () => {
  const get = (/** @type {string} */ path) => new Promise((done, failed) => {
    request(`${server.origin}${path}`, (answer) => {
      answer.resume();
      done(`${answer.statusCode} ${answer.headers.location ?? ''}`.trim());
    }).on('error', failed).end();
  });
  assert.equal(await get('/sound/'), '200');
  assert.equal(await get('/sound'), '301 /sound/');
  for (const path of ['/none/', '/broken.css/', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/%', '/a%00']) assert.equal(await get(path), '404', path);
  const based = await serve(dir, { base: '/luettelo/' });
  try {
    assert.equal((await fetch(based.at('/sound/'))).status, 200);
    assert.equal((await fetch(`${based.origin}/sound/`)).status, 404);
  } finally {
    await based.close();
  }
});
