import { describe, expect, test } from "vitest";
import { packTable } from "../build/pack-table.ts";
import { seed } from "../src/generated/seed.ts";
import { createSandbox } from "../src/index.ts";
import { plantSeed } from "../src/seed/plant-seed.ts";
import { seededState } from "../src/seed/seeded-state.ts";
import { chatwootVersions } from "../src/state/chatwoot-version.ts";
import { type PackedTable, unpack } from "../src/state/packed-table.ts";
import { schema, type TableName } from "../src/state/schema.ts";
import { emptyState, restoreState, snapshotOf } from "../src/state/state.ts";
import type { Table } from "../src/state/table.ts";
import type { Index, Row } from "../src/state/table-definition.ts";

const noon = Date.UTC(2026, 10, 22, 12);

describe("the seed", () => {
  test.each(chatwootVersions)("has the same rows in %s as when planted again", (version) => {
    const planted = snapshotOf(plantSeed(version, () => noon));
    expect(snapshotOf(seededState(version, () => noon))).toEqual(planted);
  });

  test("has the same order in all indexes as when planted again", () => {
    const seeded = seededState("4.16.2", () => noon);
    const planted = emptyState("4.16.2", () => noon);
    restoreState(planted, snapshotOf(plantSeed("4.16.2", () => noon)));
    let keys = 0;
    for (const name of Object.keys(schema) as TableName[]) {
      // The tables of both states are alike.
      const [own, other] = [seeded[name], planted[name]] as unknown as Table<Row>[];
      for (const [indexName, index] of Object.entries(schema[name].indexes as unknown as Record<string, Index<Row>>)) {
        const rows = [...(other?.all() ?? [])];
        for (const key of new Set(rows.map(index.key).filter((one) => one !== undefined))) {
          expect([...(own?.where(indexName, key) ?? [])], `${name}.${indexName}`).toEqual([
            ...(other?.where(indexName, key) ?? []),
          ]);
          keys++;
        }
        const groups = index.group ? new Set(rows.map(index.group).filter((one) => one !== undefined)) : [];
        for (const group of groups) {
          const lists = [own, other].map((table) => table?.grouped(index, group).map((list) => [...list]));
          expect(new Set(lists[0]), `${name}.${indexName}`).toEqual(new Set(lists[1]));
        }
      }
    }
    expect(keys).toBeGreaterThan(5000);
  });

  test("builds only the rows that a lookup returns", () => {
    let built = 0;
    const row: PackedTable["row"] = (...args) => {
      built += 1;
      return seed.conversations.row(...args);
    };
    const { rows, lists } = unpack({ ...seed.conversations, row }, noon);
    const [first = 0] = rows.keys();
    expect(rows.get(first)).toMatchObject({ id: first });
    expect(rows.get(first)).toBe(rows.get(first));
    expect(built).toBe(1);
    expect(rows.get(999_999)).toBeUndefined();
    const found = lists?.("of_contact")?.get(1)?.slice() ?? [];
    expect(found.length).toBeGreaterThan(5);
    expect(built).toBeLessThanOrEqual(found.length + 1);
    expect([...rows.values()]).toHaveLength([...rows.keys()].length);
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
