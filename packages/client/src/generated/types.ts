// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ContactConversations, ContactEnvelope, ContactList, ConversationFilter, ConversationList, ErrorBody, FilteredConversations, SignInErrorBody, StatusErrorBody } from "./models.ts";

/** The paths of the application API. */
export interface paths {
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
         *     **Who sees what.** Everybody in the account sees every contact, whatever inboxes they are a member of. Bots and platform apps are refused.
         */
        get: operations["listContacts"];
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
         *     **Who sees what.** Everybody in the account sees every contact, and all of its inboxes, also an agent in no inbox. Bots and platform apps
         *     are refused.
         *
         *     A contact that was merged into another is gone: its id is a 404.
         */
        get: operations["getContact"];
        put?: never | undefined;
        post?: never | undefined;
        delete?: never | undefined;
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
         * @description The contact's conversations in every status, the most recently active first.
         *
         *     **At most 20 come, and there is no second page.** Query parameters such as `page`, `per_page`, `status` or `sort` are ignored. When
         *     exactly 20 came, older ones may exist that this endpoint cannot return.
         *
         *     **Who sees what.** An administrator sees every conversation of the contact. An agent sees those in inboxes that the agent is a member
         *     of, whoever they are assigned to; an agent in no inbox gets an empty list, not an error. A custom role (Enterprise) narrows this further:
         *     with `conversation_unassigned_manage` to conversations that are one's own or nobody's, with `conversation_participating_manage` to one's
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
         *     a custom role (Enterprise) perhaps fewer. What the caller may not see is left out, not refused. Bots and platform apps are refused.
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
         *     **A contact's whole history** comes with the attribute `contact_id`, page by page. Chatwoot before 4.14.2 does not know it and answers 422.
         *
         *     **Pages** hold 25 conversations, always; `page` may also stand in the body. A page past the end is empty, and the counts stay.
         *
         *     **Mistakes.** Some come back as a 422 with a sentence that helps, others as a 500: no `payload` or one that is no list, a missing
         *     `query_operator` or one after the last condition, a `contact_id` that is no number, `contains` on `display_id`, `days_before`, a text
         *     for `values` where a list belongs. A date that is none is a 422 on Chatwoot 4.14.2 and was ignored by 4.9.
         *
         *     **Who sees what.** As with a contact's conversations: an administrator sees all, an agent those in inboxes that the agent is a member of,
         *     a custom role (Enterprise) perhaps fewer. What the caller may not see is left out, not refused. Bots and platform apps are refused.
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
}

/** The paths of the platform API. */
export interface platformPaths {
}

/** The paths of the public API. */
export interface publicPaths {
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
         * @description The request could not be read: a percent-encoding in the path that is no UTF-8, or a JSON body that is none. Without
         *     `Accept: application/json` the answer is an empty `text/html`.
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
         * @description The server failed. On this API it is often the answer to damaged data or to an input that it did not expect, so that a second try
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
        /**
         * @description The account, or something else that the path names, does not exist, or it belongs to another account: these look the same. A path that
         *     no route matches (a decimal id, a typo, a wrong method) has the second form, as an HTML page without `Accept: application/json`.
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
        /** @description Nothing changed since the answer whose `ETag` was sent as `If-None-Match`. No body. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never | undefined;
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
         * @description Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker.
         * @example false
         */
        IncludeContactInboxes: boolean;
        /**
         * @description The number of the page, from 1. What is below 1 or no number counts as 1; a page past the end is empty, not an error.
         * @example 2
         */
        Page: number;
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
         * @description Seconds that the server worked on the answer.
         * @example 0.084213
         */
        Runtime: string;
    };
    pathItems: never;
}

/** The operations by their operationId. */
export interface operations {
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. What is below 1 or no number counts as 1; a page past the end is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description What they are ordered by, descending with `-` in front. Contacts that lack the value come last either way. A value that is not in the
                 *     list is ignored.
                 * @example -last_activity_at
                 */
                sort?: ("name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at") | undefined;
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
                    "application/json": ContactEnvelope;
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
            /** @description The newest conversations of the contact that the caller may see, an empty list where there are none. */
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
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. What is below 1 or no number counts as 1; a page past the end is empty, not an error.
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
                 *     first or a further answer. A value that the server does not know is ignored.
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
                 *     `last_activity_at_desc`; Chatwoot 4.9 does not know `priority_desc_created_at_asc`. Four older names still work: `latest`
                 *     (`last_activity_at_desc`), `sort_on_created_at` (`created_at_asc`), `sort_on_priority` (`priority_desc`) and `sort_on_waiting_since`
                 *     (`waiting_since_asc`).
                 * @example created_at_asc
                 */
                sort_by?: ("last_activity_at_desc" | "last_activity_at_asc" | "created_at_desc" | "created_at_asc" | "priority_desc" | "priority_asc" | "waiting_since_desc" | "waiting_since_asc" | "priority_desc_created_at_asc") | undefined;
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
                 * @description The number of the page, from 1. What is below 1 or no number counts as 1; a page past the end is empty, not an error.
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
}
