// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AccountDetails, AccountUpdate, GetAccountCacheKeys } from "./models.ts";

/** The account itself: its settings, limits and cache keys. */
export class Account extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {NotFoundError} 404: TODO
   * @example
   * await chatwoot.account.create();
   */
  create(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "createAccount", method: "POST", path: "/api/v1/accounts", responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.account.get();
   */
  get(options?: RequestOptions): ApiCall<AccountDetails> {
    return this.sendForOne(
      { id: "getAccount", method: "GET", path: "/api/v1/accounts/{account_id}" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  update(body: AccountUpdate, options?: RequestOptions): ApiCall<AccountDetails> {
    return this.sendForOne(
      { id: "updateAccount", method: "PATCH", path: "/api/v1/accounts/{account_id}", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/cache_keys`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.account.getCacheKeys();
   */
  getCacheKeys(options?: RequestOptions): ApiCall<GetAccountCacheKeys> {
    return this.sendForOne(
      { id: "getAccountCacheKeys", method: "GET", path: "/api/v1/accounts/{account_id}/cache_keys" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/update_active_at`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.account.markActive();
   */
  markActive(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "markAccountActive", method: "POST", path: "/api/v1/accounts/{account_id}/update_active_at", responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /enterprise/api/v1/accounts/{account_id}/limits`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: TODO
   * @example
   * await chatwoot.account.getLimits();
   */
  getLimits(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "getAccountLimits", method: "GET", path: "/enterprise/api/v1/accounts/{account_id}/limits", responds: "nothing" },
      options,
    );
  }
}
