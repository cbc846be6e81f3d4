import { type Kind, kindOfCollection, kindOfNested, kindOfOperation, kinds } from "./kinds.ts";
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
  #params: Wire = {};
  readonly #templates = new Map<string, Wire>();

  constructor(exchanges: readonly Recorded[]) {
    for (const exchange of exchanges) if (exchange.response.status < 300) this.#read(exchange);
  }

  /** Returns the row of a kind with an ID or another key. */
  find(kind: Kind, id: unknown, params: Wire): Fact | undefined {
    return this.#rows.get(factName(kind, id, params));
  }

  /** Returns the first row of a kind. */
  first(kind: Kind): Wire | undefined {
    return [...this.#rows].find(([name]) => name.startsWith(`${kind.name} `))?.[1].row;
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
    this.#params = request.params;
    this.#readPath(exchange);
    for (const row of rows) this.#add(kind ?? ("available_name" in row ? kinds.get("agents") : undefined), row);
    if (kind?.name === "conversations") for (const row of rows) this.#readConversation(row);
    this.#readNested(response.body);
    if (called.id === "listMessages") this.#readThread(request.params, Object(response.body).meta);
    const made = called.method === "POST" ? kindOfCollection(called.path) : undefined;
    const body = jsonOf(request.body);
    const [row] = rows;
    if (made === undefined || row === undefined || body === undefined) return;
    const fact = this.find(made, row[made.key], request.params);
    if (fact !== undefined) fact.created ??= body;
    const { name } = made;
    if (exchange.case === "success" || !this.#templates.has(name)) this.#templates.set(name, body);
  }

  #add(kind: Kind | undefined, shown: Wire): void {
    if (kind === undefined) return;
    let row = shown;
    const id = row[kind.key];
    if (id === undefined || id === null) return;
    const name = factName(kind, id, this.#params);
    const { inbox_identifier } = this.#params;
    if (kind.name === "public/contacts") row = { ...row, inbox_identifier };
    const known = this.#rows.get(name);
    if (known === undefined) this.#rows.set(name, { row });
    else known.row = { ...row, ...known.row };
  }

  /** The path of a request that succeeded has keys of rows. */
  #readPath({ called, request }: Recorded): void {
    const segments = called.path.split("/");
    for (const [index, segment] of segments.entries()) {
      const kind = segment.startsWith("{") ? kindOfCollection(segments.slice(0, index).join("/")) : undefined;
      const value = request.params[segment.slice(1, -1)];
      if (kind !== undefined && (typeof value === "number") === (kind.key === "id"))
        this.#add(kind, { [kind.key]: value });
    }
  }

  /** A list of messages shows their conversation. */
  #readThread({ conversation_id }: Wire, meta: unknown): void {
    const { labels, contact: sender, assignee } = Object(meta);
    this.#add(kinds.get("conversations"), { id: conversation_id, labels, meta: { sender, assignee } });
  }

  #readConversation({ messages, last_non_activity_message, inbox_id, meta }: Wire): void {
    const { channel } = Object(meta);
    if (channel !== undefined) this.#add(kinds.get("inboxes"), { id: inbox_id, channel_type: channel });
    for (const message of [messages, last_non_activity_message].flat()) {
      if (isWire(message)) this.#add(kinds.get("messages"), message);
    }
  }

  #readNested(value: unknown): void {
    if (Array.isArray(value)) for (const element of value) this.#readNested(element);
    if (!isWire(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const kind = kindOfNested(key);
      if (kind !== undefined && isWire(inner)) this.#add(kindOf(kind, key, inner), inner);
      this.#readNested(inner);
    }
  }
}

/** The IDs of conversations count within an account. All others are unique. */
function factName({ name }: Kind, id: unknown, { account_id, inbox_identifier }: Wire): string {
  return name.endsWith("conversations") ? `${name} ${account_id ?? inbox_identifier} ${id}` : `${name} ${id}`;
}

/** A sender or an assignee is a contact, a user, or a bot. */
function kindOf(kind: Kind, key: string, row: Wire): Kind | undefined {
  const isBot = "bot_type" in row || row.type === "agent_bot";
  if (isBot) return kinds.get("agent_bots");
  return key === "sender" && (row.type === "user" || "available_name" in row) ? kinds.get("agents") : kind;
}

/** Returns the JSON object that a request sent, without the placeholders of forms and other text. */
export function jsonOf(body: unknown): Wire | undefined {
  return isWire(body) && !("raw" in body) && !("multipart" in body) ? body : undefined;
}

/** Returns the rows in a response: the items of a list, or the one object. */
export function rowsOf({ called, response }: Recorded): readonly Wire[] {
  if (response.status >= 300) return [];
  const { pagination, unwrap } = called;
  if (pagination !== undefined) return [valueAt(response.body, pagination.items)].flat().filter(isWire);
  const found = valueAt(response.body, unwrap);
  if (Array.isArray(found)) return found.filter(isWire);
  const row = rowIn(found, kindOfOperation(called)?.key ?? "id");
  return row === undefined ? [] : [row];
}

/** Returns the outermost object that has a key. */
export function rowIn(value: unknown, key: string): Wire | undefined {
  const found = isWire(value) ? [value] : [];
  for (const object of found) {
    if (key in object) return object;
    found.push(...Object.values(object).filter(isWire));
  }
  return undefined;
}
