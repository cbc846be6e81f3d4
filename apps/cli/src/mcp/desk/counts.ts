import { z } from "zod";
import { tool } from "../tool.ts";
import { placeInputs, statusInput } from "./desk-inputs.ts";

/** Counts conversations without listing them. */
export const counts = tool({
  name: "counts",
  title: "Count conversations",
  description: "Counts conversations, open ones by default: all, assigned, unassigned and yours.",
  input: z.strictObject({
    status: statusInput.or(z.literal("all")).optional(),
    ...placeInputs,
  }),
  effect: "read",
  operations: ["getConversationCounts"],
  async run(given, { connect }) {
    const connection = await connect();
    const { meta } = await connection.ask((client) => client.conversations.getCounts(given));
    return { value: meta };
  },
});
