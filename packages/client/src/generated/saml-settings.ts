// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** Sign-in through the account's own identity provider. */
export class SamlSettings extends Resource {
  /**
   * Gets the settings of SAML sign-in.
   *
   * How members of the account sign in over SAML. It needs the Enterprise edition and the feature `saml`; while the feature is off the response
   * is a 403.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/saml_settings`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {PermissionDeniedError} 403: The feature `saml` is off in the account.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.samlSettings.get();
   */
  get(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "getSamlSettings", method: "GET", path: "/api/v1/accounts/{account_id}/saml_settings", responds: "nothing" },
      options,
    );
  }
}
