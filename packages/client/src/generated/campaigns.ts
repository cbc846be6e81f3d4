// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ArticleLink, CampaignUpdate, NewCampaign } from "./models.ts";

/** Messages that the desk sends first, on a website or by SMS and WhatsApp. */
export class Campaigns extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/campaigns`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.campaigns.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<ArticleLink> {
    return this.sendForList(
      { id: "listCampaigns", method: "GET", path: "/api/v1/accounts/{account_id}/campaigns" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/campaigns`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewCampaign, options?: RequestOptions): ApiCall<ArticleLink> {
    return this.sendForOne(
      { id: "createCampaign", method: "POST", path: "/api/v1/accounts/{account_id}/campaigns", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/campaigns/{id}`
   *
   * @param campaignId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.campaigns.get(2);
   */
  get(campaignId: number, options?: RequestOptions): ApiCall<ArticleLink> {
    return this.sendForOne(
      { id: "getCampaign", method: "GET", path: "/api/v1/accounts/{account_id}/campaigns/{campaignId}", values: { campaignId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/campaigns/{id}`
   *
   * @param campaignId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.campaigns.update(2, { scheduled_at: "2030-02-05T10:00:00Z", audience: [] });
   */
  update(campaignId: number, body: CampaignUpdate, options?: RequestOptions): ApiCall<ArticleLink> {
    return this.sendForOne(
      { id: "updateCampaign", method: "PATCH", path: "/api/v1/accounts/{account_id}/campaigns/{campaignId}", values: { campaignId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/campaigns/{id}`
   *
   * @param campaignId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.campaigns.delete(2);
   */
  delete(campaignId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteCampaign", method: "DELETE", path: "/api/v1/accounts/{account_id}/campaigns/{campaignId}", values: { campaignId }, responds: "nothing" },
      options,
    );
  }
}
