import type { AppliedSla as WireAppliedSla } from "@wootkit/client";
import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { isoTimed } from "../../rules/wire-time.ts";
import { type Timed, table } from "../../state/table-definition.ts";

/** A service-level agreement of an account (Enterprise). Thresholds are in seconds; `null` for no target. */
export interface SlaPolicy extends ColumnsOf<typeof wire.SlaPolicy>, Timed {
  account_id: number;
}

export const slaPolicies = table<SlaPolicy>()({
  isTimed: true,
  ownedBy: ["account_id"],
  audit: { type: "SlaPolicy", values: isoTimed, actions: ["destroy"] },
});

/** The policy of a conversation. Times are in Unix milliseconds. */
export interface AppliedSla {
  id: number;
  conversation_id: number;
  sla_policy_id: number;
  status: WireAppliedSla["sla_status"];
  created_at: number;
  updated_at: number;
}

export const appliedSlas = table<AppliedSla>()({ ownedBy: ["conversation_id", "sla_policy_id"] });

/** A missed target. Times are in Unix milliseconds. */
export interface SlaEvent extends ColumnsOf<typeof wire.SlaEvent, "meta"> {
  conversation_id: number;
  /** The ID of the message without a timely reply, for targets of later replies only. */
  message_id: number | null;
  created_at: number;
  updated_at: number;
}

export const slaEvents = table<SlaEvent>()({ ownedBy: ["conversation_id"] });
