import { type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";
import type { Sandbox } from "@wootkit/sandbox";
import { type Kind, kinds } from "../../../packages/sandbox/parity/kinds.ts";
import { at } from "../src/output/json-path.ts";
import { listPath } from "./kind.ts";
import { accounts } from "./unlisted-kind.ts";

/** Values of the placeholders in a path. */
export type Places = Readonly<Record<string, unknown>>;

/** The rows of a new sandbox, as its lists show them. */
export class SandboxRows {
  readonly #sandbox: Sandbox;
  readonly #lists: ReadonlyMap<string, { readonly operation: Operation; readonly items: string }>;
  readonly #known = new Map<string, Promise<unknown>>();

  constructor(document: OpenApiDocument, sandbox: Sandbox) {
    this.#sandbox = sandbox;
    this.#lists = new Map(
      operations(document).flatMap((operation) => {
        const items = operation.method === "GET" ? listPath(document, operation) : undefined;
        return items === undefined ? [] : [[operation.path, { operation, items }] as const];
      }),
    );
  }

  /**
   * Returns the values of a field that identify the rows of a kind. If the API doesn't list the kind, its rows are part of others:
   * the identifier of a public inbox is a field of an inbox.
   */
  async keysOf(kind: Kind, key: string, places: Places): Promise<readonly unknown[]> {
    if (kind === accounts) return [this.#sandbox.accountId];
    if (key === "inbox_identifier") return [this.#sandbox.inboxIdentifier];
    const { name, collection } = kind;
    if (this.#lists.has(collection)) {
      const rows = await this.#list(collection, places);
      return rows.flatMap((row) => at(row, key) ?? []);
    }
    const last = name.split("/").at(-1) ?? "";
    const others = [...kinds.values()].filter((one) => /^[^{]*\{account_id\}[^{]*$/.test(one.collection));
    others.sort((a, b) => Number(b.name === last) - Number(a.name === last));
    for (const other of key === "id" ? [] : others) {
      const found = (await this.#list(other.collection, places)).flatMap((row) => valuesIn(row, key));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Whether the sandbox shows a row. */
  async has({ collection }: Kind, key: string, places: Places): Promise<boolean> {
    return (await this.#get(`${collection}/${encodeURIComponent(key)}`, places)) !== undefined;
  }

  /** Returns the rows of a list; none if the sandbox refuses it. */
  async #list(path: string, places: Places): Promise<readonly unknown[]> {
    const list = this.#lists.get(path);
    if (list === undefined) return [];
    const response = await this.#get(path, places);
    return response === undefined ? [] : [at(response, list.items)].flat();
  }

  /** Returns a response, or undefined for an error. */
  #get(path: string, places: Places): Promise<unknown> {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(name === "account_id" ? this.#sandbox.accountId : places[name])),
    );
    const known = this.#known.get(filled) ?? this.#ask(filled);
    this.#known.set(filled, known);
    return known;
  }

  async #ask(path: string): Promise<unknown> {
    const headers = { "Api-Access-Token": this.#sandbox.tokens.admin };
    const response = await this.#sandbox.fetch(new Request(`http://sandbox.localhost${path}`, { headers }));
    return response.ok ? response.json() : undefined;
  }
}

/** Returns the values of a field in a row and in the objects inside it. */
function valuesIn(value: unknown, field: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === field && inner !== null ? [inner] : valuesIn(inner, field),
  );
}
