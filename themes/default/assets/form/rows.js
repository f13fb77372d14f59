// Why: a group of fields is filled in as often as there are people or things to tell of. In: the rows that stand ready.
// Out: buttons that add and remove rows, each row with ids and a name of its own. Never: a group without a row, or a button
// that leaves the keyboard nowhere.
import { rowsOf } from "./answers.js";

/**
 * @param {string} text
 * @param {() => void} act
 */
export function button(text, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/**
 * A row like another one, empty, under another number.
 * @param {HTMLElement} row
 * @param {number} number
 * @param {string} id the group's
 */
function another(row, number, id) {
  const made = /** @type {HTMLElement} */ (row.cloneNode(true));
  const old = `${id}_${row.dataset.row}_`;
  made.dataset.row = String(number);
  made.querySelectorAll('.error, .count, .row-remove').forEach((extra) => extra.remove());
  for (const element of [made, ...made.querySelectorAll('*')]) {
    element.removeAttribute('aria-invalid');
    for (const name of ['id', 'for', 'name', 'aria-describedby']) {
      const value = element.getAttribute(name);
      if (value?.includes(old)) element.setAttribute(name, value.split(' ').filter((one) => !/_(?:error|left)$/.test(one)).join(' ').replaceAll(old, `${id}_${number}_`));
    }
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) element.checked = false;
    else if ('value' in element && element instanceof HTMLElement && element.matches('input, textarea, select')) /** @type {HTMLInputElement} */ (element).value = '';
  }
  return made;
}

/**
 * @param {HTMLElement} group
 * @param {Record<string, string>} words
 * @param {(row: HTMLElement) => void} ready what else a new row needs
 */
export function growing(group, words, ready) {
  const name = group.querySelector('legend .asked')?.textContent ?? '';
  const { id } = group;
  let last = rowsOf(group).length;
  const add = button('', () => {
    last += 1;
    const [first] = rowsOf(group);
    const row = another(first, last, id);
    rowsOf(group).at(-1)?.after(row);
    ready(row);
    named();
    /** @type {HTMLElement | null} */ (row.querySelector('input, textarea, select'))?.focus();
  });
  add.textContent = words.add.replace('{what}', name);
  group.append(add);

  function named() {
    const rows = rowsOf(group);
    rows.forEach((row, index) => {
      const label = `${name} ${index + 1}`;
      row.setAttribute('aria-label', label);
      row.querySelector('.row-remove')?.remove();
      if (rows.length < 2) return;
      const remove = button(words.remove.replace('{what}', label), () => {
        row.remove();
        named();
        add.focus();
      });
      remove.classList.add('row-remove');
      row.append(remove);
    });
  }
  named();
}
