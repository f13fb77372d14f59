// Why: the tests of the account check open its page on a given day and ask it things. In: a served site. Out: answers as
// a person, or a screen reader, gets them. Never: the answer to an earlier question taken for the last one's.
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { WORDS, readSite } from './site.mjs';

/** The day that the tests' sites are built for, a little after its beginning in Finland. */
export const DAY = new Date('2026-11-22T09:00:00+02:00');
const HOUR = 3_600_000;

/** @typedef {import('./site.mjs').Lang} Lang */
/** @typedef {import('playwright-core').Page} BrowserPage */
/** @typedef {{verdict: string | null, text: string, status: string, links: Record<string, string>}} Answer */

/** @param {Lang} lang */
export const checkPath = (lang) => `${WORDS[lang].home}${WORDS[lang].check}/`;

/** @param {Date} day @param {number} hours */
export const later = (day, hours) => new Date(day.getTime() + hours * HOUR);

/**
 * A browser and a server of one site, whose clock says the day that the site was built for.
 * @param {string} dir
 * @param {Parameters<typeof serve>[1]} [options]
 */
export async function stage(dir, options = {}) {
  const site = readSite(dir);
  const [browser, server] = await Promise.all([launch(), serve(site.dir, { base: site.base, date: DAY, ...options })]);
  return {
    site,
    browser,
    server,
    /**
     * Opens the check's page in a browser of its own, whose clock says `now`.
     * @param {(page: BrowserPage, context: import('playwright-core').BrowserContext) => Promise<void>} use
     * @param {{lang?: Lang, hash?: string, now?: Date, before?: (page: BrowserPage) => Promise<unknown>} & import('playwright-core').BrowserContextOptions} [how]
     */
    async open(use, { lang = 'fi', hash = '', now = DAY, before, ...context } = {}) {
      const visitor = await browser.newContext({ serviceWorkers: 'block', ...context });
      try {
        await visitor.clock.setFixedTime(now);
        const page = await visitor.newPage();
        await before?.(page);
        await page.goto(server.at(checkPath(lang)) + hash, { waitUntil: 'networkidle' });
        await use(page, visitor);
      } finally {
        await visitor.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * What the page says now.
 * @param {BrowserPage} page
 * @returns {Promise<Answer>}
 */
export async function answered(page) {
  await page.locator('#check-result[data-verdict]').waitFor();
  return page.evaluate(() => {
    const result = /** @type {HTMLElement} */ (document.getElementById('check-result'));
    const links = [...result.querySelectorAll('a[href]')].map((link) => [link.textContent?.trim() ?? '', link.getAttribute('href') ?? '']);
    return {
      verdict: result.dataset.verdict ?? null,
      text: result.innerText,
      status: document.getElementById('check-status')?.textContent ?? '',
      links: Object.fromEntries(links),
    };
  });
}

/**
 * Types a text, submits it as a person does, and waits for the answer.
 * @param {BrowserPage} page
 * @param {string} text
 */
export async function ask(page, text) {
  // Typing takes the last answer away.
  await page.locator('#check-form input[name=q]').fill(text);
  await page.locator('#check-form button').click();
  return answered(page);
}

/**
 * Many questions in one go, each submitted through the form; only the verdicts.
 * @param {BrowserPage} page
 * @param {string[]} texts
 * @returns {Promise<(string | undefined)[]>}
 */
export function askAll(page, texts) {
  return page.evaluate(async (all) => {
    const form = /** @type {HTMLFormElement} */ (document.getElementById('check-form'));
    const box = /** @type {HTMLInputElement} */ (form.querySelector('input[name=q]'));
    const result = /** @type {HTMLElement} */ (document.getElementById('check-result'));
    const verdicts = [];
    for (const text of all) {
      box.value = text;
      form.requestSubmit();
      const until = performance.now() + 10_000;
      while (!result.dataset.verdict && performance.now() < until) {
        await new Promise((next) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = next;
          port2.postMessage(0);
        });
      }
      verdicts.push(result.dataset.verdict);
    }
    return verdicts;
  }, texts);
}
