import type { OwnAccount } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import { isBlank, isOneOf } from "../../rules/cast.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { Account } from "./table.ts";

/** Renders an account for its members. */
export function renderOwnAccount(account: Account, state: State) {
  const facts = shownFacts(account.custom_attributes);
  return wire.OwnAccount({
    // Null only if a platform app set it to null, which the document describes for the platform API only.
    ...(account as Account & Pick<OwnAccount, "locale" | "status">),
    custom_attributes: isBlank(account.custom_attributes) ? undefined : { ...unknownPlan, ...facts },
    features: enabledFeatures(account, state),
    cache_keys: cacheKeysOf(account),
  });
}

/** The plan of an account outside Chatwoot Cloud. */
const unknownPlan = {
  plan_name: null,
  subscribed_quantity: null,
  subscription_status: null,
  subscription_ends_on: null,
};

/** Returns the enabled features that the release has. */
export function enabledFeatures({ features }: Account, { version }: State): Record<string, true> {
  const known = features.filter((name) => name !== "api_and_webhooks" || isSince(version, "4.16"));
  return Object.fromEntries(known.map((feature) => [feature, true]));
}

/** The facts about the company that members see. */
export const companyFacts = ["website", "industry", "company_size", "timezone", "referral_source"] as const;

function shownFacts(attributes: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => isOneOf<string>(companyFacts)(name)));
}

/** Returns when the labels, inboxes, and teams of an account last changed. */
export function cacheKeysOf({ cache_keys }: Account): OwnAccount["cache_keys"] {
  return { label: "0000000000", inbox: "0000000000", team: "0000000000", ...cache_keys };
}
