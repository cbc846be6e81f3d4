import { z } from "zod";
import { usageError } from "../../command-error.ts";
import { labelTitles } from "../../references/label-reference.ts";
import { tool } from "../tool.ts";
import { conversationInput } from "./desk-inputs.ts";

const labelsInput = z.array(z.string());

/** Sets, adds or removes labels of a conversation. */
export const setLabels = tool({
  name: "set_labels",
  title: "Label a conversation",
  description: "Sets all labels of a conversation, or adds and removes some. Returns all that it has then.",
  input: z.strictObject({
    conversation: conversationInput,
    set: labelsInput.optional().describe("Replaces all labels; [] removes them."),
    add: labelsInput.optional(),
    remove: labelsInput.optional(),
  }),
  effect: "write",
  isIdempotent: true,
  operations: ["setConversationLabels", "listConversationLabels", "listLabels"],
  async run({ conversation, set, add = [], remove = [] }, { connect }) {
    if ((set === undefined) === (add.length + remove.length === 0))
      throw usageError("Pass either set, or add and remove.");
    const connection = await connect();
    // The server accepts any title, even without such a label in the account.
    const titles = await labelTitles(connection, set ?? add, set ? "set" : "add");
    const present = set ? [] : (await connection.ask((client) => client.conversationLabels.list(conversation))).items;
    const labels = [...new Set([...present, ...titles])].filter((title) => !remove.includes(title));
    return { value: await connection.ask((client) => client.conversationLabels.set(conversation, { labels })) };
  },
});
