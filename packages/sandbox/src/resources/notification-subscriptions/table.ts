import type { NotificationSubscription as WireNotificationSubscription } from "@wootkit/client";
import { type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** A device that gets the push notifications of a user. */
export interface NotificationSubscription extends Omit<WireNotificationSubscription, keyof Timed>, Timed {}

export const notificationSubscriptions = table<NotificationSubscription>()({
  isTimed: true,
  indexes: { by_identifier: uniqueOn("identifier") },
  ownedBy: ["user_id"],
});
