import { CommandError } from "../command-error.ts";
import type { Connection } from "../connection.ts";
import { exitCodes } from "../exit-codes.ts";
import type { CommandEntry, CommandTable, FlagEntry, ValueType } from "../operations/command-table.ts";
import { at, isObject } from "../output/json-path.ts";
import type { ResourceRule, Row } from "./resource.ts";

/** A field of a record that the server reads and shows under one name. */
export interface PlainField {
  readonly name: string;
  readonly type: ValueType;
  readonly isList: boolean;
  /** Whether each update must send it. */
  readonly required: boolean;
}

/** Sends the operations of resources, which it finds in the command table. */
export class Operations {
  readonly #table: CommandTable;
  readonly #connection: Connection;

  constructor(table: CommandTable, connection: Connection) {
    this.#table = table;
    this.#connection = connection;
  }

  /** Returns the fields that an update can send, and those that name a record. */
  plainFields({ name, key, wrapper, leftOut = [], fields = {} }: ResourceRule): readonly PlainField[] {
    const sent = Object.values(fields).map((rule) => rule.sent);
    const updated = bodyFields(this.#entry(name, "update"), wrapper);
    const created = key.length === 0 ? [] : bodyFields(this.#entry(name, "create"), wrapper);
    const naming = key.flatMap((one) => created.find((field) => field.name === one) ?? []);
    const required = new Set(updated.filter((field) => field.required).map((field) => field.name));
    const all = new Map([...naming, ...created.filter(isIn(updated)), ...updated].map((field) => [field.name, field]));
    return [...all.values()]
      .filter((field) => !leftOut.includes(field.name) && !sent.includes(field.name) && field.type !== "file")
      .map((field) => ({ ...field, required: required.has(field.name) }));
  }

  /** Returns the rows of a list, of all pages. @throws {CommandError} if the request fails. */
  async list(words: readonly [string, string], places: readonly unknown[] = []): Promise<readonly Row[]> {
    const entry = this.#entry(...words);
    if (entry.items === undefined) return [this.#object(entry, await this.#send(entry, places))];
    const rows: Row[] = [];
    const pages = entry.pages?.style === "page" ? entry.pages : undefined;
    for (let page = 1; ; page++) {
      const body = await this.#send(entry, places, undefined, pages ? { [pages.parameter]: page } : {});
      const items = at(body, entry.items);
      if (!Array.isArray(items) || !items.every(isObject)) throw malformed(entry);
      rows.push(...items);
      if (!pages || items.length < (pages.size ?? 1)) return rows;
    }
  }

  /** Sends an operation, and returns the object in its response. @throws {CommandError} if the request fails. */
  async write(words: readonly [string, string], places: readonly unknown[], body?: Row): Promise<Row> {
    const entry = this.#entry(...words);
    const wrapper = entry.body?.wrapper;
    const response = await this.#send(entry, places, wrapper === undefined ? body : { [wrapper]: body });
    return entry.responds === "json" && isObject(at(response, entry.unwrap ?? "")) ? this.#object(entry, response) : {};
  }

  async #send(entry: CommandEntry, places: readonly unknown[], body?: unknown, query: Row = {}): Promise<unknown> {
    const { api, method, path } = entry;
    const named = entry.arguments
      .filter(({ place }) => place === "path")
      .map(({ parameter }, i) => [parameter, places[i]]);
    const request = { api, method, path, query, places: Object.fromEntries(named) };
    const bytes = await this.#connection.send(body === undefined ? request : { ...request, body });
    if (bytes.length === 0) return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      throw malformed(entry);
    }
  }

  #object(entry: CommandEntry, body: unknown): Row {
    const object = at(body, entry.unwrap ?? "");
    if (!isObject(object)) throw malformed(entry);
    return object;
  }

  #entry(resource: string, verb: string): CommandEntry {
    const entry = this.#table.commands(resource).find(({ words }) => words.length === 2 && words[1] === verb);
    if (!entry) throw new Error(`There is no command ${resource} ${verb}.`);
    return entry;
  }
}

function isIn(fields: readonly PlainField[]): (field: PlainField) => boolean {
  const names = new Set(fields.map(({ name }) => name));
  return ({ name }) => names.has(name);
}

function bodyFields({ flags }: CommandEntry, wrapper: string | undefined): readonly PlainField[] {
  const body = flags.filter(({ place }) => place === "body");
  if (wrapper === undefined) return body.map(plain);
  const { fields = {} } = body.find(({ field }) => field === wrapper) ?? {};
  return Object.entries(fields).map(([name, type]) => ({ name, type, isList: false, required: false }));
}

function plain({ field, type, isList, required }: FlagEntry): PlainField {
  return { name: field, type, isList, required };
}

function malformed({ words }: CommandEntry): CommandError {
  const [resource, verb] = words;
  return new CommandError(exitCodes.failure, [
    `The response to "wootkit ${resource} ${verb}" is not what Chatwoot sends.`,
    "Check the URL with: wootkit doctor",
  ]);
}
