// The page of the account check. In: what is typed, pasted, shared, or stands in the address behind `#q=`. Out: an
// answer right under the box. Never: a request because of a question, the one shard of the large regime excepted; a
// question left in an address that a server sees; an answer that was overtaken by a later question.
import { dayIn, isZone, moment as momentOf } from "./clock.js";
import { Details } from "./details.js";
import { Lists, Unavailable } from "./index.js";
import { shardOf } from "./format.js";
import { read } from "./reading.js";
import { about, Telling } from "./told.js";
import { answer as made, lookUp, placeOf, placeOfKey } from "./verdict.js";
import { filled } from "./view.js";

/** Milliseconds after which the list is asked for anew, when somebody comes back to the page. */
const OLD = 10 * 60_000;
/** Milliseconds before "checking" is said. */
const PATIENCE = 300;

const main = /** @type {HTMLElement} */ (document.querySelector("main"));
const form = /** @type {HTMLFormElement} */ (document.getElementById("check-form"));
const box = /** @type {HTMLInputElement} */ (form.querySelector("input[name=q]"));
const status = /** @type {HTMLElement} */ (document.getElementById("check-status"));
const result = /** @type {HTMLElement} */ (document.getElementById("check-result"));
const { lang } = document.documentElement;
const { root = "/", directory = "/", zone = "" } = main.dataset;
// While the list is on its way: an old phone takes a while to learn a time zone.
isZone(zone);
const lists = new Lists(root, lang);

const names = new Map();
const written = document.getElementById("check-names");
if (written instanceof HTMLTemplateElement) {
  for (const one of written.content.querySelectorAll("p")) names.set(one.dataset.id, one.textContent);
}
const page = { lang, directory, names };

/** @typedef {{data: import("./index.js").Data | null, reason: string, at: number}} Loaded */
/** @type {Promise<Loaded>} */
let loading;
/** @type {Details | null} */
let details = null;
let turn = 0;

/** Asks for the list, and tells what is known of it. */
function load() {
  loading = lists.open().then(
    (data) => ({ data, reason: "", at: Date.now() }),
    (error) => ({ data: null, reason: error instanceof Unavailable ? error.message : "damaged", at: Date.now() }),
  );
  // An answer that somebody waits for comes first.
  loading.then(({ data }) => data && setTimeout(tellAbout, 0, data));
  return loading;
}

/** @param {import("./index.js").Data} data */
function tellAbout(data) {
  const moment = momentOf(data.index.facts.generated, data.server);
  const values = about(data, moment ?? { seconds: data.index.facts.generated, wrong: false }, lang);
  document.getElementById("check-data")?.replaceChildren(filled("check-about", { values }));
  details = null;
  if (data.index.bits) return;
  // Loaded whatever is asked: a request that follows an answer would tell which one it was.
  lists.details(data.index).catch(() => null).then((json) => {
    details = new Details(json, data.index, lang);
    data.index.profiles = details.ids(data.index);
    again();
  });
}

/** Shows the last answer anew, with what has come meanwhile. */
let again = () => {};

/** @param {Loaded} loaded */
const isOld = ({ at, data }) => Date.now() - at > OLD || data === null;

/**
 * Answers a question.
 * @param {string} text
 */
async function ask(text) {
  // Who followed a link or pressed a button in the last answer would otherwise be nowhere.
  const inside = result.contains(document.activeElement);
  const mine = clear();
  if (!text.trim()) {
    say(status.dataset.nothing);
    return;
  }
  const waiting = setTimeout(say, PATIENCE, status.dataset.waiting);
  try {
    // Whatever goes wrong here, nobody is left without an answer, and none of them is "genuine".
    const draw = await answered(text).catch(() => () => unavailable("damaged"));
    if (mine !== turn) return;
    show(draw());
    if (inside) result.querySelector("h2")?.focus();
    else if (result.getBoundingClientRect().top > innerHeight * 0.6) form.scrollIntoView();
    announce();
    again = () => mine === turn && show(draw());
  } finally {
    clearTimeout(waiting);
  }
}

/** Takes the last answer away: it belongs to what stood in the box. Gives the number of the next one. */
function clear() {
  again = () => {};
  status.textContent = "";
  delete result.dataset.verdict;
  result.replaceChildren();
  return ++turn;
}

/** Says what there is no answer for, to everybody. @param {string | undefined} words */
function say(words) {
  status.classList.remove("unseen");
  status.textContent = words ?? "";
}

/** @param {string} text */
async function answered(text) {
  let loaded = await loading;
  // A page that was left open for long must not answer from what it knew then.
  if (isOld(loaded)) loaded = await load();
  const { data, reason } = loaded;
  if (!data) return () => unavailable(reason);
  const moment = momentOf(data.index.facts.generated, data.server);
  const reading = read(data.table, data.index.own, text);
  const { index, failed } = await entriesFor(data, reading);
  // No clock can be right: the list is then judged by a moment before it was made.
  const seconds = moment?.seconds ?? 0;
  const when = { seconds, day: dayIn(moment?.seconds ?? data.index.facts.generated, data.index.facts.zone) };
  const found = failed ? made("unavailable", { reason: failed }) : await lookUp(index, data.table, reading, when);
  const known = moment ?? { seconds: data.index.facts.generated, wrong: false };
  return () => {
    const telling = new Telling({ ...data, index }, index.bits ? null : details, page);
    const { values, ...more } = telling.of(found, reading, text);
    const all = { ...about(data, known, lang), ...values };
    return draw(found, { values: all, ...more }, filled("check-notes", { values: all }));
  };
}

/** @param {string} reason */
const unavailable = (reason) => draw(made("unavailable", { reason }), { values: {}, why: reason }, null);

/**
 * The entries by which a reading is judged.
 * @param {import("./index.js").Data} data
 * @param {import("./reading.js").Reading} reading
 */
async function entriesFor({ index, table }, reading) {
  const place = index.bits ? placeOf(table, reading) : null;
  if (place === null) return { index, failed: "" };
  try {
    const name = await shardOf(place, index.bits);
    return { index: await lists.shard(index, name, (key) => placeOfKey(table, key)), failed: "" };
  } catch (error) {
    return { index, failed: error instanceof Unavailable ? error.message : "no-data" };
  }
}

/**
 * @param {import("./verdict.js").Answer} answer
 * @param {import("./view.js").Known} known
 * @param {DocumentFragment | null} notes
 */
function draw({ verdict }, known, notes) {
  const node = filled(`check-${verdict}`, known);
  if (notes) node.querySelector("h2")?.after(notes);
  node.querySelector("[data-again]")?.addEventListener("click", () => {
    load();
    ask(box.value);
  });
  return { verdict, node };
}

/** @param {{verdict: string, node: DocumentFragment}} drawn */
function show({ verdict, node }) {
  const inside = result.contains(document.activeElement);
  status.classList.add("unseen");
  result.replaceChildren(node);
  result.dataset.verdict = verdict;
  if (inside) result.querySelector("h2")?.focus();
}

/** Says the answer to those who do not see it: its heading and what it is about. */
function announce() {
  const [heading, account] = result.querySelectorAll("h2, p");
  status.textContent = [heading, account].map((part) => part?.textContent?.trim().replace(/\s+/g, " ")).filter(Boolean).join(". ");
}

/** The question behind `#q=`. @param {string} [hash] */
function inAddress(hash = location.hash) {
  const written = /^#q=(.*)$/s.exec(hash)?.[1] ?? "";
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Asks what an address or another program asked. A box of one line has no line breaks, which part what was shared. @param {string} text */
function open(text) {
  box.value = text.replace(/\s*[\r\n]\s*/g, " ");
  ask(text);
}

/** Leaves nothing in the address but a question in the fragment, which reaches no server. @param {string} [text] */
function tidy(text) {
  const hash = text ? `#q=${encodeURIComponent(text)}` : "";
  if (hash !== location.hash || location.search) history.replaceState(history.state, "", location.pathname + hash);
}

/** What another program shares with the check, or an old `?q=` link asks. */
function shared() {
  const given = new URLSearchParams(location.search);
  const parts = ["q", "title", "text", "url"].map((name) => given.get(name)?.trim()).filter(Boolean);
  return [...new Set(parts)].join("\n");
}

const question = shared();
if (location.search) tidy(question || inAddress());
load();
form.addEventListener("submit", (event) => {
  event.preventDefault();
  // What is typed does not go into the address: it would stay in the browser's history, and browsers ask their server
  // for the page's icon again when an address changes.
  tidy();
  // On a phone the keyboard would cover the answer.
  if (matchMedia("(pointer: coarse)").matches) box.blur();
  ask(box.value);
});
box.addEventListener("input", clear);
result.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#q="]') : null;
  if (!link) return;
  event.preventDefault();
  tidy();
  open(inAddress(link.getAttribute("href") ?? ""));
});
addEventListener("hashchange", () => open(inAddress()));
document.addEventListener("visibilitychange", async () => {
  if (!document.hidden && isOld(await loading)) load().then(() => box.value.trim() && result.dataset.verdict && ask(box.value));
});
form.querySelector("button")?.removeAttribute("disabled");
if (question || inAddress()) open(question || inAddress());

// The app and the bookmark, for those who check often.
const app = document.getElementById("check-app");
if (app) app.hidden = false;
document.getElementById("check-bookmark")?.addEventListener("click", (event) => {
  event.preventDefault();
  const help = document.getElementById("check-bookmark-help");
  if (help) help.textContent = help.dataset.help ?? "";
});
addEventListener("load", async () => {
  if (!("serviceWorker" in navigator)) return;
  const scope = new URL(root, location.href);
  try {
    await navigator.serviceWorker.register(new URL("sw.js", scope), { scope: scope.pathname, updateViaCache: "none" });
    const { data } = await loading;
    const { active } = await navigator.serviceWorker.ready;
    // What this page loaded before there was a worker is stored as well, so that one visit is enough.
    if (data) active?.postMessage({ keep: lists.paths(data.index) });
  } catch {
    // A private window has no workers; the check works without.
  }
});
