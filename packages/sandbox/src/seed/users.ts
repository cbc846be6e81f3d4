import type { AccountUser, CustomRolePermission } from "../resources/accounts/table.ts";
import type { User } from "../resources/users/table.ts";
import { thumbnailUrl } from "../rules/file-address.ts";

/** A permission that a custom role of the desk has. */
type SeededPermission = Exclude<CustomRolePermission, "report_manage" | "knowledge_base_manage">;

/** A user. By default, the user signs in with a confirmed e-mail address and has no picture. */
export interface UserSeed extends Pick<User, "id" | "name" | "email">, Partial<Omit<User, "id" | "name" | "email">> {
  /** The membership in the desk's accounts. Missing if the user isn't a member. */
  membership?: {
    role: AccountUser["role"];
    availability?: AccountUser["availability"];
    customRole?: SeededPermission;
    /** Whether the user works in the agents' inboxes. */
    inAgentInboxes: boolean;
  };
}

/** The key of a user. */
export type UserKey = "ada" | "grace" | "linus" | "gus" | "noor" | "yuki" | "ines" | "umar" | "petra" | "carl" | "olga";

/** All users. */
export const users: Record<UserKey, UserSeed> = {
  ada: {
    id: 1,
    name: "Ada Okonkwo",
    display_name: "Ada",
    email: "ada@northwind.example",
    membership: { role: "administrator", availability: "online", inAgentInboxes: false },
  },
  grace: {
    id: 2,
    name: "Grace Lindholm",
    display_name: "Grace",
    email: "grace@northwind.example",
    avatar_url: thumbnailUrl(2, "grace.png"),
    membership: { role: "agent", availability: "busy", inAgentInboxes: true },
  },
  linus: {
    id: 3,
    name: "Linus Park",
    display_name: "Linus",
    email: "linus@northwind.example",
    membership: { role: "agent", inAgentInboxes: false },
  },
  gus: {
    id: 4,
    name: "Gus Ferreira",
    display_name: "Gus",
    email: "gus@northwind.example",
  },
  noor: {
    id: 5,
    name: "Noor Haddad",
    display_name: "Noor",
    email: "noor@northwind.example",
    custom_attributes: { desk: "second floor" },
    membership: { role: "agent", availability: "online", inAgentInboxes: true },
  },
  yuki: {
    id: 6,
    name: "Yuki Tanabe",
    email: "yuki@northwind.example",
    confirmed: false,
    membership: { role: "agent", inAgentInboxes: true },
  },
  ines: {
    id: 7,
    name: "Ines Moreau",
    email: "ines@northwind.example",
    membership: { role: "agent", customRole: "conversation_manage", inAgentInboxes: true },
  },
  umar: {
    id: 8,
    name: "Umar Siddiqui",
    email: "umar@northwind.example",
    membership: { role: "agent", customRole: "conversation_unassigned_manage", inAgentInboxes: true },
  },
  petra: {
    id: 9,
    name: "Petra Novak",
    email: "petra@northwind.example",
    provider: "saml",
    membership: { role: "agent", customRole: "conversation_participating_manage", inAgentInboxes: true },
  },
  carl: {
    id: 10,
    name: "Carl Jensen",
    email: "carl@northwind.example",
    membership: { role: "agent", customRole: "contact_manage", inAgentInboxes: true },
  },
  olga: {
    id: 11,
    name: "Olga Brandt",
    email: "olga@harbour-books.example",
  },
};

/** The IDs of the users who work in the agents' inboxes. */
export const agentInboxMembers: readonly number[] = Object.values(users)
  .filter(({ membership }) => membership?.inAgentInboxes === true)
  .map(({ id }) => id);

/** The IDs of the custom roles within the account. Each has one permission. */
export const customRoleNumbers: Record<SeededPermission, number> = {
  conversation_manage: 1,
  conversation_unassigned_manage: 2,
  conversation_participating_manage: 3,
  contact_manage: 4,
};
