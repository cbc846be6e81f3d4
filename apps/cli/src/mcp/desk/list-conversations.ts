import { z } from "zod";
import { selection, tool } from "../tool.ts";
import { conversationFields, pageInput, placeInputs, statusInput, untrusted } from "./desk-inputs.ts";
import { nextPageNote } from "./page-note.ts";
import { readableTimes } from "./readable-times.ts";

/** Lists the conversations of the account, such as those that wait for the caller. */
export const listConversations = tool({
  name: "list_conversations",
  title: "List conversations",
  description: `Lists conversations, open ones by default. Your inbox: assignee "me". What no one took: "unassigned". ${untrusted}`,
  input: z.strictObject({
    status: statusInput.or(z.literal("all")).optional(),
    assignee: z.enum(["me", "assigned", "unassigned", "all"]).optional(),
    waiting: z.boolean().optional().describe("Only those whose contact waits for a reply."),
    ...placeInputs,
    sort: z
      .enum(["last_activity_at_desc", "created_at_desc", "created_at_asc", "priority_desc", "waiting_since_asc"])
      .optional(),
    page: pageInput,
    ...selection,
  }),
  effect: "read",
  operations: ["listConversations"],
  async run({ status, assignee, waiting = false, inbox_id, team_id, labels, sort, page = 1 }, { connect }) {
    const connection = await connect();
    const found = await connection.ask((client) =>
      client.conversations.list({
        status,
        assignee_type: assignee,
        ...(waiting && { conversation_type: "unattended" }),
        inbox_id,
        team_id,
        labels,
        sort_by: sort,
        page,
      }),
    );
    return {
      value: readableTimes(found.items),
      usual: conversationFields,
      notes: [found.items.length === 0 ? "No conversation matches." : undefined, nextPageNote(found, page)],
    };
  },
});
