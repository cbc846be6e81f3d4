// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Uploadable } from "../multipart.ts";

/**
 * The event that an activity message reports. Only messages about a change of status have it, and only since 4.16; those about labels,
 * assignees or priorities don't.
 *
 * Since Chatwoot 4.16.
 */
export type ActivityDetails = {
    /**
     * @description The kind of event, such as `conversation_status_changed`.
     * @example conversation_status_changed
     */
    type?: string | undefined;
    /**
     * @description The status that the conversation got.
     * @example resolved
     */
    status?: string | undefined;
} & {
    [key: string]: unknown;
};

/** A person of the desk, as the account sees that person. */
export interface Agent {
    /**
     * Format: int64
     * @description The id of the person, unique on the whole server.
     * @example 242
     */
    id: number;
    /**
     * Format: int64
     * @description The account that was asked.
     * @example 1
     */
    account_id: number;
    /**
     * @description The availability that contacts see now. Null where the person's membership is damaged.
     * @example offline
     * @enum {string|null}
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * @description Whether the person counts as offline while no dashboard is open.
     * @example true
     */
    auto_offline: boolean;
    /**
     * @description Whether the person followed the link of the invitation.
     * @example true
     */
    confirmed: boolean;
    /**
     * @description E-mail address, which is the sign-in name.
     * @example grace@northwind.example
     */
    email: string;
    /**
     * @description How the person signs in, such as `email`, `saml` or `google_oauth2`. Absent in 4.5.
     *
     *     Since Chatwoot 4.9.
     * @example email
     */
    provider: string;
    /**
     * @description The name that contacts see.
     * @example Grace
     */
    available_name: string;
    /**
     * @description What a platform app recorded about the person. Absent when there is nothing.
     * @example {
     *       "desk": "north"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * @description Full name.
     * @example Grace Agent
     */
    name: string;
    /**
     * @description An administrator may do and see everything in the account.
     * @example agent
     * @enum {string}
     */
    role: "agent" | "administrator";
    /**
     * @description URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * Format: int64
     * @description The custom role of the person, null for none. Absent in the community edition.
     * @example null
     */
    custom_role_id?: (number | null) | undefined;
}

/** A program that answers in place of a person. */
export interface AgentBot {
    /**
     * Format: int64
     * @description The id of the bot, unique on the whole server.
     * @example 126
     */
    id: number;
    /**
     * @description Name of the bot.
     * @example Order Robot
     */
    name: string | null;
    /**
     * @description What the bot is for.
     * @example Answers where an order is
     */
    description: string | null;
    /**
     * @description URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * @description Where the server sends the bot its events. Absent for a bot of the whole installation, null when none was set.
     * @example https://bot.northwind.example/hook
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * @description How the bot is driven. Null in rows of long ago.
     * @example webhook
     * @enum {string|null}
     */
    bot_type: "webhook" | null;
}

/** A bot wrote it. It has no `thumbnail`. */
export interface AgentBotSender {
    /**
     * Format: int64
     * @description The id of the bot.
     * @example 126
     */
    id: number;
    /**
     * @description Name of the bot.
     * @example Order Robot
     */
    name: string | null;
    /**
     * @description URL of a picture, empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * @description Says that a bot wrote it.
     * @example agent_bot
     * @constant
     */
    type: "agent_bot";
}

/** A service-level agreement (Enterprise) as it runs for one conversation. */
export interface AppliedSla {
    /**
     * Format: int64
     * @description The id of this application of the policy.
     * @example 15
     */
    id: number;
    /**
     * Format: int64
     * @description The policy; the same as the conversation's `sla_policy_id`.
     * @example 45
     */
    sla_id: number;
    /**
     * @description `active`: nothing missed so far. `active_with_misses`: still running, something missed. `hit`: ended with every target met.
     *     `missed`: ended with a target missed.
     * @example active
     * @enum {string}
     */
    sla_status: "active" | "hit" | "missed" | "active_with_misses";
    /**
     * Format: unix-time
     * @description When the policy was applied, in seconds since 1970.
     * @example 1795339656
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description When its status last changed, in seconds since 1970.
     * @example 1795339656
     */
    updated_at: number;
    /**
     * @description What the policy is for.
     * @example Big customers
     */
    sla_description: string | null;
    /**
     * @description Name of the policy.
     * @example Gold
     */
    sla_name: string;
    /**
     * Format: double
     * @description Seconds until a first reply is due, null for no such target.
     * @example 900
     */
    sla_first_response_time_threshold: number | null;
    /**
     * Format: double
     * @description Seconds until any later reply is due, null for no such target.
     * @example 1800.5
     */
    sla_next_response_time_threshold: number | null;
    /**
     * @description Whether the clock stops outside business hours.
     * @example false
     */
    sla_only_during_business_hours: boolean;
    /**
     * Format: double
     * @description Seconds until it has to be resolved, null for no such target.
     * @example null
     */
    sla_resolution_time_threshold: number | null;
    /**
     * Format: unix-time
     * @description When the first reply is due, in seconds since 1970. Null for no such target. Absent before 4.16.
     *
     *     Since Chatwoot 4.16.
     * @example 1795340556
     */
    sla_frt_due_at: number | null;
    /**
     * Format: unix-time
     * @description When the next reply is due, in seconds since 1970. Null for no such target, and while the contact is not waiting for a reply. Absent
     *     before 4.16.
     *
     *     Since Chatwoot 4.16.
     * @example null
     */
    sla_nrt_due_at: number | null;
    /**
     * Format: unix-time
     * @description When it has to be resolved, in seconds since 1970. Null for no such target. Absent before 4.16.
     *
     *     Since Chatwoot 4.16.
     * @example null
     */
    sla_rt_due_at: number | null;
}

/** Suggested articles of the help centre. */
export interface ArticleContent {
    /**
     * @description Articles.
     * @example article
     * @constant
     */
    content_type: "article";
    content_attributes: ContentAttributes & ({
        /** @description The articles, in order. */
        items?: ArticleLink[] | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A link to an article. */
export type ArticleLink = {
    /**
     * @description The heading of the article.
     * @example Sending something back
     */
    title?: (string | null) | undefined;
    /**
     * @description A summary of the article.
     * @example In 30 days, free of charge
     */
    description?: (string | null) | undefined;
    /**
     * @description The URL of the article.
     * @example https://help.northwind.example/returns
     */
    link?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A person works on it. */
export interface AssignedToAgent {
    assignee: Agent;
    /**
     * @description Says that the assignee is a person. Absent before 4.8, where an assignee is always a person.
     *
     *     Since Chatwoot 4.8.
     * @example User
     * @constant
     */
    assignee_type: "User";
}

/** A bot works on it. */
export interface AssignedToAgentBot {
    assignee: AgentBot;
    /**
     * @description Says that the assignee is a bot.
     *
     *     Since Chatwoot 4.8.
     * @example AgentBot
     * @constant
     */
    assignee_type: "AgentBot";
}

/** What is attached to a message; `file_type` says which kind. */
export type Attachment = FileAttachment | LinkAttachment | AudioAttachment | LocationAttachment | FallbackAttachment | ContactAttachment | EmbedAttachment;

/** What every attachment has. */
export interface AttachmentBase {
    /**
     * Format: int64
     * @description The id of the attachment.
     * @example 423
     */
    id: number;
    /**
     * Format: int64
     * @description The message that it belongs to.
     * @example 2311
     */
    message_id: number;
    /**
     * Format: int64
     * @description The account that it belongs to.
     * @example 1
     */
    account_id: number;
}

/** A sound, or a voice message. */
export type AudioAttachment = AttachmentBase & StoredFile & {
    /**
     * @description A sound.
     * @example audio
     * @constant
     */
    file_type: "audio";
    /**
     * @description What is said in it. Empty where it was not written down.
     * @example
     */
    transcribed_text: string;
};

/** An availability in one account, within `profile`. */
export interface AvailabilityUpdate {
    /** @description The account and the availability. */
    profile: {
        /**
         * Format: int64
         * @description The account. Without it, or when the person is not in it, it is a 404.
         * @example 27
         */
        account_id: number;
        /**
         * @description What to be shown as. Without it the server fails with a 500.
         * @example busy
         * @enum {string}
         */
        availability: "online" | "busy" | "offline";
    };
}

/** The phone call behind a `voice_call` message (Enterprise). Absent where the call was not recorded. */
export interface Call {
    /**
     * Format: int64
     * @description The id of the call.
     * @example 1
     */
    id: number;
    /**
     * @description The provider's own id of the call.
     * @example CA1
     */
    provider_call_id: string;
    /**
     * @description The telephone provider.
     * @example twilio
     * @enum {string}
     */
    provider: "twilio" | "whatsapp";
    /**
     * @description `incoming`: the contact called. The message's `content_attributes` say `inbound` for the same.
     * @example incoming
     * @enum {string}
     */
    direction: "incoming" | "outgoing";
    /**
     * @description How far the call got: `ringing`, `in-progress`, `completed`, `no-answer`, `failed`, or, since 4.16, `rejected`. A later server may send
     *     other values.
     * @example completed
     */
    status: string;
    /**
     * Format: int64
     * @description Length of the call in seconds, null before it ended.
     * @example 4
     */
    duration_seconds: number | null;
    /**
     * @description Why the call ended, where the provider says.
     * @example null
     */
    end_reason: string | null;
    /**
     * @description The provider's id of the conference that joined both sides.
     * @example null
     */
    conference_sid: string | null;
    /**
     * Format: int64
     * @description The agent who took the call, null when no one did.
     * @example 242
     */
    accepted_by_agent_id: number | null;
    /**
     * @description Name of the agent who took the call.
     * @example Grace
     */
    accepted_by_agent_name: string | null;
    /**
     * Format: unix-time
     * @description When it was answered, in seconds since 1970, null where it was not.
     * @example 1795335925
     */
    started_at: number | null;
    /**
     * Format: unix-time
     * @description When it ended, in seconds since 1970, null where it has not.
     * @example null
     */
    ended_at: number | null;
    /**
     * @description Number of the caller.
     * @example +15550002
     */
    from_number: string | null;
    /**
     * @description Number that was called.
     * @example +15558888
     */
    to_number: string | null;
    /**
     * @description Where the recording can be heard, null when none was made.
     * @example null
     */
    recording_url: string | null;
    /**
     * @description What was said, null where it was not written down.
     * @example null
     */
    transcript: string | null;
}

/** Chatwoot's own assistant wrote it (Enterprise). It has no `thumbnail`. */
export interface CaptainAssistantSender {
    /**
     * Format: int64
     * @description The id of the assistant.
     * @example 3
     */
    id: number;
    /**
     * @description Name of the assistant.
     * @example Wally
     */
    name: string;
    /**
     * @description URL of a picture; the assistant's standard one when none was set, so never empty.
     * @example https://chatwoot.example/assets/images/dashboard/captain/logo.svg
     */
    avatar_url: string;
    /**
     * @description What the assistant is for.
     * @example Answers from the help centre
     */
    description: string | null;
    /**
     * Format: date-time
     * @description When the assistant was set up, in UTC with milliseconds.
     * @example 2026-11-22T09:27:38.395Z
     */
    created_at: string;
    /**
     * @description Says that Chatwoot's assistant wrote it.
     * @example captain_assistant
     * @constant
     */
    type: "captain_assistant";
}

/** One card. */
export type Card = {
    /**
     * @description The heading.
     * @example Brass lamp
     */
    title?: (string | null) | undefined;
    /**
     * @description The text below the heading.
     * @example 40 cm
     */
    description?: (string | null) | undefined;
    /**
     * @description The URL of a picture.
     * @example https://www.northwind.example/lamp.png
     */
    media_url?: (string | null) | undefined;
    /** @description The buttons. */
    actions?: (CardAction[] | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A button of a card. */
export type CardAction = {
    /**
     * @description `link` opens `uri`; `postback` sends `payload` back to the desk.
     * @example link
     */
    type?: (string | null) | undefined;
    /**
     * @description The label of the button.
     * @example Show
     */
    text?: (string | null) | undefined;
    /**
     * @description The address that a link opens.
     * @example https://www.northwind.example/lamp
     */
    uri?: (string | null) | undefined;
    /**
     * @description The value that a postback sends; mostly a string.
     * @example RESERVE_LAMP
     */
    payload?: unknown | undefined;
} & {
    [key: string]: unknown;
};

/** A row of cards with buttons. */
export interface CardsContent {
    /**
     * @description Cards.
     * @example cards
     * @constant
     */
    content_type: "cards";
    content_attributes: ContentAttributes & ({
        /** @description The cards, in order. */
        items?: Card[] | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** An answer to choose. */
export type Choice = {
    /**
     * @description The text that the visitor sees.
     * @example Oak
     */
    title?: (string | number | boolean | null) | undefined;
    /**
     * @description The value that is sent when it is chosen.
     * @example oak
     */
    value?: (string | number | boolean | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A person who writes to the desk. */
export interface Contact {
    additional_attributes: ContactAdditionalAttributes;
    /**
     * @description Whether the contact has the website widget open; seen within the last 90 seconds counts as online.
     * @example offline
     * @enum {string}
     */
    availability_status: "online" | "offline";
    /**
     * @description E-mail address in lower case. Null when none is known.
     * @example berta@base.example
     */
    email: string | null;
    /**
     * Format: int64
     * @description The id of the contact, unique on the whole server.
     * @example 946
     */
    id: number;
    /**
     * @description Display name. May be empty; null in rows of long ago.
     * @example Berta Base
     */
    name: string | null;
    /**
     * @description Phone number in the form `+` and digits (E.164). Null, or empty, when none is known.
     * @example +12025550170
     */
    phone_number: string | null;
    /**
     * @description Whether the desk blocked the contact. New conversations of a blocked contact are resolved at once.
     * @example false
     */
    blocked: boolean;
    /**
     * @description The contact's key in another system. Null, or empty, when none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * @description URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * @description What the account recorded about the contact, under keys of its own choice; values are any JSON. Empty when there is nothing; null only
     *     in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * Format: int64
     * @description The company that the contact belongs to, null for none. Absent unless the account has the feature `companies`, and before 4.15.
     *
     *     Since Chatwoot 4.15.
     * @example 12
     */
    company_id?: (number | null) | undefined;
    /**
     * Format: unix-time
     * @description When the contact was last active, in seconds since 1970. Absent where it never was.
     * @example 1795339653
     */
    last_activity_at?: number | undefined;
    /**
     * Format: unix-time
     * @description When the contact was created, in seconds since 1970.
     * @example 1795339444
     */
    created_at: number;
}

/**
 * What Chatwoot, or the API client that created the contact, noted about the contact. No key is certain and there may be others. Null only
 * in damaged rows.
 */
export type ContactAdditionalAttributes = ({
    /**
     * @description Name of the city.
     * @example Utrecht
     */
    city?: (string | null) | undefined;
    /**
     * @description Name of the country.
     * @example Netherlands
     */
    country?: (string | null) | undefined;
    /**
     * @description The country in two letters (ISO 3166-1).
     * @example NL
     */
    country_code?: (string | null) | undefined;
    /**
     * @description The company that the contact works for.
     * @example Reed Stationery
     */
    company_name?: (string | null) | undefined;
    /**
     * @description A few words about the contact.
     * @example Buys for three shops
     */
    description?: (string | null) | undefined;
    /**
     * @description IP address that the contact first wrote from.
     * @example 203.0.113.7
     */
    created_at_ip?: (string | null) | undefined;
    /**
     * @description IP address that the contact last wrote from.
     * @example 203.0.113.7
     */
    updated_at_ip?: (string | null) | undefined;
    /**
     * @description Digest of the address that the picture was fetched from.
     * @example c6492dababa0b5b76a79f9dcb5c7880738888eade9b6e6ebd8e43255fd8ad6ae
     */
    avatar_url_hash?: (string | null) | undefined;
    /**
     * Format: date-time
     * @description When the picture was last fetched.
     * @example 2026-11-22T09:28:27Z
     */
    last_avatar_sync_at?: (string | null) | undefined;
    /**
     * @description Names of the contact in social networks, under the network's name.
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
     * @description A business card.
     * @example contact
     * @constant
     */
    file_type: "contact";
    /**
     * @description Phone number of the person.
     * @example +12025550133
     */
    fallback_title: string | null;
    /** @description Name of the person, as the channel gives it. */
    meta: ({
        /**
         * @description First name.
         * @example Bea
         */
        firstName?: (string | null) | undefined;
        /**
         * @description Last name.
         * @example Book
         */
        lastName?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null;
};

/** The envelope of a contact's conversations. There is no total and no page. */
export interface ContactConversations {
    /**
     * @description As many as the server sends at most. When there are 20 or more, older ones may be missing. Up to 4.16 the most recently active come
     *     first (`last_activity_at`, descending); a later server may order them by when they were created.
     */
    payload: Conversation[];
}

/** The fields of a contact that can be set. */
export interface ContactFields {
    /**
     * @description Display name.
     * @example Carla Fir
     */
    name?: (string | null) | undefined;
    /**
     * @description E-mail address, stored in lower case; an empty one is stored as null. One that another contact of the account has is refused.
     * @example carla@fir.example
     */
    email?: (string | null) | undefined;
    /**
     * @description Phone number in the form `+` and digits (E.164), or empty. Any other form, or one that another contact of the account has, is refused.
     * @example +12025550100
     */
    phone_number?: (string | null) | undefined;
    /**
     * @description The contact's key in another system, unique within the account. Send null rather than an empty string: a second contact with an
     *     empty one is a 500.
     * @example crm-1001
     */
    identifier?: (string | null) | undefined;
    /**
     * @description Whether the desk blocks the contact. New conversations of a blocked contact are resolved at once.
     * @example true
     */
    blocked?: boolean | undefined;
    /**
     * @description URL of a picture. It is fetched later, in the background, and `thumbnail` stays empty until then.
     * @example https://pictures.northwind.example/ada.png
     */
    avatar_url?: string | undefined;
    /**
     * @description Facts about the contact under the keys that the dashboard knows, such as `city`, `country`, `country_code`, `company_name`,
     *     `description` and `social_profiles`, or any others. In an update, keys that are not sent stay; an object within is replaced.
     * @example {
     *       "city": "Bergen"
     *     }
     */
    additional_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * @description Values under keys of your own, any JSON. In an update, keys that are not sent stay, and a null is stored as null.
     * @example {
     *       "orders": 7
     *     }
     */
    custom_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * @description The company that the contact belongs to; an empty string for none. An unknown one is a 404. Read only when the account has the
     *     feature `companies`.
     *
     *     Since Chatwoot 4.15.
     * @example 2
     */
    company_id?: (number | "") | undefined;
}

/** The link between a contact and an inbox. */
export interface ContactInbox {
    /**
     * @description The contact's id in that inbox: a phone number, an e-mail address, an id of the channel, or a random one. It is unique within the
     *     inbox only. `listConversations` finds the conversations of this link by it.
     * @example c9fa58d5-5f4b-4a5f-bd3d-21a70abe4ded
     */
    source_id: string;
    inbox: InboxSummary;
}

/** The inbox that a new contact is linked to. */
export interface ContactInboxFields {
    /**
     * Format: int64
     * @description An inbox to link the contact to, so that conversations can be started there. In an e-mail inbox the contact needs an `email`.
     * @example 36
     */
    inbox_id?: number | undefined;
    /**
     * @description The contact's id in that inbox, for an API inbox. Without it the server makes one up. One that another contact has there is a 500.
     * @example shop-customer-1001
     */
    source_id?: string | undefined;
}

/** The envelope of a page of contacts. */
export interface ContactList {
    meta: ContactListMeta;
    /** @description The contacts of the page, 15 on a full one. */
    payload: ContactWithInboxes[];
}

/** What is listed, and where in it this page is. */
export interface ContactListMeta {
    /**
     * Format: int64
     * @description The number of contacts on all pages together.
     * @example 27
     */
    count: number;
    /**
     * Format: int64
     * @description The number 1 when no `page` was sent, else the text that was sent, such as `"2"`; also one that counted as page 1, such as `"0"`
     *     or `"abc"`.
     * @example 2
     */
    current_page: number | string;
}

/** The picture of a contact. */
export interface ContactPicture {
    /**
     * Format: binary
     * @description The picture, as a file.
     */
    avatar?: Uploadable | undefined;
}

/** A page of the contacts that were found. */
export interface ContactSearchResult {
    /** @description Where the page is among others. */
    meta: {
        /**
         * Format: int64
         * @description How many contacts are on this page, not how many there are in all; before 4.11 it is the number of all. Null when nothing was
         *     searched for.
         * @example 15
         */
        count: number | null;
        /**
         * Format: int64
         * @description The number 1 when no `page` was sent, else the text that was sent.
         * @example 1
         */
        current_page: number | string;
        /**
         * @description Whether there is a further page. Null when nothing was searched for. Absent before 4.11.
         *
         *     Since Chatwoot 4.11.
         * @example true
         */
        has_more: boolean | null;
    };
    /** @description The contacts of the page. */
    payload: ContactWithInboxes[];
}

/** The contact wrote it. Fewer keys than a contact elsewhere. */
export interface ContactSender {
    additional_attributes: ContactAdditionalAttributes;
    /**
     * @description What the account recorded about the contact, under keys of its own choice. Null only in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * @description E-mail address in lower case. Null when none is known.
     * @example lotte.reed@desk.example
     */
    email: string | null;
    /**
     * Format: int64
     * @description The id of the contact.
     * @example 928
     */
    id: number;
    /**
     * @description The contact's key in another system. Null, or empty, when none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * @description Display name. May be empty; null in rows of long ago.
     * @example Lotte Reed
     */
    name: string | null;
    /**
     * @description Phone number in the form `+` and digits (E.164). Null, or empty, when none is known.
     * @example +12025550120
     */
    phone_number: string | null;
    /**
     * @description URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * @description Whether the desk blocked the contact.
     * @example false
     */
    blocked: boolean;
    /**
     * @description Says that the contact wrote it.
     * @example contact
     * @constant
     */
    type: "contact";
}

/** The fields of a contact to change. */
export type ContactUpdate = ContactFields;

/** The fields of a contact to change, with a picture. In a form the values of `custom_attributes` arrive as strings, and stay so. */
export type ContactUpdateForm = ContactFields & ContactPicture;

/** A contact, with the inboxes through which the desk and the contact reach each other. */
export type ContactWithInboxes = Contact & {
    /**
     * @description One entry for each inbox and id that the contact has there, in no certain order, whether or not the caller is a member of the
     *     inbox. Empty when there is none; absent with `include_contact_inboxes=false`.
     */
    contact_inboxes?: ContactInbox[] | undefined;
};

/**
 * What any message may carry beside its text. No key is certain, the caller who creates a message over the API may add others. Empty
 * for most messages.
 */
export type ContentAttributes = {
    /**
     * Format: int64
     * @description The message that it replies to. Null, or absent, when it replies to no message in particular.
     * @example 2284
     */
    in_reply_to?: (number | null) | undefined;
    /**
     * @description The message that it replies to, by its `source_id`.
     * @example null
     */
    in_reply_to_external_id?: (string | null) | undefined;
    /**
     * @description True for a message that was deleted. Its text and attachments are gone.
     * @example true
     */
    deleted?: boolean | undefined;
    /**
     * @description Why the channel did not take it, where `status` is `failed`.
     * @example Number not reachable
     */
    external_error?: (string | null) | undefined;
    /**
     * @description When the channel says that it was written; seconds since 1970 where the channel gives a number.
     * @example 1710000000
     */
    external_created_at?: (number | string | null) | undefined;
    /**
     * @description True for what the desk wrote in the channel's own app. Such a message has no `sender`.
     * @example true
     */
    external_echo?: boolean | undefined;
    /**
     * @description True for something that Chatwoot cannot show.
     * @example true
     */
    is_unsupported?: boolean | undefined;
    /**
     * Format: int64
     * @description The automation rule that wrote it.
     * @example 7
     */
    automation_rule_id?: number | undefined;
    activity?: ActivityDetails | undefined;
    /**
     * @description The text in other languages, under their codes.
     * @example {
     *       "fr": "Merci"
     *     }
     */
    translations?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /** @description Further recipients of an e-mail that the desk sent. */
    cc_emails?: (string[] | null) | undefined;
    /** @description Hidden recipients of an e-mail that the desk sent. */
    bcc_emails?: (string[] | null) | undefined;
    /** @description Recipients of an e-mail that the desk sent, where they aren't just the contact. */
    to_emails?: (string[] | null) | undefined;
    email?: EmailAttributes | undefined;
    /**
     * @description Whose Instagram story it speaks of.
     * @example northwind.shop
     */
    story_sender?: (string | null) | undefined;
    /**
     * @description The Instagram story that it speaks of.
     * @example 17921
     */
    story_id?: (string | null) | undefined;
    /**
     * @description Where the Instagram story is.
     * @example https://cdn.example/story.jpg
     */
    story_url?: (string | null) | undefined;
    /**
     * @description What an Instagram picture is, such as `story_mention`, `ig_story`, `ig_story_reply` or `ig_post`.
     * @example ig_story
     */
    image_type?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** One thread between a contact and the desk, in one inbox. */
export interface Conversation {
    meta: ConversationMeta;
    /**
     * Format: int64
     * @description The number of the conversation within its account, the one that agents see. Other endpoints want it as `conversation_id`.
     * @example 108
     */
    id: number;
    /**
     * @description The newest message of any kind, private notes and activities included. Empty when the conversation has no message. `listMessages`
     *     returns the others.
     */
    messages: Message[];
    /**
     * Format: int64
     * @description The account that the conversation belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * Format: uuid
     * @description An id that is unique everywhere, as used in links to the satisfaction survey.
     * @example bd742aad-e908-40a5-81e8-046cc88fea2a
     */
    uuid: string;
    additional_attributes: ConversationAdditionalAttributes;
    /**
     * Format: unix-time
     * @description When any agent last opened it, in seconds since 1970. `0` means that none has.
     * @example 1795339452
     */
    agent_last_seen_at: number;
    /**
     * Format: unix-time
     * @description When the assignee last opened it, in seconds since 1970. `0` means never, or that no one is assigned.
     * @example 0
     */
    assignee_last_seen_at: number;
    /**
     * @description Whether a free reply is possible now. False when the channel's reply window has closed (24 hours on WhatsApp and Messenger, 48 on
     *     TikTok, as configured on API inboxes) or when such a channel has not had an incoming message.
     * @example true
     */
    can_reply: boolean;
    /**
     * Format: unix-time
     * @description When the contact last read it, in seconds since 1970, where the channel tells. `0` means never.
     * @example 1795332322
     */
    contact_last_seen_at: number;
    /**
     * @description What the account recorded about the conversation, under keys of its own choice; values are any JSON. Empty when there is nothing; null
     *     only in damaged rows.
     * @example {
     *       "order_number": "NW-10231"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * Format: int64
     * @description The inbox that it came in through.
     * @example 206
     */
    inbox_id: number;
    /** @description The titles of its labels. Empty where it has none. */
    labels: string[];
    /**
     * @description Whether the contact is blocked; all conversations of a blocked contact are muted.
     * @example false
     */
    muted: boolean;
    /**
     * Format: date-time
     * @description When a snoozed conversation opens again, in UTC with milliseconds. Null where the status is another, and where it is snoozed until
     *     the next reply.
     * @example 2026-11-24T08:25:22.968Z
     */
    snoozed_until: string | null;
    /**
     * @description `open`: someone has to act. `pending`: with a bot, or not yet triaged. `snoozed`: put off, see `snoozed_until`. `resolved`: done.
     * @example open
     * @enum {string}
     */
    status: "open" | "resolved" | "pending" | "snoozed";
    /**
     * Format: unix-time
     * @description When it began, in seconds since 1970.
     * @example 1795339444
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description When anything of it last changed, in seconds since 1970 with a fraction of microseconds.
     * @example 1795339645.705992
     */
    updated_at: number;
    /**
     * Format: unix-time
     * @description The same as `last_activity_at`, kept for older clients. It is not the time of creation.
     * @example 1795339645
     */
    timestamp: number;
    /**
     * Format: unix-time
     * @description When a person of the desk first replied, in seconds since 1970. `0` means not yet; a bot's reply does not count.
     * @example 1795339658
     */
    first_reply_created_at: number;
    /**
     * Format: int64
     * @description Incoming messages since an agent last opened it. The server stops counting at 10, so `10` means ten or more.
     * @example 2
     */
    unread_count: number;
    /**
     * @description The newest message that someone wrote: private notes count, activities do not. Null when there is none. Its `message_type` is
     *     never `2`.
     */
    last_non_activity_message: Message | null;
    /**
     * Format: unix-time
     * @description When a message was last written in it, in seconds since 1970.
     * @example 1795339645
     */
    last_activity_at: number;
    /**
     * @description How urgent the desk holds it. Null when no one has said.
     * @example urgent
     * @enum {string|null}
     */
    priority: "low" | "medium" | "high" | "urgent" | null;
    /**
     * Format: unix-time
     * @description Since when the contact has waited for an answer, in seconds since 1970. `0` means not waiting, as an agent or bot replied last or it is resolved.
     * @example 1795339645
     */
    waiting_since: number;
    /**
     * Format: int64
     * @description The service-level agreement that was chosen for it, null for none. Policies can be chosen in the Enterprise edition only.
     * @example null
     */
    sla_policy_id: number | null;
    /**
     * @description The service-level agreement that runs for the conversation. Absent unless the installation is Enterprise, the account has the `sla`
     *     feature and a policy was applied. Null while the contact is blocked (since 4.16).
     */
    applied_sla?: (AppliedSla | null) | undefined;
    /** @description The targets missed so far. Absent unless the installation is Enterprise and the account has the `sla` feature. */
    sla_events?: SlaEvent[] | undefined;
}

/**
 * What the channel, or the API client that created the conversation, noted about its beginning. No key is certain and there may be
 * others. Null only in damaged rows.
 */
export type ConversationAdditionalAttributes = ({
    /** @description The browser of a visitor of the website widget. */
    browser?: (({
        /**
         * @description Name of the browser.
         * @example Firefox
         */
        browser_name?: (string | null) | undefined;
        /**
         * @description Version of the browser.
         * @example 140.0
         */
        browser_version?: (string | null) | undefined;
        /**
         * @description Name of the device, `Unknown` where it could not be told.
         * @example Unknown
         */
        device_name?: (string | null) | undefined;
        /**
         * @description Operating system.
         * @example Linux
         */
        platform_name?: (string | null) | undefined;
        /**
         * @description Version of the operating system.
         * @example 6.1
         */
        platform_version?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * @description Language that the visitor's browser asks for.
     * @example nl
     */
    browser_language?: (string | null) | undefined;
    /**
     * @description Language that the contact writes in, where it was detected.
     * @example nl
     */
    conversation_language?: (string | null) | undefined;
    /** @description When the visitor began, as the visitor's browser puts it. */
    initiated_at?: (({
        /**
         * @description A time in whatever form the client sent.
         * @example Sun Nov 22 2026 09:15:00 GMT+0100
         */
        timestamp?: (string | number | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * @description The page that the visitor wrote from. Null when what the browser sent was not a URL.
     * @example https://www.northwind.example/shelves
     */
    referer?: (string | null) | undefined;
    /**
     * @description `email` for conversations that began with an e-mail.
     * @example email
     */
    source?: (string | null) | undefined;
    /**
     * @description Subject of the e-mail that began it.
     * @example Invoice
     */
    mail_subject?: (string | null) | undefined;
    /**
     * @description Message-ID of the e-mail that the first one answered.
     * @example m1@desk.example
     */
    in_reply_to?: (string | null) | undefined;
    /**
     * @description Whether the first e-mail was an automatic one.
     * @example false
     */
    auto_reply?: (boolean | null) | undefined;
    /**
     * @description Kind of thread on Instagram and Twitter.
     * @example instagram_direct_message
     */
    type?: (string | null) | undefined;
    /**
     * @description The chat on Telegram.
     * @example 123456789
     */
    chat_id?: (number | string | null) | undefined;
    /**
     * @description The business connection on Telegram.
     * @example bc-1
     */
    business_connection_id?: (string | null) | undefined;
    /**
     * @description State of the phone call that the conversation is (Enterprise).
     * @example completed
     */
    call_status?: (string | null) | undefined;
    /**
     * @description Who called (Enterprise).
     * @example inbound
     */
    call_direction?: (string | null) | undefined;
} & {
    [key: string]: unknown;
}) | null;

/**
 * How many conversations fit all parameters but `assignee_type`, `updated_within` and `page`: the numbers of the dashboard's tabs. With `q`,
 * they count only the conversations of this page. Up to 4.16 a conversation with a bot counts as unassigned; a later server may count it as
 * assigned.
 */
export interface ConversationCounts {
    /**
     * Format: int64
     * @description Those assigned to the caller, as with `assignee_type=me`.
     * @example 1
     */
    mine_count: number;
    /**
     * Format: int64
     * @description Those assigned to a person, the caller among them, as with `assignee_type=assigned`.
     * @example 5
     */
    assigned_count: number;
    /**
     * Format: int64
     * @description Those assigned to no person, as with `assignee_type=unassigned`.
     * @example 16
     */
    unassigned_count: number;
    /**
     * Format: int64
     * @description All of them, as without `assignee_type`.
     * @example 21
     */
    all_count: number;
}

/** The conditions that conversations are to meet. */
export interface ConversationFilter {
    /**
     * @description The conditions, in a row without brackets: `AND` binds tighter than `OR`. An empty list is met by every conversation, in any
     *     status.
     */
    payload: ConversationFilterCondition[];
}

/** One condition, and how it is joined to the next. */
export interface ConversationFilterCondition {
    /**
     * @description What is compared: `status`, `assignee_id`, `inbox_id`, `team_id`, `contact_id` (since Chatwoot 4.14.2), `priority`, `display_id`
     *     (the `id` of a conversation), `campaign_id`, `labels`, `browser_language`, `conversation_language`, `referer`, `created_at`,
     *     `last_activity_at`, `mail_subject`, or the key of a custom attribute of the account.
     * @example contact_id
     */
    attribute_key: string;
    /**
     * @description How it is compared. Each attribute takes some of them, and a 422 lists which: ids and `status` take `equal_to` and `not_equal_to`,
     *     texts also `contains` and `does_not_contain`, times `is_greater_than` (later), `is_less_than` (earlier) and `days_before`. What may
     *     be missing takes `is_present` and `is_not_present`.
     *
     *     `equal_to` is met by any one of several values. `not_equal_to` is not met where there is nothing to compare: a conversation without
     *     priority does not differ from `urgent`. `contains` looks past upper and lower case, and so does all that is done with a custom
     *     attribute of text. `days_before` is a 500 on Chatwoot 4.14.2.
     * @example equal_to
     * @enum {string}
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before";
    /**
     * @description What it is compared with; empty with `is_present` and `is_not_present`, and a 422 where it is empty with another operator. Ids are
     *     numbers, labels their titles, times dates such as `2026-11-22`. The status `all` is met by every conversation.
     */
    values: (string | number | boolean)[];
    /**
     * @description How the next condition is joined. It is needed in every condition but the last, where it is null or absent: a missing one and one
     *     too many are each a 500.
     * @example AND
     * @enum {string|null}
     */
    query_operator?: ("AND" | "OR" | null) | undefined;
    /**
     * @description Whose custom attribute the key is. It need not be sent.
     * @example conversation_attribute
     * @constant
     */
    custom_attribute_type?: "conversation_attribute" | undefined;
}

/** The envelope of a page of conversations. It is the one list that wraps everything in `data`. */
export interface ConversationList {
    /** @description The counts and the page. */
    data: {
        meta: ConversationCounts;
        /** @description The conversations of the page, in the order of `sort_by`. */
        payload: Conversation[];
    };
}

/** Who takes part in the conversation. `assignee` and `assignee_type` come together or not at all. */
export type ConversationMeta = {
    sender: Contact;
    /**
     * @description The kind of inbox that it came in through.
     * @example Channel::WebWidget
     * @enum {string}
     */
    channel: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    team?: Team | undefined;
    /**
     * @description Whether the contact proved its identity to the website widget with a signature. Null when the link between contact and inbox
     *     is gone.
     * @example false
     */
    hmac_verified: boolean | null;
} & (AssignedToAgent | AssignedToAgentBot | Unassigned);

/** The contact that was created, and its link to the inbox. */
export interface CreatedContact {
    contact: ContactWithInboxes;
    /** @description The link between the contact and the inbox. Both keys are null when no `inbox_id` was sent. */
    contact_inbox: {
        /** @description The inbox as it is stored, not as the inboxes' own endpoints show it. */
        inbox: InboxRow | null;
        /**
         * @description The contact's id in that inbox.
         * @example shop-customer-1001
         */
        source_id: string | null;
    };
}

/** The e-mail behind a message. For one that came in, all keys; for one that the desk sent, only the contents in both forms. */
export type EmailAttributes = {
    /**
     * @description Subject line.
     * @example Invoice 88
     */
    subject?: (string | null) | undefined;
    /** @description Addresses of the writers. */
    from?: (string[] | null) | undefined;
    /** @description Addresses of the recipients. */
    to?: (string[] | string | null) | undefined;
    /** @description Addresses of further recipients, null when there are none. */
    cc?: (string[] | string | null) | undefined;
    /** @description Addresses of hidden recipients, null when there are none. */
    bcc?: (string[] | string | null) | undefined;
    /**
     * @description When it was sent, as ISO 8601 with the writer's time zone.
     * @example 2026-11-20T10:00:00+00:00
     */
    date?: (string | null) | undefined;
    /**
     * @description The Message-ID, without angle brackets.
     * @example m1@desk.example
     */
    message_id?: (string | null) | undefined;
    /**
     * @description The Message-ID of the e-mail that it replies to.
     * @example null
     */
    in_reply_to?: (string | string[] | null) | undefined;
    /** @description The Message-IDs of the thread. */
    references?: (string[] | null) | undefined;
    /**
     * @description Whether it has several parts.
     * @example false
     */
    multipart?: boolean | undefined;
    /**
     * Format: int64
     * @description How many files are attached.
     * @example 0
     */
    number_of_attachments?: number | undefined;
    /**
     * @description Its media type.
     * @example text/plain
     */
    content_type?: (string | null) | undefined;
    html_content?: EmailBody | undefined;
    text_content?: EmailBody | undefined;
    /**
     * @description Header lines that matter to threading, null when there are none.
     * @example null
     */
    headers?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * @description Whether a machine wrote it.
     * @example false
     */
    auto_reply?: boolean | undefined;
} & {
    [key: string]: unknown;
};

/** One form of the contents, HTML or plain text. Empty where the e-mail does not have that form. */
export type EmailBody = ({
    /**
     * @description All of it.
     * @example Your invoice is attached.
     */
    full?: (string | null) | undefined;
    /**
     * @description Without what it quotes.
     * @example Your invoice is attached.
     */
    reply?: (string | null) | undefined;
    /**
     * @description The text that is shown, with what it quotes folded away.
     * @example Your invoice is attached.
     */
    quoted?: (string | null) | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** An e-mail that came in. */
export interface EmailContent {
    /**
     * @description An e-mail.
     * @example incoming_email
     * @constant
     */
    content_type: "incoming_email";
    content_attributes: ContentAttributes & ({
        /** @description Further recipients. */
        cc_email?: (string[] | string | null) | undefined;
        /** @description Hidden recipients. */
        bcc_email?: (string[] | string | null) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** Asks the visitor of the website widget for an e-mail address. */
export interface EmailRequestContent {
    /**
     * @description A request for an e-mail address.
     * @example input_email
     * @constant
     */
    content_type: "input_email";
    content_attributes: ContentAttributes & ({
        /**
         * @description The address that the visitor gave. Absent before.
         * @example lotte.reed@desk.example
         */
        submitted_email?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A page to be shown in place. */
export type EmbedAttachment = AttachmentBase & {
    /**
     * @description A page.
     * @example embed
     * @constant
     */
    file_type: "embed";
    /**
     * @description Address of the page.
     * @example https://tour.example/1
     */
    data_url: string | null;
};

/** What most refusals look like. One sentence, in English. */
export interface ErrorBody {
    /**
     * @description What the server says.
     * @example Resource could not be found
     */
    error: string;
}

/** Something of a channel that Chatwoot has no kind for. */
export type FallbackAttachment = AttachmentBase & {
    /**
     * @description Something else.
     * @example fallback
     * @constant
     */
    file_type: "fallback";
    /**
     * @description What the channel calls it.
     * @example A shared post
     */
    fallback_title: string | null;
    /**
     * @description Where it is.
     * @example https://social.example/post/1
     */
    data_url: string | null;
};

/** A picture, a video, a document, or media of Instagram, with its file. */
export type FileAttachment = AttachmentBase & StoredFile & {
    /**
     * @description What it is. The kinds beyond `image`, `video` and `file` come from Instagram and Facebook.
     * @example image
     * @enum {string}
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
};

/**
 * How many conversations meet the conditions, on all pages together. Up to 4.16 a conversation with a bot counts as unassigned; a later
 * server may count it as assigned. There is no `assigned_count`: it is `all_count` less `unassigned_count`.
 */
export interface FilteredConversationCounts {
    /**
     * Format: int64
     * @description Those assigned to the caller.
     * @example 1
     */
    mine_count: number;
    /**
     * Format: int64
     * @description Those assigned to no person.
     * @example 2
     */
    unassigned_count: number;
    /**
     * Format: int64
     * @description All of them.
     * @example 4
     */
    all_count: number;
}

/** The envelope of a page of filtered conversations. There is no `data` around it, unlike in the list. */
export interface FilteredConversations {
    meta: FilteredConversationCounts;
    /** @description The conversations of the page, the most recently active first; 25 on a full one. */
    payload: Conversation[];
}

/** A form for the visitor of the website widget. */
export interface FormContent {
    /**
     * @description A form.
     * @example form
     * @constant
     */
    content_type: "form";
    content_attributes: ContentAttributes & ({
        /** @description The fields, in order. */
        items?: FormField[] | undefined;
        submitted_values?: SubmittedValues | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** One field of a form. */
export type FormField = {
    /**
     * @description The name of the field, under which its value comes back.
     * @example email
     */
    name?: (string | null) | undefined;
    /**
     * @description The kind of field, such as `text`, `email`, `text_area` or `select`.
     * @example email
     */
    type?: (string | null) | undefined;
    /**
     * @description The label beside the field.
     * @example E-mail
     */
    label?: (string | null) | undefined;
    /**
     * @description The text in the empty field.
     * @example you@home.example
     */
    placeholder?: (string | null) | undefined;
    /**
     * @description The value that the field has at first; mostly a string.
     * @example
     */
    default?: unknown | undefined;
    /** @description The choices of a `select`. */
    options?: (FormOption[] | null) | undefined;
    /**
     * @description Whether the field must be filled in. Some senders write a boolean, others a string such as `required`; `false`, null and an absent key
     *     mean that it can stay empty.
     * @example true
     */
    required?: (string | number | boolean | null) | undefined;
    /**
     * @description The regular expression that the value must match.
     * @example .+@.+
     */
    pattern?: (string | null) | undefined;
    /**
     * @description The browser's hint for a value that does not match.
     * @example An e-mail address
     */
    title?: (string | null) | undefined;
    /**
     * @description The widget's error for a value that is missing or does not match.
     * @example That is not an address
     */
    pattern_error?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A choice within a field. */
export type FormOption = {
    /**
     * @description The text that the visitor sees.
     * @example Broken
     */
    label?: (string | number | boolean | null) | undefined;
    /**
     * @description The value that is sent when it is chosen.
     * @example broken
     */
    value?: (string | number | boolean | null) | undefined;
} & {
    [key: string]: unknown;
};

/** An inbox as it is stored in the database. */
export interface InboxRow {
    /**
     * Format: int64
     * @description The id of the inbox, unique on the whole server.
     * @example 36
     */
    id: number;
    /**
     * Format: int64
     * @description The id of the channel behind the inbox, unique among channels of its kind only.
     * @example 26
     */
    channel_id: number;
    /**
     * Format: int64
     * @description The account that the inbox belongs to.
     * @example 24
     */
    account_id: number;
    /**
     * @description Name of the inbox.
     * @example Northwind Shop
     */
    name: string;
    /**
     * Format: date-time
     * @description When the inbox was created, in UTC with milliseconds.
     * @example 2026-11-30T13:22:39.567Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When the inbox last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:22:39.567Z
     */
    updated_at: string;
    /**
     * @description The kind of inbox.
     * @example Channel::Api
     */
    channel_type: string;
    /**
     * @description Whether new conversations are shared out among the inbox's agents.
     * @example true
     */
    enable_auto_assignment: boolean;
    /**
     * @description Whether a contact who writes for the first time is greeted.
     * @example false
     */
    greeting_enabled: boolean;
    /**
     * @description The greeting. Null when none was written.
     * @example null
     */
    greeting_message: string | null;
    /**
     * @description Address that replies to the website widget come from. Null when none was set.
     * @example null
     */
    email_address: string | null;
    /**
     * @description Whether the inbox has business hours.
     * @example false
     */
    working_hours_enabled: boolean;
    /**
     * @description What a contact is told outside business hours. Null when nothing was written.
     * @example null
     */
    out_of_office_message: string | null;
    /**
     * @description Time zone of the business hours, by its name in the tz database.
     * @example UTC
     */
    timezone: string;
    /**
     * @description Whether the website widget asks for an e-mail address.
     * @example true
     */
    enable_email_collect: boolean;
    /**
     * @description Whether the contact is asked for a rating when a conversation is resolved.
     * @example false
     */
    csat_survey_enabled: boolean;
    /**
     * @description Whether a contact can write into a resolved conversation.
     * @example true
     */
    allow_messages_after_resolved: boolean;
    /**
     * @description Limits of the automatic assignment, such as `max_assignment_limit`. Empty when none was set.
     * @example {}
     */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /**
     * @description Whether a contact has only one conversation in the inbox, which is reopened.
     * @example false
     */
    lock_to_single_conversation: boolean;
    /**
     * Format: int64
     * @description The help center that the website widget shows. Null for none.
     * @example null
     */
    portal_id: number | null;
    /**
     * @description Whose name an e-mail carries: `friendly` the agent's with the inbox's, `professional` the inbox's.
     * @example friendly
     * @enum {string}
     */
    sender_name_type: "friendly" | "professional";
    /**
     * @description The name that e-mails of a `professional` inbox carry. Null when none was set.
     * @example null
     */
    business_name: string | null;
    /**
     * @description How the survey looks. Empty when nothing was set.
     * @example {}
     */
    csat_config: {
        [key: string]: unknown;
    };
}

/** An inbox in few words. */
export interface InboxSummary {
    /**
     * Format: int64
     * @description The id of the inbox, unique on the whole server.
     * @example 206
     */
    id: number;
    /**
     * @description URL of a picture, empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * Format: int64
     * @description The id of the channel behind the inbox, unique among channels of its kind only.
     * @example 139
     */
    channel_id: number;
    /**
     * @description Name of the inbox.
     * @example Northwind Shop
     */
    name: string;
    /**
     * @description The kind of inbox.
     * @example Channel::WebWidget
     * @enum {string}
     */
    channel_type: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    /**
     * @description Who carries the messages, where the channel can be had from several, such as `whatsapp_cloud` for WhatsApp or `google` for e-mail.
     *     Null elsewhere.
     * @example null
     */
    provider: string | null;
}

/** An invitation to a video call of a connected provider. */
export interface IntegrationContent {
    /**
     * @description Something of a connected tool.
     * @example integrations
     * @constant
     */
    content_type: "integrations";
    content_attributes: ContentAttributes & ({
        /**
         * @description The provider, such as `dyte`.
         * @example dyte
         */
        type?: string | undefined;
        /** @description What the provider needs. */
        data?: ({
            /**
             * @description The meeting.
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

/** A word that conversations and contacts can be marked with. */
export interface Label {
    /**
     * Format: int64
     * @description The id of the label, unique on the whole server.
     * @example 16
     */
    id: number;
    /**
     * @description The title, in lower case and without blanks. Conversations and contacts refer to the label by it.
     * @example vip
     */
    title: string;
    /**
     * @description What the label is for. Null, or empty, when there is nothing written.
     * @example Handle first
     */
    description: string | null;
    /**
     * @description The colour it is shown in. The dashboard writes `#` and six hexadecimal digits; the server stores any text.
     * @example #c0392b
     */
    color: string;
    /**
     * @description Whether the dashboard lists it in the sidebar. Null, which means no, where it was never set.
     * @example true
     */
    show_on_sidebar: boolean | null;
}

/** The fields of a label to change. At least one, or the server refuses the request with a 422. */
export interface LabelUpdate {
    /**
     * @description The title: letters of any script, digits, `_` and `-`, no blanks. It is stored in lower case. A title that another label of the
     *     account has is refused.
     * @example vip
     */
    title?: string | undefined;
    /**
     * @description What the label is for.
     * @example Handle first
     */
    description?: (string | null) | undefined;
    /**
     * @description The colour to show it in, best as `#` and six hexadecimal digits. It is not checked, but null is a 500.
     * @example #8e44ad
     */
    color?: string | undefined;
    /**
     * @description Whether the dashboard lists it in the sidebar. Null means no.
     * @example true
     */
    show_on_sidebar?: (boolean | null) | undefined;
}

/** A picture, a video, a document, or media of Instagram, of which the server has only the address. */
export type LinkAttachment = AttachmentBase & {
    /**
     * @description What it is. The kinds beyond `image`, `video` and `file` come from Instagram and Facebook.
     * @example ig_reel
     * @enum {string}
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
    /**
     * @description The address that the channel gave.
     * @example https://cdn.example/reel.mp4
     */
    data_url: string | null;
    /**
     * @description Always empty.
     * @example
     */
    thumb_url: string;
    /** @description Not sent. */
    file_size?: never | undefined;
};

/** A place on the map. */
export type LocationAttachment = AttachmentBase & {
    /**
     * @description A place.
     * @example location
     * @constant
     */
    file_type: "location";
    /**
     * Format: double
     * @description Latitude in degrees.
     * @example 52.09
     */
    coordinates_lat: number;
    /**
     * Format: double
     * @description Longitude in degrees.
     * @example 5.12
     */
    coordinates_long: number;
    /**
     * @description Name of the place.
     * @example Utrecht
     */
    fallback_title: string | null;
    /**
     * @description Where the place is shown on a map.
     * @example https://maps.example/?q=52.09,5.12
     */
    data_url: string | null;
};

/**
 * A message inside a conversation. It has more keys than a `ThreadMessage`, which `listMessages` returns. What `content_attributes` holds
 * follows from `content_type`.
 */
export type Message = MessageBase & MessageContent;

/** What the sender noted about the sending. No key is certain and there may be others. Null only in damaged rows. */
export type MessageAdditionalAttributes = ({
    /**
     * Format: int64
     * @description The campaign that sent it, as the client that created the message wrote it.
     * @example 3
     */
    campaign_id?: (number | string | null) | undefined;
    /** @description The WhatsApp template that was sent. */
    template_params?: (({
        /**
         * @description Name of the template.
         * @example order_ready
         */
        name?: string | undefined;
        /**
         * @description Category that WhatsApp bills it under.
         * @example UTILITY
         */
        category?: string | undefined;
        /**
         * @description Language of the template.
         * @example en
         */
        language?: string | undefined;
        /**
         * @description Namespace of the template.
         * @example shop
         */
        namespace?: string | undefined;
        /**
         * @description What was put in the template's places, under their numbers or by part of the template.
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
     * @description Name that Chatwoot's assistant wrote under.
     * @example Wally
     */
    agent_name?: string | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** What every message inside a conversation has, whatever its content. */
export type MessageBase = {
    /**
     * Format: int64
     * @description The account that the message belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * Format: date-time
     * @description When it last changed, in UTC with milliseconds.
     * @example 2026-11-22T09:27:38.395Z
     */
    updated_at: string;
    /**
     * @description What kind of sender wrote it. Null for activities, templates and campaigns. It stays when the sender is deleted.
     * @example User
     * @enum {string|null}
     */
    sender_type: "Contact" | "User" | "AgentBot" | "Captain::Assistant" | null;
    /**
     * Format: int64
     * @description The id of the sender among its kind. It stays when the sender is deleted.
     * @example 241
     */
    sender_id: number | null;
    /** @description The ids of the message in connected tools, under the name of the tool. */
    external_source_ids: {
        /**
         * @description The message in Slack.
         * @example cw-origin-1
         */
        slack?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    };
    additional_attributes: MessageAdditionalAttributes;
    /**
     * @description The text without what an e-mail quotes; elsewhere the same as `content`.
     * @example Which address is on the invoice?
     */
    processed_message_content: string | null;
    /** @description Empty on every recorded version, which writes nothing into it. Null only in damaged rows. */
    sentiment: {
        [key: string]: unknown;
    } | null;
    conversation: MessageConversation;
} & MessageCore;

/** The kind of a message and what that kind carries. */
export type MessageContent = TextContent | SelectContent | CardsContent | FormContent | ArticleContent | EmailRequestContent | SurveyContent | EmailContent | IntegrationContent | VoiceCallContent;

/** The state of the conversation that comes with each of its messages. */
export interface MessageConversation {
    /**
     * Format: int64
     * @description The person that it is assigned to. Null when it is assigned to no one or to a bot.
     * @example 242
     */
    assignee_id: number | null;
    /**
     * Format: int64
     * @description Incoming messages since an agent last opened it; `10` means ten or more.
     * @example 0
     */
    unread_count: number;
    /**
     * Format: unix-time
     * @description When a message was last written in the conversation, in seconds since 1970.
     * @example 1795339658
     */
    last_activity_at: number;
    /** @description The link between the contact and the inbox. */
    contact_inbox: {
        /**
         * @description The contact's id in that inbox, given by the channel.
         * @example base-2
         */
        source_id: string;
    };
}

/** What every message has that people of the desk see, whatever its content. */
export type MessageCore = {
    /**
     * Format: int64
     * @description The inbox of the conversation.
     * @example 206
     */
    inbox_id: number;
    /**
     * @description Whether it is a note that the contact doesn't see.
     * @example false
     */
    private: boolean;
    /**
     * @description How far it got. A channel that reports nothing leaves it at `sent`. Null in rows of long ago.
     * @example sent
     * @enum {string|null}
     */
    status: "sent" | "delivered" | "read" | "failed" | null;
    /**
     * @description The id of the message in the channel, where the channel gave one.
     * @example shop-msg-88
     */
    source_id: string | null;
    call?: Call | undefined;
} & MessageEssentials;

/** A refusal in one sentence, under another key than most. */
export interface MessageErrorBody {
    /**
     * @description What the server says.
     * @example Onna online is Online, please try again later
     */
    message: string;
}

/** What every message has, wherever it is and whatever its content. */
export interface MessageEssentials {
    /**
     * Format: int64
     * @description The id of the message, unique on the whole server.
     * @example 2327
     */
    id: number;
    /**
     * @description The text, in Markdown. Null for a message of attachments only, a sticker, or something that Chatwoot cannot show. A deleted
     *     message says that it was deleted, in the language of the account.
     * @example Which address is on the invoice?
     */
    content: string | null;
    /**
     * Format: int64
     * @description The conversation's number within its account.
     * @example 108
     */
    conversation_id: number;
    /**
     * Format: int64
     * @description `0` incoming, from the contact. `1` outgoing, from the desk. `2` activity, a line that the server wrote ("Assigned to …").
     *     `3` template, sent by the server on its own (a greeting, a request for an e-mail address).
     * @example 1
     * @enum {integer}
     */
    message_type: 0 | 1 | 2 | 3;
    /**
     * Format: unix-time
     * @description When it was written, in seconds since 1970.
     * @example 1795339658
     */
    created_at: number;
    /** @description What is attached. Absent where nothing is. An entry is null where its row is damaged. */
    attachments?: (Attachment | null)[] | undefined;
    sender?: MessageSender | undefined;
}

/** A part of a conversation's messages, and who takes part in the conversation. */
export interface MessageList {
    meta: MessageListMeta;
    /** @description The messages, the oldest first. */
    payload: ThreadMessage[];
}

/** The conversation around the messages. Its times have another form than in the conversation itself: ISO 8601, and null for never. */
export interface MessageListMeta {
    /**
     * @description Titles of the conversation's labels. Empty when it has none.
     * @example [
     *       "refund"
     *     ]
     */
    labels: string[];
    additional_attributes: ConversationAdditionalAttributes;
    contact: ContactSender;
    assignee?: UserSender | undefined;
    /**
     * Format: date-time
     * @description When an agent last opened the conversation, in UTC with milliseconds. Null for never.
     * @example 2026-11-30T13:23:46.120Z
     */
    agent_last_seen_at: string | null;
    /**
     * Format: date-time
     * @description When the assignee last opened it, in UTC with milliseconds. Null for never.
     * @example null
     */
    assignee_last_seen_at: string | null;
}

/** Who wrote a message; `type` says which of four kinds. */
export type MessageSender = ContactSender | UserSender | AgentBotSender | CaptainAssistantSender;

/** A contact to create. No field is needed. */
export type NewContact = ContactFields & ContactInboxFields;

/** A contact to create, with a picture. In a form the values of `custom_attributes` arrive as strings, and stay so. */
export type NewContactForm = ContactFields & ContactInboxFields & ContactPicture;

/** A label to create. */
export interface NewLabel {
    /**
     * @description The title: letters of any script, digits, `_` and `-`, no blanks. It is stored in lower case. A title that another label of the
     *     account has is refused.
     * @example vip
     */
    title: string;
    /**
     * @description What the label is for.
     * @example Handle first
     */
    description?: (string | null) | undefined;
    /**
     * @description The colour to show it in, best as `#` and six hexadecimal digits. It is not checked.
     * @default #1f93ff
     * @example #c0392b
     */
    color?: string | undefined;
    /**
     * @description Whether the dashboard lists it in the sidebar. Null means no.
     * @example true
     */
    show_on_sidebar?: (boolean | null) | undefined;
}

/**
 * A message to write. No field is needed, but a message without `content` and without attachments has no text: the server stores it with
 * `content: null`.
 */
export type NewMessage = NewMessageFields & {
    /**
     * @description Files that were uploaded before, each by the `blob_id` that `createUpload` returned.
     * @example [
     *       "eyJfcmFpbHMiOnsiZGF0YSI6NDIsInB1ciI6ImJsb2JfaWQifX0=--1f0c"
     *     ]
     */
    attachments?: string[] | undefined;
};

/** The fields that a new message has in both forms. */
export interface NewMessageFields {
    /**
     * @description The text, in Markdown. A private note mentions an agent with `[@Grace](mention://user/46/Grace)`. Variables such as
     *     `{{conversation.id}}` are replaced.
     * @example You will get a tracking link shortly.
     */
    content?: (string | null) | undefined;
    /**
     * @description `outgoing` from the desk, `incoming` from the contact, which only inboxes of the kind `Channel::Api` take. `template` and `activity`
     *     are for lines that no person writes. In responses the same is a number.
     * @default outgoing
     * @example outgoing
     * @enum {string}
     */
    message_type?: ("outgoing" | "incoming" | "template" | "activity") | undefined;
    /**
     * @description Whether it is a note that the contact doesn't see.
     * @default false
     * @example true
     */
    private?: boolean | undefined;
    /**
     * @description The kind of message. `input_select`, `cards`, `form` and `article` need `items` in `content_attributes`; cards need `actions` too.
     * @default text
     * @example text
     * @enum {string}
     */
    content_type?: ("text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call") | undefined;
    /** @description What the kind of message needs, which message it replies to, and anything else that you want to keep with it. */
    content_attributes?: ({
        /**
         * Format: int64
         * @description The id of the message that it replies to. An unknown one is stored as null.
         * @example 591
         */
        in_reply_to?: (number | null) | undefined;
        /** @description The choices of `input_select`, the cards, the fields of a form, or the articles. */
        items?: (Choice | Card | FormField | ArticleLink)[] | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    /** @description The WhatsApp template to send. */
    template_params?: {
        /**
         * @description Name of the template.
         * @example parcel_code
         */
        name: string;
        /**
         * @description Category that WhatsApp bills it under.
         * @example UTILITY
         */
        category: string;
        /**
         * @description Language of the template.
         * @example en
         */
        language: string;
        /**
         * @description What goes into the template's placeholders, by part of the template.
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
     * @description Further recipients of an e-mail, separated by commas. Read in e-mail inboxes only; an invalid address is a 422.
     * @example accounts@fabrikam.example, chief@fabrikam.example
     */
    cc_emails?: string | undefined;
    /**
     * @description Hidden recipients of an e-mail, separated by commas.
     * @example archive@northwind.example
     */
    bcc_emails?: string | undefined;
    /**
     * @description Recipients of an e-mail in place of the contact, separated by commas.
     * @example otto@fabrikam.example
     */
    to_emails?: string | undefined;
    /**
     * @description The e-mail as HTML, in place of the one that the server makes of `content`.
     * @example <p>Hello</p>
     */
    email_html_content?: string | undefined;
    /**
     * @description The id of the message in the channel, or in another system.
     * @example in-2041
     */
    source_id?: string | undefined;
    /**
     * @description Together with `sender_id`, writes the message in the name of a bot of the account.
     * @example AgentBot
     * @enum {string}
     */
    sender_type?: "AgentBot" | undefined;
    /**
     * Format: int64
     * @description The id of the bot that `sender_type` speaks of.
     * @example 22
     */
    sender_id?: number | undefined;
    /**
     * Format: int64
     * @description The campaign that it belongs to. It is not checked.
     * @example 7
     */
    campaign_id?: number | undefined;
    /**
     * Format: unix-time
     * @description When it was written in another system, in seconds since 1970. It is kept in `content_attributes`; `created_at` is still now.
     * @example 1767225600
     */
    external_created_at?: number | undefined;
    /**
     * @description A text of your own that comes back in this one response, to recognize the message by. It is not stored.
     * @example till-42
     */
    echo_id?: string | undefined;
}

/** A message to write, with its files. */
export type NewMessageForm = NewMessageFields & {
    /**
     * @description The files, at most 40 MB each unless the operator set another limit. Each is a part of the form with the name `attachments[]`;
     *     without the brackets it is a 422.
     */
    attachments?: Uploadable[] | undefined;
    /**
     * @description Whether the attached sound is a voice message, which some channels show differently.
     * @default false
     * @example true
     */
    is_voice_message?: boolean | undefined;
};

/** An account to create. */
export interface NewPlatformAccount {
    /**
     * @description Name of the account.
     * @example Harbour Coffee Roasters
     */
    name: string;
    /**
     * @description The language of the account, such as `en` or `pt_BR`. An unknown one is a 500.
     * @default en
     * @example pt_BR
     */
    locale?: string | undefined;
    /**
     * @description The domain that e-mails come in at.
     * @example mail.harbour-coffee.example
     */
    domain?: (string | null) | undefined;
    /**
     * @description The address that e-mails are sent from. One in the wrong form is refused.
     * @example help@harbour-coffee.example
     */
    support_email?: (string | null) | undefined;
    /**
     * @description Whether the account is open. Any other value is a 500.
     * @default active
     * @example active
     * @enum {string}
     */
    status?: ("active" | "suspended") | undefined;
    /**
     * @description Features to turn on or off. An unknown one is a 500.
     * @example {
     *       "help_center": true
     *     }
     */
    features?: {
        [key: string]: boolean;
    } | undefined;
    /**
     * @description Limits of the account, such as `agents` and `inboxes`. An unknown one is refused.
     * @example {
     *       "inboxes": 4
     *     }
     */
    limits?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * @description Values under keys of your own.
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
     * @description Full name.
     * @example Mira Holt
     */
    name: string;
    /**
     * @description E-mail address, which is the sign-in name. It is stored in lower case.
     * @example mira@northwind.example
     */
    email: string;
    /**
     * @description The password: at least 6 characters with a small and a capital letter, a digit and a special character.
     * @example Ship-Parcels-2026!
     */
    password: string;
    /**
     * @description A name for contacts to see.
     * @example Mira
     */
    display_name?: string | undefined;
    /**
     * @description Values under keys of your own.
     * @example {
     *       "desk": "billing"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
}

/** A contact to create. No field is needed: a contact without a name gets an invented one. */
export interface NewPublicContact {
    /**
     * @description An id of your own for the contact in this inbox. Without it the server makes one up.
     * @example web-shop-7
     */
    source_id?: string | undefined;
    /**
     * @description The contact's key in another system. The contact of the account that has it is returned.
     * @example customer-7
     */
    identifier?: (string | null) | undefined;
    /**
     * @description Proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits. A wrong one is a 500, and so is a
     *     missing one in an inbox that insists on it.
     * @example 9f2b
     */
    identifier_hash?: string | undefined;
    /**
     * @description Display name, cut to 255 characters; before 4.16 a longer one is refused. A number is a 500 since 4.16.
     * @example Nora Vale
     */
    name?: (string | null) | undefined;
    /**
     * @description E-mail address. The contact of the account that has it is returned, unchanged.
     * @example nora@vale.example
     */
    email?: (string | null) | undefined;
    /**
     * @description Phone number in the form `+` and digits (E.164), or empty.
     * @example +452045096478
     */
    phone_number?: (string | null) | undefined;
    /**
     * @description URL of a picture. It is fetched later, in the background. A file is not read.
     * @example https://img.northwind.example/nora.png
     */
    avatar_url?: string | undefined;
    /**
     * @description Values under keys of your own. They are stored and not returned.
     * @example {
     *       "plan": "basic"
     *     }
     */
    custom_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
}

/** A message to write. A message without `content` has no text. */
export interface NewPublicMessage {
    /**
     * @description The text. It is kept as it was sent.
     * @example The blue mug arrived broken. Can I get a new one?
     */
    content?: (string | null) | undefined;
    /** @description Signed ids of files that were uploaded before. */
    attachments?: string[] | undefined;
    /**
     * @description A text of your own to recognize the message by. It comes back in live events only, not in the response.
     * @example draft-7
     */
    echo_id?: string | undefined;
}

/** A message to write, with its files. */
export interface NewPublicMessageForm {
    /**
     * @description The text. It is kept as it was sent.
     * @example The blue mug arrived broken.
     */
    content?: (string | null) | undefined;
    /** @description The files. Each is a part of the form with the name `attachments[]`; without the brackets it is a 500. */
    attachments?: Uploadable[] | undefined;
    /**
     * @description A text of your own to recognize the message by. It comes back in live events only, not in the response.
     * @example draft-7
     */
    echo_id?: string | undefined;
}

/** An address to fetch a file from. */
export interface NewUpload {
    /**
     * @description Address of the file, which the server fetches itself. Only `http` and `https`, and no address in a private network.
     * @example https://northwind.example/logo.png
     */
    external_url: string;
}

/** A file to store. */
export interface NewUploadForm {
    /**
     * Format: binary
     * @description The file.
     */
    attachment: Uploadable;
}

/** An account as a platform app sees it. */
export interface PlatformAccount {
    /**
     * Format: int64
     * @description The id of the account.
     * @example 29
     */
    id: number;
    /**
     * @description Name of the account.
     * @example Harbour Coffee Roasters
     */
    name: string;
    /**
     * @description The language of the account, such as `en` or `pt_BR`.
     * @example en
     */
    locale: string;
    /**
     * @description The domain that e-mails come in at. Null when none was set.
     * @example null
     */
    domain: string | null;
    /**
     * @description The address that e-mails are sent from. Null when none was set.
     * @example null
     */
    support_email: string | null;
    /**
     * @description The features that are on, each with `true`. Those that are off are absent.
     * @example {
     *       "help_center": true,
     *       "labels": true
     *     }
     */
    features: {
        [key: string]: boolean;
    };
    /**
     * @description Values that the platform app recorded. Empty when there are none.
     * @example {}
     */
    custom_attributes: {
        [key: string]: unknown;
    };
    /**
     * @description Limits of the account, such as the number of `agents` and `inboxes`. Empty when there are none.
     * @example {}
     */
    limits: {
        [key: string]: unknown;
    };
    /**
     * @description `suspended` for an account that is closed: requests to it are a 401.
     * @example active
     * @enum {string}
     */
    status: "active" | "suspended";
}

/** A user as a platform app sees it. It holds secrets: `access_token` and `pubsub_token`. */
export type PlatformUser = UserBase & {
    /** @description Every account that the user belongs to. Empty before the first. */
    accounts: PlatformUserAccount[];
};

/** An account that the user belongs to. */
export interface PlatformUserAccount {
    /**
     * Format: int64
     * @description The id of the account.
     * @example 28
     */
    id: number;
    /**
     * @description Name of the account.
     * @example Northwind Support
     */
    name: string;
    /**
     * Format: date-time
     * @description When the user last chose the account in the dashboard, in UTC with milliseconds. Null for never.
     * @example null
     */
    active_at: string | null;
    /**
     * @description The user's role in the account.
     * @example agent
     * @enum {string}
     */
    role: "agent" | "administrator";
}

/** A help center. */
export interface Portal {
    /**
     * Format: int64
     * @description The id of the portal, unique on the whole server. Paths name the portal by its `slug`.
     * @example 12
     */
    id: number;
    /**
     * @description Colour of the portal.
     * @example #0f766e
     */
    color: string;
    /**
     * @description A domain of its own. Null, or empty, when there is none.
     * @example help.northwind.example
     */
    custom_domain: string | null;
    /**
     * @description The line at the top of the page.
     * @example How can we help?
     */
    header_text: string | null;
    /**
     * @description Where the logo leads.
     * @example https://northwind.example
     */
    homepage_link: string | null;
    /**
     * @description Name of the portal.
     * @example Northwind Help
     */
    name: string;
    /**
     * @description Title of the page in the browser.
     * @example Northwind Help Center
     */
    page_title: string | null;
    /**
     * @description The portal's name in addresses, unique on the whole server.
     * @example northwind-help
     */
    slug: string;
    /**
     * @description Whether the portal is out of use.
     * @example false
     */
    archived: boolean;
    /**
     * Format: int64
     * @description The account that the portal belongs to.
     * @example 27
     */
    account_id: number;
    config: PortalConfig;
    inbox?: WebsiteInbox | undefined;
    /** @description The logo. Absent when there is none. */
    logo?: {
        /**
         * Format: int64
         * @description The id of the file's link to the portal.
         * @example 159
         */
        id: number;
        /**
         * Format: int64
         * @description The portal.
         * @example 12
         */
        portal_id: number;
        /**
         * @description Media type of the file.
         * @example image/png
         */
        file_type: string;
        /**
         * Format: int64
         * @description The account that the portal belongs to.
         * @example 27
         */
        account_id: number;
        /**
         * @description Where the file is. The address is signed and needs no token.
         * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/logo.png
         */
        file_url: string;
        /**
         * @description The signed id of the file.
         * @example eyJfcmFpbHMiOnsiZGF0YSI6MTU5fX0=--a1
         */
        blob_id: string;
        /**
         * @description Name of the file.
         * @example logo.png
         */
        filename: string;
    } | undefined;
    /** @description Counts of what is in the portal, in the language that was asked for. */
    meta: {
        /**
         * Format: int64
         * @description All articles.
         * @example 9
         */
        all_articles_count: number;
        /**
         * Format: int64
         * @description Archived articles.
         * @example 2
         */
        archived_articles_count: number;
        /**
         * Format: int64
         * @description Published articles.
         * @example 3
         */
        published_count: number;
        /**
         * Format: int64
         * @description Drafts.
         * @example 4
         */
        draft_articles_count: number;
        /**
         * Format: int64
         * @description Articles that the caller wrote.
         * @example 1
         */
        mine_articles_count: number;
        /**
         * Format: int64
         * @description Categories, in every language.
         * @example 9
         */
        categories_count: number;
        /**
         * @description The portal's first language.
         * @example en
         */
        default_locale: string;
    };
}

/** Settings of a portal. */
export interface PortalConfig {
    /** @description The languages of the portal. */
    allowed_locales: {
        /**
         * @description The language, such as `en` or `pt_BR`.
         * @example en
         */
        code: string;
        /**
         * Format: int64
         * @description Articles in it.
         * @example 7
         */
        articles_count: number;
        /**
         * Format: int64
         * @description Categories in it.
         * @example 8
         */
        categories_count: number;
        /**
         * @description Whether readers don't see the language yet.
         * @example false
         */
        draft: boolean;
    }[];
    /**
     * @description The first language.
     * @example en
     */
    default_locale: string;
    /**
     * @description How the portal looks.
     * @example documentation
     * @enum {string}
     */
    layout: "classic" | "documentation";
    /**
     * @description Names in social networks, under the network's name. Empty when there are none.
     * @example {
     *       "x": "northwind"
     *     }
     */
    social_profiles: {
        [key: string]: unknown;
    };
    /**
     * @description `name`, `page_title` and `header_text` in further languages, under the language.
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
     * @description Ids of the categories and articles shown first, under the language. Empty when none were chosen. Absent before 4.16.
     *
     *     Since Chatwoot 4.16.
     * @example {}
     */
    popular_content: {
        [key: string]: unknown;
    };
}

/** An account that the person belongs to, and the person's place in it. */
export interface ProfileAccount {
    /**
     * Format: int64
     * @description The id of the account.
     * @example 26
     */
    id: number;
    /**
     * @description Name of the account.
     * @example Northwind Support
     */
    name: string;
    /**
     * @description `suspended` for an account that the operator closed: requests to it are a 401.
     * @example active
     * @enum {string}
     */
    status: "active" | "suspended";
    /**
     * @description How far the account was set up. Null when that is done. Absent before 4.14.
     *
     *     Since Chatwoot 4.14.
     * @example null
     */
    onboarding_step: string | null;
    /**
     * Format: date-time
     * @description When the person last chose the account in the dashboard, in UTC with milliseconds. Null for never.
     * @example 2026-11-30T13:24:07.848Z
     */
    active_at: string | null;
    /**
     * @description The person's role in the account.
     * @example administrator
     * @enum {string}
     */
    role: "agent" | "administrator";
    /**
     * @description The role once more, or the permissions of the custom role.
     * @example [
     *       "administrator"
     *     ]
     */
    permissions: string[];
    /**
     * @description What the person chose to be shown as.
     * @example online
     * @enum {string}
     */
    availability: "online" | "busy" | "offline";
    /**
     * @description The availability that contacts see now: with `auto_offline` a person without an open dashboard is `offline`.
     * @example offline
     * @enum {string}
     */
    availability_status: "online" | "busy" | "offline";
    /**
     * @description Whether the person counts as offline while no dashboard is open.
     * @example true
     */
    auto_offline: boolean;
    /**
     * @description Whether the account may use the API and webhooks. Only Chatwoot Cloud refuses requests to one that may not. Absent before 4.16.
     *
     *     Since Chatwoot 4.16.
     * @example true
     */
    api_and_webhooks: boolean;
    /**
     * Format: int64
     * @description The person's custom role (Enterprise). Null for none.
     * @example null
     */
    custom_role_id: number | null;
    /**
     * @description The custom role itself (Enterprise). Null for none.
     * @example null
     */
    custom_role: {
        [key: string]: unknown;
    } | null;
}

/** The fields of a profile that can be changed. Those that are not sent stay as they are. */
export interface ProfileFields {
    /**
     * @description Full name. It can't be empty.
     * @example Mia Moreno
     */
    name?: string | undefined;
    /**
     * @description A name for contacts to see. Null removes it.
     * @example Mia
     */
    display_name?: (string | null) | undefined;
    /**
     * @description A new e-mail address. It takes effect when the link that is sent there was followed; until then the old one stays.
     * @example mia@northwind.example
     */
    email?: string | undefined;
    /**
     * @description The signature that the dashboard puts under messages. Null removes it.
     * @example Mia from Northwind
     */
    message_signature?: (string | null) | undefined;
    /**
     * @description A phone number. It comes back in `custom_attributes`. Null removes it.
     * @example +4930123456
     */
    phone_number?: (string | null) | undefined;
    /**
     * @description Settings of the dashboard. They replace all that were there.
     * @example {
     *       "editor_message_key": "enter"
     *     }
     */
    ui_settings?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * @description The password so far, which a new one needs.
     * @example Old-Secret-1
     */
    current_password?: string | undefined;
    /**
     * @description A new password: at least 6 characters with a small and a capital letter, a digit and a special character.
     * @example New-Secret-2
     */
    password?: string | undefined;
    /**
     * @description The new password once more.
     * @example New-Secret-2
     */
    password_confirmation?: string | undefined;
}

/** The fields of one's own profile to change, within `profile`. */
export interface ProfileUpdate {
    profile: ProfileFields;
}

/** The fields of one's own profile to change, with a picture. */
export interface ProfileUpdateForm {
    profile: ProfileFields & {
        /**
         * Format: binary
         * @description The picture, at most 15 MB.
         */
        avatar?: Uploadable | undefined;
    };
}

/** A contact, as it sees itself. */
export interface PublicContact {
    /**
     * @description The contact's id in this inbox, which paths name it by. Anyone who knows it can read and write as the contact.
     * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
     */
    source_id: string;
    /**
     * @description The secret with which the contact listens to new messages over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
    /**
     * Format: int64
     * @description The id of the contact in the desk.
     * @example 264
     */
    id: number;
    /**
     * @description Display name. May be empty.
     * @example Nora Vale
     */
    name: string | null;
    /**
     * @description E-mail address in lower case. Null when none is known.
     * @example nora@vale.example
     */
    email: string | null;
    /**
     * @description Phone number in the form `+` and digits (E.164). Null, or empty, when none is known.
     * @example +452045096478
     */
    phone_number: string | null;
}

/** An API inbox, as anyone may see it. */
export interface PublicInbox {
    /**
     * @description The inbox's identifier, the one in the path.
     * @example testEX67KhbTb21b9OLjMJg0
     */
    identifier: string;
    /**
     * @description Whether contacts have to prove their identity with `identifier_hash`.
     * @example false
     */
    identity_validation_enabled: boolean;
    /**
     * @description Name of the inbox.
     * @example Parcel Desk
     */
    name: string;
    /**
     * @description Time zone of the business hours, by its name in the tz database.
     * @example Europe/Copenhagen
     */
    timezone: string;
    /** @description The business hours, one entry for each day of the week. */
    working_hours: WorkingHours[];
    /**
     * @description Whether the inbox has business hours.
     * @example true
     */
    working_hours_enabled: boolean;
    /**
     * @description Whether the contact is asked for a rating when a conversation is resolved.
     * @example true
     */
    csat_survey_enabled: boolean;
    /**
     * @description Whether a contact who writes for the first time is greeted.
     * @example true
     */
    greeting_enabled: boolean;
}

/** A message, as the contact sees it. What `content_attributes` holds follows from `content_type`. */
export type PublicMessage = MessageEssentials & MessageContent;

/** A value for one day, or what `group_by` says. */
export interface ReportPoint {
    /**
     * Format: double
     * @description A number of conversations or messages, or an average in seconds. 0 where nothing happened.
     * @example 4
     */
    value: number;
    /**
     * Format: unix-time
     * @description Begin of the day, in seconds since 1970. With `timezone_offset` it is the day there.
     * @example 1795478400
     */
    timestamp: number;
    /**
     * Format: int64
     * @description How many values went into the average. Absent for metrics that count.
     * @example 7
     */
    count?: number | undefined;
}

/** The points of a report, the oldest first; an empty object when the server does not know the metric. */
export type ReportTimeseries = ReportPoint[] | Record<string, never>;

/** A question with a choice of answers. */
export interface SelectContent {
    /**
     * @description A choice.
     * @example input_select
     * @constant
     */
    content_type: "input_select";
    content_attributes: ContentAttributes & ({
        /** @description The answers to choose from. */
        items?: Choice[] | undefined;
        submitted_values?: SubmittedValues | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A sign of life. */
export interface ServerHealth {
    /**
     * @description Always `woot`.
     * @example woot
     */
    status: string;
}

/** What a server says about itself. */
export interface ServerVersion {
    /**
     * @description The version of Chatwoot.
     * @example 4.16.2
     */
    version: string;
    /**
     * @description The server's clock in UTC, as `YYYY-MM-DD HH:MM:SS`.
     * @example 2026-11-30 13:24:06
     */
    timestamp: string;
    /**
     * @description `ok` when the server reaches Redis, otherwise `failing`.
     * @example ok
     */
    queue_services: string;
    /**
     * @description `ok` when the server reaches its database, otherwise `failing`.
     * @example ok
     */
    data_services: string;
}

/** The refusal of a caller who sent no token. In the language of the `locale` query parameter, else of the installation. */
export interface SignInErrorBody {
    /** @description One sentence. */
    errors: string[];
}

/** A target that was missed. */
export interface SlaEvent {
    /**
     * Format: int64
     * @description The id of the event.
     * @example 1
     */
    id: number;
    /**
     * @description Which target: `frt` first reply, `nrt` a later reply, `rt` resolution.
     * @example frt
     * @enum {string}
     */
    event_type: "frt" | "nrt" | "rt";
    /** @description For a later reply, the message that was not answered in time. Otherwise empty. */
    meta: {
        /**
         * Format: int64
         * @description The message that waited.
         * @example 2327
         */
        message_id?: number | undefined;
    };
    /**
     * Format: unix-time
     * @description When the event last changed, in seconds since 1970.
     * @example 1795336103
     */
    updated_at: number;
    /**
     * Format: unix-time
     * @description When the target was missed, in seconds since 1970.
     * @example 1795336103
     */
    created_at: number;
}

/** The response of the framework in front of the application, which repeats the HTTP status. */
export interface StatusErrorBody {
    /**
     * Format: int64
     * @description The HTTP status once more.
     * @example 500
     */
    status: number;
    /**
     * @description The name of the status.
     * @example Internal Server Error
     */
    error: string;
}

/** A file that the server stores. */
export interface StoredFile {
    /**
     * @description Ending of the file's name without the dot, null where it has none.
     * @example png
     */
    extension: string | null;
    /**
     * @description Media type of the file. Absent before 4.14.
     *
     *     Since Chatwoot 4.14.
     * @example image/png
     */
    content_type: string;
    /**
     * @description Where the file is. The address is signed and needs no token; it redirects to the bytes, and where it redirects to changes.
     * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/shelf.png
     */
    data_url: string;
    /**
     * @description Where a small picture of it is, empty for what has none.
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/shelf.png
     */
    thumb_url: string;
    /**
     * Format: int64
     * @description Size of the file in bytes.
     * @example 70
     */
    file_size: number;
    /**
     * Format: double
     * @description Width in pixels. Null for what has none, and until a background job has measured it.
     * @example 1
     */
    width: number | null;
    /**
     * Format: double
     * @description Height in pixels. Null for what has none, and until a background job has measured it.
     * @example 1
     */
    height: number | null;
}

/** A choice that was made, or a field that was filled in. */
export type SubmittedValue = {
    /**
     * @description The `name` of the form's field. Choices have none.
     * @example email
     */
    name?: (string | null) | undefined;
    /**
     * @description The `title` of the choice. Fields have none.
     * @example Oak
     */
    title?: (string | number | boolean | null) | undefined;
    /**
     * @description The `value` of the choice, or what was filled in; mostly a string.
     * @example oak
     */
    value?: unknown | undefined;
} & {
    [key: string]: unknown;
};

/** What the visitor chose or filled in. Absent before. The website widget sends a list; a client of the public API can send one object. */
export type SubmittedValues = SubmittedValue[] | SubmittedValue;

/** How satisfied the contact is. */
export type SurveyAnswer = {
    /**
     * Format: int64
     * @description From 1, not at all, to 5.
     * @example 4
     */
    rating?: number | undefined;
    /**
     * @description What the contact wrote about it.
     * @example Quick help
     */
    feedback_message?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** The satisfaction survey that follows a resolved conversation. */
export interface SurveyContent {
    /**
     * @description A satisfaction survey.
     * @example input_csat
     * @constant
     */
    content_type: "input_csat";
    content_attributes: ContentAttributes & ({
        /**
         * @description How the rating is shown: `emoji` for faces, `star` for stars.
         * @example emoji
         */
        display_type?: (string | null) | undefined;
        /** @description The answer. Absent before. An object, where other kinds have a list. */
        submitted_values?: ({
            csat_survey_response?: SurveyAnswer | undefined;
        } & {
            [key: string]: unknown;
        }) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A group of agents that the conversation was given to. Absent when there is none. */
export interface Team {
    /**
     * Format: int64
     * @description The id of the team, unique on the whole server.
     * @example 60
     */
    id: number;
    /**
     * @description Name of the team, always in lower case.
     * @example returns
     */
    name: string;
    /**
     * @description What the team is for.
     * @example Returned goods
     */
    description: string | null;
    /**
     * @description Whether conversations of the team are shared out among its members. Null in rows of long ago.
     * @example true
     */
    allow_auto_assign: boolean | null;
    /**
     * Format: int64
     * @description The account that the team belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * @description Whether the caller is in the team.
     * @example false
     */
    is_member: boolean;
    /**
     * @description Name of the icon that the dashboard shows for the team, empty when none was chosen. Absent before 4.16.
     *
     *     Since Chatwoot 4.16.
     * @example
     */
    icon: string;
    /**
     * @description Colour of the icon, empty when none was chosen. Absent before 4.16.
     *
     *     Since Chatwoot 4.16.
     * @example
     */
    icon_color: string;
}

/** People of the account. Without `user_ids`, or when it is not a list, the server fails with a 500. */
export interface TeamMemberIds {
    /**
     * @description The ids of the people, as numbers.
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
     * @description `text` and `sticker` are messages as such; `input_text` and `input_textarea` ask the visitor of the website widget for a line or
     *     a paragraph.
     * @example text
     * @enum {string}
     */
    content_type: "text" | "input_text" | "input_textarea" | "sticker";
    content_attributes: ContentAttributes;
}

/**
 * A message as the endpoints of messages return it. It has fewer keys than a `Message`, which is part of a conversation. What
 * `content_attributes` holds follows from `content_type`.
 */
export type ThreadMessage = MessageCore & {
    /**
     * @description The `echo_id` that was sent. Only the response to `createMessage` has it, and only when one was sent.
     * @example till-42
     */
    echo_id?: string | undefined;
} & MessageContent;

/** No one works on it, or the person has left the account. Neither key is sent. */
export interface Unassigned {
    /** @description Not sent. */
    assignee?: never | undefined;
    /** @description Not sent. */
    assignee_type?: never | undefined;
}

/** A file that the server stored. */
export interface Upload {
    /**
     * @description Where the file is. The address is signed and needs no token.
     * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/logo.png
     */
    file_url: string;
    /**
     * @description The signed id of the file: what `attachments` of `createMessage` takes.
     * @example eyJfcmFpbHMiOnsiZGF0YSI6NDIsInB1ciI6ImJsb2JfaWQifX0=--1f0c
     */
    blob_id: string;
}

/** What a user is, in the person's own eyes and in those of a platform app. */
export interface UserBase {
    /**
     * @description The person's access token, a secret. Empty on Chatwoot Cloud when no account of the person may use the API (since 4.16).
     * @example xHkQ9cTpZ1rN4sVb7mWe2aLd
     */
    access_token: string;
    /**
     * Format: int64
     * @description The account that the person last worked in. Null for someone who is in no account.
     * @example 26
     */
    account_id: number | null;
    /**
     * @description The name that contacts see: `display_name`, or else `name`.
     * @example Ada
     */
    available_name: string;
    /**
     * @description URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * @description Whether the person followed the link of the invitation.
     * @example true
     */
    confirmed: boolean;
    /**
     * @description A name for contacts to see. Null when none was set.
     * @example Ada
     */
    display_name: string | null;
    /**
     * @description The signature that the dashboard puts under messages. Null when none was set.
     * @example Ada from Northwind
     */
    message_signature: string | null;
    /**
     * @description E-mail address, which is the sign-in name. A new one shows only once it is confirmed.
     * @example ada@northwind.example
     */
    email: string;
    /**
     * Format: int64
     * @description The id of the person, unique on the whole server.
     * @example 45
     */
    id: number;
    /**
     * @description Full name.
     * @example Ada Admin
     */
    name: string;
    /**
     * @description How the person signs in, such as `email`, `saml` or `google_oauth2`.
     * @example email
     */
    provider: string;
    /**
     * @description The secret with which the person listens to the account's events over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
    /**
     * @description Facts about the person, such as `phone_number`, or whatever a platform app recorded. Absent when there are none.
     * @example {
     *       "phone_number": "+4930123456"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * @description The role in the account of `account_id`. Null for someone who is in no account.
     * @example administrator
     * @enum {string|null}
     */
    role: "agent" | "administrator" | null;
    /**
     * @description Settings of the dashboard, under keys of its own. Empty before any was changed.
     * @example {
     *       "locale": "en"
     *     }
     */
    ui_settings: {
        [key: string]: unknown;
    } | null;
    /**
     * @description The same as `email`.
     * @example ada@northwind.example
     */
    uid: string;
}

/** A person of the desk, as that person sees it. It holds secrets: `access_token` and `pubsub_token`. */
export type UserProfile = UserBase & {
    /**
     * @description Signature with which Chatwoot's own help widget knows the person. Absent unless the operator set it up.
     * @example 0f3a
     */
    hmac_identifier?: string | undefined;
    /**
     * Format: int64
     * @description Who invited the person to the account of `account_id`. Null when no one did.
     * @example null
     */
    inviter_id: number | null;
    /**
     * @description `SuperAdmin` for an administrator of the whole installation, otherwise null.
     * @example null
     * @enum {string|null}
     */
    type: "SuperAdmin" | null;
    /** @description Every account that the person belongs to. */
    accounts: ProfileAccount[];
};

/** A person of the desk wrote it. */
export interface UserSender {
    /**
     * Format: int64
     * @description The id of the person.
     * @example 241
     */
    id: number;
    /**
     * @description Full name.
     * @example Ada Admin
     */
    name: string;
    /**
     * @description The name that contacts see.
     * @example Ada
     */
    available_name: string;
    /**
     * @description URL of a picture, empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * @description Says that a person of the desk wrote it.
     * @example user
     * @constant
     */
    type: "user";
    /**
     * @description The availability that contacts see now. Null where the person has left the account.
     * @example offline
     * @enum {string|null}
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * @description URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
}

/** What a refusal looks like when the values of a record are not allowed. */
export interface ValidationErrorBody {
    /**
     * @description Every mistake in one sentence, for a person to read.
     * @example Title has already been taken
     */
    message: string;
    /**
     * @description Names of the fields that are wrong.
     * @example [
     *       "title"
     *     ]
     */
    attributes: string[];
}

/** A phone call (Enterprise). See also `call`. */
export interface VoiceCallContent {
    /**
     * @description A phone call.
     * @example voice_call
     * @constant
     */
    content_type: "voice_call";
    content_attributes: ContentAttributes & ({
        data?: VoiceCallData | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** The call in short. Which keys come follows from how far it got. */
export type VoiceCallData = {
    /**
     * Format: int64
     * @description The id of the call.
     * @example 1
     */
    call_id?: number | undefined;
    /**
     * @description The provider's own id of the call.
     * @example CA1
     */
    call_sid?: string | undefined;
    /**
     * @description The telephone provider.
     * @example twilio
     * @enum {string}
     */
    call_source?: ("twilio" | "whatsapp") | undefined;
    /**
     * @description `inbound`: the contact called.
     * @example inbound
     * @enum {string}
     */
    call_direction?: ("inbound" | "outbound") | undefined;
    /**
     * @description How far the call got.
     * @example completed
     */
    status?: string | undefined;
    /** @description The agent who took the call. */
    accepted_by?: (({
        /**
         * Format: int64
         * @description The id of the agent.
         * @example 242
         */
        id?: number | undefined;
        /**
         * @description Name of the agent.
         * @example Grace
         */
        name?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * Format: int64
     * @description Length of the call in seconds.
     * @example 4
     */
    duration_seconds?: (number | null) | undefined;
} & {
    [key: string]: unknown;
};

/** An inbox of the website widget, with everything that agents may know about it. */
export interface WebsiteInbox {
    /**
     * Format: int64
     * @description The id of the inbox, unique on the whole server.
     * @example 51
     */
    id: number;
    /**
     * @description URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * Format: int64
     * @description The id of the channel behind the inbox, unique among channels of its kind only.
     * @example 9
     */
    channel_id: number;
    /**
     * @description Name of the inbox.
     * @example Website
     */
    name: string;
    /**
     * @description The kind of inbox.
     * @example Channel::WebWidget
     * @constant
     */
    channel_type: "Channel::WebWidget";
    /**
     * @description Whether a contact who writes for the first time is greeted.
     * @example true
     */
    greeting_enabled: boolean;
    /**
     * @description The greeting. Null when none was written.
     * @example How can we help?
     */
    greeting_message: string | null;
    /**
     * @description Whether the inbox has business hours.
     * @example false
     */
    working_hours_enabled: boolean;
    /**
     * @description Whether the widget asks for an e-mail address.
     * @example true
     */
    enable_email_collect: boolean;
    /**
     * @description Whether the contact is asked for a rating when a conversation is resolved.
     * @example false
     */
    csat_survey_enabled: boolean;
    /**
     * @description How the survey looks. Empty when nothing was set.
     * @example {}
     */
    csat_config: {
        [key: string]: unknown;
    } | null;
    /**
     * @description Whether new conversations are shared out among the inbox's agents.
     * @example true
     */
    enable_auto_assignment: boolean;
    /**
     * @description Limits of the automatic assignment, such as `max_assignment_limit`. Empty when none was set.
     * @example {}
     */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /**
     * @description What a contact is told outside business hours. Null when nothing was written.
     * @example null
     */
    out_of_office_message: string | null;
    /** @description The business hours, one entry for each day of the week. */
    working_hours: WorkingHours[];
    /**
     * @description Time zone of the business hours, by its name in the tz database.
     * @example America/New_York
     */
    timezone: string;
    /**
     * @description Where a channel sends its events. Null for the widget.
     * @example null
     */
    callback_webhook_url: string | null;
    /**
     * @description Whether a contact can write into a resolved conversation.
     * @example true
     */
    allow_messages_after_resolved: boolean;
    /**
     * @description Whether a contact has only one conversation in the inbox, which is reopened.
     * @example false
     */
    lock_to_single_conversation: boolean;
    /**
     * @description Whose name an e-mail carries: `friendly` the agent's with the inbox's, `professional` the inbox's.
     * @example friendly
     * @enum {string}
     */
    sender_name_type: "friendly" | "professional";
    /**
     * @description The name that e-mails of a `professional` inbox carry. Null when none was set.
     * @example null
     */
    business_name: string | null;
    /**
     * @description Websites that may show the widget, separated by commas. Empty for any.
     * @example
     */
    allowed_domains: string | null;
    /**
     * @description Colour of the widget.
     * @example #123456
     */
    widget_color: string;
    /**
     * @description The website that shows the widget.
     * @example https://www.northwind.example
     */
    website_url: string;
    /**
     * @description Whether a contact has to prove its identity with a signature.
     * @example true
     */
    hmac_mandatory: boolean;
    /**
     * @description The heading of the widget.
     * @example Hello
     */
    welcome_title: string | null;
    /**
     * @description The line below the heading.
     * @example We answer fast
     */
    welcome_tagline: string | null;
    /**
     * @description The script that shows the widget on a page.
     * @example <script>…</script>
     */
    web_widget_script: string;
    /**
     * @description The public key of the widget, which the script names.
     * @example pLq3WzT8
     */
    website_token: string;
    /**
     * @description Parts of the widget that are shown, such as `attachments` and `emoji_picker`.
     * @example [
     *       "attachments"
     *     ]
     */
    selected_feature_flags: string[];
    /**
     * @description How soon a reply is promised.
     * @example in_a_few_minutes
     */
    reply_time: string | null;
    /**
     * @description Whether questions come before the first message.
     * @example false
     */
    pre_chat_form_enabled: boolean;
    /**
     * @description The questions that come before the first message.
     * @example {
     *       "pre_chat_message": "Two questions first"
     *     }
     */
    pre_chat_form_options: {
        [key: string]: unknown;
    } | null;
    /**
     * @description Whether a contact who left gets replies by e-mail.
     * @example true
     */
    continuity_via_email: boolean;
    /**
     * @description Belongs to SMS. Null for the widget.
     * @example null
     */
    messaging_service_sid: string | null;
    /**
     * @description Belongs to SMS and WhatsApp. Null for the widget.
     * @example null
     */
    phone_number: string | null;
    /**
     * @description Belongs to WhatsApp and e-mail. Null for the widget.
     * @example null
     */
    provider: string | null;
    /**
     * @description The secret that signatures are made with. Only administrators get it.
     * @example x7Kd
     */
    hmac_token?: string | undefined;
}

/** One day of the week. */
export interface WorkingHours {
    /**
     * Format: int64
     * @description The day, from 0 for Sunday.
     * @example 1
     */
    day_of_week: number;
    /**
     * @description Whether the desk is closed the whole day.
     * @example false
     */
    closed_all_day: boolean;
    /**
     * Format: int64
     * @description The hour at which it opens. Null when it is closed or open all day.
     * @example 9
     */
    open_hour: number | null;
    /**
     * Format: int64
     * @description The minute of that hour.
     * @example 0
     */
    open_minutes: number | null;
    /**
     * Format: int64
     * @description The hour at which it closes. Null when it is closed or open all day.
     * @example 17
     */
    close_hour: number | null;
    /**
     * Format: int64
     * @description The minute of that hour.
     * @example 0
     */
    close_minutes: number | null;
    /**
     * @description Whether the desk is open day and night.
     * @example false
     */
    open_all_day: boolean;
}
