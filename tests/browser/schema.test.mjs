// Why: programs of others will validate the published data with tools of their own, so one such tool must agree with us.
// In: the built demo's data and schemas. Out: what a complete validator of JSON Schema 2020-12 finds wrong with them.
// Never: a keyword or format that the validator passes over because it does not know it.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
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

test('the accessibility statement fits its schema', () => {
  const validate = validator('/data/schema/accessibility.json');
  const statement = read('/data/accessibility.json');
  assert.ok(validate(statement), told(validate).join('\n'));
  assert.ok(!validate({ ...statement, conformity: 'fully accessible' }), 'another grade is refused');
  assert.ok(!validate({ ...statement, requirements: { ...statement.requirements, guidelines: 'WCAG 2.2' } }), 'and another measure');
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

// Editor programs use validators of this kind; the two keywords are theirs.
const formats = new URL('../../schemas/', import.meta.url);
const format = (/** @type {string} */ name) => {
  const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
  ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);
  return ajv.compile(JSON.parse(readFileSync(new URL(name, formats), 'utf8')));
};

test('the schemas of the formats are read by a complete validator', () => {
  const names = readdirSync(formats);
  assert.ok(names.length > 8, names.join());
  for (const name of names) format(name);
});

test('a unit that fits and one that does not', () => {
  const validate = format('units.json');
  const unit = { id: 'kirjasto', name: { fi: 'Kirjasto', sv: '' }, email: 'äiti.o@esimerkkila.example', phone: 112 };
  assert.ok(validate([unit]), told(validate).join('\n'));
  assert.ok(!validate([{ ...unit, emial: 'x' }]), 'an unknown field passes');
  assert.ok(!validate([{ ...unit, name: { fi: ' ' } }]), 'a name that says nothing passes');
  assert.ok(!validate([{ ...unit, email: 'a@b' }]), 'half an address passes');
});
