import type { Permissions } from "../../generated/enums.ts";
import type * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { on, refersTo, type Timed, table } from "../../state/table-definition.ts";

/** A tenant of the server, with its own inboxes, members, and contacts. */
export interface Account extends ColumnsOf<typeof wire.PlatformAccount, "features" | "limits" | "custom_attributes"> {
  /** The enabled features. */
  features: readonly string[];
  /** When and how conversations are resolved automatically, and other settings. */
  settings: JsonObject;
  /** When the labels, inboxes, and teams last changed, in Unix seconds. */
  cache_keys: { readonly label?: string; readonly inbox?: string; readonly team?: string };
  custom_attributes: JsonObject;
  limits: JsonObject;
  /** The HTML frame of e-mails. Missing until it is set. */
  branded_email_layout?: string | null;
  created_at: number;
}

/** The locales that the server supports, in the order of their numbers in the database. */
export const locales: readonly string[] = (
  "en ar nl fr de hi it ja ko pt ru zh es ml ca el pt_BR ro ta fa zh_TW vi da tr cs fi id sv hu no zh_CN pl sk uk th " +
  "lv is he lt sr bg bn ms sl am ka et az ur ur_IN hr hy sh ne sk sq tl"
).split(" ");

export const accounts = table<Account>()({
  audit: {
    type: "Account",
    values: (row) => ({
      ...pick(row, "name", "domain", "support_email", "settings", "custom_attributes", "limits"),
      locale: row.locale === null ? null : locales.indexOf(row.locale),
      status: row.status === null ? null : row.status === "active" ? 0 : 1,
      feature_flags: featureFlags(row.features),
    }),
    actions: ["update"],
  },
});

/** Returns a number that depends on which features are enabled, as the server's bits do. */
function featureFlags(features: readonly string[]): number {
  const letters = [...features.toSorted().join(" ")];
  return letters.reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, features.length);
}

/** The membership of a user in an account. */
export interface AccountUser extends ColumnsOf<typeof wire.PlatformAccountUser>, Timed {
  /** Whether the user has a connected browser. */
  is_connected: boolean;
}

export const accountUsers = table<AccountUser>()({
  isTimed: true,
  ownedBy: ["account_id", "user_id"],
  audit: {
    type: "AccountUser",
    values: (row) => ({
      ...pick(row, "user_id", "account_id", "inviter_id"),
      role: row.role === "administrator" ? 1 : 0,
      availability: ["online", "offline", "busy"].indexOf(row.availability),
    }),
    actions: ["create", "update"],
  },
  indexes: {
    of_capacity_policy: refersTo("agentCapacityPolicies", "agent_capacity_policy_id"),
    of_custom_role: refersTo("customRoles", "custom_role_id"),
    membership: { ...on<AccountUser>("account_id", "user_id"), isUnique: true },
  },
});

/** A permission of a custom role. */
export type CustomRolePermission = (typeof Permissions)[number];

/** A role that an account defines to restrict agents (Enterprise). */
export interface CustomRole extends ColumnsOf<typeof wire.CustomRole>, Timed {
  account_id: number;
}

export const customRoles = table<CustomRole>()({ isTimed: true, ownedBy: ["account_id"] });
