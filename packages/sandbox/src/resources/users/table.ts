import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { on, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** What a response shows of other rows, or in other forms. */
type Derived = "access_token" | "account_id" | "available_name" | "role" | "uid" | "custom_attributes" | "ui_settings";

/** A person who can sign in. The permissions depend on the membership in each account. */
export interface User extends ColumnsOf<typeof wire.UserBase, Derived> {
  custom_attributes: JsonObject;
  ui_settings: JsonObject;
  password: string | null;
}

export const users = table<User>()({ indexes: { by_email: uniqueOn("email") } });

/** An access token and its owner. */
export interface AccessToken extends Timed {
  id: number;
  token: string;
  owner_type: "User" | "AgentBot" | "PlatformApp";
  owner_id: number;
}

export const accessTokens = table<AccessToken>()({
  isTimed: true,
  indexes: { by_token: uniqueOn("token"), of_owner: on("owner_type", "owner_id") },
});
