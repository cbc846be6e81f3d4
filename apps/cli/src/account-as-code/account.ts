import { NotFoundError } from "@wootkit/client";
import { CommandError } from "../command-error.ts";
import type { Operations } from "./operations.ts";
import { type PlainField, plainFields } from "./plain-fields.ts";
import {
  type Entry,
  type Ids,
  MissingReference,
  type NamedKind,
  type Names,
  type ResourceRule,
  type Row,
} from "./resource.ts";
import { resources } from "./resources.ts";

/** A record of the account: as a file has it, and as the server has it. */
export interface AccountRecord {
  readonly entry: Entry;
  readonly row: Row;
}

/** The lists in which things are named, and their names. */
const namedLists: Readonly<Record<"agents" | "inboxes", string>> = { agents: "email", inboxes: "name" };

/** Reads the configuration of an account. Each list is requested once. */
export class Account implements Names, Ids {
  readonly operations: Operations;
  readonly #rows = new Map<string, Promise<readonly Row[] | undefined>>();
  readonly #names = new Map<NamedKind, { readonly id: number; readonly name: string }[]>();
  /** The IDs that records refer to and nothing has, such as `teams 99`. */
  readonly dangling = new Set<string>();
  /** The records without a name, such as `agent-bots 2`. They are left out. */
  readonly nameless = new Set<string>();

  constructor(operations: Operations) {
    this.operations = operations;
  }

  /** Returns the records of a resource in a stable order, or undefined if the server does not have the resource. */
  async records(rule: ResourceRule): Promise<readonly AccountRecord[] | undefined> {
    const rows = await this.#rowsOf(rule);
    if (!rows) return undefined;
    if (rule.fields || rule.link) await this.loadNames();
    const plain = plainFields(this.operations.table, rule);
    const records: AccountRecord[] = [];
    for (const row of rows) {
      const entry = await this.#entryOf(rule, plain, row);
      if (rule.key.some((field) => isBlank(entry[field]))) this.nameless.add(`${rule.name} ${row.id}`);
      else records.push({ row, entry });
    }
    const order = ({ entry }: AccountRecord) => `${nameOf(rule, entry)}\n${JSON.stringify(entry)}`;
    return records
      .map((record) => ({ record, key: order(record) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ record }) => record);
  }

  /** Requests the names of everything that records refer to. */
  async loadNames(): Promise<void> {
    if (this.#names.size > 0) return;
    for (const [kind, field] of Object.entries(namedLists)) {
      for (const row of await this.operations.list([kind, "list"])) this.learn(kind as NamedKind, row.id, row[field]);
    }
    for (const rule of resources.filter(({ name }) => ["teams", "portals", "categories"].includes(name))) {
      for (const row of (await this.#rowsOf(rule)) ?? []) this.learn(rule.name as NamedKind, row.id, nameOf(rule, row));
    }
  }

  /** Adds a name, such as that of a new record. */
  learn(kind: NamedKind, id: unknown, name: unknown): void {
    const known = this.#names.get(kind) ?? [];
    known.push({ id: Number(id), name: String(name) });
    this.#names.set(kind, known);
  }

  nameOf(kind: NamedKind, id: unknown): unknown {
    const name = this.#names.get(kind)?.find((one) => one.id === id)?.name;
    if (name === undefined) this.dangling.add(`${kind} ${id}`);
    return name ?? id;
  }

  idOf(kind: NamedKind, name: unknown): number {
    const found = (this.#names.get(kind) ?? []).filter((one) => one.name === name);
    const [first, second] = found;
    const shown = JSON.stringify(name);
    if (!first) throw new MissingReference(`${nouns[kind]} ${shown} is not in the account`);
    if (second)
      throw new MissingReference(`${nouns[kind]} ${shown} is ambiguous: the account has ${found.length} of them`);
    return first.id;
  }

  #rowsOf(rule: ResourceRule): Promise<readonly Row[] | undefined> {
    const known = this.#rows.get(rule.name) ?? this.#requestRows(rule).catch(orUndefined);
    this.#rows.set(rule.name, known);
    return known;
  }

  async #requestRows(rule: ResourceRule): Promise<readonly Row[]> {
    const { name, key, within, isOwn = () => true, flattened = (row) => row } = rule;
    if (!within)
      return (await this.operations.list([name, key.length === 0 ? "show" : "list"])).filter(isOwn).map(flattened);
    const outer = resources.find((one) => one.name === within.resource);
    const rows: Row[] = [];
    for (const row of (outer && (await this.#rowsOf(outer))) ?? []) {
      const place = row[outer?.pathId ?? "id"];
      for (const inner of await this.operations.list([name, "list"], [place]))
        rows.push({ ...inner, [within.field]: place });
    }
    return rows;
  }

  async #entryOf(rule: ResourceRule, plain: readonly PlainField[], row: Row): Promise<Entry> {
    const { key, link, within, fields = {} } = rule;
    const entry: Record<string, unknown> = within ? { [within.field]: row[within.field] } : {};
    for (const { name } of plain) {
      if (fields[name]) continue;
      // The account shows settings only if they are set.
      const value = key.length === 0 ? (row[name] ?? null) : row[name];
      if (value !== undefined) entry[name] = value;
    }
    for (const [name, { fromRow }] of Object.entries(fields)) {
      const value = fromRow(row, this);
      if (value !== undefined) entry[name] = value;
    }
    if (link) {
      const items = await this.operations.list(link.list, [row.id]);
      entry[link.field] = items.map((item) => String(item[link.key])).sort();
    }
    return entry;
  }
}

/** The nouns of messages. */
const nouns: Readonly<Record<NamedKind, string>> = {
  agents: "the agent",
  inboxes: "the inbox",
  teams: "the team",
  portals: "the portal",
  categories: "the category",
};

/** Whether a name is missing. */
export function isBlank(name: unknown): boolean {
  return name === undefined || name === null || name === "";
}

/** Returns the name of a record, such as `vip` or `help/en/orders`. */
export function nameOf({ key, name, lowerCase }: ResourceRule, entry: Entry): string {
  if (key.length === 0) return name;
  const text = key.map((field) => String(entry[field] ?? "")).join("/");
  return lowerCase ? text.toLowerCase() : text;
}

/** A server without the resource refuses its path with a 404. */
function orUndefined(error: unknown): undefined {
  if (error instanceof CommandError && error.cause instanceof NotFoundError) return undefined;
  throw error;
}
