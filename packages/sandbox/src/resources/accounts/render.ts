import type { OwnAccount } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { Account } from "./table.ts";

/** Renders an account for its members. */
export function renderOwnAccount(account: Account): OwnAccount {
  const { custom_attributes, created_at, features } = account;
  return {
    ...pick(account, "settings", "domain", "id", "locale", "name", "support_email", "status"),
    created_at: isoTime(created_at),
    ...(Object.keys(custom_attributes).length > 0 && { custom_attributes: { ...unknownPlan, ...custom_attributes } }),
    features: Object.fromEntries(features.map((feature) => [feature, true])),
    cache_keys: cacheKeysOf(account),
  };
}

/** The plan of an account outside Chatwoot Cloud. */
const unknownPlan = {
  plan_name: null,
  subscribed_quantity: null,
  subscription_status: null,
  subscription_ends_on: null,
};

/** Returns when the labels, inboxes, and teams of an account last changed. */
export function cacheKeysOf({ cache_keys }: Account): OwnAccount["cache_keys"] {
  return { label: "0000000000", inbox: "0000000000", team: "0000000000", ...cache_keys };
}
