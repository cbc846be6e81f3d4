import { ApiError } from "@wootkit/client";
import { CommandError } from "../command-error.ts";
import type { Account } from "./account.ts";
import type { Operations } from "./operations.ts";
import { plainFields } from "./plain-fields.ts";
import { type Change, isNothing, type Plan } from "./plan.ts";
import {
  type Entry,
  type FieldRule,
  MissingReference,
  type NamedKind,
  type ResourceRule,
  type Row,
} from "./resource.ts";
import { resources } from "./resources.ts";

/** The outcome of a change. */
export interface Outcome {
  readonly change: Change;
  readonly result: "done" | "failed" | "skipped";
  /** The reason why it failed. */
  readonly error?: string;
}

/** The kinds of records that others refer to. */
const namedKinds: readonly string[] = ["teams", "portals", "categories"] satisfies NamedKind[];

/** Makes an account equal to files. */
export class Restore {
  readonly #account: Account;
  readonly #operations: Operations;
  /** The outcomes so far, also if a request stops the work. */
  readonly outcomes: Outcome[] = [];

  constructor(account: Account) {
    this.#account = account;
    this.#operations = account.operations;
  }

  /**
   * Applies the changes in the order of the resources, and deletes in the reverse order. A record that the server
   * refuses does not stop the others.
   *
   * @throws {CommandError} if the server can't be reached, or refuses the caller.
   */
  async apply({ changes }: Plan, prune: boolean): Promise<void> {
    for (const rule of resources) {
      const own = changes.filter((change) => change.rule === rule && change.kind !== "delete");
      const rows = new Map<Change, Row>();
      for (const change of own)
        await this.#attempt(change, async () => void rows.set(change, await this.#write(change)));
      for (const [change, row] of rows) await this.#attempt(change, () => this.#writeLater(change, row), true);
    }
    const extra = changes.filter(({ kind }) => kind === "delete");
    for (const change of prune ? [...extra].reverse() : []) await this.#attempt(change, () => this.#delete(change));
  }

  async #attempt(change: Change, work: () => Promise<void>, isLater = false): Promise<void> {
    if (change.isBlocked) {
      this.outcomes.push({ change, result: "skipped" });
      return;
    }
    try {
      await work();
      if (!isLater) this.outcomes.push({ change, result: "done" });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (isLater)
        this.outcomes.splice(
          this.outcomes.findIndex((one) => one.change === change),
          1,
        );
      const [first = error.message] = error instanceof CommandError ? error.lines : [];
      this.outcomes.push({ change, result: "failed", error: first });
    }
  }

  /** Creates or updates a record, and returns it. */
  async #write(change: Change): Promise<Row> {
    const { rule, kind, entry, row, fields } = change;
    const isNew = kind === "create";
    const outer = this.#outer(rule, entry);
    const changed = new Set(fields.map(({ field }) => field));
    const body = this.#body(change, (field) => isNew || changed.has(field));
    const places = rule.key.length === 0 ? [] : [...outer, ...(isNew ? [] : [row?.[rule.pathId ?? "id"]])];
    const isSent = isNew || Object.keys(body).length > 0;
    const response = isSent ? await this.#operations.write([rule.name, isNew ? "create" : "update"], places, body) : {};
    const written = { ...row, ...response };
    if (isNew && namedKinds.includes(rule.name)) this.#learn(rule, entry, written);
    if (rule.link && changed.has(rule.link.field)) await this.#writeLink(rule, entry, written);
    return written;
  }

  #learn(rule: ResourceRule, entry: Entry, row: Row): void {
    // `namedKinds` has only names of this type.
    this.#account.learn(rule.name as NamedKind, row.id, rule.key.map((field) => entry[field]).join("/"));
  }

  async #writeLink({ link }: ResourceRule, entry: Entry, row: Row): Promise<void> {
    if (!link) return;
    const given = entry[link.field];
    const names: readonly unknown[] = Array.isArray(given) ? given : [];
    const ids = names.flatMap((name) => this.#knownId(link.kind, name) ?? []);
    await this.#operations.write(link.set, [row.id], { [link.sent]: ids });
  }

  #knownId(kind: NamedKind, name: unknown): number | undefined {
    try {
      return this.#account.idOf(kind, name);
    } catch (error) {
      if (error instanceof MissingReference) return undefined;
      throw error;
    }
  }

  /** Sends the fields that refer to records of the same resource. */
  async #writeLater({ rule, kind, entry, fields }: Change, row: Row): Promise<void> {
    const body: Record<string, unknown> = {};
    for (const { field, files } of fields) {
      const own = rule.fields?.[field];
      // A new record has no references yet.
      const isSent = own?.later && (kind === "update" || !isNothing(files));
      if (isSent) body[own.sent ?? field] = own.toWire(files, this.#account, entry, row);
    }
    if (Object.keys(body).length === 0) return;
    await this.#operations.write([rule.name, "update"], [...this.#outer(rule, entry), row.id], body);
  }

  async #delete({ rule, row }: Change): Promise<void> {
    const outer = rule.within ? [row?.[rule.within.field]] : [];
    await this.#operations.write([rule.name, "delete"], [...outer, row?.[rule.pathId ?? "id"]]);
  }

  #outer({ within }: ResourceRule, entry: Entry): readonly unknown[] {
    if (!within) return [];
    // Its creation can have failed.
    this.#account.idOf(within.kind, entry[within.field]);
    return [entry[within.field]];
  }

  /** Returns the body of a request: the fields to send, and those that each update must send. */
  #body(change: Change, isSent: (field: string) => boolean): Row {
    const { rule, entry, row } = change;
    const inner: Record<string, unknown> = {};
    const beside: Record<string, unknown> = {};
    for (const { name, required } of plainFields(this.#operations.table, rule)) {
      if (rule.fields?.[name]) continue;
      const value = name in entry ? entry[name] : row?.[name];
      const isGiven = name in entry && isSent(name);
      if (isGiven || (required && value !== undefined)) inner[name] = value;
    }
    for (const [name, own] of Object.entries(rule.fields ?? {})) {
      // A new record has no reference unless one is sent.
      const isGiven = name in entry && isSent(name) && !own.later && (row !== undefined || entry[name] !== null);
      const value = isGiven ? this.#wireValue(own, change, name) : undefined;
      if (value !== undefined) (own.beside ? beside : inner)[own.sent ?? name] = value;
    }
    if (rule.wrapper === undefined) return inner;
    const isAlone = Object.keys(inner).length === 0 && Object.keys(beside).length > 0;
    // The server ignores fields that are alone beside the wrapper.
    const wrapped = isAlone ? Object.fromEntries(rule.key.map((field) => [field, entry[field]])) : inner;
    return { ...(Object.keys(wrapped).length > 0 && { [rule.wrapper]: wrapped }), ...beside };
  }

  /** Returns the value of a request, or undefined if the field is left out. */
  #wireValue(own: FieldRule, { entry, row }: Change, name: string): unknown {
    try {
      return own.toWire(entry[name], this.#account, entry, row);
    } catch (error) {
      if (own.optional && error instanceof MissingReference) return undefined;
      throw error;
    }
  }
}

/** Whether the server refused one record, and not the caller or all requests. */
function isRefusal(error: unknown): error is Error {
  if (error instanceof MissingReference) return true;
  return error instanceof CommandError && error.cause instanceof ApiError && ![401, 429].includes(error.cause.status);
}
