// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewWebhook, Webhook, WebhookUpdate } from "./models.ts";

/** URLs that receive the account's events. */
export class Webhooks extends Resource {
  /**
   * Lists the webhooks.
   *
   * All webhooks of the account, with their secrets. No operation reads a single webhook.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/webhooks`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.webhooks.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Webhook> {
    return this.sendForList(
      { route: "GET webhooks", items: "payload.webhooks" },
      options,
    );
  }

  /**
   * Creates a webhook.
   *
   * Sends the events of the account to a URL, one POST for each event. The deliveries are signed with `secret` of the response.
   *
   * **Deliveries** are background jobs, so they can arrive out of order. The receiver has 5 seconds to respond with any 2xx, unless the
   * operator set another time. Redirects are followed. A failed delivery is not repeated.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/webhooks`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The URL does not start with `http` or `https`, or another webhook of the
   *   account has it, the list of events is empty or has an unknown event, or the body has none of the fields.
   */
  create(body: NewWebhook, options?: RequestOptions): ApiCall<Webhook> {
    return this.sendForOne(
      { route: "POST webhooks", body, unwrap: "payload.webhook" },
      options,
    );
  }

  /**
   * Updates a webhook.
   *
   * Changes the fields in the request and keeps the others and the secret. PUT does the same.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
   *
   * @param webhookId - The webhook, by its id in `listWebhooks`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The URL does not start with `http` or `https`, or another webhook of the
   *   account has it, the list of events is empty or has an unknown event, or the body has none of the fields.
   */
  update(webhookId: number, body: WebhookUpdate, options?: RequestOptions): ApiCall<Webhook> {
    return this.sendForOne(
      { route: "PATCH webhooks/{webhook_id}", values: [webhookId], body, unwrap: "payload.webhook", above: 1 },
      options,
    );
  }

  /**
   * Deletes a webhook.
   *
   * Removes the webhook and ends its deliveries. A second request is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}`
   *
   * @param webhookId - The webhook, by its id in `listWebhooks`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.webhooks.delete(42);
   */
  delete(webhookId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE webhooks/{webhook_id}", values: [webhookId], responds: "nothing", above: 1 },
      options,
    );
  }
}
