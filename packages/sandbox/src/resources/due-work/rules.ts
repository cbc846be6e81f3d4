import type { State } from "../../state/state.ts";
import type { Account } from "../accounts/table.ts";
import { changeConversation } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { postMessage } from "../messages/rules.ts";
import { messageTypes } from "../messages/table.ts";
import { reviewSla } from "../slas/rules.ts";

/**
 * Does the work that is due at the current time, as a real server does regularly: reopens snoozed conversations,
 * resolves idle ones, completes campaigns, and reviews service-level agreements.
 */
export function runDue(state: State): void {
  const now = state.now();
  for (const conversation of state.conversations.all().filter(isAwake(now))) {
    changeConversation(state, conversation, { status: "open" }, { kind: "system" });
  }
  for (const account of state.accounts.all()) resolveIdle(account, state);
  for (const { id, campaign_type, campaign_status, scheduled_at } of state.campaigns.all()) {
    const isDue = campaign_type === "one_off" && campaign_status === "active" && (scheduled_at ?? now) <= now;
    if (isDue) state.campaigns.update(id, { campaign_status: "completed" });
  }
  for (const applied of state.appliedSlas.all()) reviewSla(applied, state);
}

function isAwake(now: number): (row: Conversation) => boolean {
  return ({ status, snoozed_until: until }) => status === "snoozed" && until !== null && until <= now;
}

/** Resolves the open conversations that have been idle for as long as the account's settings say. */
function resolveIdle({ id, settings }: Account, state: State): void {
  // `settingFaults` refuses other types.
  const minutes = settings.auto_resolve_after as number | null | undefined;
  if (minutes == null) return;
  const before = state.now() - minutes * 60_000;
  const isIdle = ({ status, last_activity_at, waiting_since }: Conversation) => {
    const isKept = settings.auto_resolve_ignore_waiting === true && waiting_since !== null;
    return status === "open" && last_activity_at < before && !isKept;
  };
  for (const conversation of state.conversations.where("of_account", id).filter(isIdle)) {
    resolve(conversation, settings, state);
  }
}

function resolve(conversation: Conversation, settings: Account["settings"], state: State): void {
  const { auto_resolve_message: content, auto_resolve_label: label } = settings;
  if (typeof content === "string" && content !== "") {
    postMessage(state, conversation, { message_type: messageTypes.template, sender: null, content });
  }
  const isNew = typeof label === "string" && label !== "" && !conversation.labels.includes(label);
  const labels = isNew ? { labels: [...conversation.labels, label] } : {};
  changeConversation(state, conversation, { ...labels, status: "resolved" }, { kind: "system" });
}
