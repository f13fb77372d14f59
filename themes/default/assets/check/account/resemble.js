// Hosts that carry a listed host's name inside, or look like one (src/account/resemble.rs).
import { folded, oneEditApart } from "./fold.js";
import { toUnicode } from "./input.js";

/** A brand shorter than this is not looked for inside other words. */
const INSIDE = 5;
/** A brand shorter than this has too many innocent neighbours. */
const NEIGHBOUR = 7;

/** @typedef {{hosts: Map<string, string>, brands: [string, string][], most: number}} Protected */
/** @type {WeakMap<import("./table.js").Table, Protected>} */
const PROTECTED = new WeakMap();

/** @param {import("./table.js").Table} table */
function protectedOf(table) {
  let found = PROTECTED.get(table);
  if (!found) {
    const names = table.protectedHosts();
    const brands = table.platforms.flatMap(({ names: all }) => all);
    found = {
      hosts: new Map(names.map((host) => [hostSkeleton(table, host), host])),
      brands: brands.map((name) => [folded(name, table.json), name]),
      most: Math.max(...names.map((host) => host.split(".").length)),
    };
    PROTECTED.set(table, found);
  }
  return found;
}

/** The skeleton of a host, label by label. @param {import("./table.js").Table} table @param {string} host */
const hostSkeleton = (table, host) =>
  toUnicode(host).split(".").map((label) => folded(label, table.json)).join(".");

/** Whether a label carries a name or is one slip from it, both folded. @param {string} label @param {string} name */
const near = (label, name) =>
  (name.length >= INSIDE && label.includes(name)) || (name.length >= NEIGHBOUR && oneEditApart(label, name));

/**
 * The listed host or brand that an unlisted host resembles.
 * @param {import("./table.js").Table} table
 * @param {string} host
 * @returns {string | undefined}
 */
export function resembled(table, host) {
  const { hosts, brands, most } = protectedOf(table);
  const seen = (/** @type {string[]} */ labels) => {
    for (let from = 0; from < labels.length; from++) {
      for (let to = from + 2; to <= Math.min(from + most, labels.length); to++) {
        const listed = hosts.get(labels.slice(from, to).join("."));
        if (listed) return listed;
      }
    }
    for (const label of labels) {
      const brand = brands.find(([bones]) => label === bones || near(label, bones));
      if (brand) return brand[1];
    }
  };
  const bones = hostSkeleton(table, host);
  const labels = bones.split(".");
  if (!bones.includes("-")) return seen(labels);
  // To the eye a hyphen ends a name as a dot does, or is not there at all.
  return seen(labels) ?? seen(bones.split(/[.-]/)) ?? seen(labels.map((label) => label.replaceAll("-", "")));
}

/**
 * Whether a host looks like one of the organisation's domains, or carries its name, without being it or below it.
 * @param {import("./table.js").Table} table
 * @param {import("./domains.js").Domains} own
 * @param {string} host
 */
export function resemblesOwn(table, own, host) {
  const names = own.names();
  if (own.admitsHost(host) || names.some((name) => `.${host}`.endsWith(`.${name}`))) return false;
  const bones = hostSkeleton(table, host);
  const labels = bones.split(".");
  const all = [...labels, ...labels.map((label) => label.replaceAll("-", ""))];
  const parts = bones.split(/[.-]/);
  return names.some((name) => {
    const label = folded(toUnicode(registered(name)), table.json);
    return parts.includes(label) || all.some((other) => near(other, label));
  });
}

/** The label that somebody registered: the last but one, or the one before a part of the top level (`gov.uk`). @param {string} domain */
function registered(domain) {
  const [, second, third] = domain.split(".").reverse();
  return second.length <= 3 && third !== undefined ? third : second;
}
