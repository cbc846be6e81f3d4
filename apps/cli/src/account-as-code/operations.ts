import { CommandError } from "../command-error.ts";
import type { Connection } from "../connection.ts";
import { exitCodes } from "../exit-codes.ts";
import type { CommandEntry, CommandTable } from "../operations/command-table.ts";
import { at, isObject } from "../output/json-path.ts";
import { commandEntry } from "./plain-fields.ts";
import type { Row } from "./resource.ts";

/** Sends the operations of resources, which it finds in the command table. */
export class Operations {
  readonly table: CommandTable;
  readonly #connection: Connection;

  constructor(table: CommandTable, connection: Connection) {
    this.table = table;
    this.#connection = connection;
  }

  /** Returns the rows of a list, of all pages. @throws {CommandError} if the request fails. */
  async list(words: readonly [string, string], places: readonly unknown[] = []): Promise<readonly Row[]> {
    const entry = commandEntry(this.table, ...words);
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
    const entry = commandEntry(this.table, ...words);
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
}

function malformed({ words }: CommandEntry): CommandError {
  const [resource, verb] = words;
  return new CommandError(exitCodes.failure, [
    `The response to "wootkit ${resource} ${verb}" is not what Chatwoot sends.`,
    "Check the URL with: wootkit doctor",
  ]);
}
