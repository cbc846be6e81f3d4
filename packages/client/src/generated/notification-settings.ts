// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NotificationSetting, NotificationSettingsUpdate } from "./models.ts";

/** The events that a person is notified of, by e-mail and by push. */
export class NotificationSettings extends Resource {
  /**
   * Gets your own notification settings.
   *
   * What the person whose token is sent is notified of in the account, by e-mail and by push. Each person has settings of their own in every
   * account; those of others can't be read. A new member gets both kinds of notification for conversations assigned to them.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/notification_settings`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.notificationSettings.get();
   */
  get(options?: RequestOptions): ApiCall<NotificationSetting> {
    return this.sendForOne(
      { id: "getNotificationSettings", method: "GET", path: "/api/v1/accounts/{account_id}/notification_settings" },
      options,
    );
  }

  /**
   * Updates your own notification settings.
   *
   * Replaces what the person whose token is sent is notified of in the account. **A list that is left out is emptied**, so send both. The server
   * takes PUT for the same.
   *
   * The lists must be within `notification_settings`; without it the response is a 422.
   *
   * **Access.** Everyone in the account, for their own settings. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/notification_settings`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: The body has no `notification_settings`, or it is empty.
   */
  update(body: NotificationSettingsUpdate, options?: RequestOptions): ApiCall<NotificationSetting> {
    return this.sendForOne(
      { id: "updateNotificationSettings", method: "PATCH", path: "/api/v1/accounts/{account_id}/notification_settings", body },
      options,
    );
  }
}
