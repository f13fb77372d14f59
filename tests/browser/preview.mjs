// Why: tests of the live preview begin and end alike. In: the program (`AITO`, else what cargo made), the demo. Out: a
// preview of a copy of it, a browser, and what pages asked for elsewhere or were refused. Never: the demo itself changed.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = resolve(process.env.AITO ?? join(ROOT, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/aito'));

/**
 * Where a preview that has just been started says that it is.
 * @param {import('node:child_process').ChildProcess} program
 * @returns {Promise<string>}
 */
export function address(program) {
  return new Promise((found, failed) => {
    let said = '';
    program.stderr?.on('data', (piece) => {
      said += piece;
      const where = said.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (where) found(where[0]);
    });
    program.on('exit', (code) => failed(new Error(`the preview ended with ${code}: ${said}`)));
  });
}

/**
 * A preview of a copy of the demo in a temporary folder, and a browser; `end` ends both and removes the copy.
 * @param {string} name a word for the folder's name
 */
export async function startPreview(name) {
  const site = mkdtempSync(join(tmpdir(), `aito-${name}-`));
  const at = (/** @type {string} */ path) => join(site, path);
  for (const part of ['site.yaml', 'profiles', 'content', 'static']) cpSync(join(ROOT, part), at(part), { recursive: true });
  const program = spawn(PROGRAM, ['serve', '--site', site, '--port', '0', '--date', '2026-11-22', '--lang', 'fi'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const origin = await address(program);
  const browser = await launch();
  /** @type {string[]} */
  const outside = [];
  /** @type {string[]} */
  const refused = [];

  /**
   * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} use
   * @param {{path: string} & import('playwright-core').BrowserContextOptions} where axe needs `bypassCSP`
   */
  async function open(use, { path, ...options }) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy') && !message.text().includes('worker-src')) refused.push(message.text());
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) outside.push(request.url());
    });
    const page = await context.newPage();
    try {
      await page.goto(origin + path);
      await use(page, context);
    } finally {
      await context.close();
    }
  }

  async function end() {
    await browser.close();
    program.kill('SIGINT');
    rmSync(site, { recursive: true, force: true });
  }

  return { at, origin, outside, refused, open, end };
}
