import * as wire from "../../generated/shapes.ts";
import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { array, type Cast, integer, isJsonObject, numeric, oneOf, text } from "../../rules/cast.ts";
import { collection, ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { orNotFound, ownOrNotFound, unprocessable } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { maxLength, numericality, presence, unique, validate } from "../../rules/validate.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import { renderInbox } from "../inboxes/render.ts";
import { renderProfile } from "../profile/render.ts";
import { renderAssignmentPolicy, renderCapacityPolicy } from "./render.ts";

const assignmentPolicies = ofAccount("assignmentPolicies");
const onAssignmentPolicy = actionOn(ofAccount("assignmentPolicies", { param: "assignment_policy_id" }).row);

const capacityPolicyInPath = ofAccount("agentCapacityPolicies", { param: "agent_capacity_policy_id" });
const onCapacityPolicy = actionOn(capacityPolicyInPath.row);
const limits = collection("inboxCapacityLimits", "of_agent_capacity_policy", (params, caller: Member, state) => ({
  agent_capacity_policy_id: capacityPolicyInPath.row(params, caller, state).id,
}));
const onLimit = actionOn(limits.row);

/** Only the known rules are stored. */
const exclusionRules: Cast<JsonObject> = (value) => {
  if (!isJsonObject(value)) return undefined;
  const hours = integer(value.exclude_older_than_hours ?? null);
  const labels = array(value.excluded_labels)?.map(text);
  return {
    ...(typeof hours === "number" && { exclude_older_than_hours: hours }),
    ...(labels && { excluded_labels: labels.filter((label) => typeof label === "string") }),
  };
};

export const assignmentPolicyHandlers = {
  ...resource("assignmentPolicy", assignmentPolicies, {
    blank: {
      name: "",
      description: null,
      assignment_order: "round_robin",
      conversation_priority: "earliest_created",
      fair_distribution_limit: 100,
      fair_distribution_window: 3600,
      exclude_older_than_hours: 168,
      enabled: true,
    },
    casts: {
      assignment_order: oneOf("round_robin", "balanced"),
      conversation_priority: oneOf("earliest_created", "longest_waiting"),
      fair_distribution_limit: numeric,
      fair_distribution_window: numeric,
      exclude_older_than_hours: numeric,
    },
    validations: [
      presence("name"),
      unique("assignmentPolicies", "by_name", "name"),
      maxLength("name", 255),
      numericality("fair_distribution_limit", { above: 0 }),
      numericality("fair_distribution_window", { above: 0 }),
      numericality("exclude_older_than_hours", { above: 0, allowsNull: true, isWhole: true }),
    ],
    render: (row, { state }) => renderAssignmentPolicy(row, state),
  }),

  listAssignmentPolicyInboxes: onAssignmentPolicy(({ id }, { caller, state }) => {
    const links = state.inboxAssignmentPolicies.where("of_assignment_policy", id);
    const inboxes = links.map(({ inbox_id }) => orNotFound(state.inboxes.get(inbox_id)));
    return { inboxes: inboxes.map((inbox) => renderInbox(inbox, caller.membership, state)) };
  }),

  ...resource("agentCapacityPolicy", ofAccount("agentCapacityPolicies"), {
    blank: { name: "", description: null, exclusion_rules: {} },
    casts: { exclusion_rules: exclusionRules },
    validations: [presence("name"), maxLength("name", 255)],
    render: (row, { state }) => renderCapacityPolicy(row, state),
  }),

  addAgentCapacityPolicyInboxLimit: onCapacityPolicy((policy, { params, caller, state }) => {
    const { id: inbox_id } = ownOrNotFound(state.inboxes.get(params.id("inbox_id")), caller.account);
    if (state.inboxCapacityLimits.find("limit", policy.id, inbox_id) !== undefined) {
      throw unprocessable("Inbox has already been assigned to this policy");
    }
    const values = { inbox_id, conversation_limit: sentLimit(params, state) };
    return wire.PolicyInboxLimit(state.inboxCapacityLimits.insert({ agent_capacity_policy_id: policy.id, ...values }));
  }),

  updateAgentCapacityPolicyInboxLimit: onLimit(({ id, inbox_id }, { params, state }) => {
    const conversation_limit = sentLimit(params, state);
    const limit = state.inboxCapacityLimits.update(id, { conversation_limit });
    return wire.PolicyInboxLimit({ ...limit, inbox_name: orNotFound(state.inboxes.get(inbox_id)).name });
  }),

  deleteAgentCapacityPolicyInboxLimit: onLimit(({ id }, { state }) => {
    state.inboxCapacityLimits.delete(id);
  }),

  listAgentCapacityPolicyUsers: onCapacityPolicy(({ id }, { state }) => {
    const members = state.accountUsers.where("of_capacity_policy", id);
    return members.map(({ user_id }) => renderProfile(orNotFound(state.users.get(user_id)), state));
  }),

  addAgentCapacityPolicyUser: onCapacityPolicy(({ id }, { params, caller, state }) =>
    memberWithPolicy(params.id("user_id"), id, caller, state),
  ),

  removeAgentCapacityPolicyUser: onCapacityPolicy((_, { params, caller, state }) => {
    memberWithPolicy(params.id("id"), null, caller, state);
  }),
} satisfies Partial<Handlers>;

/** @throws {Refusal} if it isn't a whole number. */
function sentLimit(params: Params<"conversation_limit">, state: State): number {
  const conversation_limit = numeric(params.get("conversation_limit") ?? null) ?? null;
  const range = { from: 0, isWhole: true };
  validate({ conversation_limit }, [presence("conversation_limit"), numericality("conversation_limit", range)], state);
  return conversation_limit ?? 0;
}

/** Gives a member of the account a policy, or takes it away. */
function memberWithPolicy(userId: number, policyId: number | null, { account }: Member, state: State) {
  const membership = orNotFound(state.accountUsers.find("membership", account.id, userId));
  state.accountUsers.update(membership.id, { agent_capacity_policy_id: policyId });
  return renderProfile(orNotFound(state.users.get(userId)), state);
}
