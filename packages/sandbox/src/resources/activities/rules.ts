import { capitalized } from "../../rules/capitalized.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { Actor, ConversationChange } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { postMessage } from "../messages/rules.ts";
import { messageTypes } from "../messages/table.ts";

const statusActivities: Readonly<Record<Conversation["status"], string>> = {
  open: "Conversation was reopened by",
  resolved: "Conversation was marked resolved by",
  pending: "Conversation was marked as pending by",
  snoozed: "Conversation was snoozed by",
};

/** Adds an activity to a conversation. */
export function postActivity(state: State, id: number, content: string, content_attributes: JsonObject = {}): void {
  const conversation = state.conversations.get(id);
  if (conversation === undefined) return;
  postMessage(state, conversation, { message_type: messageTypes.activity, sender: null, content, content_attributes });
}

/** Adds the activities that tell what changed in a conversation, and who changed it. */
export function postActivities(change: ConversationChange, state: State): void {
  const { before, after, by } = change;
  const status = before === undefined || before.status === after.status ? undefined : statusActivity(after.status, by);
  if (status !== undefined) postActivity(state, after.id, status, statusAttributes(after, state));
  if (by.kind === "system" || by.kind === "contact") return;
  const others = [priorityActivity(change, by.name), ...labelActivities(change, by.name)];
  for (const content of [...others, assignmentActivity(change, state)]) {
    if (content !== undefined) postActivity(state, after.id, content);
  }
}

function statusAttributes({ status }: Conversation, { version }: State): JsonObject {
  return isSince(version, "4.16") ? { activity: { type: "conversation_status_changed", status } } : {};
}

function statusActivity(status: Conversation["status"], by: Actor): string | undefined {
  if (by.kind === "system") return undefined;
  if (by.kind !== "contact") return `${statusActivities[status]} ${by.name}`;
  if (status === "open") return "System reopened the conversation due to a new incoming message.";
  return status === "resolved" ? `Conversation was resolved by ${capitalized(by.name)}` : undefined;
}

function priorityActivity({ before, after }: ConversationChange, name: string): string | undefined {
  if (before === undefined || before.priority === after.priority) return undefined;
  if (after.priority === null) return `${name} removed the priority`;
  return before.priority === null
    ? `${name} set the priority to ${after.priority}`
    : `${name} changed the priority from ${before.priority} to ${after.priority}`;
}

function labelActivities({ before, after }: ConversationChange, name: string): string[] {
  if (before === undefined) return [];
  const added = after.labels.filter((label) => !before.labels.includes(label));
  const removed = before.labels.filter((label) => !after.labels.includes(label));
  return [
    ...(added.length > 0 ? [`${name} added ${added.join(", ")}`] : []),
    ...(removed.length > 0 ? [`${name} removed ${removed.join(", ")}`] : []),
  ];
}

/** Returns the activity for a new team or assignee. An unknown one has an empty name. */
function assignmentActivity({ before, after, by }: ConversationChange, state: State): string | undefined {
  if (by.kind === "system") return undefined;
  const teamName = (id: number | null | undefined) => (id == null ? "" : (state.teams.get(id)?.name ?? ""));
  const [userId, oldUserId] = [assignedUserId(after), before ? assignedUserId(before) : null];
  const userName = userId === null ? "" : (state.users.get(userId)?.name ?? "");
  if ((before?.team_id ?? null) !== after.team_id) {
    if (after.team_id === null || !state.teams.get(after.team_id)) {
      return `Unassigned from ${teamName(before?.team_id)} by ${by.name}`;
    }
    const isAssigned = userId !== oldUserId && userName !== "";
    return `Assigned to ${isAssigned ? `${userName} via ` : ""}${teamName(after.team_id)} by ${by.name}`;
  }
  if (userId === oldUserId) return undefined;
  if (userId === null) return `Conversation unassigned by ${by.name}`;
  const isSelf = by.kind === "user" && by.id === userId;
  return isSelf ? `${by.name} self-assigned this conversation` : `Assigned to ${userName} by ${by.name}`;
}
