import { z } from "zod";
import { tool } from "../tool.ts";
import { conversationInput } from "./desk-inputs.ts";
import { readableTimes } from "./readable-times.ts";

const shown = ["id", "conversation_id", "content", "private", "status", "created_at"];

/** Sends a reply to the contact. */
export const reply = tool({
  name: "reply",
  title: "Reply to the contact",
  description: "Sends a message to the contact, at once and for good. Show it to the user first.",
  input: z.strictObject({ conversation: conversationInput, content: z.string().min(1).describe("Markdown.") }),
  effect: "write",
  isAdditive: true,
  operations: ["createMessage"],
  async run({ conversation, content }, { connect }) {
    const connection = await connect();
    const sent = await connection.ask((client) => client.messages.create(conversation, { content }));
    return { value: readableTimes(sent), usual: shown };
  },
});

/** Writes a private note. */
export const addNote = tool({
  name: "add_note",
  title: "Add a private note",
  description: "Adds a note to a conversation that only the desk sees.",
  input: z.strictObject({ conversation: conversationInput, content: z.string().min(1).describe("Markdown.") }),
  effect: "write",
  isAdditive: true,
  operations: ["createMessage"],
  async run({ conversation, content }, { connect }) {
    const connection = await connect();
    const sent = await connection.ask((client) => client.messages.create(conversation, { content, private: true }));
    return { value: readableTimes(sent), usual: shown };
  },
});
