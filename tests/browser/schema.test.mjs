// Why: programs of others will validate the published data with tools of their own, so one such tool must agree with us.
// In: the built demo's data and schemas. Out: what a complete validator of JSON Schema 2020-12 finds wrong with them.
// Never: a keyword or format that the validator passes over because it does not know it.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSite } from './site.mjs';

const site = readSite();
const read = (/** @type {string} */ path) => JSON.parse(site.read(path));
const data = read('/data/profiles.json');

/** @param {string} path */
function validator(path) {
  const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
  return ajv.compile(read(path));
}

/** @param {import('ajv').ValidateFunction} validate */
const told = (validate) => (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

test('the file fits its schema', () => {
  const validate = validator('/data/schema/profiles.json');
  assert.ok(validate(data), told(validate).join('\n'));
});

test('each profile fits the schema of one', () => {
  const validate = validator('/data/schema/profile.json');
  for (const profile of [...data.profiles, ...data.warnings]) {
    assert.ok(validate(profile), `${profile.id}: ${told(validate).join('\n')}`);
  }
});

test('what does not fit is refused', () => {
  const validate = validator('/data/schema/profile.json');
  const [good] = data.profiles;
  const { stable_id: _, ...less } = good;
  for (const [what, profile] of Object.entries({
    'a new field': { ...good, colour: 'blue' },
    'a field less': less,
    'a closed account': { ...good, status: 'closed' },
    'no day': { ...good, opened: '3.5.2021' },
    'no address': { ...good, url: 'esimerkkilankirjasto' },
  })) assert.ok(!validate(profile), `${what} passes`);
});
