// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ListedNotification, Notification } from "./models.ts";

/** Options of {@link Notifications.list}: query parameters, and how to send the call. */
export interface ListNotificationsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /** Other notifications to list as well. `read` adds those that were read, `snoozed` those that are snoozed. */
  readonly includes?: readonly ("read" | "snoozed")[] | undefined;
  /** The order: `desc` for the newest first, `asc` for the oldest first. Any other value is a 500. */
  readonly sort_order?: "asc" | "desc" | undefined;
}

/** The body of {@link Notifications.deleteAll}. */
export interface DeleteAllNotificationsBody {
    /**
     * The notifications to delete: `read` only those that were read, `all` every one. An unknown value counts as `all`.
     * @default all
     * @example read
     */
    type?: ("read" | "all") | undefined;
}

/** The body of {@link Notifications.markAllRead}. */
export interface MarkAllNotificationsReadBody {
    /**
     * The kind of object. With any other value, all notifications are marked.
     * @example Conversation
     */
    primary_actor_type?: "Conversation" | undefined;
    /**
     * The `primary_actor_id` of the notifications. It is not the number of the conversation that agents see.
     * @example 361
     */
    primary_actor_id?: number | undefined;
}

/** The body of {@link Notifications.snooze}. */
export interface SnoozeNotificationBody {
    /**
     * The time when the notification comes back, in seconds since 1970.
     * @example 1796119200
     */
    snoozed_until: number;
}

/** The notifications of the person whose token is sent. */
export class Notifications extends Resource {
  /**
   * Lists your own notifications.
   *
   * The caller's notifications in this account, each with its conversation and its message. **Only those that are unread and not snoozed are
   * listed, unless `includes[]` adds others.**
   *
   * **Pages** have 15 notifications. A page past the end is empty.
   *
   * **Order.** By `last_activity_at`, the newest first, unless `sort_order` is `asc`.
   *
   * **Access.** Everyone sees their own notifications only, administrators too. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/notifications`
   *
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.notifications.list()) console.log(item);
   */
  list(options?: ListNotificationsOptions): ListCall<ListedNotification> {
    return this.sendForList(
      { route: "GET notifications", items: "data.payload", page: "page", total: "data.meta.count", size: 15 },
      options,
    );
  }

  /**
   * Deletes your own notifications.
   *
   * Deletes the caller's notifications in the account: all of them, or only those that were read. A background job does it, so they can still
   * be listed for a moment.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/destroy_all`
   *
   * @param options - How to send this call.
   * @example
   * await chatwoot.notifications.deleteAll({ type: "read" });
   */
  deleteAll(body: DeleteAllNotificationsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST notifications/destroy_all", body, responds: "nothing", above: 1 },
      options,
    );
  }

  /**
   * Marks your own notifications as read.
   *
   * Marks the caller's notifications as read: those about one conversation, or all in the account when the body names none.
   *
   * **Mistakes.** A conversation that does not exist, or a `primary_actor_type` other than `Conversation`, counts as none: **everything is
   * marked as read**. Without unread notifications, the response is the same.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/read_all`
   *
   * @param body - The conversation. Without a body, all notifications are marked.
   * @param options - How to send this call.
   * @example
   * await chatwoot.notifications.markAllRead({ primary_actor_type: "Conversation", primary_actor_id: 361 });
   */
  markAllRead(body?: MarkAllNotificationsReadBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST notifications/read_all", body, optionalBody: true, responds: "nothing", above: 1 },
      options,
    );
  }

  /**
   * Counts your own unread notifications.
   *
   * The number of the caller's unread notifications in this account. The body is a bare number.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/notifications/unread_count`
   *
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.notifications.getUnreadCount();
   */
  getUnreadCount(options?: RequestOptions): ApiCall<number> {
    return this.sendForOne(
      { route: "GET notifications/unread_count" },
      options,
    );
  }

  /**
   * Marks a notification as read.
   *
   * Marks one of the caller's notifications as read. It needs no body. The list leaves the notification out from then on, unless `includes[]`
   * has `read`.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/notifications/{id}`
   *
   * @param notificationId - The notification, by its id. A notification of another user is a 404.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.notifications.markRead(81);
   */
  markRead(notificationId: number, options?: RequestOptions): ApiCall<Notification> {
    return this.sendForOne(
      { route: "PATCH notifications/{notification:id}", values: [notificationId], above: 1 },
      options,
    );
  }

  /**
   * Deletes a notification.
   *
   * Deletes one of the caller's notifications. A second request is a 404.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/notifications/{id}`
   *
   * @param notificationId - The notification, by its id. A notification of another user is a 404.
   * @param options - How to send this call.
   * @example
   * await chatwoot.notifications.delete(81);
   */
  delete(notificationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE notifications/{notification:id}", values: [notificationId], responds: "nothing", above: 1 },
      options,
    );
  }

  /**
   * Snoozes a notification.
   *
   * Hides one of the caller's notifications until a time. Until then, the list has it only with `snoozed` in `includes[]`.
   *
   * The request has the time in seconds, the response as an ISO 8601 string. Without a time, nothing changes.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/{id}/snooze`
   *
   * @param notificationId - The notification, by its id. A notification of another user is a 404.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.notifications.snooze(81, { snoozed_until: 1796119200 });
   */
  snooze(notificationId: number, body: SnoozeNotificationBody, options?: RequestOptions): ApiCall<Notification> {
    return this.sendForOne(
      { route: "POST notifications/{notification:id}/snooze", values: [notificationId], body, above: 2 },
      options,
    );
  }

  /**
   * Marks a notification as unread.
   *
   * Marks one of the caller's notifications as unread, so that the list has it again.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/{id}/unread`
   *
   * @param notificationId - The notification, by its id. A notification of another user is a 404.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.notifications.markUnread(81);
   */
  markUnread(notificationId: number, options?: RequestOptions): ApiCall<Notification> {
    return this.sendForOne(
      { route: "POST notifications/{notification:id}/unread", values: [notificationId], above: 2 },
      options,
    );
  }
}
