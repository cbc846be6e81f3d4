import { castId } from "../../rules/cast.ts";
import { hasAnyLabel } from "../../rules/has-any-label.ts";
import type { State } from "../../state/state.ts";
import type { AssignmentPolicy } from "../assignment-policies/table.ts";
import { type ConversationChange, changeConversation } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { isAssignedTo } from "../conversations/visibility.ts";
import type { Inbox } from "../inboxes/table.ts";
import { effectiveAvailability } from "../users/render.ts";

/** The most conversations that are assigned at once. */
const batchSize = 100;

const hour = 3_600_000;

/** When a conversation opens, assigns those of its inbox that no one has, as long as there is an agent for them. */
export function assignAutomatically({ before, after }: ConversationChange, state: State): void {
  const inbox = state.inboxes.get(after.inbox_id);
  if (after.status !== "open" || before?.status === "open" || inbox?.enable_auto_assignment !== true) return;
  const online = onlineMembers(inbox, state);
  if (online.length === 0) return;
  const policy = policyOf(inbox, state);
  for (const conversation of waiting(inbox, policy, state)) {
    const agent = nextAgent(online, conversation, inbox, policy, state);
    if (agent === undefined) continue;
    changeConversation(state, conversation, { assignee: { type: "User", id: agent } }, { kind: "system" });
    state.autoAssignments.insert({ inbox_id: inbox.id, user_id: agent });
  }
}

function policyOf({ id }: Inbox, state: State): AssignmentPolicy | undefined {
  const link = state.inboxAssignmentPolicies.find("of_inbox", id);
  const policy = link && state.assignmentPolicies.get(link.assignment_policy_id);
  return policy?.enabled === true ? policy : undefined;
}

function onlineMembers({ id, account_id }: Inbox, state: State): number[] {
  const members = state.inboxMembers.where("of_inbox", id).slice(0);
  return members
    .map(({ user_id }) => user_id)
    .filter((userId) => {
      const membership = state.accountUsers.find("membership", account_id, userId);
      return membership !== undefined && effectiveAvailability(membership) === "online";
    });
}

/** Returns the open conversations without an assignee, in the order in which they are assigned. */
function waiting({ id }: Inbox, policy: AssignmentPolicy | undefined, state: State): Conversation[] {
  const hours = policy?.exclude_older_than_hours ?? null;
  const earliest = hours === null ? Number.NEGATIVE_INFINITY : state.now() - hours * hour;
  const time = policy?.conversation_priority === "longest_waiting" ? "last_activity_at" : "created_at";
  return state.conversations
    .where("of_inbox", id)
    .filter(({ status, assignee, created_at }) => status === "open" && assignee === null && created_at >= earliest)
    .toSorted((a, b) => a[time] - b[time] || a.id - b.id)
    .slice(0, batchSize);
}

/** Returns the agent who had no assignment for the longest time, or who has the fewest open conversations. */
function nextAgent(
  online: readonly number[],
  conversation: Conversation,
  inbox: Inbox,
  policy: AssignmentPolicy | undefined,
  state: State,
): number | undefined {
  const lastTurn = (userId: number) => state.autoAssignments.where("of_agent", inbox.id, userId).at(-1)?.id ?? 0;
  const load = policy?.assignment_order === "balanced" ? openOf : () => 0;
  return online
    .filter((userId) => isInTeam(userId, conversation, state))
    .filter((userId) => isBelowLimits(userId, inbox, policy, state))
    .toSorted((a, b) => load(a, inbox, state) - load(b, inbox, state) || lastTurn(a) - lastTurn(b))[0];
}

/** The conversations of a team go to its agents, if it wants that. */
function isInTeam(userId: number, { team_id }: Conversation, state: State): boolean {
  if (team_id === null) return true;
  const isAllowed = state.teams.get(team_id)?.allow_auto_assign === true;
  return isAllowed && state.teamMembers.find("membership", team_id, userId) !== undefined;
}

/** Whether the inbox, its policy, and the capacity of the agent allow one more conversation. */
function isBelowLimits(userId: number, inbox: Inbox, policy: AssignmentPolicy | undefined, state: State): boolean {
  const { max_assignment_limit } = inbox.auto_assignment_config;
  if (max_assignment_limit != null && openOf(userId, inbox, state) >= castId(max_assignment_limit)) return false;
  if (policy !== undefined) {
    const start = state.now() - policy.fair_distribution_window * 1000;
    const turns = state.autoAssignments.where("of_agent", inbox.id, userId).filter((row) => row.created_at > start);
    if (turns.length >= policy.fair_distribution_limit) return false;
  }
  const membership = state.accountUsers.find("membership", inbox.account_id, userId);
  const capacity = state.agentCapacityPolicies.get(membership?.agent_capacity_policy_id);
  const limit = capacity && state.inboxCapacityLimits.find("limit", capacity.id, inbox.id);
  if (capacity === undefined || limit === undefined) return true;
  const { excluded_labels, exclude_older_than_hours: hours } = capacity.exclusion_rules;
  const labels = Array.isArray(excluded_labels) ? excluded_labels.map(String) : [];
  const earliest = typeof hours === "number" ? state.now() - hours * hour : Number.NEGATIVE_INFINITY;
  const counts = (row: Conversation) =>
    row.created_at >= earliest && (labels.length === 0 || !hasAnyLabel(row, labels));
  return openOf(userId, inbox, state, counts) < limit.conversation_limit;
}

/** Counts the open conversations of an agent in an inbox. */
function openOf(userId: number, { id }: Inbox, state: State, counts = (_: Conversation) => true): number {
  const isOpen = (row: Conversation) => row.status === "open" && isAssignedTo(userId, row);
  return state.conversations.where("of_inbox", id).filter((row) => isOpen(row) && counts(row)).length;
}
