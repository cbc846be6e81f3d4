// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewNotificationSubscription, NotificationSubscription } from "./models.ts";

/** The body of {@link NotificationSubscriptions.delete}. */
export interface DeleteNotificationSubscriptionBody {
    /**
     * TODO: seen <redacted>
     * @example <redacted>
     */
    push_token?: string | undefined;
}

/** The devices and browsers that receive a person's push notifications. */
export class NotificationSubscriptions extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/notification_subscriptions`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewNotificationSubscription, options?: RequestOptions): ApiCall<NotificationSubscription> {
    return this.sendForOne(
      { id: "createNotificationSubscription", method: "POST", path: "/api/v1/notification_subscriptions", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/notification_subscriptions`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @example
   * await chatwoot.notificationSubscriptions.delete({ push_token: "<redacted>" });
   */
  delete(body: DeleteNotificationSubscriptionBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteNotificationSubscription", method: "DELETE", path: "/api/v1/notification_subscriptions", body, responds: "nothing" },
      options,
    );
  }
}
