import type { JsonObject } from "../../state/json-object.ts";
import { on, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** A person who can sign in. The permissions depend on the membership in each account. */
export interface User {
  id: number;
  name: string;
  /** The name that contacts see; `null` for the full name. */
  display_name: string | null;
  email: string;
  /** How the user signs in. */
  provider: string;
  confirmed: boolean;
  /** The URL of the picture, or an empty string. */
  avatar_url: string;
  custom_attributes: JsonObject;
  message_signature: string | null;
  ui_settings: JsonObject;
  password: string | null;
  pubsub_token: string;
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
