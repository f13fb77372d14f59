// Why: what has been answered as a page that can be printed, or saved as a PDF by the browser. In: answers. Out: a part of
// this same page, alone to be seen and printed while it is open. Never: an answer as anything but text.
import { day } from "./answers.js";

/** @typedef {import('./answers.js').Answer} Answer */

/**
 * @param {string} tag
 * @param {string} text
 * @param {string} [name]
 */
function element(tag, text, name) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

/**
 * @param {Answer[]} all
 * @param {Record<string, string>} words
 */
function list(all, words) {
  const made = document.createElement('dl');
  for (const { label, value, shown, rows } of all) {
    const pair = document.createElement('div');
    pair.append(element('dt', label));
    for (const row of rows ?? []) {
      const part = document.createElement('dd');
      part.append(list(row, words));
      pair.append(part);
    }
    if (value === undefined) pair.append(element('dd', words.unanswered, 'unanswered'));
    else shown.forEach((text) => pair.append(element('dd', text)));
    made.append(pair);
  }
  return made;
}

/**
 * Shows the page, and the form again when it is closed.
 * @param {HTMLFormElement} form
 * @param {Answer[]} all
 * @param {Record<string, string>} words
 * @param {HTMLButtonElement} opener
 */
export function show(form, all, words, opener) {
  const before = document.title;
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const sheet = element('section', '', 'answers');
  sheet.lang = form.closest('[lang]')?.getAttribute('lang') ?? '';
  const title = element('h1', form.getAttribute('aria-label') ?? '');
  title.tabIndex = -1;
  const buttons = element('p', '', 'answers-actions');
  const print = element('button', words['print-now']);
  print.addEventListener('click', () => window.print());
  const back = element('button', words.back, 'quiet');
  back.addEventListener('click', () => {
    sheet.remove();
    document.body.classList.remove('answers-open');
    document.title = before;
    opener.focus();
  });
  for (const one of [print, back]) one.setAttribute('type', 'button');
  buttons.append(print, ' ', back);
  sheet.append(title, element('p', `${words.date} ${day(iso, words.lang)}`, 'answers-date'), list(all, words), buttons);
  document.querySelector('main')?.append(sheet);
  document.body.classList.add('answers-open');
  document.title = `${title.textContent} ${iso}`;
  window.scrollTo(0, 0);
  title.focus();
}
