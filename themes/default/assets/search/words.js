// Cuts a text into words, by the same rules as the build does (src/search/analysis/words.rs and fold.rs say why).
// tests/search/words.json holds the two together.

const LONGEST = 64;
const MOST_RUNS = 5;
const COLON_ENDING = 5;
const APOSTROPHE_ENDING = 2;

const WORD = "[\\p{Alphabetic}\\p{N}\\p{M}]+";
const CHAIN = new RegExp(`${WORD}(?:[-\u2010\u2011/._@:'’]${WORD})*`, "gu");
const RUN = new RegExp(WORD, "gu");
const ONLY_LETTERS = /^\p{Alphabetic}+$/u;

/** @type {Object<string, string>} */
const LETTERS = { ø: "o", æ: "ae", œ: "oe", ß: "ss", đ: "d", ð: "d", þ: "th", ł: "l", ŧ: "t", ŋ: "n", ı: "i" };

/**
 * A word of a text: its form and where it stands.
 * @typedef {{form: string, start: number, end: number}} Run
 */
/**
 * Words that joiners hold together, and what they are without the joiners.
 * @typedef {{runs: Run[], whole: string | null, start: number, end: number}} Chain
 */

/**
 * The text in its one spelling.
 * @param {string} text
 */
export function normal(text) {
  return text.replaceAll("\u00ad", "").normalize("NFC");
}

/**
 * A word without dots and accents.
 * @param {string} word
 */
export function fold(word) {
  if (/^[\x00-\x7f]*$/.test(word)) return word;
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[øæœßđðþłŧŋı]/g, (letter) => LETTERS[letter]);
  return bare || word;
}

/**
 * The chains of a text that is normal already.
 * @param {string} text
 * @returns {Chain[]}
 */
export function chains(text) {
  /** @type {Chain[]} */
  const found = [];
  /** @type {Run | null} */
  let number = null;
  for (const match of text.matchAll(CHAIN)) {
    const runs = runsOf(match[0], match.index);
    const [start, end] = [runs[0].start, match.index + match[0].length];
    /** @type {Chain} */
    const chain = { runs, whole: null, start, end };
    const [, digits, letter] = /^(\d*)(\D*)$/u.exec(runs[0].form) ?? [];
    const single = runs.length === 1;
    const oneLetter = single && letter !== undefined && ONLY_LETTERS.test(letter) && [...letter].length === 1;
    if (number && !/^\s*$/.test(text.slice(number.end, start))) number = null;
    /** @type {Run | null} */
    let next = null;
    if (!single) {
      if (runs.length <= MOST_RUNS) chain.whole = runs.map((run) => run.form).join("");
    } else if (oneLetter && digits) {
      const middle = start + digits.length;
      chain.runs = [{ form: digits, start, end: middle }, { form: letter, start: middle, end }];
      chain.whole = digits + letter;
    } else if (oneLetter && number) {
      chain.whole = number.form + letter;
    } else if (digits && letter === "") {
      next = { form: digits, start, end };
    }
    number = next;
    if (chain.whole && [...chain.whole].length > LONGEST) chain.whole = null;
    chain.runs = chain.runs.map((run) => ({ ...run, form: shortened(run.form) }));
    found.push(chain);
  }
  return found;
}

/**
 * @param {string} text a chain
 * @param {number} at where it stands
 * @returns {Run[]}
 */
function runsOf(text, at) {
  const runs = [...text.matchAll(RUN)].map((run) => ({
    form: run[0].toLowerCase().replaceAll("ς", "σ"),
    start: at + run.index,
    end: at + run.index + run[0].length,
    joiner: run.index ? text[run.index - 1] : "",
  }));
  const last = runs[runs.length - 1];
  const most = last.joiner === ":" ? COLON_ENDING : /['’]/.test(last.joiner) ? APOSTROPHE_ENDING : 0;
  if ([...last.form].length <= most && ONLY_LETTERS.test(last.form)) runs.pop();
  return runs.map(({ form, start, end }) => ({ form, start, end }));
}

/** @param {string} form */
function shortened(form) {
  return form.length <= LONGEST ? form : [...form].slice(0, LONGEST).join("");
}

/**
 * All forms of a text, in the order in which the build meets them.
 * @param {string} text
 * @returns {string[]}
 */
export function forms(text) {
  return chains(text).flatMap((chain) => {
    const runs = chain.runs.map((run) => run.form);
    return chain.whole ? [...runs, chain.whole] : runs;
  });
}
