import type { Member } from "../../rules/caller.ts";
import type { State } from "../../state/state.ts";
import type { CustomRolePermission } from "../accounts/table.ts";
import type { Cell } from "./table.ts";

/**
 * Returns the test for the conversations that a member can see. An administrator sees all of them. An agent sees those
 * in the agent's inboxes, and a custom role can hide some of these. Without the inbox, an assignment or a team gives no
 * access.
 */
export function visibility(state: State, { membership }: Member): (conversation: Cell) => boolean {
  if (membership.role === "administrator") return () => true;
  const { user_id: userId, custom_role_id: roleId } = membership;
  const permitted = permittedByRole(state, userId, roleId);
  return (conversation) =>
    state.inboxMembers.find("membership", conversation.inbox_id, userId) !== undefined && permitted(conversation);
}

/** Returns the ID of the person whom a conversation is assigned to. Bots don't count. */
export function assignedUserId({ assignee }: Pick<Cell, "assignee">): number | null {
  return assignee?.type === "User" ? assignee.id : null;
}

/** Whether a conversation is assigned to a person. */
export function isAssignedTo(userId: number, cell: Cell): boolean {
  return assignedUserId(cell) === userId;
}

/** Whether a conversation is assigned to no person. */
export function isUnassigned(cell: Cell): boolean {
  return assignedUserId(cell) === null;
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
