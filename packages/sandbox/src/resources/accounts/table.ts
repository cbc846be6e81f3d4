import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, on, type TableDefinition } from "../../state/table-definition.ts";

/** A tenant of the server: its own inboxes, people and contacts. */
export interface Account {
  id: number;
  name: string;
  status: "active" | "suspended";
  locale: string;
  domain: string | null;
  support_email: string | null;
  /** The features that are switched on. */
  features: readonly string[];
  custom_attributes: JsonObject;
  limits: JsonObject;
  created_at: number;
}

export const accounts: TableDefinition<Account, never> = { indexes: {} };

/** The membership of a person in an account. */
export interface AccountUser {
  id: number;
  account_id: number;
  user_id: number;
  role: "administrator" | "agent";
  custom_role_id: number | null;
  /** What the person set. */
  availability: "online" | "busy" | "offline";
  /** Whether the person counts as offline without a browser that is connected. */
  auto_offline: boolean;
  /** Whether a browser of the person is connected. */
  is_connected: boolean;
  inviter_id: number | null;
  /** When the person last looked at the account, in Unix milliseconds; `null` for never. */
  active_at: number | null;
}

export const accountUsers: TableDefinition<AccountUser, "of_account" | "of_user" | "membership"> = {
  indexes: {
    of_account: belongsTo("accounts", "account_id"),
    of_user: belongsTo("users", "user_id"),
    membership: { ...on<AccountUser>("account_id", "user_id"), isUnique: true },
  },
};

/** The permissions of a custom role that matter to the operations that the sandbox plays. */
export type CustomRolePermission =
  | "conversation_manage"
  | "conversation_unassigned_manage"
  | "conversation_participating_manage"
  | "contact_manage"
  | "report_manage";

/** A role that an account defined itself; it narrows what an agent may do (Enterprise). */
export interface CustomRole {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  permissions: readonly CustomRolePermission[];
}

export const customRoles: TableDefinition<CustomRole, "of_account"> = {
  indexes: { of_account: belongsTo("accounts", "account_id") },
};
