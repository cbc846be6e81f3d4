import { createHmac } from "node:crypto";
import { afterwards } from "./afterwards.ts";
import { type Api, NotSetUp } from "./api.ts";
import { bodyWith, creatingBody, plainBody, wrapperOf } from "./bodies.ts";
import { creators } from "./creators.ts";
import { type Fact, Facts, jsonOf, rowIn } from "./facts.ts";
import { type Kind, kindOfCollection, kindOfOperation, kindOfReference } from "./kinds.ts";
import { createLatecomer, type Desk, type Person, sameRoles } from "./people.ts";
import { isWire, madeUp, type Recorded, type Wire } from "./recorded.ts";
import { settle } from "./settle.ts";
import { authorOf, kindNamed, userFor } from "./users.ts";

/** Creates the rows that one exchange needs, and knows their IDs. */
export class Setup {
  readonly api: Api;
  readonly desk: Desk;
  readonly exchange: Recorded;
  readonly facts: Facts;
  /** Our rows by the name of the kind and the recorded key. */
  readonly made = new Map<string, Wire>();
  /** Fields and values that were sent while setting up, as recorded. */
  readonly sent: Wire[] = [];
  /** Whether the request refers to a row that doesn't exist. */
  hasUnknown = false;
  /** Whether the platform app may not use the rows in the path. */
  readonly isForeign: boolean;
  readonly #latecomers = new Map<string, Person>();
  #plain = 0;
  readonly #started = new Set<string>();
  /** The rows that the response shows. */
  readonly #shown: Facts;
  readonly #kind: Kind | undefined;

  constructor(api: Api, desk: Desk, exchange: Recorded, facts: Facts) {
    this.api = api;
    this.desk = desk;
    this.exchange = exchange;
    this.facts = facts;
    this.isForeign = JSON.stringify(exchange.response.body ?? "").includes("Non permissible resource");
    this.#kind = kindOfOperation(exchange.called);
    this.#shown = new Facts([exchange]);
  }

  /** Returns the person with the token of a recorded role. Undefined for no token. */
  async person(role: string | null): Promise<Person | undefined> {
    if (role === null) return undefined;
    if (role === "unknown-token" || role === "member_old") return { id: 0, token: "unknown" };
    const name = sameRoles[role] ?? role;
    const known = this.desk.people.get(name) ?? this.#latecomers.get(name);
    if (known !== undefined) return known;
    const person = await createLatecomer(this.api, this.desk, name);
    if (person === undefined) throw new NotSetUp(`needs the role ${role}`);
    this.#latecomers.set(name, person);
    const inboxes = [...this.made].filter(([key]) => key.startsWith("inboxes ")).map(([, row]) => row.id);
    for (const inbox_id of name === "bot" || name === "gone" ? [] : inboxes) {
      const body = { inbox_id, user_ids: [person.id] };
      await this.api.call("addInboxMembers", { account_id: this.desk.accountId }, body, this.admin);
    }
    return person;
  }

  get admin(): Person | undefined {
    return this.desk.people.get("admin");
  }

  get isSuccess(): boolean {
    return this.exchange.response.status < 300;
  }

  /** Returns our values of the placeholders in the path. Creates the rows that they identify. */
  async params(): Promise<Wire> {
    const { called, request } = this.exchange;
    const segments = called.path.split("/");
    const ours: Record<string, unknown> = {};
    for (const [index, segment] of segments.entries()) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) continue;
      const value = request.params[name];
      if (name === "account_id") {
        ours[name] = this.accountId(value);
        continue;
      }
      const kind = kindOfCollection(segments.slice(0, index).join("/"));
      const isCertain = this.isSuccess || this.isForeign;
      // Below a row that doesn't exist, there is nothing.
      if (this.hasUnknown) ours[name] = value;
      else ours[name] = kind === undefined ? value : await this.ensure(kind, value, ours, isCertain);
    }
    return ours;
  }

  accountId(value: unknown): unknown {
    const { request, response, called } = this.exchange;
    // An outsider who isn't refused asks for a row of their own account.
    const isRow = /\{account_id\}.*\{/.test(called.path);
    if (request.role === "outsider" && response.status === 404 && isRow) return this.desk.otherAccountId;
    if (typeof value === "number" && !this.facts.accounts.has(value) && !this.isForeign) return unmapped(value);
    if (typeof value === "string") return value.replace(/^\d{1,6}(?!\d)/, String(this.desk.accountId));
    return typeof value === "number" && value < madeUp ? this.desk.accountId : value;
  }

  /**
   * Creates a row unless it exists, and returns our key for it. An unknown key is returned as it is.
   *
   * @param parents - Our values of the placeholders in the path of its collection.
   * @param isCertain - Whether the row existed on the recorded server although no recording shows it.
   */
  async ensure(kind: Kind, id: unknown, parents: Wire, isCertain: boolean): Promise<unknown> {
    const name = `${kind.name} ${id}`;
    const known = this.made.get(name);
    if (known !== undefined) return known[kind.key];
    // A row that refers to the row that is being created: without this reference.
    if (this.#started.has(name)) return null;
    const [, zeros, digits, rest] = /^(0*)([1-9]\d*)(\D.*)?$/.exec(typeof id === "string" ? id : "") ?? [];
    // The server ignores zeros before the digits, and what follows them.
    if (kind.key === "id" && digits !== undefined && digits.length < 8) {
      return `${zeros}${await this.ensure(kind, Number(digits), parents, isCertain)}${rest ?? ""}`;
    }
    const fact = this.facts.find(kind, id, this.exchange.request.params);
    const isExpected = isCertain && (typeof id === "number" ? id < madeUp : kind.key !== "id");
    if (fact === undefined && !isExpected) {
      this.hasUnknown = true;
      return unmapped(id);
    }
    this.#started.add(name);
    const row = await this.#create(kind, id, fact, parents);
    this.made.set(name, row);
    if (kind.create !== undefined) await settle(this, kind, row, this.before(kind, id), parents);
    await afterwards[kind.name]?.(this, row, this.before(kind, id));
    return row[kind.key];
  }

  /** Returns the fields of a row in the response that the request doesn't change. */
  before(kind: Kind, id: unknown): Wire {
    const { called, response } = this.exchange;
    if (this.isSuccess && called.path.startsWith(kind.collection) && called.path.endsWith("}/clone")) {
      return { ...rowIn(response.body, kind.key), id };
    }
    const shown = this.#shown.find(kind, id, this.exchange.request.params)?.row;
    if (shown === undefined || called.method === "GET") return shown ?? {};
    const responded = Object(response.body);
    const isRow = responded.id === id && [...kind.fields].filter((field) => field in responded).length > 1;
    const changed = sentBy(this.exchange, kind === this.#kind ? wrapperOf(kind) : "");
    return without(isRow ? responded : shown, changed);
  }

  async #create(kind: Kind, id: unknown, fact: Fact | undefined, parents: Wire): Promise<Wire> {
    const before = this.before(kind, id);
    if (kind.name === "agents") return userFor(this, id, { ...fact?.row });
    const special = creators[kind.name];
    if (special !== undefined) {
      const row = await special(this, { ...fact?.row, ...before }, parents);
      if (row !== undefined) return row;
    }
    const places = await this.#parentsOf(kind, fact, parents);
    const isBare = fact !== undefined && fact.created === undefined && Object.keys(fact.row).length === 1;
    if (fact === undefined || (isBare && Object.keys(before).length < 2)) return this.createPlain(kind, places);
    const contact = kind.name === "public/contacts" ? this.#shown.first(kindNamed("contacts")) : undefined;
    const body = creatingBody(kind, fact, { ...before, ...contact }, this.facts);
    return this.create(kind, body, places, await authorOf(this, kind, { created_by: fact.row.created_by, ...before }));
  }

  /** The row can belong to another conversation or inbox than that in the path. */
  async #parentsOf(kind: Kind, fact: Fact | undefined, parents: Wire): Promise<Wire> {
    const { conversation_id, inbox_identifier, contact_identifier } = fact?.row ?? {};
    if (kind.name === "messages" && conversation_id !== undefined) {
      return { ...parents, conversation_id: await this.translate(conversation_id, true, {}, "conversation_id") };
    }
    if (!/^public.(contacts|conversations)$/.test(kind.name) || inbox_identifier === undefined) return parents;
    const inbox = { inbox_identifier: await this.ensure(kindNamed("public/inboxes"), inbox_identifier, {}, true) };
    if (kind.name === "public/contacts" || contact_identifier === undefined) return { ...parents, ...inbox };
    const contact = await this.ensure(kindNamed("public/contacts"), contact_identifier, inbox, true);
    return { ...parents, ...inbox, contact_identifier: contact };
  }

  /** Creates a row with a recorded body. */
  async create(kind: Kind, body: Wire, parents: Wire, author = this.admin): Promise<Wire> {
    const { create } = kind;
    if (create === undefined) throw new NotSetUp(`no operation creates a row of ${kind.name}`);
    this.sent.push(body);
    const places = [...create.path.matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place);
    const values = Object.entries(parents).filter(([place]) => place !== "account_id");
    const filled = places
      .filter((place) => place !== "account_id")
      .map((place, index) => [place, parents[place] ?? values[index]?.[1]] as const);
    const as = create.api === "platform" ? this.desk.people.get("platform") : author;
    const translated: Wire = Object(await this.translate(body, true, parents));
    this.sign(translated, parents.inbox_identifier);
    const params = { account_id: this.desk.accountId, ...Object.fromEntries(filled) };
    return this.api.call(create.id, params, translated, as, kind.key);
  }

  /** Recordings redact the hash of an identifier. It is made with the secret of the inbox. */
  sign(fields: unknown, inboxIdentifier: unknown): void {
    const { identifier, identifier_hash } = Object(fields);
    const inbox = [...this.made.values()].find((row) => row.inbox_identifier === inboxIdentifier);
    if (identifier_hash !== "<redacted>" || inbox === undefined) return;
    const hash = createHmac("sha256", String(inbox.hmac_token)).update(String(identifier)).digest("hex");
    Object.assign(Object(fields), { identifier_hash: hash });
  }

  /** Creates a row of which only the kind and some values are known. */
  async createPlain(kind: Kind, parents: Wire, values: Wire = {}): Promise<Wire> {
    this.#plain += 1;
    const plain = { ...plainBody(kind, this.facts), ...values };
    // Articles and categories with the same slug break the server, or are refused because of another field.
    const body = this.#plain > 1 ? withSuffix(plain, "slug", this.#plain) : plain;
    try {
      return await this.create(kind, body, parents);
    } catch (error) {
      const message = error instanceof NotSetUp ? error.message : "";
      const isSlug = /responded with 500.*"slug":/.test(message);
      const taken = isSlug ? "slug" : /taken.*"attributes":\["(\w+)"/.exec(message)?.[1];
      if (taken === undefined) throw error;
      return this.create(kind, withSuffix(body, taken, this.#plain), parents);
    }
  }

  /** Creates a row with a value in one field. */
  createWith(kind: Kind, field: string, value: unknown, parents: Wire): Promise<Wire> {
    return this.create(kind, bodyWith(kind, { [field]: value }, this.facts), parents);
  }

  /**
   * Replaces the recorded IDs in a body or query by ours. Creates the rows that they identify.
   *
   * @param parents - Our values of the placeholders in the path of the request.
   */
  async translate(value: unknown, isCertain: boolean, parents: Wire = {}, key = ""): Promise<unknown> {
    if (Array.isArray(value)) {
      const elements: unknown[] = [];
      for (const element of value) elements.push(await this.translate(element, isCertain, parents, key));
      return elements;
    }
    // Recorded files are sent again.
    if (isWire(value) && key === "attachments") return value;
    if (isWire(value)) {
      const translated: Record<string, unknown> = {};
      const isPosition = key === "positions_hash";
      for (const [name, inner] of Object.entries(value)) {
        const ours = isPosition ? await this.translate(name, isCertain, parents, "ids") : name;
        translated[String(ours)] = await this.translate(inner, isCertain, parents, referenceIn(value, name));
      }
      return translated;
    }
    if (typeof value === "string" && kindOfReference(key) !== undefined && /^\d+(,\d+)+$/.test(value)) {
      const ids = await this.translate(value.split(","), isCertain, parents, key);
      return [ids].flat().join(",");
    }
    if (typeof value === "string" && value.startsWith('{"')) {
      return JSON.stringify(await this.translate(JSON.parse(value), isCertain, parents));
    }
    if (key === "account_id") return this.accountId(value);
    const isFile = value === "<redacted>" || value === "signed-id";
    if (key === "action_file" && typeof value === "number") return this.#file();
    if (isFile && /attachments|blob_id|action_file/.test(key)) return this.api.upload(this.desk, this.admin);
    const kind = key === "ids" ? this.#kind : kindOfReference(key);
    const isId = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
    if (kind === undefined || !isId || Number(value) === 0) return value;
    const places = { ...parents, account_id: this.desk.accountId };
    if (kind.key !== "id" && kind.name !== "public/csat_survey") {
      const [known] = this.facts.having(kind, "id", Number(value));
      await this.ensure(kind, known, places, isCertain);
      return this.made.get(`${kind.name} ${known}`)?.id ?? unmapped(value);
    }
    const ours = await this.ensure(kind, Number(value), places, isCertain);
    return typeof value === "string" ? String(ours) : ours;
  }

  /** Returns our number of a file that a macro or a rule has, or uploads one for it. */
  #file(): unknown {
    const [file] = [...this.made.values()].flatMap(({ files }) => [files].flat().filter(isWire));
    return file?.blob_id ?? this.api.upload(this.desk, this.admin);
  }
}

/** Returns the names of the fields that a request sends. */
export function changedBy(exchange: Recorded, wrapper: string): ReadonlySet<string> {
  return new Set(Object.keys(sentBy(exchange, wrapper)));
}

function sentBy({ request }: Recorded, wrapper: string): Wire {
  const body = jsonOf(request.body) ?? Object(Object(request.body).multipart);
  const inner = body[wrapper];
  return { ...body, ...(isWire(inner) ? inner : {}) };
}

/** Returns what a request leaves as it is, also inside of the objects that it changes. */
function without(row: Wire, sent: Wire): Wire {
  const left = Object.entries(row).flatMap(([key, value]) => {
    if (!(key in sent)) return [[key, value] as const];
    const inner = sent[key];
    const rest = isWire(inner) && isWire(value) ? without(value, inner) : {};
    return Object.keys(rest).length > 0 ? [[key, rest] as const] : [];
  });
  return Object.fromEntries(left);
}

/** Returns the field that says which kind of row a value identifies. In filters and reports another field says so. */
function referenceIn(object: Wire, field: string): string {
  if (field === "values" && typeof object.attribute_key === "string") {
    return object.attribute_key === "display_id" ? "conversation_id" : object.attribute_key;
  }
  if (field === "action_params" && object.action_name === "send_attachment") return "action_file";
  if (field === "id" && typeof object.type === "string") return `${object.type}_id`;
  if (field === "sender_id" && object.sender_type === "AgentBot") return "agent_bot_id";
  // A form has `content_attributes[in_reply_to]` and `attachments[]`.
  return /\[(\w+)\]$/.exec(field)?.[1] ?? field.replace(/\[\]$/, "");
}

/** Returns a body with another value in a field that only one row may have. */
function withSuffix(body: Wire, field: string, suffix: number): Wire {
  const changed = Object.entries(body).map(([key, value]) => [
    key,
    isWire(value) ? withSuffix(value, field, suffix) : key === field ? `${value}-${suffix}` : value,
  ]);
  return Object.fromEntries(changed);
}

/** Small IDs could be those of other rows on our server. */
function unmapped(id: unknown): unknown {
  return typeof id === "number" && id > 0 && id < madeUp ? id + 9 * madeUp : id;
}
