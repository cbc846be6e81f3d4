// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

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
     * @description What contacts are shown now. Null where the person's membership is damaged.
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
     * @description How the person signs in, such as `email`, `saml` or `google_oauth2`.
     * @example email
     */
    provider: string;
    /**
     * @description The name that contacts see.
     * @example Grace
     */
    available_name: string;
    /**
     * @description What a platform app recorded about the person. Absent where nothing was.
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
     * @description URL of a small picture, empty where there is none.
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
     * @description URL of a small picture, empty where there is none.
     * @example
     */
    thumbnail: string;
    /**
     * @description Where the server sends the bot its events. Absent for a bot of the whole installation, null where none was set.
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
     * @description URL of a picture, empty where there is none.
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

/**
 * The service-level agreement that runs for the conversation. Absent unless the installation is Enterprise, the account has the `sla`
 * feature and a policy was applied.
 */
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
export interface ArticleLink {
    /**
     * @description Heading of the article.
     * @example Sending something back
     */
    title?: string | undefined;
    /**
     * @description What the article is about.
     * @example In 30 days, free of charge
     */
    description?: (string | null) | undefined;
    /**
     * @description Where the article is.
     * @example https://help.northwind.example/returns
     */
    link?: string | undefined;
}

/** A person works on it. */
export interface AssignedToAgent {
    assignee: Agent;
    /**
     * @description Says that the assignee is a person.
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
     * @description How far the call got.
     * @example completed
     * @enum {string}
     */
    status: "ringing" | "in-progress" | "completed" | "no-answer" | "failed";
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
     * @description The agent who took the call, null where none did.
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
     * @description Where the recording can be heard, null where none was made.
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
     * @description URL of a picture; the assistant's standard one where none was set, so never empty.
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
export interface Card {
    /**
     * @description Heading.
     * @example Brass lamp
     */
    title?: string | undefined;
    /**
     * @description Text below the heading.
     * @example 40 cm
     */
    description?: (string | null) | undefined;
    /**
     * @description URL of a picture.
     * @example https://www.northwind.example/lamp.png
     */
    media_url?: (string | null) | undefined;
    /** @description The buttons; at least one. */
    actions?: CardAction[] | undefined;
}

/** A button of a card. */
export interface CardAction {
    /**
     * @description `link` opens `uri`; `postback` sends `payload` back to the desk.
     * @example link
     */
    type?: string | undefined;
    /**
     * @description What the button says.
     * @example Show
     */
    text?: string | undefined;
    /**
     * @description Where a link leads.
     * @example https://www.northwind.example/lamp
     */
    uri?: string | undefined;
    /**
     * @description What a postback sends.
     * @example RESERVE_LAMP
     */
    payload?: string | undefined;
}

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
export interface Choice {
    /**
     * @description What the visitor sees.
     * @example Oak
     */
    title: string;
    /**
     * @description What is sent when it is chosen.
     * @example oak
     */
    value: string;
}

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
     * @description E-mail address in lower case. Null where none is known.
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
     * @description Phone number in the form `+` and digits (E.164). Null, or empty, where none is known.
     * @example +12025550170
     */
    phone_number: string | null;
    /**
     * @description Whether the desk blocked the contact. New conversations of a blocked contact are resolved at once.
     * @example false
     */
    blocked: boolean;
    /**
     * @description The contact's key in a system of yours. Null, or empty, where none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * @description URL of a small picture, empty where there is none.
     * @example
     */
    thumbnail: string;
    /**
     * @description What the account recorded about the contact, under keys of its own choice; values are any JSON. Empty where nothing was; null only
     *     in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
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
 * What Chatwoot, or whoever created the contact over the API, noted about the contact. No key is certain and there may be others. Null only
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
    avatar_url_hash?: string | undefined;
    /**
     * Format: date-time
     * @description When the picture was last fetched.
     * @example 2026-11-22T09:28:27Z
     */
    last_avatar_sync_at?: string | undefined;
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
    /** @description The most recently active first (`last_activity_at`, descending). 20 mean that older ones may exist. */
    payload: Conversation[];
}

/** The envelope of one contact. */
export interface ContactEnvelope {
    payload: ContactWithInboxes;
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

/** The envelope of a page of contacts. */
export interface ContactList {
    meta: ContactListMeta;
    /** @description The contacts of the page. Fewer than 15 mean that it is the last one. */
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
     * @description E-mail address in lower case. Null where none is known.
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
     * @description The contact's key in a system of yours. Null, or empty, where none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * @description Display name. May be empty; null in rows of long ago.
     * @example Lotte Reed
     */
    name: string | null;
    /**
     * @description Phone number in the form `+` and digits (E.164). Null, or empty, where none is known.
     * @example +12025550120
     */
    phone_number: string | null;
    /**
     * @description URL of a small picture, empty where there is none.
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

/** A contact, with the inboxes through which the desk and the contact reach each other. */
export type ContactWithInboxes = Contact & {
    /**
     * @description One entry for each inbox and id that the contact has there, in no certain order, whether or not the caller is a member of the
     *     inbox. Empty where there is none; absent with `include_contact_inboxes=false`.
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
     * @description The message that it answers. Null, or absent, where it answers none in particular.
     * @example 2284
     */
    in_reply_to?: (number | null) | undefined;
    /**
     * @description The message that it answers, by its `source_id`.
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
     * @description What an Instagram picture is.
     * @example ig_story
     * @enum {string}
     */
    image_type?: ("story_mention" | "ig_story" | "ig_story_reply" | "ig_post") | undefined;
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
     * @description The newest message of any kind (also private notes and activities), or nothing where the conversation has no message. Never more
     *     than one: the rest comes from the conversation's own messages endpoint.
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
     * @description When the assignee last opened it, in seconds since 1970. `0` means never, or that there is none.
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
     * @description What the account recorded about the conversation, under keys of its own choice; values are any JSON. Empty where nothing was; null
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
     * @description `open`: somebody has to act. `pending`: with a bot, or not yet triaged. `snoozed`: put off, see `snoozed_until`. `resolved`: done.
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
     * @description The newest message that somebody wrote: private notes count, activities do not. Null where there is none. Its `message_type` is
     *     never `2`.
     */
    last_non_activity_message: Message | null;
    /**
     * Format: unix-time
     * @description When a message was last written in it, in seconds since 1970. The list is ordered by this.
     * @example 1795339645
     */
    last_activity_at: number;
    /**
     * @description How urgent the desk holds it. Null where nobody has said.
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
     * @description The service-level agreement that was chosen for it, null where none was. Policies can be chosen in the Enterprise edition only.
     * @example null
     */
    sla_policy_id: number | null;
    applied_sla?: AppliedSla | undefined;
    /** @description The targets missed so far. Absent unless the installation is Enterprise and the account has the `sla` feature. */
    sla_events?: SlaEvent[] | undefined;
}

/**
 * What the channel, or whoever created the conversation over the API, noted about its beginning. No key is certain and there may be
 * others. Null only in damaged rows.
 */
export type ConversationAdditionalAttributes = ({
    /** @description The browser of a visitor of the website widget. */
    browser?: ({
        /**
         * @description Name of the browser.
         * @example Firefox
         */
        browser_name?: string | undefined;
        /**
         * @description Version of the browser.
         * @example 140.0
         */
        browser_version?: string | undefined;
        /**
         * @description Name of the device, `Unknown` where it could not be told.
         * @example Unknown
         */
        device_name?: string | undefined;
        /**
         * @description Operating system.
         * @example Linux
         */
        platform_name?: string | undefined;
        /**
         * @description Version of the operating system.
         * @example 6.1
         */
        platform_version?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
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
    initiated_at?: ({
        /**
         * @description A time in whatever form the client sent.
         * @example Sun Nov 22 2026 09:15:00 GMT+0100
         */
        timestamp?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    /**
     * @description The page that the visitor wrote from. Null when what the browser sent was not a URL.
     * @example https://www.northwind.example/shelves
     */
    referer?: (string | null) | undefined;
    /**
     * @description `email` for conversations that began with an e-mail.
     * @example email
     */
    source?: string | undefined;
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
    auto_reply?: boolean | undefined;
    /**
     * @description Kind of thread on Instagram and Twitter.
     * @example instagram_direct_message
     */
    type?: string | undefined;
    /**
     * @description The chat on Telegram.
     * @example 123456789
     */
    chat_id?: (number | string) | undefined;
    /**
     * @description The business connection on Telegram.
     * @example bc-1
     */
    business_connection_id?: (string | null) | undefined;
    /**
     * @description State of the phone call that the conversation is (Enterprise).
     * @example completed
     */
    call_status?: string | undefined;
    /**
     * @description Who called (Enterprise).
     * @example inbound
     */
    call_direction?: string | undefined;
} & {
    [key: string]: unknown;
}) | null;

/**
 * How many conversations fit all parameters but `assignee_type`, `updated_within` and `page`: the numbers of the dashboard's tabs. A
 * conversation with a bot counts as unassigned.
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
    to?: (string[] | null) | undefined;
    /** @description Addresses of further recipients, null where there are none. */
    cc?: (string[] | null) | undefined;
    /** @description Addresses of hidden recipients, null where there are none. */
    bcc?: (string[] | null) | undefined;
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
     * @description The Message-ID of what it answers.
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
     * @description Header lines that matter to threading, null where none does.
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

/** What most refusals look like. One sentence of the server, in English. */
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
 * How many conversations meet the conditions, on all pages together. A conversation with a bot counts as unassigned. There is no
 * `assigned_count`: it is `all_count` less `unassigned_count`.
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
    /** @description The conversations of the page, the most recently active first. Fewer than 25 mean that it is the last one. */
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
        /** @description What the visitor filled in. Absent before. */
        submitted_values?: FormValue[] | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** One field of a form. */
export interface FormField {
    /**
     * @description Name of the field, under which its value comes back.
     * @example email
     */
    name?: string | undefined;
    /**
     * @description Kind of field, such as `text`, `email`, `text_area`, `select`.
     * @example email
     */
    type?: string | undefined;
    /**
     * @description What stands beside the field.
     * @example E-mail
     */
    label?: string | undefined;
    /**
     * @description What stands in the empty field.
     * @example you@home.example
     */
    placeholder?: string | undefined;
    /**
     * @description What the field holds at first.
     * @example
     */
    default?: string | undefined;
    /** @description The choices of a `select`. */
    options?: FormOption[] | undefined;
    /**
     * @description Whether it must be filled in.
     * @example true
     */
    required?: boolean | undefined;
    /**
     * @description Regular expression that the value must match.
     * @example .+@.+
     */
    pattern?: string | undefined;
    /**
     * @description What the browser says of a value that does not match.
     * @example An e-mail address
     */
    title?: string | undefined;
    /**
     * @description What the widget says of a value that does not match.
     * @example That is no address
     */
    pattern_error?: string | undefined;
}

/** A choice within a field. */
export interface FormOption {
    /**
     * @description What the visitor sees.
     * @example Broken
     */
    label: string;
    /**
     * @description What is sent when it is chosen.
     * @example broken
     */
    value: string;
}

/** A field that was filled in. */
export interface FormValue {
    /**
     * @description Name of the field.
     * @example email
     */
    name: string;
    /**
     * @description What was filled in; mostly text.
     * @example lotte.reed@desk.example
     */
    value: unknown;
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
     * @description URL of a picture, empty where there is none.
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
 * A message as it stands inside a conversation. It has more keys than a message of the conversation's own messages endpoint. What
 * `content_attributes` holds follows from `content_type`.
 */
export type Message = MessageBase & MessageContent;

/** What whoever sent it noted about the sending. No key is certain and there may be others. Null only in damaged rows. */
export type MessageAdditionalAttributes = ({
    /**
     * Format: int64
     * @description The campaign that sent it.
     * @example 3
     */
    campaign_id?: number | undefined;
    /** @description The WhatsApp template that was sent. */
    template_params?: ({
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
    }) | undefined;
    /**
     * @description Name that Chatwoot's assistant wrote under.
     * @example Wally
     */
    agent_name?: string | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** What every message has, whatever its content. */
export interface MessageBase {
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
     * @description The account that the message belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * Format: int64
     * @description The inbox of the conversation.
     * @example 206
     */
    inbox_id: number;
    /**
     * Format: int64
     * @description The conversation's number within its account.
     * @example 108
     */
    conversation_id: number;
    /**
     * Format: int64
     * @description `0` incoming, from the contact. `1` outgoing, from the desk. `2` activity, a line that the server wrote ("Assigned to …"). `3` template, sent by
     *     the server on its own (a greeting, a request for an e-mail address).
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
    /**
     * Format: date-time
     * @description When it last changed, in UTC with milliseconds.
     * @example 2026-11-22T09:27:38.395Z
     */
    updated_at: string;
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
    /** @description The ids of the message in connected tools. */
    external_source_ids: {
        /**
         * @description The message in Slack.
         * @example cw-origin-1
         */
        slack?: string | undefined;
    };
    additional_attributes: MessageAdditionalAttributes;
    /**
     * @description The text without what an e-mail quotes; elsewhere the same as `content`.
     * @example Which address is on the invoice?
     */
    processed_message_content: string | null;
    /** @description Always empty in this version; null only in damaged rows. */
    sentiment: Record<string, never> | null;
    conversation: MessageConversation;
    /** @description What is attached. Absent where nothing is. An entry is null where its row is damaged. */
    attachments?: (Attachment | null)[] | undefined;
    sender?: MessageSender | undefined;
    call?: Call | undefined;
}

/** The kind of a message and what that kind carries. */
export type MessageContent = TextContent | SelectContent | CardsContent | FormContent | ArticleContent | EmailRequestContent | SurveyContent | EmailContent | IntegrationContent | VoiceCallContent;

/** The state of the conversation that comes with each of its messages. */
export interface MessageConversation {
    /**
     * Format: int64
     * @description The person that it is assigned to. Null where nobody is, and while a bot is.
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

/** Who wrote a message; `type` says which of four kinds. */
export type MessageSender = ContactSender | UserSender | AgentBotSender | CaptainAssistantSender;

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
        /** @description What the visitor chose. Absent before. */
        submitted_values?: Choice[] | undefined;
    } & {
        [key: string]: unknown;
    });
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

/** The answer of the framework in front of the application, which repeats the HTTP status. */
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
     * @description Media type of the file.
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
         * @description Whether faces or stars are shown.
         * @example emoji
         * @enum {string|null}
         */
        display_type?: ("emoji" | "star" | null) | undefined;
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

/** A group of agents that the conversation was given to. Absent where there is none. */
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

/** Nobody works on it, or the person has left the account. Neither key is sent. */
export interface Unassigned {
    /** @description Not sent. */
    assignee?: never | undefined;
    /** @description Not sent. */
    assignee_type?: never | undefined;
}

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
     * @description URL of a picture, empty where there is none.
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
     * @description What contacts are shown now. Null where the person has left the account.
     * @example offline
     * @enum {string|null}
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * @description URL of a small picture, empty where there is none.
     * @example
     */
    thumbnail: string;
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
