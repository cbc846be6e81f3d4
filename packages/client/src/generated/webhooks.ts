// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ListWebhooks, NewWebhook, Webhook, WebhookUpdate } from "./models.ts";

/** URLs that receive the account's events. */
export class Webhooks extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/webhooks`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.webhooks.list();
   */
  list(options?: RequestOptions): ApiCall<ListWebhooks> {
    return this.sendForOne(
      { id: "listWebhooks", method: "GET", path: "/api/v1/accounts/{account_id}/webhooks", unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/webhooks`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewWebhook, options?: RequestOptions): ApiCall<Webhook> {
    return this.sendForOne(
      { id: "createWebhook", method: "POST", path: "/api/v1/accounts/{account_id}/webhooks", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
   *
   * @param webhookId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.webhooks.update(42, { inbox_id: 48 });
   */
  update(webhookId: number, body: WebhookUpdate, options?: RequestOptions): ApiCall<Webhook> {
    return this.sendForOne(
      { id: "updateWebhook", method: "PATCH", path: "/api/v1/accounts/{account_id}/webhooks/{webhookId}", values: { webhookId }, body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
   *
   * @param webhookId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.webhooks.delete(42);
   */
  delete(webhookId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteWebhook", method: "DELETE", path: "/api/v1/accounts/{account_id}/webhooks/{webhookId}", values: { webhookId }, responds: "nothing" },
      options,
    );
  }
}
