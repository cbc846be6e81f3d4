// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Contact, ContactUpdate, ContactUpdateForm, ContactWithInboxes, Conversation, CreatedContact, NewContact, NewContactForm } from "./models.ts";

/** Options of {@link Contacts.list}: query parameters, and how to send the call. */
export interface ListContactsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /**
   * The field that the contacts are ordered by, descending with `-` in front. Contacts without a value come last, but with `-email` and
   * `-phone_number` they come first. Any other value is ignored.
   *
   * Contacts with the same value, or with none, have no fixed order: one can be on two pages while another is on none. Send `created_at` to
   * iterate over all pages; its values differ.
   *
   * `company_name` is available since Chatwoot 4.14. `-company_name` is available since Chatwoot 4.14.
   */
  readonly sort?: "name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at" | undefined;
  /** Titles of labels. A contact with at least one of them matches. Unknown titles match nothing. */
  readonly labels?: readonly string[] | undefined;
  /** Whether contacts include `contact_inboxes`. `false` omits the key, which is faster. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** Options of {@link Contacts.search}: query parameters, and how to send the call. */
export interface SearchContactsOptions extends ListOptions {
  /** The string to search for. If it is missing or blank, nothing is found and `count` is null. */
  readonly q: string;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /**
   * The field that the contacts are ordered by, descending with `-` in front. Contacts without a value come last, but with `-email` and
   * `-phone_number` they come first. Any other value is ignored.
   *
   * Contacts with the same value, or with none, have no fixed order: one can be on two pages while another is on none. Send `created_at` to
   * iterate over all pages; its values differ.
   *
   * `company_name` is available since Chatwoot 4.14. `-company_name` is available since Chatwoot 4.14.
   */
  readonly sort?: "name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at" | undefined;
  /** Whether contacts include `contact_inboxes`. `false` omits the key, which is faster. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** Options of {@link Contacts.get}: query parameters, and how to send the call. */
export interface GetContactOptions extends RequestOptions {
  /** Whether contacts include `contact_inboxes`. `false` omits the key, which is faster. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** Options of {@link Contacts.update}: query parameters, and how to send the call. */
export interface UpdateContactOptions extends RequestOptions {
  /** Whether contacts include `contact_inboxes`. `false` omits the key, which is faster. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** The body of {@link Contacts.merge}. */
export interface MergeContactsBody {
    /**
     * The id of the contact that stays.
     * @example 249
     */
    base_contact_id: number;
    /**
     * The id of the contact that is merged into the other one and deleted.
     * @example 250
     */
    mergee_contact_id: number;
}

/** The people who write to the support team. */
export class Contacts extends Resource {
  /**
   * Merges two contacts.
   *
   * Merges one contact into another. The base contact keeps its own values and gets the values that it lacks, even inside its attributes,
   * and the conversations, messages, notes and inboxes of the other contact. The other contact is deleted. This cannot be undone.
   *
   * Merging a contact with itself changes nothing.
   *
   * **Access.** Everyone in the account, although only administrators can delete a contact. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/actions/contact_merge`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.contacts.merge({ base_contact_id: 249, mergee_contact_id: 250 });
   */
  merge(body: MergeContactsBody, options?: RequestOptions): ApiCall<Contact> {
    return this.sendForOne(
      { route: "POST /api/v1/accounts/{account_id}/actions/contact_merge", body },
      options,
    );
  }

  /**
   * Lists contacts.
   *
   * The contacts of the account that have an e-mail address, a phone number or an identifier. A website visitor who gave none of them is not
   * listed, but `getContact` finds them.
   *
   * **Pages** have 15 contacts; `per_page` is ignored. A page past the end is empty, and `count` stays the same. `current_page` is the
   * number 1 when no `page` was sent, otherwise the string that was sent.
   *
   * **Order.** Without `sort` the order is the database's own and can change from page to page, so one contact can be on two pages while
   * another is on none. Most values of `sort` have the same flaw, because contacts with equal values have no fixed order. Send
   * `sort=created_at` to iterate over all pages.
   *
   * **Access.** Everyone in the account sees every contact, whatever inboxes they are a member of. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.contacts.list()) console.log(item);
   */
  list(options?: ListContactsOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { route: "GET /api/v1/accounts/{account_id}/contacts" },
      { style: "page", parameter: "page", items: "payload", total: "meta.count", size: 15 },
      options,
    );
  }

  /**
   * Creates a contact.
   *
   * Adds a contact to the account, and links it to an inbox if the request names one.
   *
   * A contact without an e-mail address, a phone number and an identifier is created too, but `listContacts` omits it. Unknown fields are
   * ignored.
   *
   * **Access.** Everyone in the account, for every inbox of the account, even if the agent is not a member of it. Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts`
   *
   * @param body - The contact, as JSON, or as a form with a picture.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: A value is not allowed.
   */
  create(body: NewContact | NewContactForm, options?: RequestOptions): ApiCall<CreatedContact> {
    return this.sendForOne(
      { route: "POST /api/v1/accounts/{account_id}/contacts", body, form: ["avatar"], unwrap: "payload" },
      options,
    );
  }

  /**
   * Searches contacts.
   *
   * The contacts whose name, e-mail address, phone number, identifier or company contains a string. Unlike `listContacts`, it also finds
   * contacts that have only a name.
   *
   * **Matching.** Upper and lower case are the same, except in the identifier. `%` stands for any characters and `_` for one.
   *
   * **Pages** have 15 contacts. `has_more` says whether there is a next page. There is no total: `count` is the number of contacts on this
   * page. Before 4.11, `count` is the total and `has_more` is absent. `page=0` is a 500 since 4.11.
   *
   * **Access.** Everyone in the account finds every contact. Bots and platform apps are refused. An account has 100 searches a minute,
   * unless the operator set another limit.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/search`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  search(options: SearchContactsOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { route: "GET /api/v1/accounts/{account_id}/contacts/search" },
      { style: "page", parameter: "page", items: "payload", size: 15, more: "meta.has_more" },
      options,
    );
  }

  /**
   * Gets a contact.
   *
   * One contact, with the inboxes through which it can be reached.
   *
   * **Access.** Everyone in the account sees every contact and all of its inboxes, even an agent who is in no inbox. Bots and platform apps
   * are refused.
   *
   * A contact that was merged into another no longer exists: its id is a 404.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.contacts.get(42);
   */
  get(contactId: number, options?: GetContactOptions): ApiCall<ContactWithInboxes> {
    return this.sendForOne(
      { route: "GET /api/v1/accounts/{account_id}/contacts/{id}", values: { contactId }, unwrap: "payload" },
      options,
    );
  }

  /**
   * Updates a contact.
   *
   * Changes the fields in the request and keeps the others. `additional_attributes` and `custom_attributes` are merged with the existing
   * ones, one level deep. Only `destroy_custom_attributes` removes a key. PATCH does the same.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `PUT /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param body - The fields to change, as JSON, or as a form with a picture.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: A value is not allowed.
   * @example
   * const result = await chatwoot.contacts.update(42, { name: "Carla Fir-Olsen", phone_number: "+12025550199" });
   */
  update(contactId: number, body: ContactUpdate | ContactUpdateForm, options?: UpdateContactOptions): ApiCall<ContactWithInboxes> {
    return this.sendForOne(
      { route: "PUT /api/v1/accounts/{account_id}/contacts/{id}", values: { contactId }, body, form: ["avatar"], unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes a contact.
   *
   * Removes the contact from the account. A background job deletes its conversations and messages later. A contact who is online is not
   * deleted.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The contact is online.
   * @example
   * await chatwoot.contacts.delete(42);
   */
  delete(contactId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE /api/v1/accounts/{account_id}/contacts/{id}", values: { contactId }, responds: "nothing" },
      options,
    );
  }

  /**
   * Lists the conversations of a contact.
   *
   * The contact's newest conversations, in every status.
   *
   * **The list may be cut off, and there is no second page.** The server limits the number of conversations: up to 4.16 it sends the most
   * recently active ones, a later version may send those that were created last. With 20 or more conversations in the response, older ones
   * may be missing. Since 4.14.2, `filterConversations` with `contact_id` returns all of them. Query parameters such as `page`, `per_page`,
   * `status` or `sort` are ignored.
   *
   * **Access.** An administrator sees every conversation of the contact. An agent sees those in inboxes that the agent is a member of,
   * regardless of the assignee. An agent who is in no inbox gets an empty list, not an error. A custom role (Enterprise) can narrow this
   * further: with `conversation_unassigned_manage` to the caller's own and unassigned conversations, with
   * `conversation_participating_manage` to the caller's own, and without any conversation permission to none. Bots and platform apps are
   * refused.
   *
   * **One damaged conversation fails the whole list** with a 500, for example one with an audio attachment without a file, or in a deleted
   * inbox.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const page = await chatwoot.contacts.listConversations(42);
   */
  listConversations(contactId: number, options?: ListOptions): ListCall<Conversation> {
    return this.sendForList(
      { route: "GET /api/v1/accounts/{account_id}/contacts/{id}/conversations", values: { contactId } },
      { style: "capped", items: "payload", cap: 20 },
      options,
    );
  }
}
