import { actionOn } from "../../rules/action.ts";
import { numeric, oneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { maxLength, numericality, presence, required, uniqueness } from "../../rules/validate.ts";
import { renderInbox } from "../inboxes/render.ts";
import { renderAssignmentPolicy } from "./render.ts";

const policies = ofAccount("assignmentPolicies");
const onPolicy = actionOn(ofAccount("assignmentPolicies", { param: "assignment_policy_id" }).row);

export const assignmentPolicyHandlers = {
  ...resource("assignmentPolicy", policies, {
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
      uniqueness("name", ({ account_id, name }, state) => state.assignmentPolicies.find("by_name", account_id, name)),
      maxLength("name", 255),
      numericality("fair_distribution_limit", { above: 0 }),
      numericality("fair_distribution_window", { above: 0 }),
      numericality("exclude_older_than_hours", { above: 0, allowsNull: true, isWhole: true }),
      required("assignment_order"),
      required("conversation_priority"),
      required("enabled"),
    ],
    render: (row, { state }) => renderAssignmentPolicy(row, state),
  }),

  listAssignmentPolicyInboxes: onPolicy(({ id }, { caller, state }) => {
    const inboxes = state.inboxAssignmentPolicies
      .where("of_assignment_policy", id)

      .map(({ inbox_id }) => renderInbox(orNotFound(state.inboxes.get(inbox_id)), caller.membership, state));
    return { inboxes };
  }),
} satisfies Partial<Handlers>;
