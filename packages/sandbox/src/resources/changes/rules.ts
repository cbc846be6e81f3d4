import type { Bot, Member } from "../../rules/caller.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import type { Message } from "../messages/table.ts";

/** Who changes a conversation. All but the system have a name, which activities show. */
export type Actor =
  | { readonly kind: "user" | "bot" | "automation" | "contact"; readonly id: number; readonly name: string }
  | { readonly kind: "system" };

/** A conversation was added (`before` is missing) or changed. Listeners are in `resources/listeners.ts`. */
export interface ConversationChange {
  readonly before?: Conversation;
  readonly after: Conversation;
  readonly by: Actor;
}

/** A message was added. Activities don't count. */
export interface NewMessage {
  readonly message: Message;
  readonly by: Actor;
}

/** Returns the caller of an operation as an actor. */
export function actorOf(caller: Member | Bot): Actor {
  const { id, name } = caller.kind === "bot" ? caller.bot : caller.user;
  return { kind: caller.kind === "bot" ? "bot" : "user", id, name: name ?? "" };
}

/** Returns the contact of a conversation as an actor. */
export function contactOf({ contact_id: id }: Conversation, state: State): Actor {
  return { kind: "contact", id, name: state.contacts.get(id)?.name ?? "" };
}

/**
 * Changes a conversation as the server does on every save. A job calls the listeners later. Without a difference,
 * nothing happens.
 */
export function changeConversation(
  state: State,
  { id }: Conversation,
  changes: Partial<Conversation>,
  by: Actor,
): Conversation {
  const before = orNotFound(state.conversations.get(id));
  const changed = saved({ ...before, ...changes }, before, state);
  if (JSON.stringify(changed) === JSON.stringify(before)) return before;
  const after = state.conversations.update(id, { ...changed, updated_at: state.now() });
  announce(state, { before, after, by });
  return after;
}

/** Lets the listeners know of a conversation that was added or changed. */
export function announce(state: State, change: ConversationChange): void {
  state.jobs.insert({ name: "conversationChanged", args: { ...change } });
}

/** Lets the listeners know of a new message. */
export function announceMessage(state: State, message: NewMessage): void {
  state.jobs.insert({ name: "messageAdded", args: { ...message } });
}

/** Applies the rules of the server's model to a conversation before it is stored. */
export function saved<C extends Pick<Conversation, "status" | "team_id" | "assignee" | "snoozed_until">>(
  after: C,
  before: Conversation | undefined,
  state: State,
): C {
  const isResolved = before !== undefined && before.status !== "resolved" && after.status === "resolved";
  const isTeamNew = after.team_id !== null && after.team_id !== before?.team_id;
  const userId = assignedUserId(after);
  const isInTeam =
    after.team_id === null ||
    state.teams.get(after.team_id) === undefined ||
    state.teamMembers.find("membership", after.team_id, userId ?? 0) !== undefined;
  return {
    ...after,
    ...(after.status !== "snoozed" && { snoozed_until: null }),
    ...(isResolved && { waiting_since: null }),
    ...(isTeamNew && !isInTeam && userId !== null && { assignee: null }),
  };
}
