// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
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
  /** Which notifications to list besides. `read` adds those that were marked as read, `snoozed` those that are snoozed. */
  readonly includes?: readonly ("read" | "snoozed")[] | undefined;
  /** `desc` for the newest first, `asc` for the oldest first. Any other value is a 500. */
  readonly sort_order?: "asc" | "desc" | undefined;
}

/** The body of {@link Notifications.deleteAll}. */
export interface DeleteAllNotificationsBody {
    /**
     * `read` deletes only those that were marked as read. Any other value, or none, deletes all.
     * @default all
     * @example read
     */
    type?: ("read" | "all") | undefined;
}

/** The body of {@link Notifications.markAllRead}. */
export interface MarkAllNotificationsReadBody {
    /**
     * The kind of object. Any other value is ignored, and all notifications are marked.
     * @example Conversation
     */
    primary_actor_type?: "Conversation" | undefined;
    /**
     * The conversation, by the `primary_actor_id` of its notifications. It is not the number that agents see.
     * @example 361
     */
    primary_actor_id?: number | undefined;
}

/** The body of {@link Notifications.snooze}. */
export interface SnoozeNotificationBody {
    /**
     * Until when to hide it, in seconds since 1970.
     * @example 1796119200
     */
    snoozed_until: number;
}

/** The notifications of the person whose token is sent. */
export class Notifications extends Resource {
  /**
   * Lists your own notifications.
   *
   * The notifications of the person whose token is sent, in this account: **the unread ones that are not snoozed, unless `includes[]` says
   * otherwise**, the newest first. Each comes with the conversation and the message that it is about.
   *
   * **Pages** hold 15 notifications. A page past the end is empty.
   *
   * **Access.** Everyone sees their own notifications only, administrators too. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/notifications`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.notifications.list()) console.log(item);
   */
  list(options?: ListNotificationsOptions): ListCall<ListedNotification> {
    return this.sendForList(
      { id: "listNotifications", method: "GET", path: "/api/v1/accounts/{account_id}/notifications" },
      { style: "page", parameter: "page", items: "data.payload", total: "data.meta.count", size: 15 },
      options,
    );
  }

  /**
   * Deletes your own notifications.
   *
   * Deletes the notifications of the person whose token is sent, all of them or only those that were read. They go in a background job, so they
   * can still be listed for a while.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
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
   * Marks your own notifications as read.
   *
   * Marks the notifications of the person whose token is sent as read: those about one conversation, or all in the account when the body names
   * none.
   *
   * **A body that names no conversation of the account marks everything**: so does a `primary_actor_type` other than `Conversation`. It is a
   * success also when there is nothing to mark.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/read_all`
   *
   * @param body - The conversation. Without a body all notifications are marked.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.notifications.markAllRead({ primary_actor_type: "Conversation", primary_actor_id: 361 });
   */
  markAllRead(body?: MarkAllNotificationsReadBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "markAllNotificationsRead", method: "POST", path: "/api/v1/accounts/{account_id}/notifications/read_all", body, optionalBody: true, responds: "nothing" },
      options,
    );
  }

  /**
   * Counts your own unread notifications.
   *
   * How many notifications of the person whose token is sent are unread in this account. The body is a bare number.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
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
   * Marks a notification as read.
   *
   * Marks one notification of the person whose token is sent as read. It needs no body. The list leaves it out from then on, unless
   * `includes[]` has `read`.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/notifications/{id}`
   *
   * @param notificationId - The notification, by its id. One of another person is a 404.
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
   * Deletes a notification.
   *
   * Deletes one notification of the person whose token is sent. A second time it is a 404.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/notifications/{id}`
   *
   * @param notificationId - The notification, by its id. One of another person is a 404.
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
   * Snoozes a notification.
   *
   * Hides one notification of the person whose token is sent until a time. Until then the list has it only with `snoozed` among
   * `includes[]`.
   *
   * The time is sent in seconds and comes back as an ISO 8601 string. Without a time nothing changes.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/{id}/snooze`
   *
   * @param notificationId - The notification, by its id. One of another person is a 404.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.notifications.snooze(81, { snoozed_until: 1796119200 });
   */
  snooze(notificationId: number, body: SnoozeNotificationBody, options?: RequestOptions): ApiCall<Notification> {
    return this.sendForOne(
      { id: "snoozeNotification", method: "POST", path: "/api/v1/accounts/{account_id}/notifications/{notificationId}/snooze", values: { notificationId }, body },
      options,
    );
  }

  /**
   * Marks a notification as unread.
   *
   * Marks one notification of the person whose token is sent as unread, so that the list has it again.
   *
   * **Access.** Everyone in the account, for their own notifications. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/notifications/{id}/unread`
   *
   * @param notificationId - The notification, by its id. One of another person is a 404.
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
