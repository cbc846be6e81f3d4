import { apiOf, operations } from "@wootkit/openapi/document";
import { describe, expect, test } from "vitest";
import { readDocument } from "../src/document.ts";
import { methodName, propertyName } from "../src/names.ts";
import { readOperationTable } from "../src/operation-table.ts";

// The names of all operations were chosen at once, so that they agree with each other when one by one is described.
const table = await readOperationTable();

describe("the table of all operations", () => {
  test("has each that was recorded", () => {
    expect(table).toHaveLength(324);
    const routes = table.map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, "{}")}`);
    expect(new Set(routes).size).toBe(table.length);
  });

  test("gives each an operationId and a method that no other one has", () => {
    const ids = table.map(({ id }) => id);
    const calls = table.map(({ id, tag, path }) => {
      const api = apiOf(path);
      return `${api === "server" ? "application" : api} ${propertyName(tag, api)}.${methodName(id, tag)}`;
    });
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(calls.filter((call, index) => calls.indexOf(call) !== index)).toEqual([]);
  });

  test("has names of a verb and the words of the resource", () => {
    for (const { id, tag } of table) {
      expect(id).toMatch(/^[a-z]+([A-Z][a-z]*)+$/);
      expect(tag).toMatch(/^([A-Z][a-z]*)+$/);
      expect(methodName(id, tag)).toMatch(/^[a-z]+([A-Z][a-z]*)*$/);
    }
  });

  test("is kept by the document", async () => {
    for (const { id, tag, method, path } of operations(await readDocument())) {
      expect(table).toContainEqual({ id, tag, method, path });
    }
  });
});
