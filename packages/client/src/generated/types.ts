// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Uploadable } from "../multipart.ts";

import type { AccountDetails, AccountUpdate, AddAgentCapacityPolicyInboxLimit, AddAgentCapacityPolicyUser, Agent, AgentBotDetails, AgentBotUpdate, AgentCapacityPolicy, AgentCapacityPolicyUpdate, AgentUpdate, AppliedSlaDetails, Article, ArticleLink, ArticleUpdate, AssignableAgent, Assignment, AssignmentPolicy, AssignmentPolicyUpdate, AuditLog, AutomationRule, AutomationRuleUpdate, AvailabilityUpdate, BrandedEmailLayoutDetails, CallDetails, CampaignUpdate, CannedResponse, CannedResponseUpdate, Category, CategoryUpdate, Company, Contact, ContactConversations, ContactDetails, ContactInbox, ContactList, ContactNote, ContactNoteUpdate, ContactSearchResult, ContactUpdate, ContactUpdateForm, ContactWithInboxes, Conversation, ConversationAssistant, ConversationAttachments, ConversationCustomAttributes, ConversationDraft, ConversationFilter, ConversationList, ConversationMatches, ConversationStatus, ConversationTotals, ConversationUnreadCounts, ConversationUpdate, CreatedContact, CsatSurveyResponse, CsatSurveyResponseUpdate, CustomAttribute, CustomAttributeUpdate, CustomFilter, CustomFilterUpdate, CustomRole, CustomRoleUpdate, DeleteInbox, DirectUpload, FilteredConversations, GetAccountCacheKeys, GetInboxAgentBot, GetInboxAssignmentPolicy, GetIntegrationApp, GetLiveReportGroupedConversationMetrics, GetReportBotSummary, GetReportDrilldown, GetReportInboxLabelMatrix, GetReportOutgoingMessageCounts, GetReportSummary, Inbox, InboxUpdate, InboxUpdateForm, Integration, Label, LabelUpdate, ListAssignmentPolicyInboxes, ListCategories, ListContactAttachments, ListNotifications, ListPortals, ListProfileSessions, ListWebhooks, LiveReport, Macro, MacroUpdate, MessageList, MessageUpdate, NewAgent, NewAgentBot, NewAgentCapacityPolicy, NewArticle, NewAssignmentPolicy, NewAutomationRule, NewCampaign, NewCannedResponse, NewCategory, NewCompany, NewContact, NewContactForm, NewContactNote, NewConversation, NewCustomAttribute, NewCustomFilter, NewCustomRole, NewDirectUpload, NewInbox, NewInboxForm, NewLabel, NewMacro, NewMessage, NewMessageForm, NewNotificationSubscription, NewPlatformAccount, NewPlatformAccountUser, NewPlatformAgentBot, NewPlatformEmailChannelMigration, NewPlatformUser, NewPortal, NewPublicContact, NewPublicConversation, NewPublicMessage, NewPublicMessageForm, NewSlaPolicy, NewTeam, NewUpload, NewUploadForm, NewWebhook, Notification, NotificationSetting, NotificationSubscription, PlatformAccount, PlatformAccountUpdate, PlatformAccountUser, PlatformAgentBot, PlatformAgentBotUpdate, PlatformAgentBotUpdateForm, PlatformEmailChannelMigrationResults, PlatformLoginLink, PlatformUser, PlatformUserToken, PlatformUserUpdate, Portal, PortalDetails, PortalUpdate, ProfileDetails, ProfileUpdate, ProfileUpdateForm, PublicContact, PublicContactUpdate, PublicConversation, PublicInbox, PublicMessage, PublicMessageUpdate, PublicSurvey, PublicSurveyAnswer, ReorderArticles, Report, ReportTimeseries, ReportingEvent, ResetInboxSecret, SendPortalInstructions, ServerHealth, ServerVersion, SlaPolicy, SlaPolicyUpdate, SummaryReport, SurveyAnswer, Team, TeamMemberIds, TeamUpdate, ThreadMessage, UpdatedPublicContact, Upload, UserProfile, Webhook, WebhookUpdate, YearInReviewDetails } from "./models.ts";

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
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The version and the state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServerVersion;
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountDetails;
                };
            };
        };
    };
    updateAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AccountUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountDetails;
                };
            };
        };
    };
    mergeContacts: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The id of the contact that stays.
                     * @example 249
                     */
                    base_contact_id: number;
                    /**
                     * The id of the contact that is merged into the other one and deleted.
                     * @example 250
                     */
                    mergee_contact_id: number;
                };
            };
        };
        responses: {
            /** The base contact after the merge, without its inboxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contact;
                };
            };
        };
    };
    listAgentBots: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBotDetails[];
                };
            };
        };
    };
    createAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewAgentBot;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBotDetails;
                };
            };
        };
    };
    getAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBotDetails;
                };
            };
        };
    };
    deleteAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AgentBotUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBotDetails;
                };
            };
        };
    };
    deleteAgentBotAvatar: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBotDetails;
                };
            };
        };
    };
    resetAgentBotAccessToken: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBotDetails;
                };
            };
        };
    };
    resetAgentBotSecret: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentBotDetails;
                };
            };
        };
    };
    listAgentCapacityPolicies: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentCapacityPolicy[];
                };
            };
        };
    };
    createAgentCapacityPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewAgentCapacityPolicy;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentCapacityPolicy;
                };
            };
        };
    };
    addAgentCapacityPolicyInboxLimit: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 4
                 */
                agent_capacity_policy_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 48, 218
                     * @example 48
                     */
                    inbox_id?: number | undefined;
                    /**
                     * TODO: seen 5
                     * @example 5
                     */
                    conversation_limit?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddAgentCapacityPolicyInboxLimit;
                };
            };
        };
    };
    deleteAgentCapacityPolicyInboxLimit: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 4
                 */
                agent_capacity_policy_id: number;
                /**
                 * TODO
                 * @example 2
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateAgentCapacityPolicyInboxLimit: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 4
                 */
                agent_capacity_policy_id: number;
                /**
                 * TODO
                 * @example 2
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 8
                     * @example 8
                     */
                    conversation_limit?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddAgentCapacityPolicyInboxLimit;
                };
            };
        };
    };
    listAgentCapacityPolicyUsers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 4
                 */
                agent_capacity_policy_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddAgentCapacityPolicyUser[];
                };
            };
        };
    };
    addAgentCapacityPolicyUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 4
                 */
                agent_capacity_policy_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 49, 249
                     * @example 49
                     */
                    user_id?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddAgentCapacityPolicyUser;
                };
            };
        };
    };
    removeAgentCapacityPolicyUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 4
                 */
                agent_capacity_policy_id: number;
                /**
                 * The user of the installation, by its id.
                 * @example 74
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getAgentCapacityPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentCapacityPolicy;
                };
            };
        };
    };
    deleteAgentCapacityPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateAgentCapacityPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AgentCapacityPolicyUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentCapacityPolicy;
                };
            };
        };
    };
    listAgents: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    createAgent: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewAgent;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent;
                };
            };
        };
    };
    bulkCreateAgents: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    emails?: string[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    deleteAgent: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 56
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateAgent: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 56
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AgentUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent;
                };
            };
        };
    };
    listAppliedSlas: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example 48
                 */
                inbox_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                team_id?: number | undefined;
                /**
                 * TODO
                 * @example 13
                 */
                sla_policy_id?: number | undefined;
                /**
                 * TODO
                 * @example vip
                 */
                label_list?: string | undefined;
                /**
                 * TODO
                 * @example 49
                 */
                assigned_agent_id?: number | undefined;
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
        };
    };
    downloadAppliedSlas: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getAppliedSlaMetrics: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppliedSlaDetails;
                };
            };
        };
    };
    listAssignableAgents: {
        parameters: {
            query: {
                /**
                 * The inboxes, each in its own parameter. An unknown one is a 404. A missing parameter is one too, and so is one without the brackets.
                 * @example [
                 *       3
                 *     ]
                 */
                "inbox_ids[]": number[];
                /**
                 * With `true`, agent bots come after the people, and every entry has an `assignee_type`. Since 4.16; older servers ignore it.
                 *
                 * Available since Chatwoot 4.16.
                 * @example true
                 */
                include_agent_bots?: boolean | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** Everyone that conversations of the inboxes can be assigned to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Everyone that conversations of the inboxes can be assigned to. */
                        payload: AssignableAgent[];
                    };
                };
            };
        };
    };
    listAssignmentPolicies: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssignmentPolicy[];
                };
            };
        };
    };
    createAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewAssignmentPolicy;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssignmentPolicy;
                };
            };
        };
    };
    listAssignmentPolicyInboxes: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 4
                 */
                assignment_policy_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListAssignmentPolicyInboxes;
                };
            };
        };
    };
    getAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssignmentPolicy;
                };
            };
        };
    };
    deleteAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AssignmentPolicyUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInboxAssignmentPolicy;
                };
            };
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditLog;
                };
            };
        };
    };
    listAutomationRules: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: AutomationRule[];
                    };
                };
            };
        };
    };
    createAutomationRule: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewAutomationRule;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AutomationRule;
                };
            };
        };
    };
    getAutomationRule: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 20
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: AutomationRule;
                    };
                };
            };
        };
    };
    deleteAutomationRule: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 20
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateAutomationRule: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 20
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AutomationRuleUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: AutomationRule;
                    };
                };
            };
        };
    };
    cloneAutomationRule: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 20
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: AutomationRule;
                    };
                };
            };
        };
    };
    getBrandedEmailLayout: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BrandedEmailLayoutDetails;
                };
            };
        };
    };
    updateBrandedEmailLayout: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getAccountCacheKeys: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetAccountCacheKeys;
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallDetails;
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArticleLink[];
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewCampaign;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArticleLink;
                };
            };
        };
    };
    getCampaign: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 2
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArticleLink;
                };
            };
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 2
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateCampaign: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 2
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": CampaignUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArticleLink;
                };
            };
        };
    };
    listCannedResponses: {
        parameters: {
            query?: {
                /**
                 * A text to look for in the short code and the content, in any case. Canned responses that have it in their short code come first. `%`
                 * stands for any characters and `_` for one. Empty, it finds all.
                 * @example refund
                 */
                search?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The canned responses. An empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse[];
                };
            };
        };
    };
    createCannedResponse: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewCannedResponse;
            };
        };
        responses: {
            /** The canned response as it was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse;
                };
            };
        };
    };
    deleteCannedResponse: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The canned response, by its ID.
                 * @example 13
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The canned response is deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateCannedResponse: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The canned response, by its ID.
                 * @example 13
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": CannedResponseUpdate;
            };
        };
        responses: {
            /** The canned response after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CannedResponse;
                };
            };
        };
    };
    createTwilioInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listCompanies: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    createCompany: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewCompany;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                /**
                 * Whether contacts include `contact_inboxes`. `false` omits the key, which is faster.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of contacts. Empty past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
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
                headers: {
                    [name: string]: unknown;
                };
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
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * Whether contacts include `contact_inboxes`. `false` omits the key, which is faster.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
        };
    };
    exportContacts: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    column_names?: string[] | undefined;
                    /** TODO */
                    payload?: {
                        /**
                         * TODO: seen city
                         * @example city
                         */
                        attribute_key: string;
                        /**
                         * TODO: seen contains
                         * @example contains
                         */
                        filter_operator: string;
                        /** TODO */
                        values: string[];
                        /** TODO: seen null */
                        query_operator: null;
                    }[] | undefined;
                    /**
                     * TODO: seen , vip
                     * @example vip
                     */
                    label?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    filterContacts: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    payload?: {
                        /**
                         * TODO: seen name, email, city, blocked, company_name, created_at, customer_since, customer_number
                         * @example name
                         */
                        attribute_key: string;
                        /**
                         * TODO: seen contains, equal_to, not_equal_to, does_not_contain, is_less_than, is_not_present, is_present, is_greater_than
                         * @example contains
                         */
                        filter_operator: string;
                        /**
                         * TODO: seen oskar pine
                         * @example oskar pine
                         */
                        values: (string | number)[] | string;
                        /**
                         * TODO: seen AND, and, null, or
                         * @example AND
                         */
                        query_operator?: (string | null) | undefined;
                        /**
                         * TODO: seen contact_attribute
                         * @example contact_attribute
                         */
                        custom_attribute_type?: string | undefined;
                    }[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
        };
    };
    importContacts: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** TODO: seen <file contacts.csv text/csv> */
                    import_file?: Uploadable | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    searchContacts: {
        parameters: {
            query: {
                /**
                 * The string to search for. If it is missing or blank, nothing is found and `count` is null.
                 * @example birch
                 */
                q: string;
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
                 * Whether contacts include `contact_inboxes`. `false` omits the key, which is faster.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of contacts. Empty past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactSearchResult;
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: {
                /**
                 * Whether contacts include `contact_inboxes`. `false` omits the key, which is faster.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: {
                /**
                 * Whether contacts include `contact_inboxes`. `false` omits the key, which is faster.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
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
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ContactWithInboxes;
                    };
                };
            };
        };
    };
    deleteContact: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The contact was deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listContactAttachments: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListContactAttachments;
                };
            };
        };
    };
    deleteContactAvatar: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Contact;
                    };
                };
            };
        };
    };
    linkContactToInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 36, 39, 37, 38, 206, 209, 207, 208
                     * @example 36
                     */
                    inbox_id?: number | undefined;
                    /**
                     * TODO: seen shop-customer-1001-b, wholesale-1001, browser one
                     * @example shop-customer-1001-b
                     */
                    source_id?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactInbox;
                };
            };
        };
    };
    listContactableInboxes: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: ContactInbox[];
                    };
                };
            };
        };
    };
    listContactConversations: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversations of the contact that the caller has access to. Empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactConversations;
                };
            };
        };
    };
    deleteContactCustomAttributes: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    custom_attributes?: string[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ContactDetails;
                    };
                };
            };
        };
    };
    listContactLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The titles. Empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The titles. Empty when there are none. */
                        payload: string[];
                    };
                };
            };
        };
    };
    setContactLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The titles of the labels, without commas.
                     * @example [
                     *       "vip",
                     *       "billing"
                     *     ]
                     */
                    labels: string[];
                };
            };
        };
        responses: {
            /** The titles of the contact's labels after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactNote[];
                };
            };
        };
    };
    createContactNote: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewContactNote;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactNote;
                };
            };
        };
    };
    getContactNote: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
                /**
                 * TODO
                 * @example 6
                 */
                note_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactNote;
                };
            };
        };
    };
    deleteContactNote: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
                /**
                 * TODO
                 * @example 6
                 */
                note_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateContactNote: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
                 * @example 42
                 */
                id: number;
                /**
                 * TODO
                 * @example 6
                 */
                note_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": ContactNoteUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * The id of the inbox. One that does not exist, or that the caller is not a member of, matches nothing.
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
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of the conversations that the caller has access to. Empty past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationList;
                };
            };
        };
    };
    createConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** The conversation, and its first message if there is one. */
        requestBody: {
            content: {
                "application/json": NewConversation;
            };
        };
        responses: {
            /** The conversation, or the present one of an inbox that is locked to a single conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    filterConversations: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
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
                headers: {
                    [name: string]: unknown;
                };
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
                 * The status that they have; `all` for any.
                 * @example all
                 */
                status?: ("open" | "resolved" | "pending" | "snoozed" | "all") | undefined;
                /**
                 * The inbox that they came in through.
                 * @example 3
                 */
                inbox_id?: number | undefined;
                /**
                 * The team that they were given to. One that does not exist is a 404.
                 * @example 60
                 */
                team_id?: number | undefined;
                /**
                 * Titles of labels. A conversation with any one of them is counted.
                 * @example [
                 *       "returns"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /**
                 * A string that an incoming or outgoing message contains, in upper or lower case. With it `status` is not read, and conversations in every
                 * status are counted.
                 * @example courier
                 */
                q?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The counts. All of them are 0 when nothing fits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationTotals;
                };
            };
        };
    };
    searchConversations: {
        parameters: {
            query?: {
                /**
                 * A string that an incoming or outgoing message contains, in upper or lower case. With it, conversations in every status are found.
                 * @example courier
                 */
                q?: string | undefined;
                /**
                 * The inbox that they came in through.
                 * @example 3
                 */
                inbox_id?: number | undefined;
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of found conversations, an empty one past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationMatches;
                };
            };
        };
    };
    getConversationUnreadCounts: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The counts. An object is empty when nothing is unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ConversationUnreadCounts;
                    };
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversation with its newest message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    deleteConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversation is going to be deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The fields to change. The others stay as they are. */
        requestBody: {
            content: {
                "application/json": ConversationUpdate;
            };
        };
        responses: {
            /** The conversation after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    assignConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The assignee or the team. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The agent, or the bot with `assignee_type`. Null or 0 for no one.
                     * @example 7
                     */
                    assignee_id?: (number | null) | undefined;
                    /**
                     * Which kind of assignee `assignee_id` names. Any value but `AgentBot` counts as `User`.
                     *
                     * Available since Chatwoot 4.8.
                     * @default User
                     * @example AgentBot
                     */
                    assignee_type?: ("User" | "AgentBot") | undefined;
                    /**
                     * The team. Null or 0 for no team. Not read when `assignee_id` is sent.
                     * @example 60
                     */
                    team_id?: (number | null) | undefined;
                };
            };
        };
        responses: {
            /** The agent, bot or team; `null` when no one is assigned now, or nothing was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Assignment;
                };
            };
        };
    };
    listConversationAttachments: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of attachments, an empty one past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationAttachments;
                };
            };
        };
    };
    setConversationCustomAttributes: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** All attributes that the conversation is to have. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Values under keys of the account's choice. Without it, or with anything but an object, the response is a 500.
                     * @example {
                     *       "order_number": "NW-10231"
                     *     }
                     */
                    custom_attributes: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** The attributes that the conversation has now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationCustomAttributes;
                };
            };
        };
    };
    createConversationDirectUpload: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The file that is going to be uploaded. The bytes are not part of it. */
        requestBody: {
            content: {
                "application/json": NewDirectUpload;
            };
        };
        responses: {
            /** The place, and the request that uploads the file there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DirectUpload;
                };
            };
        };
    };
    getConversationDraft: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The draft, or the statement that there is no draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationDraft;
                };
            };
        };
    };
    deleteConversationDraft: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** There is no draft now. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateConversationDraft: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The draft, within its key. */
        requestBody: {
            content: {
                "application/json": {
                    /** The draft. The server reads it only within this key. */
                    draft_message: {
                        /**
                         * The text of the draft, in Markdown.
                         * @example Hello Tilda, we are looking for your parcel
                         */
                        message: string;
                    };
                };
            };
        };
        responses: {
            /** The draft is stored. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getConversationAssistant: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The assistant, or null in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationAssistant;
                };
            };
        };
    };
    listConversationLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The titles, in the order in which they were set. An empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The titles, in the order in which they were set. An empty list when there are none. */
                        payload: string[];
                    };
                };
            };
        };
    };
    setConversationLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** All labels that the conversation is to have. */
        requestBody: {
            content: {
                "application/json": {
                    /** Titles of labels. Empty to remove them all. */
                    labels: string[];
                };
            };
        };
        responses: {
            /** The titles that the conversation has now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query?: {
                /**
                 * The id of a message. The response has the 20 before it. A value that is not a number counts as 0, which is before all messages.
                 * @example 609
                 */
                before?: number | undefined;
                /**
                 * The id of a message. The response has up to 100 newer ones. `0` starts with the first message.
                 * @example 591
                 */
                after?: number | undefined;
                /**
                 * With `true`, private notes and activities are omitted.
                 * @example true
                 */
                filter_internal_messages?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The messages, and their conversation. Empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
        };
    };
    createMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The message, as JSON without files, or as a form with files. The fields are the same. */
        requestBody: {
            content: {
                "application/json": NewMessage;
                "multipart/form-data": NewMessageForm;
            };
        };
        responses: {
            /** The stored message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    deleteMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
                /**
                 * The id of the message.
                 * @example 646
                 */
                message_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The message after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    updateMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
                /**
                 * The id of the message.
                 * @example 646
                 */
                message_id: number;
            };
            cookie?: never | undefined;
        };
        /** The new status, and why it failed if it did. */
        requestBody: {
            content: {
                "application/json": MessageUpdate;
            };
        };
        responses: {
            /** The message with the status that it has now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    retryMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
                /**
                 * The id of the message.
                 * @example 646
                 */
                message_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The message as it was before a background job sends it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ThreadMessage;
                };
            };
        };
    };
    translateMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
                /**
                 * The id of the message.
                 * @example 646
                 */
                message_id: number;
            };
            cookie?: never | undefined;
        };
        /** The language to translate into. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The code of the language. Without it the response is a 500.
                     * @example de
                     */
                    target_language: string;
                };
            };
        };
        responses: {
            /** The message is translated. No recording shows what the body has; read the message again for the translation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    muteConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The contact is blocked. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listParticipants: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** All participants, in no particular order. An empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    addParticipants: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The people who are to follow the conversation too. */
        requestBody: {
            content: {
                "application/json": {
                    /** The people. Without a list the response is a 500. */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** The people who follow the conversation now and did not before. An empty list when all of them did. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    removeParticipants: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The people who are to follow it no longer. */
        requestBody: {
            content: {
                "application/json": {
                    /** The people. Without a list the response is a 500. */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** None of the people follows the conversation now. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    setParticipants: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** All people who are to follow the conversation. */
        requestBody: {
            content: {
                "application/json": {
                    /** The people. Empty for no one; without a list the response is a 500. */
                    user_ids: number[];
                };
            };
        };
        responses: {
            /** All people who follow the conversation now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    listConversationReportingEvents: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** All events of the conversation, oldest first. An empty list before the first one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportingEvent[];
                };
            };
        };
    };
    setConversationPriority: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The priority, or null for none. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * How urgent the conversation is. Null removes the priority. Any other value is a 500, also the `none` of Chatwoot's own documentation.
                     * @example high
                     */
                    priority?: ("low" | "medium" | "high" | "urgent" | null) | undefined;
                };
            };
        };
        responses: {
            /** The priority is set. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    toggleConversationStatus: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The new status. Without a body the status toggles. */
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * The status that the conversation gets. Any other value is a 500.
                     * @example snoozed
                     */
                    status?: ("open" | "resolved" | "pending" | "snoozed") | undefined;
                    /**
                     * When a `snoozed` conversation opens again, **in seconds since 1970**. Ignored with any other status. An ISO date, which the response has,
                     * is read as its year and becomes a time in 1970. Without it, a conversation that is snoozed already keeps its time.
                     * @example 1796052223
                     */
                    snoozed_until?: number | undefined;
                };
            };
        } | undefined;
        responses: {
            /** The status that the conversation has now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ConversationStatus;
                    };
                };
            };
        };
    };
    setConversationTypingStatus: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** Whether the caller is writing. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * `on` while the caller is writing, `off` afterwards. Any other value is accepted and has no effect.
                     * @example on
                     */
                    typing_status: "on" | "off";
                    /**
                     * Whether the caller is writing a private note.
                     * @default false
                     * @example true
                     */
                    is_private?: boolean | undefined;
                };
            };
        };
        responses: {
            /** The status was passed on. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    sendConversationTranscript: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The address that receives it. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The e-mail address that receives the transcript.
                     * @example tilda@birch.example
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** The e-mail is going to be sent. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    unmuteConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The contact is not blocked. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    markConversationUnread: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversation with the new times. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    markConversationSeen: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The number of the conversation within its account, as agents see it.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversation with the new times. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Conversation;
                };
            };
        };
    };
    listCsatSurveyResponses: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example [
                 *       49
                 *     ]
                 */
                "user_ids[]"?: number[] | undefined;
                /**
                 * TODO
                 * @example 48
                 */
                inbox_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                team_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                rating?: number | undefined;
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
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SurveyAnswer[];
                };
            };
        };
    };
    downloadCsatSurveyResponses: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getCsatSurveyResponseMetrics: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CsatSurveyResponse;
                };
            };
        };
    };
    updateCsatSurveyResponse: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 5
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": CsatSurveyResponseUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SurveyAnswer;
                };
            };
        };
    };
    listCustomAttributes: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example company_attribute
                 */
                attribute_model?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttribute[];
                };
            };
        };
    };
    createCustomAttribute: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewCustomAttribute;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttribute;
                };
            };
        };
    };
    getCustomAttribute: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 33
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttribute;
                };
            };
        };
    };
    deleteCustomAttribute: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 33
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateCustomAttribute: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 33
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": CustomAttributeUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomAttribute;
                };
            };
        };
    };
    listCustomFilters: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example 1
                 */
                filter_type?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter[];
                };
            };
        };
    };
    createCustomFilter: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewCustomFilter;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter;
                };
            };
        };
    };
    getCustomFilter: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                custom_filter_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter;
                };
            };
        };
    };
    deleteCustomFilter: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                custom_filter_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateCustomFilter: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                custom_filter_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": CustomFilterUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomFilter;
                };
            };
        };
    };
    listCustomRoles: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomRole[];
                };
            };
        };
    };
    createCustomRole: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewCustomRole;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomRole;
                };
            };
        };
    };
    getCustomRole: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 15
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomRole;
                };
            };
        };
    };
    deleteCustomRole: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 15
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateCustomRole: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 15
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": CustomRoleUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomRole;
                };
            };
        };
    };
    listDataImports: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    addInboxMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 49, 219
                     * @example 49
                     */
                    inbox_id?: number | undefined;
                    /** TODO */
                    user_ids?: number[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    removeInboxMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 49, 219
                     * @example 49
                     */
                    inbox_id?: number | undefined;
                    /** TODO */
                    user_ids?: number[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    setInboxMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 49, 219
                     * @example 49
                     */
                    inbox_id?: number | undefined;
                    /** TODO */
                    user_ids?: number[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    listInboxMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 49
                 */
                inbox_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    listInboxes: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: Inbox[];
                    };
                };
            };
        };
    };
    createInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewInbox;
                "multipart/form-data": NewInboxForm;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inbox;
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inbox;
                };
            };
        };
    };
    deleteInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteInbox;
                };
            };
        };
    };
    updateInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": InboxUpdate;
                "multipart/form-data": InboxUpdateForm;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inbox;
                };
            };
        };
    };
    getInboxAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInboxAgentBot;
                };
            };
        };
    };
    listInboxAssignableAgents: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: Agent[];
                    };
                };
            };
        };
    };
    deleteInboxAvatar: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listInboxCampaigns: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ArticleLink[];
                };
            };
        };
    };
    getInboxHealth: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    registerInboxWebhook: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    resetInboxSecret: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResetInboxSecret;
                };
            };
        };
    };
    setInboxAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 25, 23, 130, 128
                     * @example 25
                     */
                    agent_bot?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    syncInboxTemplates: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 60
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getInboxAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 1
                 */
                inbox_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInboxAssignmentPolicy;
                };
            };
        };
    };
    setInboxAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 1
                 */
                inbox_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 4, 13
                     * @example 4
                     */
                    assignment_policy_id?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetInboxAssignmentPolicy;
                };
            };
        };
    };
    removeInboxAssignmentPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 1
                 */
                inbox_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getInboxCsatTemplate: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 1
                 */
                inbox_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    createInboxCsatTemplate: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 1
                 */
                inbox_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listIntegrationApps: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: GetIntegrationApp[];
                    };
                };
            };
        };
    };
    getIntegrationApp: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example openai
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetIntegrationApp;
                };
            };
        };
    };
    createIntegrationHook: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen dialogflow, notion, dyte
                     * @example dialogflow
                     */
                    app_id?: string | undefined;
                    /**
                     * TODO: seen 48, 99999999, 218
                     * @example 48
                     */
                    inbox_id?: number | undefined;
                    /** TODO */
                    settings?: {
                        /**
                         * TODO: seen northwind-desk
                         * @example northwind-desk
                         */
                        project_id?: string | undefined;
                        /** TODO */
                        credentials?: {
                            [key: string]: unknown;
                        } | undefined;
                        /**
                         * TODO: seen europe-west1
                         * @example europe-west1
                         */
                        region?: string | undefined;
                        /**
                         * TODO: seen en-US
                         * @example en-US
                         */
                        language_code?: string | undefined;
                        /**
                         * TODO: seen northwind
                         * @example northwind
                         */
                        account_id?: string | undefined;
                        /**
                         * TODO: seen northwind-rooms
                         * @example northwind-rooms
                         */
                        app_id?: string | undefined;
                        /**
                         * TODO: seen <redacted>
                         * @example <redacted>
                         */
                        api_token?: string | undefined;
                        /**
                         * TODO: seen <redacted>
                         * @example <redacted>
                         */
                        api_key?: string | undefined;
                        /**
                         * TODO: seen northwind
                         * @example northwind
                         */
                        organization_id?: string | undefined;
                    } | undefined;
                    /**
                     * TODO: seen disabled
                     * @example disabled
                     */
                    status?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Integration;
                };
            };
        };
    };
    deleteIntegrationHook: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 9
                 */
                hook_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateIntegrationHook: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 9
                 */
                hook_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen disabled
                     * @example disabled
                     */
                    status?: string | undefined;
                    /** TODO */
                    settings?: {
                        /**
                         * TODO: seen northwind-2
                         * @example northwind-2
                         */
                        account_id?: string | undefined;
                        /**
                         * TODO: seen northwind-rooms
                         * @example northwind-rooms
                         */
                        app_id?: string | undefined;
                        /**
                         * TODO: seen <redacted>
                         * @example <redacted>
                         */
                        api_token?: string | undefined;
                        /**
                         * TODO: seen <redacted>
                         * @example <redacted>
                         */
                        api_key?: string | undefined;
                        /**
                         * TODO: seen northwind-2
                         * @example northwind-2
                         */
                        organization_id?: string | undefined;
                    } | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Integration;
                };
            };
        };
    };
    processIntegrationEvent: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 9
                 */
                hook_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    connectSlackIntegration: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    disconnectSlackIntegration: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listSlackChannels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The labels, ordered by title. Empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The labels, ordered by title. Empty when there are none. */
                        payload: Label[];
                    };
                };
            };
        };
    };
    createLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewLabel;
            };
        };
        responses: {
            /** The stored label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
        };
    };
    getLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the label.
                 * @example 16
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
        };
    };
    deleteLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the label.
                 * @example 16
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The label was deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the label.
                 * @example 16
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": LabelUpdate;
            };
        };
        responses: {
            /** The label after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
        };
    };
    listMacros: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: Macro[];
                    };
                };
            };
        };
    };
    createMacro: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewMacro;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Macro;
                    };
                };
            };
        };
    };
    getMacro: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Macro;
                    };
                };
            };
        };
    };
    deleteMacro: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateMacro: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": MacroUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Macro;
                    };
                };
            };
        };
    };
    executeMacro: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 14
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    conversation_ids?: number[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getNotificationSettings: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationSetting;
                };
            };
        };
    };
    updateNotificationSettings: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    notification_settings?: {
                        /**
                         * TODO: seen email_conversation_mention
                         * @example email_conversation_mention
                         */
                        selected_email_flags?: (string[] | string) | undefined;
                        /** TODO */
                        selected_push_flags?: string[] | undefined;
                    } | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * TODO
                 * @example [
                 *       "read"
                 *     ]
                 */
                "includes[]"?: string[] | undefined;
                /**
                 * TODO
                 * @example asc
                 */
                sort_order?: string | undefined;
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: ListNotifications;
                    };
                };
            };
        };
    };
    deleteAllNotifications: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen read
                     * @example read
                     */
                    type?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen Contact, Conversation
                     * @example Contact
                     */
                    primary_actor_type?: string | undefined;
                    /**
                     * TODO: seen 1, 361, 1217
                     * @example 1
                     */
                    primary_actor_id?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getNotificationUnreadCount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
        };
    };
    deleteNotification: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 81
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 81
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Notification;
                };
            };
        };
    };
    snoozeNotification: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 81
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 4102444800
                     * @example 4102444800
                     */
                    snoozed_until?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Notification;
                };
            };
        };
    };
    markNotificationUnread: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 81
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Notification;
                };
            };
        };
    };
    listPortals: {
        parameters: {
            query?: {
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListPortals;
                };
            };
        };
    };
    createPortal: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewPortal;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortalDetails;
                };
            };
        };
    };
    getPortal: {
        parameters: {
            query?: {
                /**
                 * The language of the articles that `meta` counts. Without it all are counted.
                 * @example de
                 */
                locale?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Portal;
                };
            };
        };
    };
    deletePortal: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updatePortal: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": PortalUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortalDetails;
                };
            };
        };
    };
    archivePortal: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    deletePortalLogo: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    sendPortalInstructions: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen dns@northwind.example
                     * @example dns@northwind.example
                     */
                    email?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendPortalInstructions;
                };
            };
        };
    };
    getPortalSslStatus: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The slug of the portal. Its numeric id is not accepted.
                 * @example northwind-help
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example abc
                 */
                author_id?: string | undefined;
                /**
                 * TODO
                 * @example orders
                 */
                category_slug?: string | undefined;
                /**
                 * TODO
                 * @example de
                 */
                locale?: string | undefined;
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * TODO
                 * @example parcel
                 */
                query?: string | undefined;
                /**
                 * TODO
                 * @example archived
                 */
                status?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Article;
                };
            };
        };
    };
    createArticle: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewArticle;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ArticleLink;
                    };
                };
            };
        };
    };
    bulkDeleteArticles: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    ids?: number[] | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    bulkTranslateArticles: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    ids?: number[] | undefined;
                    /**
                     * TODO: seen de
                     * @example de
                     */
                    locale?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    bulkUpdateArticleCategory: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    ids?: number[] | undefined;
                    /**
                     * TODO: seen 13, 54
                     * @example 13
                     */
                    category_id?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    bulkUpdateArticleStatus: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    ids?: number[] | undefined;
                    /**
                     * TODO: seen archived
                     * @example archived
                     */
                    status?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    reorderArticles: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    positions_hash?: {
                        [key: string]: number;
                    } | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReorderArticles;
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
                /**
                 * TODO
                 * @example 40
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ArticleLink;
                    };
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
                /**
                 * TODO
                 * @example 40
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateArticle: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
                /**
                 * TODO
                 * @example 40
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": ArticleUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ArticleLink;
                    };
                };
            };
        };
    };
    getArticleForEditing: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
                /**
                 * TODO
                 * @example 40
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ArticleLink;
                    };
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example fr
                 */
                locale?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListCategories;
                };
            };
        };
    };
    createCategory: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewCategory;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Category;
                    };
                };
            };
        };
    };
    reorderCategories: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    positions_hash?: {
                        [key: string]: number;
                    } | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getCategory: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
                /**
                 * TODO
                 * @example 13
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Category;
                    };
                };
            };
        };
    };
    deleteCategory: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
                /**
                 * TODO
                 * @example 13
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateCategory: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example northwind-help
                 */
                portal_id: string;
                /**
                 * TODO
                 * @example 13
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": CategoryUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            query: {
                /**
                 * TODO
                 * @example conversation_bot_handoff
                 */
                name?: string | undefined;
                /**
                 * TODO
                 * @example 68
                 */
                inbox_id?: number | undefined;
                /**
                 * TODO
                 * @example 69
                 */
                user_id?: number | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallDetails;
                };
            };
        };
    };
    getSamlSettings: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    listSlaPolicies: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** TODO */
                        payload: SlaPolicy[];
                    };
                };
            };
        };
    };
    createSlaPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewSlaPolicy;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: SlaPolicy;
                    };
                };
            };
        };
    };
    getSlaPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example abc
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: SlaPolicy;
                    };
                };
            };
        };
    };
    deleteSlaPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example abc
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateSlaPolicy: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example abc
                 */
                id: string;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": SlaPolicyUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: SlaPolicy;
                    };
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team[];
                };
            };
        };
    };
    createTeam: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewTeam;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team;
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the team.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team;
                };
            };
        };
    };
    deleteTeam: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the team.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateTeam: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the team.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": TeamUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Team;
                };
            };
        };
    };
    listTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the team.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The members. Empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    addTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the team.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** The users who were added. Empty when all of them were members already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    removeTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the team.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** The users are no longer members. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    setTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The id of the team.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** The members of the team after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
        };
    };
    markAccountActive: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    createUpload: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** The file as a form, or its URL as JSON. */
        requestBody: {
            content: {
                "multipart/form-data": NewUploadForm;
                "application/json": NewUpload;
            };
        };
        responses: {
            /** The stored file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Upload;
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ListWebhooks;
                    };
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewWebhook;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Webhook;
                    };
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 42
                 */
                webhook_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * TODO
                 * @example 42
                 */
                webhook_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": WebhookUpdate;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: Webhook;
                    };
                };
            };
        };
    };
    createNotificationSubscription: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewNotificationSubscription;
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationSubscription;
                };
            };
        };
    };
    deleteNotificationSubscription: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen <redacted>
                     * @example <redacted>
                     */
                    push_token?: string | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
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
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    setProfileAutoOffline: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** TODO */
                    profile?: {
                        /**
                         * TODO: seen 27, 152
                         * @example 27
                         */
                        account_id?: number | undefined;
                        /**
                         * TODO: seen false, true
                         * @example false
                         */
                        auto_offline?: boolean | undefined;
                    } | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProfileDetails;
                };
            };
        };
    };
    setProfileAvailability: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": AvailabilityUpdate;
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProfile;
                };
            };
        };
    };
    deleteProfileAvatar: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProfileDetails;
                };
            };
        };
    };
    getProfileMfa: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    resendProfileConfirmation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    resetProfileAccessToken: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProfileDetails;
                };
            };
        };
    };
    listProfileSessions: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListProfileSessions[];
                };
            };
        };
    };
    deleteProfileSession: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * TODO
                 * @example 1
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    setProfileActiveAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * TODO: seen 27, 152
                     * @example 27
                     */
                    account_id?: number | undefined;
                };
            };
        };
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getLiveReportConversationMetrics: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example 20
                 */
                team_id?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LiveReport;
                };
            };
        };
    };
    getLiveReportGroupedConversationMetrics: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example assignee_id
                 */
                group_by?: string | undefined;
                /**
                 * TODO
                 * @example 20
                 */
                team_id?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetLiveReportGroupedConversationMetrics[];
                };
            };
        };
    };
    getReportTimeseries: {
        parameters: {
            query: {
                /**
                 * The metric. Names with `avg`, and `reply_time`, are averages in seconds; the others are counts.
                 * @example conversations_count
                 */
                metric: "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
                /**
                 * The subject of the metric. All except `account` need an `id`.
                 * @example account
                 */
                type: "account" | "agent" | "inbox" | "label" | "team";
                /**
                 * The id of the agent, inbox, label or team. A label has an id here, not a title.
                 * @example 28
                 */
                id?: number | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * The length of the period of each point. An unknown one counts as `day`.
                 * @example month
                 */
                group_by?: ("hour" | "day" | "week" | "month" | "year") | undefined;
                /**
                 * The hours ahead of UTC, which decide when a day starts. An offset that no time zone has counts as 0.
                 * @example 5.5
                 */
                timezone_offset?: number | undefined;
                /**
                 * With `true`, averages count business hours only.
                 * @example true
                 */
                business_hours?: boolean | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The points, the oldest first. An empty object when the metric is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportTimeseries;
                };
            };
        };
    };
    downloadAgentsReport: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportBotMetrics: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Report;
                };
            };
        };
    };
    getReportBotSummary: {
        parameters: {
            query: {
                /**
                 * TODO
                 * @example account
                 */
                type?: string | undefined;
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example hour
                 */
                group_by?: string | undefined;
                /**
                 * TODO
                 * @example 69
                 */
                id?: number | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetReportBotSummary;
                };
            };
        };
    };
    downloadConversationTrafficReport: {
        parameters: {
            query: {
                /**
                 * TODO
                 * @example 0
                 */
                timezone_offset?: string | undefined;
                /**
                 * TODO
                 * @example 2
                 */
                days_before?: number | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportConversationMetrics: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example account
                 */
                type?: string | undefined;
                /**
                 * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
                 * error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * TODO
                 * @example 69
                 */
                user_id?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * TODO: seen 14
                         * @example 14
                         */
                        open: number;
                        /**
                         * TODO: seen 10
                         * @example 10
                         */
                        unattended: number;
                        /**
                         * TODO: seen 12
                         * @example 12
                         */
                        unassigned: number;
                        /**
                         * TODO: seen 0
                         * @example 0
                         */
                        pending: number;
                    } | {
                        /**
                         * TODO: seen 69, 68, 76, 70, 269, 268, 274, 276
                         * @example 69
                         */
                        id: number;
                        /**
                         * TODO: seen Grace Agent, Ada Admin, Ivo Invited, Linus Outside, Mira Holt-Berg
                         * @example Grace Agent
                         */
                        name: string;
                        /**
                         * TODO: seen agent@northwind.example, admin@northwind.example, ivo@northwind.example, agent_outside@northwind.example, mira.holt@northwind.example
                         * @example agent@northwind.example
                         */
                        email: string;
                        /** TODO: seen */
                        thumbnail: string;
                        /**
                         * TODO: seen offline
                         * @example offline
                         */
                        availability: string;
                        /** TODO */
                        metric: {
                            /**
                             * TODO: seen 1, 0
                             * @example 1
                             */
                            open: number;
                            /**
                             * TODO: seen 0
                             * @example 0
                             */
                            unattended: number;
                        };
                    }[];
                };
            };
        };
    };
    downloadConversationsSummaryReport: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportDrilldown: {
        parameters: {
            query: {
                /**
                 * TODO
                 * @example conversations_count
                 */
                metric?: string | undefined;
                /**
                 * TODO
                 * @example account
                 */
                type?: string | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example 1795996800
                 */
                bucket_timestamp?: number | undefined;
                /**
                 * TODO
                 * @example day
                 */
                group_by?: string | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetReportDrilldown;
                };
            };
        };
    };
    getReportFirstResponseTimes: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                };
            };
        };
    };
    getReportInboxLabelMatrix: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example 68,70
                 */
                inbox_ids?: string | undefined;
                /**
                 * TODO
                 * @example [
                 *       28
                 *     ]
                 */
                "label_ids[]"?: number[] | undefined;
                /**
                 * TODO
                 * @example [
                 *       99999999
                 *     ]
                 */
                "inbox_ids[]"?: number[] | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetReportInboxLabelMatrix;
                };
            };
        };
    };
    downloadInboxesReport: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    downloadLabelsReport: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getReportOutgoingMessageCounts: {
        parameters: {
            query: {
                /**
                 * TODO
                 * @example team
                 */
                group_by?: string | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetReportOutgoingMessageCounts[];
                };
            };
        };
    };
    getReportSummary: {
        parameters: {
            query: {
                /**
                 * TODO
                 * @example account
                 */
                type?: string | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
                /**
                 * TODO
                 * @example 68
                 */
                id?: number | undefined;
                /**
                 * TODO
                 * @example hour
                 */
                group_by?: string | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetReportSummary;
                };
            };
        };
    };
    downloadTeamsReport: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getSummaryReportByAgent: {
        parameters: {
            query: {
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SummaryReport[];
                };
            };
        };
    };
    getSummaryReportByChannel: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            /**
                             * TODO: seen 13, 1
                             * @example 13
                             */
                            open: number;
                            /**
                             * TODO: seen 6, 0
                             * @example 6
                             */
                            resolved: number;
                            /**
                             * TODO: seen 1, 0
                             * @example 1
                             */
                            pending: number;
                            /**
                             * TODO: seen 1, 0
                             * @example 1
                             */
                            snoozed: number;
                            /**
                             * TODO: seen 21, 1
                             * @example 21
                             */
                            total: number;
                        };
                    };
                };
            };
        };
    };
    getSummaryReportByInbox: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SummaryReport[];
                };
            };
        };
    };
    getSummaryReportByLabel: {
        parameters: {
            query: {
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SummaryReport[];
                };
            };
        };
    };
    getSummaryReportByTeam: {
        parameters: {
            query: {
                /**
                 * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
                 * seconds after 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * The end of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * TODO
                 * @example true
                 */
                business_hours?: string | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SummaryReport[];
                };
            };
        };
    };
    getYearInReview: {
        parameters: {
            query?: {
                /**
                 * TODO
                 * @example 2026
                 */
                year?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": YearInReviewDetails;
                };
            };
        };
    };
    getAccountLimits: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** TODO */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getServerHealth: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The server responds. That says nothing about its database. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServerHealth;
                };
            };
        };
    };
    listPlatformAccounts: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** Every account, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount[];
                };
            };
        };
    };
    createPlatformAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewPlatformAccount;
            };
        };
        responses: {
            /** The stored account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
        };
    };
    getPlatformAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The account, suspended or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
        };
    };
    deletePlatformAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The account will be deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updatePlatformAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
            cookie?: never | undefined;
        };
        /** The fields of the account to change. */
        requestBody: {
            content: {
                "application/json": PlatformAccountUpdate;
            };
        };
        responses: {
            /** The account after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
        };
    };
    listPlatformAccountUsers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** Every membership in the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccountUser[];
                };
            };
        };
    };
    addPlatformAccountUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
            cookie?: never | undefined;
        };
        /** The user, and the role to have in the account. */
        requestBody: {
            content: {
                "application/json": NewPlatformAccountUser;
            };
        };
        responses: {
            /** The user's membership in the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccountUser;
                };
            };
        };
    };
    removePlatformAccountUser: {
        parameters: {
            query: {
                /**
                 * The user to take out, by its id. Without it the response is a 200, and no one is removed.
                 * @example 72
                 */
                user_id: number;
            };
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The user is not in the account now. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    createPlatformEmailChannelMigration: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
                 * @example 1
                 */
                account_id: number;
            };
            cookie?: never | undefined;
        };
        /** The e-mail inboxes to create. */
        requestBody: {
            content: {
                "application/json": NewPlatformEmailChannelMigration;
            };
        };
        responses: {
            /** One result for each migration, in the order in which they were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformEmailChannelMigrationResults;
                };
            };
        };
    };
    listPlatformAgentBots: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** Every bot, with its access token. An empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot[];
                };
            };
        };
    };
    createPlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewPlatformAgentBot;
            };
        };
        responses: {
            /** The bot as it was stored, with its access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    getPlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The bot, with its access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    deletePlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The bot is gone. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updatePlatformAgentBot: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        /** The fields to change, as JSON, or as a form when a picture comes with them. */
        requestBody: {
            content: {
                "application/json": PlatformAgentBotUpdate;
                "multipart/form-data": PlatformAgentBotUpdateForm;
            };
        };
        responses: {
            /** The bot after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    deletePlatformAgentBotAvatar: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * TODO
                 * @example 24
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The bot, which has no picture now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAgentBot;
                };
            };
        };
    };
    createPlatformUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewPlatformUser;
            };
        };
        responses: {
            /** The stored user, or the existing one with the e-mail address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
        };
    };
    getPlatformUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The user of the installation, by its id.
                 * @example 74
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The user, with the access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
        };
    };
    deletePlatformUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The user of the installation, by its id.
                 * @example 74
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The user will be deleted. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    updatePlatformUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The user of the installation, by its id.
                 * @example 74
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        /** The fields of the user to change. */
        requestBody: {
            content: {
                "application/json": PlatformUserUpdate;
            };
        };
        responses: {
            /** The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
        };
    };
    getPlatformUserLoginLink: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The user of the installation, by its id.
                 * @example 74
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The link to send the user's browser to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformLoginLink;
                };
            };
        };
    };
    createPlatformUserToken: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The user of the installation, by its id.
                 * @example 74
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The token, with the user whom it belongs to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUserToken;
                };
            };
        };
    };
    getPublicCsatSurvey: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The conversation, by its `uuid`. Its number is not read.
                 * @example 629b58b8-5830-4017-a8cf-661e353e7716
                 */
                uuid: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The survey, with the answer when there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicSurvey;
                };
            };
        };
    };
    updatePublicCsatSurvey: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The conversation, by its `uuid`. Its number is not read.
                 * @example 629b58b8-5830-4017-a8cf-661e353e7716
                 */
                uuid: string;
            };
            cookie?: never | undefined;
        };
        /** The answer. Without `message` it is a 500. */
        requestBody: {
            content: {
                "application/json": PublicSurveyAnswer;
            };
        };
        responses: {
            /** The survey, with the answer as it was before the background job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicSurvey;
                };
            };
        };
    };
    getPublicInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicInbox;
                };
            };
        };
    };
    createPublicContact: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: {
            content: {
                "application/json": NewPublicContact;
            };
        } | undefined;
        responses: {
            /** The contact, with its `source_id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicContact;
                };
            };
        };
    };
    getPublicContact: {
        parameters: {
            query?: {
                /**
                 * The contact's id in another system.
                 * @example customer-7
                 */
                identifier?: string | undefined;
                /**
                 * The proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits.
                 * @example 9f2b
                 */
                identifier_hash?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
                /**
                 * The contact's `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The contact, with its `source_id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicContact;
                };
            };
        };
    };
    updatePublicContact: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
                /**
                 * The contact's `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
            };
            cookie?: never | undefined;
        };
        /** The fields of the contact to change. */
        requestBody: {
            content: {
                "application/json": PublicContactUpdate;
            };
        };
        responses: {
            /** The contact after the change, perhaps one that it was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatedPublicContact;
                };
            };
        };
    };
    listPublicConversations: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
                /**
                 * The contact's `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversations. An empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicConversation[];
                };
            };
        };
    };
    createPublicConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
                /**
                 * The contact's `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
            };
            cookie?: never | undefined;
        };
        /** What to record about the conversation. It can be left out. */
        requestBody?: {
            content: {
                "application/json": NewPublicConversation;
            };
        } | undefined;
        responses: {
            /** The conversation, a new one or the one that the contact has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicConversation;
                };
            };
        };
    };
    getPublicConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
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
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversation, with its messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicConversation;
                };
            };
        };
    };
    listPublicMessages: {
        parameters: {
            query?: {
                /**
                 * The id of a message. The response has the 20 before it. A value that is not a number counts as 0, which is before all messages.
                 * @example 910
                 */
                before?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
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
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The messages, the oldest first. Empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage[];
                };
            };
        };
    };
    createPublicMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
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
            cookie?: never | undefined;
        };
        /** The message, as JSON without files, or as a form with files. */
        requestBody?: {
            content: {
                "application/json": NewPublicMessage;
                "multipart/form-data": NewPublicMessageForm;
            };
        } | undefined;
        responses: {
            /** The stored message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage;
                };
            };
        };
    };
    updatePublicMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
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
                 * The id of the message.
                 * @example 646
                 */
                message_id: number;
            };
            cookie?: never | undefined;
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
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage;
                };
            };
        };
    };
    resolvePublicConversation: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
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
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The conversation, which is resolved now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicConversation;
                };
            };
        };
    };
    setPublicConversationTypingStatus: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
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
            cookie?: never | undefined;
        };
        /** Whether the contact is writing. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * `on` while the contact is writing, `off` afterwards. Any other value is accepted and has no effect.
                     * @example on
                     */
                    typing_status: "on" | "off";
                };
            };
        };
        responses: {
            /** The status was passed on. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    markPublicConversationSeen: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The identifier of the API inbox, which its settings show. Its numeric id is not accepted.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
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
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The time is stored. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
        };
    };
    getServerSurveyPage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The conversation, by its `uuid`. Its number is not read.
                 * @example 629b58b8-5830-4017-a8cf-661e353e7716
                 */
                uuid: string;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The page, as HTML for a browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
}
