// The client answers from the index that the build made of tests/search/pieces.rs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { client, text } from "./theme.mjs";

const { Index } = await client("query.js");
const { excerpt, highlight, marks } = await client("excerpt.js");
const { stemmer } = await client("stemmer.js");

const stem = await stemmer("fi");
const load = async (/** @type {string} */ path) => JSON.parse(text(`search/fi/${path}`));
const index = new Index(load, stem);

/** The addresses of the hits, in order. @param {string} query */
async function hits(query) {
  const { ids } = await index.search(query);
  return Promise.all(ids.map(async (/** @type {number} */ id) => (await index.piece(id)).address));
}

test("the title comes first, what is not in force last", async () => {
  const found = await hits("profiilit ");
  assert.equal(found[0], "ohjeet/some-ohje/profiilit/");
  assert.equal(found.at(-1), "ohjeet/vanha-ohje/profiilit/");
  assert.ok(found.includes("julkaisut/nakyva-toiminta/"));
});

test("inflected words are found", async () => {
  assert.deepEqual(await hits("toimintaan sanastossa "), ["sanasto/#maalittaminen"]);
  assert.equal((await hits("Kirjastossa "))[0], "profiilit/vapaa-aika/1/");
});

test("the last word may be unfinished, the others may not", async () => {
  assert.deepEqual(await hits("maalit"), ["sanasto/#maalittaminen"]);
  assert.deepEqual(await hits("maalit "), []);
  assert.deepEqual(await hits("ma"), []);
});

test("handles are found with and without their sign, in one word and in two", async () => {
  for (const query of ["@esimerkkilan_museo", "esimerkkilan_museo", "esimerkkilanmuseo", "@esimerkkilan museo "]) {
    assert.equal((await hits(query))[0], "profiilit/vapaa-aika/2/", query);
  }
});

test("numbers are found as they are written", async () => {
  for (const query of ["872/2011", "15 c", "15c §", "15 c §"]) {
    assert.equal((await hits(query))[0], "ohjeet/some-ohje/moderointi/", query);
  }
  for (const query of ["978-952-00-0000-1", "9789520000001"]) {
    assert.deepEqual(await hits(query), ["julkaisut/nakyva-toiminta/"], query);
  }
});

test("dots may be left out, but are meant when written", async () => {
  assert.deepEqual(await hits("sahkoposti"), ["ohjeet/some-ohje/moderointi/"]);
  assert.deepEqual(await hits("sahkopostissa "), ["ohjeet/some-ohje/moderointi/"]);
  assert.deepEqual(await hits("sää "), ["saa/"]);
  assert.deepEqual(await hits("saa "), ["tietosuoja/", "saa/"]);
  assert.equal((await hits("@ésimerkkilän_museo"))[0], "profiilit/vapaa-aika/2/");
});

test("all words first; some words when nothing has all", async () => {
  const both = await index.search("profiilin lakkauttaminen ");
  assert.equal(both.complete, true);
  assert.equal(both.ids.length, 1);
  const some = await index.search("maalittaminen uimahalli ");
  assert.equal(some.complete, false);
  assert.equal(some.ids.length, 2);
  const common = await index.search("miten profiilin lakkauttaminen ");
  assert.deepEqual(common.ids, both.ids);
});

test("nothing for nothing, and no harm from anything", async () => {
  for (const query of ["", "  ", "§ …", "__proto__", "constructor ", "=", "\\", "x".repeat(5000), "a-".repeat(400), "\ud800"]) {
    const { ids } = await index.search(query);
    assert.deepEqual(ids, [], query.slice(0, 20));
  }
});

test("the same question has the same answer", async () => {
  const [first, second] = [await hits("esimerkkilän "), await hits("esimerkkilän ")];
  assert.equal(first.length, 5);
  assert.deepEqual(first, second);
  const titles = await Promise.all((await index.search("vapaa-aikapalvelut ")).ids.map((id) => index.piece(id).then((p) => p.title)));
  assert.deepEqual(titles, [...titles].sort());
});

test("a file that failed to load is asked for again", async () => {
  let broken = true;
  const moody = new Index(async (path) => {
    if (broken) throw new Error("no connection");
    return load(path);
  }, stem);
  await assert.rejects(moody.search("sää"));
  broken = false;
  assert.equal((await moody.search("sää ")).ids.length, 1);
});

test("another format is refused", async () => {
  const other = new Index(async () => ({ format: 2 }), stem);
  await assert.rejects(other.search("sää"), /format 2/);
});

test("the excerpt shows the section with the words, marked", async () => {
  const { ids, units } = await index.search("profiilin lakkauttaminen ");
  const piece = await index.piece(ids[0]);
  const shown = excerpt(piece.sections, units);
  assert.equal(shown.anchor, "osa-2");
  assert.deepEqual(shown.heading.filter((part) => part.marked).map((part) => part.text), ["Profiilin", "lakkauttaminen"]);
  assert.deepEqual(highlight(piece.title, units), [{ text: "2 ", marked: false }, { text: "Profiilit", marked: true }]);
});

test("a long excerpt is cut between words, around the words", () => {
  const filler = "täyte ".repeat(200);
  const shown = excerpt([["", "", `${filler}avain ${filler}`]], [new Set(["avain"])]);
  const all = shown.stretches.map((part) => part.text).join("");
  assert.match(all, /^… täyte .*täyte avain täyte .*täyte …$/);
  assert.ok(all.length < 240);
  assert.deepEqual(shown.stretches.filter((part) => part.marked), [{ text: "avain", marked: true }]);
  assert.equal(excerpt([["", "", "a".repeat(900)]], []).stretches.length, 2);
  assert.deepEqual(excerpt([], []), { heading: [], anchor: "", stretches: [] });
});

test("a chain is marked as a whole when the query is the whole", () => {
  assert.deepEqual(marks("lain 872/2011 mukaan", [new Set(["872", "2011", "8722011"])]), [{ start: 5, end: 13, unit: 0 }]);
  assert.deepEqual(marks("some-ohje", [new Set(["ohje"])]), [{ start: 5, end: 9, unit: 0 }]);
});
