// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformUser, PlatformUser } from "./models.ts";

/** Users, as a platform app manages them. */
export class PlatformUsers extends Resource {
  /**
   * Creates a user.
   *
   * Creates a user who needs no invitation: the address counts as confirmed. The user is in no account yet.
   *
   * **A known e-mail address is not an error.** The user who has it is returned unchanged, with the access token, and can be managed by the
   * platform app from then on. Compare the name with the one that was sent. Unknown fields, such as a role, are ignored.
   *
   * Endpoint: `POST /platform/api/v1/users`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: The e-mail address is missing or in the wrong form, or the password is
   *   missing or too simple.
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
   * One user whom the platform app created, or was allowed to manage. Any other user is a 401. `account_id` and `role` belong to the account
   * that the user last worked in.
   *
   * Endpoint: `GET /platform/api/v1/users/{id}`
   *
   * @param userId - The user, by its id.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
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
