// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { CheckedSchema } from "../check/schema.ts";

/** The schema of each operation's successful response, by operationId. */
export const responses: Readonly<Record<string, CheckedSchema>> = {
  "getServerVersion": {
    "$ref": "#/components/schemas/ServerVersion"
  },
  "getAccount": {
    "$ref": "#/components/schemas/OwnAccount"
  },
  "updateAccount": {
    "$ref": "#/components/schemas/OwnAccount"
  },
  "mergeContacts": {
    "$ref": "#/components/schemas/Contact"
  },
  "listAgentBots": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/AgentBotWithConfig"
    }
  },
  "createAgentBot": {
    "$ref": "#/components/schemas/AgentBotWithConfig"
  },
  "getAgentBot": {
    "$ref": "#/components/schemas/AgentBotWithConfig"
  },
  "updateAgentBot": {
    "$ref": "#/components/schemas/AgentBotWithConfig"
  },
  "deleteAgentBotAvatar": {
    "$ref": "#/components/schemas/AgentBotWithConfig"
  },
  "resetAgentBotAccessToken": {
    "$ref": "#/components/schemas/AgentBotWithConfig"
  },
  "resetAgentBotSecret": {
    "$ref": "#/components/schemas/AgentBotWithConfig"
  },
  "listAgentCapacityPolicies": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/AgentCapacityPolicy"
    }
  },
  "createAgentCapacityPolicy": {
    "$ref": "#/components/schemas/AgentCapacityPolicy"
  },
  "addAgentCapacityPolicyInboxLimit": {
    "$ref": "#/components/schemas/PolicyInboxLimit"
  },
  "updateAgentCapacityPolicyInboxLimit": {
    "$ref": "#/components/schemas/PolicyInboxLimit"
  },
  "listAgentCapacityPolicyUsers": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/UserProfile"
    }
  },
  "addAgentCapacityPolicyUser": {
    "$ref": "#/components/schemas/UserProfile"
  },
  "getAgentCapacityPolicy": {
    "$ref": "#/components/schemas/AgentCapacityPolicy"
  },
  "updateAgentCapacityPolicy": {
    "$ref": "#/components/schemas/AgentCapacityPolicy"
  },
  "listAgents": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Agent"
    }
  },
  "createAgent": {
    "$ref": "#/components/schemas/Agent"
  },
  "updateAgent": {
    "$ref": "#/components/schemas/Agent"
  },
  "listAppliedSlas": {
    "$ref": "#/components/schemas/MissedSlaList"
  },
  "getAppliedSlaMetrics": {
    "$ref": "#/components/schemas/AppliedSlaMetrics"
  },
  "listAssignableAgents": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/AssignableAgent"
        }
      }
    }
  },
  "listAssignmentPolicies": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/AssignmentPolicy"
    }
  },
  "createAssignmentPolicy": {
    "$ref": "#/components/schemas/AssignmentPolicy"
  },
  "listAssignmentPolicyInboxes": {
    "$ref": "#/components/schemas/AssignmentPolicyInboxes"
  },
  "getAssignmentPolicy": {
    "$ref": "#/components/schemas/AssignmentPolicy"
  },
  "updateAssignmentPolicy": {
    "$ref": "#/components/schemas/AssignmentPolicy"
  },
  "listAuditLogs": {
    "$ref": "#/components/schemas/AuditLogPage"
  },
  "listAutomationRules": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/AutomationRule"
        }
      }
    }
  },
  "createAutomationRule": {
    "$ref": "#/components/schemas/AutomationRule"
  },
  "getAutomationRule": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/AutomationRule"
      }
    }
  },
  "updateAutomationRule": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/AutomationRule"
      }
    }
  },
  "cloneAutomationRule": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/AutomationRule"
      }
    }
  },
  "getBrandedEmailLayout": {
    "$ref": "#/components/schemas/EmailLayout"
  },
  "updateBrandedEmailLayout": {
    "$ref": "#/components/schemas/EmailLayout"
  },
  "getAccountCacheKeys": {
    "type": "object",
    "required": [
      "cache_keys"
    ],
    "properties": {
      "cache_keys": {
        "$ref": "#/components/schemas/CacheKeys"
      }
    }
  },
  "listCalls": {
    "$ref": "#/components/schemas/CallList"
  },
  "listCampaigns": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Campaign"
    }
  },
  "createCampaign": {
    "$ref": "#/components/schemas/Campaign"
  },
  "getCampaign": {
    "$ref": "#/components/schemas/Campaign"
  },
  "updateCampaign": {
    "$ref": "#/components/schemas/Campaign"
  },
  "listCannedResponses": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/CannedResponse"
    }
  },
  "createCannedResponse": {
    "$ref": "#/components/schemas/CannedResponse"
  },
  "updateCannedResponse": {
    "$ref": "#/components/schemas/CannedResponse"
  },
  "createTwilioInbox": {
    "type": "object",
    "additionalProperties": true
  },
  "listCompanies": {
    "$ref": "#/components/schemas/CompanyList"
  },
  "createCompany": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Company"
      }
    }
  },
  "listContacts": {
    "$ref": "#/components/schemas/ContactList"
  },
  "createContact": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/CreatedContact"
      }
    }
  },
  "listActiveContacts": {
    "$ref": "#/components/schemas/ContactList"
  },
  "filterContacts": {
    "$ref": "#/components/schemas/ContactList"
  },
  "searchContacts": {
    "$ref": "#/components/schemas/ContactSearchResult"
  },
  "getContact": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/ContactWithInboxes"
      }
    }
  },
  "updateContact": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/ContactWithInboxes"
      }
    }
  },
  "listContactAttachments": {
    "$ref": "#/components/schemas/ContactAttachments"
  },
  "deleteContactAvatar": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Contact"
      }
    }
  },
  "linkContactToInbox": {
    "$ref": "#/components/schemas/ContactInbox"
  },
  "listContactableInboxes": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ContactInbox"
        }
      }
    }
  },
  "listContactConversations": {
    "$ref": "#/components/schemas/ContactConversations"
  },
  "deleteContactCustomAttributes": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/ContactWithInboxes"
      }
    }
  },
  "listContactLabels": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "setContactLabels": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "listContactNotes": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/ContactNote"
    }
  },
  "createContactNote": {
    "$ref": "#/components/schemas/ContactNote"
  },
  "getContactNote": {
    "$ref": "#/components/schemas/ContactNote"
  },
  "updateContactNote": {
    "$ref": "#/components/schemas/ContactNote"
  },
  "listConversations": {
    "$ref": "#/components/schemas/ConversationList"
  },
  "createConversation": {
    "$ref": "#/components/schemas/Conversation"
  },
  "filterConversations": {
    "$ref": "#/components/schemas/FilteredConversations"
  },
  "getConversationCounts": {
    "$ref": "#/components/schemas/ConversationTotals"
  },
  "searchConversations": {
    "$ref": "#/components/schemas/ConversationMatches"
  },
  "getConversationUnreadCounts": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/ConversationUnreadCounts"
      }
    }
  },
  "getConversation": {
    "$ref": "#/components/schemas/Conversation"
  },
  "updateConversation": {
    "$ref": "#/components/schemas/Conversation"
  },
  "assignConversation": {
    "$ref": "#/components/schemas/Assignment"
  },
  "listConversationAttachments": {
    "$ref": "#/components/schemas/ConversationAttachments"
  },
  "setConversationCustomAttributes": {
    "$ref": "#/components/schemas/ConversationCustomAttributes"
  },
  "createConversationDirectUpload": {
    "$ref": "#/components/schemas/DirectUpload"
  },
  "getConversationDraft": {
    "$ref": "#/components/schemas/ConversationDraft"
  },
  "getConversationAssistant": {
    "$ref": "#/components/schemas/ConversationAssistant"
  },
  "listConversationLabels": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "setConversationLabels": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    }
  },
  "listMessages": {
    "$ref": "#/components/schemas/MessageList"
  },
  "createMessage": {
    "$ref": "#/components/schemas/ThreadMessage"
  },
  "updateMessage": {
    "$ref": "#/components/schemas/ThreadMessage"
  },
  "deleteMessage": {
    "$ref": "#/components/schemas/ThreadMessage"
  },
  "retryMessage": {
    "$ref": "#/components/schemas/ThreadMessage"
  },
  "listParticipants": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Agent"
    }
  },
  "addParticipants": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Agent"
    }
  },
  "setParticipants": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Agent"
    }
  },
  "listConversationReportingEvents": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/ReportingEvent"
    }
  },
  "toggleConversationStatus": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/ConversationStatus"
      }
    }
  },
  "markConversationUnread": {
    "$ref": "#/components/schemas/Conversation"
  },
  "markConversationSeen": {
    "$ref": "#/components/schemas/Conversation"
  },
  "listCsatSurveyResponses": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/CsatSurveyResponse"
    }
  },
  "getCsatSurveyResponseMetrics": {
    "$ref": "#/components/schemas/CsatMetrics"
  },
  "updateCsatSurveyResponse": {
    "$ref": "#/components/schemas/CsatSurveyResponse"
  },
  "listCustomAttributes": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/CustomAttribute"
    }
  },
  "createCustomAttribute": {
    "$ref": "#/components/schemas/CustomAttribute"
  },
  "getCustomAttribute": {
    "$ref": "#/components/schemas/CustomAttribute"
  },
  "updateCustomAttribute": {
    "$ref": "#/components/schemas/CustomAttribute"
  },
  "listCustomFilters": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/CustomFilter"
    }
  },
  "createCustomFilter": {
    "$ref": "#/components/schemas/CustomFilter"
  },
  "getCustomFilter": {
    "$ref": "#/components/schemas/CustomFilter"
  },
  "updateCustomFilter": {
    "$ref": "#/components/schemas/CustomFilter"
  },
  "listCustomRoles": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/CustomRole"
    }
  },
  "createCustomRole": {
    "$ref": "#/components/schemas/CustomRole"
  },
  "getCustomRole": {
    "$ref": "#/components/schemas/CustomRole"
  },
  "updateCustomRole": {
    "$ref": "#/components/schemas/CustomRole"
  },
  "listDataImports": {
    "type": "object",
    "additionalProperties": true
  },
  "addInboxMembers": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Agent"
        }
      }
    }
  },
  "setInboxMembers": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Agent"
        }
      }
    }
  },
  "listInboxMembers": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Agent"
        }
      }
    }
  },
  "listInboxes": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Inbox"
        }
      }
    }
  },
  "createInbox": {
    "$ref": "#/components/schemas/Inbox"
  },
  "getInbox": {
    "$ref": "#/components/schemas/Inbox"
  },
  "updateInbox": {
    "$ref": "#/components/schemas/Inbox"
  },
  "deleteInbox": {
    "$ref": "#/components/schemas/InboxDeletion"
  },
  "getInboxAgentBot": {
    "$ref": "#/components/schemas/InboxAgentBot"
  },
  "listInboxAssignableAgents": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Agent"
        }
      }
    }
  },
  "listInboxCampaigns": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Campaign"
    }
  },
  "getInboxHealth": {
    "type": "object",
    "additionalProperties": true
  },
  "registerInboxWebhook": {
    "type": "object",
    "additionalProperties": true
  },
  "resetInboxSecret": {
    "$ref": "#/components/schemas/ApiInbox"
  },
  "syncInboxTemplates": {
    "type": "object",
    "additionalProperties": true
  },
  "getInboxAssignmentPolicy": {
    "$ref": "#/components/schemas/AssignmentPolicy"
  },
  "setInboxAssignmentPolicy": {
    "$ref": "#/components/schemas/AssignmentPolicy"
  },
  "getInboxCsatTemplate": {
    "type": "object",
    "additionalProperties": true
  },
  "createInboxCsatTemplate": {
    "type": "object",
    "additionalProperties": true
  },
  "listIntegrationApps": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/IntegrationApp"
        }
      }
    }
  },
  "getIntegrationApp": {
    "$ref": "#/components/schemas/IntegrationApp"
  },
  "createIntegrationHook": {
    "$ref": "#/components/schemas/IntegrationHook"
  },
  "updateIntegrationHook": {
    "$ref": "#/components/schemas/IntegrationHook"
  },
  "listLabels": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Label"
        }
      }
    }
  },
  "createLabel": {
    "$ref": "#/components/schemas/Label"
  },
  "getLabel": {
    "$ref": "#/components/schemas/Label"
  },
  "updateLabel": {
    "$ref": "#/components/schemas/Label"
  },
  "listMacros": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Macro"
        }
      }
    }
  },
  "createMacro": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Macro"
      }
    }
  },
  "getMacro": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Macro"
      }
    }
  },
  "updateMacro": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Macro"
      }
    }
  },
  "getNotificationSettings": {
    "$ref": "#/components/schemas/NotificationSetting"
  },
  "updateNotificationSettings": {
    "$ref": "#/components/schemas/NotificationSetting"
  },
  "listNotifications": {
    "$ref": "#/components/schemas/NotificationList"
  },
  "getNotificationUnreadCount": {
    "type": "integer",
    "minimum": 0
  },
  "markNotificationRead": {
    "$ref": "#/components/schemas/Notification"
  },
  "snoozeNotification": {
    "$ref": "#/components/schemas/Notification"
  },
  "markNotificationUnread": {
    "$ref": "#/components/schemas/Notification"
  },
  "listPortals": {
    "$ref": "#/components/schemas/PortalList"
  },
  "createPortal": {
    "$ref": "#/components/schemas/PortalWithoutCounts"
  },
  "getPortal": {
    "$ref": "#/components/schemas/Portal"
  },
  "updatePortal": {
    "$ref": "#/components/schemas/PortalWithoutCounts"
  },
  "sendPortalInstructions": {
    "$ref": "#/components/schemas/PortalInstructionsSent"
  },
  "getPortalSslStatus": {
    "type": "object",
    "additionalProperties": true
  },
  "listArticles": {
    "$ref": "#/components/schemas/ArticleList"
  },
  "createArticle": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Article"
      }
    }
  },
  "reorderArticles": {
    "$ref": "#/components/schemas/ArticlePositions"
  },
  "getArticle": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Article"
      }
    }
  },
  "updateArticle": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Article"
      }
    }
  },
  "getArticleForEditing": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Article"
      }
    }
  },
  "listCategories": {
    "$ref": "#/components/schemas/CategoryList"
  },
  "createCategory": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Category"
      }
    }
  },
  "getCategory": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Category"
      }
    }
  },
  "updateCategory": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/Category"
      }
    }
  },
  "listReportingEvents": {
    "$ref": "#/components/schemas/ReportingEventList"
  },
  "listSlaPolicies": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SlaPolicy"
        }
      }
    }
  },
  "createSlaPolicy": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/SlaPolicy"
      }
    }
  },
  "getSlaPolicy": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/SlaPolicy"
      }
    }
  },
  "updateSlaPolicy": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "$ref": "#/components/schemas/SlaPolicy"
      }
    }
  },
  "listTeams": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Team"
    }
  },
  "createTeam": {
    "$ref": "#/components/schemas/Team"
  },
  "getTeam": {
    "$ref": "#/components/schemas/Team"
  },
  "updateTeam": {
    "$ref": "#/components/schemas/Team"
  },
  "listTeamMembers": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Agent"
    }
  },
  "addTeamMembers": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Agent"
    }
  },
  "setTeamMembers": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/Agent"
    }
  },
  "createUpload": {
    "$ref": "#/components/schemas/Upload"
  },
  "listWebhooks": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "object",
        "required": [
          "webhooks"
        ],
        "properties": {
          "webhooks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Webhook"
            }
          }
        }
      }
    }
  },
  "createWebhook": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "object",
        "required": [
          "webhook"
        ],
        "properties": {
          "webhook": {
            "$ref": "#/components/schemas/Webhook"
          }
        }
      }
    }
  },
  "updateWebhook": {
    "type": "object",
    "required": [
      "payload"
    ],
    "properties": {
      "payload": {
        "type": "object",
        "required": [
          "webhook"
        ],
        "properties": {
          "webhook": {
            "$ref": "#/components/schemas/Webhook"
          }
        }
      }
    }
  },
  "createNotificationSubscription": {
    "$ref": "#/components/schemas/NotificationSubscription"
  },
  "getProfile": {
    "$ref": "#/components/schemas/UserProfile"
  },
  "updateProfile": {
    "$ref": "#/components/schemas/UserProfile"
  },
  "setProfileAutoOffline": {
    "$ref": "#/components/schemas/UserProfile"
  },
  "setProfileAvailability": {
    "$ref": "#/components/schemas/UserProfile"
  },
  "deleteProfileAvatar": {
    "$ref": "#/components/schemas/UserProfile"
  },
  "resetProfileAccessToken": {
    "$ref": "#/components/schemas/UserProfile"
  },
  "listProfileSessions": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/ProfileSession"
    }
  },
  "getLiveReportConversationMetrics": {
    "$ref": "#/components/schemas/Workload"
  },
  "getLiveReportGroupedConversationMetrics": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/GroupWorkload"
    }
  },
  "getReportTimeseries": {
    "$ref": "#/components/schemas/ReportTimeseries"
  },
  "getReportBotMetrics": {
    "$ref": "#/components/schemas/BotMetrics"
  },
  "getReportBotSummary": {
    "$ref": "#/components/schemas/BotSummary"
  },
  "getReportConversationMetrics": {
    "oneOf": [
      {
        "$ref": "#/components/schemas/Workload"
      },
      {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/AgentWorkload"
        }
      }
    ]
  },
  "getReportDrilldown": {
    "$ref": "#/components/schemas/ReportDrilldown"
  },
  "getReportFirstResponseTimes": {
    "$ref": "#/components/schemas/FirstResponseTimes"
  },
  "getReportInboxLabelMatrix": {
    "$ref": "#/components/schemas/InboxLabelMatrix"
  },
  "getReportOutgoingMessageCounts": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/OutgoingMessageCount"
    }
  },
  "getReportSummary": {
    "$ref": "#/components/schemas/ReportSummary"
  },
  "getSummaryReportByAgent": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/SummaryReport"
    }
  },
  "getSummaryReportByChannel": {
    "$ref": "#/components/schemas/ChannelSummaryReports"
  },
  "getSummaryReportByInbox": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/SummaryReport"
    }
  },
  "getSummaryReportByLabel": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/LabelSummaryReport"
    }
  },
  "getSummaryReportByTeam": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/SummaryReport"
    }
  },
  "getYearInReview": {
    "$ref": "#/components/schemas/YearReview"
  },
  "getServerHealth": {
    "$ref": "#/components/schemas/ServerHealth"
  },
  "listPlatformAccounts": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/PlatformAccount"
    }
  },
  "createPlatformAccount": {
    "$ref": "#/components/schemas/PlatformAccount"
  },
  "getPlatformAccount": {
    "$ref": "#/components/schemas/PlatformAccount"
  },
  "updatePlatformAccount": {
    "$ref": "#/components/schemas/PlatformAccount"
  },
  "listPlatformAccountUsers": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/PlatformAccountUser"
    }
  },
  "addPlatformAccountUser": {
    "$ref": "#/components/schemas/PlatformAccountUser"
  },
  "createPlatformEmailChannelMigration": {
    "$ref": "#/components/schemas/PlatformEmailChannelMigrationResults"
  },
  "listPlatformAgentBots": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/PlatformAgentBot"
    }
  },
  "createPlatformAgentBot": {
    "$ref": "#/components/schemas/PlatformAgentBot"
  },
  "getPlatformAgentBot": {
    "$ref": "#/components/schemas/PlatformAgentBot"
  },
  "updatePlatformAgentBot": {
    "$ref": "#/components/schemas/PlatformAgentBot"
  },
  "deletePlatformAgentBotAvatar": {
    "$ref": "#/components/schemas/PlatformAgentBot"
  },
  "createPlatformUser": {
    "$ref": "#/components/schemas/PlatformUser"
  },
  "getPlatformUser": {
    "$ref": "#/components/schemas/PlatformUser"
  },
  "updatePlatformUser": {
    "$ref": "#/components/schemas/PlatformUser"
  },
  "getPlatformUserLoginLink": {
    "$ref": "#/components/schemas/PlatformLoginLink"
  },
  "createPlatformUserToken": {
    "$ref": "#/components/schemas/PlatformUserToken"
  },
  "getPublicCsatSurvey": {
    "$ref": "#/components/schemas/PublicSurvey"
  },
  "updatePublicCsatSurvey": {
    "$ref": "#/components/schemas/PublicSurvey"
  },
  "getPublicInbox": {
    "$ref": "#/components/schemas/PublicInbox"
  },
  "createPublicContact": {
    "$ref": "#/components/schemas/PublicContact"
  },
  "getPublicContact": {
    "$ref": "#/components/schemas/PublicContact"
  },
  "updatePublicContact": {
    "$ref": "#/components/schemas/UpdatedPublicContact"
  },
  "listPublicConversations": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/PublicConversation"
    }
  },
  "createPublicConversation": {
    "$ref": "#/components/schemas/PublicConversation"
  },
  "getPublicConversation": {
    "$ref": "#/components/schemas/PublicConversation"
  },
  "listPublicMessages": {
    "type": "array",
    "items": {
      "$ref": "#/components/schemas/PublicMessage"
    }
  },
  "createPublicMessage": {
    "$ref": "#/components/schemas/PublicMessage"
  },
  "updatePublicMessage": {
    "$ref": "#/components/schemas/PublicMessage"
  },
  "resolvePublicConversation": {
    "$ref": "#/components/schemas/PublicConversation"
  }
};

/** The operationIds, by method and path. */
export const routes: Readonly<Record<string, string>> = {
  "GET /api": "getServerVersion",
  "GET /api/v1/accounts/{account_id}": "getAccount",
  "PATCH /api/v1/accounts/{account_id}": "updateAccount",
  "POST /api/v1/accounts/{account_id}/actions/contact_merge": "mergeContacts",
  "GET /api/v1/accounts/{account_id}/agent_bots": "listAgentBots",
  "POST /api/v1/accounts/{account_id}/agent_bots": "createAgentBot",
  "GET /api/v1/accounts/{account_id}/agent_bots/{id}": "getAgentBot",
  "PATCH /api/v1/accounts/{account_id}/agent_bots/{id}": "updateAgentBot",
  "DELETE /api/v1/accounts/{account_id}/agent_bots/{id}/avatar": "deleteAgentBotAvatar",
  "POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_access_token": "resetAgentBotAccessToken",
  "POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_secret": "resetAgentBotSecret",
  "GET /api/v1/accounts/{account_id}/agent_capacity_policies": "listAgentCapacityPolicies",
  "POST /api/v1/accounts/{account_id}/agent_capacity_policies": "createAgentCapacityPolicy",
  "POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits": "addAgentCapacityPolicyInboxLimit",
  "PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{id}": "updateAgentCapacityPolicyInboxLimit",
  "GET /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users": "listAgentCapacityPolicyUsers",
  "POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users": "addAgentCapacityPolicyUser",
  "GET /api/v1/accounts/{account_id}/agent_capacity_policies/{id}": "getAgentCapacityPolicy",
  "PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{id}": "updateAgentCapacityPolicy",
  "GET /api/v1/accounts/{account_id}/agents": "listAgents",
  "POST /api/v1/accounts/{account_id}/agents": "createAgent",
  "PATCH /api/v1/accounts/{account_id}/agents/{id}": "updateAgent",
  "GET /api/v1/accounts/{account_id}/applied_slas": "listAppliedSlas",
  "GET /api/v1/accounts/{account_id}/applied_slas/metrics": "getAppliedSlaMetrics",
  "GET /api/v1/accounts/{account_id}/assignable_agents": "listAssignableAgents",
  "GET /api/v1/accounts/{account_id}/assignment_policies": "listAssignmentPolicies",
  "POST /api/v1/accounts/{account_id}/assignment_policies": "createAssignmentPolicy",
  "GET /api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}/inboxes": "listAssignmentPolicyInboxes",
  "GET /api/v1/accounts/{account_id}/assignment_policies/{id}": "getAssignmentPolicy",
  "PATCH /api/v1/accounts/{account_id}/assignment_policies/{id}": "updateAssignmentPolicy",
  "GET /api/v1/accounts/{account_id}/audit_logs": "listAuditLogs",
  "GET /api/v1/accounts/{account_id}/automation_rules": "listAutomationRules",
  "POST /api/v1/accounts/{account_id}/automation_rules": "createAutomationRule",
  "GET /api/v1/accounts/{account_id}/automation_rules/{id}": "getAutomationRule",
  "PATCH /api/v1/accounts/{account_id}/automation_rules/{id}": "updateAutomationRule",
  "POST /api/v1/accounts/{account_id}/automation_rules/{id}/clone": "cloneAutomationRule",
  "GET /api/v1/accounts/{account_id}/branded_email_layout": "getBrandedEmailLayout",
  "PATCH /api/v1/accounts/{account_id}/branded_email_layout": "updateBrandedEmailLayout",
  "GET /api/v1/accounts/{account_id}/cache_keys": "getAccountCacheKeys",
  "GET /api/v1/accounts/{account_id}/calls": "listCalls",
  "GET /api/v1/accounts/{account_id}/campaigns": "listCampaigns",
  "POST /api/v1/accounts/{account_id}/campaigns": "createCampaign",
  "GET /api/v1/accounts/{account_id}/campaigns/{id}": "getCampaign",
  "PATCH /api/v1/accounts/{account_id}/campaigns/{id}": "updateCampaign",
  "GET /api/v1/accounts/{account_id}/canned_responses": "listCannedResponses",
  "POST /api/v1/accounts/{account_id}/canned_responses": "createCannedResponse",
  "PATCH /api/v1/accounts/{account_id}/canned_responses/{id}": "updateCannedResponse",
  "POST /api/v1/accounts/{account_id}/channels/twilio_channel": "createTwilioInbox",
  "GET /api/v1/accounts/{account_id}/companies": "listCompanies",
  "POST /api/v1/accounts/{account_id}/companies": "createCompany",
  "GET /api/v1/accounts/{account_id}/contacts": "listContacts",
  "POST /api/v1/accounts/{account_id}/contacts": "createContact",
  "GET /api/v1/accounts/{account_id}/contacts/active": "listActiveContacts",
  "POST /api/v1/accounts/{account_id}/contacts/filter": "filterContacts",
  "GET /api/v1/accounts/{account_id}/contacts/search": "searchContacts",
  "GET /api/v1/accounts/{account_id}/contacts/{id}": "getContact",
  "PUT /api/v1/accounts/{account_id}/contacts/{id}": "updateContact",
  "GET /api/v1/accounts/{account_id}/contacts/{id}/attachments": "listContactAttachments",
  "DELETE /api/v1/accounts/{account_id}/contacts/{id}/avatar": "deleteContactAvatar",
  "POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": "linkContactToInbox",
  "GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes": "listContactableInboxes",
  "GET /api/v1/accounts/{account_id}/contacts/{id}/conversations": "listContactConversations",
  "POST /api/v1/accounts/{account_id}/contacts/{id}/destroy_custom_attributes": "deleteContactCustomAttributes",
  "GET /api/v1/accounts/{account_id}/contacts/{id}/labels": "listContactLabels",
  "POST /api/v1/accounts/{account_id}/contacts/{id}/labels": "setContactLabels",
  "GET /api/v1/accounts/{account_id}/contacts/{id}/notes": "listContactNotes",
  "POST /api/v1/accounts/{account_id}/contacts/{id}/notes": "createContactNote",
  "GET /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}": "getContactNote",
  "PATCH /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}": "updateContactNote",
  "GET /api/v1/accounts/{account_id}/conversations": "listConversations",
  "POST /api/v1/accounts/{account_id}/conversations": "createConversation",
  "POST /api/v1/accounts/{account_id}/conversations/filter": "filterConversations",
  "GET /api/v1/accounts/{account_id}/conversations/meta": "getConversationCounts",
  "GET /api/v1/accounts/{account_id}/conversations/search": "searchConversations",
  "GET /api/v1/accounts/{account_id}/conversations/unread_counts": "getConversationUnreadCounts",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}": "getConversation",
  "PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}": "updateConversation",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments": "assignConversation",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments": "listConversationAttachments",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes": "setConversationCustomAttributes",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads": "createConversationDirectUpload",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages": "getConversationDraft",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant": "getConversationAssistant",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels": "listConversationLabels",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels": "setConversationLabels",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": "listMessages",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": "createMessage",
  "PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": "updateMessage",
  "DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": "deleteMessage",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry": "retryMessage",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants": "listParticipants",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants": "addParticipants",
  "PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants": "setParticipants",
  "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events": "listConversationReportingEvents",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status": "toggleConversationStatus",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unread": "markConversationUnread",
  "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen": "markConversationSeen",
  "GET /api/v1/accounts/{account_id}/csat_survey_responses": "listCsatSurveyResponses",
  "GET /api/v1/accounts/{account_id}/csat_survey_responses/metrics": "getCsatSurveyResponseMetrics",
  "PATCH /api/v1/accounts/{account_id}/csat_survey_responses/{id}": "updateCsatSurveyResponse",
  "GET /api/v1/accounts/{account_id}/custom_attribute_definitions": "listCustomAttributes",
  "POST /api/v1/accounts/{account_id}/custom_attribute_definitions": "createCustomAttribute",
  "GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}": "getCustomAttribute",
  "PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}": "updateCustomAttribute",
  "GET /api/v1/accounts/{account_id}/custom_filters": "listCustomFilters",
  "POST /api/v1/accounts/{account_id}/custom_filters": "createCustomFilter",
  "GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}": "getCustomFilter",
  "PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}": "updateCustomFilter",
  "GET /api/v1/accounts/{account_id}/custom_roles": "listCustomRoles",
  "POST /api/v1/accounts/{account_id}/custom_roles": "createCustomRole",
  "GET /api/v1/accounts/{account_id}/custom_roles/{id}": "getCustomRole",
  "PATCH /api/v1/accounts/{account_id}/custom_roles/{id}": "updateCustomRole",
  "GET /api/v1/accounts/{account_id}/data_imports": "listDataImports",
  "POST /api/v1/accounts/{account_id}/inbox_members": "addInboxMembers",
  "PATCH /api/v1/accounts/{account_id}/inbox_members": "setInboxMembers",
  "GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}": "listInboxMembers",
  "GET /api/v1/accounts/{account_id}/inboxes": "listInboxes",
  "POST /api/v1/accounts/{account_id}/inboxes": "createInbox",
  "GET /api/v1/accounts/{account_id}/inboxes/{id}": "getInbox",
  "PATCH /api/v1/accounts/{account_id}/inboxes/{id}": "updateInbox",
  "DELETE /api/v1/accounts/{account_id}/inboxes/{id}": "deleteInbox",
  "GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot": "getInboxAgentBot",
  "GET /api/v1/accounts/{account_id}/inboxes/{id}/assignable_agents": "listInboxAssignableAgents",
  "GET /api/v1/accounts/{account_id}/inboxes/{id}/campaigns": "listInboxCampaigns",
  "GET /api/v1/accounts/{account_id}/inboxes/{id}/health": "getInboxHealth",
  "POST /api/v1/accounts/{account_id}/inboxes/{id}/register_webhook": "registerInboxWebhook",
  "POST /api/v1/accounts/{account_id}/inboxes/{id}/reset_secret": "resetInboxSecret",
  "POST /api/v1/accounts/{account_id}/inboxes/{id}/sync_templates": "syncInboxTemplates",
  "GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy": "getInboxAssignmentPolicy",
  "POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy": "setInboxAssignmentPolicy",
  "GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template": "getInboxCsatTemplate",
  "POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template": "createInboxCsatTemplate",
  "GET /api/v1/accounts/{account_id}/integrations/apps": "listIntegrationApps",
  "GET /api/v1/accounts/{account_id}/integrations/apps/{id}": "getIntegrationApp",
  "POST /api/v1/accounts/{account_id}/integrations/hooks": "createIntegrationHook",
  "PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}": "updateIntegrationHook",
  "GET /api/v1/accounts/{account_id}/labels": "listLabels",
  "POST /api/v1/accounts/{account_id}/labels": "createLabel",
  "GET /api/v1/accounts/{account_id}/labels/{id}": "getLabel",
  "PATCH /api/v1/accounts/{account_id}/labels/{id}": "updateLabel",
  "GET /api/v1/accounts/{account_id}/macros": "listMacros",
  "POST /api/v1/accounts/{account_id}/macros": "createMacro",
  "GET /api/v1/accounts/{account_id}/macros/{id}": "getMacro",
  "PATCH /api/v1/accounts/{account_id}/macros/{id}": "updateMacro",
  "GET /api/v1/accounts/{account_id}/notification_settings": "getNotificationSettings",
  "PATCH /api/v1/accounts/{account_id}/notification_settings": "updateNotificationSettings",
  "GET /api/v1/accounts/{account_id}/notifications": "listNotifications",
  "GET /api/v1/accounts/{account_id}/notifications/unread_count": "getNotificationUnreadCount",
  "PATCH /api/v1/accounts/{account_id}/notifications/{id}": "markNotificationRead",
  "POST /api/v1/accounts/{account_id}/notifications/{id}/snooze": "snoozeNotification",
  "POST /api/v1/accounts/{account_id}/notifications/{id}/unread": "markNotificationUnread",
  "GET /api/v1/accounts/{account_id}/portals": "listPortals",
  "POST /api/v1/accounts/{account_id}/portals": "createPortal",
  "GET /api/v1/accounts/{account_id}/portals/{id}": "getPortal",
  "PATCH /api/v1/accounts/{account_id}/portals/{id}": "updatePortal",
  "POST /api/v1/accounts/{account_id}/portals/{id}/send_instructions": "sendPortalInstructions",
  "GET /api/v1/accounts/{account_id}/portals/{id}/ssl_status": "getPortalSslStatus",
  "GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles": "listArticles",
  "POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles": "createArticle",
  "POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles/reorder": "reorderArticles",
  "GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}": "getArticle",
  "PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}": "updateArticle",
  "GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}/edit": "getArticleForEditing",
  "GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories": "listCategories",
  "POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories": "createCategory",
  "GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}": "getCategory",
  "PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}": "updateCategory",
  "GET /api/v1/accounts/{account_id}/reporting_events": "listReportingEvents",
  "GET /api/v1/accounts/{account_id}/sla_policies": "listSlaPolicies",
  "POST /api/v1/accounts/{account_id}/sla_policies": "createSlaPolicy",
  "GET /api/v1/accounts/{account_id}/sla_policies/{id}": "getSlaPolicy",
  "PATCH /api/v1/accounts/{account_id}/sla_policies/{id}": "updateSlaPolicy",
  "GET /api/v1/accounts/{account_id}/teams": "listTeams",
  "POST /api/v1/accounts/{account_id}/teams": "createTeam",
  "GET /api/v1/accounts/{account_id}/teams/{team_id}": "getTeam",
  "PATCH /api/v1/accounts/{account_id}/teams/{team_id}": "updateTeam",
  "GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members": "listTeamMembers",
  "POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members": "addTeamMembers",
  "PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members": "setTeamMembers",
  "POST /api/v1/accounts/{account_id}/upload": "createUpload",
  "GET /api/v1/accounts/{account_id}/webhooks": "listWebhooks",
  "POST /api/v1/accounts/{account_id}/webhooks": "createWebhook",
  "PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}": "updateWebhook",
  "POST /api/v1/notification_subscriptions": "createNotificationSubscription",
  "GET /api/v1/profile": "getProfile",
  "PUT /api/v1/profile": "updateProfile",
  "POST /api/v1/profile/auto_offline": "setProfileAutoOffline",
  "POST /api/v1/profile/availability": "setProfileAvailability",
  "DELETE /api/v1/profile/avatar": "deleteProfileAvatar",
  "POST /api/v1/profile/reset_access_token": "resetProfileAccessToken",
  "GET /api/v1/profile/sessions": "listProfileSessions",
  "GET /api/v2/accounts/{account_id}/live_reports/conversation_metrics": "getLiveReportConversationMetrics",
  "GET /api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics": "getLiveReportGroupedConversationMetrics",
  "GET /api/v2/accounts/{account_id}/reports": "getReportTimeseries",
  "GET /api/v2/accounts/{account_id}/reports/bot_metrics": "getReportBotMetrics",
  "GET /api/v2/accounts/{account_id}/reports/bot_summary": "getReportBotSummary",
  "GET /api/v2/accounts/{account_id}/reports/conversations": "getReportConversationMetrics",
  "GET /api/v2/accounts/{account_id}/reports/drilldown": "getReportDrilldown",
  "GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution": "getReportFirstResponseTimes",
  "GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix": "getReportInboxLabelMatrix",
  "GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count": "getReportOutgoingMessageCounts",
  "GET /api/v2/accounts/{account_id}/reports/summary": "getReportSummary",
  "GET /api/v2/accounts/{account_id}/summary_reports/agent": "getSummaryReportByAgent",
  "GET /api/v2/accounts/{account_id}/summary_reports/channel": "getSummaryReportByChannel",
  "GET /api/v2/accounts/{account_id}/summary_reports/inbox": "getSummaryReportByInbox",
  "GET /api/v2/accounts/{account_id}/summary_reports/label": "getSummaryReportByLabel",
  "GET /api/v2/accounts/{account_id}/summary_reports/team": "getSummaryReportByTeam",
  "GET /api/v2/accounts/{account_id}/year_in_review": "getYearInReview",
  "GET /health": "getServerHealth",
  "GET /platform/api/v1/accounts": "listPlatformAccounts",
  "POST /platform/api/v1/accounts": "createPlatformAccount",
  "GET /platform/api/v1/accounts/{account_id}": "getPlatformAccount",
  "PATCH /platform/api/v1/accounts/{account_id}": "updatePlatformAccount",
  "GET /platform/api/v1/accounts/{account_id}/account_users": "listPlatformAccountUsers",
  "POST /platform/api/v1/accounts/{account_id}/account_users": "addPlatformAccountUser",
  "POST /platform/api/v1/accounts/{account_id}/email_channel_migrations": "createPlatformEmailChannelMigration",
  "GET /platform/api/v1/agent_bots": "listPlatformAgentBots",
  "POST /platform/api/v1/agent_bots": "createPlatformAgentBot",
  "GET /platform/api/v1/agent_bots/{id}": "getPlatformAgentBot",
  "PATCH /platform/api/v1/agent_bots/{id}": "updatePlatformAgentBot",
  "DELETE /platform/api/v1/agent_bots/{id}/avatar": "deletePlatformAgentBotAvatar",
  "POST /platform/api/v1/users": "createPlatformUser",
  "GET /platform/api/v1/users/{id}": "getPlatformUser",
  "PATCH /platform/api/v1/users/{id}": "updatePlatformUser",
  "GET /platform/api/v1/users/{id}/login": "getPlatformUserLoginLink",
  "POST /platform/api/v1/users/{id}/token": "createPlatformUserToken",
  "GET /public/api/v1/csat_survey/{uuid}": "getPublicCsatSurvey",
  "PUT /public/api/v1/csat_survey/{uuid}": "updatePublicCsatSurvey",
  "GET /public/api/v1/inboxes/{inbox_identifier}": "getPublicInbox",
  "POST /public/api/v1/inboxes/{inbox_identifier}/contacts": "createPublicContact",
  "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}": "getPublicContact",
  "PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}": "updatePublicContact",
  "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations": "listPublicConversations",
  "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations": "createPublicConversation",
  "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}": "getPublicConversation",
  "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages": "listPublicMessages",
  "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages": "createPublicMessage",
  "PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}": "updatePublicMessage",
  "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status": "resolvePublicConversation"
};

/** The schemas that these refer to, by name. */
export const schemas: Readonly<Record<string, CheckedSchema>> = {"AccountUpdate":{"type":"object","properties":{"name":{"type":"string"},"locale":{"type":"string"},"domain":{"type":"string"},"support_email":{"type":"string"},"auto_resolve_after":{"type":["integer","null"],"minimum":10,"maximum":1439856},"auto_resolve_message":{"type":["string","null"]},"auto_resolve_label":{"type":["string","null"]},"auto_resolve_ignore_waiting":{"type":["boolean","null"]},"audio_transcriptions":{"type":["boolean","null"]},"conversation_required_attributes":{"type":"array","items":{"type":"string"}},"industry":{"type":"string"},"company_size":{"type":"string"},"timezone":{"type":"string"},"website":{"type":"string"},"referral_source":{"type":"string"},"user_role":{"type":"string"}}},"ActionErrorBody":{"type":"object","required":["error"],"properties":{"error":{"type":"object","additionalProperties":true,"properties":{"conditions":{"type":"array","items":{"type":"string"}},"actions":{"type":"array","items":{"type":"string"}}}}}},"ActionFile":{"type":"object","required":["id","file_type","account_id","file_url","blob_id","filename"],"properties":{"id":{"type":"integer"},"file_type":{"type":"string"},"account_id":{"type":"integer"},"file_url":{"type":"string"},"blob_id":{"type":"integer"},"filename":{"type":"string"}}},"ActiveAccount":{"type":"object","required":["profile"],"properties":{"profile":{"type":"object","required":["account_id"],"properties":{"account_id":{"type":"integer","minimum":1}}}}},"ActivityDetails":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"status":{"type":"string"}}},"Agent":{"type":"object","required":["id","account_id","availability_status","auto_offline","confirmed","email","available_name","name","role","thumbnail"],"properties":{"id":{"type":"integer"},"account_id":{"type":"integer"},"availability_status":{"type":["string","null"],"enum":["online","busy","offline",null]},"auto_offline":{"type":"boolean"},"confirmed":{"type":"boolean"},"email":{"type":"string"},"provider":{"type":"string"},"available_name":{"type":"string"},"custom_attributes":{"type":"object","additionalProperties":true},"name":{"type":"string"},"role":{"type":"string","enum":["agent","administrator"]},"thumbnail":{"type":"string"},"custom_role_id":{"type":["integer","null"]}}},"AgentBot":{"type":"object","required":["id","name","description","thumbnail","bot_type"],"properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"description":{"type":["string","null"]},"thumbnail":{"type":"string"},"outgoing_url":{"type":["string","null"]},"bot_type":{"type":["string","null"],"enum":["webhook",null]}}},"AgentBotForm":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"outgoing_url":{"type":"string"},"avatar":{"type":"string"}}},"AgentBotSender":{"type":"object","required":["id","name","avatar_url","type"],"properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"avatar_url":{"type":"string"},"type":{"type":"string","const":"agent_bot"}}},"AgentBotUpdate":{"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"outgoing_url":{"type":["string","null"]},"bot_config":{"type":"object","additionalProperties":true},"avatar_url":{"type":"string"}}},"AgentBotWithConfig":{"allOf":[{"$ref":"#/components/schemas/AgentBot"},{"type":"object","required":["bot_config","account_id","system_bot"],"properties":{"bot_config":{"type":"object","additionalProperties":true},"account_id":{"type":["integer","null"]},"access_token":{"type":"string"},"secret":{"type":["string","null"]},"system_bot":{"type":"boolean"}}}]},"AgentCapacityPolicy":{"type":"object","required":["id","name","description","exclusion_rules","created_at","updated_at","account_id","assigned_agent_count","inbox_capacity_limits"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"exclusion_rules":{"$ref":"#/components/schemas/CapacityExclusionRules"},"created_at":{"type":"integer"},"updated_at":{"type":"integer"},"account_id":{"type":"integer"},"assigned_agent_count":{"type":"integer","minimum":0},"inbox_capacity_limits":{"type":"array","items":{"$ref":"#/components/schemas/InboxLimit"}}}},"AgentCapacityPolicyUpdate":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"exclusion_rules":{"$ref":"#/components/schemas/CapacityExclusionRules"}}},"AgentUpdate":{"type":"object","properties":{"name":{"type":"string"},"role":{"type":"string","enum":["agent","administrator"]},"availability":{"type":"string","enum":["online","busy","offline"]},"auto_offline":{"type":"boolean"},"custom_role_id":{"type":["integer","null"]}}},"AgentWorkload":{"type":"object","required":["id","name","email","thumbnail","availability","metric"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"email":{"type":"string"},"thumbnail":{"type":"string"},"availability":{"type":"string","enum":["online","busy","offline"]},"metric":{"type":"object","required":["open","unattended"],"properties":{"open":{"type":"integer","minimum":0},"unattended":{"type":"integer","minimum":0}}}}},"ApiInbox":{"allOf":[{"$ref":"#/components/schemas/InboxBase"},{"$ref":"#/components/schemas/InboxWithoutWidget"},{"type":"object","required":["channel_type","hmac_mandatory","webhook_url","inbox_identifier","additional_attributes"],"properties":{"channel_type":{"type":"string","const":"Channel::Api"},"hmac_mandatory":{"type":"boolean"},"webhook_url":{"type":["string","null"]},"inbox_identifier":{"type":"string"},"additional_attributes":{"$ref":"#/components/schemas/ApiInboxAttributes"},"hmac_token":{"type":"string"},"secret":{"type":["string","null"]}}}]},"ApiInboxAttributes":{"type":"object","additionalProperties":true,"properties":{"agent_reply_time_window":{"type":["integer","null"],"minimum":1},"agent_reply_time_window_message":{"type":["string","null"]}}},"ApiInboxSettings":{"type":"object","properties":{"webhook_url":{"type":["string","null"]},"hmac_mandatory":{"type":"boolean"},"additional_attributes":{"$ref":"#/components/schemas/ApiInboxAttributes"}}},"AppliedSla":{"type":"object","required":["id","sla_id","sla_status","created_at","updated_at","sla_description","sla_name","sla_first_response_time_threshold","sla_next_response_time_threshold","sla_only_during_business_hours","sla_resolution_time_threshold"],"properties":{"id":{"type":"integer"},"sla_id":{"type":"integer"},"sla_status":{"type":"string","enum":["active","hit","missed","active_with_misses"]},"created_at":{"type":"integer"},"updated_at":{"type":"integer"},"sla_description":{"type":["string","null"]},"sla_name":{"type":"string"},"sla_first_response_time_threshold":{"type":["number","null"]},"sla_next_response_time_threshold":{"type":["number","null"]},"sla_only_during_business_hours":{"type":"boolean"},"sla_resolution_time_threshold":{"type":["number","null"]},"sla_frt_due_at":{"type":["integer","null"]},"sla_nrt_due_at":{"type":["integer","null"]},"sla_rt_due_at":{"type":["integer","null"]}}},"AppliedSlaMetrics":{"type":"object","required":["total_applied_slas","number_of_sla_misses","hit_rate"],"properties":{"total_applied_slas":{"type":"integer","minimum":0},"number_of_sla_misses":{"type":"integer","minimum":0},"hit_rate":{"type":"string"}}},"Article":{"allOf":[{"$ref":"#/components/schemas/ArticleFields"},{"type":"object","required":["slug","position","updated_at","meta","category"],"properties":{"slug":{"type":"string"},"draft_title":{"type":["string","null"]},"draft_content":{"type":["string","null"]},"position":{"type":"integer"},"updated_at":{"type":"integer"},"meta":{"type":"object","additionalProperties":true,"properties":{"title":{"type":"string"},"description":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}}}},"category":{"type":"object","required":["id","name","slug","locale"],"properties":{"id":{"type":["integer","null"]},"name":{"type":["string","null"]},"slug":{"type":["string","null"]},"locale":{"type":["string","null"]},"icon":{"type":["string","null"]},"icon_color":{"type":["string","null"]}}},"associated_articles":{"type":"array","items":{"$ref":"#/components/schemas/ArticleTranslation"}}}}]},"ArticleContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"article"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/ArticleLink"}}}}]}}},"ArticleFields":{"type":"object","required":["id","title","content","description","status","account_id","views","author"],"properties":{"id":{"type":"integer"},"title":{"type":"string"},"content":{"type":["string","null"]},"description":{"type":["string","null"]},"status":{"type":"string","enum":["draft","published","archived"]},"account_id":{"type":"integer"},"views":{"type":["integer","null"]},"author":{"$ref":"#/components/schemas/Agent"}}},"ArticleLink":{"type":"object","additionalProperties":true,"properties":{"title":{"type":["string","null"]},"description":{"type":["string","null"]},"link":{"type":["string","null"]}}},"ArticleList":{"type":"object","required":["payload","meta"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/Article"}},"meta":{"type":"object","required":["all_articles_count","archived_articles_count","articles_count","current_page","draft_articles_count","mine_articles_count","published_count"],"properties":{"all_articles_count":{"type":"integer","minimum":0},"articles_count":{"type":"integer","minimum":0},"archived_articles_count":{"type":"integer","minimum":0},"draft_articles_count":{"type":"integer","minimum":0},"published_count":{"type":"integer","minimum":0},"mine_articles_count":{"type":"integer","minimum":0},"current_page":{"type":["integer","string"]}}}}},"ArticlePositions":{"type":"object","required":["positions"],"properties":{"positions":{"type":"object","additionalProperties":{"type":"integer"}}}},"ArticleSettings":{"type":"object","properties":{"title":{"type":"string"},"slug":{"type":"string"},"content":{"type":["string","null"]},"description":{"type":["string","null"]},"status":{"type":"string","enum":["draft","published","archived"]},"position":{"type":"integer"},"category_id":{"type":["integer","null"]},"author_id":{"type":"integer"},"locale":{"type":"string"},"associated_article_id":{"type":"integer"},"meta":{"type":"object","additionalProperties":true,"properties":{"title":{"type":"string"},"description":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}}}},"draft_title":{"type":["string","null"]},"draft_content":{"type":["string","null"]}}},"ArticleTranslation":{"allOf":[{"$ref":"#/components/schemas/ArticleFields"},{"type":"object","required":["category_id","portal"],"properties":{"category_id":{"type":["integer","null"]},"portal":{"$ref":"#/components/schemas/PortalWithoutCounts"}}}]},"AssignableAgent":{"oneOf":[{"$ref":"#/components/schemas/AssignablePerson"},{"$ref":"#/components/schemas/AssignableBot"}]},"AssignableBot":{"allOf":[{"$ref":"#/components/schemas/AgentBot"},{"type":"object","required":["assignee_type","icon","availability_status"],"properties":{"assignee_type":{"type":"string","const":"AgentBot"},"icon":{"type":"string"},"availability_status":{"type":"string","const":"offline"}}}]},"AssignablePerson":{"allOf":[{"$ref":"#/components/schemas/Agent"},{"type":"object","properties":{"assignee_type":{"type":"string","const":"User"}}}]},"AssignedTeam":{"type":"object","required":["id","name","description","allow_auto_assign","account_id","created_at","updated_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"allow_auto_assign":{"type":["boolean","null"]},"account_id":{"type":"integer"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"icon":{"type":"string"},"icon_color":{"type":"string"}}},"AssignedToAgent":{"type":"object","required":["assignee"],"properties":{"assignee":{"$ref":"#/components/schemas/Agent"},"assignee_type":{"type":"string","const":"User"}}},"AssignedToAgentBot":{"type":"object","required":["assignee"],"properties":{"assignee":{"$ref":"#/components/schemas/AgentBot"},"assignee_type":{"type":"string","const":"AgentBot"}}},"Assignment":{"anyOf":[{"$ref":"#/components/schemas/Agent"},{"$ref":"#/components/schemas/AgentBot"},{"$ref":"#/components/schemas/AssignedTeam"},{"type":"null"}]},"AssignmentPolicy":{"type":"object","required":["id","name","description","assignment_order","conversation_priority","fair_distribution_limit","fair_distribution_window","enabled","assigned_inbox_count","created_at","updated_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"assignment_order":{"type":"string","enum":["round_robin","balanced"]},"conversation_priority":{"type":"string","enum":["earliest_created","longest_waiting"]},"fair_distribution_limit":{"type":"integer"},"fair_distribution_window":{"type":"integer"},"exclude_older_than_hours":{"type":["integer","null"]},"enabled":{"type":"boolean"},"assigned_inbox_count":{"type":"integer","minimum":0},"created_at":{"type":"integer"},"updated_at":{"type":"integer"}}},"AssignmentPolicyFields":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"assignment_order":{"type":"string","enum":["round_robin","balanced"]},"conversation_priority":{"type":"string","enum":["earliest_created","longest_waiting"]},"fair_distribution_limit":{"type":"integer","minimum":1},"fair_distribution_window":{"type":"integer","minimum":1},"exclude_older_than_hours":{"type":["integer","null"],"minimum":1},"enabled":{"type":"boolean"}}},"AssignmentPolicyInboxes":{"type":"object","required":["inboxes"],"properties":{"inboxes":{"type":"array","items":{"$ref":"#/components/schemas/Inbox"}}}},"AssignmentPolicyUpdate":{"allOf":[{"$ref":"#/components/schemas/AssignmentPolicyFields"},{"type":"object"}]},"Attachment":{"oneOf":[{"$ref":"#/components/schemas/FileAttachment"},{"$ref":"#/components/schemas/LinkAttachment"},{"$ref":"#/components/schemas/AudioAttachment"},{"$ref":"#/components/schemas/LocationAttachment"},{"$ref":"#/components/schemas/FallbackAttachment"},{"$ref":"#/components/schemas/ContactAttachment"},{"$ref":"#/components/schemas/EmbedAttachment"}]},"AttachmentBase":{"type":"object","required":["id","message_id","account_id"],"properties":{"id":{"type":"integer"},"message_id":{"type":"integer"},"account_id":{"type":"integer"}}},"AttachmentOfContact":{"allOf":[{"$ref":"#/components/schemas/ListedAttachment"},{"type":"object","required":["conversation_id"],"properties":{"conversation_id":{"type":"integer"}}}]},"AudioAttachment":{"allOf":[{"$ref":"#/components/schemas/AttachmentBase"},{"$ref":"#/components/schemas/StoredFile"},{"type":"object","required":["file_type","transcribed_text"],"properties":{"file_type":{"type":"string","const":"audio"},"transcribed_text":{"type":"string"}}}]},"AuditEntry":{"type":"object","required":["id","auditable_id","auditable_type","auditable","associated_id","associated_type","user_id","user_type","username","action","audited_changes","version","comment","request_uuid","created_at","remote_address"],"properties":{"id":{"type":"integer"},"auditable_id":{"type":"integer"},"auditable_type":{"type":"string"},"auditable":{"type":["object","null"],"additionalProperties":true},"associated_id":{"type":"integer"},"associated_type":{"type":"string"},"user_id":{"type":["integer","null"]},"user_type":{"type":["string","null"]},"username":{"type":["string","null"]},"action":{"type":"string"},"audited_changes":{"type":"object","additionalProperties":true},"version":{"type":"integer","minimum":1},"comment":{"type":["string","null"]},"request_uuid":{"type":"string"},"created_at":{"type":"integer"},"remote_address":{"type":["string","null"]}}},"AuditLogPage":{"type":"object","required":["per_page","total_entries","current_page","audit_logs"],"properties":{"per_page":{"type":"integer"},"total_entries":{"type":"integer","minimum":0},"current_page":{"type":"integer","minimum":1},"audit_logs":{"type":"array","items":{"$ref":"#/components/schemas/AuditEntry"}}}},"AutoOfflineUpdate":{"type":"object","required":["profile"],"properties":{"profile":{"type":"object","required":["account_id","auto_offline"],"properties":{"account_id":{"type":"integer","minimum":1},"auto_offline":{"type":"boolean"}}}}},"AutomationAction":{"type":"object","required":["action_name","action_params"],"properties":{"action_name":{"type":"string","enum":["send_message","add_private_note","send_attachment","send_email_to_team","send_email_transcript","send_webhook_event","add_label","remove_label","assign_agent","assign_team","remove_assigned_agent","remove_assigned_team","change_priority","change_status","open_conversation","pending_conversation","resolve_conversation","snooze_conversation","mute_conversation"]},"action_params":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"integer"},{"$ref":"#/components/schemas/TeamEmail"}]}}}},"AutomationCondition":{"type":"object","required":["attribute_key","filter_operator","values","query_operator"],"properties":{"attribute_key":{"type":"string"},"filter_operator":{"type":"string"},"values":{"type":"array","items":{"type":["string","integer","boolean"]}},"query_operator":{"type":["string","null"],"enum":["and","or","AND","OR",null]}}},"AutomationFile":{"allOf":[{"$ref":"#/components/schemas/ActionFile"},{"type":"object","required":["automation_rule_id"],"properties":{"automation_rule_id":{"type":"integer"}}}]},"AutomationRule":{"type":"object","required":["id","account_id","name","description","event_name","conditions","actions","created_on","active"],"properties":{"id":{"type":"integer"},"account_id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"event_name":{"type":"string"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/AutomationCondition"}},"actions":{"type":"array","items":{"$ref":"#/components/schemas/AutomationAction"}},"created_on":{"type":"integer"},"active":{"type":"boolean"},"files":{"type":"array","items":{"$ref":"#/components/schemas/AutomationFile"}}}},"AutomationRuleUpdate":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"event_name":{"type":"string","enum":["message_created","conversation_created","conversation_updated","conversation_opened","conversation_resolved"]},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/NewAutomationCondition"}},"actions":{"type":"array","items":{"$ref":"#/components/schemas/AutomationAction"}},"active":{"type":"boolean"}}},"AvailabilityUpdate":{"type":"object","required":["profile"],"properties":{"profile":{"type":"object","required":["account_id","availability"],"properties":{"account_id":{"type":"integer","minimum":1},"availability":{"type":"string","enum":["online","busy","offline"]}}}}},"BotMetrics":{"type":"object","required":["conversation_count","message_count","resolution_rate","handoff_rate"],"properties":{"conversation_count":{"type":"integer","minimum":0},"message_count":{"type":"integer","minimum":0},"resolution_rate":{"type":"integer","minimum":0},"handoff_rate":{"type":"integer","minimum":0}}},"BotSummary":{"allOf":[{"$ref":"#/components/schemas/BotTotals"},{"type":"object","required":["previous"],"properties":{"previous":{"$ref":"#/components/schemas/BotTotals"}}}]},"BotTotals":{"type":"object","required":["bot_resolutions_count","bot_handoffs_count"],"properties":{"bot_resolutions_count":{"type":"integer","minimum":0},"bot_handoffs_count":{"type":"integer","minimum":0}}},"CacheKeys":{"type":"object","required":["label","inbox","team"],"properties":{"label":{"type":"string"},"inbox":{"type":"string"},"team":{"type":"string"}}},"Call":{"type":"object","required":["id","provider_call_id","provider","direction","status","duration_seconds","end_reason","conference_sid","accepted_by_agent_id","accepted_by_agent_name","started_at","ended_at","from_number","to_number","recording_url","transcript"],"properties":{"id":{"type":"integer"},"provider_call_id":{"type":"string"},"provider":{"type":"string","enum":["twilio","whatsapp"]},"direction":{"type":"string","enum":["incoming","outgoing"]},"status":{"type":"string"},"duration_seconds":{"type":["integer","null"]},"end_reason":{"type":["string","null"]},"conference_sid":{"type":["string","null"]},"accepted_by_agent_id":{"type":["integer","null"]},"accepted_by_agent_name":{"type":["string","null"]},"started_at":{"type":["integer","null"]},"ended_at":{"type":["integer","null"]},"from_number":{"type":["string","null"]},"to_number":{"type":["string","null"]},"recording_url":{"type":["string","null"]},"transcript":{"type":["string","null"]}}},"CallList":{"type":"object","required":["meta","payload"],"properties":{"meta":{"type":"object","required":["count","current_page","total_pages"],"properties":{"count":{"type":"integer","minimum":0},"current_page":{"type":"integer"},"total_pages":{"type":"integer","minimum":0}}},"payload":{"type":"array","items":{"type":"object","additionalProperties":true}}}},"Campaign":{"type":"object","required":["id","title","description","account_id","inbox","message","template_params","campaign_status","enabled","campaign_type","trigger_rules","trigger_only_during_business_hours","created_at","updated_at"],"properties":{"id":{"type":"integer"},"title":{"type":"string"},"description":{"type":["string","null"]},"account_id":{"type":"integer"},"inbox":{"$ref":"#/components/schemas/Inbox"},"sender":{"allOf":[{"$ref":"#/components/schemas/Agent"}]},"message":{"type":"string"},"template_params":{"type":["object","null"],"additionalProperties":true},"campaign_status":{"type":"string","enum":["active","completed"]},"enabled":{"type":"boolean"},"campaign_type":{"type":"string","enum":["ongoing","one_off"]},"scheduled_at":{"type":"integer"},"audience":{"type":"array","items":{"$ref":"#/components/schemas/CampaignAudience"}},"trigger_rules":{"$ref":"#/components/schemas/CampaignTrigger"},"trigger_only_during_business_hours":{"type":"boolean"},"created_at":{"type":"string"},"updated_at":{"type":"string"}}},"CampaignAudience":{"type":"object","required":["id","type"],"properties":{"id":{"type":"integer"},"type":{"type":"string","enum":["Label"]}}},"CampaignSettings":{"type":"object","properties":{"title":{"type":"string"},"description":{"type":["string","null"]},"message":{"type":"string"},"sender_id":{"type":["integer","null"]},"enabled":{"type":"boolean"},"trigger_only_during_business_hours":{"type":"boolean"},"trigger_rules":{"$ref":"#/components/schemas/CampaignTrigger"},"scheduled_at":{"type":"string"},"audience":{"type":"array","items":{"$ref":"#/components/schemas/CampaignAudience"}},"template_params":{"type":["object","null"],"additionalProperties":true}}},"CampaignTrigger":{"type":"object","additionalProperties":true,"properties":{"url":{"type":"string"},"time_on_page":{"type":"integer"}}},"CampaignUpdate":{"allOf":[{"$ref":"#/components/schemas/CampaignSettings"}]},"CannedResponse":{"type":"object","required":["id","account_id","short_code","content","created_at","updated_at"],"properties":{"id":{"type":"integer"},"account_id":{"type":"integer"},"short_code":{"type":"string"},"content":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"}}},"CannedResponseUpdate":{"type":"object","properties":{"short_code":{"type":"string"},"content":{"type":"string"}}},"CapacityExclusionRules":{"type":"object","properties":{"excluded_labels":{"type":"array","items":{"type":"string"}},"exclude_older_than_hours":{"type":"integer"}}},"CaptainAssistantSender":{"type":"object","required":["id","name","avatar_url","description","created_at","type"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"avatar_url":{"type":"string"},"description":{"type":["string","null"]},"created_at":{"type":"string"},"type":{"type":"string","const":"captain_assistant"}}},"Card":{"type":"object","additionalProperties":true,"properties":{"title":{"type":["string","null"]},"description":{"type":["string","null"]},"media_url":{"type":["string","null"]},"actions":{"type":["array","null"],"items":{"$ref":"#/components/schemas/CardAction"}}}},"CardAction":{"type":"object","additionalProperties":true,"properties":{"type":{"type":["string","null"]},"text":{"type":["string","null"]},"uri":{"type":["string","null"]},"payload":{}}},"CardsContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"cards"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Card"}}}}]}}},"Category":{"allOf":[{"$ref":"#/components/schemas/CategoryFields"},{"type":"object","required":["icon","meta"],"properties":{"icon":{"type":"string"},"icon_color":{"type":"string"},"related_categories":{"type":"array","items":{"$ref":"#/components/schemas/CategoryFields"}},"parent_category":{"$ref":"#/components/schemas/CategoryFields"},"root_category":{"$ref":"#/components/schemas/CategoryFields"},"meta":{"type":"object","required":["articles_count"],"properties":{"articles_count":{"type":"integer","minimum":0}}}}}]},"CategoryFields":{"type":"object","required":["id","name","slug","locale","description","position","account_id"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"slug":{"type":"string"},"locale":{"type":"string"},"description":{"type":["string","null"]},"position":{"type":["integer","null"]},"account_id":{"type":"integer"}}},"CategoryList":{"type":"object","required":["payload","meta"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/Category"}},"meta":{"type":"object","required":["current_page","categories_count"],"properties":{"current_page":{"type":"integer"},"categories_count":{"type":"integer","minimum":0}}}}},"CategorySettings":{"type":"object","properties":{"name":{"type":"string"},"slug":{"type":"string"},"locale":{"type":"string"},"description":{"type":["string","null"]},"position":{"type":"integer"},"icon":{"type":"string"},"icon_color":{"type":"string"},"parent_category_id":{"type":"integer"},"associated_category_id":{"type":"integer"},"related_category_ids":{"type":"array","items":{"type":"integer"}}}},"ChannelSummaryReport":{"type":"object","required":["open","resolved","pending","snoozed","total"],"properties":{"open":{"type":"integer","minimum":0},"resolved":{"type":"integer","minimum":0},"pending":{"type":"integer","minimum":0},"snoozed":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":0}}},"ChannelSummaryReports":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/ChannelSummaryReport"}},"ChannelUpdate":{"anyOf":[{"$ref":"#/components/schemas/WebsiteSettings"},{"$ref":"#/components/schemas/ApiInboxSettings"},{"$ref":"#/components/schemas/EmailSettings"},{"$ref":"#/components/schemas/ProviderSettings"}]},"Choice":{"type":"object","additionalProperties":true,"properties":{"title":{"type":["string","number","boolean","null"]},"value":{"type":["string","number","boolean","null"]}}},"Company":{"type":"object","required":["id","name","contacts_count","domain","description","custom_attributes","avatar_url","created_at","updated_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"contacts_count":{"type":["integer","null"]},"domain":{"type":["string","null"]},"description":{"type":["string","null"]},"custom_attributes":{"type":"object","additionalProperties":true},"avatar_url":{"type":"string"},"created_at":{"type":"integer"},"updated_at":{"type":"integer"}}},"CompanyList":{"type":"object","required":["payload"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/Company"}}}},"ConnectedAgentBot":{"allOf":[{"$ref":"#/components/schemas/AgentBot"},{"type":"object","required":["bot_config","account_id","system_bot"],"properties":{"bot_config":{"type":"object","additionalProperties":true},"account_id":{"type":["integer","null"]},"access_token":{"type":"object","required":["id","owner_type","owner_id","token","created_at","updated_at"],"properties":{"id":{"type":"integer"},"owner_type":{"type":"string","const":"AgentBot"},"owner_id":{"type":"integer"},"token":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"}}},"secret":{"type":["string","null"]},"system_bot":{"type":"boolean"}}}]},"Contact":{"type":"object","required":["additional_attributes","availability_status","email","id","name","phone_number","blocked","identifier","thumbnail","custom_attributes","created_at"],"properties":{"additional_attributes":{"$ref":"#/components/schemas/ContactAdditionalAttributes"},"availability_status":{"type":"string","enum":["online","offline"]},"email":{"type":["string","null"]},"id":{"type":"integer"},"name":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"blocked":{"type":"boolean"},"identifier":{"type":["string","null"]},"thumbnail":{"type":"string"},"custom_attributes":{"type":["object","null"],"additionalProperties":true},"company_id":{"type":["integer","null"]},"last_activity_at":{"type":"integer"},"created_at":{"type":"integer"}}},"ContactAdditionalAttributes":{"type":["object","null"],"additionalProperties":true,"properties":{"city":{"type":["string","null"]},"country":{"type":["string","null"]},"country_code":{"type":["string","null"]},"company_name":{"type":["string","null"]},"description":{"type":["string","null"]},"created_at_ip":{"type":["string","null"]},"updated_at_ip":{"type":["string","null"]},"avatar_url_hash":{"type":["string","null"]},"last_avatar_sync_at":{"type":["string","null"]},"social_profiles":{"type":["object","null"],"additionalProperties":true}}},"ContactAttachment":{"allOf":[{"$ref":"#/components/schemas/AttachmentBase"},{"type":"object","required":["file_type","fallback_title","meta"],"properties":{"file_type":{"type":"string","const":"contact"},"fallback_title":{"type":["string","null"]},"meta":{"type":["object","null"],"additionalProperties":true,"properties":{"firstName":{"type":["string","null"]},"lastName":{"type":["string","null"]}}}}}]},"ContactAttachments":{"type":"object","required":["meta","payload"],"properties":{"meta":{"type":"object","required":["total_count"],"properties":{"total_count":{"type":"integer","minimum":0}}},"payload":{"type":"array","items":{"$ref":"#/components/schemas/AttachmentOfContact"}}}},"ContactConversations":{"type":"object","required":["payload"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/Conversation"}}}},"ContactFields":{"type":"object","properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"identifier":{"type":["string","null"]},"blocked":{"type":"boolean"},"avatar_url":{"type":"string"},"additional_attributes":{"type":["object","null"],"additionalProperties":true},"custom_attributes":{"type":["object","null"],"additionalProperties":true},"company_id":{"anyOf":[{"type":"integer","minimum":1},{"type":"string","const":""}]}}},"ContactFilter":{"type":"object","required":["payload"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/ContactFilterCondition"}}}},"ContactFilterCondition":{"type":"object","required":["attribute_key","filter_operator","values"],"properties":{"attribute_key":{"type":"string"},"filter_operator":{"type":"string","enum":["equal_to","not_equal_to","contains","does_not_contain","is_present","is_not_present","is_greater_than","is_less_than","days_before","starts_with"]},"values":{"type":"array","items":{"type":["string","number","boolean"]}},"query_operator":{"type":["string","null"],"enum":["AND","OR",null]},"custom_attribute_type":{"type":"string","const":"contact_attribute"}}},"ContactInbox":{"type":"object","required":["source_id","inbox"],"properties":{"source_id":{"type":"string"},"inbox":{"$ref":"#/components/schemas/InboxSummary"}}},"ContactInboxFields":{"type":"object","properties":{"inbox_id":{"type":"integer","minimum":1},"source_id":{"type":"string"}}},"ContactList":{"type":"object","required":["meta","payload"],"properties":{"meta":{"$ref":"#/components/schemas/ContactListMeta"},"payload":{"type":"array","items":{"$ref":"#/components/schemas/ContactWithInboxes"}}}},"ContactListMeta":{"type":"object","required":["count","current_page"],"properties":{"count":{"type":"integer","minimum":0},"current_page":{"type":["integer","string"]}}},"ContactNote":{"type":"object","required":["id","content","account_id","contact_id","user","created_at","updated_at"],"properties":{"id":{"type":"integer"},"content":{"type":"string"},"account_id":{"type":["integer","null"]},"contact_id":{"type":["integer","null"]},"user":{"$ref":"#/components/schemas/Agent"},"created_at":{"type":"integer"},"updated_at":{"type":"integer"}}},"ContactNoteUpdate":{"type":"object","required":["content"],"properties":{"content":{"type":"string"}}},"ContactPicture":{"type":"object","properties":{"avatar":{"type":"string"}}},"ContactRecord":{"type":"object","required":["id","name","email","phone_number","account_id","created_at","updated_at","additional_attributes","identifier","custom_attributes","last_activity_at","contact_type","middle_name","last_name","location","country_code","blocked","company_id","label_list"],"properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"account_id":{"type":"integer"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"additional_attributes":{"$ref":"#/components/schemas/ContactAdditionalAttributes"},"identifier":{"type":["string","null"]},"custom_attributes":{"type":"object","additionalProperties":true},"last_activity_at":{"type":["string","null"]},"contact_type":{"type":"string","enum":["visitor","lead","customer"]},"middle_name":{"type":"string"},"last_name":{"type":"string"},"location":{"type":["string","null"]},"country_code":{"type":["string","null"]},"blocked":{"type":"boolean"},"company_id":{"type":["integer","null"]},"label_list":{"type":"array","items":{"type":"string"}}}},"ContactSearchResult":{"type":"object","required":["meta","payload"],"properties":{"meta":{"type":"object","required":["count","current_page"],"properties":{"count":{"type":["integer","null"]},"current_page":{"type":["integer","string"]},"has_more":{"type":["boolean","null"]}}},"payload":{"type":"array","items":{"$ref":"#/components/schemas/ContactWithInboxes"}}}},"ContactSender":{"type":"object","required":["additional_attributes","custom_attributes","email","id","identifier","name","phone_number","thumbnail","blocked","type"],"properties":{"additional_attributes":{"$ref":"#/components/schemas/ContactAdditionalAttributes"},"custom_attributes":{"type":["object","null"],"additionalProperties":true},"email":{"type":["string","null"]},"id":{"type":"integer"},"identifier":{"type":["string","null"]},"name":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"thumbnail":{"type":"string"},"blocked":{"type":"boolean"},"type":{"type":"string","const":"contact"}}},"ContactUpdate":{"allOf":[{"$ref":"#/components/schemas/ContactFields"}]},"ContactUpdateForm":{"allOf":[{"$ref":"#/components/schemas/ContactFields"},{"$ref":"#/components/schemas/ContactPicture"}]},"ContactWithInboxes":{"allOf":[{"$ref":"#/components/schemas/Contact"},{"type":"object","properties":{"contact_inboxes":{"type":"array","items":{"$ref":"#/components/schemas/ContactInbox"}}}}]},"ContentAttributes":{"type":"object","additionalProperties":true,"properties":{"in_reply_to":{"type":["integer","null"]},"in_reply_to_external_id":{"type":["string","null"]},"deleted":{"type":"boolean"},"external_error":{"type":["string","null"]},"external_created_at":{"type":["integer","string","null"]},"external_echo":{"type":"boolean"},"is_unsupported":{"type":"boolean"},"automation_rule_id":{"type":"integer"},"activity":{"$ref":"#/components/schemas/ActivityDetails"},"translations":{"type":["object","null"],"additionalProperties":true},"cc_emails":{"type":["array","null"],"items":{"type":"string"}},"bcc_emails":{"type":["array","null"],"items":{"type":"string"}},"to_emails":{"type":["array","null"],"items":{"type":"string"}},"email":{"$ref":"#/components/schemas/EmailAttributes"},"story_sender":{"type":["string","null"]},"story_id":{"type":["string","null"]},"story_url":{"type":["string","null"]},"image_type":{"type":["string","null"]}}},"Conversation":{"type":"object","required":["meta","id","messages","account_id","uuid","additional_attributes","agent_last_seen_at","assignee_last_seen_at","can_reply","contact_last_seen_at","custom_attributes","inbox_id","labels","muted","snoozed_until","status","created_at","updated_at","timestamp","first_reply_created_at","unread_count","last_non_activity_message","last_activity_at","priority","waiting_since","sla_policy_id"],"properties":{"meta":{"$ref":"#/components/schemas/ConversationMeta"},"id":{"type":"integer"},"messages":{"type":"array","items":{"$ref":"#/components/schemas/Message"}},"account_id":{"type":"integer"},"uuid":{"type":"string"},"additional_attributes":{"$ref":"#/components/schemas/ConversationAdditionalAttributes"},"agent_last_seen_at":{"type":"integer","minimum":0},"assignee_last_seen_at":{"type":"integer","minimum":0},"can_reply":{"type":"boolean"},"contact_last_seen_at":{"type":"integer","minimum":0},"custom_attributes":{"type":["object","null"],"additionalProperties":true},"inbox_id":{"type":"integer"},"labels":{"type":"array","items":{"type":"string"}},"muted":{"type":"boolean"},"snoozed_until":{"type":["string","null"]},"status":{"type":"string","enum":["open","resolved","pending","snoozed"]},"created_at":{"type":"integer"},"updated_at":{"type":"number"},"timestamp":{"type":"integer"},"first_reply_created_at":{"type":"integer","minimum":0},"unread_count":{"type":"integer","minimum":0,"maximum":10},"last_non_activity_message":{"oneOf":[{"$ref":"#/components/schemas/Message"},{"type":"null"}]},"last_activity_at":{"type":"integer"},"priority":{"type":["string","null"],"enum":["low","medium","high","urgent",null]},"waiting_since":{"type":"integer","minimum":0},"sla_policy_id":{"type":["integer","null"]},"applied_sla":{"anyOf":[{"$ref":"#/components/schemas/AppliedSla"},{"type":"null"}]},"sla_events":{"type":"array","items":{"$ref":"#/components/schemas/SlaEvent"}}}},"ConversationAdditionalAttributes":{"type":["object","null"],"additionalProperties":true,"properties":{"browser":{"type":["object","null"],"additionalProperties":true,"properties":{"browser_name":{"type":["string","null"]},"browser_version":{"type":["string","null"]},"device_name":{"type":["string","null"]},"platform_name":{"type":["string","null"]},"platform_version":{"type":["string","null"]}}},"browser_language":{"type":["string","null"]},"conversation_language":{"type":["string","null"]},"initiated_at":{"type":["object","null"],"additionalProperties":true,"properties":{"timestamp":{"type":["string","number","null"]}}},"referer":{"type":["string","null"]},"source":{"type":["string","null"]},"mail_subject":{"type":["string","null"]},"in_reply_to":{"type":["string","null"]},"auto_reply":{"type":["boolean","null"]},"type":{"type":["string","null"]},"chat_id":{"type":["integer","string","null"]},"business_connection_id":{"type":["string","null"]},"call_status":{"type":["string","null"]},"call_direction":{"type":["string","null"]}}},"ConversationAssistant":{"type":"object","required":["assistant"],"properties":{"assistant":{"type":["object","null"],"required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":"string"}}}}},"ConversationAttachments":{"type":"object","required":["meta","payload"],"properties":{"meta":{"type":"object","required":["total_count"],"properties":{"total_count":{"type":"integer","minimum":0}}},"payload":{"type":"array","items":{"$ref":"#/components/schemas/ListedAttachment"}}}},"ConversationCounts":{"type":"object","required":["mine_count","assigned_count","unassigned_count","all_count"],"properties":{"mine_count":{"type":"integer","minimum":0},"assigned_count":{"type":"integer","minimum":0},"unassigned_count":{"type":"integer","minimum":0},"all_count":{"type":"integer","minimum":0}}},"ConversationCustomAttributes":{"type":"object","required":["custom_attributes"],"properties":{"custom_attributes":{"type":"object","additionalProperties":true}}},"ConversationDraft":{"type":"object","required":["has_draft"],"properties":{"has_draft":{"type":"boolean"},"message":{"type":"string"}}},"ConversationFilter":{"type":"object","required":["payload"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/ConversationFilterCondition"}}}},"ConversationFilterCondition":{"type":"object","required":["attribute_key","filter_operator","values"],"properties":{"attribute_key":{"type":"string"},"filter_operator":{"type":"string","enum":["equal_to","not_equal_to","contains","does_not_contain","is_present","is_not_present","is_greater_than","is_less_than","days_before"]},"values":{"type":"array","items":{"type":["string","number","boolean"]}},"query_operator":{"type":["string","null"],"enum":["AND","OR",null]},"custom_attribute_type":{"type":"string","const":"conversation_attribute"}}},"ConversationList":{"type":"object","required":["data"],"properties":{"data":{"type":"object","required":["meta","payload"],"properties":{"meta":{"$ref":"#/components/schemas/ConversationCounts"},"payload":{"type":"array","items":{"$ref":"#/components/schemas/Conversation"}}}}}},"ConversationMatch":{"type":"object","required":["id","uuid","created_at","contact","inbox","messages","account_id"],"properties":{"id":{"type":"integer"},"uuid":{"type":"string"},"created_at":{"type":"integer"},"contact":{"type":"object","required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":["string","null"]}}},"inbox":{"type":"object","required":["id","name","channel_type"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"channel_type":{"type":"string"}}},"messages":{"type":"array","items":{"$ref":"#/components/schemas/MatchingMessage"}},"account_id":{"type":"integer"}}},"ConversationMatchCounts":{"type":"object","required":["mine_count","unassigned_count","all_count"],"properties":{"mine_count":{"type":"integer","minimum":0},"unassigned_count":{"type":"integer","minimum":0},"all_count":{"type":"integer","minimum":0}}},"ConversationMatches":{"type":"object","required":["meta","payload"],"properties":{"meta":{"$ref":"#/components/schemas/ConversationMatchCounts"},"payload":{"type":"array","items":{"$ref":"#/components/schemas/ConversationMatch"}}}},"ConversationMeta":{"allOf":[{"type":"object","required":["sender","channel","hmac_verified"],"properties":{"sender":{"$ref":"#/components/schemas/Contact"},"channel":{"type":"string","enum":["Channel::Api","Channel::Email","Channel::FacebookPage","Channel::Instagram","Channel::Line","Channel::Sms","Channel::Telegram","Channel::Tiktok","Channel::TwilioSms","Channel::TwitterProfile","Channel::WebWidget","Channel::Whatsapp"]},"team":{"$ref":"#/components/schemas/Team"},"hmac_verified":{"type":["boolean","null"]}}},{"oneOf":[{"$ref":"#/components/schemas/AssignedToAgent"},{"$ref":"#/components/schemas/AssignedToAgentBot"},{"$ref":"#/components/schemas/Unassigned"}]}]},"ConversationStatus":{"type":"object","required":["success","conversation_id","current_status","snoozed_until"],"properties":{"success":{"type":["boolean","null"]},"conversation_id":{"type":"integer"},"current_status":{"type":"string","enum":["open","resolved","pending","snoozed"]},"snoozed_until":{"type":["string","null"]}}},"ConversationTotals":{"type":"object","required":["meta"],"properties":{"meta":{"$ref":"#/components/schemas/ConversationCounts"}}},"ConversationUnreadCounts":{"type":"object","required":["inboxes","labels","teams"],"properties":{"all_count":{"type":"integer","minimum":0},"inboxes":{"type":"object","additionalProperties":{"type":"integer"}},"labels":{"type":"object","additionalProperties":{"type":"integer"}},"teams":{"type":"object","additionalProperties":{"type":"integer"}}}},"ConversationUpdate":{"type":"object","properties":{"priority":{"type":["string","null"],"enum":["low","medium","high","urgent",null]},"sla_policy_id":{"type":"integer","minimum":1}}},"CreatedContact":{"type":"object","required":["contact","contact_inbox"],"properties":{"contact":{"$ref":"#/components/schemas/ContactWithInboxes"},"contact_inbox":{"type":"object","required":["inbox","source_id"],"properties":{"inbox":{"oneOf":[{"$ref":"#/components/schemas/InboxRow"},{"type":"null"}]},"source_id":{"type":["string","null"]}}}}},"CsatMetrics":{"type":"object","required":["total_count","ratings_count","total_sent_messages_count"],"properties":{"total_count":{"type":"integer","minimum":0},"ratings_count":{"type":"object","additionalProperties":{"type":"integer","minimum":1}},"total_sent_messages_count":{"type":"integer","minimum":0}}},"CsatSurveyResponse":{"type":"object","required":["id","rating","feedback_message","csat_review_notes","review_notes_updated_at","account_id","message_id","contact","conversation_id","created_at"],"properties":{"id":{"type":"integer"},"rating":{"type":"integer","minimum":1,"maximum":5},"feedback_message":{"type":["string","null"]},"csat_review_notes":{"type":["string","null"]},"review_notes_updated_at":{"type":["integer","null"]},"review_notes_updated_by":{"type":"object","required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":"string"}}},"account_id":{"type":"integer"},"message_id":{"type":"integer"},"contact":{"$ref":"#/components/schemas/Contact"},"conversation_id":{"type":"integer"},"created_at":{"type":"integer"},"assigned_agent":{"allOf":[{"$ref":"#/components/schemas/Agent"}]}}},"CsatSurveyResponseUpdate":{"type":"object","required":["csat_review_notes"],"properties":{"csat_review_notes":{"type":"string"}}},"CustomAttribute":{"type":"object","required":["id","attribute_display_name","attribute_display_type","attribute_description","attribute_key","regex_pattern","regex_cue","attribute_values","attribute_model","default_value","created_at","updated_at"],"properties":{"id":{"type":"integer"},"attribute_display_name":{"type":"string"},"attribute_display_type":{"type":"string","enum":["text","number","currency","percent","link","date","list","checkbox"]},"attribute_description":{"type":["string","null"]},"attribute_key":{"type":"string"},"regex_pattern":{"type":["string","null"]},"regex_cue":{"type":["string","null"]},"attribute_values":{"type":"array","items":{"type":"string"}},"attribute_model":{"type":"string","enum":["conversation_attribute","contact_attribute","company_attribute"]},"default_value":{"type":["integer","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"}}},"CustomAttributeUpdate":{"type":"object","properties":{"attribute_display_name":{"type":"string"},"attribute_description":{"type":["string","null"]},"attribute_display_type":{"type":"string","enum":["text","number","currency","percent","link","date","list","checkbox"]},"attribute_key":{"type":"string"},"attribute_values":{"type":"array","items":{"type":"string"}},"regex_pattern":{"type":["string","null"]},"regex_cue":{"type":["string","null"]}}},"CustomFilter":{"type":"object","required":["id","name","filter_type","query","created_at","updated_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"filter_type":{"type":"string","enum":["conversation","contact","report"]},"query":{"oneOf":[{"$ref":"#/components/schemas/CustomFilterQuery"},{"type":"string","const":"{}"}]},"created_at":{"type":"string"},"updated_at":{"type":"string"}}},"CustomFilterQuery":{"type":"object","additionalProperties":true,"properties":{"payload":{"type":"array","items":{"type":"object","additionalProperties":true}}}},"CustomFilterUpdate":{"type":"object","properties":{"name":{"type":"string"},"filter_type":{"type":"string","enum":["conversation","contact","report"]},"query":{"$ref":"#/components/schemas/CustomFilterQuery"}}},"CustomRole":{"type":"object","required":["id","name","description","permissions","created_at","updated_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"permissions":{"$ref":"#/components/schemas/Permissions"},"created_at":{"type":"string"},"updated_at":{"type":"string"}}},"CustomRoleUpdate":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"permissions":{"$ref":"#/components/schemas/Permissions"}}},"DirectUpload":{"type":"object","required":["id","key","filename","content_type","metadata","byte_size","checksum","created_at","service_name","attachable_sgid","signed_id","direct_upload"],"properties":{"id":{"type":"integer"},"key":{"type":"string"},"filename":{"type":"string"},"content_type":{"type":["string","null"]},"metadata":{"type":"object","additionalProperties":true},"byte_size":{"type":"integer"},"checksum":{"type":"string"},"created_at":{"type":"string"},"service_name":{"type":"string"},"attachable_sgid":{"type":"string"},"signed_id":{"type":"string"},"direct_upload":{"type":"object","required":["url","headers"],"properties":{"url":{"type":"string"},"headers":{"type":"object","additionalProperties":{"type":"string"}}}}}},"EmailAttributes":{"type":"object","additionalProperties":true,"properties":{"subject":{"type":["string","null"]},"from":{"type":["array","null"],"items":{"type":"string"}},"to":{"type":["array","string","null"],"items":{"type":"string"}},"cc":{"type":["array","string","null"],"items":{"type":"string"}},"bcc":{"type":["array","string","null"],"items":{"type":"string"}},"date":{"type":["string","null"]},"message_id":{"type":["string","null"]},"in_reply_to":{"type":["string","array","null"],"items":{"type":"string"}},"references":{"type":["array","null"],"items":{"type":"string"}},"multipart":{"type":"boolean"},"number_of_attachments":{"type":"integer"},"content_type":{"type":["string","null"]},"html_content":{"$ref":"#/components/schemas/EmailBody"},"text_content":{"$ref":"#/components/schemas/EmailBody"},"headers":{"type":["object","null"],"additionalProperties":true},"auto_reply":{"type":"boolean"}}},"EmailBody":{"type":["object","null"],"additionalProperties":true,"properties":{"full":{"type":["string","null"]},"reply":{"type":["string","null"]},"quoted":{"type":["string","null"]}}},"EmailContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"incoming_email"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"cc_email":{"type":["array","string","null"],"items":{"type":"string"}},"bcc_email":{"type":["array","string","null"],"items":{"type":"string"}}}}]}}},"EmailInbox":{"allOf":[{"$ref":"#/components/schemas/InboxBase"},{"$ref":"#/components/schemas/InboxWithoutWidget"},{"$ref":"#/components/schemas/MailServers"},{"type":"object","required":["channel_type","hmac_mandatory","email"],"properties":{"channel_type":{"type":"string","const":"Channel::Email"},"hmac_mandatory":{"type":"null"},"email":{"type":"string"},"forwarding_enabled":{"type":"boolean"},"forward_to_email":{"type":"string"},"reauthorization_required":{"type":"boolean"},"branded_email_layout":{"type":["string","null"]}}}]},"EmailLayout":{"type":"object","required":["branded_email_layout"],"properties":{"branded_email_layout":{"type":["string","null"]}}},"EmailNotificationFlag":{"type":"string","enum":["email_conversation_creation","email_conversation_assignment","email_assigned_conversation_new_message","email_conversation_mention","email_participating_conversation_new_message","email_sla_missed_first_response","email_sla_missed_next_response","email_sla_missed_resolution"]},"EmailRequestContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"input_email"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"submitted_email":{"type":["string","null"]}}}]}}},"EmailSettings":{"allOf":[{"$ref":"#/components/schemas/MailServers"},{"type":"object","properties":{"email":{"type":"string"},"provider":{"type":["string","null"]}}}]},"EmbedAttachment":{"allOf":[{"$ref":"#/components/schemas/AttachmentBase"},{"type":"object","required":["file_type","data_url"],"properties":{"file_type":{"type":"string","const":"embed"},"data_url":{"type":["string","null"]}}}]},"ErrorBody":{"type":"object","required":["error"],"properties":{"error":{"type":"string"}}},"FallbackAttachment":{"allOf":[{"$ref":"#/components/schemas/AttachmentBase"},{"type":"object","required":["file_type","fallback_title","data_url"],"properties":{"file_type":{"type":"string","const":"fallback"},"fallback_title":{"type":["string","null"]},"data_url":{"type":["string","null"]}}}]},"FileAttachment":{"allOf":[{"$ref":"#/components/schemas/AttachmentBase"},{"$ref":"#/components/schemas/StoredFile"},{"type":"object","required":["file_type"],"properties":{"file_type":{"type":"string","enum":["image","video","file","share","story_mention","ig_reel","ig_post","ig_story"]}}}]},"FilteredConversationCounts":{"type":"object","required":["mine_count","unassigned_count","all_count"],"properties":{"mine_count":{"type":"integer","minimum":0},"unassigned_count":{"type":"integer","minimum":0},"all_count":{"type":"integer","minimum":0}}},"FilteredConversations":{"type":"object","required":["meta","payload"],"properties":{"meta":{"$ref":"#/components/schemas/FilteredConversationCounts"},"payload":{"type":"array","items":{"$ref":"#/components/schemas/Conversation"}}}},"FirstResponseTimes":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/FirstResponseTimesOfChannel"}},"FirstResponseTimesOfChannel":{"type":"object","required":["0-1h","1-4h","4-8h","8-24h","24h+"],"properties":{"0-1h":{"type":"integer","minimum":0},"1-4h":{"type":"integer","minimum":0},"4-8h":{"type":"integer","minimum":0},"8-24h":{"type":"integer","minimum":0},"24h+":{"type":"integer","minimum":0}}},"FormContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"form"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/FormField"}},"submitted_values":{"$ref":"#/components/schemas/SubmittedValues"}}}]}}},"FormField":{"type":"object","additionalProperties":true,"properties":{"name":{"type":["string","null"]},"type":{"type":["string","null"]},"label":{"type":["string","null"]},"placeholder":{"type":["string","null"]},"default":{},"options":{"type":["array","null"],"items":{"$ref":"#/components/schemas/FormOption"}},"required":{"type":["string","number","boolean","null"]},"pattern":{"type":["string","null"]},"title":{"type":["string","null"]},"pattern_error":{"type":["string","null"]}}},"FormOption":{"type":"object","additionalProperties":true,"properties":{"label":{"type":["string","number","boolean","null"]},"value":{"type":["string","number","boolean","null"]}}},"GroupWorkload":{"allOf":[{"$ref":"#/components/schemas/OpenWorkload"},{"type":"object","properties":{"assignee_id":{"type":["integer","null"]},"team_id":{"type":["integer","null"]}}}]},"Inbox":{"oneOf":[{"$ref":"#/components/schemas/WebsiteInbox"},{"$ref":"#/components/schemas/ApiInbox"},{"$ref":"#/components/schemas/EmailInbox"},{"$ref":"#/components/schemas/SmsInbox"},{"$ref":"#/components/schemas/LineInbox"},{"$ref":"#/components/schemas/MessengerInbox"}]},"InboxAgentBot":{"type":"object","properties":{"agent_bot":{"$ref":"#/components/schemas/ConnectedAgentBot"}}},"InboxBase":{"type":"object","required":["id","avatar_url","channel_id","name","greeting_enabled","greeting_message","working_hours_enabled","enable_email_collect","csat_survey_enabled","csat_config","enable_auto_assignment","auto_assignment_config","out_of_office_message","working_hours","timezone","callback_webhook_url","allow_messages_after_resolved","lock_to_single_conversation","sender_name_type","business_name","messaging_service_sid","phone_number","provider"],"properties":{"id":{"type":"integer"},"avatar_url":{"type":"string"},"channel_id":{"type":"integer"},"name":{"type":"string"},"greeting_enabled":{"type":"boolean"},"greeting_message":{"type":["string","null"]},"working_hours_enabled":{"type":"boolean"},"enable_email_collect":{"type":"boolean"},"csat_survey_enabled":{"type":"boolean"},"csat_config":{"$ref":"#/components/schemas/SurveySettings"},"enable_auto_assignment":{"type":"boolean"},"auto_assignment_config":{"type":"object","additionalProperties":true,"properties":{"max_assignment_limit":{"type":["integer","string","null"]}}},"out_of_office_message":{"type":["string","null"]},"working_hours":{"type":"array","items":{"$ref":"#/components/schemas/WorkingHours"}},"timezone":{"type":"string"},"callback_webhook_url":{"type":["string","null"]},"allow_messages_after_resolved":{"type":"boolean"},"lock_to_single_conversation":{"type":"boolean"},"sender_name_type":{"type":"string","enum":["friendly","professional"]},"business_name":{"type":["string","null"]},"help_center":{"type":"object","required":["name","slug"],"properties":{"name":{"type":"string"},"slug":{"type":"string"}}},"messaging_service_sid":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"provider":{"type":["string","null"]}}},"InboxDeletion":{"type":"object","required":["message"],"properties":{"message":{"type":"string"}}},"InboxLabelMatrix":{"type":"object","required":["inboxes","labels","matrix"],"properties":{"inboxes":{"type":"array","items":{"type":"object","required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":"string"}}}},"labels":{"type":"array","items":{"type":"object","required":["id","title"],"properties":{"id":{"type":"integer"},"title":{"type":"string"}}}},"matrix":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0}}}}},"InboxLimit":{"type":"object","required":["id","inbox_id","conversation_limit"],"properties":{"id":{"type":"integer"},"inbox_id":{"type":"integer"},"conversation_limit":{"type":"integer","minimum":0}}},"InboxMemberIds":{"type":"object","required":["inbox_id","user_ids"],"properties":{"inbox_id":{"type":"integer","minimum":1},"user_ids":{"type":"array","items":{"type":"integer","minimum":1}}}},"InboxPicture":{"type":"object","properties":{"avatar":{"type":"string"}}},"InboxRow":{"type":"object","required":["id","channel_id","account_id","name","created_at","updated_at","channel_type","enable_auto_assignment","greeting_enabled","greeting_message","email_address","working_hours_enabled","out_of_office_message","timezone","enable_email_collect","csat_survey_enabled","allow_messages_after_resolved","auto_assignment_config","lock_to_single_conversation","portal_id","sender_name_type","business_name","csat_config"],"properties":{"id":{"type":"integer"},"channel_id":{"type":"integer"},"account_id":{"type":"integer"},"name":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"channel_type":{"type":"string"},"enable_auto_assignment":{"type":"boolean"},"greeting_enabled":{"type":"boolean"},"greeting_message":{"type":["string","null"]},"email_address":{"type":["string","null"]},"working_hours_enabled":{"type":"boolean"},"out_of_office_message":{"type":["string","null"]},"timezone":{"type":"string"},"enable_email_collect":{"type":"boolean"},"csat_survey_enabled":{"type":"boolean"},"allow_messages_after_resolved":{"type":"boolean"},"auto_assignment_config":{"type":"object","additionalProperties":true},"lock_to_single_conversation":{"type":"boolean"},"portal_id":{"type":["integer","null"]},"sender_name_type":{"type":"string","enum":["friendly","professional"]},"business_name":{"type":["string","null"]},"csat_config":{"type":"object","additionalProperties":true}}},"InboxSettings":{"type":"object","properties":{"name":{"type":"string"},"greeting_enabled":{"type":"boolean"},"greeting_message":{"type":["string","null"]},"enable_email_collect":{"type":"boolean"},"csat_survey_enabled":{"type":"boolean"},"csat_config":{"$ref":"#/components/schemas/SurveySettings"},"enable_auto_assignment":{"type":"boolean"},"auto_assignment_config":{"type":"object","properties":{"max_assignment_limit":{"type":"integer","minimum":1}}},"working_hours_enabled":{"type":"boolean"},"out_of_office_message":{"type":["string","null"]},"timezone":{"type":"string"},"allow_messages_after_resolved":{"type":"boolean"},"lock_to_single_conversation":{"type":"boolean"},"portal_id":{"type":["integer","null"]},"sender_name_type":{"type":"string","enum":["friendly","professional"]},"business_name":{"type":["string","null"]}}},"InboxSummary":{"type":"object","required":["id","avatar_url","channel_id","name","channel_type","provider"],"properties":{"id":{"type":"integer"},"avatar_url":{"type":"string"},"channel_id":{"type":"integer"},"name":{"type":"string"},"channel_type":{"type":"string","enum":["Channel::Api","Channel::Email","Channel::FacebookPage","Channel::Instagram","Channel::Line","Channel::Sms","Channel::Telegram","Channel::Tiktok","Channel::TwilioSms","Channel::TwitterProfile","Channel::WebWidget","Channel::Whatsapp"]},"provider":{"type":["string","null"]}}},"InboxUpdate":{"allOf":[{"$ref":"#/components/schemas/InboxSettings"},{"type":"object","properties":{"working_hours":{"type":"array","items":{"$ref":"#/components/schemas/WorkingHours"}},"channel":{"$ref":"#/components/schemas/ChannelUpdate"}}}]},"InboxUpdateForm":{"allOf":[{"$ref":"#/components/schemas/InboxUpdate"},{"$ref":"#/components/schemas/InboxPicture"}]},"InboxWithoutWidget":{"type":"object","required":["widget_color","website_url","welcome_title","welcome_tagline","web_widget_script","website_token","selected_feature_flags","reply_time"],"properties":{"allowed_domains":{"type":"null"},"widget_color":{"type":"null"},"website_url":{"type":"null"},"welcome_title":{"type":"null"},"welcome_tagline":{"type":"null"},"web_widget_script":{"type":"null"},"website_token":{"type":"null"},"selected_feature_flags":{"type":"null"},"reply_time":{"type":"null"}}},"IntegrationApp":{"type":"object","required":["id","name","description","short_description","enabled","hooks"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"short_description":{"type":"string"},"enabled":{"type":"boolean"},"hooks":{"type":"array","items":{"$ref":"#/components/schemas/IntegrationHook"}},"logo":{"type":"string"},"i18n_key":{"type":"string"},"action":{"type":["string","null"]},"button":{"type":["string","null"]},"hook_type":{"type":"string","enum":["account","inbox"]},"allow_multiple_hooks":{"type":"boolean"},"feature_flag":{"type":"string"},"settings_json_schema":{"type":"object","additionalProperties":true},"settings_form_schema":{"type":"array","items":{"$ref":"#/components/schemas/IntegrationFormField"}},"visible_properties":{"type":"array","items":{"type":"string"}}}},"IntegrationContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"integrations"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"data":{"type":"object","additionalProperties":true,"properties":{"meeting_id":{"type":"string"}}}}}]}}},"IntegrationFormField":{"type":"object","additionalProperties":true,"required":["label","type","name"],"properties":{"label":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"validation":{"type":"string"},"validationName":{"type":"string"},"validation-messages":{"type":"object","additionalProperties":{"type":"string"}},"default":{"type":"string"},"options":{"type":"array","items":{"type":"object","required":["label","value"],"properties":{"label":{"type":"string"},"value":{"type":"string"}}}},"help":{"type":"string"}}},"IntegrationHook":{"type":"object","required":["id","app_id","status","inbox","account_id","hook_type"],"properties":{"id":{"type":"integer"},"app_id":{"type":"string"},"status":{"type":"boolean"},"inbox":{"oneOf":[{"$ref":"#/components/schemas/NamedInbox"},{"type":"null"}]},"account_id":{"type":"integer"},"hook_type":{"type":"string","enum":["account","inbox"]},"settings":{"type":"object","additionalProperties":true},"reference_id":{"type":["string","null"]}}},"IntegrationHookUpdate":{"type":"object","properties":{"settings":{"type":"object","additionalProperties":true},"status":{"type":"string","enum":["enabled","disabled"]}}},"Label":{"type":"object","required":["id","title","description","color","show_on_sidebar"],"properties":{"id":{"type":"integer"},"title":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":"string"},"show_on_sidebar":{"type":["boolean","null"]}}},"LabelSummaryReport":{"allOf":[{"$ref":"#/components/schemas/SummaryCounts"},{"type":"object","required":["name","avg_resolution_time","avg_first_response_time","avg_reply_time"],"properties":{"name":{"type":"string"},"avg_resolution_time":{"type":"number"},"avg_first_response_time":{"type":"number"},"avg_reply_time":{"type":"number"}}}]},"LabelUpdate":{"type":"object","properties":{"title":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":"string"},"show_on_sidebar":{"type":["boolean","null"]}}},"LineInbox":{"allOf":[{"$ref":"#/components/schemas/InboxBase"},{"$ref":"#/components/schemas/InboxWithoutWidget"},{"type":"object","required":["channel_type","hmac_mandatory"],"properties":{"channel_type":{"type":"string","const":"Channel::Line"},"hmac_mandatory":{"type":"null"}}}]},"LinkAttachment":{"allOf":[{"$ref":"#/components/schemas/AttachmentBase"},{"type":"object","required":["file_type","data_url","thumb_url"],"properties":{"file_type":{"type":"string","enum":["image","video","file","share","story_mention","ig_reel","ig_post","ig_story"]},"data_url":{"type":["string","null"]},"thumb_url":{"type":"string"},"file_size":{"not":{}}}}]},"ListedAttachment":{"type":"object","required":["message_id","thumb_url","data_url","file_size","file_type","extension","width","height","created_at","sender"],"properties":{"id":{"type":"integer"},"message_id":{"type":"integer"},"thumb_url":{"type":"string"},"data_url":{"type":"string"},"file_size":{"type":"integer"},"file_type":{"type":"string","enum":["image","audio","video","file","location","fallback","share","story_mention","contact","ig_reel","ig_post","ig_story","embed"]},"extension":{"type":["string","null"]},"width":{"type":["number","null"]},"height":{"type":["number","null"]},"created_at":{"type":"integer"},"sender":{"$ref":"#/components/schemas/MessageSender"}}},"ListedNotification":{"allOf":[{"$ref":"#/components/schemas/NotificationBase"},{"type":"object","required":["push_message_title","push_message_body","primary_actor","secondary_actor","user","created_at","last_activity_at"],"properties":{"push_message_title":{"type":"string"},"push_message_body":{"type":"string"},"primary_actor":{"$ref":"#/components/schemas/NotificationConversation"},"secondary_actor":{"oneOf":[{"$ref":"#/components/schemas/Message"},{"type":"null"}]},"user":{"$ref":"#/components/schemas/UserSender"},"created_at":{"type":"integer"},"last_activity_at":{"type":"integer"}}}]},"LocationAttachment":{"allOf":[{"$ref":"#/components/schemas/AttachmentBase"},{"type":"object","required":["file_type","coordinates_lat","coordinates_long","fallback_title","data_url"],"properties":{"file_type":{"type":"string","const":"location"},"coordinates_lat":{"type":"number"},"coordinates_long":{"type":"number"},"fallback_title":{"type":["string","null"]},"data_url":{"type":["string","null"]}}}]},"Macro":{"type":"object","required":["id","name","visibility","created_by","updated_by","account_id","actions"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"visibility":{"type":["string","null"],"enum":["personal","global",null]},"created_by":{"$ref":"#/components/schemas/Agent"},"updated_by":{"$ref":"#/components/schemas/Agent"},"account_id":{"type":"integer"},"actions":{"type":"array","items":{"$ref":"#/components/schemas/MacroAction"}},"files":{"type":"array","items":{"$ref":"#/components/schemas/MacroFile"}}}},"MacroAction":{"type":"object","required":["action_name","action_params"],"properties":{"action_name":{"type":"string","enum":["send_message","add_private_note","send_attachment","send_email_transcript","send_webhook_event","add_label","remove_label","assign_agent","assign_team","remove_assigned_agent","remove_assigned_team","change_priority","change_status","resolve_conversation","snooze_conversation","mute_conversation"]},"action_params":{"type":"array","items":{"type":["string","integer"]}}}},"MacroFile":{"allOf":[{"$ref":"#/components/schemas/ActionFile"},{"type":"object","required":["macro_id"],"properties":{"macro_id":{"type":"integer"}}}]},"MacroUpdate":{"type":"object","required":["visibility"],"properties":{"name":{"type":"string"},"visibility":{"type":"string","enum":["personal","global"]},"actions":{"type":"array","items":{"$ref":"#/components/schemas/MacroAction"}}}},"MailServers":{"type":"object","properties":{"imap_enabled":{"type":"boolean"},"imap_address":{"type":"string"},"imap_port":{"type":"integer"},"imap_login":{"type":"string"},"imap_password":{"type":"string"},"imap_enable_ssl":{"type":"boolean"},"imap_authentication":{"type":"string","enum":["plain","login","cram-md5"]},"smtp_enabled":{"type":"boolean"},"smtp_address":{"type":"string"},"smtp_port":{"type":"integer"},"smtp_login":{"type":"string"},"smtp_password":{"type":"string"},"smtp_domain":{"type":"string"},"smtp_enable_ssl_tls":{"type":"boolean"},"smtp_enable_starttls_auto":{"type":"boolean"},"smtp_openssl_verify_mode":{"type":"string"},"smtp_authentication":{"type":"string"}}},"MatchingMessage":{"type":"object","required":["content","id","message_type","created_at"],"properties":{"content":{"type":["string","null"]},"id":{"type":"integer"},"sender_name":{"type":"string"},"message_type":{"type":"integer","enum":[0,1,2,3]},"created_at":{"type":"integer"}}},"Message":{"allOf":[{"$ref":"#/components/schemas/MessageBase"},{"$ref":"#/components/schemas/MessageContent"}]},"MessageAdditionalAttributes":{"type":["object","null"],"additionalProperties":true,"properties":{"campaign_id":{"type":["integer","string","null"]},"template_params":{"type":["object","null"],"additionalProperties":true,"properties":{"name":{"type":"string"},"category":{"type":"string"},"language":{"type":"string"},"namespace":{"type":"string"},"processed_params":{"type":"object","additionalProperties":true}}},"agent_name":{"type":"string"}}},"MessageBase":{"type":"object","allOf":[{"$ref":"#/components/schemas/MessageCore"}],"required":["account_id","updated_at","sender_type","sender_id","external_source_ids","additional_attributes","processed_message_content","sentiment","conversation"],"properties":{"account_id":{"type":"integer"},"updated_at":{"type":"string"},"sender_type":{"type":["string","null"],"enum":["Contact","User","AgentBot","Captain::Assistant",null]},"sender_id":{"type":["integer","null"]},"external_source_ids":{"type":"object","additionalProperties":true,"properties":{"slack":{"type":["string","null"]}}},"additional_attributes":{"$ref":"#/components/schemas/MessageAdditionalAttributes"},"processed_message_content":{"type":["string","null"]},"sentiment":{"type":["object","null"],"additionalProperties":true},"conversation":{"$ref":"#/components/schemas/MessageConversation"}}},"MessageContent":{"oneOf":[{"$ref":"#/components/schemas/TextContent"},{"$ref":"#/components/schemas/SelectContent"},{"$ref":"#/components/schemas/CardsContent"},{"$ref":"#/components/schemas/FormContent"},{"$ref":"#/components/schemas/ArticleContent"},{"$ref":"#/components/schemas/EmailRequestContent"},{"$ref":"#/components/schemas/SurveyContent"},{"$ref":"#/components/schemas/EmailContent"},{"$ref":"#/components/schemas/IntegrationContent"},{"$ref":"#/components/schemas/VoiceCallContent"}]},"MessageConversation":{"type":"object","required":["assignee_id","unread_count","last_activity_at","contact_inbox"],"properties":{"assignee_id":{"type":["integer","null"]},"unread_count":{"type":"integer","minimum":0,"maximum":10},"last_activity_at":{"type":"integer"},"contact_inbox":{"type":"object","required":["source_id"],"properties":{"source_id":{"type":"string"}}}}},"MessageCore":{"type":"object","allOf":[{"$ref":"#/components/schemas/MessageEssentials"}],"required":["inbox_id","private","status","source_id"],"properties":{"inbox_id":{"type":"integer"},"private":{"type":"boolean"},"status":{"type":["string","null"],"enum":["sent","delivered","read","failed",null]},"source_id":{"type":["string","null"]},"call":{"$ref":"#/components/schemas/Call"}}},"MessageErrorBody":{"type":"object","required":["message"],"properties":{"message":{"type":"string"}}},"MessageEssentials":{"type":"object","required":["id","content","conversation_id","message_type","created_at"],"properties":{"id":{"type":"integer"},"content":{"type":["string","null"]},"conversation_id":{"type":"integer"},"message_type":{"type":"integer","enum":[0,1,2,3]},"created_at":{"type":"integer"},"attachments":{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/Attachment"},{"type":"null"}]}},"sender":{"$ref":"#/components/schemas/MessageSender"}}},"MessageList":{"type":"object","required":["meta","payload"],"properties":{"meta":{"$ref":"#/components/schemas/MessageListMeta"},"payload":{"type":"array","items":{"$ref":"#/components/schemas/ThreadMessage"}}}},"MessageListMeta":{"type":"object","required":["labels","additional_attributes","contact","agent_last_seen_at","assignee_last_seen_at"],"properties":{"labels":{"type":"array","items":{"type":"string"}},"additional_attributes":{"$ref":"#/components/schemas/ConversationAdditionalAttributes"},"contact":{"$ref":"#/components/schemas/ContactSender"},"assignee":{"$ref":"#/components/schemas/UserSender"},"agent_last_seen_at":{"type":["string","null"]},"assignee_last_seen_at":{"type":["string","null"]}}},"MessageSender":{"oneOf":[{"$ref":"#/components/schemas/ContactSender"},{"$ref":"#/components/schemas/UserSender"},{"$ref":"#/components/schemas/AgentBotSender"},{"$ref":"#/components/schemas/CaptainAssistantSender"}]},"MessageUpdate":{"type":"object","required":["status"],"properties":{"status":{"type":"string","enum":["sent","delivered","read","failed"]},"external_error":{"type":"string"}}},"MessengerInbox":{"allOf":[{"$ref":"#/components/schemas/InboxBase"},{"$ref":"#/components/schemas/InboxWithoutWidget"},{"type":"object","additionalProperties":true,"required":["channel_type","hmac_mandatory"],"properties":{"channel_type":{"type":"string","enum":["Channel::FacebookPage","Channel::Instagram","Channel::Telegram","Channel::Tiktok","Channel::TwilioSms","Channel::TwitterProfile","Channel::Whatsapp"]},"hmac_mandatory":{"type":"null"},"medium":{"type":"string"},"page_id":{"type":"string"},"instagram_id":{"type":"string"},"message_templates":{"type":["array","object","null"]},"provider_config":{"type":["object","null"],"additionalProperties":true},"reauthorization_required":{"type":["boolean","null"]},"voice_enabled":{"type":"boolean"},"inbound_calls_enabled":{"type":"boolean"}}}]},"MissedSla":{"type":"object","required":["applied_sla","conversation","sla_events"],"properties":{"applied_sla":{"$ref":"#/components/schemas/AppliedSla"},"conversation":{"type":"object","additionalProperties":true,"required":["id","contact","labels"],"properties":{"id":{"type":"integer"},"contact":{"type":"object","additionalProperties":true,"properties":{"name":{"type":["string","null"]}}},"labels":{"type":["string","null"]},"assignee":{"type":"object","additionalProperties":true}}},"sla_events":{"type":"array","items":{"$ref":"#/components/schemas/SlaEvent"}}}},"MissedSlaList":{"type":"object","required":["payload","meta"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/MissedSla"}},"meta":{"type":"object","required":["count","current_page"],"properties":{"count":{"type":"integer","minimum":0},"current_page":{"type":["integer","string"]}}}}},"NamedInbox":{"type":"object","required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":"string"}}},"NamedTeam":{"type":"object","required":["id","name"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"icon":{"type":"string"},"icon_color":{"type":"string"}}},"NewAccount":{"type":"object","required":["account_name","user_full_name","email","password"],"properties":{"account_name":{"type":"string"},"user_full_name":{"type":"string"},"email":{"type":"string"},"password":{"type":"string"}}},"NewAgent":{"type":"object","required":["email"],"properties":{"email":{"type":"string"},"name":{"type":"string"},"role":{"type":"string","enum":["agent","administrator"]},"availability":{"type":"string","enum":["online","busy","offline"]},"auto_offline":{"type":"boolean"},"custom_role_id":{"type":["integer","null"]}}},"NewAgentBot":{"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"outgoing_url":{"type":["string","null"]},"bot_type":{"type":"string","enum":["webhook"]},"bot_config":{"type":"object","additionalProperties":true},"avatar_url":{"type":"string"}}},"NewAgentCapacityPolicy":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"exclusion_rules":{"$ref":"#/components/schemas/CapacityExclusionRules"}}},"NewApiChannel":{"type":"object","allOf":[{"$ref":"#/components/schemas/ApiInboxSettings"}],"required":["type"],"properties":{"type":{"type":"string","const":"api"}}},"NewArticle":{"allOf":[{"$ref":"#/components/schemas/ArticleSettings"},{"type":"object","required":["title","author_id"]}]},"NewAssignmentPolicy":{"allOf":[{"$ref":"#/components/schemas/AssignmentPolicyFields"},{"type":"object","required":["name"]}]},"NewAutomationCondition":{"type":"object","required":["attribute_key","filter_operator","values","query_operator"],"properties":{"attribute_key":{"type":"string"},"filter_operator":{"type":"string","enum":["equal_to","not_equal_to","contains","does_not_contain","starts_with","is_present","is_not_present"]},"values":{"type":"array","items":{"type":["string","integer","boolean"]}},"query_operator":{"type":["string","null"],"enum":["and","or","AND","OR",null]}}},"NewAutomationRule":{"type":"object","required":["name","event_name","conditions","actions"],"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"event_name":{"type":"string","enum":["message_created","conversation_created","conversation_updated","conversation_opened","conversation_resolved"]},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/NewAutomationCondition"}},"actions":{"type":"array","items":{"$ref":"#/components/schemas/AutomationAction"}},"active":{"type":"boolean"}}},"NewCampaign":{"allOf":[{"$ref":"#/components/schemas/CampaignSettings"},{"type":"object","required":["title","message","inbox_id"],"properties":{"inbox_id":{"type":"integer","minimum":1}}}]},"NewCannedResponse":{"type":"object","required":["short_code","content"],"properties":{"short_code":{"type":"string"},"content":{"type":"string"}}},"NewCategory":{"allOf":[{"$ref":"#/components/schemas/CategorySettings"},{"type":"object","required":["name","slug"]}]},"NewChannel":{"oneOf":[{"$ref":"#/components/schemas/NewWebsiteChannel"},{"$ref":"#/components/schemas/NewApiChannel"},{"$ref":"#/components/schemas/NewEmailChannel"},{"$ref":"#/components/schemas/NewSmsChannel"},{"$ref":"#/components/schemas/NewLineChannel"},{"$ref":"#/components/schemas/NewTelegramChannel"},{"$ref":"#/components/schemas/NewWhatsappChannel"}]},"NewCompany":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"domain":{"type":"string"},"description":{"type":"string"}}},"NewContact":{"allOf":[{"$ref":"#/components/schemas/ContactFields"},{"$ref":"#/components/schemas/ContactInboxFields"}]},"NewContactForm":{"allOf":[{"$ref":"#/components/schemas/ContactFields"},{"$ref":"#/components/schemas/ContactInboxFields"},{"$ref":"#/components/schemas/ContactPicture"}]},"NewContactNote":{"type":"object","required":["content"],"properties":{"content":{"type":"string"}}},"NewConversation":{"type":"object","properties":{"inbox_id":{"type":"integer","minimum":1},"contact_id":{"type":"integer","minimum":1},"source_id":{"type":"string"},"status":{"type":"string","enum":["open","resolved","pending","snoozed"]},"snoozed_until":{"type":"string"},"assignee_id":{"type":"integer","minimum":1},"team_id":{"type":"integer","minimum":1},"additional_attributes":{"type":"object","additionalProperties":true},"custom_attributes":{"type":"object","additionalProperties":true},"message":{"allOf":[{"$ref":"#/components/schemas/NewMessageFields"}]},"hmac_verified":{"type":"boolean"}}},"NewCustomAttribute":{"type":"object","required":["attribute_display_name","attribute_key"],"properties":{"attribute_display_name":{"type":"string"},"attribute_description":{"type":["string","null"]},"attribute_display_type":{"type":"string","enum":["text","number","currency","percent","link","date","list","checkbox"]},"attribute_key":{"type":"string"},"attribute_model":{"type":"string","enum":["conversation_attribute","contact_attribute","company_attribute"]},"attribute_values":{"type":"array","items":{"type":"string"}},"regex_pattern":{"type":["string","null"]},"regex_cue":{"type":["string","null"]}}},"NewCustomFilter":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"filter_type":{"type":"string","enum":["conversation","contact","report"]},"query":{"$ref":"#/components/schemas/CustomFilterQuery"}}},"NewCustomRole":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"permissions":{"$ref":"#/components/schemas/Permissions"}}},"NewDirectUpload":{"type":"object","required":["blob"],"properties":{"blob":{"type":"object","required":["filename","byte_size","checksum"],"properties":{"filename":{"type":"string"},"byte_size":{"type":"integer","minimum":0},"checksum":{"type":"string"},"content_type":{"type":"string"}}}}},"NewEmailChannel":{"type":"object","allOf":[{"$ref":"#/components/schemas/EmailSettings"}],"required":["type","email"],"properties":{"type":{"type":"string","const":"email"}}},"NewInbox":{"allOf":[{"$ref":"#/components/schemas/InboxSettings"},{"type":"object","required":["name","channel"],"properties":{"channel":{"$ref":"#/components/schemas/NewChannel"}}}]},"NewInboxForm":{"allOf":[{"$ref":"#/components/schemas/NewInbox"},{"$ref":"#/components/schemas/InboxPicture"}]},"NewIntegrationHook":{"type":"object","required":["app_id"],"properties":{"app_id":{"type":"string"},"inbox_id":{"type":"integer"},"settings":{"type":"object","additionalProperties":true},"status":{"type":"string","enum":["enabled","disabled"]}}},"NewLabel":{"type":"object","required":["title"],"properties":{"title":{"type":"string"},"description":{"type":["string","null"]},"color":{"type":"string"},"show_on_sidebar":{"type":["boolean","null"]}}},"NewLineChannel":{"type":"object","required":["type","line_channel_id","line_channel_secret","line_channel_token"],"properties":{"type":{"type":"string","const":"line"},"line_channel_id":{"type":"string"},"line_channel_secret":{"type":"string"},"line_channel_token":{"type":"string"}}},"NewMacro":{"type":"object","required":["name","visibility","actions"],"properties":{"name":{"type":"string"},"visibility":{"type":"string","enum":["personal","global"]},"actions":{"type":"array","items":{"$ref":"#/components/schemas/MacroAction"}}}},"NewMessage":{"allOf":[{"$ref":"#/components/schemas/NewMessageFields"},{"type":"object","properties":{"attachments":{"type":"array","items":{"type":"string"}}}}]},"NewMessageFields":{"type":"object","properties":{"content":{"type":["string","null"]},"message_type":{"type":"string","enum":["outgoing","incoming","template","activity"]},"private":{"type":"boolean"},"content_type":{"type":"string","enum":["text","input_text","input_textarea","input_email","input_select","cards","form","article","incoming_email","input_csat","integrations","sticker","voice_call"]},"content_attributes":{"type":"object","additionalProperties":true,"properties":{"in_reply_to":{"type":["integer","null"]},"items":{"type":"array","items":{"anyOf":[{"$ref":"#/components/schemas/Choice"},{"$ref":"#/components/schemas/Card"},{"$ref":"#/components/schemas/FormField"},{"$ref":"#/components/schemas/ArticleLink"}]}}}},"template_params":{"type":"object","required":["name","category","language"],"properties":{"name":{"type":"string"},"category":{"type":"string"},"language":{"type":"string"},"processed_params":{"type":"object","additionalProperties":true}}},"cc_emails":{"type":"string"},"bcc_emails":{"type":"string"},"to_emails":{"type":"string"},"email_html_content":{"type":"string"},"source_id":{"type":"string"},"sender_type":{"type":"string","enum":["AgentBot"]},"sender_id":{"type":"integer"},"campaign_id":{"type":"integer"},"external_created_at":{"type":"integer"},"echo_id":{"type":"string"}}},"NewMessageForm":{"allOf":[{"$ref":"#/components/schemas/NewMessageFields"},{"type":"object","properties":{"attachments":{"type":"array","items":{"type":"string"}},"is_voice_message":{"type":"boolean"}}}]},"NewNotificationSubscription":{"type":"object","required":["subscription_type","subscription_attributes"],"properties":{"subscription_type":{"type":"string"},"subscription_attributes":{"$ref":"#/components/schemas/PushDevice"}}},"NewPlatformAccount":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"locale":{"type":"string"},"domain":{"type":["string","null"]},"support_email":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"features":{"type":"object","additionalProperties":{"type":"boolean"}},"limits":{"type":"object","additionalProperties":{"type":"integer"}},"custom_attributes":{"type":"object","additionalProperties":true}}},"NewPlatformAccountUser":{"type":"object","required":["user_id"],"properties":{"user_id":{"type":"integer","minimum":1},"role":{"type":"string","enum":["agent","administrator"]}}},"NewPlatformAgentBot":{"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"outgoing_url":{"type":["string","null"]},"account_id":{"type":["integer","null"]},"avatar_url":{"type":"string"}}},"NewPlatformEmailChannelMigration":{"type":"object","required":["migrations"],"properties":{"migrations":{"type":"array","minItems":1,"maxItems":25,"items":{"$ref":"#/components/schemas/PlatformEmailChannel"}}}},"NewPlatformUser":{"type":"object","required":["name","email","password"],"properties":{"name":{"type":"string"},"email":{"type":"string"},"password":{"type":"string"},"display_name":{"type":"string"},"custom_attributes":{"type":"object","additionalProperties":true}}},"NewPortal":{"allOf":[{"$ref":"#/components/schemas/PortalSettings"},{"type":"object","required":["name","slug"]}]},"NewPublicContact":{"type":"object","properties":{"source_id":{"type":"string"},"identifier":{"type":["string","null"]},"identifier_hash":{"type":"string"},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"avatar_url":{"type":"string"},"custom_attributes":{"type":["object","null"],"additionalProperties":true}}},"NewPublicConversation":{"type":"object","properties":{"custom_attributes":{"type":"object","additionalProperties":true}}},"NewPublicMessage":{"type":"object","properties":{"content":{"type":["string","null"]},"attachments":{"type":"array","items":{"type":"string"}},"echo_id":{"type":"string"}}},"NewPublicMessageForm":{"type":"object","properties":{"content":{"type":["string","null"]},"attachments":{"type":"array","items":{"type":"string"}},"echo_id":{"type":"string"}}},"NewSlaPolicy":{"allOf":[{"$ref":"#/components/schemas/SlaPolicyFields"},{"type":"object","required":["name"]}]},"NewSmsChannel":{"type":"object","required":["type","phone_number"],"properties":{"type":{"type":"string","const":"sms"},"phone_number":{"type":"string"},"provider_config":{"type":"object","properties":{"account_id":{"type":"string"},"application_id":{"type":"string"},"api_key":{"type":"string"},"api_secret":{"type":"string"}}}}},"NewTeam":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"allow_auto_assign":{"type":"boolean"},"icon":{"type":"string"},"icon_color":{"type":"string"}}},"NewTelegramChannel":{"type":"object","required":["type","bot_token"],"properties":{"type":{"type":"string","const":"telegram"},"bot_token":{"type":"string"}}},"NewUpload":{"type":"object","required":["external_url"],"properties":{"external_url":{"type":"string"}}},"NewUploadForm":{"type":"object","required":["attachment"],"properties":{"attachment":{"type":"string"}}},"NewWebhook":{"type":"object","required":["url"],"properties":{"name":{"type":["string","null"]},"url":{"type":"string"},"subscriptions":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/WebhookEventName"}},"inbox_id":{"type":["integer","null"]}}},"NewWebsiteChannel":{"type":"object","allOf":[{"$ref":"#/components/schemas/WebsiteSettings"}],"required":["type","website_url"],"properties":{"type":{"type":"string","const":"web_widget"}}},"NewWhatsappChannel":{"type":"object","required":["type","phone_number","provider_config"],"properties":{"type":{"type":"string","const":"whatsapp"},"phone_number":{"type":"string"},"provider":{"type":"string","enum":["whatsapp_cloud","default"]},"provider_config":{"type":"object","required":["api_key"],"properties":{"api_key":{"type":"string"},"phone_number_id":{"type":"string"},"business_account_id":{"type":"string"}}}}},"Notification":{"allOf":[{"$ref":"#/components/schemas/NotificationBase"},{"type":"object","required":["user_id","account_id","secondary_actor_type","secondary_actor_id","created_at","updated_at","last_activity_at"],"properties":{"user_id":{"type":"integer"},"account_id":{"type":"integer"},"secondary_actor_type":{"type":["string","null"]},"secondary_actor_id":{"type":["integer","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"},"last_activity_at":{"type":"string"}}}]},"NotificationBase":{"type":"object","required":["id","notification_type","primary_actor_type","primary_actor_id","read_at","snoozed_until","meta"],"properties":{"id":{"type":"integer"},"notification_type":{"type":"string","enum":["conversation_creation","conversation_assignment","assigned_conversation_new_message","conversation_mention","participating_conversation_new_message","sla_missed_first_response","sla_missed_next_response","sla_missed_resolution"]},"primary_actor_type":{"type":"string","enum":["Conversation"]},"primary_actor_id":{"type":"integer"},"read_at":{"type":["string","null"]},"snoozed_until":{"type":["string","null"]},"meta":{"type":"object","additionalProperties":true,"properties":{"last_snoozed_at":{"type":["string","null"]}}}}},"NotificationContactInbox":{"type":"object","required":["id","contact_id","inbox_id","source_id","created_at","updated_at","hmac_verified","pubsub_token"],"properties":{"id":{"type":"integer"},"contact_id":{"type":"integer"},"inbox_id":{"type":"integer"},"source_id":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"hmac_verified":{"type":"boolean"},"pubsub_token":{"type":"string"}}},"NotificationConversation":{"type":"object","required":["additional_attributes","can_reply","channel","contact_inbox","id","inbox_id","messages","labels","meta","status","custom_attributes","snoozed_until","unread_count","first_reply_created_at","priority","waiting_since","agent_last_seen_at","contact_last_seen_at","last_activity_at","timestamp","created_at","updated_at"],"properties":{"additional_attributes":{"$ref":"#/components/schemas/ConversationAdditionalAttributes"},"can_reply":{"type":"boolean"},"channel":{"type":"string"},"contact_inbox":{"$ref":"#/components/schemas/NotificationContactInbox"},"id":{"type":"integer"},"inbox_id":{"type":"integer"},"messages":{"type":"array","items":{"$ref":"#/components/schemas/Message"}},"labels":{"type":"array","items":{"type":"string"}},"meta":{"type":"object","required":["sender","assignee","assignee_type","team","hmac_verified"],"properties":{"sender":{"$ref":"#/components/schemas/ContactSender"},"assignee":{"oneOf":[{"$ref":"#/components/schemas/UserSender"},{"$ref":"#/components/schemas/AgentBotSender"},{"type":"null"}]},"assignee_type":{"type":["string","null"],"enum":["User","AgentBot",null]},"team":{"oneOf":[{"$ref":"#/components/schemas/NamedTeam"},{"type":"null"}]},"hmac_verified":{"type":["boolean","null"]}}},"status":{"type":"string","enum":["open","resolved","pending","snoozed"]},"custom_attributes":{"type":"object","additionalProperties":true},"snoozed_until":{"type":["string","null"]},"unread_count":{"type":"integer","minimum":0,"maximum":10},"first_reply_created_at":{"type":["string","null"]},"priority":{"type":["string","null"],"enum":["low","medium","high","urgent",null]},"waiting_since":{"type":"integer","minimum":0},"agent_last_seen_at":{"type":"integer","minimum":0},"contact_last_seen_at":{"type":"integer","minimum":0},"last_activity_at":{"type":"integer"},"timestamp":{"type":"integer"},"created_at":{"type":"integer"},"updated_at":{"type":"number"},"applied_sla":{"anyOf":[{"$ref":"#/components/schemas/AppliedSla"},{"type":"null"}]},"sla_events":{"type":"array","items":{"$ref":"#/components/schemas/SlaEvent"}},"sla_policy_id":{"type":["integer","null"]}}},"NotificationList":{"type":"object","required":["data"],"properties":{"data":{"type":"object","required":["meta","payload"],"properties":{"meta":{"type":"object","required":["unread_count","count","current_page"],"properties":{"unread_count":{"type":"integer","minimum":0},"count":{"type":"integer","minimum":0},"current_page":{"type":["integer","string"]}}},"payload":{"type":"array","items":{"$ref":"#/components/schemas/ListedNotification"}}}}}},"NotificationSetting":{"type":"object","required":["id","user_id","account_id","all_email_flags","selected_email_flags","all_push_flags","selected_push_flags"],"properties":{"id":{"type":"integer"},"user_id":{"type":"integer"},"account_id":{"type":"integer"},"all_email_flags":{"type":"array","items":{"$ref":"#/components/schemas/EmailNotificationFlag"}},"selected_email_flags":{"type":"array","items":{"$ref":"#/components/schemas/EmailNotificationFlag"}},"all_push_flags":{"type":"array","items":{"$ref":"#/components/schemas/PushNotificationFlag"}},"selected_push_flags":{"type":"array","items":{"$ref":"#/components/schemas/PushNotificationFlag"}}}},"NotificationSettingsUpdate":{"type":"object","required":["notification_settings"],"properties":{"notification_settings":{"type":"object","required":["selected_email_flags","selected_push_flags"],"properties":{"selected_email_flags":{"type":"array","items":{"$ref":"#/components/schemas/EmailNotificationFlag"}},"selected_push_flags":{"type":"array","items":{"$ref":"#/components/schemas/PushNotificationFlag"}}}}}},"NotificationSubscription":{"type":"object","required":["id","user_id","subscription_type","subscription_attributes","created_at","updated_at","identifier"],"properties":{"id":{"type":"integer"},"user_id":{"type":"integer"},"subscription_type":{"type":"string"},"subscription_attributes":{"type":"object","additionalProperties":true,"properties":{"push_token":{"type":"string"},"device_id":{"type":"string"},"device_platform":{"type":"string"}}},"created_at":{"type":"string"},"updated_at":{"type":"string"},"identifier":{"type":"string"}}},"OpenWorkload":{"type":"object","required":["open","unattended","unassigned"],"properties":{"open":{"type":"integer","minimum":0},"unattended":{"type":"integer","minimum":0},"unassigned":{"type":"integer","minimum":0}}},"OutgoingMessageCount":{"type":"object","required":["id","name","outgoing_messages_count"],"properties":{"id":{"type":["integer","null"]},"name":{"type":["string","null"]},"outgoing_messages_count":{"type":"integer","minimum":1}}},"OwnAccount":{"type":"object","required":["settings","created_at","domain","features","id","locale","name","support_email","status","cache_keys"],"properties":{"settings":{"type":"object","additionalProperties":true,"properties":{"auto_resolve_after":{"type":["integer","null"],"minimum":10,"maximum":1439856},"auto_resolve_label":{"type":["string","null"]},"audio_transcriptions":{"type":["boolean","null"]},"auto_resolve_message":{"type":["string","null"]},"auto_resolve_ignore_waiting":{"type":["boolean","null"]},"conversation_required_attributes":{"type":"array","items":{"type":"string"}}}},"created_at":{"type":"string"},"custom_attributes":{"type":"object","additionalProperties":true,"properties":{"plan_name":{"type":["string","null"]},"subscribed_quantity":{"type":["number","null"]},"subscription_status":{"type":["string","null"]},"subscription_ends_on":{"type":["string","null"]},"website":{"type":"string"},"industry":{"type":"string"},"company_size":{"type":"string"},"timezone":{"type":"string"},"referral_source":{"type":"string"}}},"domain":{"type":["string","null"]},"features":{"type":"object","additionalProperties":{"type":"boolean"}},"id":{"type":"integer"},"locale":{"type":"string"},"name":{"type":"string"},"support_email":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"cache_keys":{"$ref":"#/components/schemas/CacheKeys"},"latest_chatwoot_version":{"type":["string","null"]},"subscribed_features":{"type":"array","items":{"type":"string"}}}},"Permissions":{"type":"array","items":{"type":"string","enum":["conversation_manage","conversation_unassigned_manage","conversation_participating_manage","contact_manage","report_manage","knowledge_base_manage"]}},"PlatformAccount":{"type":"object","required":["id","name","locale","domain","support_email","features","custom_attributes","limits","status"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"locale":{"type":["string","null"]},"domain":{"type":["string","null"]},"support_email":{"type":["string","null"]},"features":{"type":"object","additionalProperties":{"type":"boolean"}},"custom_attributes":{"type":"object","additionalProperties":true},"limits":{"type":"object","additionalProperties":true},"status":{"type":["string","null"],"enum":["active","suspended",null]}}},"PlatformAccountUpdate":{"type":"object","properties":{"name":{"type":"string"},"locale":{"type":"string"},"domain":{"type":["string","null"]},"support_email":{"type":["string","null"]},"status":{"type":"string","enum":["active","suspended"]},"features":{"type":"object","additionalProperties":{"type":"boolean"}},"limits":{"type":"object","additionalProperties":{"type":"integer"}},"custom_attributes":{"type":"object","additionalProperties":true}}},"PlatformAccountUser":{"type":"object","required":["id","account_id","user_id","role","inviter_id","created_at","updated_at","active_at","availability","auto_offline","custom_role_id","agent_capacity_policy_id"],"properties":{"id":{"type":"integer"},"account_id":{"type":"integer"},"user_id":{"type":"integer"},"role":{"type":["string","null"],"enum":["agent","administrator",null]},"inviter_id":{"type":["integer","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"},"active_at":{"type":["string","null"]},"availability":{"type":"string","enum":["online","offline","busy"]},"auto_offline":{"type":"boolean"},"custom_role_id":{"type":["integer","null"]},"agent_capacity_policy_id":{"type":["integer","null"]}}},"PlatformAgentBot":{"type":"object","required":["id","name","description","outgoing_url","account_id","access_token"],"properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"description":{"type":["string","null"]},"outgoing_url":{"type":["string","null"]},"account_id":{"type":["integer","null"]},"access_token":{"type":"string"}}},"PlatformAgentBotForm":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"outgoing_url":{"type":"string"},"account_id":{"type":"integer"},"avatar":{"type":"string"}}},"PlatformAgentBotUpdate":{"type":"object","properties":{"name":{"type":["string","null"]},"description":{"type":["string","null"]},"outgoing_url":{"type":["string","null"]},"account_id":{"type":["integer","null"]},"avatar_url":{"type":"string"}}},"PlatformEmailChannel":{"type":"object","required":["email","provider","provider_config"],"properties":{"email":{"type":"string"},"provider":{"type":"string","enum":["google","microsoft"]},"inbox_name":{"type":"string"},"imap_enabled":{"type":"boolean"},"provider_config":{"type":"object","additionalProperties":true}}},"PlatformEmailChannelMigrationResult":{"type":"object","required":["email","status"],"properties":{"email":{"type":"string"},"status":{"type":"string","enum":["success","error"]},"inbox_id":{"type":"integer"},"channel_id":{"type":"integer"},"message":{"type":"string"}}},"PlatformEmailChannelMigrationResults":{"type":"object","required":["results"],"properties":{"results":{"type":"array","items":{"$ref":"#/components/schemas/PlatformEmailChannelMigrationResult"}}}},"PlatformLoginLink":{"type":"object","required":["url"],"properties":{"url":{"type":"string"}}},"PlatformTokenUser":{"type":"object","required":["id","name","display_name","email","pubsub_token"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"display_name":{"type":["string","null"]},"email":{"type":"string"},"pubsub_token":{"type":"string"}}},"PlatformUser":{"allOf":[{"$ref":"#/components/schemas/UserBase"},{"type":"object","required":["accounts"],"properties":{"accounts":{"type":"array","items":{"$ref":"#/components/schemas/PlatformUserAccount"}}}}]},"PlatformUserAccount":{"type":"object","required":["id","name","active_at","role"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"active_at":{"type":["string","null"]},"role":{"type":"string","enum":["agent","administrator"]}}},"PlatformUserToken":{"type":"object","required":["access_token","expiry","user"],"properties":{"access_token":{"type":"string"},"expiry":{"type":"null"},"user":{"$ref":"#/components/schemas/PlatformTokenUser"}}},"PlatformUserUpdate":{"type":"object","properties":{"name":{"type":"string"},"display_name":{"type":["string","null"]},"email":{"type":"string"},"password":{"type":"string"},"custom_attributes":{"type":"object","additionalProperties":true}}},"PolicyInboxLimit":{"allOf":[{"$ref":"#/components/schemas/InboxLimit"},{"type":"object","required":["agent_capacity_policy_id","created_at","updated_at"],"properties":{"inbox_name":{"type":"string"},"agent_capacity_policy_id":{"type":"integer"},"created_at":{"type":"integer"},"updated_at":{"type":"integer"}}}]},"Portal":{"allOf":[{"$ref":"#/components/schemas/PortalFields"},{"type":"object","required":["meta"],"properties":{"meta":{"type":"object","required":["all_articles_count","archived_articles_count","published_count","draft_articles_count","mine_articles_count","categories_count","default_locale"],"properties":{"all_articles_count":{"type":"integer","minimum":0},"archived_articles_count":{"type":"integer","minimum":0},"published_count":{"type":"integer","minimum":0},"draft_articles_count":{"type":"integer","minimum":0},"mine_articles_count":{"type":"integer","minimum":0},"categories_count":{"type":"integer","minimum":0},"default_locale":{"type":"string"}}}}}]},"PortalConfig":{"type":"object","required":["allowed_locales","default_locale","layout","social_profiles","locale_translations"],"properties":{"allowed_locales":{"type":"array","items":{"type":"object","required":["code","articles_count","categories_count","draft"],"properties":{"code":{"type":"string"},"articles_count":{"type":"integer","minimum":0},"categories_count":{"type":"integer","minimum":0},"draft":{"type":"boolean"}}}},"default_locale":{"type":"string"},"layout":{"type":"string","enum":["classic","documentation"]},"social_profiles":{"type":"object","additionalProperties":true},"locale_translations":{"type":"object","additionalProperties":true},"popular_content":{"type":"object","additionalProperties":true}}},"PortalFields":{"type":"object","required":["id","color","custom_domain","header_text","homepage_link","name","page_title","slug","archived","account_id","config"],"properties":{"id":{"type":"integer"},"color":{"type":"string"},"custom_domain":{"type":["string","null"]},"header_text":{"type":["string","null"]},"homepage_link":{"type":["string","null"]},"name":{"type":"string"},"page_title":{"type":["string","null"]},"slug":{"type":"string"},"archived":{"type":"boolean"},"account_id":{"type":"integer"},"config":{"$ref":"#/components/schemas/PortalConfig"},"inbox":{"$ref":"#/components/schemas/WebsiteInbox"},"logo":{"type":"object","required":["id","portal_id","file_type","account_id","file_url","blob_id","filename"],"properties":{"id":{"type":"integer"},"portal_id":{"type":"integer"},"file_type":{"type":"string"},"account_id":{"type":"integer"},"file_url":{"type":"string"},"blob_id":{"type":"string"},"filename":{"type":"string"}}}}},"PortalInstructionsSent":{"type":"object","required":["message"],"properties":{"message":{"type":"string"}}},"PortalList":{"type":"object","required":["payload","meta"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/PortalWithoutCounts"}},"meta":{"type":"object","required":["current_page","portals_count"],"properties":{"current_page":{"type":["integer","string"]},"portals_count":{"type":"integer","minimum":0}}}}},"PortalSettings":{"type":"object","properties":{"name":{"type":"string"},"slug":{"type":"string"},"color":{"type":"string"},"custom_domain":{"type":["string","null"]},"header_text":{"type":["string","null"]},"homepage_link":{"type":["string","null"]},"page_title":{"type":["string","null"]},"archived":{"type":"boolean"},"config":{"type":"object","properties":{"allowed_locales":{"type":"array","items":{"type":"string"}},"default_locale":{"type":"string"},"draft_locales":{"type":"array","items":{"type":"string"}},"layout":{"type":"string","enum":["classic","documentation"]},"social_profiles":{"type":"object","additionalProperties":true},"locale_translations":{"type":"object","additionalProperties":true}}}}},"PortalWithoutCounts":{"allOf":[{"$ref":"#/components/schemas/PortalFields"},{"type":"object","required":["meta"],"properties":{"meta":{"type":"object","required":["all_articles_count","archived_articles_count","published_count","draft_articles_count","categories_count","default_locale"],"properties":{"all_articles_count":{"type":"integer","minimum":0},"archived_articles_count":{"type":["integer","null"]},"published_count":{"type":["integer","null"]},"draft_articles_count":{"type":["integer","null"]},"categories_count":{"type":"integer","minimum":0},"default_locale":{"type":"string"}}}}}]},"PreChatField":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"label":{"type":"string"},"type":{"type":"string"},"field_type":{"type":"string"},"required":{"type":"boolean"},"enabled":{"type":"boolean"},"placeholder":{"type":["string","null"]},"values":{"type":["array","null"],"items":{"type":"string"}},"regex_pattern":{"type":["string","null"]},"regex_cue":{"type":["string","null"]}}},"PreChatForm":{"type":"object","additionalProperties":true,"properties":{"pre_chat_message":{"type":["string","null"]},"require_email":{"type":["boolean","null"]},"pre_chat_fields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PreChatField"}}}},"ProfileAccount":{"type":"object","required":["id","name","status","active_at","role","permissions","availability","availability_status","auto_offline","custom_role_id","custom_role"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"status":{"type":"string","enum":["active","suspended"]},"onboarding_step":{"type":["string","null"]},"active_at":{"type":["string","null"]},"role":{"type":"string","enum":["agent","administrator"]},"permissions":{"type":"array","items":{"type":"string"}},"availability":{"type":"string","enum":["online","busy","offline"]},"availability_status":{"type":"string","enum":["online","busy","offline"]},"auto_offline":{"type":"boolean"},"api_and_webhooks":{"type":"boolean"},"custom_role_id":{"type":["integer","null"]},"custom_role":{"type":["object","null"],"additionalProperties":true}}},"ProfileFields":{"type":"object","properties":{"name":{"type":"string"},"display_name":{"type":["string","null"]},"email":{"type":"string"},"message_signature":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"ui_settings":{"type":"object","additionalProperties":true},"current_password":{"type":"string"},"password":{"type":"string"},"password_confirmation":{"type":"string"}}},"ProfileSession":{"type":"object","required":["id","browser_name","browser_version","device_name","platform_name","platform_version","ip_address","city","country","country_code","last_activity_at","created_at","current"],"properties":{"id":{"type":"integer"},"browser_name":{"type":"string"},"browser_version":{"type":"string"},"device_name":{"type":"string"},"platform_name":{"type":"string"},"platform_version":{"type":"string"},"ip_address":{"type":"string"},"city":{"type":["string","null"]},"country":{"type":["string","null"]},"country_code":{"type":["string","null"]},"last_activity_at":{"type":"string"},"created_at":{"type":"string"},"current":{"type":"boolean"}}},"ProfileUpdate":{"type":"object","required":["profile"],"properties":{"profile":{"$ref":"#/components/schemas/ProfileFields"}}},"ProfileUpdateForm":{"type":"object","required":["profile"],"properties":{"profile":{"allOf":[{"$ref":"#/components/schemas/ProfileFields"},{"type":"object","properties":{"avatar":{"type":"string"}}}]}}},"ProviderSettings":{"type":"object","properties":{"phone_number":{"type":"string"},"provider_config":{"type":"object","properties":{"api_key":{"type":"string"},"api_secret":{"type":"string"},"account_id":{"type":"string"},"application_id":{"type":"string"},"phone_number_id":{"type":"string"},"business_account_id":{"type":"string"}}},"line_channel_id":{"type":"string"},"line_channel_secret":{"type":"string"},"line_channel_token":{"type":"string"},"bot_token":{"type":"string"}}},"PublicContact":{"type":"object","required":["source_id","pubsub_token","id","name","email","phone_number"],"properties":{"source_id":{"type":"string"},"pubsub_token":{"type":"string"},"id":{"type":"integer"},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]}}},"PublicContactUpdate":{"type":"object","properties":{"identifier":{"type":"string"},"identifier_hash":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"},"phone_number":{"type":"string"},"custom_attributes":{"type":"object","additionalProperties":true}}},"PublicConversation":{"type":"object","required":["id","uuid","inbox_id","contact_last_seen_at","status","agent_last_seen_at","messages","contact"],"properties":{"id":{"type":"integer"},"uuid":{"type":"string"},"inbox_id":{"type":"integer"},"contact_last_seen_at":{"type":"integer"},"status":{"type":"string","enum":["open","resolved","pending","snoozed"]},"agent_last_seen_at":{"type":"integer"},"messages":{"type":"array","items":{"$ref":"#/components/schemas/PublicMessage"}},"contact":{"$ref":"#/components/schemas/ContactRecord"}}},"PublicInbox":{"type":"object","required":["identifier","identity_validation_enabled","name","timezone","working_hours","working_hours_enabled","csat_survey_enabled","greeting_enabled"],"properties":{"identifier":{"type":"string"},"identity_validation_enabled":{"type":"boolean"},"name":{"type":"string"},"timezone":{"type":"string"},"working_hours":{"type":"array","items":{"$ref":"#/components/schemas/WorkingHours"}},"working_hours_enabled":{"type":"boolean"},"csat_survey_enabled":{"type":"boolean"},"greeting_enabled":{"type":"boolean"}}},"PublicMessage":{"allOf":[{"$ref":"#/components/schemas/MessageEssentials"},{"$ref":"#/components/schemas/MessageContent"}]},"PublicMessageUpdate":{"type":"object","required":["submitted_values"],"properties":{"submitted_values":{"oneOf":[{"type":"array","items":{"$ref":"#/components/schemas/SubmittedAnswer"}},{"$ref":"#/components/schemas/SubmittedAnswer"},{"$ref":"#/components/schemas/SubmittedRating"}]}}},"PublicSurvey":{"type":"object","required":["id","csat_survey_response","display_type","content","inbox_avatar_url","inbox_name","locale","conversation_id","created_at"],"properties":{"id":{"type":"integer"},"csat_survey_response":{"oneOf":[{"$ref":"#/components/schemas/StoredSurveyAnswer"},{"type":"null"}]},"display_type":{"type":"string","enum":["emoji","star"]},"content":{"type":["string","null"]},"inbox_avatar_url":{"type":"string"},"inbox_name":{"type":"string"},"locale":{"type":"string"},"conversation_id":{"type":"integer"},"created_at":{"type":"string"}}},"PublicSurveyAnswer":{"type":"object","required":["message"],"properties":{"message":{"type":"object","required":["submitted_values"],"properties":{"submitted_values":{"$ref":"#/components/schemas/SubmittedRating"}}}}},"PushDevice":{"type":"object","additionalProperties":true,"required":["push_token","device_id"],"properties":{"push_token":{"type":"string"},"device_id":{"type":"string"},"device_platform":{"type":"string"}}},"PushNotificationFlag":{"type":"string","enum":["push_conversation_creation","push_conversation_assignment","push_assigned_conversation_new_message","push_conversation_mention","push_participating_conversation_new_message","push_sla_missed_first_response","push_sla_missed_next_response","push_sla_missed_resolution"]},"ReportDrilldown":{"type":"object","required":["meta","payload"],"properties":{"meta":{"$ref":"#/components/schemas/ReportDrilldownMeta"},"payload":{"type":"array","items":{"$ref":"#/components/schemas/ReportRecord"}}}},"ReportDrilldownMeta":{"type":"object","required":["metric","record_type","bucket","current_page","per_page","total_count","conversation_count"],"properties":{"metric":{"type":"string"},"record_type":{"type":"string","enum":["conversation","message"]},"bucket":{"type":"object","required":["since","until"],"properties":{"since":{"type":"integer"},"until":{"type":"integer"}}},"current_page":{"type":"integer","minimum":1},"per_page":{"type":"integer","minimum":1,"maximum":100},"total_count":{"type":"integer","minimum":0},"conversation_count":{"type":"integer","minimum":0}}},"ReportPoint":{"type":"object","required":["value","timestamp"],"properties":{"value":{"type":"number"},"timestamp":{"type":"integer"},"count":{"type":"integer"}}},"ReportRecord":{"type":"object","required":["record_type","conversation","message","metric_value","occurred_at"],"properties":{"record_type":{"type":"string","enum":["conversation","message"]},"conversation":{"$ref":"#/components/schemas/ReportRecordConversation"},"message":{"oneOf":[{"$ref":"#/components/schemas/ReportRecordMessage"},{"type":"null"}]},"metric_value":{"type":["number","null"]},"occurred_at":{"type":"integer"}}},"ReportRecordConversation":{"type":"object","required":["id","display_id","contact_id","contact_name","inbox_id","inbox_name","assignee_id","assignee_name","status","created_at","last_activity_at","last_message"],"properties":{"id":{"type":"integer"},"display_id":{"type":"integer"},"contact_id":{"type":"integer"},"contact_name":{"type":["string","null"]},"inbox_id":{"type":"integer"},"inbox_name":{"type":["string","null"]},"assignee_id":{"type":["integer","null"]},"assignee_name":{"type":["string","null"]},"status":{"type":"string","enum":["open","resolved","pending","snoozed"]},"created_at":{"type":"integer"},"last_activity_at":{"type":"integer"},"last_message":{"oneOf":[{"$ref":"#/components/schemas/ReportRecordMessage"},{"type":"null"}]}}},"ReportRecordMessage":{"type":"object","required":["id","content","message_type","sender_name","created_at"],"properties":{"id":{"type":"integer"},"content":{"type":["string","null"]},"message_type":{"type":"string","enum":["incoming","outgoing","template"]},"sender_name":{"type":["string","null"]},"created_at":{"type":"integer"}}},"ReportSummary":{"allOf":[{"$ref":"#/components/schemas/ReportTotals"},{"type":"object","required":["previous"],"properties":{"previous":{"$ref":"#/components/schemas/ReportTotals"}}}]},"ReportTimeseries":{"oneOf":[{"type":"array","items":{"$ref":"#/components/schemas/ReportPoint"}},{"type":"object"}]},"ReportTotals":{"type":"object","required":["conversations_count","incoming_messages_count","outgoing_messages_count","avg_first_response_time","avg_resolution_time","resolutions_count","reply_time"],"properties":{"conversations_count":{"type":"integer","minimum":0},"incoming_messages_count":{"type":"integer","minimum":0},"outgoing_messages_count":{"type":"integer","minimum":0},"avg_first_response_time":{"type":["number","null"]},"avg_resolution_time":{"type":["number","null"]},"resolutions_count":{"type":"integer","minimum":0},"reply_time":{"type":["number","null"]}}},"ReportingEvent":{"type":"object","required":["id","name","value","value_in_business_hours","event_start_time","event_end_time","account_id","inbox_id","user_id","conversation_id","created_at","updated_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"value":{"type":"number"},"value_in_business_hours":{"type":"number"},"event_start_time":{"type":"string"},"event_end_time":{"type":"string"},"account_id":{"type":"integer"},"inbox_id":{"type":["integer","null"]},"user_id":{"type":["integer","null"]},"conversation_id":{"type":["integer","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"}}},"ReportingEventList":{"type":"object","required":["payload","meta"],"properties":{"payload":{"type":"array","items":{"$ref":"#/components/schemas/ReportingEvent"}},"meta":{"type":"object","required":["count","current_page","total_pages"],"properties":{"count":{"type":"integer","minimum":0},"current_page":{"type":"integer"},"total_pages":{"type":"integer","minimum":0}}}}},"SelectContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"input_select"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Choice"}},"submitted_values":{"$ref":"#/components/schemas/SubmittedValues"}}}]}}},"ServerHealth":{"type":"object","required":["status"],"properties":{"status":{"type":"string"}}},"ServerVersion":{"type":"object","required":["version","timestamp","queue_services","data_services"],"properties":{"version":{"type":"string"},"timestamp":{"type":"string"},"queue_services":{"type":"string"},"data_services":{"type":"string"}}},"SignInErrorBody":{"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"type":"string"}}}},"SlaEvent":{"type":"object","required":["id","event_type","meta","updated_at","created_at"],"properties":{"id":{"type":"integer"},"event_type":{"type":"string","enum":["frt","nrt","rt"]},"meta":{"type":"object","properties":{"message_id":{"type":"integer"}}},"updated_at":{"type":"integer"},"created_at":{"type":"integer"}}},"SlaPolicy":{"type":"object","required":["id","name","description","first_response_time_threshold","next_response_time_threshold","resolution_time_threshold","only_during_business_hours"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"first_response_time_threshold":{"type":["number","null"]},"next_response_time_threshold":{"type":["number","null"]},"resolution_time_threshold":{"type":["number","null"]},"only_during_business_hours":{"type":"boolean"}}},"SlaPolicyFields":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"first_response_time_threshold":{"type":["number","null"]},"next_response_time_threshold":{"type":["number","null"]},"resolution_time_threshold":{"type":["number","null"]},"only_during_business_hours":{"type":"boolean"}}},"SlaPolicyUpdate":{"allOf":[{"$ref":"#/components/schemas/SlaPolicyFields"},{"type":"object"}]},"SmsInbox":{"allOf":[{"$ref":"#/components/schemas/InboxBase"},{"$ref":"#/components/schemas/InboxWithoutWidget"},{"type":"object","required":["channel_type","hmac_mandatory"],"properties":{"channel_type":{"type":"string","const":"Channel::Sms"},"hmac_mandatory":{"type":"null"}}}]},"StatusErrorBody":{"type":"object","required":["status","error"],"properties":{"status":{"type":"integer"},"error":{"type":"string"}}},"StoredFile":{"type":"object","required":["extension","data_url","thumb_url","file_size","width","height"],"properties":{"extension":{"type":["string","null"]},"content_type":{"type":"string"},"data_url":{"type":"string"},"thumb_url":{"type":"string"},"file_size":{"type":"integer"},"width":{"type":["number","null"]},"height":{"type":["number","null"]}}},"StoredSurveyAnswer":{"type":"object","required":["id","account_id","conversation_id","message_id","rating","feedback_message","contact_id","assigned_agent_id","created_at","updated_at","csat_review_notes","review_notes_updated_at","review_notes_updated_by_id"],"properties":{"id":{"type":"integer"},"account_id":{"type":"integer"},"conversation_id":{"type":"integer"},"message_id":{"type":"integer"},"rating":{"type":"integer","minimum":1,"maximum":5},"feedback_message":{"type":["string","null"]},"contact_id":{"type":"integer"},"assigned_agent_id":{"type":["integer","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"},"csat_review_notes":{"type":["string","null"]},"review_notes_updated_at":{"type":["string","null"]},"review_notes_updated_by_id":{"type":["integer","null"]}}},"SubmittedAnswer":{"type":"object","required":["value"],"properties":{"name":{"type":"string"},"title":{"type":"string"},"value":{"type":"string"}}},"SubmittedRating":{"type":"object","required":["csat_survey_response"],"properties":{"csat_survey_response":{"type":"object","required":["rating"],"properties":{"rating":{"type":"integer","minimum":1,"maximum":5},"feedback_message":{"type":"string"}}}}},"SubmittedValue":{"type":"object","additionalProperties":true,"properties":{"name":{"type":["string","null"]},"title":{"type":["string","number","boolean","null"]},"value":{}}},"SubmittedValues":{"oneOf":[{"type":"array","items":{"$ref":"#/components/schemas/SubmittedValue"}},{"$ref":"#/components/schemas/SubmittedValue"}]},"SummaryCounts":{"type":"object","required":["id","conversations_count","resolved_conversations_count"],"properties":{"id":{"type":"integer"},"conversations_count":{"type":"integer","minimum":0},"resolved_conversations_count":{"type":"integer","minimum":0}}},"SummaryReport":{"allOf":[{"$ref":"#/components/schemas/SummaryCounts"},{"type":"object","required":["avg_resolution_time","avg_first_response_time","avg_reply_time"],"properties":{"avg_resolution_time":{"type":["number","null"]},"avg_first_response_time":{"type":["number","null"]},"avg_reply_time":{"type":["number","null"]}}}]},"SurveyAnswer":{"type":"object","additionalProperties":true,"properties":{"rating":{"type":"integer"},"feedback_message":{"type":["string","null"]}}},"SurveyContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"input_csat"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"display_type":{"type":["string","null"]},"submitted_values":{"type":"object","additionalProperties":true,"properties":{"csat_survey_response":{"$ref":"#/components/schemas/SurveyAnswer"}}}}}]}}},"SurveySettings":{"type":"object","additionalProperties":true,"properties":{"display_type":{"type":"string"},"message":{"type":"string"},"button_text":{"type":"string"},"language":{"type":"string"},"survey_rules":{"type":"object","properties":{"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}}},"template":{"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"friendly_name":{"type":"string"},"template_id":{"type":"string"},"status":{"type":"string"},"language":{"type":"string"},"created_at":{"type":"string"}}}}},"Team":{"type":"object","required":["id","name","description","allow_auto_assign","account_id","is_member"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"description":{"type":["string","null"]},"allow_auto_assign":{"type":["boolean","null"]},"account_id":{"type":"integer"},"is_member":{"type":"boolean"},"icon":{"type":"string"},"icon_color":{"type":"string"}}},"TeamEmail":{"type":"object","required":["team_ids","message"],"properties":{"team_ids":{"type":"array","items":{"type":"integer"}},"message":{"type":"string"}}},"TeamMemberIds":{"type":"object","required":["user_ids"],"properties":{"user_ids":{"type":"array","items":{"type":"integer","minimum":1}}}},"TeamUpdate":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"allow_auto_assign":{"type":"boolean"},"icon":{"type":"string"},"icon_color":{"type":"string"}}},"TextContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","enum":["text","input_text","input_textarea","sticker"]},"content_attributes":{"$ref":"#/components/schemas/ContentAttributes"}}},"ThreadMessage":{"allOf":[{"$ref":"#/components/schemas/MessageCore"},{"type":"object","properties":{"echo_id":{"type":"string"}}},{"$ref":"#/components/schemas/MessageContent"}]},"Unassigned":{"type":"object","properties":{"assignee":{"not":{}},"assignee_type":{"not":{}}}},"UpdatedPublicContact":{"type":"object","required":["id","name","email","phone_number"],"properties":{"source_id":{"type":"string"},"pubsub_token":{"type":"string"},"id":{"type":"integer"},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"account_id":{"type":"integer"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"additional_attributes":{"allOf":[{"$ref":"#/components/schemas/ContactAdditionalAttributes"}]},"identifier":{"type":["string","null"]},"custom_attributes":{"type":"object","additionalProperties":true},"last_activity_at":{"type":["string","null"]},"contact_type":{"type":"string","enum":["visitor","lead","customer"]},"middle_name":{"type":"string"},"last_name":{"type":"string"},"location":{"type":["string","null"]},"country_code":{"type":["string","null"]},"blocked":{"type":"boolean"},"company_id":{"type":["integer","null"]},"label_list":{"type":"array","items":{"type":"string"}}}},"Upload":{"type":"object","required":["file_url","blob_id"],"properties":{"file_url":{"type":"string"},"blob_id":{"type":"string"}}},"UserBase":{"type":"object","required":["access_token","account_id","available_name","avatar_url","confirmed","display_name","message_signature","email","id","name","provider","pubsub_token","role","ui_settings","uid"],"properties":{"access_token":{"type":"string"},"account_id":{"type":["integer","null"]},"available_name":{"type":"string"},"avatar_url":{"type":"string"},"confirmed":{"type":"boolean"},"display_name":{"type":["string","null"]},"message_signature":{"type":["string","null"]},"email":{"type":"string"},"id":{"type":"integer"},"name":{"type":"string"},"provider":{"type":"string"},"pubsub_token":{"type":"string"},"custom_attributes":{"type":"object","additionalProperties":true},"role":{"type":["string","null"],"enum":["agent","administrator",null]},"ui_settings":{"type":["object","null"],"additionalProperties":true},"uid":{"type":"string"}}},"UserProfile":{"allOf":[{"$ref":"#/components/schemas/UserBase"},{"type":"object","required":["inviter_id","type","accounts"],"properties":{"hmac_identifier":{"type":"string"},"inviter_id":{"type":["integer","null"]},"type":{"type":["string","null"],"enum":["SuperAdmin",null]},"accounts":{"type":"array","items":{"$ref":"#/components/schemas/ProfileAccount"}}}}]},"UserSender":{"type":"object","required":["id","name","available_name","avatar_url","type","availability_status","thumbnail"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"available_name":{"type":"string"},"avatar_url":{"type":"string"},"type":{"type":"string","const":"user"},"availability_status":{"type":["string","null"],"enum":["online","busy","offline",null]},"thumbnail":{"type":"string"}}},"ValidationErrorBody":{"type":"object","required":["message","attributes"],"properties":{"message":{"type":"string"},"attributes":{"type":"array","items":{"type":"string"}}}},"VoiceCallContent":{"type":"object","required":["content_type","content_attributes"],"properties":{"content_type":{"type":"string","const":"voice_call"},"content_attributes":{"allOf":[{"$ref":"#/components/schemas/ContentAttributes"},{"type":"object","additionalProperties":true,"properties":{"data":{"$ref":"#/components/schemas/VoiceCallData"}}}]}}},"VoiceCallData":{"type":"object","additionalProperties":true,"properties":{"call_id":{"type":"integer"},"call_sid":{"type":"string"},"call_source":{"type":"string","enum":["twilio","whatsapp"]},"call_direction":{"type":"string","enum":["inbound","outbound"]},"status":{"type":"string"},"accepted_by":{"type":["object","null"],"additionalProperties":true,"properties":{"id":{"type":"integer"},"name":{"type":"string"}}},"duration_seconds":{"type":["integer","null"]}}},"Webhook":{"type":"object","required":["id","name","url","account_id","subscriptions","secret"],"properties":{"id":{"type":"integer"},"name":{"type":["string","null"]},"url":{"type":"string"},"account_id":{"type":"integer"},"subscriptions":{"type":"array","items":{"$ref":"#/components/schemas/WebhookEventName"}},"secret":{"type":["string","null"]},"inbox":{"allOf":[{"$ref":"#/components/schemas/NamedInbox"}]}}},"WebhookEventName":{"type":"string","enum":["conversation_created","conversation_status_changed","conversation_updated","message_created","message_updated","contact_created","contact_updated","webwidget_triggered","inbox_created","inbox_updated","conversation_typing_on","conversation_typing_off"]},"WebhookUpdate":{"type":"object","properties":{"name":{"type":["string","null"]},"url":{"type":"string"},"subscriptions":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/WebhookEventName"}},"inbox_id":{"type":["integer","null"]}}},"WebsiteInbox":{"allOf":[{"$ref":"#/components/schemas/InboxBase"},{"type":"object","required":["channel_type","widget_color","website_url","hmac_mandatory","welcome_title","welcome_tagline","web_widget_script","website_token","selected_feature_flags","reply_time","pre_chat_form_enabled","pre_chat_form_options","continuity_via_email"],"properties":{"channel_type":{"type":"string","const":"Channel::WebWidget"},"allowed_domains":{"type":["string","null"]},"widget_color":{"type":"string"},"website_url":{"type":"string"},"hmac_mandatory":{"type":"boolean"},"welcome_title":{"type":["string","null"]},"welcome_tagline":{"type":["string","null"]},"web_widget_script":{"type":"string"},"website_token":{"type":"string"},"selected_feature_flags":{"type":"array","items":{"type":"string"}},"reply_time":{"type":["string","null"],"enum":["in_a_few_minutes","in_a_few_hours","in_a_day",null]},"pre_chat_form_enabled":{"type":"boolean"},"pre_chat_form_options":{"oneOf":[{"$ref":"#/components/schemas/PreChatForm"},{"type":"null"}]},"continuity_via_email":{"type":"boolean"},"hmac_token":{"type":"string"}}}]},"WebsiteSettings":{"type":"object","properties":{"website_url":{"type":"string"},"widget_color":{"type":"string"},"welcome_title":{"type":["string","null"]},"welcome_tagline":{"type":["string","null"]},"reply_time":{"type":"string","enum":["in_a_few_minutes","in_a_few_hours","in_a_day"]},"pre_chat_form_enabled":{"type":"boolean"},"pre_chat_form_options":{"allOf":[{"$ref":"#/components/schemas/PreChatForm"}]},"continuity_via_email":{"type":"boolean"},"hmac_mandatory":{"type":"boolean"},"allowed_domains":{"type":["string","null"]},"selected_feature_flags":{"type":"array","items":{"type":"string"}}}},"WorkingHours":{"type":"object","required":["day_of_week","closed_all_day","open_hour","open_minutes","close_hour","close_minutes","open_all_day"],"properties":{"day_of_week":{"type":"integer","minimum":0,"maximum":6},"closed_all_day":{"type":"boolean"},"open_hour":{"type":["integer","null"]},"open_minutes":{"type":["integer","null"]},"close_hour":{"type":["integer","null"]},"close_minutes":{"type":["integer","null"]},"open_all_day":{"type":"boolean"}}},"Workload":{"allOf":[{"$ref":"#/components/schemas/OpenWorkload"},{"type":"object","required":["pending"],"properties":{"pending":{"type":"integer","minimum":0}}}]},"YearReview":{"type":"object","required":["year","total_conversations","busiest_day","support_personality"],"properties":{"year":{"type":"string"},"total_conversations":{"type":"integer","minimum":0},"busiest_day":{"type":["object","null"],"required":["date","count"],"properties":{"date":{"type":"string"},"count":{"type":"integer","minimum":1}}},"support_personality":{"type":"object","required":["avg_response_time_seconds"],"properties":{"avg_response_time_seconds":{"type":"integer","minimum":0}}}}}};
