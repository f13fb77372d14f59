// Why: what the tests assert about a page, as functions, so that selfcheck.test.mjs can show that each of them can fail.
// In: an open page or a folder of files. Out: a list of plain sentences about what is wrong, empty when all is well.
// Never: a check that is quiet because it did not run.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VNU = join(dirname(require.resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @typedef {import('playwright-core').Page} BrowserPage */

/**
 * Runs axe-core in a page of a context that was made with `bypassCSP`.
 * @param {BrowserPage} page
 * @returns {Promise<string[]>}
 */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: AXE });
  const result = await page.evaluate(async (tags) => {
    // The rule for target size is off by default although it belongs to wcag22aa.
    // @ts-ignore axe is defined by the script above
    const { violations, passes } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return { violations, ran: violations.length + passes.length };
  }, TAGS);
  if (result.ran === 0) return ['axe-core ran no rule'];
  return result.violations.flatMap((violation) => violation.nodes.map((node) =>
    `${violation.id}: ${node.target.join(' ')}: ${(node.failureSummary ?? '').replace(/\s+/g, ' ')}`));
}

/**
 * Runs the Nu HTML checker once, in one Java machine.
 * @param {string[]} args its options and the files or folders
 * @returns {Promise<string[]>} its errors, one a line, with file and place
 */
export function nu(args) {
  return new Promise((done, failed) => {
    const java = ['-Xss16m', '-jar', VNU, '--errors-only', '--format', 'json', ...args];
    execFile('java', java, { maxBuffer: 1 << 28 }, (error, _out, report) => {
      let messages;
      try {
        ({ messages } = JSON.parse(report));
      } catch {
        failed(new Error(`the HTML checker did not report: ${error?.message ?? ''} ${report.slice(0, 2000)}`));
        return;
      }
      // It ends with 1 when it has found something; that without a message would be a failure of its own.
      if (error && messages.length === 0) failed(error);
      else done(messages.map((/** @type {any} */ m) => `${m.url}:${m.lastLine ?? '?'}:${m.lastColumn ?? '?'}: ${m.message} ${JSON.stringify(m.extract ?? '')}`));
    });
  });
}

/**
 * Notes what a page must never do: complain, fail to load something, or ask another origin.
 * Call it before the page is opened; the list fills while the page lives.
 * @param {BrowserPage} page
 * @param {string} origin
 * @returns {string[]}
 */
export function watch(page, origin) {
  /** @type {string[]} */
  const wrong = [];
  page.on('console', (message) => {
    // The browser itself asks for this where a page names no icon; a host without one answers 404, and nobody sees it.
    if (message.location().url === `${origin}/favicon.ico`) return;
    // Violations of the content security policy arrive here as errors as well.
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) wrong.push(`request to elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A navigation that a test itself breaks off is not the page's fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`status ${response.status()}: ${response.url()}`);
  });
  return wrong;
}

/**
 * What sticks out of the viewport sideways.
 * @param {BrowserPage} page
 * @returns {Promise<string[]>}
 */
export function overflow(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
    // The innermost elements are the cause, the outer ones only stretch with them.
    const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`the page is ${root.scrollWidth} px wide in ${width} px: ${inner.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)).join(' | ')}`];
  });
}

/**
 * What a reader of the screen sees in the page's main part and a reader of the paper would not. Navigation (the way to
 * the same text in easy language too), forms and
 * buttons do nothing on paper and may go.
 * @param {BrowserPage} page already open, in screen media
 * @returns {Promise<string[]>}
 */
export async function lostInPrint(page) {
  await page.emulateMedia({ media: 'screen' });
  const marked = await page.evaluate(() => {
    const texts = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, pre, blockquote, figure, address, time, summary';
    let count = 0;
    for (const element of document.querySelectorAll(`main :is(${texts})`)) {
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.textContent?.trim();
      if (shown && !element.closest('nav, form, button, .other-form, [hidden], [aria-hidden="true"]')) {
        element.setAttribute('data-print-test', '');
        count += 1;
      }
    }
    return count;
  });
  if (marked === 0) return ['the main part shows no text at all'];
  // Dark colours on the screen, because paper is white: light text left over from the dark theme would vanish.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const lost = await page.evaluate(() => {
    const light = (/** @type {Element} */ element) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!canvas) return false;
      canvas.fillStyle = getComputedStyle(element).color;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
      return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
    };
    const wrong = [];
    for (const element of document.querySelectorAll('[data-print-test]')) {
      const name = `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 60)}"`;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) wrong.push(`not printed: ${name}`);
      else if (light(element)) wrong.push(`printed too light for paper: ${name}`);
    }
    return wrong;
  });
  await page.emulateMedia({ media: null, colorScheme: null });
  return lost;
}

/**
 * Makes a failure's message of what a check found.
 * @param {string} where
 * @param {string[]} wrong
 */
export function expectNone(where, wrong) {
  if (wrong.length === 0) return;
  const shown = [...new Set(wrong)].slice(0, 20).map((line) => `\n  ${line}`).join('');
  throw new Error(`${where}: ${wrong.length} finding(s)${shown}`);
}
