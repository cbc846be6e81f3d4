// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AccountUpdate, CacheKeys, NewAccount, OwnAccount } from "./models.ts";

/** The account itself: its settings, limits and cache keys. */
export class Account extends Resource {
  /**
   * Signs up.
   *
   * Creates an account and its first administrator, without a token. It works only where the operator lets everyone sign up. Other servers
   * respond with a 404. An operator who creates accounts with a program uses the platform API instead.
   *
   * The server accepts 5 requests in 30 minutes from one address.
   *
   * Endpoint: `POST /api/v1/accounts`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: The server does not let everyone sign up.
   */
  create(body: NewAccount, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST /api/v1/accounts", body, responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Gets the account.
   *
   * The account with its settings and the features that are on.
   *
   * **Access.** Everyone in the account. An account that the user does not belong to is a 404 here, but a 401 on the paths below it. A
   * suspended account can still be read here, but not on the paths below it. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}`
   *
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.account.get();
   */
  get(options?: RequestOptions): ApiCall<OwnAccount> {
    return this.sendForOne(
      { route: "GET /api/v1/accounts/{account_id}" },
      options,
    );
  }

  /**
   * Updates the account.
   *
   * Changes the fields in the request and keeps the others. PUT does the same.
   *
   * The fields are flat: inside `account` they are ignored. Settings and facts about the company are flat in the request too. The response has
   * them in `settings` and `custom_attributes`.
   *
   * **Mistakes.** An unknown `locale` is a 500. Unknown fields are ignored.
   *
   * **Access.** Administrators. An account that the user does not belong to is a 404, not a 401. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: A value is invalid.
   */
  update(body: AccountUpdate, options?: RequestOptions): ApiCall<OwnAccount> {
    return this.sendForOne(
      { route: "PATCH /api/v1/accounts/{account_id}", body },
      options,
    );
  }

  /**
   * Gets the cache keys.
   *
   * The times when the labels, inboxes and teams of the account last changed. A client that keeps a copy of them compares these keys to learn
   * whether the copy is still good.
   *
   * **Access.** Everyone in the account. An account that the user does not belong to is a 404, not a 401. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/cache_keys`
   *
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.account.getCacheKeys();
   */
  getCacheKeys(options?: RequestOptions): ApiCall<CacheKeys> {
    return this.sendForOne(
      { route: "GET cache_keys", unwrap: "cache_keys" },
      options,
    );
  }

  /**
   * Marks the account as active for you.
   *
   * Sets the caller's `active_at` in the account to the current time, as the dashboard does when it opens the account. It needs no body.
   *
   * **Access.** Everyone in the account. An account that the user does not belong to is a 404, not a 401. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/update_active_at`
   *
   * @param options - How to send this call.
   * @example
   * await chatwoot.account.markActive();
   */
  markActive(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST update_active_at", responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Gets the limits of the plan.
   *
   * The limits of the account's plan. Only Chatwoot Cloud has plans. Other servers respond with a 404.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /enterprise/api/v1/accounts/{account_id}/limits`
   *
   * @param options - How to send this call.
   * @throws {NotFoundError} 404: The server is not Chatwoot Cloud, or the account does not exist.
   * @example
   * await chatwoot.account.getLimits();
   */
  getLimits(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "GET /enterprise/api/v1/accounts/{account_id}/limits", responds: "nothing" },
      options,
    );
  }
}
