// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformAccount, PlatformAccount, PlatformAccountDetails, PlatformAccountUpdate } from "./models.ts";

/** What {@link PlatformAccounts.list} takes beside its arguments. */
export interface ListPlatformAccountsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** Accounts, as a platform app manages them. */
export class PlatformAccounts extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /platform/api/v1/accounts`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @example
   * for await (const item of platform.accounts.list()) console.log(item);
   */
  list(options?: ListPlatformAccountsOptions): ListCall<PlatformAccountDetails> {
    return this.sendForList(
      { id: "listPlatformAccounts", method: "GET", path: "/platform/api/v1/accounts" },
      { style: "page", parameter: "page", items: "" },
      options,
    );
  }

  /**
   * Create an account.
   *
   * Creates an account, which belongs to the platform app from then on. It has no users: a platform app creates them and adds them to the
   * account.
   *
   * Endpoint: `POST /platform/api/v1/accounts`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: The name is missing or empty, or a limit is unknown.
   * @example
   * const result = await platform.accounts.create({ name: "Harbour Coffee Roasters" });
   */
  create(body: NewPlatformAccount, options?: RequestOptions): ApiCall<PlatformAccount> {
    return this.sendForOne(
      { id: "createPlatformAccount", method: "POST", path: "/platform/api/v1/accounts", body },
      options,
    );
  }

  /**
   * Get an account.
   *
   * One account that the platform app created, or was allowed to manage. Any other account is a 401. A suspended account is returned too.
   *
   * Endpoint: `GET /platform/api/v1/accounts/{account_id}`
   *
   * @param accountId - The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await platform.accounts.get(1);
   */
  get(accountId: number, options?: RequestOptions): ApiCall<PlatformAccount> {
    return this.sendForOne(
      { id: "getPlatformAccount", method: "GET", path: "/platform/api/v1/accounts/{accountId}", values: { accountId } },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /platform/api/v1/accounts/{account_id}`
   *
   * @param accountId - The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await platform.accounts.update(1, { support_email: null, domain: null });
   */
  update(accountId: number, body: PlatformAccountUpdate, options?: RequestOptions): ApiCall<PlatformAccount> {
    return this.sendForOne(
      { id: "updatePlatformAccount", method: "PATCH", path: "/platform/api/v1/accounts/{accountId}", values: { accountId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /platform/api/v1/accounts/{account_id}`
   *
   * @param accountId - The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * await platform.accounts.delete(1);
   */
  delete(accountId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deletePlatformAccount", method: "DELETE", path: "/platform/api/v1/accounts/{accountId}", values: { accountId }, responds: "nothing" },
      options,
    );
  }
}
