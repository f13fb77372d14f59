// The search page: takes what is typed, keeps the address in step, shows what `search/query.js` finds.
//
// The page gives: `main[data-search-root]` (the site's root), `html[lang]`, `form#search-form` with `input[name=q]`,
// `#search-results` (a list), `#search-status` (announced). All words for readers are data attributes of the form:
// none, one, many and some (with {n}; "some" when no page has all words), loading, failed, more.

import { Index } from "./search/query.js";
import { stemmer } from "./search/stemmer.js";
import { entry } from "./search/view.js";

/** Hits shown at once. */
const SHOWN = 10;
/** Milliseconds without a key before a search begins, and before "loading" is said. */
const PAUSE = 150;
const PATIENCE = 400;

/**
 * @param {string} root the site's root as seen from this page
 * @param {string} lang
 * @returns {Promise<Index>}
 */
async function open(root, lang) {
  const folder = new URL(`${root}search/${lang}/`, document.baseURI);
  const load = async (/** @type {string} */ path, /** @type {string} */ stamp) => {
    const address = new URL(path, folder);
    if (stamp) address.search = `?v=${stamp}`;
    // The manifest is always asked for anew, so that it fits the site as it is now.
    const response = await fetch(address, stamp ? {} : { cache: "no-cache" });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.json();
  };
  const index = new Index(load, await stemmer(lang));
  await index.manifest();
  return index;
}

/**
 * @param {HTMLElement} main
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} box
 * @param {HTMLElement} list
 * @param {HTMLElement} status
 */
function start(main, form, box, list, status) {
  const given = main.dataset.searchRoot ?? "";
  const root = given.endsWith("/") ? given : `${given || "."}/`;
  const more = moreButton(form, list);
  /** @type {Promise<Index> | null} */
  let index = null;
  let [turn, asked] = [0, ""];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const ready = () => {
    index ??= open(root, document.documentElement.lang).catch((error) => {
      index = null;
      throw error;
    });
    return index;
  };

  /** @param {string} words */
  const say = (words) => {
    if (status.textContent !== words) status.textContent = words;
  };

  /** @param {boolean} anew searches again even if the words are the same */
  const search = async (anew) => {
    clearTimeout(timer);
    const query = box.value.trim();
    // A space at the end says that the last word is finished.
    const text = box.value.trimStart();
    if (text === asked && !anew) return;
    asked = text;
    const mine = ++turn;
    remember(query);
    inLanguages(query);
    if (!query) {
      list.replaceChildren();
      more.hidden = true;
      say("");
      return;
    }
    const waiting = setTimeout(() => mine === turn && say(form.dataset.loading ?? ""), PATIENCE);
    try {
      await show(await ready(), text, () => mine === turn);
    } catch {
      if (mine !== turn) return;
      asked = "";
      list.replaceChildren();
      more.hidden = true;
      say(form.dataset.failed ?? "");
    } finally {
      clearTimeout(waiting);
    }
  };

  /**
   * @param {Index} found
   * @param {string} text
   * @param {() => boolean} current whether nobody has typed on meanwhile
   */
  const show = async (found, text, current) => {
    const answer = await found.search(meant(text));
    let shown = 0;
    const next = async () => {
      const ids = answer.ids.slice(shown, shown + SHOWN);
      const pieces = await Promise.all(ids.map((id) => found.piece(id)));
      if (!current()) return null;
      const items = pieces.map((piece) => entry(piece, answer.units, root));
      if (shown === 0) list.replaceChildren(...items);
      else list.append(...items);
      shown += items.length;
      more.hidden = shown >= answer.ids.length;
      return items[0] ?? null;
    };
    more.onclick = async () => {
      more.disabled = true;
      const first = await next().catch(() => say(form.dataset.failed ?? ""));
      more.disabled = false;
      first?.querySelector("a")?.focus();
    };
    await next();
    if (current()) say(count(form, answer.ids.length, answer.complete));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(true);
  });
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE, false);
  });
  box.addEventListener("focus", () => ready().catch(() => {}), { once: true });
  keys(box, list);

  const wanted = new URLSearchParams(location.search).get("q");
  if (wanted !== null) box.value = wanted;
  if (box.value.trim()) search(true);
}

/**
 * The words for a count of hits.
 * @param {HTMLFormElement} form
 * @param {number} n
 * @param {boolean} complete
 */
function count(form, n, complete) {
  const { none = "", one = "{n}", many = "{n}", some } = form.dataset;
  const words = n === 0 ? none : !complete && some ? some : n === 1 ? one : many;
  return words.replace("{n}", n.toLocaleString(document.documentElement.lang));
}

/**
 * Of a pasted web address only the last part, where an account's name stands: `https` and `com` are in every address
 * of the directory and would find them all.
 * @param {string} text
 */
function meant(text) {
  const address = /^\s*(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/(\S+)\s*$/iu.exec(text);
  const parts = address?.[1]?.split(/[/?#&=]/u).filter(Boolean) ?? [];
  return parts.at(-1)?.replace(/^@/u, "") ?? text;
}

/**
 * Whoever changes the language goes on searching for the same. In easy language there is no search of its own.
 * @param {string} query
 */
function inLanguages(query) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('.languages a[href]:not([hreflang$="-simple"])')
  );
  for (const link of links) {
    const to = new URL(link.href);
    if (query) to.searchParams.set("q", query);
    else to.searchParams.delete("q");
    link.href = to.href;
  }
}

/**
 * Keeps the address in step with the box, so that a search can be passed on, without filling the history.
 * @param {string} query
 */
function remember(query) {
  const address = new URL(location.href);
  if ((address.searchParams.get("q") ?? "") === query) return;
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  history.replaceState(history.state, "", address);
}

/**
 * The button that shows more hits; hidden until there are more.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} list
 */
function moreButton(form, list) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-more";
  button.textContent = form.dataset.more ?? "+";
  button.hidden = true;
  list.after(button);
  return button;
}

/**
 * Arrows go between the box and the hits; Enter opens a hit because it is a link. There is no single-key shortcut:
 * one that cannot be turned off gets in the way of speech input (WCAG 2.1.4).
 * @param {HTMLInputElement} box
 * @param {HTMLElement} list
 */
function keys(box, list) {
  document.addEventListener("keydown", (event) => {
    const target = /** @type {Element} */ (event.target);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step || event.shiftKey || (target !== box && !list.contains(target))) return;
    const stops = [box, ...list.querySelectorAll("a[href]")];
    const next = stops[stops.indexOf(target) + step];
    if (next instanceof HTMLElement) {
      event.preventDefault();
      next.focus();
    }
  });
}

const main = document.querySelector("main[data-search-root]");
const form = document.querySelector("form#search-form");
const box = form?.querySelector("input[name=q]");
const list = document.querySelector("#search-results");
const status = document.querySelector("#search-status");
if (main instanceof HTMLElement && form instanceof HTMLFormElement && box instanceof HTMLInputElement
  && list instanceof HTMLElement && status instanceof HTMLElement) {
  start(main, form, box, list, status);
}
