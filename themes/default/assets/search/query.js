// Answers a query from the index: which pieces, in which order. Knows no page and no language.
// The files' format is described in src/search/index/mod.rs.

import { chains, fold, normal } from "./words.js";

const FORMAT = 1;
/** The letters of the weights: the value of `a`, and the ratio from letter to letter (as in weight.rs). */
const LOWEST = 0.25;
const RATIO = 1.25;
/** How many occurrences make half of what endless ones would. */
const SATURATION = 4;
/** What a match counts: as typed; the same stem; only without its dots; a stem without dots; only the beginning. */
const AS_TYPED = 1;
const SAME_STEM = 0.7;
const NO_DOTS = 0.5;
const STEM_NO_DOTS = 0.4;
const BEGINNING = 0.3;
/** What a match without dots counts when the word itself occurs: `sää` is hardly meant by `saa`. */
const DOUBTFUL = 0.04;
/** A beginning of fewer letters says too little. */
const SHORTEST_BEGINNING = 3;
/** An inflected form can be so many letters longer than its key. */
const LONGEST_ENDING = 6;
/** Files to load for a word that is being typed, at most. */
const MOST_FILES = 4;
/** Longer queries are cut: a pasted page is no question. */
const MOST_LETTERS = 300;
const MOST_CHAINS = 12;

/**
 * @typedef {{format: number, stamp: string, pieces: number, last: number[], common: string[], words: string[],
 *   texts: number[]}} Manifest
 * @typedef {{form: string, bare: string, postings: string}} Form
 * @typedef {{key: string, bare: string, forms: Form[]}} Group
 * @typedef {{pieces: Map<number, number>, forms: Set<string>}} Found what a word stands for: pieces with weights
 * @typedef {{pieces: Map<number, number>, forms: Set<string>, optional: boolean}} Unit
 * @typedef {{kind: string, title: string, address: string, trail: string, standing: string, keywords: string[],
 *   sections: [heading: string, anchor: string, text: string][]}} Piece
 * @typedef {{ids: number[], units: Set<string>[], complete: boolean}} Answer `units`: the forms that each word of the
 *   query stands for; `complete`: whether the first hits have all words of the query
 */

/** The index of one language. */
export class Index {
  /** @type {Map<string, Promise<any>>} */
  #files = new Map();
  /** @type {Promise<Manifest> | null} */
  #manifest = null;

  /**
   * @param {(path: string, stamp: string) => Promise<any>} load gives a file of the index as values; `stamp` tells
   *   builds apart and is empty for the manifest
   * @param {(word: string) => string} stem
   */
  constructor(load, stem) {
    this.load = load;
    this.stem = stem;
  }

  /** @returns {Promise<Manifest>} */
  manifest() {
    this.#manifest ??= this.load("index.json", "").then((manifest) => {
      if (manifest.format !== FORMAT) throw new Error(`search index of format ${manifest.format}`);
      return manifest;
    }).catch((error) => {
      this.#manifest = null;
      throw error;
    });
    return this.#manifest;
  }

  /**
   * The pieces that answer a query, best first.
   * @param {string} query
   * @returns {Promise<Answer>}
   */
  async search(query) {
    const manifest = await this.manifest();
    const text = normal(query.slice(0, MOST_LETTERS));
    const cut = chains(text).slice(0, MOST_CHAINS);
    const units = await Promise.all(cut.map((chain) => this.#unit(chain, chain.end === text.length, manifest)));
    return rank(units, manifest);
  }

  /**
   * What a hit is shown with.
   * @param {number} id
   * @returns {Promise<Piece>}
   */
  async piece(id) {
    const manifest = await this.manifest();
    const file = lastAtMost(manifest.texts, (first) => first <= id);
    const records = await this.#file(`t/${file}.json`, manifest, (values) => values);
    const [kind, title, address, trail, standing, keywords, sections] = records[id - manifest.texts[file]];
    return { kind, title, address, trail, standing, keywords, sections };
  }

  /**
   * A chain of the query: pieces that have all of its runs, or the whole.
   * @param {import("./words.js").Chain} chain
   * @param {boolean} open whether it is still being typed
   * @param {Manifest} manifest
   * @returns {Promise<Unit>}
   */
  async #unit(chain, open, manifest) {
    const runs = chain.runs.map((run, at) => this.#word(run.form, open && at === chain.runs.length - 1, manifest));
    const whole = chain.whole ? this.#word(chain.whole, open, manifest) : null;
    const words = await Promise.all(whole ? [...runs, whole] : runs);
    const scored = words.map((word) => scores(word, manifest.pieces));
    const last = whole ? scored.pop() : undefined;
    /** @type {Map<number, number>} */
    const pieces = new Map(last);
    for (const [id, score] of scored[0]) {
      if (!scored.every((word) => word.has(id))) continue;
      pieces.set(id, scored.reduce((sum, word) => sum + (word.get(id) ?? 0), 0) + (last?.get(id) ?? 0));
    }
    const common = chain.runs.every((run) => manifest.common.includes(run.form));
    const barely = open && pieces.size === 0 && chain.runs.every((run) => run.form.length < SHORTEST_BEGINNING);
    return { pieces, forms: new Set(words.flatMap((word) => [...word.forms])), optional: common || barely };
  }

  /**
   * The forms that a word stands for, and their pieces.
   * @param {string} form
   * @param {boolean} open
   * @param {Manifest} manifest
   * @returns {Promise<Found>}
   */
  async #word(form, open, manifest) {
    const key = this.stem(form);
    const beginning = open && form.length >= SHORTEST_BEGINNING;
    const files = filesFor(fold(key), beginning ? fold(form) : null, manifest.words);
    const groups = (await Promise.all(files.map((file) => this.#file(`w/${file}.json`, manifest, decode)))).flat();
    const plain = matches(groups, form, key, beginning, fold(form) !== form);
    // Whoever writes dots means them; only when nobody has the word with dots, it may be written without.
    return gather(plain.size ? plain : matches(groups, form, key, beginning, false));
  }

  /**
   * @param {string} path
   * @param {Manifest} manifest
   * @param {(values: any) => any} read
   * @returns {Promise<any>}
   */
  #file(path, manifest, read) {
    let file = this.#files.get(path);
    if (!file) {
      file = this.load(path, manifest.stamp).then(read);
      this.#files.set(path, file);
      // What failed once may work the next time.
      file.catch(() => this.#files.delete(path));
    }
    return file;
  }
}

/**
 * The last place at which a condition holds that holds first and then no more; 0 when it never does.
 * @template T
 * @param {T[]} list
 * @param {(value: T) => boolean} holds
 */
function lastAtMost(list, holds) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle])) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/**
 * Whether a text stands before another or is it, by code points as the build sorts (`<` goes by UTF-16 units).
 * @param {string} a
 * @param {string} b
 */
function atMost(a, b) {
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < left.length && i < right.length; i++) {
    if (left[i] !== right[i]) return (left[i].codePointAt(0) ?? 0) < (right[i].codePointAt(0) ?? 0);
  }
  return left.length <= right.length;
}

/**
 * The files in which a key, and forms with a beginning, can be.
 * @param {string} key folded
 * @param {string | null} beginning folded
 * @param {string[]} firsts the first key of each file
 */
function filesFor(key, beginning, firsts) {
  if (!firsts.length) return [];
  const at = (/** @type {string} */ word) => lastAtMost(firsts, (first) => atMost(first, word));
  const files = new Set([at(key)]);
  if (beginning !== null) {
    const here = at(beginning);
    const stem = beginning.slice(0, Math.max(SHORTEST_BEGINNING, beginning.length - LONGEST_ENDING));
    const start = Math.max(at(stem), here - 1);
    const end = Math.min(at(beginning + "\u{10ffff}"), start + MOST_FILES - 1);
    for (let file = start; file <= end; file++) files.add(file);
  }
  return [...files];
}

/**
 * Reads a file of words.
 * @param {string[][]} lists
 * @returns {Group[]}
 */
function decode(lists) {
  return lists.map(([key, ...rest]) => {
    const forms = [];
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const form = formUnder(key, rest[i]);
      forms.push({ form, bare: fold(form), postings: rest[i + 1] });
    }
    return { key, bare: fold(key), forms };
  });
}

/**
 * @param {string} key
 * @param {string} written
 */
function formUnder(key, written) {
  if (written[0] === "=") return written.slice(1);
  const letters = [...key];
  return letters.slice(0, letters.length - parseInt(written[0], 36)).join("") + written.slice(1);
}

/**
 * The forms that a word stands for, each with what a match counts.
 * @param {Group[]} groups
 * @param {string} form
 * @param {string} key
 * @param {boolean} beginning whether a form that only begins so will do
 * @param {boolean} dotted whether dots must be as typed
 * @returns {Map<string, {weight: number, postings: string}>}
 */
function matches(groups, form, key, beginning, dotted) {
  const [bare, bareKey] = [fold(form), fold(key)];
  const [found, doubtful] = [new Map(), new Set()];
  let sure = false;
  for (const group of groups) {
    const [sameKey, sameBareKey] = [group.key === key, !dotted && group.bare === bareKey];
    for (const other of group.forms) {
      const begins = beginning && (dotted ? other.form.startsWith(form) : other.bare.startsWith(bare));
      const weight = other.form === form ? AS_TYPED
        : sameKey ? SAME_STEM
        : !dotted && other.bare === bare ? NO_DOTS
        : sameBareKey ? STEM_NO_DOTS
        : begins ? BEGINNING : 0;
      if (weight <= (found.get(other.form)?.weight ?? 0)) continue;
      found.set(other.form, { weight, postings: other.postings });
      if (weight >= SAME_STEM) sure = true;
      else if (!other.form.startsWith(form)) doubtful.add(other.form);
    }
  }
  for (const [other, match] of found) {
    if (sure && match.weight < SAME_STEM && doubtful.has(other)) match.weight = DOUBTFUL;
  }
  return found;
}

/**
 * Adds up the forms' weights by piece.
 * @param {Map<string, {weight: number, postings: string}>} forms
 * @returns {Found}
 */
function gather(forms) {
  /** @type {Map<number, number>} */
  const pieces = new Map();
  for (const { weight, postings } of forms.values()) {
    let next = 0;
    for (const [, skipped, letter] of postings.matchAll(/([0-9A-Z]*)([a-z])/g)) {
      const id = next + (skipped ? parseInt(skipped, 36) : 0);
      pieces.set(id, (pieces.get(id) ?? 0) + weight * LOWEST * RATIO ** (letter.charCodeAt(0) - 97));
      next = id + 1;
    }
  }
  return { pieces, forms: new Set(forms.keys()) };
}

/**
 * What a word is worth in each piece: more where it is frequent, more when it is rare in all.
 * @param {Found} word
 * @param {number} total how many pieces there are
 * @returns {Map<number, number>}
 */
function scores(word, total) {
  const count = word.pieces.size;
  const rarity = Math.log(1 + (total - count + 0.5) / (count + 0.5));
  return new Map([...word.pieces].map(([id, weight]) => [id, (rarity * weight) / (weight + SATURATION)]));
}

/**
 * Puts the pieces in order: what is in force first, then what has all words, then by score, then by id.
 * Pieces that lack a word are hits only when nothing in force has all of them.
 * @param {Unit[]} units
 * @param {Manifest} manifest
 * @returns {Answer}
 */
function rank(units, manifest) {
  const needed = units.filter((unit) => !unit.optional);
  const required = needed.length ? needed : units;
  const last = new Set(manifest.last);
  const ids = new Set(required.flatMap((unit) => [...unit.pieces.keys()]));
  let hits = [...ids].map((id) => {
    const has = required.filter((unit) => unit.pieces.has(id)).length;
    const sum = units.reduce((score, unit) => score + (unit.pieces.get(id) ?? 0), 0);
    return { id, last: last.has(id), all: has === required.length, score: Math.round(sum * (has / required.length) * 1e6) };
  });
  const complete = hits.some((hit) => hit.all && !hit.last);
  if (complete) hits = hits.filter((hit) => hit.all);
  hits.sort((a, b) => Number(a.last) - Number(b.last) || Number(b.all) - Number(a.all) || b.score - a.score || a.id - b.id);
  return { ids: hits.map((hit) => hit.id), units: units.map((unit) => unit.forms), complete };
}
