import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { operationPages } from "../src/reference/operation-pages.ts";
import { readDocument } from "../src/reference/read-document.ts";
import { builtFiles } from "./built-site.ts";

/** What the page of an operation may be at most. */
const budget = { gzippedBytes: 25_000, elements: 2_000 };

const pages = operationPages(await readDocument());
const html = await builtFiles("reference/**/*.html");
const sizes = [...html].map(([address, text]) => ({
  address,
  gzippedBytes: gzipSync(text, { level: 9 }).length,
  elements: text.match(/<[a-z]/g)?.length ?? 0,
}));

test("every page of the reference is within its budget", () => {
  const largest = (key: "gzippedBytes" | "elements") =>
    sizes.reduce((most, size) => (size[key] > most[key] ? size : most));
  console.log(
    `Largest page of the reference: ${largest("gzippedBytes").gzippedBytes} bytes gz (before issue 9: 34,802), ` +
      `${largest("elements").elements} elements (before: 5,935).`,
  );
  expect(sizes.length).toBeGreaterThan(pages.length);
  expect(
    sizes.filter(({ gzippedBytes, elements }) => gzippedBytes > budget.gzippedBytes || elements > budget.elements),
  ).toEqual([]);
});

test("the page of an operation has samples for curl and the client, whether or not one is written by hand", async () => {
  const written = await linesByHand();
  const lacking = pages.filter(({ slug }) => {
    const labels = Array.from(html.get(`/${slug}/`)?.matchAll(/class="tab-label">(\w+)</g) ?? [], ([, label]) => label);
    return !labels.includes("curl") || !labels.includes("TypeScript");
  });
  expect(lacking.map(({ operationId }) => operationId)).toEqual([]);
  console.log(
    `Hand-written lines of the docs per operation: 0 needed (before issue 9: 16, all of them in samples/). ` +
      `${written} lines in samples/ replace generated samples of ${pages.length} operations.`,
  );
});

/** Lines below samples/ that stand in for generated samples of operations. */
async function linesByHand(): Promise<number> {
  const folder = fileURLToPath(new URL("../samples/", import.meta.url));
  const names = new Set(pages.map(({ name }) => name));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && names.has(entry.parentPath.split("/").at(-1) ?? ""));
  const texts = await Promise.all(files.map((file) => readFile(`${file.parentPath}/${file.name}`, "utf8")));
  return texts.reduce((sum, text) => sum + text.trimEnd().split("\n").length, 0);
}
