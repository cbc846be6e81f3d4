// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPublicContact, PublicContact } from "./models.ts";

/** Options of {@link PublicContacts.get}: query parameters, and how to send the call. */
export interface GetPublicContactOptions extends RequestOptions {
  /** The contact's key in another system. */
  readonly identifier?: string | undefined;
  /** Proof of `identifier`: its HMAC-SHA256 with the inbox's `hmac_token`, in hexadecimal digits. */
  readonly identifier_hash?: string | undefined;
}

/** Contacts of an API inbox, as they see themselves. */
export class PublicContacts extends Resource {
  /**
   * Creates a contact.
   *
   * Makes a contact that can write into the inbox, and returns the `source_id` by which all further requests name it. Keep it secret: it is
   * all that a request needs to read and write as the contact.
   *
   * **A contact that is known already is returned unchanged**, with one more `source_id`: by `source_id`, `identifier`, `email` or
   * `phone_number`.
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @throws {UnprocessableEntityError} 422: The phone number is in the wrong form; before 4.16 also a name of more than
   *   255 characters.
   */
  create(body?: NewPublicContact, options?: RequestOptions): ApiCall<PublicContact> {
    return this.sendForOne(
      { route: "POST /public/api/v1/inboxes/{inbox_identifier}/contacts", body, optionalBody: true },
      options,
    );
  }

  /**
   * Gets a contact.
   *
   * One contact of the inbox, by its `source_id`; its `identifier` is a 404.
   *
   * With `identifier` and the right `identifier_hash`, the `source_id` counts as verified from then on, and sees all conversations of the
   * contact. A wrong hash is a 500, and so is a missing one in an inbox that insists on it.
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}`
   *
   * @param contactIdentifier - The contact, by its `source_id` in the inbox.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await visitor.contacts.get("88b8c977-7b49-4e53-8e84-5ff8f7423fd7");
   */
  get(contactIdentifier: string, options?: GetPublicContactOptions): ApiCall<PublicContact> {
    return this.sendForOne(
      { route: "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}", values: { contactIdentifier }, texts: ["contactIdentifier"] },
      options,
    );
  }
}
