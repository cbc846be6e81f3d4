// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { EmailLayout } from "./models.ts";

/** The HTML around every e-mail that the account sends. */
export class BrandedEmailLayout extends Resource {
  /**
   * Gets the branded e-mail layout.
   *
   * The HTML frame for e-mails of the account. It is null when none was set, and when the account doesn't have the feature
   * `branded_email_templates`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.16.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/branded_email_layout`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.brandedEmailLayout.get();
   */
  get(options?: RequestOptions): ApiCall<EmailLayout> {
    return this.sendForOne(
      { route: "GET branded_email_layout", since: "4.16" },
      options,
    );
  }

  /**
   * Updates the branded e-mail layout.
   *
   * Replaces the HTML frame for e-mails of the account. The account needs the feature `branded_email_templates`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.16.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/branded_email_layout`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The account doesn't have the feature `branded_email_templates`.
   * @example
   * const result = await chatwoot.brandedEmailLayout.update({ branded_email_layout: "<div class=\"frame\">{{ content_for_layout }}</div>" });
   */
  update(body: EmailLayout, options?: RequestOptions): ApiCall<EmailLayout> {
    return this.sendForOne(
      { route: "PATCH branded_email_layout", body, since: "4.16" },
      options,
    );
  }
}
