// Chooses the part of a text that shows why it was found, and marks the words in it.

import { chains } from "./words.js";

/** Letters of an excerpt, and how many of them stand before the first mark. */
const LENGTH = 220;
const BEFORE = 60;
/** A word more of the query is worth any number of repetitions. */
const NEW_WORD = 100;

/**
 * @typedef {{start: number, end: number, unit: number}} Mark
 * @typedef {{text: string, marked: boolean}} Stretch
 * @typedef {{heading: Stretch[], anchor: string, stretches: Stretch[]}} Excerpt
 */

/**
 * Where the words of a query stand in a text.
 * @param {string} text
 * @param {Set<string>[]} units the forms that each word of the query stands for
 * @returns {Mark[]}
 */
export function marks(text, units) {
  /** @type {Mark[]} */
  const found = [];
  for (const chain of chains(text)) {
    const whole = chain.whole === null ? -1 : units.findIndex((forms) => forms.has(/** @type {string} */ (chain.whole)));
    if (whole >= 0) {
      found.push({ start: chain.start, end: chain.end, unit: whole });
      continue;
    }
    for (const { form, start, end } of chain.runs) {
      const unit = units.findIndex((forms) => forms.has(form));
      if (unit >= 0) found.push({ start, end, unit });
    }
  }
  return found;
}

/**
 * A text in stretches, marked and not.
 * @param {string} text
 * @param {Set<string>[]} units
 * @returns {Stretch[]}
 */
export function highlight(text, units) {
  return stretches(text, 0, text.length, marks(text, units));
}

/**
 * The best excerpt of a piece: the section with most words of the query, and in it the passage with most of them.
 * @param {[heading: string, anchor: string, text: string][]} sections
 * @param {Set<string>[]} units
 * @returns {Excerpt}
 */
export function excerpt(sections, units) {
  let best = { worth: -1, section: sections[0] ?? ["", "", ""], text: "", found: /** @type {Mark[]} */ ([]) };
  for (const section of sections) {
    const text = section[2].replace(/\s+/g, " ").trim();
    const found = marks(text, units);
    const worth = worthOf([...found, ...marks(section[0], units)]);
    // A section without text is a poor excerpt unless the heading alone has the words.
    if (worth > best.worth || (worth === best.worth && !best.text)) best = { worth, section, text, found };
  }
  const [start, end] = passage(best.text, best.found);
  return {
    heading: highlight(best.section[0], units),
    anchor: best.section[1],
    stretches: [
      ...(start > 0 ? [{ text: "… ", marked: false }] : []),
      ...stretches(best.text, start, end, best.found),
      ...(end < best.text.length ? [{ text: " …", marked: false }] : []),
    ],
  };
}

/** @param {Mark[]} found */
function worthOf(found) {
  return new Set(found.map((mark) => mark.unit)).size * NEW_WORD + Math.min(found.length, NEW_WORD - 1);
}

/**
 * The bounds of the passage to show.
 * @param {string} text
 * @param {Mark[]} found
 * @returns {[number, number]}
 */
function passage(text, found) {
  if (text.length <= LENGTH) return [0, text.length];
  let [best, bestWorth] = [0, 0];
  for (const [at, mark] of found.entries()) {
    const inside = [];
    for (let i = at; i < found.length && found[i].end <= mark.start - BEFORE + LENGTH; i++) inside.push(found[i]);
    if (worthOf(inside) > bestWorth) [best, bestWorth] = [mark.start, worthOf(inside)];
  }
  // A passage begins and ends between words; a text without spaces is cut where it must be.
  let start = Math.max(0, Math.min(best - BEFORE, text.length - LENGTH));
  if (start > 0) {
    const space = text.indexOf(" ", start);
    start = space >= 0 && space < Math.max(best, start + 1) ? space + 1 : start;
  }
  let end = Math.min(text.length, start + LENGTH);
  if (end < text.length) {
    const space = text.lastIndexOf(" ", end);
    end = space > start + LENGTH / 2 ? space : end;
  }
  return [start, end];
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Mark[]} found
 * @returns {Stretch[]}
 */
function stretches(text, start, end, found) {
  /** @type {Stretch[]} */
  const parts = [];
  let at = start;
  for (const mark of found) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start), marked: false });
    parts.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
}
