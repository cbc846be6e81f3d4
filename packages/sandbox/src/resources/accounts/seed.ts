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

/** The locales that the server supports. */
export const locales: ReadonlySet<string> = new Set(
  (
    "am ar az bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka ko lt lv ml ms ne nl no pl pt pt_BR ro " +
    "ru sh sk sl sq sr sv ta th tl tr uk ur ur_IN vi zh zh_CN zh_TW"
  ).split(" "),
);

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
