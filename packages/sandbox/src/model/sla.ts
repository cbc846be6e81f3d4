import type { AppliedSla as WireAppliedSla, SlaEvent as WireSlaEvent } from "@wootkit/client";

/** A service-level agreement that an account offers (Enterprise). Thresholds are seconds, `null` for no such target. */
export interface SlaPolicy {
  id: number;
  accountId: number;
  name: string;
  description: string | null;
  firstResponseTimeThreshold: number | null;
  nextResponseTimeThreshold: number | null;
  resolutionTimeThreshold: number | null;
  onlyDuringBusinessHours: boolean;
}

/** A policy that runs for a conversation. Times are Unix milliseconds. */
export interface AppliedSla {
  id: number;
  conversationId: number;
  slaPolicyId: number;
  status: WireAppliedSla["sla_status"];
  createdAt: number;
  updatedAt: number;
}

/** A target that was missed. Times are Unix milliseconds. */
export interface SlaEvent {
  id: number;
  conversationId: number;
  eventType: WireSlaEvent["event_type"];
  /** The message that waited, for a later reply only. */
  messageId: number | null;
  createdAt: number;
  updatedAt: number;
}
