import { isDeepStrictEqual } from "node:util";
import { isObject } from "../output/json-path.ts";
import { type Account, type AccountRecord, nameOf } from "./account.ts";
import {
  type Entry,
  type FieldRule,
  type Ids,
  MissingReference,
  type NamedKind,
  type ResourceRule,
  type Row,
} from "./resource.ts";

/** A field that differs. Undefined values are missing. */
export interface FieldDifference {
  readonly field: string;
  readonly account?: unknown;
  readonly files?: unknown;
}

/** A record that differs between files and an account. */
export interface Change {
  readonly rule: ResourceRule;
  readonly name: string;
  /** The step that makes the account equal to the files. */
  readonly kind: "create" | "update" | "delete";
  readonly fields: readonly FieldDifference[];
  /** The record in the files. */
  readonly entry: Entry;
  /** The record in the account. */
  readonly row: Row | undefined;
  /** The reasons why some of it can't be restored. */
  readonly problems: readonly string[];
  /** Whether none of it can be restored. */
  readonly isBlocked: boolean;
}

/** The records of a resource in the files. */
export interface FileRecords {
  readonly rule: ResourceRule;
  readonly entries: readonly Entry[];
}

/** The differences between files and an account. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Facts that are no differences, such as a resource that the server does not have. */
  readonly notes: readonly string[];
}

/** Compares files with an account. @throws {CommandError} if a request fails. */
export async function planOf(account: Account, files: readonly FileRecords[]): Promise<Plan> {
  const notes = new Set<string>();
  const changes: Change[] = [];
  const planned = new PlannedIds(account, files);
  for (const { rule, entries } of files) {
    const records = await account.records(rule);
    if (!records) {
      notes.add(`This server has no ${rule.name}, so they are left out.`);
      continue;
    }
    for (const { entry, record } of paired(rule, entries, records)) {
      const change = changeOf(rule, entry, record, notes);
      if (change) changes.push(withProblems(change, planned));
    }
  }
  return { changes, notes: [...notes] };
}

interface Pair {
  readonly entry?: Entry;
  readonly record?: AccountRecord;
}

/** Pairs records by their names. If several have the same name, equal ones first, then in their order. */
function paired(rule: ResourceRule, entries: readonly Entry[], records: readonly AccountRecord[]): readonly Pair[] {
  const left = new Map<string, AccountRecord[]>();
  for (const record of records) {
    const name = nameOf(rule, record.entry);
    left.set(name, [...(left.get(name) ?? []), record]);
  }
  const taken = new Map<Entry, AccountRecord>();
  const take = (entry: Entry, fits: (record: AccountRecord) => boolean) => {
    const same = left.get(nameOf(rule, entry)) ?? [];
    const index = same.findIndex(fits);
    const [record] = index < 0 || taken.has(entry) ? [] : same.splice(index, 1);
    if (record) taken.set(entry, record);
  };
  for (const entry of entries) take(entry, (record) => differences(rule, entry, record.entry).length === 0);
  for (const entry of entries) take(entry, () => true);
  const pairs = entries.map((entry): Pair => {
    const record = taken.get(entry);
    return record ? { entry, record } : { entry };
  });
  return [...pairs, ...[...left.values()].flat().map((record) => ({ record }))];
}

function changeOf(rule: ResourceRule, entry: Entry | undefined, record: AccountRecord | undefined, notes: Set<string>) {
  const common = { rule, row: record?.row, problems: [], isBlocked: false };
  if (!entry) {
    const shown = record?.entry ?? {};
    const fields = Object.entries(shown).map(([field, account]) => ({ field, account }));
    return { ...common, kind: "delete", name: nameOf(rule, shown), entry: {}, fields } satisfies Change;
  }
  const name = nameOf(rule, entry);
  if (!record) {
    const fields = Object.entries(entry).map(([field, files]) => ({ field, files }));
    return { ...common, kind: "create", name, entry, fields } satisfies Change;
  }
  for (const field of Object.keys(entry).filter((one) => record.entry[one] === undefined)) {
    notes.add(`This server does not show ${field} of ${rule.name}, so it is not compared.`);
  }
  const fields = differences(rule, entry, record.entry);
  return fields.length === 0 ? undefined : ({ ...common, kind: "update", name, entry, fields } satisfies Change);
}

/** Returns the fields of a file's record that differ. Fields that only one of the two has are not compared. */
function differences(rule: ResourceRule, entry: Entry, account: Entry): readonly FieldDifference[] {
  return Object.entries(entry).flatMap(([field, files]) => {
    const shown = account[field];
    if (shown === undefined || isSame(rule.fields?.[field], files, shown)) return [];
    return [{ field, account: shown, files }];
  });
}

function isSame(rule: FieldRule | undefined, files: unknown, account: unknown): boolean {
  if (isNothing(files) && isNothing(account)) return true;
  if (!rule?.merges || !isObject(files) || !isObject(account)) return isDeepStrictEqual(files, account);
  return Object.entries(files).every(([key, value]) => isDeepStrictEqual(value, account[key]));
}

/** Whether a value is null or an empty list, which mean the same. */
export function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Finds the references that will be missing. */
function withProblems(change: Change, ids: Ids): Change {
  const { rule, entry, row, fields, kind } = change;
  if (kind === "delete") return change;
  const problems: string[] = [];
  let isBlocked = false;
  const attempt = (work: () => unknown, isOptional: boolean) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof MissingReference)) throw error;
      problems.push(error.message);
      isBlocked ||= !isOptional;
    }
  };
  if (rule.within) attempt(() => rule.within && ids.idOf(rule.within.kind, entry[rule.within.field]), false);
  for (const { field, files } of fields) {
    const own = rule.fields?.[field];
    if (own) attempt(() => own.toWire(files, ids, entry, row), own.optional ?? false);
    if (rule.link?.field !== field || !Array.isArray(files)) continue;
    for (const name of files) attempt(() => rule.link && ids.idOf(rule.link.kind, name), true);
  }
  return { ...change, problems: [...new Set(problems)], isBlocked };
}

/** The names that the account has, and those that the files add. */
class PlannedIds implements Ids {
  readonly #account: Account;
  readonly #names = new Set<string>();

  constructor(account: Account, files: readonly FileRecords[]) {
    this.#account = account;
    for (const { rule, entries } of files) {
      for (const entry of entries) this.#names.add(`${rule.name} ${nameOf(rule, entry)}`);
    }
  }

  idOf(kind: NamedKind, name: unknown): number {
    return this.#names.has(`${kind} ${name}`) ? 0 : this.#account.idOf(kind, name);
  }
}
