// The page's stemmers give the build's stems. Node 20.19 or newer reads the theme's modules as they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { client, text } from "./theme.mjs";

for (const lang of ["fi", "sv", "en"]) {
  test(`stems of ${lang}`, async () => {
    const stem = await (await client("stemmer.js")).stemmer(lang);
    const lines = text(`stems-${lang}.tsv`).trimEnd().split("\n");
    assert.ok(lines.length > 1400);
    const wrong = lines.filter((line) => {
      const [word, expected] = line.split("\t");
      return stem(word) !== expected;
    });
    assert.deepEqual(wrong, []);
  });
}

test("a language without a stemmer keeps its words", async () => {
  const { stemmer } = await client("stemmer.js");
  assert.equal((await stemmer("se"))("girjerádju"), "girjerádju");
  assert.equal((await stemmer("fi-simple"))("profiilien"), (await stemmer("fi"))("profiilin"));
  assert.equal((await stemmer("fi"))("2011"), "2011");
});
