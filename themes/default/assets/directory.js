// Why: narrows the list of official accounts to what a reader looks for. In: the list that already stands in the page and
// the filter form, which stays hidden without this file. Out: entries and groups hidden or shown, the count said aloud, the
// choice kept in the address so that it can be shared. Never: an entry that is not in the page, or a request to anywhere.

const FIELDS = ['q', 'platform', 'unit', 'language'];

/**
 * The unit chosen and every unit below it: the options stand in tree order, each with its depth.
 * @param {HTMLSelectElement | null} select
 * @returns {Set<string> | null} nothing where no unit is chosen
 */
function unitsWithin(select) {
  if (!select?.value) return null;
  const options = [...select.options];
  const start = select.selectedIndex;
  const depth = Number(options[start].dataset.depth);
  const units = new Set([select.value]);
  for (const option of options.slice(start + 1)) {
    if (Number(option.dataset.depth) <= depth) break;
    units.add(option.value);
  }
  return units;
}

/**
 * Whether an entry passes: every word of the text occurs in it, and it has what was chosen.
 * @param {HTMLElement} entry
 * @param {{words: string[], platform: string, units: Set<string> | null, language: string}} wanted
 */
function passes(entry, wanted) {
  const { text = '', platform = '', unit = '', languages = '' } = entry.dataset;
  return wanted.words.every((word) => text.includes(word))
    && (!wanted.platform || platform === wanted.platform)
    && (!wanted.units || wanted.units.has(unit))
    && (!wanted.language || languages.split(' ').includes(wanted.language));
}

/**
 * @param {HTMLElement} count
 * @param {number} shown
 */
function sentence(count, shown) {
  const { none = '', one = '', many = '' } = count.dataset;
  if (shown === 0) return none;
  return shown === 1 ? one : many.replace('{n}', String(shown));
}

/** @param {HTMLFormElement} form */
function start(form) {
  const entries = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-profile]')]);
  const groups = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#directory .group')]);
  const count = /** @type {HTMLElement | null} */ (document.getElementById('directory-count'));

  /** @param {string} name */
  const field = (name) => /** @type {HTMLInputElement | HTMLSelectElement | null} */ (form.elements.namedItem(name));
  /** @param {string} name */
  const value = (name) => field(name)?.value.trim() ?? '';

  function apply() {
    const wanted = {
      words: value('q').toLowerCase().normalize('NFC').split(/\s+/u).filter(Boolean),
      platform: value('platform'),
      units: unitsWithin(/** @type {HTMLSelectElement | null} */ (field('unit'))),
      language: value('language'),
    };
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !passes(entry, wanted);
      if (!entry.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-profile]:not([hidden])');
    const filtered = FIELDS.some((name) => value(name));
    if (count) count.textContent = filtered ? sentence(count, shown) : '';
  }

  function remember() {
    const query = new URLSearchParams();
    for (const name of FIELDS) if (value(name)) query.set(name, value(name));
    // In the fragment, so that what a reader types is never sent to the server.
    const hash = query.size > 0 ? `#${query}` : '';
    history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  }

  function recall() {
    const query = new URLSearchParams(location.hash.slice(1));
    for (const name of FIELDS) {
      const input = field(name);
      const wanted = query.get(name) ?? '';
      if (!input) continue;
      input.value = wanted;
      // A choice that this page does not have chooses nothing.
      if (input instanceof HTMLSelectElement && input.selectedIndex < 0) input.value = '';
    }
    apply();
  }

  let pause = 0;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    // A short pause, so that a screen reader hears the count once and not at every letter.
    pause = setTimeout(() => { apply(); remember(); }, 150);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { apply(); remember(); }));
  // A link to a heading is not a filter: only fragments with `=` are ours.
  addEventListener('hashchange', () => { if (location.hash.includes('=')) recall(); });
  recall();
  form.hidden = false;
}

const form = document.getElementById('directory-filter');
if (form instanceof HTMLFormElement) start(form);
