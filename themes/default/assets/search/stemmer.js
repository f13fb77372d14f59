// Chooses the stemmer of a language. The counterpart is `Analyser` in src/search/analysis/mod.rs.

/**
 * The letters on which a language's stemmer here agrees with the build's; a word with others is its own stem.
 * @type {Object<string, RegExp>}
 */
const LETTERS = { fi: /^[a-zåäö]+$/, sv: /^[a-zåäöé]+$/, en: /^[a-zåäö]+$/ };

/**
 * @param {string} lang
 * @returns {Promise<(word: string) => string>}
 */
export async function stemmer(lang) {
  const primary = lang.split("-")[0];
  if (!Object.hasOwn(LETTERS, primary)) return (word) => word;
  const { stem } = await import(`./stem-${primary}.js`);
  return (word) => (LETTERS[primary].test(word) && stem(word)) || word;
}
