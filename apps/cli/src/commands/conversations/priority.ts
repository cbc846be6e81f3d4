import { usageError } from "../../command-error.ts";
import { deskCommand } from "../desk-command.ts";
import { changeEach } from "./change-each.ts";

const priorities = ["low", "medium", "high", "urgent"] as const;

/** `wootkit conversations priority <conversation>... <priority>` */
export const priority = deskCommand<object>({
  brief: "Set the priority of conversations: low, medium, high, urgent, or none.",
  about: "The last argument is the priority.",
  examples: ["wootkit conversations priority 106 108 urgent"],
  arguments: {
    each: { name: "conversation", brief: "The IDs or links of conversations, and then the priority." },
    minimum: 1,
  },
  run: async (context, flags, values) => {
    const word = values.at(-1) ?? "";
    const wanted = priorities.find((one) => one === word.toLowerCase()) ?? null;
    if (values.length < 2 || (wanted === null && word.toLowerCase() !== "none")) {
      throw usageError(
        `The last argument must be the priority: ${priorities.join(", ")}, or none, got ${JSON.stringify(word)}.`,
      );
    }
    await changeEach(context, flags, values.slice(0, -1), () => async (connection, id) => {
      // The response is empty.
      const done = await connection.write(async (client) => {
        await client.conversations.setPriority(id, { priority: wanted });
        return true;
      });
      const text = wanted === null ? "no priority" : `priority ${wanted}`;
      return done ? { text, fields: { priority: wanted } } : undefined;
    });
  },
});
