// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { PlatformAccountUser } from "./models.ts";

/** What {@link PlatformAccountUsers.list} takes beside its arguments. */
export interface ListPlatformAccountUsersOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** What {@link PlatformAccountUsers.remove} takes beside its arguments. */
export interface RemovePlatformAccountUserOptions extends RequestOptions {
  /** TODO */
  readonly user_id?: number | undefined;
}

/** The body of: tODO. */
export interface AddPlatformAccountUserBody {
    /**
     * Format: int64
     * @description TODO: seen 72, 73, 71, 272, 273, 271
     * @example 72
     */
    user_id?: number | undefined;
    /**
     * @description TODO: seen agent, 0, administrator
     * @example agent
     */
    role?: (string | number) | undefined;
}

/** The body of: tODO. */
export interface RemovePlatformAccountUserBody {
    /**
     * Format: int64
     * @description TODO: seen 73, 273
     * @example 73
     */
    user_id?: number | undefined;
}

/** The users of an account, as a platform app manages them. */
export class PlatformAccountUsers extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /platform/api/v1/accounts/{account_id}/account_users`
   *
   * @param accountId - The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * for await (const item of platform.accountUsers.list(1)) console.log(item);
   */
  list(accountId: number, options?: ListPlatformAccountUsersOptions): ListCall<PlatformAccountUser> {
    return this.sendForList(
      { id: "listPlatformAccountUsers", method: "GET", path: "/platform/api/v1/accounts/{accountId}/account_users", values: { accountId } },
      { style: "page", parameter: "page", items: "" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /platform/api/v1/accounts/{account_id}/account_users`
   *
   * @param accountId - The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await platform.accountUsers.add(1, { user_id: 72, role: "agent" });
   */
  add(accountId: number, body: AddPlatformAccountUserBody, options?: RequestOptions): ApiCall<PlatformAccountUser> {
    return this.sendForOne(
      { id: "addPlatformAccountUser", method: "POST", path: "/platform/api/v1/accounts/{accountId}/account_users", values: { accountId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /platform/api/v1/accounts/{account_id}/account_users`
   *
   * @param accountId - The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
   * @param body - The body of the request.
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * await platform.accountUsers.remove(1, { user_id: 73 });
   */
  remove(accountId: number, body: RemovePlatformAccountUserBody, options?: RemovePlatformAccountUserOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "removePlatformAccountUser", method: "DELETE", path: "/platform/api/v1/accounts/{accountId}/account_users", values: { accountId }, body, responds: "nothing" },
      options,
    );
  }
}
