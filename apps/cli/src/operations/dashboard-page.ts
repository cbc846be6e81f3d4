import type { CommandEntry } from "./command-table.ts";

/** The pages of a resource in the dashboard, below `/app/accounts/<account>/`. */
interface Pages {
  /** The page of the whole resource. */
  readonly all?: string;
  /** The page for the first argument of a command, in place of `{}`. */
  readonly one?: string;
}

const conversation: Pages = { one: "conversations/{}" };
const contact: Pages = { one: "contacts/{}" };
const overview: Pages = { all: "reports/overview" };

/** Where the dashboard shows what commands print, by resource or by the words of a command. */
const pages: Readonly<Record<string, Pages>> = {
  contacts: { all: "contacts", ...contact },
  "contact-labels": contact,
  "contact-notes": contact,
  conversations: { all: "dashboard", ...conversation },
  "conversation-labels": conversation,
  messages: conversation,
  participants: conversation,
  inboxes: { all: "settings/inboxes/list", one: "inbox/{}" },
  "inbox-members": { one: "settings/inboxes/{}" },
  agents: { all: "settings/agents/list" },
  teams: { all: "settings/teams/list", one: "settings/teams/{}/edit" },
  "team-members": { one: "settings/teams/{}/edit" },
  "agent-bots": { all: "settings/agent-bots" },
  profile: { all: "profile/settings" },
  notifications: { all: "inbox-view" },
  account: { all: "settings/general" },
  labels: { all: "settings/labels/list" },
  "canned-responses": { all: "settings/canned-response/list" },
  macros: { all: "settings/macros", one: "settings/macros/{}/edit" },
  "automation-rules": { all: "settings/automation/list" },
  "custom-attributes": { all: "settings/custom-attributes/list" },
  "custom-roles": { all: "settings/custom-roles/list" },
  webhooks: { all: "settings/integrations/webhook" },
  integrations: { all: "settings/integrations" },
  "sla-policies": { all: "settings/sla/list" },
  "applied-slas": { all: "reports/sla" },
  "audit-logs": { all: "settings/audit-logs/list" },
  reports: overview,
  "reports bot-metrics": { all: "reports/bot" },
  "reports bot-summary": { all: "reports/bot" },
  "live-reports": overview,
  "summary-reports by-agent": { all: "reports/agent" },
  "summary-reports by-inbox": { all: "reports/inboxes" },
  "summary-reports by-label": { all: "reports/label" },
  "summary-reports by-team": { all: "reports/teams" },
  "csat-survey-responses": { all: "reports/csat" },
};

/**
 * Returns the dashboard's page for a command: `contacts/{}` with the first argument in place of `{}`. Undefined if the
 * dashboard has none, and for a command that changes something.
 *
 * @example
 * dashboardPage({ words: ["contacts", "show"], ... }) // "contacts/{}"
 */
export function dashboardPage({ words, kind, api, arguments: places }: PageOf): string | undefined {
  if (api !== "application" || !["list", "show", "report"].includes(kind)) return undefined;
  const found = pages[words.join(" ")] ?? pages[words[0] ?? ""];
  const hasId = places.some(({ place }) => place === "path");
  return (hasId ? found?.one : undefined) ?? found?.all;
}

type PageOf = Pick<CommandEntry, "words" | "kind" | "api" | "arguments">;
