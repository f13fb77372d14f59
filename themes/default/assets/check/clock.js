// Which moment it is, and whether the device's clock can be believed. In: the device's clock, the server's, the moment
// at which the data were made. Out: seconds since 1970 and the day in the data's time zone. Never: data called fresh
// by a clock that runs behind them.

/** How far a clock may lag behind the data: a day, so that a wrong time zone is no wrong clock. */
const LAG = 86_400;
/** How far two clocks may be apart before the reader is told. */
const APART = 6 * 3600;

/** @typedef {{seconds: number, wrong: boolean}} Moment `wrong`: the device's clock is off, and the server's was used */

/** The device's clock, in seconds. */
export const device = () => Math.floor(Date.now() / 1000);

/**
 * When the server says that it answered; nothing where it does not say, or where the answer is a stored one.
 * @param {Response} response
 * @returns {number | null}
 */
export function served(response) {
  const date = Date.parse(response.headers.get("date") ?? "");
  if (Number.isNaN(date) || response.headers.has("x-aito-stored")) return null;
  // A cache on the way hands on the old date and says how long it has kept the answer.
  const age = Number(response.headers.get("age") ?? 0);
  return Math.floor(date / 1000) + (age > 0 ? age : 0);
}

/**
 * The moment to go by: the server's clock before the device's, and none that lags behind the data themselves.
 * @param {number} generated when the data were made
 * @param {{served: number, at: number} | null} server the server's clock, and the device's at that moment
 * @returns {Moment | null} nothing where no clock can be right
 */
export function moment(generated, server) {
  const here = device();
  const there = server ? server.served + Math.max(0, here - server.at) : null;
  const seconds = [there, here].find((clock) => clock !== null && clock >= generated - LAG);
  if (seconds === null || seconds === undefined) return null;
  return { seconds, wrong: there !== null && Math.abs(there - here) > APART };
}

/** @type {Map<string, Intl.DateTimeFormat>} making one is slow on an old phone */
const ZONES = new Map();

/** The parts of a moment in a time zone. @param {number} seconds @param {string} zone @returns {Object<string, string>} */
function partsIn(seconds, zone) {
  let format = ZONES.get(zone);
  if (!format) {
    const fields = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };
    format = new Intl.DateTimeFormat("en-US", /** @type {any} */ ({ timeZone: zone, hourCycle: "h23", ...fields }));
    ZONES.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]));
}

/** Whether there is such a time zone. @param {string} zone */
export function isZone(zone) {
  try {
    return Boolean(partsIn(0, zone).day);
  } catch {
    return false;
  }
}

/**
 * The day that a moment falls on in a time zone: `2026-11-22`.
 * @param {number} seconds
 * @param {string} zone
 */
export function dayIn(seconds, zone) {
  const { year, month, day } = partsIn(seconds, zone);
  return `${year}-${month}-${day}`;
}

/** @param {number} month from 1 */
const monthName = (month) =>
  new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));

/**
 * A day as the language writes it: 11.5.2026, 11 May 2026.
 * @param {string} day
 * @param {string} lang
 */
export function written(day, lang) {
  const [year, month, date] = day.split("-").map(Number);
  return lang.startsWith("en") ? `${date} ${monthName(month)} ${year}` : `${date}.${month}.${year}`;
}

/** A month as the language writes it: 3/2015, March 2015. @param {string} month @param {string} lang */
export function writtenMonth(month, lang) {
  const [year, number] = month.split("-").map(Number);
  return lang.startsWith("en") ? `${monthName(number)} ${year}` : `${number}/${year}`;
}

/**
 * A moment as the language writes it, in the data's time zone.
 * @param {number} seconds
 * @param {string} zone
 * @param {string} lang
 */
export function writtenMoment(seconds, zone, lang) {
  const { hour, minute } = partsIn(seconds, zone);
  const day = written(dayIn(seconds, zone), lang);
  if (lang.startsWith("sv")) return `${day} kl. ${Number(hour)}.${minute}`;
  return lang.startsWith("en") ? `${day} at ${Number(hour)}:${minute}` : `${day} klo ${Number(hour)}.${minute}`;
}
