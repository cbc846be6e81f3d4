import type { AppliedSla as WireAppliedSla, SlaEvent as WireSlaEvent } from "@wootkit/client";
import { belongsTo, type TableDefinition } from "../../state/table-definition.ts";

/** A service-level agreement that an account offers (Enterprise). Thresholds are seconds, `null` for no such target. */
export interface SlaPolicy {
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
  indexes: { of_account: belongsTo("accounts", "account_id") },
};

/** A policy that runs for a conversation. Times are Unix milliseconds. */
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

/** A target that was missed. Times are Unix milliseconds. */
export interface SlaEvent {
  id: number;
  conversation_id: number;
  event_type: WireSlaEvent["event_type"];
  /** The message that waited, for a later reply only. */
  message_id: number | null;
  created_at: number;
  updated_at: number;
}

export const slaEvents: TableDefinition<SlaEvent, "of_conversation"> = {
  indexes: { of_conversation: belongsTo("conversations", "conversation_id") },
};
