// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AvailabilityUpdate, ProfileUpdate, ProfileUpdateForm, UserProfile } from "./models.ts";

/** The person whose token is sent. */
export class Profile extends Resource {
  /**
   * Gets your own profile.
   *
   * The person whose token is sent, with every account that the person belongs to. It also tells which accounts a token can be used for, so it
   * is a good first request.
   *
   * The path has no account. Bots and platform apps are refused. A suspended account is listed too.
   *
   * Endpoint: `GET /api/v1/profile`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
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
   * Changes the fields that are sent and keeps the others. The server takes PATCH for the same.
   *
   * The fields are within `profile`. Without it some of them are not read, such as a password or a phone number. Unknown fields are ignored,
   * but `account_id` among them is a 500, and so is an `avatar` that is not a file.
   *
   * Endpoint: `PUT /api/v1/profile`
   *
   * @param body - The fields to change, as JSON, or as a form when a picture comes with them.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: A value is not allowed.
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
   * Chooses what the person is shown as in one account. With `auto_offline` the person is nevertheless shown as offline while no dashboard is
   * open: `availability` is the choice, `availability_status` what is shown.
   *
   * Endpoint: `POST /api/v1/profile/availability`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted.
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
