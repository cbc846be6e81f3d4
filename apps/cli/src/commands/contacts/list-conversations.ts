import type { Client, Conversation } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import { jsonOutput } from "../../output/json.ts";
import { table } from "../../output/table.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { conversationLayout } from "./conversation-layout.ts";

/** Prints the conversations of a contact, and a note on standard error if there may be more. */
export const listConversations: OwnRun = {
  flags: {
    all: {
      kind: "boolean",
      default: false,
      withNegated: false,
      brief: "List the whole history. This can take many requests. Default: off",
    },
  },
  async run(context, _entry, flags, [id = ""]) {
    const contactId = positiveInteger("<contact>", id);
    const { stdout, stderr } = context.process;
    const connection = await connect(context, flags, "application", { dryRun: "all" });
    if (flags.all === true) {
      const items = await connection.ask((client) => wholeHistory(client, contactId));
      stdout.write(
        flags.json
          ? jsonOutput(Buffer.from(`${JSON.stringify(items)}\n`), context.isTTY)
          : await listText(context, contactId, items),
      );
      return;
    }
    const page = await connection.ask((client) => client.contacts.listConversations(contactId));
    stdout.write(
      flags.json ? jsonOutput(connection.lastBody, context.isTTY) : await listText(context, contactId, page.items),
    );
    if (!page.complete) {
      stderr.write(`The server sent ${page.items.length}, and there may be more. Add --all for the whole history.\n`);
    }
  },
};

async function wholeHistory(client: Client, contactId: number): Promise<readonly Conversation[]> {
  const conversations: Conversation[] = [];
  for await (const conversation of client.contacts.conversationHistory(contactId)) conversations.push(conversation);
  return conversations;
}

async function listText(context: Context, id: number, conversations: readonly Conversation[]): Promise<string> {
  if (conversations.length === 0) {
    return `Contact ${id} has no conversations in the inboxes that you can see.\n`;
  }
  const { columns, isTTY, env } = context;
  const colours = isTTY && !env.NO_COLOR && env.TERM !== "dumb";
  const layout = conversationLayout(context.now(), colours ? (await import("node:util")).styleText : undefined);
  try {
    return await table(conversations, layout, columns);
  } catch (cause) {
    // The client does not check the items, and another server can send anything.
    throw new CommandError(
      exitCodes.failure,
      [`The response is not a list of conversations: ${String(cause)}.`, "Add --json to see it."],
      cause,
    );
  }
}
