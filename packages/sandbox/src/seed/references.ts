import type { Assignee } from "../resources/conversations/table.ts";
import type { SenderReference } from "../resources/messages/table.ts";
import type { Plot } from "../state/plot.ts";
import type { SenderKey } from "./contact-seed.ts";
import { type BotKey, bots } from "./desk.ts";
import { type UserKey, users } from "./users.ts";

/** The ID of a deleted user. */
const deletedUserId = 99_999;

/** The ID of Chatwoot's assistant within the account. */
export const captainNumber = 1;

/** Returns the reference to an assignee, with the IDs of the account. */
export function assigneeOf(key: UserKey | BotKey, { firstId }: Plot): Assignee {
  if (isUser(key)) return { type: "User", id: users[key].id };
  const { number, system } = bots[key];
  return { type: "AgentBot", id: system ? number : firstId + number };
}

/** Returns the reference to a sender, with the IDs of the account. */
export function senderOf(key: SenderKey, contactId: number, plot: Plot): SenderReference {
  if (key === "contact") return { type: "Contact", id: contactId };
  if (key === "captain") return { type: "Captain::Assistant", id: plot.firstId + captainNumber };
  if (key === "deleted") return { type: "User", id: deletedUserId };
  return assigneeOf(key, plot);
}

function isUser(key: UserKey | BotKey): key is UserKey {
  return Object.hasOwn(users, key);
}
