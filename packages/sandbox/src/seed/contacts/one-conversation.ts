import type { ContactSeed, ConversationSeed } from "../contact-seed.ts";
import { hours } from "../durations.ts";

/** Returns a contact with only an e-mail address and one conversation, by default six hours old. */
export function oneConversation(number: number, name: string, conversation: Partial<ConversationSeed>): ContactSeed {
  const email = `${name.toLowerCase().replaceAll(" ", ".").replace(".", "@")}.example`;
  return { number, name, email, conversations: [{ inbox: "orders", ago: hours(6), ...conversation }] };
}
