import { type Kind, kindOfCollection, kindOfNested, kindOfOperation } from "./kinds.ts";
import { isWire, type Recorded, valueAt, type Wire } from "./recorded.ts";

/** What the recordings of one release show of a row. */
export interface Fact {
  /** The row, with the fields of all responses. */
  row: Wire;
  /** The body that created it. */
  created?: Wire;
}

/** The rows that the recordings of one release show. */
export class Facts {
  readonly #rows = new Map<string, Fact>();
  readonly #templates = new Map<string, Wire>();

  constructor(exchanges: readonly Recorded[]) {
    for (const exchange of exchanges) if (exchange.response.status < 300) this.#read(exchange);
  }

  /** Returns the row of a kind with an ID or another key. */
  find(kind: Kind, id: unknown): Fact | undefined {
    return this.#rows.get(`${kind.name} ${id}`);
  }

  /** Returns the IDs of the rows of a kind that have a value in a field. */
  having(kind: Kind, field: string, value: unknown): unknown[] {
    return [...this.#rows].flatMap(([name, { row, created }]) =>
      name.startsWith(`${kind.name} `) && (row[field] === value || created?.[field] === value) ? [row[kind.key]] : [],
    );
  }

  /** Returns a body that created a row of a kind. */
  template(kind: Kind): Wire | undefined {
    return this.#templates.get(kind.name);
  }

  #read(exchange: Recorded): void {
    const { called, request, response } = exchange;
    const kind = kindOfOperation(called);
    const rows = rowsOf(exchange);
    if (kind !== undefined) for (const row of rows) this.#add(kind, row);
    for (const value of Array.isArray(response.body) ? response.body : [response.body]) this.#readNested(value);
    const made = called.method === "POST" ? kindOfCollection(called.path) : undefined;
    const body = jsonOf(request.body);
    const [row] = rows;
    if (made === undefined || row === undefined || body === undefined) return;
    const fact = this.#rows.get(`${made.name} ${row[made.key]}`);
    if (fact !== undefined) fact.created ??= body;
    const { name } = made;
    if (exchange.case === "success" || !this.#templates.has(name)) this.#templates.set(name, body);
  }

  #add(kind: Kind, row: Wire): void {
    const id = row[kind.key];
    if (id === undefined || id === null) return;
    const name = `${kind.name} ${id}`;
    const known = this.#rows.get(name);
    if (known === undefined) this.#rows.set(name, { row });
    else known.row = { ...row, ...known.row };
  }

  #readNested(value: unknown): void {
    if (Array.isArray(value)) for (const element of value) this.#readNested(element);
    if (!isWire(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const kind = kindOfNested(key);
      const isPerson = isWire(inner) && "role" in inner;
      if (kind !== undefined && isWire(inner) && (key !== "sender" || (inner.type ?? "contact") === "contact") && (kind.name === "agents") === (isPerson || kind.name === "agents")) {
        this.#add(kind, inner);
      }
      this.#readNested(inner);
    }
  }
}

/** Returns the JSON object that a request sent, without the placeholders of forms and other text. */
export function jsonOf(body: unknown): Wire | undefined {
  return isWire(body) && !("raw" in body) && !("multipart" in body) ? body : undefined;
}

/** Returns the rows in a response: the items of a list, or the one object. */
export function rowsOf({ called, response }: Recorded): readonly Wire[] {
  if (response.status >= 300) return [];
  const { pagination, unwrap } = called;
  const found = pagination === undefined ? valueAt(response.body, unwrap) : valueAt(response.body, pagination.items);
  return [found].flat().filter(isWire);
}
