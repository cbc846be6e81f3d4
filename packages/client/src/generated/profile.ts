// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AvailabilityUpdate, ProfileUpdate, ProfileUpdateForm, UserProfile } from "./models.ts";

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
      { route: "GET /api/v1/profile" },
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
      { route: "PUT /api/v1/profile", body, form: ["profile.avatar"] },
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
      { route: "POST /api/v1/profile/availability", body },
      options,
    );
  }
}
