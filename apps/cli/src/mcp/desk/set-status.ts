import { z } from "zod";
import { usageError } from "../../command-error.ts";
import { tool } from "../tool.ts";
import { conversationInput, statusInput } from "./desk-inputs.ts";

/** Resolves, snoozes or reopens a conversation. */
export const setStatus = tool({
  name: "set_status",
  title: "Resolve, snooze or reopen",
  description: "Changes the status of a conversation. A snoozed one opens again at the time, or at the next reply.",
  input: z.strictObject({
    conversation: conversationInput,
    status: statusInput,
    until: z.iso.datetime({ offset: true }).optional().describe("Only for snoozed."),
  }),
  effect: "write",
  isIdempotent: true,
  operations: ["toggleConversationStatus"],
  async run({ conversation, status, until }, { connect, session }) {
    const time = until === undefined ? undefined : Math.floor(Date.parse(until) / 1000);
    if (time !== undefined && status !== "snoozed") throw usageError("until is only for the status snoozed.");
    if (time !== undefined && time * 1000 <= session.now()) {
      throw usageError(
        `until must be in the future, got ${until}.`,
        `Now it is ${new Date(session.now()).toISOString()}.`,
      );
    }
    const connection = await connect();
    const value = await connection.ask((client) =>
      client.conversations.toggleStatus(conversation, { status, snoozed_until: time }),
    );
    return { value };
  },
});
