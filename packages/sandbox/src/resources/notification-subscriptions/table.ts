import type { NotificationSubscription as WireNotificationSubscription } from "@wootkit/client";
import { belongsTo, type TableDefinition, type Timed, uniqueOn } from "../../state/table-definition.ts";

/** A device that gets the push notifications of a user. */
export interface NotificationSubscription extends Omit<WireNotificationSubscription, keyof Timed>, Timed {}

export const notificationSubscriptions: TableDefinition<NotificationSubscription, "of_user" | "by_identifier"> = {
  isTimed: true,
  indexes: { of_user: belongsTo("users", "user_id"), by_identifier: uniqueOn("identifier") },
};
