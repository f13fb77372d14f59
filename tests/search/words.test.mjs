// The page cuts texts as the build does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { client, text } from "./theme.mjs";

const { chains, fold, forms, normal } = await client("words.js");

test("texts are cut as the build cuts them", () => {
  for (const [given, expected] of JSON.parse(text("words.json"))) {
    assert.deepEqual(forms(normal(given)), expected, JSON.stringify(given));
  }
});

test("runs stand where they say", () => {
  const given = "Sähköposti: kirjasto@esimerkkila.example, 15c §, EU:ssa.";
  for (const { runs } of chains(given)) {
    for (const { form, start, end } of runs) assert.equal(given.slice(start, end).toLowerCase(), form);
  }
});

test("dots and accents go", () => {
  assert.equal(fold("sähköposti"), "sahkoposti");
  assert.equal(fold("đŋŧß"), "dntss");
  assert.equal(fold("\u0301"), "\u0301");
});
