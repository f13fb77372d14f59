// Where the theme's client lies, seen from the tests.
import { readFileSync } from "node:fs";

/** @param {string} name */
export const client = (name) => import(new URL(`../../themes/default/assets/search/${name}`, import.meta.url).href);

/** @param {string} name */
export const text = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
