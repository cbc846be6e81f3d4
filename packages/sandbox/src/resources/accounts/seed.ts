import type { State } from "../../state/state.ts";
import type { Account } from "./table.ts";

/** The features that are on in every new account. */
export const defaultFeatures: readonly string[] = [
  "inbound_emails",
  "channel_email",
  "channel_facebook",
  "help_center",
  "agent_bots",
  "macros",
  "agent_management",
  "team_management",
  "inbox_management",
  "labels",
  "custom_attributes",
  "automations",
  "canned_responses",
  "integrations",
  "voice_recorder",
  "channel_website",
  "campaigns",
  "reports",
  "crm",
  "auto_resolve_conversations",
  "chatwoot_v4",
  "contact_chatwoot_support_team",
  "channel_instagram",
  "assignment_v2",
  "channel_tiktok",
  "captain_tasks",
  "api_and_webhooks",
];

/** Adds an account. What is left out is as in every new one. */
export function plantAccount(state: State, values: Pick<Account, "name"> & Partial<Account>): Account {
  return state.accounts.insert({
    status: "active",
    locale: "en",
    domain: null,
    support_email: null,
    features: defaultFeatures,
    custom_attributes: {},
    limits: {},
    created_at: state.now(),
    ...values,
  });
}
