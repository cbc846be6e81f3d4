import { accounts, accountUsers, customRoles } from "../resources/accounts/table.ts";
import { agentBots, captainAssistants } from "../resources/agent-bots/table.ts";
import { attachments } from "../resources/attachments/table.ts";
import { calls } from "../resources/calls/table.ts";
import { companies, contactInboxes, contacts } from "../resources/contacts/table.ts";
import { conversations, mentions, participants } from "../resources/conversations/table.ts";
import { customAttributeDefinitions } from "../resources/custom-attributes/table.ts";
import { inboxes, inboxMembers } from "../resources/inboxes/table.ts";
import { labels } from "../resources/labels/table.ts";
import { messages } from "../resources/messages/table.ts";
import { permissibles, platformApps } from "../resources/platform/table.ts";
import { articles, categories, portals } from "../resources/portals/table.ts";
import { reportingEvents } from "../resources/reports/table.ts";
import { appliedSlas, slaEvents, slaPolicies } from "../resources/slas/table.ts";
import { teamMembers, teams } from "../resources/teams/table.ts";
import { blobs } from "../resources/uploads/table.ts";
import { accessTokens, users } from "../resources/users/table.ts";
import { jobs } from "./job.ts";
import type { TableDefinition } from "./table-definition.ts";

/** Every table. */
export const schema = {
  accounts,
  accountUsers,
  customRoles,
  users,
  accessTokens,
  platformApps,
  permissibles,
  agentBots,
  captainAssistants,
  inboxes,
  inboxMembers,
  teams,
  teamMembers,
  labels,
  customAttributeDefinitions,
  companies,
  contacts,
  contactInboxes,
  conversations,
  participants,
  mentions,
  messages,
  attachments,
  calls,
  slaPolicies,
  appliedSlas,
  slaEvents,
  reportingEvents,
  portals,
  categories,
  articles,
  blobs,
  jobs,
};

export type Schema = typeof schema;
export type TableName = keyof Schema;
export type RowOf<N extends TableName> = Schema[N] extends TableDefinition<infer R, infer _> ? R : never;
export type IndexOf<N extends TableName> = Schema[N] extends TableDefinition<infer _, infer I> ? I : never;

/** Rows that go with the row that they belong to: a table, and the index that finds them by the id of that row. */
type Dependent = { [N in TableName]: readonly [table: N, index: IndexOf<N>] }[TableName];

/** What dies with what. */
export const dependents: { readonly [N in TableName]?: readonly Dependent[] } = {
  accounts: [
    ["accountUsers", "of_account"],
    ["customRoles", "of_account"],
    ["agentBots", "of_account"],
    ["captainAssistants", "of_account"],
    ["inboxes", "of_account"],
    ["teams", "of_account"],
    ["labels", "of_account"],
    ["customAttributeDefinitions", "of_account"],
    ["companies", "of_account"],
    ["contacts", "of_account"],
    ["slaPolicies", "of_account"],
    ["portals", "of_account"],
    ["reportingEvents", "of_account"],
  ],
  users: [
    ["accountUsers", "of_user"],
    ["inboxMembers", "of_user"],
    ["teamMembers", "of_user"],
  ],
  platformApps: [["permissibles", "of_app"]],
  inboxes: [
    ["inboxMembers", "of_inbox"],
    ["contactInboxes", "of_inbox"],
    ["conversations", "of_inbox"],
  ],
  teams: [["teamMembers", "of_team"]],
  // The conversations of a contact are deleted by a job.
  contacts: [["contactInboxes", "of_contact"]],
  conversations: [
    ["participants", "of_conversation"],
    ["mentions", "of_conversation"],
    ["messages", "of_conversation"],
    ["appliedSlas", "of_conversation"],
    ["slaEvents", "of_conversation"],
    ["reportingEvents", "of_conversation"],
  ],
  messages: [
    ["attachments", "of_message"],
    ["calls", "of_message"],
  ],
  slaPolicies: [["appliedSlas", "of_policy"]],
  portals: [
    ["categories", "of_portal"],
    ["articles", "of_portal"],
  ],
};
