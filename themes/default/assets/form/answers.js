// Why: reads what has been answered, and what is still wrong with it. In: the fields of a form as they stand in the page.
// Out: answers in the order of the form, and a sentence for each that cannot stay as it is. Never: a text changed in any way.

/** @typedef {{field: HTMLElement, name: string, label: string, value: any, shown: string[], rows?: Answer[][]}} Answer */

/** Nothing, or the dots that stand for it. */
const NOTHING = /^[\p{White_Space}\ufeff]*(?:…|\.\.\.)?[\p{White_Space}\ufeff]*$/u;

/** @param {Element} within */
const fieldsOf = (within) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll('[data-field]')])
  .filter((field) => field.parentElement?.closest('[data-field], form') === within.closest('[data-field], form'));

/** @param {HTMLElement} field */
const inputsOf = (field) => /** @type {HTMLInputElement[]} */ ([...field.querySelectorAll('input, textarea, select')]);

/** @param {Element} group */
export const rowsOf = (group) => /** @type {HTMLElement[]} */ ([...group.querySelectorAll('.row')]);

/**
 * One answer; its value is undefined where there is none.
 * @param {HTMLElement} field
 * @param {Record<string, string>} words
 * @returns {Answer}
 */
function answer(field, words) {
  const { field: name = '', kind } = field.dataset;
  const own = { field, name, label: field.querySelector('.asked')?.textContent ?? name };
  if (kind === 'group') {
    const rows = rowsOf(field).map((row) => answers(row, words)).filter((row) => row.some(({ value }) => value !== undefined && value !== false));
    const value = rows.map((row) => valuesOf(row));
    return { ...own, rows, value: value.length > 0 ? value : undefined, shown: [] };
  }
  const inputs = inputsOf(field);
  if (kind === 'choice' || kind === 'choices') {
    const options = inputs[0] instanceof HTMLSelectElement
      ? [...inputs[0].selectedOptions].filter((option) => option.value !== '').map((option) => [option.value, option.text])
      : inputs.filter((input) => input.checked).map((input) => [input.value, input.labels?.[0]?.textContent ?? '']);
    const values = options.map(([value]) => value);
    return { ...own, value: kind === 'choice' ? values[0] : values.length > 0 ? values : undefined, shown: [options.map(([, shown]) => shown).join(', ')] };
  }
  const [input] = inputs;
  if (kind === 'checkbox') return { ...own, value: input.checked, shown: [input.checked ? words.yes : words.no] };
  const text = input.value;
  if (NOTHING.test(text)) return { ...own, value: undefined, shown: [] };
  const number = kind === 'number' && /^\s*-?\d{1,15}\s*$/.test(text);
  return { ...own, value: number ? Number(text) : text, shown: [kind === 'date' ? day(text, words.lang) : text] };
}

/**
 * @param {Element} within a form, or a row of a group
 * @param {Record<string, string>} words
 * @returns {Answer[]}
 */
export function answers(within, words) {
  return fieldsOf(within).map((field) => answer(field, words));
}

/**
 * The values by name, those without an answer left out.
 * @param {Answer[]} all
 */
export function valuesOf(all) {
  return Object.fromEntries(all.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]));
}

/**
 * A day as the language writes it.
 * @param {string} iso
 * @param {string} lang
 */
export function day(iso, lang) {
  const [year, month, date] = iso.split('-').map(Number);
  const style = lang === 'en' ? { month: 'long' } : { month: 'numeric' };
  return new Intl.DateTimeFormat({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[lang] ?? lang, { year: 'numeric', day: 'numeric', .../** @type {any} */ (style) })
    .format(new Date(year, month - 1, date));
}

/**
 * What is wrong with an answer, as a sentence; nothing where all is well.
 * @param {Answer} answer
 * @param {Record<string, string>} words
 */
export function wrong({ field, value }, words) {
  const { kind, required, max } = field.dataset;
  const [input] = inputsOf(field);
  // What a browser cannot read as a day it gives as nothing.
  if (kind === 'date' && input.validity.badInput) return words['bad-date'];
  if (value === undefined || value === false) return required === undefined ? '' : words.missing;
  if (kind === 'number' && typeof value !== 'number') return words['bad-number'];
  if (kind === 'email' && !input.validity.valid) return words['bad-email'];
  const over = max === undefined ? 0 : [...value].length - Number(max);
  return over > 0 ? words.over.replace('{n}', String(over)) : '';
}

/**
 * Every answer, those in rows as well.
 * @param {Answer[]} all
 * @returns {Answer[]}
 */
export function every(all) {
  return all.flatMap((one) => [one, ...(one.rows ?? []).flat()]);
}
