// Why: the page and the program must say the same of whatever people paste, so both are asked thousands of things. In: the
// published profiles of a site. Out: the same texts in every run, each on one line. Never: chance.

/** A small generator of numbers that look random (mulberry32). @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Letters that look like others. */
const ALIKE = { a: 'аàɑ', e: 'еé3', i: 'іl1í', o: 'ο0о', s: 'ѕ5$', c: 'сϲ', l: '1I|', k: 'κ', m: 'rn', n: 'ո', u: 'υ', v: 'ν', w: 'vv', d: 'cl', t: 'τ', r: 'г' };
const TRACKING = ['utm_source=x', 'fbclid=abc', 'igsh=MzRlODBiNWFlZA==', 'hl=fi', 's=20', 'ref_src=twsrc%5Etfw', 'lang=fi', '__cft__[0]=AZ', 'mibextid=ZbWKwL'];
const FRONT = ['', 'm.', 'www.', 'mobile.', 'fi.', 'fi-fi.', 'web.', 'l.', 'business.', 'help.', 'evil.'];
const TAILS = ['/', '/?x=1', '/about', '/posts/123', '/videos', '/reel/1', '#osa', '?', '//', '/..', '/%2e%2e/x', '/photos/?tab=album', '/feed', '/@x'];
const AFFIXES = ['_official', '.fi', 'virallinen', 'tuki', '-', '_', '24', 'info', 'x', 'suomi', 'real'];
const AROUND = ['Katso {} heti!', '({})', '"{}"', 'Onko {} aito?', '{} ja muuta', 'Linkki: {}.', '<{}>', '\u200b{}', '  {}  ', '{},', 'Tili {} Facebookissa', 'Instagram {}', 'katso:{}'];

/**
 * @param {{url: string, handle: string, key: string, platform_name: string}[]} profiles
 * @param {number} count
 * @returns {string[]}
 */
export function spellings(profiles, count) {
  const next = chance(20_261_122);
  const one = (/** @type {any} */ list) => list[Math.floor(next() * list.length)];
  const place = (/** @type {string} */ text) => Math.floor(next() * text.length);
  const at = (/** @type {string} */ text, /** @type {(letter: string) => string} */ change) => {
    const where = place(text);
    return text.slice(0, where) + change(text[where] ?? '') + text.slice(where + 1);
  };
  /** @type {((address: string, profile: {handle: string, platform_name: string}) => string)[]} */
  const changes = [
    (address) => address.toUpperCase(),
    (address) => address.replace('https://', ''),
    (address) => address.replace('https://', 'http://'),
    (address) => address.replace('https://', 'HTTPS://'),
    (address) => address.replace(/\/\/(www\.)?/, () => `//${one(FRONT)}`),
    (address) => address + one(TAILS),
    (address) => `${address}${address.includes('?') ? '&' : '?'}${one(TRACKING)}`,
    (address) => at(address, (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`),
    (address) => at(address, (letter) => `%25${(letter.codePointAt(0) ?? 0).toString(16)}`),
    (address) => at(address, (letter) => one([...(/** @type {any} */ (ALIKE)[letter.toLowerCase()] ?? letter)])),
    (address) => at(address, () => ''),
    (address) => at(address, (letter) => letter + letter),
    (address) => at(address, (letter) => `${letter}${one(['.', '_', '-', '\u200d', '\u202e', '@', ':', ' ', '%', 'ä'])}`),
    (address) => address.replace('.com', one(['.com.evil.example', '.com-login.example', '.co', '.com.', '.com:443', '.com:8443', '.cοm'])),
    (address) => address.replace('https://', `https://${one(['user@', 'www.facebook.com@', 'a:b@', 'evil.example/'])}`),
    (address) => address.replaceAll('/', '\\'),
    (address, { handle }) => address.replace(handle.replace('@', ''), handle.replace('@', '') + one(AFFIXES)),
    (address, { handle }) => address.replace(handle.replace('@', ''), one(AFFIXES) + handle.replace('@', '')),
    (_, { handle }) => handle,
    (_, { handle }) => `@${handle.replace('@', '')}`,
    (_, { handle, platform_name }) => `${platform_name} ${handle}`,
    (_, { handle, platform_name }) => `${handle} (${platform_name})`,
    (_, { handle, platform_name }) => `${platform_name}: @${handle.replace('@', '')}`,
    (_, { handle }) => at(handle, (letter) => one([...(/** @type {any} */ (ALIKE)[letter.toLowerCase()] ?? 'x')])),
    (_, { handle }) => handle + one(AFFIXES),
    (_, { handle }) => `${handle.replace('@', '')}@mastodon.social`,
    (_, { handle }) => `${handle.replace('@', '')}@esimerkkila.example`,
    (address) => `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}`,
    (address) => `https://www.evil.example/${address.replace('https://', '')}`,
    (address) => one(AROUND).replace('{}', address),
    (address, { handle }) => one(AROUND).replace('{}', handle.startsWith('@') ? handle : address),
  ];
  const made = new Set(profiles.map(({ url }) => url));
  while (made.size < count) {
    const [profile, other] = [one(profiles), one(profiles)];
    let text = profile.url;
    for (let turn = Math.floor(next() * 3); turn >= 0; turn -= 1) text = one(changes)(text, profile);
    if (next() < 0.03) text += ` ${other.url}`;
    text = text.replace(/[\r\n]/g, ' ');
    if (text.trim()) made.add(text);
  }
  return [...made];
}
