// Draws hits as a plain list. Data only ever becomes text nodes and attributes, never markup.

import { excerpt, highlight } from "./excerpt.js";

/**
 * @param {string} name
 * @param {string} className
 * @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
function element(name, className, children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/**
 * @param {import("./excerpt.js").Stretch[]} stretches
 * @returns {(Node | string)[]}
 */
function nodes(stretches) {
  return stretches.map(({ text, marked }) => (marked ? element("mark", "", [text]) : text));
}

/**
 * One hit: its title as the only link, its standing when not in force, where it belongs, the section's
 * heading and an excerpt.
 * @param {import("./query.js").Piece} piece
 * @param {Set<string>[]} units
 * @param {string} root the site's root as seen from this page, ending in a slash
 * @returns {HTMLLIElement}
 */
export function entry(piece, units, root) {
  const title = highlight(piece.title, units);
  const shown = excerpt(piece.sections, units);
  // Who looked for the title wants the page; who looked for something in it wants that place.
  const inside = shown.anchor && !title.some((part) => part.marked) && !piece.address.includes("#");
  const link = document.createElement("a");
  link.href = root + piece.address + (inside ? `#${shown.anchor}` : "");
  link.append(...nodes(title));
  const item = document.createElement("li");
  item.dataset.kind = piece.kind;
  item.append(element("p", "search-title", [link]));
  if (piece.standing) item.append(element("p", "search-standing", [piece.standing]));
  if (piece.trail) item.append(element("p", "search-trail", [piece.trail]));
  if (shown.heading.length) item.append(element("p", "search-heading", nodes(shown.heading)));
  if (shown.stretches.length) item.append(element("p", "search-excerpt", nodes(shown.stretches)));
  return item;
}
