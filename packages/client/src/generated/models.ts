// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Uploadable } from "../multipart.ts";

/**
 * The event that an activity message reports. Only messages about a change of status have it, and only since 4.16; those about labels,
 * assignees or priorities don't.
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
     * The status that the conversation got.
     * @example resolved
     */
    status?: string | undefined;
} & {
    [key: string]: unknown;
};

/** A person of the desk, as the account sees that person. */
export interface Agent {
    /**
     * The id of the person, unique on the whole server.
     * @example 242
     */
    id: number;
    /**
     * The account that was asked.
     * @example 1
     */
    account_id: number;
    /**
     * The availability that contacts see now. Null where the person's membership is damaged.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * Whether the person counts as offline while no dashboard is open.
     * @example true
     */
    auto_offline: boolean;
    /**
     * Whether the person followed the link of the invitation.
     * @example true
     */
    confirmed: boolean;
    /**
     * E-mail address, which is the sign-in name.
     * @example grace@northwind.example
     */
    email: string;
    /**
     * How the person signs in, such as `email`, `saml` or `google_oauth2`. Absent in 4.5.
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
     * What a platform app recorded about the person. Absent when there is nothing.
     * @example {
     *       "desk": "north"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Full name.
     * @example Grace Agent
     */
    name: string;
    /**
     * An administrator may do and see everything in the account.
     * @example agent
     */
    role: "agent" | "administrator";
    /**
     * URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * The custom role of the person, null for none. Absent in the community edition.
     * @example null
     */
    custom_role_id?: (number | null) | undefined;
}

/** A program that answers in place of a person. */
export interface AgentBot {
    /**
     * The id of the bot, unique on the whole server.
     * @example 126
     */
    id: number;
    /**
     * Name of the bot.
     * @example Order Robot
     */
    name: string | null;
    /**
     * What the bot is for.
     * @example Answers where an order is
     */
    description: string | null;
    /**
     * URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * Where the server sends the bot its events. Absent for a bot of the whole installation, null when none was set.
     * @example https://bot.northwind.example/hook
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * How the bot is driven. Null in rows of long ago.
     * @example webhook
     */
    bot_type: "webhook" | null;
}

/** A bot wrote it. It has no `thumbnail`. */
export interface AgentBotSender {
    /**
     * The id of the bot.
     * @example 126
     */
    id: number;
    /**
     * Name of the bot.
     * @example Order Robot
     */
    name: string | null;
    /**
     * URL of a picture, empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * Says that a bot wrote it.
     * @example agent_bot
     */
    type: "agent_bot";
}

/** A service-level agreement (Enterprise) as it runs for one conversation. */
export interface AppliedSla {
    /**
     * The id of this application of the policy.
     * @example 15
     */
    id: number;
    /**
     * The policy; the same as the conversation's `sla_policy_id`.
     * @example 45
     */
    sla_id: number;
    /**
     * `active`: nothing missed so far. `active_with_misses`: still running, something missed. `hit`: ended with every target met.
     * `missed`: ended with a target missed.
     * @example active
     */
    sla_status: "active" | "hit" | "missed" | "active_with_misses";
    /**
     * When the policy was applied, in seconds since 1970.
     * @example 1795339656
     */
    created_at: number;
    /**
     * When its status last changed, in seconds since 1970.
     * @example 1795339656
     */
    updated_at: number;
    /**
     * What the policy is for.
     * @example Big customers
     */
    sla_description: string | null;
    /**
     * Name of the policy.
     * @example Gold
     */
    sla_name: string;
    /**
     * Seconds until a first reply is due, null for no such target.
     * @example 900
     */
    sla_first_response_time_threshold: number | null;
    /**
     * Seconds until any later reply is due, null for no such target.
     * @example 1800.5
     */
    sla_next_response_time_threshold: number | null;
    /**
     * Whether the clock stops outside business hours.
     * @example false
     */
    sla_only_during_business_hours: boolean;
    /**
     * Seconds until it has to be resolved, null for no such target.
     * @example null
     */
    sla_resolution_time_threshold: number | null;
    /**
     * When the first reply is due, in seconds since 1970. Null for no such target. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example 1795340556
     */
    sla_frt_due_at: number | null;
    /**
     * When the next reply is due, in seconds since 1970. Null for no such target, and while the contact is not waiting for a reply. Absent
     * before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example null
     */
    sla_nrt_due_at: number | null;
    /**
     * When it has to be resolved, in seconds since 1970. Null for no such target. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example null
     */
    sla_rt_due_at: number | null;
}

/** Suggested articles of the help centre. */
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

/** A person works on it. */
export interface AssignedToAgent {
    assignee: Agent;
    /**
     * Says that the assignee is a person. Absent before 4.8, where an assignee is always a person.
     *
     * Available since Chatwoot 4.8.
     * @example User
     */
    assignee_type: "User";
}

/** A bot works on it. */
export interface AssignedToAgentBot {
    assignee: AgentBot;
    /**
     * Says that the assignee is a bot.
     *
     * Available since Chatwoot 4.8.
     * @example AgentBot
     */
    assignee_type: "AgentBot";
}

/** What is attached to a message; `file_type` says which kind. */
export type Attachment = FileAttachment | LinkAttachment | AudioAttachment | LocationAttachment | FallbackAttachment | ContactAttachment | EmbedAttachment;

/** What every attachment has. */
export interface AttachmentBase {
    /**
     * The id of the attachment.
     * @example 423
     */
    id: number;
    /**
     * The message that it belongs to.
     * @example 2311
     */
    message_id: number;
    /**
     * The account that it belongs to.
     * @example 1
     */
    account_id: number;
}

/** A sound, or a voice message. */
export type AudioAttachment = AttachmentBase & StoredFile & {
    /**
     * A sound.
     * @example audio
     */
    file_type: "audio";
    /**
     * What is said in it. Empty where it was not written down.
     * @example
     */
    transcribed_text: string;
};

/** An availability in one account, within `profile`. */
export interface AvailabilityUpdate {
    /** The account and the availability. */
    profile: {
        /**
         * The account. Without it, or when the person is not in it, it is a 404.
         * @example 27
         */
        account_id: number;
        /**
         * What to be shown as. Without it the server fails with a 500.
         * @example busy
         */
        availability: "online" | "busy" | "offline";
    };
}

/** The phone call behind a `voice_call` message (Enterprise). Absent where the call was not recorded. */
export interface Call {
    /**
     * The id of the call.
     * @example 1
     */
    id: number;
    /**
     * The provider's own id of the call.
     * @example CA1
     */
    provider_call_id: string;
    /**
     * The telephone provider.
     * @example twilio
     */
    provider: "twilio" | "whatsapp";
    /**
     * `incoming`: the contact called. The message's `content_attributes` say `inbound` for the same.
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
     * Length of the call in seconds, null before it ended.
     * @example 4
     */
    duration_seconds: number | null;
    /**
     * Why the call ended, where the provider says.
     * @example null
     */
    end_reason: string | null;
    /**
     * The provider's id of the conference that joined both sides.
     * @example null
     */
    conference_sid: string | null;
    /**
     * The agent who took the call, null when no one did.
     * @example 242
     */
    accepted_by_agent_id: number | null;
    /**
     * Name of the agent who took the call.
     * @example Grace
     */
    accepted_by_agent_name: string | null;
    /**
     * When it was answered, in seconds since 1970, null where it was not.
     * @example 1795335925
     */
    started_at: number | null;
    /**
     * When it ended, in seconds since 1970, null where it has not.
     * @example null
     */
    ended_at: number | null;
    /**
     * Number of the caller.
     * @example +15550002
     */
    from_number: string | null;
    /**
     * Number that was called.
     * @example +15558888
     */
    to_number: string | null;
    /**
     * Where the recording can be heard, null when none was made.
     * @example null
     */
    recording_url: string | null;
    /**
     * What was said, null where it was not written down.
     * @example null
     */
    transcript: string | null;
}

/** Chatwoot's own assistant wrote it (Enterprise). It has no `thumbnail`. */
export interface CaptainAssistantSender {
    /**
     * The id of the assistant.
     * @example 3
     */
    id: number;
    /**
     * Name of the assistant.
     * @example Wally
     */
    name: string;
    /**
     * URL of a picture; the assistant's standard one when none was set, so never empty.
     * @example https://chatwoot.example/assets/images/dashboard/captain/logo.svg
     */
    avatar_url: string;
    /**
     * What the assistant is for.
     * @example Answers from the help centre
     */
    description: string | null;
    /**
     * When the assistant was set up, in UTC with milliseconds.
     * @example 2026-11-22T09:27:38.395Z
     */
    created_at: string;
    /**
     * Says that Chatwoot's assistant wrote it.
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
     * The value that a postback sends; mostly a string.
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

/** A person who writes to the desk. */
export interface Contact {
    additional_attributes: ContactAdditionalAttributes;
    /**
     * Whether the contact has the website widget open; seen within the last 90 seconds counts as online.
     * @example offline
     */
    availability_status: "online" | "offline";
    /**
     * E-mail address in lower case. Null when none is known.
     * @example berta@base.example
     */
    email: string | null;
    /**
     * The id of the contact, unique on the whole server.
     * @example 946
     */
    id: number;
    /**
     * Display name. May be empty; null in rows of long ago.
     * @example Berta Base
     */
    name: string | null;
    /**
     * Phone number in the form `+` and digits (E.164). Null, or empty, when none is known.
     * @example +12025550170
     */
    phone_number: string | null;
    /**
     * Whether the desk blocked the contact. New conversations of a blocked contact are resolved at once.
     * @example false
     */
    blocked: boolean;
    /**
     * The contact's key in another system. Null, or empty, when none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * What the account recorded about the contact, under keys of its own choice; values are any JSON. Empty when there is nothing; null only
     * in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * The company that the contact belongs to, null for none. Absent unless the account has the feature `companies`, and before 4.15.
     *
     * Available since Chatwoot 4.15.
     * @example 12
     */
    company_id?: (number | null) | undefined;
    /**
     * When the contact was last active, in seconds since 1970. Absent where it never was.
     * @example 1795339653
     */
    last_activity_at?: number | undefined;
    /**
     * When the contact was created, in seconds since 1970.
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
     * Name of the city.
     * @example Utrecht
     */
    city?: (string | null) | undefined;
    /**
     * Name of the country.
     * @example Netherlands
     */
    country?: (string | null) | undefined;
    /**
     * The country in two letters (ISO 3166-1).
     * @example NL
     */
    country_code?: (string | null) | undefined;
    /**
     * The company that the contact works for.
     * @example Reed Stationery
     */
    company_name?: (string | null) | undefined;
    /**
     * A few words about the contact.
     * @example Buys for three shops
     */
    description?: (string | null) | undefined;
    /**
     * IP address that the contact first wrote from.
     * @example 203.0.113.7
     */
    created_at_ip?: (string | null) | undefined;
    /**
     * IP address that the contact last wrote from.
     * @example 203.0.113.7
     */
    updated_at_ip?: (string | null) | undefined;
    /**
     * Digest of the address that the picture was fetched from.
     * @example c6492dababa0b5b76a79f9dcb5c7880738888eade9b6e6ebd8e43255fd8ad6ae
     */
    avatar_url_hash?: (string | null) | undefined;
    /**
     * When the picture was last fetched.
     * @example 2026-11-22T09:28:27Z
     */
    last_avatar_sync_at?: (string | null) | undefined;
    /**
     * Names of the contact in social networks, under the network's name.
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
     * Phone number of the person.
     * @example +12025550133
     */
    fallback_title: string | null;
    /** Name of the person, as the channel gives it. */
    meta: ({
        /**
         * First name.
         * @example Bea
         */
        firstName?: (string | null) | undefined;
        /**
         * Last name.
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
     * As many as the server sends at most. When there are 20 or more, older ones may be missing. Up to 4.16 the most recently active come
     * first (`last_activity_at`, descending); a later server may order them by when they were created.
     */
    payload: Conversation[];
}

/** The fields of a contact that can be set. */
export interface ContactFields {
    /**
     * Display name.
     * @example Carla Fir
     */
    name?: (string | null) | undefined;
    /**
     * E-mail address, stored in lower case; an empty one is stored as null. One that another contact of the account has is refused.
     * @example carla@fir.example
     */
    email?: (string | null) | undefined;
    /**
     * Phone number in the form `+` and digits (E.164), or empty. Any other form, or one that another contact of the account has, is refused.
     * @example +12025550100
     */
    phone_number?: (string | null) | undefined;
    /**
     * The contact's key in another system, unique within the account. Send null rather than an empty string: a second contact with an
     * empty one is a 500.
     * @example crm-1001
     */
    identifier?: (string | null) | undefined;
    /**
     * Whether the desk blocks the contact. New conversations of a blocked contact are resolved at once.
     * @example true
     */
    blocked?: boolean | undefined;
    /**
     * URL of a picture. It is fetched later, in the background, and `thumbnail` stays empty until then.
     * @example https://pictures.northwind.example/ada.png
     */
    avatar_url?: string | undefined;
    /**
     * Facts about the contact under the keys that the dashboard knows, such as `city`, `country`, `country_code`, `company_name`,
     * `description` and `social_profiles`, or any others. In an update, keys that are not sent stay; an object within is replaced.
     * @example {
     *       "city": "Bergen"
     *     }
     */
    additional_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * Values under keys of your own, any JSON. In an update, keys that are not sent stay, and a null is stored as null.
     * @example {
     *       "orders": 7
     *     }
     */
    custom_attributes?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * The company that the contact belongs to; an empty string for none. An unknown one is a 404. Read only when the account has the
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
     * The contact's id in that inbox: a phone number, an e-mail address, an id of the channel, or a random one. It is unique within the
     * inbox only. `listConversations` finds the conversations of this link by it.
     * @example c9fa58d5-5f4b-4a5f-bd3d-21a70abe4ded
     */
    source_id: string;
    inbox: InboxSummary;
}

/** The inbox that a new contact is linked to. */
export interface ContactInboxFields {
    /**
     * An inbox to link the contact to, so that conversations can be started there. In an e-mail inbox the contact needs an `email`.
     * @example 36
     */
    inbox_id?: number | undefined;
    /**
     * The contact's id in that inbox, for an API inbox. Without it the server makes one up. One that another contact has there is a 500.
     * @example shop-customer-1001
     */
    source_id?: string | undefined;
}

/** The envelope of a page of contacts. */
export interface ContactList {
    meta: ContactListMeta;
    /** The contacts of the page, 15 on a full one. */
    payload: ContactWithInboxes[];
}

/** What is listed, and where in it this page is. */
export interface ContactListMeta {
    /**
     * The number of contacts on all pages together.
     * @example 27
     */
    count: number;
    /**
     * The number 1 when no `page` was sent, else the text that was sent, such as `"2"`; also one that counted as page 1, such as `"0"`
     * or `"abc"`.
     * @example 2
     */
    current_page: number | string;
}

/** The picture of a contact. */
export interface ContactPicture {
    /** The picture, as a file. */
    avatar?: Uploadable | undefined;
}

/** A page of the contacts that were found. */
export interface ContactSearchResult {
    /** Where the page is among others. */
    meta: {
        /**
         * How many contacts are on this page, not how many there are in all; before 4.11 it is the number of all. Null when nothing was
         * searched for.
         * @example 15
         */
        count: number | null;
        /**
         * The number 1 when no `page` was sent, else the text that was sent.
         * @example 1
         */
        current_page: number | string;
        /**
         * Whether there is a further page. Null when nothing was searched for. Absent before 4.11.
         *
         * Available since Chatwoot 4.11.
         * @example true
         */
        has_more: boolean | null;
    };
    /** The contacts of the page. */
    payload: ContactWithInboxes[];
}

/** The contact wrote it. Fewer keys than a contact elsewhere. */
export interface ContactSender {
    additional_attributes: ContactAdditionalAttributes;
    /**
     * What the account recorded about the contact, under keys of its own choice. Null only in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * E-mail address in lower case. Null when none is known.
     * @example lotte.reed@desk.example
     */
    email: string | null;
    /**
     * The id of the contact.
     * @example 928
     */
    id: number;
    /**
     * The contact's key in another system. Null, or empty, when none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * Display name. May be empty; null in rows of long ago.
     * @example Lotte Reed
     */
    name: string | null;
    /**
     * Phone number in the form `+` and digits (E.164). Null, or empty, when none is known.
     * @example +12025550120
     */
    phone_number: string | null;
    /**
     * URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
    /**
     * Whether the desk blocked the contact.
     * @example false
     */
    blocked: boolean;
    /**
     * Says that the contact wrote it.
     * @example contact
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
     * One entry for each inbox and id that the contact has there, in no certain order, whether or not the caller is a member of the
     * inbox. Empty when there is none; absent with `include_contact_inboxes=false`.
     */
    contact_inboxes?: ContactInbox[] | undefined;
};

/**
 * What any message may carry beside its text. No key is certain, the caller who creates a message over the API may add others. Empty
 * for most messages.
 */
export type ContentAttributes = {
    /**
     * The message that it replies to. Null, or absent, when it replies to no message in particular.
     * @example 2284
     */
    in_reply_to?: (number | null) | undefined;
    /**
     * The message that it replies to, by its `source_id`.
     * @example null
     */
    in_reply_to_external_id?: (string | null) | undefined;
    /**
     * True for a message that was deleted. Its text and attachments are gone.
     * @example true
     */
    deleted?: boolean | undefined;
    /**
     * Why the channel did not take it, where `status` is `failed`.
     * @example Number not reachable
     */
    external_error?: (string | null) | undefined;
    /**
     * When the channel says that it was written; seconds since 1970 where the channel gives a number.
     * @example 1710000000
     */
    external_created_at?: (number | string | null) | undefined;
    /**
     * True for what the desk wrote in the channel's own app. Such a message has no `sender`.
     * @example true
     */
    external_echo?: boolean | undefined;
    /**
     * True for something that Chatwoot cannot show.
     * @example true
     */
    is_unsupported?: boolean | undefined;
    /**
     * The automation rule that wrote it.
     * @example 7
     */
    automation_rule_id?: number | undefined;
    activity?: ActivityDetails | undefined;
    /**
     * The text in other languages, under their codes.
     * @example {
     *       "fr": "Merci"
     *     }
     */
    translations?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /** Further recipients of an e-mail that the desk sent. */
    cc_emails?: (string[] | null) | undefined;
    /** Hidden recipients of an e-mail that the desk sent. */
    bcc_emails?: (string[] | null) | undefined;
    /** Recipients of an e-mail that the desk sent, where they aren't just the contact. */
    to_emails?: (string[] | null) | undefined;
    email?: EmailAttributes | undefined;
    /**
     * Whose Instagram story it speaks of.
     * @example northwind.shop
     */
    story_sender?: (string | null) | undefined;
    /**
     * The Instagram story that it speaks of.
     * @example 17921
     */
    story_id?: (string | null) | undefined;
    /**
     * Where the Instagram story is.
     * @example https://cdn.example/story.jpg
     */
    story_url?: (string | null) | undefined;
    /**
     * What an Instagram picture is, such as `story_mention`, `ig_story`, `ig_story_reply` or `ig_post`.
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
     * The number of the conversation within its account, the one that agents see. Other endpoints want it as `conversation_id`.
     * @example 108
     */
    id: number;
    /**
     * The newest message of any kind, private notes and activities included. Empty when the conversation has no message. `listMessages`
     * returns the others.
     */
    messages: Message[];
    /**
     * The account that the conversation belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * An id that is unique everywhere, as used in links to the satisfaction survey.
     * @example bd742aad-e908-40a5-81e8-046cc88fea2a
     */
    uuid: string;
    additional_attributes: ConversationAdditionalAttributes;
    /**
     * When any agent last opened it, in seconds since 1970. `0` means that none has.
     * @example 1795339452
     */
    agent_last_seen_at: number;
    /**
     * When the assignee last opened it, in seconds since 1970. `0` means never, or that no one is assigned.
     * @example 0
     */
    assignee_last_seen_at: number;
    /**
     * Whether a free reply is possible now. False when the channel's reply window has closed (24 hours on WhatsApp and Messenger, 48 on
     * TikTok, as configured on API inboxes) or when such a channel has not had an incoming message.
     * @example true
     */
    can_reply: boolean;
    /**
     * When the contact last read it, in seconds since 1970, where the channel tells. `0` means never.
     * @example 1795332322
     */
    contact_last_seen_at: number;
    /**
     * What the account recorded about the conversation, under keys of its own choice; values are any JSON. Empty when there is nothing; null
     * only in damaged rows.
     * @example {
     *       "order_number": "NW-10231"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * The inbox that it came in through.
     * @example 206
     */
    inbox_id: number;
    /** The titles of its labels. Empty where it has none. */
    labels: string[];
    /**
     * Whether the contact is blocked; all conversations of a blocked contact are muted.
     * @example false
     */
    muted: boolean;
    /**
     * When a snoozed conversation opens again, in UTC with milliseconds. Null where the status is another, and where it is snoozed until
     * the next reply.
     * @example 2026-11-24T08:25:22.968Z
     */
    snoozed_until: string | null;
    /**
     * `open`: someone has to act. `pending`: with a bot, or not yet triaged. `snoozed`: put off, see `snoozed_until`. `resolved`: done.
     * @example open
     */
    status: "open" | "resolved" | "pending" | "snoozed";
    /**
     * When it began, in seconds since 1970.
     * @example 1795339444
     */
    created_at: number;
    /**
     * When anything of it last changed, in seconds since 1970 with a fraction of microseconds.
     * @example 1795339645.705992
     */
    updated_at: number;
    /**
     * The same as `last_activity_at`, kept for older clients. It is not the time of creation.
     * @example 1795339645
     */
    timestamp: number;
    /**
     * When a person of the desk first replied, in seconds since 1970. `0` means not yet; a bot's reply does not count.
     * @example 1795339658
     */
    first_reply_created_at: number;
    /**
     * Incoming messages since an agent last opened it. The server stops counting at 10, so `10` means ten or more.
     * @example 2
     */
    unread_count: number;
    /**
     * The newest message that someone wrote: private notes count, activities do not. Null when there is none. Its `message_type` is
     * never `2`.
     */
    last_non_activity_message: Message | null;
    /**
     * When a message was last written in it, in seconds since 1970.
     * @example 1795339645
     */
    last_activity_at: number;
    /**
     * How urgent the desk holds it. Null when no one has said.
     * @example urgent
     */
    priority: "low" | "medium" | "high" | "urgent" | null;
    /**
     * Since when the contact has waited for an answer, in seconds since 1970. `0` means not waiting, as an agent or bot replied last or it is resolved.
     * @example 1795339645
     */
    waiting_since: number;
    /**
     * The service-level agreement that was chosen for it, null for none. Policies can be chosen in the Enterprise edition only.
     * @example null
     */
    sla_policy_id: number | null;
    /**
     * The service-level agreement that runs for the conversation. Absent unless the installation is Enterprise, the account has the `sla`
     * feature and a policy was applied. Null while the contact is blocked (since 4.16).
     */
    applied_sla?: (AppliedSla | null) | undefined;
    /** The targets missed so far. Absent unless the installation is Enterprise and the account has the `sla` feature. */
    sla_events?: SlaEvent[] | undefined;
}

/**
 * What the channel, or the API client that created the conversation, noted about its beginning. No key is certain and there may be
 * others. Null only in damaged rows.
 */
export type ConversationAdditionalAttributes = ({
    /** The browser of a visitor of the website widget. */
    browser?: (({
        /**
         * Name of the browser.
         * @example Firefox
         */
        browser_name?: (string | null) | undefined;
        /**
         * Version of the browser.
         * @example 140.0
         */
        browser_version?: (string | null) | undefined;
        /**
         * Name of the device, `Unknown` where it could not be told.
         * @example Unknown
         */
        device_name?: (string | null) | undefined;
        /**
         * Operating system.
         * @example Linux
         */
        platform_name?: (string | null) | undefined;
        /**
         * Version of the operating system.
         * @example 6.1
         */
        platform_version?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * Language that the visitor's browser asks for.
     * @example nl
     */
    browser_language?: (string | null) | undefined;
    /**
     * Language that the contact writes in, where it was detected.
     * @example nl
     */
    conversation_language?: (string | null) | undefined;
    /** When the visitor began, as the visitor's browser puts it. */
    initiated_at?: (({
        /**
         * A time in whatever form the client sent.
         * @example Sun Nov 22 2026 09:15:00 GMT+0100
         */
        timestamp?: (string | number | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * The page that the visitor wrote from. Null when what the browser sent was not a URL.
     * @example https://www.northwind.example/shelves
     */
    referer?: (string | null) | undefined;
    /**
     * `email` for conversations that began with an e-mail.
     * @example email
     */
    source?: (string | null) | undefined;
    /**
     * Subject of the e-mail that began it.
     * @example Invoice
     */
    mail_subject?: (string | null) | undefined;
    /**
     * Message-ID of the e-mail that the first one answered.
     * @example m1@desk.example
     */
    in_reply_to?: (string | null) | undefined;
    /**
     * Whether the first e-mail was an automatic one.
     * @example false
     */
    auto_reply?: (boolean | null) | undefined;
    /**
     * Kind of thread on Instagram and Twitter.
     * @example instagram_direct_message
     */
    type?: (string | null) | undefined;
    /**
     * The chat on Telegram.
     * @example 123456789
     */
    chat_id?: (number | string | null) | undefined;
    /**
     * The business connection on Telegram.
     * @example bc-1
     */
    business_connection_id?: (string | null) | undefined;
    /**
     * State of the phone call that the conversation is (Enterprise).
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
 * How many conversations fit all parameters but `assignee_type`, `updated_within` and `page`: the numbers of the dashboard's tabs. With `q`,
 * they count only the conversations of this page. Up to 4.16 a conversation with a bot counts as unassigned; a later server may count it as
 * assigned.
 */
export interface ConversationCounts {
    /**
     * Those assigned to the caller, as with `assignee_type=me`.
     * @example 1
     */
    mine_count: number;
    /**
     * Those assigned to a person, the caller among them, as with `assignee_type=assigned`.
     * @example 5
     */
    assigned_count: number;
    /**
     * Those assigned to no person, as with `assignee_type=unassigned`.
     * @example 16
     */
    unassigned_count: number;
    /**
     * All of them, as without `assignee_type`.
     * @example 21
     */
    all_count: number;
}

/** The conditions that conversations are to meet. */
export interface ConversationFilter {
    /**
     * The conditions, in a row without brackets: `AND` binds tighter than `OR`. An empty list is met by every conversation, in any
     * status.
     */
    payload: ConversationFilterCondition[];
}

/** One condition, and how it is joined to the next. */
export interface ConversationFilterCondition {
    /**
     * What is compared: `status`, `assignee_id`, `inbox_id`, `team_id`, `contact_id` (since Chatwoot 4.14.2), `priority`, `display_id`
     * (the `id` of a conversation), `campaign_id`, `labels`, `browser_language`, `conversation_language`, `referer`, `created_at`,
     * `last_activity_at`, `mail_subject`, or the key of a custom attribute of the account.
     * @example contact_id
     */
    attribute_key: string;
    /**
     * How it is compared. Each attribute takes some of them, and a 422 lists which: ids and `status` take `equal_to` and `not_equal_to`,
     * texts also `contains` and `does_not_contain`, times `is_greater_than` (later), `is_less_than` (earlier) and `days_before`. What may
     * be missing takes `is_present` and `is_not_present`.
     *
     * `equal_to` is met by any one of several values. `not_equal_to` is not met where there is nothing to compare: a conversation without
     * priority does not differ from `urgent`. `contains` looks past upper and lower case, and so does all that is done with a custom
     * attribute of text. `days_before` is a 500 on Chatwoot 4.14.2.
     * @example equal_to
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before";
    /**
     * What it is compared with; empty with `is_present` and `is_not_present`, and a 422 where it is empty with another operator. Ids are
     * numbers, labels their titles, times dates such as `2026-11-22`. The status `all` is met by every conversation.
     */
    values: (string | number | boolean)[];
    /**
     * How the next condition is joined. It is needed in every condition but the last, where it is null or absent: a missing one and one
     * too many are each a 500.
     * @example AND
     */
    query_operator?: ("AND" | "OR" | null) | undefined;
    /**
     * Whose custom attribute the key is. It need not be sent.
     * @example conversation_attribute
     */
    custom_attribute_type?: "conversation_attribute" | undefined;
}

/** The envelope of a page of conversations. It is the one list that wraps everything in `data`. */
export interface ConversationList {
    /** The counts and the page. */
    data: {
        meta: ConversationCounts;
        /** The conversations of the page, in the order of `sort_by`. */
        payload: Conversation[];
    };
}

/** Who takes part in the conversation. `assignee` and `assignee_type` come together or not at all. */
export type ConversationMeta = {
    sender: Contact;
    /**
     * The kind of inbox that it came in through.
     * @example Channel::WebWidget
     */
    channel: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    team?: Team | undefined;
    /**
     * Whether the contact proved its identity to the website widget with a signature. Null when the link between contact and inbox
     * is gone.
     * @example false
     */
    hmac_verified: boolean | null;
} & (AssignedToAgent | AssignedToAgentBot | Unassigned);

/** The contact that was created, and its link to the inbox. */
export interface CreatedContact {
    contact: ContactWithInboxes;
    /** The link between the contact and the inbox. Both keys are null when no `inbox_id` was sent. */
    contact_inbox: {
        /** The inbox as it is stored, not as the inboxes' own endpoints show it. */
        inbox: InboxRow | null;
        /**
         * The contact's id in that inbox.
         * @example shop-customer-1001
         */
        source_id: string | null;
    };
}

/** The e-mail behind a message. For one that came in, all keys; for one that the desk sent, only the contents in both forms. */
export type EmailAttributes = {
    /**
     * Subject line.
     * @example Invoice 88
     */
    subject?: (string | null) | undefined;
    /** Addresses of the writers. */
    from?: (string[] | null) | undefined;
    /** Addresses of the recipients. */
    to?: (string[] | string | null) | undefined;
    /** Addresses of further recipients, null when there are none. */
    cc?: (string[] | string | null) | undefined;
    /** Addresses of hidden recipients, null when there are none. */
    bcc?: (string[] | string | null) | undefined;
    /**
     * When it was sent, as ISO 8601 with the writer's time zone.
     * @example 2026-11-20T10:00:00+00:00
     */
    date?: (string | null) | undefined;
    /**
     * The Message-ID, without angle brackets.
     * @example m1@desk.example
     */
    message_id?: (string | null) | undefined;
    /**
     * The Message-ID of the e-mail that it replies to.
     * @example null
     */
    in_reply_to?: (string | string[] | null) | undefined;
    /** The Message-IDs of the thread. */
    references?: (string[] | null) | undefined;
    /**
     * Whether it has several parts.
     * @example false
     */
    multipart?: boolean | undefined;
    /**
     * How many files are attached.
     * @example 0
     */
    number_of_attachments?: number | undefined;
    /**
     * Its media type.
     * @example text/plain
     */
    content_type?: (string | null) | undefined;
    html_content?: EmailBody | undefined;
    text_content?: EmailBody | undefined;
    /**
     * Header lines that matter to threading, null when there are none.
     * @example null
     */
    headers?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /**
     * Whether a machine wrote it.
     * @example false
     */
    auto_reply?: boolean | undefined;
} & {
    [key: string]: unknown;
};

/** One form of the contents, HTML or plain text. Empty where the e-mail does not have that form. */
export type EmailBody = ({
    /**
     * All of it.
     * @example Your invoice is attached.
     */
    full?: (string | null) | undefined;
    /**
     * Without what it quotes.
     * @example Your invoice is attached.
     */
    reply?: (string | null) | undefined;
    /**
     * The text that is shown, with what it quotes folded away.
     * @example Your invoice is attached.
     */
    quoted?: (string | null) | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** An e-mail that came in. */
export interface EmailContent {
    /**
     * An e-mail.
     * @example incoming_email
     */
    content_type: "incoming_email";
    content_attributes: ContentAttributes & ({
        /** Further recipients. */
        cc_email?: (string[] | string | null) | undefined;
        /** Hidden recipients. */
        bcc_email?: (string[] | string | null) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** Asks the visitor of the website widget for an e-mail address. */
export interface EmailRequestContent {
    /**
     * A request for an e-mail address.
     * @example input_email
     */
    content_type: "input_email";
    content_attributes: ContentAttributes & ({
        /**
         * The address that the visitor gave. Absent before.
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
     * A page.
     * @example embed
     */
    file_type: "embed";
    /**
     * Address of the page.
     * @example https://tour.example/1
     */
    data_url: string | null;
};

/** What most refusals look like. One sentence, in English. */
export interface ErrorBody {
    /**
     * What the server says.
     * @example Resource could not be found
     */
    error: string;
}

/** Something of a channel that Chatwoot has no kind for. */
export type FallbackAttachment = AttachmentBase & {
    /**
     * Something else.
     * @example fallback
     */
    file_type: "fallback";
    /**
     * What the channel calls it.
     * @example A shared post
     */
    fallback_title: string | null;
    /**
     * Where it is.
     * @example https://social.example/post/1
     */
    data_url: string | null;
};

/** A picture, a video, a document, or media of Instagram, with its file. */
export type FileAttachment = AttachmentBase & StoredFile & {
    /**
     * What it is. The kinds beyond `image`, `video` and `file` come from Instagram and Facebook.
     * @example image
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
};

/**
 * How many conversations meet the conditions, on all pages together. Up to 4.16 a conversation with a bot counts as unassigned; a later
 * server may count it as assigned. There is no `assigned_count`: it is `all_count` less `unassigned_count`.
 */
export interface FilteredConversationCounts {
    /**
     * Those assigned to the caller.
     * @example 1
     */
    mine_count: number;
    /**
     * Those assigned to no person.
     * @example 2
     */
    unassigned_count: number;
    /**
     * All of them.
     * @example 4
     */
    all_count: number;
}

/** The envelope of a page of filtered conversations. There is no `data` around it, unlike in the list. */
export interface FilteredConversations {
    meta: FilteredConversationCounts;
    /** The conversations of the page, the most recently active first; 25 on a full one. */
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
     * The value that the field has at first; mostly a string.
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

/** An inbox as it is stored in the database. */
export interface InboxRow {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 36
     */
    id: number;
    /**
     * The id of the channel behind the inbox, unique among channels of its kind only.
     * @example 26
     */
    channel_id: number;
    /**
     * The account that the inbox belongs to.
     * @example 24
     */
    account_id: number;
    /**
     * Name of the inbox.
     * @example Northwind Shop
     */
    name: string;
    /**
     * When the inbox was created, in UTC with milliseconds.
     * @example 2026-11-30T13:22:39.567Z
     */
    created_at: string;
    /**
     * When the inbox last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:22:39.567Z
     */
    updated_at: string;
    /**
     * The kind of inbox.
     * @example Channel::Api
     */
    channel_type: string;
    /**
     * Whether new conversations are shared out among the inbox's agents.
     * @example true
     */
    enable_auto_assignment: boolean;
    /**
     * Whether a contact who writes for the first time is greeted.
     * @example false
     */
    greeting_enabled: boolean;
    /**
     * The greeting. Null when none was written.
     * @example null
     */
    greeting_message: string | null;
    /**
     * Address that replies to the website widget come from. Null when none was set.
     * @example null
     */
    email_address: string | null;
    /**
     * Whether the inbox has business hours.
     * @example false
     */
    working_hours_enabled: boolean;
    /**
     * What a contact is told outside business hours. Null when nothing was written.
     * @example null
     */
    out_of_office_message: string | null;
    /**
     * Time zone of the business hours, by its name in the tz database.
     * @example UTC
     */
    timezone: string;
    /**
     * Whether the website widget asks for an e-mail address.
     * @example true
     */
    enable_email_collect: boolean;
    /**
     * Whether the contact is asked for a rating when a conversation is resolved.
     * @example false
     */
    csat_survey_enabled: boolean;
    /**
     * Whether a contact can write into a resolved conversation.
     * @example true
     */
    allow_messages_after_resolved: boolean;
    /**
     * Limits of the automatic assignment, such as `max_assignment_limit`. Empty when none was set.
     * @example {}
     */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /**
     * Whether a contact has only one conversation in the inbox, which is reopened.
     * @example false
     */
    lock_to_single_conversation: boolean;
    /**
     * The help center that the website widget shows. Null for none.
     * @example null
     */
    portal_id: number | null;
    /**
     * Whose name an e-mail carries: `friendly` the agent's with the inbox's, `professional` the inbox's.
     * @example friendly
     */
    sender_name_type: "friendly" | "professional";
    /**
     * The name that e-mails of a `professional` inbox carry. Null when none was set.
     * @example null
     */
    business_name: string | null;
    /**
     * How the survey looks. Empty when nothing was set.
     * @example {}
     */
    csat_config: {
        [key: string]: unknown;
    };
}

/** An inbox in few words. */
export interface InboxSummary {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 206
     */
    id: number;
    /**
     * URL of a picture, empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * The id of the channel behind the inbox, unique among channels of its kind only.
     * @example 139
     */
    channel_id: number;
    /**
     * Name of the inbox.
     * @example Northwind Shop
     */
    name: string;
    /**
     * The kind of inbox.
     * @example Channel::WebWidget
     */
    channel_type: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    /**
     * Who carries the messages, where the channel can be had from several, such as `whatsapp_cloud` for WhatsApp or `google` for e-mail.
     * Null elsewhere.
     * @example null
     */
    provider: string | null;
}

/** An invitation to a video call of a connected provider. */
export interface IntegrationContent {
    /**
     * Something of a connected tool.
     * @example integrations
     */
    content_type: "integrations";
    content_attributes: ContentAttributes & ({
        /**
         * The provider, such as `dyte`.
         * @example dyte
         */
        type?: string | undefined;
        /** What the provider needs. */
        data?: ({
            /**
             * The meeting.
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
     * The id of the label, unique on the whole server.
     * @example 16
     */
    id: number;
    /**
     * The title, in lower case and without blanks. Conversations and contacts refer to the label by it.
     * @example vip
     */
    title: string;
    /**
     * What the label is for. Null, or empty, when there is nothing written.
     * @example Handle first
     */
    description: string | null;
    /**
     * The colour it is shown in. The dashboard writes `#` and six hexadecimal digits; the server stores any text.
     * @example #c0392b
     */
    color: string;
    /**
     * Whether the dashboard lists it in the sidebar. Null, which means no, where it was never set.
     * @example true
     */
    show_on_sidebar: boolean | null;
}

/** The fields of a label to change. At least one, or the server refuses the request with a 422. */
export interface LabelUpdate {
    /**
     * The title: letters of any script, digits, `_` and `-`, no blanks. It is stored in lower case. A title that another label of the
     * account has is refused.
     * @example vip
     */
    title?: string | undefined;
    /**
     * What the label is for.
     * @example Handle first
     */
    description?: (string | null) | undefined;
    /**
     * The colour to show it in, best as `#` and six hexadecimal digits. It is not checked, but null is a 500.
     * @example #8e44ad
     */
    color?: string | undefined;
    /**
     * Whether the dashboard lists it in the sidebar. Null means no.
     * @example true
     */
    show_on_sidebar?: (boolean | null) | undefined;
}

/** A picture, a video, a document, or media of Instagram, of which the server has only the address. */
export type LinkAttachment = AttachmentBase & {
    /**
     * What it is. The kinds beyond `image`, `video` and `file` come from Instagram and Facebook.
     * @example ig_reel
     */
    file_type: "image" | "video" | "file" | "share" | "story_mention" | "ig_reel" | "ig_post" | "ig_story";
    /**
     * The address that the channel gave.
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
     * Latitude in degrees.
     * @example 52.09
     */
    coordinates_lat: number;
    /**
     * Longitude in degrees.
     * @example 5.12
     */
    coordinates_long: number;
    /**
     * Name of the place.
     * @example Utrecht
     */
    fallback_title: string | null;
    /**
     * Where the place is shown on a map.
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
     * The campaign that sent it, as the client that created the message wrote it.
     * @example 3
     */
    campaign_id?: (number | string | null) | undefined;
    /** The WhatsApp template that was sent. */
    template_params?: (({
        /**
         * Name of the template.
         * @example order_ready
         */
        name?: string | undefined;
        /**
         * Category that WhatsApp bills it under.
         * @example UTILITY
         */
        category?: string | undefined;
        /**
         * Language of the template.
         * @example en
         */
        language?: string | undefined;
        /**
         * Namespace of the template.
         * @example shop
         */
        namespace?: string | undefined;
        /**
         * What was put in the template's places, under their numbers or by part of the template.
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
     * Name that Chatwoot's assistant wrote under.
     * @example Wally
     */
    agent_name?: string | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** What every message inside a conversation has, whatever its content. */
export type MessageBase = {
    /**
     * The account that the message belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * When it last changed, in UTC with milliseconds.
     * @example 2026-11-22T09:27:38.395Z
     */
    updated_at: string;
    /**
     * What kind of sender wrote it. Null for activities, templates and campaigns. It stays when the sender is deleted.
     * @example User
     */
    sender_type: "Contact" | "User" | "AgentBot" | "Captain::Assistant" | null;
    /**
     * The id of the sender among its kind. It stays when the sender is deleted.
     * @example 241
     */
    sender_id: number | null;
    /** The ids of the message in connected tools, under the name of the tool. */
    external_source_ids: {
        /**
         * The message in Slack.
         * @example cw-origin-1
         */
        slack?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    };
    additional_attributes: MessageAdditionalAttributes;
    /**
     * The text without what an e-mail quotes; elsewhere the same as `content`.
     * @example Which address is on the invoice?
     */
    processed_message_content: string | null;
    /** Empty on every recorded version, which writes nothing into it. Null only in damaged rows. */
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
     * The person that it is assigned to. Null when it is assigned to no one or to a bot.
     * @example 242
     */
    assignee_id: number | null;
    /**
     * Incoming messages since an agent last opened it; `10` means ten or more.
     * @example 0
     */
    unread_count: number;
    /**
     * When a message was last written in the conversation, in seconds since 1970.
     * @example 1795339658
     */
    last_activity_at: number;
    /** The link between the contact and the inbox. */
    contact_inbox: {
        /**
         * The contact's id in that inbox, given by the channel.
         * @example base-2
         */
        source_id: string;
    };
}

/** What every message has that people of the desk see, whatever its content. */
export type MessageCore = {
    /**
     * The inbox of the conversation.
     * @example 206
     */
    inbox_id: number;
    /**
     * Whether it is a note that the contact doesn't see.
     * @example false
     */
    private: boolean;
    /**
     * How far it got. A channel that reports nothing leaves it at `sent`. Null in rows of long ago.
     * @example sent
     */
    status: "sent" | "delivered" | "read" | "failed" | null;
    /**
     * The id of the message in the channel, where the channel gave one.
     * @example shop-msg-88
     */
    source_id: string | null;
    call?: Call | undefined;
} & MessageEssentials;

/** A refusal in one sentence, under another key than most. */
export interface MessageErrorBody {
    /**
     * What the server says.
     * @example Onna online is Online, please try again later
     */
    message: string;
}

/** What every message has, wherever it is and whatever its content. */
export interface MessageEssentials {
    /**
     * The id of the message, unique on the whole server.
     * @example 2327
     */
    id: number;
    /**
     * The text, in Markdown. Null for a message of attachments only, a sticker, or something that Chatwoot cannot show. A deleted
     * message says that it was deleted, in the language of the account.
     * @example Which address is on the invoice?
     */
    content: string | null;
    /**
     * The conversation's number within its account.
     * @example 108
     */
    conversation_id: number;
    /**
     * `0` incoming, from the contact. `1` outgoing, from the desk. `2` activity, a line that the server wrote ("Assigned to …").
     * `3` template, sent by the server on its own (a greeting, a request for an e-mail address).
     * @example 1
     */
    message_type: 0 | 1 | 2 | 3;
    /**
     * When it was written, in seconds since 1970.
     * @example 1795339658
     */
    created_at: number;
    /** What is attached. Absent where nothing is. An entry is null where its row is damaged. */
    attachments?: (Attachment | null)[] | undefined;
    sender?: MessageSender | undefined;
}

/** A part of a conversation's messages, and who takes part in the conversation. */
export interface MessageList {
    meta: MessageListMeta;
    /** The messages, the oldest first. */
    payload: ThreadMessage[];
}

/** The conversation around the messages. Its times have another form than in the conversation itself: ISO 8601, and null for never. */
export interface MessageListMeta {
    /**
     * Titles of the conversation's labels. Empty when it has none.
     * @example [
     *       "refund"
     *     ]
     */
    labels: string[];
    additional_attributes: ConversationAdditionalAttributes;
    contact: ContactSender;
    assignee?: UserSender | undefined;
    /**
     * When an agent last opened the conversation, in UTC with milliseconds. Null for never.
     * @example 2026-11-30T13:23:46.120Z
     */
    agent_last_seen_at: string | null;
    /**
     * When the assignee last opened it, in UTC with milliseconds. Null for never.
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
     * The title: letters of any script, digits, `_` and `-`, no blanks. It is stored in lower case. A title that another label of the
     * account has is refused.
     * @example vip
     */
    title: string;
    /**
     * What the label is for.
     * @example Handle first
     */
    description?: (string | null) | undefined;
    /**
     * The colour to show it in, best as `#` and six hexadecimal digits. It is not checked.
     * @default #1f93ff
     * @example #c0392b
     */
    color?: string | undefined;
    /**
     * Whether the dashboard lists it in the sidebar. Null means no.
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
     * Files that were uploaded before, each by the `blob_id` that `createUpload` returned.
     * @example [
     *       "eyJfcmFpbHMiOnsiZGF0YSI6NDIsInB1ciI6ImJsb2JfaWQifX0=--1f0c"
     *     ]
     */
    attachments?: string[] | undefined;
};

/** The fields that a new message has in both forms. */
export interface NewMessageFields {
    /**
     * The text, in Markdown. A private note mentions an agent with `[@Grace](mention://user/46/Grace)`. Variables such as
     * `{{conversation.id}}` are replaced.
     * @example You will get a tracking link shortly.
     */
    content?: (string | null) | undefined;
    /**
     * `outgoing` from the desk, `incoming` from the contact, which only inboxes of the kind `Channel::Api` take. `template` and `activity`
     * are for lines that no person writes. In responses the same is a number.
     * @default outgoing
     * @example outgoing
     */
    message_type?: ("outgoing" | "incoming" | "template" | "activity") | undefined;
    /**
     * Whether it is a note that the contact doesn't see.
     * @default false
     * @example true
     */
    private?: boolean | undefined;
    /**
     * The kind of message. `input_select`, `cards`, `form` and `article` need `items` in `content_attributes`; cards need `actions` too.
     * @default text
     * @example text
     */
    content_type?: ("text" | "input_text" | "input_textarea" | "input_email" | "input_select" | "cards" | "form" | "article" | "incoming_email" | "input_csat" | "integrations" | "sticker" | "voice_call") | undefined;
    /** What the kind of message needs, which message it replies to, and anything else that you want to keep with it. */
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
         * Name of the template.
         * @example parcel_code
         */
        name: string;
        /**
         * Category that WhatsApp bills it under.
         * @example UTILITY
         */
        category: string;
        /**
         * Language of the template.
         * @example en
         */
        language: string;
        /**
         * What goes into the template's placeholders, by part of the template.
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
     * Further recipients of an e-mail, separated by commas. Read in e-mail inboxes only; an invalid address is a 422.
     * @example accounts@fabrikam.example, chief@fabrikam.example
     */
    cc_emails?: string | undefined;
    /**
     * Hidden recipients of an e-mail, separated by commas.
     * @example archive@northwind.example
     */
    bcc_emails?: string | undefined;
    /**
     * Recipients of an e-mail in place of the contact, separated by commas.
     * @example otto@fabrikam.example
     */
    to_emails?: string | undefined;
    /**
     * The e-mail as HTML, in place of the one that the server makes of `content`.
     * @example <p>Hello</p>
     */
    email_html_content?: string | undefined;
    /**
     * The id of the message in the channel, or in another system.
     * @example in-2041
     */
    source_id?: string | undefined;
    /**
     * Together with `sender_id`, writes the message in the name of a bot of the account.
     * @example AgentBot
     */
    sender_type?: "AgentBot" | undefined;
    /**
     * The id of the bot that `sender_type` speaks of.
     * @example 22
     */
    sender_id?: number | undefined;
    /**
     * The campaign that it belongs to. It is not checked.
     * @example 7
     */
    campaign_id?: number | undefined;
    /**
     * When it was written in another system, in seconds since 1970. It is kept in `content_attributes`; `created_at` is still now.
     * @example 1767225600
     */
    external_created_at?: number | undefined;
    /**
     * A text of your own that comes back in this one response, to recognize the message by. It is not stored.
     * @example till-42
     */
    echo_id?: string | undefined;
}

/** A message to write, with its files. */
export type NewMessageForm = NewMessageFields & {
    /**
     * The files, at most 40 MB each unless the operator set another limit. Each is a part of the form with the name `attachments[]`;
     * without the brackets it is a 422.
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
     * Name of the account.
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
     * The domain that e-mails come in at.
     * @example mail.harbour-coffee.example
     */
    domain?: (string | null) | undefined;
    /**
     * The address that e-mails are sent from. One in the wrong form is refused.
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
     * Limits of the account, such as `agents` and `inboxes`. An unknown one is refused.
     * @example {
     *       "inboxes": 4
     *     }
     */
    limits?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Values under keys of your own.
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
     * Full name.
     * @example Mira Holt
     */
    name: string;
    /**
     * E-mail address, which is the sign-in name. It is stored in lower case.
     * @example mira@northwind.example
     */
    email: string;
    /**
     * The password: at least 6 characters with a small and a capital letter, a digit and a special character.
     * @example Ship-Parcels-2026!
     */
    password: string;
    /**
     * A name for contacts to see.
     * @example Mira
     */
    display_name?: string | undefined;
    /**
     * Values under keys of your own.
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
     * An id of your own for the contact in this inbox. Without it the server makes one up.
     * @example web-shop-7
     */
    source_id?: string | undefined;
    /**
     * The contact's key in another system. The contact of the account that has it is returned.
     * @example customer-7
     */
    identifier?: (string | null) | undefined;
    /**
     * Proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits. A wrong one is a 500, and so is a
     * missing one in an inbox that insists on it.
     * @example 9f2b
     */
    identifier_hash?: string | undefined;
    /**
     * Display name, cut to 255 characters; before 4.16 a longer one is refused. A number is a 500 since 4.16.
     * @example Nora Vale
     */
    name?: (string | null) | undefined;
    /**
     * E-mail address. The contact of the account that has it is returned, unchanged.
     * @example nora@vale.example
     */
    email?: (string | null) | undefined;
    /**
     * Phone number in the form `+` and digits (E.164), or empty.
     * @example +452045096478
     */
    phone_number?: (string | null) | undefined;
    /**
     * URL of a picture. It is fetched later, in the background. A file is not read.
     * @example https://img.northwind.example/nora.png
     */
    avatar_url?: string | undefined;
    /**
     * Values under keys of your own. They are stored and not returned.
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
     * The text. It is kept as it was sent.
     * @example The blue mug arrived broken. Can I get a new one?
     */
    content?: (string | null) | undefined;
    /** Signed ids of files that were uploaded before. */
    attachments?: string[] | undefined;
    /**
     * A text of your own to recognize the message by. It comes back in live events only, not in the response.
     * @example draft-7
     */
    echo_id?: string | undefined;
}

/** A message to write, with its files. */
export interface NewPublicMessageForm {
    /**
     * The text. It is kept as it was sent.
     * @example The blue mug arrived broken.
     */
    content?: (string | null) | undefined;
    /** The files. Each is a part of the form with the name `attachments[]`; without the brackets it is a 500. */
    attachments?: Uploadable[] | undefined;
    /**
     * A text of your own to recognize the message by. It comes back in live events only, not in the response.
     * @example draft-7
     */
    echo_id?: string | undefined;
}

/** An address to fetch a file from. */
export interface NewUpload {
    /**
     * Address of the file, which the server fetches itself. Only `http` and `https`, and no address in a private network.
     * @example https://northwind.example/logo.png
     */
    external_url: string;
}

/** A file to store. */
export interface NewUploadForm {
    /** The file. */
    attachment: Uploadable;
}

/** An account as a platform app sees it. */
export interface PlatformAccount {
    /**
     * The id of the account.
     * @example 29
     */
    id: number;
    /**
     * Name of the account.
     * @example Harbour Coffee Roasters
     */
    name: string;
    /**
     * The language of the account, such as `en` or `pt_BR`.
     * @example en
     */
    locale: string;
    /**
     * The domain that e-mails come in at. Null when none was set.
     * @example null
     */
    domain: string | null;
    /**
     * The address that e-mails are sent from. Null when none was set.
     * @example null
     */
    support_email: string | null;
    /**
     * The features that are on, each with `true`. Those that are off are absent.
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
     * Limits of the account, such as the number of `agents` and `inboxes`. Empty when there are none.
     * @example {}
     */
    limits: {
        [key: string]: unknown;
    };
    /**
     * `suspended` for an account that is closed: requests to it are a 401.
     * @example active
     */
    status: "active" | "suspended";
}

/** A user as a platform app sees it. It holds secrets: `access_token` and `pubsub_token`. */
export type PlatformUser = UserBase & {
    /** Every account that the user belongs to. Empty before the first. */
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
     * Name of the account.
     * @example Northwind Support
     */
    name: string;
    /**
     * When the user last chose the account in the dashboard, in UTC with milliseconds. Null for never.
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
     * The id of the portal, unique on the whole server. Paths name the portal by its `slug`.
     * @example 12
     */
    id: number;
    /**
     * Colour of the portal.
     * @example #0f766e
     */
    color: string;
    /**
     * A domain of its own. Null, or empty, when there is none.
     * @example help.northwind.example
     */
    custom_domain: string | null;
    /**
     * The line at the top of the page.
     * @example How can we help?
     */
    header_text: string | null;
    /**
     * Where the logo leads.
     * @example https://northwind.example
     */
    homepage_link: string | null;
    /**
     * Name of the portal.
     * @example Northwind Help
     */
    name: string;
    /**
     * Title of the page in the browser.
     * @example Northwind Help Center
     */
    page_title: string | null;
    /**
     * The portal's name in addresses, unique on the whole server.
     * @example northwind-help
     */
    slug: string;
    /**
     * Whether the portal is out of use.
     * @example false
     */
    archived: boolean;
    /**
     * The account that the portal belongs to.
     * @example 27
     */
    account_id: number;
    config: PortalConfig;
    inbox?: WebsiteInbox | undefined;
    /** The logo. Absent when there is none. */
    logo?: {
        /**
         * The id of the file's link to the portal.
         * @example 159
         */
        id: number;
        /**
         * The portal.
         * @example 12
         */
        portal_id: number;
        /**
         * Media type of the file.
         * @example image/png
         */
        file_type: string;
        /**
         * The account that the portal belongs to.
         * @example 27
         */
        account_id: number;
        /**
         * Where the file is. The address is signed and needs no token.
         * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/logo.png
         */
        file_url: string;
        /**
         * The signed id of the file.
         * @example eyJfcmFpbHMiOnsiZGF0YSI6MTU5fX0=--a1
         */
        blob_id: string;
        /**
         * Name of the file.
         * @example logo.png
         */
        filename: string;
    } | undefined;
    /** Counts of what is in the portal, in the language that was asked for. */
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
         * Articles that the caller wrote.
         * @example 1
         */
        mine_articles_count: number;
        /**
         * Categories, in every language.
         * @example 9
         */
        categories_count: number;
        /**
         * The portal's first language.
         * @example en
         */
        default_locale: string;
    };
}

/** Settings of a portal. */
export interface PortalConfig {
    /** The languages of the portal. */
    allowed_locales: {
        /**
         * The language, such as `en` or `pt_BR`.
         * @example en
         */
        code: string;
        /**
         * Articles in it.
         * @example 7
         */
        articles_count: number;
        /**
         * Categories in it.
         * @example 8
         */
        categories_count: number;
        /**
         * Whether readers don't see the language yet.
         * @example false
         */
        draft: boolean;
    }[];
    /**
     * The first language.
     * @example en
     */
    default_locale: string;
    /**
     * How the portal looks.
     * @example documentation
     */
    layout: "classic" | "documentation";
    /**
     * Names in social networks, under the network's name. Empty when there are none.
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
     * Ids of the categories and articles shown first, under the language. Empty when none were chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example {}
     */
    popular_content: {
        [key: string]: unknown;
    };
}

/** An account that the person belongs to, and the person's place in it. */
export interface ProfileAccount {
    /**
     * The id of the account.
     * @example 26
     */
    id: number;
    /**
     * Name of the account.
     * @example Northwind Support
     */
    name: string;
    /**
     * `suspended` for an account that the operator closed: requests to it are a 401.
     * @example active
     */
    status: "active" | "suspended";
    /**
     * How far the account was set up. Null when that is done. Absent before 4.14.
     *
     * Available since Chatwoot 4.14.
     * @example null
     */
    onboarding_step: string | null;
    /**
     * When the person last chose the account in the dashboard, in UTC with milliseconds. Null for never.
     * @example 2026-11-30T13:24:07.848Z
     */
    active_at: string | null;
    /**
     * The person's role in the account.
     * @example administrator
     */
    role: "agent" | "administrator";
    /**
     * The role once more, or the permissions of the custom role.
     * @example [
     *       "administrator"
     *     ]
     */
    permissions: string[];
    /**
     * What the person chose to be shown as.
     * @example online
     */
    availability: "online" | "busy" | "offline";
    /**
     * The availability that contacts see now: with `auto_offline` a person without an open dashboard is `offline`.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline";
    /**
     * Whether the person counts as offline while no dashboard is open.
     * @example true
     */
    auto_offline: boolean;
    /**
     * Whether the account may use the API and webhooks. Only Chatwoot Cloud refuses requests to one that may not. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example true
     */
    api_and_webhooks: boolean;
    /**
     * The person's custom role (Enterprise). Null for none.
     * @example null
     */
    custom_role_id: number | null;
    /**
     * The custom role itself (Enterprise). Null for none.
     * @example null
     */
    custom_role: {
        [key: string]: unknown;
    } | null;
}

/** The fields of a profile that can be changed. Those that are not sent stay as they are. */
export interface ProfileFields {
    /**
     * Full name. It can't be empty.
     * @example Mia Moreno
     */
    name?: string | undefined;
    /**
     * A name for contacts to see. Null removes it.
     * @example Mia
     */
    display_name?: (string | null) | undefined;
    /**
     * A new e-mail address. It takes effect when the link that is sent there was followed; until then the old one stays.
     * @example mia@northwind.example
     */
    email?: string | undefined;
    /**
     * The signature that the dashboard puts under messages. Null removes it.
     * @example Mia from Northwind
     */
    message_signature?: (string | null) | undefined;
    /**
     * A phone number. It comes back in `custom_attributes`. Null removes it.
     * @example +4930123456
     */
    phone_number?: (string | null) | undefined;
    /**
     * Settings of the dashboard. They replace all that were there.
     * @example {
     *       "editor_message_key": "enter"
     *     }
     */
    ui_settings?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The password so far, which a new one needs.
     * @example Old-Secret-1
     */
    current_password?: string | undefined;
    /**
     * A new password: at least 6 characters with a small and a capital letter, a digit and a special character.
     * @example New-Secret-2
     */
    password?: string | undefined;
    /**
     * The new password once more.
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
        /** The picture, at most 15 MB. */
        avatar?: Uploadable | undefined;
    };
}

/** A contact, as it sees itself. */
export interface PublicContact {
    /**
     * The contact's id in this inbox, which paths name it by. Anyone who knows it can read and write as the contact.
     * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
     */
    source_id: string;
    /**
     * The secret with which the contact listens to new messages over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
    /**
     * The id of the contact in the desk.
     * @example 264
     */
    id: number;
    /**
     * Display name. May be empty.
     * @example Nora Vale
     */
    name: string | null;
    /**
     * E-mail address in lower case. Null when none is known.
     * @example nora@vale.example
     */
    email: string | null;
    /**
     * Phone number in the form `+` and digits (E.164). Null, or empty, when none is known.
     * @example +452045096478
     */
    phone_number: string | null;
}

/** An API inbox, as anyone may see it. */
export interface PublicInbox {
    /**
     * The inbox's identifier, the one in the path.
     * @example testEX67KhbTb21b9OLjMJg0
     */
    identifier: string;
    /**
     * Whether contacts have to prove their identity with `identifier_hash`.
     * @example false
     */
    identity_validation_enabled: boolean;
    /**
     * Name of the inbox.
     * @example Parcel Desk
     */
    name: string;
    /**
     * Time zone of the business hours, by its name in the tz database.
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
     * Whether the contact is asked for a rating when a conversation is resolved.
     * @example true
     */
    csat_survey_enabled: boolean;
    /**
     * Whether a contact who writes for the first time is greeted.
     * @example true
     */
    greeting_enabled: boolean;
}

/** A message, as the contact sees it. What `content_attributes` holds follows from `content_type`. */
export type PublicMessage = MessageEssentials & MessageContent;

/** A value for one day, or what `group_by` says. */
export interface ReportPoint {
    /**
     * A number of conversations or messages, or an average in seconds. 0 where nothing happened.
     * @example 4
     */
    value: number;
    /**
     * Begin of the day, in seconds since 1970. With `timezone_offset` it is the day there.
     * @example 1795478400
     */
    timestamp: number;
    /**
     * How many values went into the average. Absent for metrics that count.
     * @example 7
     */
    count?: number | undefined;
}

/** The points of a report, the oldest first; an empty object when the server does not know the metric. */
export type ReportTimeseries = ReportPoint[] | Record<string, never>;

/** A question with a choice of answers. */
export interface SelectContent {
    /**
     * A choice.
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

/** A sign of life. */
export interface ServerHealth {
    /**
     * Always `woot`.
     * @example woot
     */
    status: string;
}

/** What a server says about itself. */
export interface ServerVersion {
    /**
     * The version of Chatwoot.
     * @example 4.16.2
     */
    version: string;
    /**
     * The server's clock in UTC, as `YYYY-MM-DD HH:MM:SS`.
     * @example 2026-11-30 13:24:06
     */
    timestamp: string;
    /**
     * `ok` when the server reaches Redis, otherwise `failing`.
     * @example ok
     */
    queue_services: string;
    /**
     * `ok` when the server reaches its database, otherwise `failing`.
     * @example ok
     */
    data_services: string;
}

/** The refusal of a caller who sent no token. In the language of the `locale` query parameter, else of the installation. */
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
     * Which target: `frt` first reply, `nrt` a later reply, `rt` resolution.
     * @example frt
     */
    event_type: "frt" | "nrt" | "rt";
    /** For a later reply, the message that was not answered in time. Otherwise empty. */
    meta: {
        /**
         * The message that waited.
         * @example 2327
         */
        message_id?: number | undefined;
    };
    /**
     * When the event last changed, in seconds since 1970.
     * @example 1795336103
     */
    updated_at: number;
    /**
     * When the target was missed, in seconds since 1970.
     * @example 1795336103
     */
    created_at: number;
}

/** The response of the framework in front of the application, which repeats the HTTP status. */
export interface StatusErrorBody {
    /**
     * The HTTP status once more.
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
     * Ending of the file's name without the dot, null where it has none.
     * @example png
     */
    extension: string | null;
    /**
     * Media type of the file. Absent before 4.14.
     *
     * Available since Chatwoot 4.14.
     * @example image/png
     */
    content_type: string;
    /**
     * Where the file is. The address is signed and needs no token; it redirects to the bytes, and where it redirects to changes.
     * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/shelf.png
     */
    data_url: string;
    /**
     * Where a small picture of it is, empty for what has none.
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/shelf.png
     */
    thumb_url: string;
    /**
     * Size of the file in bytes.
     * @example 70
     */
    file_size: number;
    /**
     * Width in pixels. Null for what has none, and until a background job has measured it.
     * @example 1
     */
    width: number | null;
    /**
     * Height in pixels. Null for what has none, and until a background job has measured it.
     * @example 1
     */
    height: number | null;
}

/** A choice that was made, or a field that was filled in. */
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
     * The `value` of the choice, or what was filled in; mostly a string.
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
     * From 1, not at all, to 5.
     * @example 4
     */
    rating?: number | undefined;
    /**
     * What the contact wrote about it.
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
        /** The answer. Absent before. An object, where other kinds have a list. */
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
     * The id of the team, unique on the whole server.
     * @example 60
     */
    id: number;
    /**
     * Name of the team, always in lower case.
     * @example returns
     */
    name: string;
    /**
     * What the team is for.
     * @example Returned goods
     */
    description: string | null;
    /**
     * Whether conversations of the team are shared out among its members. Null in rows of long ago.
     * @example true
     */
    allow_auto_assign: boolean | null;
    /**
     * The account that the team belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * Whether the caller is in the team.
     * @example false
     */
    is_member: boolean;
    /**
     * Name of the icon that the dashboard shows for the team, empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example
     */
    icon: string;
    /**
     * Colour of the icon, empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example
     */
    icon_color: string;
}

/** People of the account. Without `user_ids`, or when it is not a list, the server fails with a 500. */
export interface TeamMemberIds {
    /**
     * The ids of the people, as numbers.
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
     * `text` and `sticker` are messages as such; `input_text` and `input_textarea` ask the visitor of the website widget for a line or
     * a paragraph.
     * @example text
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
     * The `echo_id` that was sent. Only the response to `createMessage` has it, and only when one was sent.
     * @example till-42
     */
    echo_id?: string | undefined;
} & MessageContent;

/** No one works on it, or the person has left the account. Neither key is sent. */
export interface Unassigned {
    /** Not sent. */
    assignee?: never | undefined;
    /** Not sent. */
    assignee_type?: never | undefined;
}

/** A file that the server stored. */
export interface Upload {
    /**
     * Where the file is. The address is signed and needs no token.
     * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/logo.png
     */
    file_url: string;
    /**
     * The signed id of the file: what `attachments` of `createMessage` takes.
     * @example eyJfcmFpbHMiOnsiZGF0YSI6NDIsInB1ciI6ImJsb2JfaWQifX0=--1f0c
     */
    blob_id: string;
}

/** What a user is, in the person's own eyes and in those of a platform app. */
export interface UserBase {
    /**
     * The person's access token, a secret. Empty on Chatwoot Cloud when no account of the person may use the API (since 4.16).
     * @example xHkQ9cTpZ1rN4sVb7mWe2aLd
     */
    access_token: string;
    /**
     * The account that the person last worked in. Null for someone who is in no account.
     * @example 26
     */
    account_id: number | null;
    /**
     * The name that contacts see: `display_name`, or else `name`.
     * @example Ada
     */
    available_name: string;
    /**
     * URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * Whether the person followed the link of the invitation.
     * @example true
     */
    confirmed: boolean;
    /**
     * A name for contacts to see. Null when none was set.
     * @example Ada
     */
    display_name: string | null;
    /**
     * The signature that the dashboard puts under messages. Null when none was set.
     * @example Ada from Northwind
     */
    message_signature: string | null;
    /**
     * E-mail address, which is the sign-in name. A new one shows only once it is confirmed.
     * @example ada@northwind.example
     */
    email: string;
    /**
     * The id of the person, unique on the whole server.
     * @example 45
     */
    id: number;
    /**
     * Full name.
     * @example Ada Admin
     */
    name: string;
    /**
     * How the person signs in, such as `email`, `saml` or `google_oauth2`.
     * @example email
     */
    provider: string;
    /**
     * The secret with which the person listens to the account's events over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
    /**
     * Facts about the person, such as `phone_number`, or whatever a platform app recorded. Absent when there are none.
     * @example {
     *       "phone_number": "+4930123456"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The role in the account of `account_id`. Null for someone who is in no account.
     * @example administrator
     */
    role: "agent" | "administrator" | null;
    /**
     * Settings of the dashboard, under keys of its own. Empty before any was changed.
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

/** A person of the desk, as that person sees it. It holds secrets: `access_token` and `pubsub_token`. */
export type UserProfile = UserBase & {
    /**
     * Signature with which Chatwoot's own help widget knows the person. Absent unless the operator set it up.
     * @example 0f3a
     */
    hmac_identifier?: string | undefined;
    /**
     * Who invited the person to the account of `account_id`. Null when no one did.
     * @example null
     */
    inviter_id: number | null;
    /**
     * `SuperAdmin` for an administrator of the whole installation, otherwise null.
     * @example null
     */
    type: "SuperAdmin" | null;
    /** Every account that the person belongs to. */
    accounts: ProfileAccount[];
};

/** A person of the desk wrote it. */
export interface UserSender {
    /**
     * The id of the person.
     * @example 241
     */
    id: number;
    /**
     * Full name.
     * @example Ada Admin
     */
    name: string;
    /**
     * The name that contacts see.
     * @example Ada
     */
    available_name: string;
    /**
     * URL of a picture, empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * Says that a person of the desk wrote it.
     * @example user
     */
    type: "user";
    /**
     * The availability that contacts see now. Null where the person has left the account.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * URL of a small picture, empty when there is none.
     * @example
     */
    thumbnail: string;
}

/** What a refusal looks like when the values of a record are not allowed. */
export interface ValidationErrorBody {
    /**
     * Every mistake in one sentence, for a person to read.
     * @example Title has already been taken
     */
    message: string;
    /**
     * Names of the fields that are wrong.
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

/** The call in short. Which keys come follows from how far it got. */
export type VoiceCallData = {
    /**
     * The id of the call.
     * @example 1
     */
    call_id?: number | undefined;
    /**
     * The provider's own id of the call.
     * @example CA1
     */
    call_sid?: string | undefined;
    /**
     * The telephone provider.
     * @example twilio
     */
    call_source?: ("twilio" | "whatsapp") | undefined;
    /**
     * `inbound`: the contact called.
     * @example inbound
     */
    call_direction?: ("inbound" | "outbound") | undefined;
    /**
     * How far the call got.
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
         * Name of the agent.
         * @example Grace
         */
        name?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | null) | undefined;
    /**
     * Length of the call in seconds.
     * @example 4
     */
    duration_seconds?: (number | null) | undefined;
} & {
    [key: string]: unknown;
};

/** An inbox of the website widget, with everything that agents may know about it. */
export interface WebsiteInbox {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 51
     */
    id: number;
    /**
     * URL of a picture. Empty when there is none.
     * @example
     */
    avatar_url: string;
    /**
     * The id of the channel behind the inbox, unique among channels of its kind only.
     * @example 9
     */
    channel_id: number;
    /**
     * Name of the inbox.
     * @example Website
     */
    name: string;
    /**
     * The kind of inbox.
     * @example Channel::WebWidget
     */
    channel_type: "Channel::WebWidget";
    /**
     * Whether a contact who writes for the first time is greeted.
     * @example true
     */
    greeting_enabled: boolean;
    /**
     * The greeting. Null when none was written.
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
     * Whether the contact is asked for a rating when a conversation is resolved.
     * @example false
     */
    csat_survey_enabled: boolean;
    /**
     * How the survey looks. Empty when nothing was set.
     * @example {}
     */
    csat_config: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether new conversations are shared out among the inbox's agents.
     * @example true
     */
    enable_auto_assignment: boolean;
    /**
     * Limits of the automatic assignment, such as `max_assignment_limit`. Empty when none was set.
     * @example {}
     */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /**
     * What a contact is told outside business hours. Null when nothing was written.
     * @example null
     */
    out_of_office_message: string | null;
    /** The business hours, one entry for each day of the week. */
    working_hours: WorkingHours[];
    /**
     * Time zone of the business hours, by its name in the tz database.
     * @example America/New_York
     */
    timezone: string;
    /**
     * Where a channel sends its events. Null for the widget.
     * @example null
     */
    callback_webhook_url: string | null;
    /**
     * Whether a contact can write into a resolved conversation.
     * @example true
     */
    allow_messages_after_resolved: boolean;
    /**
     * Whether a contact has only one conversation in the inbox, which is reopened.
     * @example false
     */
    lock_to_single_conversation: boolean;
    /**
     * Whose name an e-mail carries: `friendly` the agent's with the inbox's, `professional` the inbox's.
     * @example friendly
     */
    sender_name_type: "friendly" | "professional";
    /**
     * The name that e-mails of a `professional` inbox carry. Null when none was set.
     * @example null
     */
    business_name: string | null;
    /**
     * Websites that may show the widget, separated by commas. Empty for any.
     * @example
     */
    allowed_domains: string | null;
    /**
     * Colour of the widget.
     * @example #123456
     */
    widget_color: string;
    /**
     * The website that shows the widget.
     * @example https://www.northwind.example
     */
    website_url: string;
    /**
     * Whether a contact has to prove its identity with a signature.
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
     * The public key of the widget, which the script names.
     * @example pLq3WzT8
     */
    website_token: string;
    /**
     * Parts of the widget that are shown, such as `attachments` and `emoji_picker`.
     * @example [
     *       "attachments"
     *     ]
     */
    selected_feature_flags: string[];
    /**
     * How soon a reply is promised.
     * @example in_a_few_minutes
     */
    reply_time: string | null;
    /**
     * Whether questions come before the first message.
     * @example false
     */
    pre_chat_form_enabled: boolean;
    /**
     * The questions that come before the first message.
     * @example {
     *       "pre_chat_message": "Two questions first"
     *     }
     */
    pre_chat_form_options: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether a contact who left gets replies by e-mail.
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
     * The secret that signatures are made with. Only administrators get it.
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
     * Whether the desk is closed the whole day.
     * @example false
     */
    closed_all_day: boolean;
    /**
     * The hour at which it opens. Null when it is closed or open all day.
     * @example 9
     */
    open_hour: number | null;
    /**
     * The minute of that hour.
     * @example 0
     */
    open_minutes: number | null;
    /**
     * The hour at which it closes. Null when it is closed or open all day.
     * @example 17
     */
    close_hour: number | null;
    /**
     * The minute of that hour.
     * @example 0
     */
    close_minutes: number | null;
    /**
     * Whether the desk is open day and night.
     * @example false
     */
    open_all_day: boolean;
}
