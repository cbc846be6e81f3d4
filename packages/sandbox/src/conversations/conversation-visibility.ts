import type { Conversation } from "../model/conversation.ts";
import type { State } from "../model/state.ts";
import type { AccountUser, CustomRolePermission } from "../model/user.ts";

/**
 * Says which conversations a member of the account may see: an administrator every one, an agent those in the agent's
 * own inboxes, and a custom role a part of these. Being assigned, or in the team, widens nothing.
 */
export function conversationVisibility(state: State, member: AccountUser): (conversation: Conversation) => boolean {
  if (member.role === "administrator") return () => true;
  const permitted = permittedByRole(state, member);
  return (conversation) =>
    state.inboxes.get(conversation.inbox_id)?.memberIds.has(member.user_id) === true && permitted(conversation);
}

function permittedByRole(state: State, member: AccountUser): (conversation: Conversation) => boolean {
  if (member.custom_role_id === null) return () => true;
  const permissions = state.customRoles.get(member.custom_role_id)?.permissions ?? [];
  const has = (permission: CustomRolePermission) => permissions.includes(permission);
  const isMine = ({ assignee }: Conversation) => assignee?.type === "User" && assignee.id === member.user_id;
  // A bot takes no place of a person: what it works on counts as unassigned.
  const isNobodys = ({ assignee }: Conversation) => assignee?.type !== "User";
  if (has("conversation_manage")) return () => true;
  if (has("conversation_unassigned_manage")) return (conversation) => isMine(conversation) || isNobodys(conversation);
  if (has("conversation_participating_manage")) return isMine;
  return () => false;
}
