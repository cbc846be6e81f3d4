// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformAccount, PlatformAccount, PlatformAccountUpdate } from "./models.ts";

/** Accounts, as a platform app manages them. */
export class PlatformAccounts extends Resource {
  /**
   * Lists the accounts of a platform app.
   *
   * Every account that the platform app created or has permission for, the oldest first, including suspended ones. There are no pages.
   *
   * **Access.** Every platform app.
   *
   * Endpoint: `GET /platform/api/v1/accounts`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * for await (const item of platform.accounts.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<PlatformAccount> {
    return this.sendForList(
      { route: "GET /platform/api/v1/accounts" },
      options,
    );
  }

  /**
   * Creates an account.
   *
   * Creates an account, which the platform app can manage from then on. It has no users yet: create them with `createPlatformUser`, and add
   * them with `addPlatformAccountUser`.
   *
   * **Access.** Every platform app.
   *
   * Endpoint: `POST /platform/api/v1/accounts`
   *
   * @param options - How to send this call.
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
   * One account, with its features, limits and status. Suspended accounts are returned too.
   *
   * **Access.** Platform apps, for accounts that they created or have permission for. Any other account is a 401.
   *
   * Endpoint: `GET /platform/api/v1/accounts/{account_id}`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * const result = await platform.accounts.get(1);
   */
  get(accountId: number, options?: RequestOptions): ApiCall<PlatformAccount> {
    return this.sendForOne(
      { route: "GET /platform/api/v1/accounts/{account_id}", values: [accountId] },
      options,
    );
  }

  /**
   * Updates an account.
   *
   * Changes the fields that are sent and keeps the others. The server takes PUT for the same. Unknown fields are ignored, and a body without
   * any known field changes nothing.
   *
   * **Suspending** an account (`status`) closes it to its users: their requests are a 401. The platform API still reads and changes it.
   *
   * **Access.** Platform apps, for accounts that they created or have permission for. Any other account is a 401.
   *
   * Endpoint: `PATCH /platform/api/v1/accounts/{account_id}`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param body - The fields of the account to change.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The name is null or empty, or the support address is not an e-mail address.
   */
  update(accountId: number, body: PlatformAccountUpdate, options?: RequestOptions): ApiCall<PlatformAccount> {
    return this.sendForOne(
      { route: "PATCH /platform/api/v1/accounts/{account_id}", values: [accountId], body },
      options,
    );
  }

  /**
   * Deletes an account.
   *
   * Deletes an account. A background job does the work: until it has run, the account can still be read, and a second request is a 200 too.
   *
   * **Access.** Platform apps, for accounts that they created or have permission for. Any other account is a 401.
   *
   * Endpoint: `DELETE /platform/api/v1/accounts/{account_id}`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * await platform.accounts.delete(1);
   */
  delete(accountId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE /platform/api/v1/accounts/{account_id}", values: [accountId], responds: "nothing" },
      options,
    );
  }
}
