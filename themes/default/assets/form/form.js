// Why: makes something of a form's answers in the reader's own browser. In: the forms in the page, which can be read and
// printed without this file. Out: a page to print, and a file where the form makes one. Never: an answer that is sent or
// stored anywhere.
import { answers, every, valuesOf, wrong } from "./answers.js";
import { show } from "./page.js";
import { growing } from "./rows.js";
import { file } from "./yaml.js";

/** @typedef {Record<string, string>} Words */

/**
 * Puts an id into, or takes it out of, what describes an element.
 * @param {Element} element
 * @param {string} id
 * @param {boolean} there
 */
function described(element, id, there) {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((own) => own && own !== id);
  if (there) ids.push(id);
  if (ids.length > 0) element.setAttribute('aria-describedby', ids.join(' '));
  else element.removeAttribute('aria-describedby');
}

/**
 * Says at a field what is wrong with its answer, or takes it away.
 * @param {HTMLElement} field
 * @param {string} sentence
 */
function tell(field, sentence) {
  const inputs = /** @type {HTMLElement[]} */ ([...field.querySelectorAll('input, textarea, select')]);
  const bearer = field.matches('fieldset') ? field : inputs[0];
  const id = `${inputs[0].id}_error`;
  field.querySelector(':scope > .error')?.remove();
  described(bearer, id, sentence !== '');
  if (!field.matches('[data-kind=group]')) inputs.forEach((input) => (sentence ? input.setAttribute('aria-invalid', 'true') : input.removeAttribute('aria-invalid')));
  if (!sentence) return;
  const error = document.createElement('p');
  error.className = 'error';
  error.id = id;
  error.textContent = sentence;
  const before = field.matches('fieldset') ? field.querySelector('.option, .row') : inputs[0].closest('p') ?? inputs[0];
  before?.before(error);
}

/**
 * How many characters are left, said when the writer rests.
 * @param {HTMLElement} field
 * @param {Words} words
 */
function counting(field, words) {
  const input = /** @type {HTMLTextAreaElement} */ (field.querySelector('input, textarea'));
  const count = document.createElement('p');
  count.className = 'count';
  count.setAttribute('aria-live', 'polite');
  (input.closest('p') ?? input).after(count);
  const say = () => {
    const left = Number(field.dataset.max) - [...input.value].length;
    count.textContent = (left < 0 ? words.over : words.left).replace('{n}', String(Math.abs(left)));
  };
  let rest = 0;
  input.addEventListener('input', () => {
    clearTimeout(rest);
    rest = setTimeout(say, 500);
  });
  say();
}

/**
 * Offers a text as a file.
 * @param {string} name
 * @param {string} text
 */
function offer(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {HTMLFormElement} form */
function ready(form) {
  const words = /** @type {Words} */ (JSON.parse(form.dataset.words ?? '{}'));
  const status = /** @type {HTMLElement} */ (form.querySelector('.form-status'));
  const count = (/** @type {Element} */ within) => within.querySelectorAll('[data-max]').forEach((field) => counting(/** @type {HTMLElement} */ (field), words));
  form.querySelectorAll('[data-kind=group]').forEach((group) => growing(/** @type {HTMLElement} */ (group), words, count));
  count(form);

  /** The answers; nothing while some of them have to be mended. */
  const checked = () => {
    const all = answers(form, words);
    form.querySelectorAll('[data-field]').forEach((field) => tell(/** @type {HTMLElement} */ (field), ''));
    const faults = every(all).map((answer) => ({ field: answer.field, sentence: wrong(answer, words) })).filter(({ sentence }) => sentence);
    faults.forEach(({ field, sentence }) => tell(field, sentence));
    status.textContent = faults.length > 0 ? words.errors.replace('{n}', String(faults.length)) : '';
    /** @type {HTMLElement | null | undefined} */ (faults[0]?.field.querySelector('input, textarea, select'))?.focus();
    return faults.length > 0 ? null : all;
  };

  form.querySelector('[data-do=page]')?.addEventListener('click', (event) => {
    const all = checked();
    if (all) show(form, all, words, /** @type {HTMLButtonElement} */ (event.currentTarget));
  });
  form.querySelector('[data-do=file]')?.addEventListener('click', () => {
    const all = checked();
    if (!all) return;
    const today = new Date();
    const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const name = `${form.dataset.makes}-${iso}.yaml`;
    // A plan has a state and a day, whether the form asks for them or not.
    offer(name, file([words['plan-comment'], words['plan-comment-more']], 'plan', { state: 'draft', date: iso, ...valuesOf(all) }));
    status.textContent = words.made.replace('{file}', name);
  });
  // On paper nobody can scroll in a field.
  window.addEventListener('beforeprint', () => form.querySelectorAll('textarea').forEach((text) => { text.style.height = `${text.scrollHeight + 4}px`; }));
  // There is nothing to send and nowhere to send it to.
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelectorAll('.form-actions').forEach((actions) => { /** @type {HTMLElement} */ (actions).hidden = false; });
}

document.querySelectorAll('form.form').forEach((form) => ready(/** @type {HTMLFormElement} */ (form)));
