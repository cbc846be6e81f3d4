import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { ofAccount } from "../../rules/collection.ts";
import { csvLines } from "../../rules/csv.ts";
import { conversationUrl } from "../../rules/file-address.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { hasAnyLabel } from "../../rules/has-any-label.ts";
import type { Params } from "../../rules/params.ts";
import { always, isWithin, periodOf } from "../../rules/period.ts";
import { failure, orNotFound } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { presence } from "../../rules/validate.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { renderUserSender } from "../users/render.ts";
import { renderAppliedSla, renderSlaEvent } from "./render.ts";
import type { AppliedSla } from "./table.ts";

const slasPerPage = 25;

const csvHead = "Conversation ID,SLA Policy,Assignee,Team,Inbox,Labels,Link to the Conversation,Breached Events".split(
  ",",
);

const slaPoliciesOfAccount = ofAccount("slaPolicies", { missing: () => failure("The account has no such policy.") });

export const slaHandlers = {
  listAppliedSlas(params, caller, state) {
    const rows = appliedTo(params, caller, state).filter(isMissed);
    const page = params.text("page");
    const payload = pageOf(rows, page, slasPerPage).map(({ applied, conversation }) => {
      const { display_id: id, contact_id, labels } = conversation;
      const user = assigneeOf(conversation, state);
      const membership = user && state.accountUsers.find("membership", caller.account.id, user.id);
      const contact = state.contacts.get(contact_id);
      return {
        applied_sla: renderAppliedSla(applied, policyOf(applied, state), conversation),
        conversation: {
          id,
          contact: contact === undefined ? {} : { name: contact.name },
          labels: labels.length === 0 ? null : labels.join(", "),
          ...(user && { assignee: { ...renderUserSender(user, membership) } }),
        },
        sla_events: state.slaEvents.where("of_conversation", conversation.id).map(renderSlaEvent),
      };
    });
    return { payload, meta: { count: rows.length, current_page: page ?? 1 } };
  },

  getAppliedSlaMetrics(params, caller, state) {
    const rows = appliedTo(params, caller, state);
    const missed = rows.filter(isMissed).length;
    const rate = Math.round(((rows.length - missed) / rows.length) * 10_000) / 100;
    const hit_rate = missed === 0 ? "100%" : `${Number.isInteger(rate) ? rate.toFixed(1) : rate}%`;
    return { total_applied_slas: rows.length, number_of_sla_misses: missed, hit_rate };
  },

  downloadAppliedSlas(params, caller, state) {
    const rows = appliedTo(params, caller, state).filter(isMissed);
    const lines = rows.map(({ applied, conversation }) => [
      conversation.display_id,
      policyOf(applied, state).name,
      assigneeOf(conversation, state)?.name ?? "",
      state.teams.get(conversation.team_id)?.name ?? "",
      state.inboxes.get(conversation.inbox_id)?.name ?? "",
      conversation.labels.join(", "),
      conversationUrl(caller.account.id, conversation.display_id),
      state.slaEvents
        .where("of_conversation", conversation.id)
        .map(({ event_type }) => event_type)
        .join(", "),
    ]);
    return `${[csvHead, ...lines].map((line) => `${csvLines([line])}\n`).join("")}\n`;
  },

  ...resource("slaPolicy", slaPoliciesOfAccount, {
    blank: {
      name: "",
      description: null,
      first_response_time_threshold: null,
      next_response_time_threshold: null,
      resolution_time_threshold: null,
      only_during_business_hours: false,
    },
    render: wire.SlaPolicy,
    validations: [presence("name")],
  }),

  /** A job deletes the policy. An unknown one isn't an error. */
  deleteSlaPolicy(params, { account }, state) {
    const policy = state.slaPolicies.get(params.id("id"));
    if (policy?.account_id === account.id) state.slaPolicies.delete(policy.id);
  },
} satisfies Partial<Handlers>;

type Filter = "since" | "until" | "inbox_id" | "team_id" | "sla_policy_id" | "label_list" | "assigned_agent_id";

interface Applied {
  readonly applied: AppliedSla;
  readonly conversation: Conversation;
}

function isMissed({ applied }: Applied): boolean {
  return applied.status === "missed";
}

/** Returns the agreements of an account that a request asks for. Since 4.16, those of blocked contacts don't count. */
function appliedTo(params: Params, { account }: Member, state: State): Applied[] {
  const filters: Params<Filter> = params;
  const period = periodOf(filters) ?? always;
  const labels = filters.words("label_list") ?? [];
  const matches = (name: Filter, value: number | null) => !filters.text(name) || filters.id(name) === value;
  return state.slaPolicies
    .where("of_account", account.id)
    .flatMap(({ id }) => state.appliedSlas.where("of_sla_policy", id).slice(0))
    .map((applied) => ({ applied, conversation: orNotFound(state.conversations.get(applied.conversation_id)) }))
    .filter(({ applied, conversation }) => {
      const { inbox_id, team_id, contact_id } = conversation;
      const isBlocked = state.contacts.get(contact_id)?.blocked === true && isSince(state.version, "4.16");
      const isLabelled = labels.length === 0 || hasAnyLabel(conversation, labels);
      return (
        isWithin(applied.created_at, period) &&
        !isBlocked &&
        isLabelled &&
        [
          matches("inbox_id", inbox_id),
          matches("team_id", team_id),
          matches("sla_policy_id", applied.sla_policy_id),
          matches("assigned_agent_id", assignedUserId(conversation)),
        ].every(Boolean)
      );
    })
    .toSorted((a, b) => a.applied.id - b.applied.id);
}

function policyOf({ sla_policy_id }: AppliedSla, state: State) {
  return orNotFound(state.slaPolicies.get(sla_policy_id));
}

function assigneeOf(conversation: Conversation, state: State) {
  return state.users.get(assignedUserId(conversation));
}
