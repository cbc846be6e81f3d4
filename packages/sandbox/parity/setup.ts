import { singular } from "@wootkit/openapi/document";
import { type Api, NotSetUp } from "./api.ts";
import { type Fact, Facts, jsonOf } from "./facts.ts";
import { type Kind, kindOfCollection, kindOfOperation, kindOfReference, kinds } from "./kinds.ts";
import { type Desk, type Person, password, sameRoles } from "./people.ts";
import { isWire, type Recorded, type Wire } from "./recorded.ts";
import { afterwards, fieldsShownBy } from "./rules.ts";

const contacts = kinds.get("contacts") as Kind;
const agents = kinds.get("agents") as Kind;

/** IDs above this one are made up. */
const madeUp = 1_000_000;

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
  readonly #started = new Set<string>();
  /** The rows that the response shows. */
  readonly #shown: Facts;
  readonly #kind: Kind | undefined;

  constructor(api: Api, desk: Desk, exchange: Recorded, facts: Facts) {
    this.api = api;
    this.desk = desk;
    this.exchange = exchange;
    this.facts = facts;
    this.#kind = kindOfOperation(exchange.called);
    this.#shown = new Facts([exchange]);
  }

  /** The person with the token of a recorded role. Undefined for no token. */
  person(role: string | null): Person | undefined {
    if (role === null) return undefined;
    if (role === "unknown-token" || role === "member_old") return { id: 0, token: "unknown" };
    const found = this.desk.people.get(sameRoles[role] ?? role);
    if (found === undefined) throw new NotSetUp(`needs the role ${role}`);
    return found;
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
      ours[name] = kind === undefined ? value : await this.ensure(kind, value, ours, this.isSuccess);
    }
    return ours;
  }

  accountId(value: unknown): unknown {
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
    const isExpected = isCertain && typeof id === "number" && id < madeUp;
    if (fact === undefined && !isExpected && !(isCertain && kind.key !== "id")) {
      this.hasUnknown = true;
      return unmapped(id);
    }
    this.#started.add(name);
    const row = kind.name === "agents" ? await this.#user(id, fact) : await this.#create(kind, id, fact, parents);
    this.made.set(name, row);
    await afterwards[kind.name]?.(this, row, this.#before(kind, id));
    return row[kind.key];
  }

  async #create(kind: Kind, id: unknown, fact: Fact | undefined, parents: Wire): Promise<Wire> {
    if (kind.name === "public/inboxes") return this.#apiInbox(fact);
    if (kind.create === undefined) throw new NotSetUp(`no operation creates a row of ${kind.name}`);
    const places = await this.#parentsOf(kind, fact, parents);
    if (fact === undefined) return this.createPlain(kind, places);
    return this.#send(kind, this.#bodyFor(kind, id, fact), places, this.#author(this.#before(kind, id).sender));
  }

  /** The row can belong to another conversation or inbox than that in the path. */
  async #parentsOf(kind: Kind, fact: Fact | undefined, parents: Wire): Promise<Wire> {
    const { conversation_id, inbox_identifier } = fact?.row ?? {};
    const inboxes = kinds.get("public/inboxes");
    if (kind.name === "messages" && conversation_id !== undefined) {
      return { ...parents, conversation_id: await this.translate(conversation_id, true, {}, "conversation_id") };
    }
    if (kind.name !== "public/contacts" || inbox_identifier === undefined || inboxes === undefined) return parents;
    return { ...parents, inbox_identifier: await this.ensure(inboxes, inbox_identifier, {}, true) };
  }

  /** The person who sent a recorded message. */
  #author(sender: unknown): Person | undefined {
    const { type, id } = Object(sender);
    if (type === "agent_bot") return this.desk.people.get("bot");
    return type === "user" ? this.desk.people.get(this.#roleOf(this.facts.find(agents, id, {})?.row)) : undefined;
  }

  #roleOf(row: Wire | undefined): string {
    return /^(.+)-\w+@/.exec(String(row?.email ?? ""))?.[1]?.replaceAll("-", "_") ?? "";
  }

  async #send(kind: Kind, body: Wire, parents: Wire, author = this.admin): Promise<Wire> {
    if (kind.create === undefined) throw new NotSetUp(`no operation creates a row of ${kind.name}`);
    this.sent.push(body);
    const filled: Record<string, unknown> = { account_id: this.desk.accountId };
    const places = [...kind.create.path.matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place);
    const values = Object.entries(parents).filter(([place]) => place !== "account_id");
    places
      .filter((place) => place !== "account_id")
      .forEach((place, index) => {
        filled[place] = parents[place] ?? values[index]?.[1];
      });
    const as = kind.create.api === "platform" ? this.desk.people.get("platform") : author;
    const created = await this.api.call(
      kind.create.id,
      filled,
      Object(await this.translate(body, true, parents)),
      as,
      kind.key,
    );
    return created;
  }

  /** The public API shows API inboxes only. */
  async #apiInbox(fact: Fact | undefined): Promise<Wire> {
    const name = String(fact?.row.name ?? "Shop API");
    const body = { name, channel: { type: "api" } };
    return this.api.call("createInbox", { account_id: this.desk.accountId }, body, this.admin);
  }

  /** Returns the recorded body that creates a row as it was before the request. */
  #bodyFor(kind: Kind, id: unknown, fact: Fact): Wire {
    const template = { ...this.facts.template(kind) };
    const wrapper = singular(kind.name.split("/").at(-1) ?? "");
    const isWrapped = isWire(template[wrapper]);
    const known = isWrapped ? Object(fact.created?.[wrapper] ?? fact.created) : fact.created;
    const contact = kind.name === "public/contacts" ? this.#shown.first(contacts) : undefined;
    const row = { ...(known === undefined ? fact.row : {}), ...this.#before(kind, id), ...contact };
    const shown = { ...rowReferences(kind, row), ...row, ...fieldsShownBy[kind.name]?.({ ...fact.row, ...row }) };
    const sample: Wire = isWrapped ? Object(template[wrapper]) : template;
    const needed = Object.entries(sample).filter(([key]) => isWrapped || kind.required.has(key) || key in shown);
    const inner: Record<string, unknown> = { ...Object.fromEntries(needed), ...known };
    for (const [key, value] of Object.entries(shown)) {
      const accepts = kind.fields.has(key) || (isWrapped && key in inner);
      if (!accepts || value === "<redacted>" || (isWire(inner[key]) && !isWire(value) && value !== null)) continue;
      if (value === null) delete inner[key];
      else inner[key] = value;
    }
    return isWrapped ? { ...template, [wrapper]: inner } : inner;
  }

  /** Returns the fields of a row in the response that the request doesn't change. */
  #before(kind: Kind, id: unknown): Wire {
    const shown = this.#shown.find(kind, id, this.exchange.request.params)?.row;
    if (shown === undefined || kind !== this.#kind) return shown ?? {};
    const body = jsonOf(this.exchange.request.body) ?? {};
    const wrapper = body[singular(kind.name)];
    const changed = this.exchange.called.method === "GET" ? {} : { ...body, ...(isWire(wrapper) ? wrapper : {}) };
    return Object.fromEntries(Object.entries(shown).filter(([key]) => !(key in changed)));
  }

  /** Adds a row of which only the kind is known. */
  async createPlain(kind: Kind, parents: Wire): Promise<Wire> {
    const template = Object.entries({ ...this.facts.template(kind) });
    const isNeeded = (key: string) => kind.required.has(key) || key.endsWith("_id") || key === singular(kind.name);
    const required = template.filter(([key]) => isNeeded(key));
    return this.#send(kind, required.length > 0 ? Object.fromEntries(required) : { name: "Una User" }, parents);
  }

  /** Adds a row with one known field. */
  async createWith(kind: Kind, field: string, value: unknown, parents: Wire): Promise<void> {
    const base = { ...this.facts.template(kind) };
    const [wrapper] = Object.keys(base);
    const inner = Object(base[wrapper ?? ""]);
    const isWrapped = isWire(inner) && wrapper === singular(kind.name);
    const body = isWrapped ? { ...base, [wrapper]: { ...inner, [field]: value } } : { ...base, [field]: value };
    await this.#send(kind, body, parents);
  }

  async #user(id: unknown, fact: Fact | undefined): Promise<Wire> {
    const row = { ...fact?.row };
    const role = this.#roleOf(row);
    const known = this.desk.people.get(role);
    if (known !== undefined && role !== "platform") {
      await this.syncPerson(role, this.#before(agents, id));
      return { ...known };
    }
    const email = String(row.email ?? `user-${id}@northwind.example`);
    const { accountId: account_id } = this.desk;
    const position = row.role === "administrator" ? "administrator" : "agent";
    const name = String(row.name ?? "Una User");
    const isForeign = JSON.stringify(this.exchange.response.body ?? "").includes("Non permissible resource");
    if (isForeign) return this.api.call("createAgent", { account_id }, { name, email, role: position }, this.admin);
    const { display_name, custom_attributes } = row;
    const user = await this.api.platform(
      "createPlatformUser",
      {},
      { name, email, password, display_name, custom_attributes },
    );
    await this.api.platform("addPlatformAccountUser", { account_id }, { user_id: user.id, role: position });
    return user;
  }

  /** Gives a person what their row shows: names, settings, and a custom role. */
  async syncPerson(role: string, row: Wire): Promise<void> {
    const person = this.desk.people.get(role);
    const { accountId: account_id } = this.desk;
    const changed = (...keys: string[]) =>
      Object.fromEntries(keys.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]])));
    const names = changed("display_name", "custom_attributes");
    if (person === undefined) return;
    if (Object.keys(names).length > 0) await this.api.platform("updatePlatformUser", { id: person.id }, names);
    const profile = changed("message_signature", "ui_settings");
    if (Object.keys(profile).length > 0) await this.api.call("updateProfile", {}, { profile }, person);
    const [account] = [row.accounts].flat();
    if (typeof Object(account).active_at === "string") {
      await this.api.call("setProfileActiveAccount", {}, { profile: { account_id } }, person);
    }
    if (typeof row.custom_role_id !== "number") return;
    const custom_role_id = await this.translate(row.custom_role_id, true, {}, "custom_role_id");
    await this.api.call("updateAgent", { account_id, id: person.id }, { role: "agent", custom_role_id }, this.admin);
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
    if (isWire(value)) {
      const translated: Record<string, unknown> = {};
      for (const [name, inner] of Object.entries(value)) {
        translated[name] = await this.translate(inner, isCertain, parents, referenceIn(value, name));
      }
      return translated;
    }
    if (key === "account_id") return this.accountId(value);
    const kind = kindOfReference(key);
    const isId = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
    if (kind === undefined || !isId) return value;
    const places = { ...parents, account_id: this.desk.accountId };
    const ours = await this.ensure(kind, Number(value), places, isCertain);
    return typeof value === "string" ? String(ours) : ours;
  }
}

/** Returns the field that says which kind of row a value identifies. In filters and reports another field says so. */
function referenceIn(object: Wire, field: string): string {
  if (field === "values" && typeof object.attribute_key === "string") {
    return object.attribute_key === "display_id" ? "conversation_id" : object.attribute_key;
  }
  if (field === "id" && typeof object.type === "string") return `${object.type}_id`;
  return field;
}

/** Returns `inbox_id` for a row that shows its `inbox`, and so on. */
function rowReferences(kind: Kind, row: Wire): Wire {
  const references = [...kind.fields].filter((field) => field.endsWith("_id"));
  const found = references.flatMap((field) => {
    const { id } = Object(row[field.slice(0, -3)]);
    return id === undefined ? [] : [[field, id] as const];
  });
  return Object.fromEntries(found);
}

/** Small IDs could be those of other rows on our server. */
function unmapped(id: unknown): unknown {
  return typeof id === "number" && id > 0 && id < madeUp ? id + 9 * madeUp : id;
}
