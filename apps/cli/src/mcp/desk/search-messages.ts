import { z } from "zod";
import { selection, tool } from "../tool.ts";
import { pageInput, untrusted } from "./desk-inputs.ts";
import { nextPageNote } from "./page-note.ts";
import { readableTimes } from "./readable-times.ts";

/** Finds conversations by the text of their messages. */
export const searchMessages = tool({
  name: "search",
  title: "Search messages",
  description: `Finds conversations in every status by a text in their messages, with the messages that contain it. ${untrusted}`,
  input: z.strictObject({
    text: z.string().min(1),
    inbox_id: z.int().min(1).optional(),
    page: pageInput,
    ...selection,
  }),
  effect: "read",
  operations: ["searchConversations"],
  async run({ text, inbox_id, page = 1 }, { connect }) {
    const connection = await connect();
    const found = await connection.ask((client) => client.conversations.search({ q: text, inbox_id, page }));
    return {
      value: readableTimes(found.items),
      usual: [
        ...["id", "contact.id", "contact.name", "inbox.name", "created_at"],
        ...["messages.id", "messages.content", "messages.created_at"],
      ],
      notes: [found.items.length === 0 ? "No message contains the text." : undefined, nextPageNote(found, page)],
    };
  },
});
