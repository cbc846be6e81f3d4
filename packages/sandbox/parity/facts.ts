import { type Kind, kindOfCollection, kindOfNested, kindOfOperation, kindOfReference, kinds } from "./kinds.ts";
import { isWire, madeUp, type Recorded, valueAt, type Wire } from "./recorded.ts";

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
  /** The IDs of the accounts that exist. */
  readonly accounts = new Set<unknown>();
  #params: Wire = {};
  readonly #bodies = new Map<string, Wire[]>();

  readonly #other: Facts | undefined;

  /** @param other - Has bodies for kinds of which the exchanges create no row. */
  constructor(exchanges: readonly Recorded[], other?: Facts) {
    this.#other = other;
    for (const exchange of exchanges) {
      if (exchange.response.status < 300) this.#read(exchange);
      // A request that an account refuses shows that there is one.
      else if (exchange.response.status !== 404) this.accounts.add(exchange.request.params.account_id);
    }
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

  /** Returns the bodies that created rows of a kind. The plainest success is the first. */
  bodies(kind: Kind): readonly Wire[] {
    return this.#bodies.get(kind.name) ?? this.#other?.bodies(kind) ?? [];
  }

  /** Returns a body that created a row of a kind. */
  template(kind: Kind): Wire | undefined {
    return this.bodies(kind)[0];
  }

  #read(exchange: Recorded): void {
    const { called, request, response } = exchange;
    const kind = kindOfOperation(called);
    const rows = rowsOf(exchange);
    this.#params = request.params;
    this.accounts.add(request.params.account_id);
    for (const [, id] of JSON.stringify(response.body ?? "").matchAll(/"account_id":(\d+)/g))
      this.accounts.add(Number(id));
    this.#readPath(exchange);
    for (const row of rows) this.#add(kind ?? kindByShape(row), row);
    if (kind?.name === "conversations") for (const row of rows) this.#readConversation(row);
    this.#readNested(response.body);
    if (called.id === "listMessages") this.#readThread(request.params, Object(response.body).meta);
    this.#readReferences(request.body, request.params);
    const body = jsonOf(request.body);
    const [row] = rows;
    if (kind?.create === undefined || kind.create !== called || row === undefined || body === undefined) return;
    const fact = this.find(kind, row[kind.key], request.params);
    // Some requests find a row that exists: another one created it.
    if (fact !== undefined && (fact.created === undefined || !isEchoed(fact.created, fact.row))) fact.created = body;
    const bodies = this.#bodies.get(kind.name) ?? [];
    this.#bodies.set(kind.name, exchange.case === "success" ? [body, ...bodies] : [...bodies, body]);
  }

  /** The rows that a request refers to. */
  #readReferences(value: unknown, params: Wire): void {
    for (const [field, inner] of Object.entries(Object(jsonOf(value)))) {
      const kind = kindOfReference(field);
      for (const id of [inner].flat()) {
        if (typeof id === "number" && id < madeUp) this.#add(kind, { id });
        else if (isWire(id)) this.#readReferences(id, params);
      }
    }
  }

  #add(kind: Kind | undefined, shown: Wire): void {
    if (kind === undefined) return;
    const id = shown[kind.key];
    if (id === undefined || id === null || (typeof id === "number" && id >= madeUp)) return;
    const name = factName(kind, id, this.#params);
    const { inbox_identifier, contact_identifier } = this.#params;
    const place = kind.name === "public/contacts" ? { inbox_identifier } : { inbox_identifier, contact_identifier };
    const row = /^public.(contacts|conversations)$/.test(kind.name) ? { ...shown, ...place } : shown;
    const known = this.#rows.get(name);
    if (known === undefined) this.#rows.set(name, { row });
    else known.row = { ...row, ...known.row };
  }

  /** The path of a request that succeeded has keys of rows. */
  #readPath({ called, request, response }: Recorded): void {
    const segments = called.path.split("/");
    for (const [index, segment] of segments.entries()) {
      const kind = segment.startsWith("{") ? kindOfCollection(segments.slice(0, index).join("/")) : undefined;
      const value = request.params[segment.slice(1, -1)];
      const isKey = kind?.key === "id" ? typeof value === "number" && value < madeUp : typeof value === "string";
      if (kind === undefined || !isKey) continue;
      const row = called.pagination === undefined ? rowIn(valueAt(response.body, called.unwrap), kind.key) : undefined;
      this.#add(kind, row !== undefined && row[kind.key] === value ? row : { [kind.key]: value });
    }
  }

  /** A list of messages shows their conversation. */
  #readThread({ conversation_id }: Wire, meta: unknown): void {
    const { labels, contact: sender, assignee, agent_last_seen_at } = Object(meta);
    this.#add(kinds.get("conversations"), {
      id: conversation_id,
      labels,
      agent_last_seen_at,
      meta: { sender, assignee },
    });
  }

  #readConversation({ messages, last_non_activity_message, inbox_id, meta, applied_sla }: Wire): void {
    const policy = Object.entries(Object(applied_sla)).filter(([key]) => key.startsWith("sla_"));
    this.#add(kinds.get("sla_policies"), Object.fromEntries(policy.map(([key, value]) => [key.slice(4), value])));
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

/** Whether a row has the values of the body that created it. */
export function isEchoed(body: Wire, row: Wire): boolean {
  const inner = Object.values(body).find(isWire) ?? {};
  return ["name", "title", "email", "content"].every((key) => {
    const sent = body[key] ?? inner[key];
    const isSame = String(row[key]).toLowerCase() === String(sent).toLowerCase();
    return typeof sent !== "string" || sent === "" || typeof row[key] !== "string" || isSame;
  });
}

/** The IDs of conversations count within an account. All others are unique. */
function factName({ name }: Kind, id: unknown, { account_id, inbox_identifier }: Wire): string {
  return name.endsWith("conversations") ? `${name} ${account_id ?? inbox_identifier} ${id}` : `${name} ${id}`;
}

/** Operations without a collection respond with users, inboxes, and contacts, too. */
function kindByShape(row: Wire): Kind | undefined {
  if ("bot_type" in row) return kinds.get("agent_bots");
  if ("available_name" in row) return kinds.get("agents");
  if ("channel_type" in row) return kinds.get("inboxes");
  return "phone_number" in row && "blocked" in row ? kinds.get("contacts") : undefined;
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
