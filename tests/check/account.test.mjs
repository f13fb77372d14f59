// The page's canonicaliser gives the program's answers. Node 20.19 or newer reads the theme's modules as they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { wrongNames, wrongSkeletons, wrongSpellings, wrongVectors } from './account.mjs';

const modules = Object.assign({}, ...(await Promise.all(
  ['table', 'domains', 'canonicalise', 'fold', 'named'].map((name) => import(new URL(`../../themes/default/assets/check/account/${name}.js`, import.meta.url).href)),
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
