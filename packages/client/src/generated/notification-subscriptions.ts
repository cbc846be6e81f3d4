// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewNotificationSubscription, NotificationSubscription } from "./models.ts";

/** The body of {@link NotificationSubscriptions.delete}. */
export interface DeleteNotificationSubscriptionBody {
    /**
     * The `push_token` that the device was registered with.
     * @example dGhpcyBpcyBhIHRva2Vu
     */
    push_token: string;
}

/** The devices and browsers that receive a person's push notifications. */
export class NotificationSubscriptions extends Resource {
  /**
   * Registers a device for push notifications.
   *
   * Delivers the caller's push notifications, of all accounts, to a device. The notification settings of each account decide which ones are
   * sent. A device that is registered already keeps its subscription, and changed fields are stored.
   *
   * **Mistakes.** An unknown `subscription_type` is a 500.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/notification_subscriptions`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: The `device_id` is missing, or the body is empty.
   */
  create(body: NewNotificationSubscription, options?: RequestOptions): ApiCall<NotificationSubscription> {
    return this.sendForOne(
      { route: "POST /api/v1/notification_subscriptions", body, above: -1 },
      options,
    );
  }

  /**
   * Removes a device from push notifications.
   *
   * Ends the caller's push notifications on one device. A token that is unknown, or that another user registered, changes nothing, and the
   * response is the same.
   *
   * Unlike most deletions it has a body: the `push_token` names the device, not the id of the subscription.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/notification_subscriptions`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @example
   * await chatwoot.notificationSubscriptions.delete({ push_token: "dGhpcyBpcyBhIHRva2Vu" });
   */
  delete(body: DeleteNotificationSubscriptionBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE /api/v1/notification_subscriptions", body, responds: "nothing", above: -1 },
      options,
    );
  }
}
