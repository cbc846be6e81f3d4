// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Uploadable } from "../multipart.ts";

/** The fields of an account to change. Unknown fields are ignored. */
export interface AccountUpdate {
    /**
     * The name of the account. It can't be empty.
     * @example Northwind Support
     */
    name?: string | undefined;
    /**
     * The language, such as `en`, `de` or `pt_BR`. An unknown language is a 500.
     * @example de
     */
    locale?: string | undefined;
    /**
     * The domain that contacts' replies to e-mails are sent to.
     * @example mail.northwind.example
     */
    domain?: string | undefined;
    /**
     * The address that e-mails of the account come from.
     * @example help@northwind.example
     */
    support_email?: string | undefined;
    /**
     * The time in minutes without a message after which an open conversation is resolved. Null means never. 0 is refused.
     * @example 1440
     */
    auto_resolve_after?: (number | null) | undefined;
    /**
     * The message to the contact when the conversation is resolved this way. Null means none.
     * @example Closed, as we heard nothing more.
     */
    auto_resolve_message?: (string | null) | undefined;
    /**
     * The title of the label to add when the conversation is resolved this way. Null means none.
     * @example stale
     */
    auto_resolve_label?: (string | null) | undefined;
    /** Whether conversations whose contact is waiting for a reply stay open. Null means no. */
    auto_resolve_ignore_waiting?: (boolean | null) | undefined;
    /** Whether audio messages are transcribed. Null means no. */
    audio_transcriptions?: (boolean | null) | undefined;
    /**
     * The keys of the custom attributes that the dashboard requires before a conversation is resolved. They replace the old ones.
     * @example [
     *       "order_number"
     *     ]
     */
    conversation_required_attributes?: string[] | undefined;
    /**
     * The industry of the company, any string. Responses have it in `custom_attributes`.
     * @example Wholesale
     */
    industry?: string | undefined;
    /**
     * The number of employees, any string. Responses have it in `custom_attributes`.
     * @example 11-50
     */
    company_size?: string | undefined;
    /**
     * The time zone of the company, by its name in the IANA database. It is not checked. Responses have it in `custom_attributes`.
     * @example Europe/Berlin
     */
    timezone?: string | undefined;
    /**
     * The URL of the company's website. Responses have it in `custom_attributes`.
     * @example https://northwind.example
     */
    website?: string | undefined;
    /**
     * The way the company found Chatwoot, any string. Responses have it in `custom_attributes`.
     * @example search
     */
    referral_source?: string | undefined;
    /**
     * The caller's job at the company, any string. It is stored, but no response has it.
     * @example owner
     */
    user_role?: string | undefined;
}

/** The error body of an invalid rule or macro. */
export interface ActionErrorBody {
    /** The errors, by field. Empty when the server does not name the field. */
    error: {
        /**
         * The errors in the conditions.
         * @example [
         *       "Automation conditions shoe_size not supported."
         *     ]
         */
        conditions?: string[] | undefined;
        /**
         * The errors in the actions.
         * @example [
         *       "Automation actions bake_cake not supported."
         *     ]
         */
        actions?: string[] | undefined;
    } & {
        [key: string]: unknown;
    };
}

/** A file that an action sends. */
export interface ActionFile {
    /**
     * The id of the link between the file and the rule or macro.
     * @example 157
     */
    id: number;
    /**
     * The media type of the file.
     * @example image/png
     */
    file_type: string;
    /**
     * The id of the account that the file belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The URL of the file. It is signed and needs no token.
     * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/label.png
     */
    file_url: string;
    /**
     * The number of the file, as in `action_params` of `send_attachment`. An update with this number keeps the file.
     * @example 161
     */
    blob_id: number;
    /**
     * The name that the file was uploaded with.
     * @example label.png
     */
    filename: string;
}

/** The account to work in, inside `profile`. */
export interface ActiveAccount {
    /** The account to work in from now on. */
    profile: {
        /**
         * The id of the account. An account that the user does not belong to is a 500.
         * @example 27
         */
        account_id: number;
    };
}

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
     * The id of the account that it belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * The availability that contacts see now. Null when the user's membership is damaged.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline" | null;
    /** Whether the person counts as offline while no dashboard is open. `availability_status` then is `offline` whatever was configured. */
    auto_offline: boolean;
    /** Whether the user followed the link in the invitation. */
    confirmed: boolean;
    /**
     * The e-mail address, which is also the sign-in name.
     * @example grace@northwind.example
     */
    email: string;
    /**
     * The way in which the user signs in, such as `email`, `saml` or `google_oauth2`. Absent before 4.9.
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
     * Values that a platform app recorded about the user. Absent when it recorded no values.
     * @example {
     *       "desk": "north"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The full name, which the desk sees.
     * @example Grace Agent
     */
    name: string;
    /**
     * The role in the account. An administrator can see and do everything.
     * @example agent
     */
    role: "agent" | "administrator";
    /**
     * The URL of a small picture. Empty when the agent has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/grace.png
     */
    thumbnail: string;
    /**
     * The id of the user's custom role. Null without a custom role. Absent in the community edition.
     * @example 15
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
     * The name of the bot. Null when it has none.
     * @example Order Robot
     */
    name: string | null;
    /**
     * The purpose of the bot. Null when none was written.
     * @example Answers where an order is
     */
    description: string | null;
    /**
     * The URL of a small picture. Empty when the bot has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/bot.png
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

/** The fields of a bot, with its picture. A form can't have a `bot_config`, and can't clear a field. */
export interface AgentBotForm {
    /**
     * The name of the bot, which contacts see.
     * @example Order bot
     */
    name?: string | undefined;
    /**
     * The purpose of the bot, for administrators.
     * @example Answers where an order is
     */
    description?: string | undefined;
    /**
     * The URL to send the bot's events to. It is not checked.
     * @example https://bots.northwind.example/orders
     */
    outgoing_url?: string | undefined;
    /** The picture, as an image file. A string in its place is a 500. */
    avatar?: Uploadable | undefined;
}

/** A bot. It has no `thumbnail`. */
export interface AgentBotSender {
    /**
     * The id of the bot, unique on the whole server.
     * @example 126
     */
    id: number;
    /**
     * The name of the bot, null when it has none.
     * @example Order Robot
     */
    name: string | null;
    /**
     * The URL of a picture. Empty when the bot has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/picture.png
     */
    avatar_url: string;
    /**
     * Says that the sender is an agent bot.
     * @example agent_bot
     */
    type: "agent_bot";
}

/** The fields of a bot to change. */
export interface AgentBotUpdate {
    /**
     * The name of the bot, which contacts see. Null means none.
     * @example Order bot
     */
    name?: (string | null) | undefined;
    /**
     * The purpose of the bot. Null means none.
     * @example Answers where an order is
     */
    description?: (string | null) | undefined;
    /**
     * The URL to send the bot's events to. It is not checked. Null means that the bot gets no events.
     * @example https://bots.northwind.example/orders
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * The settings of the bot, with any keys. They replace the old ones.
     * @example {
     *       "greeting": "Hello"
     *     }
     */
    bot_config?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The URL of a picture. A background job fetches it, so the response still has the old `thumbnail`.
     * @example https://northwind.example/bot.png
     */
    avatar_url?: string | undefined;
}

/** A bot with its configuration and, for administrators, its secrets. */
export type AgentBotWithConfig = AgentBot & {
    /**
     * The settings of the bot, with any keys. Chatwoot does not read them.
     * @example {
     *       "greeting": "Hello"
     *     }
     */
    bot_config: {
        [key: string]: unknown;
    };
    /**
     * The id of the account that the bot belongs to. Null for a bot of the whole installation.
     * @example 27
     */
    account_id: number | null;
    /**
     * The token that the bot calls this API with, a secret. Absent for a bot of the whole installation, and since 4.16 for agents.
     * @example nR4tVb7mWe2aLdxHkQ9cTpZ1
     */
    access_token?: string | undefined;
    /**
     * The secret that events to the bot are signed with. Null for a bot that was created before secrets existed; its events are not
     * signed. Absent for a bot of the whole installation, and for agents.
     * @example 7dKq2mVx9sLp4tRw6yZa1bNc
     */
    secret?: (string | null) | undefined;
    /** Whether the bot belongs to the whole installation. Such a bot can't be changed in an account. */
    system_bot: boolean;
};

/** A limit on the conversations that agents get by automatic assignment, for each inbox. */
export interface AgentCapacityPolicy {
    /**
     * The id of the policy, unique on the whole server.
     * @example 4
     */
    id: number;
    /**
     * The name. Several policies can have the same name.
     * @example Full time
     */
    name: string;
    /**
     * The purpose of the policy. Null when none was written.
     * @example Forty hours a week
     */
    description: string | null;
    exclusion_rules: CapacityExclusionRules;
    /**
     * The time when the policy was created, in seconds since 1970.
     * @example 1796045085
     */
    created_at: number;
    /**
     * The time when the policy last changed, in seconds since 1970.
     * @example 1796045085
     */
    updated_at: number;
    /**
     * The id of the account that the policy belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The number of agents that have the policy.
     * @example 1
     */
    assigned_agent_count: number;
    /** The limits of single inboxes. Empty when no inbox has a limit. */
    inbox_capacity_limits: InboxLimit[];
}

/** The fields of a policy to change. At least one, or the response is a 422. `exclusion_rules` replaces all rules. */
export interface AgentCapacityPolicyUpdate {
    /**
     * The name, which the dashboard shows. It can be the same as that of another policy.
     * @example Full time
     */
    name?: string | undefined;
    /**
     * The purpose of the policy. Null means none.
     * @example Forty hours a week
     */
    description?: (string | null) | undefined;
    exclusion_rules?: CapacityExclusionRules | undefined;
}

/**
 * The fields of an agent to change. At least one, or the server refuses the request with a 422. Nulls are ignored, except in
 * `custom_role_id`.
 */
export interface AgentUpdate {
    /**
     * The full name. It changes for all accounts that the person is in.
     * @example Tilda Tanner
     */
    name?: string | undefined;
    /**
     * An `administrator` can do everything in the account. An `agent` works in the inboxes that they are a member of.
     * @example agent
     */
    role?: ("agent" | "administrator") | undefined;
    /**
     * The availability to show while the person is signed in, or at all times when `auto_offline` is false. Any other value is a 500. The
     * response has it as `availability_status`, a key that the server doesn't read.
     * @example online
     */
    availability?: ("online" | "busy" | "offline") | undefined;
    /** Whether the person counts as offline while no dashboard is open. */
    auto_offline?: boolean | undefined;
    /**
     * The custom role of the agent (Enterprise). **Send it with every update: without it the server removes the role.** A later version
     * ignores it in an account without the feature.
     * @example 15
     */
    custom_role_id?: (number | null) | undefined;
}

/** An agent, with the counts of conversations that the agent is assigned to now. */
export interface AgentWorkload {
    /**
     * The id of the agent, unique on the whole server.
     * @example 69
     */
    id: number;
    /**
     * The full name of the agent.
     * @example Grace Agent
     */
    name: string;
    /**
     * The e-mail address of the agent.
     * @example grace@northwind.example
     */
    email: string;
    /**
     * The URL of a picture. Empty when the agent has no picture.
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/grace.png
     */
    thumbnail: string;
    /**
     * Whether the agent is at work now.
     * @example offline
     */
    availability: "online" | "busy" | "offline";
    /** The counts of conversations that the agent is assigned to. */
    metric: {
        /**
         * The number of open conversations.
         * @example 1
         */
        open: number;
        /**
         * The number of open conversations whose contact waits for a first or further reply.
         * @example 0
         */
        unattended: number;
    };
}

/** An inbox that a program writes into, over the public API or this one. */
export type ApiInbox = InboxBase & InboxWithoutWidget & {
    /**
     * The kind of inbox, one for programs.
     * @example Channel::Api
     */
    channel_type: "Channel::Api";
    /** Whether a contact of the public API has to prove its identity with an `identifier_hash`. */
    hmac_mandatory: boolean;
    /**
     * The URL that the server sends the events of the inbox to, such as the desk's replies. Null or empty for none.
     * @example https://hooks.northwind.example/chatwoot
     */
    webhook_url: string | null;
    /**
     * The inbox's name in the public API, `inbox_identifier` of its paths.
     * @example testEX67KhbTb21b9OLjMJg0
     */
    inbox_identifier: string;
    additional_attributes: ApiInboxAttributes;
    /**
     * The secret that an `identifier_hash` is made with. Only administrators get it.
     * @example x7Kd
     */
    hmac_token?: string | undefined;
    /**
     * The secret that the server signs its requests to `webhook_url` with. Only administrators get it. Null in old inboxes,
     * whose requests are not signed; `resetInboxSecret` creates one. Absent before 4.14.
     *
     * Available since Chatwoot 4.14.
     * @example s3cR
     */
    secret?: (string | null) | undefined;
};

/** Further settings of an API inbox. Empty when nothing was set. */
export type ApiInboxAttributes = {
    /**
     * The number of hours after the contact's last message within which the desk can reply. Absent or null for no limit.
     * @example 24
     */
    agent_reply_time_window?: (number | null) | undefined;
    /**
     * The notice that agents read when the window is closed.
     * @example Please answer within a day.
     */
    agent_reply_time_window_message?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** The settings of an API inbox. */
export interface ApiInboxSettings {
    /**
     * The URL that the server sends the events of the inbox to. Null or empty for none. A longer one is refused.
     * @example https://hooks.northwind.example/chatwoot
     */
    webhook_url?: (string | null) | undefined;
    /** Whether a contact of the public API has to prove its identity with an `identifier_hash`. A new inbox has `false`. */
    hmac_mandatory?: boolean | undefined;
    additional_attributes?: ApiInboxAttributes | undefined;
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
     * The name of the SLA policy that applies.
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
    /** Whether the clock stops outside business hours. */
    sla_only_during_business_hours: boolean;
    /**
     * The time in seconds within which the conversation must be resolved. Null when there is no such target.
     * @example 86400
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
     * @example 1795341456
     */
    sla_nrt_due_at: number | null;
    /**
     * The time when the conversation must be resolved, in seconds since 1970. Null when there is no such target. Absent before
     * 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example 1795426056
     */
    sla_rt_due_at: number | null;
}

/** The metrics of service-level agreements. */
export interface AppliedSlaMetrics {
    /**
     * The number of conversations with an agreement, running or ended.
     * @example 12
     */
    total_applied_slas: number;
    /**
     * The number of those that missed a target.
     * @example 0
     */
    number_of_sla_misses: number;
    /**
     * The share of agreements that were not missed, as a string with `%`. `100%` when there are no agreements.
     * @example 100%
     */
    hit_rate: string;
}

/** An article of a help center. */
export type Article = ArticleFields & {
    /**
     * The article's name in URLs. The server makes it of the time and the title when none is sent.
     * @example 1796045070-track-a-parcel
     */
    slug: string;
    /**
     * A new title that readers don't see yet. Null when there is no new title. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example Track your parcel
     */
    draft_title: string | null;
    /**
     * A new text that readers don't see yet. Null when there is no new text. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example Open the link in the mail.
     */
    draft_content: string | null;
    /**
     * The place in the category, lowest first. A new article gets the last position plus 10.
     * @example 10
     */
    position: number;
    /**
     * The time when the article last changed, in seconds since 1970.
     * @example 1796045070
     */
    updated_at: number;
    /** Texts for search engines. Empty when none were set. */
    meta: {
        /**
         * The title for search engines.
         * @example Track a parcel
         */
        title?: string | undefined;
        /**
         * The summary for search engines.
         * @example Follow your parcel to your door
         */
        description?: string | undefined;
        /**
         * Words that describe the article.
         * @example [
         *       "parcel"
         *     ]
         */
        tags?: string[] | undefined;
    } & {
        [key: string]: unknown;
    };
    /** The category of the article. Every key is null when it has none, and every key except `id` when the category doesn't exist. */
    category: {
        /**
         * The id of the category, null for none.
         * @example 11
         */
        id: number | null;
        /**
         * The name that readers see, null for none.
         * @example Orders
         */
        name: string | null;
        /**
         * The category's name in URLs, null for none.
         * @example orders
         */
        slug: string | null;
        /**
         * The language of the category, null for none.
         * @example en
         */
        locale: string | null;
        /**
         * The icon, such as an emoji. Empty when the category has none. Absent before 4.15.
         *
         * Available since Chatwoot 4.15.
         * @example 📦
         */
        icon: string | null;
        /**
         * The color that the icon is shown in. Empty when none was set. Absent before 4.15.
         *
         * Available since Chatwoot 4.15.
         * @example #0f766e
         */
        icon_color: string | null;
    };
    /** The articles that name this one as `associated_article_id`, such as its translations. Absent when no article does. */
    associated_articles?: ArticleTranslation[] | undefined;
};

/** Suggested articles of the help center. */
export interface ArticleContent {
    /**
     * Says that it suggests articles.
     * @example article
     */
    content_type: "article";
    content_attributes: ContentAttributes & ({
        /** The articles, in the order in which they are shown. */
        items?: ArticleLink[] | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** The text of an article, and its author. */
export interface ArticleFields {
    /**
     * The id of the article, unique on the whole server.
     * @example 39
     */
    id: number;
    /**
     * The heading that readers of the article see.
     * @example Track a parcel
     */
    title: string;
    /**
     * The text, in Markdown. Null in a draft without one.
     * @example Open the link in your **shipping mail**.
     */
    content: string | null;
    /**
     * A summary in one sentence. Null when none was set.
     * @example How to follow a parcel
     */
    description: string | null;
    /**
     * The audience of the article: everyone reads a `published` one, only the desk a `draft` or `archived` one.
     * @example published
     */
    status: "draft" | "published" | "archived";
    /**
     * The account that the article belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The number of times that the article was read. Null when it was never counted.
     * @example 42
     */
    views: number | null;
    author: Agent;
}

/** A link to an article of the help center. */
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
     * The URL of the article in the help center.
     * @example https://help.northwind.example/returns
     */
    link?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** The envelope of a page of articles. */
export interface ArticleList {
    /** The articles of the page. A full page has 25. */
    payload: Article[];
    /** The counts of articles. They ignore the page, the status and the author in the request. */
    meta: {
        /**
         * The number of articles in the portal.
         * @example 10
         */
        all_articles_count: number;
        /**
         * The number of articles that match the language, the category and the query.
         * @example 10
         */
        articles_count: number;
        /**
         * The number of these articles that are archived.
         * @example 1
         */
        archived_articles_count: number;
        /**
         * The number of these articles that are drafts.
         * @example 5
         */
        draft_articles_count: number;
        /**
         * The number of these articles that are published.
         * @example 4
         */
        published_count: number;
        /**
         * The number of these articles whose author is the caller.
         * @example 9
         */
        mine_articles_count: number;
        /**
         * The number 1 without a `page` in the request, otherwise the page as a string.
         * @example 2
         */
        current_page: number | string;
    };
}

/** The positions that the server assigned itself. */
export interface ArticlePositions {
    /**
     * The new `position` of each article that the server spaced out, under the id of the article, in steps of 10. Empty if it moved
     * none.
     * @example {
     *       "39": 20
     *     }
     */
    positions: {
        [key: string]: number;
    };
}

/** The fields of an article that can be set. */
export interface ArticleSettings {
    /**
     * The heading that readers of the article see.
     * @example Track a parcel
     */
    title?: string | undefined;
    /**
     * The article's name in URLs. Without it the server makes one of the time and the title. A slug that another article has is a 500, and
     * words that the portal's URLs use, such as `search`, are refused.
     * @example northwind-track
     */
    slug?: string | undefined;
    /**
     * The text, in Markdown. A published article needs one.
     * @example Open the link in your **shipping mail**.
     */
    content?: (string | null) | undefined;
    /**
     * A summary in one sentence.
     * @example How to follow a parcel
     */
    description?: (string | null) | undefined;
    /**
     * Whether readers can see it. Any other value is a 500. A new article is a `draft`.
     * @example published
     */
    status?: ("draft" | "published" | "archived") | undefined;
    /**
     * The place in the category, lowest first. Without it a new article gets the last position plus 10.
     * @example 10
     */
    position?: number | undefined;
    /**
     * The category, by its id. Null for none. It is not checked, and an unknown id is stored.
     * @example 11
     */
    category_id?: (number | null) | undefined;
    /**
     * The person who is shown as the author. An unknown one is refused.
     * @example 48
     */
    author_id?: number | undefined;
    /**
     * The language of the article. An article with a category gets the language of the category instead.
     * @example de
     */
    locale?: string | undefined;
    /**
     * The article that this one is a translation of. With an unknown id the response is a 404, but the article is created.
     * @example 39
     */
    associated_article_id?: number | undefined;
    /** Texts for search engines. */
    meta?: ({
        /**
         * The title for search engines.
         * @example Track a parcel
         */
        title?: string | undefined;
        /**
         * The summary for search engines.
         * @example Follow your parcel to your door
         */
        description?: string | undefined;
        /**
         * Words that describe the article.
         * @example [
         *       "parcel"
         *     ]
         */
        tags?: string[] | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    /**
     * A new title that readers don't see yet. Saving it leaves `updated_at` alone.
     *
     * Available since Chatwoot 4.16.
     * @example Track your parcel
     */
    draft_title?: (string | null) | undefined;
    /**
     * A new text that readers don't see yet. Saving it leaves `updated_at` alone.
     *
     * Available since Chatwoot 4.16.
     * @example Open the link in the mail.
     */
    draft_content?: (string | null) | undefined;
}

/** A translation of an article, within the article. */
export type ArticleTranslation = ArticleFields & {
    /**
     * The category of the translation, null for none.
     * @example 14
     */
    category_id: number | null;
    portal: PortalWithoutCounts;
};

/** A person or bot that a conversation can be assigned to. Bots are among them only when the request asks for bots. */
export type AssignableAgent = AssignablePerson | AssignableBot;

/**
 * A bot that a conversation can be assigned to. Sent only with `include_agent_bots`, and since 4.16. Pass `assignee_type` on to
 * `assignConversation`, as the ids of bots and people overlap.
 *
 * Available since Chatwoot 4.16.
 */
export type AssignableBot = AgentBot & {
    /**
     * Says that it is a bot, as `assignConversation` takes it.
     * @example AgentBot
     */
    assignee_type: "AgentBot";
    /**
     * The name of the icon that the dashboard shows for bots.
     * @example i-lucide-bot
     */
    icon: string;
    /**
     * Always `offline`, although bots respond at any time.
     * @example offline
     */
    availability_status: "offline";
};

/** A person that a conversation can be assigned to. */
export type AssignablePerson = Agent & {
    /**
     * Says that it is a person. Sent only with `include_agent_bots`, and since 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example User
     */
    assignee_type?: "User" | undefined;
};

/** The team as the server stores it. Unlike a `Team` it has times and says nothing about the caller. */
export interface AssignedTeam {
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
     * The purpose of the team. Null or empty when none was written.
     * @example Returned goods
     */
    description: string | null;
    /** Whether conversations of the team are shared out among its members. Null, which means no, where a client sent null. */
    allow_auto_assign: boolean | null;
    /**
     * The account that the team belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * The time when the team was created, in UTC with milliseconds.
     * @example 2026-11-22T09:27:52.169Z
     */
    created_at: string;
    /**
     * The time when the team last changed, in UTC with milliseconds.
     * @example 2026-11-22T09:27:52.169Z
     */
    updated_at: string;
    /**
     * The name of the icon that the dashboard shows for the team, empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example i-lucide-truck
     */
    icon: string;
    /**
     * The color of the icon, empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example #c0392b
     */
    icon_color: string;
}

/** A person works on the conversation. */
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

/** A bot works on the conversation. Before 4.8 a bot can't be assigned. */
export interface AssignedToAgentBot {
    assignee: AgentBot;
    /**
     * Says that the assignee is an agent bot.
     *
     * Available since Chatwoot 4.8.
     * @example AgentBot
     */
    assignee_type: "AgentBot";
}

/** The new assignee of the conversation: an agent, a bot or a team, as the request named it. Null when no one is assigned now. */
export type Assignment = Agent | AgentBot | AssignedTeam | null;

/** The rules by which conversations of inboxes are assigned to agents automatically. */
export interface AssignmentPolicy {
    /**
     * The id of the policy, unique on the whole server.
     * @example 4
     */
    id: number;
    /**
     * The name, unique in the account.
     * @example Fair turns
     */
    name: string;
    /**
     * The purpose of the policy. Null when none was written.
     * @example Every agent in turn
     */
    description: string | null;
    /**
     * The agent who is next. `round_robin`: each in turn. `balanced`: the one with the fewest open conversations (Enterprise).
     * @example round_robin
     */
    assignment_order: "round_robin" | "balanced";
    /**
     * The conversation that is next. `earliest_created`: the oldest. `longest_waiting`: the one without activity for the longest time.
     * @example longest_waiting
     */
    conversation_priority: "earliest_created" | "longest_waiting";
    /**
     * The most conversations that an agent gets within `fair_distribution_window`.
     * @example 10
     */
    fair_distribution_limit: number;
    /**
     * The time in seconds that `fair_distribution_limit` counts for.
     * @example 1800
     */
    fair_distribution_window: number;
    /**
     * The age in hours from which conversations are not assigned. Null when age does not matter. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example 168
     */
    exclude_older_than_hours: number | null;
    /** Whether the policy is in force. */
    enabled: boolean;
    /**
     * The number of inboxes that use the policy.
     * @example 0
     */
    assigned_inbox_count: number;
    /**
     * The time when the policy was created, in seconds since 1970.
     * @example 1796045084
     */
    created_at: number;
    /**
     * The time when the policy last changed, in seconds since 1970.
     * @example 1796045084
     */
    updated_at: number;
}

/** The fields of an assignment policy that a caller can set. */
export interface AssignmentPolicyFields {
    /**
     * The name. It must be unique in the account.
     * @example Fair turns
     */
    name?: string | undefined;
    /**
     * The purpose of the policy. Null means none.
     * @example Every agent in turn
     */
    description?: (string | null) | undefined;
    /**
     * The agent who is next. `round_robin`: each in turn. `balanced`: the one with the fewest open conversations (Enterprise). Any other
     * value is a 500. A new policy without it has `round_robin`.
     * @example round_robin
     */
    assignment_order?: ("round_robin" | "balanced") | undefined;
    /**
     * The conversation that is next. `earliest_created`: the oldest. `longest_waiting`: the one without activity for the longest time. Any
     * other value is a 500. A new policy without it has `earliest_created`.
     * @example longest_waiting
     */
    conversation_priority?: ("earliest_created" | "longest_waiting") | undefined;
    /**
     * The most conversations that an agent gets within `fair_distribution_window`. A new policy without it has 100.
     * @example 10
     */
    fair_distribution_limit?: number | undefined;
    /**
     * The time in seconds that `fair_distribution_limit` counts for. A new policy without it has 3600.
     * @example 1800
     */
    fair_distribution_window?: number | undefined;
    /**
     * The age in hours from which conversations are not assigned. Null when age does not matter. A new policy without it has 168. Before
     * 4.16 it is ignored.
     *
     * Available since Chatwoot 4.16.
     * @example 72
     */
    exclude_older_than_hours?: (number | null) | undefined;
    /** Whether the policy is in force. A new policy without it has `true`. */
    enabled?: boolean | undefined;
}

/** The envelope of the inboxes of an assignment policy. */
export interface AssignmentPolicyInboxes {
    /** The inboxes that use the policy. Empty when no inbox uses it. */
    inboxes: Inbox[];
}

/** The fields of a policy to change. At least one, or the response is a 422. */
export type AssignmentPolicyUpdate = AssignmentPolicyFields;

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
     * The id of the message, unique on the whole server.
     * @example 2311
     */
    message_id: number;
    /**
     * The id of the account that it belongs to.
     * @example 1
     */
    account_id: number;
}

/** An attachment, with the conversation that it belongs to. */
export type AttachmentOfContact = ListedAttachment & {
    /**
     * The number of the conversation within its account.
     * @example 96
     */
    conversation_id: number;
};

/** A sound or a voice message. */
export type AudioAttachment = AttachmentBase & StoredFile & {
    /**
     * Says that it is a sound or a voice message.
     * @example audio
     */
    file_type: "audio";
    /**
     * The transcript. Empty when there is no transcript.
     * @example Hello, my parcel is broken.
     */
    transcribed_text: string;
};

/** A change of the account or of an object in it. */
export interface AuditEntry {
    /**
     * The id of the entry, unique on the whole server.
     * @example 548
     */
    id: number;
    /**
     * The id of the changed object, among those of its type.
     * @example 14
     */
    auditable_id: number;
    /**
     * The type of the changed object, such as `Account`, `AccountUser` (a user's membership in the account), `AgentBot`, `AutomationRule`,
     * `Inbox`, `InboxMember`, `Macro`, `SlaPolicy`, `Team`, `TeamMember` or `Webhook`.
     * @example Team
     */
    auditable_type: string;
    /**
     * The object as it is now, in short. The keys depend on `auditable_type`. Only `AccountUser`, `AgentBot` and `Team` have it. Null for
     * the other types, and when the object was deleted.
     * @example {
     *       "id": 14,
     *       "name": "billing",
     *       "icon": "",
     *       "icon_color": ""
     *     }
     */
    auditable: {
        [key: string]: unknown;
    } | null;
    /**
     * The id of the account that the change was made in.
     * @example 27
     */
    associated_id: number;
    /**
     * The type of the object that `associated_id` names, always the account.
     * @example Account
     */
    associated_type: string;
    /**
     * The id of the user who made the change. Null when no user did, but for example a platform app.
     * @example 48
     */
    user_id: number | null;
    /**
     * The type of `user_id`: `User`. Null when no user made the change.
     * @example User
     */
    user_type: string | null;
    /**
     * The e-mail address of the user at that time. Null when no user made the change.
     * @example ada@northwind.example
     */
    username: string | null;
    /**
     * The kind of change, such as `create`, `update` or `destroy`.
     * @example update
     */
    action: string;
    /**
     * The changed values, by the names of the database columns. After an `update`, each value is a list of the old and the new value.
     * After a `create` or `destroy`, it is the value itself. Values of a fixed set, such as a language or a visibility, are the numbers in
     * the database.
     * @example {
     *       "name": [
     *         "billing",
     *         "billing and refunds"
     *       ]
     *     }
     */
    audited_changes: {
        [key: string]: unknown;
    };
    /**
     * The number of the change, counted from 1 for each object.
     * @example 2
     */
    version: number;
    /**
     * A remark on the change. The server itself writes none, which is null.
     * @example null
     */
    comment: string | null;
    /**
     * The id of the request that made the change. Entries of one request share it.
     * @example 0597d15d-052c-4f9e-b6c8-e166e29f040e
     */
    request_uuid: string;
    /**
     * The time when the change was made, in seconds since 1970.
     * @example 1796045055
     */
    created_at: number;
    /**
     * The IP address that the request came from. Null for a change that no request made.
     * @example 203.0.113.7
     */
    remote_address: string | null;
}

/** The envelope of a page of the audit log. */
export interface AuditLogPage {
    /**
     * The number of entries on a full page, which is 25.
     * @example 25
     */
    per_page: number;
    /**
     * The number of entries on all pages. 0 while the feature is off.
     * @example 188
     */
    total_entries: number;
    /**
     * The number of the page, also past the end.
     * @example 1
     */
    current_page: number;
    /** The entries of the page, the newest first. Empty past the end, and while the feature is off. */
    audit_logs: AuditEntry[];
}

/** Whether to be offline without a dashboard, inside `profile`. */
export interface AutoOfflineUpdate {
    /** The account and the choice. */
    profile: {
        /**
         * The id of the account. An account that the user does not belong to is a 404.
         * @example 27
         */
        account_id: number;
        /** Whether the user is shown as offline while no dashboard is open. Without it, the server stores `false`. */
        auto_offline: boolean;
    };
}

/** An action that a rule takes. */
export interface AutomationAction {
    /**
     * The action to take on the conversation. An unknown action is refused.
     * @example add_label
     */
    action_name: "send_message" | "add_private_note" | "send_attachment" | "send_email_to_team" | "send_email_transcript" | "send_webhook_event" | "add_label" | "remove_label" | "assign_agent" | "assign_team" | "remove_assigned_agent" | "remove_assigned_team" | "change_priority" | "change_status" | "open_conversation" | "pending_conversation" | "resolve_conversation" | "snooze_conversation" | "mute_conversation";
    /**
     * The parameters of the action. The server checks files only.
     *
     * `send_message` and `add_private_note` take the text of the message. `add_label` and `remove_label` take titles of labels.
     * `assign_agent` and `assign_team` take one id. `change_status` and `change_priority` take one value, such as `resolved` or `urgent`.
     * `send_email_transcript` takes an e-mail address. `send_email_to_team` takes a `TeamEmail`. `send_webhook_event` takes a URL; the
     * request to it is not signed. `send_attachment` takes the `blob_id` of an upload; a response has the number of the file instead. The
     * other actions take an empty list.
     * @example [
     *       "refund"
     *     ]
     */
    action_params: (string | number | TeamEmail)[];
}

/** A stored condition of a rule, and the operator that joins it to the next one. */
export interface AutomationCondition {
    /**
     * The attribute to compare. Of the message: `content`, `message_type`, `private_note`. Of the conversation: `status`, `assignee_id`,
     * `team_id`, `inbox_id`, `priority`, `labels`, `mail_subject`, `referer`, `browser_language`, `conversation_language`. Of the contact:
     * `email`, `phone_number`, `country_code`, `city`, `company_name`. Or the key of a custom attribute of the account. Any other
     * attribute is refused.
     * @example content
     */
    attribute_key: string;
    /**
     * The comparison, such as `equal_to`. It can be an unknown word, as the server does not check it.
     * @example contains
     */
    filter_operator: string;
    /**
     * The values to compare with. One match is enough. Empty with `is_present` and `is_not_present`. Ids are numbers, labels are titles,
     * and a `message_type` is `incoming` or `outgoing`.
     * @example [
     *       "refund",
     *       "money back"
     *     ]
     */
    values: (string | number | boolean)[];
    /**
     * The operator that joins the next condition, in upper or lower case. Every condition except the last needs it; the last has null. Any
     * other value is refused.
     * @example and
     */
    query_operator: "and" | "or" | "AND" | "OR" | null;
}

/** A file that a rule sends. */
export type AutomationFile = ActionFile & {
    /**
     * The id of the rule that sends the file.
     * @example 36
     */
    automation_rule_id: number;
};

/** A rule for automatic actions: when the event occurs and the conditions are met, the server takes the actions. */
export interface AutomationRule {
    /**
     * The id of the rule, unique on the whole server.
     * @example 20
     */
    id: number;
    /**
     * The id of the account that the rule belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The name, which the dashboard shows.
     * @example Label refunds
     */
    name: string;
    /**
     * The purpose of the rule. Null when none was written.
     * @example Puts a label on everything about refunds
     */
    description: string | null;
    /**
     * The event that the rule waits for, such as `message_created`. It can be an unknown event, as the server does not check it.
     * @example message_created
     */
    event_name: string;
    /** The conditions that the conversation must meet. Empty when the rule always takes its actions. */
    conditions: AutomationCondition[];
    /** The actions, in the order in which the server takes them. */
    actions: AutomationAction[];
    /**
     * The time when the rule was created, in seconds since 1970.
     * @example 1796045065
     */
    created_on: number;
    /** Whether the rule is on. The server switches a rule off when its event occurs and its conditions can't be evaluated. */
    active: boolean;
    /** The files that `send_attachment` sends. Absent when the rule has none. */
    files?: AutomationFile[] | undefined;
}

/** The fields of a rule to change. */
export interface AutomationRuleUpdate {
    /**
     * The name of the rule. It can't be null.
     * @example Label refunds
     */
    name?: string | undefined;
    /**
     * The purpose of the rule. Null means none.
     * @example Puts a label on everything about refunds
     */
    description?: (string | null) | undefined;
    /**
     * The event to wait for. `conversation_opened`: a resolved, snoozed or pending conversation is open again. The server stores any other
     * word, but the rule then does nothing.
     * @example message_created
     */
    event_name?: ("message_created" | "conversation_created" | "conversation_updated" | "conversation_opened" | "conversation_resolved") | undefined;
    /** The conditions that the conversation must meet. An empty list is always met. */
    conditions?: NewAutomationCondition[] | undefined;
    /** The actions to take, in this order. An empty list does nothing. */
    actions?: AutomationAction[] | undefined;
    /** Whether the rule is on. A rule that is off is kept and does nothing. */
    active?: boolean | undefined;
}

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

/** The work of bots in a period, as counts and shares. */
export interface BotMetrics {
    /**
     * The number of new conversations in inboxes that have a bot now.
     * @example 4
     */
    conversation_count: number;
    /**
     * The number of messages to contacts in these conversations.
     * @example 2
     */
    message_count: number;
    /**
     * The share of conversations that the bot resolved, in whole percent. 0 when there are no conversations.
     * @example 50
     */
    resolution_rate: number;
    /**
     * The share of conversations that the bot handed over to people, in whole percent. 0 when there are no conversations.
     * @example 0
     */
    handoff_rate: number;
}

/** The work of bots in a period, with that of the period before it for comparison. */
export type BotSummary = BotTotals & {
    previous: BotTotals;
};

/** The work of bots in one period. */
export interface BotTotals {
    /**
     * The number of conversations that a bot resolved, without a person.
     * @example 2
     */
    bot_resolutions_count: number;
    /**
     * The number of conversations that a bot handed over to people.
     * @example 0
     */
    bot_handoffs_count: number;
}

/**
 * The times when labels, inboxes and teams of the account last changed, each as a string of seconds since 1970. A client that keeps a copy
 * of them fetches it again when the key has changed. `0000000000` means that the server knows of no change.
 */
export interface CacheKeys {
    /**
     * The time when a label was last created, changed or deleted.
     * @example 1796045079
     */
    label: string;
    /**
     * The time when an inbox was last created, changed or deleted.
     * @example 0000000000
     */
    inbox: string;
    /**
     * The time when a team was last created, changed or deleted.
     * @example 1796045056
     */
    team: string;
}

/** The phone call of a `voice_call` message (Enterprise). Absent when the call has no record. */
export interface Call {
    /**
     * The id of the call, unique on the whole server.
     * @example 1
     */
    id: number;
    /**
     * The provider's id of the call.
     * @example CA1
     */
    provider_call_id: string;
    /**
     * The provider who carries the call.
     * @example twilio
     */
    provider: "twilio" | "whatsapp";
    /**
     * The direction of the call: `incoming` from the contact, `outgoing` from an agent. The message's `content_attributes` use `inbound`
     * and `outbound`.
     * @example incoming
     */
    direction: "incoming" | "outgoing";
    /**
     * The state of the call: `ringing`, `in-progress`, `completed`, `no-answer`, `failed`, or, since 4.16, `rejected`. A later server may
     * send other values.
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
     * @example CF1
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
     * @example 1795335929
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
     * The URL of the recording. Null when there is no recording.
     * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/call.mp3
     */
    recording_url: string | null;
    /**
     * The transcript. Null when there is no transcript.
     * @example Hello, where is my parcel?
     */
    transcript: string | null;
}

/** The envelope of a page of calls. */
export interface CallList {
    /** The number of calls, and the number of the page. */
    meta: {
        /**
         * The number of calls on all pages.
         * @example 0
         */
        count: number;
        /**
         * The number of this page, from 1.
         * @example 1
         */
        current_page: number;
        /**
         * The number of pages. 0 where there are no calls.
         * @example 0
         */
        total_pages: number;
    };
    /** The calls of the page, the newest first. */
    payload: {
        [key: string]: unknown;
    }[];
}

/**
 * A message that the desk sends first. `ongoing`: in a website widget, to visitors of a page. `one_off`: as text messages, once, to all
 * contacts with some labels.
 */
export interface Campaign {
    /**
     * The number of the campaign within its account.
     * @example 2
     */
    id: number;
    /**
     * The title, which only the desk sees.
     * @example Summer sale
     */
    title: string;
    /**
     * The purpose of the campaign. Null when none was written.
     * @example On the price page
     */
    description: string | null;
    /**
     * The id of the account that the campaign belongs to.
     * @example 27
     */
    account_id: number;
    inbox: Inbox;
    /** The sender of the message. Absent when none was set, or when the user does not exist. */
    sender?: Agent | undefined;
    /**
     * The text of the message, which contacts read.
     * @example 20% off until Sunday
     */
    message: string;
    /**
     * The WhatsApp template to send and its values, as in `createMessage`. Null without a template.
     * @example {
     *       "name": "greeting",
     *       "language": "en"
     *     }
     */
    template_params: {
        [key: string]: unknown;
    } | null;
    /**
     * The status. `active`: not finished, which an `ongoing` campaign always is. `completed`: a `one_off` campaign that was sent.
     * @example active
     */
    campaign_status: "active" | "completed";
    /** Whether the campaign is switched on. An `ongoing` campaign that is off shows nothing. */
    enabled: boolean;
    /**
     * The kind of campaign, which the inbox decides: `ongoing` in a website widget, `one_off` in an inbox for text messages.
     * @example one_off
     */
    campaign_type: "ongoing" | "one_off";
    /**
     * The time when a `one_off` campaign is sent, in seconds since 1970. Absent for an `ongoing` campaign.
     * @example 1893837600
     */
    scheduled_at?: number | undefined;
    /** The contacts that a `one_off` campaign is sent to. Empty when it is sent to none. Absent for an `ongoing` campaign. */
    audience?: CampaignAudience[] | undefined;
    trigger_rules: CampaignTrigger;
    /** Whether an `ongoing` campaign shows only during the inbox's business hours. */
    trigger_only_during_business_hours: boolean;
    /**
     * The time when the campaign was created, in UTC with milliseconds.
     * @example 2026-11-30T13:24:39.304Z
     */
    created_at: string;
    /**
     * The time when the campaign last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:24:39.304Z
     */
    updated_at: string;
}

/** The contacts with a label, to which a campaign is sent. */
export interface CampaignAudience {
    /**
     * The id of the label that the contacts have.
     * @example 27
     */
    id: number;
    /**
     * The type of `id`, always a label.
     * @example Label
     */
    type: "Label";
}

/** The fields of a campaign that can be set. */
export interface CampaignSettings {
    /**
     * The title, which only the desk sees. An empty one is refused.
     * @example Summer sale
     */
    title?: string | undefined;
    /**
     * The purpose of the campaign. Null means none.
     * @example On the price page
     */
    description?: (string | null) | undefined;
    /**
     * The text of the message. An empty one is refused.
     * @example 20% off until Sunday
     */
    message?: string | undefined;
    /**
     * The id of the user who sends the message. Null means none. A user of another account is refused; an unknown id is ignored.
     * @example 49
     */
    sender_id?: (number | null) | undefined;
    /** Whether the campaign is switched on. A new campaign has `true`. */
    enabled?: boolean | undefined;
    /** Whether an `ongoing` campaign shows only during the inbox's business hours. A new campaign has `false`. */
    trigger_only_during_business_hours?: boolean | undefined;
    trigger_rules?: CampaignTrigger | undefined;
    /**
     * The time to send a `one_off` campaign, as ISO 8601. **A number of seconds, as in the response, is ignored.** Without a time, the
     * campaign is sent at once.
     * @example 2030-02-05T10:00:00Z
     */
    scheduled_at?: string | undefined;
    /** The contacts to send a `one_off` campaign to. */
    audience?: CampaignAudience[] | undefined;
    /**
     * The WhatsApp template to send and its values.
     * @example {
     *       "name": "greeting",
     *       "language": "en"
     *     }
     */
    template_params?: ({
        [key: string]: unknown;
    } | null) | undefined;
}

/** The page and the time at which an `ongoing` campaign shows. Empty for a `one_off` campaign, and when nothing was set. */
export type CampaignTrigger = {
    /**
     * The URL of the page that shows it, with its scheme. `*` stands for any characters.
     * @example https://northwind.example/prices
     */
    url?: string | undefined;
    /**
     * The time in seconds on the page after which it shows.
     * @example 10
     */
    time_on_page?: number | undefined;
} & {
    [key: string]: unknown;
};

/** The fields of a campaign to change. At least one, or the server refuses the request with a 422. */
export type CampaignUpdate = CampaignSettings;

/** A prepared reply. An agent types `/` and its short code to insert it. */
export interface CannedResponse {
    /**
     * The id of the canned response, unique on the whole server.
     * @example 13
     */
    id: number;
    /**
     * The id of the account that the canned response belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The word that agents type to find it. It isn't unique in the account.
     * @example hello
     */
    short_code: string;
    /**
     * The reply that is inserted, as Markdown.
     * @example Hello, this is Northwind. What can we do for you?
     */
    content: string;
    /**
     * The time when the canned response was created, in UTC with milliseconds.
     * @example 2026-11-30T13:24:24.029Z
     */
    created_at: string;
    /**
     * The time when the canned response last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:24:24.331Z
     */
    updated_at: string;
}

/** The fields of a canned response to change. At least one, or the server refuses the request with a 422. */
export interface CannedResponseUpdate {
    /**
     * The word that agents type to find it. Several canned responses can have the same word.
     * @example hello
     */
    short_code?: string | undefined;
    /**
     * The reply to insert, as Markdown. A blank one is refused.
     * @example Hello, this is Northwind. What can we do for you?
     */
    content?: string | undefined;
}

/** The conversations that automatic assignment leaves out. Empty when it leaves out none. */
export interface CapacityExclusionRules {
    /**
     * The titles of labels. Conversations with one of them are left out.
     * @example [
     *       "spam"
     *     ]
     */
    excluded_labels?: string[] | undefined;
    /**
     * The age in hours from which a conversation is left out.
     * @example 48
     */
    exclude_older_than_hours?: number | undefined;
}

/** Chatwoot's own assistant (Enterprise). It has no `thumbnail`. */
export interface CaptainAssistantSender {
    /**
     * The id of the assistant, unique on the whole server.
     * @example 3
     */
    id: number;
    /**
     * The name that the account gave to the assistant.
     * @example Wally
     */
    name: string;
    /**
     * The URL of a picture. It is a default picture when none was set, so it is never empty.
     * @example https://chatwoot.example.com/assets/images/dashboard/captain/logo.svg
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

/** One card, with a picture and buttons. */
export type Card = {
    /**
     * The heading of the card, above its text.
     * @example Brass lamp
     */
    title?: (string | null) | undefined;
    /**
     * The text below the heading.
     * @example 40 cm
     */
    description?: (string | null) | undefined;
    /**
     * The URL of the card's picture.
     * @example https://www.northwind.example/lamp.png
     */
    media_url?: (string | null) | undefined;
    /** The buttons of the card, in order. */
    actions?: (CardAction[] | null) | undefined;
} & {
    [key: string]: unknown;
};

/** A button of a card, with what it does. */
export type CardAction = {
    /**
     * `link` opens `uri`; `postback` sends `payload` back to the desk.
     * @example link
     */
    type?: (string | null) | undefined;
    /**
     * The label that is on the button.
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
     * Says that it is a row of cards.
     * @example cards
     */
    content_type: "cards";
    content_attributes: ContentAttributes & ({
        /** The cards, in the order in which they are shown. */
        items?: Card[] | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** A group of articles in one language of a portal. */
export type Category = CategoryFields & {
    /**
     * The icon, such as an emoji. Empty without an icon.
     * @example 📦
     */
    icon: string;
    /**
     * The color of the icon. Empty when none was set. Absent before 4.15.
     *
     * Available since Chatwoot 4.15.
     * @example #0f766e
     */
    icon_color: string;
    /** Categories that are related to this one. Absent without related categories. */
    related_categories?: CategoryFields[] | undefined;
    /** The category that this one is within. Absent when it is within no other category. */
    parent_category?: CategoryFields | undefined;
    /** The category that this one is a translation of. Absent when it is not a translation. */
    root_category?: CategoryFields | undefined;
    /** The counts of the category's content. */
    meta: {
        /**
         * The number of articles in the category.
         * @example 2
         */
        articles_count: number;
    };
};

/** The fields of a category, such as its name, language and position. */
export interface CategoryFields {
    /**
     * The id of the category, unique on the whole server.
     * @example 11
     */
    id: number;
    /**
     * The name that readers of the portal see.
     * @example Orders
     */
    name: string;
    /**
     * The category's name in URLs, unique among the categories of the portal in the same language.
     * @example orders
     */
    slug: string;
    /**
     * The language of the category, such as `en` or `pt_BR`.
     * @example en
     */
    locale: string;
    /**
     * The topic of the category. Null when none was set.
     * @example Everything about orders
     */
    description: string | null;
    /**
     * The place among the categories, lowest first. Null when none was set; such categories come last.
     * @example 1
     */
    position: number | null;
    /**
     * The account that the category belongs to.
     * @example 27
     */
    account_id: number;
}

/** The envelope of a list of categories. */
export interface CategoryList {
    /** The categories, by their position. */
    payload: Category[];
    /** The number of categories in the list. */
    meta: {
        /**
         * Always 1, because there are no pages.
         * @example 1
         */
        current_page: number;
        /**
         * The number of categories in the list.
         * @example 2
         */
        categories_count: number;
    };
}

/** The fields of a category that can be set. */
export interface CategorySettings {
    /**
     * The name that readers of the portal see.
     * @example Orders
     */
    name?: string | undefined;
    /**
     * The category's name in URLs. A slug that another category of the portal has in the same language is refused.
     * @example orders
     */
    slug?: string | undefined;
    /**
     * The language of the category, one of the portal's languages; any other is refused. Without it a new category is in `en`, even if
     * the portal's first language is another.
     * @example de
     */
    locale?: string | undefined;
    /**
     * The topic of the category, for readers.
     * @example Everything about orders
     */
    description?: (string | null) | undefined;
    /**
     * The place among the categories, lowest first. A word counts as 0.
     * @example 1
     */
    position?: number | undefined;
    /**
     * The icon of the category, such as an emoji.
     * @example 📦
     */
    icon?: string | undefined;
    /**
     * The color that the icon is shown in.
     *
     * Available since Chatwoot 4.15.
     * @example #0f766e
     */
    icon_color?: string | undefined;
    /**
     * The category that this one is within. It is not checked, and an unknown one has no effect.
     * @example 11
     */
    parent_category_id?: number | undefined;
    /**
     * The category that this one is a translation of.
     * @example 11
     */
    associated_category_id?: number | undefined;
    /**
     * Categories that are related to this one. Unknown ids are ignored.
     * @example [
     *       13
     *     ]
     */
    related_category_ids?: number[] | undefined;
}

/** The conversation counts of one kind of channel, by current status. */
export interface ChannelSummaryReport {
    /**
     * The number of conversations that are open.
     * @example 13
     */
    open: number;
    /**
     * The number of conversations that are resolved.
     * @example 6
     */
    resolved: number;
    /**
     * The number of conversations that are pending.
     * @example 1
     */
    pending: number;
    /**
     * The number of conversations that are snoozed.
     * @example 1
     */
    snoozed: number;
    /**
     * The number of conversations in any status.
     * @example 21
     */
    total: number;
}

/** The conversation counts of each kind of channel, under its name. */
export interface ChannelSummaryReports {
    [key: string]: ChannelSummaryReport;
}

/** The settings of the inbox's kind to change. Those of another kind are ignored. The kind itself can't be changed. */
export type ChannelUpdate = WebsiteSettings | ApiInboxSettings | EmailSettings | ProviderSettings;

/** An answer that the visitor can choose. */
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

/** A company that contacts work for. Only accounts with the feature `companies` have them. */
export interface Company {
    /**
     * The id of the company. Contacts refer to it by `company_id`.
     * @example 2
     */
    id: number;
    /**
     * The name of the company. In a contact it appears as `company_name`.
     * @example Northwind Traders
     */
    name: string;
    /**
     * The number of contacts of the company. Null where no contact ever belonged to it.
     * @example 3
     */
    contacts_count: number | null;
    /**
     * The domain of the company's e-mail addresses. Null when none was given.
     * @example northwind.example
     */
    domain: string | null;
    /**
     * A few words about the company. Null when nothing was written.
     * @example Tea and tins
     */
    description: string | null;
    /**
     * Values of the account's custom attributes for companies. Empty when the company has no such values.
     * @example {
     *       "industry": "retail"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    };
    /**
     * The URL of a picture. Empty when the company has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/northwind.png
     */
    avatar_url: string;
    /**
     * The time when the company was created, in seconds since 1970.
     * @example 1796045371
     */
    created_at: number;
    /**
     * The time when the company last changed, in seconds since 1970.
     * @example 1796045371
     */
    updated_at: number;
}

/** The envelope of a list of companies. */
export interface CompanyList {
    /** The companies that the account has. */
    payload: Company[];
}

/** A bot that answers in an inbox. Unlike elsewhere, `access_token` is an object here. */
export type ConnectedAgentBot = AgentBot & {
    /**
     * Settings that the client wrote for the bot itself, under any keys.
     * @example {
     *       "greeting": "Hi"
     *     }
     */
    bot_config: {
        [key: string]: unknown;
    };
    /**
     * The account that the bot belongs to. Null for a bot of the whole installation.
     * @example 27
     */
    account_id: number | null;
    /** The token that the bot signs in with. Since 4.16 only administrators get it, and before that everyone in the inbox. */
    access_token?: {
        /**
         * The id of the token, unique on the whole server.
         * @example 90
         */
        id: number;
        /**
         * The kind of owner of the token, always a bot.
         * @example AgentBot
         */
        owner_type: "AgentBot";
        /**
         * The bot that the token belongs to.
         * @example 23
         */
        owner_id: number;
        /**
         * The token itself, to send as `Api-Access-Token`.
         * @example zKf3mQx
         */
        token: string;
        /**
         * The time when the token was made, in UTC with milliseconds.
         * @example 2026-11-30T13:24:22.780Z
         */
        created_at: string;
        /**
         * The time when the token last changed, in UTC with milliseconds.
         * @example 2026-11-30T13:24:23.470Z
         */
        updated_at: string;
    } | undefined;
    /**
     * The secret that the server signs its requests to the bot with, null for none. Only administrators get it.
     * @example s3cR
     */
    secret?: (string | null) | undefined;
    /** Whether the bot is of the whole installation, not of the account. */
    system_bot: boolean;
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
    /** Whether the contact is blocked. New conversations of a blocked contact are resolved at once. */
    blocked: boolean;
    /**
     * The contact's id in another system. Null or empty when none was set.
     * @example crm-2001
     */
    identifier: string | null;
    /**
     * The URL of a small picture. Empty when the contact has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/berta.png
     */
    thumbnail: string;
    /**
     * Values that the account recorded about the contact, under its own keys. A value can be any JSON. Empty when there are no
     * such values. Null only in damaged rows.
     * @example {
     *       "plan": "gold"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * The id of the contact's company. Null without a company. Absent unless the account has the feature `companies`, and before
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
     * The city that the contact lives in.
     * @example Utrecht
     */
    city?: (string | null) | undefined;
    /**
     * The country that the contact lives in, by its name.
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

/** A business card, that the contact sent. */
export type ContactAttachment = AttachmentBase & {
    /**
     * Says that it is a business card.
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
         * First name of the person on the card.
         * @example Bea
         */
        firstName?: (string | null) | undefined;
        /**
         * Last name of the person on the card.
         * @example Book
         */
        lastName?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    }) | null;
};

/** The envelope of a page of a contact's attachments. */
export interface ContactAttachments {
    /** The number of attachments on all pages. */
    meta: {
        /**
         * The number of attachments that the contact's conversations have, the same on every page.
         * @example 2
         */
        total_count: number;
    };
    /** The attachments of the page, the newest first; 100 on a full one. */
    payload: AttachmentOfContact[];
}

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
     * The display name that agents see.
     * @example Carla Fir
     */
    name?: (string | null) | undefined;
    /**
     * The e-mail address. It is stored in lower case, an empty one as null. The address of another contact of the account is refused.
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
    /** Whether the contact is blocked. New conversations of a blocked contact are resolved at once. */
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

/** The conditions for the contacts to find. */
export interface ContactFilter {
    /** The conditions, in order and without brackets. An empty list matches every contact that `listContacts` returns. */
    payload: ContactFilterCondition[];
}

/** One condition on a contact, and how it is joined to the next. */
export interface ContactFilterCondition {
    /**
     * The attribute to compare: `name`, `phone_number`, `email`, `identifier`, `country_code`, `city`, `company_name` (since 4.14),
     * `labels`, `created_at`, `last_activity_at`, `blocked`, or the key of a custom attribute of the account.
     * @example city
     */
    attribute_key: string;
    /**
     * The comparison. Each attribute takes some of them, and a 422 lists which. Upper and lower case are the same.
     *
     * **`equal_to` and `not_equal_to` compare only the first value**; join several conditions with `OR` instead. `contains` matches any
     * one of several values. `not_equal_to` doesn't match a contact without a city, but it matches one without the label or the custom
     * attribute. `starts_with`, for a phone number, compares the whole number. Times and numbers take `is_greater_than` (later, more)
     * and `is_less_than`. `days_before` is a 500 since 4.14.
     * @example contains
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before" | "starts_with";
    /**
     * The values to compare with; empty with `is_present` and `is_not_present`, and a 422 where it is missing with another operator.
     * Labels are their titles, times are dates such as `2026-01-01`, and a phone number may come without its `+`. Values for `blocked` are
     * the strings `true` and `false`.
     * @example [
     *       "bergen"
     *     ]
     */
    values: (string | number | boolean)[];
    /**
     * The operator that joins this condition to the next. It is needed in every condition but the last, where it is null or absent; a
     * missing one is a 500.
     * @example AND
     */
    query_operator?: ("AND" | "OR" | null) | undefined;
    /**
     * The kind of custom attribute that the key belongs to. It is optional.
     * @example contact_attribute
     */
    custom_attribute_type?: "contact_attribute" | undefined;
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
     * The id of an inbox to link the contact to, so that conversations can be started there. In an e-mail inbox the contact needs an
     * `email`. An unknown inbox is a 404, and no contact is created.
     * @example 36
     */
    inbox_id?: number | undefined;
    /**
     * The contact's id in the inbox, for an API inbox. Without it the server creates one. The id of another contact is a 500.
     * @example shop-customer-1001
     */
    source_id?: string | undefined;
}

/** A page of contacts, with the count of all. */
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

/** A note that someone at the desk wrote about a contact. */
export interface ContactNote {
    /**
     * The id of the note, unique on the whole server.
     * @example 8
     */
    id: number;
    /**
     * The text of the note, in Markdown.
     * @example Asked for the spring catalog.
     */
    content: string;
    /**
     * Always null, although the note belongs to an account.
     * @example null
     */
    account_id: number | null;
    /**
     * Always null, although the note belongs to a contact.
     * @example null
     */
    contact_id: number | null;
    /** The author, who is the last person to have changed the note. */
    user: Agent;
    /**
     * The time when the note was written, in seconds since 1970.
     * @example 1796044970
     */
    created_at: number;
    /**
     * The time when the note last changed, in seconds since 1970.
     * @example 1796044970
     */
    updated_at: number;
}

/** The new content of a note. */
export interface ContactNoteUpdate {
    /**
     * The new text of the note. The dashboard shows it as Markdown. An empty one is not stored.
     * @example Prefers e-mail, really.
     */
    content: string;
}

/** The picture of a contact. */
export interface ContactPicture {
    /** The picture, as an image file. */
    avatar?: Uploadable | undefined;
}

/** A contact as the server stores it. Times are ISO 8601 strings here. */
export interface ContactRecord {
    /**
     * The id of the contact, unique on the whole server.
     * @example 264
     */
    id: number;
    /**
     * The display name, which agents see. It can be empty.
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
    /**
     * The account that the contact belongs to.
     * @example 28
     */
    account_id: number;
    /**
     * The time when the contact was created, in UTC with milliseconds.
     * @example 2026-11-30T13:25:06.405Z
     */
    created_at: string;
    /**
     * The time when the contact last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:25:07.463Z
     */
    updated_at: string;
    additional_attributes: ContactAdditionalAttributes;
    /**
     * The contact's id in another system. Null or empty when none was set.
     * @example customer-7
     */
    identifier: string | null;
    /**
     * Values that the account or the client stored under their own keys. Empty when no values are stored.
     * @example {
     *       "plan": "basic"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    };
    /**
     * The time when the contact was last active, in UTC with milliseconds. Null means never.
     * @example 2026-11-30T13:25:07.459Z
     */
    last_activity_at: string | null;
    /**
     * How well the desk knows the contact. A contact with an e-mail address, a phone number or an identifier is a `lead`, any other one a
     * `visitor`.
     * @example lead
     */
    contact_type: "visitor" | "lead" | "customer";
    /**
     * The middle name. Empty when none was set.
     * @example Marie
     */
    middle_name: string;
    /**
     * The last name, if it is not part of `name`. Empty when none was set.
     * @example Vale
     */
    last_name: string;
    /**
     * The place where the contact is. Null when it is not known.
     * @example Copenhagen
     */
    location: string | null;
    /**
     * The country in two letters (ISO 3166-1). Null when it is not known.
     * @example DK
     */
    country_code: string | null;
    /** Whether the desk blocked the contact. New conversations of a blocked contact are resolved at once. */
    blocked: boolean;
    /**
     * The company that the contact belongs to. Null for none.
     * @example 7
     */
    company_id: number | null;
    /**
     * The titles of the contact's labels. Empty when the contact has no labels.
     * @example [
     *       "vip"
     *     ]
     */
    label_list: string[];
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
     * The id of the contact, unique on the whole server.
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
     * The URL of a small picture. Empty when the contact has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/picture.png
     */
    thumbnail: string;
    /** Whether the contact is blocked. */
    blocked: boolean;
    /**
     * Says that the sender is a contact.
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
     * is a member of the inbox. Empty when the contact is in no inbox. Absent with `include_contact_inboxes=false`.
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
     * @example in-2040
     */
    in_reply_to_external_id?: (string | null) | undefined;
    /** True when the message was deleted. Its text and attachments are gone. */
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
    /** True for a message that was written in the channel's own app. Such a message has no `sender`. */
    external_echo?: boolean | undefined;
    /** True for content that Chatwoot cannot show. */
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
     * The id of the account that it belongs to.
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
     */
    can_reply: boolean;
    /**
     * The time when the contact last read the conversation, in seconds since 1970, if the channel reports it. `0` means never.
     * @example 1795332322
     */
    contact_last_seen_at: number;
    /**
     * Values that the account recorded about the conversation, under its own keys. A value can be any JSON. Empty when there are
     * no such values. Null only in damaged rows.
     * @example {
     *       "order_number": "NW-10231"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    } | null;
    /**
     * The id of the inbox that it belongs to.
     * @example 206
     */
    inbox_id: number;
    /** The titles of the labels. Empty when the conversation has no labels. */
    labels: string[];
    /** Whether the contact is blocked. All conversations of a blocked contact are muted. */
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
    /**
     * The newest message that is not an activity. Private notes count. Null when there is no such message. Its `message_type` is
     * never `2`.
     */
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
     * The id of the policy of the service-level agreement. Null without a policy. Only the Enterprise edition has policies.
     * @example 11
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
         * The name of the visitor's browser.
         * @example Firefox
         */
        browser_name?: (string | null) | undefined;
        /**
         * The version of the visitor's browser.
         * @example 140.0
         */
        browser_version?: (string | null) | undefined;
        /**
         * The name of the device. `Unknown` when it was not recognized.
         * @example Unknown
         */
        device_name?: (string | null) | undefined;
        /**
         * The operating system of the visitor.
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
    /** Whether the first e-mail was sent automatically. */
    auto_reply?: (boolean | null) | undefined;
    /**
     * The kind of thread on Instagram and Twitter.
     * @example instagram_direct_message
     */
    type?: (string | null) | undefined;
    /**
     * The chat on Telegram, by Telegram's id.
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
     * The direction of the phone call, such as `inbound` from the contact (Enterprise).
     * @example inbound
     */
    call_direction?: (string | null) | undefined;
} & {
    [key: string]: unknown;
}) | null;

/** The envelope of the Captain assistant that is connected to a conversation's inbox. */
export interface ConversationAssistant {
    /** The assistant. Null when none is connected to the inbox. */
    assistant: {
        /**
         * The id of the assistant, unique on the whole server.
         * @example 2
         */
        id: number;
        /**
         * The name that the account gave to the assistant.
         * @example Northwind Helper
         */
        name: string;
    } | null;
}

/** The envelope of a page of a conversation's attachments. */
export interface ConversationAttachments {
    /** The number of attachments on all pages. */
    meta: {
        /**
         * The number of attachments that the conversation has, the same on every page.
         * @example 2
         */
        total_count: number;
    };
    /** The attachments of the page, in the order of their messages; 100 on a full one. */
    payload: ListedAttachment[];
}

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

/** The custom attributes of a conversation, all of them. */
export interface ConversationCustomAttributes {
    /**
     * Values that the account recorded about the conversation, under its own keys. A value can be any JSON. Empty when there are no
     * such values.
     * @example {
     *       "order_number": "NW-10231",
     *       "items": 3
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    };
}

/** The reply that someone began to write in a conversation. A conversation has one draft, which everyone shares. */
export interface ConversationDraft {
    /** Whether there is a draft. An empty one counts too, until it is deleted. */
    has_draft: boolean;
    /**
     * The text of the draft, possibly empty. Absent when there is no draft.
     * @example Hello Tilda, we are looking for your parcel
     */
    message?: string | undefined;
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
     * attribute of type text. `days_before` is a 500 since 4.14. For a custom attribute of type text, only the
     * first of several values is compared.
     * @example equal_to
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "is_present" | "is_not_present" | "is_greater_than" | "is_less_than" | "days_before";
    /**
     * The values to compare with. Empty with `is_present` and `is_not_present`; with any other operator an empty list is a 422.
     * Ids are numbers, labels are titles, and times are dates such as `2026-11-22`. The status `all` matches every conversation.
     */
    values: (string | number | boolean)[];
    /**
     * The operator that joins this condition to the next. Every condition but the last needs it; in the last it is null or absent. A
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
    /** The counts and the conversations of the page. */
    data: {
        meta: ConversationCounts;
        /** The conversations of the page, in the order of `sort_by`. */
        payload: Conversation[];
    };
}

/** A found conversation, with far fewer keys than a `Conversation`. It has neither a status nor an assignee. */
export interface ConversationMatch {
    /**
     * The number of the conversation within its account, as agents see it.
     * @example 108
     */
    id: number;
    /**
     * An id that is unique everywhere, as used in links to the satisfaction survey.
     * @example bd742aad-e908-40a5-81e8-046cc88fea2a
     */
    uuid: string;
    /**
     * The time when it began, in seconds since 1970.
     * @example 1795339444
     */
    created_at: number;
    /** The contact that the conversation is with. */
    contact: {
        /**
         * The id of the contact, unique on the whole server.
         * @example 42
         */
        id: number;
        /**
         * The display name of the contact, possibly empty. Null if it was set to null.
         * @example Tilda Birch
         */
        name: string | null;
    };
    /** The inbox that it came in through. */
    inbox: {
        /**
         * The id of the inbox, unique on the whole server.
         * @example 3
         */
        id: number;
        /**
         * The name that the account gave to the inbox.
         * @example Northwind Shop
         */
        name: string;
        /**
         * The kind of inbox, such as `Channel::WebWidget` or `Channel::Email`.
         * @example Channel::WebWidget
         */
        channel_type: string;
    };
    /** The messages that contain `q`, oldest first. Without `q`, all messages of the conversation, activities included. */
    messages: MatchingMessage[];
    /**
     * The account that the conversation belongs to.
     * @example 1
     */
    account_id: number;
}

/**
 * The numbers of conversations that match. With `q` they count the conversations of this page alone. There is no `assigned_count`: it is
 * `all_count` minus `unassigned_count`.
 */
export interface ConversationMatchCounts {
    /**
     * The conversations that are assigned to the caller.
     * @example 1
     */
    mine_count: number;
    /**
     * The conversations that are assigned to no user.
     * @example 0
     */
    unassigned_count: number;
    /**
     * All conversations, assigned or not.
     * @example 1
     */
    all_count: number;
}

/** The envelope of a page of found conversations. There is no `data` around it, unlike in the list. */
export interface ConversationMatches {
    meta: ConversationMatchCounts;
    /** The conversations of the page, the most recently active first. */
    payload: ConversationMatch[];
}

/** The participants of the conversation. `assignee` and `assignee_type` are either both present or both absent. */
export type ConversationMeta = {
    sender: Contact;
    /**
     * The kind of inbox, by the name of its class.
     * @example Channel::WebWidget
     */
    channel: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    team?: Team | undefined;
    /**
     * Whether the contact proved its identity to the website widget with a signature. Null when the link between contact
     * and inbox is missing.
     */
    hmac_verified: boolean | null;
} & (AssignedToAgent | AssignedToAgentBot | Unassigned);

/** The status of a conversation after a change. */
export interface ConversationStatus {
    /** True when the status was stored. Null when a bot hands the conversation over by opening it, which also succeeded. */
    success: boolean | null;
    /**
     * The number of the conversation within its account.
     * @example 108
     */
    conversation_id: number;
    /**
     * The status that the conversation has now.
     * @example snoozed
     */
    current_status: "open" | "resolved" | "pending" | "snoozed";
    /**
     * The time when it opens again, in UTC with milliseconds. Null unless it is snoozed, and when it is snoozed until the next reply. The
     * request has the same in seconds since 1970.
     * @example 2026-11-30T15:23:43.000Z
     */
    snoozed_until: string | null;
}

/** The envelope of the counts that `listConversations` returns beside its page. */
export interface ConversationTotals {
    meta: ConversationCounts;
}

/**
 * The numbers of conversations with unread messages, in all and by inbox, label and team. The keys of the three objects are ids, written
 * as strings. An inbox, label or team without unread messages has no key.
 */
export interface ConversationUnreadCounts {
    /**
     * Conversations with unread messages that the caller may see. Absent before 4.15.
     *
     * Available since Chatwoot 4.15.
     * @example 2
     */
    all_count: number;
    /**
     * Conversations with unread messages by the id of their inbox.
     * @example {
     *       "3": 2
     *     }
     */
    inboxes: {
        [key: string]: number;
    };
    /**
     * Conversations with unread messages by the id of each of their labels.
     * @example {
     *       "16": 1
     *     }
     */
    labels: {
        [key: string]: number;
    };
    /**
     * Conversations with unread messages by the id of their team.
     * @example {
     *       "60": 1
     *     }
     */
    teams: {
        [key: string]: number;
    };
}

/** The two fields of a conversation that this operation changes. Fields that are not sent stay as they are. */
export interface ConversationUpdate {
    /**
     * The urgency of the conversation. Null removes the priority. Any other value, `none` included, is a 500.
     * @example high
     */
    priority?: ("low" | "medium" | "high" | "urgent" | null) | undefined;
    /**
     * The service-level agreement to apply (Enterprise). Once one is applied it can't be changed or removed: null or another policy is a
     * 422, and so is a policy of another account.
     * @example 11
     */
    sla_policy_id?: number | undefined;
}

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

/** Counts of the satisfaction surveys that were sent, and of the ratings. */
export interface CsatMetrics {
    /**
     * The number of responses to surveys.
     * @example 1
     */
    total_count: number;
    /**
     * The number of responses with each rating, under the rating. A rating without responses has no key.
     * @example {
     *       "4": 1
     *     }
     */
    ratings_count: {
        [key: string]: number;
    };
    /**
     * The number of surveys that were sent, with or without a response.
     * @example 1
     */
    total_sent_messages_count: number;
}

/** A contact's response to a satisfaction survey. */
export interface CsatSurveyResponse {
    /**
     * The id of the response, unique on the whole server.
     * @example 5
     */
    id: number;
    /**
     * The rating, from 1 (not satisfied at all) to 5.
     * @example 4
     */
    rating: number;
    /**
     * The comment of the contact. Null or empty without a comment.
     * @example Quick and kind
     */
    feedback_message: string | null;
    /**
     * Notes of the desk about the response. Null when none were written.
     * @example Called back
     */
    csat_review_notes: string | null;
    /**
     * The time when the notes were last written, in seconds since 1970. Null when they never were.
     * @example 1796045095
     */
    review_notes_updated_at: number | null;
    /** The person who last wrote the notes. Absent without notes. */
    review_notes_updated_by?: {
        /**
         * The id of the person, unique on the whole server.
         * @example 48
         */
        id: number;
        /**
         * The full name of the person.
         * @example Ada Admin
         */
        name: string;
    } | undefined;
    /**
     * The account that the survey belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The message with the survey, by its id.
     * @example 858
     */
    message_id: number;
    contact: Contact;
    /**
     * The conversation's number within its account.
     * @example 4
     */
    conversation_id: number;
    /**
     * The time when the contact responded, in seconds since 1970.
     * @example 1796045095
     */
    created_at: number;
    /** The agent that the conversation was assigned to. Absent without an agent. */
    assigned_agent?: Agent | undefined;
}

/** The notes of the desk about a response. The response itself cannot change here. */
export interface CsatSurveyResponseUpdate {
    /**
     * The notes, which replace the old ones.
     * @example Called back
     */
    csat_review_notes: string;
}

/** The definition of a custom attribute, without values. */
export interface CustomAttribute {
    /**
     * The id of the definition, unique on the whole server.
     * @example 27
     */
    id: number;
    /**
     * The name that agents see beside the field.
     * @example Newsletter
     */
    attribute_display_name: string;
    /**
     * The kind of value, which decides how the dashboard shows the field: `list` one of `attribute_values`, `link` a URL, `checkbox` yes
     * or no. It decides too how filters compare the values.
     * @example checkbox
     */
    attribute_display_type: "text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox";
    /**
     * The purpose of the attribute. Null when nothing was written.
     * @example Wants the newsletter
     */
    attribute_description: string | null;
    /**
     * The key of the values in `custom_attributes`. It is unique among the attributes of the same model.
     * @example newsletter
     */
    attribute_key: string;
    /**
     * The regular expression that a text value should match. Null when any will do.
     * @example ^NW-[0-9]{5}$
     */
    regex_pattern: string | null;
    /**
     * The hint for agents about the form that `regex_pattern` asks for. Null without a hint.
     * @example NW- and five digits
     */
    regex_cue: string | null;
    /**
     * The values to choose from, for the type `list`. Empty for other types.
     * @example [
     *       "bronze",
     *       "silver",
     *       "gold"
     *     ]
     */
    attribute_values: string[];
    /**
     * The kind of object that has the attribute. Companies have attributes since 4.14.
     *
     * `company_attribute` is available since Chatwoot 4.14.
     * @example contact_attribute
     */
    attribute_model: "conversation_attribute" | "contact_attribute" | "company_attribute";
    /**
     * Always null. The server has the field, and no request can set it.
     * @example null
     */
    default_value: number | null;
    /**
     * The time when the attribute was defined, in UTC with milliseconds.
     * @example 2026-11-30T13:22:40.690Z
     */
    created_at: string;
    /**
     * The time when the definition last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:22:40.690Z
     */
    updated_at: string;
}

/** The fields of a definition to change. At least one, or the server refuses the request with a 422. */
export interface CustomAttributeUpdate {
    /**
     * The name that agents see beside the field.
     * @example Newsletter
     */
    attribute_display_name?: string | undefined;
    /**
     * The purpose of the attribute, in a few words.
     * @example Wants the newsletter
     */
    attribute_description?: (string | null) | undefined;
    /**
     * The kind of value. Any other value is a 500. Stored values are not converted.
     * @example number
     */
    attribute_display_type?: ("text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox") | undefined;
    /**
     * The key of the values in `custom_attributes`: letters, digits, `_`, `-` and `.`. The names of built-in fields, such as `city`, are
     * refused, and so is a key that another attribute of the same model has.
     * @example newsletter
     */
    attribute_key?: string | undefined;
    /**
     * The values to choose from, for the type `list`.
     * @example [
     *       "bronze",
     *       "silver",
     *       "gold"
     *     ]
     */
    attribute_values?: string[] | undefined;
    /**
     * The regular expression that a text value should match.
     * @example ^NW-[0-9]{5}$
     */
    regex_pattern?: (string | null) | undefined;
    /**
     * A hint for agents about the form that `regex_pattern` asks for.
     * @example NW- and five digits
     */
    regex_cue?: (string | null) | undefined;
}

/** A query that a person of the desk stored under a name. */
export interface CustomFilter {
    /**
     * The id of the filter, unique on the whole server.
     * @example 14
     */
    id: number;
    /**
     * The name that the caller gave it. Not unique, and can be empty.
     * @example Open and important
     */
    name: string;
    /**
     * The list that the filter is for: `conversation` for conversations, `contact` for contacts, `report` for a report.
     * @example conversation
     */
    filter_type: "conversation" | "contact" | "report";
    /**
     * The query as it was stored, an object. The keys within can come in another order, and a null within a list is dropped. The string
     * `{}` where no object was sent.
     */
    query: CustomFilterQuery | "{}";
    /**
     * The time when the filter was created, in UTC with milliseconds.
     * @example 2026-11-30T13:23:29.011Z
     */
    created_at: string;
    /**
     * The time when the filter last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:23:29.011Z
     */
    updated_at: string;
}

/**
 * The stored query: the body of `filterConversations` or `filterContacts`, or the parameters of a report. The server does not look into
 * it, so a mistake shows only when it is used.
 */
export type CustomFilterQuery = {
    /** The conditions, as the filter of conversations or contacts takes them. */
    payload?: {
        [key: string]: unknown;
    }[] | undefined;
} & {
    [key: string]: unknown;
};

/** The fields of a filter to change. At least one, or the server refuses the request with a 422. */
export interface CustomFilterUpdate {
    /**
     * The name of the filter, which need not be unique. A missing name, or null, is a 500.
     * @example Open and important
     */
    name?: string | undefined;
    /**
     * The list that the filter is for. Any other value is a 500.
     * @example conversation
     */
    filter_type?: ("conversation" | "contact" | "report") | undefined;
    query?: CustomFilterQuery | undefined;
}

/** A named set of permissions (Enterprise). An agent with a custom role has these permissions instead of those of every agent. */
export interface CustomRole {
    /**
     * The id of the custom role, unique on the whole server. Agents refer to it by `custom_role_id`.
     * @example 15
     */
    id: number;
    /**
     * The name, which the dashboard shows.
     * @example Reporter
     */
    name: string;
    /**
     * The purpose of the custom role. Null when none was written.
     * @example Reads reports
     */
    description: string | null;
    permissions: Permissions;
    /**
     * The time when the custom role was created, in UTC with milliseconds.
     * @example 2026-11-30T13:24:42.970Z
     */
    created_at: string;
    /**
     * The time when the custom role last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:24:43.519Z
     */
    updated_at: string;
}

/** The fields of a custom role to change. At least one, or the server refuses the request with a 422. */
export interface CustomRoleUpdate {
    /**
     * The name of the custom role. An empty one is refused.
     * @example Reporter
     */
    name?: string | undefined;
    /**
     * The purpose of the custom role. Null means none.
     * @example Reads reports
     */
    description?: (string | null) | undefined;
    permissions?: Permissions | undefined;
}

/** A place that the server made for a file, and how to upload the file there. */
export interface DirectUpload {
    /**
     * The id of the stored file, unique on the whole server. `signed_id` is what other operations take.
     * @example 153
     */
    id: number;
    /**
     * The name of the file in the storage, chosen by the server.
     * @example xieqqczzy3u0i3aznefsda4eeb6x
     */
    key: string;
    /**
     * The name of the file, as it was sent.
     * @example kettle.png
     */
    filename: string;
    /**
     * The media type of the file, as it was sent.
     * @example image/png
     */
    content_type: string | null;
    /**
     * The known properties of the content of the file. Empty before the upload.
     * @example {}
     */
    metadata: {
        [key: string]: unknown;
    };
    /**
     * The size of the file in bytes, as it was sent.
     * @example 70
     */
    byte_size: number;
    /**
     * The MD5 digest of the file in Base64, as it was sent.
     * @example kNqIPq6hKvXjCOs3DbjlAg==
     */
    checksum: string;
    /**
     * The time when the place was made, in UTC with milliseconds.
     * @example 2026-11-30T13:23:47.183Z
     */
    created_at: string;
    /**
     * The storage of the installation, such as `local`.
     * @example local
     */
    service_name: string;
    /**
     * Another signed id of the file, for rich text of the server. No operation of the API takes it.
     * @example eyJfcmFpbHMiOnsiZGF0YSI6MTUzLCJwdXIiOiJhdHRhY2hhYmxlIn19--454b
     */
    attachable_sgid: string;
    /**
     * The signed id of the file: what `attachments` of `createMessage` takes, once the file is uploaded.
     * @example eyJfcmFpbHMiOnsiZGF0YSI6MTUzLCJwdXIiOiJibG9iX2lkIn19--3fd6
     */
    signed_id: string;
    /** The request that uploads the file. */
    direct_upload: {
        /**
         * The URL to upload the bytes of the file to, by PUT. It is signed, needs no token, and is valid for five minutes on the recorded
         * server.
         * @example https://chatwoot.example.com/rails/active_storage/disk/signed-token
         */
        url: string;
        /**
         * The headers that the request must have, by name. Which ones depends on the storage.
         * @example {
         *       "Content-Type": "image/png"
         *     }
         */
        headers: {
            [key: string]: string;
        };
    };
}

/** The e-mail of a message. An incoming e-mail has all keys; an outgoing one has only the contents. */
export type EmailAttributes = {
    /**
     * The subject line of the e-mail.
     * @example Invoice 88
     */
    subject?: (string | null) | undefined;
    /** The addresses in the From header. */
    from?: (string[] | null) | undefined;
    /** The To addresses. A string when the header line is malformed. */
    to?: (string[] | string | null) | undefined;
    /** The Cc addresses. Null without Cc addresses. A string when the header line is malformed. */
    cc?: (string[] | string | null) | undefined;
    /** The Bcc addresses. Null without Bcc addresses. A string when the header line is malformed. */
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
     * @example m1@desk.example
     */
    in_reply_to?: (string | string[] | null) | undefined;
    /** The Message-IDs of the thread. */
    references?: (string[] | null) | undefined;
    /** Whether the e-mail has several parts. */
    multipart?: boolean | undefined;
    /**
     * The number of attached files.
     * @example 0
     */
    number_of_attachments?: number | undefined;
    /**
     * The media type of the whole e-mail.
     * @example text/plain
     */
    content_type?: (string | null) | undefined;
    html_content?: EmailBody | undefined;
    text_content?: EmailBody | undefined;
    /**
     * Selected header lines, such as `x-original-from` and `x-forwarded-for`. Null when the e-mail has no such lines.
     * @example null
     */
    headers?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /** Whether it was sent automatically. */
    auto_reply?: boolean | undefined;
} & {
    [key: string]: unknown;
};

/** The contents as HTML or as plain text. Empty when the e-mail does not have that form. */
export type EmailBody = ({
    /**
     * All of it, with what it quotes.
     * @example Your invoice is attached.
     */
    full?: (string | null) | undefined;
    /**
     * The part that is new, without what it quotes.
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

/** An e-mail that came in from the contact. */
export interface EmailContent {
    /**
     * Says that it is an e-mail that came in.
     * @example incoming_email
     */
    content_type: "incoming_email";
    content_attributes: ContentAttributes & ({
        /** Further recipients, by their addresses. */
        cc_email?: (string[] | string | null) | undefined;
        /** Hidden recipients, by their addresses. */
        bcc_email?: (string[] | string | null) | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** An inbox for e-mail. The keys of its mail servers, `imap_…` and `smtp_…`, are for administrators only. */
export type EmailInbox = InboxBase & InboxWithoutWidget & MailServers & {
    /**
     * The kind of inbox, one for e-mail.
     * @example Channel::Email
     */
    channel_type: "Channel::Email";
    /**
     * Always null: only inboxes of websites and programs have a value.
     * @example null
     */
    hmac_mandatory: null;
    /**
     * The address that contacts write to, and that replies come from.
     * @example help@northwind.example
     */
    email: string;
    /**
     * Whether the server receives e-mail itself, so that the address can be forwarded to it. Absent before 4.9.
     *
     * Available since Chatwoot 4.9.
     */
    forwarding_enabled: boolean;
    /**
     * The address to forward the e-mail of the inbox to. Absent, since 4.9, where the server doesn't receive e-mail.
     * @example 1bf16cccc1233547087f9a665679264d@inbound.northwind.example
     */
    forward_to_email?: string | undefined;
    /**
     * Whether an administrator has to sign in at the provider, once more or for the first time. Only administrators get it, and only
     * where `provider` is `google` or `microsoft`.
     */
    reauthorization_required?: boolean | undefined;
    /**
     * The HTML around e-mails of the inbox. Only administrators get it, when the account has the feature `branded_email_templates`.
     *
     * Available since Chatwoot 4.16.
     * @example null
     */
    branded_email_layout?: (string | null) | undefined;
};

/** The frame of the e-mails that an account sends. */
export interface EmailLayout {
    /**
     * HTML with at most 262,144 characters. `{{ content_for_layout }}` stands for the e-mail itself. Null when there is no layout.
     * @example <div class="frame">{{ content_for_layout }}</div>
     */
    branded_email_layout: string | null;
}

/**
 * An event that can cause an e-mail.
 *
 * - `email_conversation_creation`: a new conversation.
 * - `email_conversation_assignment`: a conversation was assigned to the user.
 * - `email_assigned_conversation_new_message`: a new message in a conversation that is assigned to the user.
 * - `email_conversation_mention`: the user was mentioned in a private note.
 * - `email_participating_conversation_new_message`: a new message in a conversation that the user follows.
 * - `email_sla_missed_first_response`, `email_sla_missed_next_response`, `email_sla_missed_resolution`: a target of a service-level
 *   agreement was missed (Enterprise).
 */
export type EmailNotificationFlag = "email_conversation_creation" | "email_conversation_assignment" | "email_assigned_conversation_new_message" | "email_conversation_mention" | "email_participating_conversation_new_message" | "email_sla_missed_first_response" | "email_sla_missed_next_response" | "email_sla_missed_resolution";

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

/**
 * The settings of an e-mail inbox. The server tries to sign in at mail servers that an update switches on, and refuses those that it can't
 * reach.
 */
export type EmailSettings = MailServers & {
    /**
     * The address that contacts write to. The address of another inbox on the server is refused.
     * @example help@northwind.example
     */
    email?: string | undefined;
    /**
     * `google` or `microsoft` for an address there. An administrator has to sign in at the provider then, before the inbox works:
     * `reauthorization_required` is true until that.
     * @example google
     */
    provider?: (string | null) | undefined;
};

/** A page that is shown inside the conversation. */
export type EmbedAttachment = AttachmentBase & {
    /**
     * Says that it is a page to be shown in place.
     * @example embed
     */
    file_type: "embed";
    /**
     * The address of the page to be shown.
     * @example https://tour.example/1
     */
    data_url: string | null;
};

/** The most common error body: one sentence in English. */
export interface ErrorBody {
    /**
     * The error message, in English.
     * @example Resource could not be found
     */
    error: string;
}

/** Content of a channel that Chatwoot has no kind for. */
export type FallbackAttachment = AttachmentBase & {
    /**
     * Says that Chatwoot has no kind for it.
     * @example fallback
     */
    file_type: "fallback";
    /**
     * The title that the channel gives it.
     * @example A shared post
     */
    fallback_title: string | null;
    /**
     * The URL where it can be seen. Null where the channel gave none.
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
     * All of them, assigned or not.
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

/** The counts of first replies by waiting time, under the kind of channel. A kind without replies has no key. */
export interface FirstResponseTimes {
    [key: string]: FirstResponseTimesOfChannel;
}

/** The counts of first replies in one kind of channel, by the time that the contact waited. */
export interface FirstResponseTimesOfChannel {
    /**
     * The number of first replies in less than an hour.
     * @example 7
     */
    "0-1h": number;
    /**
     * The number of first replies after one hour or more, but less than four.
     * @example 2
     */
    "1-4h": number;
    /**
     * The number of first replies after four hours or more, but less than eight.
     * @example 0
     */
    "4-8h": number;
    /**
     * The number of first replies after eight hours or more, but less than a day.
     * @example 0
     */
    "8-24h": number;
    /**
     * The number of first replies after a day or more.
     * @example 0
     */
    "24h+": number;
}

/** A form for the visitor of the website widget. */
export interface FormContent {
    /**
     * Says that it is a form to fill in.
     * @example form
     */
    content_type: "form";
    content_attributes: ContentAttributes & ({
        /** The fields, in the order in which they are shown. */
        items?: FormField[] | undefined;
        submitted_values?: SubmittedValues | undefined;
    } & {
        [key: string]: unknown;
    });
}

/** One field of a form, with its label and rules. */
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
     * Whether the field must be filled in. Some senders write a boolean, others a string such as `required`; `false`, null and an absent
     * key mean that it can stay empty.
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

/** A choice within a field of a form. */
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

/** The counts of open conversations of one agent or team. */
export type GroupWorkload = OpenWorkload & {
    /**
     * The agent, by the agent's id. Null for the conversations that no agent is assigned to. Absent when grouped by team.
     * @example 69
     */
    assignee_id?: (number | null) | undefined;
    /**
     * The team, by its id. Null for the conversations without a team. Absent when grouped by agent.
     * @example 20
     */
    team_id?: (number | null) | undefined;
};

/**
 * An inbox: a channel through which contacts write, and its settings. `channel_type` says which kind it is and which further keys it has.
 * Secrets and passwords are for administrators only.
 */
export type Inbox = WebsiteInbox | ApiInbox | EmailInbox | SmsInbox | LineInbox | MessengerInbox;

/** The bot of an inbox. Empty when the inbox has none. */
export interface InboxAgentBot {
    agent_bot?: ConnectedAgentBot | undefined;
}

/** The keys of every inbox, whatever its kind. */
export interface InboxBase {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 48
     */
    id: number;
    /**
     * The URL of a picture. Empty when the inbox has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/logo.png
     */
    avatar_url: string;
    /**
     * The id of the channel behind the inbox, unique among channels of its kind only.
     * @example 34
     */
    channel_id: number;
    /**
     * The name of the inbox, which contacts can see.
     * @example Shop API
     */
    name: string;
    /** Whether a contact who writes for the first time is greeted. */
    greeting_enabled: boolean;
    /**
     * The greeting. Null when none was written.
     * @example How can we help?
     */
    greeting_message: string | null;
    /** Whether the inbox has business hours. */
    working_hours_enabled: boolean;
    /** Whether the website widget asks for an e-mail address. True in other kinds too, where it does nothing. */
    enable_email_collect: boolean;
    /** Whether the contact is asked for a rating when a conversation is resolved. */
    csat_survey_enabled: boolean;
    csat_config: SurveySettings;
    /** Whether new conversations are shared out among the inbox's agents. */
    enable_auto_assignment: boolean;
    /** Limits of the automatic assignment. Empty when none was set. */
    auto_assignment_config: {
        /**
         * The number of open conversations that an agent gets at most. A string where a client sent one.
         * @example 5
         */
        max_assignment_limit?: (number | string | null) | undefined;
    } & {
        [key: string]: unknown;
    };
    /**
     * The message that a contact gets outside business hours. Null when the inbox has no such message.
     * @example We are back on Monday.
     */
    out_of_office_message: string | null;
    /** The business hours, one entry for each day of the week. They count only where `working_hours_enabled` is true. */
    working_hours: WorkingHours[];
    /**
     * The time zone of the business hours, by its name in the tz database.
     * @example Europe/Copenhagen
     */
    timezone: string;
    /**
     * The address on this server that the channel's provider has to send events to. Null where there is no such provider.
     * @example https://chatwoot.example.com/webhooks/sms/4930450460971
     */
    callback_webhook_url: string | null;
    /** Whether a contact can write into a resolved conversation. */
    allow_messages_after_resolved: boolean;
    /** Whether a contact has only one conversation in the inbox, which is reopened. */
    lock_to_single_conversation: boolean;
    /**
     * The sender of e-mails: the agent's name with the inbox's (`friendly`), or only the inbox's (`professional`).
     * @example friendly
     */
    sender_name_type: "friendly" | "professional";
    /**
     * The name that e-mails of a `professional` inbox carry. Null when none was set.
     * @example Northwind
     */
    business_name: string | null;
    /** The help center that the website widget shows. Absent when the widget shows no help center. */
    help_center?: {
        /**
         * The name of the help center, as its visitors see it.
         * @example Northwind Help
         */
        name: string;
        /**
         * The slug of the help center, which `getPortal` takes as its id.
         * @example northwind-help
         */
        slug: string;
    } | undefined;
    /**
     * The messaging service of a Twilio inbox. Null for every other kind.
     * @example MG0123
     */
    messaging_service_sid: string | null;
    /**
     * The number of an inbox for text messages, WhatsApp or calls, with `+`. Null for other kinds.
     * @example +4930450460971
     */
    phone_number: string | null;
    /**
     * The provider, for kinds that have several: `google`, `microsoft` or `other` for e-mail, `default` for text messages,
     * `whatsapp_cloud` or `default` for WhatsApp. Null when none was chosen, and for kinds that have only one.
     * @example google
     */
    provider: string | null;
}

/** Confirms that an inbox is going to be deleted. */
export interface InboxDeletion {
    /**
     * A sentence for people, in the language of the installation.
     * @example Your inbox deletion request will be processed in some time.
     */
    message: string;
}

/** The number of conversations for each pair of an inbox and a label. */
export interface InboxLabelMatrix {
    /** The inboxes, ordered by name. Each is a row of `matrix`. */
    inboxes: {
        /**
         * The id of the inbox, unique on the whole server.
         * @example 68
         */
        id: number;
        /**
         * The name of the inbox, which need not be unique.
         * @example Returns Desk
         */
        name: string;
    }[];
    /** The labels, ordered by title. Each is a column of `matrix`. */
    labels: {
        /**
         * The id of the label, unique on the whole server.
         * @example 28
         */
        id: number;
        /**
         * The title of the label, in lower case.
         * @example billing
         */
        title: string;
    }[];
    /** A row for each inbox, in the order of `inboxes`. */
    matrix: number[][];
}

/** A limit on the open conversations of one inbox, for each agent of the policy. */
export interface InboxLimit {
    /**
     * The id of the limit, unique on the whole server.
     * @example 2
     */
    id: number;
    /**
     * The id of the inbox that the limit is for.
     * @example 48
     */
    inbox_id: number;
    /**
     * The most open conversations of the inbox that an agent gets by automatic assignment. 0 means none.
     * @example 5
     */
    conversation_limit: number;
}

/** An inbox, and people of the account. */
export interface InboxMemberIds {
    /**
     * The id of the inbox. An unknown or missing one is a 404.
     * @example 49
     */
    inbox_id: number;
    /**
     * The ids of the people, as numbers. Without the key, or when it is not a list, the response is a 500.
     * @example [
     *       48,
     *       49
     *     ]
     */
    user_ids: number[];
}

/** The picture of an inbox, as part of a form. */
export interface InboxPicture {
    /** The picture, as an image file. Any other kind of file is refused. */
    avatar?: Uploadable | undefined;
}

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
     * The id of the account that it belongs to.
     * @example 24
     */
    account_id: number;
    /**
     * The name that agents see the inbox under.
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
     * The kind of channel behind the inbox.
     * @example Channel::Api
     */
    channel_type: string;
    /** Whether new conversations are assigned to the inbox's agents automatically. */
    enable_auto_assignment: boolean;
    /** Whether the server greets a contact who writes for the first time. */
    greeting_enabled: boolean;
    /**
     * The greeting. Null when the inbox has no greeting.
     * @example Hello, how can we help?
     */
    greeting_message: string | null;
    /**
     * The e-mail address that replies are sent from when a visitor has left the website. Null when none was set.
     * @example help@northwind.example
     */
    email_address: string | null;
    /** Whether the inbox has business hours. */
    working_hours_enabled: boolean;
    /**
     * The message that a contact gets outside business hours. Null when the inbox has no such message.
     * @example We are back on Monday.
     */
    out_of_office_message: string | null;
    /**
     * The time zone of the business hours, by its name in the tz database.
     * @example UTC
     */
    timezone: string;
    /** Whether the website widget asks for an e-mail address. */
    enable_email_collect: boolean;
    /** Whether a satisfaction survey follows a resolved conversation. */
    csat_survey_enabled: boolean;
    /** Whether a contact can write to a resolved conversation. */
    allow_messages_after_resolved: boolean;
    /**
     * The limits of automatic assignment, such as `max_assignment_limit`. Empty when none were set.
     * @example {}
     */
    auto_assignment_config: {
        [key: string]: unknown;
    };
    /** Whether each contact has only one conversation in the inbox, which is reopened. */
    lock_to_single_conversation: boolean;
    /**
     * The id of the help center that the website widget shows. Null when the widget shows no help center.
     * @example 12
     */
    portal_id: number | null;
    /**
     * The sender of e-mails: the agent's name with the inbox's (`friendly`), or only the inbox's (`professional`).
     * @example friendly
     */
    sender_name_type: "friendly" | "professional";
    /**
     * The sender of e-mails in a `professional` inbox. Null when none was set.
     * @example Northwind
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

/** The settings that inboxes of every kind have. */
export interface InboxSettings {
    /**
     * The name of the inbox, which contacts can see. An empty one is refused.
     * @example Parcel Desk
     */
    name?: string | undefined;
    /** Whether a contact who writes for the first time is greeted. A new inbox has `false`. */
    greeting_enabled?: boolean | undefined;
    /**
     * The greeting. A longer one is refused.
     * @example Hello, a colleague answers soon.
     */
    greeting_message?: (string | null) | undefined;
    /** Whether the website widget asks for an e-mail address. A new inbox has `true`. */
    enable_email_collect?: boolean | undefined;
    /** Whether the contact is asked for a rating when a conversation is resolved. A new inbox has `false`. */
    csat_survey_enabled?: boolean | undefined;
    csat_config?: SurveySettings | undefined;
    /** Whether new conversations are shared out among the inbox's agents. A new inbox has `true`. */
    enable_auto_assignment?: boolean | undefined;
    /** Limits of the automatic assignment. */
    auto_assignment_config?: {
        /**
         * The number of open conversations that an agent gets at most. Send a number, as a string is stored as a string.
         * @example 5
         */
        max_assignment_limit?: number | undefined;
    } | undefined;
    /** Whether the inbox has business hours. A new inbox has `false`, and hours from Monday to Friday, 9 to 17. */
    working_hours_enabled?: boolean | undefined;
    /**
     * The message that a contact gets outside business hours. A longer one is refused.
     * @example We are back on Monday.
     */
    out_of_office_message?: (string | null) | undefined;
    /**
     * The time zone of the business hours, by its name in the tz database. An unknown one is refused. A new inbox has `UTC`.
     * @example Europe/Copenhagen
     */
    timezone?: string | undefined;
    /** Whether a contact can write into a resolved conversation. A new inbox has `true`. */
    allow_messages_after_resolved?: boolean | undefined;
    /** Whether a contact has only one conversation in the inbox, which is reopened. A new inbox has `false`. */
    lock_to_single_conversation?: boolean | undefined;
    /**
     * The id of the help center that the website widget shows. Null for none. An unknown one is a 500.
     * @example 12
     */
    portal_id?: (number | null) | undefined;
    /**
     * The sender of e-mails: the agent's name with the inbox's (`friendly`), or only the inbox's (`professional`). A new inbox has
     * `friendly`.
     * @example professional
     */
    sender_name_type?: ("friendly" | "professional") | undefined;
    /**
     * The name that e-mails of a `professional` inbox carry.
     * @example Northwind
     */
    business_name?: (string | null) | undefined;
}

/** The name and kind of an inbox, without its settings. */
export interface InboxSummary {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 206
     */
    id: number;
    /**
     * The URL of a picture. Empty when the inbox has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/logo.png
     */
    avatar_url: string;
    /**
     * The id of the channel behind the inbox, unique among channels of the same kind.
     * @example 139
     */
    channel_id: number;
    /**
     * The name that agents see the inbox under.
     * @example Northwind Shop
     */
    name: string;
    /**
     * The kind of channel behind the inbox.
     * @example Channel::WebWidget
     */
    channel_type: "Channel::Api" | "Channel::Email" | "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Line" | "Channel::Sms" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::WebWidget" | "Channel::Whatsapp";
    /**
     * The provider, for channels that have several, such as `whatsapp_cloud` for WhatsApp or `google` for e-mail. Null for other
     * channels.
     * @example google
     */
    provider: string | null;
}

/** The settings of an inbox to change. None is needed, and unknown ones are ignored. */
export type InboxUpdate = InboxSettings & {
    /** The business hours of the days to change. A `day_of_week` outside 0 to 6, or a value that isn't a list, is a 500. */
    working_hours?: WorkingHours[] | undefined;
    channel?: ChannelUpdate | undefined;
};

/** The settings of an inbox to change, with a picture. */
export type InboxUpdateForm = InboxUpdate & InboxPicture;

/** The keys of the website widget, as inboxes of other kinds have them. All of them are null. */
export interface InboxWithoutWidget {
    /**
     * Always null: only inboxes of the website widget have a value. Absent before 4.9.
     *
     * Available since Chatwoot 4.9.
     * @example null
     */
    allowed_domains: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    widget_color: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    website_url: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    welcome_title: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    welcome_tagline: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    web_widget_script: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    website_token: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    selected_feature_flags: null;
    /**
     * Always null: only inboxes of the website widget have a value.
     * @example null
     */
    reply_time: null;
}

/** A tool that Chatwoot can be connected to. An agent sees the first six keys only. The other keys are for connecting the app. */
export interface IntegrationApp {
    /**
     * The id of the app, such as `dialogflow`, `openai` or `slack`.
     * @example openai
     */
    id: string;
    /**
     * The name, which the dashboard shows.
     * @example OpenAI
     */
    name: string;
    /**
     * The purpose of the app, in a sentence or two.
     * @example Leverage the power of large language models from OpenAI.
     */
    description: string;
    /**
     * The purpose of the app, in fewer words. It starts with `Translation missing` when the server has no text.
     * @example AI-powered reply suggestions, summarization, and message enhancement.
     */
    short_description: string;
    /** Whether the app is in use in the account. It is always true for `webhook`. */
    enabled: boolean;
    /** The hooks of the app in the account. Empty when the account has no hooks of the app. */
    hooks: IntegrationHook[];
    /**
     * The file name of the app's logo in the dashboard.
     * @example openai.png
     */
    logo?: string | undefined;
    /**
     * The key of the app in the translations of Chatwoot.
     * @example openai
     */
    i18n_key?: string | undefined;
    /**
     * The target of the button that connects the app: a path of the dashboard, or the URL of the other tool that asks for permission. Null
     * or absent for an app without the button.
     * @example /openai
     */
    action?: (string | null) | undefined;
    /**
     * The same as `action`. Null or absent for an app without the button.
     * @example /openai
     */
    button?: (string | null) | undefined;
    /**
     * The scope of the app's hooks: the whole `account`, or one `inbox`.
     * @example account
     */
    hook_type?: ("account" | "inbox") | undefined;
    /** Whether the account can have several hooks of the app. Otherwise a second one is refused. */
    allow_multiple_hooks?: boolean | undefined;
    /**
     * The feature that the account needs for the app. Absent for an app that needs none.
     * @example crm_integration
     */
    feature_flag?: string | undefined;
    /**
     * A JSON Schema of the hook's `settings`. Absent for an app without settings.
     * @example {
     *       "type": "object",
     *       "properties": {
     *         "api_key": {
     *           "type": "string"
     *         },
     *         "label_suggestion": {
     *           "type": "boolean"
     *         }
     *       },
     *       "required": [
     *         "api_key"
     *       ],
     *       "additionalProperties": false
     *     }
     */
    settings_json_schema?: {
        [key: string]: unknown;
    } | undefined;
    /** The form for the hook's `settings` in the dashboard. Absent for an app without settings. */
    settings_form_schema?: IntegrationFormField[] | undefined;
    /**
     * The keys of `settings` that responses show. Absent when responses show no keys.
     * @example [
     *       "label_suggestion"
     *     ]
     */
    visible_properties?: string[] | undefined;
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
        /** The data that the provider finds the meeting with. */
        data?: ({
            /**
             * The meeting, by the provider's id.
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

/** A field of the dashboard's form, in the format of FormKit. */
export type IntegrationFormField = {
    /**
     * The label of the field in the form.
     * @example API Key
     */
    label: string;
    /**
     * The kind of field, such as `text`, `textarea`, `select`, `checkbox` or `number`.
     * @example text
     */
    type: string;
    /**
     * The key in the hook's `settings`.
     * @example api_key
     */
    name: string;
    /**
     * The rules that the form checks, separated by `|`. Empty or absent without rules.
     * @example required
     */
    validation?: string | undefined;
    /**
     * The name of the field in error messages.
     * @example Project Id
     */
    validationName?: string | undefined;
    /**
     * The error messages of the form, by the name of the rule.
     * @example {
     *       "required": "Credentials is required"
     *     }
     */
    "validation-messages"?: {
        [key: string]: string;
    } | undefined;
    /**
     * The initial value of the field. Absent when the field starts empty.
     * @example en-US
     */
    default?: string | undefined;
    /** The choices of a `select`. Absent for other kinds of field. */
    options?: {
        /**
         * The label of the choice in the form.
         * @example English (US)
         */
        label: string;
        /**
         * The value of the choice in the settings.
         * @example en-US
         */
        value: string;
    }[] | undefined;
    /**
     * A sentence that the form shows below the field.
     * @example Enable this option to push an activity when a conversation is created
     */
    help?: string | undefined;
} & {
    [key: string]: unknown;
};

/** An app that is connected to the account, or to one of its inboxes. */
export interface IntegrationHook {
    /**
     * The id of the hook, unique on the whole server.
     * @example 8
     */
    id: number;
    /**
     * The id of the app, such as `dialogflow`. It can be an app that the server does not know.
     * @example dialogflow
     */
    app_id: string;
    /** Whether the hook is on. Requests set it with `enabled` and `disabled`. */
    status: boolean;
    /** The inbox that the app is connected to. Null for a hook of the whole account, and when the inbox does not exist. */
    inbox: NamedInbox | null;
    /**
     * The id of the account that the hook belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The scope of the hook: one `inbox`, or the whole `account`. The app decides it.
     * @example inbox
     */
    hook_type: "account" | "inbox";
    /**
     * The settings of the app. The keys depend on the app. Since 4.15 only those in `visible_properties` of the app, so no secrets;
     * before, all. Absent for agents.
     * @example {
     *       "project_id": "northwind-desk",
     *       "region": "europe-west1",
     *       "language_code": "en-US"
     *     }
     */
    settings?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The object in the other tool that the hook is connected to, such as a channel. Null when there is no such object. Absent for agents.
     * @example C08NORTH1
     */
    reference_id?: (string | null) | undefined;
}

/** The fields of a hook to change. At least one, or the server refuses the request with a 422. */
export interface IntegrationHookUpdate {
    /**
     * The settings of the app. They must match `settings_json_schema` of the app. Dyte needs `account_id`, `app_id` and `api_token` since
     * 4.16, and `api_key` and `organization_id` before.
     * @example {
     *       "project_id": "northwind-desk",
     *       "credentials": {}
     *     }
     */
    settings?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Whether the hook is on. Any other value is a 500.
     * @example disabled
     */
    status?: ("enabled" | "disabled") | undefined;
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
    /** Whether the dashboard shows the label in the sidebar. Null means no. */
    show_on_sidebar: boolean | null;
}

/** The totals of one label in a period. */
export type LabelSummaryReport = SummaryCounts & {
    /**
     * The title of the label, in lower case.
     * @example billing
     */
    name: string;
    /**
     * The average time in seconds until a conversation was resolved. 0 when none was.
     * @example 1.3333333333333333
     */
    avg_resolution_time: number;
    /**
     * The average time in seconds until the first reply. 0 when there was no first reply.
     * @example 1
     */
    avg_first_response_time: number;
    /**
     * The average time in seconds that contacts waited for a further reply. 0 when there was no further reply.
     * @example 1
     */
    avg_reply_time: number;
};

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
    /** Whether the dashboard shows the label in the sidebar. Null means no. */
    show_on_sidebar?: (boolean | null) | undefined;
}

/** An inbox for LINE, which sends its events to `callback_webhook_url`. */
export type LineInbox = InboxBase & InboxWithoutWidget & {
    /**
     * The kind of inbox, one for LINE.
     * @example Channel::Line
     */
    channel_type: "Channel::Line";
    /**
     * Always null: only inboxes of websites and programs have a value.
     * @example null
     */
    hmac_mandatory: null;
};

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
     * Always empty, as there is no stored file.
     * @example
     */
    thumb_url: string;
    /** Not sent, as there is no stored file. */
    file_size?: never | undefined;
};

/** An attachment as a list of attachments has it, with the message's time and sender. Other keys than an `Attachment` within a message. */
export interface ListedAttachment {
    /**
     * The id of the attachment. Absent before 4.14.
     *
     * Available since Chatwoot 4.14.
     * @example 423
     */
    id: number;
    /**
     * The message that it belongs to.
     * @example 2311
     */
    message_id: number;
    /**
     * The URL of a thumbnail. Empty for files without one.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/box.png
     */
    thumb_url: string;
    /**
     * The URL of the file. It is signed and needs no token. It redirects to the file's current location, which changes.
     * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/box.png
     */
    data_url: string;
    /**
     * The size of the file in bytes.
     * @example 48213
     */
    file_size: number;
    /**
     * The kind of attachment. The kinds after `contact` come from Instagram and from pages that are shown in place.
     * @example image
     */
    file_type: "image" | "audio" | "video" | "file" | "location" | "fallback" | "share" | "story_mention" | "contact" | "ig_reel" | "ig_post" | "ig_story" | "embed";
    /**
     * The ending of the file's name without the dot, null where it has none.
     * @example png
     */
    extension: string | null;
    /**
     * The width in pixels. Null for what has none, and until a background job has measured it.
     * @example 1200
     */
    width: number | null;
    /**
     * The height in pixels. Null for what has none, and until a background job has measured it.
     * @example 900
     */
    height: number | null;
    /**
     * The time when its message was written, in seconds since 1970.
     * @example 1795339653
     */
    created_at: number;
    sender: MessageSender;
}

/**
 * A notification in a list, with its conversation and message. Some of its times are in seconds since 1970; all times of a `Notification`
 * are ISO 8601 strings.
 */
export type ListedNotification = NotificationBase & {
    /**
     * The title of the push notification, in the language of the account.
     * @example A new message is created in conversation (#3)
     */
    push_message_title: string;
    /**
     * The name of the sender, a colon, and the beginning of the message. Without a sender, it starts with the colon.
     * @example Ada Admin: Where is my parcel?
     */
    push_message_body: string;
    primary_actor: NotificationConversation;
    /** The message that the notification is about. Null when the notification is not about a message. */
    secondary_actor: Message | null;
    user: UserSender;
    /**
     * The time when the notification was created, in seconds since 1970.
     * @example 1796045091
     */
    created_at: number;
    /**
     * The time that the list is ordered by, in seconds since 1970. A snoozed notification that comes back gets a new time.
     * @example 1796045091
     */
    last_activity_at: number;
};

/** A place on the map, that the contact sent. */
export type LocationAttachment = AttachmentBase & {
    /**
     * Says that it is a place on the map.
     * @example location
     */
    file_type: "location";
    /**
     * Latitude of the place, in degrees north.
     * @example 52.09
     */
    coordinates_lat: number;
    /**
     * Longitude of the place, in degrees east.
     * @example 5.12
     */
    coordinates_long: number;
    /**
     * The name of the place, null where the channel gave none.
     * @example Utrecht
     */
    fallback_title: string | null;
    /**
     * The URL of a map that shows the place.
     * @example https://maps.example/?q=52.09,5.12
     */
    data_url: string | null;
};

/** A named list of actions that an agent runs on conversations. */
export interface Macro {
    /**
     * The id of the macro, unique on the whole server.
     * @example 11
     */
    id: number;
    /**
     * The name, which the dashboard shows.
     * @example Close politely
     */
    name: string;
    /**
     * The users who can run the macro. `personal`: only its creator. `global`: everyone in the account. Null when it was not sent; no list
     * has such a macro.
     * @example personal
     */
    visibility: "personal" | "global" | null;
    created_by: Agent;
    updated_by: Agent;
    /**
     * The id of the account that the macro belongs to.
     * @example 27
     */
    account_id: number;
    /** The actions, in the order in which they are taken. Empty when the macro does nothing. */
    actions: MacroAction[];
    /** The files that `send_attachment` sends. Absent when the macro has none. */
    files?: MacroFile[] | undefined;
}

/** An action of a macro. Macros have fewer actions than automation rules. */
export interface MacroAction {
    /**
     * The action to take on the conversation. An unknown action is refused, and so is `open_conversation`.
     * @example send_message
     */
    action_name: "send_message" | "add_private_note" | "send_attachment" | "send_email_transcript" | "send_webhook_event" | "add_label" | "remove_label" | "assign_agent" | "assign_team" | "remove_assigned_agent" | "remove_assigned_team" | "change_priority" | "change_status" | "resolve_conversation" | "snooze_conversation" | "mute_conversation";
    /**
     * The parameters of the action. The server checks files only.
     *
     * `send_message` and `add_private_note` take the text of the message. `add_label` and `remove_label` take titles of labels.
     * `assign_agent` and `assign_team` take one id; `assign_agent` also takes `self`, the user who runs the macro. `change_status` and
     * `change_priority` take one value, such as `resolved` or `urgent`. `send_email_transcript` takes an e-mail address.
     * `send_webhook_event` takes a URL; the request to it is not signed. `send_attachment` takes the `blob_id` of an upload; a response
     * has the number of the file instead. The other actions take an empty list.
     * @example [
     *       "Thank you, we close this now."
     *     ]
     */
    action_params: (string | number)[];
}

/** A file that a macro sends. */
export type MacroFile = ActionFile & {
    /**
     * The id of the macro that sends the file.
     * @example 20
     */
    macro_id: number;
};

/** The fields of a macro to change. Without `visibility`, it becomes null. */
export interface MacroUpdate {
    /**
     * The name, which the dashboard shows.
     * @example Close politely
     */
    name?: string | undefined;
    /**
     * The users who can run the macro. `personal`: only its creator. `global`: everyone in the account. A new macro of an agent is always
     * `personal`. Without it, the macro is in no list.
     * @example global
     */
    visibility: "personal" | "global";
    /** The actions to take, in this order. They replace the old ones. An empty list does nothing. */
    actions?: MacroAction[] | undefined;
}

/** The servers that an e-mail inbox reads its e-mail from and sends it through. Empty, or 0, where nothing was set. */
export interface MailServers {
    /** Whether e-mail is read from the IMAP server. */
    imap_enabled?: boolean | undefined;
    /**
     * The address of the IMAP server.
     * @example imap.northwind.example
     */
    imap_address?: string | undefined;
    /**
     * The port of the IMAP server. 0 where nothing was set.
     * @example 993
     */
    imap_port?: number | undefined;
    /**
     * The user name at the IMAP server.
     * @example orders
     */
    imap_login?: string | undefined;
    /**
     * The password at the IMAP server, in plain text.
     * @example correct-horse
     */
    imap_password?: string | undefined;
    /** Whether the connection to the IMAP server is encrypted. */
    imap_enable_ssl?: boolean | undefined;
    /**
     * The method of signing in at the IMAP server. Any other value is refused. Absent before 4.14.
     *
     * Available since Chatwoot 4.14.
     * @example plain
     */
    imap_authentication?: ("plain" | "login" | "cram-md5") | undefined;
    /** Whether e-mail is sent through the SMTP server below, instead of the installation's own. */
    smtp_enabled?: boolean | undefined;
    /**
     * The address of the SMTP server.
     * @example smtp.northwind.example
     */
    smtp_address?: string | undefined;
    /**
     * The port of the SMTP server. 0 where nothing was set.
     * @example 587
     */
    smtp_port?: number | undefined;
    /**
     * The user name at the SMTP server.
     * @example orders
     */
    smtp_login?: string | undefined;
    /**
     * The password at the SMTP server, in plain text.
     * @example correct-horse
     */
    smtp_password?: string | undefined;
    /**
     * The domain that the server introduces itself with at the SMTP server.
     * @example northwind.example
     */
    smtp_domain?: string | undefined;
    /** Whether the connection to the SMTP server is encrypted from the start. */
    smtp_enable_ssl_tls?: boolean | undefined;
    /** Whether the connection to the SMTP server is encrypted as soon as the server offers it. */
    smtp_enable_starttls_auto?: boolean | undefined;
    /**
     * Whether the certificate of the SMTP server is checked, such as `none` and `peer`.
     * @example none
     */
    smtp_openssl_verify_mode?: string | undefined;
    /**
     * The method of signing in at the SMTP server, such as `login`.
     * @example login
     */
    smtp_authentication?: string | undefined;
}

/** A message of a found conversation, with just enough to show it. */
export interface MatchingMessage {
    /**
     * The text, in Markdown. Null for a message of attachments only.
     * @example Which courier?
     */
    content: string | null;
    /**
     * The id of the message, unique on the whole server.
     * @example 2327
     */
    id: number;
    /**
     * The name of the contact, person or bot who wrote it. Absent for activities, which have no sender.
     * @example Tilda Birch
     */
    sender_name?: string | undefined;
    /**
     * `0` incoming, `1` outgoing, `2` activity, `3` template; as in a `Message`.
     * @example 0
     */
    message_type: 0 | 1 | 2 | 3;
    /**
     * The time when it was written, in seconds since 1970.
     * @example 1795339653
     */
    created_at: number;
}

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
         * The name of the template at WhatsApp.
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
     * The id of the account that it belongs to.
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
         * The message in Slack, by Slack's id.
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
     * The id of the inbox that it belongs to.
     * @example 206
     */
    inbox_id: number;
    /** Whether the message is a private note, which the contact doesn't see. */
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
     * The error message, in one sentence.
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
    /** The attachments. Absent when the message has no attachments. An entry is null when its row is damaged. */
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
     * The titles of the conversation's labels. Empty when the conversation has no labels.
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
     * @example 2026-11-30T13:23:46.120Z
     */
    assignee_last_seen_at: string | null;
}

/** The sender of a message. `type` says which of four kinds. */
export type MessageSender = ContactSender | UserSender | AgentBotSender | CaptainAssistantSender;

/** The delivery status of a message in the channel, as your own channel reports it. */
export interface MessageUpdate {
    /**
     * The delivery status of the message. A message that was read does not go back to `delivered`: the response is a 200 with the status
     * unchanged. So is the response to any other value.
     * @example failed
     */
    status: "sent" | "delivered" | "read" | "failed";
    /**
     * The reason why the channel did not deliver the message, for `failed`. Agents see it beside the message, and it comes back in
     * `content_attributes`. It becomes null with the next status.
     * @example Number not reachable
     */
    external_error?: string | undefined;
}

/**
 * An inbox of WhatsApp, Twilio, Facebook, Instagram, TikTok, Telegram or X. Creating one takes the provider's service, so no recording has
 * one. The keys of such inboxes are known from Chatwoot's code only, and there may be others.
 */
export type MessengerInbox = InboxBase & InboxWithoutWidget & ({
    /**
     * The kind of inbox, which is the messenger. `Channel::TwilioSms` is Twilio, for text messages or WhatsApp.
     * @example Channel::Whatsapp
     */
    channel_type: "Channel::FacebookPage" | "Channel::Instagram" | "Channel::Telegram" | "Channel::Tiktok" | "Channel::TwilioSms" | "Channel::TwitterProfile" | "Channel::Whatsapp";
    /**
     * Always null: only inboxes of websites and programs have a value.
     * @example null
     */
    hmac_mandatory: null;
    /**
     * The kind of messages in a Twilio inbox, `sms` or `whatsapp`.
     * @example sms
     */
    medium?: string | undefined;
    /**
     * The id of the page of a Facebook inbox.
     * @example 1042
     */
    page_id?: string | undefined;
    /**
     * The id of the account of an Instagram inbox.
     * @example 1043
     */
    instagram_id?: string | undefined;
    /** The templates of a WhatsApp inbox, as WhatsApp lists them. `syncInboxTemplates` fetches them. */
    message_templates?: (unknown[] | Record<string, never> | null) | undefined;
    /**
     * Keys of a WhatsApp inbox at its provider. Only administrators get them.
     * @example {
     *       "phone_number_id": "1"
     *     }
     */
    provider_config?: ({
        [key: string]: unknown;
    } | null) | undefined;
    /** Whether an administrator has to sign in at the provider once more. */
    reauthorization_required?: (boolean | null) | undefined;
    /** Whether the inbox takes and makes calls (Enterprise). Twilio and WhatsApp have calls. */
    voice_enabled?: boolean | undefined;
    /**
     * Whether contacts can call the inbox (Enterprise). Twilio and WhatsApp have calls.
     *
     * Available since Chatwoot 4.15.
     */
    inbound_calls_enabled?: boolean | undefined;
} & {
    [key: string]: unknown;
});

/** A service-level agreement that a conversation missed, and the conversation. */
export interface MissedSla {
    applied_sla: AppliedSla;
    /** The conversation that missed the agreement, in short. */
    conversation: {
        /**
         * The conversation's number within the account.
         * @example 108
         */
        id: number;
        /** The contact of the conversation, by name only. */
        contact: {
            /**
             * The name of the contact. Absent when the contact was deleted.
             * @example Tilda Birch
             */
            name?: (string | null) | undefined;
        } & {
            [key: string]: unknown;
        };
        /**
         * The titles of the labels, separated by commas. Null or empty when the conversation has no labels.
         * @example vip, billing
         */
        labels: string | null;
        /** The agent that the conversation is assigned to. Absent without an agent. */
        assignee?: {
            [key: string]: unknown;
        } | undefined;
    } & {
        [key: string]: unknown;
    };
    /** The targets that were missed, one event for each. */
    sla_events: SlaEvent[];
}

/** The envelope of a page of missed service-level agreements. */
export interface MissedSlaList {
    /** The missed agreements of the page. Empty past the end. */
    payload: MissedSla[];
    /** The number of missed agreements, and the number of the page. */
    meta: {
        /**
         * The number of missed agreements on all pages.
         * @example 3
         */
        count: number;
        /**
         * The number 1 when no `page` was sent. Otherwise the string that was sent, such as `"2"`.
         * @example 2
         */
        current_page: number | string;
    };
}

/** An inbox in short, with its name. */
export interface NamedInbox {
    /**
     * The id of the inbox, unique on the whole server.
     * @example 48
     */
    id: number;
    /**
     * The name, which the dashboard shows.
     * @example Northwind Shop
     */
    name: string;
}

/** The team in short, as events and notifications have it. */
export interface NamedTeam {
    /**
     * The id of the team, unique on the whole server.
     * @example 14
     */
    id: number;
    /**
     * The name of the team, in lower case.
     * @example billing
     */
    name: string;
    /**
     * The name of the icon that the dashboard shows for the team. Empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example briefcase
     */
    icon: string;
    /**
     * The color of the icon. Empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example #1f93ff
     */
    icon_color: string;
}

/** An account to create, and its first administrator. */
export interface NewAccount {
    /**
     * The name of the account, often that of the company.
     * @example Northwind Branch
     */
    account_name: string;
    /**
     * The full name of the first administrator.
     * @example Noor Owner
     */
    user_full_name: string;
    /**
     * The e-mail address of the first administrator.
     * @example noor@northwind.example
     */
    email: string;
    /**
     * The password: at least 6 characters, with a lower-case and an upper-case letter, a digit and a special character.
     * @example New-Secret-2
     */
    password: string;
}

/** A person to add to the account. */
export interface NewAgent {
    /**
     * The e-mail address, which is the sign-in name. An existing user of the server is added without changes; a user who is in the account
     * already is refused.
     * @example tilda@northwind.example
     */
    email: string;
    /**
     * The full name. Without it, the part of the address before the `@`.
     * @example Tilda Birch
     */
    name?: string | undefined;
    /**
     * An `administrator` can do everything in the account. An `agent` works in the inboxes that they are a member of. Any other value is a
     * 500.
     * @default agent
     * @example agent
     */
    role?: ("agent" | "administrator") | undefined;
    /**
     * The availability to show while the person is signed in, or at all times when `auto_offline` is false. Any other value is a 500. The
     * response has it as `availability_status`, a key that the server doesn't read.
     * @example online
     */
    availability?: ("online" | "busy" | "offline") | undefined;
    /** Whether the person counts as offline while no dashboard is open. */
    auto_offline?: boolean | undefined;
    /**
     * A custom role (Enterprise), which narrows what an `agent` may do. The server doesn't check that it exists. A later version ignores
     * it in an account without the feature.
     * @example 15
     */
    custom_role_id?: (number | null) | undefined;
}

/** A bot to create. The server requires no field, not even the name. */
export interface NewAgentBot {
    /**
     * The name of the bot, which contacts see. Null means none.
     * @example Order bot
     */
    name?: (string | null) | undefined;
    /**
     * The purpose of the bot. Null means none.
     * @example Answers where an order is
     */
    description?: (string | null) | undefined;
    /**
     * The URL to send the bot's events to. It is not checked. Null means that the bot gets no events.
     * @example https://bots.northwind.example/orders
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * The kind of bot. Any other value is a 500.
     * @default webhook
     * @example webhook
     */
    bot_type?: "webhook" | undefined;
    /**
     * The settings of the bot, with any keys. They replace the old ones.
     * @example {
     *       "greeting": "Hello"
     *     }
     */
    bot_config?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The URL of a picture. A background job fetches it, so the response has no `thumbnail` yet.
     * @example https://northwind.example/bot.png
     */
    avatar_url?: string | undefined;
}

/** An agent capacity policy to create. */
export interface NewAgentCapacityPolicy {
    /**
     * The name, which the dashboard shows. It can be the same as that of another policy.
     * @example Full time
     */
    name: string;
    /**
     * The purpose of the policy. Null means none.
     * @example Forty hours a week
     */
    description?: (string | null) | undefined;
    exclusion_rules?: CapacityExclusionRules | undefined;
}

/** A channel for a program, for a new inbox. */
export type NewApiChannel = {
    /**
     * The kind of inbox, one for programs.
     * @example api
     */
    type: "api";
} & ApiInboxSettings;

/** An article to create in a portal. */
export type NewArticle = ArticleSettings & {
    [Key in "title" | "author_id"]: Exclude<ArticleSettings[Key], undefined>;
};

/** An assignment policy to create. */
export type NewAssignmentPolicy = AssignmentPolicyFields & {
    [Key in "name"]: Exclude<AssignmentPolicyFields[Key], undefined>;
};

/** A condition, and the operator that joins it to the next one. */
export interface NewAutomationCondition {
    /**
     * The attribute to compare. Of the message: `content`, `message_type`, `private_note`. Of the conversation: `status`, `assignee_id`,
     * `team_id`, `inbox_id`, `priority`, `labels`, `mail_subject`, `referer`, `browser_language`, `conversation_language`. Of the contact:
     * `email`, `phone_number`, `country_code`, `city`, `company_name`. Or the key of a custom attribute of the account. Any other
     * attribute is refused.
     * @example content
     */
    attribute_key: string;
    /**
     * The comparison. `contains` and `does_not_contain` are for strings, `starts_with` is for phone numbers, `is_present` and
     * `is_not_present` are for attributes that can be missing. The server stores any other word, but the rule then does nothing.
     * @example contains
     */
    filter_operator: "equal_to" | "not_equal_to" | "contains" | "does_not_contain" | "starts_with" | "is_present" | "is_not_present";
    /**
     * The values to compare with. One match is enough. Empty with `is_present` and `is_not_present`. Ids are numbers, labels are titles,
     * and a `message_type` is `incoming` or `outgoing`.
     * @example [
     *       "refund",
     *       "money back"
     *     ]
     */
    values: (string | number | boolean)[];
    /**
     * The operator that joins the next condition, in upper or lower case. Every condition except the last needs it; the last has null. Any
     * other value is refused.
     * @example and
     */
    query_operator: "and" | "or" | "AND" | "OR" | null;
}

/** A rule to create. Without one of the required fields, the response is a 500. */
export interface NewAutomationRule {
    /**
     * The name of the rule. It can't be null.
     * @example Label refunds
     */
    name: string;
    /**
     * The purpose of the rule. Null means none.
     * @example Puts a label on everything about refunds
     */
    description?: (string | null) | undefined;
    /**
     * The event to wait for. `conversation_opened`: a resolved, snoozed or pending conversation is open again. The server stores any other
     * word, but the rule then does nothing.
     * @example message_created
     */
    event_name: "message_created" | "conversation_created" | "conversation_updated" | "conversation_opened" | "conversation_resolved";
    /** The conditions that the conversation must meet. An empty list is always met. */
    conditions: NewAutomationCondition[];
    /** The actions to take, in this order. An empty list does nothing. */
    actions: AutomationAction[];
    /**
     * Whether the rule is on from the start.
     * @default true
     */
    active?: boolean | undefined;
}

/** A campaign to create, in one inbox. */
export type NewCampaign = CampaignSettings & {
    /**
     * The id of the inbox that sends it: a website widget, or an inbox for text messages. It decides the `campaign_type`.
     * @example 51
     */
    inbox_id: number;
};

/** A canned response to create. */
export interface NewCannedResponse {
    /**
     * The word that agents type to find it. Several canned responses can have the same word.
     * @example hello
     */
    short_code: string;
    /**
     * The reply to insert, as Markdown. A blank one is refused.
     * @example Hello, this is Northwind. What can we do for you?
     */
    content: string;
}

/** A category to add to a portal. */
export type NewCategory = CategorySettings & {
    [Key in "name" | "slug"]: Exclude<CategorySettings[Key], undefined>;
};

/** The kind of an inbox to create, and the settings of its kind. Any other `type`, or none, is refused. */
export type NewChannel = NewWebsiteChannel | NewApiChannel | NewEmailChannel | NewSmsChannel | NewLineChannel | NewTelegramChannel | NewWhatsappChannel;

/** A company to add to the account. */
export interface NewCompany {
    /**
     * The name of the company, as agents know it.
     * @example Northwind Traders
     */
    name: string;
    /**
     * The domain of the company's e-mail addresses.
     * @example northwind.example
     */
    domain?: string | undefined;
    /**
     * A few words about the company, for the desk.
     * @example Tea and tins
     */
    description?: string | undefined;
}

/** A contact to create. Every field is optional. */
export type NewContact = ContactFields & ContactInboxFields;

/** A contact to create, with a picture. In a form the values of `custom_attributes` are strings, and are stored as strings. */
export type NewContactForm = ContactFields & ContactInboxFields & ContactPicture;

/** A note to write about a contact. */
export interface NewContactNote {
    /**
     * The text of the note. The dashboard shows it as Markdown. An empty one is refused.
     * @example Prefers calls before noon.
     */
    content: string;
}

/**
 * A conversation to begin. The server needs either `inbox_id` and `contact_id`, or a `source_id` that it knows; everything else is
 * optional.
 */
export interface NewConversation {
    /**
     * The inbox that the conversation is in. An unknown one is a 404, and so is a missing one when `source_id` is unknown too.
     * @example 3
     */
    inbox_id?: number | undefined;
    /**
     * The contact that the conversation is with. An unknown one is a 404.
     * @example 42
     */
    contact_id?: number | undefined;
    /**
     * The contact's id in the inbox, from the `contact_inboxes` of the contact. A known one is enough to find both the inbox and the
     * contact. With `inbox_id` and `contact_id`, a new one is stored for them, and one of another contact is a 422. Without it the server
     * creates one.
     * @example shop-customer-1001
     */
    source_id?: string | undefined;
    /**
     * The status to begin with. Any other value is a 500. In an inbox with an active bot the conversation is `pending`, even when `open`
     * was sent; the conversation of a blocked contact is `resolved`.
     * @default open
     * @example open
     */
    status?: ("open" | "resolved" | "pending" | "snoozed") | undefined;
    /**
     * The time when a `snoozed` conversation opens again, in ISO 8601. Without it, or with a string that is not a date, it is snoozed
     * until the next reply. `toggleConversationStatus` takes seconds since 1970 instead.
     * @example 2026-12-01T09:00:00.000Z
     */
    snoozed_until?: string | undefined;
    /**
     * The agent who works on it. With an unknown id, or an agent who is not in the team of `team_id`, no one is assigned and the response
     * is still a 200; Chatwoot 4.5 responds to an unknown one with a 500.
     * @example 7
     */
    assignee_id?: number | undefined;
    /**
     * The team that it is given to. An unknown one is ignored, and the response is still a 200.
     * @example 60
     */
    team_id?: number | undefined;
    /**
     * Values about the start of the conversation, under any keys. In an e-mail inbox `mail_subject` is the subject of its e-mails.
     * @example {
     *       "mail_subject": "Invoice 2041"
     *     }
     */
    additional_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Values that the account records about the conversation. Keys without a definition in the account are stored too, and values are any
     * JSON.
     * @example {
     *       "order_number": "NW-10231"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The first message, with the fields that `createMessage` takes. An empty object counts as no message. A message that `createMessage`
     * would refuse with a 422 is a 500 here, and no conversation is created.
     */
    message?: NewMessageFields | undefined;
    /**
     * Whether the contact has proved its identity. It is stored with a new `source_id` and comes back as `meta.hmac_verified`.
     * @default false
     */
    hmac_verified?: boolean | undefined;
}

/** A custom attribute to define. */
export interface NewCustomAttribute {
    /**
     * The name that agents see beside the field.
     * @example Newsletter
     */
    attribute_display_name: string;
    /**
     * The purpose of the attribute, in a few words.
     * @example Wants the newsletter
     */
    attribute_description?: (string | null) | undefined;
    /**
     * The kind of value. Any other value is a 500.
     * @default text
     * @example checkbox
     */
    attribute_display_type?: ("text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox") | undefined;
    /**
     * The key of the values in `custom_attributes`: letters, digits, `_`, `-` and `.`. The names of built-in fields, such as `city`, are
     * refused, and so is a key that another attribute of the same model has.
     * @example newsletter
     */
    attribute_key: string;
    /**
     * The kind of object that has the attribute. Any other value is a 500, and so is `company_attribute` before 4.14.
     *
     * `company_attribute` is available since Chatwoot 4.14.
     * @default conversation_attribute
     * @example contact_attribute
     */
    attribute_model?: ("conversation_attribute" | "contact_attribute" | "company_attribute") | undefined;
    /**
     * The values to choose from, for the type `list`.
     * @example [
     *       "bronze",
     *       "silver",
     *       "gold"
     *     ]
     */
    attribute_values?: string[] | undefined;
    /**
     * The regular expression that a text value should match.
     * @example ^NW-[0-9]{5}$
     */
    regex_pattern?: (string | null) | undefined;
    /**
     * A hint for agents about the form that `regex_pattern` asks for.
     * @example NW- and five digits
     */
    regex_cue?: (string | null) | undefined;
}

/** A custom filter to store for the caller. */
export interface NewCustomFilter {
    /**
     * The name of the filter, which need not be unique. A missing name, or null, is a 500.
     * @example Open and important
     */
    name: string;
    /**
     * The list that the filter is for. Any other value is a 500.
     * @default conversation
     * @example conversation
     */
    filter_type?: ("conversation" | "contact" | "report") | undefined;
    query?: CustomFilterQuery | undefined;
}

/** A custom role to create in the account. */
export interface NewCustomRole {
    /**
     * The name of the custom role. An empty one is refused.
     * @example Reporter
     */
    name: string;
    /**
     * The purpose of the custom role. Null means none.
     * @example Reads reports
     */
    description?: (string | null) | undefined;
    permissions?: Permissions | undefined;
}

/** The properties of a file that is going to be uploaded. */
export interface NewDirectUpload {
    /** The file that is going to be uploaded. */
    blob: {
        /**
         * The name of the file, with its ending.
         * @example kettle.png
         */
        filename: string;
        /**
         * The size of the file in bytes.
         * @example 70
         */
        byte_size: number;
        /**
         * The MD5 digest of the file, in Base64.
         * @example kNqIPq6hKvXjCOs3DbjlAg==
         */
        checksum: string;
        /**
         * The media type of the file, which the storage then serves it with.
         * @example image/png
         */
        content_type?: string | undefined;
    };
}

/** An e-mail address, for a new inbox. */
export type NewEmailChannel = {
    /**
     * The kind of inbox, one for e-mail.
     * @example email
     */
    type: "email";
} & EmailSettings;

/** An inbox to create, of the kind that `channel` names. */
export type NewInbox = InboxSettings & {
    channel: NewChannel;
};

/** An inbox to create, with a picture. */
export type NewInboxForm = NewInbox & InboxPicture;

/** An app to connect, with its settings. */
export interface NewIntegrationHook {
    /**
     * The id of the app, such as `dialogflow`. An unknown app is stored and does nothing.
     * @example dialogflow
     */
    app_id: string;
    /**
     * The id of the inbox to connect the app to. An app with the `hook_type` `inbox` needs it. An unknown inbox is stored.
     * @example 48
     */
    inbox_id?: number | undefined;
    /**
     * The settings of the app. They must match `settings_json_schema` of the app. Dyte needs `account_id`, `app_id` and `api_token` since
     * 4.16, and `api_key` and `organization_id` before.
     * @example {
     *       "project_id": "northwind-desk",
     *       "credentials": {}
     *     }
     */
    settings?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Whether the hook is on. Any other value is a 500.
     * @default enabled
     * @example disabled
     */
    status?: ("enabled" | "disabled") | undefined;
}

/** The fields of a label to create. */
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
    /** Whether the dashboard shows the label in the sidebar. Null means no. */
    show_on_sidebar?: (boolean | null) | undefined;
}

/** A LINE channel, for a new inbox. The server does not verify the keys. */
export interface NewLineChannel {
    /**
     * The kind of inbox, one for LINE.
     * @example line
     */
    type: "line";
    /**
     * The id of the channel at LINE.
     * @example 1653840000
     */
    line_channel_id: string;
    /**
     * The secret of the channel, from LINE's console.
     * @example secret
     */
    line_channel_secret: string;
    /**
     * The access token of the channel, from LINE's console.
     * @example token
     */
    line_channel_token: string;
}

/** A macro to create. Without `name` or `actions`, the response is a 500. */
export interface NewMacro {
    /**
     * The name, which the dashboard shows.
     * @example Close politely
     */
    name: string;
    /**
     * The users who can run the macro. `personal`: only its creator. `global`: everyone in the account. A new macro of an agent is always
     * `personal`. Without it, the macro is in no list.
     * @example global
     */
    visibility: "personal" | "global";
    /** The actions to take, in this order. They replace the old ones. An empty list does nothing. */
    actions: MacroAction[];
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
     * variables such as `{{conversation.id}}`, which is the number that agents see since 4.16, and the one in the database before.
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
         * The name of the template at WhatsApp.
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
     */
    is_voice_message?: boolean | undefined;
};

/** A device to send push notifications to. */
export interface NewNotificationSubscription {
    /**
     * The kind of subscription: `fcm` for the mobile apps, over Firebase. Browsers have another kind. An unknown value is a 500.
     * @example fcm
     */
    subscription_type: string;
    subscription_attributes: PushDevice;
}

/** An account of the installation to create. */
export interface NewPlatformAccount {
    /**
     * The name of the account, as its users see it.
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
        [key: string]: number;
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

/** A user to add to an account, or a member with a new role. */
export interface NewPlatformAccountUser {
    /**
     * The user, by the user's id. An unknown user is refused.
     * @example 72
     */
    user_id: number;
    /**
     * The role in the account. Without it a new member becomes an agent. Any other value is a 500.
     * @example agent
     */
    role?: ("agent" | "administrator") | undefined;
}

/** An agent bot to create. The server requires none of the fields. */
export interface NewPlatformAgentBot {
    /**
     * The name that contacts and agents see. It is not checked.
     * @example Opening Hours Bot
     */
    name?: (string | null) | undefined;
    /**
     * A note on the bot's purpose, for administrators.
     * @example Says when the shops are open
     */
    description?: (string | null) | undefined;
    /**
     * The URL to send the bot's events to, in at most 2,048 characters. Nothing else about it is checked.
     * @example https://bots.northwind.example/hours
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * The account that the bot is for. With null, or without it, every account of the installation sees the bot. The number is not
     * checked.
     * @example 28
     */
    account_id?: (number | null) | undefined;
    /**
     * The URL of a picture. A background job fetches it later.
     * @example https://img.northwind.example/bot.png
     */
    avatar_url?: string | undefined;
}

/** The e-mail inboxes to create in the account, at most 25 at a time. */
export interface NewPlatformEmailChannelMigration {
    /** The inboxes, each with the account at the provider that it fetches e-mails from. */
    migrations: PlatformEmailChannel[];
}

/** A user of the installation to create. */
export interface NewPlatformUser {
    /**
     * The full name of the user, which other users see.
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
     * The name that contacts see instead of the full name.
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

/** A portal to add to the account. */
export type NewPortal = PortalSettings & {
    [Key in "name" | "slug"]: Exclude<PortalSettings[Key], undefined>;
};

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
     * @example c1f0a3b7d94e25680f3a9be1c7d2460857e9b1f4a6d30c82957eab14f6d0385c
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

/** Values to store with a new conversation. */
export interface NewPublicConversation {
    /**
     * Values under your own keys. Agents see them, but they are not returned.
     * @example {
     *       "order": "A-1001"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
}

/** A message to create. Without `content` it has no text. */
export interface NewPublicMessage {
    /**
     * The text. It is stored unchanged.
     * @example The blue mug arrived broken. Can I get a new one?
     */
    content?: (string | null) | undefined;
    /**
     * The signed ids of files that were uploaded before. An empty list means no files.
     * @example [
     *       "eyJfcmFpbHMiOnsiZGF0YSI6MTU5fX0=--a1"
     *     ]
     */
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

/** An SLA policy to create. Only the name is needed. */
export type NewSlaPolicy = SlaPolicyFields & {
    [Key in "name"]: Exclude<SlaPolicyFields[Key], undefined>;
};

/** Text messages over Bandwidth, for a new inbox. `createTwilioInbox` is for Twilio. */
export interface NewSmsChannel {
    /**
     * The kind of inbox, one for text messages.
     * @example sms
     */
    type: "sms";
    /**
     * The number, with `+` and the country code. The number of another inbox on the server is refused.
     * @example +4930450460971
     */
    phone_number: string;
    /** The keys of the account at the provider. The server does not verify them. */
    provider_config?: {
        /**
         * The id of the account at the provider.
         * @example 9900000
         */
        account_id?: string | undefined;
        /**
         * The id of the application at the provider.
         * @example 93de2206-9669-4e07-948d-329f4b722ee2
         */
        application_id?: string | undefined;
        /**
         * The key to sign in at the provider with.
         * @example token
         */
        api_key?: string | undefined;
        /**
         * The secret that belongs to the key.
         * @example secret
         */
        api_secret?: string | undefined;
    } | undefined;
}

/** A team to create. It has no members yet. */
export interface NewTeam {
    /**
     * The name, which is stored in lower case. The name of another team of the account is refused.
     * @example billing
     */
    name: string;
    /**
     * The purpose of the team. Null for none.
     * @example Invoices and refunds
     */
    description?: (string | null) | undefined;
    /**
     * Whether conversations of the team are shared out among its members.
     * @default true
     */
    allow_auto_assign?: boolean | undefined;
    /**
     * The name of the icon that the dashboard shows for the team. Older servers ignore it.
     *
     * Available since Chatwoot 4.16.
     * @example i-lucide-truck
     */
    icon?: string | undefined;
    /**
     * The color of the icon. Older servers ignore it.
     *
     * Available since Chatwoot 4.16.
     * @example #c0392b
     */
    icon_color?: string | undefined;
}

/** A Telegram bot, for a new inbox. The server asks Telegram about the token, and fails with a 500 when it can't reach Telegram. */
export interface NewTelegramChannel {
    /**
     * The kind of inbox, one for Telegram.
     * @example telegram
     */
    type: "telegram";
    /**
     * The token of the bot, from Telegram's BotFather.
     * @example 110201543:token
     */
    bot_token: string;
}

/** The URL of a file to store. */
export interface NewUpload {
    /**
     * The URL of the file, which the server fetches itself. Only `http` and `https`, and no address in a private network.
     * @example https://northwind.example/logo.png
     */
    external_url: string;
}

/** A file to store on the server. */
export interface NewUploadForm {
    /** The file, as a part of the form. */
    attachment: Uploadable;
}

/** A webhook to create, with its URL and events. */
export interface NewWebhook {
    /**
     * The name, which the dashboard shows.
     * @example Warehouse
     */
    name?: (string | null) | undefined;
    /**
     * The URL to send events to, with `http` or `https`. It must be unique in the account. The server does not deliver to private
     * addresses unless the operator allowed it.
     * @example https://hooks.northwind.example/warehouse
     */
    url: string;
    /**
     * The events to send. Without it, the server sends eight: those of conversations, messages and contacts, and `webwidget_triggered`,
     * but not those of inboxes and typing. An empty list and an unknown event are refused.
     */
    subscriptions?: WebhookEventName[] | undefined;
    /**
     * The id of an inbox to name for the webhook. Responses have it in `inbox`. Null removes it.
     * @example 48
     */
    inbox_id?: (number | null) | undefined;
}

/** The widget of a website, for a new inbox. */
export type NewWebsiteChannel = {
    /**
     * The kind of inbox, the website widget.
     * @example web_widget
     */
    type: "web_widget";
} & (WebsiteSettings & {
    [Key in "website_url"]: Exclude<WebsiteSettings[Key], undefined>;
});

/** A WhatsApp number, for a new inbox. The server tries the keys, and fails with a 500 when it can't reach the provider. */
export interface NewWhatsappChannel {
    /**
     * The kind of inbox, one for WhatsApp.
     * @example whatsapp
     */
    type: "whatsapp";
    /**
     * The number, with `+` and the country code.
     * @example +4930450460972
     */
    phone_number: string;
    /**
     * The provider: `whatsapp_cloud` is WhatsApp itself, `default` is 360dialog.
     * @example whatsapp_cloud
     */
    provider?: ("whatsapp_cloud" | "default") | undefined;
    /** The keys at the provider. 360dialog needs `api_key` only. */
    provider_config: {
        /**
         * The key to sign in at the provider with.
         * @example token
         */
        api_key: string;
        /**
         * The id of the number at WhatsApp.
         * @example 1
         */
        phone_number_id?: string | undefined;
        /**
         * The id of the business account at WhatsApp.
         * @example 2
         */
        business_account_id?: string | undefined;
    };
}

/** A notification after a change. Its times are ISO 8601 strings; those of the list are partly seconds. */
export type Notification = NotificationBase & {
    /**
     * The id of the user who is notified, always the caller.
     * @example 49
     */
    user_id: number;
    /**
     * The id of the account that the notification belongs to.
     * @example 27
     */
    account_id: number;
    /**
     * The kind of `secondary_actor_id`: `Message`. Null when the notification is not about a message.
     * @example Message
     */
    secondary_actor_type: string | null;
    /**
     * The id of the message. Null when the notification is not about a message.
     * @example 855
     */
    secondary_actor_id: number | null;
    /**
     * The time when the notification was created, in UTC with milliseconds.
     * @example 2026-11-30T13:24:51.193Z
     */
    created_at: string;
    /**
     * The time when the notification last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:24:51.369Z
     */
    updated_at: string;
    /**
     * The time that the list is ordered by, in UTC with milliseconds.
     * @example 2026-11-30T13:24:51.193Z
     */
    last_activity_at: string;
};

/** The fields that every notification has. */
export interface NotificationBase {
    /**
     * The id of the notification, unique on the whole server.
     * @example 81
     */
    id: number;
    /**
     * The event.
     *
     * - `conversation_creation`: a new conversation.
     * - `conversation_assignment`: a conversation was assigned to the user.
     * - `assigned_conversation_new_message`: a new message in a conversation that is assigned to the user.
     * - `conversation_mention`: the user was mentioned in a private note.
     * - `participating_conversation_new_message`: a new message in a conversation that the user follows.
     * - `sla_missed_first_response`, `sla_missed_next_response`, `sla_missed_resolution`: a target of a service-level agreement was missed
     *   (Enterprise).
     * @example assigned_conversation_new_message
     */
    notification_type: "conversation_creation" | "conversation_assignment" | "assigned_conversation_new_message" | "conversation_mention" | "participating_conversation_new_message" | "sla_missed_first_response" | "sla_missed_next_response" | "sla_missed_resolution";
    /**
     * The kind of object that the notification is about, always a conversation.
     * @example Conversation
     */
    primary_actor_type: "Conversation";
    /**
     * The conversation's id in the database. Other operations need the number that agents see, which is `primary_actor.id` of the list.
     * @example 361
     */
    primary_actor_id: number;
    /**
     * The time when it was marked as read, in UTC with milliseconds. Null while it is unread.
     * @example 2026-11-30T13:24:51.366Z
     */
    read_at: string | null;
    /**
     * The time until which it is hidden, in UTC with milliseconds. Null when it is not snoozed.
     * @example 2026-12-01T08:00:00.000Z
     */
    snoozed_until: string | null;
    /** Details about the snooze. Empty before the first snooze. */
    meta: {
        /**
         * The time when it came back from its last snooze. Null during the first snooze.
         * @example 2026-11-30T08:00:00.000Z
         */
        last_snoozed_at?: (string | null) | undefined;
    } & {
        [key: string]: unknown;
    };
}

/** The link between the contact and the inbox. It holds a secret, the `pubsub_token`. */
export interface NotificationContactInbox {
    /**
     * The id of the link, unique on the whole server.
     * @example 402
     */
    id: number;
    /**
     * The id of the contact of the conversation.
     * @example 262
     */
    contact_id: number;
    /**
     * The id of the inbox of the conversation.
     * @example 48
     */
    inbox_id: number;
    /**
     * The contact's id in the inbox, which the channel gives.
     * @example shop-customer-1001
     */
    source_id: string;
    /**
     * The time when the link was created, in UTC with milliseconds.
     * @example 2026-11-30T13:24:50.843Z
     */
    created_at: string;
    /**
     * The time when the link last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:24:50.843Z
     */
    updated_at: string;
    /** Whether the contact's identity was verified with a signature in the website widget. */
    hmac_verified: boolean;
    /**
     * The secret for receiving the contact's events over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
}

/**
 * The conversation that a notification is about, similar to that of a webhook. It differs from a `Conversation`: `meta.assignee` and
 * `meta.team` are null instead of absent, `channel` is outside `meta`, and `first_reply_created_at` is an ISO 8601 string or null.
 */
export interface NotificationConversation {
    additional_attributes: ConversationAdditionalAttributes;
    /** Whether a free reply is possible now. False when the channel's reply window has closed. */
    can_reply: boolean;
    /**
     * The channel of the inbox, such as `Channel::Api` or `Channel::WebWidget`.
     * @example Channel::Api
     */
    channel: string;
    contact_inbox: NotificationContactInbox;
    /**
     * The conversation's number within the account, which agents see and other operations need.
     * @example 3
     */
    id: number;
    /**
     * The id of the inbox of the conversation.
     * @example 48
     */
    inbox_id: number;
    /** The newest message that is neither an activity nor a private note. Empty when the conversation has no such message. */
    messages: Message[];
    /**
     * The titles of the labels. Empty when the conversation has no labels.
     * @example [
     *       "refund"
     *     ]
     */
    labels: string[];
    /** The participants of the conversation. Unlike in a `Conversation`, missing ones are null. */
    meta: {
        sender: ContactSender;
        /** The user or the bot that the conversation is assigned to. Null when the conversation is unassigned. */
        assignee: UserSender | AgentBotSender | null;
        /**
         * The kind of `assignee`. Null without an assignee.
         * @example User
         */
        assignee_type: "User" | "AgentBot" | null;
        /** The team that the conversation is assigned to. Null when the conversation has no team. */
        team: NamedTeam | null;
        /** Whether the contact's identity was verified with a signature in the website widget. */
        hmac_verified: boolean | null;
    };
    /**
     * The status of the conversation.
     * @example pending
     */
    status: "open" | "resolved" | "pending" | "snoozed";
    /**
     * The account's own values about the conversation. Empty when the account recorded no values.
     * @example {
     *       "order_number": "NW-10231"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    };
    /**
     * The time when a snoozed conversation opens again, in UTC with milliseconds. Null when no time was set.
     * @example 2026-12-01T08:00:00.000Z
     */
    snoozed_until: string | null;
    /**
     * The number of incoming messages since an agent last opened the conversation. 10 means ten or more.
     * @example 0
     */
    unread_count: number;
    /**
     * The time of an agent's first reply, in UTC with milliseconds. Null before it.
     * @example 2026-11-30T13:24:50.914Z
     */
    first_reply_created_at: string | null;
    /**
     * The priority of the conversation. Null when none was set.
     * @example high
     */
    priority: "low" | "medium" | "high" | "urgent" | null;
    /**
     * The time since when the contact has been waiting for a reply, in seconds since 1970. 0 means not waiting.
     * @example 0
     */
    waiting_since: number;
    /**
     * The time when an agent last opened the conversation, in seconds since 1970. 0 means never.
     * @example 0
     */
    agent_last_seen_at: number;
    /**
     * The time when the contact last read the conversation, in seconds since 1970. 0 means never.
     * @example 0
     */
    contact_last_seen_at: number;
    /**
     * The time of the last message, in seconds since 1970.
     * @example 1796045091
     */
    last_activity_at: number;
    /**
     * The same as `last_activity_at`, kept for older clients.
     * @example 1796045091
     */
    timestamp: number;
    /**
     * The time when the conversation was created, in seconds since 1970.
     * @example 1796045090
     */
    created_at: number;
    /**
     * The time when the conversation last changed, in seconds since 1970, with microseconds as a fraction.
     * @example 1796045091.202025
     */
    updated_at: number;
    /**
     * The service-level agreement of the conversation. Null without an agreement. Absent unless the installation is Enterprise and the
     * account has the feature `sla`.
     */
    applied_sla?: (AppliedSla | null) | undefined;
    /**
     * The targets that were missed. Empty when no target was missed. Absent unless the installation is Enterprise and the account has the
     * feature `sla`.
     */
    sla_events?: SlaEvent[] | undefined;
    /**
     * The id of the SLA policy of the conversation. Null without a policy. Absent unless the installation is Enterprise and the account
     * has the feature `sla`.
     * @example 13
     */
    sla_policy_id?: (number | null) | undefined;
}

/** The envelope of a page of notifications. */
export interface NotificationList {
    /** The counts and the notifications of the page. */
    data: {
        /** The counts, and the number of the page. */
        meta: {
            /**
             * The number of unread notifications on all pages.
             * @example 1
             */
            unread_count: number;
            /**
             * The number of notifications on all pages, with those that `includes[]` adds.
             * @example 1
             */
            count: number;
            /**
             * The number 1 when no `page` was sent. Otherwise the string that was sent, such as `"2"`.
             * @example 1
             */
            current_page: number | string;
        };
        /** The notifications of the page. Empty past the end. */
        payload: ListedNotification[];
    };
}

/** The events that a user is notified of in one account. */
export interface NotificationSetting {
    /**
     * The id of the settings, unique on the whole server.
     * @example 47
     */
    id: number;
    /**
     * The id of the user whose settings they are, always the caller.
     * @example 49
     */
    user_id: number;
    /**
     * The id of the account that the settings are for.
     * @example 27
     */
    account_id: number;
    /** All events that can cause an e-mail. */
    all_email_flags: EmailNotificationFlag[];
    /** The events that cause an e-mail to the user. Empty when none do. */
    selected_email_flags: EmailNotificationFlag[];
    /** All events that can cause a push notification. */
    all_push_flags: PushNotificationFlag[];
    /** The events that cause a push notification to the user. Empty when none do. */
    selected_push_flags: PushNotificationFlag[];
}

/** The events to be notified of, inside `notification_settings`. */
export interface NotificationSettingsUpdate {
    /** Both lists. They replace the old ones. */
    notification_settings: {
        /** The events that cause an e-mail. Without it, the server empties the list. An unknown value is a 500. */
        selected_email_flags: EmailNotificationFlag[];
        /** The events that cause a push notification. Without it, the server empties the list. An unknown value is a 500. */
        selected_push_flags: PushNotificationFlag[];
    };
}

/** A device that gets the push notifications of a user. */
export interface NotificationSubscription {
    /**
     * The id of the subscription, unique on the whole server.
     * @example 5
     */
    id: number;
    /**
     * The id of the user who gets the notifications, always the caller.
     * @example 48
     */
    user_id: number;
    /**
     * The kind of subscription, such as `fcm` for the mobile apps.
     * @example fcm
     */
    subscription_type: string;
    /** The address of the device, as it was registered. The keys depend on `subscription_type`; these are those of `fcm`. */
    subscription_attributes: {
        /**
         * The token that Firebase gave the app on this device, a secret.
         * @example dGhpcyBpcyBhIHRva2Vu
         */
        push_token?: string | undefined;
        /**
         * The id of the device, which the app chooses. Registering the same device again changes its subscription.
         * @example phone-8f2c
         */
        device_id?: string | undefined;
        /**
         * The operating system of the device. Absent when the app did not send it.
         * @example Android
         */
        device_platform?: string | undefined;
    } & {
        [key: string]: unknown;
    };
    /**
     * The time when the device was first registered, in UTC with milliseconds.
     * @example 2026-11-30T13:24:49.651Z
     */
    created_at: string;
    /**
     * The time when the subscription last changed, in UTC with milliseconds. A second registration without a change keeps it.
     * @example 2026-11-30T13:24:49.651Z
     */
    updated_at: string;
    /**
     * The string that identifies the device. With `fcm` it is the `device_id`.
     * @example phone-8f2c
     */
    identifier: string;
}

/** The current counts of open conversations. */
export interface OpenWorkload {
    /**
     * The number of open conversations.
     * @example 14
     */
    open: number;
    /**
     * The number of open conversations whose contact waits for a first or further reply.
     * @example 10
     */
    unattended: number;
    /**
     * The number of open conversations that no agent is assigned to.
     * @example 12
     */
    unassigned: number;
}

/** The number of messages that an agent, an inbox, a label or a team sent to contacts. */
export interface OutgoingMessageCount {
    /**
     * The id of the agent, inbox, label or team. Null for a label that was deleted.
     * @example 68
     */
    id: number | null;
    /**
     * The name of the agent, inbox or team, or the title of the label. Null when it was deleted.
     * @example Ada Admin
     */
    name: string | null;
    /**
     * The number of messages to contacts. It is never 0.
     * @example 13
     */
    outgoing_messages_count: number;
}

/** An account as its members see it. */
export interface OwnAccount {
    /** The settings of the account. Empty before the first change. */
    settings: {
        /**
         * The time in minutes without a message after which an open conversation is resolved. Null means never.
         * @example 1440
         */
        auto_resolve_after?: (number | null) | undefined;
        /**
         * The title of the label that a conversation gets when it is resolved this way. Null means none.
         * @example stale
         */
        auto_resolve_label?: (string | null) | undefined;
        /** Whether audio messages are transcribed. Null means no. */
        audio_transcriptions?: (boolean | null) | undefined;
        /**
         * The message that the contact gets when the conversation is resolved this way. Null means none.
         * @example Closed, as we heard nothing more.
         */
        auto_resolve_message?: (string | null) | undefined;
        /** Whether conversations whose contact is waiting for a reply stay open. Null means no. */
        auto_resolve_ignore_waiting?: (boolean | null) | undefined;
        /**
         * The keys of the custom attributes that the dashboard requires before a conversation is resolved.
         * @example [
         *       "order_number"
         *     ]
         */
        conversation_required_attributes?: string[] | undefined;
    } & {
        [key: string]: unknown;
    };
    /**
     * The time when the account was created, in UTC with milliseconds.
     * @example 2026-11-30T13:24:06.105Z
     */
    created_at: string;
    /**
     * Facts about the company and its plan. Absent before a fact about the company was set. Then it has the keys of the plan, and the
     * facts that were set.
     */
    custom_attributes?: ({
        /**
         * The name of the plan on Chatwoot Cloud. Null elsewhere.
         * @example Business
         */
        plan_name?: (string | null) | undefined;
        /**
         * The number of agents that are paid for on Chatwoot Cloud. Null elsewhere.
         * @example 12
         */
        subscribed_quantity?: (number | null) | undefined;
        /**
         * The status of the subscription on Chatwoot Cloud. Null elsewhere.
         * @example active
         */
        subscription_status?: (string | null) | undefined;
        /**
         * The date until which Chatwoot Cloud is paid for. Null elsewhere.
         * @example 2027-05-31
         */
        subscription_ends_on?: (string | null) | undefined;
        /**
         * The URL of the company's website.
         * @example https://northwind.example
         */
        website?: string | undefined;
        /**
         * The industry of the company, any string.
         * @example Wholesale
         */
        industry?: string | undefined;
        /**
         * The number of employees, any string.
         * @example 11-50
         */
        company_size?: string | undefined;
        /**
         * The time zone of the company, by its name in the IANA database. It is not checked.
         * @example Europe/Berlin
         */
        timezone?: string | undefined;
        /**
         * The way the company found Chatwoot, any string.
         * @example search
         */
        referral_source?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
    /**
     * The domain that contacts' replies to e-mails are sent to. Null or empty means the domain of the installation.
     * @example mail.northwind.example
     */
    domain: string | null;
    /**
     * The features that are on, each with `true`. A feature that is off is absent. Newer servers have more features.
     * @example {
     *       "help_center": true,
     *       "macros": true,
     *       "automations": true,
     *       "campaigns": true
     *     }
     */
    features: {
        [key: string]: boolean;
    };
    /**
     * The id of the account, unique on the whole server.
     * @example 27
     */
    id: number;
    /**
     * The language of the account, such as `en`, `de` or `pt_BR`. Activity messages and some errors are in it.
     * @example en
     */
    locale: string;
    /**
     * The name, which the dashboard shows.
     * @example Northwind Support
     */
    name: string;
    /**
     * The address that e-mails of the account come from. Null means the address of the installation.
     * @example help@northwind.example
     */
    support_email: string | null;
    /**
     * The status. `suspended`: closed by the operator. The account can still be read, but requests on the paths below it are a 401.
     * @example active
     */
    status: "active" | "suspended";
    cache_keys: CacheKeys;
    /**
     * The newest version of Chatwoot that the server knows of. Null when it has not looked. `updateAccount` leaves it out.
     * @example 4.16.2
     */
    latest_chatwoot_version?: (string | null) | undefined;
    /** The names of the features that the plan includes. Empty without a plan. `updateAccount` leaves it out. */
    subscribed_features?: string[] | undefined;
}

/**
 * The permissions of the custom role. If a role has several of the three for conversations, the first one in this list counts. Without any
 * of them, the agent sees no conversations.
 *
 * - `conversation_manage`: all conversations in the agent's inboxes, as for every agent.
 * - `conversation_unassigned_manage`: those of them that are assigned to the agent, to a bot or to no one.
 * - `conversation_participating_manage`: those of them that are assigned to the agent.
 * - `contact_manage`: contacts.
 * - `report_manage`: reports, which other agents don't see.
 * - `knowledge_base_manage`: the help center.
 */
export type Permissions = ("conversation_manage" | "conversation_unassigned_manage" | "conversation_participating_manage" | "contact_manage" | "report_manage" | "knowledge_base_manage")[];

/** An account, as platform apps see it. */
export interface PlatformAccount {
    /**
     * The id of the account, unique on the whole server.
     * @example 29
     */
    id: number;
    /**
     * The name of the account, as its users see it.
     * @example Harbour Coffee Roasters
     */
    name: string;
    /**
     * The language of the account, such as `en` or `pt_BR`. Null only in accounts that were created with null.
     * @example en
     */
    locale: string | null;
    /**
     * The domain that receives e-mails. Null when none was set.
     * @example mail.harbour-coffee.example
     */
    domain: string | null;
    /**
     * The address that e-mails are sent from. Null when none was set.
     * @example help@harbour-coffee.example
     */
    support_email: string | null;
    /**
     * The features that are on, each with `true`. Those that are off are absent. Which ones a new account has depends on the version and
     * on the settings of the installation.
     * @example {
     *       "help_center": true,
     *       "labels": true
     *     }
     */
    features: {
        [key: string]: boolean;
    };
    /**
     * Values that the platform app stored. Keys such as `industry` and `company_size` come from the account's own settings. Empty when
     * the account has no such values.
     * @example {
     *       "plan": "small"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    };
    /**
     * The limits of the account, such as the number of `agents` and `inboxes`. Empty when the account has no limits.
     * @example {
     *       "agents": 5,
     *       "inboxes": 3
     *     }
     */
    limits: {
        [key: string]: unknown;
    };
    /**
     * `suspended` for an account that is closed: requests of its users are a 401. Null only in accounts that were created with null.
     * @example active
     */
    status: "active" | "suspended" | null;
}

/** The fields of an account to change. Fields that are not sent stay as they are. */
export interface PlatformAccountUpdate {
    /**
     * The name of the account. Null and an empty string are refused.
     * @example Harbour Coffee Company
     */
    name?: string | undefined;
    /**
     * The language of the account, such as `en` or `pt_BR`. An unknown one is a 500.
     * @example nl
     */
    locale?: string | undefined;
    /**
     * The domain that receives e-mails. Null removes it.
     * @example mail.harbour-coffee.example
     */
    domain?: (string | null) | undefined;
    /**
     * The address that e-mails are sent from. Null removes it, and a malformed one is refused.
     * @example help@harbour-coffee.example
     */
    support_email?: (string | null) | undefined;
    /**
     * Whether the account is open. Any other value is a 500.
     * @example suspended
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
     * The limits of the account, such as `agents` and `inboxes`. The object replaces the old one. An unknown limit is refused.
     * @example {
     *       "inboxes": 4
     *     }
     */
    limits?: {
        [key: string]: number;
    } | undefined;
    /**
     * Values under your own keys. **The object replaces the old one**: missing keys are removed, and an empty object removes all.
     * @example {
     *       "plan": "small"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
}

/** A user's membership in an account: the role and the settings that the user has there. */
export interface PlatformAccountUser {
    /**
     * The id of the membership, which no other operation takes.
     * @example 67
     */
    id: number;
    /**
     * The account that the user is in.
     * @example 42
     */
    account_id: number;
    /**
     * The user, by the id that `getPlatformUser` takes.
     * @example 72
     */
    user_id: number;
    /**
     * The user's role in the account. Null only where a platform app set it to null.
     * @example agent
     */
    role: "agent" | "administrator" | null;
    /**
     * The user who invited this one. Null for a user that a platform app added.
     * @example 68
     */
    inviter_id: number | null;
    /**
     * The time when the user was added to the account, in UTC with milliseconds.
     * @example 2026-11-30T13:24:58.460Z
     */
    created_at: string;
    /**
     * The time when the membership last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:24:58.460Z
     */
    updated_at: string;
    /**
     * The time when the user last chose the account in the dashboard, in UTC with milliseconds. Null for never.
     * @example 2026-11-30T14:02:11.305Z
     */
    active_at: string | null;
    /**
     * The availability that the user chose. Whether contacts see it also depends on `auto_offline`.
     * @example online
     */
    availability: "online" | "offline" | "busy";
    /** Whether the user counts as offline while the dashboard is closed. */
    auto_offline: boolean;
    /**
     * The custom role (Enterprise) that the user has instead of `role`. Null for none.
     * @example 5
     */
    custom_role_id: number | null;
    /**
     * The capacity policy (Enterprise) that limits the user's conversations. Null for none.
     * @example 3
     */
    agent_capacity_policy_id: number | null;
}

/** An agent bot as a platform app sees it. It contains a secret: `access_token`. */
export interface PlatformAgentBot {
    /**
     * The id of the bot, unique on the whole server.
     * @example 31
     */
    id: number;
    /**
     * The name that contacts and agents see. Null when none was set.
     * @example Opening Hours Bot
     */
    name: string | null;
    /**
     * A note on the bot's purpose. Null when none was set.
     * @example Says when the shops are open
     */
    description: string | null;
    /**
     * The URL that the bot's events are sent to. Null when none was set.
     * @example https://bots.northwind.example/hours
     */
    outgoing_url: string | null;
    /**
     * The account that the bot belongs to. Null for a bot that every account of the installation sees. The server stores any number, so
     * there may be no such account.
     * @example 28
     */
    account_id: number | null;
    /**
     * The access token of the bot, a secret with which it writes messages. It does not expire.
     * @example v8RkW3nYqB5tLsDf1xZp6cGh
     */
    access_token: string;
}

/** The fields of a bot, with its picture. A form can't clear a field. */
export interface PlatformAgentBotForm {
    /**
     * The name that contacts and agents see.
     * @example Shop Hours Bot
     */
    name?: string | undefined;
    /**
     * A note on the bot's purpose, for administrators.
     * @example Opening hours and holidays
     */
    description?: string | undefined;
    /**
     * The URL to send the bot's events to, in at most 2,048 characters.
     * @example https://bots.northwind.example/hours
     */
    outgoing_url?: string | undefined;
    /**
     * The account that the bot is for.
     * @example 28
     */
    account_id?: number | undefined;
    /** The picture, as a file. A string in its place is a 500. */
    avatar?: Uploadable | undefined;
}

/** The fields of a bot to change. Fields that are not sent stay as they are, and null clears a field. */
export interface PlatformAgentBotUpdate {
    /**
     * The name that contacts and agents see. It is not checked.
     * @example Opening Hours Bot
     */
    name?: (string | null) | undefined;
    /**
     * A note on the bot's purpose, for administrators.
     * @example Says when the shops are open
     */
    description?: (string | null) | undefined;
    /**
     * The URL to send the bot's events to, in at most 2,048 characters. Nothing else about it is checked.
     * @example https://bots.northwind.example/hours
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * The account that the bot is for. With null every account of the installation sees the bot. The number is not checked.
     * @example 28
     */
    account_id?: (number | null) | undefined;
    /**
     * The URL of a picture. A background job fetches it later.
     * @example https://img.northwind.example/bot.png
     */
    avatar_url?: string | undefined;
}

/** An e-mail inbox to create, with its account at the provider. */
export interface PlatformEmailChannel {
    /**
     * The e-mail address of the inbox.
     * @example help@harbour-coffee.example
     */
    email: string;
    /**
     * The provider of the mailbox. Any other value makes this migration fail.
     * @example google
     */
    provider: "google" | "microsoft";
    /**
     * The name of the inbox. Without it the server makes one of the provider and the address.
     * @example Help
     */
    inbox_name?: string | undefined;
    /**
     * Whether the inbox fetches e-mails over IMAP.
     * @default true
     */
    imap_enabled?: boolean | undefined;
    /**
     * The tokens for the mailbox, under the provider's own keys.
     * @example {
     *       "refresh_token": "1//0gFh3"
     *     }
     */
    provider_config: {
        [key: string]: unknown;
    };
}

/** How one migration ended. A failed one has a `message` and no ids. */
export interface PlatformEmailChannelMigrationResult {
    /**
     * The e-mail address of the inbox, as it was sent.
     * @example help@harbour-coffee.example
     */
    email: string;
    /**
     * Whether the inbox was created.
     * @example success
     */
    status: "success" | "error";
    /**
     * The new inbox. Absent when the migration failed.
     * @example 81
     */
    inbox_id?: number | undefined;
    /**
     * The new e-mail channel behind the inbox. Absent when the migration failed.
     * @example 12
     */
    channel_id?: number | undefined;
    /**
     * Why the migration failed, for a person to read. Absent when it succeeded.
     * @example Unsupported provider 'yahoo'. Must be one of: google, microsoft
     */
    message?: string | undefined;
}

/** How each of the migrations ended. */
export interface PlatformEmailChannelMigrationResults {
    /** One result for each migration, in the order in which they were sent. */
    results: PlatformEmailChannelMigrationResult[];
}

/** A sign-in link for one user that works once. */
export interface PlatformLoginLink {
    /**
     * The URL to open in the user's browser within five minutes. It contains a secret.
     * @example https://chatwoot.example/app/login?email=mira%40northwind.example&sso_auth_token=5d2f0c
     */
    url: string;
}

/** The user that a token belongs to, in short. */
export interface PlatformTokenUser {
    /**
     * The id of the user, unique on the whole server.
     * @example 74
     */
    id: number;
    /**
     * The full name of the user, which other users see.
     * @example Mira Holt
     */
    name: string;
    /**
     * The name that contacts see. Null when none was set.
     * @example Mira
     */
    display_name: string | null;
    /**
     * The e-mail address, which is the sign-in name.
     * @example mira@northwind.example
     */
    email: string;
    /**
     * The secret for receiving the user's events over WebSocket.
     * @example h6YpQ2
     */
    pubsub_token: string;
}

/** A user, as platform apps see it. It contains secrets: `access_token` and `pubsub_token`. */
export type PlatformUser = UserBase & {
    /** The accounts that the user belongs to. Empty when the user belongs to no account. */
    accounts: PlatformUserAccount[];
};

/** An account that the user belongs to. */
export interface PlatformUserAccount {
    /**
     * The id of the account, unique on the whole server.
     * @example 28
     */
    id: number;
    /**
     * The name of the account, as its users see it.
     * @example Northwind Support
     */
    name: string;
    /**
     * The time when the user last opened the account in the dashboard, in UTC with milliseconds. Null means never.
     * @example 2026-11-30T14:02:11.305Z
     */
    active_at: string | null;
    /**
     * The user's role in the account.
     * @example agent
     */
    role: "agent" | "administrator";
}

/** The access token of a user, a secret with which a request acts as that user. */
export interface PlatformUserToken {
    /**
     * The token, to send as `Api-Access-Token` to the application API.
     * @example xHkQ9cTpZ1rN4sVb7mWe2aLd
     */
    access_token: string;
    /**
     * Always null, because access tokens do not expire.
     * @example null
     */
    expiry: null;
    user: PlatformTokenUser;
}

/** The fields of a user to change. Fields that are not sent stay as they are. */
export interface PlatformUserUpdate {
    /**
     * The full name of the user. An empty string is refused.
     * @example Mira Holt-Berg
     */
    name?: string | undefined;
    /**
     * The name that contacts see. With null they see the full name.
     * @example Mira H.
     */
    display_name?: (string | null) | undefined;
    /**
     * The e-mail address, which is the sign-in name. The address of another user is refused.
     * @example mira.holt@northwind.example
     */
    email?: string | undefined;
    /**
     * The password: at least 6 characters, with a lower-case and an upper-case letter, a digit and a special character.
     * @example Sort-Parcels-2027!
     */
    password?: string | undefined;
    /**
     * Values under your own keys, which are merged into the existing ones.
     * @example {
     *       "shift": "late"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
}

/** A limit after a change, with the policy that it belongs to. */
export type PolicyInboxLimit = InboxLimit & {
    /**
     * The name of the inbox. Absent in the response that adds the limit.
     * @example Northwind Shop
     */
    inbox_name?: string | undefined;
    /**
     * The id of the agent capacity policy that the limit belongs to.
     * @example 4
     */
    agent_capacity_policy_id: number;
    /**
     * The time when the limit was added, in seconds since 1970.
     * @example 1796045086
     */
    created_at: number;
    /**
     * The time when the limit last changed, in seconds since 1970.
     * @example 1796045087
     */
    updated_at: number;
};

/** A help center, with counts of its articles and categories. */
export type Portal = PortalFields & {
    /** Counts of the articles and categories in the portal. The `locale` of the request limits the articles. */
    meta: {
        /**
         * The number of articles in all statuses.
         * @example 9
         */
        all_articles_count: number;
        /**
         * The number of archived articles.
         * @example 2
         */
        archived_articles_count: number;
        /**
         * The number of published articles.
         * @example 3
         */
        published_count: number;
        /**
         * The number of articles that are drafts.
         * @example 4
         */
        draft_articles_count: number;
        /**
         * The number of articles whose author is the caller.
         * @example 1
         */
        mine_articles_count: number;
        /**
         * The number of categories in all languages.
         * @example 9
         */
        categories_count: number;
        /**
         * The first language of the portal.
         * @example en
         */
        default_locale: string;
    };
};

/** The languages and the layout of a portal. */
export interface PortalConfig {
    /** The languages of the portal. */
    allowed_locales: {
        /**
         * The language, such as `en` or `pt_BR`.
         * @example en
         */
        code: string;
        /**
         * The number of articles in the language.
         * @example 7
         */
        articles_count: number;
        /**
         * The number of categories in the language.
         * @example 8
         */
        categories_count: number;
        /** Whether the language is hidden from readers. */
        draft: boolean;
    }[];
    /**
     * The first language of the portal.
     * @example en
     */
    default_locale: string;
    /**
     * How the articles are laid out.
     * @example documentation
     */
    layout: "classic" | "documentation";
    /**
     * The names in social networks, under the name of the network. Empty without social profiles.
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

/** The fields of a help center, such as its name, texts and languages. */
export interface PortalFields {
    /**
     * The id of the portal, unique on the whole server. Paths use its `slug`.
     * @example 12
     */
    id: number;
    /**
     * The color of the portal, as `#` and hexadecimal digits.
     * @example #0f766e
     */
    color: string;
    /**
     * The domain that the portal is also available at. Null or empty when there is no such domain.
     * @example help.northwind.example
     */
    custom_domain: string | null;
    /**
     * The line at the top of the page.
     * @example How can we help?
     */
    header_text: string | null;
    /**
     * The URL that the logo leads to.
     * @example https://northwind.example
     */
    homepage_link: string | null;
    /**
     * The name that readers see.
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
    /** Whether the portal is archived. */
    archived: boolean;
    /**
     * The id of the account that it belongs to.
     * @example 27
     */
    account_id: number;
    config: PortalConfig;
    inbox?: WebsiteInbox | undefined;
    /** The logo. Absent when the portal has no logo. */
    logo?: {
        /**
         * The id of the logo, unique on the whole server.
         * @example 159
         */
        id: number;
        /**
         * The portal that the logo belongs to.
         * @example 12
         */
        portal_id: number;
        /**
         * The media type of the image file.
         * @example image/png
         */
        file_type: string;
        /**
         * The id of the account that it belongs to.
         * @example 27
         */
        account_id: number;
        /**
         * The URL of the file. It is signed and needs no token.
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/logo.png
         */
        file_url: string;
        /**
         * The signed id of the file.
         * @example eyJfcmFpbHMiOnsiZGF0YSI6MTU5fX0=--a1
         */
        blob_id: string;
        /**
         * The name that the file was stored with.
         * @example logo.png
         */
        filename: string;
    } | undefined;
}

/** Says that the instructions will be sent. */
export interface PortalInstructionsSent {
    /**
     * A sentence for the person who asked.
     * @example Instructions sent successfully
     */
    message: string;
}

/** The envelope of a list of portals. */
export interface PortalList {
    /** Every portal of the account, archived ones too. */
    payload: PortalWithoutCounts[];
    /** The number of portals. There are no pages. */
    meta: {
        /**
         * The number 1, or the `page` of the request as a string. It has no meaning, because there are no pages.
         * @example 1
         */
        current_page: number | string;
        /**
         * The number of portals in the account.
         * @example 2
         */
        portals_count: number;
    };
}

/** The fields of a portal that can be set. */
export interface PortalSettings {
    /**
     * The name that readers see.
     * @example Northwind Help
     */
    name?: string | undefined;
    /**
     * The portal's name in URLs, unique on the whole server. A slug that another portal has is refused.
     * @example northwind-help
     */
    slug?: string | undefined;
    /**
     * The color of the portal, as `#` and three or six hexadecimal digits. An empty string means `#1f93ff`, the color of a new portal.
     * @example #0f766e
     */
    color?: string | undefined;
    /**
     * The portal's own domain. A domain that another portal has is refused, and a string with a space is a 500. An empty string is stored
     * as null.
     * @example help.northwind.example
     */
    custom_domain?: (string | null) | undefined;
    /**
     * The line at the top of the page.
     * @example How can we help?
     */
    header_text?: (string | null) | undefined;
    /**
     * The URL that the logo leads to. An empty string is stored as null.
     * @example https://northwind.example
     */
    homepage_link?: (string | null) | undefined;
    /**
     * The title of the page in the browser.
     * @example Northwind Help Center
     */
    page_title?: (string | null) | undefined;
    /** Whether the portal is archived. A new portal has `false`. */
    archived?: boolean | undefined;
    /** Settings of the portal. In an update, keys that are not sent stay; an object or a list within is replaced. */
    config?: {
        /**
         * The languages of the portal. A category can be in one of these only. A new portal has `["en"]`.
         * @example [
         *       "en",
         *       "de"
         *     ]
         */
        allowed_locales?: string[] | undefined;
        /**
         * The first language, one of `allowed_locales`. A new portal has `en`.
         * @example en
         */
        default_locale?: string | undefined;
        /**
         * The languages of `allowed_locales` that readers don't see yet.
         * @example [
         *       "de"
         *     ]
         */
        draft_locales?: string[] | undefined;
        /**
         * How the portal looks. Any other value is refused. A new portal has `classic`.
         * @example documentation
         */
        layout?: ("classic" | "documentation") | undefined;
        /**
         * Names in social networks, under the network's name.
         * @example {
         *       "x": "northwind"
         *     }
         */
        social_profiles?: {
            [key: string]: unknown;
        } | undefined;
        /**
         * `name`, `page_title` and `header_text` in further languages, under the language.
         * @example {
         *       "de": {
         *         "name": "Northwind Hilfe"
         *       }
         *     }
         */
        locale_translations?: {
            [key: string]: unknown;
        } | undefined;
    } | undefined;
}

/** A help center in a list, in an article, or after a change. Unlike in `getPortal`, its article counts are null or 0. */
export type PortalWithoutCounts = PortalFields & {
    /** The keys that `getPortal` fills, most of them empty here. */
    meta: {
        /**
         * Always 0 here, however many articles there are.
         * @example 0
         */
        all_articles_count: number;
        /**
         * Always null here. `getPortal` has the number.
         * @example null
         */
        archived_articles_count: number | null;
        /**
         * Always null here. `getPortal` has the number.
         * @example null
         */
        published_count: number | null;
        /**
         * Always null here. `getPortal` has the number.
         * @example null
         */
        draft_articles_count: number | null;
        /**
         * The number of categories in all languages.
         * @example 9
         */
        categories_count: number;
        /**
         * The first language of the portal.
         * @example en
         */
        default_locale: string;
    };
};

/** One question of the form and its answer. */
export type PreChatField = {
    /**
     * The key of the answer, such as `emailAddress`, `fullName` and `phoneNumber`, or that of a custom attribute.
     * @example emailAddress
     */
    name?: string | undefined;
    /**
     * The question, as the contact reads it.
     * @example E-mail
     */
    label?: string | undefined;
    /**
     * The kind of answer, such as `email`, `text` and `list`.
     * @example email
     */
    type?: string | undefined;
    /**
     * The place where the answer is stored: `standard` for a field of the contact; a custom attribute has another value.
     * @example standard
     */
    field_type?: string | undefined;
    /** Whether the contact has to answer it. */
    required?: boolean | undefined;
    /** Whether the question is asked at all. */
    enabled?: boolean | undefined;
    /**
     * The text in the empty field.
     * @example you@shop.example
     */
    placeholder?: (string | null) | undefined;
    /**
     * The answers to choose from, for a `list`.
     * @example [
     *       "S",
     *       "M"
     *     ]
     */
    values?: (string[] | null) | undefined;
    /**
     * A regular expression that the answer has to match. Empty for none.
     * @example [0-9]+
     */
    regex_pattern?: (string | null) | undefined;
    /**
     * The hint for the contact when the answer doesn't match.
     * @example Digits only, please
     */
    regex_cue?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** The questions that come before the first message. The dashboard writes these keys; any others are kept. */
export type PreChatForm = {
    /**
     * The text above the questions.
     * @example Two questions first
     */
    pre_chat_message?: (string | null) | undefined;
    /** Whether the contact has to give an e-mail address. Old forms have it. */
    require_email?: (boolean | null) | undefined;
    /** The questions, in the order in which they are asked. */
    pre_chat_fields?: (PreChatField[] | null) | undefined;
} & {
    [key: string]: unknown;
};

/** An account of the user, with the user's role and availability. */
export interface ProfileAccount {
    /**
     * The id of the account, unique on the whole server.
     * @example 26
     */
    id: number;
    /**
     * The name, which the dashboard shows.
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
    /** Whether the user counts as offline while no dashboard is open. */
    auto_offline: boolean;
    /**
     * Whether the account may use the API and webhooks. Only Chatwoot Cloud enforces it. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     */
    api_and_webhooks: boolean;
    /**
     * The id of the user's custom role (Enterprise). Null without a custom role.
     * @example 15
     */
    custom_role_id: number | null;
    /**
     * The user's custom role (Enterprise). Null without a custom role.
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
     * The new password again, which must be the same.
     * @example New-Secret-2
     */
    password_confirmation?: string | undefined;
}

/** A browser that the user is signed in with. */
export interface ProfileSession {
    /**
     * The id of the session, unique on the whole server.
     * @example 2
     */
    id: number;
    /**
     * The name of the browser, as the browser reports it.
     * @example Safari
     */
    browser_name: string;
    /**
     * The version of the browser, as the browser reports it.
     * @example 17.5
     */
    browser_version: string;
    /**
     * The kind of device. `Unknown` when the browser does not report one, as on a computer.
     * @example Unknown
     */
    device_name: string;
    /**
     * The operating system, as the browser reports it.
     * @example macOS
     */
    platform_name: string;
    /**
     * The version of the operating system, as the browser reports it. `0` when it is unknown.
     * @example 10.15.7
     */
    platform_version: string;
    /**
     * The IP address of the last request of the session.
     * @example 203.0.113.7
     */
    ip_address: string;
    /**
     * The city of `ip_address`. Null unless the server looks up locations.
     * @example Berlin
     */
    city: string | null;
    /**
     * The country of `ip_address`. Null unless the server looks up locations.
     * @example Germany
     */
    country: string | null;
    /**
     * The country of `ip_address` in two letters. Null unless the server looks up locations.
     * @example DE
     */
    country_code: string | null;
    /**
     * The time when the session was last used, in UTC with milliseconds.
     * @example 2026-11-30T13:31:22.618Z
     */
    last_activity_at: string;
    /**
     * The time when the user signed in, in UTC with milliseconds.
     * @example 2026-11-30T13:31:22.619Z
     */
    created_at: string;
    /** Whether the session sent this request. */
    current: boolean;
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

/** The number and the keys of an inbox for text messages, LINE, Telegram or WhatsApp. */
export interface ProviderSettings {
    /**
     * The number of an inbox for text messages or WhatsApp, with `+` and the country code.
     * @example +4930450460971
     */
    phone_number?: string | undefined;
    /** The keys of an inbox for text messages or WhatsApp. They replace the old ones, so send all of them. */
    provider_config?: {
        /**
         * The key to sign in at the provider with.
         * @example token
         */
        api_key?: string | undefined;
        /**
         * The secret that belongs to the key, for text messages.
         * @example secret
         */
        api_secret?: string | undefined;
        /**
         * The id of the account at the provider, for text messages.
         * @example 9900000
         */
        account_id?: string | undefined;
        /**
         * The id of the application at the provider, for text messages.
         * @example 93de2206-9669-4e07-948d-329f4b722ee2
         */
        application_id?: string | undefined;
        /**
         * The id of the number at WhatsApp.
         * @example 1
         */
        phone_number_id?: string | undefined;
        /**
         * The id of the business account at WhatsApp.
         * @example 2
         */
        business_account_id?: string | undefined;
    } | undefined;
    /**
     * The id of the channel at LINE.
     * @example 1653840000
     */
    line_channel_id?: string | undefined;
    /**
     * The secret of the channel, from LINE's console.
     * @example secret
     */
    line_channel_secret?: string | undefined;
    /**
     * The access token of the channel, from LINE's console.
     * @example token
     */
    line_channel_token?: string | undefined;
    /**
     * The token of a Telegram bot. The server asks Telegram about it, and fails with a 500 when it can't reach Telegram.
     * @example 110201543:token
     */
    bot_token?: string | undefined;
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
     * The id of the contact, unique on the whole server.
     * @example 264
     */
    id: number;
    /**
     * The display name, which agents see. It can be empty.
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

/** The fields of a contact to change. Fields that are not sent stay as they are. */
export interface PublicContactUpdate {
    /**
     * The contact's id in another system, as part of the proof. It is not changed: the server reads it only together with
     * `identifier_hash`.
     * @example customer-7
     */
    identifier?: string | undefined;
    /**
     * The proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits. A wrong one is a 500, and so is a
     * missing one if the inbox requires it.
     * @example c1f0a3b7d94e25680f3a9be1c7d2460857e9b1f4a6d30c82957eab14f6d0385c
     */
    identifier_hash?: string | undefined;
    /**
     * The display name, which agents see.
     * @example Nora Vale-Holm
     */
    name?: string | undefined;
    /**
     * The e-mail address. If another contact of the account has it, the two are merged.
     * @example nora@vale.example
     */
    email?: string | undefined;
    /**
     * The phone number in E.164 format (`+` and digits).
     * @example +452045096478
     */
    phone_number?: string | undefined;
    /**
     * Values under your own keys, which are merged into the existing ones. They are not returned since 4.16.
     * @example {
     *       "plan": "family"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
}

/** A conversation, as the contact sees it. */
export interface PublicConversation {
    /**
     * The conversation's number within its account, which agents see and paths use.
     * @example 1
     */
    id: number;
    /**
     * The unique id of the conversation, which paths of its survey use.
     * @example 629b58b8-5830-4017-a8cf-661e353e7716
     */
    uuid: string;
    /**
     * The inbox of the conversation, by its id.
     * @example 62
     */
    inbox_id: number;
    /**
     * The time when the contact last saw the conversation, in seconds since 1970. 0 means never.
     * @example 1796045109
     */
    contact_last_seen_at: number;
    /**
     * `open`: the desk takes care of it. `pending`: a bot takes care of it. `snoozed`: it reopens later. `resolved`: it is done.
     * @example open
     */
    status: "open" | "resolved" | "pending" | "snoozed";
    /**
     * The time when an agent last saw the conversation, in seconds since 1970. 0 means never.
     * @example 1796045108
     */
    agent_last_seen_at: number;
    /** All messages that the contact may see, the oldest first. Private notes and activities are left out. */
    messages: PublicMessage[];
    contact: ContactRecord;
}

/** An API inbox, as the public API shows it. */
export interface PublicInbox {
    /**
     * The identifier of the inbox, as in the path.
     * @example testEX67KhbTb21b9OLjMJg0
     */
    identifier: string;
    /** Whether contacts have to prove their identity with `identifier_hash`. */
    identity_validation_enabled: boolean;
    /**
     * The name of the inbox, which contacts see.
     * @example Parcel Desk
     */
    name: string;
    /**
     * The time zone of the business hours, by its name in the tz database.
     * @example Europe/Copenhagen
     */
    timezone: string;
    /** The business hours, one entry for each day of the week, Sunday first. */
    working_hours: WorkingHours[];
    /** Whether the inbox has business hours. */
    working_hours_enabled: boolean;
    /** Whether a satisfaction survey follows a resolved conversation. */
    csat_survey_enabled: boolean;
    /** Whether the server greets a contact who writes for the first time. */
    greeting_enabled: boolean;
}

/** A message, as the contact sees it. `content_type` decides what `content_attributes` has. */
export type PublicMessage = MessageEssentials & MessageContent;

/** A contact's answer to a message of the desk. Nothing else of a message can be changed. */
export interface PublicMessageUpdate {
    /**
     * The answer. **A choice or a form has a list**, with one entry for each choice or field. An answer to `input_email` is an
     * object with the address as its `value`, a rating one with `csat_survey_response`. The server stores the form that it gets.
     */
    submitted_values: SubmittedAnswer[] | SubmittedAnswer | SubmittedRating;
}

/** The survey of a conversation, with the data for a survey page. */
export interface PublicSurvey {
    /**
     * The message that asks for the rating, by its id.
     * @example 923
     */
    id: number;
    /** The answer that is stored. Null before the first, and until a background job has stored it. */
    csat_survey_response: StoredSurveyAnswer | null;
    /**
     * How to show the rating: `emoji` for five faces, `star` for five stars.
     * @example emoji
     */
    display_type: "emoji" | "star";
    /**
     * The question from the settings of the inbox, not the text of the message. Null when none was set.
     * @example How many stars for our service?
     */
    content: string | null;
    /**
     * The URL of the inbox's picture. Empty when the inbox has no picture.
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/desk.png
     */
    inbox_avatar_url: string;
    /**
     * The name of the inbox, to show as the sender.
     * @example Parcel Desk
     */
    inbox_name: string;
    /**
     * The language of the account, such as `en` or `pt_BR`.
     * @example en
     */
    locale: string;
    /**
     * The id of the conversation in the database. **It is not the number that agents see** and that other operations take.
     * @example 373
     */
    conversation_id: number;
    /**
     * The time when the survey was sent, in UTC with milliseconds. An answer is refused more than 14 days later.
     * @example 2026-11-30T13:25:15.293Z
     */
    created_at: string;
}

/** An answer to a survey, within `message.submitted_values`. */
export interface PublicSurveyAnswer {
    /** The message that asked for the rating. Nothing but the answer is read. */
    message: {
        submitted_values: SubmittedRating;
    };
}

/** The address of the device. The keys depend on `subscription_type`; these are those of `fcm`. */
export type PushDevice = {
    /**
     * The token that Firebase gave the app on this device, a secret.
     * @example dGhpcyBpcyBhIHRva2Vu
     */
    push_token: string;
    /**
     * The id of the device, which the app chooses. Registering the same device again changes its subscription.
     * @example phone-8f2c
     */
    device_id: string;
    /**
     * The operating system of the device.
     * @example Android
     */
    device_platform?: string | undefined;
} & {
    [key: string]: unknown;
};

/**
 * An event that can cause a push notification.
 *
 * - `push_conversation_creation`: a new conversation.
 * - `push_conversation_assignment`: a conversation was assigned to the user.
 * - `push_assigned_conversation_new_message`: a new message in a conversation that is assigned to the user.
 * - `push_conversation_mention`: the user was mentioned in a private note.
 * - `push_participating_conversation_new_message`: a new message in a conversation that the user follows.
 * - `push_sla_missed_first_response`, `push_sla_missed_next_response`, `push_sla_missed_resolution`: a target of a service-level agreement
 *   was missed (Enterprise).
 */
export type PushNotificationFlag = "push_conversation_creation" | "push_conversation_assignment" | "push_assigned_conversation_new_message" | "push_conversation_mention" | "push_participating_conversation_new_message" | "push_sla_missed_first_response" | "push_sla_missed_next_response" | "push_sla_missed_resolution";

/** The conversations or messages that one point of a report counts. */
export interface ReportDrilldown {
    meta: ReportDrilldownMeta;
    /** The records of the page, the newest first. Empty past the end. */
    payload: ReportRecord[];
}

/** The point of the report, the number of its records, and the number of the page. */
export interface ReportDrilldownMeta {
    /**
     * The metric of the request, such as `conversations_count`.
     * @example conversations_count
     */
    metric: string;
    /**
     * The kind of records. `message` for metrics of messages and replies, otherwise `conversation`.
     * @example conversation
     */
    record_type: "conversation" | "message";
    /** The part of the period that the point stands for, cut to `since` and `until`. */
    bucket: {
        /**
         * The start of the part, in seconds since 1970.
         * @example 1795996800
         */
        since: number;
        /**
         * The end of the part, in seconds since 1970. A record of that second is not in it.
         * @example 1796045372
         */
        until: number;
    };
    /**
     * The number of the page, from 1.
     * @example 1
     */
    current_page: number;
    /**
     * The number of records on a full page.
     * @example 25
     */
    per_page: number;
    /**
     * The number of records on all pages.
     * @example 33
     */
    total_count: number;
    /**
     * The number of different conversations that the records belong to.
     * @example 33
     */
    conversation_count: number;
}

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

/** A conversation or a message that a point of a report counts. */
export interface ReportRecord {
    /**
     * Whether the report counts the conversation or the message.
     * @example conversation
     */
    record_type: "conversation" | "message";
    conversation: ReportRecordConversation;
    /** The message that counts. Null when the conversation counts. */
    message: ReportRecordMessage | null;
    /**
     * The time in seconds that goes into the average. Null for metrics that count.
     * @example 660
     */
    metric_value: number | null;
    /**
     * The time when it happened, in seconds since 1970. For a new conversation it is `created_at`.
     * @example 1796045369
     */
    occurred_at: number;
}

/** The conversation of a record, in short. */
export interface ReportRecordConversation {
    /**
     * The id of the conversation in the database. Other operations need `display_id`.
     * @example 450
     */
    id: number;
    /**
     * The conversation's number within the account, which other operations call `id`.
     * @example 33
     */
    display_id: number;
    /**
     * The contact of the conversation, by its id.
     * @example 292
     */
    contact_id: number;
    /**
     * The name of the contact. Null when the contact has none.
     * @example Tilda Birch
     */
    contact_name: string | null;
    /**
     * The inbox of the conversation, by its id.
     * @example 73
     */
    inbox_id: number;
    /**
     * The name of the inbox. Null when the inbox was deleted.
     * @example Parcel Desk
     */
    inbox_name: string | null;
    /**
     * The agent that the conversation is assigned to. Null without an agent.
     * @example 69
     */
    assignee_id: number | null;
    /**
     * The name of the agent that the conversation is assigned to. Null without an agent.
     * @example Grace Agent
     */
    assignee_name: string | null;
    /**
     * The status of the conversation now.
     * @example open
     */
    status: "open" | "resolved" | "pending" | "snoozed";
    /**
     * The time when the conversation was created, in seconds since 1970.
     * @example 1796045369
     */
    created_at: number;
    /**
     * The time of the last activity in the conversation, in seconds since 1970.
     * @example 1796045372
     */
    last_activity_at: number;
    /** The last message of the conversation, activities aside. Null when the conversation has no such message. */
    last_message: ReportRecordMessage | null;
}

/** A message of a record, in short. */
export interface ReportRecordMessage {
    /**
     * The id of the message, unique on the whole server.
     * @example 2327
     */
    id: number;
    /**
     * The text of the message. Null when it has only attachments.
     * @example Where is my parcel?
     */
    content: string | null;
    /**
     * The kind of the message, in words where other operations have numbers.
     * @example incoming
     */
    message_type: "incoming" | "outgoing" | "template";
    /**
     * The name of the sender. Null when there is no name.
     * @example Tilda Birch
     */
    sender_name: string | null;
    /**
     * The time when the message was written, in seconds since 1970.
     * @example 1796045369
     */
    created_at: number;
}

/** The metrics of a period, with those of the period before it for comparison. */
export type ReportSummary = ReportTotals & {
    previous: ReportTotals;
};

/** The points of a report, the oldest first. An empty object when the metric is unknown. */
export type ReportTimeseries = ReportPoint[] | Record<string, never>;

/** The metrics of one period. Without a period, counts are 0 and averages null. */
export interface ReportTotals {
    /**
     * The number of conversations that were created.
     * @example 22
     */
    conversations_count: number;
    /**
     * The number of messages from contacts.
     * @example 32
     */
    incoming_messages_count: number;
    /**
     * The number of messages from the desk.
     * @example 20
     */
    outgoing_messages_count: number;
    /**
     * The average time in seconds until the first reply. Null when there was no first reply.
     * @example 1.1428571428571428
     */
    avg_first_response_time: number | null;
    /**
     * The average time in seconds until a conversation was resolved. Null when none was.
     * @example 2.2857142857142856
     */
    avg_resolution_time: number | null;
    /**
     * The number of times that a conversation was resolved.
     * @example 7
     */
    resolutions_count: number;
    /**
     * The average time in seconds that contacts waited for a further reply. Null when there was no further reply.
     * @example 1
     */
    reply_time: number | null;
}

/** An event of a conversation that reports count, with the time that it took. A background job writes it. */
export interface ReportingEvent {
    /**
     * The id of the event, unique on the whole server.
     * @example 204
     */
    id: number;
    /**
     * The kind of event, such as `conversation_resolved`, `conversation_opened` or `conversation_bot_handoff`.
     * @example conversation_resolved
     */
    name: string;
    /**
     * The time from `event_start_time` to `event_end_time`, in whole seconds.
     * @example 660
     */
    value: number;
    /**
     * The part of `value`, in seconds, that is within the business hours of the inbox. 0 where the inbox has none.
     * @example 0
     */
    value_in_business_hours: number;
    /**
     * The time when the measurement started, in UTC with milliseconds: when the conversation was created, or, for `conversation_opened`,
     * when it was resolved before.
     * @example 2026-11-30T13:12:32.328Z
     */
    event_start_time: string;
    /**
     * The time when the event happened, in UTC with milliseconds.
     * @example 2026-11-30T13:23:32.167Z
     */
    event_end_time: string;
    /**
     * The account that the conversation belongs to.
     * @example 1
     */
    account_id: number;
    /**
     * The inbox that the conversation is in.
     * @example 3
     */
    inbox_id: number | null;
    /**
     * The agent that the conversation was assigned to. Null without an agent.
     * @example 7
     */
    user_id: number | null;
    /**
     * The id of the conversation in the database, unlike elsewhere, where `conversation_id` is the number within the account.
     * @example 302
     */
    conversation_id: number | null;
    /**
     * The time when the event was stored, in UTC with milliseconds.
     * @example 2026-11-30T13:23:32.192Z
     */
    created_at: string;
    /**
     * The time when the event last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:23:32.192Z
     */
    updated_at: string;
}

/** The envelope of a page of reporting events. */
export interface ReportingEventList {
    /** The events of the page, the newest first. A full page has 25. */
    payload: ReportingEvent[];
    /** The number of events, and the number of the page. */
    meta: {
        /**
         * The number of events on all pages.
         * @example 20
         */
        count: number;
        /**
         * The number of the page that was sent. 0 when it was not a number, though the first page is in the response.
         * @example 1
         */
        current_page: number;
        /**
         * The number of pages. 0 when there are no events.
         * @example 1
         */
        total_pages: number;
    };
}

/** A question with answers to choose from. */
export interface SelectContent {
    /**
     * Says that it is a question with a choice.
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

/** A sign that the server is alive. */
export interface ServerHealth {
    /**
     * Always `woot` while the server responds.
     * @example woot
     */
    status: string;
}

/** The version and the state of a server. */
export interface ServerVersion {
    /**
     * The version of Chatwoot that the server runs.
     * @example 4.16.2
     */
    version: string;
    /**
     * The current time in UTC, as `YYYY-MM-DD HH:MM:SS`.
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
    /** The error message, as a list with one sentence. */
    errors: string[];
}

/** A target that was missed. */
export interface SlaEvent {
    /**
     * The id of the event, unique on the whole server.
     * @example 1
     */
    id: number;
    /**
     * The target: `frt` for the first reply, `nrt` for a later reply, `rt` for the resolution.
     * @example frt
     */
    event_type: "frt" | "nrt" | "rt";
    /** The message that got no reply in time, for a later reply. Otherwise empty. */
    meta: {
        /**
         * The id of the message, unique on the whole server.
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

/** A service-level agreement that conversations can have (Enterprise). */
export interface SlaPolicy {
    /**
     * The id of the policy, unique on the whole server.
     * @example 13
     */
    id: number;
    /**
     * The name. Several policies can have the same name.
     * @example Gold
     */
    name: string;
    /**
     * The purpose of the policy. Null when none was written.
     * @example Big customers
     */
    description: string | null;
    /**
     * The time in seconds within which the first reply is due. Null when there is no such target.
     * @example 900
     */
    first_response_time_threshold: number | null;
    /**
     * The time in seconds within which each later reply is due. Null when there is no such target.
     * @example 1800
     */
    next_response_time_threshold: number | null;
    /**
     * The time in seconds within which the conversation must be resolved. Null when there is no such target.
     * @example 86400
     */
    resolution_time_threshold: number | null;
    /** Whether the time counts only during the business hours of the inbox. */
    only_during_business_hours: boolean;
}

/** The fields of an SLA policy that a caller can set. */
export interface SlaPolicyFields {
    /**
     * The name. It can be the same as that of another policy.
     * @example Gold
     */
    name?: string | undefined;
    /**
     * The purpose of the policy. Null means none.
     * @example Big customers
     */
    description?: (string | null) | undefined;
    /**
     * The time in seconds within which the first reply is due. Null means no such target. The server accepts negative numbers too, and
     * stores a string as 0.
     * @example 900
     */
    first_response_time_threshold?: (number | null) | undefined;
    /**
     * The time in seconds within which each later reply is due. Null means no such target.
     * @example 1800
     */
    next_response_time_threshold?: (number | null) | undefined;
    /**
     * The time in seconds within which the conversation must be resolved. Null means no such target.
     * @example 86400
     */
    resolution_time_threshold?: (number | null) | undefined;
    /** Whether the time counts only during the business hours of the inbox. A new policy without it has `false`. */
    only_during_business_hours?: boolean | undefined;
}

/** The fields of a policy to change. At least one, or the response is a 422. */
export type SlaPolicyUpdate = SlaPolicyFields;

/** An inbox for text messages over Bandwidth, with its number in `phone_number`. */
export type SmsInbox = InboxBase & InboxWithoutWidget & {
    /**
     * The kind of inbox, one for text messages.
     * @example Channel::Sms
     */
    channel_type: "Channel::Sms";
    /**
     * Always null: only inboxes of websites and programs have a value.
     * @example null
     */
    hmac_mandatory: null;
};

/** The error body of the web framework, which repeats the HTTP status. */
export interface StatusErrorBody {
    /**
     * The HTTP status of the response.
     * @example 500
     */
    status: number;
    /**
     * The name of the HTTP status, in English.
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
     * @example https://chatwoot.example.com/rails/active_storage/blobs/redirect/signed-id/shelf.png
     */
    data_url: string;
    /**
     * The URL of a thumbnail. Empty for files without one.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/shelf.png
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

/** The contact's answer to a survey, as the server stores it. */
export interface StoredSurveyAnswer {
    /**
     * The id of the answer, unique on the whole server.
     * @example 6
     */
    id: number;
    /**
     * The account of the conversation.
     * @example 28
     */
    account_id: number;
    /**
     * The id of the conversation in the database, not the number that agents see.
     * @example 373
     */
    conversation_id: number;
    /**
     * The message that asked for the rating.
     * @example 923
     */
    message_id: number;
    /**
     * The rating, from 1 (not satisfied at all) to 5.
     * @example 5
     */
    rating: number;
    /**
     * The contact's comment. Null without a comment.
     * @example Quick and kind
     */
    feedback_message: string | null;
    /**
     * The contact who answered, by its id.
     * @example 283
     */
    contact_id: number;
    /**
     * The agent that the conversation was assigned to. Null without an agent.
     * @example 69
     */
    assigned_agent_id: number | null;
    /**
     * The time when the first answer was stored, in UTC with milliseconds.
     * @example 2026-11-30T13:25:15.818Z
     */
    created_at: string;
    /**
     * The time when the answer last changed, in UTC with milliseconds.
     * @example 2026-11-30T13:25:15.818Z
     */
    updated_at: string;
    /**
     * The desk's note about the answer. Null without a note.
     * @example Called back
     */
    csat_review_notes: string | null;
    /**
     * The time when the desk's note last changed, in UTC with milliseconds. Null without a note.
     * @example 2026-11-30T15:10:02.114Z
     */
    review_notes_updated_at: string | null;
    /**
     * The person who last changed the desk's note. Null without a note.
     * @example 68
     */
    review_notes_updated_by_id: number | null;
}

/** A choice, a filled-in field, or an e-mail address. */
export interface SubmittedAnswer {
    /**
     * The `name` of the form's field. Choices have none.
     * @example street
     */
    name?: string | undefined;
    /**
     * The `title` of the choice. Fields have none.
     * @example A new mug
     */
    title?: string | undefined;
    /**
     * The `value` of the choice, or the text that was filled in.
     * @example mug
     */
    value: string;
}

/** The rating of a conversation, as a contact sends it. */
export interface SubmittedRating {
    /** The rating, and a comment if the contact wrote one. */
    csat_survey_response: {
        /**
         * The rating, from 1 (not satisfied at all) to 5. Other numbers are accepted but not stored.
         * @example 5
         */
        rating: number;
        /**
         * The contact's comment. Without it the answer has no comment, even if an earlier answer had one.
         * @example Quick and kind
         */
        feedback_message?: string | undefined;
    };
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

/** The counts of an agent, inbox, label or team in a period. */
export interface SummaryCounts {
    /**
     * The id of the agent, inbox, label or team.
     * @example 69
     */
    id: number;
    /**
     * The number of conversations that were created.
     * @example 4
     */
    conversations_count: number;
    /**
     * The number of times that a conversation was resolved. It can be more than `conversations_count`.
     * @example 5
     */
    resolved_conversations_count: number;
}

/** The totals of one agent, inbox or team in a period. */
export type SummaryReport = SummaryCounts & {
    /**
     * The average time in seconds until a conversation was resolved. Null when none was.
     * @example 2.2
     */
    avg_resolution_time: number | null;
    /**
     * The average time in seconds until the first reply. Null when there was no first reply.
     * @example 0.6
     */
    avg_first_response_time: number | null;
    /**
     * The average time in seconds that contacts waited for a further reply. Null when there was no further reply.
     * @example 1
     */
    avg_reply_time: number | null;
};

/** The contact's reply to the survey. */
export type SurveyAnswer = {
    /**
     * The rating, from 1 (worst) to 5 (best).
     * @example 4
     */
    rating?: number | undefined;
    /**
     * The comment. Null without a comment.
     * @example Quick help
     */
    feedback_message?: (string | null) | undefined;
} & {
    [key: string]: unknown;
};

/** The satisfaction survey that follows a resolved conversation. */
export interface SurveyContent {
    /**
     * Says that it is a satisfaction survey.
     * @example input_csat
     */
    content_type: "input_csat";
    content_attributes: ContentAttributes & ({
        /**
         * The scale of the rating: `emoji` for faces, `star` for stars.
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

/**
 * The settings of the satisfaction survey. Empty when nothing was set. An update that has only some of the keys puts the others back to
 * their defaults.
 */
export type SurveySettings = {
    /**
     * The scale that the contact rates on, such as `emoji` and `star`.
     * @default emoji
     * @example emoji
     */
    display_type?: string | undefined;
    /**
     * The question above the rating. Empty for Chatwoot's own.
     * @default
     * @example How did we do?
     */
    message?: string | undefined;
    /**
     * The button that opens the survey, in WhatsApp.
     * @default Please rate us
     * @example Please rate us
     */
    button_text?: string | undefined;
    /**
     * The language of the survey's WhatsApp template.
     * @default en
     * @example en
     */
    language?: string | undefined;
    /** For which conversations the survey is sent, by their labels. Without values, for all. */
    survey_rules?: {
        /**
         * The comparison of the labels, such as `contains`.
         * @default contains
         * @example contains
         */
        operator?: string | undefined;
        /**
         * Titles of the labels. Empty for every conversation.
         * @example [
         *       "returns"
         *     ]
         */
        values?: string[] | undefined;
    } | undefined;
    /** The template of the survey at WhatsApp. Absent without a template. */
    template?: ({
        /**
         * The name of the template at WhatsApp.
         * @example survey
         */
        name?: string | undefined;
        /**
         * The name of the template, for people.
         * @example Survey
         */
        friendly_name?: string | undefined;
        /**
         * The id of the template at WhatsApp.
         * @example 1
         */
        template_id?: string | undefined;
        /**
         * Whether WhatsApp has approved the template, such as `pending`.
         * @example pending
         */
        status?: string | undefined;
        /**
         * The language that the template is written in.
         * @example en
         */
        language?: string | undefined;
        /**
         * The time when the template was created.
         * @example 2026-01-05T10:00:00Z
         */
        created_at?: string | undefined;
    } & {
        [key: string]: unknown;
    }) | undefined;
} & {
    [key: string]: unknown;
};

/** A group of agents that conversations can be given to. In the `meta` of a conversation it is absent when the conversation has no team. */
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
     * The purpose of the team. Null or empty when none was written.
     * @example Returned goods
     */
    description: string | null;
    /** Whether conversations of the team are shared out among its members. Null, which means no, where a client sent null. */
    allow_auto_assign: boolean | null;
    /**
     * The id of the account that it belongs to.
     * @example 1
     */
    account_id: number;
    /** Whether the caller is in the team. The same team differs between two callers. */
    is_member: boolean;
    /**
     * The name of the team's icon in the dashboard. Empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example i-lucide-truck
     */
    icon: string;
    /**
     * The color of the icon. Empty when none was chosen. Absent before 4.16.
     *
     * Available since Chatwoot 4.16.
     * @example #c0392b
     */
    icon_color: string;
}

/** An e-mail to the members of teams, for `send_email_to_team`. */
export interface TeamEmail {
    /**
     * The ids of the teams whose members get the e-mail.
     * @example [
     *       14
     *     ]
     */
    team_ids: number[];
    /**
     * The text of the e-mail to the teams.
     * @example A big order has arrived
     */
    message: string;
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

/** The fields of a team to change. At least one, or the server refuses the request with a 422. */
export interface TeamUpdate {
    /**
     * The name, which is stored in lower case. The name of another team of the account is refused.
     * @example billing
     */
    name?: string | undefined;
    /**
     * The purpose of the team. Null for none.
     * @example Invoices and refunds
     */
    description?: (string | null) | undefined;
    /** Whether conversations of the team are shared out among its members. */
    allow_auto_assign?: boolean | undefined;
    /**
     * The name of the icon that the dashboard shows for the team. Older servers ignore it.
     *
     * Available since Chatwoot 4.16.
     * @example i-lucide-truck
     */
    icon?: string | undefined;
    /**
     * The color of the icon. Older servers ignore it.
     *
     * Available since Chatwoot 4.16.
     * @example #c0392b
     */
    icon_color?: string | undefined;
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
    /** Not sent, as no one is assigned. */
    assignee?: never | undefined;
    /** Not sent, as no one is assigned. */
    assignee_type?: never | undefined;
}

/** A contact after an update. Since 4.16 it has the keys of a `PublicContact`, before that those of a `ContactRecord`. */
export interface UpdatedPublicContact {
    /**
     * The contact's id in the inbox, which paths use. Anyone who knows it can read and write as the contact.
     *
     * Available since Chatwoot 4.16.
     * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
     */
    source_id: string;
    /**
     * The secret for receiving the contact's new messages over WebSocket.
     *
     * Available since Chatwoot 4.16.
     * @example h6YpQ2
     */
    pubsub_token: string;
    /**
     * The id of the contact, unique on the whole server.
     * @example 264
     */
    id: number;
    /**
     * The display name, which agents see. It can be empty.
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
    /**
     * The account that the contact belongs to.
     *
     * Available until Chatwoot 4.15.
     * @example 28
     */
    account_id?: number | undefined;
    /**
     * The time when the contact was created, in UTC with milliseconds.
     *
     * Available until Chatwoot 4.15.
     * @example 2026-11-30T13:25:06.405Z
     */
    created_at?: string | undefined;
    /**
     * The time when the contact last changed, in UTC with milliseconds.
     *
     * Available until Chatwoot 4.15.
     * @example 2026-11-30T13:25:07.463Z
     */
    updated_at?: string | undefined;
    /** Available until Chatwoot 4.15. */
    additional_attributes?: ContactAdditionalAttributes | undefined;
    /**
     * The contact's id in another system. Null or empty when none was set.
     *
     * Available until Chatwoot 4.15.
     * @example customer-7
     */
    identifier?: (string | null) | undefined;
    /**
     * Values that the account or the client stored under their own keys. Empty when no values are stored.
     *
     * Available until Chatwoot 4.15.
     * @example {
     *       "plan": "basic"
     *     }
     */
    custom_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The time when the contact was last active, in UTC with milliseconds. Null means never.
     *
     * Available until Chatwoot 4.15.
     * @example 2026-11-30T13:25:07.459Z
     */
    last_activity_at?: (string | null) | undefined;
    /**
     * How well the desk knows the contact. A contact with an e-mail address, a phone number or an identifier is a `lead`, any other one a
     * `visitor`.
     *
     * Available until Chatwoot 4.15.
     * @example lead
     */
    contact_type?: ("visitor" | "lead" | "customer") | undefined;
    /**
     * The middle name. Empty when none was set.
     *
     * Available until Chatwoot 4.15.
     * @example Marie
     */
    middle_name?: string | undefined;
    /**
     * The last name, if it is not part of `name`. Empty when none was set.
     *
     * Available until Chatwoot 4.15.
     * @example Vale
     */
    last_name?: string | undefined;
    /**
     * The place where the contact is. Null when it is not known.
     *
     * Available until Chatwoot 4.15.
     * @example Copenhagen
     */
    location?: (string | null) | undefined;
    /**
     * The country in two letters (ISO 3166-1). Null when it is not known.
     *
     * Available until Chatwoot 4.15.
     * @example DK
     */
    country_code?: (string | null) | undefined;
    /**
     * Whether the desk blocked the contact. New conversations of a blocked contact are resolved at once.
     *
     * Available until Chatwoot 4.15.
     */
    blocked?: boolean | undefined;
    /**
     * The company that the contact belongs to. Null for none.
     *
     * Available until Chatwoot 4.15.
     * @example 7
     */
    company_id?: (number | null) | undefined;
    /**
     * The titles of the contact's labels. Empty when the contact has no labels.
     *
     * Available until Chatwoot 4.15.
     * @example [
     *       "vip"
     *     ]
     */
    label_list?: string[] | undefined;
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
     * The URL of a picture. Empty when the user has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/ada.png
     */
    avatar_url: string;
    /** Whether the user followed the link in the invitation. */
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
     * The full name. Contacts see `available_name`.
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
     * The values about the user, such as `phone_number`, or those that a platform app stored. Absent without such values.
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
     * The sign-in name, the same as `email`.
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
     * @example 44
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
     * The id of the person, unique on the whole server.
     * @example 241
     */
    id: number;
    /**
     * Full name of the person. Contacts see `available_name`.
     * @example Ada Admin
     */
    name: string;
    /**
     * The name that contacts see.
     * @example Ada
     */
    available_name: string;
    /**
     * The URL of a picture. Empty when the user has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/picture.png
     */
    avatar_url: string;
    /**
     * Says that the sender is a user.
     * @example user
     */
    type: "user";
    /**
     * The availability that contacts see now. Null when the user has left the account.
     * @example offline
     */
    availability_status: "online" | "busy" | "offline" | null;
    /**
     * The URL of a small picture. Empty when the user has no picture.
     * @example https://chatwoot.example.com/rails/active_storage/representations/redirect/signed-id/picture.png
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
     * Says that it is a phone call.
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
     * The id of the call, as in `call`.
     * @example 1
     */
    call_id?: number | undefined;
    /**
     * The provider's id of the call.
     * @example CA1
     */
    call_sid?: string | undefined;
    /**
     * The telephone provider, as in `call`.
     * @example twilio
     */
    call_source?: ("twilio" | "whatsapp") | undefined;
    /**
     * The direction of the call: `inbound` from the contact, `outbound` from an agent.
     * @example inbound
     */
    call_direction?: ("inbound" | "outbound") | undefined;
    /**
     * The state of the call, as in `call`.
     * @example completed
     */
    status?: string | undefined;
    /** The agent who took the call. */
    accepted_by?: (({
        /**
         * The id of the agent who took the call.
         * @example 242
         */
        id?: number | undefined;
        /**
         * The name of the agent who took the call.
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

/** A URL that the server sends the events of an account to. It holds a secret, `secret`. */
export interface Webhook {
    /**
     * The id of the webhook, unique on the whole server.
     * @example 23
     */
    id: number;
    /**
     * The name, which the dashboard shows. Null when none was set.
     * @example Warehouse
     */
    name: string | null;
    /**
     * The URL that events are sent to.
     * @example https://hooks.northwind.example/warehouse
     */
    url: string;
    /**
     * The id of the account that the webhook belongs to.
     * @example 27
     */
    account_id: number;
    /** The events that are sent, in the order of the request. */
    subscriptions: WebhookEventName[];
    /**
     * The secret that deliveries are signed with: `X-Chatwoot-Signature` is `sha256=` and the HMAC-SHA256 of `X-Chatwoot-Timestamp`, a dot
     * and the raw body. Null for a webhook that was created before secrets existed; its deliveries are not signed.
     * @example 7dKq2mVx9sLp4tRw6yZa1bNc
     */
    secret: string | null;
    /** The inbox that was named for the webhook. Absent when no inbox was named. */
    inbox?: NamedInbox | undefined;
}

/**
 * An event that a webhook can subscribe to. `conversation_updated` is sent for nearly every change of a conversation, `message_created`
 * and `message_updated` also for private notes, `webwidget_triggered` when a visitor opens the website widget. `inbox_created` and
 * `inbox_updated` are sent only if the operator set `ENABLE_INBOX_EVENTS`. Deletions of contacts, conversations and inboxes send no event.
 */
export type WebhookEventName = "conversation_created" | "conversation_status_changed" | "conversation_updated" | "message_created" | "message_updated" | "contact_created" | "contact_updated" | "webwidget_triggered" | "inbox_created" | "inbox_updated" | "conversation_typing_on" | "conversation_typing_off";

/** The fields of a webhook to change. At least one, or the server refuses the request with a 422. */
export interface WebhookUpdate {
    /**
     * The name, which the dashboard shows.
     * @example Warehouse
     */
    name?: (string | null) | undefined;
    /**
     * The URL to send events to, with `http` or `https`. It must be unique in the account. The server does not deliver to private
     * addresses unless the operator allowed it.
     * @example https://hooks.northwind.example/warehouse
     */
    url?: string | undefined;
    /** The events to send. They replace the old ones. An empty list and an unknown event are refused. */
    subscriptions?: WebhookEventName[] | undefined;
    /**
     * The id of an inbox to name for the webhook. Responses have it in `inbox`. Null removes it.
     * @example 48
     */
    inbox_id?: (number | null) | undefined;
}

/** An inbox of the website widget. */
export type WebsiteInbox = InboxBase & {
    /**
     * The kind of inbox, the website widget.
     * @example Channel::WebWidget
     */
    channel_type: "Channel::WebWidget";
    /**
     * Websites that may show the widget, separated by commas. Empty for any. Absent before 4.9.
     *
     * Available since Chatwoot 4.9.
     * @example northwind.example
     */
    allowed_domains: string | null;
    /**
     * The color of the widget, as `#` and six hexadecimal digits.
     * @example #123456
     */
    widget_color: string;
    /**
     * The website that shows the widget.
     * @example https://www.northwind.example
     */
    website_url: string;
    /** Whether a contact has to prove its identity with a signature. */
    hmac_mandatory: boolean;
    /**
     * The heading of the widget. Null when none was written.
     * @example Hello
     */
    welcome_title: string | null;
    /**
     * The line below the heading. Null when none was written.
     * @example We answer fast
     */
    welcome_tagline: string | null;
    /**
     * The script that shows the widget on a page, as HTML to copy into it.
     * @example <script>…</script>
     */
    web_widget_script: string;
    /**
     * The public key of the widget, which the script names.
     * @example pLq3WzT8
     */
    website_token: string;
    /**
     * Parts of the widget that are switched on, such as `attachments`, `emoji_picker`, `end_conversation`, `use_inbox_avatar_for_bot`
     * and `allow_mobile_webview`.
     * @example [
     *       "attachments"
     *     ]
     */
    selected_feature_flags: string[];
    /**
     * The time within which the widget promises a reply.
     * @example in_a_few_minutes
     */
    reply_time: "in_a_few_minutes" | "in_a_few_hours" | "in_a_day" | null;
    /** Whether questions come before the first message. */
    pre_chat_form_enabled: boolean;
    /** The questions before the first message. No recording shows null, but the database allows it. */
    pre_chat_form_options: PreChatForm | null;
    /** Whether a contact who left gets replies by e-mail. */
    continuity_via_email: boolean;
    /**
     * The secret that signatures are made with. Only administrators get it.
     * @example x7Kd
     */
    hmac_token?: string | undefined;
};

/** The settings of a website widget. */
export interface WebsiteSettings {
    /**
     * The website that shows the widget.
     * @example https://shop.northwind.example
     */
    website_url?: string | undefined;
    /**
     * The color of the widget, as `#` and six hexadecimal digits. A new widget has `#1f93ff`.
     * @example #123456
     */
    widget_color?: string | undefined;
    /**
     * The heading of the widget.
     * @example Hello
     */
    welcome_title?: (string | null) | undefined;
    /**
     * The line below the heading.
     * @example We answer fast
     */
    welcome_tagline?: (string | null) | undefined;
    /**
     * The time within which the widget promises a reply. Any other value is a 500. A new widget has `in_a_few_minutes`.
     * @example in_a_day
     */
    reply_time?: ("in_a_few_minutes" | "in_a_few_hours" | "in_a_day") | undefined;
    /** Whether questions come before the first message. A new widget has `false`. */
    pre_chat_form_enabled?: boolean | undefined;
    pre_chat_form_options?: PreChatForm | undefined;
    /** Whether a contact who left gets replies by e-mail. A new widget has `true`. */
    continuity_via_email?: boolean | undefined;
    /** Whether a contact has to prove its identity with a signature. A new widget has `false`. */
    hmac_mandatory?: boolean | undefined;
    /**
     * Websites that may show the widget, separated by commas. Empty for any.
     *
     * Available since Chatwoot 4.9.
     * @example northwind.example
     */
    allowed_domains?: (string | null) | undefined;
    /**
     * Parts of the widget to switch on, such as `attachments`, `emoji_picker`, `end_conversation`, `use_inbox_avatar_for_bot` and
     * `allow_mobile_webview`. The others are switched off. A new widget has the first three.
     * @example [
     *       "attachments",
     *       "emoji_picker"
     *     ]
     */
    selected_feature_flags?: string[] | undefined;
}

/** The business hours of one day of the week. */
export interface WorkingHours {
    /**
     * The day, from 0 for Sunday.
     * @example 1
     */
    day_of_week: number;
    /** Whether the inbox is closed the whole day. */
    closed_all_day: boolean;
    /**
     * The hour when it opens. Null when it is closed or open all day.
     * @example 9
     */
    open_hour: number | null;
    /**
     * The minute of that hour. Null where the hour is.
     * @example 0
     */
    open_minutes: number | null;
    /**
     * The hour when it closes. Null when it is closed or open all day.
     * @example 17
     */
    close_hour: number | null;
    /**
     * The minute of that hour. Null where the hour is.
     * @example 0
     */
    close_minutes: number | null;
    /** Whether the inbox is open the whole day. */
    open_all_day: boolean;
}

/** The current conversation counts, by state. */
export type Workload = OpenWorkload & {
    /**
     * The number of conversations with the status `pending`. `getReportConversationMetrics` always has 0 here;
     * `getLiveReportConversationMetrics` has the right number.
     * @example 1
     */
    pending: number;
};

/** The year of one agent in numbers. */
export interface YearReview {
    /**
     * The year of the request, as a string.
     * @example 2026
     */
    year: string;
    /**
     * The number of conversations of that year that are assigned to the person.
     * @example 412
     */
    total_conversations: number;
    /** The day with the most of these conversations. Null when there are no such conversations. */
    busiest_day: {
        /**
         * The day, as an English month in three letters and the day of the month.
         * @example Nov 30
         */
        date: string;
        /**
         * The number of conversations that were created on that day.
         * @example 17
         */
        count: number;
    } | null;
    /** The figures that the dashboard picks a title for the person from. */
    support_personality: {
        /**
         * The average time to the first reply, in whole seconds. 0 also when there was no first reply.
         * @example 95
         */
        avg_response_time_seconds: number;
    };
}
