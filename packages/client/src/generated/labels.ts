// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Label, LabelUpdate, NewLabel } from "./models.ts";

/** The words that conversations and contacts are marked with. */
export class Labels extends Resource {
  /**
   * Lists the labels.
   *
   * All labels of the account, ordered by title.
   *
   * **Chatwoot 4.16.0 fails** with a 500 in every operation for labels when the request has a token. 4.16.1 is correct again.
   *
   * **Access.** Everyone in the account sees every label. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/labels`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.labels.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Label> {
    return this.sendForList(
      { route: "GET labels", items: "payload" },
      options,
    );
  }

  /**
   * Creates a label.
   *
   * Adds a label to the account. Its title is stored in lower case, and must be unique in the account.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/labels`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The title is missing, contains a space, or is taken, or the body has none
   *   of the fields.
   * @example
   * const result = await chatwoot.labels.create({ title: "vip", description: "Handle first", color: "#c0392b", show_on_sidebar: true });
   */
  create(body: NewLabel, options?: RequestOptions): ApiCall<Label> {
    return this.sendForOne(
      { route: "POST labels", body },
      options,
    );
  }

  /**
   * Gets a label.
   *
   * One label of the account.
   *
   * **Access.** Administrators only. An agent gets a 401 here, but can read all labels with `listLabels`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/labels/{id}`
   *
   * @param labelId - The id of the label, from `listLabels`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.labels.get(16);
   */
  get(labelId: number, options?: RequestOptions): ApiCall<Label> {
    return this.sendForOne(
      { route: "GET labels/{label:id}", values: [labelId] },
      options,
    );
  }

  /**
   * Updates a label.
   *
   * Changes the fields in the request and keeps the others. PUT does the same.
   *
   * **A new title renames only the label.** Conversations and contacts keep the old title until a background job renames it there.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/labels/{id}`
   *
   * @param labelId - The id of the label, from `listLabels`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The title is missing, contains a space, or is taken, or the body has none
   *   of the fields.
   * @example
   * const result = await chatwoot.labels.update(16, { description: "Answer within an hour", color: "#8e44ad", show_on_sidebar: false });
   */
  update(labelId: number, body: LabelUpdate, options?: RequestOptions): ApiCall<Label> {
    return this.sendForOne(
      { route: "PATCH labels/{label:id}", values: [labelId], body },
      options,
    );
  }

  /**
   * Deletes a label.
   *
   * Removes the label from the account. A second request is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/labels/{id}`
   *
   * @param labelId - The id of the label, from `listLabels`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.labels.delete(16);
   */
  delete(labelId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE labels/{label:id}", values: [labelId], responds: "nothing" },
      options,
    );
  }
}
