// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AvailabilityUpdate, ListProfileSessions, ProfileDetails, ProfileUpdate, ProfileUpdateForm, UserProfile } from "./models.ts";

/** The body of {@link Profile.setAutoOffline}. */
export interface SetProfileAutoOfflineBody {
    /** TODO */
    profile?: {
        /**
         * TODO: seen 27, 152
         * @example 27
         */
        account_id?: number | undefined;
        /**
         * TODO: seen false, true
         * @example false
         */
        auto_offline?: boolean | undefined;
    } | undefined;
}

/** The body of {@link Profile.setActiveAccount}. */
export interface SetProfileActiveAccountBody {
    /**
     * TODO: seen 27, 152
     * @example 27
     */
    account_id?: number | undefined;
}

/** The user whose token is sent. */
export class Profile extends Resource {
  /**
   * Gets your own profile.
   *
   * The user whose token is sent, with all of the user's accounts. It is a good first request, as it shows which accounts the token can be
   * used for.
   *
   * The path has no account. Bots and platform apps are refused. Suspended accounts are listed too.
   *
   * Endpoint: `GET /api/v1/profile`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @example
   * const result = await chatwoot.profile.get();
   */
  get(options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { id: "getProfile", method: "GET", path: "/api/v1/profile" },
      options,
    );
  }

  /**
   * Updates your own profile.
   *
   * Changes the fields in the request and keeps the others. PATCH does the same.
   *
   * The fields are inside `profile`. Without it some of them are ignored, such as a password or a phone number. Unknown fields are ignored,
   * but `account_id` among them is a 500, and so is an `avatar` that is not a file.
   *
   * Endpoint: `PUT /api/v1/profile`
   *
   * @param body - The fields to change, as JSON, or as a form with a picture.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {UnprocessableEntityError} 422: A value is invalid.
   */
  update(body: ProfileUpdate | ProfileUpdateForm, options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { id: "updateProfile", method: "PUT", path: "/api/v1/profile", body, form: ["profile.avatar"] },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/profile/auto_offline`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {NotFoundError} 404: TODO
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.profile.setAutoOffline({ profile: { account_id: 27, auto_offline: false } });
   */
  setAutoOffline(body: SetProfileAutoOfflineBody, options?: RequestOptions): ApiCall<ProfileDetails> {
    return this.sendForOne(
      { id: "setProfileAutoOffline", method: "POST", path: "/api/v1/profile/auto_offline", body },
      options,
    );
  }

  /**
   * Sets your own availability.
   *
   * Sets the user's availability in one account. With `auto_offline`, the user is shown as offline while no dashboard is open:
   * `availability` is the user's choice, `availability_status` the availability that contacts see.
   *
   * Endpoint: `POST /api/v1/profile/availability`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: The body has no `profile`.
   * @example
   * const result = await chatwoot.profile.setAvailability({ profile: { account_id: 27, availability: "busy" } });
   */
  setAvailability(body: AvailabilityUpdate, options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { id: "setProfileAvailability", method: "POST", path: "/api/v1/profile/availability", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/profile/avatar`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @example
   * const result = await chatwoot.profile.deleteAvatar();
   */
  deleteAvatar(options?: RequestOptions): ApiCall<ProfileDetails> {
    return this.sendForOne(
      { id: "deleteProfileAvatar", method: "DELETE", path: "/api/v1/profile/avatar" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/profile/mfa`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {PermissionDeniedError} 403: TODO
   * @example
   * await chatwoot.profile.getMfa();
   */
  getMfa(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "getProfileMfa", method: "GET", path: "/api/v1/profile/mfa", responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/profile/resend_confirmation`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @example
   * await chatwoot.profile.resendConfirmation();
   */
  resendConfirmation(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "resendProfileConfirmation", method: "POST", path: "/api/v1/profile/resend_confirmation", responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/profile/reset_access_token`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @example
   * const result = await chatwoot.profile.resetAccessToken();
   */
  resetAccessToken(options?: RequestOptions): ApiCall<ProfileDetails> {
    return this.sendForOne(
      { id: "resetProfileAccessToken", method: "POST", path: "/api/v1/profile/reset_access_token" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/profile/sessions`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @example
   * for await (const item of chatwoot.profile.listSessions()) console.log(item);
   */
  listSessions(options?: ListOptions): ListCall<ListProfileSessions> {
    return this.sendForList(
      { id: "listProfileSessions", method: "GET", path: "/api/v1/profile/sessions" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/profile/sessions/{id}`
   *
   * @param sessionId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.profile.deleteSession(1);
   */
  deleteSession(sessionId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteProfileSession", method: "DELETE", path: "/api/v1/profile/sessions/{sessionId}", values: { sessionId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PUT /api/v1/profile/set_active_account`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.profile.setActiveAccount({ account_id: 152 });
   */
  setActiveAccount(body: SetProfileActiveAccountBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "setProfileActiveAccount", method: "PUT", path: "/api/v1/profile/set_active_account", body, responds: "nothing" },
      options,
    );
  }
}
