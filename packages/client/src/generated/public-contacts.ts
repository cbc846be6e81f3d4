// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPublicContact, PublicContact, PublicContactUpdate, UpdatedPublicContact } from "./models.ts";

/** Options of {@link PublicContacts.get}: query parameters, and how to send the call. */
export interface GetPublicContactOptions extends RequestOptions {
  /** The contact's id in another system. */
  readonly identifier?: string | undefined;
  /** The proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits. */
  readonly identifier_hash?: string | undefined;
}

/** Contacts of an API inbox, as they see themselves. */
export class PublicContacts extends Resource {
  /**
   * Creates a contact.
   *
   * Creates a contact that can write to the inbox, and returns the `source_id` that all further requests need. Keep it secret: everyone who
   * knows it can read and write as the contact.
   *
   * **A known contact is returned unchanged.** A contact is known by its `source_id`, `identifier`, `email` or `phone_number`. Unless the
   * `source_id` was known, the contact gets an additional one.
   *
   * **Access.** Everyone who knows the identifier of the inbox. Tokens are ignored.
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts`
   *
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The phone number is malformed.
   */
  create(body?: NewPublicContact, options?: RequestOptions): ApiCall<PublicContact> {
    return this.sendForOne(
      { route: "POST /public/api/v1/inboxes/{inbox_identifier}/contacts", body, optionalBody: true, above: -1 },
      options,
    );
  }

  /**
   * Gets a contact.
   *
   * One contact of the inbox, by its `source_id`; its `identifier` in the path is a 404.
   *
   * With `identifier` and the right `identifier_hash`, the `source_id` becomes verified, and has access to all conversations of the contact. A
   * wrong hash is a 500, and so is a missing one if the inbox requires it.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param options - Query parameters, and how to send this call.
   * @example
   * const result = await visitor.contacts.get("88b8c977-7b49-4e53-8e84-5ff8f7423fd7");
   */
  get(contactIdentifier: string, options?: GetPublicContactOptions): ApiCall<PublicContact> {
    return this.sendForOne(
      {
        route: "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
        values: [contactIdentifier],
        texts: ["contact_identifier"],
      },
      options,
    );
  }

  /**
   * Updates a contact.
   *
   * Changes the fields that are sent and keeps the others. The path has the contact's `source_id`.
   *
   * **An e-mail address that another contact of the account has is not an error.** The two are merged: the other contact stays, with the
   * values that were sent, and the response has its `id`. The `source_id` stays the same.
   *
   * `identifier` is not changed. Together with `identifier_hash` it verifies the `source_id`, as in `getPublicContact`.
   *
   * Before 4.16 the response is the contact as it is stored, without `source_id` and `pubsub_token`.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param body - The fields of the contact to change.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The e-mail address or the phone number is malformed.
   * @example
   * const result = await visitor.contacts.update("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", { name: "Nora Vale-Holm", email: "nora@vale.example" });
   */
  update(contactIdentifier: string, body: PublicContactUpdate, options?: RequestOptions): ApiCall<UpdatedPublicContact> {
    return this.sendForOne(
      {
        route: "PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
        values: [contactIdentifier],
        texts: ["contact_identifier"],
        body,
      },
      options,
    );
  }
}
