import type { NotificationSetting } from "@wootkit/client";
import { belongsTo, type TableDefinition, uniqueOn } from "../../state/table-definition.ts";

/** The events that a user is notified of in an account. */
export interface NotificationSettings
  extends Pick<NotificationSetting, "account_id" | "user_id" | "selected_email_flags" | "selected_push_flags"> {
  id: number;
}

export const notificationSettings: TableDefinition<NotificationSettings, "of_account" | "of_user" | "of_member"> = {
  indexes: {
    of_account: belongsTo("accounts", "account_id"),
    of_user: belongsTo("users", "user_id"),
    of_member: uniqueOn("account_id", "user_id"),
  },
};
