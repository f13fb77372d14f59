// Why: what the check weighs and how soon it answers is promised for a thousand accounts, and the demo has fifty. In:
// `node tests/browser/thousand.mjs FOLDER`. Out: a site of a large city in it that builds without a finding at error
// level, the same in every run: names, handles, days and ids of the kind that such a city has. Never: chance.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COUNT = 1000;
const PLACES = ['Ahola', 'Harju', 'Hietala', 'Jokela', 'Kallio', 'Kangas', 'Keskusta', 'Koivula', 'Korpi', 'Kumpula', 'Lahti', 'Laakso', 'Lehto', 'Linna', 'Mattila', 'Metsola', 'Mäkelä', 'Niemi', 'Niitty', 'Nurmi', 'Pelto', 'Pohja', 'Ranta', 'Rauha', 'Saari', 'Salmi', 'Satama', 'Suvela', 'Tammi', 'Vuori'];
const KINDS = [['kirjasto', 'bibliotek'], ['koulu', 'skola'], ['päiväkoti', 'daghem'], ['nuorisotalo', 'ungdomsgård'], ['terveysasema', 'hälsostation'], ['uimahalli', 'simhall'], ['lukio', 'gymnasium'], ['museo', 'museum'], ['asukastalo', 'invånarhus'], ['työpaja', 'verkstad']];
/** Of each platform its address, how often it is used, and what its permanent ids look like. */
const PLATFORMS = [
  ['facebook', (/** @type {string} */ h) => `https://www.facebook.com/${h}`, 38, () => `10006${digits(10)}`],
  ['instagram', (/** @type {string} */ h) => `https://www.instagram.com/${h}/`, 34, null],
  ['youtube', (/** @type {string} */ h) => `https://www.youtube.com/@${h}`, 8, () => `UC${letters(22)}`],
  ['x', (/** @type {string} */ h) => `https://x.com/${h}`, 6, null],
  ['tiktok', (/** @type {string} */ h) => `https://www.tiktok.com/@${h}`, 6, null],
  ['linkedin', (/** @type {string} */ h) => `https://www.linkedin.com/company/${h.replaceAll('_', '-')}`, 4, null],
  ['threads', (/** @type {string} */ h) => `https://www.threads.com/@${h}`, 4, null],
];

let state = 1_000;
/** @param {number} below */
const next = (below) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 4_294_967_296) * below);
};
const digits = (/** @type {number} */ count) => Array.from({ length: count }, () => next(10)).join('');
const letters = (/** @type {number} */ count) => Array.from({ length: count }, () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[next(64)]).join('');
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
const plain = (/** @type {string} */ text) => text.toLowerCase().replaceAll('ä', 'a').replaceAll('å', 'a').replaceAll('ö', 'o');

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node tests/browser/thousand.mjs FOLDER');
  process.exit(2);
}
/** @param {string} path @param {string} text */
const write = (path, text) => {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};

const units = PLACES.flatMap((place) => KINDS.map(([kind, swedish]) => ({ id: `${plain(place)}-${plain(kind)}`, fi: `${place}n ${kind}`, sv: `${place} ${swedish}`, place: plain(place), kind: plain(kind) })));
write('site.yaml', `title: {fi: Suurkylän viralliset tilit, sv: Storbys officiella konton}
base_url: https://tilit.suurkyla.example/
languages: [fi, sv, en]
organisation:
  name: {fi: Suurkylän kaupunki, sv: Storby stad, en: City of Suurkylä}
  website: https://www.suurkyla.example/
  email_domains: [suurkyla.example]
  contact: {email: viestinta@suurkyla.example, phone: "+358 9 123 4000"}
  report_impostor: {email: viestinta@suurkyla.example}
rules: {profile/evidence-missing: off, profile/no-stable-id: off, profile/lookalike-of-listed: off}
`);
write('profiles/units.yaml', units.map(({ id, fi, sv }) => `- {id: ${id}, name: {fi: ${fi}, sv: ${sv}}, role: Johtaja, email: ${id}@suurkyla.example}\n`).join(''));
const shares = PLATFORMS.flatMap(([name, , share]) => Array(/** @type {number} */ (share)).fill(name));
let made = 0;
for (let round = 0; made < COUNT; round += 1) {
  for (const { id, fi, sv, place, kind } of units) {
    const platform = shares[(made * 37 + round * 11) % shares.length];
    const [, address, , stable] = /** @type {any} */ (PLATFORMS.find(([name]) => name === platform));
    const suffix = round === 0 ? '' : String(round + 1);
    const handle = [`suurkyla${place}${kind}`, `${place}n${kind}`, `suurkylan${place}${kind}`][made % 3].slice(0, platform === 'x' ? 13 : 22) + suffix;
    const [year, month] = [2009 + next(17), 1 + next(12)];
    write(`profiles/${id}/${platform}${suffix}.yaml`, `name: {fi: ${fi}, sv: ${sv}}
url: ${address(handle)}
kind: unit
status: active
owner: {unit: ${id}}
contact: {email: ${id}@suurkyla.example}
languages: [fi, sv]
opened: ${year}-${two(month)}-${two(1 + next(28))}
reviewed: 2026-${two(1 + next(10))}-${two(1 + next(28))}
joined: ${year}-${two(month)}
${stable && next(3) > 0 ? `stable_id: "${stable()}"\n` : ''}about: {fi: ${fi} kertoo tapahtumistaan.}
`);
    made += 1;
    if (made === COUNT) break;
  }
}
