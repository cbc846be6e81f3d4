import type { State } from "../../state/state.ts";
import type { Account } from "./table.ts";

/** The features that are enabled in a new account. */
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

/** The features that are off in a new account. */
const otherFeatures =
  "channel_twitter ip_lookup disable_branding email_continuity_on_api_channel mobile_v2 custom_reply_email " +
  "custom_reply_domain audit_logs response_bot message_reply_to insert_article_in_reply inbox_view sla " +
  "help_center_embedding_search linear_integration captain_integration custom_roles report_v4 shopify_integration " +
  "search_with_gin crm_integration channel_voice notion_integration captain_integration_v2 whatsapp_embedded_signup " +
  "whatsapp_campaign crm_v2 twilio_content_templates advanced_search advanced_search_indexing reply_mailer_migration " +
  "saml quoted_email_reply companies conversation_required_attributes advanced_assignment csat_review_notes " +
  "conversation_unread_counts data_import branded_email_templates";

/** The names of all features. */
export const knownFeatures: ReadonlySet<string> = new Set([...defaultFeatures, ...otherFeatures.split(" ")]);

/** The names of the limits of an account. */
export const limitNames: ReadonlySet<string> = new Set([
  "inboxes",
  "agents",
  "captain_responses",
  "captain_documents",
  "emails",
]);

/** Returns the default columns of an account. */
export function blankAccount({ now }: State): Omit<Account, "id"> {
  return {
    name: "",
    status: "active",
    locale: "en",
    domain: null,
    support_email: null,
    features: defaultFeatures,
    settings: {},
    cache_keys: {},
    custom_attributes: {},
    limits: {},
    created_at: now(),
  };
}

/** The default columns of a membership. */
export const blankMembership = {
  role: "agent",
  custom_role_id: null,
  agent_capacity_policy_id: null,
  availability: "offline",
  auto_offline: true,
  is_connected: false,
  active_at: null,
  inviter_id: null,
} as const;

/** Adds an account, with defaults for missing columns. */
export function plantAccount(state: State, values: Pick<Account, "name"> & Partial<Account>): Account {
  return state.accounts.insert({ ...blankAccount(state), ...values });
}
