import type { Member } from "../../rules/caller.ts";
import { castId, oneOf, text } from "../../rules/cast.ts";
import { Params } from "../../rules/params.ts";
import { Refusal } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Action, StoredActions } from "../automation/table.ts";
import { type Actor, announceMessage, changeConversation } from "../changes/rules.ts";
import { mute } from "../conversation-actions/rules.ts";
import { type Conversation, priorities, statuses } from "../conversations/table.ts";
import { filledIn, sendMessage } from "../messages/compose.ts";
import { postMessage } from "../messages/rules.ts";
import { messageTypes } from "../messages/table.ts";
import { canFollow } from "../participants/rules.ts";
import { attach } from "../uploads/rules.ts";

/** Who runs actions: a user by a macro, or an automation rule. */
export type Runner = { readonly by: Actor } & ({ readonly member: Member } | { readonly ruleId: number });

interface Run {
  readonly conversation: Conversation;
  readonly runner: Runner;
  readonly fileIds: readonly number[];
  readonly state: State;
}

type Perform = (params: readonly unknown[], run: Run) => void;

/** The actions that change something. The others send e-mails and webhooks, which the sandbox doesn't. */
const performs: Readonly<Record<string, Perform>> = {
  send_message: ([content], run) => post(run, { content, private: false }),
  add_private_note: ([content], run) => post(run, { content, private: true }),
  send_attachment: (ids, run) => post(run, { content: null, private: false }, ids.map(castId)),
  add_label(labels, run) {
    const known = run.conversation.labels;
    const added = labels.map(String).filter((label) => !known.includes(label));
    change(run, { labels: [...known, ...added] });
  },
  remove_label: (labels, run) =>
    change(run, { labels: run.conversation.labels.filter((label) => !labels.includes(label)) }),
  assign_agent: ([id], run) => assign(id, run),
  assign_team: ([id], run) => assignTeam(id, run),
  remove_assigned_agent: (_, run) => change(run, { assignee: null }),
  remove_assigned_team: (_, run) => change(run, { team_id: null }),
  change_priority: ([name], run) =>
    change(run, { priority: oneOf(...priorities)(name === "nil" ? null : name) ?? null }),
  change_status: ([name], run) => change(run, { status: oneOf(...statuses)(name) ?? run.conversation.status }),
  open_conversation: (_, run) => change(run, { status: "open" }),
  pending_conversation: (_, run) => change(run, { status: "pending" }),
  resolve_conversation: (_, run) => change(run, { status: "resolved" }),
  snooze_conversation: (_, run) => change(run, { status: "snoozed" }),
  mute_conversation: (_, { conversation, runner, state }) => mute(conversation, runner.by, state, true),
};

/** Performs actions on a conversation, in their order. The server skips those that fail. */
export function runActions(id: number, { actions, file_ids }: StoredActions, runner: Runner, state: State): void {
  for (const { action_name, action_params } of actions) {
    const conversation = state.conversations.get(id);
    if (conversation !== undefined)
      perform(action_name, action_params, { conversation, runner, fileIds: file_ids, state });
  }
}

function perform(name: Action["action_name"], params: readonly unknown[], run: Run): void {
  try {
    performs[name]?.(params ?? [], run);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function change({ state, conversation, runner }: Run, changes: Partial<Conversation>): void {
  changeConversation(state, conversation, changes, runner.by);
}

/** Posts a message of the user who runs a macro. A message of a rule has no sender. */
function post(run: Run, values: { content: unknown; private: boolean }, ids: readonly number[] = []): void {
  const { state, conversation, runner, fileIds } = run;
  const files = ids.flatMap((id) => (fileIds.includes(id) ? (state.blobs.get(id) ?? []) : []));
  if (ids.length > 0 && files.length === 0) return;
  if ("member" in runner) {
    sendMessage(new Params(values, true), conversation, runner.member, files, state);
    return;
  }
  const content = text(values.content) ?? null;
  const columns = {
    content: content === null ? null : filledIn(content, conversation, state),
    ...{ message_type: messageTypes.outgoing, sender: null, private: values.private },
    content_attributes: { automation_rule_id: runner.ruleId },
  };
  const message = postMessage(state, conversation, columns, runner.by);
  attach(state, message, files);
  announceMessage(state, { message, by: runner.by });
}

/** Assigns a user who can follow the conversation, `self`, or with `nil` no one. */
function assign(id: unknown, run: Run): void {
  const { conversation, runner, state } = run;
  const userId = id === "self" && "member" in runner ? runner.member.user.id : castId(id);
  if (id === "nil") change(run, { assignee: null });
  else if (canFollow(userId, conversation.inbox_id, conversation.account_id, state)) {
    change(run, { assignee: { type: "User", id: userId } });
  }
}

function assignTeam(id: unknown, run: Run): void {
  const team = run.state.teams.get(castId(id));
  if (id === undefined || ["nil", "0"].includes(String(id))) change(run, { team_id: null });
  else if (team?.account_id === run.conversation.account_id) change(run, { team_id: team.id });
}
