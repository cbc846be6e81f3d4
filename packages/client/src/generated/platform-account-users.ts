// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformAccountUser, PlatformAccountUser } from "./models.ts";

/** Options of {@link PlatformAccountUsers.remove}: query parameters, and how to send the call. */
export interface RemovePlatformAccountUserOptions extends RequestOptions {
  /** The user to remove, by the user's id. Without it the response is a 200, and no one is removed. */
  readonly user_id: number;
}

/** The users of an account, as a platform app manages them. */
export class PlatformAccountUsers extends Resource {
  /**
   * Lists the users of an account.
   *
   * Every membership in an account: administrators and agents, with their ids and roles. `getPlatformUser` has their names and e-mail
   * addresses.
   *
   * There are no pages. The order is not fixed: a membership that was changed can move to the end.
   *
   * **Access.** Platform apps, for accounts that they created or have permission for. Any other account is a 401.
   *
   * Endpoint: `GET /platform/api/v1/accounts/{account_id}/account_users`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * for await (const item of platform.accountUsers.list(1)) console.log(item);
   */
  list(accountId: number, options?: ListOptions): ListCall<PlatformAccountUser> {
    return this.sendForList(
      { route: "GET /platform/api/v1/accounts/{account_id}/account_users", values: [accountId] },
      options,
    );
  }

  /**
   * Adds a user to an account.
   *
   * Adds a user to an account. **A user who is in the account already is not an error**: the membership stays, with the role that is sent. So
   * this operation changes a role too.
   *
   * Only `user_id` and `role` are read.
   *
   * **Access.** Platform apps, for accounts that they created or have permission for. Any other account is a 401.
   *
   * Endpoint: `POST /platform/api/v1/accounts/{account_id}/account_users`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param body - The user, and the role to have in the account.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: There is no user with the `user_id`, or it was not sent.
   * @example
   * const result = await platform.accountUsers.add(1, { user_id: 72, role: "agent" });
   */
  add(accountId: number, body: NewPlatformAccountUser, options?: RequestOptions): ApiCall<PlatformAccountUser> {
    return this.sendForOne(
      { route: "POST /platform/api/v1/accounts/{account_id}/account_users", values: [accountId], body },
      options,
    );
  }

  /**
   * Removes a user from an account.
   *
   * Removes a user from an account at once. The user still exists and stays in other accounts.
   *
   * **A missing membership is not an error**: the response is a 200 too if the user is not in the account or does not exist.
   *
   * **Access.** Platform apps, for accounts that they created or have permission for. Any other account is a 401.
   *
   * Endpoint: `DELETE /platform/api/v1/accounts/{account_id}/account_users`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   */
  remove(accountId: number, options: RemovePlatformAccountUserOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE /platform/api/v1/accounts/{account_id}/account_users",
        values: [accountId],
        responds: "nothing",
      },
      options,
    );
  }
}
