import type { Handlers } from "../rules/handlers.ts";
import { contactHandlers } from "./contacts/operations.ts";
import { conversationHandlers } from "./conversations/operations.ts";
import { labelHandlers } from "./labels/operations.ts";

/** What the server does, by operation. */
export const handlers: Handlers = {
  ...contactHandlers,
  ...conversationHandlers,
  ...labelHandlers,
};

/** Operations that take PATCH alone. */
export const withoutPut: ReadonlySet<string> = new Set(["updateTeamMembers"]);
