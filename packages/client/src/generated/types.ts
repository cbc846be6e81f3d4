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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
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
                     * The contact that stays.
                     * @example 249
                     */
                    base_contact_id: number;
                    /**
                     * The contact that becomes part of it, and is deleted.
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
                 * The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
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
                 * Titles of labels. A contact with any one of them is listed; unknown titles fit nothing.
                 * @example [
                 *       "vip"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /**
                 * Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of contacts, an empty one past the end. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** The contact, as JSON, or as a form when a picture comes with it. */
        requestBody: {
            content: {
                "application/json": NewContact;
                "multipart/form-data": NewContactForm;
            };
        };
        responses: {
            /** The contact as it was stored, and its link to the inbox. */
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
                 * The text to look for. Without it, or when it is blank, nothing is found and `count` is null.
                 * @example birch
                 */
                q: string;
                /**
                 * The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
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
                 * Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of contacts, an empty one past the end. */
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
                 * Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
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
                 * Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        /** The fields to change, as JSON, or as a form when a picture comes with them. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The contact is gone. There is no body. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** Conversations of the contact that the caller may see. Empty when there are none. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The titles, an empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The titles, an empty list when there are none. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
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
                     * Titles of labels, without commas.
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
                 * The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
                 * @example 2
                 */
                page?: number | undefined;
                /**
                 * The status that they have; `all` for any. A status that the server does not know fits nothing.
                 * @example all
                 */
                status?: ("open" | "resolved" | "pending" | "snoozed" | "all") | undefined;
                /**
                 * Who the conversations are assigned to: `me` for the caller, `assigned` for any person, `unassigned` for no person. Up to 4.16 a conversation
                 * with a bot is `unassigned`; a later server may count it as `assigned`. Any other value counts as `all`.
                 * @example unassigned
                 */
                assignee_type?: ("me" | "assigned" | "unassigned" | "all") | undefined;
                /**
                 * The inbox that they came in through. One that does not exist, or that the caller is not a member of, fits nothing.
                 * @example 3
                 */
                inbox_id?: number | undefined;
                /**
                 * The team that they were given to. One that does not exist is a 404.
                 * @example 60
                 */
                team_id?: number | undefined;
                /**
                 * Titles of labels. A conversation with any one of them is listed; unknown titles fit nothing. The server also reads `labels` with the
                 * titles in one text, divided by commas.
                 * @example [
                 *       "returns"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /**
                 * A text that an incoming or outgoing message contains, in upper or lower case. As soon as it is sent, even empty, `status` is not read
                 * and conversations in every status are listed.
                 * @example courier
                 */
                q?: string | undefined;
                /**
                 * The contact's id in an inbox, from the `contact_inboxes` of a contact. It is unique within an inbox only: send `inbox_id` too where
                 * two inboxes might use the same one. Since Chatwoot 2.18; an older server ignores it and lists all.
                 * @example c9fa58d5-5f4b-4a5f-bd3d-21a70abe4ded
                 */
                source_id?: string | undefined;
                /**
                 * `mention`: the caller was mentioned in them. `participating`: the caller takes part in them. `unattended`: the contact waits for a
                 * first or a further reply. A value that the server does not know is ignored.
                 * @example unattended
                 */
                conversation_type?: ("mention" | "participating" | "unattended") | undefined;
                /**
                 * Only those that changed in so many seconds before now. It switches pages off and leaves the counts as they are.
                 * @example 3600
                 */
                updated_within?: number | undefined;
                /**
                 * What they are ordered by. Those without priority come last either way. A value that the server does not know counts as
                 * `last_activity_at_desc`. `unread` puts those with the most unread messages first. Four older names still work: `latest`
                 * (`last_activity_at_desc`), `sort_on_created_at` (`created_at_asc`), `sort_on_priority` (`priority_desc`) and `sort_on_waiting_since`
                 * (`waiting_since_asc`).
                 * @example created_at_asc
                 */
                sort_by?: ("last_activity_at_desc" | "last_activity_at_asc" | "created_at_desc" | "created_at_asc" | "priority_desc" | "priority_asc" | "waiting_since_desc" | "waiting_since_asc" | "priority_desc_created_at_asc" | "unread") | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** A page of conversations that the caller may see, an empty one past the end. */
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
                 * The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** The conditions. Only `application/json` is read as written here. */
        requestBody: {
            content: {
                "application/json": ConversationFilter;
            };
        };
        responses: {
            /** A page of the conversations that meet the conditions and that the caller may see, an empty one past the end. */
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
                 * The id of a message. The 20 before it are returned. A value that is not a number counts as 0, which is before all.
                 * @example 609
                 */
                before?: number | undefined;
                /**
                 * The id of a message. Up to 100 newer ones are returned; `0` begins with the very first.
                 * @example 591
                 */
                after?: number | undefined;
                /**
                 * With `true`, private notes and activities are left out.
                 * @example true
                 */
                filter_internal_messages?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** Messages and the conversation around them; an empty list when there are none. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The message. JSON without files, or a form with them. The fields are the same. */
        requestBody: {
            content: {
                "application/json": NewMessage;
                "multipart/form-data": NewMessageForm;
            };
        };
        responses: {
            /** The message as it was stored. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: number;
                /**
                 * The message, by its id.
                 * @example 646
                 */
                message_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** What is left of the message. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** Every label, by title. An empty list before the first one was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Every label, by title. An empty list before the first one was created. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
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
            /** The label as it was stored. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The label, by its id.
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The label, by its id.
                 * @example 16
                 */
                id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The label is gone. There is no body. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The label, by its id.
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
                 * The language whose articles are counted in `meta`. Without it all are counted.
                 * @example de
                 */
                locale?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The portal, by its `slug`. Its number is not read.
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The team, by its id.
                 * @example 12
                 */
                team_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The members, an empty list when there are none. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The team, by its id.
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
            /** The people who are new in the team; an empty list when all of them were in it. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The team, by its id.
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
            /** They are no longer in the team. There is no body. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
                /**
                 * The team, by its id.
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
            /** Everyone in the team after the change. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** The file as a form, or the address to fetch it from as JSON. */
        requestBody: {
            content: {
                "multipart/form-data": NewUploadForm;
                "application/json": NewUpload;
            };
        };
        responses: {
            /** The file as it was stored. */
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
            /** The person. */
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
        /** The fields to change, as JSON, or as a form when a picture comes with them. */
        requestBody: {
            content: {
                "application/json": ProfileUpdate;
                "multipart/form-data": ProfileUpdateForm;
            };
        };
        responses: {
            /** The person after the change. */
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
            /** The person after the change. */
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
                 * What is measured. The names with `avg` and `reply_time` are averages in seconds, the others count.
                 * @example conversations_count
                 */
                metric: "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
                /**
                 * What it is measured for. All but `account` need an `id`.
                 * @example account
                 */
                type: "account" | "agent" | "inbox" | "label" | "team";
                /**
                 * The id of the agent, inbox, label or team. A label too is named by its id, not by its title.
                 * @example 28
                 */
                id?: number | undefined;
                /**
                 * Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * End of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
                /**
                 * The length of time that a point stands for. An unknown one counts as `day`.
                 * @example month
                 */
                group_by?: ("hour" | "day" | "week" | "month" | "year") | undefined;
                /**
                 * Hours ahead of UTC, which decides where a day begins. One that no time zone has counts as 0.
                 * @example 5.5
                 */
                timezone_offset?: number | undefined;
                /**
                 * With `true`, averages count only the business hours of the inbox.
                 * @example true
                 */
                business_hours?: boolean | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: number | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The points, the oldest first. An empty object when the server does not know the metric. */
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
                 * Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970.
                 * @example 1795478400
                 */
                since: number;
                /**
                 * End of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: number;
            };
            header?: never | undefined;
            path?: {
                /**
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
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
            /** The account as it was stored. */
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
                 * The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
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
            /** The user as it was stored, or the one who has the e-mail address. */
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
                 * The user, by its id.
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
                 * The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
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
                 * The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
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
                 * The contact's key in another system.
                 * @example customer-7
                 */
                identifier?: string | undefined;
                /**
                 * Proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits.
                 * @example 9f2b
                 */
                identifier_hash?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
                /**
                 * The contact, by its `source_id` in the inbox.
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
                 * The id of a message. The 20 before it are returned. A value that is not a number counts as 0, which is before all.
                 * @example 910
                 */
                before?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
                /**
                 * The contact, by its `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
                /**
                 * The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** The messages, the oldest first; an empty list when there are none. */
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
                 * The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: string | undefined;
                /**
                 * The contact, by its `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: string;
                /**
                 * The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: number;
            };
            cookie?: never | undefined;
        };
        /** The message. JSON without files, or a form with them. */
        requestBody?: {
            content: {
                "application/json": NewPublicMessage;
                "multipart/form-data": NewPublicMessageForm;
            };
        } | undefined;
        responses: {
            /** The message as it was stored. */
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
