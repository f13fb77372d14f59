// The English stem of a word, by the Snowball English algorithm ("Porter 2") in its classic form.
// Written here because the copies at hand follow a newer edition of the algorithm than the build's stemmer does,
// and one word with two stems would not be found. tests/search/stemmers.test.mjs holds the two together.
// `Y` stands for a y that is a consonant.

/** Words that the steps would get wrong. @type {Object<string, string>} */
const EXCEPTIONS = Object.assign(Object.create(null), {
  skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli",
  early: "earli", only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas",
  cosmos: "cosmos", bias: "bias", andes: "andes",
});

/** Words that are left alone once the plural is off. */
const FINISHED = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

/** Longest ending first, as the algorithm asks: the longest that fits decides, even if its condition then fails. */
const STEP_2 = ordered({
  tional: "tion", enci: "ence", anci: "ance", abli: "able", entli: "ent", izer: "ize", ization: "ize", ational: "ate",
  ation: "ate", ator: "ate", alism: "al", aliti: "al", alli: "al", fulness: "ful", ousli: "ous", ousness: "ous",
  iveness: "ive", iviti: "ive", biliti: "ble", bli: "ble", ogi: "og", fulli: "ful", lessli: "less", li: "",
});
const STEP_3 = ordered({
  tional: "tion", ational: "ate", alize: "al", icate: "ic", iciti: "ic", ical: "ic", ful: "", ness: "", ative: "",
});
const STEP_4 = ordered({
  al: "", ance: "", ence: "", er: "", ic: "", able: "", ible: "", ant: "", ement: "", ment: "", ent: "", ism: "",
  ate: "", iti: "", ous: "", ive: "", ize: "", ion: "",
});

const SHORT_END = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

/**
 * @param {Object<string, string>} endings
 * @returns {[string, string][]}
 */
function ordered(endings) {
  return Object.entries(endings).sort((a, b) => b[0].length - a[0].length);
}

/**
 * Where the region after the first consonant that follows a vowel begins.
 * @param {string} word
 * @param {number} from
 */
function region(word, from) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

/**
 * Replaces the longest fitting ending, if it lies in the region and its own condition holds.
 * @param {string} word
 * @param {[string, string][]} endings
 * @param {number} start where the region begins
 * @param {(ending: string, before: string) => boolean} holds
 */
function replace(word, endings, start, holds) {
  for (const [ending, better] of endings) {
    if (!word.endsWith(ending)) continue;
    const before = word.slice(0, -ending.length);
    return before.length >= start && holds(ending, before) ? before + better : word;
  }
  return word;
}

/** @param {string} word */
function withoutPlural(word) {
  word = word.replace(/'s'$|'s$|'$/, "");
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * @param {string} word
 * @param {number} r1
 */
function withoutTense(word, r1) {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? word.slice(0, eed.index) + "ee" : word;
  const found = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!found || !/[aeiouy]/.test(word.slice(0, found.index))) return word;
  const rest = word.slice(0, found.index);
  if (/(?:at|bl|iz)$/.test(rest)) return rest + "e";
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length === r1 && SHORT_END.test(rest) ? rest + "e" : rest;
}

/**
 * @param {string} word
 * @param {number} r1
 * @param {number} r2
 */
function withoutLastLetter(word, r1, r2) {
  const before = word.slice(0, -1);
  if (word.endsWith("e") && (before.length >= r2 || (before.length >= r1 && !SHORT_END.test(before)))) return before;
  return word.endsWith("ll") && before.length >= r2 ? before : word;
}

/**
 * The English stem of a word.
 * @param {string} word in lower case
 * @returns {string}
 */
export function stem(word) {
  const exception = EXCEPTIONS[word];
  if (exception) return exception;
  if (word.length < 3) return word;
  word = word.replace(/^'/, "").replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
  const known = /^(?:gener|commun|arsen)/.exec(word);
  const r1 = known ? known[0].length : region(word, 0);
  const r2 = region(word, r1);
  word = withoutPlural(word);
  if (!FINISHED.test(word)) {
    word = withoutTense(word, r1);
    word = word.replace(/(.[^aeiouy])[yY]$/, "$1i");
    word = replace(word, STEP_2, r1, (ending, before) =>
      ending === "ogi" ? before.endsWith("l") : ending === "li" ? /[cdeghkmnrt]$/.test(before) : true);
    word = replace(word, STEP_3, r1, (ending, before) => ending !== "ative" || before.length >= r2);
    word = replace(word, STEP_4, r2, (ending, before) => ending !== "ion" || /[st]$/.test(before));
    word = withoutLastLetter(word, r1, r2);
  }
  return word.replaceAll("Y", "y");
}
