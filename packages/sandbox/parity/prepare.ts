import { singular } from "@wootkit/openapi/document";
import { NotSetUp } from "./api.ts";
import { bodyFields, kindOfOperation } from "./kinds.ts";
import { described, isWire, valueAt, type Wire } from "./recorded.ts";
import { allPermissions } from "./rules.ts";
import { changedBy, type Setup } from "./setup.ts";
import { kindNamed, syncPerson } from "./users.ts";

/** Parts of a response that only accounts with a feature have. */
const features: readonly (readonly [pattern: RegExp, feature: string])[] = [
  [/"sla_events"/, "sla"],
  [/"company_id"|"contacts_count"/, "companies"],
];

/** Prepares the account and the caller as the response shows them. */
export async function prepareAccount(setup: Setup, params: Wire): Promise<void> {
  const { exchange, api, desk } = setup;
  const { called, request, response } = exchange;
  for (const condition of [Object(request.body).payload].flat()) await defineAttribute(setup, condition);
  if (setup.isSuccess && called.path.startsWith("/api/v1/profile")) await prepareProfile(setup);
  else if (setup.isSuccess) await prepareSingleton(setup, params);
  const isAgent = /^agent|^member/.test(String(request.role));
  if (setup.isSuccess && called.role === "administrator" && isAgent) await grant(setup, String(request.role));
  const text = JSON.stringify(response.body ?? "");
  const shown = called.path.endsWith("/accounts/{account_id}") && !("features" in Object(request.body));
  const named = shown ? Object.keys(Object(Object(response.body).features)) : [];
  const found = features.flatMap(([pattern, feature]) => (pattern.test(text) ? [feature] : []));
  const names = [...named, ...found].map((name) => [name, true] as const);
  const changes = {
    ...(names.length > 0 && { features: Object.fromEntries(names) }),
    ...(text.includes("Account is suspended") && { status: "suspended" }),
    ...(response.status === 402 && { limits: { agents: 1, inboxes: 1 } }),
  };
  if (Object.keys(changes).length === 0) return;
  await api.platform("updatePlatformAccount", { account_id: desk.accountId }, changes);
}

/** The response of a profile shows what was set before. */
async function prepareProfile(setup: Setup): Promise<void> {
  const { desk, exchange } = setup;
  const { role, body } = exchange.request;
  const changed = changedBy(exchange, "profile");
  const row = Object.entries(Object(exchange.response.body)).filter(([key]) => !changed.has(key));
  const caller = role !== null && desk.people.has(role) ? role : "admin";
  if (body === undefined || row.length > 0) await syncPerson(setup, caller, Object.fromEntries(row));
}

/** Settings that have no collection, such as those of an account, are updated to what the response shows. */
async function prepareSingleton(setup: Setup, params: Wire): Promise<void> {
  const { called, request, response } = setup.exchange;
  const update = described.find(({ method, path }) => /PATCH|PUT/.test(method) && path === called.path);
  if (update === undefined || kindOfOperation(called) !== undefined) return;
  const shown = valueAt(response.body, called.unwrap);
  const [wrapper = ""] = bodyFields(update);
  const isWrapped = bodyFields(update).size === 1;
  const changed = changedBy(setup.exchange, wrapper);
  const isSettable = (key: string) => (isWrapped ? /^selected_|^message$/.test(key) : bodyFields(update).has(key));
  const { settings, custom_attributes, ...rest } = isWire(shown) ? shown : {};
  const isAccount = called.path.endsWith("/accounts/{account_id}");
  const all: Wire =
    isAccount && called.api === "application"
      ? { ...rest, ...Object(custom_attributes), ...Object(settings) }
      : { ...rest, ...(custom_attributes !== undefined && { custom_attributes }) };
  const fields = Object.entries(all).filter(
    ([key, value]) => isSettable(key) && !changed.has(key) && value !== null && key !== "features",
  );
  if (fields.length === 0) return;
  const body = isWrapped ? { [wrapper]: Object.fromEntries(fields) } : Object.fromEntries(fields);
  const caller = isAccount && called.api === "application" ? setup.admin : await setup.person(request.role);
  await setup.api.call(update.id, params, body, caller ?? setup.admin);
}

/** Gives an agent a custom role with every permission. */
async function grant({ api, desk, admin }: Setup, role: string): Promise<void> {
  const { accountId: account_id } = desk;
  const body = { name: "Lead", permissions: allPermissions };
  const { id } = await api.call("createCustomRole", { account_id }, body, admin);
  const agent = { account_id, id: desk.people.get(role)?.id };
  await api.call("updateAgent", agent, { role: "agent", custom_role_id: id }, admin);
}

/** Defines the custom attribute of a condition of a filter, as it was or as its value looks. */
async function defineAttribute(setup: Setup, condition: unknown): Promise<void> {
  const { attribute_key, values } = Object(condition);
  const filtered = kindOfOperation(setup.exchange.called)?.name;
  if (typeof attribute_key !== "string" || filtered === undefined || setup.exchange.response.status === 422) return;
  const kind = kindNamed("custom_attribute_definitions");
  const attribute_model = `${singular(filtered)}_attribute`;
  const known = setup.facts.having(kind, "attribute_key", attribute_key);
  const id = known.find((one) => setup.facts.find(kind, one, {})?.row.attribute_model === attribute_model);
  if (id !== undefined) return void (await setup.ensure(kind, id, {}, true));
  const [value] = [values].flat();
  const attribute_display_type = /^\d{4}-\d\d-\d\d/.test(String(value)) ? "date" : typesOfValues[typeof value];
  const body = { attribute_display_name: attribute_key, attribute_key, attribute_display_type, attribute_model };
  try {
    await setup.api.call("createCustomAttribute", { account_id: setup.desk.accountId }, body, setup.admin);
  } catch (error) {
    // The server refuses the names of attributes that all rows have.
    if (!(error instanceof NotSetUp)) throw error;
  }
}

const typesOfValues: Readonly<Record<string, string>> = { number: "number", boolean: "checkbox", string: "text" };
