import type { Conversation } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { RunEntry } from "../../operations/build-command.ts";
import { jsonOutput } from "../../output/json.ts";
import { table } from "../../output/table.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationLayout } from "./conversation-layout.ts";

/** Prints the conversations of a contact on standard output, and on standard error whether older ones may be missing. */
export const listConversations: RunEntry = async (context, _entry, flags, [id = ""]) => {
  const contactId = positiveInteger("<contact>", id);
  const { stdout, stderr } = context.process;
  const connection = await connect(context, flags);
  const page = await connection.ask((client) => client.contacts.listConversations(contactId));
  const count = page.items.length;
  if (flags.json) stdout.write(jsonOutput(connection.lastBody, context.isTTY));
  else stdout.write(count === 0 ? emptyText(contactId) : await conversationTable(context, page.items));
  if (!page.complete) {
    stderr.write(
      `These are the ${count} most recently active, and the server never lists more: older ones may exist.\n`,
    );
  }
};

function emptyText(contactId: number): string {
  return `No conversations of contact ${contactId} that you can see. An agent sees only those in the agent's own inboxes.\n`;
}

async function conversationTable(context: Context, conversations: readonly Conversation[]): Promise<string> {
  const { columns, isTTY, env } = context;
  const colours = isTTY && !env.NO_COLOR && env.TERM !== "dumb";
  const layout = conversationLayout(context.now(), colours ? (await import("node:util")).styleText : undefined);
  try {
    return await table(conversations, layout, columns);
  } catch (cause) {
    // The client leaves the items unchecked: another version of Chatwoot, or another server, may send other ones.
    throw new CommandError(
      exitCodes.failure,
      [`The answer differs from what Chatwoot sends: ${String(cause)}.`, "Add --json to see it as it came."],
      cause,
    );
  }
}
