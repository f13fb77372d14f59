// The page's canonicaliser gives the program's answers. Node 20.19 or newer reads the theme's modules as they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { wrongNames, wrongSkeletons, wrongSpellings, wrongVectors } from './account.mjs';

const modules = Object.assign({}, ...(await Promise.all(
  ['table', 'domains', 'canonicalise', 'fold', 'named', 'resemble'].map((name) => import(new URL(`../../themes/default/assets/check/account/${name}.js`, import.meta.url).href)),
)));
const { Table, Domains, canonicalise } = modules;
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const json = read('table.json');
const vectors = read('vectors.json');

/** @param {string[]} wrong */
const none = (wrong) => assert.equal(wrong.length, 0, `${wrong.length} wrong:\n${wrong.slice(0, 40).join('\n')}`);

test('every vector of the table', () => {
  assert.ok(vectors.accounts.length > 430);
  none(wrongVectors(modules, json, vectors));
});

test('thousands of other spellings', () => {
  const rows = process.env.AITO_SPELLINGS ? read('../../target/spellings.json') : read('spellings.json');
  assert.ok(rows.length >= 5000);
  none(wrongSpellings(modules, json, vectors.own, rows));
});

test('names said with a platform', () => {
  assert.ok(vectors.named.length > 400 && vectors.keys.length > 200);
  none(wrongNames(modules, json, vectors));
});

test('names that look alike', () => {
  const rows = read('skeletons.json');
  assert.ok(rows.length >= 1000);
  none(wrongSkeletons(modules, json, vectors, rows));
});

test('any text has an answer, soon', () => {
  const [table, own] = [Table.from(json), Domains.parse(vectors.own)];
  const start = performance.now();
  for (const unit of ['a', '/', '%', '@', 'ä', '\u202e', 'https://', '.', 'a.', ' ', '@a@', '%2e/', '-', '1', '(', 'xn--a.', '\ud800']) {
    for (const length of [1, 60, 1900, 1_000_000]) {
      const text = unit.repeat(Math.ceil(length / unit.length));
      for (const before of ['', 'https://', '@', 'https://www.facebook.com/', 'https://bsky.app/profile/', 'https://github.com/', 'https://x.example/@a@', 'mailto:']) {
        const got = canonicalise(table, own, before + text);
        assert.ok(length < 1900 || !got.ok || before.includes('.com/') || unit === ' ', `${before}${unit}… ${got.key}`);
      }
    }
  }
  assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
});

test('half a character is a hidden one', () => {
  const [table, own] = [Table.from(json), Domains.parse(vectors.own)];
  for (const input of ['\ud83d', 'https://www.facebook.com/esimerkki\udc00la', '@a\ud800']) {
    assert.deepEqual(canonicalise(table, own, input), { ok: false, code: 'hidden-character' });
  }
});

test('the table stays light', () => {
  const size = gzipSync(JSON.stringify(json), { level: 6 }).length;
  assert.ok(size <= 14_000, `${size} bytes`);
});
