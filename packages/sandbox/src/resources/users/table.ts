import type { JsonObject } from "../../state/json-object.ts";
import { on, type TableDefinition, uniqueOn } from "../../state/table-definition.ts";

/** A person who can sign in. What the person may do is said by the membership in each account. */
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
  message_signature: string | null;
  ui_settings: JsonObject;
  password: string | null;
  pubsub_token: string;
}

export const users: TableDefinition<User, "by_email"> = { indexes: { by_email: uniqueOn("email") } };

/** A token and its owner. The kind of owner matters only once the token is found. */
export interface AccessToken {
  id: number;
  token: string;
  owner_type: "User" | "AgentBot" | "PlatformApp";
  owner_id: number;
}

export const accessTokens: TableDefinition<AccessToken, "by_token" | "of_owner"> = {
  indexes: { by_token: uniqueOn("token"), of_owner: on("owner_type", "owner_id") },
};
