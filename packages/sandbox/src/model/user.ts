import type { Agent } from "@wootkit/client";
import type { JsonObject } from "./json-object.ts";

/** A person who can sign in. What the person may do is said by {@link AccountUser}, for each account apart. */
export interface User {
  id: number;
  name: string;
  /** The name that contacts see; `null` means the full name. */
  display_name: string | null;
  email: string;
  /** How the person signs in. */
  provider: string;
  confirmed: boolean;
  /** URL of a picture, empty for none. */
  avatar_url: string;
  custom_attributes: JsonObject;
}

/** The membership of a person in an account. */
export interface AccountUser {
  account_id: number;
  user_id: number;
  role: Agent["role"];
  custom_role_id: number | null;
  availability: "online" | "busy" | "offline";
  auto_offline: boolean;
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
  account_id: number;
  name: string;
  permissions: readonly CustomRolePermission[];
}
