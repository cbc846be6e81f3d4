import type { Handlers } from "../rules/handlers.ts";
import { contactLabelHandlers } from "./contact-labels/operations.ts";
import { contactHandlers } from "./contacts/operations.ts";
import { conversationHandlers } from "./conversations/operations.ts";
import { labelHandlers } from "./labels/operations.ts";
import { messageHandlers } from "./messages/operations.ts";
import { portalHandlers } from "./portals/operations.ts";
import { profileHandlers } from "./profile/operations.ts";
import { reportHandlers } from "./reports/operations.ts";
import { teamMemberHandlers } from "./team-members/operations.ts";
import { uploadHandlers } from "./uploads/operations.ts";

/** What the server does, by operation. */
export const handlers: Handlers = {
  ...contactHandlers,
  ...contactLabelHandlers,
  ...conversationHandlers,
  ...labelHandlers,
  ...messageHandlers,
  ...portalHandlers,
  ...profileHandlers,
  ...reportHandlers,
  ...teamMemberHandlers,
  ...uploadHandlers,
};

/** Operations that take PATCH alone. */
export const withoutPut: ReadonlySet<string> = new Set(["setTeamMembers"]);
