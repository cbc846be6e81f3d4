import type {
  NotificationSetting,
  Notification as WireNotification,
  NotificationSubscription as WireNotificationSubscription,
} from "@wootkit/client";
import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { on, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** What a user is notified of. */
export type NotificationType = WireNotification["notification_type"];

/** A notification of a user about a conversation. Times are in Unix milliseconds. */
export interface Notification
  extends Pick<ColumnsOf<typeof wire.Notification>, "id" | "user_id" | "account_id" | "notification_type" | "read_at">,
    Pick<ColumnsOf<typeof wire.Notification>, "snoozed_until" | "last_activity_at">,
    Timed {
  conversation_id: number;
  /** `null` if it isn't about a message. */
  message_id: number | null;
  meta: JsonObject;
}

export const notifications = table<Notification>()({
  isTimed: true,
  ownedBy: ["account_id", "user_id", "conversation_id"],
  indexes: {
    of_member: {
      ...on<Notification>("account_id", "user_id"),
      order: (a, b) => a.last_activity_at - b.last_activity_at,
    },
  },
});

/** The events that a user is notified of in an account. */
export interface NotificationSettings
  extends Pick<NotificationSetting, "account_id" | "user_id" | "selected_email_flags" | "selected_push_flags"> {
  id: number;
}

export const notificationSettings = table<NotificationSettings>()({
  ownedBy: ["account_id", "user_id"],
  indexes: { of_member: uniqueOn("account_id", "user_id") },
});

/** A device that gets the push notifications of a user. */
export interface NotificationSubscription extends Omit<WireNotificationSubscription, keyof Timed>, Timed {}

export const notificationSubscriptions = table<NotificationSubscription>()({
  isTimed: true,
  ownedBy: ["user_id"],
  indexes: { by_identifier: uniqueOn("identifier") },
});
