// The organisation's own domains, by whole labels on A-labels (src/account/domains.rs).
import { cut, isPlain, readHost, utf8Length } from "./input.js";

export class Domains {
  constructor() {
    /** @type {Set<string>} */
    this.exact = new Set();
    /** @type {Set<string>} */
    this.under = new Set();
  }

  /**
   * Domains as `email_domains` has them, `*.x` for what lies under x. What is no domain is left out: the build has
   * refused it before, and fewer own domains never make an account genuine.
   * @param {Iterable<string>} entries
   */
  static parse(entries) {
    const domains = new Domains();
    for (const entry of entries) {
      const under = entry.startsWith("*.");
      const base = under ? entry.slice(2) : entry;
      const { host } = readHost(base);
      if (host?.includes(".") && isPlain(host) && !base.endsWith(".")) (under ? domains.under : domains.exact).add(host);
    }
    return domains;
  }

  /** @param {string} typed a host in any case, with or without one trailing dot */
  admitsHost(typed) {
    if (utf8Length(typed) > 512) return false;
    const { host } = readHost(typed);
    if (!host) return false;
    if (this.exact.has(host)) return true;
    const labels = host.split(".");
    return labels.some((_, at) => at > 0 && this.under.has(labels.slice(at).join(".")));
  }

  /** @param {string} address */
  admitsEmail(address) {
    const halves = splitEmail(address);
    return halves !== null && this.admitsHost(halves[1]);
  }

  /** All domains without their `*.`, in order. */
  names() {
    return [...new Set([...this.exact, ...this.under])].sort();
  }
}

/**
 * The two halves of a plain e-mail address.
 * @param {string} address
 */
export function splitEmail(address) {
  const [local, domain] = cut(address, "@") ?? ["", ""];
  const plain = local.length <= 64 && /^[\w!#$&'*+\-/=?^`{|}~]+(\.[\w!#$&'*+\-/=?^`{|}~]+)*$/.test(local);
  return plain && domain.includes(".") && !/\.$|[@/?#:%[ ]/.test(domain) ? /** @type {const} */ ([local, domain]) : null;
}
