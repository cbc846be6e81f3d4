// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformEmailChannelMigration, PlatformEmailChannelMigrationResults } from "./models.ts";

/** Moves of e-mail inboxes to another provider, by a platform app. */
export class PlatformEmailChannelMigrations extends Resource {
  /**
   * Moves e-mail inboxes into an account.
   *
   * Creates e-mail inboxes with Google or Microsoft from tokens of another installation, so that no one has to sign in again.
   *
   * By Chatwoot's source, the operation is a 403 unless the operator set `EMAIL_CHANNEL_MIGRATION`, and a 422 without migrations or with more
   * than 25. Each migration succeeds or fails on its own, and the response is a 200 either way: check the `status` of each result.
   *
   * **Access.** Platform apps, for accounts that they created or have permission for. Any other account is a 401.
   *
   * Endpoint: `POST /platform/api/v1/accounts/{account_id}/email_channel_migrations`
   *
   * @param accountId - The id of the account. It is the number after `/app/accounts/` in the URL of the dashboard.
   * @param body - The e-mail inboxes to create.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {PermissionDeniedError} 403: The operator of the server did not switch migrations on.
   */
  create(accountId: number, body: NewPlatformEmailChannelMigration, options?: RequestOptions): ApiCall<PlatformEmailChannelMigrationResults> {
    return this.sendForOne(
      {
        route: "POST /platform/api/v1/accounts/{account_id}/email_channel_migrations",
        values: [accountId],
        body,
        above: -1,
      },
      options,
    );
  }
}
