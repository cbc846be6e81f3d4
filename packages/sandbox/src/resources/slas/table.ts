import type { AppliedSla as WireAppliedSla, SlaEvent as WireSlaEvent } from "@wootkit/client";
import { isoTimed } from "../../rules/wire-time.ts";
import { belongsTo, type TableDefinition, type Timed } from "../../state/table-definition.ts";

/** A service-level agreement of an account (Enterprise). Thresholds are in seconds; `null` for no target. */
export interface SlaPolicy extends Timed {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  first_response_time_threshold: number | null;
  next_response_time_threshold: number | null;
  resolution_time_threshold: number | null;
  only_during_business_hours: boolean;
}

export const slaPolicies: TableDefinition<SlaPolicy, "of_account"> = {
  isTimed: true,
  audit: { type: "SlaPolicy", values: isoTimed, actions: ["destroy"] },
  indexes: { of_account: belongsTo("accounts", "account_id") },
};

/** The policy of a conversation. Times are in Unix milliseconds. */
export interface AppliedSla {
  id: number;
  conversation_id: number;
  sla_policy_id: number;
  status: WireAppliedSla["sla_status"];
  created_at: number;
  updated_at: number;
}

export const appliedSlas: TableDefinition<AppliedSla, "of_conversation" | "of_policy"> = {
  indexes: {
    of_conversation: belongsTo("conversations", "conversation_id"),
    of_policy: belongsTo("slaPolicies", "sla_policy_id"),
  },
};

/** A missed target. Times are in Unix milliseconds. */
export interface SlaEvent {
  id: number;
  conversation_id: number;
  event_type: WireSlaEvent["event_type"];
  /** The ID of the message without a timely reply, for targets of later replies only. */
  message_id: number | null;
  created_at: number;
  updated_at: number;
}

export const slaEvents: TableDefinition<SlaEvent, "of_conversation"> = {
  indexes: { of_conversation: belongsTo("conversations", "conversation_id") },
};
