// Why an input is no account: a word and facts, the same as in src/account/refusal.rs.

/** Thrown on the way and turned into an answer by `canonicalise`. */
export class Refused {
  /**
   * @param {string} code
   * @param {object} [facts]
   */
  constructor(code, facts) {
    this.answer = { ok: false, code, ...facts };
  }
}

/**
 * @param {string} code
 * @param {object} [facts]
 * @returns {never}
 */
export function refuse(code, facts) {
  throw new Refused(code, facts);
}
