// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ContactSender, MessageConversation, Notification, UserSender } from "./models.ts";

/** Options of {@link Notifications.list}: query parameters, and how to send the call. */
export interface ListNotificationsOptions extends ListOptions {
  /** TODO */
  readonly includes?: readonly string[] | undefined;
  /** TODO */
  readonly sort_order?: string | undefined;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** An item of {@link Notifications.list}. */
export interface ListNotificationsItem {
    /**
     * TODO: seen 81, 82, 307, 308
     * @example 81
     */
    id: number;
    /**
     * TODO: seen assigned_conversation_new_message, participating_conversation_new_message
     * @example assigned_conversation_new_message
     */
    notification_type: string;
    /**
     * TODO: seen A new message is created in conversation
     * @example A new message is created in conversation (#3)
     */
    push_message_title: string;
    /**
     * TODO: seen : Thank you, we read this soon., Ada Admin: Where is my parcel?
     * @example : Thank you, we read this soon.
     */
    push_message_body: string;
    /**
     * TODO: seen Conversation
     * @example Conversation
     */
    primary_actor_type: string;
    /**
     * TODO: seen 361, 1217
     * @example 361
     */
    primary_actor_id: number;
    /** TODO */
    primary_actor: {
        /** TODO */
        additional_attributes: {
            [key: string]: unknown;
        };
        /**
         * TODO: seen false
         * @example false
         */
        can_reply: boolean;
        /**
         * TODO: seen Channel::Api
         * @example Channel::Api
         */
        channel: string;
        /** TODO */
        contact_inbox: {
            /**
             * TODO: seen 402, 1392
             * @example 402
             */
            id: number;
            /**
             * TODO: seen 262, 959
             * @example 262
             */
            contact_id: number;
            /**
             * TODO: seen 48, 218
             * @example 48
             */
            inbox_id: number;
            /**
             * TODO: seen 36230de0-e544-40df-8f1f-93219dda638c, 22e26296-0563-4d08-be2a-f24ff4ad1410
             * @example 36230de0-e544-40df-8f1f-93219dda638c
             */
            source_id: string;
            /**
             * TODO: seen 2026-11-30T13:24:50.843Z, 2026-11-22T09:29:09.387Z
             * @example 2026-11-30T13:24:50.843Z
             */
            created_at: string;
            /**
             * TODO: seen 2026-11-30T13:24:50.843Z, 2026-11-22T09:29:09.387Z
             * @example 2026-11-30T13:24:50.843Z
             */
            updated_at: string;
            /**
             * TODO: seen false
             * @example false
             */
            hmac_verified: boolean;
            /**
             * TODO: seen <redacted>
             * @example <redacted>
             */
            pubsub_token: string;
        };
        /**
         * TODO: seen 3
         * @example 3
         */
        id: number;
        /**
         * TODO: seen 48, 218
         * @example 48
         */
        inbox_id: number;
        /** TODO */
        messages: {
            /**
             * TODO: seen 855, 2605
             * @example 855
             */
            id: number;
            /**
             * TODO: seen Thank you, we read this soon.
             * @example Thank you, we read this soon.
             */
            content: string;
            /**
             * TODO: seen 27, 152
             * @example 27
             */
            account_id: number;
            /**
             * TODO: seen 48, 218
             * @example 48
             */
            inbox_id: number;
            /**
             * TODO: seen 3
             * @example 3
             */
            conversation_id: number;
            /**
             * TODO: seen 1
             * @example 1
             */
            message_type: number;
            /**
             * TODO: seen 1796045091, 1795339749
             * @example 1796045091
             */
            created_at: number;
            /**
             * TODO: seen 2026-11-30T13:24:51.034Z, 2026-11-22T09:29:09.769Z
             * @example 2026-11-30T13:24:51.034Z
             */
            updated_at: string;
            /**
             * TODO: seen false
             * @example false
             */
            private: boolean;
            /**
             * TODO: seen sent
             * @example sent
             */
            status: string;
            /** TODO: seen null */
            source_id: null;
            /**
             * TODO: seen text
             * @example text
             */
            content_type: string;
            /** TODO */
            content_attributes: {
                /**
                 * TODO: seen 28, 106
                 * @example 28
                 */
                automation_rule_id: number;
            };
            /** TODO: seen null */
            sender_type: null;
            /** TODO: seen null */
            sender_id: null;
            /** TODO */
            external_source_ids: {
                [key: string]: unknown;
            };
            /** TODO */
            additional_attributes: {
                [key: string]: unknown;
            };
            /**
             * TODO: seen Thank you, we read this soon.
             * @example Thank you, we read this soon.
             */
            processed_message_content: string;
            /** TODO */
            sentiment: {
                [key: string]: unknown;
            };
            conversation: MessageConversation;
        }[];
        /** TODO */
        labels: string[];
        /** TODO */
        meta: {
            sender: ContactSender;
            /** TODO: seen null */
            assignee: UserSender | null;
            /**
             * TODO: seen User, null
             * @example User
             */
            assignee_type: string | null;
            /** TODO: seen null */
            team: {
                /**
                 * TODO: seen 14, 63
                 * @example 14
                 */
                id: number;
                /**
                 * TODO: seen billing and refunds
                 * @example billing and refunds
                 */
                name: string;
                /**
                 * TODO: seen
                 *
                 * Available since Chatwoot 4.16.
                 */
                icon: string;
                /**
                 * TODO: seen
                 *
                 * Available since Chatwoot 4.16.
                 */
                icon_color: string;
            } | null;
            /**
             * TODO: seen false
             * @example false
             */
            hmac_verified: boolean;
        };
        /**
         * TODO: seen pending
         * @example pending
         */
        status: string;
        /** TODO */
        custom_attributes: {
            [key: string]: unknown;
        };
        /** TODO: seen null */
        snoozed_until: null;
        /**
         * TODO: seen 0
         * @example 0
         */
        unread_count: number;
        /**
         * TODO: seen 2026-11-30T13:24:50.914Z, 2026-11-22T09:29:09.460Z
         * @example 2026-11-30T13:24:50.914Z
         */
        first_reply_created_at: string;
        /** TODO: seen null */
        priority: null;
        /**
         * TODO: seen 0
         * @example 0
         */
        waiting_since: number;
        /**
         * TODO: seen 0
         * @example 0
         */
        agent_last_seen_at: number;
        /**
         * TODO: seen 0
         * @example 0
         */
        contact_last_seen_at: number;
        /**
         * TODO: seen 1796045091, 1795339749
         * @example 1796045091
         */
        last_activity_at: number;
        /**
         * TODO: seen 1796045091, 1795339749
         * @example 1796045091
         */
        timestamp: number;
        /**
         * TODO: seen 1796045090, 1795339749
         * @example 1796045090
         */
        created_at: number;
        /**
         * TODO: seen 1796045091.202025, 1796045091.260986, 1796045091.620646, 1795339750.188736, 1795339750.4328709
         * @example 1796045091.202025
         */
        updated_at: number;
        /** TODO: seen null */
        applied_sla: null;
        /** TODO */
        sla_events: unknown[];
        /** TODO: seen null */
        sla_policy_id: null;
    };
    /**
     * TODO: seen null, 2026-11-30T13:24:51.366Z, 2026-11-22T09:29:10.299Z
     * @example 2026-11-30T13:24:51.366Z
     */
    read_at: string | null;
    /** TODO */
    secondary_actor: {
        /**
         * TODO: seen 855, 854, 2603, 2605
         * @example 855
         */
        id: number;
        /**
         * TODO: seen Thank you, we read this soon., Where is my parcel?
         * @example Thank you, we read this soon.
         */
        content: string;
        /**
         * TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * TODO: seen 48, 218
         * @example 48
         */
        inbox_id: number;
        /**
         * TODO: seen 3
         * @example 3
         */
        conversation_id: number;
        /**
         * TODO: seen 1
         * @example 1
         */
        message_type: number;
        /**
         * TODO: seen 1796045091, 1796045090, 1795339749
         * @example 1796045091
         */
        created_at: number;
        /**
         * TODO: seen 2026-11-30T13:24:51.034Z, 2026-11-30T13:24:50.914Z, 2026-11-22T09:29:09.460Z, 2026-11-22T09:29:09.769Z
         * @example 2026-11-30T13:24:51.034Z
         */
        updated_at: string;
        /**
         * TODO: seen false
         * @example false
         */
        private: boolean;
        /**
         * TODO: seen sent
         * @example sent
         */
        status: string;
        /** TODO: seen null */
        source_id: null;
        /**
         * TODO: seen text
         * @example text
         */
        content_type: string;
        /** TODO */
        content_attributes: {
            /**
             * TODO: seen 28, 106
             * @example 28
             */
            automation_rule_id?: number | undefined;
        };
        /**
         * TODO: seen null, User
         * @example User
         */
        sender_type: string | null;
        /**
         * TODO: seen null, 48, 248
         * @example 48
         */
        sender_id: number | null;
        /** TODO */
        external_source_ids: {
            [key: string]: unknown;
        };
        /** TODO */
        additional_attributes: {
            [key: string]: unknown;
        };
        /**
         * TODO: seen Thank you, we read this soon., Where is my parcel?
         * @example Thank you, we read this soon.
         */
        processed_message_content: string;
        /** TODO */
        sentiment: {
            [key: string]: unknown;
        };
        conversation: MessageConversation;
        sender?: UserSender | undefined;
    };
    user: UserSender;
    /**
     * TODO: seen 1796045091, 1795339750
     * @example 1796045091
     */
    created_at: number;
    /**
     * TODO: seen 1796045091, 1795339750
     * @example 1796045091
     */
    last_activity_at: number;
    /**
     * TODO: seen null, 2100-01-01T00:00:00.000Z
     * @example 2100-01-01T00:00:00.000Z
     */
    snoozed_until: string | null;
    /** TODO */
    meta: {
        /** TODO: seen null */
        last_snoozed_at?: null | undefined;
    };
}

/** The body of {@link Notifications.deleteAll}. */
export interface DeleteAllNotificationsBody {
    /**
     * TODO: seen read
     * @example read
     */
    type?: string | undefined;
}

/** The body of {@link Notifications.markAllRead}. */
export interface MarkAllNotificationsReadBody {
    /**
     * TODO: seen Contact, Conversation
     * @example Contact
     */
    primary_actor_type?: string | undefined;
    /**
     * TODO: seen 1, 361, 1217
     * @example 1
     */
    primary_actor_id?: number | undefined;
}

/** The body of {@link Notifications.snooze}. */
export interface SnoozeNotificationBody {
    /**
     * TODO: seen 4102444800
     * @example 4102444800
     */
    snoozed_until?: number | undefined;
}

/** The notifications of the person whose token is sent. */
export class Notifications extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/notifications`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.notifications.list()) console.log(item);
   */
  list(options?: ListNotificationsOptions): ListCall<ListNotificationsItem> {
    return this.sendForList(
      { id: "listNotifications", method: "GET", path: "/api/v1/accounts/{account_id}/notifications", unwrap: "data" },
      { style: "page", parameter: "page", items: "data.payload", total: "data.meta.count" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/destroy_all`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.notifications.deleteAll({ type: "read" });
   */
  deleteAll(body: DeleteAllNotificationsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteAllNotifications", method: "POST", path: "/api/v1/accounts/{account_id}/notifications/destroy_all", body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/read_all`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.notifications.markAllRead({ primary_actor_type: "Contact", primary_actor_id: 1 });
   */
  markAllRead(body: MarkAllNotificationsReadBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "markAllNotificationsRead", method: "POST", path: "/api/v1/accounts/{account_id}/notifications/read_all", body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/notifications/unread_count`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.notifications.getUnreadCount();
   */
  getUnreadCount(options?: RequestOptions): ApiCall<number> {
    return this.sendForOne(
      { id: "getNotificationUnreadCount", method: "GET", path: "/api/v1/accounts/{account_id}/notifications/unread_count" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/notifications/{id}`
   *
   * @param notificationId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.notifications.markRead(81);
   */
  markRead(notificationId: number, options?: RequestOptions): ApiCall<Notification> {
    return this.sendForOne(
      { id: "markNotificationRead", method: "PATCH", path: "/api/v1/accounts/{account_id}/notifications/{notificationId}", values: { notificationId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/notifications/{id}`
   *
   * @param notificationId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.notifications.delete(81);
   */
  delete(notificationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteNotification", method: "DELETE", path: "/api/v1/accounts/{account_id}/notifications/{notificationId}", values: { notificationId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/{id}/snooze`
   *
   * @param notificationId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.notifications.snooze(81, { snoozed_until: 4102444800 });
   */
  snooze(notificationId: number, body: SnoozeNotificationBody, options?: RequestOptions): ApiCall<Notification> {
    return this.sendForOne(
      { id: "snoozeNotification", method: "POST", path: "/api/v1/accounts/{account_id}/notifications/{notificationId}/snooze", values: { notificationId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/{id}/unread`
   *
   * @param notificationId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.notifications.markUnread(81);
   */
  markUnread(notificationId: number, options?: RequestOptions): ApiCall<Notification> {
    return this.sendForOne(
      { id: "markNotificationUnread", method: "POST", path: "/api/v1/accounts/{account_id}/notifications/{notificationId}/unread", values: { notificationId } },
      options,
    );
  }
}
