// An address with a host (src/account/canonicalise.rs, other.rs): whole hosts alone lead to a platform's forms, and on
// a host that no platform owns only the path's shape, or the organisation, makes an account's home.
import { built, matched } from "./form.js";
import { decode, hostOf, isPlain, refuse, Refused, unescaped, webParts } from "./input.js";
import { escaped, valueOf } from "./pattern.js";
import { resembled } from "./resemble.js";

/** @typedef {import("./table.js").Table} Table */
/** @typedef {import("./domains.js").Domains} Domains */
/** @typedef {import("./input.js").Parts} Parts */

/**
 * @param {Table} table
 * @param {Domains} own
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

/**
 * Refuses a host that is a platform's or looks like one.
 * @param {Table} table
 * @param {Domains} own
 * @param {string} host
 */
export function homeAllowed(table, own, host) {
  if (own.admitsHost(host)) return;
  const seat = table.seat(host);
  if (seat) refuse("no-form", { platform: table.platforms[seat.platform].id });
  const service = table.service(host);
  if (service) refuse("service-host", { platform: service.id });
  const of = resembled(table, host);
  if (of) refuse("lookalike-host", { of, host });
  if (!/\.(?![0-9]*$)[^.]*$/.test(host) || !isPlain(host)) refuse("unknown-host", { host });
}

/**
 * @param {Table} table
 * @param {Domains} own
 * @param {Parts} parts
 */
export function onAnyHost(table, own, parts) {
  const { host, segments } = parts;
  homeAllowed(table, own, host);
  for (const platform of table.anyHost) {
    for (const form of platform.forms) {
      const found = matched(platform, form, undefined, parts, []);
      if (!found || "reserved" in found) continue;
      const { values } = found;
      const kind = atHome(table, own, values, host);
      const is = found.is === "view" && kind === "home" ? "handle" : found.is;
      const account = built(platform, form, values, is, parts, kind);
      account.handle = `${valueOf(values, "u") ?? ""}@${valueOf(values, "dom") ?? host}`;
      if (kind === "home" && (is === "handle" || is === "legacy")) {
        account.address = `https://${host}/${segments.slice(0, form.segments.length).map(escaped).join("/")}`;
      }
      return account;
    }
  }
  return own.admitsHost(host) ? website(host, segments) : refuse("unknown-host", { host });
}

/**
 * Adds the host, and judges the domain that a viewer names as an address bar would be judged.
 * @param {Table} table
 * @param {Domains} own
 * @param {import("./pattern.js").Values} values
 * @param {string} host
 */
function atHome(table, own, values, host) {
  let kind = "home";
  for (const pair of values) {
    if (pair[0] !== "dom") continue;
    pair[1] = hostOf(pair[1]);
    homeAllowed(table, own, pair[1]);
    if (pair[1] !== host) kind = "foreign";
  }
  values.push(["host", host]);
  return kind;
}

/** @param {string} host @param {string[]} segments @returns {import("./form.js").Account} */
function website(host, segments) {
  const handle = host.replace(/^www\./, "");
  const form = segments.length ? "content" : "stable";
  const address = `https://${host}/`;
  return { platform: "website", key: `web:${handle}`, form, handle, at: false, host, hostKind: "home", address };
}
