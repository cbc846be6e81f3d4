// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListOptions } from "../options.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AccountUpdate, ActiveAccount, Agent, AgentBotForm, AgentBotUpdate, AgentBotWithConfig, AgentCapacityPolicy, AgentCapacityPolicyUpdate, AgentUpdate, AgentWorkload, ApiInbox, AppliedSlaMetrics, Article, ArticleList, ArticlePositions, AssignableAgent, Assignment, AssignmentPolicy, AssignmentPolicyInboxes, AssignmentPolicyUpdate, AuditLogPage, AutoOfflineUpdate, AutomationRule, AutomationRuleUpdate, AvailabilityUpdate, BotMetrics, BotSummary, CacheKeys, CallList, Campaign, CampaignUpdate, CannedResponse, CannedResponseUpdate, Category, CategoryList, ChannelSummaryReports, Company, CompanyList, Contact, ContactAttachments, ContactConversations, ContactFilter, ContactInbox, ContactList, ContactNote, ContactNoteUpdate, ContactSearchResult, ContactUpdate, ContactUpdateForm, ContactWithInboxes, Conversation, ConversationAssistant, ConversationAttachments, ConversationCustomAttributes, ConversationDraft, ConversationFilter, ConversationList, ConversationMatches, ConversationStatus, ConversationTotals, ConversationUnreadCounts, ConversationUpdate, CreatedContact, CsatMetrics, CsatSurveyResponse, CsatSurveyResponseUpdate, CustomAttribute, CustomAttributeUpdate, CustomFilter, CustomFilterUpdate, CustomRole, CustomRoleUpdate, DirectUpload, EmailLayout, FilteredConversations, FirstResponseTimes, GroupWorkload, Inbox, InboxAgentBot, InboxDeletion, InboxLabelMatrix, InboxMemberIds, InboxUpdate, InboxUpdateForm, IntegrationApp, IntegrationHook, IntegrationHookUpdate, Label, LabelSummaryReport, LabelUpdate, Macro, MacroUpdate, MessageList, MessageUpdate, MissedSlaList, NewAccount, NewAgent, NewAgentBot, NewAgentCapacityPolicy, NewAssignmentPolicy, NewAutomationRule, NewCampaign, NewCannedResponse, NewContact, NewContactForm, NewContactNote, NewConversation, NewCustomAttribute, NewCustomFilter, NewCustomRole, NewDirectUpload, NewInbox, NewInboxForm, NewIntegrationHook, NewLabel, NewMacro, NewMessage, NewMessageForm, NewNotificationSubscription, NewPlatformAccount, NewPlatformAccountUser, NewPlatformAgentBot, NewPlatformEmailChannelMigration, NewPlatformUser, NewPublicContact, NewPublicConversation, NewPublicMessage, NewPublicMessageForm, NewSlaPolicy, NewTeam, NewUpload, NewUploadForm, NewWebhook, Notification, NotificationList, NotificationSetting, NotificationSettingsUpdate, NotificationSubscription, OutgoingMessageCount, OwnAccount, PlatformAccount, PlatformAccountUpdate, PlatformAccountUser, PlatformAgentBot, PlatformAgentBotForm, PlatformAgentBotUpdate, PlatformEmailChannelMigrationResults, PlatformLoginLink, PlatformUser, PlatformUserToken, PlatformUserUpdate, PolicyInboxLimit, Portal, PortalInstructionsSent, PortalList, PortalWithoutCounts, ProfileSession, ProfileUpdate, ProfileUpdateForm, PublicContact, PublicContactUpdate, PublicConversation, PublicInbox, PublicMessage, PublicMessageUpdate, PublicSurvey, PublicSurveyAnswer, ReportDrilldown, ReportSummary, ReportTimeseries, ReportingEvent, ReportingEventList, ServerHealth, ServerVersion, SlaPolicy, SlaPolicyUpdate, SummaryReport, Team, TeamMemberIds, TeamUpdate, ThreadMessage, UpdatedPublicContact, Upload, UserProfile, Webhook, WebhookUpdate, Workload, YearReview } from "./models.ts";
import type { AddAgentCapacityPolicyInboxLimitBody, AddAgentCapacityPolicyUserBody, UpdateAgentCapacityPolicyInboxLimitBody } from "./agent-capacity-policies.ts";
import type { BulkCreateAgentsBody } from "./agents.ts";
import type { ListAppliedSlasOptions } from "./applied-slas.ts";
import type { BulkDeleteArticlesBody, BulkTranslateArticlesBody, BulkUpdateArticleCategoryBody, BulkUpdateArticleStatusBody, CreateArticleBody, ListArticlesOptions, ReorderArticlesBody, UpdateArticleBody } from "./articles.ts";
import type { ListAuditLogsOptions } from "./audit-logs.ts";
import type { ListCallsOptions } from "./calls.ts";
import type { ListCannedResponsesOptions } from "./canned-responses.ts";
import type { CreateCategoryBody, ListCategoriesOptions, ReorderCategoriesBody, UpdateCategoryBody } from "./categories.ts";
import type { CreateCompanyBody } from "./companies.ts";
import type { SetContactLabelsBody } from "./contact-labels.ts";
import type { DeleteContactCustomAttributesBody, ExportContactsBody, FilterContactsOptions, GetContactOptions, ImportContactsForm, LinkContactToInboxBody, ListActiveContactsOptions, ListContactAttachmentsOptions, MergeContactsBody, SearchContactsOptions, UpdateContactOptions } from "./contacts.ts";
import type { SetConversationLabelsBody } from "./conversation-labels.ts";
import type { AssignConversationBody, FilterConversationsOptions, ListConversationAttachmentsOptions, SearchConversationsOptions, SendConversationTranscriptBody, SetConversationCustomAttributesBody, SetConversationPriorityBody, SetConversationTypingStatusBody, ToggleConversationStatusBody, UpdateConversationDraftBody } from "./conversations.ts";
import type { DownloadCsatSurveyResponsesOptions, GetCsatSurveyResponseMetricsOptions } from "./csat-survey-responses.ts";
import type { ListCustomAttributesOptions } from "./custom-attributes.ts";
import type { ListCustomFiltersOptions } from "./custom-filters.ts";
import type { ListDataImportsResult } from "./data-imports.ts";
import type { CreateInboxCsatTemplateBody, CreateInboxCsatTemplateResult, CreateTwilioInboxBody, CreateTwilioInboxResult, GetInboxCsatTemplateResult, GetInboxHealthResult, RegisterInboxWebhookResult, SetInboxAgentBotBody, SetInboxAssignmentPolicyBody, SyncInboxTemplatesResult } from "./inboxes.ts";
import type { ConnectSlackIntegrationBody, ProcessIntegrationEventBody } from "./integrations.ts";
import type { GetLiveReportConversationMetricsOptions, GetLiveReportGroupedConversationMetricsOptions } from "./live-reports.ts";
import type { ExecuteMacroBody } from "./macros.ts";
import type { ListMessagesOptions, TranslateMessageBody } from "./messages.ts";
import type { DeleteNotificationSubscriptionBody } from "./notification-subscriptions.ts";
import type { DeleteAllNotificationsBody, MarkAllNotificationsReadBody, SnoozeNotificationBody } from "./notifications.ts";
import type { AddParticipantsBody, RemoveParticipantsBody, SetParticipantsBody } from "./participants.ts";
import type { CreatePortalBody, GetPortalOptions, GetPortalSslStatusResult, SendPortalInstructionsBody, UpdatePortalBody } from "./portals.ts";
import type { ListReportingEventsOptions } from "./reporting-events.ts";
import type { DownloadAgentsReportOptions, DownloadConversationTrafficReportOptions, DownloadConversationsSummaryReportOptions, DownloadInboxesReportOptions, DownloadLabelsReportOptions, DownloadTeamsReportOptions, GetReportBotMetricsOptions, GetReportBotSummaryOptions, GetReportConversationMetricsOptions, GetReportDrilldownOptions, GetReportFirstResponseTimesOptions, GetReportOutgoingMessageCountsOptions, GetReportSummaryOptions, GetReportTimeseriesOptions } from "./reports.ts";
import type { GetSummaryReportByAgentOptions, GetSummaryReportByChannelOptions, GetSummaryReportByInboxOptions, GetSummaryReportByLabelOptions, GetSummaryReportByTeamOptions } from "./summary-reports.ts";
import type { GetYearInReviewOptions } from "./year-in-review.ts";
import type { RemovePlatformAccountUserOptions } from "./platform-account-users.ts";
import type { GetPublicContactOptions } from "./public-contacts.ts";
import type { SetPublicConversationTypingStatusBody } from "./public-conversations.ts";
import type { ListPublicMessagesOptions } from "./public-messages.ts";

/** The parameters of several operations. */
interface ClientParameters {
    query?: never | undefined;
    path?: {
        account_id?: number | undefined;
    } | undefined;
}

/** The parameters of several operations. */
interface AgentBotIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The bot, by its id in `listAgentBots`.
         * @example 24
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface AgentCapacityPolicyIdInboxLimitIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The agent capacity policy, by its id.
         * @example 4
         */
        agent_capacity_policy_id: number;
        /**
         * The limit, by its own id. The id of the inbox is a different number.
         * @example 2
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface AgentCapacityPolicyIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The agent capacity policy, by its id.
         * @example 4
         */
        agent_capacity_policy_id: number;
    };
}

/** The parameters of several operations. */
interface AgentIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the agent, from `listAgents`.
         * @example 56
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface PortalIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The slug of the portal. Its numeric id is not accepted.
         * @example northwind-help
         */
        portal_id: string;
    };
}

/** The parameters of several operations. */
interface PortalIdArticleIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The slug of the portal. Its numeric id is not accepted.
         * @example northwind-help
         */
        portal_id: string;
        /**
         * The article of the portal, by its id.
         * @example 40
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface AssignmentPolicyIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The assignment policy, by its id.
         * @example 4
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface AutomationRuleIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The rule, by its id in `listAutomationRules`. An unknown id is a 500.
         * @example 20
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface CampaignIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The campaign, by its number within the account. An unknown number is a 500.
         * @example 2
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface CannedResponseIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The canned response, by its id.
         * @example 13
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface PortalIdCategoryIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The slug of the portal. Its numeric id is not accepted.
         * @example northwind-help
         */
        portal_id: string;
        /**
         * The category of the portal, by its id.
         * @example 13
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface ContactIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
         * @example 42
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface ContactIdNoteIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
         * @example 42
         */
        id: number;
        /**
         * The id of the note about the contact.
         * @example 6
         */
        note_id: number;
    };
}

/** The parameters of several operations. */
interface ConversationIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The number of the conversation within its account, as agents see it.
         * @example 108
         */
        conversation_id: number;
    };
}

/** The parameters of several operations. */
interface CustomAttributeDefinitionIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the definition of the custom attribute.
         * @example 33
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface CustomFilterIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the custom filter.
         * @example 14
         */
        custom_filter_id: number;
    };
}

/** The parameters of several operations. */
interface CustomRoleIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The custom role, by its id. An unknown id is a 500.
         * @example 15
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface InboxIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
         * @example 48
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface HookIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The hook, by its id in the `hooks` of an app.
         * @example 9
         */
        hook_id: number;
    };
}

/** The parameters of several operations. */
interface LabelIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the label, from `listLabels`.
         * @example 16
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface MacroIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The macro, by its id in `listMacros`.
         * @example 14
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface ConversationIdMessageIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The number of the conversation within its account, as agents see it.
         * @example 108
         */
        conversation_id: number;
        /**
         * The id of the message, unique on the whole server.
         * @example 646
         */
        message_id: number;
    };
}

/** The parameters of several operations. */
interface NotificationIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The notification, by its id. A notification of another user is a 404.
         * @example 81
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface SlaPolicyIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The SLA policy, by its id.
         * @example 13
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface TeamIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The id of the team, from `listTeams`.
         * @example 12
         */
        team_id: number;
    };
}

/** The parameters of several operations. */
interface WebhookIdParameters {
    query?: never | undefined;
    path: {
        account_id?: number | undefined;
        /**
         * The webhook, by its id in `listWebhooks`.
         * @example 42
         */
        webhook_id: number;
    };
}

/** The parameters of several operations. */
interface AccountIdParameters {
    query?: never | undefined;
    path: {
        /**
         * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
         * @example 1
         */
        account_id: number;
    };
}

/** The parameters of several operations. */
interface UserIdParameters {
    query?: never | undefined;
    path: {
        /**
         * The user of the installation, by its id.
         * @example 74
         */
        id: number;
    };
}

/** The parameters of several operations. */
interface ContactIdentifierParameters {
    query?: never | undefined;
    path: {
        inbox_identifier?: string | undefined;
        /**
         * The contact's `source_id` in the inbox.
         * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
         */
        contact_identifier: string;
    };
}

/** The parameters of several operations. */
interface ContactIdentifierConversationIdParameters {
    query?: never | undefined;
    path: {
        inbox_identifier?: string | undefined;
        /**
         * The contact's `source_id` in the inbox.
         * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
         */
        contact_identifier: string;
        /**
         * The number of the conversation within its account, as agents see it.
         * @example 108
         */
        conversation_id: number;
    };
}

/** The parameters of several operations. */
interface UuidParameters {
    query?: never | undefined;
    path: {
        /**
         * The conversation, by its `uuid`. Its number is a 404.
         * @example 629b58b8-5830-4017-a8cf-661e353e7716
         */
        uuid: string;
    };
}

/** The paths of the application API, for openapi-fetch. */
export interface paths {
    "/api": {
        get: operations["getServerVersion"];
    };
    "/api/v1/accounts": {
        post: operations["createAccount"];
    };
    "/api/v1/accounts/{account_id}": {
        get: operations["getAccount"];
        patch: operations["updateAccount"];
    };
    "/api/v1/accounts/{account_id}/actions/contact_merge": {
        post: operations["mergeContacts"];
    };
    "/api/v1/accounts/{account_id}/agent_bots": {
        get: operations["listAgentBots"];
        post: operations["createAgentBot"];
    };
    "/api/v1/accounts/{account_id}/agent_bots/{id}": {
        get: operations["getAgentBot"];
        delete: operations["deleteAgentBot"];
        patch: operations["updateAgentBot"];
    };
    "/api/v1/accounts/{account_id}/agent_bots/{id}/avatar": {
        delete: operations["deleteAgentBotAvatar"];
    };
    "/api/v1/accounts/{account_id}/agent_bots/{id}/reset_access_token": {
        post: operations["resetAgentBotAccessToken"];
    };
    "/api/v1/accounts/{account_id}/agent_bots/{id}/reset_secret": {
        post: operations["resetAgentBotSecret"];
    };
    "/api/v1/accounts/{account_id}/agent_capacity_policies": {
        get: operations["listAgentCapacityPolicies"];
        post: operations["createAgentCapacityPolicy"];
    };
    "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits": {
        post: operations["addAgentCapacityPolicyInboxLimit"];
    };
    "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{id}": {
        delete: operations["deleteAgentCapacityPolicyInboxLimit"];
        patch: operations["updateAgentCapacityPolicyInboxLimit"];
    };
    "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users": {
        get: operations["listAgentCapacityPolicyUsers"];
        post: operations["addAgentCapacityPolicyUser"];
    };
    "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users/{id}": {
        delete: operations["removeAgentCapacityPolicyUser"];
    };
    "/api/v1/accounts/{account_id}/agent_capacity_policies/{id}": {
        get: operations["getAgentCapacityPolicy"];
        delete: operations["deleteAgentCapacityPolicy"];
        patch: operations["updateAgentCapacityPolicy"];
    };
    "/api/v1/accounts/{account_id}/agents": {
        get: operations["listAgents"];
        post: operations["createAgent"];
    };
    "/api/v1/accounts/{account_id}/agents/bulk_create": {
        post: operations["bulkCreateAgents"];
    };
    "/api/v1/accounts/{account_id}/agents/{id}": {
        delete: operations["deleteAgent"];
        patch: operations["updateAgent"];
    };
    "/api/v1/accounts/{account_id}/applied_slas": {
        get: operations["listAppliedSlas"];
    };
    "/api/v1/accounts/{account_id}/applied_slas/download": {
        get: operations["downloadAppliedSlas"];
    };
    "/api/v1/accounts/{account_id}/applied_slas/metrics": {
        get: operations["getAppliedSlaMetrics"];
    };
    "/api/v1/accounts/{account_id}/assignable_agents": {
        get: operations["listAssignableAgents"];
    };
    "/api/v1/accounts/{account_id}/assignment_policies": {
        get: operations["listAssignmentPolicies"];
        post: operations["createAssignmentPolicy"];
    };
    "/api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}/inboxes": {
        get: operations["listAssignmentPolicyInboxes"];
    };
    "/api/v1/accounts/{account_id}/assignment_policies/{id}": {
        get: operations["getAssignmentPolicy"];
        delete: operations["deleteAssignmentPolicy"];
        patch: operations["updateAssignmentPolicy"];
    };
    "/api/v1/accounts/{account_id}/audit_logs": {
        get: operations["listAuditLogs"];
    };
    "/api/v1/accounts/{account_id}/automation_rules": {
        get: operations["listAutomationRules"];
        post: operations["createAutomationRule"];
    };
    "/api/v1/accounts/{account_id}/automation_rules/{id}": {
        get: operations["getAutomationRule"];
        delete: operations["deleteAutomationRule"];
        patch: operations["updateAutomationRule"];
    };
    "/api/v1/accounts/{account_id}/automation_rules/{id}/clone": {
        post: operations["cloneAutomationRule"];
    };
    "/api/v1/accounts/{account_id}/branded_email_layout": {
        get: operations["getBrandedEmailLayout"];
        patch: operations["updateBrandedEmailLayout"];
    };
    "/api/v1/accounts/{account_id}/cache_keys": {
        get: operations["getAccountCacheKeys"];
    };
    "/api/v1/accounts/{account_id}/calls": {
        get: operations["listCalls"];
    };
    "/api/v1/accounts/{account_id}/campaigns": {
        get: operations["listCampaigns"];
        post: operations["createCampaign"];
    };
    "/api/v1/accounts/{account_id}/campaigns/{id}": {
        get: operations["getCampaign"];
        delete: operations["deleteCampaign"];
        patch: operations["updateCampaign"];
    };
    "/api/v1/accounts/{account_id}/canned_responses": {
        get: operations["listCannedResponses"];
        post: operations["createCannedResponse"];
    };
    "/api/v1/accounts/{account_id}/canned_responses/{id}": {
        delete: operations["deleteCannedResponse"];
        patch: operations["updateCannedResponse"];
    };
    "/api/v1/accounts/{account_id}/channels/twilio_channel": {
        post: operations["createTwilioInbox"];
    };
    "/api/v1/accounts/{account_id}/companies": {
        get: operations["listCompanies"];
        post: operations["createCompany"];
    };
    "/api/v1/accounts/{account_id}/contacts": {
        get: operations["listContacts"];
        post: operations["createContact"];
    };
    "/api/v1/accounts/{account_id}/contacts/active": {
        get: operations["listActiveContacts"];
    };
    "/api/v1/accounts/{account_id}/contacts/export": {
        post: operations["exportContacts"];
    };
    "/api/v1/accounts/{account_id}/contacts/filter": {
        post: operations["filterContacts"];
    };
    "/api/v1/accounts/{account_id}/contacts/import": {
        post: operations["importContacts"];
    };
    "/api/v1/accounts/{account_id}/contacts/search": {
        get: operations["searchContacts"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}": {
        get: operations["getContact"];
        put: operations["updateContact"];
        delete: operations["deleteContact"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/attachments": {
        get: operations["listContactAttachments"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/avatar": {
        delete: operations["deleteContactAvatar"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": {
        post: operations["linkContactToInbox"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes": {
        get: operations["listContactableInboxes"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/conversations": {
        get: operations["listContactConversations"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/destroy_custom_attributes": {
        post: operations["deleteContactCustomAttributes"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/labels": {
        get: operations["listContactLabels"];
        post: operations["setContactLabels"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/notes": {
        get: operations["listContactNotes"];
        post: operations["createContactNote"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}": {
        get: operations["getContactNote"];
        delete: operations["deleteContactNote"];
        patch: operations["updateContactNote"];
    };
    "/api/v1/accounts/{account_id}/conversations": {
        get: operations["listConversations"];
        post: operations["createConversation"];
    };
    "/api/v1/accounts/{account_id}/conversations/filter": {
        post: operations["filterConversations"];
    };
    "/api/v1/accounts/{account_id}/conversations/meta": {
        get: operations["getConversationCounts"];
    };
    "/api/v1/accounts/{account_id}/conversations/search": {
        get: operations["searchConversations"];
    };
    "/api/v1/accounts/{account_id}/conversations/unread_counts": {
        get: operations["getConversationUnreadCounts"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}": {
        get: operations["getConversation"];
        delete: operations["deleteConversation"];
        patch: operations["updateConversation"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments": {
        post: operations["assignConversation"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments": {
        get: operations["listConversationAttachments"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes": {
        post: operations["setConversationCustomAttributes"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads": {
        post: operations["createConversationDirectUpload"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages": {
        get: operations["getConversationDraft"];
        delete: operations["deleteConversationDraft"];
        patch: operations["updateConversationDraft"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant": {
        get: operations["getConversationAssistant"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels": {
        get: operations["listConversationLabels"];
        post: operations["setConversationLabels"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": {
        get: operations["listMessages"];
        post: operations["createMessage"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": {
        delete: operations["deleteMessage"];
        patch: operations["updateMessage"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry": {
        post: operations["retryMessage"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate": {
        post: operations["translateMessage"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/mute": {
        post: operations["muteConversation"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants": {
        get: operations["listParticipants"];
        post: operations["addParticipants"];
        delete: operations["removeParticipants"];
        patch: operations["setParticipants"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events": {
        get: operations["listConversationReportingEvents"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority": {
        post: operations["setConversationPriority"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status": {
        post: operations["toggleConversationStatus"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status": {
        post: operations["setConversationTypingStatus"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript": {
        post: operations["sendConversationTranscript"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute": {
        post: operations["unmuteConversation"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/unread": {
        post: operations["markConversationUnread"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen": {
        post: operations["markConversationSeen"];
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses": {
        get: operations["listCsatSurveyResponses"];
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses/download": {
        get: operations["downloadCsatSurveyResponses"];
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses/metrics": {
        get: operations["getCsatSurveyResponseMetrics"];
    };
    "/api/v1/accounts/{account_id}/csat_survey_responses/{id}": {
        patch: operations["updateCsatSurveyResponse"];
    };
    "/api/v1/accounts/{account_id}/custom_attribute_definitions": {
        get: operations["listCustomAttributes"];
        post: operations["createCustomAttribute"];
    };
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}": {
        get: operations["getCustomAttribute"];
        delete: operations["deleteCustomAttribute"];
        patch: operations["updateCustomAttribute"];
    };
    "/api/v1/accounts/{account_id}/custom_filters": {
        get: operations["listCustomFilters"];
        post: operations["createCustomFilter"];
    };
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}": {
        get: operations["getCustomFilter"];
        delete: operations["deleteCustomFilter"];
        patch: operations["updateCustomFilter"];
    };
    "/api/v1/accounts/{account_id}/custom_roles": {
        get: operations["listCustomRoles"];
        post: operations["createCustomRole"];
    };
    "/api/v1/accounts/{account_id}/custom_roles/{id}": {
        get: operations["getCustomRole"];
        delete: operations["deleteCustomRole"];
        patch: operations["updateCustomRole"];
    };
    "/api/v1/accounts/{account_id}/data_imports": {
        get: operations["listDataImports"];
    };
    "/api/v1/accounts/{account_id}/inbox_members": {
        post: operations["addInboxMembers"];
        delete: operations["removeInboxMembers"];
        patch: operations["setInboxMembers"];
    };
    "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}": {
        get: operations["listInboxMembers"];
    };
    "/api/v1/accounts/{account_id}/inboxes": {
        get: operations["listInboxes"];
        post: operations["createInbox"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}": {
        get: operations["getInbox"];
        delete: operations["deleteInbox"];
        patch: operations["updateInbox"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot": {
        get: operations["getInboxAgentBot"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/assignable_agents": {
        get: operations["listInboxAssignableAgents"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/avatar": {
        delete: operations["deleteInboxAvatar"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/campaigns": {
        get: operations["listInboxCampaigns"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/health": {
        get: operations["getInboxHealth"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/register_webhook": {
        post: operations["registerInboxWebhook"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/reset_secret": {
        post: operations["resetInboxSecret"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot": {
        post: operations["setInboxAgentBot"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{id}/sync_templates": {
        post: operations["syncInboxTemplates"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy": {
        get: operations["getInboxAssignmentPolicy"];
        post: operations["setInboxAssignmentPolicy"];
        delete: operations["removeInboxAssignmentPolicy"];
    };
    "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template": {
        get: operations["getInboxCsatTemplate"];
        post: operations["createInboxCsatTemplate"];
    };
    "/api/v1/accounts/{account_id}/integrations/apps": {
        get: operations["listIntegrationApps"];
    };
    "/api/v1/accounts/{account_id}/integrations/apps/{id}": {
        get: operations["getIntegrationApp"];
    };
    "/api/v1/accounts/{account_id}/integrations/hooks": {
        post: operations["createIntegrationHook"];
    };
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}": {
        delete: operations["deleteIntegrationHook"];
        patch: operations["updateIntegrationHook"];
    };
    "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event": {
        post: operations["processIntegrationEvent"];
    };
    "/api/v1/accounts/{account_id}/integrations/slack": {
        post: operations["connectSlackIntegration"];
        delete: operations["disconnectSlackIntegration"];
    };
    "/api/v1/accounts/{account_id}/integrations/slack/list_all_channels": {
        get: operations["listSlackChannels"];
    };
    "/api/v1/accounts/{account_id}/labels": {
        get: operations["listLabels"];
        post: operations["createLabel"];
    };
    "/api/v1/accounts/{account_id}/labels/{id}": {
        get: operations["getLabel"];
        delete: operations["deleteLabel"];
        patch: operations["updateLabel"];
    };
    "/api/v1/accounts/{account_id}/macros": {
        get: operations["listMacros"];
        post: operations["createMacro"];
    };
    "/api/v1/accounts/{account_id}/macros/{id}": {
        get: operations["getMacro"];
        delete: operations["deleteMacro"];
        patch: operations["updateMacro"];
    };
    "/api/v1/accounts/{account_id}/macros/{id}/execute": {
        post: operations["executeMacro"];
    };
    "/api/v1/accounts/{account_id}/notification_settings": {
        get: operations["getNotificationSettings"];
        patch: operations["updateNotificationSettings"];
    };
    "/api/v1/accounts/{account_id}/notifications": {
        get: operations["listNotifications"];
    };
    "/api/v1/accounts/{account_id}/notifications/destroy_all": {
        post: operations["deleteAllNotifications"];
    };
    "/api/v1/accounts/{account_id}/notifications/read_all": {
        post: operations["markAllNotificationsRead"];
    };
    "/api/v1/accounts/{account_id}/notifications/unread_count": {
        get: operations["getNotificationUnreadCount"];
    };
    "/api/v1/accounts/{account_id}/notifications/{id}": {
        delete: operations["deleteNotification"];
        patch: operations["markNotificationRead"];
    };
    "/api/v1/accounts/{account_id}/notifications/{id}/snooze": {
        post: operations["snoozeNotification"];
    };
    "/api/v1/accounts/{account_id}/notifications/{id}/unread": {
        post: operations["markNotificationUnread"];
    };
    "/api/v1/accounts/{account_id}/portals": {
        get: operations["listPortals"];
        post: operations["createPortal"];
    };
    "/api/v1/accounts/{account_id}/portals/{id}": {
        get: operations["getPortal"];
        delete: operations["deletePortal"];
        patch: operations["updatePortal"];
    };
    "/api/v1/accounts/{account_id}/portals/{id}/archive": {
        patch: operations["archivePortal"];
    };
    "/api/v1/accounts/{account_id}/portals/{id}/logo": {
        delete: operations["deletePortalLogo"];
    };
    "/api/v1/accounts/{account_id}/portals/{id}/send_instructions": {
        post: operations["sendPortalInstructions"];
    };
    "/api/v1/accounts/{account_id}/portals/{id}/ssl_status": {
        get: operations["getPortalSslStatus"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles": {
        get: operations["listArticles"];
        post: operations["createArticle"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/delete_articles": {
        delete: operations["bulkDeleteArticles"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/translate": {
        post: operations["bulkTranslateArticles"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_category": {
        patch: operations["bulkUpdateArticleCategory"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_status": {
        patch: operations["bulkUpdateArticleStatus"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles/reorder": {
        post: operations["reorderArticles"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}": {
        get: operations["getArticle"];
        delete: operations["deleteArticle"];
        patch: operations["updateArticle"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}/edit": {
        get: operations["getArticleForEditing"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/categories": {
        get: operations["listCategories"];
        post: operations["createCategory"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/categories/reorder": {
        post: operations["reorderCategories"];
    };
    "/api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}": {
        get: operations["getCategory"];
        delete: operations["deleteCategory"];
        patch: operations["updateCategory"];
    };
    "/api/v1/accounts/{account_id}/reporting_events": {
        get: operations["listReportingEvents"];
    };
    "/api/v1/accounts/{account_id}/saml_settings": {
        get: operations["getSamlSettings"];
    };
    "/api/v1/accounts/{account_id}/sla_policies": {
        get: operations["listSlaPolicies"];
        post: operations["createSlaPolicy"];
    };
    "/api/v1/accounts/{account_id}/sla_policies/{id}": {
        get: operations["getSlaPolicy"];
        delete: operations["deleteSlaPolicy"];
        patch: operations["updateSlaPolicy"];
    };
    "/api/v1/accounts/{account_id}/teams": {
        get: operations["listTeams"];
        post: operations["createTeam"];
    };
    "/api/v1/accounts/{account_id}/teams/{team_id}": {
        get: operations["getTeam"];
        delete: operations["deleteTeam"];
        patch: operations["updateTeam"];
    };
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members": {
        get: operations["listTeamMembers"];
        post: operations["addTeamMembers"];
        delete: operations["removeTeamMembers"];
        patch: operations["setTeamMembers"];
    };
    "/api/v1/accounts/{account_id}/update_active_at": {
        post: operations["markAccountActive"];
    };
    "/api/v1/accounts/{account_id}/upload": {
        post: operations["createUpload"];
    };
    "/api/v1/accounts/{account_id}/webhooks": {
        get: operations["listWebhooks"];
        post: operations["createWebhook"];
    };
    "/api/v1/accounts/{account_id}/webhooks/{webhook_id}": {
        delete: operations["deleteWebhook"];
        patch: operations["updateWebhook"];
    };
    "/api/v1/notification_subscriptions": {
        post: operations["createNotificationSubscription"];
        delete: operations["deleteNotificationSubscription"];
    };
    "/api/v1/profile": {
        get: operations["getProfile"];
        put: operations["updateProfile"];
    };
    "/api/v1/profile/auto_offline": {
        post: operations["setProfileAutoOffline"];
    };
    "/api/v1/profile/availability": {
        post: operations["setProfileAvailability"];
    };
    "/api/v1/profile/avatar": {
        delete: operations["deleteProfileAvatar"];
    };
    "/api/v1/profile/mfa": {
        get: operations["getProfileMfa"];
    };
    "/api/v1/profile/resend_confirmation": {
        post: operations["resendProfileConfirmation"];
    };
    "/api/v1/profile/reset_access_token": {
        post: operations["resetProfileAccessToken"];
    };
    "/api/v1/profile/sessions": {
        get: operations["listProfileSessions"];
    };
    "/api/v1/profile/sessions/{id}": {
        delete: operations["deleteProfileSession"];
    };
    "/api/v1/profile/set_active_account": {
        put: operations["setProfileActiveAccount"];
    };
    "/api/v2/accounts/{account_id}/live_reports/conversation_metrics": {
        get: operations["getLiveReportConversationMetrics"];
    };
    "/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics": {
        get: operations["getLiveReportGroupedConversationMetrics"];
    };
    "/api/v2/accounts/{account_id}/reports": {
        get: operations["getReportTimeseries"];
    };
    "/api/v2/accounts/{account_id}/reports/agents": {
        get: operations["downloadAgentsReport"];
    };
    "/api/v2/accounts/{account_id}/reports/bot_metrics": {
        get: operations["getReportBotMetrics"];
    };
    "/api/v2/accounts/{account_id}/reports/bot_summary": {
        get: operations["getReportBotSummary"];
    };
    "/api/v2/accounts/{account_id}/reports/conversation_traffic": {
        get: operations["downloadConversationTrafficReport"];
    };
    "/api/v2/accounts/{account_id}/reports/conversations": {
        get: operations["getReportConversationMetrics"];
    };
    "/api/v2/accounts/{account_id}/reports/conversations_summary": {
        get: operations["downloadConversationsSummaryReport"];
    };
    "/api/v2/accounts/{account_id}/reports/drilldown": {
        get: operations["getReportDrilldown"];
    };
    "/api/v2/accounts/{account_id}/reports/first_response_time_distribution": {
        get: operations["getReportFirstResponseTimes"];
    };
    "/api/v2/accounts/{account_id}/reports/inbox_label_matrix": {
        get: operations["getReportInboxLabelMatrix"];
    };
    "/api/v2/accounts/{account_id}/reports/inboxes": {
        get: operations["downloadInboxesReport"];
    };
    "/api/v2/accounts/{account_id}/reports/labels": {
        get: operations["downloadLabelsReport"];
    };
    "/api/v2/accounts/{account_id}/reports/outgoing_messages_count": {
        get: operations["getReportOutgoingMessageCounts"];
    };
    "/api/v2/accounts/{account_id}/reports/summary": {
        get: operations["getReportSummary"];
    };
    "/api/v2/accounts/{account_id}/reports/teams": {
        get: operations["downloadTeamsReport"];
    };
    "/api/v2/accounts/{account_id}/summary_reports/agent": {
        get: operations["getSummaryReportByAgent"];
    };
    "/api/v2/accounts/{account_id}/summary_reports/channel": {
        get: operations["getSummaryReportByChannel"];
    };
    "/api/v2/accounts/{account_id}/summary_reports/inbox": {
        get: operations["getSummaryReportByInbox"];
    };
    "/api/v2/accounts/{account_id}/summary_reports/label": {
        get: operations["getSummaryReportByLabel"];
    };
    "/api/v2/accounts/{account_id}/summary_reports/team": {
        get: operations["getSummaryReportByTeam"];
    };
    "/api/v2/accounts/{account_id}/year_in_review": {
        get: operations["getYearInReview"];
    };
    "/enterprise/api/v1/accounts/{account_id}/limits": {
        get: operations["getAccountLimits"];
    };
    "/health": {
        get: operations["getServerHealth"];
    };
    "/survey/responses/{uuid}": {
        get: operations["getServerSurveyPage"];
    };
}

/** The paths of the platform API, for openapi-fetch. */
export interface platformPaths {
    "/platform/api/v1/accounts": {
        get: operations["listPlatformAccounts"];
        post: operations["createPlatformAccount"];
    };
    "/platform/api/v1/accounts/{account_id}": {
        get: operations["getPlatformAccount"];
        delete: operations["deletePlatformAccount"];
        patch: operations["updatePlatformAccount"];
    };
    "/platform/api/v1/accounts/{account_id}/account_users": {
        get: operations["listPlatformAccountUsers"];
        post: operations["addPlatformAccountUser"];
        delete: operations["removePlatformAccountUser"];
    };
    "/platform/api/v1/accounts/{account_id}/email_channel_migrations": {
        post: operations["createPlatformEmailChannelMigration"];
    };
    "/platform/api/v1/agent_bots": {
        get: operations["listPlatformAgentBots"];
        post: operations["createPlatformAgentBot"];
    };
    "/platform/api/v1/agent_bots/{id}": {
        get: operations["getPlatformAgentBot"];
        delete: operations["deletePlatformAgentBot"];
        patch: operations["updatePlatformAgentBot"];
    };
    "/platform/api/v1/agent_bots/{id}/avatar": {
        delete: operations["deletePlatformAgentBotAvatar"];
    };
    "/platform/api/v1/users": {
        post: operations["createPlatformUser"];
    };
    "/platform/api/v1/users/{id}": {
        get: operations["getPlatformUser"];
        delete: operations["deletePlatformUser"];
        patch: operations["updatePlatformUser"];
    };
    "/platform/api/v1/users/{id}/login": {
        get: operations["getPlatformUserLoginLink"];
    };
    "/platform/api/v1/users/{id}/token": {
        post: operations["createPlatformUserToken"];
    };
}

/** The paths of the public API, for openapi-fetch. */
export interface publicPaths {
    "/public/api/v1/csat_survey/{uuid}": {
        get: operations["getPublicCsatSurvey"];
        put: operations["updatePublicCsatSurvey"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}": {
        get: operations["getPublicInbox"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts": {
        post: operations["createPublicContact"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}": {
        get: operations["getPublicContact"];
        patch: operations["updatePublicContact"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations": {
        get: operations["listPublicConversations"];
        post: operations["createPublicConversation"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}": {
        get: operations["getPublicConversation"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages": {
        get: operations["listPublicMessages"];
        post: operations["createPublicMessage"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}": {
        patch: operations["updatePublicMessage"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status": {
        post: operations["resolvePublicConversation"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing": {
        post: operations["setPublicConversationTypingStatus"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen": {
        post: operations["markPublicConversationSeen"];
    };
}

/** The operations by their operationId. */
export interface operations {
    getServerVersion: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** The version and the state. */
            200: {
                content: {
                    "application/json": ServerVersion;
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewAccount;
            };
        };
        responses: {
            /** The account was created. The body is not described: the recorded servers did not let everyone sign up. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getAccount: {
        parameters: ClientParameters;
        responses: {
            /** The account with its settings. */
            200: {
                content: {
                    "application/json": OwnAccount;
                };
            };
        };
    };
    updateAccount: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": AccountUpdate;
            };
        };
        responses: {
            /** The account after the change, without `latest_chatwoot_version` and `subscribed_features`. */
            200: {
                content: {
                    "application/json": OwnAccount;
                };
            };
        };
    };
    mergeContacts: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": MergeContactsBody;
            };
        };
        responses: {
            /** The base contact after the merge, without its inboxes. */
            200: {
                content: {
                    "application/json": Contact;
                };
            };
        };
    };
    listAgentBots: {
        parameters: ClientParameters;
        responses: {
            /** Every bot, in no particular order. Empty when the account can use no bots. */
            200: {
                content: {
                    "application/json": AgentBotWithConfig[];
                };
            };
        };
    };
    createAgentBot: {
        parameters: ClientParameters;
        /** The bot, as JSON, or as a form when a picture comes with it. */
        requestBody: {
            content: {
                "application/json": NewAgentBot;
                "multipart/form-data": AgentBotForm;
            };
        };
        responses: {
            /** The bot as it was stored, with its token and its secret. */
            200: {
                content: {
                    "application/json": AgentBotWithConfig;
                };
            };
        };
    };
    getAgentBot: {
        parameters: AgentBotIdParameters;
        responses: {
            /** The bot with its configuration. */
            200: {
                content: {
                    "application/json": AgentBotWithConfig;
                };
            };
        };
    };
    deleteAgentBot: {
        parameters: AgentBotIdParameters;
        responses: {
            /** The bot was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateAgentBot: {
        parameters: AgentBotIdParameters;
        /** The fields to change, as JSON, or as a form when a picture comes with them. */
        requestBody: {
            content: {
                "application/json": AgentBotUpdate;
                "multipart/form-data": AgentBotForm;
            };
        };
        responses: {
            /** The bot after the change. */
            200: {
                content: {
                    "application/json": AgentBotWithConfig;
                };
            };
        };
    };
    deleteAgentBotAvatar: {
        parameters: AgentBotIdParameters;
        responses: {
            /** The bot after the change, with an empty `thumbnail`. */
            200: {
                content: {
                    "application/json": AgentBotWithConfig;
                };
            };
        };
    };
    resetAgentBotAccessToken: {
        parameters: AgentBotIdParameters;
        responses: {
            /** The bot, with the new token. */
            200: {
                content: {
                    "application/json": AgentBotWithConfig;
                };
            };
        };
    };
    resetAgentBotSecret: {
        parameters: AgentBotIdParameters;
        responses: {
            /** The bot, with the new secret. */
            200: {
                content: {
                    "application/json": AgentBotWithConfig;
                };
            };
        };
    };
    listAgentCapacityPolicies: {
        parameters: ClientParameters;
        responses: {
            /** The policies, in no particular order. Empty when the account has no policies. */
            200: {
                content: {
                    "application/json": AgentCapacityPolicy[];
                };
            };
        };
    };
    createAgentCapacityPolicy: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewAgentCapacityPolicy;
            };
        };
        responses: {
            /** The policy as it was stored. */
            200: {
                content: {
                    "application/json": AgentCapacityPolicy;
                };
            };
        };
    };
    addAgentCapacityPolicyInboxLimit: {
        parameters: AgentCapacityPolicyIdParameters;
        requestBody: {
            content: {
                "application/json": AddAgentCapacityPolicyInboxLimitBody;
            };
        };
        responses: {
            /** The stored limit, without the name of its inbox. */
            200: {
                content: {
                    "application/json": PolicyInboxLimit;
                };
            };
        };
    };
    deleteAgentCapacityPolicyInboxLimit: {
        parameters: AgentCapacityPolicyIdInboxLimitIdParameters;
        responses: {
            /** The limit was deleted. There is no body. */
            204: {
                content?: never | undefined;
            };
        };
    };
    updateAgentCapacityPolicyInboxLimit: {
        parameters: AgentCapacityPolicyIdInboxLimitIdParameters;
        requestBody: {
            content: {
                "application/json": UpdateAgentCapacityPolicyInboxLimitBody;
            };
        };
        responses: {
            /** The limit after the change, with the name of its inbox. */
            200: {
                content: {
                    "application/json": PolicyInboxLimit;
                };
            };
        };
    };
    listAgentCapacityPolicyUsers: {
        parameters: AgentCapacityPolicyIdParameters;
        responses: {
            /** The agents, with their accounts, in no particular order. Empty when no agent has the policy. */
            200: {
                content: {
                    "application/json": UserProfile[];
                };
            };
        };
    };
    addAgentCapacityPolicyUser: {
        parameters: AgentCapacityPolicyIdParameters;
        requestBody: {
            content: {
                "application/json": AddAgentCapacityPolicyUserBody;
            };
        };
        responses: {
            /** The agent, with the accounts that the agent belongs to. */
            200: {
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    removeAgentCapacityPolicyUser: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The agent capacity policy, by its id.
                 * @example 4
                 */
                agent_capacity_policy_id: number;
                /**
                 * The user of the installation, by its id.
                 * @example 74
                 */
                id: number;
            };
        };
        responses: {
            /** The agent no longer has the policy. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getAgentCapacityPolicy: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The agent capacity policy, by its id.
                 * @example 4
                 */
                id: number;
            };
        };
        responses: {
            /** The agent capacity policy. */
            200: {
                content: {
                    "application/json": AgentCapacityPolicy;
                };
            };
        };
    };
    deleteAgentCapacityPolicy: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The agent capacity policy, by its id.
                 * @example 4
                 */
                id: number;
            };
        };
        responses: {
            /** The policy was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateAgentCapacityPolicy: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The agent capacity policy, by its id.
                 * @example 4
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": AgentCapacityPolicyUpdate;
            };
        };
        responses: {
            /** The policy after the change. */
            200: {
                content: {
                    "application/json": AgentCapacityPolicy;
                };
            };
        };
    };
    listAgents: {
        parameters: ClientParameters;
        responses: {
            /** Everyone in the account, sorted by name. */
            200: {
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    createAgent: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewAgent;
            };
        };
        responses: {
            /** The agent as it was stored. */
            200: {
                content: {
                    "application/json": Agent;
                };
            };
        };
    };
    bulkCreateAgents: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": BulkCreateAgentsBody;
            };
        };
        responses: {
            /** Every address was tried. There is no body, whether or not someone was added. */
            200: {
                content?: never | undefined;
            };
        };
    };
    deleteAgent: {
        parameters: AgentIdParameters;
        responses: {
            /** The person is no longer in the account. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateAgent: {
        parameters: AgentIdParameters;
        requestBody: {
            content: {
                "application/json": AgentUpdate;
            };
        };
        responses: {
            /** The agent after the change. */
            200: {
                content: {
                    "application/json": Agent;
                };
            };
        };
    };
    listAppliedSlas: {
        parameters: {
            query?: Omit<ListAppliedSlasOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of missed agreements, in no particular order. Empty past the end. */
            200: {
                content: {
                    "application/json": MissedSlaList;
                };
            };
        };
    };
    downloadAppliedSlas: {
        parameters: ClientParameters;
        responses: {
            /** The table. Only the header when nothing was missed. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getAppliedSlaMetrics: {
        parameters: ClientParameters;
        responses: {
            /** The metrics of the whole account. */
            200: {
                content: {
                    "application/json": AppliedSlaMetrics;
                };
            };
        };
    };
    listAssignableAgents: {
        parameters: {
            query: {
                /**
                 * The inboxes, each in its own parameter. An unknown inbox is a 404, and so is a missing parameter, or its name without the brackets.
                 * @example [
                 *       3
                 *     ]
                 */
                "inbox_ids[]": number[];
                /**
                 * With `true`, agent bots come after the people, and every entry has an `assignee_type`. Since 4.16; older servers ignore it. A
                 * later server may ignore it too, and take `include_ai_assignees` in its place.
                 *
                 * Available since Chatwoot 4.16.
                 */
                include_agent_bots?: boolean | undefined;
            };
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** Everyone that conversations of the inboxes can be assigned to. The members come first, then the administrators, then the bots. */
            200: {
                content: {
                    "application/json": {
                        /** Everyone that conversations of the inboxes can be assigned to. The members come first, then the administrators, then the bots. */
                        payload: AssignableAgent[];
                    };
                };
            };
        };
    };
    listAssignmentPolicies: {
        parameters: ClientParameters;
        responses: {
            /** The policies, in no particular order. Empty when the account has no policies. */
            200: {
                content: {
                    "application/json": AssignmentPolicy[];
                };
            };
        };
    };
    createAssignmentPolicy: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewAssignmentPolicy;
            };
        };
        responses: {
            /** The policy as it was stored. */
            200: {
                content: {
                    "application/json": AssignmentPolicy;
                };
            };
        };
    };
    listAssignmentPolicyInboxes: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The assignment policy, by its id.
                 * @example 4
                 */
                assignment_policy_id: number;
            };
        };
        responses: {
            /** The inboxes, all in one response and in no particular order. Empty when no inbox uses the policy. */
            200: {
                content: {
                    "application/json": AssignmentPolicyInboxes;
                };
            };
        };
    };
    getAssignmentPolicy: {
        parameters: AssignmentPolicyIdParameters;
        responses: {
            /** The policy with the id in the path. */
            200: {
                content: {
                    "application/json": AssignmentPolicy;
                };
            };
        };
    };
    deleteAssignmentPolicy: {
        parameters: AssignmentPolicyIdParameters;
        responses: {
            /** The policy was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateAssignmentPolicy: {
        parameters: AssignmentPolicyIdParameters;
        requestBody: {
            content: {
                "application/json": AssignmentPolicyUpdate;
            };
        };
        responses: {
            /** The policy after the change. */
            200: {
                content: {
                    "application/json": AssignmentPolicy;
                };
            };
        };
    };
    listAuditLogs: {
        parameters: {
            query?: Omit<ListAuditLogsOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of entries. Empty past the end. */
            200: {
                content: {
                    "application/json": AuditLogPage;
                };
            };
        };
    };
    listAutomationRules: {
        parameters: ClientParameters;
        responses: {
            /** Every rule, in no particular order. Empty when the account has no rules. */
            200: {
                content: {
                    "application/json": {
                        /** Every rule, in no particular order. Empty when the account has no rules. */
                        payload: AutomationRule[];
                    };
                };
            };
        };
    };
    createAutomationRule: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewAutomationRule;
            };
        };
        responses: {
            /** The rule as it was stored. */
            200: {
                content: {
                    "application/json": AutomationRule;
                };
            };
        };
    };
    getAutomationRule: {
        parameters: AutomationRuleIdParameters;
        responses: {
            /** The rule with its conditions and actions. */
            200: {
                content: {
                    "application/json": {
                        payload: AutomationRule;
                    };
                };
            };
        };
    };
    deleteAutomationRule: {
        parameters: AutomationRuleIdParameters;
        responses: {
            /** The rule was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateAutomationRule: {
        parameters: AutomationRuleIdParameters;
        requestBody: {
            content: {
                "application/json": AutomationRuleUpdate;
            };
        };
        responses: {
            /** The rule after the change. */
            200: {
                content: {
                    "application/json": {
                        payload: AutomationRule;
                    };
                };
            };
        };
    };
    cloneAutomationRule: {
        parameters: AutomationRuleIdParameters;
        responses: {
            /** The copy of the rule, with its own id. */
            200: {
                content: {
                    "application/json": {
                        payload: AutomationRule;
                    };
                };
            };
        };
    };
    getBrandedEmailLayout: {
        parameters: ClientParameters;
        responses: {
            /** The layout, or null when the account has no layout. */
            200: {
                content: {
                    "application/json": EmailLayout;
                };
            };
        };
    };
    updateBrandedEmailLayout: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": EmailLayout;
            };
        };
        responses: {
            /** The layout after the change. */
            200: {
                content: {
                    "application/json": EmailLayout;
                };
            };
        };
    };
    getAccountCacheKeys: {
        parameters: ClientParameters;
        responses: {
            /** The three keys, each a string of seconds since 1970. */
            200: {
                content: {
                    "application/json": {
                        cache_keys: CacheKeys;
                    };
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: Omit<ListCallsOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of calls. Empty in an account without calls. */
            200: {
                content: {
                    "application/json": CallList;
                };
            };
        };
    };
    listCampaigns: {
        parameters: ClientParameters;
        responses: {
            /** Every campaign, in no particular order. Empty when the account has no campaigns. */
            200: {
                content: {
                    "application/json": Campaign[];
                };
            };
        };
    };
    createCampaign: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewCampaign;
            };
        };
        responses: {
            /** The campaign as it was stored. */
            200: {
                content: {
                    "application/json": Campaign;
                };
            };
        };
    };
    getCampaign: {
        parameters: CampaignIdParameters;
        responses: {
            /** The campaign, with its inbox and sender. */
            200: {
                content: {
                    "application/json": Campaign;
                };
            };
        };
    };
    deleteCampaign: {
        parameters: CampaignIdParameters;
        responses: {
            /** The campaign was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateCampaign: {
        parameters: CampaignIdParameters;
        requestBody: {
            content: {
                "application/json": CampaignUpdate;
            };
        };
        responses: {
            /** The campaign after the change. */
            200: {
                content: {
                    "application/json": Campaign;
                };
            };
        };
    };
    listCannedResponses: {
        parameters: {
            query?: Omit<ListCannedResponsesOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The canned responses. Empty when no canned response matches. Without `search` they are in no particular order. */
            200: {
                content: {
                    "application/json": CannedResponse[];
                };
            };
        };
    };
    createCannedResponse: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewCannedResponse;
            };
        };
        responses: {
            /** The canned response as it was stored. */
            200: {
                content: {
                    "application/json": CannedResponse;
                };
            };
        };
    };
    deleteCannedResponse: {
        parameters: CannedResponseIdParameters;
        responses: {
            /** The canned response was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateCannedResponse: {
        parameters: CannedResponseIdParameters;
        requestBody: {
            content: {
                "application/json": CannedResponseUpdate;
            };
        };
        responses: {
            /** The canned response after the change. */
            200: {
                content: {
                    "application/json": CannedResponse;
                };
            };
        };
    };
    createTwilioInbox: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": CreateTwilioInboxBody;
            };
        };
        responses: {
            /** The inbox was created. No recording shows the body. */
            200: {
                content: {
                    "application/json": CreateTwilioInboxResult;
                };
            };
        };
    };
    listCompanies: {
        parameters: ClientParameters;
        responses: {
            /** The companies of the account. */
            200: {
                content: {
                    "application/json": CompanyList;
                };
            };
        };
    };
    createCompany: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": CreateCompanyBody;
            };
        };
        responses: {
            /** The company as it was stored. */
            200: {
                content: {
                    "application/json": {
                        payload: Company;
                    };
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * The field that the contacts are ordered by, descending with `-` in front. Contacts without a value come last, but with `-email` and
                 * `-phone_number` they come first. Any other value is ignored.
                 *
                 * Contacts with the same value, or with none, have no fixed order: one can be on two pages while another is on none. Send `created_at` to
                 * iterate over all pages; its values differ.
                 * @example -last_activity_at
                 */
                sort?: ("name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at") | undefined;
                /**
                 * Titles of labels. A contact with at least one of them matches. Unknown titles match nothing.
                 * @example [
                 *       "vip"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /** Whether contacts include `contact_inboxes`. `false` omits the key, which is faster. */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of contacts. Empty past the end. */
            200: {
                content: {
                    "application/json": ContactList;
                };
            };
        };
    };
    createContact: {
        parameters: ClientParameters;
        /** The contact, as JSON, or as a form with a picture. */
        requestBody: {
            content: {
                "application/json": NewContact;
                "multipart/form-data": NewContactForm;
            };
        };
        responses: {
            /** The stored contact, and its link to the inbox. */
            200: {
                content: {
                    "application/json": {
                        payload: CreatedContact;
                    };
                };
            };
        };
    };
    listActiveContacts: {
        parameters: {
            query?: Omit<ListActiveContactsOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of contacts, an empty one past the end. */
            200: {
                content: {
                    "application/json": ContactList;
                };
            };
        };
    };
    exportContacts: {
        parameters: ClientParameters;
        /** Which contacts and columns to export. No field is needed, and an empty object is fine. */
        requestBody: {
            content: {
                "application/json": ExportContactsBody;
            };
        };
        responses: {
            /** The export has been started. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    filterContacts: {
        parameters: {
            query?: Omit<FilterContactsOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        /** The conditions. Only `application/json` is read as written here. */
        requestBody: {
            content: {
                "application/json": ContactFilter;
            };
        };
        responses: {
            /** A page of the contacts that meet the conditions, an empty one past the end. */
            200: {
                content: {
                    "application/json": ContactList;
                };
            };
        };
    };
    importContacts: {
        parameters: ClientParameters;
        /** The file to import, as a form. */
        requestBody: {
            content: {
                "multipart/form-data": ImportContactsForm;
            };
        };
        responses: {
            /** The file was accepted, and the import runs in the background. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    searchContacts: {
        parameters: {
            query: Omit<SearchContactsOptions, keyof ListOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of contacts. Empty past the end. */
            200: {
                content: {
                    "application/json": ContactSearchResult;
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: Omit<GetContactOptions, keyof RequestOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
        };
        responses: {
            /** The contact, with its inboxes unless they were left out. */
            200: {
                content: {
                    "application/json": {
                        payload: ContactWithInboxes;
                    };
                };
            };
        };
    };
    updateContact: {
        parameters: {
            query?: Omit<UpdateContactOptions, keyof RequestOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
        };
        /** The fields to change, as JSON, or as a form with a picture. */
        requestBody: {
            content: {
                "application/json": ContactUpdate;
                "multipart/form-data": ContactUpdateForm;
            };
        };
        responses: {
            /** The contact after the change. */
            200: {
                content: {
                    "application/json": {
                        payload: ContactWithInboxes;
                    };
                };
            };
        };
    };
    deleteContact: {
        parameters: ContactIdParameters;
        responses: {
            /** The contact was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    listContactAttachments: {
        parameters: {
            query?: Omit<ListContactAttachmentsOptions, keyof ListOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
        };
        responses: {
            /** A page of attachments, an empty one past the end. */
            200: {
                content: {
                    "application/json": ContactAttachments;
                };
            };
        };
    };
    deleteContactAvatar: {
        parameters: ContactIdParameters;
        responses: {
            /** The contact without its picture. It comes without its inboxes. */
            200: {
                content: {
                    "application/json": {
                        payload: Contact;
                    };
                };
            };
        };
    };
    linkContactToInbox: {
        parameters: ContactIdParameters;
        requestBody: {
            content: {
                "application/json": LinkContactToInboxBody;
            };
        };
        responses: {
            /** The link between the contact and the inbox, new or found. */
            200: {
                content: {
                    "application/json": ContactInbox;
                };
            };
        };
    };
    listContactableInboxes: {
        parameters: ContactIdParameters;
        responses: {
            /** Every inbox that the contact can be reached in, and that the caller may see, in no particular order. */
            200: {
                content: {
                    "application/json": {
                        /** Every inbox that the contact can be reached in, and that the caller may see, in no particular order. */
                        payload: ContactInbox[];
                    };
                };
            };
        };
    };
    listContactConversations: {
        parameters: ContactIdParameters;
        responses: {
            /** The conversations of the contact that the caller has access to. Empty when there are no such conversations. */
            200: {
                content: {
                    "application/json": ContactConversations;
                };
            };
        };
    };
    deleteContactCustomAttributes: {
        parameters: ContactIdParameters;
        requestBody: {
            content: {
                "application/json": DeleteContactCustomAttributesBody;
            };
        };
        responses: {
            /** The contact with the attributes that are left. */
            200: {
                content: {
                    "application/json": {
                        payload: ContactWithInboxes;
                    };
                };
            };
        };
    };
    listContactLabels: {
        parameters: ContactIdParameters;
        responses: {
            /** The titles, in no particular order. Empty when the contact has no labels. */
            200: {
                content: {
                    "application/json": {
                        /** The titles, in no particular order. Empty when the contact has no labels. */
                        payload: string[];
                    };
                };
            };
        };
    };
    setContactLabels: {
        parameters: ContactIdParameters;
        requestBody: {
            content: {
                "application/json": SetContactLabelsBody;
            };
        };
        responses: {
            /** The titles of the contact's labels after the change. */
            200: {
                content: {
                    "application/json": {
                        /** The titles of the contact's labels after the change. */
                        payload: string[];
                    };
                };
            };
        };
    };
    listContactNotes: {
        parameters: ContactIdParameters;
        responses: {
            /** Every note, the newest first. An empty list when the contact has no notes. */
            200: {
                content: {
                    "application/json": ContactNote[];
                };
            };
        };
    };
    createContactNote: {
        parameters: ContactIdParameters;
        requestBody: {
            content: {
                "application/json": NewContactNote;
            };
        };
        responses: {
            /** The note as it was stored. */
            200: {
                content: {
                    "application/json": ContactNote;
                };
            };
        };
    };
    getContactNote: {
        parameters: ContactIdNoteIdParameters;
        responses: {
            /** The note, with its author. */
            200: {
                content: {
                    "application/json": ContactNote;
                };
            };
        };
    };
    deleteContactNote: {
        parameters: ContactIdNoteIdParameters;
        responses: {
            /** The note is gone. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateContactNote: {
        parameters: ContactIdNoteIdParameters;
        requestBody: {
            content: {
                "application/json": ContactNoteUpdate;
            };
        };
        responses: {
            /** The note after the change. */
            200: {
                content: {
                    "application/json": ContactNote;
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * The status of the conversations, or `all`. An unknown status matches nothing.
                 * @example all
                 */
                status?: ("open" | "resolved" | "pending" | "snoozed" | "all") | undefined;
                /**
                 * The assignee of the conversations: `me` for the caller, `assigned` for any user, `unassigned` for no user. Up to 4.16 a
                 * conversation with a bot is `unassigned`; a later server may count it as `assigned`. Any other value counts as `all`.
                 * @example unassigned
                 */
                assignee_type?: ("me" | "assigned" | "unassigned" | "all") | undefined;
                /**
                 * The id of the inbox. An unknown inbox matches nothing, and so does an inbox that the caller is not a member of.
                 * @example 3
                 */
                inbox_id?: number | undefined;
                /**
                 * The id of the team. An unknown one is a 404.
                 * @example 60
                 */
                team_id?: number | undefined;
                /**
                 * Titles of labels. A conversation with at least one of them matches. Unknown titles match nothing. The server also reads `labels`
                 * with the titles separated by commas.
                 * @example [
                 *       "returns"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /**
                 * A string that an incoming or outgoing message contains, in upper or lower case. With `q`, even an empty one, `status` is ignored
                 * and conversations in every status match.
                 * @example courier
                 */
                q?: string | undefined;
                /**
                 * The contact's id in an inbox, from the `contact_inboxes` of a contact. It is unique within an inbox only: send `inbox_id` too if
                 * two inboxes can have the same one. Available since Chatwoot 2.18; an older server ignores it and lists all conversations.
                 * @example c9fa58d5-5f4b-4a5f-bd3d-21a70abe4ded
                 */
                source_id?: string | undefined;
                /**
                 * The relation to the caller: `mention` for conversations that mention the caller, `participating` for those that the caller takes
                 * part in, `unattended` for those whose contact waits for a reply. An unknown value is ignored.
                 * @example unattended
                 */
                conversation_type?: ("mention" | "participating" | "unattended") | undefined;
                /**
                 * The number of seconds before now within which the conversations changed. It turns pages off and does not change the counts.
                 * @example 3600
                 */
                updated_within?: number | undefined;
                /**
                 * The order of the conversations. Those without a priority come last in both directions. `unread` puts those with the most unread
                 * messages first. An unknown value counts as `last_activity_at_desc`. Four older names still work: `latest`
                 * (`last_activity_at_desc`), `sort_on_created_at` (`created_at_asc`), `sort_on_priority` (`priority_desc`) and
                 * `sort_on_waiting_since` (`waiting_since_asc`).
                 * @example created_at_asc
                 */
                sort_by?: ("last_activity_at_desc" | "last_activity_at_asc" | "created_at_desc" | "created_at_asc" | "priority_desc" | "priority_asc" | "waiting_since_desc" | "waiting_since_asc" | "priority_desc_created_at_asc" | "unread") | undefined;
            } | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of the conversations that the caller has access to. Empty past the end. */
            200: {
                content: {
                    "application/json": ConversationList;
                };
            };
        };
    };
    createConversation: {
        parameters: ClientParameters;
        /** The conversation, and its first message if there is one. */
        requestBody: {
            content: {
                "application/json": NewConversation;
            };
        };
        responses: {
            /** The conversation, or the present one of an inbox that is locked to a single conversation. */
            200: {
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    filterConversations: {
        parameters: {
            query?: Omit<FilterConversationsOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        /** The conditions, as `application/json`. */
        requestBody: {
            content: {
                "application/json": ConversationFilter;
            };
        };
        responses: {
            /** A page of the conversations that meet the conditions and that the caller has access to. Empty past the end. */
            200: {
                content: {
                    "application/json": FilteredConversations;
                };
            };
        };
    };
    getConversationCounts: {
        parameters: {
            query?: {
                /**
                 * The status of the conversations, or `all`.
                 * @example all
                 */
                status?: ("open" | "resolved" | "pending" | "snoozed" | "all") | undefined;
                /**
                 * The id of the inbox that the conversations are in.
                 * @example 3
                 */
                inbox_id?: number | undefined;
                /**
                 * The id of the team. An unknown one is a 404.
                 * @example 60
                 */
                team_id?: number | undefined;
                /**
                 * Titles of labels. A conversation with at least one of them is counted.
                 * @example [
                 *       "returns"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /**
                 * A string that an incoming or outgoing message contains, in upper or lower case. With `q`, `status` is ignored and conversations in
                 * every status are counted.
                 * @example courier
                 */
                q?: string | undefined;
            } | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The counts. All of them are 0 when nothing matches. */
            200: {
                content: {
                    "application/json": ConversationTotals;
                };
            };
        };
    };
    searchConversations: {
        parameters: {
            query?: Omit<SearchConversationsOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of found conversations, an empty one past the end. */
            200: {
                content: {
                    "application/json": ConversationMatches;
                };
            };
        };
    };
    getConversationUnreadCounts: {
        parameters: ClientParameters;
        responses: {
            /** The counts. An object is empty when nothing is unread. */
            200: {
                content: {
                    "application/json": {
                        payload: ConversationUnreadCounts;
                    };
                };
            };
        };
    };
    getConversation: {
        parameters: ConversationIdParameters;
        responses: {
            /** The conversation with its newest message. */
            200: {
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    deleteConversation: {
        parameters: ConversationIdParameters;
        responses: {
            /** The conversation is going to be deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateConversation: {
        parameters: ConversationIdParameters;
        /** The fields to change. The others stay as they are. */
        requestBody: {
            content: {
                "application/json": ConversationUpdate;
            };
        };
        responses: {
            /** The conversation after the change. */
            200: {
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    assignConversation: {
        parameters: ConversationIdParameters;
        /** The assignee or the team. */
        requestBody: {
            content: {
                "application/json": AssignConversationBody;
            };
        };
        responses: {
            /** The agent, bot or team; `null` when no one is assigned now, or nothing was sent. */
            200: {
                content: {
                    "application/json": Assignment;
                };
            };
        };
    };
    listConversationAttachments: {
        parameters: {
            query?: Omit<ListConversationAttachmentsOptions, keyof ListOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
        };
        responses: {
            /** A page of attachments, an empty one past the end. */
            200: {
                content: {
                    "application/json": ConversationAttachments;
                };
            };
        };
    };
    setConversationCustomAttributes: {
        parameters: ConversationIdParameters;
        /** All attributes that the conversation has afterwards. */
        requestBody: {
            content: {
                "application/json": SetConversationCustomAttributesBody;
            };
        };
        responses: {
            /** The attributes that the conversation has now. */
            200: {
                content: {
                    "application/json": ConversationCustomAttributes;
                };
            };
        };
    };
    createConversationDirectUpload: {
        parameters: ConversationIdParameters;
        /** The file that is going to be uploaded. The bytes are not part of it. */
        requestBody: {
            content: {
                "application/json": NewDirectUpload;
            };
        };
        responses: {
            /** The place, and the request that uploads the file there. */
            200: {
                content: {
                    "application/json": DirectUpload;
                };
            };
        };
    };
    getConversationDraft: {
        parameters: ConversationIdParameters;
        responses: {
            /** The draft, or the statement that there is no draft. */
            200: {
                content: {
                    "application/json": ConversationDraft;
                };
            };
        };
    };
    deleteConversationDraft: {
        parameters: ConversationIdParameters;
        responses: {
            /** There is no draft now. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateConversationDraft: {
        parameters: ConversationIdParameters;
        /** The draft, within its key. */
        requestBody: {
            content: {
                "application/json": UpdateConversationDraftBody;
            };
        };
        responses: {
            /** The draft is stored. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getConversationAssistant: {
        parameters: ConversationIdParameters;
        responses: {
            /** The assistant, or null in its place. */
            200: {
                content: {
                    "application/json": ConversationAssistant;
                };
            };
        };
    };
    listConversationLabels: {
        parameters: ConversationIdParameters;
        responses: {
            /** The titles, in the order in which they were set. An empty list when the conversation has no labels. */
            200: {
                content: {
                    "application/json": {
                        /** The titles, in the order in which they were set. An empty list when the conversation has no labels. */
                        payload: string[];
                    };
                };
            };
        };
    };
    setConversationLabels: {
        parameters: ConversationIdParameters;
        /** All labels that the conversation has afterwards. */
        requestBody: {
            content: {
                "application/json": SetConversationLabelsBody;
            };
        };
        responses: {
            /** The titles that the conversation has now. */
            200: {
                content: {
                    "application/json": {
                        /** The titles that the conversation has now. */
                        payload: string[];
                    };
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: Omit<ListMessagesOptions, keyof ListOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
        };
        responses: {
            /** The messages, and their conversation. `payload` is empty when there are no messages. */
            200: {
                content: {
                    "application/json": MessageList;
                };
            };
        };
    };
    createMessage: {
        parameters: ConversationIdParameters;
        /** The message, as JSON without files, or as a form with files. The fields are the same. */
        requestBody: {
            content: {
                "application/json": NewMessage;
                "multipart/form-data": NewMessageForm;
            };
        };
        responses: {
            /** The message as it was stored. */
            200: {
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    deleteMessage: {
        parameters: ConversationIdMessageIdParameters;
        responses: {
            /** The message after the change. */
            200: {
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    updateMessage: {
        parameters: ConversationIdMessageIdParameters;
        /** The new status, and why it failed if it did. */
        requestBody: {
            content: {
                "application/json": MessageUpdate;
            };
        };
        responses: {
            /** The message with the status that it has now. */
            200: {
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    retryMessage: {
        parameters: ConversationIdMessageIdParameters;
        responses: {
            /** The message as it was before a background job sends it. */
            200: {
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    translateMessage: {
        parameters: ConversationIdMessageIdParameters;
        /** The language to translate into. */
        requestBody: {
            content: {
                "application/json": TranslateMessageBody;
            };
        };
        responses: {
            /** The message is translated. No recording shows its body; read the message again for the translation. */
            200: {
                content?: never | undefined;
            };
        };
    };
    muteConversation: {
        parameters: ConversationIdParameters;
        responses: {
            /** The contact is blocked. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    listParticipants: {
        parameters: ConversationIdParameters;
        responses: {
            /** All participants, in no particular order. An empty list when the conversation has no participants. */
            200: {
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    addParticipants: {
        parameters: ConversationIdParameters;
        /** The people to add to the participants. */
        requestBody: {
            content: {
                "application/json": AddParticipantsBody;
            };
        };
        responses: {
            /** The people who follow the conversation now and did not before. An empty list when all of them did. */
            200: {
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    removeParticipants: {
        parameters: ConversationIdParameters;
        /** The people to remove from the participants. */
        requestBody: {
            content: {
                "application/json": RemoveParticipantsBody;
            };
        };
        responses: {
            /** None of the people follows the conversation now. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    setParticipants: {
        parameters: ConversationIdParameters;
        /** All people who follow the conversation afterwards. */
        requestBody: {
            content: {
                "application/json": SetParticipantsBody;
            };
        };
        responses: {
            /** All people who follow the conversation now. */
            200: {
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    listConversationReportingEvents: {
        parameters: ConversationIdParameters;
        responses: {
            /** All events of the conversation, oldest first. An empty list before the first one. */
            200: {
                content: {
                    "application/json": ReportingEvent[];
                };
            };
        };
    };
    setConversationPriority: {
        parameters: ConversationIdParameters;
        /** The priority, or null for none. */
        requestBody: {
            content: {
                "application/json": SetConversationPriorityBody;
            };
        };
        responses: {
            /** The priority is set. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    toggleConversationStatus: {
        parameters: ConversationIdParameters;
        /** The new status. Without a body the status toggles. */
        requestBody?: {
            content: {
                "application/json": ToggleConversationStatusBody;
            };
        } | undefined;
        responses: {
            /** The status that the conversation has now. */
            200: {
                content: {
                    "application/json": {
                        payload: ConversationStatus;
                    };
                };
            };
        };
    };
    setConversationTypingStatus: {
        parameters: ConversationIdParameters;
        /** Whether the caller is writing. */
        requestBody: {
            content: {
                "application/json": SetConversationTypingStatusBody;
            };
        };
        responses: {
            /** The status was passed on. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    sendConversationTranscript: {
        parameters: ConversationIdParameters;
        /** The address that receives it. */
        requestBody: {
            content: {
                "application/json": SendConversationTranscriptBody;
            };
        };
        responses: {
            /** The e-mail is going to be sent. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    unmuteConversation: {
        parameters: ConversationIdParameters;
        responses: {
            /** The contact is not blocked. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    markConversationUnread: {
        parameters: ConversationIdParameters;
        responses: {
            /** The conversation with the new times. */
            200: {
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    markConversationSeen: {
        parameters: ConversationIdParameters;
        responses: {
            /** The conversation with the new times. */
            200: {
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    listCsatSurveyResponses: {
        parameters: {
            query?: {
                /**
                 * The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500.
                 * @example 1795478400
                 */
                since?: number | undefined;
                /**
                 * The end of the period, in seconds since 1970. Without `since` it is ignored.
                 * @example 1796048728
                 */
                until?: number | undefined;
                /**
                 * Ids of agents. A response is listed when its conversation was assigned to one of them.
                 * @example [
                 *       49
                 *     ]
                 */
                "user_ids[]"?: number[] | undefined;
                /**
                 * The inbox of the conversation, by its id.
                 * @example 48
                 */
                inbox_id?: number | undefined;
                /**
                 * The team of the conversation, by its id.
                 * @example 14
                 */
                team_id?: number | undefined;
                /**
                 * The rating of the responses, from 1 to 5.
                 * @example 5
                 */
                rating?: number | undefined;
                /**
                 * The order of the responses. `-created_at` puts the newest first. Without it the order is not fixed, so send it to iterate over all pages.
                 * @example -created_at
                 */
                sort?: ("created_at" | "-created_at") | undefined;
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of responses. Empty past the end. */
            200: {
                content: {
                    "application/json": CsatSurveyResponse[];
                };
            };
        };
    };
    downloadCsatSurveyResponses: {
        parameters: {
            query: Omit<DownloadCsatSurveyResponsesOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The report. Only the header and the period when there are no responses. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getCsatSurveyResponseMetrics: {
        parameters: {
            query?: Omit<GetCsatSurveyResponseMetricsOptions, keyof RequestOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The metrics of the account. */
            200: {
                content: {
                    "application/json": CsatMetrics;
                };
            };
        };
    };
    updateCsatSurveyResponse: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The response to a satisfaction survey, by its id.
                 * @example 5
                 */
                id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": CsatSurveyResponseUpdate;
            };
        };
        responses: {
            /** The response with the new notes. */
            200: {
                content: {
                    "application/json": CsatSurveyResponse;
                };
            };
        };
    };
    listCustomAttributes: {
        parameters: {
            query?: Omit<ListCustomAttributesOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** Every definition, in no particular order. An empty list before the first one was created. */
            200: {
                content: {
                    "application/json": CustomAttribute[];
                };
            };
        };
    };
    createCustomAttribute: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewCustomAttribute;
            };
        };
        responses: {
            /** The definition as it was stored. */
            200: {
                content: {
                    "application/json": CustomAttribute;
                };
            };
        };
    };
    getCustomAttribute: {
        parameters: CustomAttributeDefinitionIdParameters;
        responses: {
            /** The definition of the attribute. */
            200: {
                content: {
                    "application/json": CustomAttribute;
                };
            };
        };
    };
    deleteCustomAttribute: {
        parameters: CustomAttributeDefinitionIdParameters;
        responses: {
            /** The definition is gone. There is no body. */
            204: {
                content?: never | undefined;
            };
        };
    };
    updateCustomAttribute: {
        parameters: CustomAttributeDefinitionIdParameters;
        requestBody: {
            content: {
                "application/json": CustomAttributeUpdate;
            };
        };
        responses: {
            /** The definition after the change. */
            200: {
                content: {
                    "application/json": CustomAttribute;
                };
            };
        };
    };
    listCustomFilters: {
        parameters: {
            query?: Omit<ListCustomFiltersOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** Every filter of the caller and the type, in no particular order. An empty list before the first one was created. */
            200: {
                content: {
                    "application/json": CustomFilter[];
                };
            };
        };
    };
    createCustomFilter: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewCustomFilter;
            };
        };
        responses: {
            /** The filter as it was stored. */
            200: {
                content: {
                    "application/json": CustomFilter;
                };
            };
        };
    };
    getCustomFilter: {
        parameters: CustomFilterIdParameters;
        responses: {
            /** The filter with its query. */
            200: {
                content: {
                    "application/json": CustomFilter;
                };
            };
        };
    };
    deleteCustomFilter: {
        parameters: CustomFilterIdParameters;
        responses: {
            /** The filter is gone. There is no body. */
            204: {
                content?: never | undefined;
            };
        };
    };
    updateCustomFilter: {
        parameters: CustomFilterIdParameters;
        requestBody: {
            content: {
                "application/json": CustomFilterUpdate;
            };
        };
        responses: {
            /** The filter after the change. */
            200: {
                content: {
                    "application/json": CustomFilter;
                };
            };
        };
    };
    listCustomRoles: {
        parameters: ClientParameters;
        responses: {
            /** Every custom role, in no particular order. Empty when the account has no custom roles. */
            200: {
                content: {
                    "application/json": CustomRole[];
                };
            };
        };
    };
    createCustomRole: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewCustomRole;
            };
        };
        responses: {
            /** The custom role as it was stored. */
            200: {
                content: {
                    "application/json": CustomRole;
                };
            };
        };
    };
    getCustomRole: {
        parameters: CustomRoleIdParameters;
        responses: {
            /** The custom role, with its permissions. */
            200: {
                content: {
                    "application/json": CustomRole;
                };
            };
        };
    };
    deleteCustomRole: {
        parameters: CustomRoleIdParameters;
        responses: {
            /** The custom role was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateCustomRole: {
        parameters: CustomRoleIdParameters;
        requestBody: {
            content: {
                "application/json": CustomRoleUpdate;
            };
        };
        responses: {
            /** The custom role after the change. */
            200: {
                content: {
                    "application/json": CustomRole;
                };
            };
        };
    };
    listDataImports: {
        parameters: ClientParameters;
        responses: {
            /** The imports of the account. No recorded account had the feature, so their keys are not described. */
            200: {
                content: {
                    "application/json": ListDataImportsResult;
                };
            };
        };
    };
    addInboxMembers: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": InboxMemberIds;
            };
        };
        responses: {
            /** All members of the inbox after the change, not only the new ones. */
            200: {
                content: {
                    "application/json": {
                        /** All members of the inbox after the change, not only the new ones. */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    removeInboxMembers: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": InboxMemberIds;
            };
        };
        responses: {
            /** The people are no longer members. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    setInboxMembers: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": InboxMemberIds;
            };
        };
        responses: {
            /** All members of the inbox after the change. */
            200: {
                content: {
                    "application/json": {
                        /** All members of the inbox after the change. */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    listInboxMembers: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the inbox whose members to list.
                 * @example 49
                 */
                inbox_id: number;
            };
        };
        responses: {
            /** The members of the inbox. Empty when the inbox has no members. */
            200: {
                content: {
                    "application/json": {
                        /** The members of the inbox. Empty when the inbox has no members. */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    listInboxes: {
        parameters: ClientParameters;
        responses: {
            /** Every inbox that the caller sees, sorted by name. */
            200: {
                content: {
                    "application/json": {
                        /** Every inbox that the caller sees, sorted by name. */
                        payload: Inbox[];
                    };
                };
            };
        };
    };
    createInbox: {
        parameters: ClientParameters;
        /** The inbox, as JSON, or as a form when a picture comes with it. */
        requestBody: {
            content: {
                "application/json": NewInbox;
                "multipart/form-data": NewInboxForm;
            };
        };
        responses: {
            /** The inbox as it was stored, with its secrets. */
            200: {
                content: {
                    "application/json": Inbox;
                };
            };
        };
    };
    getInbox: {
        parameters: InboxIdParameters;
        responses: {
            /** The inbox, with the keys of its kind. */
            200: {
                content: {
                    "application/json": Inbox;
                };
            };
        };
    };
    deleteInbox: {
        parameters: InboxIdParameters;
        responses: {
            /** The inbox is going to be deleted by a background job. */
            200: {
                content: {
                    "application/json": InboxDeletion;
                };
            };
        };
    };
    updateInbox: {
        parameters: InboxIdParameters;
        /** The settings to change, as JSON, or as a form when a picture comes with them. */
        requestBody: {
            content: {
                "application/json": InboxUpdate;
                "multipart/form-data": InboxUpdateForm;
            };
        };
        responses: {
            /** The inbox after the change. */
            200: {
                content: {
                    "application/json": Inbox;
                };
            };
        };
    };
    getInboxAgentBot: {
        parameters: InboxIdParameters;
        responses: {
            /** The bot under `agent_bot`, or an empty object when the inbox has none. */
            200: {
                content: {
                    "application/json": InboxAgentBot;
                };
            };
        };
    };
    listInboxAssignableAgents: {
        parameters: InboxIdParameters;
        responses: {
            /** Everyone that conversations of the inbox can be assigned to. */
            200: {
                content: {
                    "application/json": {
                        /** Everyone that conversations of the inbox can be assigned to. */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    deleteInboxAvatar: {
        parameters: InboxIdParameters;
        responses: {
            /** The inbox has no picture. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    listInboxCampaigns: {
        parameters: InboxIdParameters;
        responses: {
            /** Every campaign of the inbox, in no particular order. An empty list when the inbox has no campaigns. */
            200: {
                content: {
                    "application/json": Campaign[];
                };
            };
        };
    };
    getInboxHealth: {
        parameters: InboxIdParameters;
        responses: {
            /** The state of the number at WhatsApp. No recording shows the body. */
            200: {
                content: {
                    "application/json": GetInboxHealthResult;
                };
            };
        };
    };
    registerInboxWebhook: {
        parameters: InboxIdParameters;
        responses: {
            /** WhatsApp has the webhook. No recording shows the body. */
            200: {
                content: {
                    "application/json": RegisterInboxWebhookResult;
                };
            };
        };
    };
    resetInboxSecret: {
        parameters: InboxIdParameters;
        responses: {
            /** The inbox, with its new secret. */
            200: {
                content: {
                    "application/json": ApiInbox;
                };
            };
        };
    };
    setInboxAgentBot: {
        parameters: InboxIdParameters;
        requestBody: {
            content: {
                "application/json": SetInboxAgentBotBody;
            };
        };
        responses: {
            /** The inbox has the bot. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    syncInboxTemplates: {
        parameters: InboxIdParameters;
        responses: {
            /** The job is queued. No recording shows the body. */
            200: {
                content: {
                    "application/json": SyncInboxTemplatesResult;
                };
            };
        };
    };
    getInboxAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
                 * @example 48
                 */
                inbox_id: number;
            };
        };
        responses: {
            /** The assignment policy of the inbox. */
            200: {
                content: {
                    "application/json": AssignmentPolicy;
                };
            };
        };
    };
    setInboxAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
                 * @example 48
                 */
                inbox_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": SetInboxAssignmentPolicyBody;
            };
        };
        responses: {
            /** The assignment policy that the inbox follows now. */
            200: {
                content: {
                    "application/json": AssignmentPolicy;
                };
            };
        };
    };
    removeInboxAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
                 * @example 48
                 */
                inbox_id: number;
            };
        };
        responses: {
            /** The inbox follows no policy. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getInboxCsatTemplate: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
                 * @example 48
                 */
                inbox_id: number;
            };
        };
        responses: {
            /** The template and its state at WhatsApp. No recording shows the body. */
            200: {
                content: {
                    "application/json": GetInboxCsatTemplateResult;
                };
            };
        };
    };
    createInboxCsatTemplate: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
                 * @example 48
                 */
                inbox_id: number;
            };
        };
        requestBody: {
            content: {
                "application/json": CreateInboxCsatTemplateBody;
            };
        };
        responses: {
            /** WhatsApp has the template. No recording shows the body. */
            200: {
                content: {
                    "application/json": CreateInboxCsatTemplateResult;
                };
            };
        };
    };
    listIntegrationApps: {
        parameters: ClientParameters;
        responses: {
            /** Every app that the server offers, in no particular order. */
            200: {
                content: {
                    "application/json": {
                        /** Every app that the server offers, in no particular order. */
                        payload: IntegrationApp[];
                    };
                };
            };
        };
    };
    getIntegrationApp: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The app, by its id such as `openai`. An unknown app is a 500.
                 * @example openai
                 */
                id: string;
            };
        };
        responses: {
            /** The app with its hooks in this account. */
            200: {
                content: {
                    "application/json": IntegrationApp;
                };
            };
        };
    };
    createIntegrationHook: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewIntegrationHook;
            };
        };
        responses: {
            /** The hook as it was stored, without its secrets. */
            200: {
                content: {
                    "application/json": IntegrationHook;
                };
            };
        };
    };
    deleteIntegrationHook: {
        parameters: HookIdParameters;
        responses: {
            /** The hook was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateIntegrationHook: {
        parameters: HookIdParameters;
        requestBody: {
            content: {
                "application/json": IntegrationHookUpdate;
            };
        };
        responses: {
            /** The hook after the change, without its secrets. */
            200: {
                content: {
                    "application/json": IntegrationHook;
                };
            };
        };
    };
    processIntegrationEvent: {
        parameters: HookIdParameters;
        requestBody: {
            content: {
                "application/json": ProcessIntegrationEventBody;
            };
        };
        responses: {
            /** The result. The body is not described: the recorded servers could not reach any app. */
            200: {
                content?: never | undefined;
            };
        };
    };
    connectSlackIntegration: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": ConnectSlackIntegrationBody;
            };
        };
        responses: {
            /** Slack is connected. The body is not described: the recorded servers could not reach Slack. */
            200: {
                content?: never | undefined;
            };
        };
    };
    disconnectSlackIntegration: {
        parameters: ClientParameters;
        responses: {
            /** Slack is disconnected. The body is not described: the recorded servers could not reach Slack. */
            200: {
                content?: never | undefined;
            };
        };
    };
    listSlackChannels: {
        parameters: ClientParameters;
        responses: {
            /** The channels. The body is not described: the recorded servers could not reach Slack. */
            200: {
                content?: never | undefined;
            };
        };
    };
    listLabels: {
        parameters: ClientParameters;
        responses: {
            /** The labels, ordered by title. Empty when the account has no labels. */
            200: {
                content: {
                    "application/json": {
                        /** The labels, ordered by title. Empty when the account has no labels. */
                        payload: Label[];
                    };
                };
            };
        };
    };
    createLabel: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewLabel;
            };
        };
        responses: {
            /** The label as it was stored. */
            200: {
                content: {
                    "application/json": Label;
                };
            };
        };
    };
    getLabel: {
        parameters: LabelIdParameters;
        responses: {
            /** The label, as it is stored now. */
            200: {
                content: {
                    "application/json": Label;
                };
            };
        };
    };
    deleteLabel: {
        parameters: LabelIdParameters;
        responses: {
            /** The label was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateLabel: {
        parameters: LabelIdParameters;
        requestBody: {
            content: {
                "application/json": LabelUpdate;
            };
        };
        responses: {
            /** The label after the change. */
            200: {
                content: {
                    "application/json": Label;
                };
            };
        };
    };
    listMacros: {
        parameters: ClientParameters;
        responses: {
            /** Every macro that the caller can run, in no particular order. Empty when there are no such macros. */
            200: {
                content: {
                    "application/json": {
                        /** Every macro that the caller can run, in no particular order. Empty when there are no such macros. */
                        payload: Macro[];
                    };
                };
            };
        };
    };
    createMacro: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewMacro;
            };
        };
        responses: {
            /** The macro as it was stored. */
            200: {
                content: {
                    "application/json": {
                        payload: Macro;
                    };
                };
            };
        };
    };
    getMacro: {
        parameters: MacroIdParameters;
        responses: {
            /** The macro with its actions. */
            200: {
                content: {
                    "application/json": {
                        payload: Macro;
                    };
                };
            };
        };
    };
    deleteMacro: {
        parameters: MacroIdParameters;
        responses: {
            /** The macro was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateMacro: {
        parameters: MacroIdParameters;
        requestBody: {
            content: {
                "application/json": MacroUpdate;
            };
        };
        responses: {
            /** The macro after the change. */
            200: {
                content: {
                    "application/json": {
                        payload: Macro;
                    };
                };
            };
        };
    };
    executeMacro: {
        parameters: MacroIdParameters;
        requestBody: {
            content: {
                "application/json": ExecuteMacroBody;
            };
        };
        responses: {
            /** The macro will run. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getNotificationSettings: {
        parameters: ClientParameters;
        responses: {
            /** The settings, with all possible events. */
            200: {
                content: {
                    "application/json": NotificationSetting;
                };
            };
        };
    };
    updateNotificationSettings: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NotificationSettingsUpdate;
            };
        };
        responses: {
            /** The settings after the change. */
            200: {
                content: {
                    "application/json": NotificationSetting;
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * Other notifications to list as well. `read` adds those that were read, `snoozed` those that are snoozed.
                 * @example [
                 *       "read",
                 *       "snoozed"
                 *     ]
                 */
                "includes[]"?: ("read" | "snoozed")[] | undefined;
                /**
                 * The order: `desc` for the newest first, `asc` for the oldest first. Any other value is a 500.
                 * @example asc
                 */
                sort_order?: ("asc" | "desc") | undefined;
            } | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of notifications. Empty past the end. */
            200: {
                content: {
                    "application/json": NotificationList;
                };
            };
        };
    };
    deleteAllNotifications: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": DeleteAllNotificationsBody;
            };
        };
        responses: {
            /** The notifications will be deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    markAllNotificationsRead: {
        parameters: ClientParameters;
        /** The conversation. Without a body, all notifications are marked. */
        requestBody?: {
            content: {
                "application/json": MarkAllNotificationsReadBody;
            };
        } | undefined;
        responses: {
            /** The notifications are read. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getNotificationUnreadCount: {
        parameters: ClientParameters;
        responses: {
            /** The number of unread notifications. */
            200: {
                content: {
                    "application/json": number;
                };
            };
        };
    };
    deleteNotification: {
        parameters: NotificationIdParameters;
        responses: {
            /** The notification was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    markNotificationRead: {
        parameters: NotificationIdParameters;
        responses: {
            /** The notification after the change, with `read_at`. */
            200: {
                content: {
                    "application/json": Notification;
                };
            };
        };
    };
    snoozeNotification: {
        parameters: NotificationIdParameters;
        requestBody: {
            content: {
                "application/json": SnoozeNotificationBody;
            };
        };
        responses: {
            /** The notification after the change, with `snoozed_until`. */
            200: {
                content: {
                    "application/json": Notification;
                };
            };
        };
    };
    markNotificationUnread: {
        parameters: NotificationIdParameters;
        responses: {
            /** The notification after the change, with `read_at` null. */
            200: {
                content: {
                    "application/json": Notification;
                };
            };
        };
    };
    listPortals: {
        parameters: ClientParameters;
        responses: {
            /** Every portal of the account, in no particular order, and the number of portals. */
            200: {
                content: {
                    "application/json": PortalList;
                };
            };
        };
    };
    createPortal: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": CreatePortalBody;
            };
        };
        responses: {
            /** The portal as it was stored. */
            200: {
                content: {
                    "application/json": PortalWithoutCounts;
                };
            };
        };
    };
    getPortal: {
        parameters: {
            query?: Omit<GetPortalOptions, keyof RequestOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
        };
        responses: {
            /** The portal, with counts of its articles and categories. */
            200: {
                content: {
                    "application/json": Portal;
                };
            };
        };
    };
    deletePortal: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
        };
        responses: {
            /** The portal is gone. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updatePortal: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": UpdatePortalBody;
            };
        };
        responses: {
            /** The portal after the change. */
            200: {
                content: {
                    "application/json": PortalWithoutCounts;
                };
            };
        };
    };
    archivePortal: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
        };
        responses: {
            /** No recorded server responds with a success. */
            200: {
                content?: never | undefined;
            };
        };
    };
    deletePortalLogo: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
        };
        responses: {
            /** The portal has no logo. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    sendPortalInstructions: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
        };
        requestBody: {
            content: {
                "application/json": SendPortalInstructionsBody;
            };
        };
        responses: {
            /** The e-mail will be sent by a background job. */
            200: {
                content: {
                    "application/json": PortalInstructionsSent;
                };
            };
        };
    };
    getPortalSslStatus: {
        parameters: {
            query?: never | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
        };
        responses: {
            /** The status of the certificate. No recorded server was connected to Cloudflare, so its keys are not described. */
            200: {
                content: {
                    "application/json": GetPortalSslStatusResult;
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: Omit<ListArticlesOptions, keyof ListOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                portal_id: string;
            };
        };
        responses: {
            /** A page of articles, empty past the end. */
            200: {
                content: {
                    "application/json": ArticleList;
                };
            };
        };
    };
    createArticle: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": CreateArticleBody;
            };
        };
        responses: {
            /** The article as it was stored. */
            200: {
                content: {
                    "application/json": {
                        payload: Article;
                    };
                };
            };
        };
    };
    bulkDeleteArticles: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": BulkDeleteArticlesBody;
            };
        };
        responses: {
            /** The articles are gone. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    bulkTranslateArticles: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": BulkTranslateArticlesBody;
            };
        };
        responses: {
            /** The translation has been started. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    bulkUpdateArticleCategory: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": BulkUpdateArticleCategoryBody;
            };
        };
        responses: {
            /** The articles are in the category. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    bulkUpdateArticleStatus: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": BulkUpdateArticleStatusBody;
            };
        };
        responses: {
            /** The articles have the new status. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    reorderArticles: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": ReorderArticlesBody;
            };
        };
        responses: {
            /** The articles are in their new order. */
            200: {
                content: {
                    "application/json": ArticlePositions;
                };
            };
        };
    };
    getArticle: {
        parameters: PortalIdArticleIdParameters;
        responses: {
            /** The article, with its translations. */
            200: {
                content: {
                    "application/json": {
                        payload: Article;
                    };
                };
            };
        };
    };
    deleteArticle: {
        parameters: PortalIdArticleIdParameters;
        responses: {
            /** The article is gone. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateArticle: {
        parameters: PortalIdArticleIdParameters;
        requestBody: {
            content: {
                "application/json": UpdateArticleBody;
            };
        };
        responses: {
            /** The article after the change. */
            200: {
                content: {
                    "application/json": {
                        payload: Article;
                    };
                };
            };
        };
    };
    getArticleForEditing: {
        parameters: PortalIdArticleIdParameters;
        responses: {
            /** The article, with its translations. */
            200: {
                content: {
                    "application/json": {
                        payload: Article;
                    };
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: Omit<ListCategoriesOptions, keyof ListOptions> | undefined;
            path: {
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                portal_id: string;
            };
        };
        responses: {
            /** Every category in the language, or in all languages. */
            200: {
                content: {
                    "application/json": CategoryList;
                };
            };
        };
    };
    createCategory: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": CreateCategoryBody;
            };
        };
        responses: {
            /** The category as it was stored. */
            200: {
                content: {
                    "application/json": {
                        payload: Category;
                    };
                };
            };
        };
    };
    reorderCategories: {
        parameters: PortalIdParameters;
        requestBody: {
            content: {
                "application/json": ReorderCategoriesBody;
            };
        };
        responses: {
            /** The categories are in their new order. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getCategory: {
        parameters: PortalIdCategoryIdParameters;
        responses: {
            /** The category, with its related, parent and root category. */
            200: {
                content: {
                    "application/json": {
                        payload: Category;
                    };
                };
            };
        };
    };
    deleteCategory: {
        parameters: PortalIdCategoryIdParameters;
        responses: {
            /** The category is gone. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateCategory: {
        parameters: PortalIdCategoryIdParameters;
        requestBody: {
            content: {
                "application/json": UpdateCategoryBody;
            };
        };
        responses: {
            /** The category after the change. */
            200: {
                content: {
                    "application/json": {
                        payload: Category;
                    };
                };
            };
        };
    };
    listReportingEvents: {
        parameters: {
            query?: Omit<ListReportingEventsOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of events, the newest first. Empty past the end. */
            200: {
                content: {
                    "application/json": ReportingEventList;
                };
            };
        };
    };
    getSamlSettings: {
        parameters: ClientParameters;
        responses: {
            /** The settings. The body is not described: the feature was off on the recorded servers. */
            200: {
                content?: never | undefined;
            };
        };
    };
    listSlaPolicies: {
        parameters: ClientParameters;
        responses: {
            /** The policies, in no particular order. Empty when the account has no policies. */
            200: {
                content: {
                    "application/json": {
                        /** The policies, in no particular order. Empty when the account has no policies. */
                        payload: SlaPolicy[];
                    };
                };
            };
        };
    };
    createSlaPolicy: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewSlaPolicy;
            };
        };
        responses: {
            /** The policy as it was stored. */
            200: {
                content: {
                    "application/json": {
                        payload: SlaPolicy;
                    };
                };
            };
        };
    };
    getSlaPolicy: {
        parameters: SlaPolicyIdParameters;
        responses: {
            /** The policy with the id in the path. */
            200: {
                content: {
                    "application/json": {
                        payload: SlaPolicy;
                    };
                };
            };
        };
    };
    deleteSlaPolicy: {
        parameters: SlaPolicyIdParameters;
        responses: {
            /** The policy will be deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateSlaPolicy: {
        parameters: SlaPolicyIdParameters;
        requestBody: {
            content: {
                "application/json": SlaPolicyUpdate;
            };
        };
        responses: {
            /** The policy after the change. */
            200: {
                content: {
                    "application/json": {
                        payload: SlaPolicy;
                    };
                };
            };
        };
    };
    listTeams: {
        parameters: ClientParameters;
        responses: {
            /** Every team of the account, in no particular order. An empty list before the first one was created. */
            200: {
                content: {
                    "application/json": Team[];
                };
            };
        };
    };
    createTeam: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewTeam;
            };
        };
        responses: {
            /** The team as it was stored, with its name in lower case. */
            200: {
                content: {
                    "application/json": Team;
                };
            };
        };
    };
    getTeam: {
        parameters: TeamIdParameters;
        responses: {
            /** The team, and whether the caller is in it. */
            200: {
                content: {
                    "application/json": Team;
                };
            };
        };
    };
    deleteTeam: {
        parameters: TeamIdParameters;
        responses: {
            /** The team is gone. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateTeam: {
        parameters: TeamIdParameters;
        requestBody: {
            content: {
                "application/json": TeamUpdate;
            };
        };
        responses: {
            /** The team after the change. */
            200: {
                content: {
                    "application/json": Team;
                };
            };
        };
    };
    listTeamMembers: {
        parameters: TeamIdParameters;
        responses: {
            /** The members. Empty when the team has no members. */
            200: {
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    addTeamMembers: {
        parameters: TeamIdParameters;
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** The users who were added. Empty when all of them were members already. */
            200: {
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    removeTeamMembers: {
        parameters: TeamIdParameters;
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** The users are no longer members. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    setTeamMembers: {
        parameters: TeamIdParameters;
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** The members of the team after the change. */
            200: {
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    markAccountActive: {
        parameters: ClientParameters;
        responses: {
            /** The time was stored. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    createUpload: {
        parameters: ClientParameters;
        /** The file as a form, or its URL as JSON. */
        requestBody: {
            content: {
                "multipart/form-data": NewUploadForm;
                "application/json": NewUpload;
            };
        };
        responses: {
            /** The URL and the signed id of the stored file. */
            200: {
                content: {
                    "application/json": Upload;
                };
            };
        };
    };
    listWebhooks: {
        parameters: ClientParameters;
        responses: {
            /** Every webhook, in no particular order. Empty when the account has no webhooks. */
            200: {
                content: {
                    "application/json": {
                        /** An object with the key `webhooks` alone. */
                        payload: {
                            /** Every webhook, in no particular order. Empty when the account has no webhooks. */
                            webhooks: Webhook[];
                        };
                    };
                };
            };
        };
    };
    createWebhook: {
        parameters: ClientParameters;
        requestBody: {
            content: {
                "application/json": NewWebhook;
            };
        };
        responses: {
            /** The webhook as it was stored, with its secret. */
            200: {
                content: {
                    "application/json": {
                        /** An object with the key `webhook` alone. */
                        payload: {
                            webhook: Webhook;
                        };
                    };
                };
            };
        };
    };
    deleteWebhook: {
        parameters: WebhookIdParameters;
        responses: {
            /** The webhook was deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updateWebhook: {
        parameters: WebhookIdParameters;
        requestBody: {
            content: {
                "application/json": WebhookUpdate;
            };
        };
        responses: {
            /** The webhook after the change. */
            200: {
                content: {
                    "application/json": {
                        /** An object with the key `webhook` alone. */
                        payload: {
                            webhook: Webhook;
                        };
                    };
                };
            };
        };
    };
    createNotificationSubscription: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewNotificationSubscription;
            };
        };
        responses: {
            /** The subscription of the device. */
            200: {
                content: {
                    "application/json": NotificationSubscription;
                };
            };
        };
    };
    deleteNotificationSubscription: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": DeleteNotificationSubscriptionBody;
            };
        };
        responses: {
            /** The device no longer gets notifications. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** The user whose token was sent. */
            200: {
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        /** The fields to change, as JSON, or as a form with a picture. */
        requestBody: {
            content: {
                "application/json": ProfileUpdate;
                "multipart/form-data": ProfileUpdateForm;
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    setProfileAutoOffline: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AutoOfflineUpdate;
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    setProfileAvailability: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AvailabilityUpdate;
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    deleteProfileAvatar: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** The user after the change, with an empty `avatar_url`. */
            200: {
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    getProfileMfa: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** The settings. The body is not described: the recorded servers had no encryption keys. */
            200: {
                content?: never | undefined;
            };
        };
    };
    resendProfileConfirmation: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** The request was accepted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    resetProfileAccessToken: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** The user, with the new token. */
            200: {
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    listProfileSessions: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** Every session. Empty when the user is signed in nowhere. */
            200: {
                content: {
                    "application/json": ProfileSession[];
                };
            };
        };
    };
    deleteProfileSession: {
        parameters: {
            query?: never | undefined;
            path: {
                /**
                 * The session, by its id in `listProfileSessions`.
                 * @example 1
                 */
                id: number;
            };
        };
        responses: {
            /** The session has ended. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    setProfileActiveAccount: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": ActiveAccount;
            };
        };
        responses: {
            /** The choice was stored. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getLiveReportConversationMetrics: {
        parameters: {
            query?: Omit<GetLiveReportConversationMetricsOptions, keyof RequestOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The current conversation counts. */
            200: {
                content: {
                    "application/json": Workload;
                };
            };
        };
    };
    getLiveReportGroupedConversationMetrics: {
        parameters: {
            query: Omit<GetLiveReportGroupedConversationMetricsOptions, keyof ListOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The groups, all in one response. Empty when no conversation is open. */
            200: {
                content: {
                    "application/json": GroupWorkload[];
                };
            };
        };
    };
    getReportTimeseries: {
        parameters: {
            query: Omit<GetReportTimeseriesOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The points, the oldest first. An empty object when the metric is unknown. */
            200: {
                content: {
                    "application/json": ReportTimeseries;
                };
            };
        };
    };
    downloadAgentsReport: {
        parameters: {
            query: Omit<DownloadAgentsReportOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The report, with a row for each agent. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportBotMetrics: {
        parameters: {
            query: Omit<GetReportBotMetricsOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The metrics of the period. */
            200: {
                content: {
                    "application/json": BotMetrics;
                };
            };
        };
    };
    getReportBotSummary: {
        parameters: {
            query: Omit<GetReportBotSummaryOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The counts of the period, and those of the time before. */
            200: {
                content: {
                    "application/json": BotSummary;
                };
            };
        };
    };
    downloadConversationTrafficReport: {
        parameters: {
            query: Omit<DownloadConversationTrafficReportOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The report, with a row for each of the 24 hours. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportConversationMetrics: {
        parameters: {
            query: Omit<GetReportConversationMetricsOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The counts of the account, or a page of agents with theirs. */
            200: {
                content: {
                    "application/json": Workload | AgentWorkload[];
                };
            };
        };
    };
    downloadConversationsSummaryReport: {
        parameters: {
            query: Omit<DownloadConversationsSummaryReportOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The report, with one row of totals. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportDrilldown: {
        parameters: {
            query: Omit<GetReportDrilldownOptions, keyof ListOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** A page of records. Empty past the end. */
            200: {
                content: {
                    "application/json": ReportDrilldown;
                };
            };
        };
    };
    getReportFirstResponseTimes: {
        parameters: {
            query?: Omit<GetReportFirstResponseTimesOptions, keyof RequestOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The counts under the kind of channel, such as `Channel::Api`. An empty object when there was no reply. */
            200: {
                content: {
                    "application/json": FirstResponseTimes;
                };
            };
        };
    };
    getReportInboxLabelMatrix: {
        parameters: {
            query?: {
                /**
                 * The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500.
                 * @example 1795478400
                 */
                since?: number | undefined;
                /**
                 * The end of the period, in seconds since 1970. Without `since` it is ignored.
                 * @example 1796048728
                 */
                until?: number | undefined;
                /**
                 * Ids of the inboxes to count. Unknown ids are ignored. Without it, all inboxes. Several ids need the brackets: of `inbox_ids=68,70`
                 * only the first counts, and of `inbox_ids=68&inbox_ids=70` only the last.
                 * @example [
                 *       68,
                 *       70
                 *     ]
                 */
                "inbox_ids[]"?: number[] | undefined;
                /**
                 * Ids of the labels to count. Unknown ids are ignored. Without it, all labels.
                 * @example [
                 *       28
                 *     ]
                 */
                "label_ids[]"?: number[] | undefined;
            } | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The inboxes, the labels, and a row of counts for each inbox. */
            200: {
                content: {
                    "application/json": InboxLabelMatrix;
                };
            };
        };
    };
    downloadInboxesReport: {
        parameters: {
            query: Omit<DownloadInboxesReportOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The report, with a row for each inbox. Only the header when there are no inboxes. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    downloadLabelsReport: {
        parameters: {
            query: Omit<DownloadLabelsReportOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The report, with a row for each label. Only the header when there are no labels. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportOutgoingMessageCounts: {
        parameters: {
            query: Omit<GetReportOutgoingMessageCountsOptions, keyof ListOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The counts, all in one response. Empty when no message was sent. */
            200: {
                content: {
                    "application/json": OutgoingMessageCount[];
                };
            };
        };
    };
    getReportSummary: {
        parameters: {
            query: Omit<GetReportSummaryOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The metrics of the period, and those of the time before. */
            200: {
                content: {
                    "application/json": ReportSummary;
                };
            };
        };
    };
    downloadTeamsReport: {
        parameters: {
            query: Omit<DownloadTeamsReportOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The report, with a row for each team. Only the header when there are no teams. */
            200: {
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getSummaryReportByAgent: {
        parameters: {
            query: Omit<GetSummaryReportByAgentOptions, keyof ListOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The agents with their totals, all in one response. */
            200: {
                content: {
                    "application/json": SummaryReport[];
                };
            };
        };
    };
    getSummaryReportByChannel: {
        parameters: {
            query: Omit<GetSummaryReportByChannelOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The counts under the kind of channel, such as `Channel::Api`. An empty object when there are no counts. */
            200: {
                content: {
                    "application/json": ChannelSummaryReports;
                };
            };
        };
    };
    getSummaryReportByInbox: {
        parameters: {
            query: Omit<GetSummaryReportByInboxOptions, keyof ListOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The inboxes with their totals, all in one response. */
            200: {
                content: {
                    "application/json": SummaryReport[];
                };
            };
        };
    };
    getSummaryReportByLabel: {
        parameters: {
            query?: Omit<GetSummaryReportByLabelOptions, keyof ListOptions> | undefined;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The labels with their totals, all in one response. Empty when there are no labels. */
            200: {
                content: {
                    "application/json": LabelSummaryReport[];
                };
            };
        };
    };
    getSummaryReportByTeam: {
        parameters: {
            query: Omit<GetSummaryReportByTeamOptions, keyof ListOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The teams with their totals, all in one response. */
            200: {
                content: {
                    "application/json": SummaryReport[];
                };
            };
        };
    };
    getYearInReview: {
        parameters: {
            query: Omit<GetYearInReviewOptions, keyof RequestOptions>;
            path?: {
                account_id?: number | undefined;
            } | undefined;
        };
        responses: {
            /** The numbers of the year. They are 0 when nothing happened. */
            200: {
                content: {
                    "application/json": YearReview;
                };
            };
        };
    };
    getAccountLimits: {
        parameters: ClientParameters;
        responses: {
            /** The limits. The body is not described: only Chatwoot Cloud has it. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getServerHealth: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** The server is running. The database is not checked. */
            200: {
                content: {
                    "application/json": ServerHealth;
                };
            };
        };
    };
    listPlatformAccounts: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** Every account, the oldest first. */
            200: {
                content: {
                    "application/json": PlatformAccount[];
                };
            };
        };
    };
    createPlatformAccount: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewPlatformAccount;
            };
        };
        responses: {
            /** The account as it was stored. */
            200: {
                content: {
                    "application/json": PlatformAccount;
                };
            };
        };
    };
    getPlatformAccount: {
        parameters: AccountIdParameters;
        responses: {
            /** The account, suspended or not. */
            200: {
                content: {
                    "application/json": PlatformAccount;
                };
            };
        };
    };
    deletePlatformAccount: {
        parameters: AccountIdParameters;
        responses: {
            /** The account will be deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updatePlatformAccount: {
        parameters: AccountIdParameters;
        /** The fields of the account to change. */
        requestBody: {
            content: {
                "application/json": PlatformAccountUpdate;
            };
        };
        responses: {
            /** The account after the change. */
            200: {
                content: {
                    "application/json": PlatformAccount;
                };
            };
        };
    };
    listPlatformAccountUsers: {
        parameters: AccountIdParameters;
        responses: {
            /** Every membership in the account. */
            200: {
                content: {
                    "application/json": PlatformAccountUser[];
                };
            };
        };
    };
    addPlatformAccountUser: {
        parameters: AccountIdParameters;
        /** The user, and the role to have in the account. */
        requestBody: {
            content: {
                "application/json": NewPlatformAccountUser;
            };
        };
        responses: {
            /** The user's membership in the account. */
            200: {
                content: {
                    "application/json": PlatformAccountUser;
                };
            };
        };
    };
    removePlatformAccountUser: {
        parameters: {
            query: Omit<RemovePlatformAccountUserOptions, keyof RequestOptions>;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
        };
        responses: {
            /** The user is no longer in the account. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    createPlatformEmailChannelMigration: {
        parameters: AccountIdParameters;
        /** The e-mail inboxes to create. */
        requestBody: {
            content: {
                "application/json": NewPlatformEmailChannelMigration;
            };
        };
        responses: {
            /** One result for each migration, in the order in which they were sent. */
            200: {
                content: {
                    "application/json": PlatformEmailChannelMigrationResults;
                };
            };
        };
    };
    listPlatformAgentBots: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        responses: {
            /** Every bot, with its access token, in no particular order. An empty list when there are no such bots. */
            200: {
                content: {
                    "application/json": PlatformAgentBot[];
                };
            };
        };
    };
    createPlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        /** The bot, as JSON, or as a form when a picture comes with it. */
        requestBody: {
            content: {
                "application/json": NewPlatformAgentBot;
                "multipart/form-data": PlatformAgentBotForm;
            };
        };
        responses: {
            /** The bot as it was stored, with its access token. */
            200: {
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    getPlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            path: {
                /**
                 * The bot, by its id in `listAgentBots`.
                 * @example 24
                 */
                id: number;
            };
        };
        responses: {
            /** The bot, with its access token. */
            200: {
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    deletePlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            path: {
                /**
                 * The bot, by its id in `listAgentBots`.
                 * @example 24
                 */
                id: number;
            };
        };
        responses: {
            /** The bot is gone. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updatePlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            path: {
                /**
                 * The bot, by its id in `listAgentBots`.
                 * @example 24
                 */
                id: number;
            };
        };
        /** The fields to change, as JSON, or as a form when a picture comes with them. */
        requestBody: {
            content: {
                "application/json": PlatformAgentBotUpdate;
                "multipart/form-data": PlatformAgentBotForm;
            };
        };
        responses: {
            /** The bot after the change. */
            200: {
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    deletePlatformAgentBotAvatar: {
        parameters: {
            query?: never | undefined;
            path: {
                /**
                 * The bot, by its id in `listAgentBots`.
                 * @example 24
                 */
                id: number;
            };
        };
        responses: {
            /** The bot, which no longer has a picture. */
            200: {
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    createPlatformUser: {
        parameters: {
            query?: never | undefined;
            path?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewPlatformUser;
            };
        };
        responses: {
            /** The user as it was stored, or the existing user with the e-mail address. */
            200: {
                content: {
                    "application/json": PlatformUser;
                };
            };
        };
    };
    getPlatformUser: {
        parameters: UserIdParameters;
        responses: {
            /** The user, with the access token. */
            200: {
                content: {
                    "application/json": PlatformUser;
                };
            };
        };
    };
    deletePlatformUser: {
        parameters: UserIdParameters;
        responses: {
            /** The user will be deleted. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    updatePlatformUser: {
        parameters: UserIdParameters;
        /** The fields of the user to change. */
        requestBody: {
            content: {
                "application/json": PlatformUserUpdate;
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                content: {
                    "application/json": PlatformUser;
                };
            };
        };
    };
    getPlatformUserLoginLink: {
        parameters: UserIdParameters;
        responses: {
            /** The link to send the user's browser to. */
            200: {
                content: {
                    "application/json": PlatformLoginLink;
                };
            };
        };
    };
    createPlatformUserToken: {
        parameters: UserIdParameters;
        responses: {
            /** The token, with the user that it belongs to. */
            200: {
                content: {
                    "application/json": PlatformUserToken;
                };
            };
        };
    };
    getPublicCsatSurvey: {
        parameters: UuidParameters;
        responses: {
            /** The survey, with the answer when there is one. */
            200: {
                content: {
                    "application/json": PublicSurvey;
                };
            };
        };
    };
    updatePublicCsatSurvey: {
        parameters: UuidParameters;
        /** The answer. Without `message` it is a 500. */
        requestBody: {
            content: {
                "application/json": PublicSurveyAnswer;
            };
        };
        responses: {
            /** The survey, with the answer as it was before the background job. */
            200: {
                content: {
                    "application/json": PublicSurvey;
                };
            };
        };
    };
    getPublicInbox: {
        parameters: {
            query?: never | undefined;
            path?: {
                inbox_identifier?: string | undefined;
            } | undefined;
        };
        responses: {
            /** The public fields of the inbox. */
            200: {
                content: {
                    "application/json": PublicInbox;
                };
            };
        };
    };
    createPublicContact: {
        parameters: {
            query?: never | undefined;
            path?: {
                inbox_identifier?: string | undefined;
            } | undefined;
        };
        requestBody?: {
            content: {
                "application/json": NewPublicContact;
            };
        } | undefined;
        responses: {
            /** The contact, with its `source_id`. */
            200: {
                content: {
                    "application/json": PublicContact;
                };
            };
        };
    };
    getPublicContact: {
        parameters: {
            query?: Omit<GetPublicContactOptions, keyof RequestOptions> | undefined;
            path: {
                inbox_identifier?: string | undefined;
                /**
                 * The contact's `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
            };
        };
        responses: {
            /** The contact, with its `source_id`. */
            200: {
                content: {
                    "application/json": PublicContact;
                };
            };
        };
    };
    updatePublicContact: {
        parameters: ContactIdentifierParameters;
        /** The fields of the contact to change. */
        requestBody: {
            content: {
                "application/json": PublicContactUpdate;
            };
        };
        responses: {
            /** The contact after the change, or the contact that it was merged into. */
            200: {
                content: {
                    "application/json": UpdatedPublicContact;
                };
            };
        };
    };
    listPublicConversations: {
        parameters: ContactIdentifierParameters;
        responses: {
            /** The conversations. An empty list when there are no conversations. */
            200: {
                content: {
                    "application/json": PublicConversation[];
                };
            };
        };
    };
    createPublicConversation: {
        parameters: ContactIdentifierParameters;
        /** Values to store with the conversation. The body is optional. */
        requestBody?: {
            content: {
                "application/json": NewPublicConversation;
            };
        } | undefined;
        responses: {
            /** The new conversation, or the existing one if the inbox is locked to a single one. */
            200: {
                content: {
                    "application/json": PublicConversation;
                };
            };
        };
    };
    getPublicConversation: {
        parameters: ContactIdentifierConversationIdParameters;
        responses: {
            /** The conversation, with its messages. */
            200: {
                content: {
                    "application/json": PublicConversation;
                };
            };
        };
    };
    listPublicMessages: {
        parameters: {
            query?: Omit<ListPublicMessagesOptions, keyof ListOptions> | undefined;
            path: {
                inbox_identifier?: string | undefined;
                /**
                 * The contact's `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
        };
        responses: {
            /** The messages, the oldest first. Empty when there are no messages. */
            200: {
                content: {
                    "application/json": PublicMessage[];
                };
            };
        };
    };
    createPublicMessage: {
        parameters: ContactIdentifierConversationIdParameters;
        /** The message, as JSON without files, or as a form with files. */
        requestBody?: {
            content: {
                "application/json": NewPublicMessage;
                "multipart/form-data": NewPublicMessageForm;
            };
        } | undefined;
        responses: {
            /** The message as it was stored. */
            200: {
                content: {
                    "application/json": PublicMessage;
                };
            };
        };
    };
    updatePublicMessage: {
        parameters: {
            query?: never | undefined;
            path: {
                inbox_identifier?: string | undefined;
                /**
                 * The contact's `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
                /**
                 * The id of the message, unique on the whole server.
                 * @example 646
                 */
                message_id: number;
            };
        };
        /** The answer to the message. */
        requestBody: {
            content: {
                "application/json": PublicMessageUpdate;
            };
        };
        responses: {
            /** The message, with the answer in its `content_attributes`. */
            200: {
                content: {
                    "application/json": PublicMessage;
                };
            };
        };
    };
    resolvePublicConversation: {
        parameters: ContactIdentifierConversationIdParameters;
        responses: {
            /** The resolved conversation, with its messages. */
            200: {
                content: {
                    "application/json": PublicConversation;
                };
            };
        };
    };
    setPublicConversationTypingStatus: {
        parameters: ContactIdentifierConversationIdParameters;
        /** Whether the contact is typing. */
        requestBody: {
            content: {
                "application/json": SetPublicConversationTypingStatusBody;
            };
        };
        responses: {
            /** The status was passed on. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    markPublicConversationSeen: {
        parameters: ContactIdentifierConversationIdParameters;
        responses: {
            /** The time is stored. There is no body. */
            200: {
                content?: never | undefined;
            };
        };
    };
    getServerSurveyPage: {
        parameters: {
            query?: never | undefined;
            path: {
                /**
                 * The conversation, by its `uuid`. Its number is not accepted.
                 * @example 629b58b8-5830-4017-a8cf-661e353e7716
                 */
                uuid: string;
            };
        };
        responses: {
            /** The page, as HTML for a browser. */
            200: {
                content: {
                    "text/html": string;
                };
            };
        };
    };
}
