import { usageError } from "../../command-error.ts";
import type { Context } from "../../context.ts";
import { textFlag } from "../../operations/flag-forms.ts";
import { type DeskFlags, deskCommand } from "../desk-command.ts";
import { type Changed, changeEach } from "./change-each.ts";
import { chatTime } from "./chat-time.ts";
import { futureTime } from "./given-time.ts";
import { setStatus } from "./set-status.ts";

interface SnoozeFlags {
  readonly until?: string;
}

/** `wootkit conversations snooze <conversation>... --until <time>` */
export const snooze = deskCommand<SnoozeFlags>({
  brief: "Snooze conversations until a time, or until the contact writes again.",
  about: "Times are those of this computer's clock. A day without a time means 9:00.",
  examples: [
    "wootkit conversations snooze 106 --until 'tomorrow 9:00'",
    "wootkit conversations snooze 106 --until reply",
  ],
  arguments: { each: { name: "conversation", brief: "The ID of a conversation, or its link." }, minimum: 1 },
  flags: {
    until: textFlag("time", "2h, tomorrow, 'monday 14:00', 2026-12-24, or reply. An ISO time works, too. Required."),
  },
  run: snoozeEach,
});

async function snoozeEach(
  context: Context,
  { until = "", ...flags }: SnoozeFlags & DeskFlags,
  values: readonly string[],
): Promise<void> {
  if (until === "")
    throw usageError("Missing: --until.", "For example: --until 'tomorrow 9:00', --until 2h, or --until reply.");
  const isReply = until.trim().toLowerCase() === "reply";
  const time = isReply ? undefined : futureTime("--until", until, context.now());
  const { moment } = chatTime(context.isTTY, context.env.TZ);
  await changeEach(context, flags, values, () => async (connection, id): Promise<Changed | undefined> => {
    const changed = await setStatus(connection, id, "snoozed", time);
    if (!changed) return undefined;
    const { snoozedUntil } = changed;
    if (snoozedUntil === null) return { ...changed, text: "snoozed until the contact writes" };
    const kept = isReply
      ? `, the time that it was snoozed until before: the server keeps it. To change that, reopen it first: wootkit conversations reopen ${id}`
      : "";
    return { ...changed, text: `snoozed until ${moment(Date.parse(snoozedUntil) / 1000)}${kept}` };
  });
}
