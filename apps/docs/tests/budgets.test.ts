import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { operationPages } from "../src/reference/operation-pages.ts";
import { readDocument } from "../src/reference/read-document.ts";
import { builtFiles } from "./built-site.ts";

/** The maximum size of a page. */
const budget = { gzippedBytes: 25_000, elements: 2_000 };

const pages = operationPages(await readDocument());
const html = await builtFiles("reference/**/*.html");
const sizes = [...html].map(([address, text]) => ({
  address,
  gzippedBytes: gzipSync(text, { level: 9 }).length,
  elements: text.match(/<[a-z]/g)?.length ?? 0,
}));

test("every page of the reference stays within its budget", () => {
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

test("the page of an operation has samples for curl and the client, hand-written or generated", () => {
  const lacking = pages.filter(({ slug }) => {
    const labels = Array.from(html.get(`/${slug}/`)?.matchAll(/class="tab-label">(\w+)</g) ?? [], ([, label]) => label);
    return !labels.includes("curl") || !labels.includes("TypeScript");
  });
  expect(lacking.map(({ operationId }) => operationId)).toEqual([]);
});
