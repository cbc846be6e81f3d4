// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NotificationSetting } from "./models.ts";

/** The body of {@link NotificationSettings.update}. */
export interface UpdateNotificationSettingsBody {
    /** TODO */
    notification_settings?: {
        /**
         * TODO: seen email_conversation_mention
         * @example email_conversation_mention
         */
        selected_email_flags?: (string[] | string) | undefined;
        /** TODO */
        selected_push_flags?: string[] | undefined;
    } | undefined;
}

/** The events that a person is notified of, by e-mail and by push. */
export class NotificationSettings extends Resource {
  /**
   * TODOs.
   *
   * TODO
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/notification_settings`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  update(body: UpdateNotificationSettingsBody, options?: RequestOptions): ApiCall<NotificationSetting> {
    return this.sendForOne(
      { id: "updateNotificationSettings", method: "PATCH", path: "/api/v1/accounts/{account_id}/notification_settings", body },
      options,
    );
  }
}
