// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformUser, PlatformUser } from "./models.ts";

/** The users that a platform app manages. */
export class PlatformUsers extends Resource {
  /**
   * Creates a user.
   *
   * Creates a user without an invitation: the e-mail address counts as confirmed. The user is in no account yet.
   *
   * **A known e-mail address is not an error.** The existing user is returned unchanged, with the access token, and the platform app gets
   * permission for it. Compare the name with the one in the request. Unknown fields, such as a role, are ignored.
   *
   * Endpoint: `POST /platform/api/v1/users`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The e-mail address is missing or malformed, or the password is missing or
   *   too simple.
   */
  create(body: NewPlatformUser, options?: RequestOptions): ApiCall<PlatformUser> {
    return this.sendForOne(
      { route: "POST /platform/api/v1/users", body },
      options,
    );
  }

  /**
   * Gets a user.
   *
   * One user whom the platform app created or has permission for. Any other user is a 401. `account_id` and `role` are those of the account
   * that the user last worked in.
   *
   * Endpoint: `GET /platform/api/v1/users/{id}`
   *
   * @param userId - The id of the user.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {NotFoundError} 404: A resource in the path does not exist, or no route matches the path.
   * @example
   * const result = await platform.users.get(74);
   */
  get(userId: number, options?: RequestOptions): ApiCall<PlatformUser> {
    return this.sendForOne(
      { route: "GET /platform/api/v1/users/{id}", values: { userId } },
      options,
    );
  }
}
