import { describe, expect, test } from "vitest";
import { schema } from "../src/state/schema.ts";
import { dependentsOf, emptyState, resetState, restoreState, snapshotOf } from "../src/state/state.ts";
import { storedTable } from "../src/state/stored-table.ts";
import { DuplicateKeyError, Table } from "../src/state/table.ts";
import { on, uniqueOn } from "../src/state/table-definition.ts";

interface Parcel {
  id: number;
  display_id: number;
  account_id: number;
  code: string | null;
  weight: number;
}

type ParcelIndex = "of_account" | "by_code" | "by_weight" | "in_group";

const definition = {
  isNumbered: true,
  indexes: {
    of_account: on<Parcel>("account_id"),
    by_code: uniqueOn<Parcel>("account_id", "code"),
    by_weight: { ...on<Parcel>("account_id"), order: (a: Parcel, b: Parcel) => b.weight - a.weight },
    in_group: { key: (row: Parcel) => `${row.account_id} ${row.weight}`, group: (row: Parcel) => row.account_id },
  },
};

function parcels() {
  const counter = { reads: 0, writes: 0 };
  const deleted: number[] = [];
  const table = new Table<Parcel, ParcelIndex>(
    definition,
    counter,
    (id) => deleted.push(id),
    () => 0,
  );
  const add = (weight: number, code: string | null = null, account_id = 1) =>
    table.insert({ account_id, code, weight }).id;
  const weights = () =>
    table
      .where("by_weight", 1)
      .slice(0)
      .map((row) => row.weight);
  return { table, counter, deleted, add, weights };
}

describe("a table", () => {
  test("increments IDs across accounts and numbers within each, and reuses none", () => {
    const { table, add } = parcels();
    for (const account of [1, 1, 2, 1]) add(1, null, account);
    expect(
      table
        .all()
        .slice(0)
        .map((row) => [row.id, row.account_id, row.display_id]),
    ).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 2, 1],
      [4, 1, 3],
    ]);
    table.delete(4);
    expect(table.get(add(1))).toMatchObject({ id: 5, display_id: 4 });
  });

  test("accepts given IDs and numbers, and continues after them", () => {
    const { table, add } = parcels();
    table.insert({ id: 70, display_id: 9, account_id: 1, code: null, weight: 1 });
    expect(table.get(add(1))).toMatchObject({ id: 71, display_id: 10 });
    table.nextId = 500;
    expect(add(1)).toBe(500);
  });

  test("sorts the rows of a key by the index, and ties by ID", () => {
    const { table, add, weights } = parcels();
    const [light] = [add(1), add(5), add(3)];
    expect(weights()).toEqual([5, 3, 1]);
    table.update(light, { weight: 9 });
    const [first, second] = [add(3, "a"), add(3, "b")];
    expect(weights()).toEqual([9, 5, 3, 3, 3]);
    expect(
      table
        .where("by_weight", 1)
        .slice(-2)
        .map((row) => row.id),
    ).toEqual([first, second]);
    table.delete(light);
    expect(weights()).toEqual([5, 3, 3, 3]);
    expect(table.where("by_weight", 2).size).toBe(0);
  });

  test("lists a group by key, without empty keys", () => {
    const { table, add } = parcels();
    for (const weight of [1, 2, 1]) add(weight);
    add(7, null, 2);
    const sizes = () => table.grouped("in_group", 1).map((rows) => rows.size);
    expect(sizes().sort()).toEqual([1, 2]);
    table.delete(2);
    expect(sizes()).toEqual([2]);
  });

  test("refuses inserts and updates with a duplicate unique key", () => {
    const { table, add, weights } = parcels();
    const [one, two] = [add(1, "N-1"), add(2, "N-2")];
    add(3, "N-1", 2);
    expect(() => add(4, "N-1")).toThrow(DuplicateKeyError);
    expect(() => table.update(two, { code: "N-1" })).toThrow(DuplicateKeyError);
    expect(weights()).toEqual([2, 1]);
    expect(table.update(one, { code: "N-1", weight: 8 }).weight).toBe(8);
    table.delete(one);
    expect(add(4, "N-1")).toBeGreaterThan(two);
  });

  test("leaves rows with a missing part of a key out of the index", () => {
    const { table, add } = parcels();
    add(1);
    add(2);
    expect(table.find("by_code", 1, null)).toBeUndefined();
    expect(table.where("of_account", 1).size).toBe(2);
  });

  test("reports a missing row on update, and deletes dependents with a row", () => {
    const { table, add, deleted } = parcels();
    expect(() => table.update(1, { weight: 2 })).toThrow("Row 1 doesn't exist.");
    table.delete(add(1));
    expect(deleted).toEqual([1]);
    expect(table.get(1)).toBeUndefined();
  });

  test("returns to the restored rows, order, IDs, and numbers on reset", () => {
    const { table, add, weights } = parcels();
    for (const weight of [1, 2, 3]) add(weight);
    const before = table.snapshot();
    table.restore(() => storedTable(before));
    for (let round = 0; round < 2; round++) {
      add(9);
      table.update(1, { weight: 7 });
      table.delete(2);
      expect(weights()).toEqual([9, 7, 3]);
      table.reset();
      expect(weights()).toEqual([3, 2, 1]);
      expect(table.snapshot()).toEqual(before);
    }
    expect(table.get(add(1))).toMatchObject({ id: 4, display_id: 4 });
  });

  test("reads a restored snapshot once, when it is first used", () => {
    const { table, add } = parcels();
    let reads = 0;
    table.restore(() => {
      reads += 1;
      return storedTable({ lastId: 7, lastNumbers: [[1, 7]], rows: [] });
    });
    table.reset();
    expect(reads).toBe(0);
    expect(table.get(add(1))).toMatchObject({ id: 8, display_id: 8 });
    table.reset();
    expect([table.nextId, reads]).toEqual([8, 1]);
  });

  test("counts reads and writes", () => {
    const { table, counter, add } = parcels();
    for (const weight of [1, 2, 3]) add(weight);
    expect(counter).toMatchObject({ writes: 3 });
    const before = counter.reads;
    expect(table.where("by_weight", 1).size).toBe(3);
    expect(counter.reads).toBe(before);
    table.where("by_weight", 1).slice(0, 2);
    table.get(1);
    expect(counter.reads).toBe(before + 3);
  });
});

describe("the state", () => {
  function withThread() {
    const state = emptyState("4.16.2", () => 0);
    const { id: contact } = state.contactInboxes.insert({
      contact_id: 1,
      inbox_id: 1,
      source_id: "a",
      hmac_verified: false,
      pubsub_token: "",
    });
    state.teams.insert({
      account_id: 1,
      name: "returns",
      description: null,
      allow_auto_assign: true,
      icon: "",
      icon_color: "",
    });
    state.teamMembers.insert({ team_id: 1, user_id: 1 });
    return { state, contact };
  }

  test("deletes dependent rows in several tables", () => {
    const { state } = withThread();
    restoreState(state, snapshotOf(state));
    state.teams.delete(1);
    expect(state.teamMembers.all().size).toBe(0);
    resetState(state);
    expect(state.teamMembers.all().size).toBe(1);
  });

  test("has a table for each owner, and deletes the rows of an account with it", () => {
    const owners = Object.values(schema).flatMap(({ indexes }) => {
      return Object.values<{ owner?: string }>(indexes).flatMap(({ owner }) => owner ?? []);
    });
    expect(owners.filter((owner) => !(owner in schema))).toEqual([]);
    expect(dependentsOf("accounts").map(({ table }) => table)).toEqual([
      "accountUsers",
      "customRoles",
      "agentBots",
      "captainAssistants",
      "inboxes",
      "teams",
      "labels",
      "customAttributeDefinitions",
      "companies",
      "contacts",
      "slaPolicies",
      "reportingEvents",
      "portals",
      "automationRules",
      "campaigns",
      "macros",
      "agentCapacityPolicies",
      "assignmentPolicies",
      "cannedResponses",
      "customFilters",
      "notificationSettings",
      "notifications",
      "webhooks",
      "audits",
      "csatSurveyResponses",
      "integrationHooks",
    ]);
    expect(dependentsOf("conversations")).toContainEqual({ table: "messages", index: "by_id" });
    expect(dependentsOf("contacts")).toContainEqual({ table: "contactInboxes", index: "of_contact" });
  });

  test("is the same after its snapshot is restored from JSON", () => {
    const { state } = withThread();
    const other = emptyState("4.16.2", () => 0);
    restoreState(other, JSON.parse(JSON.stringify(snapshotOf(state))));
    expect(snapshotOf(other)).toEqual(snapshotOf(state));
    expect(other.contactInboxes.find("by_source", 1, "a")?.contact_id).toBe(1);
    expect(other.teams.nextId).toBe(2);
  });

  test("refuses a snapshot in a different format", () => {
    const { state } = withThread();
    const snapshot = { ...snapshotOf(state), format: 2 as 1 };
    expect(() => restoreState(state, snapshot)).toThrow("This version of @wootkit/sandbox can't read the snapshot.");
  });
});
