import document from "@wootkit/client/openapi.json" with { type: "json" };
import { now } from "./run-wootkit.ts";

const [example] = document.components.examples.OneConversation.value.payload;
if (example === undefined) throw new Error("the specification has no example of a conversation");

/** Values in place of those of the example; they need not be what Chatwoot sends. */
type Changes = Readonly<Record<string, unknown>>;

/** Who takes part in the specification's example of a conversation. */
export const { meta } = example;

/** The specification's example of a conversation as a server sends it, last active three days ago, with changes. */
export function conversation(changes: Changes = {}): object {
  const { messages = example?.messages } = changes;
  const written = Array.isArray(messages) ? (messages[0] ?? null) : null;
  return { ...example, last_activity_at: now / 1000 - 3 * 86_400, last_non_activity_message: written, ...changes };
}

/** The specification's example of a message as a server sends it, without its attachments, with changes. */
export function message(changes: Changes): object {
  const { attachments, ...bare } = { ...example?.messages[0] };
  return { ...bare, ...changes };
}
