import { z } from "zod";
import type { Connection } from "../../connection.ts";
import { tool } from "../tool.ts";
import { conversationInput } from "./desk-inputs.ts";
import { readableTimes } from "./readable-times.ts";

const input = z.strictObject({ conversation: conversationInput, content: z.string().min(1).describe("Markdown.") });

/** Sends a reply to the contact. */
export const reply = tool({
  name: "reply",
  title: "Reply to the contact",
  description: "Sends a message to the contact, at once and for good. Show it to the user first.",
  input,
  effect: "write",
  isAdditive: true,
  operations: ["createMessage"],
  run: async (given, { connect }) => sent(await connect(), given, false),
});

/** Writes a private note. */
export const addNote = tool({
  name: "add_note",
  title: "Add a private note",
  description: "Adds a note to a conversation that only the desk sees.",
  input,
  effect: "write",
  isAdditive: true,
  operations: ["createMessage"],
  run: async (given, { connect }) => sent(await connect(), given, true),
});

async function sent(connection: Connection, { conversation, content }: z.infer<typeof input>, isPrivate: boolean) {
  const body = { content, ...(isPrivate && { private: true }) };
  const message = await connection.ask((client) => client.messages.create(conversation, body));
  return {
    value: readableTimes(message),
    usual: ["id", "conversation_id", "content", "private", "status", "created_at"],
  };
}
