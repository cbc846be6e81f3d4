// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** The body of {@link ContactLabels.set}. */
export interface SetContactLabelsBody {
    /**
     * The titles of the labels, without commas.
     * @example [
     *       "vip",
     *       "billing"
     *     ]
     */
    labels: string[];
}

/** The labels of a contact. */
export class ContactLabels extends Resource {
  /**
   * Lists the labels of a contact.
   *
   * The titles of the contact's labels.
   *
   * **Access.** Everyone in the account sees the labels of every contact. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/labels`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.contactLabels.list(42)) console.log(item);
   */
  list(contactId: number, options?: ListOptions): ListCall<string> {
    return this.sendForList(
      { route: "GET contacts/{contact:id}/labels", values: [contactId], items: "payload" },
      options,
    );
  }

  /**
   * Sets the labels of a contact.
   *
   * Replaces the contact's labels with those in the request. To add a label, send it together with the existing ones.
   *
   * A title does not have to be one of the account's labels, and is stored unchanged. A comma splits a title in two. A repeated title counts
   * once. An empty list removes all labels, and so does a body without `labels`.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/{id}/labels`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.contactLabels.set(42, { labels: ["vip", "billing"] });
   */
  set(contactId: number, body: SetContactLabelsBody, options?: RequestOptions): ApiCall<string[]> {
    return this.sendForOne(
      { route: "POST contacts/{contact:id}/labels", values: [contactId], body, unwrap: "payload" },
      options,
    );
  }
}
