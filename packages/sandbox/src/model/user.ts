import type { Agent } from "@wootkit/client";
import type { JsonObject } from "./json-object.ts";

/** A person who can sign in. What the person may do is said by {@link AccountUser}, for each account apart. */
export interface User {
  id: number;
  name: string;
  /** The name that contacts see; `null` means the full name. */
  displayName: string | null;
  email: string;
  /** How the person signs in. */
  provider: string;
  confirmed: boolean;
  /** URL of a picture, empty for none. */
  avatarUrl: string;
  customAttributes: JsonObject;
}

/** The membership of a person in an account. */
export interface AccountUser {
  accountId: number;
  userId: number;
  role: Agent["role"];
  customRoleId: number | null;
  availability: "online" | "busy" | "offline";
  autoOffline: boolean;
}

/** The permissions of a custom role that matter to conversations and contacts. */
export type CustomRolePermission =
  | "conversation_manage"
  | "conversation_unassigned_manage"
  | "conversation_participating_manage"
  | "contact_manage";

/** A role that an account defined itself; it narrows what an agent may do (Enterprise). */
export interface CustomRole {
  id: number;
  accountId: number;
  name: string;
  permissions: readonly CustomRolePermission[];
}
