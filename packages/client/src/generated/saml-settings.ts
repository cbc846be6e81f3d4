// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** Sign-in through the account's own identity provider. */
export class SamlSettings extends Resource {
  /**
   * Gets the SAML settings.
   *
   * The settings with which members of the account sign in over SAML (Enterprise). Without the feature `saml`, the response is a 403.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/saml_settings`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {PermissionDeniedError} 403: The feature `saml` is off in the account.
   * @example
   * await chatwoot.samlSettings.get();
   */
  get(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "GET saml_settings", responds: "nothing" },
      options,
    );
  }
}
