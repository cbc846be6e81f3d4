import { Api, fill, NotSetUp } from "./api.ts";
import { compareBodies, type Difference, pairsIn } from "./compare.ts";
import { Facts, jsonOf, rowsOf } from "./facts.ts";
import { bodyFields, kindOfOperation, kinds } from "./kinds.ts";
import { createDesk, type Desk } from "./people.ts";
import { impossibleReason } from "./reasons.ts";
import { described, isWire, type Recorded, valueAt, type Wire } from "./recorded.ts";
import { allPermissions } from "./rules.ts";
import { recordedBody, recordedHeaders, recordedQuery } from "./send.ts";
import type { Target } from "./server.ts";
import { Setup } from "./setup.ts";

/** The result of one recorded exchange. */
export interface Result {
  readonly exchange: Recorded;
  readonly outcome: "exact" | "differs" | "not played" | "not set up";
  readonly differences: readonly Difference[];
  /** Why it is not set up. */
  readonly reason?: string;
}

/** Sends recorded requests to a server. */
export class Runner {
  readonly #api: Api;
  readonly #facts: Facts;
  #desk: Desk | undefined;
  #runs = 0;

  /** @param recorded - All recordings of the release. They show which rows there were. */
  constructor(target: Target, recorded: readonly Recorded[]) {
    this.#api = new Api(target);
    this.#facts = new Facts(recorded);
  }

  async run(exchange: Recorded): Promise<Result> {
    const { target } = this.#api;
    if (!target.plays(exchange.called.id)) return { exchange, outcome: "not played", differences: [] };
    const reason = impossibleReason(exchange);
    if (reason !== undefined) return { exchange, outcome: "not set up", differences: [], reason };
    try {
      const setup = new Setup(this.#api, await this.#freshDesk(), exchange, this.#facts);
      const differences = await play(setup);
      return { exchange, outcome: differences.length === 0 ? "exact" : "differs", differences };
    } catch (error) {
      if (!(error instanceof NotSetUp)) {
        const thrown = {
          kind: "status",
          path: "$",
          recorded: exchange.response.status,
          ours: `threw ${error}`,
        } as const;
        return { exchange, outcome: "differs", differences: [thrown] };
      }
      return { exchange, outcome: "not set up", differences: [], reason: error.message };
    }
  }

  async #freshDesk(): Promise<Desk> {
    const { target } = this.#api;
    if (this.#desk !== undefined && target.reset !== undefined) {
      target.reset();
      return this.#desk;
    }
    this.#runs += 1;
    this.#desk = await createDesk(this.#api, `${Date.now().toString(36)}${this.#runs}`);
    target.keep?.();
    return this.#desk;
  }
}

async function play(setup: Setup): Promise<Difference[]> {
  const { exchange, api } = setup;
  const params = await setup.params();
  await plantRows(setup, params);
  await prepareAccount(setup);
  const { body: sentBody, query: sentQuery = {}, role, method } = exchange.request;
  const json = jsonOf(sentBody);
  const isForm = isWire(sentBody) && "multipart" in sentBody;
  const translated = {
    ...exchange,
    request: {
      ...exchange.request,
      query: Object(await setup.translate(sentQuery, setup.isSuccess, params)),
      ...(json !== undefined && { body: await setup.translate(json, setup.isSuccess, params) }),
      ...(isForm && {
        body: { multipart: await setup.translate(Object(sentBody).multipart, setup.isSuccess, params) },
      }),
    },
  };
  await deleteRefused(setup, params);
  const token = setup.person(role)?.token;
  const { body, headers } = recordedBody(translated as never);
  const url = `${api.target.baseUrl}${fill(exchange.request.path, params)}?${recordedQuery(translated as never)}`;
  const sent = new Headers({ accept: "application/json", ...(token && { "Api-Access-Token": token }), ...headers });
  const own = recordedHeaders(translated as never, setup.admin?.token ?? "");
  for (const [name, value] of Object.entries(own)) sent.set(name, value);
  if (exchange.response.status === 304) {
    sent.delete("if-none-match");
    const current = await api.target.fetch(url, { headers: sent });
    sent.set("if-none-match", current.headers.get("etag") ?? "");
  }
  const response = await api.target.fetch(url, { method, headers: sent, ...(body !== undefined && { body }) });
  return differencesOf(setup, response, await response.text());
}

/** Creates the rows of a recorded list, and the row that a refused name belongs to. */
async function plantRows(setup: Setup, params: Wire): Promise<void> {
  const { exchange } = setup;
  const { called, response, request } = exchange;
  const kind = kindOfOperation(called);
  if (kind === undefined) return plantMembers(setup, params);
  if (called.pagination !== undefined) {
    const shown = rowsOf(exchange).map((row) => row[kind.key]);
    const limits = kind.name === "messages" ? [request.query?.before, request.query?.after] : [];
    const known = limits.map(Number).filter((id) => setup.facts.find(kind, id, request.params) !== undefined);
    const rows = [...new Set([...shown, ...known])].toSorted((one, other) => Number(one) - Number(other));
    const page = Number(request.query?.page ?? 1);
    const size = called.pagination.style === "page" ? (called.pagination.size ?? 25) : 0;
    const before = shown.length > 0 && page > 1 && page < 10 ? (page - 1) * size : 0;
    const isNewestFirst = kind.name === "conversations";
    for (let count = 0; count < before && !isNewestFirst; count++) await setup.createPlain(kind, params);
    for (const id of rows) await setup.ensure(kind, id, params, true);
    for (let count = 0; count < before && isNewestFirst; count++) await setup.createPlain(kind, params);
  }
  const { attributes } = Object(response.body);
  const body = jsonOf(request.body);
  if (body === undefined || !/taken|already|unique/.test(String(Object(response.body).message))) return;
  for (const attribute of Array.isArray(attributes) ? attributes : []) {
    const flat = Object.values(body).find(isWire) ?? {};
    const value = body[attribute] ?? flat[attribute];
    const [id] = setup.facts.having(kind, attribute, value);
    if (id === undefined || setup.made.has(`${kind.name} ${id}`))
      await setup.createWith(kind, attribute, value, params);
    else await setup.ensure(kind, id, params, true);
  }
}

/** A row that isn't found although it existed has been deleted before. */
async function deleteRefused(setup: Setup, params: Wire): Promise<void> {
  const { called, response, request } = setup.exchange;
  if (response.status !== 404 || setup.hasUnknown || !/\}$/.test(called.path) || request.role === null) return;
  const kind = kindOfOperation(called);
  if (kind?.remove === undefined || !setup.made.has(`${kind.name} ${Object.values(request.params).at(-1)}`)) return;
  const places = [...kind.remove.path.matchAll(/\{(\w+)\}/g)].map(([, place = ""], index) => [
    place,
    params[place] ?? Object.values(params)[index],
  ]);
  const as = kind.remove.api === "platform" ? setup.person("platform") : setup.admin;
  await setup.api.call(kind.remove.id, Object.fromEntries(places), {}, as);
}

/** Parts of a response that only accounts with a feature have. */
const features: readonly (readonly [pattern: RegExp, feature: string])[] = [
  [/"sla_events"/, "sla"],
  [/"company_id"/, "companies"],
];

/** Suspends the account or enables features, if the response shows that. */
async function prepareAccount(setup: Setup): Promise<void> {
  const { api, desk, exchange } = setup;
  const text = JSON.stringify(exchange.response.body ?? "");
  const names = features.flatMap(([pattern, feature]) => (pattern.test(text) ? [feature] : []));
  const enabled = Object.fromEntries(names.map((name) => [name, true]));
  const changes = {
    ...(names.length > 0 && { features: enabled }),
    ...(text.includes("Account is suspended") && { status: "suspended" }),
  };
  const { called, request } = exchange;
  if (called.path.startsWith("/api/v1/profile") && setup.isSuccess) {
    const changed = new Set(Object.keys({ ...jsonOf(request.body), ...Object(Object(request.body).profile) }));
    const row = Object.entries(Object(exchange.response.body)).filter(([key]) => !changed.has(key));
    await setup.syncPerson(
      desk.people.has(request.role ?? "") ? String(request.role) : "admin",
      Object.fromEntries(row),
    );
  }
  if (called.role === "administrator" && setup.isSuccess && /^agent|^member/.test(String(request.role))) {
    await grant(setup, String(request.role));
  }
  for (const condition of [Object(request.body).payload].flat()) await defineAttribute(setup, condition);
  if (Object.keys(changes).length === 0) return;
  await api.platform("updatePlatformAccount", { account_id: desk.accountId }, changes);
}

/** Gives an agent a custom role with every permission. */
async function grant({ api, desk, admin }: Setup, role: string): Promise<void> {
  const { accountId: account_id } = desk;
  const body = { name: "Lead", permissions: allPermissions };
  const { id } = await api.call("createCustomRole", { account_id }, body, admin);
  const agent = { account_id, id: desk.people.get(role)?.id };
  await api.call("updateAgent", agent, { role: "agent", custom_role_id: id }, admin);
}

/** Defines the custom attribute of a condition of a filter. */
async function defineAttribute(setup: Setup, condition: unknown): Promise<void> {
  const kind = kinds.get("custom_attribute_definitions");
  const { attribute_key } = Object(condition);
  if (kind === undefined || attribute_key === undefined) return;
  const [id] = setup.facts.having(kind, "attribute_key", attribute_key);
  if (id !== undefined) await setup.ensure(kind, id, {}, true);
}

/** Adds the recorded users to a list of members, such as those of a team. */
async function plantMembers(setup: Setup, params: Wire): Promise<void> {
  const { called } = setup.exchange;
  const add = described.find(({ method, path }) => method === "POST" && path === called.path);
  if (called.method !== "GET" || add === undefined || !setup.isSuccess) return;
  const fields = bodyFields(add);
  const { body } = setup.exchange.response;
  const items = [valueAt(body, called.pagination?.items ?? called.unwrap)].flat();
  const members: Wire = fields.has("user_ids")
    ? {
        user_ids: await setup.translate(
          items.map((item) => Object(item).id),
          true,
          {},
          "user_ids",
        ),
      }
    : { labels: items };
  if (items.length > 0 && (fields.has("user_ids") || fields.has("labels"))) {
    await setup.api.call(add.id, params, members, setup.admin);
  }
}

function differencesOf(setup: Setup, response: Response, text: string): Difference[] {
  const { exchange } = setup;
  const { status, headers, body, text: recordedText } = exchange.response;
  if (response.status !== status) {
    return [
      {
        kind: "status",
        path: "$",
        recorded: `${status} ${preview(body ?? recordedText)}`,
        ours: `${response.status} ${text.slice(0, 150)}`,
      },
    ];
  }
  const type = headers["content-type"]?.toLowerCase();
  const ours = response.headers.get("content-type")?.toLowerCase();
  const found: Difference[] = type === ours ? [] : [{ kind: "content type", path: "$", recorded: type, ours }];
  const isJson = ours?.startsWith("application/json") === true && text !== "";
  if (!isJson || body === undefined) {
    if ((body ?? recordedText ?? "") === "" && text !== "")
      found.push({ kind: "type", path: "$", recorded: "no body", ours: text.slice(0, 150) });
    else if (recordedText !== undefined && firstLine(recordedText) !== firstLine(text)) {
      found.push({ kind: "value", path: "$", recorded: firstLine(recordedText), ours: firstLine(text) });
    } else if (body !== undefined)
      found.push({ kind: "type", path: "$", recorded: preview(body), ours: text.slice(0, 150) });
    return found;
  }
  const derived = pairsIn([exchange.request.body, exchange.request.query, ...setup.sent]);
  return [...found, ...compareBodies(body, inRecordedOrder(setup, JSON.parse(text)), derived, status >= 400)];
}

/** Sorts the rows of a list as the recorded ones. */
function inRecordedOrder(setup: Setup, body: unknown): unknown {
  const { called } = setup.exchange;
  const kind = kindOfOperation(called) ?? kinds.get("agents");
  const items = valueAt(body, called.pagination?.items ?? called.unwrap);
  if (kind === undefined || !Array.isArray(items)) return body;
  const recorded = rowsOf(setup.exchange).map((row) => setup.made.get(`${kind.name} ${row[kind.key]}`)?.[kind.key]);
  const others = items.filter((item) => !recorded.includes(Object(item)[kind.key]));
  const sorted = recorded.map((id) => items.find((item) => Object(item)[kind.key] === id) ?? others.shift());
  items.splice(0, items.length, ...sorted.filter((item) => item !== undefined), ...others);
  return body;
}

function preview(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value ?? "")).slice(0, 150);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
