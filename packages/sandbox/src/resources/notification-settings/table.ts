import type { NotificationSetting } from "@wootkit/client";
import { table, uniqueOn } from "../../state/table-definition.ts";

/** The events that a user is notified of in an account. */
export interface NotificationSettings
  extends Pick<NotificationSetting, "account_id" | "user_id" | "selected_email_flags" | "selected_push_flags"> {
  id: number;
}

export const notificationSettings = table<NotificationSettings>()({
  indexes: {
    of_member: uniqueOn("account_id", "user_id"),
  },
  ownedBy: ["account_id", "user_id"],
});
