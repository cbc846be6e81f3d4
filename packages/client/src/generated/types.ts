// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Agent, AvailabilityUpdate, Contact, ContactConversations, ContactList, ContactSearchResult, ContactUpdate, ContactUpdateForm, ContactWithInboxes, ConversationFilter, ConversationList, CreatedContact, FilteredConversations, Label, LabelUpdate, MessageList, NewContact, NewContactForm, NewLabel, NewMessage, NewMessageForm, NewPlatformAccount, NewPlatformUser, NewPublicContact, NewPublicMessage, NewPublicMessageForm, NewUpload, NewUploadForm, PlatformAccount, PlatformUser, Portal, ProfileUpdate, ProfileUpdateForm, PublicContact, PublicInbox, PublicMessage, ReportTimeseries, ServerHealth, ServerVersion, TeamMemberIds, ThreadMessage, Upload, UserProfile } from "./models.ts";

/** The paths of the application API, for openapi-fetch. */
export interface paths {
    "/api": {
        get: operations["getServerVersion"];
    };
    "/api/v1/accounts/{account_id}/actions/contact_merge": {
        post: operations["mergeContacts"];
    };
    "/api/v1/accounts/{account_id}/contacts": {
        get: operations["listContacts"];
        post: operations["createContact"];
    };
    "/api/v1/accounts/{account_id}/contacts/search": {
        get: operations["searchContacts"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}": {
        get: operations["getContact"];
        put: operations["updateContact"];
        delete: operations["deleteContact"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/conversations": {
        get: operations["listContactConversations"];
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/labels": {
        get: operations["listContactLabels"];
        post: operations["setContactLabels"];
    };
    "/api/v1/accounts/{account_id}/conversations": {
        get: operations["listConversations"];
    };
    "/api/v1/accounts/{account_id}/conversations/filter": {
        post: operations["filterConversations"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": {
        get: operations["listMessages"];
        post: operations["createMessage"];
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": {
        delete: operations["deleteMessage"];
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
    "/api/v1/accounts/{account_id}/portals/{id}": {
        get: operations["getPortal"];
    };
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members": {
        get: operations["listTeamMembers"];
        post: operations["addTeamMembers"];
        delete: operations["removeTeamMembers"];
        patch: operations["setTeamMembers"];
    };
    "/api/v1/accounts/{account_id}/upload": {
        post: operations["createUpload"];
    };
    "/api/v1/profile": {
        get: operations["getProfile"];
        put: operations["updateProfile"];
    };
    "/api/v1/profile/availability": {
        post: operations["setProfileAvailability"];
    };
    "/api/v2/accounts/{account_id}/reports": {
        get: operations["getReportTimeseries"];
    };
    "/api/v2/accounts/{account_id}/reports/agents": {
        get: operations["downloadAgentsReport"];
    };
    "/health": {
        get: operations["getServerHealth"];
    };
}

/** The paths of the platform API, for openapi-fetch. */
export interface platformPaths {
    "/platform/api/v1/accounts": {
        post: operations["createPlatformAccount"];
    };
    "/platform/api/v1/accounts/{account_id}": {
        get: operations["getPlatformAccount"];
    };
    "/platform/api/v1/users": {
        post: operations["createPlatformUser"];
    };
    "/platform/api/v1/users/{id}": {
        get: operations["getPlatformUser"];
    };
}

/** The paths of the public API, for openapi-fetch. */
export interface publicPaths {
    "/public/api/v1/inboxes/{inbox_identifier}": {
        get: operations["getPublicInbox"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts": {
        post: operations["createPublicContact"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}": {
        get: operations["getPublicContact"];
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages": {
        get: operations["listPublicMessages"];
        post: operations["createPublicMessage"];
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
    getServerHealth: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The server responds. */
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
            /** The account. */
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
                 * The id of the user.
                 * @example 74
                 */
                id: number;
            };
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
                    "application/json": PlatformUser;
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
            /** The contact. */
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
            /** The contact. */
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
}
