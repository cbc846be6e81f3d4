import { repeatedFlag, textFlag } from "../../operations/flag-forms.ts";
import { deskCommand } from "../desk-command.ts";
import { type MessageFlags, sendMessage } from "./send-message.ts";

/** `wootkit conversations note <conversation> [text]` */
export const note = deskCommand<MessageFlags>({
  brief: "Write a private note into a conversation. The contact does not see it.",
  about:
    "The text is the argument, a file, or standard input. Without any of them, your editor opens on a terminal: VISUAL or EDITOR.",
  examples: ["wootkit conversations note 108 'Refund approved.' --mention grace"],
  arguments: [
    { name: "conversation", brief: "The ID of the conversation, or its link." },
    { name: "text", brief: "The text, in Markdown; - for standard input.", optional: true },
  ],
  flags: {
    file: textFlag("path", "A file with the text; - for standard input."),
    attach: repeatedFlag("path", "A file to attach."),
    mention: repeatedFlag("agent", "An agent to notify: a name, e-mail address, ID, or me."),
  },
  sendsForm: true,
  run: (context, flags, values) => sendMessage(context, flags, values, true),
});
