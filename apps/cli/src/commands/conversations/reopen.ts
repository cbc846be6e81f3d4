import { deskCommand } from "../desk-command.ts";
import { changeEach } from "./change-each.ts";
import { setStatus } from "./set-status.ts";

/** `wootkit conversations reopen <conversation>...` */
export const reopen = deskCommand<object>({
  brief: "Reopen conversations that are resolved, snoozed or pending.",
  about: "An agent who reopens a conversation becomes its assignee; an administrator does not.",
  examples: ["wootkit conversations reopen 101 105"],
  arguments: { each: { name: "conversation", brief: "The ID of a conversation, or its link." }, minimum: 1 },
  run: (context, flags, values) =>
    changeEach(context, flags, values, () => (connection, id) => setStatus(connection, id, "open")),
});
