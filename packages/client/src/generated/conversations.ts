// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Conversation, ConversationDetails, ConversationFilter, ConversationUpdate, CreateConversationDirectUpload, GetConversationAssistant, GetConversationCounts, GetConversationDraft, GetConversationUnreadCounts, NewConversation, SetConversationCustomAttributes, SubmittedValue, ToggleConversationStatus } from "./models.ts";

/** What {@link Conversations.list} takes beside its arguments. */
export interface ListConversationsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
  /** The status that they have; `all` for any. A status that the server does not know fits nothing. */
  readonly status?: "open" | "resolved" | "pending" | "snoozed" | "all" | undefined;
  /**
   * Who the conversations are assigned to: `me` for the caller, `assigned` for any person, `unassigned` for no person. Up to 4.16 a conversation
   * with a bot is `unassigned`; a later server may count it as `assigned`. Any other value counts as `all`.
   */
  readonly assignee_type?: "me" | "assigned" | "unassigned" | "all" | undefined;
  /** The inbox that they came in through. One that does not exist, or that the caller is not a member of, fits nothing. */
  readonly inbox_id?: number | undefined;
  /** The team that they were given to. One that does not exist is a 404. */
  readonly team_id?: number | undefined;
  /**
   * Titles of labels. A conversation with any one of them is listed; unknown titles fit nothing. The server also reads `labels` with the
   * titles in one text, divided by commas.
   */
  readonly labels?: readonly string[] | undefined;
  /**
   * A text that an incoming or outgoing message contains, in upper or lower case. As soon as it is sent, even empty, `status` is not read
   * and conversations in every status are listed.
   */
  readonly q?: string | undefined;
  /**
   * The contact's id in an inbox, from the `contact_inboxes` of a contact. It is unique within an inbox only: send `inbox_id` too where
   * two inboxes might use the same one. Since Chatwoot 2.18; an older server ignores it and lists all.
   */
  readonly source_id?: string | undefined;
  /**
   * `mention`: the caller was mentioned in them. `participating`: the caller takes part in them. `unattended`: the contact waits for a
   * first or a further reply. A value that the server does not know is ignored.
   */
  readonly conversation_type?: "mention" | "participating" | "unattended" | undefined;
  /** Only those that changed in so many seconds before now. It switches pages off and leaves the counts as they are. */
  readonly updated_within?: number | undefined;
  /**
   * What they are ordered by. Those without priority come last either way. A value that the server does not know counts as
   * `last_activity_at_desc`. `unread` puts those with the most unread messages first. Four older names still work: `latest`
   * (`last_activity_at_desc`), `sort_on_created_at` (`created_at_asc`), `sort_on_priority` (`priority_desc`) and `sort_on_waiting_since`
   * (`waiting_since_asc`).
   */
  readonly sort_by?: "last_activity_at_desc" | "last_activity_at_asc" | "created_at_desc" | "created_at_asc" | "priority_desc" | "priority_asc" | "waiting_since_desc" | "waiting_since_asc" | "priority_desc_created_at_asc" | "unread" | undefined;
}

/** What {@link Conversations.filter} takes beside its arguments. */
export interface FilterConversationsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** What {@link Conversations.getCounts} takes beside its arguments. */
export interface GetConversationCountsOptions extends RequestOptions {
  /** TODO */
  readonly status?: string | undefined;
  /** TODO */
  readonly assignee_type?: string | undefined;
  /** TODO */
  readonly inbox_id?: number | undefined;
  /** TODO */
  readonly q?: string | undefined;
  /** TODO */
  readonly team_id?: number | undefined;
  /** TODO */
  readonly labels?: readonly string[] | undefined;
}

/** What {@link Conversations.search} takes beside its arguments. */
export interface SearchConversationsOptions extends ListOptions {
  /** TODO */
  readonly q?: string | undefined;
  /** TODO */
  readonly inbox_id?: number | undefined;
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** What {@link Conversations.listAttachments} takes beside its arguments. */
export interface ListConversationAttachmentsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** An item of: tODO. */
export interface SearchConversationsItem {
    /**
     * Format: int64
     * @description TODO: seen 91, 92, 93, 94, 95, 98, 97, 96
     * @example 91
     */
    id?: number | undefined;
    /**
     * Format: int64
     * @description TODO: seen 635, 636, 637, 638, 639, 640, 641, 642
     * @example 635
     */
    message_id?: number | undefined;
    /**
     * @description TODO: seen , https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/back.png
     */
    thumb_url?: string | undefined;
    /**
     * @description TODO: seen https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/memo.wav?disposition=inline
     */
    data_url?: string | undefined;
    /**
     * @description TODO: seen 4044, 24, 125, 15, 70
     * @example 4044
     */
    file_size?: number | undefined;
    /**
     * @description TODO: seen audio, video, file, image
     * @example audio
     */
    file_type?: string | undefined;
    /**
     * @description TODO: seen wav, mp4, pdf, csv, png, null
     * @example wav
     */
    extension?: (string | null) | undefined;
    /**
     * @description TODO: seen null, 1
     * @example 1
     */
    width?: (number | null) | undefined;
    /**
     * @description TODO: seen null, 1
     * @example 1
     */
    height?: (number | null) | undefined;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045017, 1796045018, 1795339679, 1795339680, 1795339547, 1795339548, 1795340743, 1795340744
     * @example 1796045017
     */
    created_at: number;
    /** @description TODO */
    sender?: {
        /**
         * Format: int64
         * @description TODO: seen 45, 255, 245, 952, 238, 838, 9, 111
         * @example 45
         */
        id: number;
        /**
         * @description TODO: seen Ada Admin, Otto Okafor
         * @example Ada Admin
         */
        name: string;
        /**
         * @description TODO: seen Ada
         * @example Ada
         */
        available_name?: string | undefined;
        /** @description TODO: seen */
        avatar_url?: string | undefined;
        /**
         * @description TODO: seen user, contact
         * @example user
         */
        type: string;
        /**
         * @description TODO: seen offline
         * @example offline
         */
        availability_status?: string | undefined;
        /** @description TODO: seen */
        thumbnail: string;
        /** @description TODO */
        additional_attributes?: {
            /**
             * @description TODO: seen Bremen
             * @example Bremen
             */
            city: string;
            /**
             * @description TODO: seen Germany
             * @example Germany
             */
            country: string;
            /**
             * @description TODO: seen Fabrikam
             * @example Fabrikam
             */
            company_name: string;
            /**
             * @description TODO: seen DE
             * @example DE
             */
            country_code: string;
        } | undefined;
        /** @description TODO */
        custom_attributes?: {
            /**
             * @description TODO: seen gold
             * @example gold
             */
            tier: string;
        } | undefined;
        /**
         * @description TODO: seen otto@fabrikam.example
         * @example otto@fabrikam.example
         */
        email?: string | undefined;
        /**
         * @description TODO: seen fabrikam
         * @example fabrikam
         */
        identifier?: string | undefined;
        /**
         * @description TODO: seen +493045011653, +493039672261, +493039540950, +493040737761, +493040354525, +493040461205
         * @example +493045011653
         */
        phone_number?: string | undefined;
        /**
         * @description TODO: seen false
         * @example false
         */
        blocked?: boolean | undefined;
    } | undefined;
    /**
     * @description TODO: seen f17819fb-24ff-4702-9a91-6ab6dfb7ced4, e909b113-e058-433e-b8b8-b0b98af035d5, 225d5428-c03d-460a-99ab-5ee9dbbf0eea, 35ac3d05-a2a7-49b2-98b5-acad085efc5f, 813b7920-902a-447b-b196-780a39a7174c, 07700246-7ad0-4628-b792-dbf4164185af, 226281d0-ed3a-4ca2-8ea7-e10d35e1187d, 1af6b49f-e0a1-4e79-9fb3-19bdb6a913aa
     * @example f17819fb-24ff-4702-9a91-6ab6dfb7ced4
     */
    uuid?: string | undefined;
    /** @description TODO */
    contact?: {
        /**
         * Format: int64
         * @description TODO: seen 255, 256, 952, 953, 111, 112, 67, 68
         * @example 255
         */
        id: number;
        /**
         * @description TODO: seen Otto Okafor, Ines Ivers
         * @example Otto Okafor
         */
        name: string;
    } | undefined;
    /** @description TODO */
    inbox?: {
        /**
         * Format: int64
         * @description TODO: seen 46, 216, 11
         * @example 46
         */
        id: number;
        /**
         * @description TODO: seen Northwind Orders
         * @example Northwind Orders
         */
        name: string;
        /**
         * @description TODO: seen Channel::Api
         * @example Channel::Api
         */
        channel_type: string;
    } | undefined;
    /** @description TODO */
    messages?: {
        /**
         * @description TODO: seen Which courier?, Order D is on its way., Ada Admin self-assigned this conversatio, Ada Admin set the priority to urgent, Order B is on its way., Ada Admin added vip, Order A is on its way., Assigned to Grace Agent via returns by A
         * @example Which courier?
         */
        content: string;
        /**
         * Format: int64
         * @description TODO: seen 707, 710, 717, 718, 708, 713, 705, 706
         * @example 707
         */
        id: number;
        /**
         * @description TODO: seen Otto Okafor, Ada Admin
         * @example Otto Okafor
         */
        sender_name?: string | undefined;
        /**
         * @description TODO: seen 0, 1, 2
         * @example 0
         */
        message_type: number;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045028, 1796045029, 1796045027, 1795339693, 1795339694, 1795339696, 1795339695, 1795340754
         * @example 1796045028
         */
        created_at: number;
    }[] | undefined;
    /**
     * Format: int64
     * @description TODO: seen 26, 151, 5, 4
     * @example 26
     */
    account_id?: number | undefined;
}

/** The body of: tODO. */
export interface AssignConversationBody {
    /**
     * Format: int64
     * @description TODO: seen 45, 47, 46, 245, 246, 247, 9, 10
     * @example 45
     */
    assignee_id?: number | undefined;
    /**
     * Format: int64
     * @description TODO: seen 12, 0, 61, 2, 3
     * @example 12
     */
    team_id?: number | undefined;
    /**
     * @description TODO: seen AgentBot
     * @example AgentBot
     */
    assignee_type?: string | undefined;
}

/** The result of: tODO. */
export type AssignConversationResult = {
    /**
     * Format: int64
     * @description TODO: seen 45, 47, 46, 12, 245, 246, 247, 61
     * @example 45
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 26, 151, 5, 4
     * @example 26
     */
    account_id?: number | undefined;
    /**
     * @description TODO: seen offline
     * @example offline
     */
    availability_status?: string | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    auto_offline?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    confirmed?: boolean | undefined;
    /**
     * @description TODO: seen admin@northwind.example, agent_outside@northwind.example, agent@northwind.example
     * @example admin@northwind.example
     */
    email?: string | undefined;
    /**
     * @description TODO: seen email
     * @example email
     */
    provider?: string | undefined;
    /**
     * @description TODO: seen Ada, Linus, Grace
     * @example Ada
     */
    available_name?: string | undefined;
    /**
     * @description TODO: seen Ada Admin, Linus Outside, Grace Agent, returns, Parcel Bot
     * @example Ada Admin
     */
    name: string;
    /**
     * @description TODO: seen administrator, agent
     * @example administrator
     */
    role?: string | undefined;
    /** @description TODO: seen */
    thumbnail?: string | undefined;
    /** @description TODO: seen null */
    custom_role_id?: null | undefined;
    /**
     * @description TODO: seen Parcels that come back, Answers where a parcel is
     * @example Parcels that come back
     */
    description?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    allow_auto_assign?: boolean | undefined;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:23:31.597Z, 2026-11-22T09:27:52.169Z, 2026-11-22T09:45:37.697Z, 2026-11-22T09:39:14.455Z, 2026-11-22T09:41:01.138Z
     * @example 2026-11-30T13:23:31.597Z
     */
    created_at?: string | undefined;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:23:31.597Z, 2026-11-22T09:27:52.169Z, 2026-11-22T09:45:37.697Z, 2026-11-22T09:39:14.455Z, 2026-11-22T09:41:01.138Z
     * @example 2026-11-30T13:23:31.597Z
     */
    updated_at?: string | undefined;
    /** @description TODO: seen */
    icon?: string | undefined;
    /** @description TODO: seen */
    icon_color?: string | undefined;
    /**
     * @description TODO: seen https://bot.northwind.example/hook
     * @example https://bot.northwind.example/hook
     */
    outgoing_url?: string | undefined;
    /**
     * @description TODO: seen webhook
     * @example webhook
     */
    bot_type?: string | undefined;
} | null;

/** An item of: tODO. */
export interface ListConversationAttachmentsItem {
    /**
     * Format: int64
     * @description TODO: seen 91, 92, 93, 94, 95, 98, 97, 96
     * @example 91
     */
    id?: number | undefined;
    /**
     * Format: int64
     * @description TODO: seen 635, 636, 637, 638, 639, 640, 641, 642
     * @example 635
     */
    message_id?: number | undefined;
    /**
     * @description TODO: seen , https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/back.png
     */
    thumb_url?: string | undefined;
    /**
     * @description TODO: seen https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/memo.wav?disposition=inline
     */
    data_url?: string | undefined;
    /**
     * @description TODO: seen 4044, 24, 125, 15, 70
     * @example 4044
     */
    file_size?: number | undefined;
    /**
     * @description TODO: seen audio, video, file, image
     * @example audio
     */
    file_type?: string | undefined;
    /**
     * @description TODO: seen wav, mp4, pdf, csv, png, null
     * @example wav
     */
    extension?: (string | null) | undefined;
    /**
     * @description TODO: seen null, 1
     * @example 1
     */
    width?: (number | null) | undefined;
    /**
     * @description TODO: seen null, 1
     * @example 1
     */
    height?: (number | null) | undefined;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045017, 1796045018, 1795339679, 1795339680, 1795339547, 1795339548, 1795340743, 1795340744
     * @example 1796045017
     */
    created_at: number;
    /** @description TODO */
    sender?: {
        /**
         * Format: int64
         * @description TODO: seen 45, 255, 245, 952, 238, 838, 9, 111
         * @example 45
         */
        id: number;
        /**
         * @description TODO: seen Ada Admin, Otto Okafor
         * @example Ada Admin
         */
        name: string;
        /**
         * @description TODO: seen Ada
         * @example Ada
         */
        available_name?: string | undefined;
        /** @description TODO: seen */
        avatar_url?: string | undefined;
        /**
         * @description TODO: seen user, contact
         * @example user
         */
        type: string;
        /**
         * @description TODO: seen offline
         * @example offline
         */
        availability_status?: string | undefined;
        /** @description TODO: seen */
        thumbnail: string;
        /** @description TODO */
        additional_attributes?: {
            /**
             * @description TODO: seen Bremen
             * @example Bremen
             */
            city: string;
            /**
             * @description TODO: seen Germany
             * @example Germany
             */
            country: string;
            /**
             * @description TODO: seen Fabrikam
             * @example Fabrikam
             */
            company_name: string;
            /**
             * @description TODO: seen DE
             * @example DE
             */
            country_code: string;
        } | undefined;
        /** @description TODO */
        custom_attributes?: {
            /**
             * @description TODO: seen gold
             * @example gold
             */
            tier: string;
        } | undefined;
        /**
         * @description TODO: seen otto@fabrikam.example
         * @example otto@fabrikam.example
         */
        email?: string | undefined;
        /**
         * @description TODO: seen fabrikam
         * @example fabrikam
         */
        identifier?: string | undefined;
        /**
         * @description TODO: seen +493045011653, +493039672261, +493039540950, +493040737761, +493040354525, +493040461205
         * @example +493045011653
         */
        phone_number?: string | undefined;
        /**
         * @description TODO: seen false
         * @example false
         */
        blocked?: boolean | undefined;
    } | undefined;
    /**
     * @description TODO: seen f17819fb-24ff-4702-9a91-6ab6dfb7ced4, e909b113-e058-433e-b8b8-b0b98af035d5, 225d5428-c03d-460a-99ab-5ee9dbbf0eea, 35ac3d05-a2a7-49b2-98b5-acad085efc5f, 813b7920-902a-447b-b196-780a39a7174c, 07700246-7ad0-4628-b792-dbf4164185af, 226281d0-ed3a-4ca2-8ea7-e10d35e1187d, 1af6b49f-e0a1-4e79-9fb3-19bdb6a913aa
     * @example f17819fb-24ff-4702-9a91-6ab6dfb7ced4
     */
    uuid?: string | undefined;
    /** @description TODO */
    contact?: {
        /**
         * Format: int64
         * @description TODO: seen 255, 256, 952, 953, 111, 112, 67, 68
         * @example 255
         */
        id: number;
        /**
         * @description TODO: seen Otto Okafor, Ines Ivers
         * @example Otto Okafor
         */
        name: string;
    } | undefined;
    /** @description TODO */
    inbox?: {
        /**
         * Format: int64
         * @description TODO: seen 46, 216, 11
         * @example 46
         */
        id: number;
        /**
         * @description TODO: seen Northwind Orders
         * @example Northwind Orders
         */
        name: string;
        /**
         * @description TODO: seen Channel::Api
         * @example Channel::Api
         */
        channel_type: string;
    } | undefined;
    /** @description TODO */
    messages?: {
        /**
         * @description TODO: seen Which courier?, Order D is on its way., Ada Admin self-assigned this conversatio, Ada Admin set the priority to urgent, Order B is on its way., Ada Admin added vip, Order A is on its way., Assigned to Grace Agent via returns by A
         * @example Which courier?
         */
        content: string;
        /**
         * Format: int64
         * @description TODO: seen 707, 710, 717, 718, 708, 713, 705, 706
         * @example 707
         */
        id: number;
        /**
         * @description TODO: seen Otto Okafor, Ada Admin
         * @example Otto Okafor
         */
        sender_name?: string | undefined;
        /**
         * @description TODO: seen 0, 1, 2
         * @example 0
         */
        message_type: number;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045028, 1796045029, 1796045027, 1795339693, 1795339694, 1795339696, 1795339695, 1795340754
         * @example 1796045028
         */
        created_at: number;
    }[] | undefined;
    /**
     * Format: int64
     * @description TODO: seen 26, 151, 5, 4
     * @example 26
     */
    account_id?: number | undefined;
}

/** The body of: tODO. */
export interface SetConversationCustomAttributesBody {
    /** @description TODO */
    custom_attributes?: {
        /**
         * @description TODO: seen N-1006, N-1005, N-1002, N-1004, N-1003
         * @example N-1006
         */
        order_number?: string | undefined;
        /**
         * @description TODO: seen 4, 3, 2.5
         * @example 4
         */
        items?: number | undefined;
        /**
         * @description TODO: seen 2026-03-01
         * @example 2026-03-01
         */
        promised_for?: string | undefined;
        /**
         * @description TODO: seen
         * @example A-1
         */
        order?: string | undefined;
        /**
         * @description TODO: seen gold
         * @example gold
         */
        tier?: string | undefined;
        /**
         * @description TODO: seen false
         * @example false
         */
        gift?: boolean | undefined;
        /** @description TODO: seen null */
        nothing?: null | undefined;
        /** @description TODO */
        list?: (number | string)[] | undefined;
        /** @description TODO */
        deep?: {
            /** @description TODO */
            a?: {
                /**
                 * @description TODO: seen c
                 * @example c
                 */
                b?: string | undefined;
            } | undefined;
        } | undefined;
    } | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    merge?: boolean | undefined;
}

/** The body of: tODO. */
export interface CreateConversationDirectUploadBody {
    /** @description TODO */
    blob?: {
        /**
         * @description TODO: seen kettle.png
         * @example kettle.png
         */
        filename?: string | undefined;
        /**
         * @description TODO: seen 70
         * @example 70
         */
        byte_size?: number | undefined;
        /**
         * @description TODO: seen kNqIPq6hKvXjCOs3DbjlAg==
         * @example kNqIPq6hKvXjCOs3DbjlAg==
         */
        checksum?: string | undefined;
        /**
         * @description TODO: seen image/png
         * @example image/png
         */
        content_type?: string | undefined;
    } | undefined;
}

/** The body of: tODO. */
export interface UpdateConversationDraftBody {
    /** @description TODO */
    draft_message?: {
        /**
         * @description TODO: seen Dear Ines, we found it, Dear Ines, we are looking
         * @example Dear Ines, we found it
         */
        message?: string | undefined;
    } | undefined;
}

/** The body of: tODO. */
export interface SetConversationPriorityBody {
    /**
     * @description TODO: seen medium, high, urgent, low
     * @example medium
     */
    priority?: string | undefined;
}

/** The body of: tODO. */
export interface ToggleConversationStatusBody {
    /**
     * @description TODO: seen open, pending, resolved, snoozed
     * @example open
     */
    status?: string | undefined;
    /**
     * Format: unix-time
     * @description TODO: seen 1700000000, 2026-11-30T15:23:43.000Z, 1796052223, 1795346887, 2026-11-22T11:28:07.000Z, 1795347949, 2026-11-22T11:45:49.000Z, 1795347566
     * @example 1700000000
     */
    snoozed_until?: (number | string) | undefined;
}

/** The body of: tODO. */
export interface SetConversationTypingStatusBody {
    /**
     * @description TODO: seen off, on, recording
     * @example off
     */
    typing_status?: string | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    is_private?: boolean | undefined;
}

/** The body of: tODO. */
export interface SendConversationTranscriptBody {
    /**
     * @description TODO: seen otto@fabrikam.example, not an address
     * @example otto@fabrikam.example
     */
    email?: string | undefined;
}

/** The threads between contacts and the desk, each in one inbox. */
export class Conversations extends Resource {
  /**
   * List conversations.
   *
   * The conversations of the account that fit all parameters, **only the open ones unless `status` says otherwise**, the most recently active
   * first unless `sort_by` does.
   *
   * **Pages** hold 25 conversations, or what the operator set (`CONVERSATION_RESULTS_PER_PAGE`); `per_page` is not read. A page past the end
   * is empty, and only an empty page says for certain that there is no further one. `updated_within` switches pages off: everything comes at
   * once, the same for each `page`.
   *
   * **Order.** A conversation moves to the front when a message arrives, so one can be on two pages while another is on none. Send
   * `sort_by=created_at_asc` to iterate over all pages: that order does not change.
   *
   * **The counts** in `meta` ignore `assignee_type` and `updated_within`, and are the same on every page, also past the end. So `all_count` is the
   * total of the list only without these two; with `assignee_type` it is the count of that name. With `q` the counts are those of the page alone,
   * and there is no total.
   *
   * **Who sees what.** As with a contact's conversations: an administrator sees all, an agent those in inboxes that the agent is a member of,
   * a custom role (Enterprise) perhaps fewer. Conversations that the caller may not see are left out, not refused. Bots and platform apps are refused.
   *
   * **One damaged conversation fails its whole page** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist, or it has no team with the `team_id` that was asked for.
   * @example
   * for await (const item of chatwoot.conversations.list()) console.log(item);
   */
  list(options?: ListConversationsOptions): ListCall<Conversation> {
    return this.sendForList(
      { id: "listConversations", method: "GET", path: "/api/v1/accounts/{account_id}/conversations" },
      { style: "page", parameter: "page", items: "data.payload", total: "data.meta.all_count", unless: "updated_within", uncounted: ["assignee_type", "q"] },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.conversations.create({ inbox_id: 41, contact_id: 255 });
   */
  create(body: NewConversation, options?: RequestOptions): ApiCall<Conversation> {
    return this.sendForOne(
      { id: "createConversation", method: "POST", path: "/api/v1/accounts/{account_id}/conversations", body },
      options,
    );
  }

  /**
   * Filter conversations.
   *
   * The conversations that meet conditions on their attributes, in every status unless a condition says otherwise, the most recently active
   * first. It changes nothing on the server.
   *
   * **A contact's whole history** comes with the attribute `contact_id`, page by page. Chatwoot before 4.14.2 does not know it and responds with a 422.
   *
   * **Pages** hold 25 conversations; `page` is read from the body too. A page past the end is empty, and the counts stay the same.
   *
   * **Mistakes.** Some come back as a 422 with a sentence that helps, others as a 500: no `payload` or one that is not a list, a missing
   * `query_operator` or one after the last condition, a `contact_id` that is not a number, `days_before`, a string for `values` where a list
   * belongs; before 4.16 also `contains` on `display_id`. An invalid date is a 422 since 4.14, and was ignored before.
   *
   * **Who sees what.** As with a contact's conversations: an administrator sees all, an agent those in inboxes that the agent is a member of,
   * a custom role (Enterprise) perhaps fewer. Conversations that the caller may not see are left out, not refused. Bots and platform apps are refused.
   *
   * **One damaged conversation fails its whole page** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/filter`
   *
   * @param body - The conditions. Only `application/json` is read as written here.
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: A condition cannot be right, and the sentence says which.
   */
  filter(body: ConversationFilter, options?: FilterConversationsOptions): ListCall<Conversation> {
    return this.sendForList(
      { id: "filterConversations", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/filter", body, safe: true },
      { style: "page", parameter: "page", items: "payload", total: "meta.all_count", size: 25 },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/meta`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.conversations.getCounts();
   */
  getCounts(options?: GetConversationCountsOptions): ApiCall<GetConversationCounts> {
    return this.sendForOne(
      { id: "getConversationCounts", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/meta" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/search`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.conversations.search()) console.log(item);
   */
  search(options?: SearchConversationsOptions): ListCall<SearchConversationsItem> {
    return this.sendForList(
      { id: "searchConversations", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/search" },
      { style: "page", parameter: "page", items: "payload" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/unread_counts`
   *
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.conversations.getUnreadCounts();
   */
  getUnreadCounts(options?: RequestOptions): ApiCall<GetConversationUnreadCounts> {
    return this.sendForOne(
      { id: "getConversationUnreadCounts", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/unread_counts", unwrap: "payload" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.get(108);
   */
  get(conversationId: number, options?: RequestOptions): ApiCall<ConversationDetails> {
    return this.sendForOne(
      { id: "getConversation", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}", values: { conversationId } },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.conversations.update(108, { priority: "medium" });
   */
  update(conversationId: number, body: ConversationUpdate, options?: RequestOptions): ApiCall<Conversation> {
    return this.sendForOne(
      { id: "updateConversation", method: "PATCH", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}", values: { conversationId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.conversations.delete(108);
   */
  delete(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteConversation", method: "DELETE", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}", values: { conversationId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.assign(108, { assignee_id: 45 });
   */
  assign(conversationId: number, body: AssignConversationBody, options?: RequestOptions): ApiCall<AssignConversationResult> {
    return this.sendForOne(
      { id: "assignConversation", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/assignments", values: { conversationId }, body, responds: "nullable" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * for await (const item of chatwoot.conversations.listAttachments(108)) console.log(item);
   */
  listAttachments(conversationId: number, options?: ListConversationAttachmentsOptions): ListCall<ListConversationAttachmentsItem> {
    return this.sendForList(
      { id: "listConversationAttachments", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/attachments", values: { conversationId } },
      { style: "page", parameter: "page", items: "payload", total: "meta.total_count" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.setCustomAttributes(108, { custom_attributes: { order_number: "N-1006", items: 4, promised_for: "2026-03-01" } });
   */
  setCustomAttributes(conversationId: number, body: SetConversationCustomAttributesBody, options?: RequestOptions): ApiCall<SetConversationCustomAttributes> {
    return this.sendForOne(
      { id: "setConversationCustomAttributes", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/custom_attributes", values: { conversationId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  createDirectUpload(conversationId: number, body: CreateConversationDirectUploadBody, options?: RequestOptions): ApiCall<CreateConversationDirectUpload> {
    return this.sendForOne(
      { id: "createConversationDirectUpload", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/direct_uploads", values: { conversationId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.getDraft(108);
   */
  getDraft(conversationId: number, options?: RequestOptions): ApiCall<GetConversationDraft> {
    return this.sendForOne(
      { id: "getConversationDraft", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/draft_messages", values: { conversationId } },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.conversations.updateDraft(108, {});
   */
  updateDraft(conversationId: number, body: UpdateConversationDraftBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "updateConversationDraft", method: "PATCH", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/draft_messages", values: { conversationId }, body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.conversations.deleteDraft(108);
   */
  deleteDraft(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteConversationDraft", method: "DELETE", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/draft_messages", values: { conversationId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.getAssistant(108);
   */
  getAssistant(conversationId: number, options?: RequestOptions): ApiCall<GetConversationAssistant> {
    return this.sendForOne(
      { id: "getConversationAssistant", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/inbox_assistant", values: { conversationId } },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/mute`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.conversations.mute(108);
   */
  mute(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "muteConversation", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/mute", values: { conversationId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * for await (const item of chatwoot.conversations.listReportingEvents(108)) console.log(item);
   */
  listReportingEvents(conversationId: number, options?: ListOptions): ListCall<SubmittedValue> {
    return this.sendForList(
      { id: "listConversationReportingEvents", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/reporting_events", values: { conversationId } },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.conversations.setPriority(108, { priority: "medium" });
   */
  setPriority(conversationId: number, body: SetConversationPriorityBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "setConversationPriority", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/toggle_priority", values: { conversationId }, body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.toggleStatus(108, { status: "open" });
   */
  toggleStatus(conversationId: number, body: ToggleConversationStatusBody, options?: RequestOptions): ApiCall<ToggleConversationStatus> {
    return this.sendForOne(
      { id: "toggleConversationStatus", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/toggle_status", values: { conversationId }, body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.conversations.setTypingStatus(108, { typing_status: "off" });
   */
  setTypingStatus(conversationId: number, body: SetConversationTypingStatusBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "setConversationTypingStatus", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/toggle_typing_status", values: { conversationId }, body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.conversations.sendTranscript(108, { email: "otto@fabrikam.example" });
   */
  sendTranscript(conversationId: number, body: SendConversationTranscriptBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "sendConversationTranscript", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/transcript", values: { conversationId }, body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.conversations.unmute(108);
   */
  unmute(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "unmuteConversation", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/unmute", values: { conversationId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unread`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.markUnread(108);
   */
  markUnread(conversationId: number, options?: RequestOptions): ApiCall<ConversationDetails> {
    return this.sendForOne(
      { id: "markConversationUnread", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/unread", values: { conversationId } },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversations.markSeen(108);
   */
  markSeen(conversationId: number, options?: RequestOptions): ApiCall<ConversationDetails> {
    return this.sendForOne(
      { id: "markConversationSeen", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/update_last_seen", values: { conversationId } },
      options,
    );
  }
}
