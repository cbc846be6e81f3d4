import { isWootkitError } from "@wootkit/client";
import { CommandError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import { colorsOf } from "../../output/colors.ts";
import { printList, printStream } from "../../output/print.ts";
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
    const connection = await connect(context, flags, "application", { dryRun: "all" });
    const layout = conversationLayout(context.now(), colorsOf(context));
    const empty = `Contact ${contactId} has no conversations in the inboxes that you can see.`;
    await connection.ask(async (client) => {
      if (flags.all === true) {
        const items = client.contacts.conversationHistory(contactId);
        await checked(() => printStream(context, flags, { items, layout, empty }));
        return;
      }
      const { items, complete } = await client.contacts.listConversations(contactId);
      const bytes = connection.lastBody;
      await checked(() => printList(context, flags, { items, layout, bytes, empty }));
      if (complete) return;
      const note = `The server sent ${items.length}, and there may be more. Add --all for the whole history.\n`;
      context.process.stderr.write(note);
    });
  },
};

/** The client does not check the items, and another server can send anything. */
async function checked(print: () => Promise<unknown>): Promise<void> {
  try {
    await print();
  } catch (cause) {
    if (!(cause instanceof TypeError) || isWootkitError(cause)) throw cause;
    throw new CommandError(
      exitCodes.failure,
      [`The response is not a list of conversations: ${String(cause)}.`, "Add --json to see it."],
      cause,
    );
  }
}
