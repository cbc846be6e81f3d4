// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NotificationSetting, NotificationSettingsUpdate } from "./models.ts";

/** The events that a person is notified of, by e-mail and by push. */
export class NotificationSettings extends Resource {
  /**
   * Gets your own notification settings.
   *
   * The events that the caller is notified of in the account, by e-mail and by push. Each user has separate settings in every account, and
   * can't read those of other users. A new member gets both kinds of notification for conversations that are assigned to them.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/notification_settings`
   *
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.notificationSettings.get();
   */
  get(options?: RequestOptions): ApiCall<NotificationSetting> {
    return this.sendForOne(
      { route: "GET notification_settings" },
      options,
    );
  }

  /**
   * Updates your own notification settings.
   *
   * Replaces the events that the caller is notified of in the account. **A list that is left out is emptied**, so send both. PUT does the
   * same.
   *
   * The lists must be inside `notification_settings`. Without it, the response is a 422.
   *
   * **Mistakes.** An unknown event is a 500.
   *
   * **Access.** Everyone in the account, for their own settings. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/notification_settings`
   *
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The body has no `notification_settings`, or it is empty.
   */
  update(body: NotificationSettingsUpdate, options?: RequestOptions): ApiCall<NotificationSetting> {
    return this.sendForOne(
      { route: "PATCH notification_settings", body },
      options,
    );
  }
}
