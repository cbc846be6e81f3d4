import { type Kind, kinds } from "./kinds.ts";
import { type Person, password } from "./people.ts";
import type { Wire } from "./recorded.ts";
import type { Setup } from "./setup.ts";

export const agents: Kind = kindNamed("agents");

/** Returns a kind that the document has. */
export function kindNamed(name: string): Kind {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`The document has no collection of ${name}.`);
  return kind;
}

/** Returns the role in the e-mail address of a recorded user, such as `agent` of `agent-mx3@northwind.example`. */
export function roleOf(row: Wire | undefined): string {
  return /^(.+)-\w+@/.exec(String(row?.email ?? ""))?.[1]?.replaceAll("-", "_") ?? "";
}

/** Returns the person who sent a recorded message, or made another row. Undefined if that doesn't matter. */
export async function authorOf(setup: Setup, { name }: Kind, row: Wire): Promise<Person | undefined> {
  // Everyone has their own filters.
  // A campaign's sender didn't create it.
  if (name === "campaigns") return undefined;
  if (name === "custom_filters" && setup.isSuccess) return setup.person(setup.exchange.request.role);
  const { type = "user", id } = Object(row.sender ?? row.created_by ?? row.user);
  if (type === "agent_bot") return setup.person("bot");
  return type === "user" ? setup.desk.people.get(roleOf(setup.facts.find(agents, id, {})?.row)) : undefined;
}

/** Returns the person of a recorded user's role, or creates a user. */
export async function userFor(setup: Setup, id: unknown, fact: Wire): Promise<Wire> {
  const { api, desk, admin } = setup;
  const { accountId: account_id } = desk;
  const before = setup.before(agents, id);
  const outsider = desk.people.get("outsider");
  const isOutside = /must belong to the same account/.test(JSON.stringify(setup.exchange.response.body));
  if (isOutside && outsider !== undefined) return { ...outsider };
  const role = roleOf(fact);
  const known = desk.people.get(role);
  if (known !== undefined) {
    await syncPerson(setup, role, before);
    return { ...known };
  }
  const row = { ...fact, ...before };
  const position = row.role === "administrator" ? "administrator" : "agent";
  const { name = "Una User", email = `user-${id}@northwind.example`, display_name, custom_attributes } = row;
  if (setup.isForeign) return api.call("createAgent", { account_id }, { name, email, role: position }, admin);
  const user = await api.platform("createPlatformUser", {}, { name, email, password, display_name, custom_attributes });
  const isAlone = Array.isArray(row.accounts) && row.accounts.length === 0;
  if (!isAlone) await api.platform("addPlatformAccountUser", { account_id }, { user_id: user.id, role: position });
  if (typeof row.custom_role_id === "number") await assignRole(setup, user.id, row.custom_role_id);
  return user;
}

/** Gives a person what their row shows: names, settings, an active account, and a custom role. */
export async function syncPerson(setup: Setup, role: string, row: Wire): Promise<void> {
  const { api, desk } = setup;
  const { accountId: account_id } = desk;
  const person = desk.people.get(role);
  if (person === undefined) return;
  const fields = (...keys: string[]) =>
    Object.fromEntries(keys.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]])));
  const names = fields("display_name", "custom_attributes");
  if (Object.keys(names).length > 0) await api.platform("updatePlatformUser", { id: person.id }, names);
  const profile = fields("message_signature", "ui_settings");
  if (Object.keys(profile).length > 0) await api.call("updateProfile", {}, { profile }, person);
  const [account] = [row.accounts].flat();
  if (typeof Object(account).active_at === "string") {
    await api.call("setProfileActiveAccount", {}, { profile: { account_id } }, person);
  }
  if (typeof row.custom_role_id === "number") await assignRole(setup, person.id, row.custom_role_id);
}

async function assignRole(setup: Setup, id: unknown, recorded: number): Promise<void> {
  const custom_role_id = await setup.translate(recorded, true, {}, "custom_role_id");
  const params = { account_id: setup.desk.accountId, id };
  await setup.api.call("updateAgent", params, { role: "agent", custom_role_id }, setup.admin);
}
