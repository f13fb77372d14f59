// Why: every built page of every site, as it is published (minified), must be valid HTML, and the theme's CSS valid CSS.
// In: `AITO_SITES` (a folder of built sites) or the one built site. Out: the Nu HTML checker's verdict in one Java run each.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { expectNone, nu } from './checks.mjs';
import { demoDir, walk } from './site.mjs';

const root = process.env.AITO_SITES ? resolve(process.env.AITO_SITES) : demoDir();
const files = [...walk(root)];

test('every page is valid HTML', { timeout: 600_000 }, async () => {
  assert.ok(files.filter((file) => file.endsWith('.html')).length > 0, `no page in ${root}`);
  expectNone('Nu HTML checker', await nu(['--skip-non-html', root]));
});

test('every style sheet is valid CSS', { timeout: 600_000 }, async () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  assert.ok(sheets.length > 0, `no style sheet in ${root}`);
  expectNone('Nu checker', await nu(['--css', ...sheets]));
});

test('every picture that is drawn in SVG is valid', { timeout: 600_000 }, async () => {
  const pictures = files.filter((file) => file.endsWith('.svg'));
  if (pictures.length > 0) expectNone('Nu checker', await nu(['--svg', ...pictures]));
});
