import type { Api } from "./api.ts";

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
}

/** The recorded roles that are users of the account, with their names. */
const members: readonly (readonly [role: string, name: string, displayName: string, position: string])[] = [
  ["admin", "Ada Admin", "Ada", "administrator"],
  ["agent", "Grace Agent", "Grace", "agent"],
  ["agent_outside", "Linus Outside", "Linus", "agent"],
  ["member", "Mia Member", "Mia", "agent"],
];

/** The recorded roles that are users with a custom role of this permission. */
const permissions = [
  "conversation_manage",
  "conversation_unassigned_manage",
  "conversation_participating_manage",
  "contact_manage",
  "report_manage",
] as const;

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
  const people = new Map<string, Person>();
  const person = async (role: string, name: string, display_name: string, place?: [account: number, role: string]) => {
    const email = `${role}-${suffix}@northwind.example`;
    const user = await api.platform("createPlatformUser", {}, { name, display_name, email, password });
    const found = { id: Number(user.id), token: String(user.access_token) };
    people.set(role, found);
    const [account_id, position] = place ?? [];
    if (place !== undefined) {
      await api.platform("addPlatformAccountUser", { account_id }, { user_id: found.id, role: position });
    }
    return found;
  };
  for (const [role, name, displayName, position] of members)
    await person(role, name, displayName, [accountId, position]);
  await person("outsider", "Olga Outsider", "Olga", [otherAccountId, "administrator"]);
  await person("gone", "Gus Gone", "Gus");
  const bot = { name: "Parcel Bot", account_id: accountId, outgoing_url: "https://bots.northwind.example/parcels" };
  const made = await api.platform("createPlatformAgentBot", {}, bot);
  people.set("bot", { id: Number(made.id), token: String(made.access_token) });
  people.set("platform", { id: 0, token: api.target.platformToken });
  const desk = { accountId, otherAccountId, people };
  await createCustomRoles(api, desk, person);
  return desk;
}

async function createCustomRoles(
  api: Api,
  desk: Desk,
  person: (role: string, name: string, displayName: string, place: [number, string]) => Promise<Person>,
): Promise<void> {
  const account_id = desk.accountId;
  const as = desk.people.get("admin");
  for (const permission of permissions) {
    if (!api.can("createCustomRole") || !api.can("updateAgent")) return;
    const { id } = await person(permission, permission, permission, [account_id, "agent"]);
    const body = { name: permission, permissions: [permission] };
    const role = await api.call("createCustomRole", { account_id }, body, as);
    await api.call("updateAgent", { account_id, id }, { role: "agent", custom_role_id: role.id }, as);
  }
}
