// Why: how long it takes from a saved chapter to its reloaded page is promised: 300 ms on the demo, 800 ms with 1,000
// chapters and 2,000 profiles. In: the program, a site that may be written to, one of its chapters, that chapter's
// address. Out: the times of ten saves and their median, in milliseconds. Never: a time of a page that was not shown.
//
//   node serve-speed.mjs target/release/aito SITE content/fi/ohje/01-luku.md /ohjeet/ohje/luku/
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { address } from './preview.mjs';

const [program, site, chapter, path] = process.argv.slice(2);
const file = join(site, chapter);
const original = readFileSync(file, 'utf8');
const preview = spawn(program, ['serve', '--site', site, '--port', '0', '--date', '2026-11-22'], { stdio: ['ignore', 'ignore', 'pipe'] });
const origin = await address(preview);
const browser = await launch();
/** @type {number[]} */
const times = [];
try {
  const page = await browser.newPage();
  await page.goto(origin + path);
  for (let n = 0; n < 10; n += 1) {
    await page.waitForTimeout(3_000);
    const start = performance.now();
    writeFileSync(file, `${original}\n\nTallennus numero ${n}.\n`);
    // Looked for in the page itself, at every frame, so that asking costs nothing.
    await page.waitForFunction((words) => document.readyState !== 'loading' && document.body?.innerText.includes(words), `Tallennus numero ${n}.`);
    times.push(Math.round(performance.now() - start));
  }
} finally {
  writeFileSync(file, original);
  await browser.close();
  preview.kill('SIGINT');
}
times.sort((a, b) => a - b);
console.log(`${times.join(' ')} ms; median ${times[times.length >> 1]} ms`);
