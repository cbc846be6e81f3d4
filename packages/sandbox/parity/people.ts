import type { Api } from "./api.ts";
import type { Wire } from "./recorded.ts";

/** A user or bot whose token requests are sent with. */
export interface Person {
  readonly id: number;
  readonly token: string;
}

/** The account that requests are sent to, and the people in it. */
export interface Desk {
  readonly accountId: number;
  readonly people: ReadonlyMap<string, Person>;
  /** The account of the outsider. */
  readonly otherAccountId: number;
  /** A part of e-mail addresses that no other desk has. */
  readonly suffix: string;
}

/** The recorded roles that are users of the account, with their names. */
const members: readonly (readonly [role: string, name: string, displayName: string, position: string])[] = [
  ["admin", "Ada Admin", "Ada", "administrator"],
  ["agent", "Grace Agent", "Grace", "agent"],
  ["agent_outside", "Linus Outside", "Linus", "agent"],
  ["member", "Mia Member", "Mia", "agent"],
];

/** The recorded roles that are users with a custom role of this permission. */
const permissions: ReadonlySet<string> = new Set([
  "conversation_manage",
  "conversation_unassigned_manage",
  "conversation_participating_manage",
  "contact_manage",
  "report_manage",
]);

/** Other names of roles. */
export const sameRoles: Readonly<Record<string, string>> = {
  agent_out: "agent_outside",
  agent_bot: "bot",
  leaver: "gone",
};

/** The password of every user. */
export const password = "Ship-Parcels-2026!";

/** Creates an account and its people by the platform API. */
export async function createDesk(api: Api, suffix: string): Promise<Desk> {
  const account = async (name: string) => Number((await api.platform("createPlatformAccount", {}, { name })).id);
  const accountId = await account("Northwind Support");
  const otherAccountId = await account("Harbour Books");
  const people = new Map<string, Person>([["platform", { id: 0, token: api.target.platformToken }]]);
  for (const [role, name, display_name, position] of members) {
    people.set(role, await createPerson(api, { name, display_name, email: mail(role, suffix) }, accountId, position));
  }
  const olga = { name: "Olga Outsider", display_name: "Olga", email: mail("outsider", suffix) };
  people.set("outsider", await createPerson(api, olga, otherAccountId, "administrator"));
  return { accountId, otherAccountId, people, suffix };
}

/** Creates the person of a role that few requests need. Returns nothing for an unknown role. */
export async function createLatecomer(api: Api, desk: Desk, role: string): Promise<Person | undefined> {
  const { accountId: account_id, suffix, people } = desk;
  const admin = people.get("admin");
  if (role === "bot") return createBot(api, account_id, admin);
  const name = role;
  if (role === "gone") return createPerson(api, { name, email: mail(role, suffix) });
  if (!permissions.has(role)) return undefined;
  const person = await createPerson(api, { name, email: mail(role, suffix) }, account_id, "agent");
  const custom = await api.call("createCustomRole", { account_id }, { name, permissions: [role] }, admin);
  await api.call("updateAgent", { account_id, id: person.id }, { role: "agent", custom_role_id: custom.id }, admin);
  return person;
}

function mail(role: string, suffix: string): string {
  return `${role}-${suffix}@northwind.example`;
}

async function createPerson(api: Api, values: Wire, account_id?: number, role?: string): Promise<Person> {
  const user = await api.platform("createPlatformUser", {}, { ...values, password });
  const person = { id: Number(user.id), token: String(user.access_token) };
  if (account_id !== undefined) {
    await api.platform("addPlatformAccountUser", { account_id }, { user_id: person.id, role });
  }
  return person;
}

/** A bot of the account, so that the platform app has none. */
async function createBot(api: Api, account_id: number, admin: Person | undefined): Promise<Person> {
  const body = { name: "Parcel Bot", outgoing_url: "https://bots.northwind.example/parcels" };
  const bot = await api.call("createAgentBot", { account_id }, body, admin);
  return { id: Number(bot.id), token: String(bot.access_token) };
}
