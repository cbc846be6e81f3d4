// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewWebhook, Webhook, WebhookUpdate } from "./models.ts";

/** URLs that receive the account's events. */
export class Webhooks extends Resource {
  /**
   * Lists the webhooks.
   *
   * All webhooks of the account, with their secrets. There is no operation for a single one.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/webhooks`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.webhooks.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Webhook> {
    return this.sendForList(
      { id: "listWebhooks", method: "GET", path: "/api/v1/accounts/{account_id}/webhooks" },
      { style: "whole", items: "payload.webhooks" },
      options,
    );
  }

  /**
   * Creates a webhook.
   *
   * Has the server send events of the account to an address, each in a POST of its own. `secret` of the response verifies them.
   *
   * **Deliveries** are background jobs, so they can arrive out of order. The receiver has 5 seconds to respond with any 2xx. A delivery that
   * failed is not repeated.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/webhooks`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: The address is not one with `http` or `https`, or another webhook of the
   *   account has it; the subscriptions are empty or have an unknown event; or the body has none of the fields.
   */
  create(body: NewWebhook, options?: RequestOptions): ApiCall<Webhook> {
    return this.sendForOne(
      { id: "createWebhook", method: "POST", path: "/api/v1/accounts/{account_id}/webhooks", body, unwrap: "payload.webhook" },
      options,
    );
  }

  /**
   * Updates a webhook.
   *
   * Changes the fields that are sent and keeps the others, the secret too. The server takes PUT for the same.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
   *
   * @param webhookId - The webhook, by its id in `listWebhooks`.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The address is not one with `http` or `https`, or another webhook of the
   *   account has it; the subscriptions are empty or have an unknown event; or the body has none of the fields.
   */
  update(webhookId: number, body: WebhookUpdate, options?: RequestOptions): ApiCall<Webhook> {
    return this.sendForOne(
      { id: "updateWebhook", method: "PATCH", path: "/api/v1/accounts/{account_id}/webhooks/{webhookId}", values: { webhookId }, body, unwrap: "payload.webhook" },
      options,
    );
  }

  /**
   * Deletes a webhook.
   *
   * Ends the deliveries to an address and removes the webhook. A second time it is a 404.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
   *
   * @param webhookId - The webhook, by its id in `listWebhooks`.
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
