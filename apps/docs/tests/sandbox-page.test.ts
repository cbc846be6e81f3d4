import { operations } from "@wootkit/openapi/document";
import { expect, test } from "vitest";
import evidence from "../../../packages/sandbox/evidence.json" with { type: "json" };
import { operationSlug } from "../src/reference/names.ts";
import { readDocument } from "../src/reference/read-document.ts";
import { differenceInWords, percentage, reasonInWords } from "../src/sandbox-evidence.ts";
import { builtFiles } from "./built-site.ts";

const all = operations(await readDocument());
const html = await builtFiles("**/*.html");
const page = html.get("/sandbox/") ?? "";

test("the page about the sandbox shows the totals of every release", () => {
  const rows = Array.from(page.matchAll(/<tr>.*?<\/tr>/gs), ([row]) => row.replaceAll(/<[^>]*>|\s+/g, " ").trim());
  const found = rows.map((row) => row.split(/\s+/).slice(0, 5).join(" "));
  for (const [version, { recorded, notSetUp, replayed, shape }] of Object.entries(evidence)) {
    expect(found).toContain([version, recorded, notSetUp, replayed, shape].join(" "));
  }
});

test("the page names every operation", () => {
  expect(all.filter((operation) => !page.includes(`href="/${operationSlug(operation)}/"`))).toEqual([]);
});

test("the page of every operation links to the figures of its resource", () => {
  const lacking = all.filter((operation) => {
    const [, anchor] = html.get(`/${operationSlug(operation)}/`)?.match(/href="\/sandbox\/#([^"]+)"/) ?? [];
    return anchor === undefined || !page.includes(`id="${anchor}"`);
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test("a share is 100 % only if it is everything", () => {
  expect([percentage(2999, 3000), percentage(3000, 3000), percentage(0, 0)]).toEqual([
    "99.9\u00a0%",
    "100\u00a0%",
    "–",
  ]);
});

test("differences and reasons are put into words", () => {
  const places = ["$ status", "$ keys", "$.meta.count value", "$[].name type"];
  expect(places.map(differenceInWords)).toEqual([
    "status",
    "keys of the body",
    "value of meta.count",
    "type of [].name",
  ]);
  expect(reasonInWords('createHook responded with 422: {"message":"Name is taken","attributes":[]}')).toBe(
    "createHook responded with 422: Name is taken",
  );
});
