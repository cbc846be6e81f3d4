// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ActiveAccount, AutoOfflineUpdate, AvailabilityUpdate, ProfileSession, ProfileUpdate, ProfileUpdateForm, UserProfile } from "./models.ts";

/** The user whose token is sent. */
export class Profile extends Resource {
  /**
   * Gets your own profile.
   *
   * The user whose token is sent, with all of the user's accounts. It is a good first request, as it shows which accounts the token can be
   * used for. Suspended accounts are listed too.
   *
   * **The response holds secrets**: `access_token`, with which anyone can act as the user, and `pubsub_token`.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/profile`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @example
   * const result = await chatwoot.profile.get();
   */
  get(options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { route: "GET /api/v1/profile" },
      options,
    );
  }

  /**
   * Updates your own profile.
   *
   * Changes the fields in the request and keeps the others. PATCH does the same.
   *
   * The fields are inside `profile`. Without it, some of them are ignored, such as a password or a phone number.
   *
   * **Mistakes.** Unknown fields are ignored, but `account_id` is a 500, and so is an `avatar` that is not a file.
   *
   * **The response holds secrets**: `access_token`, with which anyone can act as the user, and `pubsub_token`.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `PUT /api/v1/profile`
   *
   * @param body - The fields to change, as JSON, or as a form with a picture.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: A value is invalid.
   */
  update(body: ProfileUpdate | ProfileUpdateForm, options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { route: "PUT /api/v1/profile", body, form: ["profile.avatar"] },
      options,
    );
  }

  /**
   * Sets whether you go offline without a dashboard.
   *
   * Sets, for one account, whether the user is shown as offline while no dashboard is open. When it is off, the user is always shown with the
   * chosen `availability`.
   *
   * **The response holds secrets**: `access_token`, with which anyone can act as the user, and `pubsub_token`.
   *
   * **Access.** Every user, for the accounts that the user belongs to. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/profile/auto_offline`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: The body has no `profile`.
   * @example
   * const result = await chatwoot.profile.setAutoOffline({ profile: { account_id: 27, auto_offline: true } });
   */
  setAutoOffline(body: AutoOfflineUpdate, options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { route: "POST /api/v1/profile/auto_offline", body, above: 1 },
      options,
    );
  }

  /**
   * Sets your own availability.
   *
   * Sets the user's availability in one account. With `auto_offline`, the user is shown as offline while no dashboard is open:
   * `availability` is the user's choice, `availability_status` the availability that contacts see.
   *
   * **The response holds secrets**: `access_token`, with which anyone can act as the user, and `pubsub_token`.
   *
   * **Access.** Every user, for the accounts that the user belongs to. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/profile/availability`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: The body has no `profile`.
   * @example
   * const result = await chatwoot.profile.setAvailability({ profile: { account_id: 27, availability: "busy" } });
   */
  setAvailability(body: AvailabilityUpdate, options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { route: "POST /api/v1/profile/availability", body, above: 1 },
      options,
    );
  }

  /**
   * Deletes your own picture.
   *
   * Removes the caller's picture. Without a picture, the response is the same.
   *
   * **The response holds secrets**: `access_token`, with which anyone can act as the user, and `pubsub_token`.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/profile/avatar`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @example
   * const result = await chatwoot.profile.deleteAvatar();
   */
  deleteAvatar(options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { route: "DELETE /api/v1/profile/avatar", above: 1 },
      options,
    );
  }

  /**
   * Gets your own multi-factor settings.
   *
   * Whether the caller signs in with a second factor. A server without encryption keys responds with a 403.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/profile/mfa`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {PermissionDeniedError} 403: The server has no encryption keys, so no user can have a second factor.
   * @example
   * await chatwoot.profile.getMfa();
   */
  getMfa(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "GET /api/v1/profile/mfa", responds: "nothing" },
      options,
    );
  }

  /**
   * Sends your own confirmation e-mail again.
   *
   * Sends the caller the e-mail with the confirmation link again. For a user who has confirmed the address already, the response is the same,
   * and nothing is sent.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/profile/resend_confirmation`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @example
   * await chatwoot.profile.resendConfirmation();
   */
  resendConfirmation(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST /api/v1/profile/resend_confirmation", responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Replaces your own access token.
   *
   * Gives the caller a new access token. **The old token stops working at once**, also in the client that sent the request: take the new one
   * from `access_token` of the response.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/profile/reset_access_token`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @example
   * const result = await chatwoot.profile.resetAccessToken();
   */
  resetAccessToken(options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { route: "POST /api/v1/profile/reset_access_token", above: 1 },
      options,
    );
  }

  /**
   * Lists your own sessions.
   *
   * The browsers that the caller is signed in with, the newest first. An access token is not a session: a user who only uses tokens has none.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.15.
   *
   * Endpoint: `GET /api/v1/profile/sessions`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @example
   * for await (const item of chatwoot.profile.listSessions()) console.log(item);
   */
  listSessions(options?: ListOptions): ListCall<ProfileSession> {
    return this.sendForList(
      { route: "GET /api/v1/profile/sessions", since: "4.15" },
      options,
    );
  }

  /**
   * Signs out one of your sessions.
   *
   * Ends a session of the caller. Later requests of that browser are a 401. Access tokens still work. An unknown session is a 404.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.15.
   *
   * Endpoint: `DELETE /api/v1/profile/sessions/{id}`
   *
   * @param sessionId - The session, by its id in `listProfileSessions`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: The session is the current one.
   * @example
   * await chatwoot.profile.deleteSession(1);
   */
  deleteSession(sessionId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE /api/v1/profile/sessions/{session:id}",
        values: [sessionId],
        responds: "nothing",
        since: "4.15",
        above: 1,
      },
      options,
    );
  }

  /**
   * Sets your own active account.
   *
   * Stores the account that the user works in now. It becomes the `account_id` of the profile, and its `active_at` becomes the current time.
   * The dashboard opens that account first. The accounts that the token can be used for stay the same.
   *
   * **Mistakes.** An account that the user does not belong to is a 500.
   *
   * **Access.** Every user. Bots and platform apps are refused.
   *
   * Endpoint: `PUT /api/v1/profile/set_active_account`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: The body has neither `profile` nor an account.
   * @example
   * await chatwoot.profile.setActiveAccount({ profile: { account_id: 27 } });
   */
  setActiveAccount(body: ActiveAccount, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "PUT /api/v1/profile/set_active_account", body, responds: "nothing", above: 1 },
      options,
    );
  }
}
