import { describe, expect, test } from "vitest";
import { packTable } from "../build/pack-table.ts";
import { createSandbox } from "../src/index.ts";
import { plantSeed } from "../src/seed/plant-seed.ts";
import { seededState } from "../src/seed/seeded-state.ts";
import { chatwootVersions } from "../src/state/chatwoot-version.ts";
import { snapshotOf } from "../src/state/state.ts";

const noon = Date.UTC(2026, 10, 22, 12);

describe("the seed", () => {
  test.each(chatwootVersions)("has the same rows in %s as when planted again", (version) => {
    const planted = snapshotOf(plantSeed(version, () => noon));
    expect(snapshotOf(seededState(version, () => noon))).toEqual(planted);
  });

  test("is planted with few reads, and writes few rows twice", () => {
    const state = plantSeed("4.16.2", () => noon);
    const { reads, writes } = state.accesses;
    const tables = Object.values(snapshotOf(state).tables);
    const rows = tables.reduce<number>((sum, table) => sum + Object(table).rows.length, 0);
    expect(rows).toBeGreaterThan(2000);
    expect(writes).toBeLessThan(rows * 1.1);
    expect(reads).toBeLessThan(rows * 2);
  });

  test("can't be packed if a value depends on the time without being a time", () => {
    const at = (time: number) => ({ lastId: 1, lastNumbers: [], rows: [{ id: 1, note: `at ${time}` }] });
    expect(() => packTable(at(0), at(5), 5)).toThrow("note depends on the time, but isn't a time.");
  });

  test("can't be packed if a row lacks a column", () => {
    const uneven = { lastId: 2, lastNumbers: [], rows: [{ id: 1, note: "a" }, { id: 2 }] };
    expect(() => packTable(uneven, uneven, 5)).toThrow("Row 2 has different columns from the first row.");
  });
});

describe("a sandbox has", () => {
  const sandbox = createSandbox();

  test("has the identifier of an API inbox for the public API", async () => {
    const url = `https://chatwoot.test/public/api/v1/inboxes/${sandbox.inboxIdentifier}`;
    expect(await (await sandbox.fetch(url)).json()).toMatchObject({ name: "Shop orders" });
  });

  test("has a token for the platform API", async () => {
    const response = await sandbox.fetch("https://chatwoot.test/platform/api/v1/accounts", {
      method: "POST",
      headers: { "Api-Access-Token": sandbox.tokens.platform, "Content-Type": "application/json" },
      body: JSON.stringify({ name: "Outpost" }),
    });
    expect(await response.json()).toMatchObject({ name: "Outpost", status: "active" });
  });
});
