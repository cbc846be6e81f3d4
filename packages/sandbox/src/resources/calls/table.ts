import type { Call as WireCall } from "@wootkit/client";
import { table } from "../../state/table-definition.ts";

/** The phone call of a `voice_call` message (Enterprise). Times are in Unix milliseconds. */
export interface Call extends Omit<WireCall, "accepted_by_agent_name"> {
  message_id: number;
}

export const calls = table<Call>()({ ownedBy: ["message_id"] });
