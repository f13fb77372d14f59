// Why: one place that knows how to start the machine's own Chromium, so that no test downloads a browser.
// In: the search path. Out: a browser that keeps quiet on the network. Never: a run without a browser that looks like a pass.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {string} the browser's program; `CHROMIUM` names another one */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const program = join(folder, name);
      try {
        accessSync(program, constants.X_OK);
        return program;
      } catch {
        // Not here: look in the next folder.
      }
    }
  }
  throw new Error(`no Chromium found (looked for ${NAMES.join(', ')}); set CHROMIUM to its program`);
}

/** Starts the browser; it gets a profile folder of its own that goes away with it. */
export function launch() {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox', // A container's root has no sandbox to use, and the pages are our own.
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}

/**
 * Follows a link to another page and waits until that page is whole: a click alone may return while the page
 * is still read, and what its style hides counts as visible until then.
 * @param {import('playwright-core').Locator} link
 */
export async function follow(link) {
  await Promise.all([link.page().waitForEvent('load'), link.click()]);
}
