import { readFile } from "node:fs/promises";
import { operations } from "@wootkit/openapi/document";
import { readNames } from "@wootkit/openapi/named-operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleSize } from "../bench/bundle.ts";
import { documentWith, fewTags } from "../bench/document-with.ts";
import { type GeneratedClient, generateClient, typesSize } from "../bench/generated-client.ts";
import { ownProgram, typeCheckCost } from "../bench/type-check.ts";

// Counts the size of the client with all operations of Chatwoot. `pnpm bench` compares it with others, and measures
// time.
const budgets: Readonly<Record<string, number>> = JSON.parse(
  await readFile(new URL("../bench/budgets.json", import.meta.url), "utf8"),
);
const documents = [await documentWith(fewTags), await documentWith()];
const counts = documents.map((document) => operations(document).length);
const everything = `export { createClient } from "@wootkit/client";`;

describe("a client with all operations", () => {
  const clients: GeneratedClient[] = [];

  beforeAll(async () => {
    for (const document of documents) {
      const client = await generateClient(document);
      clients.push(client);
      await client.build();
    }
  });
  afterAll(async () => {
    for (const client of clients) await client.remove();
  });

  test("has every recorded operation", () => {
    expect(counts.at(-1)).toBe(readNames().length);
  });

  test("grows by few bytes for each operation", async () => {
    const [few = 0, all = 0] = await Promise.all(clients.map(({ folder }) => bundleSize(everything, folder)));
    const [fewer = 0, most = 0] = counts;
    console.log(`${few} bytes with ${fewer} operations, ${all} with ${most}`);
    expect((all - few) / (most - fewer)).toBeLessThanOrEqual(budgets.bytesPerOperation ?? 0);
  });

  test("adds no compiler work for a program of ten lines", async () => {
    const costs = await Promise.all(clients.map(({ folder }) => typeCheckCost(ownProgram, folder)));
    const [few, all] = costs.map(({ instantiations }) => instantiations);
    expect(few).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(budgets.instantiations ?? 0);
    expect(all).toBe(few);
  });

  test("publishes small types", async () => {
    const [, all] = await Promise.all(clients.map((client) => typesSize(client.package)));
    console.log(`${all} bytes of types with ${counts.at(-1)} operations`);
    expect(all).toBeLessThanOrEqual(budgets.typesBytes ?? 0);
  });
});
