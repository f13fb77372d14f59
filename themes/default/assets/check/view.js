// Fills the page's own templates. In: a template, and what is known. Out: nodes. Never: markup made of a value; every
// value becomes text or, of links, an address that the caller made.

/**
 * @typedef {object} Known
 * @property {Object<string, string>} values texts for the names in braces; an empty one is not known
 * @property {Object<string, string>} [langs] languages of texts that are in another than the page's
 * @property {Object<string, string>} [links] addresses by `data-link`
 * @property {Object<string, Known[]>} [lists] repeated parts by `data-list`
 * @property {string} [why] the reason, by which `data-why` is kept; where none fits, `other` is
 */

/**
 * @param {string} selector
 * @param {ParentNode} within
 */
const all = (selector, within) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);

/**
 * A filled copy of a template.
 * @param {string} id
 * @param {Known} known
 * @returns {DocumentFragment}
 */
export function filled(id, known) {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) return document.createDocumentFragment();
  const copy = /** @type {DocumentFragment} */ (document.importNode(template.content, true));
  fill(copy, known);
  return copy;
}

/**
 * Fills in place.
 * @param {ParentNode & Node} part
 * @param {Known} known
 */
export function fill(part, known) {
  const { values, langs = {}, links = {}, lists = {}, why = "" } = known;
  for (const list of all("[data-list]", part)) {
    const items = lists[list.dataset.list ?? ""] ?? [];
    const item = list.firstElementChild;
    if (!item || items.length === 0) {
      list.remove();
      continue;
    }
    list.replaceChildren(...items.map((one) => {
      const copy = document.createDocumentFragment();
      copy.append(item.cloneNode(true));
      fill(copy, one);
      return copy;
    }));
  }
  const has = (/** @type {string} */ name) => Boolean(values[name] || links[name] || lists[name]?.length);
  const reasons = all("[data-why]", part);
  const of = (/** @type {HTMLElement} */ element) => (element.dataset.why ?? "").split(" ");
  const reason = reasons.some((element) => of(element).includes(why)) ? why : "other";
  for (const element of reasons) if (!of(element).includes(reason)) element.remove();
  for (const element of all("[data-if]", part)) if (!has(element.dataset.if ?? "")) element.remove();
  for (const element of all("[data-unless]", part)) if (has(element.dataset.unless ?? "")) element.remove();
  for (const element of all("[data-platform]", part)) if (element.dataset.platform !== values.platform_id) element.remove();
  for (const link of all("a[data-link]", part)) {
    const href = links[link.dataset.link ?? ""];
    if (href) link.setAttribute("href", href);
  }
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue ?? "";
    const alone = /^\{([a-z_]+)\}$/.exec(words)?.[1];
    if (alone && langs[alone] && text.parentElement) text.parentElement.lang = langs[alone];
    // One pass: a name in braces inside a value stays as it is.
    if (words.includes("{")) text.nodeValue = words.replace(/\{([a-z_]+)\}/g, (whole, name) => values[name] ?? whole);
  }
}
