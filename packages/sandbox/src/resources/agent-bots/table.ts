import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, type TableDefinition } from "../../state/table-definition.ts";

/** A bot that replies in place of a person. */
export interface AgentBot {
  id: number;
  /** `null` for a system bot, which belongs to the installation. */
  account_id: number | null;
  name: string | null;
  description: string | null;
  outgoing_url: string | null;
  bot_type: "webhook" | null;
  bot_config: JsonObject;
  /** Signs the events that are sent to the bot. */
  secret: string | null;
  /** The URL of the picture, or an empty string. */
  avatar_url: string;
}

export const agentBots: TableDefinition<AgentBot, "of_account"> = {
  indexes: { of_account: belongsTo("accounts", "account_id") },
};

/** Chatwoot's own assistant (Enterprise). */
export interface CaptainAssistant {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  /** In Unix milliseconds. */
  created_at: number;
}

export const captainAssistants: TableDefinition<CaptainAssistant, "of_account"> = {
  indexes: { of_account: belongsTo("accounts", "account_id") },
};
