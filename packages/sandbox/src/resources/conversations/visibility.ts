import type { Member } from "../../rules/caller.ts";
import type { State } from "../../state/state.ts";
import type { CustomRolePermission } from "../accounts/table.ts";
import type { Cell } from "./table.ts";

/**
 * Says which conversations a member of the account may see: an administrator every one, an agent those in the agent's
 * own inboxes, and a custom role a part of these. Being assigned, or in the team, widens nothing.
 */
export function visibility(state: State, { membership }: Member): (conversation: Cell) => boolean {
  if (membership.role === "administrator") return () => true;
  const { user_id: userId, custom_role_id: roleId } = membership;
  const permitted = permittedByRole(state, userId, roleId);
  return (conversation) =>
    state.inboxMembers.find("membership", conversation.inbox_id, userId) !== undefined && permitted(conversation);
}

/** Whether a person works on a conversation. */
export function isAssignedTo(userId: number, { assignee }: Cell): boolean {
  return assignee?.type === "User" && assignee.id === userId;
}

/** Whether no person works on a conversation. A bot takes no place of a person. */
export function isUnassigned({ assignee }: Cell): boolean {
  return assignee?.type !== "User";
}

function permittedByRole(state: State, userId: number, roleId: number | null): (conversation: Cell) => boolean {
  if (roleId === null) return () => true;
  const permissions = state.customRoles.get(roleId)?.permissions ?? [];
  const has = (permission: CustomRolePermission) => permissions.includes(permission);
  const isMine = (conversation: Cell) => isAssignedTo(userId, conversation);
  if (has("conversation_manage")) return () => true;
  if (has("conversation_unassigned_manage"))
    return (conversation) => isMine(conversation) || isUnassigned(conversation);
  return has("conversation_participating_manage") ? isMine : () => false;
}
