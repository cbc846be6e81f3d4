import { deskCommand } from "../desk-command.ts";
import { changeEach } from "./change-each.ts";
import { type LabelFlags, labelChange, labelFlags, labelsText } from "./change-labels.ts";

/** `wootkit conversations label <conversation>... --add <label> --remove <label>` */
export const label = deskCommand<LabelFlags>({
  brief: "Add labels to conversations, or remove them.",
  examples: ["wootkit conversations label 108 --add billing --remove vip"],
  arguments: { each: { name: "conversation", brief: "The ID of a conversation, or its link." }, minimum: 1 },
  flags: labelFlags,
  run: (context, flags, values) =>
    changeEach(context, flags, values, async (connection) => {
      const { change, reads } = await labelChange(connection, flags);
      return async (_connection, id) => {
        const present = reads ? (await connection.ask((client) => client.conversationLabels.list(id))).items : [];
        const body = { labels: [...change(present)] };
        const labels = await connection.write((client) => client.conversationLabels.set(id, body));
        return labels && { text: labelsText(labels), fields: { labels }, isOneResponse: true };
      };
    }),
});
