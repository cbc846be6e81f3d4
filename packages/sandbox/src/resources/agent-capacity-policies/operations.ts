import * as wire from "../../generated/shapes.ts";
import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { array, type Cast, integer, isJsonObject, numeric, text } from "../../rules/cast.ts";
import { collection, ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { orNotFound, ownOrNotFound, unprocessable } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { maxLength, numericality, presence, validate } from "../../rules/validate.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import { renderProfile } from "../profile/render.ts";
import { renderCapacityPolicy } from "./render.ts";

const policyInPath = ofAccount("agentCapacityPolicies", { param: "agent_capacity_policy_id" });
const onPolicy = actionOn(policyInPath.row);
const limits = collection("inboxCapacityLimits", "of_agent_capacity_policy", (params, caller: Member, state) => ({
  agent_capacity_policy_id: policyInPath.row(params, caller, state).id,
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

export const agentCapacityPolicyHandlers = {
  ...resource("agentCapacityPolicy", ofAccount("agentCapacityPolicies"), {
    blank: { name: "", description: null, exclusion_rules: {} },
    casts: { exclusion_rules: exclusionRules },
    validations: [presence("name"), maxLength("name", 255)],
    render: (row, { state }) => renderCapacityPolicy(row, state),
  }),

  addAgentCapacityPolicyInboxLimit: onPolicy((policy, { params, caller, state }) => {
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

  listAgentCapacityPolicyUsers: onPolicy(({ id }, { state }) => {
    const members = state.accountUsers.where("of_capacity_policy", id);
    return members.map(({ user_id }) => renderProfile(orNotFound(state.users.get(user_id)), state));
  }),

  addAgentCapacityPolicyUser: onPolicy(({ id }, { params, caller, state }) =>
    memberWithPolicy(params.id("user_id"), id, caller, state),
  ),

  removeAgentCapacityPolicyUser: onPolicy((_, { params, caller, state }) => {
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
