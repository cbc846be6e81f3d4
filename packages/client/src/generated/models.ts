// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Uploadable } from "../multipart.ts";

/** TODO */
export interface AccountDetails {
    /** @description TODO */
    settings: {
        /**
         * @description TODO: seen 10, null, 1440
         * @example 10
         */
        auto_resolve_after?: (number | null) | undefined;
        /**
         * @description TODO: seen null, stale
         * @example stale
         */
        auto_resolve_label?: (string | null) | undefined;
        /**
         * @description TODO: seen null, false
         * @example false
         */
        audio_transcriptions?: (boolean | null) | undefined;
        /**
         * @description TODO: seen null, Closed, as we heard nothing more.
         * @example Closed, as we heard nothing more.
         */
        auto_resolve_message?: (string | null) | undefined;
        /**
         * @description TODO: seen null, true
         * @example true
         */
        auto_resolve_ignore_waiting?: (boolean | null) | undefined;
        /** @description TODO */
        conversation_required_attributes?: string[] | undefined;
    };
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:06.105Z, 2026-11-22T09:28:32.799Z
     * @example 2026-11-30T13:24:06.105Z
     */
    created_at: string;
    /**
     * @description TODO: seen null, mail.northwind.example
     * @example mail.northwind.example
     */
    domain: string | null;
    /** @description TODO */
    features: {
        /**
         * @description TODO: seen true
         * @example true
         */
        inbound_emails: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_email: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_facebook: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        help_center: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        agent_bots: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        macros: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        agent_management: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        team_management: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        inbox_management: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        labels: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        custom_attributes: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        automations: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        canned_responses: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        integrations: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        voice_recorder: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_website: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        campaigns: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        reports: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        crm: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        auto_resolve_conversations: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        chatwoot_v4: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        contact_chatwoot_support_team: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_instagram: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        assignment_v2: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_tiktok: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        captain_tasks: boolean;
        /**
         * @description TODO: seen true
         *
         *     Since Chatwoot 4.16.
         * @example true
         */
        api_and_webhooks: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        audit_logs?: boolean | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        sla?: boolean | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        custom_roles?: boolean | undefined;
    };
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    id: number;
    /**
     * @description TODO: seen en, de
     * @example en
     */
    locale: string;
    /**
     * @description TODO: seen Northwind Support, Northwind Support Desk, 42
     * @example Northwind Support
     */
    name: string;
    /**
     * @description TODO: seen null, help@northwind.example
     * @example help@northwind.example
     */
    support_email: string | null;
    /**
     * @description TODO: seen active, suspended
     * @example active
     */
    status: string;
    /** @description TODO */
    cache_keys: {
        /**
         * @description TODO: seen 0000000000, 1796045079, 1795339743
         * @example 0000000000
         */
        label: string;
        /**
         * @description TODO: seen 0000000000, 1796045079, 1795339743
         * @example 0000000000
         */
        inbox: string;
        /**
         * @description TODO: seen 0000000000, 1796045057, 1795339722
         * @example 0000000000
         */
        team: string;
    };
    /** @description TODO: seen null */
    latest_chatwoot_version?: null | undefined;
    /** @description TODO */
    subscribed_features?: unknown[] | undefined;
    /** @description TODO */
    custom_attributes?: {
        /** @description TODO: seen null */
        plan_name: null;
        /** @description TODO: seen null */
        subscribed_quantity: null;
        /** @description TODO: seen null */
        subscription_status: null;
        /** @description TODO: seen null */
        subscription_ends_on: null;
        /**
         * @description TODO: seen https://northwind.example
         * @example https://northwind.example
         */
        website: string;
        /**
         * @description TODO: seen Wholesale
         * @example Wholesale
         */
        industry: string;
        /**
         * @description TODO: seen 11-50
         * @example 11-50
         */
        company_size: string;
        /**
         * @description TODO: seen Europe/Berlin
         * @example Europe/Berlin
         */
        timezone: string;
        /**
         * @description TODO: seen search
         * @example search
         */
        referral_source: string;
    } | undefined;
}

/** TODO */
export interface AccountUpdate {
    /**
     * @description TODO: seen Wholesale
     * @example Wholesale
     */
    industry?: string | undefined;
    /**
     * @description TODO: seen 11-50
     * @example 11-50
     */
    company_size?: string | undefined;
    /**
     * @description TODO: seen Europe/Berlin
     * @example Europe/Berlin
     */
    timezone?: string | undefined;
    /**
     * @description TODO: seen search
     * @example search
     */
    referral_source?: string | undefined;
    /**
     * @description TODO: seen owner
     * @example owner
     */
    user_role?: string | undefined;
    /**
     * @description TODO: seen https://northwind.example
     * @example https://northwind.example
     */
    website?: string | undefined;
    /**
     * @description TODO: seen de, en
     * @example de
     */
    locale?: string | undefined;
    /**
     * @description TODO: seen Northwind Support, Northwind Support Desk
     * @example Northwind Support
     */
    name?: string | undefined;
    /**
     * @description TODO: seen 10
     * @example 10
     */
    auto_resolve_after?: number | undefined;
    /** @description TODO */
    conversation_required_attributes?: string[] | undefined;
    /**
     * @description TODO: seen mail.northwind.example
     * @example mail.northwind.example
     */
    domain?: string | undefined;
    /**
     * @description TODO: seen help@northwind.example
     * @example help@northwind.example
     */
    support_email?: string | undefined;
}

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

/** TODO */
export interface AddAgentCapacityPolicyInboxLimit {
    /**
     * Format: int64
     * @description TODO: seen 2, 5
     * @example 2
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 48, 218
     * @example 48
     */
    inbox_id: number;
    /**
     * Format: int64
     * @description TODO: seen 4, 14
     * @example 4
     */
    agent_capacity_policy_id: number;
    /**
     * @description TODO: seen 5, 8
     * @example 5
     */
    conversation_limit: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045086, 1795339747
     * @example 1796045086
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045086, 1795339747, 1796045087
     * @example 1796045086
     */
    updated_at: number;
    /**
     * @description TODO: seen Shop API
     * @example Shop API
     */
    inbox_name?: string | undefined;
}

/** TODO */
export interface AddAgentCapacityPolicyUser {
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    access_token: string;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen Grace
     * @example Grace
     */
    available_name: string;
    /**
     * @description TODO: seen https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/grace.png
     */
    avatar_url: string;
    /**
     * @description TODO: seen true
     * @example true
     */
    confirmed: boolean;
    /**
     * @description TODO: seen Grace
     * @example Grace
     */
    display_name: string;
    /** @description TODO: seen null */
    message_signature: null;
    /**
     * @description TODO: seen agent@northwind.example
     * @example agent@northwind.example
     */
    email: string;
    /**
     * Format: int64
     * @description TODO: seen 49, 249
     * @example 49
     */
    id: number;
    /** @description TODO: seen null */
    inviter_id: null;
    /**
     * @description TODO: seen Grace Agent
     * @example Grace Agent
     */
    name: string;
    /**
     * @description TODO: seen email
     * @example email
     */
    provider: string;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    pubsub_token: string;
    /** @description TODO */
    custom_attributes: {
        /**
         * @description TODO: seen +4930765432
         * @example +4930765432
         */
        phone_number: string;
    };
    /**
     * @description TODO: seen agent
     * @example agent
     */
    role: string;
    /** @description TODO */
    ui_settings: {
        [key: string]: unknown;
    };
    /**
     * @description TODO: seen agent@northwind.example
     * @example agent@northwind.example
     */
    uid: string;
    /** @description TODO: seen null */
    type: null;
    /** @description TODO */
    accounts: ProfileAccount[];
}

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

/** TODO */
export interface AgentBotDetails {
    /**
     * Format: int64
     * @description TODO: seen 26, 27, 28, 24, 29, 23, 131, 132
     * @example 26
     */
    id: number;
    /**
     * @description TODO: seen Bot with a picture from the web, null, Bare bot, Url bot, Order bot, Faced bot, System Bot, Order status bot
     * @example Bot with a picture from the web
     */
    name: string | null;
    /**
     * @description TODO: seen null, Answers where an order is, Knows every parcel
     * @example Answers where an order is
     */
    description: string | null;
    /**
     * @description TODO: seen , https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/bot.png
     */
    thumbnail: string;
    /**
     * @description TODO: seen null, not a url, https://bots.northwind.example/orders, https://bots.northwind.example/v2
     * @example not a url
     */
    outgoing_url?: (string | null) | undefined;
    /**
     * @description TODO: seen webhook
     * @example webhook
     */
    bot_type: string;
    /** @description TODO */
    bot_config: {
        /**
         * @description TODO: seen Hello, Hi
         * @example Hello
         */
        greeting?: string | undefined;
        /**
         * @description TODO: seen short
         * @example short
         */
        tone?: string | undefined;
    };
    /**
     * Format: int64
     * @description TODO: seen 27, 152, null
     * @example 27
     */
    account_id: number | null;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    access_token?: string | undefined;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    secret?: string | undefined;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    system_bot: boolean;
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

/** TODO */
export interface AgentBotUpdate {
    /**
     * @description TODO: seen Order status bot
     * @example Order status bot
     */
    name?: string | undefined;
    /**
     * @description TODO: seen Knows every parcel
     * @example Knows every parcel
     */
    description?: string | undefined;
    /**
     * @description TODO: seen https://bots.northwind.example/v2
     * @example https://bots.northwind.example/v2
     */
    outgoing_url?: string | undefined;
    /** @description TODO */
    bot_config?: {
        /**
         * @description TODO: seen Hi
         * @example Hi
         */
        greeting?: string | undefined;
        /**
         * @description TODO: seen short
         * @example short
         */
        tone?: string | undefined;
    } | undefined;
}

/** TODO */
export interface AgentCapacityPolicy {
    /**
     * Format: int64
     * @description TODO: seen 6, 5, 4, 16, 15, 14
     * @example 6
     */
    id: number;
    /**
     * @description TODO: seen Half time, Bare, Full time, Full week
     * @example Half time
     */
    name: string;
    /**
     * @description TODO: seen null, Forty hours
     * @example Forty hours
     */
    description: string | null;
    /** @description TODO */
    exclusion_rules: {
        /**
         * @description TODO: seen 48
         * @example 48
         */
        exclude_older_than_hours?: number | undefined;
        /** @description TODO */
        excluded_labels?: string[] | undefined;
    };
    /**
     * Format: unix-time
     * @description TODO: seen 1796045085, 1795339747
     * @example 1796045085
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045085, 1795339747, 1796045088, 1796045087, 1795339748
     * @example 1796045085
     */
    updated_at: number;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen 0, 1
     * @example 0
     */
    assigned_agent_count: number;
    /** @description TODO */
    inbox_capacity_limits: {
        /**
         * Format: int64
         * @description TODO: seen 2, 5
         * @example 2
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 48, 218
         * @example 48
         */
        inbox_id: number;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        conversation_limit: number;
    }[];
}

/** TODO */
export interface AgentCapacityPolicyUpdate {
    /**
     * @description TODO: seen Forty hours, null
     * @example Forty hours
     */
    description?: (string | null) | undefined;
    /**
     * @description TODO: seen Full week
     * @example Full week
     */
    name?: string | undefined;
    /** @description TODO */
    exclusion_rules?: {
        [key: string]: unknown;
    } | undefined;
}

/** TODO */
export interface AgentUpdate {
    /**
     * @description TODO: seen agent, administrator
     * @example agent
     */
    role?: string | undefined;
    /**
     * @description TODO: seen offline, online
     * @example offline
     */
    availability?: string | undefined;
    /**
     * @description TODO: seen Tess Tiller
     * @example Tess Tiller
     */
    name?: string | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    auto_offline?: boolean | undefined;
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

/** TODO */
export interface AppliedSlaDetails {
    /**
     * @description TODO: seen 0, 1
     * @example 0
     */
    total_applied_slas: number;
    /**
     * @description TODO: seen 0
     * @example 0
     */
    number_of_sla_misses: number;
    /**
     * @description TODO: seen 100%
     * @example 100%
     */
    hit_rate: string;
}

/** TODO */
export interface Article {
    /** @description TODO */
    payload: ArticleLink[];
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 10, 0, 26
         * @example 10
         */
        all_articles_count: number;
        /**
         * @description TODO: seen 1, 0
         * @example 1
         */
        archived_articles_count: number;
        /**
         * @description TODO: seen 10, 2, 0, 26, 1
         * @example 10
         */
        articles_count: number;
        /**
         * @description TODO: seen 1, 2, 3, 0
         * @example 1
         */
        current_page: number | string;
        /**
         * @description TODO: seen 5, 0, 1
         * @example 5
         */
        draft_articles_count: number;
        /**
         * @description TODO: seen 9, 1, 2, 0, 26
         * @example 9
         */
        mine_articles_count: number;
        /**
         * @description TODO: seen 4, 2, 1, 0, 26
         * @example 4
         */
        published_count: number;
    };
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

/** TODO */
export interface ArticleUpdate {
    /** @description TODO */
    article?: {
        /** @description TODO: seen null */
        category_id?: null | undefined;
        /**
         * @description TODO: seen published, archived, draft
         * @example published
         */
        status?: string | undefined;
        /**
         * @description TODO: seen Track your parcel
         * @example Track your parcel
         */
        title?: string | undefined;
        /**
         * @description TODO: seen Open the link in the mail.
         * @example Open the link in the mail.
         */
        content?: string | undefined;
        /**
         * @description TODO: seen Follow it
         * @example Follow it
         */
        description?: string | undefined;
        /**
         * @description TODO: seen 3
         * @example 3
         */
        position?: number | undefined;
        /** @description TODO */
        meta?: {
            /**
             * @description TODO: seen T
             * @example T
             */
            title?: string | undefined;
            /**
             * @description TODO: seen D
             * @example D
             */
            description?: string | undefined;
            /** @description TODO */
            tags?: string[] | undefined;
        } | undefined;
    } | undefined;
}

/** TODO */
export interface AssignableAgent {
    /**
     * Format: int64
     * @description TODO: seen 49, 48, 84, 83, 42, 249, 248
     * @example 49
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 27, 47, 152
     * @example 27
     */
    account_id?: number | undefined;
    /**
     * @description TODO: seen offline
     * @example offline
     */
    availability_status: string;
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
     * @description TODO: seen agent@northwind.example, admin@northwind.example, agent-xmx3b19s7@northwind.example, admin-xmx3b19s7@northwind.example
     * @example agent@northwind.example
     */
    email?: string | undefined;
    /**
     * @description TODO: seen email
     * @example email
     */
    provider?: string | undefined;
    /**
     * @description TODO: seen Grace, Ada
     * @example Grace
     */
    available_name?: string | undefined;
    /** @description TODO */
    custom_attributes?: {
        /**
         * @description TODO: seen +4930765432
         * @example +4930765432
         */
        phone_number: string;
    } | undefined;
    /**
     * @description TODO: seen Grace Agent, Ada Admin, Order Robot
     * @example Grace Agent
     */
    name: string;
    /**
     * @description TODO: seen agent, administrator
     * @example agent
     */
    role?: string | undefined;
    /**
     * @description TODO: seen https://chatwoot.example/rails/active_st,
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/grace.png
     */
    thumbnail: string;
    /** @description TODO: seen null */
    custom_role_id?: null | undefined;
    /**
     * @description TODO: seen User, AgentBot
     * @example User
     */
    assignee_type?: string | undefined;
    /**
     * @description TODO: seen Answers where an order is
     * @example Answers where an order is
     */
    description?: string | undefined;
    /**
     * @description TODO: seen http://127.0.0.1:9/
     * @example http://127.0.0.1:9/
     */
    outgoing_url?: string | undefined;
    /**
     * @description TODO: seen webhook
     * @example webhook
     */
    bot_type?: string | undefined;
    /**
     * @description TODO: seen i-lucide-bot
     * @example i-lucide-bot
     */
    icon?: string | undefined;
}

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

/** TODO */
export interface AssignmentPolicy {
    /**
     * Format: int64
     * @description TODO: seen 6, 4, 15, 13, 5, 14
     * @example 6
     */
    id: number;
    /**
     * @description TODO: seen Balanced, Fair turns, Bare
     * @example Balanced
     */
    name: string;
    /**
     * @description TODO: seen null, Everybody in turn
     * @example Everybody in turn
     */
    description: string | null;
    /**
     * @description TODO: seen balanced, round_robin
     * @example balanced
     */
    assignment_order: string;
    /**
     * @description TODO: seen earliest_created, longest_waiting
     * @example earliest_created
     */
    conversation_priority: string;
    /**
     * @description TODO: seen 100, 10
     * @example 100
     */
    fair_distribution_limit: number;
    /**
     * @description TODO: seen 3600, 1800
     * @example 3600
     */
    fair_distribution_window: number;
    /**
     * @description TODO: seen 168
     *
     *     Since Chatwoot 4.16.
     * @example 168
     */
    exclude_older_than_hours: number;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    enabled: boolean;
    /**
     * @description TODO: seen 0
     * @example 0
     */
    assigned_inbox_count: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045084, 1795339746
     * @example 1796045084
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045084, 1795339746
     * @example 1796045084
     */
    updated_at: number;
}

/** TODO */
export interface AssignmentPolicyUpdate {
    /**
     * @description TODO: seen Fair
     * @example Fair
     */
    name?: string | undefined;
    /** @description TODO: seen null */
    description?: null | undefined;
    /**
     * @description TODO: seen earliest_created
     * @example earliest_created
     */
    conversation_priority?: string | undefined;
    /**
     * @description TODO: seen 5
     * @example 5
     */
    fair_distribution_limit?: number | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    enabled?: boolean | undefined;
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

/** TODO */
export interface AuditLog {
    /**
     * @description TODO: seen 25
     * @example 25
     */
    per_page: number;
    /**
     * @description TODO: seen 0, 188, 187, 184
     * @example 0
     */
    total_entries: number;
    /**
     * @description TODO: seen 1, 2, 4, 5, 6, 7, 8, 999
     * @example 1
     */
    current_page: number;
    /** @description TODO */
    audit_logs: {
        /**
         * Format: int64
         * @description TODO: seen 548, 547, 545, 544, 543, 542, 541, 540
         * @example 548
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 38, 37, 20, 36, 32, 31, 30, 29
         * @example 38
         */
        auditable_id: number;
        /**
         * @description TODO: seen AutomationRule, Webhook, AgentBot, InboxMember, Inbox, Team, TeamMember, AccountUser
         * @example AutomationRule
         */
        auditable_type: string;
        /** @description TODO: seen null */
        auditable: {
            /**
             * Format: int64
             * @description TODO: seen 23, 29, 28, 27, 26, 25, 14, 18
             * @example 23
             */
            id: number;
            /**
             * @description TODO: seen Order status bot, Url bot, null, Bot with a picture from the web, Faced bot, billing and refunds, quality, 7
             * @example Order status bot
             */
            name?: (string | null) | undefined;
            /**
             * @description TODO: seen https://chatwoot.example/rails/active_st,
             * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/bot.png
             */
            avatar_url?: string | undefined;
            /**
             * @description TODO: seen agent_bot
             * @example agent_bot
             */
            type?: string | undefined;
            /** @description TODO: seen */
            icon?: string | undefined;
            /** @description TODO: seen */
            icon_color?: string | undefined;
            /**
             * @description TODO: seen offline, busy, online
             * @example offline
             */
            availability?: string | undefined;
            /**
             * @description TODO: seen agent, administrator
             * @example agent
             */
            role?: string | undefined;
            /**
             * Format: int64
             * @description TODO: seen 66, 65, 64, 54, 63, 60, 53, 59
             * @example 66
             */
            user_id?: number | undefined;
        } | null;
        /**
         * Format: int64
         * @description TODO: seen 27, 152, 141
         * @example 27
         */
        associated_id: number;
        /**
         * @description TODO: seen Account
         * @example Account
         */
        associated_type: string;
        /**
         * Format: int64
         * @description TODO: seen 48, 51, null, 49, 248, 206, 251, 209
         * @example 48
         */
        user_id: number | null;
        /**
         * @description TODO: seen User, null
         * @example User
         */
        user_type: string | null;
        /**
         * @description TODO: seen admin@northwind.example, member@northwind.example, null, agent@northwind.example
         * @example admin@northwind.example
         */
        username: string | null;
        /**
         * @description TODO: seen create, update, destroy
         * @example create
         */
        action: string;
        /** @description TODO */
        audited_changes: {
            /**
             * @description TODO: seen Sends a file, Label refunds and returns, Asleep, No actions, No conditions, Anything, Actions, Conditions
             * @example Sends a file
             */
            name?: (string | (string | null)[] | null) | undefined;
            /**
             * @description TODO: seen true, false
             * @example true
             */
            active?: (boolean | boolean[]) | undefined;
            /** @description TODO */
            actions?: ({
                /**
                 * @description TODO: seen send_attachment, add_label, change_status, send_message, remove_label, send_email_to_team, assign_team, assign_agent
                 * @example send_attachment
                 */
                action_name: string;
                /** @description TODO */
                action_params: (number | string | {
                    /**
                     * @description TODO: seen A big one
                     * @example A big one
                     */
                    message: string;
                    /** @description TODO */
                    team_ids: number[];
                })[];
            } | {
                /**
                 * @description TODO: seen add_label, send_message, resolve_conversation
                 * @example add_label
                 */
                action_name: string;
                /** @description TODO */
                action_params: string[];
            }[])[] | undefined;
            /**
             * Format: int64
             * @description TODO: seen 27, 152, 141
             * @example 27
             */
            account_id?: number | undefined;
            /** @description TODO */
            conditions?: ({
                /** @description TODO */
                values: (string | number | boolean)[];
                /**
                 * @description TODO: seen content, message_type, status, inbox_id, email, country_code, browser_language, assignee_id
                 * @example content
                 */
                attribute_key: string;
                /**
                 * @description TODO: seen and, null, or, AND, OR
                 * @example and
                 */
                query_operator: string | null;
                /**
                 * @description TODO: seen contains, equal_to, is_roughly, is_not_present, starts_with, not_equal_to, does_not_contain, is_present
                 * @example contains
                 */
                filter_operator: string;
            } | {
                /** @description TODO */
                values: string[];
                /**
                 * @description TODO: seen status, content, message_type
                 * @example status
                 */
                attribute_key: string;
                /**
                 * @description TODO: seen null, and
                 * @example and
                 */
                query_operator: string | null;
                /**
                 * @description TODO: seen equal_to, contains
                 * @example equal_to
                 */
                filter_operator: string;
            }[])[] | undefined;
            /**
             * @description TODO: seen message_created, conversation_updated, moon_rise, conversation_created, conversation_opened, conversation_resolved
             * @example message_created
             */
            event_name?: (string | string[]) | undefined;
            /**
             * @description TODO: seen Puts a label on everything about refunds, null, Answers where an order is, , Invoices and refunds
             * @example Puts a label on everything about refunds
             */
            description?: (string | (string | null)[] | null) | undefined;
            /**
             * @description TODO: seen https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mwrmws84, https://hooks.northwind.example/mwrmws84, https://hooks.northwind.example/mwrmm0vf, http://hooks.northwind.example/mwrmm0vf, https://hooks.northwind.example/mwrmm0vf, https://hooks.northwind.example/mwrmm0vf, https://hooks.northwind.example/mwrmm0vf
             * @example https://hooks.northwind.example/mx3auixd/default
             */
            url?: (string | string[]) | undefined;
            /**
             * Format: int64
             * @description TODO: seen null, 49, 53, 51, 48, 99999999, 166, 219
             * @example 49
             */
            inbox_id?: ((number | null)[] | number | null) | undefined;
            /**
             * @description TODO: seen 0
             * @example 0
             */
            webhook_type?: number | undefined;
            /** @description TODO */
            subscriptions?: (string | string[])[] | undefined;
            /** @description TODO */
            bot_config?: ({
                /**
                 * @description TODO: seen Hello, Hi
                 * @example Hello
                 */
                greeting: string;
                /**
                 * @description TODO: seen short
                 * @example short
                 */
                tone?: string | undefined;
            }[] | {
                /**
                 * @description TODO: seen Hello
                 * @example Hello
                 */
                greeting?: string | undefined;
            }) | undefined;
            /**
             * @description TODO: seen not a url, null, https://bots.northwind.example/orders
             * @example not a url
             */
            outgoing_url?: (string[] | string | null) | undefined;
            /**
             * @description TODO: seen 0
             * @example 0
             */
            bot_type?: number | undefined;
            /**
             * Format: int64
             * @description TODO: seen 46, 45, 44, 40, 43, 42, 41, 60
             * @example 46
             */
            id?: number | undefined;
            /**
             * Format: int64
             * @description TODO: seen 51, 49, 50, 52, 48, 66, 65, 64
             * @example 51
             */
            user_id?: number | undefined;
            /**
             * @description TODO: seen UTC, America/New_York, Europe/Berlin
             * @example UTC
             */
            timezone?: (string | string[]) | undefined;
            /** @description TODO: seen null */
            portal_id?: ((number | null)[] | null) | undefined;
            /**
             * Format: int64
             * @description TODO: seen 42, 38, 37, 3, 2, 11, 10, 9
             * @example 42
             */
            channel_id?: number | undefined;
            /**
             * Format: date-time
             * @description TODO: seen 2026-11-30T13:24:21.522Z, 2026-11-30T13:24:41.404Z, 2026-11-22T09:28:47.122Z
             * @example 2026-11-30T13:24:21.522Z
             */
            created_at?: string | undefined;
            /**
             * Format: date-time
             * @description TODO: seen 2026-11-30T13:24:21.522Z, 2026-11-30T13:24:41.404Z, 2026-11-22T09:28:47.122Z
             * @example 2026-11-30T13:24:21.522Z
             */
            updated_at?: string | undefined;
            /** @description TODO */
            csat_config?: ({
                [key: string]: unknown;
            } | {
                /**
                 * @description TODO: seen , How was it?
                 * @example How was it?
                 */
                message?: string | undefined;
                /**
                 * @description TODO: seen en
                 * @example en
                 */
                language?: string | undefined;
                /**
                 * @description TODO: seen Please rate us, Rate us
                 * @example Please rate us
                 */
                button_text?: string | undefined;
                /**
                 * @description TODO: seen emoji, star
                 * @example emoji
                 */
                display_type?: string | undefined;
                /** @description TODO */
                survey_rules?: {
                    /** @description TODO */
                    values: string[];
                    /**
                     * @description TODO: seen contains, does_not_contain
                     * @example contains
                     */
                    operator: string;
                } | undefined;
                /** @description TODO */
                template?: {
                    /**
                     * @description TODO: seen survey
                     * @example survey
                     */
                    name: string;
                    /**
                     * @description TODO: seen pending
                     * @example pending
                     */
                    status: string;
                    /**
                     * @description TODO: seen en
                     * @example en
                     */
                    language: string;
                    /**
                     * Format: date-time
                     * @description TODO: seen 2026-01-05T10:00:00Z
                     * @example 2026-01-05T10:00:00Z
                     */
                    created_at: string;
                    /**
                     * @description TODO: seen 1
                     * @example 1
                     */
                    template_id: string;
                    /**
                     * @description TODO: seen Survey
                     * @example Survey
                     */
                    friendly_name: string;
                } | undefined;
            }[]) | undefined;
            /**
             * @description TODO: seen Channel::Api, Channel::Sms, Channel::Line, Channel::Email, Channel::WebWidget
             * @example Channel::Api
             */
            channel_type?: string | undefined;
            /**
             * @description TODO: seen null, Northwind
             * @example Northwind
             */
            business_name?: ((string | null)[] | string | null) | undefined;
            /** @description TODO: seen null */
            email_address?: null | undefined;
            /**
             * @description TODO: seen false, true
             * @example false
             */
            greeting_enabled?: (boolean | boolean[]) | undefined;
            /**
             * @description TODO: seen null, How can we help?, Hello from Northwind
             * @example How can we help?
             */
            greeting_message?: ((string | null)[] | string | null) | undefined;
            /**
             * @description TODO: seen friendly, 0, 1
             * @example friendly
             */
            sender_name_type?: (string | number | number[]) | undefined;
            /**
             * @description TODO: seen false, true
             * @example false
             */
            csat_survey_enabled?: (boolean | boolean[]) | undefined;
            /**
             * @description TODO: seen true, false
             * @example true
             */
            enable_email_collect?: (boolean | boolean[]) | undefined;
            /**
             * @description TODO: seen null, We are back on Monday.
             * @example We are back on Monday.
             */
            out_of_office_message?: ((string | null)[] | string | null) | undefined;
            /**
             * @description TODO: seen false, true
             * @example false
             */
            working_hours_enabled?: (boolean | boolean[]) | undefined;
            /** @description TODO */
            auto_assignment_config?: ({
                [key: string]: unknown;
            } | {
                /**
                 * @description TODO: seen 5, 7
                 * @example 5
                 */
                max_assignment_limit?: (number | string) | undefined;
            }[]) | undefined;
            /**
             * @description TODO: seen true, false
             * @example true
             */
            enable_auto_assignment?: (boolean | boolean[]) | undefined;
            /**
             * @description TODO: seen false, true
             * @example false
             */
            lock_to_single_conversation?: (boolean | boolean[]) | undefined;
            /**
             * @description TODO: seen true, false
             * @example true
             */
            allow_messages_after_resolved?: (boolean | boolean[]) | undefined;
            /** @description TODO */
            imap_authentication?: string[] | undefined;
            /** @description TODO */
            smtp_port?: number[] | undefined;
            /** @description TODO */
            smtp_login?: string[] | undefined;
            /** @description TODO */
            smtp_domain?: string[] | undefined;
            /** @description TODO */
            smtp_address?: string[] | undefined;
            /** @description TODO */
            smtp_enabled?: boolean[] | undefined;
            /** @description TODO */
            smtp_password?: string[] | undefined;
            /** @description TODO */
            imap_port?: number[] | undefined;
            /** @description TODO */
            imap_login?: string[] | undefined;
            /** @description TODO */
            imap_address?: string[] | undefined;
            /** @description TODO */
            imap_enabled?: boolean[] | undefined;
            /** @description TODO */
            imap_password?: string[] | undefined;
            /** @description TODO */
            imap_enable_ssl?: boolean[] | undefined;
            /** @description TODO */
            email?: string[] | undefined;
            /** @description TODO */
            reply_time?: string[] | undefined;
            /** @description TODO */
            feature_flags?: number[] | undefined;
            /** @description TODO */
            website_url?: string[] | undefined;
            /** @description TODO */
            widget_color?: string[] | undefined;
            /** @description TODO */
            welcome_title?: string[] | undefined;
            /** @description TODO */
            hmac_mandatory?: boolean[] | undefined;
            /** @description TODO */
            allowed_domains?: string[] | undefined;
            /** @description TODO */
            welcome_tagline?: string[] | undefined;
            /** @description TODO */
            continuity_via_email?: boolean[] | undefined;
            /** @description TODO */
            pre_chat_form_enabled?: boolean[] | undefined;
            /** @description TODO */
            webhook_url?: (string | null)[] | undefined;
            /** @description TODO */
            additional_attributes?: {
                /**
                 * @description TODO: seen 48
                 * @example 48
                 */
                agent_reply_time_window?: number | undefined;
            }[] | undefined;
            /** @description TODO: seen */
            icon?: string | undefined;
            /** @description TODO: seen */
            icon_color?: string | undefined;
            /**
             * @description TODO: seen false, null, true
             * @example false
             */
            allow_auto_assign?: (boolean | boolean[] | null) | undefined;
            /**
             * Format: int64
             * @description TODO: seen 14, 63, 49
             * @example 14
             */
            team_id?: number | undefined;
            /**
             * @description TODO: seen 0, 1
             * @example 0
             */
            role?: (number | number[]) | undefined;
            /**
             * Format: int64
             * @description TODO: seen 48, null, 206, 248
             * @example 48
             */
            inviter_id?: (number | null) | undefined;
            /**
             * @description TODO: seen 1, 0, 2
             * @example 1
             */
            availability?: (number | number[]) | undefined;
            /** @description TODO */
            locale?: number[] | undefined;
            /** @description TODO */
            settings?: {
                /**
                 * @description TODO: seen null, 10, 1440
                 * @example 10
                 */
                auto_resolve_after?: (number | null) | undefined;
                /**
                 * @description TODO: seen null, stale
                 * @example stale
                 */
                auto_resolve_label?: (string | null) | undefined;
                /**
                 * @description TODO: seen null, false
                 * @example false
                 */
                audio_transcriptions?: (boolean | null) | undefined;
                /**
                 * @description TODO: seen null, Closed, as we heard nothing more.
                 * @example Closed, as we heard nothing more.
                 */
                auto_resolve_message?: (string | null) | undefined;
                /**
                 * @description TODO: seen null, true
                 * @example true
                 */
                auto_resolve_ignore_waiting?: (boolean | null) | undefined;
                /** @description TODO */
                conversation_required_attributes?: string[] | undefined;
            }[] | undefined;
            /** @description TODO */
            custom_attributes?: {
                /**
                 * @description TODO: seen https://northwind.example
                 * @example https://northwind.example
                 */
                website?: string | undefined;
                /**
                 * @description TODO: seen Wholesale
                 * @example Wholesale
                 */
                industry?: string | undefined;
                /**
                 * @description TODO: seen Europe/Berlin
                 * @example Europe/Berlin
                 */
                timezone?: string | undefined;
                /**
                 * @description TODO: seen owner
                 * @example owner
                 */
                user_role?: string | undefined;
                /**
                 * @description TODO: seen 11-50
                 * @example 11-50
                 */
                company_size?: string | undefined;
                /**
                 * @description TODO: seen search
                 * @example search
                 */
                referral_source?: string | undefined;
            }[] | undefined;
            /** @description TODO */
            domain?: (string | null)[] | undefined;
            /** @description TODO */
            support_email?: (string | null)[] | undefined;
            /** @description TODO: seen null */
            resolution_time_threshold?: null | undefined;
            /**
             * @description TODO: seen false
             * @example false
             */
            only_during_business_hours?: boolean | undefined;
            /** @description TODO: seen null */
            next_response_time_threshold?: null | undefined;
            /** @description TODO: seen null */
            first_response_time_threshold?: null | undefined;
            /**
             * @description TODO: seen 0, 1, null
             * @example 0
             */
            visibility?: (number | (number | null)[] | null) | undefined;
            /**
             * Format: int64
             * @description TODO: seen 49, 48, 249, 248, 207, 206
             * @example 49
             */
            created_by_id?: number | undefined;
            /**
             * Format: int64
             * @description TODO: seen 49, 48, 249, 248, 207, 206
             * @example 49
             */
            updated_by_id?: number | undefined;
        };
        /**
         * @description TODO: seen 1, 4, 3, 2, 6, 5, 11, 10
         * @example 1
         */
        version: number;
        /** @description TODO: seen null */
        comment: null;
        /**
         * @description TODO: seen c005449d-895d-4ffc-ba58-a2bc171656f7, fa48f009-b559-44f6-8985-11b0a9df1ee4, 328da210-ebe6-4927-8d37-f31058e2940e, 90d65bd5-e8b4-44de-99f8-6e488cbff9c6, ab877542-cecc-4471-ac93-23c1a0d93d7b, 7e530b46-63df-447b-8f8e-5f0834815398, ccb044ff-7312-4f46-80b0-b89f5ed9acac, 055b309a-5a1d-41f7-8772-a9fde7658cf5
         * @example c005449d-895d-4ffc-ba58-a2bc171656f7
         */
        request_uuid: string;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045066, 1796045065, 1796045063, 1796045062, 1796045061, 1796045060, 1796045059, 1796045058
         * @example 1796045066
         */
        created_at: number;
        /**
         * @description TODO: seen 127.0.0.1, null
         * @example 127.0.0.1
         */
        remote_address: string | null;
    }[];
}

/** TODO */
export interface AutomationRule {
    /**
     * Format: int64
     * @description TODO: seen 37, 38, 115, 116, 31, 30, 21, 24
     * @example 37
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen Label refunds and returns, Sends a file, No actions, No conditions, On conversation created, On conversation opened, On conversation resolved, On message created
     * @example Label refunds and returns
     */
    name: string;
    /**
     * @description TODO: seen null, Puts a label on everything about refunds
     * @example Puts a label on everything about refunds
     */
    description: string | null;
    /**
     * @description TODO: seen conversation_updated, message_created, conversation_created, conversation_opened, conversation_resolved, moon_rise
     * @example conversation_updated
     */
    event_name: string;
    /** @description TODO */
    conditions: {
        /** @description TODO */
        values: (string | number | boolean)[];
        /**
         * @description TODO: seen content, message_type, status, inbox_id, email, country_code, browser_language, assignee_id
         * @example content
         */
        attribute_key: string;
        /**
         * @description TODO: seen and, null, or, AND, OR
         * @example and
         */
        query_operator: string | null;
        /**
         * @description TODO: seen contains, equal_to, is_not_present, starts_with, not_equal_to, does_not_contain, is_present, is_roughly
         * @example contains
         */
        filter_operator: string;
    }[];
    /** @description TODO */
    actions: {
        /**
         * @description TODO: seen add_label, send_attachment, resolve_conversation, send_message, remove_label, send_email_to_team, assign_team, assign_agent
         * @example add_label
         */
        action_name: string;
        /** @description TODO */
        action_params: (string | number | {
            /** @description TODO */
            team_ids: number[];
            /**
             * @description TODO: seen A big one
             * @example A big one
             */
            message: string;
        })[];
    }[];
    /**
     * @description TODO: seen 1796045066, 1795339732, 1796045065, 1795339731
     * @example 1796045066
     */
    created_on: number;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    active: boolean;
    /** @description TODO */
    files?: {
        /**
         * Format: int64
         * @description TODO: seen 157, 563
         * @example 157
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 36, 114
         * @example 36
         */
        automation_rule_id: number;
        /**
         * @description TODO: seen image/png
         * @example image/png
         */
        file_type: string;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/label.png
         */
        file_url: string;
        /**
         * Format: int64
         * @description TODO: seen 161, 573
         * @example 161
         */
        blob_id: number;
        /**
         * @description TODO: seen label.png
         * @example label.png
         */
        filename: string;
    }[] | undefined;
}

/** TODO */
export interface AutomationRuleUpdate {
    /**
     * @description TODO: seen true, false
     * @example true
     */
    active?: boolean | undefined;
    /**
     * @description TODO: seen Label refunds and returns
     * @example Label refunds and returns
     */
    name?: string | undefined;
    /** @description TODO: seen null */
    description?: null | undefined;
    /**
     * @description TODO: seen conversation_updated
     * @example conversation_updated
     */
    event_name?: string | undefined;
    /** @description TODO */
    conditions?: {
        /**
         * @description TODO: seen status
         * @example status
         */
        attribute_key: string;
        /**
         * @description TODO: seen equal_to
         * @example equal_to
         */
        filter_operator: string;
        /** @description TODO */
        values: string[];
        /** @description TODO: seen null */
        query_operator: null;
    }[] | undefined;
    /** @description TODO */
    actions?: {
        /**
         * @description TODO: seen add_label
         * @example add_label
         */
        action_name: string;
        /** @description TODO */
        action_params: string[];
    }[] | undefined;
}

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

/** TODO */
export interface BrandedEmailLayoutDetails {
    /** @description TODO: seen null */
    branded_email_layout: null;
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
     * @description How far the call got.
     * @example completed
     * @enum {string}
     */
    status: "ringing" | "in-progress" | "completed" | "no-answer" | "failed" | "rejected";
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

/** TODO */
export interface CallDetails {
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0
         * @example 0
         */
        count: number;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        current_page: number;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        total_pages: number;
    };
    /** @description TODO */
    payload: unknown[];
}

/** TODO */
export interface CampaignUpdate {
    /**
     * Format: date-time
     * @description TODO: seen 2030-02-05T10:00:00Z
     * @example 2030-02-05T10:00:00Z
     */
    scheduled_at?: string | undefined;
    /** @description TODO */
    audience?: unknown[] | undefined;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    enabled?: boolean | undefined;
    /**
     * @description TODO: seen Spring
     * @example Spring
     */
    title?: string | undefined;
    /** @description TODO: seen null */
    description?: null | undefined;
    /**
     * @description TODO: seen Questions?
     * @example Questions?
     */
    message?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    trigger_only_during_business_hours?: boolean | undefined;
    /** @description TODO: seen null */
    sender_id?: null | undefined;
    /** @description TODO */
    trigger_rules?: {
        /**
         * @description TODO: seen https://northwind.example/*
         * @example https://northwind.example/*
         */
        url?: string | undefined;
        /**
         * @description TODO: seen 5
         * @example 5
         */
        time_on_page?: number | undefined;
    } | undefined;
}

/** TODO */
export interface CannedResponse {
    /**
     * Format: int64
     * @description TODO: seen 15, 13, 17, 20, 22, 21, 24, 75
     * @example 15
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 27, 28, 152, 153
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen bye, hello, srv-json, srv-multi, srv-both, srv-textjson, srv-etag, refund
     * @example bye
     */
    short_code: string;
    /**
     * @description TODO: seen Thank you and hello again soon., Hello, this is Northwind. What can we do, Hello, from the body, Your refund is on its way and takes thre, Forty-two, Hi, Northwind here.
     * @example Thank you and hello again soon.
     */
    content: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:24.059Z, 2026-11-30T13:24:24.029Z, 2026-11-30T13:25:38.108Z, 2026-11-30T13:25:38.179Z, 2026-11-30T13:25:38.482Z, 2026-11-30T13:25:38.254Z, 2026-11-30T13:25:39.183Z, 2026-11-22T09:28:49.848Z
     * @example 2026-11-30T13:24:24.059Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:24.059Z, 2026-11-30T13:24:24.029Z, 2026-11-30T13:25:38.108Z, 2026-11-30T13:25:38.179Z, 2026-11-30T13:25:38.482Z, 2026-11-30T13:25:38.254Z, 2026-11-30T13:25:39.183Z, 2026-11-22T09:28:49.848Z
     * @example 2026-11-30T13:24:24.059Z
     */
    updated_at: string;
}

/** TODO */
export interface CannedResponseUpdate {
    /**
     * @description TODO: seen hi
     * @example hi
     */
    short_code?: string | undefined;
    /**
     * @description TODO: seen Hi, Northwind here.
     * @example Hi, Northwind here.
     */
    content?: string | undefined;
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

/** TODO */
export interface Category {
    /**
     * Format: int64
     * @description TODO: seen 15, 17, 16, 18, 20, 19, 11, 14
     * @example 15
     */
    id: number;
    /**
     * @description TODO: seen Payment, Default, Orphan, Positioned, Lonely, Orders, Bestellungen, Tracking
     * @example Payment
     */
    name: string;
    /**
     * @description TODO: seen payment, default, orphan, positioned, lonely, orders, bestellungen, tracking
     * @example payment
     */
    slug: string;
    /**
     * @description TODO: seen en, de
     * @example en
     */
    locale: string;
    /**
     * @description TODO: seen null, Everything about orders, Where is it?
     * @example Everything about orders
     */
    description: string | null;
    /**
     * @description TODO: seen null, 0, 1, 2, 5
     * @example 0
     */
    position: number | null;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen , 📦, 🚚
     * @example 📦
     */
    icon: string;
    /**
     * @description TODO: seen
     *
     *     Since Chatwoot 4.16.
     */
    icon_color: string;
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0
         * @example 0
         */
        articles_count: number;
    };
    /** @description TODO */
    root_category?: {
        /**
         * Format: int64
         * @description TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * @description TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * @description TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * @description TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * @description TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    } | undefined;
    /** @description TODO */
    related_categories?: {
        /**
         * Format: int64
         * @description TODO: seen 11, 52, 13, 54
         * @example 11
         */
        id: number;
        /**
         * @description TODO: seen Orders, Tracking
         * @example Orders
         */
        name: string;
        /**
         * @description TODO: seen orders, tracking
         * @example orders
         */
        slug: string;
        /**
         * @description TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * @description TODO: seen Everything about orders, null
         * @example Everything about orders
         */
        description: string | null;
        /**
         * @description TODO: seen 1, 2
         * @example 1
         */
        position: number;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    }[] | undefined;
    /** @description TODO */
    parent_category?: {
        /**
         * Format: int64
         * @description TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * @description TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * @description TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * @description TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * @description TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    } | undefined;
}

/** TODO */
export interface CategoryUpdate {
    /**
     * @description TODO: seen 1
     * @example 1
     */
    position?: number | undefined;
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

/** TODO */
export interface Company {
    /**
     * Format: int64
     * @description TODO: seen 2
     * @example 2
     */
    id: number;
    /**
     * @description TODO: seen Northwind Traders
     * @example Northwind Traders
     */
    name: string;
    /** @description TODO: seen null */
    contacts_count: null;
    /**
     * @description TODO: seen northwind.example
     * @example northwind.example
     */
    domain: string;
    /**
     * @description TODO: seen Tea and tins
     * @example Tea and tins
     */
    description: string;
    /** @description TODO */
    custom_attributes: {
        [key: string]: unknown;
    };
    /** @description TODO: seen */
    avatar_url: string;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045371
     * @example 1796045371
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045371
     * @example 1796045371
     */
    updated_at: number;
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

/** TODO */
export interface ContactDetails {
    additional_attributes: ContactAdditionalAttributes;
    /**
     * @description TODO: seen offline
     * @example offline
     */
    availability_status: string;
    /**
     * @description TODO: seen carla@fir.example
     * @example carla@fir.example
     */
    email: string;
    /**
     * Format: int64
     * @description TODO: seen 145, 842, 1
     * @example 145
     */
    id: number;
    /**
     * @description TODO: seen Carla Fir
     * @example Carla Fir
     */
    name: string;
    /**
     * @description TODO: seen +12025550100
     * @example +12025550100
     */
    phone_number: string;
    /**
     * @description TODO: seen false
     * @example false
     */
    blocked: boolean;
    /**
     * @description TODO: seen crm-1001
     * @example crm-1001
     */
    identifier: string;
    /** @description TODO: seen */
    thumbnail: string;
    /** @description TODO */
    custom_attributes: {
        /**
         * @description TODO: seen none
         * @example none
         */
        fax?: string | undefined;
        /**
         * @description TODO: seen gold
         * @example gold
         */
        tier: string;
        /**
         * @description TODO: seen 8
         * @example 8
         */
        orders: number;
        /**
         * @description TODO: seen https://shop.fir.example
         * @example https://shop.fir.example
         */
        shop_page: string;
        /**
         * @description TODO: seen true
         * @example true
         */
        newsletter: boolean;
        /**
         * @description TODO: seen 2024-03-01
         * @example 2024-03-01
         */
        customer_since: string;
        /**
         * @description TODO: seen K-1001
         * @example K-1001
         */
        customer_number: string;
        /**
         * @description TODO: seen 2500.5
         * @example 2500.5
         */
        credit_line?: number | undefined;
    };
    /**
     * Format: unix-time
     * @description TODO: seen 1796044965, 1795339633, 1795340706, 1795340323, 1795340445
     * @example 1796044965
     */
    last_activity_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796044963, 1795339631, 1795340703, 1795340321, 1795340443
     * @example 1796044963
     */
    created_at: number;
    /** @description TODO */
    contact_inboxes: ContactInbox[];
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

/** TODO */
export interface ContactNote {
    /**
     * Format: int64
     * @description TODO: seen 8, 9, 6, 7, 31, 32, 29, 30
     * @example 8
     */
    id: number;
    /**
     * @description TODO: seen Asked for the spring catalogue., 42, Prefers calls before noon., Pays by **invoice**, see [terms](https:/, Prefers e-mail, really., Second account of Berta., Prefers calls after lunch.,
     * @example Asked for the spring catalogue.
     */
    content: string;
    /** @description TODO: seen null */
    account_id: null;
    /** @description TODO: seen null */
    contact_id: null;
    user: Agent;
    /**
     * Format: unix-time
     * @description TODO: seen 1796044970, 1795339637, 1795340710, 1795340327, 1795340448, 1796045007, 1795339658, 1795340734
     * @example 1796044970
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796044970, 1795339637, 1795340710, 1795340327, 1795340448, 1796045007, 1795339658, 1795340734
     * @example 1796044970
     */
    updated_at: number;
}

/** TODO */
export interface ContactNoteUpdate {
    /**
     * @description TODO: seen Prefers e-mail, really., Prefers calls after lunch., Prefers e-mail.
     * @example Prefers e-mail, really.
     */
    content?: string | undefined;
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

/** TODO */
export interface ConversationDetails {
    /** @description TODO */
    meta: {
        sender: Contact;
        /**
         * @description TODO: seen Channel::Api, Channel::WebWidget
         * @example Channel::Api
         */
        channel: string;
        /**
         * @description TODO: seen false
         * @example false
         */
        hmac_verified: boolean;
        /** @description TODO */
        assignee?: {
            /**
             * Format: int64
             * @description TODO: seen 43, 42, 84, 46, 239, 246, 10, 2
             * @example 43
             */
            id: number;
            /**
             * @description TODO: seen Order Robot, Grace Agent, Parcel Bot
             * @example Order Robot
             */
            name: string;
            /**
             * @description TODO: seen Answers where an order is, Answers where a parcel is
             * @example Answers where an order is
             */
            description?: string | undefined;
            /** @description TODO: seen */
            thumbnail: string;
            /**
             * @description TODO: seen , http://127.0.0.1:9/, https://bot.northwind.example/hook
             * @example http://127.0.0.1:9/
             */
            outgoing_url?: string | undefined;
            /**
             * @description TODO: seen webhook
             * @example webhook
             */
            bot_type?: string | undefined;
            /**
             * Format: int64
             * @description TODO: seen 47, 26, 148, 151, 5, 4
             * @example 47
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
             * @description TODO: seen agent-xmx3b19s7@northwind.example, agent@northwind.example
             * @example agent-xmx3b19s7@northwind.example
             */
            email?: string | undefined;
            /**
             * @description TODO: seen email
             * @example email
             */
            provider?: string | undefined;
            /**
             * @description TODO: seen Grace
             * @example Grace
             */
            available_name?: string | undefined;
            /**
             * @description TODO: seen agent
             * @example agent
             */
            role?: string | undefined;
            /** @description TODO: seen null */
            custom_role_id?: null | undefined;
        } | undefined;
        /**
         * @description TODO: seen AgentBot, User
         * @example AgentBot
         */
        assignee_type?: string | undefined;
        team?: Team | undefined;
    };
    /**
     * Format: int64
     * @description TODO: seen 4, 1, 8, 2, 9, 10, 57, 56
     * @example 4
     */
    id: number;
    /** @description TODO */
    messages: {
        /**
         * Format: int64
         * @description TODO: seen 667, 575, 996, 993, 696, 976, 994, 977
         * @example 667
         */
        id: number;
        /**
         * @description TODO: seen Unassigned from returns by Ada Admin, Hello Otto, we got your parcel back. Sha, Conversation was reopened by Order Robot, Where is my parcel?, Conversation was marked resolved by Ada , Conversation was marked open by system d, Conversation was reopened by Ada Admin, Grace Agent self-assigned this conversat
         * @example Unassigned from returns by Ada Admin
         */
        content: string;
        /**
         * Format: int64
         * @description TODO: seen 26, 49, 48, 47, 151, 148, 5, 4
         * @example 26
         */
        account_id: number;
        /**
         * Format: int64
         * @description TODO: seen 41, 76, 75, 42, 74, 73, 44, 47
         * @example 41
         */
        inbox_id: number;
        /**
         * Format: int64
         * @description TODO: seen 4, 1, 8, 2, 9, 10, 57, 56
         * @example 4
         */
        conversation_id: number;
        /**
         * @description TODO: seen 2, 1, 0
         * @example 2
         */
        message_type: number;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045021, 1796045012, 1796045460, 1796045374, 1796045025, 1796045362, 1796045376, 1796045364
         * @example 1796045021
         */
        created_at: number;
        /**
         * Format: date-time
         * @description TODO: seen 2026-11-30T13:23:41.818Z, 2026-11-30T13:23:32.546Z, 2026-11-30T13:31:00.238Z, 2026-11-30T13:29:34.166Z, 2026-11-30T13:23:45.697Z, 2026-11-30T13:29:22.855Z, 2026-11-30T13:29:36.208Z, 2026-11-30T13:29:24.563Z
         * @example 2026-11-30T13:23:41.818Z
         */
        updated_at: string;
        /**
         * @description TODO: seen false
         * @example false
         */
        private: boolean;
        /**
         * @description TODO: seen sent
         * @example sent
         */
        status: string;
        /** @description TODO: seen null */
        source_id: null;
        /**
         * @description TODO: seen text
         * @example text
         */
        content_type: string;
        /** @description TODO */
        content_attributes: {
            activity?: ActivityDetails | undefined;
            /**
             * @description TODO: seen true
             * @example true
             */
            deleted?: boolean | undefined;
        };
        /**
         * @description TODO: seen null, User, Contact
         * @example User
         */
        sender_type: string | null;
        /**
         * Format: int64
         * @description TODO: seen null, 45, 295, 257, 245, 954, 840, 9
         * @example 45
         */
        sender_id: number | null;
        /** @description TODO */
        external_source_ids: {
            [key: string]: unknown;
        };
        /** @description TODO */
        additional_attributes: {
            [key: string]: unknown;
        };
        /**
         * @description TODO: seen Unassigned from returns by Ada Admin, Hello Otto, we got your parcel back. Sha, Conversation was reopened by Order Robot, Where is my parcel?, Conversation was marked resolved by Ada , Conversation was marked open by system d, Conversation was reopened by Ada Admin, Grace Agent self-assigned this conversat
         * @example Unassigned from returns by Ada Admin
         */
        processed_message_content: string;
        /** @description TODO */
        sentiment: {
            [key: string]: unknown;
        };
        conversation: MessageConversation;
        /** @description TODO */
        sender?: {
            /**
             * Format: int64
             * @description TODO: seen 45, 295, 257, 245, 954, 840, 9, 113
             * @example 45
             */
            id: number;
            /**
             * @description TODO: seen Ada Admin, Bo Robotics, Manuel Many
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
                 * @description TODO: seen 004fcadf8df279a6b8e7142a1cc3730ea4f04535, 99b15a2bcacdd2cf1affaeeb19e8f1da9ee7f40b, 7aeb6ce33cd766cf9ddc99113a7d974d2c4eab00
                 * @example 004fcadf8df279a6b8e7142a1cc3730ea4f04535a8f0466707e973b23e2cc3db
                 */
                avatar_url_hash?: string | undefined;
                /**
                 * Format: date-time
                 * @description TODO: seen 2026-11-30T13:24:05Z, 2026-11-22T09:28:27Z, 2026-11-22T09:39:51Z
                 * @example 2026-11-30T13:24:05Z
                 */
                last_avatar_sync_at?: string | undefined;
            } | undefined;
            /** @description TODO */
            custom_attributes?: {
                [key: string]: unknown;
            } | undefined;
            /**
             * @description TODO: seen bo-ymx3b1jco@shop.example, manuel@litware.example
             * @example bo-ymx3b1jco@shop.example
             */
            email?: string | undefined;
            /** @description TODO: seen null */
            identifier?: null | undefined;
            /** @description TODO: seen null */
            phone_number?: null | undefined;
            /**
             * @description TODO: seen false
             * @example false
             */
            blocked?: boolean | undefined;
        } | undefined;
        /** @description TODO */
        attachments?: {
            /**
             * Format: int64
             * @description TODO: seen 461
             * @example 461
             */
            id: number;
            /**
             * Format: int64
             * @description TODO: seen 2398
             * @example 2398
             */
            message_id: number;
            /**
             * @description TODO: seen image
             * @example image
             */
            file_type: string;
            /**
             * Format: int64
             * @description TODO: seen 151
             * @example 151
             */
            account_id: number;
            /**
             * @description TODO: seen png
             * @example png
             */
            extension: string;
            /**
             * @description TODO: seen image/png
             * @example image/png
             */
            content_type: string;
            /**
             * @description TODO: seen https://chatwoot.example/rails/active_st
             * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/uploaded.png
             */
            data_url: string;
            /**
             * @description TODO: seen https://chatwoot.example/rails/active_st
             * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/uploaded.png
             */
            thumb_url: string;
            /**
             * @description TODO: seen 70
             * @example 70
             */
            file_size: number;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            width: number;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            height: number;
        }[] | undefined;
    }[];
    /**
     * Format: int64
     * @description TODO: seen 26, 49, 48, 47, 151, 148, 5, 4
     * @example 26
     */
    account_id: number;
    /**
     * @description TODO: seen d40b50bf-549c-43e3-9fa0-5b20aa3cecd7, 9938d9ba-992d-4f92-bcb7-306a6f2a7e97, 83593365-f9aa-48e4-83fc-6e9e57ec1714, 790cedd7-bf52-45fe-bd87-286e49e207bf, 6c9bdcf4-6bd3-4c9a-ac2a-26d70fe400ea, 0ec7fa6c-69b7-4ddf-9c8a-7061981d9ffa, 58ff4102-f622-489e-9aba-c400aac2da51, bf5103bd-e7fd-4e33-ad05-5f8ce872615b
     * @example d40b50bf-549c-43e3-9fa0-5b20aa3cecd7
     */
    uuid: string;
    /** @description TODO */
    additional_attributes: {
        [key: string]: unknown;
    };
    /**
     * Format: unix-time
     * @description TODO: seen 0, 1796045026, 1796045016, 1795339691, 1795339556, 1795339677, 1795339545, 1795340752
     * @example 0
     */
    agent_last_seen_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 0, 1796045016, 1795339677, 1795339545, 1795340742, 1795340359, 1795340466, 1796045026
     * @example 0
     */
    assignee_last_seen_at: number;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    can_reply: boolean;
    /**
     * Format: unix-time
     * @description TODO: seen 0
     * @example 0
     */
    contact_last_seen_at: number;
    /** @description TODO */
    custom_attributes: {
        /** @description TODO */
        deep?: {
            /** @description TODO */
            a: {
                /**
                 * @description TODO: seen c
                 * @example c
                 */
                b: string;
            };
        } | undefined;
        /**
         * @description TODO: seen false
         * @example false
         */
        gift?: boolean | undefined;
        /** @description TODO */
        list?: (number | string)[] | undefined;
        /**
         * @description TODO: seen 2.5, 4
         * @example 2.5
         */
        items?: number | undefined;
        /** @description TODO: seen null */
        nothing?: null | undefined;
        /**
         * @description TODO: seen N-1004, N-1006
         * @example N-1004
         */
        order_number?: string | undefined;
        /**
         * @description TODO: seen 2026-03-01
         * @example 2026-03-01
         */
        promised_for?: string | undefined;
    };
    /**
     * Format: int64
     * @description TODO: seen 41, 76, 75, 42, 74, 73, 44, 47
     * @example 41
     */
    inbox_id: number;
    /** @description TODO */
    labels: string[];
    /**
     * @description TODO: seen false, true
     * @example false
     */
    muted: boolean;
    /**
     * Format: date-time
     * @description TODO: seen null, 2026-11-30T15:23:43.000Z, 2026-11-22T11:28:07.000Z, 2026-11-22T11:45:49.000Z, 2026-11-22T11:39:26.000Z, 2026-11-22T11:41:12.000Z
     * @example 2026-11-30T15:23:43.000Z
     */
    snoozed_until: string | null;
    /**
     * @description TODO: seen open, pending, resolved, snoozed
     * @example open
     */
    status: string;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045012, 1796045458, 1796045374, 1796045013, 1796045362, 1796045367, 1796045037, 1795339673
     * @example 1796045012
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045021.978046, 1796045012.652717, 1796045460.2540429, 1796045374.1851819, 1796045025.709187, 1796045362.865116, 1796045376.216585, 1796045364.5741491
     * @example 1796045021.978046
     */
    updated_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045021, 1796045012, 1796045460, 1796045374, 1796045025, 1796045362, 1796045376, 1796045364
     * @example 1796045021
     */
    timestamp: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045012, 0, 1796045013, 1796045015, 1796045016, 1796045037, 1795339673, 1795339541
     * @example 1796045012
     */
    first_reply_created_at: number;
    /**
     * @description TODO: seen 1, 0, 4, 10
     * @example 1
     */
    unread_count: number;
    /** @description TODO: seen null */
    last_non_activity_message: {
        /**
         * Format: int64
         * @description TODO: seen 645, 575, 995, 993, 628, 975, 647, 632
         * @example 645
         */
        id: number;
        /**
         * @description TODO: seen Uploaded before, Hello Otto, we got your parcel back. Sha, Where is my parcel?, An answer on the website., This message was deleted, Too early?, Line 105, Hello, how can we help?
         * @example Uploaded before
         */
        content: string | null;
        /**
         * Format: int64
         * @description TODO: seen 26, 49, 48, 47, 151, 148, 5, 4
         * @example 26
         */
        account_id: number;
        /**
         * Format: int64
         * @description TODO: seen 41, 76, 75, 42, 74, 44, 47, 211
         * @example 41
         */
        inbox_id: number;
        /**
         * Format: int64
         * @description TODO: seen 4, 1, 8, 10, 57, 56
         * @example 4
         */
        conversation_id: number;
        /**
         * @description TODO: seen 1, 0
         * @example 1
         */
        message_type: number;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045018, 1796045012, 1796045458, 1796045374, 1796045016, 1796045362, 1796045019, 1796045045
         * @example 1796045018
         */
        created_at: number;
        /**
         * Format: date-time
         * @description TODO: seen 2026-11-30T13:23:38.918Z, 2026-11-30T13:23:32.546Z, 2026-11-30T13:30:58.551Z, 2026-11-30T13:29:34.166Z, 2026-11-30T13:23:36.564Z, 2026-11-30T13:29:22.572Z, 2026-11-30T13:23:39.894Z, 2026-11-30T13:23:36.762Z
         * @example 2026-11-30T13:23:38.918Z
         */
        updated_at: string;
        /**
         * @description TODO: seen false
         * @example false
         */
        private: boolean;
        /**
         * @description TODO: seen sent
         * @example sent
         */
        status: string;
        /** @description TODO: seen null */
        source_id: null;
        /**
         * @description TODO: seen text
         * @example text
         */
        content_type: string;
        /** @description TODO */
        content_attributes: {
            /**
             * @description TODO: seen true
             * @example true
             */
            deleted?: boolean | undefined;
        };
        /**
         * @description TODO: seen User, Contact
         * @example User
         */
        sender_type: string;
        /**
         * Format: int64
         * @description TODO: seen 45, 296, 295, 293, 257, 245, 238, 954
         * @example 45
         */
        sender_id: number;
        /** @description TODO */
        external_source_ids: {
            [key: string]: unknown;
        };
        /** @description TODO */
        additional_attributes: {
            [key: string]: unknown;
        };
        /**
         * @description TODO: seen Uploaded before, Hello Otto, we got your parcel back. Sha, Where is my parcel?, An answer on the website., This message was deleted, Too early?, Line 105, Hello, how can we help?
         * @example Uploaded before
         */
        processed_message_content: string | null;
        /** @description TODO */
        sentiment: {
            [key: string]: unknown;
        };
        conversation: MessageConversation;
        /** @description TODO */
        attachments?: {
            /**
             * Format: int64
             * @description TODO: seen 118, 461, 421, 40, 12
             * @example 118
             */
            id: number;
            /**
             * Format: int64
             * @description TODO: seen 645, 2398, 2037, 167, 117
             * @example 645
             */
            message_id: number;
            /**
             * @description TODO: seen image, file
             * @example image
             */
            file_type: string;
            /**
             * Format: int64
             * @description TODO: seen 26, 151, 148, 5, 4
             * @example 26
             */
            account_id: number;
            /**
             * @description TODO: seen png, null
             * @example png
             */
            extension: string | null;
            /**
             * @description TODO: seen image/png
             *
             *     Since Chatwoot 4.14.
             * @example image/png
             */
            content_type: string;
            /**
             * @description TODO: seen https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st
             * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/uploaded.png
             */
            data_url: string;
            /**
             * @description TODO: seen https://chatwoot.example/rails/active_st,
             * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/uploaded.png
             */
            thumb_url: string;
            /**
             * @description TODO: seen 70, 125
             * @example 70
             */
            file_size: number;
            /**
             * @description TODO: seen null, 1
             * @example 1
             */
            width: number | null;
            /**
             * @description TODO: seen null, 1
             * @example 1
             */
            height: number | null;
        }[] | undefined;
        /** @description TODO */
        sender: {
            /**
             * Format: int64
             * @description TODO: seen 45, 296, 295, 293, 257, 245, 238, 954
             * @example 45
             */
            id: number;
            /**
             * @description TODO: seen Ada Admin, Bo Robotics, Manuel Many
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
                 * @description TODO: seen 004fcadf8df279a6b8e7142a1cc3730ea4f04535, 99b15a2bcacdd2cf1affaeeb19e8f1da9ee7f40b, 7aeb6ce33cd766cf9ddc99113a7d974d2c4eab00
                 * @example 004fcadf8df279a6b8e7142a1cc3730ea4f04535a8f0466707e973b23e2cc3db
                 */
                avatar_url_hash?: string | undefined;
                /**
                 * Format: date-time
                 * @description TODO: seen 2026-11-30T13:24:05Z, 2026-11-22T09:28:27Z, 2026-11-22T09:39:51Z
                 * @example 2026-11-30T13:24:05Z
                 */
                last_avatar_sync_at?: string | undefined;
            } | undefined;
            /** @description TODO */
            custom_attributes?: {
                [key: string]: unknown;
            } | undefined;
            /**
             * @description TODO: seen bo-ymx3b3clh@shop.example, bo-ymx3b1jco@shop.example, bo@shop.example, manuel@litware.example
             * @example bo-ymx3b3clh@shop.example
             */
            email?: string | undefined;
            /** @description TODO: seen null */
            identifier?: null | undefined;
            /** @description TODO: seen null */
            phone_number?: null | undefined;
            /**
             * @description TODO: seen false
             * @example false
             */
            blocked?: boolean | undefined;
        };
    } | null;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045021, 1796045012, 1796045460, 1796045374, 1796045025, 1796045362, 1796045376, 1796045364
     * @example 1796045021
     */
    last_activity_at: number;
    /**
     * @description TODO: seen null, medium, urgent
     * @example medium
     */
    priority: string | null;
    /**
     * @description TODO: seen 0, 1796045458, 1796045374, 1796045362, 1796045367, 1796045045, 1795339712, 1795339579
     * @example 0
     */
    waiting_since: number;
    /**
     * Format: int64
     * @description TODO: seen null, 20, 2
     * @example 20
     */
    sla_policy_id: number | null;
    /** @description TODO: seen null */
    applied_sla?: (AppliedSla | null) | undefined;
    /** @description TODO */
    sla_events?: unknown[] | undefined;
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

/** TODO */
export interface ConversationUpdate {
    /**
     * @description TODO: seen medium, high, low, urgent
     * @example medium
     */
    priority?: string | undefined;
    /**
     * Format: int64
     * @description TODO: seen 20, 11, 46, 2, 1
     * @example 20
     */
    sla_policy_id?: number | undefined;
}

/** TODO */
export interface CreateConversationDirectUpload {
    /**
     * Format: int64
     * @description TODO: seen 153
     * @example 153
     */
    id: number;
    /**
     * @description TODO: seen xieqqczzy3u0i3aznefsda4eeb6x
     * @example xieqqczzy3u0i3aznefsda4eeb6x
     */
    key: string;
    /**
     * @description TODO: seen kettle.png
     * @example kettle.png
     */
    filename: string;
    /**
     * @description TODO: seen image/png
     * @example image/png
     */
    content_type: string;
    /** @description TODO */
    metadata: {
        [key: string]: unknown;
    };
    /**
     * @description TODO: seen 70
     * @example 70
     */
    byte_size: number;
    /**
     * @description TODO: seen kNqIPq6hKvXjCOs3DbjlAg==
     * @example kNqIPq6hKvXjCOs3DbjlAg==
     */
    checksum: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:23:47.183Z
     * @example 2026-11-30T13:23:47.183Z
     */
    created_at: string;
    /**
     * @description TODO: seen local
     * @example local
     */
    service_name: string;
    /**
     * @description TODO: seen eyJfcmFpbHMiOnsibWVzc2FnZSI6IkJBaEpJalpu
     * @example eyJfcmFpbHMiOnsibWVzc2FnZSI6IkJBaEpJalpuYVdRNkx5OWphR0YwZDI5dmRDOUJZM1JwZG1WVGRHOXlZV2RsT2pwQ2JHOWlMekUxTXo5bGVIQnBjbVZ6WDJsdUJqb0dSVlE9IiwiZXhwIjpudWxsLCJwdXIiOiJhdHRhY2hhYmxlIn19--454b6a3c22f9f660e733151aeb1b0eaf0fd71ebf
     */
    attachable_sgid: string;
    /**
     * @description TODO: seen eyJfcmFpbHMiOnsibWVzc2FnZSI6IkJBaHBBWms9
     * @example eyJfcmFpbHMiOnsibWVzc2FnZSI6IkJBaHBBWms9IiwiZXhwIjpudWxsLCJwdXIiOiJibG9iX2lkIn19--3fd65163775c0ac282184ff36017fb1e4b7e4e0a
     */
    signed_id: string;
    /** @description TODO */
    direct_upload: {
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/disk/eyJfcmFpbHMiOnsibWVzc2FnZSI6IkJBaDdDam9JYTJWNVNTSWhlR2xsY1hGamVucDVNM1V3YVROaGVtNWxabk5rWVRSbFpXSTJlQVk2QmtWR09oRmpiMjUwWlc1MFgzUjVjR1ZKSWc1cGJXRm5aUzl3Ym1jR093WlVPaE5qYjI1MFpXNTBYMnhsYm1kMGFHbExPZzFqYUdWamEzTjFiVWtpSFd0T2NVbFFjVFpvUzNaWWFrTlBjek5FWW1wc1FXYzlQUVk3QmxRNkVYTmxjblpwWTJWZmJtRnRaVG9LYkc5allXdz0iLCJleHAiOiIyMDI2LTExLTMwVDEzOjI4OjQ3LjE4NloiLCJwdXIiOiJibG9iX3Rva2VuIn19--5a9a0fba955095a2a5a06b76d034ff1d1d030190
         */
        url: string;
        /** @description TODO */
        headers: {
            /**
             * @description TODO: seen image/png
             * @example image/png
             */
            "Content-Type": string;
        };
    };
}

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

/** TODO */
export interface CsatSurveyResponse {
    /**
     * @description TODO: seen 0, 1
     * @example 0
     */
    total_count: number;
    /** @description TODO */
    ratings_count: {
        [key: string]: number;
    };
    /**
     * @description TODO: seen 0, 1
     * @example 0
     */
    total_sent_messages_count: number;
}

/** TODO */
export interface CsatSurveyResponseUpdate {
    /**
     * @description TODO: seen Called back
     * @example Called back
     */
    csat_review_notes?: string | undefined;
}

/** TODO */
export interface CustomAttribute {
    /**
     * Format: int64
     * @description TODO: seen 27, 28, 31, 24, 26, 21, 23, 29
     * @example 27
     */
    id: number;
    /**
     * @description TODO: seen Newsletter, Industry, Note to self, Shop page, Tier, Orders so far, Rebate, Tier of the case
     * @example Newsletter
     */
    attribute_display_name: string;
    /**
     * @description TODO: seen checkbox, text, link, list, number, percent, currency, date
     * @example checkbox
     */
    attribute_display_type: string;
    /**
     * @description TODO: seen Wants the newsletter, null, Where they sell, Service level, How many orders were placed, Agreed rebate, Number in the order system, As printed on the parcel
     * @example Wants the newsletter
     */
    attribute_description: string | null;
    /**
     * @description TODO: seen newsletter, industry, note_to_self, shop_page, tier, orders, rebate, customer_number
     * @example newsletter
     */
    attribute_key: string;
    /**
     * @description TODO: seen null, ^NW-[0-9]{5}$
     * @example ^NW-[0-9]{5}$
     */
    regex_pattern: string | null;
    /**
     * @description TODO: seen null, NW- and five digits
     * @example NW- and five digits
     */
    regex_cue: string | null;
    /** @description TODO */
    attribute_values: string[];
    /**
     * @description TODO: seen contact_attribute, company_attribute, conversation_attribute
     * @example contact_attribute
     */
    attribute_model: string;
    /** @description TODO: seen null */
    default_value: null;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:22:40.690Z, 2026-11-30T13:22:40.713Z, 2026-11-30T13:22:40.777Z, 2026-11-30T13:22:40.627Z, 2026-11-30T13:22:40.669Z, 2026-11-30T13:22:40.559Z, 2026-11-30T13:22:40.605Z, 2026-11-30T13:22:40.736Z
     * @example 2026-11-30T13:22:40.690Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:22:40.690Z, 2026-11-30T13:22:40.713Z, 2026-11-30T13:22:40.777Z, 2026-11-30T13:22:40.627Z, 2026-11-30T13:22:40.669Z, 2026-11-30T13:22:40.559Z, 2026-11-30T13:22:40.605Z, 2026-11-30T13:22:40.736Z
     * @example 2026-11-30T13:22:40.690Z
     */
    updated_at: string;
}

/** TODO */
export interface CustomAttributeUpdate {
    /**
     * @description TODO: seen Customer no., Customer number
     * @example Customer no.
     */
    attribute_display_name?: string | undefined;
    /**
     * @description TODO: seen As on the invoice
     * @example As on the invoice
     */
    attribute_description?: string | undefined;
    /**
     * @description TODO: seen number, text
     * @example number
     */
    attribute_display_type?: string | undefined;
    /**
     * @description TODO: seen customer_no, customer_number
     * @example customer_no
     */
    attribute_key?: string | undefined;
    /** @description TODO */
    attribute_values?: string[] | undefined;
}

/** TODO */
export interface CustomFilter {
    /**
     * Format: int64
     * @description TODO: seen 22, 14, 19, 17, 23, 24, 16, 18
     * @example 22
     */
    id: number;
    /**
     * @description TODO: seen Grace's own, Open and important, Only a name, By number, Odd, Text query, Monthly look, Asked for contacts
     * @example Grace's own
     */
    name: string;
    /**
     * @description TODO: seen conversation, contact, report
     * @example conversation
     */
    filter_type: string;
    /**
     * @description TODO: seen {}
     * @example {}
     */
    query: {
        /** @description TODO */
        payload?: {
            /**
             * @description TODO: seen status, labels, city
             * @example status
             */
            attribute_key: string;
            /**
             * @description TODO: seen equal_to, contains
             * @example equal_to
             */
            filter_operator: string;
            /** @description TODO */
            values: string[];
            /**
             * @description TODO: seen and, null
             * @example and
             */
            query_operator?: (string | null) | undefined;
            /**
             * @description TODO: seen standard
             * @example standard
             */
            attribute_model?: string | undefined;
            /** @description TODO: seen */
            custom_attribute_type?: string | undefined;
        }[] | undefined;
        /** @description TODO */
        anything?: {
            /** @description TODO */
            goes: (number | string)[];
        } | undefined;
        /**
         * @description TODO: seen 1764000000
         * @example 1764000000
         */
        since?: string | undefined;
        /**
         * @description TODO: seen 1766000000
         * @example 1766000000
         */
        until?: string | undefined;
    } | string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:23:29.121Z, 2026-11-30T13:23:29.011Z, 2026-11-30T13:23:29.080Z, 2026-11-30T13:23:29.057Z, 2026-11-30T13:23:29.132Z, 2026-11-30T13:23:29.142Z, 2026-11-30T13:23:29.045Z, 2026-11-30T13:23:29.068Z
     * @example 2026-11-30T13:23:29.121Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:23:29.121Z, 2026-11-30T13:23:29.011Z, 2026-11-30T13:23:29.080Z, 2026-11-30T13:23:29.057Z, 2026-11-30T13:23:29.132Z, 2026-11-30T13:23:29.142Z, 2026-11-30T13:23:29.045Z, 2026-11-30T13:23:29.068Z
     * @example 2026-11-30T13:23:29.121Z
     */
    updated_at: string;
}

/** TODO */
export interface CustomFilterUpdate {
    /**
     * @description TODO: seen conversation, contact
     * @example conversation
     */
    filter_type?: string | undefined;
    /**
     * @description TODO: seen Open, important
     * @example Open, important
     */
    name?: string | undefined;
}

/** TODO */
export interface CustomRole {
    /**
     * Format: int64
     * @description TODO: seen 16, 25, 17, 19, 18, 21, 15, 73
     * @example 16
     */
    id: number;
    /**
     * @description TODO: seen Everything, Nested, Only conversation manage, Only conversation participating manage, Only conversation unassigned manage, Only report manage, Reporter, Only contact manage
     * @example Everything
     */
    name: string;
    /**
     * @description TODO: seen null, Reads reports, Reads and writes reports
     * @example Reads reports
     */
    description: string | null;
    /** @description TODO */
    permissions: string[];
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:42.993Z, 2026-11-30T13:24:43.166Z, 2026-11-30T13:24:43.012Z, 2026-11-30T13:24:43.049Z, 2026-11-30T13:24:43.031Z, 2026-11-30T13:24:43.087Z, 2026-11-30T13:24:42.970Z, 2026-11-22T09:29:05.215Z
     * @example 2026-11-30T13:24:42.993Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:42.993Z, 2026-11-30T13:24:43.166Z, 2026-11-30T13:24:43.012Z, 2026-11-30T13:24:43.049Z, 2026-11-30T13:24:43.031Z, 2026-11-30T13:24:43.087Z, 2026-11-30T13:24:42.970Z, 2026-11-22T09:29:05.215Z
     * @example 2026-11-30T13:24:42.993Z
     */
    updated_at: string;
}

/** TODO */
export interface CustomRoleUpdate {
    /**
     * @description TODO: seen Reads and writes reports, null
     * @example Reads and writes reports
     */
    description?: (string | null) | undefined;
    /**
     * @description TODO: seen Analyst
     * @example Analyst
     */
    name?: string | undefined;
    /** @description TODO */
    permissions?: string[] | undefined;
}

/** TODO */
export interface DeleteInbox {
    /**
     * @description TODO: seen Your inbox deletion request will be proc
     * @example Your inbox deletion request will be processed in some time.
     */
    message: string;
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

/** TODO */
export interface GetAccountCacheKeys {
    /** @description TODO */
    cache_keys: {
        /**
         * @description TODO: seen 0000000000
         * @example 0000000000
         */
        label: string;
        /**
         * @description TODO: seen 0000000000
         * @example 0000000000
         */
        inbox: string;
        /**
         * @description TODO: seen 1796045056, 0000000000, 1795339721
         * @example 1796045056
         */
        team: string;
    };
}

/** TODO */
export interface GetConversationAssistant {
    /** @description TODO: seen null */
    assistant: {
        /**
         * Format: int64
         * @description TODO: seen 2, 5, 1
         * @example 2
         */
        id: number;
        /**
         * @description TODO: seen Northwind Helper
         * @example Northwind Helper
         */
        name: string;
    } | null;
}

/** TODO */
export interface GetConversationCounts {
    meta: ConversationCounts;
}

/** TODO */
export interface GetConversationDraft {
    /**
     * @description TODO: seen true, false
     * @example true
     */
    has_draft: boolean;
    /**
     * @description TODO: seen Dear Ines, we are looking,
     * @example Dear Ines, we are looking
     */
    message?: string | undefined;
}

/** TODO */
export interface GetConversationUnreadCounts {
    /**
     * @description TODO: seen 2
     *
     *     Since Chatwoot 4.16.
     * @example 2
     */
    all_count: number;
    /** @description TODO */
    inboxes: {
        [key: string]: number;
    };
    /** @description TODO */
    labels: {
        [key: string]: number;
    };
    /** @description TODO */
    teams: {
        [key: string]: number;
    };
}

/** TODO */
export interface GetInboxAgentBot {
    /** @description TODO */
    agent_bot?: {
        /**
         * Format: int64
         * @description TODO: seen 23, 128
         * @example 23
         */
        id: number;
        /**
         * @description TODO: seen Order status bot
         * @example Order status bot
         */
        name: string;
        /** @description TODO: seen null */
        description: null;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/bot.png
         */
        thumbnail: string;
        /**
         * @description TODO: seen https://bots.northwind.example/v2
         * @example https://bots.northwind.example/v2
         */
        outgoing_url: string;
        /**
         * @description TODO: seen webhook
         * @example webhook
         */
        bot_type: string;
        /** @description TODO */
        bot_config: {
            /**
             * @description TODO: seen short
             * @example short
             */
            tone: string;
            /**
             * @description TODO: seen Hi
             * @example Hi
             */
            greeting: string;
        };
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /** @description TODO */
        access_token: {
            /**
             * Format: int64
             * @description TODO: seen 90, 395
             * @example 90
             */
            id: number;
            /**
             * @description TODO: seen AgentBot
             * @example AgentBot
             */
            owner_type: string;
            /**
             * Format: int64
             * @description TODO: seen 23, 128
             * @example 23
             */
            owner_id: number;
            /**
             * @description TODO: seen <redacted>
             * @example <redacted>
             */
            token: string;
            /**
             * Format: date-time
             * @description TODO: seen 2026-11-30T13:24:22.780Z, 2026-11-22T09:28:48.363Z
             * @example 2026-11-30T13:24:22.780Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description TODO: seen 2026-11-30T13:24:23.470Z, 2026-11-22T09:28:49.272Z
             * @example 2026-11-30T13:24:23.470Z
             */
            updated_at: string;
        };
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        secret: string;
        /**
         * @description TODO: seen false
         * @example false
         */
        system_bot: boolean;
    } | undefined;
}

/** TODO */
export interface GetInboxAssignmentPolicy {
    /**
     * Format: int64
     * @description TODO: seen 5, 14, 4, 13
     * @example 5
     */
    id: number;
    /**
     * @description TODO: seen Bare, Fair
     * @example Bare
     */
    name: string;
    /** @description TODO: seen null */
    description: null;
    /**
     * @description TODO: seen round_robin
     * @example round_robin
     */
    assignment_order: string;
    /**
     * @description TODO: seen earliest_created
     * @example earliest_created
     */
    conversation_priority: string;
    /**
     * @description TODO: seen 100, 5
     * @example 100
     */
    fair_distribution_limit: number;
    /**
     * @description TODO: seen 3600, 1800
     * @example 3600
     */
    fair_distribution_window: number;
    /**
     * @description TODO: seen 168
     *
     *     Since Chatwoot 4.16.
     * @example 168
     */
    exclude_older_than_hours: number;
    /**
     * @description TODO: seen true
     * @example true
     */
    enabled: boolean;
    /**
     * @description TODO: seen 1
     * @example 1
     */
    assigned_inbox_count: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045084, 1795339746
     * @example 1796045084
     */
    created_at: number;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045084, 1795339746
     * @example 1796045084
     */
    updated_at: number;
}

/** TODO */
export interface GetIntegrationApp {
    /**
     * @description TODO: seen openai, dashboard_apps, dialogflow, dyte, google_translate, leadsquared, linear, notion
     * @example openai
     */
    id: string;
    /**
     * @description TODO: seen OpenAI, Dashboard Apps, Dialogflow, Cloudflare RealtimeKit, Google Translate, LeadSquared, Linear, Notion
     * @example OpenAI
     */
    name: string;
    /**
     * @description TODO: seen Leverage the power of large language mod, Dashboard Apps allow you to create and e, Build chatbots with Dialogflow and easil, Cloudflare RealtimeKit lets your agents , Integrate Google Translate to help agent, Sync your contacts and conversations wit, Create issues in Linear directly from yo, Connect your Notion workspace to enable
     * @example Leverage the power of large language models from OpenAI with the features such as reply suggestions, summarization, message rephrasing, spell-checking, and label classification.
     */
    description: string;
    /**
     * @description TODO: seen AI-powered reply suggestions, summarizat, Translation missing: en.integration_apps, Build chatbots to handle initial queries, Start video/voice calls with customers d, Automatically translate customer message, Sync your contacts and conversations wit, Create and link Linear issues directly f, Integrate databases, documents and pages
     * @example AI-powered reply suggestions, summarization, and message enhancement.
     */
    short_description: string;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    enabled: boolean;
    /** @description TODO */
    hooks: {
        /**
         * Format: int64
         * @description TODO: seen 12, 8, 13, 9, 7, 46, 42, 47
         * @example 12
         */
        id: number;
        /**
         * @description TODO: seen openai, dialogflow, google_translate, dyte
         * @example openai
         */
        app_id: string;
        /**
         * @description TODO: seen true, false
         * @example true
         */
        status: boolean;
        /** @description TODO: seen null */
        inbox: {
            /**
             * Format: int64
             * @description TODO: seen 48, 218
             * @example 48
             */
            id: number;
            /**
             * @description TODO: seen Shop API
             * @example Shop API
             */
            name: string;
        } | null;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * @description TODO: seen account, inbox
         * @example account
         */
        hook_type: string;
    }[];
    /**
     * @description TODO: seen dashboard_apps.png, dialogflow.png, dyte.png, google-translate.png, leadsquared.png, linear.png, notion.png, openai.png
     * @example dashboard_apps.png
     */
    logo?: string | undefined;
    /**
     * @description TODO: seen dashboard_apps, dialogflow, dyte, google_translate, leadsquared, linear, notion, openai
     * @example dashboard_apps
     */
    i18n_key?: string | undefined;
    /**
     * @description TODO: seen account, inbox
     * @example account
     */
    hook_type?: string | undefined;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    allow_multiple_hooks?: boolean | undefined;
    /**
     * @description TODO: seen null, /dialogflow, /dyte, /google_translate, /leadsquared, https://linear.app/oauth/authorize?respo, /openai, https://slack.com/oauth/v2/authorize?sco
     * @example /dialogflow
     */
    action?: (string | null) | undefined;
    /**
     * @description TODO: seen null, /dialogflow, /dyte, /google_translate, /leadsquared, https://linear.app/oauth/authorize?respo, /openai, https://slack.com/oauth/v2/authorize?sco
     * @example /dialogflow
     */
    button?: (string | null) | undefined;
    /** @description TODO */
    settings_json_schema?: {
        /**
         * @description TODO: seen object
         * @example object
         */
        type: string;
        /** @description TODO */
        properties: {
            /** @description TODO */
            project_id?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            credentials?: {
                /**
                 * @description TODO: seen object
                 * @example object
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            region?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            language_code?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            account_id?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            app_id?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            api_token?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            access_key?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            secret_key?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            endpoint_url?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            app_url?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            timezone?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            enable_conversation_activity?: {
                /**
                 * @description TODO: seen boolean
                 * @example boolean
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            enable_transcript_activity?: {
                /**
                 * @description TODO: seen boolean
                 * @example boolean
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            conversation_activity_score?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            transcript_activity_score?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            conversation_activity_code?: {
                /**
                 * @description TODO: seen integer
                 * @example integer
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            transcript_activity_code?: {
                /**
                 * @description TODO: seen integer
                 * @example integer
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            api_key?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            label_suggestion?: {
                /**
                 * @description TODO: seen boolean
                 * @example boolean
                 */
                type: string;
            } | undefined;
            /** @description TODO */
            organization_id?: {
                /**
                 * @description TODO: seen string
                 * @example string
                 */
                type: string;
            } | undefined;
        };
        /** @description TODO */
        required: string[];
        /**
         * @description TODO: seen false
         * @example false
         */
        additionalProperties: boolean;
    } | undefined;
    /** @description TODO */
    settings_form_schema?: {
        /**
         * @description TODO: seen Dialogflow Project ID, Dialogflow Project Key File, Dialogflow Region, Language Code, Cloudflare Account ID, RealtimeKit App ID, Cloudflare API Token, Google Cloud Project ID
         * @example Dialogflow Project ID
         */
        label: string;
        /**
         * @description TODO: seen text, textarea, select, checkbox, number
         * @example text
         */
        type: string;
        /**
         * @description TODO: seen project_id, credentials, region, language_code, account_id, app_id, api_token, access_key
         * @example project_id
         */
        name: string;
        /**
         * @description TODO: seen required, required|JSON,
         * @example required
         */
        validation?: string | undefined;
        /**
         * @description TODO: seen Project Id, Credentials
         * @example Project Id
         */
        validationName?: string | undefined;
        /** @description TODO */
        "validation-messages"?: {
            /**
             * @description TODO: seen Invalid JSON
             * @example Invalid JSON
             */
            JSON: string;
            /**
             * @description TODO: seen Credentials is required
             * @example Credentials is required
             */
            required: string;
        } | undefined;
        /**
         * @description TODO: seen global, en-US
         * @example global
         */
        default?: string | undefined;
        /** @description TODO */
        options?: FormOption[] | undefined;
        /**
         * @description TODO: seen Language code for Dialogflow agent. Use , Enable this option to push an activity w, Score to assign to the conversation crea, Enable this option to push an activity w, Score to assign to the conversation tran
         * @example Language code for Dialogflow agent. Use "auto" to detect from contact language.
         */
        help?: string | undefined;
    }[] | undefined;
    /** @description TODO */
    visible_properties?: string[] | undefined;
    /**
     * @description TODO: seen crm_integration
     * @example crm_integration
     */
    feature_flag?: string | undefined;
}

/** TODO */
export interface GetLiveReportGroupedConversationMetrics {
    /**
     * @description TODO: seen 1, 12
     * @example 1
     */
    open: number;
    /**
     * @description TODO: seen 0, 10
     * @example 0
     */
    unattended: number;
    /**
     * @description TODO: seen 0, 12
     * @example 0
     */
    unassigned: number;
    /**
     * Format: int64
     * @description TODO: seen 68, 69, null, 269, 268
     * @example 68
     */
    assignee_id: number | null;
}

/** TODO */
export interface GetPlatformUserLoginLink {
    /**
     * @description TODO: seen https://chatwoot.example/app/login?email
     * @example https://chatwoot.example/app/login?email=mira.holt%40northwind.example&sso_auth_token=<redacted>
     */
    url: string;
}

/** TODO */
export interface GetReportBotSummary {
    /**
     * @description TODO: seen 2, 0
     * @example 2
     */
    bot_resolutions_count: number;
    /**
     * @description TODO: seen 0
     * @example 0
     */
    bot_handoffs_count: number;
    /** @description TODO */
    previous: {
        /**
         * @description TODO: seen 0
         * @example 0
         */
        bot_resolutions_count: number;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        bot_handoffs_count: number;
    };
}

/** TODO */
export interface GetReportDrilldown {
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen conversations_count
         * @example conversations_count
         */
        metric: string;
        /**
         * @description TODO: seen conversation
         * @example conversation
         */
        record_type: string;
        /** @description TODO */
        bucket: {
            /**
             * @description TODO: seen 1795996800
             * @example 1795996800
             */
            since: number;
            /**
             * @description TODO: seen 1796045372
             * @example 1796045372
             */
            until: number;
        };
        /**
         * @description TODO: seen 1
         * @example 1
         */
        current_page: number;
        /**
         * @description TODO: seen 25
         * @example 25
         */
        per_page: number;
        /**
         * @description TODO: seen 33
         * @example 33
         */
        total_count: number;
        /**
         * @description TODO: seen 33
         * @example 33
         */
        conversation_count: number;
    };
    /** @description TODO */
    payload: {
        /**
         * @description TODO: seen conversation
         * @example conversation
         */
        record_type: string;
        /** @description TODO */
        conversation: {
            /**
             * Format: int64
             * @description TODO: seen 450, 449, 448, 447, 446, 445, 444, 443
             * @example 450
             */
            id: number;
            /**
             * Format: int64
             * @description TODO: seen 33, 32, 31, 30, 29, 28, 27, 26
             * @example 33
             */
            display_id: number;
            /**
             * Format: int64
             * @description TODO: seen 292
             * @example 292
             */
            contact_id: number;
            /**
             * @description TODO: seen Pat Parcel
             * @example Pat Parcel
             */
            contact_name: string;
            /**
             * Format: int64
             * @description TODO: seen 73
             * @example 73
             */
            inbox_id: number;
            /**
             * @description TODO: seen Parcel Desk
             * @example Parcel Desk
             */
            inbox_name: string;
            /** @description TODO: seen null */
            assignee_id: null;
            /** @description TODO: seen null */
            assignee_name: null;
            /**
             * @description TODO: seen open
             * @example open
             */
            status: string;
            /**
             * Format: unix-time
             * @description TODO: seen 1796045369, 1796045368, 1796045367
             * @example 1796045369
             */
            created_at: number;
            /**
             * Format: unix-time
             * @description TODO: seen 1796045369, 1796045368, 1796045367, 1796045372
             * @example 1796045369
             */
            last_activity_at: number;
            /** @description TODO: seen null */
            last_message: null;
        };
        /** @description TODO: seen null */
        message: null;
        /** @description TODO: seen null */
        metric_value: null;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045369, 1796045368, 1796045367
         * @example 1796045369
         */
        occurred_at: number;
    }[];
}

/** TODO */
export interface GetReportInboxLabelMatrix {
    /** @description TODO */
    inboxes: {
        /**
         * Format: int64
         * @description TODO: seen 68, 70, 65, 63, 69, 64, 62, 67
         * @example 68
         */
        id: number;
        /**
         * @description TODO: seen Returns Desk, Website, Bot Desk, Members Desk, Night Desk, One Thread Desk, Parcel Desk, Star Desk
         * @example Returns Desk
         */
        name: string;
    }[];
    /** @description TODO */
    labels: {
        /**
         * Format: int64
         * @description TODO: seen 28, 29, 110, 111
         * @example 28
         */
        id: number;
        /**
         * @description TODO: seen billing, unused
         * @example billing
         */
        title: string;
    }[];
    /** @description TODO */
    matrix: number[][];
}

/** TODO */
export interface GetReportOutgoingMessageCounts {
    /**
     * Format: int64
     * @description TODO: seen 19, 68, 69, 268, 269
     * @example 19
     */
    id: number;
    /**
     * @description TODO: seen returns, Ada Admin, Grace Agent
     * @example returns
     */
    name: string;
    /**
     * @description TODO: seen 4, 13, 3
     * @example 4
     */
    outgoing_messages_count: number;
}

/** TODO */
export interface GetReportSummary {
    /**
     * @description TODO: seen 22, 0, 5, 2, 4
     * @example 22
     */
    conversations_count: number;
    /**
     * @description TODO: seen 32, 0, 7, 4, 3
     * @example 32
     */
    incoming_messages_count: number;
    /**
     * @description TODO: seen 20, 0, 5, 4, 3
     * @example 20
     */
    outgoing_messages_count: number;
    /**
     * @description TODO: seen 1.1428571428571428, 0.7142857142857143, null, 1, 1.5, 0, 0.6666666666666666, 0.5
     * @example 1.1428571428571428
     */
    avg_first_response_time: number | null;
    /**
     * @description TODO: seen 2.2857142857142856, 1.5714285714285714, null, 2, 4, 0, 1.6666666666666667, 3
     * @example 2.2857142857142856
     */
    avg_resolution_time: number | null;
    /**
     * @description TODO: seen 7, 0, 3, 1
     * @example 7
     */
    resolutions_count: number;
    /**
     * @description TODO: seen 1, null, 2, 0
     * @example 1
     */
    reply_time: number | null;
    /** @description TODO */
    previous: {
        /**
         * @description TODO: seen 0
         * @example 0
         */
        conversations_count: number;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        incoming_messages_count: number;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        outgoing_messages_count: number;
        /** @description TODO: seen null */
        avg_first_response_time: null;
        /** @description TODO: seen null */
        avg_resolution_time: null;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        resolutions_count: number;
        /** @description TODO: seen null */
        reply_time: null;
    };
}

/** TODO */
export interface Inbox {
    /**
     * Format: int64
     * @description TODO: seen 49, 50, 62, 55, 53, 56, 58, 57
     * @example 49
     */
    id: number;
    /**
     * @description TODO: seen , https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/logo.png
     */
    avatar_url: string;
    /**
     * Format: int64
     * @description TODO: seen 35, 36, 44, 11, 9, 2, 37, 3
     * @example 35
     */
    channel_id: number;
    /**
     * @description TODO: seen Bare API, Full API, Parcel Desk, Google mail, Help by mail, LINE shop, Desk with a face, SMS line
     * @example Bare API
     */
    name: string;
    /**
     * @description TODO: seen Channel::Api, Channel::Email, Channel::Line, Channel::Sms, Channel::WebWidget
     * @example Channel::Api
     */
    channel_type: string;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    greeting_enabled: boolean;
    /**
     * @description TODO: seen null, Hello from Northwind, Hello, a colleague answers soon., Thanks for writing to Northwind., How can we help?, Welcome to Northwind
     * @example Hello from Northwind
     */
    greeting_message: string | null;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    working_hours_enabled: boolean;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    enable_email_collect: boolean;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    csat_survey_enabled: boolean;
    /** @description TODO */
    csat_config: {
        /** @description TODO: seen */
        message?: string | undefined;
        /**
         * @description TODO: seen en
         * @example en
         */
        language?: string | undefined;
        /** @description TODO */
        template?: {
            /**
             * @description TODO: seen survey
             * @example survey
             */
            name: string;
            /**
             * @description TODO: seen pending
             * @example pending
             */
            status: string;
            /**
             * @description TODO: seen en
             * @example en
             */
            language: string;
            /**
             * Format: date-time
             * @description TODO: seen 2026-01-05T10:00:00Z
             * @example 2026-01-05T10:00:00Z
             */
            created_at: string;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            template_id: string;
            /**
             * @description TODO: seen Survey
             * @example Survey
             */
            friendly_name: string;
        } | undefined;
        /**
         * @description TODO: seen Please rate us
         * @example Please rate us
         */
        button_text?: string | undefined;
        /**
         * @description TODO: seen emoji
         * @example emoji
         */
        display_type?: string | undefined;
        /** @description TODO */
        survey_rules?: {
            /** @description TODO */
            values: unknown[];
            /**
             * @description TODO: seen contains
             * @example contains
             */
            operator: string;
        } | undefined;
    };
    /**
     * @description TODO: seen true, false
     * @example true
     */
    enable_auto_assignment: boolean;
    /** @description TODO */
    auto_assignment_config: {
        /**
         * @description TODO: seen 7, 5
         * @example 7
         */
        max_assignment_limit?: (string | number) | undefined;
    };
    /**
     * @description TODO: seen null, We are back on Monday., Closed until Monday
     * @example We are back on Monday.
     */
    out_of_office_message: string | null;
    /** @description TODO */
    working_hours: WorkingHours[];
    /**
     * @description TODO: seen UTC, Europe/Berlin, Europe/Copenhagen, America/New_York
     * @example UTC
     */
    timezone: string;
    /**
     * @description TODO: seen null, https://chatwoot.example/webhooks/line/l, https://chatwoot.example/webhooks/sms/49, https://chatwoot.example/webhooks/sms/49
     * @example https://chatwoot.example/webhooks/line/line
     */
    callback_webhook_url: string | null;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    allow_messages_after_resolved: boolean;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    lock_to_single_conversation: boolean;
    /**
     * @description TODO: seen friendly, professional
     * @example friendly
     */
    sender_name_type: string;
    /**
     * @description TODO: seen null, Northwind, Northwind Ltd
     * @example Northwind
     */
    business_name: string | null;
    /**
     * @description TODO: seen null, , northwind.example
     *
     *     Since Chatwoot 4.9.
     * @example northwind.example
     */
    allowed_domains: string | null;
    /**
     * @description TODO: seen null, #1f93ff, #1f6feb, #0f766e, #123456
     * @example #1f93ff
     */
    widget_color: string | null;
    /**
     * @description TODO: seen null, https://shop.northwind.example, https://northwind.example, https://www.northwind.example
     * @example https://shop.northwind.example
     */
    website_url: string | null;
    /**
     * @description TODO: seen false, true, null
     * @example false
     */
    hmac_mandatory: boolean | null;
    /**
     * @description TODO: seen null, Hello, Hi there
     * @example Hello
     */
    welcome_title: string | null;
    /**
     * @description TODO: seen null, Ask us about your order, Ask us anything, We answer fast
     * @example Ask us about your order
     */
    welcome_tagline: string | null;
    /**
     * @description TODO: seen null,
     *         <script>
     *           (function(d,t) {
     * @example <script>
     *           (function(d,t) {
     *             var BASE_URL="https://chatwoot.example";
     *             var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
     *             g.src=BASE_URL+"/packs/js/sdk.js";
     *             g.async = true;
     *             s.parentNode.insertBefore(g,s);
     *             g.onload=function(){
     *               window.chatwootSDK.run({
     *                 websiteToken: '<redacted>',
     *                 baseUrl: BASE_URL
     *               })
     *             }
     *           })(document,"script");
     *         </script>
     */
    web_widget_script: string | null;
    /**
     * @description TODO: seen null, <redacted>
     * @example <redacted>
     */
    website_token: string | null;
    /** @description TODO: seen null */
    selected_feature_flags: string[] | null;
    /**
     * @description TODO: seen null, in_a_few_minutes, in_a_few_hours, in_a_day
     * @example in_a_few_minutes
     */
    reply_time: string | null;
    /** @description TODO: seen null */
    messaging_service_sid: null;
    /**
     * @description TODO: seen null, +4930450460971, +4930397127401
     * @example +4930450460971
     */
    phone_number: string | null;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    hmac_token?: string | undefined;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    secret?: string | undefined;
    /**
     * @description TODO: seen null, , https://hooks.northwind.example/chatwoot, https://hooks.northwind.example/face, https://hooks.northwind.example/v2
     * @example https://hooks.northwind.example/chatwoot
     */
    webhook_url?: (string | null) | undefined;
    /**
     * @description TODO: seen testzVyCnmTssrcE7sgaftjN, testzePj65d3ZoDVAKw6MoTs, testEX67KhbTb21b9OLjMJg0, testuqotliJnXt9tTLk57Ebx, xhCTT3oaEqL9hherzgwjF6nL, w9LNjDxNpbGy1E3xXsRhZcih, o8KzimLGRt3ywfkDFged5BTf, rCwVZ2SoDXjt2arPvxB5cBVV
     * @example testzVyCnmTssrcE7sgaftjN
     */
    inbox_identifier?: string | undefined;
    /** @description TODO */
    additional_attributes?: {
        /**
         * @description TODO: seen 24, 48
         * @example 24
         */
        agent_reply_time_window?: number | undefined;
        /**
         * @description TODO: seen Please answer within a day.
         * @example Please answer within a day.
         */
        agent_reply_time_window_message?: string | undefined;
    } | undefined;
    /**
     * @description TODO: seen null, google, default, other
     * @example google
     */
    provider: string | null;
    /**
     * @description TODO: seen google@northwind.example, help@northwind.example, post@northwind.example, orders@northwind.example, support@northwind.example
     * @example google@northwind.example
     */
    email?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    forwarding_enabled?: boolean | undefined;
    /**
     * @description TODO: seen , orders
     * @example orders
     */
    imap_login?: string | undefined;
    /**
     * @description TODO: seen , <redacted>
     * @example <redacted>
     */
    imap_password?: string | undefined;
    /**
     * @description TODO: seen , imap.northwind.example
     * @example imap.northwind.example
     */
    imap_address?: string | undefined;
    /**
     * @description TODO: seen 0, 993
     * @example 0
     */
    imap_port?: number | undefined;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    imap_enabled?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    imap_enable_ssl?: boolean | undefined;
    /**
     * @description TODO: seen plain
     * @example plain
     */
    imap_authentication?: string | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    reauthorization_required?: boolean | undefined;
    /**
     * @description TODO: seen , orders
     * @example orders
     */
    smtp_login?: string | undefined;
    /**
     * @description TODO: seen , <redacted>
     * @example <redacted>
     */
    smtp_password?: string | undefined;
    /**
     * @description TODO: seen , smtp.northwind.example
     * @example smtp.northwind.example
     */
    smtp_address?: string | undefined;
    /**
     * @description TODO: seen 0, 587
     * @example 0
     */
    smtp_port?: number | undefined;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    smtp_enabled?: boolean | undefined;
    /**
     * @description TODO: seen , northwind.example
     * @example northwind.example
     */
    smtp_domain?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    smtp_enable_ssl_tls?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    smtp_enable_starttls_auto?: boolean | undefined;
    /**
     * @description TODO: seen none, peer
     * @example none
     */
    smtp_openssl_verify_mode?: string | undefined;
    /**
     * @description TODO: seen login
     * @example login
     */
    smtp_authentication?: string | undefined;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    pre_chat_form_enabled?: boolean | undefined;
    /** @description TODO */
    pre_chat_form_options?: {
        /**
         * @description TODO: seen Share your queries or comments here., Two questions first
         * @example Share your queries or comments here.
         */
        pre_chat_message: string;
        /** @description TODO */
        pre_chat_fields: {
            /**
             * @description TODO: seen standard
             * @example standard
             */
            field_type: string;
            /**
             * @description TODO: seen Email Id, Full name, Phone number, E-mail, Size
             * @example Email Id
             */
            label: string;
            /**
             * @description TODO: seen emailAddress, fullName, phoneNumber, size
             * @example emailAddress
             */
            name: string;
            /**
             * @description TODO: seen email, text, list
             * @example email
             */
            type: string;
            /**
             * @description TODO: seen true, false
             * @example true
             */
            required: boolean;
            /**
             * @description TODO: seen false, true
             * @example false
             */
            enabled: boolean;
            /**
             * @description TODO: seen you@shop.example
             * @example you@shop.example
             */
            placeholder?: string | undefined;
            /** @description TODO */
            values?: string[] | undefined;
            /** @description TODO: seen */
            regex_cue?: string | undefined;
            /** @description TODO: seen */
            regex_pattern?: string | undefined;
        }[];
        /**
         * @description TODO: seen true
         * @example true
         */
        require_email?: boolean | undefined;
    } | undefined;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    continuity_via_email?: boolean | undefined;
    /**
     * @description TODO: seen 1bf16cccc1233547087f9a665679264d@false
     * @example 1bf16cccc1233547087f9a665679264d@false
     */
    forward_to_email?: string | undefined;
    /** @description TODO */
    help_center?: {
        /**
         * @description TODO: seen Northwind Help
         * @example Northwind Help
         */
        name: string;
        /**
         * @description TODO: seen northwind-help
         * @example northwind-help
         */
        slug: string;
    } | undefined;
}

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

/** TODO */
export interface InboxUpdate {
    /**
     * @description TODO: seen Shop API, Shop API desk
     * @example Shop API
     */
    name?: string | undefined;
    /**
     * Format: int64
     * @description TODO: seen 12, 57
     * @example 12
     */
    portal_id?: number | undefined;
    /**
     * @description TODO: seen friendly, professional
     * @example friendly
     */
    sender_name_type?: string | undefined;
    /**
     * @description TODO: seen null, Northwind Ltd
     * @example Northwind Ltd
     */
    business_name?: (string | null) | undefined;
    /**
     * @description TODO: seen null, Welcome to Northwind
     * @example Welcome to Northwind
     */
    greeting_message?: (string | null) | undefined;
    /**
     * @description TODO: seen null, Closed until Monday
     * @example Closed until Monday
     */
    out_of_office_message?: (string | null) | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    greeting_enabled?: boolean | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    enable_email_collect?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    csat_survey_enabled?: boolean | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    enable_auto_assignment?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    working_hours_enabled?: boolean | undefined;
    /**
     * @description TODO: seen Europe/Berlin
     * @example Europe/Berlin
     */
    timezone?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    allow_messages_after_resolved?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    lock_to_single_conversation?: boolean | undefined;
}

/** TODO */
export interface InboxUpdateForm {
    /**
     * Format: binary
     * @description TODO: seen <file desk.png image/png>
     */
    avatar?: Uploadable | undefined;
}

/** TODO */
export interface Integration {
    /**
     * Format: int64
     * @description TODO: seen 8, 13, 10, 7, 11, 42, 47, 44
     * @example 8
     */
    id: number;
    /**
     * @description TODO: seen dialogflow, notion, dyte, no-such-app
     * @example dialogflow
     */
    app_id: string;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    status: boolean;
    /** @description TODO: seen null */
    inbox: {
        /**
         * Format: int64
         * @description TODO: seen 48, 218
         * @example 48
         */
        id: number;
        /**
         * @description TODO: seen Shop API
         * @example Shop API
         */
        name: string;
    } | null;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen inbox, account
     * @example inbox
     */
    hook_type: string;
    /** @description TODO */
    settings: {
        /**
         * @description TODO: seen northwind-desk
         * @example northwind-desk
         */
        project_id?: string | undefined;
        /**
         * @description TODO: seen europe-west1
         * @example europe-west1
         */
        region?: string | undefined;
        /**
         * @description TODO: seen en-US
         * @example en-US
         */
        language_code?: string | undefined;
        /**
         * @description TODO: seen northwind, northwind-2
         * @example northwind
         */
        account_id?: string | undefined;
        /**
         * @description TODO: seen northwind-rooms
         * @example northwind-rooms
         */
        app_id?: string | undefined;
        /** @description TODO */
        credentials?: {
            [key: string]: unknown;
        } | undefined;
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        api_key?: string | undefined;
        /**
         * @description TODO: seen northwind, northwind-2
         * @example northwind
         */
        organization_id?: string | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        anything?: boolean | undefined;
    };
    /** @description TODO: seen null */
    reference_id: null;
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

/** TODO */
export interface ListAssignmentPolicyInboxes {
    /** @description TODO */
    inboxes: ResetInboxSecret[];
}

/** TODO */
export interface ListCategories {
    /** @description TODO */
    payload: {
        /**
         * Format: int64
         * @description TODO: seen 20, 11, 13, 14, 15, 16, 18, 19
         * @example 20
         */
        id: number;
        /**
         * @description TODO: seen Positioned, Orders, Tracking, Bestellungen, Payment, Default, Orphan, Lonely
         * @example Positioned
         */
        name: string;
        /**
         * @description TODO: seen positioned, orders, tracking, bestellungen, payment, default, orphan, lonely
         * @example positioned
         */
        slug: string;
        /**
         * @description TODO: seen en, de
         * @example en
         */
        locale: string;
        /**
         * @description TODO: seen null, Everything about orders
         * @example Everything about orders
         */
        description: string | null;
        /**
         * @description TODO: seen 0, 1, 2, null
         * @example 0
         */
        position: number | null;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * @description TODO: seen , 📦
         * @example 📦
         */
        icon: string;
        /**
         * @description TODO: seen
         *
         *     Since Chatwoot 4.16.
         */
        icon_color: string;
        /** @description TODO */
        meta: {
            /**
             * @description TODO: seen 0
             * @example 0
             */
            articles_count: number;
        };
        /** @description TODO */
        related_categories?: {
            /**
             * Format: int64
             * @description TODO: seen 11, 52
             * @example 11
             */
            id: number;
            /**
             * @description TODO: seen Orders
             * @example Orders
             */
            name: string;
            /**
             * @description TODO: seen orders
             * @example orders
             */
            slug: string;
            /**
             * @description TODO: seen en
             * @example en
             */
            locale: string;
            /**
             * @description TODO: seen Everything about orders
             * @example Everything about orders
             */
            description: string;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            position: number;
            /**
             * Format: int64
             * @description TODO: seen 27, 152
             * @example 27
             */
            account_id: number;
        }[] | undefined;
        /** @description TODO */
        parent_category?: {
            /**
             * Format: int64
             * @description TODO: seen 11, 52
             * @example 11
             */
            id: number;
            /**
             * @description TODO: seen Orders
             * @example Orders
             */
            name: string;
            /**
             * @description TODO: seen orders
             * @example orders
             */
            slug: string;
            /**
             * @description TODO: seen en
             * @example en
             */
            locale: string;
            /**
             * @description TODO: seen Everything about orders
             * @example Everything about orders
             */
            description: string;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            position: number;
            /**
             * Format: int64
             * @description TODO: seen 27, 152
             * @example 27
             */
            account_id: number;
        } | undefined;
        /** @description TODO */
        root_category?: {
            /**
             * Format: int64
             * @description TODO: seen 11, 52
             * @example 11
             */
            id: number;
            /**
             * @description TODO: seen Orders
             * @example Orders
             */
            name: string;
            /**
             * @description TODO: seen orders
             * @example orders
             */
            slug: string;
            /**
             * @description TODO: seen en
             * @example en
             */
            locale: string;
            /**
             * @description TODO: seen Everything about orders
             * @example Everything about orders
             */
            description: string;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            position: number;
            /**
             * Format: int64
             * @description TODO: seen 27, 152
             * @example 27
             */
            account_id: number;
        } | undefined;
    }[];
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 1
         * @example 1
         */
        current_page: number;
        /**
         * @description TODO: seen 0, 9
         * @example 0
         */
        categories_count: number;
    };
}

/** TODO */
export interface ListContactAttachments {
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0, 2
         * @example 0
         */
        total_count: number;
    };
    /** @description TODO */
    payload: {
        /**
         * Format: int64
         * @description TODO: seen 89, 88, 392, 391, 432, 431
         * @example 89
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 565, 564, 1946, 1943, 2318, 2317
         * @example 565
         */
        message_id: number;
        /**
         * @description TODO: seen , https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/front.png
         */
        thumb_url: string;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st, https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/receipt.txt
         */
        data_url: string;
        /**
         * @description TODO: seen 31, 70
         * @example 31
         */
        file_size: number;
        /**
         * @description TODO: seen file, image
         * @example file
         */
        file_type: string;
        /**
         * @description TODO: seen txt, png
         * @example txt
         */
        extension: string;
        /**
         * @description TODO: seen null, 1
         * @example 1
         */
        width: number | null;
        /**
         * @description TODO: seen null, 1
         * @example 1
         */
        height: number | null;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045004, 1795339472, 1795339471, 1795339655
         * @example 1796045004
         */
        created_at: number;
        sender: UserSender;
        /**
         * Format: int64
         * @description TODO: seen 96
         * @example 96
         */
        conversation_id: number;
    }[];
}

/** TODO */
export interface ListConversationAttachments {
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0, 12, 11
         * @example 0
         */
        total_count?: number | undefined;
        /**
         * @description TODO: seen 1, 0
         * @example 1
         */
        mine_count?: number | undefined;
        /**
         * @description TODO: seen 0, 1
         * @example 0
         */
        unassigned_count?: number | undefined;
        /**
         * @description TODO: seen 1, 0, 3
         * @example 1
         */
        all_count?: number | undefined;
    };
    /** @description TODO */
    payload: {
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
    }[];
}

/** TODO */
export interface ListNotifications {
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0, 1, 2
         * @example 0
         */
        unread_count: number;
        /**
         * @description TODO: seen 0, 1, 2
         * @example 0
         */
        count: number;
        /**
         * @description TODO: seen 1, 2
         * @example 1
         */
        current_page: number | string;
    };
    /** @description TODO */
    payload: {
        /**
         * Format: int64
         * @description TODO: seen 81, 82, 307, 308
         * @example 81
         */
        id: number;
        /**
         * @description TODO: seen assigned_conversation_new_message, participating_conversation_new_message
         * @example assigned_conversation_new_message
         */
        notification_type: string;
        /**
         * @description TODO: seen A new message is created in conversation
         * @example A new message is created in conversation (#3)
         */
        push_message_title: string;
        /**
         * @description TODO: seen : Thank you, we read this soon., Ada Admin: Where is my parcel?
         * @example : Thank you, we read this soon.
         */
        push_message_body: string;
        /**
         * @description TODO: seen Conversation
         * @example Conversation
         */
        primary_actor_type: string;
        /**
         * Format: int64
         * @description TODO: seen 361, 1217
         * @example 361
         */
        primary_actor_id: number;
        /** @description TODO */
        primary_actor: {
            /** @description TODO */
            additional_attributes: {
                [key: string]: unknown;
            };
            /**
             * @description TODO: seen false
             * @example false
             */
            can_reply: boolean;
            /**
             * @description TODO: seen Channel::Api
             * @example Channel::Api
             */
            channel: string;
            /** @description TODO */
            contact_inbox: {
                /**
                 * Format: int64
                 * @description TODO: seen 402, 1392
                 * @example 402
                 */
                id: number;
                /**
                 * Format: int64
                 * @description TODO: seen 262, 959
                 * @example 262
                 */
                contact_id: number;
                /**
                 * Format: int64
                 * @description TODO: seen 48, 218
                 * @example 48
                 */
                inbox_id: number;
                /**
                 * @description TODO: seen 36230de0-e544-40df-8f1f-93219dda638c, 22e26296-0563-4d08-be2a-f24ff4ad1410
                 * @example 36230de0-e544-40df-8f1f-93219dda638c
                 */
                source_id: string;
                /**
                 * Format: date-time
                 * @description TODO: seen 2026-11-30T13:24:50.843Z, 2026-11-22T09:29:09.387Z
                 * @example 2026-11-30T13:24:50.843Z
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description TODO: seen 2026-11-30T13:24:50.843Z, 2026-11-22T09:29:09.387Z
                 * @example 2026-11-30T13:24:50.843Z
                 */
                updated_at: string;
                /**
                 * @description TODO: seen false
                 * @example false
                 */
                hmac_verified: boolean;
                /**
                 * @description TODO: seen <redacted>
                 * @example <redacted>
                 */
                pubsub_token: string;
            };
            /**
             * Format: int64
             * @description TODO: seen 3
             * @example 3
             */
            id: number;
            /**
             * Format: int64
             * @description TODO: seen 48, 218
             * @example 48
             */
            inbox_id: number;
            /** @description TODO */
            messages: {
                /**
                 * Format: int64
                 * @description TODO: seen 855, 2605
                 * @example 855
                 */
                id: number;
                /**
                 * @description TODO: seen Thank you, we read this soon.
                 * @example Thank you, we read this soon.
                 */
                content: string;
                /**
                 * Format: int64
                 * @description TODO: seen 27, 152
                 * @example 27
                 */
                account_id: number;
                /**
                 * Format: int64
                 * @description TODO: seen 48, 218
                 * @example 48
                 */
                inbox_id: number;
                /**
                 * Format: int64
                 * @description TODO: seen 3
                 * @example 3
                 */
                conversation_id: number;
                /**
                 * @description TODO: seen 1
                 * @example 1
                 */
                message_type: number;
                /**
                 * Format: unix-time
                 * @description TODO: seen 1796045091, 1795339749
                 * @example 1796045091
                 */
                created_at: number;
                /**
                 * Format: date-time
                 * @description TODO: seen 2026-11-30T13:24:51.034Z, 2026-11-22T09:29:09.769Z
                 * @example 2026-11-30T13:24:51.034Z
                 */
                updated_at: string;
                /**
                 * @description TODO: seen false
                 * @example false
                 */
                private: boolean;
                /**
                 * @description TODO: seen sent
                 * @example sent
                 */
                status: string;
                /** @description TODO: seen null */
                source_id: null;
                /**
                 * @description TODO: seen text
                 * @example text
                 */
                content_type: string;
                /** @description TODO */
                content_attributes: {
                    /**
                     * Format: int64
                     * @description TODO: seen 28, 106
                     * @example 28
                     */
                    automation_rule_id: number;
                };
                /** @description TODO: seen null */
                sender_type: null;
                /** @description TODO: seen null */
                sender_id: null;
                /** @description TODO */
                external_source_ids: {
                    [key: string]: unknown;
                };
                /** @description TODO */
                additional_attributes: {
                    [key: string]: unknown;
                };
                /**
                 * @description TODO: seen Thank you, we read this soon.
                 * @example Thank you, we read this soon.
                 */
                processed_message_content: string;
                /** @description TODO */
                sentiment: {
                    [key: string]: unknown;
                };
                conversation: MessageConversation;
            }[];
            /** @description TODO */
            labels: string[];
            /** @description TODO */
            meta: {
                sender: ContactSender;
                /** @description TODO: seen null */
                assignee: UserSender | null;
                /**
                 * @description TODO: seen User, null
                 * @example User
                 */
                assignee_type: string | null;
                /** @description TODO: seen null */
                team: {
                    /**
                     * Format: int64
                     * @description TODO: seen 14, 63
                     * @example 14
                     */
                    id: number;
                    /**
                     * @description TODO: seen billing and refunds
                     * @example billing and refunds
                     */
                    name: string;
                    /**
                     * @description TODO: seen
                     *
                     *     Since Chatwoot 4.16.
                     */
                    icon: string;
                    /**
                     * @description TODO: seen
                     *
                     *     Since Chatwoot 4.16.
                     */
                    icon_color: string;
                } | null;
                /**
                 * @description TODO: seen false
                 * @example false
                 */
                hmac_verified: boolean;
            };
            /**
             * @description TODO: seen pending
             * @example pending
             */
            status: string;
            /** @description TODO */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description TODO: seen null */
            snoozed_until: null;
            /**
             * @description TODO: seen 0
             * @example 0
             */
            unread_count: number;
            /**
             * Format: date-time
             * @description TODO: seen 2026-11-30T13:24:50.914Z, 2026-11-22T09:29:09.460Z
             * @example 2026-11-30T13:24:50.914Z
             */
            first_reply_created_at: string;
            /** @description TODO: seen null */
            priority: null;
            /**
             * @description TODO: seen 0
             * @example 0
             */
            waiting_since: number;
            /**
             * Format: unix-time
             * @description TODO: seen 0
             * @example 0
             */
            agent_last_seen_at: number;
            /**
             * Format: unix-time
             * @description TODO: seen 0
             * @example 0
             */
            contact_last_seen_at: number;
            /**
             * Format: unix-time
             * @description TODO: seen 1796045091, 1795339749
             * @example 1796045091
             */
            last_activity_at: number;
            /**
             * Format: unix-time
             * @description TODO: seen 1796045091, 1795339749
             * @example 1796045091
             */
            timestamp: number;
            /**
             * Format: unix-time
             * @description TODO: seen 1796045090, 1795339749
             * @example 1796045090
             */
            created_at: number;
            /**
             * Format: unix-time
             * @description TODO: seen 1796045091.202025, 1796045091.260986, 1796045091.620646, 1795339750.188736, 1795339750.4328709
             * @example 1796045091.202025
             */
            updated_at: number;
            /** @description TODO: seen null */
            applied_sla: null;
            /** @description TODO */
            sla_events: unknown[];
            /** @description TODO: seen null */
            sla_policy_id: null;
        };
        /**
         * Format: date-time
         * @description TODO: seen null, 2026-11-30T13:24:51.366Z, 2026-11-22T09:29:10.299Z
         * @example 2026-11-30T13:24:51.366Z
         */
        read_at: string | null;
        /** @description TODO */
        secondary_actor: {
            /**
             * Format: int64
             * @description TODO: seen 855, 854, 2603, 2605
             * @example 855
             */
            id: number;
            /**
             * @description TODO: seen Thank you, we read this soon., Where is my parcel?
             * @example Thank you, we read this soon.
             */
            content: string;
            /**
             * Format: int64
             * @description TODO: seen 27, 152
             * @example 27
             */
            account_id: number;
            /**
             * Format: int64
             * @description TODO: seen 48, 218
             * @example 48
             */
            inbox_id: number;
            /**
             * Format: int64
             * @description TODO: seen 3
             * @example 3
             */
            conversation_id: number;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            message_type: number;
            /**
             * Format: unix-time
             * @description TODO: seen 1796045091, 1796045090, 1795339749
             * @example 1796045091
             */
            created_at: number;
            /**
             * Format: date-time
             * @description TODO: seen 2026-11-30T13:24:51.034Z, 2026-11-30T13:24:50.914Z, 2026-11-22T09:29:09.460Z, 2026-11-22T09:29:09.769Z
             * @example 2026-11-30T13:24:51.034Z
             */
            updated_at: string;
            /**
             * @description TODO: seen false
             * @example false
             */
            private: boolean;
            /**
             * @description TODO: seen sent
             * @example sent
             */
            status: string;
            /** @description TODO: seen null */
            source_id: null;
            /**
             * @description TODO: seen text
             * @example text
             */
            content_type: string;
            /** @description TODO */
            content_attributes: {
                /**
                 * Format: int64
                 * @description TODO: seen 28, 106
                 * @example 28
                 */
                automation_rule_id?: number | undefined;
            };
            /**
             * @description TODO: seen null, User
             * @example User
             */
            sender_type: string | null;
            /**
             * Format: int64
             * @description TODO: seen null, 48, 248
             * @example 48
             */
            sender_id: number | null;
            /** @description TODO */
            external_source_ids: {
                [key: string]: unknown;
            };
            /** @description TODO */
            additional_attributes: {
                [key: string]: unknown;
            };
            /**
             * @description TODO: seen Thank you, we read this soon., Where is my parcel?
             * @example Thank you, we read this soon.
             */
            processed_message_content: string;
            /** @description TODO */
            sentiment: {
                [key: string]: unknown;
            };
            conversation: MessageConversation;
            sender?: UserSender | undefined;
        };
        user: UserSender;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045091, 1795339750
         * @example 1796045091
         */
        created_at: number;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045091, 1795339750
         * @example 1796045091
         */
        last_activity_at: number;
        /**
         * Format: date-time
         * @description TODO: seen null, 2100-01-01T00:00:00.000Z
         * @example 2100-01-01T00:00:00.000Z
         */
        snoozed_until: string | null;
        /** @description TODO */
        meta: {
            /** @description TODO: seen null */
            last_snoozed_at?: null | undefined;
        };
    }[];
}

/** TODO */
export interface ListPortals {
    /** @description TODO */
    payload: {
        /**
         * Format: int64
         * @description TODO: seen 12, 13, 14, 15, 16, 17, 18, 19
         * @example 12
         */
        id: number;
        /**
         * @description TODO: seen #0f766e, #1f93ff, #abc
         * @example #0f766e
         */
        color: string;
        /**
         * @description TODO: seen help.northwind.example, null, flat.northwind.example
         * @example help.northwind.example
         */
        custom_domain: string | null;
        /**
         * @description TODO: seen How can we help?, null
         * @example How can we help?
         */
        header_text: string | null;
        /**
         * @description TODO: seen https://northwind.example, null
         * @example https://northwind.example
         */
        homepage_link: string | null;
        /**
         * @description TODO: seen Northwind Help, Bare Help, Flat Help, Empty Help, Draft Help, Deutsch, Old Help, Wrong inbox
         * @example Northwind Help
         */
        name: string;
        /**
         * @description TODO: seen Northwind Help Center, null
         * @example Northwind Help Center
         */
        page_title: string | null;
        /**
         * @description TODO: seen northwind-help, northwind-bare, northwind-flat, northwind-empty, northwind-draft, northwind-deutsch, northwind-old, northwind-wrong
         * @example northwind-help
         */
        slug: string;
        /**
         * @description TODO: seen false, true
         * @example false
         */
        archived: boolean;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        config: PortalConfig;
        inbox?: WebsiteInbox | undefined;
        /** @description TODO */
        logo?: {
            /**
             * Format: int64
             * @description TODO: seen 159, 565
             * @example 159
             */
            id: number;
            /**
             * Format: int64
             * @description TODO: seen 12, 57
             * @example 12
             */
            portal_id: number;
            /**
             * @description TODO: seen image/png
             * @example image/png
             */
            file_type: string;
            /**
             * Format: int64
             * @description TODO: seen 27, 152
             * @example 27
             */
            account_id: number;
            /**
             * @description TODO: seen https://chatwoot.example/rails/active_st
             * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/logo.png
             */
            file_url: string;
            /**
             * @description TODO: seen signed-id
             * @example signed-id
             */
            blob_id: string;
            /**
             * @description TODO: seen logo.png
             * @example logo.png
             */
            filename: string;
        } | undefined;
        /** @description TODO */
        meta: {
            /**
             * @description TODO: seen 0
             * @example 0
             */
            all_articles_count: number;
            /** @description TODO: seen null */
            archived_articles_count: null;
            /** @description TODO: seen null */
            published_count: null;
            /** @description TODO: seen null */
            draft_articles_count: null;
            /**
             * @description TODO: seen 0
             * @example 0
             */
            categories_count: number;
            /**
             * @description TODO: seen en, de
             * @example en
             */
            default_locale: string;
        };
    }[];
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 1, 9
         * @example 1
         */
        current_page: number | string;
        /**
         * @description TODO: seen 11
         * @example 11
         */
        portals_count: number;
    };
}

/** TODO */
export interface ListProfileSessions {
    /**
     * Format: int64
     * @description TODO: seen 2, 1
     * @example 2
     */
    id: number;
    /**
     * @description TODO: seen Safari, Firefox
     * @example Safari
     */
    browser_name: string;
    /**
     * @description TODO: seen 17.5, 128.0
     * @example 17.5
     */
    browser_version: string;
    /**
     * @description TODO: seen Unknown
     * @example Unknown
     */
    device_name: string;
    /**
     * @description TODO: seen macOS, Generic Linux
     * @example macOS
     */
    platform_name: string;
    /**
     * @description TODO: seen 10.15.7, 0
     * @example 10.15.7
     */
    platform_version: string;
    /**
     * @description TODO: seen 127.0.0.1
     * @example 127.0.0.1
     */
    ip_address: string;
    /** @description TODO: seen null */
    city: null;
    /** @description TODO: seen null */
    country: null;
    /** @description TODO: seen null */
    country_code: null;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:31:22.618Z, 2026-11-30T13:31:22.279Z
     * @example 2026-11-30T13:31:22.618Z
     */
    last_activity_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:31:22.619Z, 2026-11-30T13:31:22.280Z
     * @example 2026-11-30T13:31:22.619Z
     */
    created_at: string;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    current: boolean;
}

/** TODO */
export interface ListWebhooks {
    /** @description TODO */
    webhooks: {
        /**
         * Format: int64
         * @description TODO: seen 23, 24, 25, 26, 27, 28, 29, 30
         * @example 23
         */
        id: number;
        /**
         * @description TODO: seen Warehouse, null, One inbox, Everything
         * @example Warehouse
         */
        name: string | null;
        /**
         * @description TODO: seen https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd
         * @example https://hooks.northwind.example/mx3auixd/warehouse
         */
        url: string;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /** @description TODO */
        subscriptions: string[];
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        secret: string;
        /** @description TODO */
        inbox?: {
            /**
             * Format: int64
             * @description TODO: seen 48, 218
             * @example 48
             */
            id: number;
            /**
             * @description TODO: seen Shop API
             * @example Shop API
             */
            name: string;
        } | undefined;
    }[];
}

/** TODO */
export interface LiveReport {
    /**
     * @description TODO: seen 14, 0, 1
     * @example 14
     */
    open: number;
    /**
     * @description TODO: seen 10, 0
     * @example 10
     */
    unattended: number;
    /**
     * @description TODO: seen 12, 0
     * @example 12
     */
    unassigned: number;
    /**
     * @description TODO: seen 1, 0
     * @example 1
     */
    pending: number;
}

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

/** TODO */
export interface Macro {
    /**
     * Format: int64
     * @description TODO: seen 16, 14, 11, 13, 20, 56, 54, 51
     * @example 16
     */
    id: number;
    /**
     * @description TODO: seen Does nothing, Grace's own, Close politely, No visibility, Sends a label, Send to billing, Everything, Close
     * @example Does nothing
     */
    name: string;
    /**
     * @description TODO: seen personal, null, global
     * @example personal
     */
    visibility: string | null;
    created_by: Agent;
    updated_by: Agent;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /** @description TODO */
    actions: {
        /**
         * @description TODO: seen assign_agent, send_message, resolve_conversation, mute_conversation, send_attachment, assign_team, add_label, change_status
         * @example assign_agent
         */
        action_name: string;
        /** @description TODO */
        action_params: (string | number)[];
    }[];
    /** @description TODO */
    files?: {
        /**
         * Format: int64
         * @description TODO: seen 158, 564
         * @example 158
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 20, 60
         * @example 20
         */
        macro_id: number;
        /**
         * @description TODO: seen image/png
         * @example image/png
         */
        file_type: string;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/label.png
         */
        file_url: string;
        /**
         * Format: int64
         * @description TODO: seen 162, 574
         * @example 162
         */
        blob_id: number;
        /**
         * @description TODO: seen label.png
         * @example label.png
         */
        filename: string;
    }[] | undefined;
}

/** TODO */
export interface MacroUpdate {
    /**
     * @description TODO: seen Close, Close very politely, Close it
     * @example Close
     */
    name?: string | undefined;
    /**
     * @description TODO: seen personal, global
     * @example personal
     */
    visibility?: string | undefined;
    /** @description TODO */
    actions?: {
        /**
         * @description TODO: seen resolve_conversation
         * @example resolve_conversation
         */
        action_name: string;
        /** @description TODO */
        action_params: unknown[];
    }[] | undefined;
}

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

/** TODO */
export interface MessageDetails {
    /**
     * Format: int64
     * @description TODO: seen 591, 592, 2344, 2345, 113, 114, 67, 68
     * @example 591
     */
    id: number;
    /**
     * @description TODO: seen Where is my parcel N-1001?, It left our warehouse this morning.
     * @example Where is my parcel N-1001?
     */
    content: string;
    /**
     * Format: int64
     * @description TODO: seen 41, 211, 6
     * @example 41
     */
    inbox_id: number;
    /**
     * Format: int64
     * @description TODO: seen 1
     * @example 1
     */
    conversation_id: number;
    /**
     * @description TODO: seen 0, 1
     * @example 0
     */
    message_type: number;
    /**
     * @description TODO: seen text
     * @example text
     */
    content_type: string;
    /**
     * @description TODO: seen sent, read, failed, delivered
     * @example sent
     */
    status: string;
    /** @description TODO */
    content_attributes: {
        /**
         * @description TODO: seen null, Courier gateway did not answer
         * @example Courier gateway did not answer
         */
        external_error?: (string | null) | undefined;
    };
    /**
     * Format: unix-time
     * @description TODO: seen 1796045014, 1796045015, 1795339676, 1795340740, 1795340741, 1795340357, 1795340464
     * @example 1796045014
     */
    created_at: number;
    /**
     * @description TODO: seen false
     * @example false
     */
    private: boolean;
    /** @description TODO: seen null */
    source_id: null;
    /** @description TODO */
    sender: {
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
         * Format: int64
         * @description TODO: seen 255, 45, 952, 245, 111, 9, 67
         * @example 255
         */
        id: number;
        /**
         * @description TODO: seen fabrikam
         * @example fabrikam
         */
        identifier?: string | undefined;
        /**
         * @description TODO: seen Otto Okafor, Ada Admin
         * @example Otto Okafor
         */
        name: string;
        /**
         * @description TODO: seen +493045011653, +493039672261, +493040737761, +493040354525, +493040461205
         * @example +493045011653
         */
        phone_number?: string | undefined;
        /** @description TODO: seen */
        thumbnail: string;
        /**
         * @description TODO: seen false
         * @example false
         */
        blocked?: boolean | undefined;
        /**
         * @description TODO: seen contact, user
         * @example contact
         */
        type: string;
        /**
         * @description TODO: seen Ada
         * @example Ada
         */
        available_name?: string | undefined;
        /** @description TODO: seen */
        avatar_url?: string | undefined;
        /**
         * @description TODO: seen offline
         * @example offline
         */
        availability_status?: string | undefined;
    };
}

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

/** TODO */
export interface MessageUpdate {
    /**
     * @description TODO: seen read, failed, delivered, sent
     * @example read
     */
    status?: string | undefined;
    /**
     * @description TODO: seen Courier gateway did not answer
     * @example Courier gateway did not answer
     */
    external_error?: string | undefined;
}

/** TODO */
export interface NewAgent {
    /**
     * @description TODO: seen Bo Boss, Oda On, Bad, Rita Reports, Otto Off, Tess Teller
     * @example Bo Boss
     */
    name?: string | undefined;
    /**
     * @description TODO: seen bo@northwind.example, oda@northwind.example, bad3@northwind.example, rita@northwind.example, otto@northwind.example, tess@northwind.example
     * @example bo@northwind.example
     */
    email?: string | undefined;
    /**
     * @description TODO: seen administrator, agent
     * @example administrator
     */
    role?: string | undefined;
    /**
     * @description TODO: seen online, offline, busy
     * @example online
     */
    availability?: string | undefined;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    auto_offline?: boolean | undefined;
    /**
     * Format: int64
     * @description TODO: seen 99999999, 15, 72
     * @example 99999999
     */
    custom_role_id?: number | undefined;
}

/** TODO */
export interface NewAgentBot {
    /**
     * @description TODO: seen Bot with a picture from the web, Bare bot, Order bot
     * @example Bot with a picture from the web
     */
    name?: string | undefined;
    /**
     * @description TODO: seen https://northwind.example/bot.png
     * @example https://northwind.example/bot.png
     */
    avatar_url?: string | undefined;
    /**
     * @description TODO: seen Answers where an order is
     * @example Answers where an order is
     */
    description?: string | undefined;
    /**
     * @description TODO: seen https://bots.northwind.example/orders
     * @example https://bots.northwind.example/orders
     */
    outgoing_url?: string | undefined;
    /**
     * @description TODO: seen webhook
     * @example webhook
     */
    bot_type?: string | undefined;
    /** @description TODO */
    bot_config?: {
        /**
         * @description TODO: seen Hello
         * @example Hello
         */
        greeting?: string | undefined;
    } | undefined;
}

/** TODO */
export interface NewAgentCapacityPolicy {
    /**
     * @description TODO: seen Bare, Full time
     * @example Bare
     */
    name?: string | undefined;
    /**
     * @description TODO: seen Forty hours
     * @example Forty hours
     */
    description?: string | undefined;
    /** @description TODO */
    exclusion_rules?: {
        /** @description TODO */
        excluded_labels?: string[] | undefined;
        /**
         * @description TODO: seen 48
         * @example 48
         */
        exclude_older_than_hours?: number | undefined;
    } | undefined;
}

/** TODO */
export interface NewArticle {
    /**
     * @description TODO: seen Gift wrapping
     * @example Gift wrapping
     */
    title?: string | undefined;
    /**
     * @description TODO: seen Two colours.
     * @example Two colours.
     */
    content?: string | undefined;
    /**
     * Format: int64
     * @description TODO: seen 48, 248
     * @example 48
     */
    author_id?: number | undefined;
    /**
     * @description TODO: seen published
     * @example published
     */
    status?: string | undefined;
}

/** TODO */
export interface NewAssignmentPolicy {
    /**
     * @description TODO: seen Fair turns
     * @example Fair turns
     */
    name?: string | undefined;
    /**
     * @description TODO: seen Everybody in turn
     * @example Everybody in turn
     */
    description?: string | undefined;
    /**
     * @description TODO: seen round_robin
     * @example round_robin
     */
    assignment_order?: string | undefined;
    /**
     * @description TODO: seen longest_waiting
     * @example longest_waiting
     */
    conversation_priority?: string | undefined;
    /**
     * @description TODO: seen 10
     * @example 10
     */
    fair_distribution_limit?: number | undefined;
    /**
     * @description TODO: seen 1800
     * @example 1800
     */
    fair_distribution_window?: number | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    enabled?: boolean | undefined;
}

/** TODO */
export interface NewAutomationRule {
    /**
     * @description TODO: seen On conversation created, On conversation opened, On conversation resolved, On message created, Actions, Conditions, Operators, Asleep
     * @example On conversation created
     */
    name?: string | undefined;
    /**
     * @description TODO: seen conversation_created, conversation_opened, conversation_resolved, message_created, conversation_updated
     * @example conversation_created
     */
    event_name?: string | undefined;
    /** @description TODO */
    conditions?: {
        /**
         * @description TODO: seen status, inbox_id, content, email, country_code, message_type, browser_language, assignee_id
         * @example status
         */
        attribute_key: string;
        /**
         * @description TODO: seen equal_to, contains, is_not_present, starts_with, not_equal_to, does_not_contain, is_present
         * @example equal_to
         */
        filter_operator: string;
        /** @description TODO */
        values: (string | number | boolean)[];
        /**
         * @description TODO: seen null, and, or, AND, OR
         * @example and
         */
        query_operator: string | null;
    }[] | undefined;
    /** @description TODO */
    actions?: {
        /**
         * @description TODO: seen resolve_conversation, send_message, add_label, remove_label, send_email_to_team, assign_team, assign_agent, remove_assigned_agent
         * @example resolve_conversation
         */
        action_name: string;
        /** @description TODO */
        action_params: (string | {
            /** @description TODO */
            team_ids: number[];
            /**
             * @description TODO: seen A big one
             * @example A big one
             */
            message: string;
        } | number)[];
    }[] | undefined;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    active?: boolean | undefined;
    /**
     * @description TODO: seen Puts a label on everything about refunds
     * @example Puts a label on everything about refunds
     */
    description?: string | undefined;
}

/** TODO */
export interface NewCampaign {
    /**
     * @description TODO: seen Spring greeting, Bare, Sender
     * @example Spring greeting
     */
    title?: string | undefined;
    /**
     * @description TODO: seen On the price page
     * @example On the price page
     */
    description?: string | undefined;
    /**
     * @description TODO: seen Any question about prices?, Hello
     * @example Any question about prices?
     */
    message?: string | undefined;
    /**
     * Format: int64
     * @description TODO: seen 51, 221
     * @example 51
     */
    inbox_id?: number | undefined;
    /**
     * Format: int64
     * @description TODO: seen 49, 99999999, 249
     * @example 49
     */
    sender_id?: number | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    enabled?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    trigger_only_during_business_hours?: boolean | undefined;
    /** @description TODO */
    trigger_rules?: {
        /**
         * @description TODO: seen https://northwind.example/prices
         * @example https://northwind.example/prices
         */
        url?: string | undefined;
        /**
         * @description TODO: seen 10
         * @example 10
         */
        time_on_page?: number | undefined;
    } | undefined;
}

/** TODO */
export interface NewCannedResponse {
    /**
     * @description TODO: seen hello, srv-json, srv-both, srv-etag
     * @example hello
     */
    short_code?: string | undefined;
    /**
     * @description TODO: seen Hello, this is Northwind. What can we do, Hello, from the body
     * @example Hello, this is Northwind. What can we do for you?
     */
    content?: string | undefined;
}

/** TODO */
export interface NewCategory {
    /**
     * @description TODO: seen Payment
     * @example Payment
     */
    name?: string | undefined;
    /**
     * @description TODO: seen payment
     * @example payment
     */
    slug?: string | undefined;
    /**
     * @description TODO: seen en
     * @example en
     */
    locale?: string | undefined;
    /** @description TODO: seen null */
    description?: null | undefined;
}

/** TODO */
export interface NewCompany {
    /** @description TODO */
    company?: {
        /**
         * @description TODO: seen Northwind Traders
         * @example Northwind Traders
         */
        name?: string | undefined;
        /**
         * @description TODO: seen northwind.example
         * @example northwind.example
         */
        domain?: string | undefined;
        /**
         * @description TODO: seen Tea and tins
         * @example Tea and tins
         */
        description?: string | undefined;
    } | undefined;
}

/** A contact to create. No field is needed. */
export type NewContact = ContactFields & ContactInboxFields;

/** A contact to create, with a picture. In a form the values of `custom_attributes` arrive as strings, and stay so. */
export type NewContactForm = ContactFields & ContactInboxFields & ContactPicture;

/** TODO */
export interface NewContactNote {
    /**
     * @description TODO: seen Asked for the spring catalogue., Prefers calls before noon.
     * @example Asked for the spring catalogue.
     */
    content?: string | undefined;
}

/** TODO */
export interface NewConversation {
    /**
     * Format: int64
     * @description TODO: seen 41, 43, 74, 75, 44, 45, 211, 213
     * @example 41
     */
    inbox_id?: number | undefined;
    /**
     * Format: int64
     * @description TODO: seen 255, 256, 293, 295, 952, 953, 111, 112
     * @example 255
     */
    contact_id?: number | undefined;
    /**
     * @description TODO: seen ines, otto, hotline
     * @example ines
     */
    source_id?: string | undefined;
    /** @description TODO */
    custom_attributes?: {
        /**
         * @description TODO: seen green
         * @example green
         */
        colour?: string | undefined;
        /** @description TODO */
        deep?: {
            /** @description TODO */
            a?: number[] | undefined;
        } | undefined;
        /**
         * @description TODO: seen N-1001
         * @example N-1001
         */
        order_number?: string | undefined;
        /**
         * @description TODO: seen 2
         * @example 2
         */
        items?: number | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        gift?: boolean | undefined;
    } | undefined;
    /** @description TODO */
    additional_attributes?: {
        /**
         * @description TODO: seen Invoice 2041, Parcel came back
         * @example Invoice 2041
         */
        mail_subject?: string | undefined;
        /**
         * @description TODO: seen https://northwind.example/returns
         * @example https://northwind.example/returns
         */
        referer?: string | undefined;
        /**
         * @description TODO: seen 4711
         * @example 4711
         */
        order_hint?: number | undefined;
    } | undefined;
    /** @description TODO */
    message?: {
        /**
         * @description TODO: seen Please find the invoice below., Where is my parcel?, Hello Otto, we got your parcel back. Sha, Hello, how can we help?, Your return has arrived.
         * @example Please find the invoice below.
         */
        content?: string | undefined;
        /**
         * @description TODO: seen incoming
         * @example incoming
         */
        message_type?: string | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        private?: boolean | undefined;
    } | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    hmac_verified?: boolean | undefined;
    /**
     * Format: int64
     * @description TODO: seen 84, 9, 10
     * @example 84
     */
    assignee_id?: number | undefined;
    /**
     * @description TODO: seen open, resolved, snoozed, pending
     * @example open
     */
    status?: string | undefined;
    /**
     * Format: date-time
     * @description TODO: seen 2026-12-01T13:23:33.000Z, 2026-11-23T09:27:53.000Z, 2026-11-23T09:45:38.000Z, 2026-11-23T09:39:15.000Z, 2026-11-23T09:41:02.000Z
     * @example 2026-12-01T13:23:33.000Z
     */
    snoozed_until?: string | undefined;
    /**
     * Format: int64
     * @description TODO: seen 2
     * @example 2
     */
    team_id?: number | undefined;
}

/** TODO */
export interface NewCustomAttribute {
    /**
     * @description TODO: seen Newsletter, Industry, Note to self, Shop page, Tier, Rebate, Tier of the case, Customer number
     * @example Newsletter
     */
    attribute_display_name?: string | undefined;
    /**
     * @description TODO: seen Wants the newsletter, Where they sell, Service level, Agreed rebate, Number in the order system, As printed on the parcel, In euro, First order
     * @example Wants the newsletter
     */
    attribute_description?: string | undefined;
    /**
     * @description TODO: seen checkbox, text, link, list, percent, currency, date
     * @example checkbox
     */
    attribute_display_type?: string | undefined;
    /**
     * @description TODO: seen newsletter, industry, note_to_self, shop_page, tier, rebate, customer_number, order_number
     * @example newsletter
     */
    attribute_key?: string | undefined;
    /**
     * @description TODO: seen contact_attribute, company_attribute, conversation_attribute
     * @example contact_attribute
     */
    attribute_model?: string | undefined;
    /** @description TODO */
    attribute_values?: string[] | undefined;
    /**
     * @description TODO: seen ^NW-[0-9]{5}$
     * @example ^NW-[0-9]{5}$
     */
    regex_pattern?: string | undefined;
    /**
     * @description TODO: seen NW- and five digits
     * @example NW- and five digits
     */
    regex_cue?: string | undefined;
}

/** TODO */
export interface NewCustomFilter {
    /**
     * @description TODO: seen Grace's own, Open and important, Only a name, By number, Odd, Monthly look, Asked for contacts, People in Bergen
     * @example Grace's own
     */
    name?: string | undefined;
    /**
     * @description TODO: seen conversation, 1, report, contact
     * @example conversation
     */
    filter_type?: (string | number) | undefined;
    /** @description TODO */
    query?: {
        /** @description TODO */
        payload?: {
            /**
             * @description TODO: seen status, labels, city
             * @example status
             */
            attribute_key: string;
            /**
             * @description TODO: seen equal_to, contains
             * @example equal_to
             */
            filter_operator: string;
            /** @description TODO */
            values: string[];
            /**
             * @description TODO: seen and, null
             * @example and
             */
            query_operator?: (string | null) | undefined;
            /**
             * @description TODO: seen standard
             * @example standard
             */
            attribute_model?: string | undefined;
            /** @description TODO: seen */
            custom_attribute_type?: string | undefined;
        }[] | undefined;
        /** @description TODO */
        anything?: {
            /** @description TODO */
            goes?: (number | string | null)[] | undefined;
        } | undefined;
        /**
         * @description TODO: seen 1764000000
         * @example 1764000000
         */
        since?: string | undefined;
        /**
         * @description TODO: seen 1766000000
         * @example 1766000000
         */
        until?: string | undefined;
    } | undefined;
    /**
     * @description TODO: seen contact
     * @example contact
     */
    type?: string | undefined;
}

/** TODO */
export interface NewCustomRole {
    /**
     * @description TODO: seen Everything, Only conversation manage, Only conversation participating manage, Only conversation unassigned manage, Only report manage, Reporter
     * @example Everything
     */
    name?: string | undefined;
    /** @description TODO */
    permissions?: string[] | undefined;
    /**
     * @description TODO: seen Reads reports
     * @example Reads reports
     */
    description?: string | undefined;
}

/** TODO */
export interface NewInbox {
    /**
     * @description TODO: seen Bare API, Full API, Parcel Desk, Google mail, Help by mail, LINE shop, SMS line, Second Website
     * @example Bare API
     */
    name?: string | undefined;
    /** @description TODO */
    channel?: {
        /**
         * @description TODO: seen api, email, line, sms, web_widget
         * @example api
         */
        type?: string | undefined;
        /**
         * @description TODO: seen , https://hooks.northwind.example/chatwoot
         * @example https://hooks.northwind.example/chatwoot
         */
        webhook_url?: string | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        hmac_mandatory?: boolean | undefined;
        /** @description TODO */
        additional_attributes?: {
            /**
             * @description TODO: seen 24
             * @example 24
             */
            agent_reply_time_window?: number | undefined;
            /**
             * @description TODO: seen Please answer within a day.
             * @example Please answer within a day.
             */
            agent_reply_time_window_message?: string | undefined;
        } | undefined;
        /**
         * @description TODO: seen google@northwind.example, help@northwind.example
         * @example google@northwind.example
         */
        email?: string | undefined;
        /**
         * @description TODO: seen google
         * @example google
         */
        provider?: string | undefined;
        /**
         * @description TODO: seen line
         * @example line
         */
        line_channel_id?: string | undefined;
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        line_channel_secret?: string | undefined;
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        line_channel_token?: string | undefined;
        /**
         * @description TODO: seen +4930450460971, +4930397127401
         * @example +4930450460971
         */
        phone_number?: string | undefined;
        /** @description TODO */
        provider_config?: {
            /**
             * @description TODO: seen example
             * @example example
             */
            account_id?: string | undefined;
            /**
             * @description TODO: seen example
             * @example example
             */
            application_id?: string | undefined;
            /**
             * @description TODO: seen <redacted>
             * @example <redacted>
             */
            api_key?: string | undefined;
            /**
             * @description TODO: seen <redacted>
             * @example <redacted>
             */
            api_secret?: string | undefined;
        } | undefined;
        /**
         * @description TODO: seen https://shop.northwind.example
         * @example https://shop.northwind.example
         */
        website_url?: string | undefined;
    } | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    greeting_enabled?: boolean | undefined;
    /**
     * @description TODO: seen Hello from Northwind, Hello, a colleague answers soon.
     * @example Hello from Northwind
     */
    greeting_message?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    enable_email_collect?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    csat_survey_enabled?: boolean | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    enable_auto_assignment?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    working_hours_enabled?: boolean | undefined;
    /**
     * @description TODO: seen We are back on Monday.
     * @example We are back on Monday.
     */
    out_of_office_message?: string | undefined;
    /**
     * @description TODO: seen Europe/Berlin, Europe/Copenhagen
     * @example Europe/Berlin
     */
    timezone?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    allow_messages_after_resolved?: boolean | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    lock_to_single_conversation?: boolean | undefined;
    /**
     * @description TODO: seen professional
     * @example professional
     */
    sender_name_type?: string | undefined;
    /**
     * @description TODO: seen Northwind
     * @example Northwind
     */
    business_name?: string | undefined;
}

/** TODO */
export interface NewInboxForm {
    /**
     * @description TODO: seen Desk with a face
     * @example Desk with a face
     */
    name?: string | undefined;
    /**
     * Format: binary
     * @description TODO: seen <file logo.png image/png>
     */
    avatar?: Uploadable | undefined;
    /** @description TODO */
    channel?: {
        /**
         * @description TODO: seen api
         * @example api
         */
        type?: string | undefined;
        /**
         * @description TODO: seen https://hooks.northwind.example/face
         * @example https://hooks.northwind.example/face
         */
        webhook_url?: string | undefined;
    } | undefined;
}

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

/** TODO */
export interface NewMacro {
    /**
     * @description TODO: seen Grace's own, Close politely, No visibility, Sends a label
     * @example Grace's own
     */
    name?: string | undefined;
    /**
     * @description TODO: seen global, personal
     * @example global
     */
    visibility?: string | undefined;
    /** @description TODO */
    actions?: {
        /**
         * @description TODO: seen assign_agent, send_message, resolve_conversation, mute_conversation, send_attachment
         * @example assign_agent
         */
        action_name: string;
        /** @description TODO */
        action_params: string[];
    }[] | undefined;
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

/** TODO */
export interface NewNotificationSubscription {
    /**
     * @description TODO: seen fcm
     * @example fcm
     */
    subscription_type?: string | undefined;
    /** @description TODO */
    subscription_attributes?: {
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        push_token?: string | undefined;
        /**
         * @description TODO: seen tablet
         * @example tablet
         */
        device_id?: string | undefined;
    } | undefined;
}

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

/** TODO */
export interface NewPlatformAgentBot {
    /**
     * @description TODO: seen Weather Bot, Opening Hours Bot, Linked Picture Bot
     * @example Weather Bot
     */
    name?: string | undefined;
    /**
     * @description TODO: seen Says when the shops are open
     * @example Says when the shops are open
     */
    description?: string | undefined;
    /**
     * @description TODO: seen https://bots.northwind.example/hours
     * @example https://bots.northwind.example/hours
     */
    outgoing_url?: string | undefined;
    /**
     * Format: int64
     * @description TODO: seen 28, 153
     * @example 28
     */
    account_id?: number | undefined;
    /**
     * @description TODO: seen https://img.northwind.example/bot.png
     * @example https://img.northwind.example/bot.png
     */
    avatar_url?: string | undefined;
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

/** TODO */
export interface NewPortal {
    /** @description TODO */
    portal?: {
        /**
         * @description TODO: seen Northwind Help
         * @example Northwind Help
         */
        name?: string | undefined;
        /**
         * @description TODO: seen northwind-help
         * @example northwind-help
         */
        slug?: string | undefined;
        /**
         * @description TODO: seen #0f766e
         * @example #0f766e
         */
        color?: string | undefined;
        /**
         * @description TODO: seen help.northwind.example
         * @example help.northwind.example
         */
        custom_domain?: string | undefined;
        /**
         * @description TODO: seen How can we help?
         * @example How can we help?
         */
        header_text?: string | undefined;
        /**
         * @description TODO: seen https://northwind.example
         * @example https://northwind.example
         */
        homepage_link?: string | undefined;
        /**
         * @description TODO: seen Northwind Help Center
         * @example Northwind Help Center
         */
        page_title?: string | undefined;
        /**
         * @description TODO: seen false
         * @example false
         */
        archived?: boolean | undefined;
        /** @description TODO */
        config?: {
            /** @description TODO */
            allowed_locales?: string[] | undefined;
            /**
             * @description TODO: seen en
             * @example en
             */
            default_locale?: string | undefined;
            /**
             * @description TODO: seen documentation
             * @example documentation
             */
            layout?: string | undefined;
            /** @description TODO */
            social_profiles?: {
                /**
                 * @description TODO: seen northwind
                 * @example northwind
                 */
                facebook?: string | undefined;
                /**
                 * @description TODO: seen northwind
                 * @example northwind
                 */
                x?: string | undefined;
            } | undefined;
            /** @description TODO */
            locale_translations?: {
                /** @description TODO */
                de?: {
                    /**
                     * @description TODO: seen Northwind Hilfe
                     * @example Northwind Hilfe
                     */
                    name?: string | undefined;
                    /**
                     * @description TODO: seen Hilfe
                     * @example Hilfe
                     */
                    page_title?: string | undefined;
                    /**
                     * @description TODO: seen Wie helfen wir?
                     * @example Wie helfen wir?
                     */
                    header_text?: string | undefined;
                } | undefined;
            } | undefined;
        } | undefined;
    } | undefined;
    /**
     * Format: int64
     * @description TODO: seen 51, 221
     * @example 51
     */
    inbox_id?: number | undefined;
    /**
     * @description TODO: seen signed-id
     * @example signed-id
     */
    blob_id?: string | undefined;
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

/** TODO */
export interface NewPublicConversation {
    [key: string]: unknown;
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

/** TODO */
export interface NewSlaPolicy {
    /**
     * @description TODO: seen Feature off, Gold, Bare, Negative
     * @example Feature off
     */
    name?: string | undefined;
    /**
     * @description TODO: seen 60, 900, -5
     * @example 60
     */
    first_response_time_threshold?: number | undefined;
    /**
     * @description TODO: seen Big customers
     * @example Big customers
     */
    description?: string | undefined;
    /**
     * @description TODO: seen 1800
     * @example 1800
     */
    next_response_time_threshold?: number | undefined;
    /**
     * @description TODO: seen 86400
     * @example 86400
     */
    resolution_time_threshold?: number | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    only_during_business_hours?: boolean | undefined;
}

/** TODO */
export interface NewTeam {
    /**
     * @description TODO: seen Shipping, Billing
     * @example Shipping
     */
    name?: string | undefined;
    /**
     * @description TODO: seen Invoices and refunds
     * @example Invoices and refunds
     */
    description?: string | undefined;
    /**
     * @description TODO: seen true
     * @example true
     */
    allow_auto_assign?: boolean | undefined;
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

/** TODO */
export interface NewWebhook {
    /**
     * @description TODO: seen Everything, One inbox, Warehouse
     * @example Everything
     */
    name?: string | undefined;
    /**
     * @description TODO: seen https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd
     * @example https://hooks.northwind.example/mx3auixd/all
     */
    url?: string | undefined;
    /** @description TODO */
    subscriptions?: string[] | undefined;
    /**
     * Format: int64
     * @description TODO: seen 48, 218
     * @example 48
     */
    inbox_id?: number | undefined;
}

/** TODO */
export interface Notification {
    /**
     * Format: int64
     * @description TODO: seen 49, 249
     * @example 49
     */
    user_id: number;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:51.366Z, 2026-11-22T09:29:10.299Z, null
     * @example 2026-11-30T13:24:51.366Z
     */
    read_at: string | null;
    /**
     * Format: int64
     * @description TODO: seen 81, 307
     * @example 81
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen assigned_conversation_new_message
     * @example assigned_conversation_new_message
     */
    notification_type: string;
    /**
     * @description TODO: seen Conversation
     * @example Conversation
     */
    primary_actor_type: string;
    /**
     * Format: int64
     * @description TODO: seen 361, 1217
     * @example 361
     */
    primary_actor_id: number;
    /**
     * @description TODO: seen Message
     * @example Message
     */
    secondary_actor_type: string;
    /**
     * Format: int64
     * @description TODO: seen 855, 2603
     * @example 855
     */
    secondary_actor_id: number;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:51.193Z, 2026-11-22T09:29:10.086Z
     * @example 2026-11-30T13:24:51.193Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:51.369Z, 2026-11-22T09:29:10.302Z, 2026-11-30T13:24:51.517Z, 2026-11-22T09:29:10.395Z, 2026-11-30T13:24:51.609Z, 2026-11-22T09:29:10.444Z
     * @example 2026-11-30T13:24:51.369Z
     */
    updated_at: string;
    /**
     * Format: date-time
     * @description TODO: seen null, 2100-01-01T00:00:00.000Z
     * @example 2100-01-01T00:00:00.000Z
     */
    snoozed_until: string | null;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:51.193Z, 2026-11-22T09:29:10.086Z
     * @example 2026-11-30T13:24:51.193Z
     */
    last_activity_at: string;
    /** @description TODO */
    meta: {
        /** @description TODO: seen null */
        last_snoozed_at?: null | undefined;
    };
}

/** TODO */
export interface NotificationSetting {
    /**
     * Format: int64
     * @description TODO: seen 47, 46, 235, 234
     * @example 47
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 49, 48, 249, 248
     * @example 49
     */
    user_id: number;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /** @description TODO */
    all_email_flags: string[];
    /** @description TODO */
    selected_email_flags: string[];
    /** @description TODO */
    all_push_flags: string[];
    /** @description TODO */
    selected_push_flags: string[];
}

/** TODO */
export interface NotificationSubscription {
    /**
     * Format: int64
     * @description TODO: seen 5, 6, 17, 18
     * @example 5
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 48, 248
     * @example 48
     */
    user_id: number;
    /**
     * @description TODO: seen fcm
     * @example fcm
     */
    subscription_type: string;
    /** @description TODO */
    subscription_attributes: {
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        push_token: string;
        /**
         * @description TODO: seen phone, tablet
         * @example phone
         */
        device_id: string;
        /**
         * @description TODO: seen Android
         * @example Android
         */
        device_platform?: string | undefined;
    };
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:49.651Z, 2026-11-30T13:24:49.705Z, 2026-11-22T09:29:08.736Z, 2026-11-22T09:29:08.771Z
     * @example 2026-11-30T13:24:49.651Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:49.651Z, 2026-11-30T13:24:49.705Z, 2026-11-22T09:29:08.736Z, 2026-11-22T09:29:08.771Z
     * @example 2026-11-30T13:24:49.651Z
     */
    updated_at: string;
    /**
     * @description TODO: seen phone, tablet
     * @example phone
     */
    identifier: string;
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

/** TODO */
export interface PlatformAccountDetails {
    /**
     * Format: int64
     * @description TODO: seen 1, 2, 3, 4, 5, 6, 7, 8
     * @example 1
     */
    id: number;
    /**
     * @description TODO: seen Northwind Support, Southwind Support, Harbour Coffee Roasters, Alder Bikes, Dormant Lamps, Dormant Rugs, Statusless Tea, Praia Surf
     * @example Northwind Support
     */
    name: string;
    /**
     * @description TODO: seen en, de, pt_BR, null, fr, nl
     * @example en
     */
    locale: string | null;
    /**
     * @description TODO: seen null, mail.northwind.example, mail.alder-bikes.example, probe.example
     * @example mail.northwind.example
     */
    domain: string | null;
    /**
     * @description TODO: seen null, help@northwind.example, help@alder-bikes.example, help@probe.example
     * @example help@northwind.example
     */
    support_email: string | null;
    /** @description TODO */
    features: {
        /**
         * @description TODO: seen true
         * @example true
         */
        inbound_emails: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_email: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_facebook: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        help_center?: boolean | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        agent_bots: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        macros: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        agent_management: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        team_management: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        inbox_management: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        labels: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        custom_attributes: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        automations: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        canned_responses: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        integrations: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        voice_recorder: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_website: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        campaigns: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        reports: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        crm: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        auto_resolve_conversations: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        chatwoot_v4: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        contact_chatwoot_support_team: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_instagram: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        assignment_v2: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        channel_tiktok: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        captain_tasks: boolean;
        /**
         * @description TODO: seen true
         *
         *     Since Chatwoot 4.16.
         * @example true
         */
        api_and_webhooks: boolean;
        /**
         * @description TODO: seen true
         * @example true
         */
        audit_logs?: boolean | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        sla?: boolean | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        custom_roles?: boolean | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        ip_lookup?: boolean | undefined;
    };
    /** @description TODO */
    custom_attributes: {
        /**
         * @description TODO: seen https://northwind.example
         * @example https://northwind.example
         */
        website?: string | undefined;
        /**
         * @description TODO: seen Wholesale
         * @example Wholesale
         */
        industry?: string | undefined;
        /**
         * @description TODO: seen Europe/Berlin
         * @example Europe/Berlin
         */
        timezone?: string | undefined;
        /**
         * @description TODO: seen owner
         * @example owner
         */
        user_role?: string | undefined;
        /**
         * @description TODO: seen 11-50
         * @example 11-50
         */
        company_size?: string | undefined;
        /**
         * @description TODO: seen search
         * @example search
         */
        referral_source?: string | undefined;
        /**
         * @description TODO: seen small
         * @example small
         */
        plan?: string | undefined;
        /**
         * @description TODO: seen 2024
         * @example 2024
         */
        since?: number | undefined;
        /**
         * @description TODO: seen north
         * @example north
         */
        region?: string | undefined;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        x?: number | undefined;
    };
    /** @description TODO */
    limits: {
        /**
         * @description TODO: seen 5, 12
         * @example 5
         */
        agents?: number | undefined;
        /**
         * @description TODO: seen 3, 20, 4
         * @example 3
         */
        inboxes?: number | undefined;
    };
    /**
     * @description TODO: seen active, suspended, null
     * @example active
     */
    status: string | null;
}

/** TODO */
export interface PlatformAccountUpdate {
    /**
     * @description TODO: seen null, help@harbour-coffee.example
     * @example help@harbour-coffee.example
     */
    support_email?: (string | null) | undefined;
    /**
     * @description TODO: seen null, mail.harbour-coffee.example
     * @example mail.harbour-coffee.example
     */
    domain?: (string | null) | undefined;
    /**
     * @description TODO: seen Harbour Coffee Company, Harbour Coffee
     * @example Harbour Coffee Company
     */
    name?: string | undefined;
    /**
     * @description TODO: seen active, suspended
     * @example active
     */
    status?: string | undefined;
    /**
     * @description TODO: seen nl
     * @example nl
     */
    locale?: string | undefined;
}

/** TODO */
export interface PlatformAccountUser {
    /**
     * Format: int64
     * @description TODO: seen 67, 68, 66, 255, 256, 254
     * @example 67
     */
    id: number;
    /**
     * Format: int64
     * @description TODO: seen 42, 167
     * @example 42
     */
    account_id: number;
    /**
     * Format: int64
     * @description TODO: seen 72, 73, 71, 272, 273, 271
     * @example 72
     */
    user_id: number;
    /**
     * @description TODO: seen agent, null, administrator
     * @example agent
     */
    role: string | null;
    /** @description TODO: seen null */
    inviter_id: null;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:58.460Z, 2026-11-30T13:24:58.667Z, 2026-11-30T13:24:58.443Z, 2026-11-22T09:29:18.835Z, 2026-11-22T09:29:19.040Z, 2026-11-22T09:29:18.812Z
     * @example 2026-11-30T13:24:58.460Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:24:58.460Z, 2026-11-30T13:24:58.483Z, 2026-11-30T13:24:58.667Z, 2026-11-30T13:24:58.737Z, 2026-11-30T13:24:58.443Z, 2026-11-22T09:29:18.835Z, 2026-11-22T09:29:18.873Z, 2026-11-22T09:29:19.040Z
     * @example 2026-11-30T13:24:58.460Z
     */
    updated_at: string;
    /** @description TODO: seen null */
    active_at: null;
    /**
     * @description TODO: seen online
     * @example online
     */
    availability: string;
    /**
     * @description TODO: seen true
     * @example true
     */
    auto_offline: boolean;
    /** @description TODO: seen null */
    custom_role_id: null;
    /** @description TODO: seen null */
    agent_capacity_policy_id: null;
}

/** TODO */
export interface PlatformAgentBot {
    /**
     * Format: int64
     * @description TODO: seen 32, 31, 38, 34, 137, 136, 143, 139
     * @example 32
     */
    id: number;
    /**
     * @description TODO: seen Weather Bot, Opening Hours Bot, Odd Bot, Linked Picture Bot, Shop Hours Bot, Picture Bot, null, Stray Bot
     * @example Weather Bot
     */
    name: string | null;
    /**
     * @description TODO: seen null, Says when the shops are open, Opening hours and holidays
     * @example Says when the shops are open
     */
    description: string | null;
    /**
     * @description TODO: seen null, https://bots.northwind.example/hours, not an address
     * @example https://bots.northwind.example/hours
     */
    outgoing_url: string | null;
    /**
     * Format: int64
     * @description TODO: seen null, 28, 153, 99999999, 0
     * @example 28
     */
    account_id: number | null;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    access_token: string;
}

/** TODO */
export interface PlatformAgentBotUpdate {
    /**
     * @description TODO: seen null, Shop Hours Bot
     * @example Shop Hours Bot
     */
    name?: (string | null) | undefined;
    /**
     * @description TODO: seen null, Opening hours and holidays
     * @example Opening hours and holidays
     */
    description?: (string | null) | undefined;
    /** @description TODO: seen null */
    outgoing_url?: null | undefined;
    /** @description TODO: seen null */
    account_id?: null | undefined;
}

/** TODO */
export interface PlatformAgentBotUpdateForm {
    /**
     * @description TODO: seen Shop Hours Bot
     * @example Shop Hours Bot
     */
    name?: string | undefined;
    /**
     * @description TODO: seen 28, 153
     * @example 28
     */
    account_id?: string | undefined;
    /**
     * Format: binary
     * @description TODO: seen <file shop.png image/png>
     */
    avatar?: Uploadable | undefined;
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

/** TODO */
export interface PlatformUserDetails {
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    access_token: string;
    /** @description TODO: seen null */
    expiry: null;
    /** @description TODO */
    user: {
        /**
         * Format: int64
         * @description TODO: seen 74, 274
         * @example 74
         */
        id: number;
        /**
         * @description TODO: seen Mira Holt-Berg
         * @example Mira Holt-Berg
         */
        name: string;
        /** @description TODO: seen null */
        display_name: null;
        /**
         * @description TODO: seen mira.holt@northwind.example
         * @example mira.holt@northwind.example
         */
        email: string;
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        pubsub_token: string;
    };
}

/** TODO */
export interface PlatformUserUpdate {
    /**
     * @description TODO: seen null, Mira, Mira H.
     * @example Mira
     */
    display_name?: (string | null) | undefined;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    password?: string | undefined;
    /**
     * @description TODO: seen Mira Holt-Berg
     * @example Mira Holt-Berg
     */
    name?: string | undefined;
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

/** TODO */
export interface PortalDetails {
    /**
     * Format: int64
     * @description TODO: seen 18, 20, 16, 15, 13, 12, 63, 65
     * @example 18
     */
    id: number;
    /**
     * @description TODO: seen #1f93ff, #0f766e, #1f2937
     * @example #1f93ff
     */
    color: string;
    /**
     * @description TODO: seen null, help.northwind.example
     * @example help.northwind.example
     */
    custom_domain: string | null;
    /**
     * @description TODO: seen null, How can we help?, Ask away
     * @example How can we help?
     */
    header_text: string | null;
    /**
     * @description TODO: seen null, https://northwind.example, https://www.northwind.example
     * @example https://northwind.example
     */
    homepage_link: string | null;
    /**
     * @description TODO: seen Old Help, No logo, Draft Help, Empty Help, Bare Help, Northwind Help, Northwind Help Center
     * @example Old Help
     */
    name: string;
    /**
     * @description TODO: seen null, Northwind Help Center, Help
     * @example Northwind Help Center
     */
    page_title: string | null;
    /**
     * @description TODO: seen northwind-old, northwind-nologo, northwind-draft, northwind-empty, northwind-bare, northwind-help
     * @example northwind-old
     */
    slug: string;
    /**
     * @description TODO: seen true, false
     * @example true
     */
    archived: boolean;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    config: PortalConfig;
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0
         * @example 0
         */
        all_articles_count: number;
        /** @description TODO: seen null */
        archived_articles_count: null;
        /** @description TODO: seen null */
        published_count: null;
        /** @description TODO: seen null */
        draft_articles_count: null;
        /**
         * @description TODO: seen 0, 9
         * @example 0
         */
        categories_count: number;
        /**
         * @description TODO: seen en
         * @example en
         */
        default_locale: string;
    };
    inbox?: WebsiteInbox | undefined;
    /** @description TODO */
    logo?: {
        /**
         * Format: int64
         * @description TODO: seen 159, 565, 160, 566
         * @example 159
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 12, 57
         * @example 12
         */
        portal_id: number;
        /**
         * @description TODO: seen image/png
         * @example image/png
         */
        file_type: string;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/logo.png
         */
        file_url: string;
        /**
         * @description TODO: seen signed-id
         * @example signed-id
         */
        blob_id: string;
        /**
         * @description TODO: seen logo.png
         * @example logo.png
         */
        filename: string;
    } | undefined;
}

/** TODO */
export interface PortalUpdate {
    /** @description TODO */
    portal?: {
        /**
         * @description TODO: seen Northwind Help
         * @example Northwind Help
         */
        name?: string | undefined;
    } | undefined;
    /**
     * Format: int64
     * @description TODO: seen , 51, 221
     * @example 51
     */
    inbox_id?: (string | number) | undefined;
    /**
     * @description TODO: seen signed-id
     * @example signed-id
     */
    blob_id?: string | undefined;
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

/** TODO */
export interface ProfileDetails {
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    access_token: string;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen Mia Member
     * @example Mia Member
     */
    available_name: string;
    /**
     * @description TODO: seen , https://chatwoot.example/rails/active_st
     * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/mia.png
     */
    avatar_url: string;
    /**
     * @description TODO: seen true
     * @example true
     */
    confirmed: boolean;
    /** @description TODO: seen null */
    display_name: null;
    /** @description TODO: seen null */
    message_signature: null;
    /**
     * @description TODO: seen member@northwind.example
     * @example member@northwind.example
     */
    email: string;
    /**
     * Format: int64
     * @description TODO: seen 51, 251
     * @example 51
     */
    id: number;
    /** @description TODO: seen null */
    inviter_id: null;
    /**
     * @description TODO: seen Mia Member
     * @example Mia Member
     */
    name: string;
    /**
     * @description TODO: seen email
     * @example email
     */
    provider: string;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    pubsub_token: string;
    /** @description TODO */
    custom_attributes: {
        /** @description TODO: seen null */
        phone_number: null;
    };
    /**
     * @description TODO: seen agent
     * @example agent
     */
    role: string;
    /** @description TODO */
    ui_settings: {
        /**
         * @description TODO: seen en
         * @example en
         */
        locale: string;
    };
    /**
     * @description TODO: seen member@northwind.example
     * @example member@northwind.example
     */
    uid: string;
    /** @description TODO: seen null */
    type: null;
    /** @description TODO */
    accounts: ProfileAccount[];
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

/** TODO */
export interface PublicContactDetails {
    /**
     * @description TODO: seen 88b8c977-7b49-4e53-8e84-5ff8f7423fd7, e8d12f12-fa37-4af3-9a27-4bede679c047
     *
     *     Since Chatwoot 4.16.
     * @example 88b8c977-7b49-4e53-8e84-5ff8f7423fd7
     */
    source_id: string;
    /**
     * @description TODO: seen <redacted>
     *
     *     Since Chatwoot 4.16.
     * @example <redacted>
     */
    pubsub_token: string;
    /**
     * Format: int64
     * @description TODO: seen 264, 276, 961, 973
     * @example 264
     */
    id: number;
    /**
     * @description TODO: seen Nora Vale, Vera Q., Nora Vale-Holm
     * @example Nora Vale
     */
    name: string;
    /**
     * @description TODO: seen nora@vale.example, nora.vale@vale.example, vera@quist.example
     * @example nora@vale.example
     */
    email: string;
    /**
     * @description TODO: seen +452045096478, +452145096478, null, +452039754813, +452139754813
     * @example +452045096478
     */
    phone_number: string | null;
    /**
     * @description TODO
     *
     *     Until Chatwoot 4.14.
     */
    custom_attributes?: {
        /**
         * @description TODO: seen family, basic
         * @example family
         */
        plan?: string | undefined;
        /**
         * @description TODO: seen 3
         * @example 3
         */
        orders?: number | undefined;
        /**
         * @description TODO: seen true
         * @example true
         */
        newsletter?: boolean | undefined;
    } | undefined;
    /**
     * @description TODO
     *
     *     Until Chatwoot 4.14.
     */
    additional_attributes?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Format: int64
     * @description TODO: seen 153
     *
     *     Until Chatwoot 4.14.
     * @example 153
     */
    account_id?: number | undefined;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-22T09:29:24.086Z, 2026-11-22T09:29:24.863Z
     *
     *     Until Chatwoot 4.14.
     * @example 2026-11-22T09:29:24.086Z
     */
    created_at?: string | undefined;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-22T09:29:24.745Z, 2026-11-22T09:29:24.773Z, 2026-11-22T09:29:24.933Z, 2026-11-22T09:29:24.695Z
     *
     *     Until Chatwoot 4.14.
     * @example 2026-11-22T09:29:24.745Z
     */
    updated_at?: string | undefined;
    /**
     * @description TODO: seen customer, null
     *
     *     Until Chatwoot 4.14.
     * @example customer
     */
    identifier?: (string | null) | undefined;
    /**
     * @description TODO: seen null
     *
     *     Until Chatwoot 4.14.
     */
    last_activity_at?: null | undefined;
    /**
     * @description TODO: seen lead
     *
     *     Until Chatwoot 4.14.
     * @example lead
     */
    contact_type?: string | undefined;
    /**
     * @description TODO: seen
     *
     *     Until Chatwoot 4.14.
     */
    middle_name?: string | undefined;
    /**
     * @description TODO: seen
     *
     *     Until Chatwoot 4.14.
     */
    last_name?: string | undefined;
    /**
     * @description TODO: seen null
     *
     *     Until Chatwoot 4.14.
     */
    location?: null | undefined;
    /**
     * @description TODO: seen null
     *
     *     Until Chatwoot 4.14.
     */
    country_code?: null | undefined;
    /**
     * @description TODO: seen false
     *
     *     Until Chatwoot 4.14.
     * @example false
     */
    blocked?: boolean | undefined;
    /**
     * @description TODO: seen null
     *
     *     Until Chatwoot 4.14.
     */
    company_id?: null | undefined;
    /**
     * @description TODO
     *
     *     Until Chatwoot 4.14.
     */
    label_list?: unknown[] | undefined;
}

/** TODO */
export interface PublicContactUpdate {
    /**
     * @description TODO: seen customer
     * @example customer
     */
    identifier?: string | undefined;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    identifier_hash?: string | undefined;
    /**
     * @description TODO: seen Nora Vale, Vera Q., Nora Vale-Holm
     * @example Nora Vale
     */
    name?: string | undefined;
    /**
     * @description TODO: seen vera@quist.example
     * @example vera@quist.example
     */
    email?: string | undefined;
}

/** TODO */
export interface PublicConversation {
    /**
     * Format: int64
     * @description TODO: seen 2, 7, 3, 6, 4, 1, 5
     * @example 2
     */
    id: number;
    /**
     * @description TODO: seen 5a499dd0-177b-48ad-9bbd-a1171d414927, 96b244d2-d05d-470a-a9f3-29b0436bcaf5, 96f3f3d8-02a7-4530-857d-f87b96abfeda, 1eef678d-986e-4096-9f7d-ba17aae87bda, 89037b35-bf33-403b-bf58-0c30de85e635, 629b58b8-5830-4017-a8cf-661e353e7716, 1a71d391-4a4f-46fe-b23c-ca1e751e8f3a, afeac801-72cd-43d9-8250-ee534bd97972
     * @example 5a499dd0-177b-48ad-9bbd-a1171d414927
     */
    uuid: string;
    /**
     * Format: int64
     * @description TODO: seen 62, 65, 64, 232, 235, 234
     * @example 62
     */
    inbox_id: number;
    /**
     * Format: unix-time
     * @description TODO: seen 0, 1796045109, 1795339766
     * @example 0
     */
    contact_last_seen_at: number;
    /**
     * @description TODO: seen open, pending, snoozed, resolved
     * @example open
     */
    status: string;
    /**
     * Format: unix-time
     * @description TODO: seen 0, 1796045108, 1795339766
     * @example 0
     */
    agent_last_seen_at: number;
    /** @description TODO */
    messages: {
        /**
         * Format: int64
         * @description TODO: seen 878, 879, 880, 882, 2630, 2631, 2632, 2634
         * @example 878
         */
        id: number;
        /**
         * @description TODO: seen Where is my parcel?, Hello, a colleague answers soon., It left the warehouse this morning., I am the bot., Please rate the conversation, It has not arrived yet.
         * @example Where is my parcel?
         */
        content: string;
        /**
         * @description TODO: seen 0, 3, 1
         * @example 0
         */
        message_type: number;
        /**
         * @description TODO: seen text, input_csat
         * @example text
         */
        content_type: string;
        /** @description TODO */
        content_attributes: {
            /**
             * @description TODO: seen Could not resolve hostname 'hooks.northw
             * @example Could not resolve hostname 'hooks.northwind.example'
             */
            external_error?: string | undefined;
            /**
             * @description TODO: seen emoji
             * @example emoji
             */
            display_type?: string | undefined;
        };
        /**
         * Format: unix-time
         * @description TODO: seen 1796045107, 1795339765, 1796045109, 1796045110, 1795339767
         * @example 1796045107
         */
        created_at: number;
        /**
         * Format: int64
         * @description TODO: seen 1
         * @example 1
         */
        conversation_id: number;
        /** @description TODO */
        sender?: {
            /** @description TODO */
            additional_attributes?: {
                [key: string]: unknown;
            } | undefined;
            /** @description TODO */
            custom_attributes?: {
                [key: string]: unknown;
            } | undefined;
            /**
             * @description TODO: seen olga@bruun.example
             * @example olga@bruun.example
             */
            email?: string | undefined;
            /**
             * Format: int64
             * @description TODO: seen 278, 68, 30, 975, 268, 135
             * @example 278
             */
            id: number;
            /**
             * @description TODO: seen olga
             * @example olga
             */
            identifier?: string | undefined;
            /**
             * @description TODO: seen Olga Bruun, Ada Admin, Parcel Bot
             * @example Olga Bruun
             */
            name: string;
            /** @description TODO: seen null */
            phone_number?: null | undefined;
            /** @description TODO: seen */
            thumbnail?: string | undefined;
            /**
             * @description TODO: seen false
             * @example false
             */
            blocked?: boolean | undefined;
            /**
             * @description TODO: seen contact, user, agent_bot
             * @example contact
             */
            type: string;
            /**
             * @description TODO: seen Ada
             * @example Ada
             */
            available_name?: string | undefined;
            /** @description TODO: seen */
            avatar_url?: string | undefined;
            /** @description TODO: seen null */
            availability_status?: null | undefined;
        } | undefined;
    }[];
    /** @description TODO */
    contact: {
        /**
         * Format: int64
         * @description TODO: seen 278, 280, 279, 975, 977, 976
         * @example 278
         */
        id: number;
        /**
         * @description TODO: seen Olga Bruun, Bo Sand, Uno Fisk
         * @example Olga Bruun
         */
        name: string;
        /**
         * @description TODO: seen olga@bruun.example, null
         * @example olga@bruun.example
         */
        email: string | null;
        /** @description TODO: seen null */
        phone_number: null;
        /**
         * Format: int64
         * @description TODO: seen 28, 153
         * @example 28
         */
        account_id: number;
        /**
         * Format: date-time
         * @description TODO: seen 2026-11-30T13:25:06.405Z, 2026-11-30T13:25:06.996Z, 2026-11-30T13:25:06.864Z, 2026-11-22T09:29:25.047Z, 2026-11-22T09:29:25.444Z, 2026-11-22T09:29:25.340Z
         * @example 2026-11-30T13:25:06.405Z
         */
        created_at: string;
        /**
         * Format: date-time
         * @description TODO: seen 2026-11-30T13:25:06.405Z, 2026-11-30T13:25:06.996Z, 2026-11-30T13:25:06.864Z, 2026-11-22T09:29:25.047Z, 2026-11-22T09:29:25.444Z, 2026-11-22T09:29:25.340Z, 2026-11-30T13:25:07.463Z, 2026-11-22T09:29:25.727Z
         * @example 2026-11-30T13:25:06.405Z
         */
        updated_at: string;
        /** @description TODO */
        additional_attributes: {
            [key: string]: unknown;
        };
        /**
         * @description TODO: seen olga, null
         * @example olga
         */
        identifier: string | null;
        /** @description TODO */
        custom_attributes: {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @description TODO: seen null, 2026-11-30T13:25:07.459Z, 2026-11-22T09:29:25.724Z, 2026-11-30T13:25:10.251Z, 2026-11-22T09:29:27.275Z
         * @example 2026-11-30T13:25:07.459Z
         */
        last_activity_at: string | null;
        /**
         * @description TODO: seen lead, visitor
         * @example lead
         */
        contact_type: string;
        /** @description TODO: seen */
        middle_name: string;
        /** @description TODO: seen */
        last_name: string;
        /** @description TODO: seen null */
        location: null;
        /** @description TODO: seen null */
        country_code: null;
        /**
         * @description TODO: seen false
         * @example false
         */
        blocked: boolean;
        /** @description TODO: seen null */
        company_id: null;
        /** @description TODO */
        label_list: unknown[];
    };
}

/** TODO */
export interface PublicCsatSurveyDetails {
    /**
     * Format: int64
     * @description TODO: seen 924, 923, 2676, 2674, 670
     * @example 924
     */
    id: number;
    /** @description TODO: seen null */
    csat_survey_response: SurveyAnswer | null;
    /**
     * @description TODO: seen star, emoji
     * @example star
     */
    display_type: string;
    /**
     * @description TODO: seen How many stars for our service?, null
     * @example How many stars for our service?
     */
    content: string | null;
    /** @description TODO: seen */
    inbox_avatar_url: string;
    /**
     * @description TODO: seen Star Desk, Parcel Desk
     * @example Star Desk
     */
    inbox_name: string;
    /**
     * @description TODO: seen en
     * @example en
     */
    locale: string;
    /**
     * Format: int64
     * @description TODO: seen 375, 373, 1231, 1229, 429
     * @example 375
     */
    conversation_id: number;
    /**
     * Format: date-time
     * @description TODO: seen 2026-11-30T13:25:17.348Z, 2026-11-30T13:25:15.293Z, 2026-11-22T09:29:39.413Z, 2026-11-22T09:29:33.281Z, 2026-11-22T09:17:28.205Z
     * @example 2026-11-30T13:25:17.348Z
     */
    created_at: string;
}

/** TODO */
export interface PublicCsatSurveyUpdate {
    /** @description TODO */
    message?: {
        /** @description TODO */
        submitted_values?: {
            /** @description TODO */
            csat_survey_response?: {
                /**
                 * @description TODO: seen 1, 2, 3, 4, 5, 9, 0
                 * @example 1
                 */
                rating?: (number | string) | undefined;
                /**
                 * @description TODO: seen Quick and kind
                 * @example Quick and kind
                 */
                feedback_message?: string | undefined;
                /**
                 * @description TODO: seen sunny
                 * @example sunny
                 */
                mood?: string | undefined;
            } | undefined;
        } | undefined;
        /**
         * @description TODO: seen changed
         * @example changed
         */
        content?: string | undefined;
    } | undefined;
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

/** TODO */
export interface PublicMessageDetails {
    /**
     * Format: int64
     * @description TODO: seen 891, 910, 913, 911, 902, 912, 2636, 2656
     * @example 891
     */
    id: number;
    /**
     * @description TODO: seen The blue mug arrived broken. Can I get a, How did we do?, Your address?, What shall we send?, The broken mug, Where shall it go?
     * @example The blue mug arrived broken. Can I get a new one?
     */
    content: string;
    /**
     * @description TODO: seen 0, 1
     * @example 0
     */
    message_type: number;
    /**
     * @description TODO: seen text, input_csat, input_email, input_select, form
     * @example text
     */
    content_type: string;
    /** @description TODO */
    content_attributes: {
        /** @description TODO */
        submitted_values?: ({
            /** @description TODO */
            csat_survey_response?: {
                /**
                 * @description TODO: seen 2
                 * @example 2
                 */
                rating: number;
            } | undefined;
            /**
             * @description TODO: seen ada@linde.example, refund, odd
             * @example ada@linde.example
             */
            value?: string | undefined;
            /**
             * @description TODO: seen The money back
             * @example The money back
             */
            title?: string | undefined;
        } | Choice[]) | undefined;
        /** @description TODO */
        items?: Choice[] | undefined;
    };
    /**
     * Format: unix-time
     * @description TODO: seen 1796045110, 1796045113, 1796045111, 1795339767, 1795339770, 1795339771, 1795339768
     * @example 1796045110
     */
    created_at: number;
    /**
     * Format: int64
     * @description TODO: seen 9
     * @example 9
     */
    conversation_id: number;
    /** @description TODO */
    sender: {
        /** @description TODO */
        additional_attributes?: {
            [key: string]: unknown;
        } | undefined;
        /** @description TODO */
        custom_attributes?: {
            /**
             * @description TODO: seen basic
             * @example basic
             */
            plan: string;
        } | undefined;
        /**
         * @description TODO: seen ada@linde.example
         * @example ada@linde.example
         */
        email?: string | undefined;
        /**
         * Format: int64
         * @description TODO: seen 282, 68, 979, 268
         * @example 282
         */
        id: number;
        /** @description TODO: seen null */
        identifier?: null | undefined;
        /**
         * @description TODO: seen Ada Linde, Ada Admin
         * @example Ada Linde
         */
        name: string;
        /** @description TODO: seen null */
        phone_number?: null | undefined;
        /** @description TODO: seen */
        thumbnail: string;
        /**
         * @description TODO: seen false
         * @example false
         */
        blocked?: boolean | undefined;
        /**
         * @description TODO: seen contact, user
         * @example contact
         */
        type: string;
        /**
         * @description TODO: seen Ada
         * @example Ada
         */
        available_name?: string | undefined;
        /** @description TODO: seen */
        avatar_url?: string | undefined;
        /** @description TODO: seen null */
        availability_status?: null | undefined;
    };
    /** @description TODO */
    attachments?: {
        /**
         * Format: int64
         * @description TODO: seen 119, 462
         * @example 119
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 902, 2648
         * @example 902
         */
        message_id: number;
        /**
         * @description TODO: seen image
         * @example image
         */
        file_type: string;
        /**
         * Format: int64
         * @description TODO: seen 28, 153
         * @example 28
         */
        account_id: number;
        /**
         * @description TODO: seen png
         * @example png
         */
        extension: string;
        /**
         * @description TODO: seen image/png
         * @example image/png
         */
        content_type: string;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/mug.png
         */
        data_url: string;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/representations/redirect/signed-id/mug.png
         */
        thumb_url: string;
        /**
         * @description TODO: seen 70
         * @example 70
         */
        file_size: number;
        /** @description TODO: seen null */
        width: null;
        /** @description TODO: seen null */
        height: null;
    }[] | undefined;
}

/** TODO */
export interface PublicMessageUpdate {
    /** @description TODO */
    submitted_values?: {
        /**
         * @description TODO: seen A new mug
         * @example A new mug
         */
        title: string;
        /**
         * @description TODO: seen mug
         * @example mug
         */
        value: string;
    }[] | undefined;
}

/** TODO */
export interface ReorderArticles {
    /** @description TODO */
    positions: {
        [key: string]: unknown;
    };
}

/** TODO */
export interface Report {
    /**
     * @description TODO: seen 0, 4
     * @example 0
     */
    conversation_count: number;
    /**
     * @description TODO: seen 0, 2
     * @example 0
     */
    message_count: number;
    /**
     * @description TODO: seen 0, 50
     * @example 0
     */
    resolution_rate: number;
    /**
     * @description TODO: seen 0
     * @example 0
     */
    handoff_rate: number;
}

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

/** TODO */
export interface ResetInboxSecret {
    /**
     * Format: int64
     * @description TODO: seen 48, 218
     * @example 48
     */
    id: number;
    /** @description TODO: seen */
    avatar_url: string;
    /**
     * Format: int64
     * @description TODO: seen 34, 147
     * @example 34
     */
    channel_id: number;
    /**
     * @description TODO: seen Shop API
     * @example Shop API
     */
    name: string;
    /**
     * @description TODO: seen Channel::Api
     * @example Channel::Api
     */
    channel_type: string;
    /**
     * @description TODO: seen true
     * @example true
     */
    greeting_enabled: boolean;
    /** @description TODO: seen null */
    greeting_message: null;
    /**
     * @description TODO: seen true
     * @example true
     */
    working_hours_enabled: boolean;
    /**
     * @description TODO: seen false
     * @example false
     */
    enable_email_collect: boolean;
    /**
     * @description TODO: seen true
     * @example true
     */
    csat_survey_enabled: boolean;
    /** @description TODO */
    csat_config: {
        /** @description TODO: seen */
        message: string;
        /**
         * @description TODO: seen en
         * @example en
         */
        language: string;
        /** @description TODO */
        template: {
            /**
             * @description TODO: seen survey
             * @example survey
             */
            name: string;
            /**
             * @description TODO: seen pending
             * @example pending
             */
            status: string;
            /**
             * @description TODO: seen en
             * @example en
             */
            language: string;
            /**
             * Format: date-time
             * @description TODO: seen 2026-01-05T10:00:00Z
             * @example 2026-01-05T10:00:00Z
             */
            created_at: string;
            /**
             * @description TODO: seen 1
             * @example 1
             */
            template_id: string;
            /**
             * @description TODO: seen Survey
             * @example Survey
             */
            friendly_name: string;
        };
        /**
         * @description TODO: seen Please rate us
         * @example Please rate us
         */
        button_text: string;
        /**
         * @description TODO: seen emoji
         * @example emoji
         */
        display_type: string;
        /** @description TODO */
        survey_rules: {
            /** @description TODO */
            values: unknown[];
            /**
             * @description TODO: seen contains
             * @example contains
             */
            operator: string;
        };
    };
    /**
     * @description TODO: seen false
     * @example false
     */
    enable_auto_assignment: boolean;
    /** @description TODO */
    auto_assignment_config: {
        /**
         * @description TODO: seen 7
         * @example 7
         */
        max_assignment_limit: string;
    };
    /** @description TODO: seen null */
    out_of_office_message: null;
    /** @description TODO */
    working_hours: WorkingHours[];
    /**
     * @description TODO: seen Europe/Berlin
     * @example Europe/Berlin
     */
    timezone: string;
    /** @description TODO: seen null */
    callback_webhook_url: null;
    /**
     * @description TODO: seen false
     * @example false
     */
    allow_messages_after_resolved: boolean;
    /**
     * @description TODO: seen true
     * @example true
     */
    lock_to_single_conversation: boolean;
    /**
     * @description TODO: seen friendly
     * @example friendly
     */
    sender_name_type: string;
    /** @description TODO: seen null */
    business_name: null;
    /** @description TODO: seen null */
    allowed_domains: null;
    /** @description TODO: seen null */
    widget_color: null;
    /** @description TODO: seen null */
    website_url: null;
    /**
     * @description TODO: seen false
     * @example false
     */
    hmac_mandatory: boolean;
    /** @description TODO: seen null */
    welcome_title: null;
    /** @description TODO: seen null */
    welcome_tagline: null;
    /** @description TODO: seen null */
    web_widget_script: null;
    /** @description TODO: seen null */
    website_token: null;
    /** @description TODO: seen null */
    selected_feature_flags: null;
    /** @description TODO: seen null */
    reply_time: null;
    /** @description TODO: seen null */
    messaging_service_sid: null;
    /** @description TODO: seen null */
    phone_number: null;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    hmac_token: string;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    secret: string;
    /** @description TODO: seen null */
    webhook_url: null;
    /**
     * @description TODO: seen testVv9JMmPbxiVsfBkJ1JHR, q25mJQ7rrLbXud1vFheDAyYs
     * @example testVv9JMmPbxiVsfBkJ1JHR
     */
    inbox_identifier: string;
    /** @description TODO */
    additional_attributes: {
        /**
         * @description TODO: seen 48
         * @example 48
         */
        agent_reply_time_window: number;
    };
    /** @description TODO: seen null */
    provider: null;
}

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

/** TODO */
export interface SendPortalInstructions {
    /**
     * @description TODO: seen Instructions sent successfully
     * @example Instructions sent successfully
     */
    message: string;
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

/** TODO */
export interface SetConversationCustomAttributes {
    /** @description TODO */
    custom_attributes: {
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
         * @description TODO: seen A-1, A-2
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
            a: {
                /**
                 * @description TODO: seen c
                 * @example c
                 */
                b: string;
            };
        } | undefined;
    };
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

/** TODO */
export interface SlaPolicy {
    /**
     * Format: int64
     * @description TODO: seen 12, 18, 15, 14, 13, 17, 47, 53
     * @example 12
     */
    id: number;
    /**
     * @description TODO: seen Feature off, Gold, Silver, Bare, Negative, Text, Gold plus
     * @example Feature off
     */
    name: string;
    /**
     * @description TODO: seen null, Big customers
     * @example Big customers
     */
    description: string | null;
    /**
     * @description TODO: seen 60, null, 3600.5, 900, -5, 0, 600
     * @example 60
     */
    first_response_time_threshold: number | null;
    /**
     * @description TODO: seen null, 1800
     * @example 1800
     */
    next_response_time_threshold: number | null;
    /**
     * @description TODO: seen null, 86400
     * @example 86400
     */
    resolution_time_threshold: number | null;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    only_during_business_hours: boolean;
}

/** TODO */
export interface SlaPolicyUpdate {
    /** @description TODO: seen null */
    resolution_time_threshold?: null | undefined;
    /**
     * @description TODO: seen Gold plus
     * @example Gold plus
     */
    name?: string | undefined;
    /** @description TODO: seen null */
    description?: null | undefined;
    /**
     * @description TODO: seen 600
     * @example 600
     */
    first_response_time_threshold?: number | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    only_during_business_hours?: boolean | undefined;
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

/** TODO */
export interface SummaryReport {
    /**
     * Format: int64
     * @description TODO: seen 68, 69, 70, 76, 268, 269, 270, 276
     * @example 68
     */
    id: number;
    /**
     * @description TODO: seen 1, 4, 0, 3, 10, 5, 2
     * @example 1
     */
    conversations_count: number;
    /**
     * @description TODO: seen 0, 5, 1, 2, 3
     * @example 0
     */
    resolved_conversations_count: number;
    /**
     * @description TODO: seen null, 2.2, 2.6, 0, 1.8, 3.5, 3, 2
     * @example 2.2
     */
    avg_resolution_time: number | null;
    /**
     * @description TODO: seen 0.6, 1, null, 1.5, 0, 1.6666666666666667, 0.6666666666666666, 0.5
     * @example 0.6
     */
    avg_first_response_time: number | null;
    /**
     * @description TODO: seen null, 1, 0, 2
     * @example 1
     */
    avg_reply_time: number | null;
    /**
     * @description TODO: seen billing, unused
     * @example billing
     */
    name?: string | undefined;
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

/** TODO */
export interface TeamUpdate {
    /**
     * @description TODO: seen null, Invoices, refunds, reminders
     * @example Invoices, refunds, reminders
     */
    description?: (string | null) | undefined;
    /**
     * @description TODO: seen Billing and Refunds
     * @example Billing and Refunds
     */
    name?: string | undefined;
    /**
     * @description TODO: seen false
     * @example false
     */
    allow_auto_assign?: boolean | undefined;
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

/** TODO */
export interface ToggleConversationStatus {
    /**
     * @description TODO: seen true, null
     * @example true
     */
    success: boolean | null;
    /**
     * Format: int64
     * @description TODO: seen 2, 1
     * @example 2
     */
    conversation_id: number;
    /**
     * @description TODO: seen open, pending, resolved, snoozed
     * @example open
     */
    current_status: string;
    /**
     * Format: date-time
     * @description TODO: seen null, 2023-11-14T22:13:20.000Z, 1970-01-01T00:33:46.000Z, 2026-11-30T15:23:43.000Z, 2026-11-22T11:28:07.000Z, 2026-11-22T11:45:49.000Z, 2026-11-22T11:39:26.000Z, 2026-11-22T11:41:12.000Z
     * @example 2023-11-14T22:13:20.000Z
     */
    snoozed_until: string | null;
}

/** No one works on it, or the person has left the account. Neither key is sent. */
export interface Unassigned {
    /** @description Not sent. */
    assignee?: never | undefined;
    /** @description Not sent. */
    assignee_type?: never | undefined;
}

/** TODO */
export interface UpdatePlatformUser {
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    access_token: string;
    /**
     * Format: int64
     * @description TODO: seen 28, 153
     * @example 28
     */
    account_id: number;
    /**
     * @description TODO: seen Mira Holt-Berg, Mira, Mira H.
     * @example Mira Holt-Berg
     */
    available_name: string;
    /** @description TODO: seen */
    avatar_url: string;
    /**
     * @description TODO: seen true
     * @example true
     */
    confirmed: boolean;
    /**
     * @description TODO: seen null, Mira, Mira H.
     * @example Mira
     */
    display_name: string | null;
    /** @description TODO: seen null */
    message_signature: null;
    /**
     * @description TODO: seen mira.holt@northwind.example, mira@northwind.example
     * @example mira.holt@northwind.example
     */
    email: string;
    /**
     * Format: int64
     * @description TODO: seen 74, 274
     * @example 74
     */
    id: number;
    /**
     * @description TODO: seen Mira Holt-Berg
     * @example Mira Holt-Berg
     */
    name: string;
    /**
     * @description TODO: seen email
     * @example email
     */
    provider: string;
    /**
     * @description TODO: seen <redacted>
     * @example <redacted>
     */
    pubsub_token: string;
    /** @description TODO */
    custom_attributes: {
        /**
         * @description TODO: seen billing
         * @example billing
         */
        desk: string;
        /**
         * @description TODO: seen late, early
         * @example late
         */
        shift: string;
        /** @description TODO */
        languages?: string[] | undefined;
    };
    /**
     * @description TODO: seen agent
     * @example agent
     */
    role: string;
    /** @description TODO */
    ui_settings: {
        [key: string]: unknown;
    };
    /**
     * @description TODO: seen mira.holt@northwind.example, mira@northwind.example
     * @example mira.holt@northwind.example
     */
    uid: string;
    /** @description TODO */
    accounts: PlatformUserAccount[];
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

/** TODO */
export interface Webhook {
    /** @description TODO */
    webhook: {
        /**
         * Format: int64
         * @description TODO: seen 27, 25, 26, 28, 29, 38, 30, 36
         * @example 27
         */
        id: number;
        /**
         * @description TODO: seen Everything, One inbox, null, Warehouse, Warehouse two
         * @example Everything
         */
        name: string | null;
        /**
         * @description TODO: seen https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mx3auixd
         * @example https://hooks.northwind.example/mx3auixd/all
         */
        url: string;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /** @description TODO */
        subscriptions: string[];
        /**
         * @description TODO: seen <redacted>
         * @example <redacted>
         */
        secret: string;
        /** @description TODO */
        inbox?: {
            /**
             * Format: int64
             * @description TODO: seen 48, 218
             * @example 48
             */
            id: number;
            /**
             * @description TODO: seen Shop API
             * @example Shop API
             */
            name: string;
        } | undefined;
    };
}

/** TODO */
export interface WebhookUpdate {
    /**
     * Format: int64
     * @description TODO: seen 48, 218
     * @example 48
     */
    inbox_id?: number | undefined;
    /**
     * @description TODO: seen Warehouse two
     * @example Warehouse two
     */
    name?: string | undefined;
    /**
     * @description TODO: seen https://hooks.northwind.example/mx3auixd, https://hooks.northwind.example/mwrmws84
     * @example https://hooks.northwind.example/mx3auixd/warehouse-2
     */
    url?: string | undefined;
    /** @description TODO */
    subscriptions?: string[] | undefined;
}

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

/** TODO */
export interface YearInReviewDetails {
    /**
     * @description TODO: seen 2026, 2019
     * @example 2026
     */
    year: string;
    /** @description TODO: seen null */
    busiest_day: {
        /**
         * @description TODO: seen Nov 30, Nov 22
         * @example Nov 30
         */
        date: string;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        count: number;
    } | null;
    /** @description TODO */
    support_personality: {
        /**
         * @description TODO: seen 1, 0
         * @example 1
         */
        avg_response_time_seconds: number;
    };
    /**
     * @description TODO: seen 1, 0
     * @example 1
     */
    total_conversations: number;
}
