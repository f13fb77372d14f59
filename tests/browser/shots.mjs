// Why: to look at pages with one's own eyes. In: `node tests/browser/shots.mjs SITE_DIR OUT_DIR PATH…`, paths from the
// site's own root. Out: a picture of each at 360 and 1280 px, light and dark. A tool, not a test.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';

const [siteDir, outDir, ...paths] = process.argv.slice(2);
if (!siteDir || !outDir || paths.length === 0) {
  console.error('usage: node tests/browser/shots.mjs SITE_DIR OUT_DIR PATH…');
  process.exit(2);
}
const { dir, base } = readSite(resolve(siteDir));
const server = await serve(dir, { base });
const browser = await launch();
mkdirSync(outDir, { recursive: true });
for (const width of [360, 1280]) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(server.at(path), { waitUntil: 'networkidle' });
      const name = path.replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^_|_$/g, '') || 'home';
      const file = join(outDir, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await context.close();
  }
}
await browser.close();
await server.close();
