// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Agent, AvailabilityUpdate, Contact, ContactConversations, ContactList, ContactSearchResult, ContactUpdate, ContactUpdateForm, ContactWithInboxes, ConversationFilter, ConversationList, CreatedContact, ErrorBody, FilteredConversations, Label, LabelUpdate, MessageErrorBody, MessageList, NewContact, NewContactForm, NewLabel, NewMessage, NewMessageForm, NewPlatformAccount, NewPlatformUser, NewPublicContact, NewPublicMessage, NewPublicMessageForm, NewUpload, NewUploadForm, PlatformAccount, PlatformUser, Portal, ProfileUpdate, ProfileUpdateForm, PublicContact, PublicInbox, PublicMessage, ReportTimeseries, ServerHealth, ServerVersion, SignInErrorBody, StatusErrorBody, TeamMemberIds, ThreadMessage, Upload, UserProfile, ValidationErrorBody } from "./models.ts";

/** The paths of the application API. */
export interface paths {
    "/api": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        /**
         * Get the version of the server
         * @description The version of Chatwoot, and whether the server reaches its database and Redis. No token is needed, and one that is sent is not looked at.
         *     A server set up without a dashboard responds so at `/` too.
         */
        get: operations["getServerVersion"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/actions/contact_merge": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        /**
         * Merge two contacts
         * @description Makes one contact of two. The base contact stays: it keeps its own values, takes over the values that it lacks, also within its
         *     attributes, and gets the conversations, messages, notes and inboxes of the other. The other contact is deleted, and there is no way back.
         *
         *     Merging a contact with itself changes nothing.
         *
         *     **Who may.** Everyone in the account, although only administrators may delete a contact. Bots and platform apps are refused.
         */
        post: operations["mergeContacts"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/contacts": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /**
         * List contacts
         * @description The contacts of the account that can be told apart: those with an e-mail address, a phone number or an identifier. A visitor of the
         *     website who gave none of them is not listed (but found by `getContact`).
         *
         *     **Pages** hold 15 contacts; `per_page` is not read. A page past the end is empty, and `count` stays. `current_page` is the number 1 when
         *     no `page` was sent, else the text that was sent.
         *
         *     **Order.** Without `sort` the order is the database's own and may change from page to page, so that a walk over the pages can show a
         *     contact twice and leave another out: send a `sort`, best one whose values differ, such as `created_at`.
         *
         *     **Who sees what.** Everyone in the account sees every contact, whatever inboxes they are a member of. Bots and platform apps are refused.
         */
        get: operations["listContacts"];
        put?: never | undefined;
        /**
         * Create a contact
         * @description Adds a contact to the account, and links it to an inbox when one is named.
         *
         *     A contact without e-mail address, phone number and identifier is created too, but `listContacts` leaves it out. Fields that the server does not
         *     know are ignored.
         *
         *     **Who may.** Everyone in the account, with any inbox of the account, also one that the agent is not a member of. Bots and platform apps are
         *     refused.
         */
        post: operations["createContact"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/contacts/search": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /**
         * Search contacts
         * @description The contacts whose name, e-mail address, phone number, identifier or company contains a text. Unlike `listContacts` it also finds contacts
         *     that have none of the last three.
         *
         *     **Matching.** Upper and lower case are the same, except in the identifier. `%` stands for any characters and `_` for one.
         *
         *     **Pages** hold 15 contacts. `has_more` says whether there is a further one; there is no total: `count` is the number on this page. Before
         *     4.11 it is the other way round: `count` is the total, and `has_more` is absent. `page=0` is a 500 since 4.11.
         *
         *     **Who sees what.** Everyone in the account finds every contact. Bots and platform apps are refused. An account has 100 searches a minute.
         */
        get: operations["searchContacts"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        /**
         * Get a contact
         * @description One contact, with the inboxes through which it can be reached.
         *
         *     **Who sees what.** Everyone in the account sees every contact, and all of its inboxes, also an agent in no inbox. Bots and platform apps
         *     are refused.
         *
         *     A contact that was merged into another is gone: its id is a 404.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Changes the fields that are sent and keeps the others. `additional_attributes` and `custom_attributes` are merged with what is there, one
         *     level deep; a key is removed only by `destroy_custom_attributes`. The server takes PATCH for the same.
         *
         *     **Who may.** Everyone in the account. Bots and platform apps are refused.
         */
        put: operations["updateContact"];
        post?: never | undefined;
        /**
         * Delete a contact
         * @description Removes the contact from the account. Its conversations and messages are deleted later, in the background. A contact who is online now is
         *     not deleted.
         */
        delete: operations["deleteContact"];
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/conversations": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        /**
         * List the conversations of a contact
         * @description The contact's newest conversations, in every status.
         *
         *     **The list may be cut off, and there is no second page.** Chatwoot up to 4.16 sends the 20 most recently active; a later one may send
         *     another number, or order them by when they were created. So when 20 or more come, older ones may exist that this endpoint cannot return:
         *     `filterConversations` with `contact_id` returns all of them. Query parameters such as `page`, `per_page`, `status` or `sort` are ignored.
         *
         *     **Who sees what.** An administrator sees every conversation of the contact. An agent sees those in inboxes that the agent is a member
         *     of, no matter who they are assigned to; an agent in no inbox gets an empty list, not an error. A custom role (Enterprise) narrows this further:
         *     with `conversation_unassigned_manage` to the caller's own and unassigned conversations, with `conversation_participating_manage` to the caller's
         *     own, and without any conversation permission to none. Bots and platform apps are refused.
         *
         *     **One damaged conversation fails the whole list** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
         */
        get: operations["listContactConversations"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}/labels": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        /**
         * List the labels of a contact
         * @description The titles of the contact's labels.
         *
         *     **Who sees what.** Everyone in the account sees the labels of every contact. Bots and platform apps are refused.
         */
        get: operations["listContactLabels"];
        put?: never | undefined;
        /**
         * Set the labels of a contact
         * @description Replaces the contact's labels with the ones that are sent. To add one, send it together with those that the contact has.
         *
         *     A title need not be one of the account's labels, and is kept as it was written. A comma splits a title in two; a repeated title counts
         *     once. An empty list removes all labels, and so does a body without `labels`.
         *
         *     **Who may.** Everyone in the account. Bots and platform apps are refused.
         */
        post: operations["setContactLabels"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/conversations": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /**
         * List conversations
         * @description The conversations of the account that fit all parameters, **only the open ones unless `status` says otherwise**, the most recently active
         *     first unless `sort_by` does.
         *
         *     **Pages** hold 25 conversations, or what the operator set (`CONVERSATION_RESULTS_PER_PAGE`); `per_page` is not read. A page past the end
         *     is empty, and only an empty page says for certain that there is no further one. `updated_within` switches pages off: everything comes at
         *     once, the same for each `page`.
         *
         *     **The counts** in `meta` are taken before `assignee_type` and `updated_within`, and are the same on every page, also past the end. So
         *     `all_count` is the total of what is listed only without these two; with `assignee_type` it is the count of that name.
         *
         *     **Who sees what.** As with a contact's conversations: an administrator sees all, an agent those in inboxes that the agent is a member of,
         *     a custom role (Enterprise) perhaps fewer. Conversations that the caller may not see are left out, not refused. Bots and platform apps are refused.
         *
         *     **One damaged conversation fails its whole page** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
         */
        get: operations["listConversations"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/conversations/filter": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        /**
         * Filter conversations
         * @description The conversations that meet conditions on their attributes, in every status unless a condition says otherwise, the most recently active
         *     first. It changes nothing on the server.
         *
         *     **A contact's whole history** comes with the attribute `contact_id`, page by page. Chatwoot before 4.14.2 does not know it and responds with a 422.
         *
         *     **Pages** hold 25 conversations, always; `page` may also stand in the body. A page past the end is empty, and the counts stay.
         *
         *     **Mistakes.** Some come back as a 422 with a sentence that helps, others as a 500: no `payload` or one that is not a list, a missing
         *     `query_operator` or one after the last condition, a `contact_id` that is not a number, `days_before`, a string for `values` where a list
         *     belongs; before 4.16 also `contains` on `display_id`. An invalid date is a 422 since 4.14, and was ignored before.
         *
         *     **Who sees what.** As with a contact's conversations: an administrator sees all, an agent those in inboxes that the agent is a member of,
         *     a custom role (Enterprise) perhaps fewer. Conversations that the caller may not see are left out, not refused. Bots and platform apps are refused.
         *
         *     **One damaged conversation fails its whole page** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
         */
        post: operations["filterConversations"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never | undefined;
        };
        /**
         * List the messages of a conversation
         * @description The newest messages of a conversation, the oldest of them first: everything that was said, private notes and activities too.
         *
         *     **Pages.** Without a parameter the last 20 come. `before` returns the 20 before a message, so the first id of a page asks for the page
         *     before it; an empty page ends the walk. `after` returns up to 100 that are newer, for catching up. With both, the messages between them come,
         *     up to 1,000: the one of `after` is among them, the one of `before` is not. `page` and `per_page` are not read.
         *
         *     **Who sees what.** Anyone who may see the conversation sees all of its messages: an administrator, and an agent who is a member of its inbox
         *     or of its team. Bots and platform apps are refused.
         */
        get: operations["listMessages"];
        put?: never | undefined;
        /**
         * Write a message
         * @description Writes a message into a conversation and hands it to the channel: as an answer to the contact, as a private note of the desk, or (in an API
         *     inbox) on behalf of the contact.
         *
         *     **Files** come either with the message, as `multipart/form-data`, or were uploaded before and are named in `attachments`.
         *
         *     **What follows.** An answer to the contact ends its waiting (`waiting_since` becomes 0); a private note and a bot's answer change nothing
         *     about that. The server takes a message also where the channel's reply window is closed (`can_reply` is false); it then fails to arrive.
         *
         *     **Who may.** Administrators, and agents who are members of the inbox or of the conversation's team. A bot may write where it belongs to
         *     the account or is connected to one of its inboxes.
         */
        post: operations["createMessage"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * @description The message, by its id.
                 * @example 646
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        post?: never | undefined;
        /**
         * Delete a message
         * @description Takes back what a message says. The message itself stays, with a fixed text, without its attachments, and with `deleted` in
         *     `content_attributes`. What the channel has already delivered is not recalled everywhere. Deleting it again changes nothing.
         *
         *     **Who may.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
         */
        delete: operations["deleteMessage"];
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/labels": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /**
         * List the labels
         * @description All labels of the account, by title. Agents see them too. Bots and platform apps are refused.
         */
        get: operations["listLabels"];
        put?: never | undefined;
        /**
         * Create a label
         * @description Adds a label to the account. Its title is stored in lower case, and no other label of the account may have it.
         */
        post: operations["createLabel"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/labels/{id}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The label, by its id.
                 * @example 16
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never | undefined;
        };
        /**
         * Get a label
         * @description One label. Unlike the list it is for administrators only: an agent gets a 401.
         */
        get: operations["getLabel"];
        put?: never | undefined;
        post?: never | undefined;
        /**
         * Delete a label
         * @description Removes the label from the account. A second time it is a 404.
         */
        delete: operations["deleteLabel"];
        options?: never | undefined;
        head?: never | undefined;
        /**
         * Update a label
         * @description Changes the fields that are sent and keeps the others. The server takes PUT for the same.
         *
         *     **A new title renames the label only.** Conversations and contacts keep the old title as text until a background job has renamed it there.
         */
        patch: operations["updateLabel"];
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/portals/{id}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The portal, by its `slug`. Its number is not read.
                 * @example northwind-help
                 */
                id: components["parameters"]["PortalSlug"];
            };
            cookie?: never | undefined;
        };
        /**
         * Get a portal
         * @description One help center, by its slug. An unknown one is a 500, not a 404.
         *
         *     **Who sees what.** Everyone in the account sees every portal; only administrators get the `hmac_token` of its inbox. Bots and platform
         *     apps are refused.
         */
        get: operations["getPortal"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/teams/{team_id}/team_members": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The team, by its id.
                 * @example 12
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never | undefined;
        };
        /**
         * List the members of a team
         * @description Everyone in the team, in no certain order. Agents see the members of every team. Bots and platform apps are refused.
         */
        get: operations["listTeamMembers"];
        put?: never | undefined;
        /**
         * Add members to a team
         * @description Adds people to the team. Those who are in it already stay. Either all of them are added or, when one is not in the account, none.
         */
        post: operations["addTeamMembers"];
        /**
         * Remove members from a team
         * @description Takes people out of the team. Someone who is not in it is not an error. Someone who is not in the account is one, and then nothing changes.
         *
         *     The request needs a body, which some HTTP libraries do not send with DELETE: without one it is a 500.
         */
        delete: operations["removeTeamMembers"];
        options?: never | undefined;
        head?: never | undefined;
        /**
         * Set the members of a team
         * @description Makes exactly these people the members of the team: the others leave it. When one is not in the account, nothing changes. PUT is a 404 here.
         */
        patch: operations["setTeamMembers"];
        trace?: never | undefined;
    };
    "/api/v1/accounts/{account_id}/upload": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        /**
         * Upload a file
         * @description Stores a file that belongs to no message yet: one that is sent, or one that the server fetches from an address.
         *
         *     Its `blob_id` attaches it to a message (`createMessage`).
         *
         *     **Who may.** Everyone in the account. Bots and platform apps are refused. An account has 60 uploads an hour.
         */
        post: operations["createUpload"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        /**
         * Get your own profile
         * @description The person whose token is sent, with every account that the person belongs to. It also tells which accounts a token can be used for, so it
         *     is a good first request.
         *
         *     The path has no account. Bots and platform apps are refused. A suspended account is listed too.
         */
        get: operations["getProfile"];
        /**
         * Update your own profile
         * @description Changes the fields that are sent and keeps the others. The server takes PATCH for the same.
         *
         *     The fields are within `profile`. Without it some of them are not read, such as a password or a phone number. Unknown fields are ignored,
         *     but `account_id` among them is a 500, and so is an `avatar` that is not a file.
         */
        put: operations["updateProfile"];
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v1/profile/availability": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        /**
         * Set your own availability
         * @description Chooses what the person is shown as in one account. With `auto_offline` the person is nevertheless shown as offline while no dashboard is
         *     open: `availability` is the choice, `availability_status` what is shown.
         */
        post: operations["setProfileAvailability"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v2/accounts/{account_id}/reports": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /**
         * Get a metric over time
         * @description One metric of the account, or of one inbox, agent, team or label, with a point for each day of a period.
         *
         *     **The period** needs both ends; without one of them the list is empty. A text that does not begin with a digit is a 500.
         *
         *     **Mistakes.** An unknown `metric` returns an empty object. An unknown or missing `type` is a 500. An `id` that is missing or unknown is a
         *     404.
         *
         *     **Who may.** Administrators, and agents with a custom role that has `report_manage`. An account has 100 requests a minute for each token.
         */
        get: operations["getReportTimeseries"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/api/v2/accounts/{account_id}/reports/agents": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /**
         * Download the report on agents
         * @description A table of the agents in a period as CSV: how many conversations each was assigned and resolved, and how long contacts waited on average.
         *     Three lines come before the header line: the period and two empty ones. `N/A` stands for no value; times are in words (`2 seconds`).
         *
         *     The media type is `text/csv` whatever `Accept` asks for. Without a period the server fails with a 500.
         *
         *     **Who may.** Administrators, and agents with a custom role that has `report_manage`. An account has 100 requests a minute for each token.
         */
        get: operations["downloadAgentsReport"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/health": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        /**
         * Check that the server responds
         * @description A sign of life for load balancers, without a look at the database. No token is needed, and no rate limit counts it.
         */
        get: operations["getServerHealth"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
}

/** The paths of the platform API. */
export interface platformPaths {
    "/platform/api/v1/accounts": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        /**
         * Create an account
         * @description Creates an account, which belongs to the platform app from then on. It has no users: a platform app creates them and adds them to the
         *     account.
         */
        post: operations["createPlatformAccount"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/platform/api/v1/accounts/{account_id}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never | undefined;
        };
        /**
         * Get an account
         * @description One account that the platform app created, or was allowed to manage. Any other account is a 401. A suspended account is returned too.
         */
        get: operations["getPlatformAccount"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/platform/api/v1/users": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        /**
         * Create a user
         * @description Creates a user who needs no invitation: the address counts as confirmed. The user is in no account yet.
         *
         *     **A known e-mail address is not an error.** The user who has it is returned unchanged, with the access token, and can be managed by the
         *     platform app from then on. Compare the name with the one that was sent. Unknown fields, such as a role, are ignored.
         */
        post: operations["createPlatformUser"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/platform/api/v1/users/{id}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The user, by its id.
                 * @example 74
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never | undefined;
        };
        /**
         * Get a user
         * @description One user whom the platform app created, or was allowed to manage. Any other user is a 401. `account_id` and `role` belong to the account
         *     that the user last worked in.
         */
        get: operations["getPlatformUser"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
}

/** The paths of the public API. */
export interface publicPaths {
    "/public/api/v1/inboxes/{inbox_identifier}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /**
         * Get an inbox
         * @description What a website or app may show of an API inbox: its name and business hours. No token is needed, and one that is sent is not looked at.
         */
        get: operations["getPublicInbox"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        get?: never | undefined;
        put?: never | undefined;
        /**
         * Create a contact
         * @description Makes a contact that can write into the inbox, and returns the `source_id` by which all further requests name it. Keep it secret: it is
         *     all that a request needs to read and write as the contact.
         *
         *     **A contact that is known already is returned unchanged**, with one more `source_id`: by `source_id`, `identifier`, `email` or
         *     `phone_number`.
         */
        post: operations["createPublicContact"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
                /**
                 * @description The contact, by its `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: components["parameters"]["ContactIdentifier"];
            };
            cookie?: never | undefined;
        };
        /**
         * Get a contact
         * @description One contact of the inbox, by its `source_id`; its `identifier` is a 404.
         *
         *     With `identifier` and the right `identifier_hash`, the `source_id` counts as verified from then on, and sees all conversations of the
         *     contact. A wrong hash is a 500, and so is a missing one in an inbox that insists on it.
         */
        get: operations["getPublicContact"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
    "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
                /**
                 * @description The contact, by its `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: components["parameters"]["ContactIdentifier"];
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never | undefined;
        };
        /**
         * List the messages of a conversation
         * @description The last 20 messages that the contact may see, the oldest of them first: no private notes and no activities.
         *
         *     **Pages.** `before` returns the 20 before a message, so the first id of a page asks for the page before it; an empty page ends the walk.
         *     `after` and `page` are not read.
         */
        get: operations["listPublicMessages"];
        put?: never | undefined;
        /**
         * Write a message
         * @description Writes a message into a conversation on behalf of the contact. It is always an incoming text: fields such as `message_type`, `private` and
         *     `content_type` are ignored.
         */
        post: operations["createPublicMessage"];
        delete?: never | undefined;
        options?: never | undefined;
        head?: never | undefined;
        patch?: never | undefined;
        trace?: never | undefined;
    };
}

/** Parameters, headers and responses that several operations share. */
export interface components {
    responses: {
        /**
         * @description The account does not exist. A path that no route matches (a typo, a wrong method) has the second form, as an HTML page without
         *     `Accept: application/json`.
         */
        AccountNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody | StatusErrorBody;
            };
        };
        /**
         * @description The account does not exist, or it has no team with the `team_id` that was asked for: the two look the same. A path that no route
         *     matches (a typo, a wrong method) has the second form, as an HTML page without `Accept: application/json`.
         */
        AccountOrTeamNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody | StatusErrorBody;
            };
        };
        /**
         * @description The caller was not accepted, or is not an administrator of the account. In the order in which the server checks: no token, an unknown
         *     token, a token of a bot or platform app, a suspended account, an account that the person does not belong to, a role that may not do
         *     this.
         */
        AdministratorsOnly: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignInErrorBody | ErrorBody;
            };
        };
        /**
         * @description The request could not be read: a percent-encoding in the path that is not UTF-8, or a body that is not JSON. Without
         *     `Accept: application/json` the response is an empty `text/html`.
         */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusErrorBody;
            };
        };
        /**
         * @description The server failed. On this API it is often the response to damaged data or to an input that it did not expect, so that a second try
         *     gives the same.
         */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusErrorBody;
            };
        };
        /**
         * @description A value is not allowed: an e-mail address or a phone number in the wrong form, one that another contact has, or a name of more than 255
         *     characters. A contact for an e-mail inbox without an e-mail address is refused in the second form.
         */
        InvalidContact: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationErrorBody | ErrorBody;
            };
        };
        /**
         * @description A condition cannot be right, and the sentence says which: an attribute that the server does not know (it lists those it does), an
         *     operator that the attribute does not take (it lists those it does), no value or one of the wrong kind, or a `query_operator` other
         *     than `AND` and `OR`. Other mistakes in a condition are a 500.
         */
        InvalidFilter: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** @description The title is missing, has a blank, or is taken; or the body has none of the fields. */
        InvalidLabel: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationErrorBody | ErrorBody;
            };
        };
        /**
         * @description The caller was not accepted, or may not see the conversation. In the order in which the server checks: no token, an unknown token, a
         *     token of a bot or platform app, a suspended account, an account that the person does not belong to, an agent who is a member neither of
         *     the conversation's inbox nor of its team.
         */
        NoAccessToConversation: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignInErrorBody | ErrorBody;
            };
        };
        /**
         * @description The caller was not accepted, or may not see the conversation. In the order in which the server checks: no token, an unknown token, a
         *     suspended account, an account that the person or bot does not belong to, an agent who is a member neither of the conversation's inbox nor
         *     of its team.
         */
        NoAccessToConversationForBots: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignInErrorBody | ErrorBody;
            };
        };
        /**
         * @description The account, or something else that the request names, does not exist, or it belongs to another account: these look the same. A path
         *     that no route matches (a decimal id, a typo, a wrong method) has the second form, as an HTML page without `Accept: application/json`.
         */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody | StatusErrorBody;
            };
        };
        /** @description Nothing changed since the response whose `ETag` was sent as `If-None-Match`. No body. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never | undefined;
        };
        /** @description Something that the path names does not exist, or no route matches the path. Without `Accept: application/json` it can be an HTML page. */
        NothingFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusErrorBody;
            };
        };
        /**
         * @description The caller was not accepted: no token (or one in a place that is not read), an unknown token, or a token of a bot or platform app.
         *
         *     No token arrives either when a proxy drops headers with underscores: send `Api-Access-Token`.
         */
        PersonUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignInErrorBody | ErrorBody;
            };
        };
        /**
         * @description The caller was not accepted: no token, an unknown one, or a person's instead of a platform app's (the first form); or the thing exists, and
         *     the platform app neither created it nor was allowed to manage it (the second).
         */
        PlatformUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /**
         * @description More requests from one IP address in one minute than the installation allows (3,000 by default; the operator may set another number).
         *     The windows are fixed minutes of the clock. There is neither `Retry-After` nor a header that says what is left.
         */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /**
         * @description The caller was not accepted. In the order in which the server checks: no token (or one in a place that is not read), an unknown token,
         *     a token of a bot or platform app, a suspended account, an account that the person does not belong to.
         *
         *     No token arrives either when a proxy drops headers with underscores: send `Api-Access-Token`.
         */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignInErrorBody | ErrorBody;
            };
        };
        /**
         * @description The caller was not accepted, or is not an administrator of the account, or one of `user_ids` is not in the account, which is a 401 here
         *     too: `Invalid User IDs` is not a problem of the token, and nothing was changed.
         */
        UnknownTeamMembers: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignInErrorBody | ErrorBody;
            };
        };
    };
    parameters: {
        /**
         * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
         * @example 1
         */
        AccountId: number;
        /**
         * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
         * @example 42
         */
        ContactId: number;
        /**
         * @description The contact, by its `source_id` in the inbox.
         * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
         */
        ContactIdentifier: string;
        /**
         * @description What they are ordered by, descending with `-` in front. Contacts that lack the value come last either way. A value that is not in the
         *     list is ignored.
         * @example -last_activity_at
         */
        ContactSort: "name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at";
        /**
         * @description The conversation, by its number within the account. It is the number that agents see.
         * @example 108
         */
        ConversationId: number;
        /**
         * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
         * @example testEX67KhbTb21b9OLjMJg0
         */
        InboxIdentifier: string;
        /**
         * @description Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
         * @example false
         */
        IncludeContactInboxes: boolean;
        /**
         * @description The label, by its id.
         * @example 16
         */
        LabelId: number;
        /**
         * @description The message, by its id.
         * @example 646
         */
        MessageId: number;
        /**
         * @description The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
         * @example 2
         */
        Page: number;
        /**
         * @description The portal, by its `slug`. Its number is not read.
         * @example northwind-help
         */
        PortalSlug: string;
        /**
         * @description Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970.
         * @example 1795478400
         */
        ReportSince: number;
        /**
         * @description End of the period, in seconds since 1970.
         * @example 1796048728
         */
        ReportUntil: number;
        /**
         * @description The team, by its id.
         * @example 12
         */
        TeamId: number;
        /**
         * @description The user, by its id.
         * @example 74
         */
        UserId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description A weak tag of the body. Send it back as `If-None-Match` to get a 304 without body while nothing changed. Any change counts, also of
         *     presence and unread counts.
         * @example W/"145268cbfa69bb2468ceca177dfd9761"
         */
        ETag: string;
        /**
         * @description The server's id of this exchange, to quote when asking its operator: what the client sent as `X-Request-Id`, else a new UUID.
         * @example 0d6a0f3c-7e2f-4b53-9c0e-0a5b5d0f6c11
         */
        RequestId: string;
        /**
         * @description Seconds that the server worked on the response.
         * @example 0.084213
         */
        Runtime: string;
    };
    pathItems: never;
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
            /** @description The version and the state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServerVersion;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    mergeContacts: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description The contact that stays.
                     * @example 249
                     */
                    base_contact_id: number;
                    /**
                     * Format: int64
                     * @description The contact that becomes part of it, and is deleted.
                     * @example 250
                     */
                    mergee_contact_id: number;
                };
            };
        };
        responses: {
            /** @description The base contact after the merge, without its inboxes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Contact;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description What they are ordered by, descending with `-` in front. Contacts that lack the value come last either way. A value that is not in the
                 *     list is ignored.
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["ContactSort"] | undefined;
                /**
                 * @description Titles of labels. A contact with any one of them is listed; unknown titles fit nothing.
                 * @example [
                 *       "vip"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /**
                 * @description Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"] | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description A page of contacts, an empty one past the end. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactList;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createContact: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** @description The contact, as JSON, or as a form when a picture comes with it. */
        requestBody: {
            content: {
                "application/json": NewContact;
                "multipart/form-data": NewContactForm;
            };
        };
        responses: {
            /** @description The contact as it was stored, and its link to the inbox. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: CreatedContact;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidContact"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchContacts: {
        parameters: {
            query: {
                /**
                 * @description The text to look for. Without it, or when it is blank, nothing is found and `count` is null.
                 * @example birch
                 */
                q: string;
                /**
                 * @description The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description What they are ordered by, descending with `-` in front. Contacts that lack the value come last either way. A value that is not in the
                 *     list is ignored.
                 * @example -last_activity_at
                 */
                sort?: components["parameters"]["ContactSort"] | undefined;
                /**
                 * @description Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"] | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description A page of contacts, an empty one past the end. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactSearchResult;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: {
                /**
                 * @description Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"] | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ContactWithInboxes;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateContact: {
        parameters: {
            query?: {
                /**
                 * @description Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
                 * @example false
                 */
                include_contact_inboxes?: components["parameters"]["IncludeContactInboxes"] | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        /** @description The fields to change, as JSON, or as a form when a picture comes with them. */
        requestBody: {
            content: {
                "application/json": ContactUpdate;
                "multipart/form-data": ContactUpdateForm;
            };
        };
        responses: {
            /** @description The contact after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        payload: ContactWithInboxes;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidContact"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The contact is gone. There is no body. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AdministratorsOnly"];
            404: components["responses"]["NotFound"];
            /** @description The contact is online. Try again when the website has been closed for 90 seconds. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactConversations: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The newest conversations of the contact that the caller may see, an empty list when there are none. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactConversations;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listContactLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The titles, an empty list when there are none. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The titles, an empty list when there are none. */
                        payload: string[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setContactLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
                 * @example 42
                 */
                id: components["parameters"]["ContactId"];
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Titles of labels, without commas.
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
            /** @description The titles of the contact's labels after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The titles of the contact's labels after the change. */
                        payload: string[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description The status that they have; `all` for any. A status that the server does not know fits nothing.
                 * @example all
                 */
                status?: ("open" | "resolved" | "pending" | "snoozed" | "all") | undefined;
                /**
                 * @description Who they are assigned to: `me` the caller, `assigned` any person, `unassigned` no person. A conversation with a bot is `unassigned`. A
                 *     value that the server does not know counts as `all`.
                 * @example unassigned
                 */
                assignee_type?: ("me" | "assigned" | "unassigned" | "all") | undefined;
                /**
                 * @description The inbox that they came in through. One that does not exist, or that the caller is not a member of, fits nothing.
                 * @example 3
                 */
                inbox_id?: number | undefined;
                /**
                 * @description The team that they were given to. One that does not exist is a 404.
                 * @example 60
                 */
                team_id?: number | undefined;
                /**
                 * @description Titles of labels. A conversation with any one of them is listed; unknown titles fit nothing. The server also reads `labels` with the
                 *     titles in one text, divided by commas.
                 * @example [
                 *       "returns"
                 *     ]
                 */
                "labels[]"?: string[] | undefined;
                /**
                 * @description A text that an incoming or outgoing message contains, in upper or lower case. As soon as it is sent, even empty, `status` is not read
                 *     and conversations in every status are listed.
                 * @example courier
                 */
                q?: string | undefined;
                /**
                 * @description The contact's id in an inbox, from the `contact_inboxes` of a contact. It is unique within an inbox only: send `inbox_id` too where
                 *     two inboxes might use the same one. Since Chatwoot 2.18; an older server ignores it and lists all.
                 * @example c9fa58d5-5f4b-4a5f-bd3d-21a70abe4ded
                 */
                source_id?: string | undefined;
                /**
                 * @description `mention`: the caller was mentioned in them. `participating`: the caller takes part in them. `unattended`: the contact waits for a
                 *     first or a further reply. A value that the server does not know is ignored.
                 * @example unattended
                 */
                conversation_type?: ("mention" | "participating" | "unattended") | undefined;
                /**
                 * @description Only those that changed in so many seconds before now. It switches pages off and leaves the counts as they are.
                 * @example 3600
                 */
                updated_within?: number | undefined;
                /**
                 * @description What they are ordered by. Those without priority come last either way. A value that the server does not know counts as
                 *     `last_activity_at_desc`. `unread` puts those with the most unread messages first. Four older names still work: `latest`
                 *     (`last_activity_at_desc`), `sort_on_created_at` (`created_at_asc`), `sort_on_priority` (`priority_desc`) and `sort_on_waiting_since`
                 *     (`waiting_since_asc`).
                 * @example created_at_asc
                 */
                sort_by?: ("last_activity_at_desc" | "last_activity_at_asc" | "created_at_desc" | "created_at_asc" | "priority_desc" | "priority_asc" | "waiting_since_desc" | "waiting_since_asc" | "priority_desc_created_at_asc" | "unread") | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description A page of conversations that the caller may see, an empty one past the end. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationList;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountOrTeamNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    filterConversations: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** @description The conditions. Only `application/json` is read as written here. */
        requestBody: {
            content: {
                "application/json": ConversationFilter;
            };
        };
        responses: {
            /** @description A page of the conversations that meet the conditions and that the caller may see, an empty one past the end. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FilteredConversations;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["InvalidFilter"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description The id of a message. The 20 before it are returned. A value that is not a number counts as 0, which is before all.
                 * @example 609
                 */
                before?: number | undefined;
                /**
                 * @description The id of a message. Up to 100 newer ones are returned; `0` begins with the very first.
                 * @example 591
                 */
                after?: number | undefined;
                /**
                 * @description With `true`, private notes and activities are left out.
                 * @example true
                 */
                filter_internal_messages?: boolean | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description Messages and the conversation around them; an empty list when there are none. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoAccessToConversation"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never | undefined;
        };
        /** @description The message. JSON without files, or a form with them. The fields are the same. */
        requestBody: {
            content: {
                "application/json": NewMessage;
                "multipart/form-data": NewMessageForm;
            };
        };
        responses: {
            /** @description The message as it was stored. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ThreadMessage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoAccessToConversationForBots"];
            404: components["responses"]["NotFound"];
            /**
             * @description The message can't be stored: an unknown `message_type` or `content_type`, a text of more than 150,000 characters, items that do not fit
             *     `content_type`, an invalid e-mail address, an unknown upload, `incoming` in an inbox that is not an API inbox, or more than 200
             *     messages a minute in one conversation.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * @description The message, by its id.
                 * @example 646
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description What is left of the message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ThreadMessage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NoAccessToConversation"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listLabels: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description Every label, by title. An empty list before the first one was created. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Every label, by title. An empty list before the first one was created. */
                        payload: Label[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": NewLabel;
            };
        };
        responses: {
            /** @description The label as it was stored. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AdministratorsOnly"];
            404: components["responses"]["AccountNotFound"];
            422: components["responses"]["InvalidLabel"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The label, by its id.
                 * @example 16
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AdministratorsOnly"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The label, by its id.
                 * @example 16
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The label is gone. There is no body. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AdministratorsOnly"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The label, by its id.
                 * @example 16
                 */
                id: components["parameters"]["LabelId"];
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": LabelUpdate;
            };
        };
        responses: {
            /** @description The label after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Label;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AdministratorsOnly"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidLabel"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPortal: {
        parameters: {
            query?: {
                /**
                 * @description The language whose articles are counted in `meta`. Without it all are counted.
                 * @example de
                 */
                locale?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The portal, by its `slug`. Its number is not read.
                 * @example northwind-help
                 */
                id: components["parameters"]["PortalSlug"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Portal;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The team, by its id.
                 * @example 12
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The members, an empty list when there are none. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The team, by its id.
                 * @example 12
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** @description The people who are new in the team; an empty list when all of them were in it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnknownTeamMembers"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The team, by its id.
                 * @example 12
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** @description They are no longer in the team. There is no body. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content?: never | undefined;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnknownTeamMembers"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setTeamMembers: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
                /**
                 * @description The team, by its id.
                 * @example 12
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never | undefined;
        };
        requestBody: {
            content: {
                "application/json": TeamMemberIds;
            };
        };
        responses: {
            /** @description Everyone in the team after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Agent[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnknownTeamMembers"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createUpload: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        /** @description The file as a form, or the address to fetch it from as JSON. */
        requestBody: {
            content: {
                "multipart/form-data": NewUploadForm;
                "application/json": NewUpload;
            };
        };
        responses: {
            /** @description The file as it was stored. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Upload;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountNotFound"];
            /** @description Neither a file nor an address was sent, or the address can't be fetched. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description The person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProfile;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PersonUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: never | undefined;
            cookie?: never | undefined;
        };
        /** @description The fields to change, as JSON, or as a form when a picture comes with them. */
        requestBody: {
            content: {
                "application/json": ProfileUpdate;
                "multipart/form-data": ProfileUpdateForm;
            };
        };
        responses: {
            /** @description The person after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProfile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PersonUnauthorized"];
            /**
             * @description A value is not allowed: an empty name, an e-mail address in the wrong form, a password that is too simple, a picture that is too big;
             *     or `current_password` is missing or wrong.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ValidationErrorBody | ErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description The person after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProfile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PersonUnauthorized"];
            404: components["responses"]["AccountNotFound"];
            /** @description The body has no `profile`. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReportTimeseries: {
        parameters: {
            query: {
                /**
                 * @description What is measured. The names with `avg` and `reply_time` are averages in seconds, the others count.
                 * @example conversations_count
                 */
                metric: "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
                /**
                 * @description What it is measured for. All but `account` need an `id`.
                 * @example account
                 */
                type: "account" | "agent" | "inbox" | "label" | "team";
                /**
                 * @description The id of the agent, inbox, label or team. A label too is named by its id, not by its title.
                 * @example 28
                 */
                id?: number | undefined;
                /**
                 * @description Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970.
                 * @example 1795478400
                 */
                since: components["parameters"]["ReportSince"];
                /**
                 * @description End of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: components["parameters"]["ReportUntil"];
                /**
                 * @description The length of time that a point stands for. An unknown one counts as `day`.
                 * @example month
                 */
                group_by?: ("hour" | "day" | "week" | "month" | "year") | undefined;
                /**
                 * @description Hours ahead of UTC, which decides where a day begins. One that no time zone has counts as 0.
                 * @example 5.5
                 */
                timezone_offset?: number | undefined;
                /**
                 * @description With `true`, averages count only the business hours of the inbox.
                 * @example true
                 */
                business_hours?: boolean | undefined;
            };
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The points, the oldest first. An empty object when the server does not know the metric. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReportTimeseries;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AdministratorsOnly"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadAgentsReport: {
        parameters: {
            query: {
                /**
                 * @description Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970.
                 * @example 1795478400
                 */
                since: components["parameters"]["ReportSince"];
                /**
                 * @description End of the period, in seconds since 1970.
                 * @example 1796048728
                 */
                until: components["parameters"]["ReportUntil"];
            };
            header?: never | undefined;
            path?: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id?: components["parameters"]["AccountId"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["AdministratorsOnly"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description The server responds. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
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
            /** @description The account as it was stored. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            /** @description The name is missing or empty, or a limit is unknown. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ValidationErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformAccount: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
                 * @example 1
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformAccount;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["NothingFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description The user as it was stored, or the one who has the e-mail address. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            /** @description The e-mail address is missing or in the wrong form, or the password is missing or too simple. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ValidationErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlatformUser: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The user, by its id.
                 * @example 74
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlatformUser;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["NothingFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPublicInbox: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The inbox. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicInbox;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NothingFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicContact: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path?: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
            } | undefined;
            cookie?: never | undefined;
        };
        requestBody?: {
            content: {
                "application/json": NewPublicContact;
            };
        } | undefined;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicContact;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NothingFound"];
            /** @description The phone number is in the wrong form; before 4.16 also a name of more than 255 characters. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ValidationErrorBody;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPublicContact: {
        parameters: {
            query?: {
                /**
                 * @description The contact's key in another system.
                 * @example customer-7
                 */
                identifier?: string | undefined;
                /**
                 * @description Proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits.
                 * @example 9f2b
                 */
                identifier_hash?: string | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
                /**
                 * @description The contact, by its `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: components["parameters"]["ContactIdentifier"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicContact;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NothingFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPublicMessages: {
        parameters: {
            query?: {
                /**
                 * @description The id of a message. The 20 before it are returned. A value that is not a number counts as 0, which is before all.
                 * @example 910
                 */
                before?: number | undefined;
            } | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
                /**
                 * @description The contact, by its `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: components["parameters"]["ContactIdentifier"];
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never | undefined;
        };
        requestBody?: never | undefined;
        responses: {
            /** @description The messages, the oldest first; an empty list when there are none. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage[];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NothingFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPublicMessage: {
        parameters: {
            query?: never | undefined;
            header?: never | undefined;
            path: {
                /**
                 * @description The API inbox, by its identifier. It is in the inbox's settings; its number is not read.
                 * @example testEX67KhbTb21b9OLjMJg0
                 */
                inbox_identifier?: components["parameters"]["InboxIdentifier"] | undefined;
                /**
                 * @description The contact, by its `source_id` in the inbox.
                 * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
                 */
                contact_identifier: components["parameters"]["ContactIdentifier"];
                /**
                 * @description The conversation, by its number within the account. It is the number that agents see.
                 * @example 108
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never | undefined;
        };
        /** @description The message. JSON without files, or a form with them. */
        requestBody?: {
            content: {
                "application/json": NewPublicMessage;
                "multipart/form-data": NewPublicMessageForm;
            };
        } | undefined;
        responses: {
            /** @description The message as it was stored. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicMessage;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NothingFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
