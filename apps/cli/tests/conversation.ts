import document from "@wootkit/client/openapi.json" with { type: "json" };
import { now } from "./run-wootkit.ts";

const [example] = document.components.examples.OneConversation.value.payload;
if (example === undefined) throw new Error("the document has no example of a conversation");

/** Values that replace those of the example. They can be invalid. */
type Changes = Readonly<Record<string, unknown>>;

/** The `meta` of the document's example of a conversation. */
export const { meta } = example;

/** Returns the document's example of a conversation with changes. It was last active three days ago. */
export function conversation(changes: Changes = {}): object {
  const { messages = example?.messages } = changes;
  const written = Array.isArray(messages) ? (messages[0] ?? null) : null;
  return { ...example, last_activity_at: now / 1000 - 3 * 86_400, last_non_activity_message: written, ...changes };
}

/** Returns the document's example of a message with changes, and without attachments. */
export function message(changes: Changes): object {
  const { attachments, ...bare } = { ...example?.messages[0] };
  return { ...bare, ...changes };
}
