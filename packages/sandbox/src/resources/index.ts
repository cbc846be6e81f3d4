import type { Handlers } from "../rules/handlers.ts";
import { contactLabelHandlers } from "./contact-labels/operations.ts";
import { contactHandlers } from "./contacts/operations.ts";
import { conversationHandlers } from "./conversations/operations.ts";
import { labelHandlers } from "./labels/operations.ts";
import { messageHandlers } from "./messages/operations.ts";
import { teamMemberHandlers } from "./team-members/operations.ts";

/** What the server does, by operation. */
export const handlers: Handlers = {
  ...contactHandlers,
  ...contactLabelHandlers,
  ...conversationHandlers,
  ...labelHandlers,
  ...messageHandlers,
  ...teamMemberHandlers,
};

/** Operations that take PATCH alone. */
export const withoutPut: ReadonlySet<string> = new Set(["setTeamMembers"]);
