import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { readmeWith } from "../build/operations-table.ts";
import { createSandbox } from "../src/index.ts";
import { unshowable } from "../src/seed/contacts/damaged.ts";
import { contacts } from "../src/seed/contacts/index.ts";
import { chatwootVersions } from "../src/state/chatwoot-version.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** Returns the cells of the tables below a heading. */
function rows(heading: string): string[][] {
  const section = readme.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const table = section.split("\n").filter((line) => line.startsWith("| "));
  return table.slice(2).map((line) => line.split("|").map((cell) => cell.trim()));
}

test("the README names every contact", () => {
  const named = rows("Contacts").flatMap(([, cell = ""]) => {
    const [first = 0, last = first] = cell.split("–").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  const numbers = [...contacts, ...unshowable].map(({ number }) => number);
  expect(named).toEqual(numbers.toSorted((a, b) => a - b));
});

test("the README has the table of operations that `pnpm generate` writes", () => {
  // The linter asks for what the type says.
  expect(readme).toBe(readmeWith(readme, document as unknown as OpenApiDocument));
});

test("the README names every token", () => {
  const named = rows("Tokens").map(([, role, token]) => [role, token].map((cell) => cell?.replaceAll("`", "")));
  expect(Object.fromEntries(named)).toEqual(createSandbox().tokens);
});

test("the README names every supported version of Chatwoot", () => {
  const section = readme.split("## Versions\n")[1]?.split("\n## ")[0] ?? "";
  const [first = ""] = section.trim().split(". It takes");
  expect([...first.matchAll(/`([\d.]+)`/g)].map(([, version]) => version)).toEqual(chatwootVersions);
});
