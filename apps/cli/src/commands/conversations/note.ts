import { repeatedFlag } from "../../operations/flag-forms.ts";
import { deskCommand } from "../desk-command.ts";
import { type MessageFlags, messageCommand, sendMessage } from "./send-message.ts";

/** `wootkit conversations note <conversation> [text]` */
export const note = deskCommand<MessageFlags>({
  brief: "Write a private note into a conversation. The contact does not see it.",
  examples: ["wootkit conversations note 108 'Refund approved.' --mention grace"],
  ...messageCommand,
  flags: {
    ...messageCommand.flags,
    mention: repeatedFlag("agent", "An agent to notify: a name, e-mail address, ID, or me."),
  },
  run: (context, flags, values) => sendMessage(context, flags, values, true),
});
