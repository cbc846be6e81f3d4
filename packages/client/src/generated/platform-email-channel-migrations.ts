// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** Moves of e-mail inboxes to another provider, by a platform app. */
export class PlatformEmailChannelMigrations extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /platform/api/v1/accounts/{account_id}/email_channel_migrations`
   *
   * @param accountId - The account whose data is asked for. It is the number behind `/app/accounts/` in the address of the dashboard.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * await platform.emailChannelMigrations.create(1);
   */
  create(accountId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "createPlatformEmailChannelMigration", method: "POST", path: "/platform/api/v1/accounts/{accountId}/email_channel_migrations", values: { accountId }, responds: "nothing" },
      options,
    );
  }
}
