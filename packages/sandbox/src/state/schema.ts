import { accounts, accountUsers, customRoles } from "../resources/accounts/table.ts";
import { agentBotInboxes, agentBots, captainAssistants } from "../resources/agent-bots/table.ts";
import {
  agentCapacityPolicies,
  assignmentPolicies,
  inboxAssignmentPolicies,
  inboxCapacityLimits,
} from "../resources/assignment-policies/table.ts";
import { autoAssignments } from "../resources/auto-assignments/table.ts";
import { automationRules, macros } from "../resources/automation/table.ts";
import { calls } from "../resources/calls/table.ts";
import { campaigns } from "../resources/campaigns/table.ts";
import { cannedResponses } from "../resources/canned-responses/table.ts";
import { companies } from "../resources/companies/table.ts";
import { contactNotes } from "../resources/contact-actions/table.ts";
import { contactInboxes, contacts } from "../resources/contacts/table.ts";
import { conversationDrafts } from "../resources/conversation-actions/table.ts";
import { conversations, mentions, participants } from "../resources/conversations/table.ts";
import { csatSurveyResponses } from "../resources/csat-survey-responses/table.ts";
import { customAttributeDefinitions } from "../resources/custom-attributes/table.ts";
import { customFilters } from "../resources/custom-filters/table.ts";
import { articles, categories, portals } from "../resources/help-center/table.ts";
import { inboxes, inboxMembers } from "../resources/inboxes/table.ts";
import { integrationHooks } from "../resources/integrations/table.ts";
import { labels } from "../resources/labels/table.ts";
import { messages } from "../resources/messages/table.ts";
import { notificationSettings, notificationSubscriptions, notifications } from "../resources/notifications/table.ts";
import { permissibles, platformApps } from "../resources/platform/table.ts";
import { reportingEvents } from "../resources/reports/table.ts";
import { appliedSlas, slaEvents, slaPolicies } from "../resources/slas/table.ts";
import { teamMembers, teams } from "../resources/teams/table.ts";
import { attachments, blobs } from "../resources/uploads/table.ts";
import { accessTokens, users } from "../resources/users/table.ts";
import { webhooks } from "../resources/webhooks/table.ts";
import { audits } from "./audit-log.ts";
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
  agentBotInboxes,
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
  conversationDrafts,
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
  automationRules,
  campaigns,
  macros,
  agentCapacityPolicies,
  inboxCapacityLimits,
  assignmentPolicies,
  inboxAssignmentPolicies,
  autoAssignments,
  cannedResponses,
  contactNotes,
  customFilters,
  notificationSettings,
  notificationSubscriptions,
  notifications,
  webhooks,
  audits,
  csatSurveyResponses,
  integrationHooks,
  jobs,
};

export type Schema = typeof schema;
export type TableName = keyof Schema;
export type RowOf<N extends TableName> = Schema[N] extends TableDefinition<infer R, infer _> ? R : never;
export type IndexOf<N extends TableName> = Schema[N] extends TableDefinition<infer _, infer I> ? I : never;
