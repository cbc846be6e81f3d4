// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformUser, PlatformLoginLink, PlatformUser, PlatformUserToken, PlatformUserUpdate } from "./models.ts";

/** The users that a platform app manages. */
export class PlatformUsers extends Resource {
  /**
   * Creates a user.
   *
   * Creates a user without an invitation: the e-mail address counts as confirmed. The user is in no account yet; add the user to one with
   * `addPlatformAccountUser`.
   *
   * **A known e-mail address is not an error.** The existing user is returned unchanged, with the access token, and the platform app gets
   * permission for that user. Compare the name with the name in the request. Unknown fields, such as a role, are ignored.
   *
   * **Access.** Every platform app.
   *
   * Endpoint: `POST /platform/api/v1/users`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The e-mail address is missing or malformed, or the password is missing or
   *   too simple.
   */
  create(body: NewPlatformUser, options?: RequestOptions): ApiCall<PlatformUser> {
    return this.sendForOne(
      { route: "POST /platform/api/v1/users", body, above: -1 },
      options,
    );
  }

  /**
   * Gets a user.
   *
   * One user, with the access token and the accounts that the user belongs to. `account_id` and `role` are those of the account that the user
   * last worked in.
   *
   * **Access.** Platform apps, for users that they created or have permission for. Any other user is a 401.
   *
   * Endpoint: `GET /platform/api/v1/users/{id}`
   *
   * @param userId - The user of the installation, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * const result = await platform.users.get(74);
   */
  get(userId: number, options?: RequestOptions): ApiCall<PlatformUser> {
    return this.sendForOne(
      { route: "GET /platform/api/v1/users/{user:id}", values: [userId] },
      options,
    );
  }

  /**
   * Updates a user.
   *
   * Changes the fields that are sent and keeps the others. The server takes PUT for the same. Unknown fields, such as a role, are ignored: the
   * role belongs to the user's membership in an account (`addPlatformAccountUser`).
   *
   * A new e-mail address applies at once. The user doesn't have to confirm it.
   *
   * **Access.** Platform apps, for users that they created or have permission for. Any other user is a 401.
   *
   * Endpoint: `PATCH /platform/api/v1/users/{id}`
   *
   * @param userId - The user of the installation, by its id.
   * @param body - The fields of the user to change.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The e-mail address belongs to another user, the name is empty, or the
   *   password is too simple.
   * @example
   * const result = await platform.users.update(74, { name: "Mira Holt-Berg", display_name: "Mira H." });
   */
  update(userId: number, body: PlatformUserUpdate, options?: RequestOptions): ApiCall<PlatformUser> {
    return this.sendForOne(
      { route: "PATCH /platform/api/v1/users/{user:id}", values: [userId], body },
      options,
    );
  }

  /**
   * Deletes a user.
   *
   * Deletes a user from the whole installation. A background job does the work, so the user can still be read until it has run. To remove a
   * user from one account only, use `removePlatformAccountUser`.
   *
   * **Access.** Platform apps, for users that they created or have permission for. Any other user is a 401.
   *
   * Endpoint: `DELETE /platform/api/v1/users/{id}`
   *
   * @param userId - The user of the installation, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * await platform.users.delete(74);
   */
  delete(userId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE /platform/api/v1/users/{user:id}", values: [userId], responds: "nothing" },
      options,
    );
  }

  /**
   * Gets a sign-in link for a user.
   *
   * Returns a link that signs a user in to the dashboard without a password, for single sign-on from your own product. **The link is a
   * secret.** It works once, within five minutes. Each request creates another one.
   *
   * **Access.** Platform apps, for users that they created or have permission for. Any other user is a 401.
   *
   * Endpoint: `GET /platform/api/v1/users/{id}/login`
   *
   * @param userId - The user of the installation, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * const result = await platform.users.getLoginLink(74);
   */
  getLoginLink(userId: number, options?: RequestOptions): ApiCall<PlatformLoginLink> {
    return this.sendForOne(
      { route: "GET /platform/api/v1/users/{user:id}/login", values: [userId] },
      options,
    );
  }

  /**
   * Gets the access token of a user.
   *
   * Returns the access token of a user. **It creates no new token**, although it is a POST: the token is the same as in the other responses
   * about the user. It does not expire.
   *
   * **Access.** Platform apps, for users that they created or have permission for. Any other user is a 401.
   *
   * Endpoint: `POST /platform/api/v1/users/{id}/token`
   *
   * @param userId - The user of the installation, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * const result = await platform.users.createToken(74);
   */
  createToken(userId: number, options?: RequestOptions): ApiCall<PlatformUserToken> {
    return this.sendForOne(
      { route: "POST /platform/api/v1/users/{user:id}/token", values: [userId] },
      options,
    );
  }
}
