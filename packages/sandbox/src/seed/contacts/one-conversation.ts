import type { ContactSeed, ConversationSeed } from "../contact-seed.ts";
import { hours } from "../durations.ts";

/** A contact of whom only an e-mail address is known, with one conversation, six hours old unless said otherwise. */
export function oneConversation(number: number, name: string, conversation: Partial<ConversationSeed>): ContactSeed {
  const email = `${name.toLowerCase().replaceAll(" ", ".").replace(".", "@")}.example`;
  return { number, name, email, conversations: [{ inbox: "orders", ago: hours(6), ...conversation }] };
}
