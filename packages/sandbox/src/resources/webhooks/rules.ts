import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { postActivity } from "../activities/rules.ts";
import { activeBot } from "../agent-bots/rules.ts";
import { changeConversation, type NewMessage } from "../changes/rules.ts";

/** Domains that are reserved for examples and tests. No server can reach them. */
const reserved = /(^|\.)(example|invalid|test)$/;

/**
 * Fails the deliveries of a new message to addresses that no server can reach: the message to the webhook of an API
 * inbox has failed, and a pending conversation of a bot is opened. The sandbox delivers nothing to other addresses.
 */
export function failDeliveries({ message }: NewMessage, state: State): void {
  const { inbox_id, id } = message;
  const inbox = state.inboxes.get(inbox_id);
  const host = inbox?.channel_type === "Channel::Api" ? unreachable(inbox.channel.webhook_url) : undefined;
  const current = state.messages.get(id);
  if (host !== undefined && current !== undefined && isSince(state.version, "4.16")) {
    const external_error = `Could not resolve hostname '${host}'`;
    const content_attributes = { ...current.content_attributes, external_error };
    state.messages.update(id, { status: "failed", content_attributes });
  }
  const conversation = state.conversations.get(message.conversation_id);
  if (conversation?.status !== "pending" || unreachable(activeBot(state, inbox_id)?.outgoing_url) === undefined) return;
  changeConversation(state, conversation, { status: "open" }, { kind: "system" });
  postActivity(state, conversation.id, "Conversation was marked open by system due to an error with the agent bot.");
}

/** Returns the host of an address that no server can reach. */
function unreachable(address: unknown): string | undefined {
  const host = URL.parse(String(address ?? ""))?.hostname;
  return host !== undefined && reserved.test(host) ? host : undefined;
}
