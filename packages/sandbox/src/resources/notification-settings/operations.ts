import { EmailNotificationFlag, PushNotificationFlag } from "../../generated/enums.ts";
import { isOneOf } from "../../rules/cast.ts";
import { memberColumns } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { singleton } from "../../rules/singleton.ts";
import type { NotificationSettings } from "./table.ts";

const settings = singleton("notificationSettings", "of_member", memberColumns, {
  selected_email_flags: ["email_conversation_assignment"],
  selected_push_flags: [],
});

export const notificationSettingsHandlers = {
  getNotificationSettings: (params, caller, state) => render(settings.row(params, caller, state)),

  updateNotificationSettings(params, caller, state) {
    const sent = params.inside("notification_settings");
    const changes = {
      selected_email_flags: selected(EmailNotificationFlag, sent.get("selected_email_flags")),
      selected_push_flags: selected(PushNotificationFlag, sent.get("selected_push_flags")),
    };
    return render(settings.write(params, caller, state, changes));
  },
} satisfies Partial<Handlers>;

function render(row: NotificationSettings) {
  return { ...row, all_email_flags: EmailNotificationFlag, all_push_flags: PushNotificationFlag };
}

/** Reads a list of flags, in the order of all flags. Anything but a list is an empty one. */
function selected<F extends string>(all: readonly F[], sent: unknown): F[] {
  const flags: unknown[] = Array.isArray(sent) ? sent : [];
  if (!flags.every(isOneOf(all))) throw failure(`Unknown flags among ${JSON.stringify(flags)}.`);
  return all.filter((flag) => flags.includes(flag));
}
