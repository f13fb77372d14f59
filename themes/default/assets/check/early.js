// Asks for the list while the rest of the check is still on its way: on a slow line that saves a round trip. It is a file
// of its own for that reason. In: its own address. Out: answers that are not read yet, each to be used once.

/** Milliseconds after which a server counts as silent. */
const PATIENCE = 20_000;

const folder = new URL("../../check/v1/", import.meta.url);

/**
 * Always asks anew, whatever the browser has kept: yesterday's list could call a hijacked account genuine.
 * @param {URL} address
 * @returns {Promise<Response | null>}
 */
export const asked = (address) =>
  fetch(address, { cache: "no-cache", signal: AbortSignal.timeout?.(PATIENCE) }).catch(() => null);

/** @type {Map<string, Promise<Response | null>>} */
export const first = new Map(["platforms.json", "index.txt"].map((file) => [file, asked(new URL(file, folder))]));
