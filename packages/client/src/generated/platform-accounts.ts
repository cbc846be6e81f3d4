// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformAccount, PlatformAccount } from "./models.ts";

/** The accounts that a platform app manages. */
export class PlatformAccounts extends Resource {
  /**
   * Creates an account.
   *
   * Creates an account that belongs to the platform app. It has no users yet: a platform app creates them and adds them to the account.
   *
   * Endpoint: `POST /platform/api/v1/accounts`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The name is missing or empty, or a limit is unknown.
   * @example
   * const result = await platform.accounts.create({ name: "Harbour Coffee Roasters" });
   */
  create(body: NewPlatformAccount, options?: RequestOptions): ApiCall<PlatformAccount> {
    return this.sendForOne(
      { route: "POST /platform/api/v1/accounts", body },
      options,
    );
  }

  /**
   * Gets an account.
   *
   * One account that the platform app created or has permission for. Any other account is a 401. Suspended accounts are returned too.
   *
   * Endpoint: `GET /platform/api/v1/accounts/{account_id}`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {NotFoundError} 404: A resource in the path does not exist, or no route matches the path.
   * @example
   * const result = await platform.accounts.get(1);
   */
  get(accountId: number, options?: RequestOptions): ApiCall<PlatformAccount> {
    return this.sendForOne(
      { route: "GET /platform/api/v1/accounts/{account_id}", values: { accountId } },
      options,
    );
  }
}
