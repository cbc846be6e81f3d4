import { NotSetUp } from "./api.ts";
import { createSurvey } from "./creators.ts";
import { isEchoed, jsonOf, rowsOf } from "./facts.ts";
import { bodyFields, type Kind, kindOfOperation } from "./kinds.ts";
import { described, isWire, madeUp, valueAt, type Wire } from "./recorded.ts";
import type { Setup } from "./setup.ts";

/** Creates the rows of a recorded list, and the row that another one gets in the way of. */
export async function plantRows(setup: Setup, params: Wire): Promise<void> {
  const { called } = setup.exchange;
  const kind = kindOfOperation(called);
  if (called.path.includes("/inbox_members")) return plantInboxMembers(setup, params);
  // Users below another row are its members.
  if (kind === undefined || called.path.endsWith("}/users")) return plantMembers(setup, params);
  if (called.pagination !== undefined) return plantList(setup, kind, params);
  await plantRivals(setup, kind, params);
  await plantFound(setup, kind, params);
}

/** Lists that the server shows from the newest to the oldest row. */
const newestFirst: ReadonlySet<string> = new Set([
  "articles",
  "conversations",
  "notifications",
  "csat_survey_responses",
]);

async function plantList(setup: Setup, kind: Kind, params: Wire): Promise<void> {
  const { called, request, response } = setup.exchange;
  const rows = rowsOf(setup.exchange);
  // Activities and templates come by themselves.
  const shown = rows.filter((row) => !(Number(row.message_type) > 1)).map((row) => row[kind.key]);
  const { before, after, page = 1, ...query } = request.query ?? {};
  const values = Object.fromEntries(
    Object.entries(query).filter(([key]) => key.endsWith("_id") && kind.fields.has(key)),
  );
  const isThread = kind.name.endsWith("messages");
  const answered = rows.map((row) => Object(row.content_attributes).in_reply_to);
  const known = isThread ? [before, after, ...answered].map(Number).filter((id) => id > 0 && id < madeUp) : [];
  const ids = [...new Set([...shown, ...known])].toSorted((one, other) => Number(one) - Number(other));
  const size = called.pagination?.style === "page" ? (called.pagination.size ?? 25) : 0;
  const total = Number(valueAt(response.body, called.pagination?.style === "page" ? called.pagination.total : "none"));
  const isPast = shown.length === 0 && Number(page) > 1;
  const earlier = isPast ? total || 0 : Number(page) > 1 ? (Number(page) - 1) * size : 0;
  const fill = async () => {
    for (let count = 0; count < Math.min(earlier, 100); count++)
      await setup.createPlain(kind, params, { ...values, ...addressOf(kind, count) });
  };
  if (!newestFirst.has(kind.name)) await fill();
  for (const id of ids) await setup.ensure(kind, id, params, true);
  if (newestFirst.has(kind.name)) await fill();
}

/** Contacts without an address aren't listed. */
function addressOf({ name }: Kind, count: number): Wire {
  return name === "contacts" ? { email: `una-${count}@northwind.example` } : {};
}

/** Where the error names another field than the one that is taken. An agent is known by the e-mail address. */
const fieldsOfRivals: Readonly<Record<string, string>> = { user_id: "email", locale: "slug" };

/** A refused name belongs to another row. */
async function plantRivals(setup: Setup, kind: Kind, params: Wire): Promise<void> {
  const { response, request } = setup.exchange;
  const { attributes, message, error } = Object(response.body);
  const { duplicate_articles } = Object(response.body);
  for (const { id } of [duplicate_articles].flat().filter(isWire)) await setup.ensure(kind, id, params, true);
  const body = jsonOf(request.body);
  if (response.status === 500 && request.method === "POST" && body !== undefined) {
    const { slug } = Object(Object.values(body).find(isWire));
    const [key] = slug === undefined ? [] : setup.facts.having(kind, "slug", slug);
    if (key !== undefined) await setup.ensure(kind, key, params, true);
  }
  if (body !== undefined && /already been assigned/.test(String(error))) {
    return void (await setup.create(kind, body, params));
  }
  if (body === undefined || !/taken|already|unique/.test(String(message))) return;
  for (const attribute of [attributes].flat().filter((name) => typeof name === "string")) {
    const field = fieldsOfRivals[attribute] ?? attribute;
    const value = body[field] ?? Object(Object.values(body).find(isWire))[field];
    const [id] = setup.facts.having(kind, field, value);
    const isOwn = id === undefined || setup.made.has(`${kind.name} ${id}`);
    if (isOwn) await setup.createWith(kind, field, value, params);
    else await setup.ensure(kind, id, params, true);
  }
}

/** Some requests that create a row find one that exists. */
async function plantFound(setup: Setup, kind: Kind, params: Wire): Promise<void> {
  const { called, request } = setup.exchange;
  if (called.id === "getCsatSurveyResponseMetrics") await plantRatings(setup);
  const [row] = rowsOf(setup.exchange);
  const body = jsonOf(request.body);
  // The caller is as the new row shows its author.
  if (called.method === "POST") await setup.translate(Object(row?.created_by ?? row?.author).id, true, {}, "agent_id");
  if (kind.name === "conversations" && body !== undefined) return plantDoor(setup, body, row);
  if (called.method !== "POST" || called.path.endsWith("}") || row === undefined || body === undefined) return;
  const isFound = ["email", "phone_number"].some((key) => row[key] != null && row[key] !== "" && !(key in body));
  if (kind.name === "public/contacts" && isFound) {
    const others = setup.facts.having(kind, "id", row.id).filter((key) => key !== row[kind.key]);
    const bodies = others.map((key) => Object.keys(setup.facts.find(kind, key, {})?.created ?? {}).length);
    const fullest = others[bodies.indexOf(Math.max(...bodies))];
    if (fullest !== undefined) await setup.ensure(kind, fullest, params, true);
  } else if (!isEchoed(body, row)) await setup.ensure(kind, row[kind.key], params, true);
}

/** Answers as many surveys as the counts of ratings say. */
async function plantRatings(setup: Setup): Promise<void> {
  const { ratings_count } = Object(setup.exchange.response.body);
  for (const [rating, count] of Object.entries(Object(ratings_count))) {
    for (let left = Number(count); left > 0; left -= 1) {
      await createSurvey(setup, { csat_survey_response: { rating: Number(rating) } });
    }
  }
}

/** The inbox of a new conversation can have a bot, and a source ID can belong to a contact who is in the inbox. */
async function plantDoor(
  setup: Setup,
  { source_id, contact_id, inbox_id }: Wire,
  row: Wire | undefined,
): Promise<void> {
  const { api, desk, admin, exchange } = setup;
  const isTaken = /unique/.test(JSON.stringify(exchange.response.body));
  const { assignee, sender } = Object(Object(row).meta);
  if (exchange.called.method === "POST" && "bot_type" in Object(assignee)) {
    const params = { account_id: desk.accountId, id: await setup.translate(row?.inbox_id, true, {}, "inbox_id") };
    const agent_bot = await setup.translate(assignee.id, true, {}, "agent_bot_id");
    await api.call("setInboxAgentBot", params, { agent_bot }, admin);
  }
  if (typeof source_id !== "string" || !(isTaken || (contact_id === undefined && row !== undefined))) return;
  const contact = sender === undefined ? { name: "Rita Rival" } : { name: sender.name, email: sender.email };
  const place = { inbox_id: await setup.translate(row?.inbox_id ?? inbox_id, true, {}, "inbox_id"), source_id };
  await api.call("createContact", { account_id: desk.accountId }, { ...contact, ...place }, admin);
}

/** Gives an inbox the members that it had before the request. */
async function plantInboxMembers(setup: Setup, params: Wire): Promise<void> {
  const { exchange, api, desk, admin } = setup;
  if (!setup.isSuccess) return;
  const { inbox_id, user_ids } = Object(exchange.request.body);
  const ours = params.inbox_id ?? (await setup.translate(inbox_id, true, {}, "inbox_id"));
  const shown = rowsOf(exchange).map(({ id }) => id);
  const sent = await setup.translate({ user_ids: shown.filter((id) => ![user_ids].flat().includes(id)) }, true);
  const body = { inbox_id: Number(ours), ...Object(sent) };
  await api.call("setInboxMembers", { account_id: desk.accountId }, body, admin);
  await setup.translate({ user_ids }, true);
}

/** Fills a list that has no rows of its own, such as the members of a team or the labels of a contact. */
async function plantMembers(setup: Setup, params: Wire): Promise<void> {
  const { called, response } = setup.exchange;
  const add = described.find(({ method, path }) => method === "POST" && path === called.path);
  if (called.method !== "GET" || !setup.isSuccess) return;
  const isBot = (row: Wire) => "bot_type" in row;
  const people = rowsOf(setup.exchange).filter((row) => "available_name" in row && !isBot(row));
  await setup.translate({ user_ids: people.map(({ id }) => id) }, true);
  await setup.translate(
    {
      agent_bot_ids: rowsOf(setup.exchange)
        .filter(isBot)
        .map(({ id }) => id),
    },
    true,
  );
  if (add === undefined) return;
  const fields = bodyFields(add);
  const items = [valueAt(response.body, called.pagination?.items ?? called.unwrap)]
    .flat()
    .filter((item) => item !== undefined);
  const as = add.api === "platform" ? await setup.person("platform") : setup.admin;
  const send = async (body: Wire) =>
    setup.api.call(add.id, params, Object(await setup.translate(body, true, params)), as);
  if (items.length === 0) return;
  if (fields.has("user_ids")) return void (await send({ user_ids: items.map((item) => Object(item).id) }));
  if (fields.has("user_id")) {
    if (add.id === "addPlatformAccountUser") await emptyAccount(setup, items);
    for (const item of items.filter(isWire)) {
      const { id, user_id = id, role } = item;
      await send({ user_id, ...(fields.has("role") && { role }) });
    }
    return;
  }
  if (fields.has("labels")) return void (await send({ labels: items }));
  // The platform app made the first two accounts for the desk.
  const isOfAccounts = called.path.endsWith("/accounts");
  const none = Object.fromEntries(
    items.flatMap((item) => Object.keys(Object(Object(item).features))).map((name) => [name, false]),
  );
  const made = isOfAccounts ? [setup.desk.accountId, setup.desk.otherAccountId] : [];
  for (const item of items.filter(isWire)) {
    const switched = isOfAccounts && { features: { ...none, ...Object(item.features) } };
    const shown = Object.entries({ ...item, ...switched });
    const body = shown.filter(([key, value]) => fields.has(key) && (value !== null || isOfAccounts));
    const [account_id] = made.splice(0, 1);
    if (account_id !== undefined) {
      await setup.api.platform("updatePlatformAccount", { account_id }, Object.fromEntries(body));
    } else if (body.length > 0) await send(Object.fromEntries(body));
  }
}

/** Removes the people of the desk from the account whom a list of its users doesn't show. */
async function emptyAccount({ api, desk, made }: Setup, items: readonly unknown[]): Promise<void> {
  const shown = items.map((item) => made.get(`agents ${Object(item).user_id}`)?.id);
  for (const { id } of desk.people.values()) {
    const params = { account_id: desk.accountId };
    if (id > 0 && !shown.includes(id)) await api.platform("removePlatformAccountUser", params, { user_id: id });
  }
}

/** A row that isn't found although it existed has been deleted before. */
export async function deleteRefused(setup: Setup, params: Wire): Promise<void> {
  const { called, response, request } = setup.exchange;
  const isMissing = response.status === 404 || (response.status === 500 && called.method === "DELETE");
  if (!isMissing || setup.hasUnknown || !called.path.endsWith("}") || request.role === null) return;
  const kind = kindOfOperation(called);
  if (kind?.remove === undefined || !setup.made.has(`${kind.name} ${Object.values(request.params).at(-1)}`)) return;
  const places = [...kind.remove.path.matchAll(/\{(\w+)\}/g)].map(
    ([, place = ""], index) => [place, params[place] ?? Object.values(params)[index]] as const,
  );
  const as = kind.remove.api === "platform" ? await setup.person("platform") : setup.admin;
  try {
    await setup.api.call(kind.remove.id, Object.fromEntries(places), {}, as);
  } catch (error) {
    // It isn't found because it belongs to another row.
    if (!(error instanceof NotSetUp)) throw error;
  }
}
