import * as wire from "../../generated/shapes.ts";
import type { Bot, Member } from "../../rules/caller.ts";
import { isBlank, isJsonObject, oneOfIfPresent, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { failure, refused, unprocessable } from "../../rules/refusal.ts";
import { sentLabels } from "../../rules/sent-labels.ts";
import { singleton } from "../../rules/singleton.ts";
import { isoTimeOrNull, sentMilliseconds } from "../../rules/wire-time.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import { renderAgentBot } from "../agent-bots/render.ts";
import { usableBot } from "../agent-bots/rules.ts";
import { actorOf, changeConversation } from "../changes/rules.ts";
import { renderConversation } from "../conversations/render.ts";
import { onConversation, ownConversation } from "../conversations/rules.ts";
import { type Conversation, priorities, statuses } from "../conversations/table.ts";
import { attachmentsIn, renderListedAttachment } from "../messages/render.ts";
import { renderReportingEvent } from "../reports/render.ts";
import { addPlannedFile, renderDirectUpload } from "../uploads/rules.ts";
import { renderAgent } from "../users/render.ts";
import { mute, openedBy, seenTimes, unseenTimes } from "./rules.ts";

const attachmentsPerPage = 100;

const draft = singleton(
  "conversationDrafts",
  "of_conversation",
  (params: Params, caller: Member | Bot, state: State) => ({
    conversation_id: ownConversation(params.id("conversation_id"), caller, state).id,
  }),
  { message: "" },
);

export const conversationActionHandlers = {
  /** Without a status, it resolves an open conversation and opens any other. */
  toggleConversationStatus: onConversation((before, { params, caller, state }) => {
    const isHandOff = caller.kind === "bot" && before.status === "pending" && params.text("status") === "open";
    const sent = oneOfIfPresent(statuses, params.get("status"));
    const status = sent ?? (before.status === "open" ? "resolved" : "open");
    const by = actorOf(caller);
    const changes = { status, ...(sent && snoozed(params)), ...openedBy(before, status, caller, state) };
    const changed = changeConversation(state, before, changes, by);
    const isTaken = status === "open" && caller.kind === "member" && caller.membership.role === "agent";
    if (isTaken) changeConversation(state, changed, { assignee: { type: "User", id: caller.user.id } }, by);
    return {
      success: isHandOff ? null : true,
      conversation_id: changed.display_id,
      current_status: changed.status,
      snoozed_until: isoTimeOrNull(changed.snoozed_until),
    };
  }),

  setConversationPriority: onConversation((conversation, { params, caller, state }) => {
    const priority = oneOfIfPresent(priorities, params.get("priority"));
    changeConversation(state, conversation, { priority }, actorOf(caller));
  }),

  setConversationCustomAttributes: onConversation((conversation, { params, caller, state }) => {
    const custom_attributes = params.get("custom_attributes");
    if (!isJsonObject(custom_attributes)) throw failure("The column custom_attributes can't be null.");
    changeConversation(state, conversation, { custom_attributes }, actorOf(caller));
    return { custom_attributes };
  }),

  muteConversation: onConversation((row, { caller, state }) => mute(row, actorOf(caller), state, true)),

  unmuteConversation: onConversation((row, { caller, state }) => mute(row, actorOf(caller), state, false)),

  /** An open browser would see it. Nothing is stored. */
  setConversationTypingStatus: onConversation(() => undefined),

  /** The sandbox sends no e-mail. */
  sendConversationTranscript: onConversation((_, { params }) => {
    if (isBlank(params.get("email"))) throw unprocessable("email param missing");
  }),

  markConversationSeen: onConversation(({ id }, { caller: { user }, state }) =>
    renderConversation(state, state.conversations.update(id, seenTimes(id, user.id, state)), user.id),
  ),

  markConversationUnread: onConversation(({ id }, { caller, state }) =>
    renderConversation(state, state.conversations.update(id, unseenTimes(id, state)), caller.user.id),
  ),

  listConversationAttachments: onConversation(({ id }, { params, state }) => {
    const all = attachmentsIn(id, state);
    const page = pageOf(all, params.text("page"), attachmentsPerPage);
    return { meta: { total_count: all.length }, payload: page.map((row) => renderListedAttachment(state, row)) };
  }),

  listConversationReportingEvents: onConversation(({ id }, { state }) =>
    state.reportingEvents.where("of_conversation", id).map(renderReportingEvent),
  ),

  /** No operation connects an assistant to an inbox. */
  getConversationAssistant: onConversation(() => ({ assistant: null })),

  /** Before 4.16, the server takes it for a request of a browser without a session. */
  createConversationDirectUpload(params, caller, state) {
    if (!isSince(state.version, "4.16")) throw refused(422, { status: 422, error: "Unprocessable Content" });
    ownConversation(params.id("conversation_id"), caller, state);
    return renderDirectUpload(addPlannedFile(params.get("blob"), state), state);
  },

  getConversationDraft(params, caller, state) {
    const found = draft.find(params, caller, state);
    return found === undefined ? { has_draft: false } : { has_draft: true, message: found.message };
  },

  updateConversationDraft(params, caller, state) {
    const sent = params.get("draft_message");
    draft.write(params, caller, state, { message: (isJsonObject(sent) && text(sent.message)) || "" });
  },

  deleteConversationDraft(params, caller, state) {
    const found = draft.find(params, caller, state);
    if (found !== undefined) state.conversationDrafts.delete(found.id);
  },

  listConversationLabels: onConversation(({ labels }) => labels),

  setConversationLabels: onConversation(
    (row, { params, caller, state }) =>
      changeConversation(state, row, { labels: sentLabels(params) }, actorOf(caller)).labels,
  ),

  /** Assigns a person, a bot, or else a team. An unknown person or team removes the assignment. */
  assignConversation(params, caller, state) {
    const conversation = ownConversation(params.id("conversation_id"), caller, state);
    const { id: accountId } = caller.account;
    const by = actorOf(caller);
    if (params.text("assignee_type") === "AgentBot") {
      const bot = usableBot(params.id("assignee_id"), caller, state);
      if (bot === undefined) return null;
      changeConversation(state, conversation, { assignee: { type: "AgentBot", id: bot.id } }, by);
      return renderAgentBot(bot);
    }
    if (params.has("assignee_id")) {
      const membership = state.accountUsers.find("membership", accountId, params.id("assignee_id"));
      const user = membership && state.users.get(membership.user_id);
      changeConversation(state, conversation, { assignee: user ? { type: "User", id: user.id } : null }, by);
      return membership && user ? renderAgent(user, membership) : null;
    }
    if (!params.has("team_id")) return null;
    const found = state.teams.get(params.id("team_id"));
    const team = found?.account_id === accountId ? found : null;
    changeConversation(state, conversation, { team_id: team?.id ?? null }, by);
    return team && wire.Assignment(team);
  },
} satisfies Partial<Handlers>;

/** Reads until when a conversation is snoozed. Null changes nothing. */
function snoozed(params: Params<"snoozed_until">): Pick<Conversation, "snoozed_until"> | undefined {
  const text = params.text("snoozed_until");
  return text === undefined ? undefined : { snoozed_until: sentMilliseconds(text) };
}
