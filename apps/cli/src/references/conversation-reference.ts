import { usageError } from "../command-error.ts";
import type { Connection } from "../connection.ts";
import { linkedId } from "./linked-id.ts";

/**
 * Returns the ID of the conversation that a value names: its ID, with or without `#`, or a link of the dashboard.
 *
 * @param label - The argument that the value came from.
 * @throws {CommandError} if it is neither.
 */
export function conversationOf(_connection: Connection, text: string, label = "<conversation>"): number {
  const linked = linkedId(text, "conversation", label);
  if (linked !== undefined) return linked;
  const [, digits = ""] = /^#?([1-9]\d*)$/.exec(text.trim()) ?? [];
  if (digits && Number.isSafeInteger(Number(digits))) return Number(digits);
  throw usageError(
    `${label} must be a positive integer such as 42, got ${JSON.stringify(text)}.`,
    "Or paste the link of the conversation from the dashboard.",
  );
}
