import type { Handlers } from "../rules/handlers.ts";
import { accountHandlers } from "./accounts/operations.ts";
import { agentBotHandlers } from "./agent-bots/operations.ts";
import { agentCapacityPolicyHandlers } from "./agent-capacity-policies/operations.ts";
import { agentHandlers } from "./agents/operations.ts";
import { articleHandlers } from "./articles/operations.ts";
import { assignableAgentHandlers } from "./assignable-agents/operations.ts";
import { assignmentPolicyHandlers } from "./assignment-policies/operations.ts";
import { assignmentHandlers } from "./assignments/operations.ts";
import { auditLogHandlers } from "./audit-logs/operations.ts";
import { automationRuleHandlers } from "./automation-rules/operations.ts";
import { brandedEmailLayoutHandlers } from "./branded-email-layout/operations.ts";
import { callHandlers } from "./calls/operations.ts";
import { campaignHandlers } from "./campaigns/operations.ts";
import { cannedResponseHandlers } from "./canned-responses/operations.ts";
import { categoryHandlers } from "./categories/operations.ts";
import { companyHandlers } from "./companies/operations.ts";
import { contactActionHandlers } from "./contact-actions/operations.ts";
import { contactLabelHandlers } from "./contact-labels/operations.ts";
import { contactNoteHandlers } from "./contact-notes/operations.ts";
import { contactHandlers } from "./contacts/operations.ts";
import { conversationActionHandlers } from "./conversation-actions/operations.ts";
import { conversationDraftHandlers } from "./conversation-drafts/operations.ts";
import { conversationLabelHandlers } from "./conversation-labels/operations.ts";
import { conversationHandlers } from "./conversations/operations.ts";
import { csatSurveyResponseHandlers } from "./csat-survey-responses/operations.ts";
import { customAttributeHandlers } from "./custom-attributes/operations.ts";
import { customFilterHandlers } from "./custom-filters/operations.ts";
import { customRoleHandlers } from "./custom-roles/operations.ts";
import { dataImportHandlers } from "./data-imports/operations.ts";
import { inboxActionHandlers } from "./inbox-actions/operations.ts";
import { inboxMemberHandlers } from "./inbox-members/operations.ts";
import { inboxHandlers } from "./inboxes/operations.ts";
import { integrationHandlers } from "./integrations/operations.ts";
import { labelHandlers } from "./labels/operations.ts";
import { liveReportHandlers } from "./live-reports/operations.ts";
import { macroHandlers } from "./macros/operations.ts";
import { messageHandlers } from "./messages/operations.ts";
import { notificationSettingsHandlers } from "./notification-settings/operations.ts";
import { notificationSubscriptionHandlers } from "./notification-subscriptions/operations.ts";
import { notificationHandlers } from "./notifications/operations.ts";
import { participantHandlers } from "./participants/operations.ts";
import { platformAccountUserHandlers } from "./platform-account-users/operations.ts";
import { platformAccountHandlers } from "./platform-accounts/operations.ts";
import { platformAgentBotHandlers } from "./platform-agent-bots/operations.ts";
import { platformEmailChannelMigrationHandlers } from "./platform-email-channel-migrations/operations.ts";
import { platformUserHandlers } from "./platform-users/operations.ts";
import { portalHandlers } from "./portals/operations.ts";
import { profileHandlers } from "./profile/operations.ts";
import { publicContactHandlers } from "./public-contacts/operations.ts";
import { publicConversationHandlers } from "./public-conversations/operations.ts";
import { publicCsatSurveyHandlers } from "./public-csat-survey/operations.ts";
import { publicInboxHandlers } from "./public-inboxes/operations.ts";
import { publicMessageHandlers } from "./public-messages/operations.ts";
import { reportDownloadHandlers } from "./report-downloads/operations.ts";
import { reportDrilldownHandlers } from "./report-drilldown/operations.ts";
import { reportingEventHandlers } from "./reporting-events/operations.ts";
import { reportHandlers } from "./reports/operations.ts";
import { samlSettingsHandlers } from "./saml-settings/operations.ts";
import { serverHandlers } from "./server/operations.ts";
import { slaPolicyHandlers } from "./sla-policies/operations.ts";
import { appliedSlaHandlers } from "./slas/operations.ts";
import { summaryReportHandlers } from "./summary-reports/operations.ts";
import { teamMemberHandlers } from "./team-members/operations.ts";
import { teamHandlers } from "./teams/operations.ts";
import { uploadHandlers } from "./uploads/operations.ts";
import { webhookHandlers } from "./webhooks/operations.ts";
import { yearInReviewHandlers } from "./year-in-review/operations.ts";

/** The handlers by operation ID. */
export const handlers: Handlers = {
  ...contactHandlers,
  ...contactActionHandlers,
  ...agentHandlers,
  ...agentBotHandlers,
  ...accountHandlers,
  ...auditLogHandlers,
  ...agentCapacityPolicyHandlers,
  ...assignmentPolicyHandlers,
  ...inboxHandlers,
  ...inboxActionHandlers,
  ...inboxMemberHandlers,
  ...integrationHandlers,
  ...platformAgentBotHandlers,
  ...platformAccountUserHandlers,
  ...webhookHandlers,
  ...teamHandlers,
  ...slaPolicyHandlers,
  ...appliedSlaHandlers,
  ...notificationSettingsHandlers,
  ...notificationSubscriptionHandlers,
  ...notificationHandlers,
  ...customRoleHandlers,
  ...customFilterHandlers,
  ...customAttributeHandlers,
  ...contactNoteHandlers,
  ...articleHandlers,
  ...automationRuleHandlers,
  ...macroHandlers,
  ...brandedEmailLayoutHandlers,
  ...callHandlers,
  ...campaignHandlers,
  ...companyHandlers,
  ...dataImportHandlers,
  ...samlSettingsHandlers,
  ...cannedResponseHandlers,
  ...categoryHandlers,
  ...contactLabelHandlers,
  ...conversationHandlers,
  ...labelHandlers,
  ...messageHandlers,
  ...platformAccountHandlers,
  ...platformUserHandlers,
  ...platformEmailChannelMigrationHandlers,
  ...assignableAgentHandlers,
  ...assignmentHandlers,
  ...conversationActionHandlers,
  ...conversationDraftHandlers,
  ...conversationLabelHandlers,
  ...participantHandlers,
  ...portalHandlers,
  ...profileHandlers,
  ...publicContactHandlers,
  ...publicInboxHandlers,
  ...publicConversationHandlers,
  ...publicCsatSurveyHandlers,
  ...csatSurveyResponseHandlers,
  ...publicMessageHandlers,
  ...liveReportHandlers,
  ...reportDownloadHandlers,
  ...reportDrilldownHandlers,
  ...reportHandlers,
  ...reportingEventHandlers,
  ...summaryReportHandlers,
  ...yearInReviewHandlers,
  ...serverHandlers,
  ...teamMemberHandlers,
  ...uploadHandlers,
};

/** The operations that accept PATCH, but not PUT. */
export const withoutPut: ReadonlySet<string> = new Set(["setInboxMembers", "setTeamMembers"]);
