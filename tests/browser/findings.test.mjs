// Why: code hosts and other programs read our findings with tools of their own, so such a tool must agree with us.
// In: findings as SARIF and as JSON lines, left by the suite where AITO_REPORTS says; the schema of SARIF 2.1.0 as its
// authors published it (taken from the package serde-sarif 0.8.0, MIT), and our own of a line. Out: what a complete
// validator finds wrong. Never: a passing test without a finding that was looked at.
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const reports = process.env.AITO_REPORTS ?? assert.fail('AITO_REPORTS names the folder of reports');
const names = readdirSync(reports);
const here = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const text = (/** @type {string} */ name) => readFileSync(`${reports}/${name}`, 'utf8');

// Its patterns are of an older kind than Unicode expressions, and some of its keywords stand where they say nothing.
const sarif = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  .compile(here('sarif-schema-2.1.0.json'));
const line = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }))
  .compile(here('../expected/findings.schema.json'));

/** @param {import('ajv').ValidateFunction} validate */
const told = (validate) => (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join('\n');

test('SARIF fits the published schema', () => {
  const files = names.filter((name) => name.endsWith('.sarif'));
  assert.ok(files.length >= 3, `reports: ${names}`);
  for (const name of files) {
    const log = JSON.parse(text(name));
    assert.ok(sarif(log), `${name}: ${told(sarif)}`);
    const [run] = log.runs;
    for (const result of run.results) {
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    }
  }
});

test('each line of JSON fits our schema', () => {
  const files = names.filter((name) => name.endsWith('.json'));
  assert.ok(files.length >= 2, `reports: ${names}`);
  for (const name of files) {
    const lines = text(name).trim().split('\n');
    for (const row of lines) assert.ok(line(JSON.parse(row)), `${name}: ${told(line)}\n${row}`);
  }
});

test('what does not fit is refused', () => {
  const row = JSON.parse(text('en.json').split('\n')[0]);
  for (const [what, bad] of Object.entries({
    'a new field': { ...row, colour: 'red' },
    'no line': { ...row, line: 0 },
    'another level': { ...row, level: 'fatal' },
    'no rule': { ...row, rule: 'E0001' },
  })) assert.ok(!line(bad), `${what} passes`);
  const log = JSON.parse(text('en.sarif'));
  log.runs[0].results[0].level = 'fatal';
  assert.ok(!sarif(log), 'SARIF with another level passes');
});
