// Why: the tests speak of kinds of page ("a standby profile"), not of addresses, so that the demo's content may change.
// In: a built site's folder. Out: for each language one page of each kind. Never: a kind silently left out because the
// site has no page of it; that is a failure with the kind's name.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The path words of each language, as the address contract has them. */
export const WORDS = {
  fi: {
    home: '/', profiles: 'profiilit', platform: 'alusta', unit: 'yksikko', page: 'sivu', guidelines: 'ohjeet', all: 'kaikki',
    archive: 'arkisto', publications: 'julkaisut', glossary: 'sanasto', search: 'haku', check: 'tarkista',
    changes: 'muutokset', rules: 'saannot', accessibility: 'saavutettavuus', easy: 'selko',
  },
  sv: {
    home: '/sv/', profiles: 'profiler', platform: 'plattform', unit: 'enhet', page: 'sida', guidelines: 'anvisningar', all: 'allt',
    archive: 'arkiv', publications: 'publikationer', glossary: 'ordlista', search: 'sok', check: 'kontrollera',
    changes: 'andringar', rules: 'regler', accessibility: 'tillganglighet',
  },
  en: {
    home: '/en/', profiles: 'profiles', platform: 'platform', unit: 'unit', page: 'page', guidelines: 'guidelines', all: 'all',
    archive: 'archive', publications: 'publications', glossary: 'glossary', search: 'search', check: 'check',
    changes: 'changes', rules: 'rules', accessibility: 'accessibility',
  },
};

/** @typedef {'fi' | 'sv' | 'en'} Lang */
/** @typedef {{kind: string, lang: Lang, path: string}} Page `path` is written from the site's own root */
/** @typedef {{dir: string, base: string, pages: string[], read: (path: string) => string}} Site */

/**
 * @param {string} dir
 * @returns {Generator<string>} every file below, as an absolute path
 */
export function* walk(dir) {
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** The folder of the built demo: `AITO_SITE`, else what a build leaves in the repository. */
export function demoDir() {
  const dir = resolve(process.env.AITO_SITE ?? join(ROOT, 'public'));
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`no built site in ${dir}; build one or set AITO_SITE`);
  return dir;
}

/**
 * The path that the site was built for, as its sitemap tells it.
 * @param {string} dir
 */
function baseOf(dir) {
  const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
  const paths = [...sitemap.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map((found) => new URL(found[1]).pathname);
  if (paths.length === 0) throw new Error('sitemap.xml names no page');
  const shortest = paths.reduce((a, b) => (b.length < a.length ? b : a));
  return shortest.slice(0, shortest.lastIndexOf('/') + 1);
}

/**
 * Reads a built site's layout.
 * @param {string} [dir]
 * @returns {Site}
 */
export function readSite(dir = demoDir()) {
  const pages = [];
  for (const file of walk(dir)) {
    const path = `/${relative(dir, file).split(sep).join('/')}`;
    if (path.endsWith('/index.html')) pages.push(path.slice(0, -'index.html'.length));
  }
  const fileOf = (/** @type {string} */ path) => join(dir, path.endsWith('/') ? `${path}index.html` : path);
  return { dir, base: baseOf(dir), pages, read: (path) => readFileSync(fileOf(path), 'utf8') };
}

/**
 * The pages that match, the longest first: the fullest page shows most of what can go wrong.
 * @param {Site} site
 * @param {RegExp} pattern
 */
export function matching(site, pattern) {
  const size = (/** @type {string} */ path) => statSync(join(site.dir, path, 'index.html')).size;
  return site.pages.filter((path) => pattern.test(path)).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
}

/**
 * Whether a page shows another language's text because its own is missing: its canonical address is then another page's.
 * @param {Site} site
 * @param {string} path
 */
export function isFallback(site, path) {
  const link = site.read(path).match(/<link\b[^>]*\brel=["']?canonical\b[^>]*>/i)?.[0];
  const href = link?.match(/\bhref=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i);
  const address = href?.[1] ?? href?.[2] ?? href?.[3];
  return address !== undefined && new URL(address, 'http://site.invalid').pathname !== site.base + path.slice(1);
}

/**
 * The ids of profiles by status, from the published data; what stands under `warnings` is compromised.
 * @param {Site} site
 * @returns {Record<string, string[]>}
 */
export function profilesByStatus(site) {
  /** @type {Record<string, string[]>} */
  const found = {};
  const visit = (/** @type {any} */ node, /** @type {boolean} */ warned) => {
    if (Array.isArray(node)) node.forEach((item) => visit(item, warned));
    else if (node && typeof node === 'object') {
      if (typeof node.id === 'string' && node.platform !== undefined) {
        (found[warned ? 'compromised' : (node.status ?? 'active')] ??= []).push(node.id);
      } else {
        for (const [key, value] of Object.entries(node)) visit(value, warned || key === 'warnings');
      }
    }
  };
  visit(JSON.parse(site.read('/data/profiles.json')), false);
  return found;
}

/**
 * Whether a guideline's page carries the banner of an expired text, in the words of the language's own catalogue.
 * @param {Site} site
 * @param {Lang} lang
 * @param {string} path
 */
function isExpired(site, lang, path) {
  const catalogue = readFileSync(join(ROOT, 'locales', lang, 'site.ftl'), 'utf8');
  const banner = catalogue.match(/^banner-expired\s*=\s*(.+?)\s*$/m)?.[1];
  if (!banner) throw new Error(`the catalogue of ${lang} has no banner-expired`);
  return site.read(path).includes(banner);
}

/**
 * One page of each kind in one language.
 * @param {Site} site
 * @param {Lang} lang
 * @returns {Page[]}
 */
export function kindsOf(site, lang) {
  const w = WORDS[lang];
  const h = w.home;
  /** @type {Page[]} */
  const kinds = [];
  const add = (/** @type {string} */ kind, /** @type {string | undefined} */ path) => {
    if (path === undefined || !existsSync(join(site.dir, path.replace(/\?.*/, ''), path.endsWith('.html') ? '' : 'index.html'))) {
      throw new Error(`the site has no page of the kind "${kind}" in ${lang}${path ? ` (looked for ${path})` : ''}`);
    }
    kinds.push({ kind, lang, path });
  };
  const status = profilesByStatus(site);
  const own = (/** @type {string[]} */ paths) => paths.find((path) => !isFallback(site, path));
  const chapters = matching(site, new RegExp(`^${h}${w.guidelines}/[^/]+/(?!(?:${w.all}|${w.archive})/)[^/]+/$`));
  const expired = chapters.find((path) => isExpired(site, lang, path));
  const profile = (/** @type {string} */ state) => {
    const id = status[state]?.[0];
    return id === undefined ? undefined : `${h}${w.profiles}/${id}/`;
  };
  add('home', h);
  add('check', `${h}${w.check}/`);
  add('directory', `${h}${w.profiles}/`);
  add('by unit', matching(site, new RegExp(`^${h}${w.profiles}/${w.unit}/[^/]+/$`))[0]);
  add('by platform', matching(site, new RegExp(`^${h}${w.profiles}/${w.platform}/[^/]+/$`))[0]);
  for (const state of ['active', 'standby', 'compromised']) add(`profile, ${state}`, profile(state));
  add('guideline', matching(site, new RegExp(`^${h}${w.guidelines}/[^/]+/$`))[0]);
  add('chapter', own(chapters.filter((path) => !isExpired(site, lang, path))));
  const holding = (/** @type {string} */ block) => chapters.find((path) => new RegExp(`class="?(?:${block}) block`).test(site.read(path)));
  add('chapter with a form', holding('form'));
  add('chapter with a placard', holding('placard'));
  add('whole guideline', matching(site, new RegExp(`^${h}${w.guidelines}/[^/]+/${w.all}/$`))[0]);
  add('expired chapter', expired);
  add('publications', `${h}${w.publications}/`);
  add('publication', matching(site, new RegExp(`^${h}${w.publications}/[^/]+/$`))[0]);
  add('glossary', `${h}${w.glossary}/`);
  const taken = [...Object.values(w), ...Object.keys(WORDS), 'data', 'assets'];
  add('plain page', matching(site, new RegExp(`^${h}(?!(?:${taken.map((t) => t.replaceAll('/', '')).filter(Boolean).join('|')})/)[^/]+/$`))[0]);
  add('changes', `${h}${w.changes}/`);
  add('accessibility statement', `${h}${w.accessibility}/`);
  add('search', `${h}${w.search}/?q=${encodeURIComponent(searchWord(site, lang))}`);
  // A page without its own translation is a kind of its own where there is another language to borrow from.
  if (lang !== 'fi') add('untranslated chapter', chapters.find((path) => isFallback(site, path)));
  // Easy language is an edition of some texts only, in the default language of the demo.
  if (lang === 'fi') {
    add('easy home', `/${WORDS.fi.easy}/`);
    add('easy text', matching(site, new RegExp(`^/${WORDS.fi.easy}/${w.guidelines}/[^/]+/[^/]+/$`))[0]);
  }
  // Static hosts serve one 404 page whatever the language of the address.
  if (lang === 'fi') add('404', '/404.html');
  return kinds;
}

/**
 * A word that the search of this language must find: the longest one in the title of its fullest chapter.
 * @param {Site} site
 * @param {Lang} lang
 */
export function searchWord(site, lang) {
  const w = WORDS[lang];
  const own = matching(site, new RegExp(`^${w.home}${w.guidelines}/[^/]+/(?!(?:${w.all}|${w.archive})/)[^/]+/$`))
    .find((path) => !isFallback(site, path) && !isExpired(site, lang, path));
  const heading = own === undefined ? '' : site.read(own).match(/<h1\b[^>]*>(.*?)<\/h1>/is)?.[1] ?? '';
  const words = heading.replace(/<[^>]*>|&[^;\s]*;/g, ' ').match(/\p{L}{4,}/gu) ?? [];
  if (words.length === 0) throw new Error(`no chapter in ${lang} has a title to search for`);
  return words.reduce((a, b) => (b.length > a.length ? b : a));
}

/** @returns {Page[]} one page of each kind in every language */
export function allKinds(/** @type {Site} */ site) {
  return /** @type {Lang[]} */ (Object.keys(WORDS)).flatMap((lang) => kindsOf(site, lang));
}

/**
 * The address of the same page in another language: ids stay, path words change.
 * @param {string} path
 * @param {Lang} from
 * @param {Lang} to
 */
export function inLanguage(path, from, to) {
  const [first, ...rest] = path.replace(/\?.*/, '').slice(WORDS[from].home.length).split('/');
  const word = (/** @type {string} */ segment, /** @type {string[]} */ among) => {
    const key = among.find((name) => /** @type {any} */ (WORDS[from])[name] === segment);
    return key === undefined ? segment : /** @type {any} */ (WORDS[to])[key];
  };
  const top = ['profiles', 'guidelines', 'publications', 'glossary', 'search', 'check', 'changes', 'rules', 'accessibility'];
  const below = first === WORDS[from].profiles ? ['platform', 'unit', 'page'] : first === WORDS[from].guidelines ? ['all', 'archive'] : [];
  // A unit may be called what a path word is called: only the place where the word stands counts.
  const place = first === WORDS[from].guidelines ? 1 : 0;
  const tail = rest.map((segment, index) => (index === place ? word(segment, below) : segment));
  return WORDS[to].home + [word(first, top), ...tail].join('/');
}
