import type { ConversationStatus } from "@wootkit/client";
import type { Connection } from "../../connection.ts";
import type { Changed } from "./change-each.ts";

/**
 * Sets the status of a conversation.
 *
 * @param until - When a snoozed conversation opens again, in milliseconds since 1970. Undefined: at the next reply.
 */
export async function setStatus(
  connection: Connection,
  id: number,
  status: ConversationStatus["current_status"],
  until?: number,
): Promise<(Changed & { readonly snoozedUntil: string | null }) | undefined> {
  const body = { status, ...(until !== undefined && { snoozed_until: Math.ceil(until / 1000) }) };
  const changed = await connection.write((client) => client.conversations.toggleStatus(id, body));
  if (!changed) return undefined;
  const { current_status, snoozed_until } = changed;
  return {
    text: current_status,
    fields: { status: current_status, snoozed_until },
    isOneResponse: true,
    snoozedUntil: snoozed_until,
  };
}
