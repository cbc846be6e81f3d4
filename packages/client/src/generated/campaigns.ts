// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Campaign, CampaignUpdate, NewCampaign } from "./models.ts";

/** Messages that the desk sends first, on a website or by SMS and WhatsApp. */
export class Campaigns extends Resource {
  /**
   * Lists the campaigns.
   *
   * All campaigns of the account, of both kinds, each with its whole inbox. `listInboxCampaigns` lists those of one inbox.
   *
   * **The response holds secrets**: the `hmac_token` of a website widget.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/campaigns`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.campaigns.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Campaign> {
    return this.sendForList(
      { route: "GET campaigns" },
      options,
    );
  }

  /**
   * Creates a campaign.
   *
   * Adds a campaign to an inbox. The channel of the inbox decides the kind of campaign.
   *
   * - **A website widget:** `ongoing`. `trigger_rules` says on which page and when it shows.
   * - **An inbox for text messages:** `one_off`. It is sent once, at `scheduled_at`, to the contacts with the labels in `audience`. Without a
   *   time, or with one that the server can't read, it is sent at once.
   *
   * Inboxes of other kinds, such as an API inbox, are refused.
   *
   * **The response holds secrets**: the `hmac_token` of a website widget.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/campaigns`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The title, the message or the inbox is missing, the inbox is of a kind that
   *   has no campaigns, the sender is of another account, the URL has no scheme, or the body has none of the fields.
   */
  create(body: NewCampaign, options?: RequestOptions): ApiCall<Campaign> {
    return this.sendForOne(
      { route: "POST campaigns", body },
      options,
    );
  }

  /**
   * Gets a campaign.
   *
   * One campaign, with its whole inbox. **An unknown campaign is a 500**, not a 404.
   *
   * **The response holds secrets**: the `hmac_token` of a website widget.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/campaigns/{id}`
   *
   * @param campaignId - The campaign, by its number within the account. An unknown number is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.campaigns.get(2);
   */
  get(campaignId: number, options?: RequestOptions): ApiCall<Campaign> {
    return this.sendForOne(
      { route: "GET campaigns/{campaign:id}", values: [campaignId] },
      options,
    );
  }

  /**
   * Updates a campaign.
   *
   * Changes the fields in the request and keeps the others. `trigger_rules` and `audience` are replaced completely. PUT does the same. **An
   * unknown campaign is a 500**, not a 404.
   *
   * **The response holds secrets**: the `hmac_token` of a website widget.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/campaigns/{id}`
   *
   * @param campaignId - The campaign, by its number within the account. An unknown number is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The title, the message or the inbox is missing, the inbox is of a kind that
   *   has no campaigns, the sender is of another account, the URL has no scheme, or the body has none of the fields.
   * @example
   * const result = await chatwoot.campaigns.update(2, { enabled: false });
   */
  update(campaignId: number, body: CampaignUpdate, options?: RequestOptions): ApiCall<Campaign> {
    return this.sendForOne(
      { route: "PATCH campaigns/{campaign:id}", values: [campaignId], body },
      options,
    );
  }

  /**
   * Deletes a campaign.
   *
   * Removes the campaign from the account. Messages that were sent stay. **An unknown campaign is a 500**, not a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/campaigns/{id}`
   *
   * @param campaignId - The campaign, by its number within the account. An unknown number is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.campaigns.delete(2);
   */
  delete(campaignId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE campaigns/{campaign:id}", values: [campaignId], responds: "nothing" },
      options,
    );
  }
}
