import * as wire from "../../generated/shapes.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { presence, required } from "../../rules/validate.ts";

const policies = ofAccount("slaPolicies", { missing: () => failure("The account has no such policy.") });

export const slaPolicyHandlers = {
  ...resource("slaPolicy", policies, {
    blank: {
      name: "",
      description: null,
      first_response_time_threshold: null,
      next_response_time_threshold: null,
      resolution_time_threshold: null,
      only_during_business_hours: false,
    },
    render: wire.SlaPolicy,
    validations: [presence("name"), required("only_during_business_hours")],
  }),

  /** A job deletes the policy. An unknown one isn't an error. */
  deleteSlaPolicy(params, { account }, state) {
    const policy = state.slaPolicies.get(params.id("id"));
    if (policy?.account_id === account.id) state.slaPolicies.delete(policy.id);
  },
} satisfies Partial<Handlers>;
