// Addresses on hosts that no platform owns: only the path's shape, or the organisation, makes one an account's home
// (src/account/other.rs).
import { built, matched } from "./form.js";
import { hostOf, isPlain } from "./host.js";
import { escaped, valueOf } from "./pattern.js";
import { refuse } from "./refusal.js";
import { resembled } from "./resemble.js";

/** @typedef {import("./table.js").Table} Table */
/** @typedef {import("./domains.js").Domains} Domains */

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
 * @param {import("./input.js").Parts} parts
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
