import type { ConversationFilterCondition } from "@wootkit/client";
import type { Shard } from "./shard.ts";
import type { TimeRange } from "./time-range.ts";

/** Which records to export. */
export interface Selection {
  readonly shard: Shard | undefined;
  /** The time of the records. */
  readonly times: TimeRange;
  /** The last activity of conversations. */
  readonly activity: TimeRange;
  /** Conditions for conversations, which the server checks. */
  readonly conditions: readonly ConversationFilterCondition[];
  /** Labels of contacts. */
  readonly labels: readonly string[];
}
