import { z } from "zod";
import { usageError } from "../../command-error.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { listed } from "../../output/listed.ts";
import { tool } from "../tool.ts";
import { conversationInput } from "./desk-inputs.ts";

const titles = z.array(z.string());

/** Sets, adds or removes labels of a conversation. */
export const setLabels = tool({
  name: "set_labels",
  title: "Label a conversation",
  description: "Sets all labels of a conversation, or adds and removes some. Returns all that it has then.",
  input: z.strictObject({
    conversation: conversationInput,
    set: titles.optional().describe("Replaces all labels; [] removes them."),
    add: titles.optional(),
    remove: titles.optional(),
  }),
  effect: "write",
  isIdempotent: true,
  operations: ["setConversationLabels", "listConversationLabels", "listLabels"],
  async run({ conversation, set, add = [], remove = [] }, { connect }) {
    if ((set === undefined) === (add.length + remove.length === 0))
      throw usageError("Pass either set, or add and remove.");
    const connection = await connect();
    return connection.ask(async (client) => {
      const known = (await client.labels.list()).items.map(({ title }) => title);
      for (const title of [...(set ?? []), ...add]) checkLabel(title, known);
      const present = set ?? (await client.conversationLabels.list(conversation)).items;
      const labels = [...new Set([...present, ...add])].filter((title) => !remove.includes(title));
      const value = await client.conversationLabels.set(conversation, { labels });
      return { value };
    });
  },
});

/** The server accepts any title, even without such a label in the account. */
function checkLabel(title: string, known: readonly string[]): void {
  if (known.includes(title)) return;
  throw usageError(
    `The account has no label ${JSON.stringify(title)}.${didYouMean(title, known)} Nothing was changed.`,
    known.length > 0 ? `The labels are ${listed(known.slice(0, 50))}.` : "The account has no labels.",
  );
}
