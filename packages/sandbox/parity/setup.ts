import { type Api, NotSetUp } from "./api.ts";
import { type Fact, type Facts, jsonOf, rowsOf } from "./facts.ts";
import { type Kind, kindOfCollection, kindOfOperation, kindOfReference } from "./kinds.ts";
import { type Desk, type Person, password, sameRoles } from "./people.ts";
import { isWire, type Recorded, type Wire } from "./recorded.ts";
import { singular } from "@wootkit/openapi/document";
import { afterwards, fieldsShownBy } from "./rules.ts";

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
  readonly #started = new Set<string>();
  /** The rows of the response that exist before the request. */
  readonly #shown: ReadonlyMap<unknown, Wire>;
  readonly #kind: Kind | undefined;

  constructor(api: Api, desk: Desk, exchange: Recorded, facts: Facts) {
    this.api = api;
    this.desk = desk;
    this.exchange = exchange;
    this.facts = facts;
    this.#kind = kindOfOperation(exchange.called);
    const key = this.#kind?.key ?? "id";
    this.#shown = new Map(rowsOf(exchange).map((row) => [String(row[key]), row]));
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
    const fact = this.facts.find(kind, id);
    const isExpected = isCertain && typeof id === "number" && id < madeUp;
    if (fact === undefined && !isExpected && !(isCertain && kind.key !== "id")) return unmapped(id);
    this.#started.add(name);
    const row = kind.name === "agents" ? await this.#user(id, fact) : await this.#create(kind, id, fact, parents);
    this.made.set(name, row);
    await afterwards[kind.name]?.(this, row, { ...fact?.row, ...this.#before(kind, id) });
    return row[kind.key];
  }

  async #create(kind: Kind, id: unknown, fact: Fact | undefined, parents: Wire): Promise<Wire> {
    if (kind.create === undefined) throw new NotSetUp(`no operation creates a row of ${kind.name}`);
    const body = this.#bodyFor(kind, id, fact);
    this.sent.push(body);
    const filled: Record<string, unknown> = { account_id: this.desk.accountId };
    const places = [...kind.create.path.matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place);
    const values = Object.entries(parents).filter(([place]) => place !== "account_id");
    places.filter((place) => place !== "account_id").forEach((place, index) => {
      filled[place] = parents[place] ?? values[index]?.[1];
    });
    const as = kind.create.api === "platform" ? this.desk.people.get("platform") : this.admin;
    const created = await this.api.call(kind.create.id, filled, Object(await this.translate(body, true)), as);
    return created;
  }

  /** Returns the recorded body that creates a row as it was before the request. */
  #bodyFor(kind: Kind, id: unknown, fact: Fact | undefined): Wire {
    const base = fact?.created ?? this.facts.template(kind) ?? {};
    const wrapper = singular(kind.name.split("/").at(-1) ?? "");
    const isWrapped = isWire(base[wrapper]);
    const inner: Record<string, unknown> = { ...(isWrapped ? Object(base[wrapper]) : base) };
    const row = { ...(fact?.created === undefined ? fact?.row : {}), ...this.#before(kind, id) };
    const shown = { ...row, ...fieldsShownBy[kind.name]?.({ ...fact?.row, ...row }) };
    for (const [key, value] of Object.entries(shown)) {
      const accepts = kind.fields.has(key) || (isWrapped && key in inner);
      if (!accepts || value === "<redacted>" || (isWire(inner[key]) && !isWire(value))) continue;
      if (value === null) delete inner[key];
      else inner[key] = value;
    }
    return isWrapped ? { ...base, [wrapper]: inner } : inner;
  }

  /** Returns the fields of a row in the response that the request doesn't change. */
  #before(kind: Kind, id: unknown): Wire {
    if (kind !== this.#kind) return {};
    const shown = this.#shown.get(String(id));
    if (shown === undefined) return {};
    const body = jsonOf(this.exchange.request.body) ?? {};
    const wrapper = body[singular(kind.name)];
    const changed = this.exchange.called.method === "GET" ? {} : { ...body, ...(isWire(wrapper) ? wrapper : {}) };
    return Object.fromEntries(Object.entries(shown).filter(([key]) => !(key in changed)));
  }

  async #user(id: unknown, fact: Fact | undefined): Promise<Wire> {
    const row = { ...fact?.row };
    const role = /^(.+)-\w+@/.exec(String(row.email ?? ""))?.[1]?.replaceAll("-", "_");
    const known = this.desk.people.get(role ?? "");
    if (known !== undefined && role !== "platform") return { ...known };
    const email = String(row.email ?? `user-${id}@northwind.example`);
    const body = { name: String(row.name ?? "Una User"), email, password };
    const user = await this.api.platform("createPlatformUser", {}, body);
    const { accountId: account_id } = this.desk;
    const position = row.role === "administrator" ? "administrator" : "agent";
    await this.api.platform("addPlatformAccountUser", { account_id }, { user_id: user.id, role: position });
    return user;
  }

  /** Replaces the recorded IDs in a body or query by ours. Creates the rows that they identify. */
  async translate(value: unknown, isCertain: boolean, key = ""): Promise<unknown> {
    if (Array.isArray(value)) {
      const elements: unknown[] = [];
      for (const element of value) elements.push(await this.translate(element, isCertain, key));
      return elements;
    }
    if (isWire(value)) {
      const translated: Record<string, unknown> = {};
      for (const [name, inner] of Object.entries(value)) translated[name] = await this.translate(inner, isCertain, name);
      return translated;
    }
    if (key === "account_id") return this.accountId(value);
    const kind = kindOfReference(key);
    const isId = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
    if (kind === undefined || !isId) return value;
    const ours = await this.ensure(kind, Number(value), { account_id: this.desk.accountId }, isCertain);
    return typeof value === "string" ? String(ours) : ours;
  }
}

/** Small IDs could be those of other rows on our server. */
function unmapped(id: unknown): unknown {
  return typeof id === "number" && id > 0 && id < madeUp ? id + 9 * madeUp : id;
}
