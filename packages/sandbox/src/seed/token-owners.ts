import type { AccessToken } from "../resources/users/table.ts";
import type { NewRow } from "../state/table-definition.ts";
import { bots } from "./desk.ts";
import { tokens } from "./sandbox-tokens.ts";
import { users } from "./users.ts";

/** The platform app. */
export const platformApp: { id: number; name: string } = { id: 1, name: "Northwind billing" };

/** The access tokens and their owners. */
export const tokenOwners: readonly NewRow<AccessToken>[] = [
  { token: tokens.admin, owner_type: "User", owner_id: users.ada.id },
  { token: tokens.agent, owner_type: "User", owner_id: users.grace.id },
  { token: tokens.agentOutside, owner_type: "User", owner_id: users.linus.id },
  { token: tokens.outsider, owner_type: "User", owner_id: users.olga.id },
  { token: tokens.removed, owner_type: "User", owner_id: users.gus.id },
  { token: tokens.conversationManage, owner_type: "User", owner_id: users.ines.id },
  { token: tokens.conversationUnassignedManage, owner_type: "User", owner_id: users.umar.id },
  { token: tokens.conversationParticipatingManage, owner_type: "User", owner_id: users.petra.id },
  { token: tokens.contactManage, owner_type: "User", owner_id: users.carl.id },
  { token: tokens.agentBot, owner_type: "AgentBot", owner_id: bots.orderBot.number },
  { token: tokens.platform, owner_type: "PlatformApp", owner_id: platformApp.id },
];
