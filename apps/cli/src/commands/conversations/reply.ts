import { repeatedFlag, textFlag } from "../../operations/flag-forms.ts";
import { deskCommand } from "../desk-command.ts";
import { type MessageFlags, sendMessage } from "./send-message.ts";

/** `wootkit conversations reply <conversation> [text]` */
export const reply = deskCommand<MessageFlags>({
  brief: "Reply to the contact of a conversation.",
  about:
    "The text is the argument, a file, or standard input. Without any of them, your editor opens on a terminal: VISUAL or EDITOR.",
  examples: ["wootkit conversations reply 108 'Your tracking link is on its way.'"],
  arguments: [
    { name: "conversation", brief: "The ID of the conversation, or its link." },
    { name: "text", brief: "The text, in Markdown; - for standard input.", optional: true },
  ],
  flags: {
    file: textFlag("path", "A file with the text; - for standard input."),
    attach: repeatedFlag("path", "A file to attach."),
  },
  sendsForm: true,
  run: (context, flags, values) => sendMessage(context, flags, values, false),
});
