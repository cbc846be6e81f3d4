import { isOneOf } from "../../rules/cast.ts";
import { memberColumns } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { singleton } from "../../rules/singleton.ts";
import type { NotificationSettings } from "./table.ts";

const events = [
  "conversation_creation",
  "conversation_assignment",
  "assigned_conversation_new_message",
  "conversation_mention",
  "participating_conversation_new_message",
  "sla_missed_first_response",
  "sla_missed_next_response",
  "sla_missed_resolution",
] as const;
const emailFlags = events.map((event) => `email_${event}` as const);
const pushFlags = events.map((event) => `push_${event}` as const);

const settings = singleton("notificationSettings", "of_member", memberColumns, {
  selected_email_flags: ["email_conversation_assignment"],
  selected_push_flags: [],
});

export const notificationSettingsHandlers = {
  getNotificationSettings: (params, caller, state) => render(settings.row(params, caller, state)),

  updateNotificationSettings(params, caller, state) {
    const sent = params.inside("notification_settings");
    const changes = {
      selected_email_flags: selected(emailFlags, sent.get("selected_email_flags")),
      selected_push_flags: selected(pushFlags, sent.get("selected_push_flags")),
    };
    return render(settings.write(params, caller, state, changes));
  },
} satisfies Partial<Handlers>;

function render(row: NotificationSettings) {
  return { ...row, all_email_flags: emailFlags, all_push_flags: pushFlags };
}

/** Reads a list of flags, in the order of all flags. Anything but a list is an empty one. */
function selected<F extends string>(all: readonly F[], sent: unknown): F[] {
  const flags: unknown[] = Array.isArray(sent) ? sent : [];
  if (!flags.every(isOneOf(all))) throw failure(`Unknown flags among ${JSON.stringify(flags)}.`);
  return all.filter((flag) => flags.includes(flag));
}
