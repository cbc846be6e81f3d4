// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Uploadable } from "../multipart.ts";

/**
 * The event that an activity message reports. Absent before 4.16, and in messages about labels, assignees and priorities: only a
 * change of status is reported.
 *
 * Available since Chatwoot 4.16.
 */
export type ActivityDetails = {
    /**
     * The kind of event, such as `conversation_status_changed`.
     * @example conversation_status_changed
     */
    type?: string | undefined;
    /**
     * The new status of the conversation.
     * @example resolved
     */
    status?: string | undefined;
} & {
    [key: string]: unknown;
};

/** A user of the account: an agent or an administrator. */
export interface Agent {
    /**
     * The id of the user, unique on the whole server.
     * @example 242
     */
    id: number;
    /**
     * The id of the account.
     * @example 1
     */
    account_id: number;
    /**
     * The availability that contacts see now. Null when the user's membership is damaged.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * Whether the user counts as offline while no dashboard is open.
     * @example true
     */
    auto_offline: boolean;
    /**
     * Whether the user followed the link in the invitation.
     * @example true
     */
    confirmed: boolean;
    /**
     * The e-mail address, which is also the sign-in name.
     * @example grace@northwind.example
     */
    email: string;
    /**
     * How the user signs in, such as `email`, `saml` or `google_oauth2`. Absent in 4.5.
     *
     * Available since Chatwoot 4.9.
     * @example email
     */
    provider: string;
    /**
     * The name that contacts see.
     * @example Grace
     */
    available_name: string;
    /**
     * Values that a platform app recorded about the user. Absent when there are none.
     * @example {
     *       "desk": "north"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The full name.
     * @example Grace Agent
     */
    name: string;
    /**
     * The role in the account. An administrator can see and do everything.
     * @example agent
     */
    role: "agent" | "administrator";
    /**
     * The URL of a small picture. Empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * The id of the user's custom role. Null when there is none. Absent in the community edition.
     * @example null
     */
    custom_role_id?: (number | null) | undefined;
}

/** A program that replies to contacts in place of an agent. */
export interface AgentBot {
    /**
     * The id of the bot, unique on the whole server.
     * @example 126
     */
    id: number;
    /**
     * The name of the bot.
     * @example Order Robot
     */
    name: string | null;
    /**
     * The purpose of the bot. Null when none was written.
     * @example Answers where an order is
     */
    description: string | null;
    /**
     * The URL of a small picture. Empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * The URL that receives the bot's events. Null when none was set. Absent for a bot of the whole installation.
     * @example https://bot.northwind.example/hook
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * The kind of bot. Null in old rows.
     * @example webhook
     */
    bot_type: "webhook" | null;
}

/** A bot. It has no `thumbnail`. */
export interface AgentBotSender {
    /**
     * The id of the bot.
     * @example 126
     */
    id: number;
    /**
     * The name of the bot.
     * @example Order Robot
     */
    name: string | null;
    /**
     * The URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * The sender is a bot.
     * @example agent_bot
     */
    type: "agent_bot";
}

/** The service-level agreement of a conversation (Enterprise). */
export interface AppliedSla {
    /**
     * The id of this application of the policy.
     * @example 15
     */
    id: number;
    /**
     * The id of the policy, the same as the conversation's `sla_policy_id`.
     * @example 45
     */
    sla_id: number;
    /**
     * The status. `active`: running, no target missed. `active_with_misses`: running, a target missed. `hit`: ended, every target
     * met. `missed`: ended, a target missed.
     * @example active
     */
    sla_status: "active" | "hit" | "missed" | "active_with_misses";
    /**
     * The time when the policy was applied, in seconds since 1970.
     * @example 1795339656
     */
    created_at: number;
    /**
     * The time when the status last changed, in seconds since 1970.
     * @example 1795339656
     */
    updated_at: number;
    /**
     * The purpose of the policy. Null when none was written.
     * @example Big customers
     */
    sla_description: string | null;
    /**
     * The name of the policy.
     * @example Gold
     */
    sla_name: string;
    /**
     * The time in seconds within which the first reply is due. Null when there is no such target.
     * @example 900
     */
    sla_first_response_time_threshold: number | null;
    /**
     * The time in seconds within which each later reply is due. Null when there is no such target.
     * @example 1800.5
     */
    sla_next_response_time_threshold: number | null;
    /**
     * Whether the clock stops outside business hours.
     * @example false
     */
    sla_only_during_business_hours: boolean;
    /**
     * The time in seconds within which the conversation must be resolved. Null when there is no such target.
     * @example null
     */
    sla_resolution_time_threshold: number | null;
    /**
     * The time when the first reply is due, in seconds since 1970. Null when there is no such target. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example 1795340556
     */
    sla_frt_due_at: number | null;
    /**
     * The time when the next reply is due, in seconds since 1970. Null when there is no such target, and while the contact is not
     * waiting. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example null
     */
    sla_nrt_due_at: number | null;
    /**
     * The time when the conversation must be resolved, in seconds since 1970. Null when there is no such target. Absent before
     * 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example null
     */
    sla_rt_due_at: number | null;
}

/** Suggested articles of the help center. */
export interface ArticleContent {
    /**
     * Articles.
     * @example article
     */
    content_type: "article";
    content_attributes: ContentAttributes & ({
        /** The articles, in order. */
        items?: ArticleLink[] | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A link to an article. */
export type ArticleLink = {
    /**
     * The heading of the article.
     * @example Sending something back
     */
    title?: (string | null) | undefined;
    /**
     * A summary of the article.
     * @example In 30 days, free of charge
     */
    description?: (string | null) | undefined;
    /**
     * The URL of the article.
     * @example https://help.northwind.example/returns
     */
    link?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** The conversation is assigned to a user. */
export interface AssignedToAgent {
    assignee: Agent;
    /**
     * The assignee is a user. Absent before 4.8, where an assignee is always a user.
     *
     * Available since Chatwoot 4.8.
     * @example User
     */
    assignee_type: "User";
}

/** The conversation is assigned to a bot. */
export interface AssignedToAgentBot {
    assignee: AgentBot;
    /**
     * The assignee is a bot.
     *
     * Available since Chatwoot 4.8.
     * @example AgentBot
     */
    assignee_type: "AgentBot";
}

/** An attachment of a message. `file_type` says which kind. */
export type Attachment = FileAttachment | LinkAttachment | AudioAttachment | LocationAttachment | FallbackAttachment | ContactAttachment | EmbedAttachment;

/** The fields of every attachment. */
export interface AttachmentBase {
    /**
     * The id of the attachment.
     * @example 423
     */
    id: number;
    /**
     * The id of the message.
     * @example 2311
     */
    message_id: number;
    /**
     * The id of the account.
     * @example 1
     */
    account_id: number;
}

/** A sound or a voice message. */
export type AudioAttachment = AttachmentBase & StoredFile & {
    /**
     * A sound.
     * @example audio
     */
    file_type: "audio";
    /**
     * The transcript. Empty when there is none.
     * @example
     */
    transcribed_text: string;
};

/** The availability in one account, inside `profile`. */
export interface AvailabilityUpdate {
    /** The account and the availability. */
    profile: {
        /**
         * The id of the account. Without it, or if the user is not in the account, the response is a 404.
         * @example 27
         */
        account_id: number;
        /**
         * The availability to choose. Without it the response is a 500.
         * @example busy
         */
        availability: "online" | "busy" | "offline";
    };
}

/** The phone call of a `voice_call` message (Enterprise). Absent when the call has no record. */
export interface Call {
    /**
     * The id of the call.
     * @example 1
     */
    id: number;
    /**
     * The provider's id of the call.
     * @example CA1
     */
    provider_call_id: string;
    /**
     * The telephone provider.
     * @example twilio
     */
    provider: "twilio" | "whatsapp";
    /**
     * Who called: `incoming` for the contact, `outgoing` for an agent. The message's `content_attributes` use `inbound` and
     * `outbound`.
     * @example incoming
     */
    direction: "incoming" | "outgoing";
    /**
     * How far the call got: `ringing`, `in-progress`, `completed`, `no-answer`, `failed`, or, since 4.16, `rejected`. A later server may send
     * other values.
     * @example completed
     */
    status: string;
    /**
     * The length of the call in seconds. Null until it ends.
     * @example 4
     */
    duration_seconds: number | null;
    /**
     * The reason why the call ended. Null when the provider gives none.
     * @example null
     */
    end_reason: string | null;
    /**
     * The provider's id of the conference that connects both sides.
     * @example null
     */
    conference_sid: string | null;
    /**
     * The id of the agent who took the call. Null when no one did.
     * @example 242
     */
    accepted_by_agent_id: number | null;
    /**
     * The name of the agent who took the call.
     * @example Grace
     */
    accepted_by_agent_name: string | null;
    /**
     * The time when the call was answered, in seconds since 1970. Null when it was not.
     * @example 1795335925
     */
    started_at: number | null;
    /**
     * The time when the call ended, in seconds since 1970. Null until then.
     * @example null
     */
    ended_at: number | null;
    /**
     * The phone number of the caller.
     * @example +15550002
     */
    from_number: string | null;
    /**
     * The phone number that was called.
     * @example +15558888
     */
    to_number: string | null;
    /**
     * The URL of the recording. Null when there is none.
     * @example null
     */
    recording_url: string | null;
    /**
     * The transcript. Null when there is none.
     * @example null
     */
    transcript: string | null;
}

/** Chatwoot's own assistant (Enterprise). It has no `thumbnail`. */
export interface CaptainAssistantSender {
    /**
     * The id of the assistant.
     * @example 3
     */
    id: number;
    /**
     * The name of the assistant.
     * @example Wally
     */
    name: string;
    /**
     * The URL of a picture. It is a default picture when none was set, so it is never empty.
     * @example https://chatwoot.example/assets/images/dashboard/captain/logo.svg
     */
    avatar_url: string;
    /**
     * The purpose of the assistant.
     * @example Answers from the help centre
     */
    description: string | null;
    /**
     * The time when the assistant was created, in UTC with milliseconds.
     * @example 2026-11-22T09:27:38.395Z
     */
    created_at: string;
    /**
     * The sender is Chatwoot's assistant.
     * @example captain_assistant
     */
    type: "captain_assistant";
}

/** One card. */
export type Card = {
    /**
     * The heading.
     * @example Brass lamp
     */
    title?: (string | null) | undefined;
    /**
     * The text below the heading.
     * @example 40 cm
     */
    description?: (string | null) | undefined;
    /**
     * The URL of a picture.
     * @example https://www.northwind.example/lamp.png
     */
    media_url?: (string | null) | undefined;
    /** The buttons. */
    actions?: (CardAction[] | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A button of a card. */
export type CardAction = {
    /**
     * `link` opens `uri`; `postback` sends `payload` back to the desk.
     * @example link
     */
    type?: (string | null) | undefined;
    /**
     * The label of the button.
     * @example Show
     */
    text?: (string | null) | undefined;
    /**
     * The address that a link opens.
     * @example https://www.northwind.example/lamp
     */
    uri?: (string | null) | undefined;
    /**
     * The value that a postback sends; usually a string.
     * @example RESERVE_LAMP
     */
    payload?: unknown | undefined;
} & {
    [key: string]: unknown;
};

/** A row of cards with buttons. */
export interface CardsContent {
    /**
     * Cards.
     * @example cards
     */
    content_type: "cards";
    content_attributes: ContentAttributes & ({
        /** The cards, in order. */
        items?: Card[] | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** An answer to choose. */
export type Choice = {
    /**
     * The text that the visitor sees.
     * @example Oak
     */
    title?: (string | number | boolean | null) | undefined;
    /**
     * The value that is sent when it is chosen.
     * @example oak
     */
    value?: (string | number | boolean | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A person who writes to the support team. */
export interface Contact {
    additional_attributes: ContactAdditionalAttributes;
    /**
     * Whether the contact has the website widget open. A contact who was seen within the last 90 seconds counts as online.
     * @example offline
     */
    availability_status: "online" | "offline";
    /**
     * The e-mail address in lower case. Null when none is known.
     * @example berta@base.example
     */
    email: string | null;
    /**
     * The id of the contact, unique on the whole server.
     * @example 946
     */
    id: number;
    /**
     * The display name. It can be empty. Null in old rows.
     * @example Berta Base
     */
    name: string | null;
    /**
     * The phone number in E.164 format: `+` and digits. Null or empty when none is known.
     * @example +12025550170
     */
    phone_number: string | null;
    /**
     * Whether the contact is blocked. New conversations of a blocked contact are resolved at once.
     * @example false
     */
    blocked: boolean;
    /**
     * The contact's id in another system. Null or empty when none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * The URL of a small picture. Empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * Values that the account recorded about the contact, under its own keys. A value can be any JSON. Empty when there are none.
     * Null only in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * The id of the contact's company. Null when there is none. Absent unless the account has the feature `companies`, and before
     * 4.15.
     *
     * Available since Chatwoot 4.15.
     * @example 12
     */
    company_id?: (number | null) | undefined;
    /**
     * The time when the contact was last active, in seconds since 1970. Absent for a contact who never was.
     * @example 1795339653
     */
    last_activity_at?: number | undefined;
    /**
     * The time when the contact was created, in seconds since 1970.
     * @example 1795339444
     */
    created_at: number;
}

/**
 * Values that Chatwoot, or the client that created the contact, recorded. Any key can be absent, and there can be others. Null only in
 * damaged rows.
 */
export type ContactAdditionalAttributes = ({
    /**
     * The name of the city.
     * @example Utrecht
     */
    city?: (string | null) | undefined;
    /**
     * The name of the country.
     * @example Netherlands
     */
    country?: (string | null) | undefined;
    /**
     * The country code of two letters (ISO 3166-1).
     * @example NL
     */
    country_code?: (string | null) | undefined;
    /**
     * The name of the contact's company.
     * @example Reed Stationery
     */
    company_name?: (string | null) | undefined;
    /**
     * A short description of the contact.
     * @example Buys for three shops
     */
    description?: (string | null) | undefined;
    /**
     * The IP address that the contact first wrote from.
     * @example 203.0.113.7
     */
    created_at_ip?: (string | null) | undefined;
    /**
     * The IP address that the contact last wrote from.
     * @example 203.0.113.7
     */
    updated_at_ip?: (string | null) | undefined;
    /**
     * A digest of the URL that the picture was fetched from.
     * @example c6492dababa0b5b76a79f9dcb5c7880738888eade9b6e6ebd8e43255fd8ad6ae
     */
    avatar_url_hash?: (string | null) | undefined;
    /**
     * The time when the picture was last fetched.
     * @example 2026-11-22T09:28:27Z
     */
    last_avatar_sync_at?: (string | null) | undefined;
    /**
     * The contact's names in social networks, under the name of the network.
     * @example {
     *       "linkedin": "bbase"
     *     }
     */
    social_profiles?: ({
        [key: string]: unknown;
    } | null) | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** A business card. */
export type ContactAttachment = AttachmentBase & {
    /**
     * A business card.
     * @example contact
     */
    file_type: "contact";
    /**
     * The phone number of the person.
     * @example +12025550133
     */
    fallback_title: string | null;
    /** The name of the person, under the keys that the channel uses. */
    meta: ({
        /**
         * The first name.
         * @example Bea
         */
        firstName?: (string | null) | undefined;
        /**
         * The last name.
         * @example Book
         */
        lastName?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null;
};

/** The conversations of a contact. There is no total, and there are no further pages. */
export interface ContactConversations {
    /**
     * The conversations, up to as many as the server sends. With 20 or more, older ones may be missing. Up to 4.16 the most
     * recently active come first (`last_activity_at`, descending); a later server may order them by creation.
     */
    payload: Conversation[];
}

/** The fields of a contact that can be set. */
export interface ContactFields {
    /**
     * The display name.
     * @example Carla Fir
     */
    name?: (string | null) | undefined;
    /**
     * The e-mail address. It is stored in lower case, an empty one as null. One that another contact of the account has is
     * refused.
     * @example carla@fir.example
     */
    email?: (string | null) | undefined;
    /**
     * The phone number in E.164 format (`+` and digits), or empty. Any other format is refused, and so is a number that another
     * contact has.
     * @example +12025550100
     */
    phone_number?: (string | null) | undefined;
    /**
     * The contact's id in another system, unique within the account. Send null rather than an empty string: a second contact with
     * an empty one is a 500.
     * @example crm-1001
     */
    identifier?: (string | null) | undefined;
    /**
     * Whether the contact is blocked. New conversations of a blocked contact are resolved at once.
     * @example true
     */
    blocked?: boolean | undefined;
    /**
     * The URL of a picture. A background job fetches it; until then `thumbnail` is empty.
     * @example https://pictures.northwind.example/ada.png
     */
    avatar_url?: string | undefined;
    /**
     * Values under the keys that the dashboard knows, such as `city`, `country`, `country_code`, `company_name`, `description` and
     * `social_profiles`, or under any others. In an update, keys that are not sent stay the same; an object inside is replaced.
     * @example {
     *       "city": "Bergen"
     *     }
     */
    additional_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * Values under your own keys. A value can be any JSON. In an update, keys that are not sent stay the same, and null is stored
     * as null.
     * @example {
     *       "orders": 7
     *     }
     */
    custom_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * The id of the contact's company. An empty string removes it. An unknown one is a 404. Ignored unless the account has the
     * feature `companies`.
     *
     * Available since Chatwoot 4.15.
     * @example 2
     */
    company_id?: (number | "") | undefined;
}

/** The link between a contact and an inbox. */
export interface ContactInbox {
    /**
     * The contact's id in the inbox: a phone number, an e-mail address, an id of the channel, or a random one. It is unique within
     * the inbox only. `listConversations` filters by it.
     * @example c9fa58d5-5f4b-4a5f-bd3d-21a70abe4ded
     */
    source_id: string;
    inbox: InboxSummary;
}

/** The inbox that a new contact is linked to. */
export interface ContactInboxFields {
    /**
     * The id of an inbox to link the contact to, so that conversations can be started there. In an e-mail inbox the contact needs
     * an `email`.
     * @example 36
     */
    inbox_id?: number | undefined;
    /**
     * The contact's id in the inbox, for an API inbox. Without it the server creates one. One that another contact has there is a
     * 500.
     * @example shop-customer-1001
     */
    source_id?: string | undefined;
}

/** A page of contacts. */
export interface ContactList {
    meta: ContactListMeta;
    /** The contacts of the page. A full page has 15. */
    payload: ContactWithInboxes[];
}

/** The number of contacts, and the number of the page. */
export interface ContactListMeta {
    /**
     * The number of contacts on all pages.
     * @example 27
     */
    count: number;
    /**
     * The number 1 when no `page` was sent. Otherwise the string that was sent, such as `"2"`, even one that counted as page 1,
     * such as `"0"` or `"abc"`.
     * @example 2
     */
    current_page: number | string;
}

/** The picture of a contact. */
export interface ContactPicture {
    /** The image file. */
    avatar?: Uploadable | undefined;
}

/** A page of the contacts that were found. */
export interface ContactSearchResult {
    /** The number of contacts, and the number of the page. */
    meta: {
        /**
         * The number of contacts on this page. Before 4.11 it is the number on all pages. Null when the search was blank.
         * @example 15
         */
        count: number | null;
        /**
         * The number 1 when no `page` was sent, otherwise the string that was sent.
         * @example 1
         */
        current_page: number | string;
        /**
         * Whether there is a next page. Null when the search was blank. Absent before 4.11.
         *
         * Available since Chatwoot 4.11.
         * @example true
         */
        has_more: boolean | null;
    };
    /** The contacts of the page. */
    payload: ContactWithInboxes[];
}

/** A contact. It has fewer keys than a contact elsewhere. */
export interface ContactSender {
    additional_attributes: ContactAdditionalAttributes;
    /**
     * Values that the account recorded about the contact, under its own keys. Null only in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * The e-mail address in lower case. Null when none is known.
     * @example lotte.reed@desk.example
     */
    email: string | null;
    /**
     * The id of the contact.
     * @example 928
     */
    id: number;
    /**
     * The contact's id in another system. Null or empty when none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * The display name. It can be empty. Null in old rows.
     * @example Lotte Reed
     */
    name: string | null;
    /**
     * The phone number in E.164 format: `+` and digits. Null or empty when none is known.
     * @example +12025550120
     */
    phone_number: string | null;
    /**
     * The URL of a small picture. Empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * Whether the contact is blocked.
     * @example false
     */
    blocked: boolean;
    /**
     * The sender is a contact.
     * @example contact
     */
    type: "contact";
}

/** The fields of a contact to change. */
export type ContactUpdate = ContactFields;

/**
 * The fields of a contact to change, with a picture. In a form the values of `custom_attributes` are strings, and are stored as
 * strings.
 */
export type ContactUpdateForm = ContactFields & ContactPicture;

/** A contact, with the inboxes through which it can be reached. */
export type ContactWithInboxes = Contact & {
    /**
     * One entry for each inbox and each id that the contact has there, in no particular order, whether or not the caller
     * is a member of the inbox. Empty when there is none. Absent with `include_contact_inboxes=false`.
     */
    contact_inboxes?: ContactInbox[] | undefined;
};

/**
 * Attributes that any message can have. Any key can be absent, and the client that creates a message can add others. Empty for most
 * messages.
 */
export type ContentAttributes = {
    /**
     * The id of the message that it replies to. Null or absent when it is not a reply.
     * @example 2284
     */
    in_reply_to?: (number | null) | undefined;
    /**
     * The `source_id` of the message that it replies to.
     * @example null
     */
    in_reply_to_external_id?: (string | null) | undefined;
    /**
     * True when the message was deleted. Its text and attachments are gone.
     * @example true
     */
    deleted?: boolean | undefined;
    /**
     * The reason why the channel did not deliver the message, when `status` is `failed`.
     * @example Number not reachable
     */
    external_error?: (string | null) | undefined;
    /**
     * The time of the message according to the channel, in seconds since 1970 if it is a number.
     * @example 1710000000
     */
    external_created_at?: (number | string | null) | undefined;
    /**
     * True for a message that was written in the channel's own app. Such a message has no `sender`.
     * @example true
     */
    external_echo?: boolean | undefined;
    /**
     * True for content that Chatwoot cannot show.
     * @example true
     */
    is_unsupported?: boolean | undefined;
    /**
     * The id of the automation rule that wrote the message.
     * @example 7
     */
    automation_rule_id?: number | undefined;
    activity?: ActivityDetails | undefined;
    /**
     * Translations of the text, under their language codes.
     * @example {
     *       "fr": "Merci"
     *     }
     */
    translations?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /** The Cc addresses of an outgoing e-mail. */
    cc_emails?: (string[] | null) | undefined;
    /** The Bcc addresses of an outgoing e-mail. */
    bcc_emails?: (string[] | null) | undefined;
    /** The To addresses of an outgoing e-mail, if they are not just the contact's. */
    to_emails?: (string[] | null) | undefined;
    email?: EmailAttributes | undefined;
    /**
     * The author of the Instagram story that the message refers to.
     * @example northwind.shop
     */
    story_sender?: (string | null) | undefined;
    /**
     * The id of the Instagram story that the message refers to.
     * @example 17921
     */
    story_id?: (string | null) | undefined;
    /**
     * The URL of the Instagram story.
     * @example https://cdn.example/story.jpg
     */
    story_url?: (string | null) | undefined;
    /**
     * The kind of an Instagram picture, such as `story_mention`, `ig_story`, `ig_story_reply` or `ig_post`.
     * @example ig_story
     */
    image_type?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A thread between a contact and the support team, in one inbox. */
export interface Conversation {
    meta: ConversationMeta;
    /**
     * The number of the conversation within its account, as agents see it. Other endpoints call it `conversation_id`.
     * @example 108
     */
    id: number;
    /**
     * The newest message of any kind, private notes and activities included. Empty when the conversation has no message. `listMessages`
     * returns the others.
     */
    messages: Message[];
    /**
     * The id of the account.
     * @example 1
     */
    account_id: number;
    /**
     * A globally unique id, as used in links to the satisfaction survey.
     * @example bd742aad-e908-40a5-81e8-046cc88fea2a
     */
    uuid: string;
    additional_attributes: ConversationAdditionalAttributes;
    /**
     * The time when an agent last opened the conversation, in seconds since 1970. `0` means never.
     * @example 1795339452
     */
    agent_last_seen_at: number;
    /**
     * The time when the assignee last opened the conversation, in seconds since 1970. `0` means never, or that it is assigned to
     * no one.
     * @example 0
     */
    assignee_last_seen_at: number;
    /**
     * Whether a free-form reply is possible now. False when the channel's reply window has closed (24 hours on WhatsApp and
     * Messenger, 48 on TikTok, configurable on API inboxes), or when such a channel has had no incoming message.
     * @example true
     */
    can_reply: boolean;
    /**
     * The time when the contact last read the conversation, in seconds since 1970, if the channel reports it. `0` means never.
     * @example 1795332322
     */
    contact_last_seen_at: number;
    /**
     * Values that the account recorded about the conversation, under its own keys. A value can be any JSON. Empty when there are
     * none. Null only in damaged rows.
     * @example {
     *       "order_number": "NW-10231"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * The id of the inbox.
     * @example 206
     */
    inbox_id: number;
    /** The titles of the labels. Empty when there are none. */
    labels: string[];
    /**
     * Whether the contact is blocked. All conversations of a blocked contact are muted.
     * @example false
     */
    muted: boolean;
    /**
     * The time when a snoozed conversation opens again, in UTC with milliseconds. Null in any other status, and when it is snoozed
     * until the next reply.
     * @example 2026-11-24T08:25:22.968Z
     */
    snoozed_until: string | null;
    /**
     * The status. `open`: needs attention. `pending`: with a bot, or not triaged yet. `snoozed`: postponed, see `snoozed_until`.
     * `resolved`: done.
     * @example open
     */
    status: "open" | "resolved" | "pending" | "snoozed";
    /**
     * The time when the conversation was created, in seconds since 1970.
     * @example 1795339444
     */
    created_at: number;
    /**
     * The time when the conversation last changed, in seconds since 1970 with microseconds as a fraction.
     * @example 1795339645.705992
     */
    updated_at: number;
    /**
     * The same as `last_activity_at`, for older clients. It is not the time of creation.
     * @example 1795339645
     */
    timestamp: number;
    /**
     * The time when a user first replied, in seconds since 1970. `0` means not yet. A bot's reply does not count.
     * @example 1795339658
     */
    first_reply_created_at: number;
    /**
     * The number of incoming messages since an agent last opened the conversation. The server stops counting at 10, so `10` means
     * ten or more.
     * @example 2
     */
    unread_count: number;
    /** The newest message that is not an activity. Private notes count. Null when there is none. Its `message_type` is never `2`. */
    last_non_activity_message: Message | null;
    /**
     * The time of the newest message, in seconds since 1970.
     * @example 1795339645
     */
    last_activity_at: number;
    /**
     * The priority. Null when none was set.
     * @example urgent
     */
    priority: "low" | "medium" | "high" | "urgent" | null;
    /**
     * The time since when the contact has been waiting for a reply, in seconds since 1970. `0` means that the contact is not
     * waiting: an agent or a bot replied last, or the conversation is resolved.
     * @example 1795339645
     */
    waiting_since: number;
    /**
     * The id of the policy of the service-level agreement. Null when there is none. Only the Enterprise edition has policies.
     * @example null
     */
    sla_policy_id: number | null;
    /**
     * The service-level agreement of the conversation. Absent unless the installation is Enterprise, the account has the feature
     * `sla`, and a policy was applied. Null while the contact is blocked (since 4.16).
     */
    applied_sla?: (AppliedSla | null) | undefined;
    /** The targets that were missed so far. Absent unless the installation is Enterprise and the account has the feature `sla`. */
    sla_events?: SlaEvent[] | undefined;
}

/**
 * Values that the channel, or the client that created the conversation, recorded at its start. Any key can be absent, and there can be
 * others. Null only in damaged rows.
 */
export type ConversationAdditionalAttributes = ({
    /** The browser of a visitor of the website. */
    browser?: (({
        /**
         * The name of the browser.
         * @example Firefox
         */
        browser_name?: (string | null) | undefined;
        /**
         * The version of the browser.
         * @example 140.0
         */
        browser_version?: (string | null) | undefined;
        /**
         * The name of the device. `Unknown` when it was not recognized.
         * @example Unknown
         */
        device_name?: (string | null) | undefined;
        /**
         * The operating system.
         * @example Linux
         */
        platform_name?: (string | null) | undefined;
        /**
         * The version of the operating system.
         * @example 6.1
         */
        platform_version?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * The preferred language of the browser.
     * @example nl
     */
    browser_language?: (string | null) | undefined;
    /**
     * The language that the contact writes in, if it was detected.
     * @example nl
     */
    conversation_language?: (string | null) | undefined;
    /** The start of the conversation, according to the visitor's browser. */
    initiated_at?: (({
        /**
         * A time, in any format that the client chose.
         * @example Sun Nov 22 2026 09:15:00 GMT+0100
         */
        timestamp?: (string | number | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * The URL of the page that the visitor wrote from. Null when the browser sent something else.
     * @example https://www.northwind.example/shelves
     */
    referer?: (string | null) | undefined;
    /**
     * `email` for conversations that started with an e-mail.
     * @example email
     */
    source?: (string | null) | undefined;
    /**
     * The subject of the e-mail that started the conversation.
     * @example Invoice
     */
    mail_subject?: (string | null) | undefined;
    /**
     * The Message-ID of the e-mail that the first one replied to.
     * @example m1@desk.example
     */
    in_reply_to?: (string | null) | undefined;
    /**
     * Whether the first e-mail was sent automatically.
     * @example false
     */
    auto_reply?: (boolean | null) | undefined;
    /**
     * The kind of thread on Instagram and Twitter.
     * @example instagram_direct_message
     */
    type?: (string | null) | undefined;
    /**
     * The id of the chat on Telegram.
     * @example 123456789
     */
    chat_id?: (number | string | null) | undefined;
    /**
     * The id of the business connection on Telegram.
     * @example bc-1
     */
    business_connection_id?: (string | null) | undefined;
    /**
     * The status of the phone call (Enterprise).
     * @example completed
     */
    call_status?: (string | null) | undefined;
    /**
     * Who called (Enterprise).
     * @example inbound
     */
    call_direction?: (string | null) | undefined;
} & {
    [key: string]: unknown;
}) | null;

/**
 * The numbers of conversations that match all parameters except `assignee_type`, `updated_within` and `page`, as the tabs of the
 * dashboard show them. With `q` they count only the conversations of this page. Up to 4.16 a conversation with a bot counts as
 * unassigned; a later server may count it as assigned.
 */
export interface ConversationCounts {
    /**
     * The conversations that are assigned to the caller, as with `assignee_type=me`.
     * @example 1
     */
    mine_count: number;
    /**
     * The conversations that are assigned to a user, including the caller, as with `assignee_type=assigned`.
     * @example 5
     */
    assigned_count: number;
    /**
     * The conversations that are assigned to no user, as with `assignee_type=unassigned`.
     * @example 16
     */
    unassigned_count: number;
    /**
     * All conversations, as without `assignee_type`.
     * @example 21
     */
    all_count: number;
}

/** The conditions for the conversations to find. */
export interface ConversationFilter {
    /**
     * The conditions, in order and without brackets: `AND` binds tighter than `OR`. An empty list matches every conversation, in
     * any status.
     */
    payload: ConversationFilterCondition[];
}

/** One condition, and how it is combined with the next. */
export interface ConversationFilterCondition {
    /**
     * The attribute to compare: `status`, `assignee_id`, `inbox_id`, `team_id`, `contact_id` (since Chatwoot 4.14.2), `priority`,
     * `display_id` (the `id` of a conversation), `campaign_id`, `labels`, `browser_language`, `conversation_language`, `referer`,
     * `created_at`, `last_activity_at`, `mail_subject`, or the key of a custom attribute of the account.
     * @example contact_id
     */
    attribute_key: string;
    /**
     * The comparison. Each attribute accepts some of them, and a 422 lists which: ids and `status` accept `equal_to` and
     * `not_equal_to`, strings also `contains` and `does_not_contain`, times `is_greater_than` (later), `is_less_than` (earlier)
     * and `days_before`. Attributes that can be missing accept `is_present` and `is_not_present`.
     *
     * `equal_to` matches any one of several values. `not_equal_to` does not match a missing value: a conversation without a
     * priority is not found by "not `urgent`". `contains` ignores upper and lower case, and so does every comparison with a custom
     * attribute of type text. `days_before` is a 500 on Chatwoot 4.14.2.
     * @example equal_to
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before";
    /**
     * The values to compare with. Empty with `is_present` and `is_not_present`; with any other operator an empty list is a 422.
     * Ids are numbers, labels are titles, and times are dates such as `2026-11-22`. The status `all` matches every conversation.
     */
    values: (string | number | boolean)[];
    /**
     * How the next condition is combined with this one. Every condition but the last needs it; in the last it is null or absent. A
     * missing one and one too many are each a 500.
     * @example AND
     */
    query_operator?: ("AND" | "OR" | null) | undefined;
    /**
     * The kind of custom attribute that the key belongs to. It is optional.
     * @example conversation_attribute
     */
    custom_attribute_type?: "conversation_attribute" | undefined;
}

/** A page of conversations. It is the only list that wraps everything in `data`. */
export interface ConversationList {
    /** The counts and the page. */
    data: {
        meta: ConversationCounts;
        /** The conversations of the page, in the order of `sort_by`. */
        payload: Conversation[];
    };
}

/** The participants of the conversation. `assignee` and `assignee_type` are either both present or both absent. */
export type ConversationMeta = {
    sender: Contact;
    /**
     * The kind of inbox.
     * @example Channel::WebWidget
     */
    channel: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    team?: Team | undefined;
    /**
     * Whether the contact proved its identity to the website widget with a signature. Null when the link between contact
     * and inbox is missing.
     * @example false
     */
    hmac_verified: boolean | null;
} & (AssignedToAgent | AssignedToAgentBot | Unassigned);

/** The contact that was created, and its link to the inbox. */
export interface CreatedContact {
    contact: ContactWithInboxes;
    /** The link between the contact and the inbox. Both keys are null when no `inbox_id` was sent. */
    contact_inbox: {
        /** The inbox as the database stores it, unlike in the responses about inboxes. */
        inbox: InboxRow | null;
        /**
         * The contact's id in the inbox.
         * @example shop-customer-1001
         */
        source_id: string | null;
    };
}

/** The e-mail of a message. An incoming e-mail has all keys; an outgoing one has only the contents. */
export type EmailAttributes = {
    /**
     * The subject.
     * @example Invoice 88
     */
    subject?: (string | null) | undefined;
    /** The From addresses. */
    from?: (string[] | null) | undefined;
    /** The To addresses. A string when the header line is malformed. */
    to?: (string[] | string | null) | undefined;
    /** The Cc addresses. Null when there are none. A string when the header line is malformed. */
    cc?: (string[] | string | null) | undefined;
    /** The Bcc addresses. Null when there are none. A string when the header line is malformed. */
    bcc?: (string[] | string | null) | undefined;
    /**
     * The time when it was sent, in ISO 8601 with the writer's time zone.
     * @example 2026-11-20T10:00:00+00:00
     */
    date?: (string | null) | undefined;
    /**
     * The Message-ID, without angle brackets.
     * @example m1@desk.example
     */
    message_id?: (string | null) | undefined;
    /**
     * The Message-ID of the e-mail that it replies to. Null when it is not a reply.
     * @example null
     */
    in_reply_to?: (string | string[] | null) | undefined;
    /** The Message-IDs of the thread. */
    references?: (string[] | null) | undefined;
    /**
     * Whether the e-mail has several parts.
     * @example false
     */
    multipart?: boolean | undefined;
    /**
     * The number of attached files.
     * @example 0
     */
    number_of_attachments?: number | undefined;
    /**
     * The media type.
     * @example text/plain
     */
    content_type?: (string | null) | undefined;
    html_content?: EmailBody | undefined;
    text_content?: EmailBody | undefined;
    /**
     * Selected header lines, such as `x-original-from` and `x-forwarded-for`. Null when there are none.
     * @example null
     */
    headers?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * Whether it was sent automatically.
     * @example false
     */
    auto_reply?: boolean | undefined;
} & {
    [key: string]: unknown;
};

/** The contents as HTML or as plain text. Empty when the e-mail does not have that form. */
export type EmailBody = ({
    /**
     * The complete text.
     * @example Your invoice is attached.
     */
    full?: (string | null) | undefined;
    /**
     * The text without quotations.
     * @example Your invoice is attached.
     */
    reply?: (string | null) | undefined;
    /**
     * The text that the dashboard shows, with quotations collapsed.
     * @example Your invoice is attached.
     */
    quoted?: (string | null) | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** An incoming e-mail. */
export interface EmailContent {
    /**
     * An e-mail.
     * @example incoming_email
     */
    content_type: "incoming_email";
    content_attributes: ContentAttributes & ({
        /** The Cc addresses. */
        cc_email?: (string[] | string | null) | undefined;
        /** The Bcc addresses. */
        bcc_email?: (string[] | string | null) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A request for the visitor's e-mail address. */
export interface EmailRequestContent {
    /**
     * A request for an e-mail address.
     * @example input_email
     */
    content_type: "input_email";
    content_attributes: ContentAttributes & ({
        /**
         * The address that the visitor entered. Absent until then.
         * @example lotte.reed@desk.example
         */
        submitted_email?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A page that is shown inside the conversation. */
export type EmbedAttachment = AttachmentBase & {
    /**
     * A page.
     * @example embed
     */
    file_type: "embed";
    /**
     * The URL of the page.
     * @example https://tour.example/1
     */
    data_url: string | null;
};

/** The most common error body: one sentence in English. */
export interface ErrorBody {
    /**
     * The error message.
     * @example Resource could not be found
     */
    error: string;
}

/** Content of a channel that Chatwoot has no kind for. */
export type FallbackAttachment = AttachmentBase & {
    /**
     * Any other content.
     * @example fallback
     */
    file_type: "fallback";
    /**
     * The title that the channel gives it.
     * @example A shared post
     */
    fallback_title: string | null;
    /**
     * The URL of the content.
     * @example https://social.example/post/1
     */
    data_url: string | null;
};

/** An image, a video, a document, or Instagram media, with a file that the server stores. */
export type FileAttachment = AttachmentBase & StoredFile & {
    /**
     * The kind of attachment. The kinds other than `image`, `video` and `file` come from Instagram and Facebook.
     * @example image
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
};

/**
 * The numbers of conversations that meet the conditions, on all pages. Up to 4.16 a conversation with a bot counts as unassigned; a
 * later server may count it as assigned. There is no `assigned_count`: it is `all_count` minus `unassigned_count`.
 */
export interface FilteredConversationCounts {
    /**
     * The conversations that are assigned to the caller.
     * @example 1
     */
    mine_count: number;
    /**
     * The conversations that are assigned to no user.
     * @example 2
     */
    unassigned_count: number;
    /**
     * All conversations.
     * @example 4
     */
    all_count: number;
}

/** A page of filtered conversations. Unlike the list, it has no `data` around it. */
export interface FilteredConversations {
    meta: FilteredConversationCounts;
    /** The conversations of the page, the most recently active first. A full page has 25. */
    payload: Conversation[];
}

/** A form for the visitor of the website widget. */
export interface FormContent {
    /**
     * A form.
     * @example form
     */
    content_type: "form";
    content_attributes: ContentAttributes & ({
        /** The fields, in order. */
        items?: FormField[] | undefined;
        submitted_values?: SubmittedValues | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** One field of a form. */
export type FormField = {
    /**
     * The name of the field, under which its value comes back.
     * @example email
     */
    name?: (string | null) | undefined;
    /**
     * The kind of field, such as `text`, `email`, `text_area` or `select`.
     * @example email
     */
    type?: (string | null) | undefined;
    /**
     * The label beside the field.
     * @example E-mail
     */
    label?: (string | null) | undefined;
    /**
     * The text in the empty field.
     * @example you@home.example
     */
    placeholder?: (string | null) | undefined;
    /**
     * The initial value of the field; usually a string.
     * @example
     */
    default?: unknown | undefined;
    /** The choices of a `select`. */
    options?: (FormOption[] | null) | undefined;
    /**
     * Whether the field must be filled in. Some senders write a boolean, others a string such as `required`; `false`, null and an absent key
     * mean that it can stay empty.
     * @example true
     */
    required?: (string | number | boolean | null) | undefined;
    /**
     * The regular expression that the value must match.
     * @example .+@.+
     */
    pattern?: (string | null) | undefined;
    /**
     * The browser's hint for a value that does not match.
     * @example An e-mail address
     */
    title?: (string | null) | undefined;
    /**
     * The widget's error for a value that is missing or does not match.
     * @example That is not an address
     */
    pattern_error?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A choice within a field. */
export type FormOption = {
    /**
     * The text that the visitor sees.
     * @example Broken
     */
    label?: (string | number | boolean | null) | undefined;
    /**
     * The value that is sent when it is chosen.
     * @example broken
     */
    value?: (string | number | boolean | null) | undefined;
} & {
    [key: string]: unknown;
};

/** An inbox as the database stores it. */
export interface InboxRow {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 36
     */
    id: number;
    /**
     * The id of the channel behind the inbox, unique among channels of the same kind.
     * @example 26
     */
    channel_id: number;
    /**
     * The id of the account.
     * @example 24
     */
    account_id: number;
    /**
     * The name of the inbox.
     * @example Northwind Shop
     */
    name: string;
    /**
     * The time when the inbox was created, in UTC with milliseconds.
     * @example 2026-11-30T13:22:39.567Z
     */
    created_at: string;
    /**
     * The time when the inbox last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:22:39.567Z
     */
    updated_at: string;
    /**
     * The kind of inbox.
     * @example Channel::Api
     */
    channel_type: string;
    /**
     * Whether new conversations are assigned to the inbox's agents automatically.
     * @example true
     */
    enable_auto_assignment: boolean;
    /**
     * Whether the server greets a contact who writes for the first time.
     * @example false
     */
    greeting_enabled: boolean;
    /**
     * The greeting. Null when there is none.
     * @example null
     */
    greeting_message: string | null;
    /**
     * The e-mail address that replies are sent from when a visitor has left the website. Null when none was set.
     * @example null
     */
    email_address: string | null;
    /**
     * Whether the inbox has business hours.
     * @example false
     */
    working_hours_enabled: boolean;
    /**
     * The message that a contact gets outside business hours. Null when there is none.
     * @example null
     */
    out_of_office_message: string | null;
    /**
     * The time zone of the business hours, by its name in the tz database.
     * @example UTC
     */
    timezone: string;
    /**
     * Whether the website widget asks for an e-mail address.
     * @example true
     */
    enable_email_collect: boolean;
    /**
     * Whether a satisfaction survey follows a resolved conversation.
     * @example false
     */
    csat_survey_enabled: boolean;
    /**
     * Whether a contact can write to a resolved conversation.
     * @example true
     */
    allow_messages_after_resolved: boolean;
    /**
     * The limits of automatic assignment, such as `max_assignment_limit`. Empty when none were set.
     * @example {}
     */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /**
     * Whether each contact has only one conversation in the inbox, which is reopened.
     * @example false
     */
    lock_to_single_conversation: boolean;
    /**
     * The id of the help center that the website widget shows. Null when there is none.
     * @example null
     */
    portal_id: number | null;
    /**
     * The sender of e-mails: the agent's name with the inbox's (`friendly`), or only the inbox's (`professional`).
     * @example friendly
     */
    sender_name_type: "friendly" | "professional";
    /**
     * The sender of e-mails in a `professional` inbox. Null when none was set.
     * @example null
     */
    business_name: string | null;
    /**
     * The settings of the survey. Empty when none were set.
     * @example {}
     */
    csat_config: {
        [key: string]: unknown;
    };
}

/** The most important fields of an inbox. */
export interface InboxSummary {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 206
     */
    id: number;
    /**
     * The URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * The id of the channel behind the inbox, unique among channels of the same kind.
     * @example 139
     */
    channel_id: number;
    /**
     * The name of the inbox.
     * @example Northwind Shop
     */
    name: string;
    /**
     * The kind of inbox.
     * @example Channel::WebWidget
     */
    channel_type: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    /**
     * The provider, for channels that have several, such as `whatsapp_cloud` for WhatsApp or `google` for e-mail. Null for other
     * channels.
     * @example null
     */
    provider: string | null;
}

/** An invitation to a video call of a connected provider. */
export interface IntegrationContent {
    /**
     * Content of a connected tool.
     * @example integrations
     */
    content_type: "integrations";
    content_attributes: ContentAttributes & ({
        /**
         * The provider, such as `dyte`.
         * @example dyte
         */
        type?: string | undefined;
        /** The data of the provider. */
        data?: ({
            /**
             * The id of the meeting.
             * @example meet-1
             */
            meeting_id?: string | undefined;
        } & {
            [key: string]: unknown;
        }) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A label for conversations and contacts. */
export interface Label {
    /**
     * The id of the label, unique on the whole server.
     * @example 16
     */
    id: number;
    /**
     * The title, in lower case and without spaces. Conversations and contacts refer to the label by its title.
     * @example vip
     */
    title: string;
    /**
     * The purpose of the label. Null or empty when none was written.
     * @example Handle first
     */
    description: string | null;
    /**
     * The color. The dashboard writes `#` and six hexadecimal digits; the server stores any string.
     * @example #c0392b
     */
    color: string;
    /**
     * Whether the dashboard shows the label in the sidebar. Null means no.
     * @example true
     */
    show_on_sidebar: boolean | null;
}

/** The fields of a label to change. Without any of them the response is a 422. */
export interface LabelUpdate {
    /**
     * The title: letters of any script, digits, `_` and `-`, without spaces. It is stored in lower case. A title that another
     * label of the account has is refused.
     * @example vip
     */
    title?: string | undefined;
    /**
     * The purpose of the label.
     * @example Handle first
     */
    description?: (string | null) | undefined;
    /**
     * The color, preferably `#` and six hexadecimal digits. It is not validated, but null is a 500.
     * @example #8e44ad
     */
    color?: string | undefined;
    /**
     * Whether the dashboard shows the label in the sidebar. Null means no.
     * @example true
     */
    show_on_sidebar?: (boolean | null) | undefined;
}

/** An image, a video, a document, or Instagram media, of which the server has only the URL. */
export type LinkAttachment = AttachmentBase & {
    /**
     * The kind of attachment. The kinds other than `image`, `video` and `file` come from Instagram and Facebook.
     * @example ig_reel
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
    /**
     * The URL that the channel gave.
     * @example https://cdn.example/reel.mp4
     */
    data_url: string | null;
    /**
     * Always empty.
     * @example
     */
    thumb_url: string;
    /** Not sent. */
    file_size?: never | undefined;
};

/** A place on the map. */
export type LocationAttachment = AttachmentBase & {
    /**
     * A place.
     * @example location
     */
    file_type: "location";
    /**
     * The latitude in degrees.
     * @example 52.09
     */
    coordinates_lat: number;
    /**
     * The longitude in degrees.
     * @example 5.12
     */
    coordinates_long: number;
    /**
     * The name of the place.
     * @example Utrecht
     */
    fallback_title: string | null;
    /**
     * The URL of a map that shows the place.
     * @example https://maps.example/?q=52.09,5.12
     */
    data_url: string | null;
};

/**
 * A message inside a conversation. It has more keys than a `ThreadMessage`, which `listMessages` returns. `content_type` decides what
 * `content_attributes` has.
 */
export type Message = MessageBase & MessageContent;

/** Values that the sender recorded. Any key can be absent, and there can be others. Null only in damaged rows. */
export type MessageAdditionalAttributes = ({
    /**
     * The id of the campaign that sent the message, as the client that created it wrote it.
     * @example 3
     */
    campaign_id?: (number | string | null) | undefined;
    /** The WhatsApp template that was sent. */
    template_params?: (({
        /**
         * The name of the template.
         * @example order_ready
         */
        name?: string | undefined;
        /**
         * The category that WhatsApp bills it under.
         * @example UTILITY
         */
        category?: string | undefined;
        /**
         * The language of the template.
         * @example en
         */
        language?: string | undefined;
        /**
         * The namespace of the template.
         * @example shop
         */
        namespace?: string | undefined;
        /**
         * The values of the template's placeholders, under their numbers or by part of the template.
         * @example {
         *       "body": {
         *         "1": "NW-10502"
         *       }
         *     }
         */
        processed_params?: {
            [key: string]: unknown;
        } | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * The name that Chatwoot's assistant wrote under.
     * @example Wally
     */
    agent_name?: string | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** The fields of every message inside a conversation, whatever its content. */
export type MessageBase = {
    /**
     * The id of the account.
     * @example 1
     */
    account_id: number;
    /**
     * The time when the message last changed, in UTC with milliseconds.
     * @example 2026-11-22T09:27:38.395Z
     */
    updated_at: string;
    /**
     * The kind of sender. Null for activities, templates and campaigns. It stays when the sender is deleted.
     * @example User
     */
    sender_type: "Contact" | "User" | "AgentBot" | "Captain::Assistant" | null;
    /**
     * The id of the sender, unique among senders of the same kind. It stays when the sender is deleted.
     * @example 241
     */
    sender_id: number | null;
    /** The ids of the message in connected tools, under the name of the tool. */
    external_source_ids: {
        /**
         * The id of the message in Slack.
         * @example cw-origin-1
         */
        slack?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    };
    additional_attributes: MessageAdditionalAttributes;
    /**
     * The text without the quotations of an e-mail. For other messages the same as `content`.
     * @example Which address is on the invoice?
     */
    processed_message_content: string | null;
    /** Empty on every recorded version. Null only in damaged rows. */
    sentiment: {
        [key: string]: unknown;
    } | null;
    conversation: MessageConversation;
} & MessageCore;

/** The kind of a message, and its content attributes. */
export type MessageContent = TextContent | SelectContent | CardsContent | FormContent | ArticleContent | EmailRequestContent | SurveyContent | EmailContent | IntegrationContent | VoiceCallContent;

/** The state of the conversation, which each of its messages repeats. */
export interface MessageConversation {
    /**
     * The id of the user that it is assigned to. Null when it is assigned to no one or to a bot.
     * @example 242
     */
    assignee_id: number | null;
    /**
     * The number of incoming messages since an agent last opened the conversation. `10` means ten or more.
     * @example 0
     */
    unread_count: number;
    /**
     * The time of the newest message, in seconds since 1970.
     * @example 1795339658
     */
    last_activity_at: number;
    /** The link between the contact and the inbox. */
    contact_inbox: {
        /**
         * The contact's id in the inbox.
         * @example base-2
         */
        source_id: string;
    };
}

/** The fields of every message that agents see, whatever its content. */
export type MessageCore = {
    /**
     * The id of the inbox.
     * @example 206
     */
    inbox_id: number;
    /**
     * Whether the message is a private note, which the contact doesn't see.
     * @example false
     */
    private: boolean;
    /**
     * The delivery status. It stays `sent` in a channel that reports none. Null in old rows.
     * @example sent
     */
    status: "sent" | "delivered" | "read" | "failed" | null;
    /**
     * The id of the message in the channel. Null when the channel gave none.
     * @example shop-msg-88
     */
    source_id: string | null;
    call?: Call | undefined;
} & MessageEssentials;

/** An error body with one sentence, under another key than most. */
export interface MessageErrorBody {
    /**
     * The error message.
     * @example Onna online is Online, please try again later
     */
    message: string;
}

/** The fields of every message, whatever its content. */
export interface MessageEssentials {
    /**
     * The id of the message, unique on the whole server.
     * @example 2327
     */
    id: number;
    /**
     * The text, in Markdown. Null for a message that has only attachments, for a sticker, and for content that Chatwoot cannot
     * show. A deleted message says that it was deleted, in the language of the account.
     * @example Which address is on the invoice?
     */
    content: string | null;
    /**
     * The conversation's number within its account.
     * @example 108
     */
    conversation_id: number;
    /**
     * The kind of message. `0`: incoming, from the contact. `1`: outgoing, from the support team. `2`: activity, which the server
     * wrote ("Assigned to …"). `3`: template, which the server sent on its own (a greeting, a request for an e-mail address).
     * @example 1
     */
    message_type: 0 | 1 | 2 | 3;
    /**
     * The time of the message, in seconds since 1970.
     * @example 1795339658
     */
    created_at: number;
    /** The attachments. Absent when there are none. An entry is null when its row is damaged. */
    attachments?: (Attachment | null)[] | undefined;
    sender?: MessageSender | undefined;
}

/** Messages of a conversation, and its participants. */
export interface MessageList {
    meta: MessageListMeta;
    /** The messages, the oldest first. */
    payload: ThreadMessage[];
}

/** The conversation of the messages. Its times have another format than in `Conversation`: ISO 8601, and null for never. */
export interface MessageListMeta {
    /**
     * The titles of the conversation's labels. Empty when there are none.
     * @example [
     *       "refund"
     *     ]
     */
    labels: string[];
    additional_attributes: ConversationAdditionalAttributes;
    contact: ContactSender;
    assignee?: UserSender | undefined;
    /**
     * The time when an agent last opened the conversation, in UTC with milliseconds. Null means never.
     * @example 2026-11-30T13:23:46.120Z
     */
    agent_last_seen_at: string | null;
    /**
     * The time when the assignee last opened the conversation, in UTC with milliseconds. Null means never.
     * @example null
     */
    assignee_last_seen_at: string | null;
}

/** The sender of a message. `type` says which of four kinds. */
export type MessageSender = ContactSender | UserSender | AgentBotSender | CaptainAssistantSender;

/** A contact to create. Every field is optional. */
export type NewContact = ContactFields & ContactInboxFields;

/** A contact to create, with a picture. In a form the values of `custom_attributes` are strings, and are stored as strings. */
export type NewContactForm = ContactFields & ContactInboxFields & ContactPicture;

/** A label to create. */
export interface NewLabel {
    /**
     * The title: letters of any script, digits, `_` and `-`, without spaces. It is stored in lower case. A title that another
     * label of the account has is refused.
     * @example vip
     */
    title: string;
    /**
     * The purpose of the label.
     * @example Handle first
     */
    description?: (string | null) | undefined;
    /**
     * The color, preferably `#` and six hexadecimal digits. It is not validated.
     * @default #1f93ff
     * @example #c0392b
     */
    color?: string | undefined;
    /**
     * Whether the dashboard shows the label in the sidebar. Null means no.
     * @example true
     */
    show_on_sidebar?: (boolean | null) | undefined;
}

/** A message to create. Every field is optional, but a message without `content` and attachments is stored with `content: null`. */
export type NewMessage = NewMessageFields & {
    /**
     * Files that were uploaded before, each as the `blob_id` that `createUpload` returned.
     * @example [
     *       "eyJfcmFpbHMiOnsiZGF0YSI6NDIsInB1ciI6ImJsb2JfaWQifX0=--1f0c"
     *     ]
     */
    attachments?: string[] | undefined;
};

/** The fields of a new message in both formats. */
export interface NewMessageFields {
    /**
     * The text, in Markdown. A private note mentions an agent with `[@Grace](mention://user/46/Grace)`. The server replaces
     * variables such as `{{conversation.id}}`.
     * @example You will get a tracking link shortly.
     */
    content?: (string | null) | undefined;
    /**
     * The kind of message: `outgoing` from the support team, or `incoming` from the contact, which only inboxes of the kind
     * `Channel::Api` accept. `template` and `activity` are for messages that no one writes. Responses have numbers instead.
     * @default outgoing
     * @example outgoing
     */
    message_type?: ("outgoing" | "incoming" | "template" | "activity") | undefined;
    /**
     * Whether the message is a private note, which the contact doesn't see.
     * @default false
     * @example true
     */
    private?: boolean | undefined;
    /**
     * The kind of content. `input_select`, `cards`, `form` and `article` need `items` in `content_attributes`. Cards need
     * `actions` too.
     * @default text
     * @example text
     */
    content_type?: ("text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call") | undefined;
    /** The attributes that the kind of content needs, the message that it replies to, and any other values to store with it. */
    content_attributes?: ({
        /**
         * The id of the message that it replies to. An unknown one is stored as null.
         * @example 591
         */
        in_reply_to?: (number | null) | undefined;
        /** The choices of `input_select`, the cards, the fields of a form, or the articles. */
        items?: (Choice | Card | FormField | ArticleLink)[] | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    /** The WhatsApp template to send. */
    template_params?: {
        /**
         * The name of the template.
         * @example parcel_code
         */
        name: string;
        /**
         * The category that WhatsApp bills it under.
         * @example UTILITY
         */
        category: string;
        /**
         * The language of the template.
         * @example en
         */
        language: string;
        /**
         * The values of the template's placeholders, by part of the template.
         * @example {
         *       "body": {
         *         "1": "1234"
         *       }
         *     }
         */
        processed_params?: {
            [key: string]: unknown;
        } | undefined;
    } | undefined;
    /**
     * The Cc addresses of an e-mail, separated by commas. Ignored except in e-mail inboxes. An invalid address is a 422.
     * @example accounts@fabrikam.example, chief@fabrikam.example
     */
    cc_emails?: string | undefined;
    /**
     * The Bcc addresses of an e-mail, separated by commas. Ignored except in e-mail inboxes. An invalid address is a 422.
     * @example archive@northwind.example
     */
    bcc_emails?: string | undefined;
    /**
     * The To addresses of an e-mail instead of the contact's, separated by commas. Ignored except in e-mail inboxes. An invalid
     * address is a 422.
     * @example otto@fabrikam.example
     */
    to_emails?: string | undefined;
    /**
     * The e-mail as HTML, instead of the HTML that the server makes from `content`.
     * @example <p>Hello</p>
     */
    email_html_content?: string | undefined;
    /**
     * The id of the message in the channel or in another system.
     * @example in-2041
     */
    source_id?: string | undefined;
    /**
     * With `sender_id`, sends the message as a bot of the account.
     * @example AgentBot
     */
    sender_type?: "AgentBot" | undefined;
    /**
     * The id of the bot, with `sender_type`.
     * @example 22
     */
    sender_id?: number | undefined;
    /**
     * The id of the campaign that the message belongs to. It is not validated.
     * @example 7
     */
    campaign_id?: number | undefined;
    /**
     * The time of the message in another system, in seconds since 1970. It is stored in `content_attributes`; `created_at` is
     * still the present time.
     * @example 1767225600
     */
    external_created_at?: number | undefined;
    /**
     * A string of your choice that this response repeats, to recognize the message. It is not stored.
     * @example till-42
     */
    echo_id?: string | undefined;
}

/** A message to create, with its files. */
export type NewMessageForm = NewMessageFields & {
    /**
     * The files, at most 40 MB each unless the operator set another limit. Each is a part of the form with the name
     * `attachments[]`. Without the brackets the response is a 422.
     */
    attachments?: Uploadable[] | undefined;
    /**
     * Whether the attached sound is a voice message, which some channels show differently.
     * @default false
     * @example true
     */
    is_voice_message?: boolean | undefined;
};

/** An account to create. */
export interface NewPlatformAccount {
    /**
     * The name of the account.
     * @example Harbour Coffee Roasters
     */
    name: string;
    /**
     * The language of the account, such as `en` or `pt_BR`. An unknown one is a 500.
     * @default en
     * @example pt_BR
     */
    locale?: string | undefined;
    /**
     * The domain that receives e-mails.
     * @example mail.harbour-coffee.example
     */
    domain?: (string | null) | undefined;
    /**
     * The address that e-mails are sent from. A malformed one is refused.
     * @example help@harbour-coffee.example
     */
    support_email?: (string | null) | undefined;
    /**
     * Whether the account is open. Any other value is a 500.
     * @default active
     * @example active
     */
    status?: ("active" | "suspended") | undefined;
    /**
     * Features to turn on or off. An unknown one is a 500.
     * @example {
     *       "help_center": true
     *     }
     */
    features?: {
        [key: string]: boolean;
    } | undefined;
    /**
     * The limits of the account, such as `agents` and `inboxes`. An unknown one is refused.
     * @example {
     *       "inboxes": 4
     *     }
     */
    limits?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Values under your own keys.
     * @example {
     *       "plan": "small"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
}

/** A user to create. */
export interface NewPlatformUser {
    /**
     * The full name.
     * @example Mira Holt
     */
    name: string;
    /**
     * The e-mail address, which is also the sign-in name. It is stored in lower case.
     * @example mira@northwind.example
     */
    email: string;
    /**
     * The password: at least 6 characters, with a lower-case and an upper-case letter, a digit and a special character.
     * @example Ship-Parcels-2026!
     */
    password: string;
    /**
     * The name that contacts see.
     * @example Mira
     */
    display_name?: string | undefined;
    /**
     * Values under your own keys.
     * @example {
     *       "desk": "billing"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
}

/** A contact to create. Every field is optional. A contact without a name gets a random one. */
export interface NewPublicContact {
    /**
     * The id that the contact gets in this inbox. Without it the server creates one.
     * @example web-shop-7
     */
    source_id?: string | undefined;
    /**
     * The contact's id in another system. If a contact of the account has it, that contact is returned.
     * @example customer-7
     */
    identifier?: (string | null) | undefined;
    /**
     * The proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits. A wrong one is a 500, and
     * so is a missing one if the inbox requires it.
     * @example 9f2b
     */
    identifier_hash?: string | undefined;
    /**
     * The display name, cut to 255 characters. Before 4.16 a longer one is refused. A number is a 500 since 4.16.
     * @example Nora Vale
     */
    name?: (string | null) | undefined;
    /**
     * The e-mail address. If a contact of the account has it, that contact is returned unchanged.
     * @example nora@vale.example
     */
    email?: (string | null) | undefined;
    /**
     * The phone number in E.164 format (`+` and digits), or empty.
     * @example +452045096478
     */
    phone_number?: (string | null) | undefined;
    /**
     * The URL of a picture. A background job fetches it. A file is ignored.
     * @example https://img.northwind.example/nora.png
     */
    avatar_url?: string | undefined;
    /**
     * Values under your own keys. They are stored but not returned.
     * @example {
     *       "plan": "basic"
     *     }
     */
    custom_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
}

/** A message to create. Without `content` it has no text. */
export interface NewPublicMessage {
    /**
     * The text. It is stored unchanged.
     * @example The blue mug arrived broken. Can I get a new one?
     */
    content?: (string | null) | undefined;
    /** The signed ids of files that were uploaded before. */
    attachments?: string[] | undefined;
    /**
     * A string of your choice to recognize the message. Only live events repeat it, not the response.
     * @example draft-7
     */
    echo_id?: string | undefined;
}

/** A message to create, with its files. */
export interface NewPublicMessageForm {
    /**
     * The text. It is stored unchanged.
     * @example The blue mug arrived broken.
     */
    content?: (string | null) | undefined;
    /** The files. Each is a part of the form with the name `attachments[]`. Without the brackets the response is a 500. */
    attachments?: Uploadable[] | undefined;
    /**
     * A string of your choice to recognize the message. Only live events repeat it, not the response.
     * @example draft-7
     */
    echo_id?: string | undefined;
}

/** The URL of a file to store. */
export interface NewUpload {
    /**
     * The URL of the file, which the server fetches itself. Only `http` and `https`, and no address in a private network.
     * @example https://northwind.example/logo.png
     */
    external_url: string;
}

/** A file to store. */
export interface NewUploadForm {
    /** The file. */
    attachment: Uploadable;
}

/** An account, as platform apps see it. */
export interface PlatformAccount {
    /**
     * The id of the account.
     * @example 29
     */
    id: number;
    /**
     * The name of the account.
     * @example Harbour Coffee Roasters
     */
    name: string;
    /**
     * The language of the account, such as `en` or `pt_BR`.
     * @example en
     */
    locale: string;
    /**
     * The domain that receives e-mails. Null when none was set.
     * @example null
     */
    domain: string | null;
    /**
     * The address that e-mails are sent from. Null when none was set.
     * @example null
     */
    support_email: string | null;
    /**
     * The features that are on, each with the value `true`. Features that are off are absent.
     * @example {
     *       "help_center": true,
     *       "labels": true
     *     }
     */
    features: {
        [key: string]: boolean;
    };
    /**
     * Values that the platform app recorded. Empty when there are none.
     * @example {}
     */
    custom_attributes: {
        [key: string]: unknown;
    };
    /**
     * The limits of the account, such as the number of `agents` and `inboxes`. Empty when there are none.
     * @example {}
     */
    limits: {
        [key: string]: unknown;
    };
    /**
     * Whether the account is open. Requests to a `suspended` account are a 401.
     * @example active
     */
    status: "active" | "suspended";
}

/** A user, as platform apps see it. It contains secrets: `access_token` and `pubsub_token`. */
export type PlatformUser = UserBase & {
    /** The accounts that the user belongs to. Empty when there are none. */
    accounts: PlatformUserAccount[];
};

/** An account that the user belongs to. */
export interface PlatformUserAccount {
    /**
     * The id of the account.
     * @example 28
     */
    id: number;
    /**
     * The name of the account.
     * @example Northwind Support
     */
    name: string;
    /**
     * The time when the user last opened the account in the dashboard, in UTC with milliseconds. Null means never.
     * @example null
     */
    active_at: string | null;
    /**
     * The user's role in the account.
     * @example agent
     */
    role: "agent" | "administrator";
}

/** A help center. */
export interface Portal {
    /**
     * The id of the portal, unique on the whole server. Paths use its `slug`.
     * @example 12
     */
    id: number;
    /**
     * The color of the portal.
     * @example #0f766e
     */
    color: string;
    /**
     * The custom domain. Null or empty when there is none.
     * @example help.northwind.example
     */
    custom_domain: string | null;
    /**
     * The line at the top of the page.
     * @example How can we help?
     */
    header_text: string | null;
    /**
     * The URL that the logo links to.
     * @example https://northwind.example
     */
    homepage_link: string | null;
    /**
     * The name of the portal.
     * @example Northwind Help
     */
    name: string;
    /**
     * The title of the page in the browser.
     * @example Northwind Help Center
     */
    page_title: string | null;
    /**
     * The portal's name in URLs, unique on the whole server.
     * @example northwind-help
     */
    slug: string;
    /**
     * Whether the portal is archived.
     * @example false
     */
    archived: boolean;
    /**
     * The id of the account.
     * @example 27
     */
    account_id: number;
    config: PortalConfig;
    inbox?: WebsiteInbox | undefined;
    /** The logo. Absent when there is none. */
    logo?: {
        /**
         * The id of the logo.
         * @example 159
         */
        id: number;
        /**
         * The id of the portal.
         * @example 12
         */
        portal_id: number;
        /**
         * The media type of the file.
         * @example image/png
         */
        file_type: string;
        /**
         * The id of the account.
         * @example 27
         */
        account_id: number;
        /**
         * The URL of the file. It is signed and needs no token.
         * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/logo.png
         */
        file_url: string;
        /**
         * The signed id of the file.
         * @example eyJfcmFpbHMiOnsiZGF0YSI6MTU5fX0=--a1
         */
        blob_id: string;
        /**
         * The name of the file.
         * @example logo.png
         */
        filename: string;
    } | undefined;
    /** The numbers of articles and categories, in the language of `locale`. */
    meta: {
        /**
         * All articles.
         * @example 9
         */
        all_articles_count: number;
        /**
         * Archived articles.
         * @example 2
         */
        archived_articles_count: number;
        /**
         * Published articles.
         * @example 3
         */
        published_count: number;
        /**
         * Drafts.
         * @example 4
         */
        draft_articles_count: number;
        /**
         * The articles that the caller wrote.
         * @example 1
         */
        mine_articles_count: number;
        /**
         * Categories, in every language.
         * @example 9
         */
        categories_count: number;
        /**
         * The default language of the portal.
         * @example en
         */
        default_locale: string;
    };
}

/** The settings of a portal. */
export interface PortalConfig {
    /** The languages of the portal. */
    allowed_locales: {
        /**
         * The language, such as `en` or `pt_BR`.
         * @example en
         */
        code: string;
        /**
         * The number of articles in this language.
         * @example 7
         */
        articles_count: number;
        /**
         * The number of categories in this language.
         * @example 8
         */
        categories_count: number;
        /**
         * Whether the language is hidden from readers.
         * @example false
         */
        draft: boolean;
    }[];
    /**
     * The default language.
     * @example en
     */
    default_locale: string;
    /**
     * The layout of the portal.
     * @example documentation
     */
    layout: "classic" | "documentation";
    /**
     * The names in social networks, under the name of the network. Empty when there are none.
     * @example {
     *       "x": "northwind"
     *     }
     */
    social_profiles: {
        [key: string]: unknown;
    };
    /**
     * `name`, `page_title` and `header_text` in further languages, under the language.
     * @example {
     *       "de": {
     *         "name": "Northwind Hilfe"
     *       }
     *     }
     */
    locale_translations: {
        [key: string]: unknown;
    };
    /**
     * The ids of the categories and articles that are shown first, under the language. Empty when none were chosen. Absent before
     * 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example {}
     */
    popular_content: {
        [key: string]: unknown;
    };
}

/** An account of the user, with the user's role and availability. */
export interface ProfileAccount {
    /**
     * The id of the account.
     * @example 26
     */
    id: number;
    /**
     * The name of the account.
     * @example Northwind Support
     */
    name: string;
    /**
     * Whether the account is open. Requests to a `suspended` account are a 401.
     * @example active
     */
    status: "active" | "suspended";
    /**
     * The current step of setting up the account. Null when it is done. Absent before 4.14.
     *
     * Available since Chatwoot 4.14.
     * @example null
     */
    onboarding_step: string | null;
    /**
     * The time when the user last opened the account in the dashboard, in UTC with milliseconds. Null means never.
     * @example 2026-11-30T13:24:07.848Z
     */
    active_at: string | null;
    /**
     * The user's role in the account.
     * @example administrator
     */
    role: "agent" | "administrator";
    /**
     * The role, or the permissions of the custom role.
     * @example [
     *       "administrator"
     *     ]
     */
    permissions: string[];
    /**
     * The availability that the user chose.
     * @example online
     */
    availability: "online" | "busy" | "offline";
    /**
     * The availability that contacts see now. With `auto_offline`, a user without an open dashboard is `offline`.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline";
    /**
     * Whether the user counts as offline while no dashboard is open.
     * @example true
     */
    auto_offline: boolean;
    /**
     * Whether the account may use the API and webhooks. Only Chatwoot Cloud enforces it. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example true
     */
    api_and_webhooks: boolean;
    /**
     * The id of the user's custom role (Enterprise). Null when there is none.
     * @example null
     */
    custom_role_id: number | null;
    /**
     * The user's custom role (Enterprise). Null when there is none.
     * @example null
     */
    custom_role: {
        [key: string]: unknown;
    } | null;
}

/** The fields of a profile that can be changed. Fields that are not sent stay the same. */
export interface ProfileFields {
    /**
     * The full name. It can't be empty.
     * @example Mia Moreno
     */
    name?: string | undefined;
    /**
     * The name that contacts see. Null removes it.
     * @example Mia
     */
    display_name?: (string | null) | undefined;
    /**
     * A new e-mail address. It takes effect when the user follows the link that is sent there.
     * @example mia@northwind.example
     */
    email?: string | undefined;
    /**
     * The signature that the dashboard adds to messages. Null removes it.
     * @example Mia from Northwind
     */
    message_signature?: (string | null) | undefined;
    /**
     * The phone number. Responses have it in `custom_attributes`. Null removes it.
     * @example +4930123456
     */
    phone_number?: (string | null) | undefined;
    /**
     * The settings of the dashboard. They replace all existing ones.
     * @example {
     *       "editor_message_key": "enter"
     *     }
     */
    ui_settings?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The current password, which a new password requires.
     * @example Old-Secret-1
     */
    current_password?: string | undefined;
    /**
     * A new password: at least 6 characters, with a lower-case and an upper-case letter, a digit and a special character.
     * @example New-Secret-2
     */
    password?: string | undefined;
    /**
     * The new password again.
     * @example New-Secret-2
     */
    password_confirmation?: string | undefined;
}

/** The fields of the user's profile to change, inside `profile`. */
export interface ProfileUpdate {
    profile: ProfileFields;
}

/** The fields of the user's profile to change, with a picture. */
export interface ProfileUpdateForm {
    profile: ProfileFields & {
        /** The picture, at most 15 MB. */
        avatar?: Uploadable | undefined;
    };
}

/** A contact, as the public API shows it. */
export interface PublicContact {
    /**
     * The contact's id in the inbox, which paths use. Anyone who knows it can read and write as the contact.
     * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
     */
    source_id: string;
    /**
     * The secret for receiving the contact's new messages over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
    /**
     * The id of the contact in the account.
     * @example 264
     */
    id: number;
    /**
     * The display name. It can be empty.
     * @example Nora Vale
     */
    name: string | null;
    /**
     * The e-mail address in lower case. Null when none is known.
     * @example nora@vale.example
     */
    email: string | null;
    /**
     * The phone number in E.164 format: `+` and digits. Null or empty when none is known.
     * @example +452045096478
     */
    phone_number: string | null;
}

/** An API inbox, as the public API shows it. */
export interface PublicInbox {
    /**
     * The identifier of the inbox, as in the path.
     * @example testEX67KhbTb21b9OLjMJg0
     */
    identifier: string;
    /**
     * Whether contacts have to prove their identity with `identifier_hash`.
     * @example false
     */
    identity_validation_enabled: boolean;
    /**
     * The name of the inbox.
     * @example Parcel Desk
     */
    name: string;
    /**
     * The time zone of the business hours, by its name in the tz database.
     * @example Europe/Copenhagen
     */
    timezone: string;
    /** The business hours, one entry for each day of the week. */
    working_hours: WorkingHours[];
    /**
     * Whether the inbox has business hours.
     * @example true
     */
    working_hours_enabled: boolean;
    /**
     * Whether a satisfaction survey follows a resolved conversation.
     * @example true
     */
    csat_survey_enabled: boolean;
    /**
     * Whether the server greets a contact who writes for the first time.
     * @example true
     */
    greeting_enabled: boolean;
}

/** A message, as the contact sees it. `content_type` decides what `content_attributes` has. */
export type PublicMessage = MessageEssentials & MessageContent;

/** A value for one day, or for one `group_by` period. */
export interface ReportPoint {
    /**
     * A number of conversations or messages, or an average in seconds. 0 when nothing happened.
     * @example 4
     */
    value: number;
    /**
     * The start of the period, in seconds since 1970. With `timezone_offset` it is the start in that time zone.
     * @example 1795478400
     */
    timestamp: number;
    /**
     * The number of values in the average. Absent for metrics that count.
     * @example 7
     */
    count?: number | undefined;
}

/** The points of a report, the oldest first. An empty object when the metric is unknown. */
export type ReportTimeseries = ReportPoint[] | Record<string, never>;

/** A question with answers to choose from. */
export interface SelectContent {
    /**
     * A question with answers to choose from.
     * @example input_select
     */
    content_type: "input_select";
    content_attributes: ContentAttributes & ({
        /** The answers to choose from. */
        items?: Choice[] | undefined;
        submitted_values?: SubmittedValues | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** The health of a server. */
export interface ServerHealth {
    /**
     * Always `woot`.
     * @example woot
     */
    status: string;
}

/** The version and the state of a server. */
export interface ServerVersion {
    /**
     * The version of Chatwoot.
     * @example 4.16.2
     */
    version: string;
    /**
     * The present time in UTC, as `YYYY-MM-DD HH:MM:SS`.
     * @example 2026-11-30 13:24:06
     */
    timestamp: string;
    /**
     * `ok` when the server can reach Redis, otherwise `failing`.
     * @example ok
     */
    queue_services: string;
    /**
     * `ok` when the server can reach its database, otherwise `failing`.
     * @example ok
     */
    data_services: string;
}

/** The error body when the token is missing. Its language is that of the `locale` query parameter, or that of the installation. */
export interface SignInErrorBody {
    /** One sentence. */
    errors: string[];
}

/** A target that was missed. */
export interface SlaEvent {
    /**
     * The id of the event.
     * @example 1
     */
    id: number;
    /**
     * The target: `frt` for the first reply, `nrt` for a later reply, `rt` for the resolution.
     * @example frt
     */
    event_type: "frt" | "nrt" | "rt";
    /** The message that was not answered in time, for a later reply. Otherwise empty. */
    meta: {
        /**
         * The id of the message.
         * @example 2327
         */
        message_id?: number | undefined;
    };
    /**
     * The time when the event last changed, in seconds since 1970.
     * @example 1795336103
     */
    updated_at: number;
    /**
     * The time when the target was missed, in seconds since 1970.
     * @example 1795336103
     */
    created_at: number;
}

/** The error body of the web framework, which repeats the HTTP status. */
export interface StatusErrorBody {
    /**
     * The HTTP status.
     * @example 500
     */
    status: number;
    /**
     * The name of the status.
     * @example Internal Server Error
     */
    error: string;
}

/** A file that the server stores. */
export interface StoredFile {
    /**
     * The extension of the file name, without the dot. Null when it has none.
     * @example png
     */
    extension: string | null;
    /**
     * The media type of the file. Absent before 4.14.
     *
     * Available since Chatwoot 4.14.
     * @example image/png
     */
    content_type: string;
    /**
     * The URL of the file. It is signed and needs no token. It redirects to the file's current location, which changes.
     * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/shelf.png
     */
    data_url: string;
    /**
     * The URL of a thumbnail. Empty for files without one.
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/shelf.png
     */
    thumb_url: string;
    /**
     * The size of the file in bytes.
     * @example 70
     */
    file_size: number;
    /**
     * The width in pixels. Null for files without one, and until a background job has measured it.
     * @example 1
     */
    width: number | null;
    /**
     * The height in pixels. Null for files without one, and until a background job has measured it.
     * @example 1
     */
    height: number | null;
}

/** A chosen answer, or a field that was filled in. */
export type SubmittedValue = {
    /**
     * The `name` of the form's field. Choices have none.
     * @example email
     */
    name?: (string | null) | undefined;
    /**
     * The `title` of the choice. Fields have none.
     * @example Oak
     */
    title?: (string | number | boolean | null) | undefined;
    /**
     * The `value` of the chosen answer, or the value of the field; usually a string.
     * @example oak
     */
    value?: unknown | undefined;
} & {
    [key: string]: unknown;
};

/**
 * The values that the visitor chose or entered. Absent until then. The website widget sends a list; a client of the public API can
 * send one object.
 */
export type SubmittedValues = SubmittedValue[] | SubmittedValue;

/** The contact's reply to the survey. */
export type SurveyAnswer = {
    /**
     * The rating, from 1 (worst) to 5 (best).
     * @example 4
     */
    rating?: number | undefined;
    /**
     * The comment. Null when there is none.
     * @example Quick help
     */
    feedback_message?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** The satisfaction survey that follows a resolved conversation. */
export interface SurveyContent {
    /**
     * A satisfaction survey.
     * @example input_csat
     */
    content_type: "input_csat";
    content_attributes: ContentAttributes & ({
        /**
         * How the rating is shown: `emoji` for faces, `star` for stars.
         * @example emoji
         */
        display_type?: (string | null) | undefined;
        /** The reply. Absent until then. An object, where other kinds of messages have a list. */
        submitted_values?: ({
            csat_survey_response?: SurveyAnswer | undefined;
        } & {
            [key: string]: unknown;
        }) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** The team of a conversation. Absent when there is none. */
export interface Team {
    /**
     * The id of the team, unique on the whole server.
     * @example 60
     */
    id: number;
    /**
     * The name of the team, always in lower case.
     * @example returns
     */
    name: string;
    /**
     * The purpose of the team. Null when none was written.
     * @example Returned goods
     */
    description: string | null;
    /**
     * Whether conversations of the team are assigned to its members automatically. Null in old rows.
     * @example true
     */
    allow_auto_assign: boolean | null;
    /**
     * The id of the account.
     * @example 1
     */
    account_id: number;
    /**
     * Whether the caller is a member of the team.
     * @example false
     */
    is_member: boolean;
    /**
     * The name of the team's icon in the dashboard. Empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example
     */
    icon: string;
    /**
     * The color of the icon. Empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example
     */
    icon_color: string;
}

/** Users of the account. If `user_ids` is missing or not a list, the response is a 500. */
export interface TeamMemberIds {
    /**
     * The ids of the users, as numbers.
     * @example [
     *       49,
     *       50
     *     ]
     */
    user_ids: number[];
}

/** Text, an open question, or a sticker. */
export interface TextContent {
    /**
     * The kind of message. `input_text` and `input_textarea` ask the visitor of the website for a line or a paragraph.
     * @example text
     */
    content_type: "text" | "input_text" | "input_textarea" | "sticker";
    content_attributes: ContentAttributes;
}

/**
 * A message, as `listMessages` and `createMessage` return it. It has fewer keys than a `Message`, which is part of a conversation.
 * `content_type` decides what `content_attributes` has.
 */
export type ThreadMessage = MessageCore & {
    /**
     * The `echo_id` that was sent. Only the response to `createMessage` has it, and only if one was sent.
     * @example till-42
     */
    echo_id?: string | undefined;
} & MessageContent;

/** The conversation is assigned to no one, or the assignee has left the account. Neither key is sent. */
export interface Unassigned {
    /** Not sent. */
    assignee?: never | undefined;
    /** Not sent. */
    assignee_type?: never | undefined;
}

/** A file that the server stored. */
export interface Upload {
    /**
     * The URL of the file. It is signed and needs no token.
     * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/logo.png
     */
    file_url: string;
    /**
     * The signed id of the file, for `attachments` of `createMessage`.
     * @example eyJfcmFpbHMiOnsiZGF0YSI6NDIsInB1ciI6ImJsb2JfaWQifX0=--1f0c
     */
    blob_id: string;
}

/** The fields of a user that both the user and platform apps see. */
export interface UserBase {
    /**
     * The access token, a secret. Empty on Chatwoot Cloud when no account of the user may use the API (since 4.16).
     * @example xHkQ9cTpZ1rN4sVb7mWe2aLd
     */
    access_token: string;
    /**
     * The id of the account that the user last worked in. Null for a user without an account.
     * @example 26
     */
    account_id: number | null;
    /**
     * The name that contacts see: `display_name`, or else `name`.
     * @example Ada
     */
    available_name: string;
    /**
     * The URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * Whether the user followed the link in the invitation.
     * @example true
     */
    confirmed: boolean;
    /**
     * The name that contacts see. Null when none was set.
     * @example Ada
     */
    display_name: string | null;
    /**
     * The signature that the dashboard adds to messages. Null when none was set.
     * @example Ada from Northwind
     */
    message_signature: string | null;
    /**
     * The e-mail address, which is also the sign-in name. A new address appears only after it is confirmed.
     * @example ada@northwind.example
     */
    email: string;
    /**
     * The id of the user, unique on the whole server.
     * @example 45
     */
    id: number;
    /**
     * The full name.
     * @example Ada Admin
     */
    name: string;
    /**
     * How the user signs in, such as `email`, `saml` or `google_oauth2`.
     * @example email
     */
    provider: string;
    /**
     * The secret for receiving the account's events over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
    /**
     * Values about the user, such as `phone_number`, or those that a platform app recorded. Absent when there are none.
     * @example {
     *       "phone_number": "+4930123456"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The role in the account of `account_id`. Null for a user without an account.
     * @example administrator
     */
    role: "agent" | "administrator" | null;
    /**
     * The settings of the dashboard. Empty when none were changed.
     * @example {
     *       "locale": "en"
     *     }
     */
    ui_settings: {
        [key: string]: unknown;
    } | null;
    /**
     * The same as `email`.
     * @example ada@northwind.example
     */
    uid: string;
}

/** A user, as the user sees it. It contains secrets: `access_token` and `pubsub_token`. */
export type UserProfile = UserBase & {
    /**
     * The signature that identifies the user in Chatwoot's own help widget. Absent unless the operator configured it.
     * @example 0f3a
     */
    hmac_identifier?: string | undefined;
    /**
     * The id of the user who sent the invitation to the account of `account_id`. Null when no one did.
     * @example null
     */
    inviter_id: number | null;
    /**
     * `SuperAdmin` for an administrator of the whole installation, otherwise null.
     * @example null
     */
    type: "SuperAdmin" | null;
    /** The accounts that the user belongs to. */
    accounts: ProfileAccount[];
};

/** A user: an agent or an administrator. */
export interface UserSender {
    /**
     * The id of the user.
     * @example 241
     */
    id: number;
    /**
     * The full name.
     * @example Ada Admin
     */
    name: string;
    /**
     * The name that contacts see.
     * @example Ada
     */
    available_name: string;
    /**
     * The URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * The sender is a user.
     * @example user
     */
    type: "user";
    /**
     * The availability that contacts see now. Null when the user has left the account.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * The URL of a small picture. Empty when there is none.
     * @example
     */
    thumbnail: string;
}

/** The error body when values of a record are invalid. */
export interface ValidationErrorBody {
    /**
     * All mistakes in one human-readable sentence.
     * @example Title has already been taken
     */
    message: string;
    /**
     * The names of the invalid fields.
     * @example [
     *       "title"
     *     ]
     */
    attributes: string[];
}

/** A phone call (Enterprise). See also `call`. */
export interface VoiceCallContent {
    /**
     * A phone call.
     * @example voice_call
     */
    content_type: "voice_call";
    content_attributes: ContentAttributes & ({
        data?: VoiceCallData | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A summary of the call. The keys depend on how far the call got. */
export type VoiceCallData = {
    /**
     * The id of the call.
     * @example 1
     */
    call_id?: number | undefined;
    /**
     * The provider's id of the call.
     * @example CA1
     */
    call_sid?: string | undefined;
    /**
     * The telephone provider.
     * @example twilio
     */
    call_source?: ("twilio" | "whatsapp") | undefined;
    /**
     * Who called: `inbound` for the contact, `outbound` for an agent.
     * @example inbound
     */
    call_direction?: ("inbound" | "outbound") | undefined;
    /**
     * How far the call got, such as `completed`.
     * @example completed
     */
    status?: string | undefined;
    /** The agent who took the call. */
    accepted_by?: (({
        /**
         * The id of the agent.
         * @example 242
         */
        id?: number | undefined;
        /**
         * The name of the agent.
         * @example Grace
         */
        name?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * The length of the call in seconds.
     * @example 4
     */
    duration_seconds?: (number | null) | undefined;
} & {
    [key: string]: unknown;
};

/** An inbox of the website widget, with all fields that agents can see. */
export interface WebsiteInbox {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 51
     */
    id: number;
    /**
     * The URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * The id of the channel behind the inbox, unique among channels of the same kind.
     * @example 9
     */
    channel_id: number;
    /**
     * The name of the inbox.
     * @example Website
     */
    name: string;
    /**
     * The kind of inbox.
     * @example Channel::WebWidget
     */
    channel_type: "Channel::WebWidget";
    /**
     * Whether the server greets a contact who writes for the first time.
     * @example true
     */
    greeting_enabled: boolean;
    /**
     * The greeting. Null when there is none.
     * @example How can we help?
     */
    greeting_message: string | null;
    /**
     * Whether the inbox has business hours.
     * @example false
     */
    working_hours_enabled: boolean;
    /**
     * Whether the widget asks for an e-mail address.
     * @example true
     */
    enable_email_collect: boolean;
    /**
     * Whether a satisfaction survey follows a resolved conversation.
     * @example false
     */
    csat_survey_enabled: boolean;
    /**
     * The settings of the survey. Empty when none were set.
     * @example {}
     */
    csat_config: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether new conversations are assigned to the inbox's agents automatically.
     * @example true
     */
    enable_auto_assignment: boolean;
    /**
     * The limits of automatic assignment, such as `max_assignment_limit`. Empty when none were set.
     * @example {}
     */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /**
     * The message that a contact gets outside business hours. Null when there is none.
     * @example null
     */
    out_of_office_message: string | null;
    /** The business hours, one entry for each day of the week. */
    working_hours: WorkingHours[];
    /**
     * The time zone of the business hours, by its name in the tz database.
     * @example America/New_York
     */
    timezone: string;
    /**
     * The URL to which a channel sends its events. Null for the widget.
     * @example null
     */
    callback_webhook_url: string | null;
    /**
     * Whether a contact can write to a resolved conversation.
     * @example true
     */
    allow_messages_after_resolved: boolean;
    /**
     * Whether each contact has only one conversation in the inbox, which is reopened.
     * @example false
     */
    lock_to_single_conversation: boolean;
    /**
     * The sender of e-mails: the agent's name with the inbox's (`friendly`), or only the inbox's (`professional`).
     * @example friendly
     */
    sender_name_type: "friendly" | "professional";
    /**
     * The sender of e-mails in a `professional` inbox. Null when none was set.
     * @example null
     */
    business_name: string | null;
    /**
     * The websites that may show the widget, separated by commas. Empty for any.
     * @example
     */
    allowed_domains: string | null;
    /**
     * The color of the widget.
     * @example #123456
     */
    widget_color: string;
    /**
     * The website that shows the widget.
     * @example https://www.northwind.example
     */
    website_url: string;
    /**
     * Whether a contact must prove its identity with a signature.
     * @example true
     */
    hmac_mandatory: boolean;
    /**
     * The heading of the widget.
     * @example Hello
     */
    welcome_title: string | null;
    /**
     * The line below the heading.
     * @example We answer fast
     */
    welcome_tagline: string | null;
    /**
     * The script that shows the widget on a page.
     * @example <script>…</script>
     */
    web_widget_script: string;
    /**
     * The public key of the widget, which the script contains.
     * @example pLq3WzT8
     */
    website_token: string;
    /**
     * The enabled parts of the widget, such as `attachments` and `emoji_picker`.
     * @example [
     *       "attachments"
     *     ]
     */
    selected_feature_flags: string[];
    /**
     * The promised time until a reply.
     * @example in_a_few_minutes
     */
    reply_time: string | null;
    /**
     * Whether the widget asks questions before the first message.
     * @example false
     */
    pre_chat_form_enabled: boolean;
    /**
     * The questions before the first message.
     * @example {
     *       "pre_chat_message": "Two questions first"
     *     }
     */
    pre_chat_form_options: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether a contact who left the website gets replies by e-mail.
     * @example true
     */
    continuity_via_email: boolean;
    /**
     * Belongs to SMS. Null for the widget.
     * @example null
     */
    messaging_service_sid: string | null;
    /**
     * Belongs to SMS and WhatsApp. Null for the widget.
     * @example null
     */
    phone_number: string | null;
    /**
     * Belongs to WhatsApp and e-mail. Null for the widget.
     * @example null
     */
    provider: string | null;
    /**
     * The secret for signing contacts. Only administrators get it.
     * @example x7Kd
     */
    hmac_token?: string | undefined;
}

/** One day of the week. */
export interface WorkingHours {
    /**
     * The day, from 0 for Sunday.
     * @example 1
     */
    day_of_week: number;
    /**
     * Whether the inbox is closed the whole day.
     * @example false
     */
    closed_all_day: boolean;
    /**
     * The hour when it opens. Null when it is closed or open all day.
     * @example 9
     */
    open_hour: number | null;
    /**
     * The minute of that hour.
     * @example 0
     */
    open_minutes: number | null;
    /**
     * The hour when it closes. Null when it is closed or open all day.
     * @example 17
     */
    close_hour: number | null;
    /**
     * The minute of that hour.
     * @example 0
     */
    close_minutes: number | null;
    /**
     * Whether the inbox is open the whole day.
     * @example false
     */
    open_all_day: boolean;
}
