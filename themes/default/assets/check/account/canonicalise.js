// Brings what a person pasted to the account that it names (src/account/mod.rs has the steps). Nothing is fetched.
import { clean } from "./input.js";
import { account } from "./other.js";
import { Refused } from "./refusal.js";

/** @typedef {{ok: true, platform: string, key: string, form: string, handle: string, shown: string, host: string | null, hostKind: string, address: string | null}} Found */
/** @typedef {{ok: false, code: string, platform?: string, name?: string, host?: string, of?: string, target?: string | null, scheme?: string, form?: string}} Refusal */

/**
 * @param {import("./table.js").Table} table
 * @param {import("./domains.js").Domains} own
 * @param {string} input
 * @returns {Found | Refusal}
 */
export function canonicalise(table, own, input) {
  try {
    const { at, ...found } = account(table, own, clean(input));
    return { ok: true, ...found, shown: at ? `@${found.handle}` : found.handle };
  } catch (refused) {
    if (refused instanceof Refused) return refused.answer;
    throw refused;
  }
}
