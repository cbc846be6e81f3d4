import type { Notification as WireNotification } from "@wootkit/client";
import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, on, type TableDefinition, type Timed } from "../../state/table-definition.ts";

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

export const notifications: TableDefinition<Notification, "of_account" | "of_user" | "of_conversation" | "of_member"> =
  {
    isTimed: true,
    indexes: {
      of_account: belongsTo("accounts", "account_id"),
      of_user: belongsTo("users", "user_id"),
      of_conversation: belongsTo("conversations", "conversation_id"),
      of_member: {
        ...on<Notification>("account_id", "user_id"),
        order: (a, b) => a.last_activity_at - b.last_activity_at,
      },
    },
  };
