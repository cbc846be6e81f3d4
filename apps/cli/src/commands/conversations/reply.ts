import { deskCommand } from "../desk-command.ts";
import { type MessageFlags, messageCommand, sendMessage } from "./send-message.ts";

/** `wootkit conversations reply <conversation> [text]` */
export const reply = deskCommand<MessageFlags>({
  brief: "Reply to the contact of a conversation.",
  examples: ["wootkit conversations reply 108 'Your tracking link is on its way.'"],
  ...messageCommand,
  run: (context, flags, values) => sendMessage(context, flags, values, false),
});
