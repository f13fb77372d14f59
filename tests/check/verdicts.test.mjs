// The page's scripts give the program's verdicts. Node 20.19 or newer reads the theme's modules as they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wrongVerdicts } from './verdicts.mjs';

const bring = (/** @type {string} */ name) => import(new URL(`../../themes/default/assets/check/${name}.js`, import.meta.url).href);
const modules = Object.assign({}, ...(await Promise.all(['account/table', 'format', 'reading', 'verdict'].map(bring))));
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const table = read('table.json');
const file = read('verdicts.json');

test('every case of the check', async () => {
  const wrong = await wrongVerdicts(modules, table, file);
  assert.equal(wrong.length, 0, `${wrong.length} of ${file.cases.length} wrong:\n${wrong.slice(0, 40).join('\n')}`);
});

test('a case that is answered otherwise is noticed', async () => {
  const cases = file.cases.slice(0, 3).map((/** @type {any} */ one) => ({ ...one, answer: { ...one.answer, verdict: 'closed' } }));
  assert.equal((await wrongVerdicts(modules, table, { ...file, cases })).length, 3);
});

test('a list that is not whole is no list', async () => {
  const { decode, Damaged } = modules;
  const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text).buffer;
  const { index } = file;
  await decode(bytes(index));
  const spoilt = [
    '', index.slice(1), index.slice(0, -1), index.replace('\n\n', '\n'), index.replace('aito-check 1', 'aito-check 2'), `\ufeff${index}`,
    index.replace('\nserial', '\nserial 1\nserial'), index.replace(/digest ./, 'digest '), index.replace('facebook:esimerkkila\n', 'facebook:esimerkkilb\n'),
    index.replace('\n\n', '\n\n\n'), index.replace('zone Europe/Helsinki', 'zone Europe/Nowhere'), index.replace('accounts 3', 'accounts 4'),
    index.replace(/fresh [0-9]+/, 'fresh 07'), index.replace('bits 0', 'bits 3'), index.replaceAll('\n', '\r\n'),
  ];
  for (const text of spoilt) await assert.rejects(decode(bytes(text)), Damaged, JSON.stringify(text.slice(0, 80)));
  await assert.rejects(decode(new Uint8Array([...new Uint8Array(bytes(index)), 0xff]).buffer), Damaged);
});
