import type { Notification as WireNotification } from "@wootkit/client";
import type { JsonObject } from "../../state/json-object.ts";
import { on, type Timed, table } from "../../state/table-definition.ts";

/** What a user is notified of. */
export type NotificationType = WireNotification["notification_type"];

/** A notification of a user about a conversation. Times are in Unix milliseconds. */
export interface Notification extends Timed {
  id: number;
  account_id: number;
  user_id: number;
  notification_type: NotificationType;
  conversation_id: number;
  /** `null` if it isn't about a message. */
  message_id: number | null;
  read_at: number | null;
  snoozed_until: number | null;
  meta: JsonObject;
  /** The time that lists are ordered by. */
  last_activity_at: number;
}

export const notifications = table<Notification>()({
  isTimed: true,
  indexes: {
    of_member: {
      ...on<Notification>("account_id", "user_id"),
      order: (a, b) => a.last_activity_at - b.last_activity_at,
    },
  },
  ownedBy: ["account_id", "user_id", "conversation_id"],
});
