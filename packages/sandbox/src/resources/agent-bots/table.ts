import type * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, table } from "../../state/table-definition.ts";

/** A bot that replies in place of a person. */
export interface AgentBot
  extends ColumnsOf<typeof wire.AgentBotWithConfig, "thumbnail" | "access_token" | "system_bot" | "bot_config"> {
  bot_config: JsonObject;
  /** The URL of the picture, or an empty string. */
  avatar_url: string;
}

export const agentBots = table<AgentBot>()({
  ownedBy: ["account_id"],
  audit: {
    type: "AgentBot",
    values: (row) => ({
      ...pick(row, "name", "account_id", "bot_config", "description", "outgoing_url"),
      bot_type: row.bot_type === null ? null : 0,
    }),
  },
});

/** The connection of a bot to an inbox, whose new conversations it takes. An inbox has at most one. */
export interface AgentBotInbox {
  id: number;
  agent_bot_id: number;
  inbox_id: number;
}

export const agentBotInboxes = table<AgentBotInbox>()({
  ownedBy: ["agent_bot_id"],
  indexes: { of_inbox: { ...belongsTo("inboxes", "inbox_id"), isUnique: true } },
});

/** Chatwoot's own assistant (Enterprise). */
export interface CaptainAssistant {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  /** In Unix milliseconds. */
  created_at: number;
}

export const captainAssistants = table<CaptainAssistant>()({ ownedBy: ["account_id"] });
