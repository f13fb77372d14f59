// An address with a host (src/account/canonicalise.rs): whole hosts alone lead to a platform's forms.
import { onAnyHost } from "./anyhost.js";
import { built, matched } from "./form.js";
import { decode, unescaped, webParts } from "./input.js";
import { valueOf } from "./pattern.js";
import { Refused, refuse } from "./refusal.js";

/** @typedef {import("./table.js").Table} Table */
/** @typedef {import("./input.js").Parts} Parts */

/**
 * @param {Table} table
 * @param {import("./domains.js").Domains} own
 * @param {string} scheme
 * @param {string} rest what follows the scheme's slashes
 */
export function web(table, own, scheme, rest) {
  const parts = webParts(scheme, rest);
  wrapper(table, parts);
  const { host } = parts;
  const seat = table.seat(host);
  if (seat) {
    try {
      return listed(table, seat, parts);
    } catch (refused) {
      const none = refused instanceof Refused && refused.answer.code === "no-form";
      // A channel of the site's own on its own domain has ordinary pages beside it.
      if (!none || seat.label !== undefined || !own.admitsHost(host)) throw refused;
    }
  } else {
    const platform = table.defunct.get(host);
    if (platform !== undefined) refuse("defunct", { platform });
    if (table.shorteners.has(host.replace(/^www\./, ""))) refuse("short-link", { host });
  }
  return onAnyHost(table, own, parts);
}

/** Refuses a link that hands over to another address. @param {Table} table @param {Parts} parts */
function wrapper(table, { host, segments, query }) {
  const path = `/${segments.join("/").toLowerCase()}`;
  const bare = (/** @type {string} */ text) => text.replace(/\/+$/, "");
  const covers = (/** @type {string} */ pattern) =>
    pattern.endsWith("**") ? path.startsWith(pattern.slice(0, -2)) : bare(path) === bare(pattern);
  for (const row of table.wrappers) {
    const same = row.host[0] === "*" ? host.endsWith(row.host.slice(1)) : host === row.host;
    if (!same || !row.paths.some(covers)) continue;
    const raw = query.find(([name]) => row.params.includes(name))?.[1];
    refuse("redirect-wrapper", { target: raw === undefined ? null : unescaped(raw) });
  }
}

/**
 * @param {Table} table
 * @param {import("./table.js").Seat} seat
 * @param {Parts} parts
 */
function listed(table, seat, parts) {
  const platform = table.platforms[seat.platform];
  const kept = keptOf(platform.keep, parts);
  // A fragment that begins with "!" once was the real address on several platforms.
  const hashBang = parts.fragment?.startsWith("!");
  let reserved;
  for (const form of platform.forms) {
    if (!form.on.includes(seat.group) || (hashBang && !form.fragment)) continue;
    const found = matched(platform, form, seat.label, parts, kept);
    if (!found) continue;
    if ("reserved" in found) reserved = found.reserved;
    else return built(platform, form, found.values, found.is, parts, seat.label === undefined ? "fixed" : "pattern");
  }
  if (reserved === undefined) refuse("no-form", { platform: platform.id });
  return refuse("reserved-name", { platform: platform.id, name: reserved });
}

/**
 * The parameters that carry meaning; one of them twice is refused.
 * @param {string[]} keep
 * @param {Parts} parts
 */
function keptOf(keep, { query }) {
  /** @type {[string, string][]} */
  const kept = [];
  for (const [name, raw] of query) {
    if (!keep.includes(name)) continue;
    if (valueOf(kept, name) !== undefined) refuse("repeated-parameter", { name });
    kept.push([name, decode(raw)]);
  }
  return kept;
}
