// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Contact, ContactUpdate, ContactUpdateForm, ContactWithInboxes, Conversation, CreatedContact, NewContact, NewContactForm } from "./models.ts";

/** Options of {@link Contacts.list}: query parameters, and how to send the call. */
export interface ListContactsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
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
  /** Titles of labels. A contact with any one of them is listed; unknown titles fit nothing. */
  readonly labels?: readonly string[] | undefined;
  /** Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** Options of {@link Contacts.search}: query parameters, and how to send the call. */
export interface SearchContactsOptions extends ListOptions {
  /** The text to look for. Without it, or when it is blank, nothing is found and `count` is null. */
  readonly q: string;
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
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
  /** Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** Options of {@link Contacts.get}: query parameters, and how to send the call. */
export interface GetContactOptions extends RequestOptions {
  /** Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** Options of {@link Contacts.update}: query parameters, and how to send the call. */
export interface UpdateContactOptions extends RequestOptions {
  /** Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** The body of {@link Contacts.merge}. */
export interface MergeContactsBody {
    /**
     * The contact that stays.
     * @example 249
     */
    base_contact_id: number;
    /**
     * The contact that becomes part of it, and is deleted.
     * @example 250
     */
    mergee_contact_id: number;
}

/** The people who write to the desk, and what belongs to them. */
export class Contacts extends Resource {
  /**
   * Merges two contacts.
   *
   * Makes one contact of two. The base contact stays: it keeps its own values, takes over the values that it lacks, also within its
   * attributes, and gets the conversations, messages, notes and inboxes of the other. The other contact is deleted, and there is no way back.
   *
   * Merging a contact with itself changes nothing.
   *
   * **Who may.** Everyone in the account, although only administrators may delete a contact. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/actions/contact_merge`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
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
   * The contacts of the account that can be told apart: those with an e-mail address, a phone number or an identifier. A visitor of the
   * website who gave none of them is not listed (but found by `getContact`).
   *
   * **Pages** hold 15 contacts; `per_page` is not read. A page past the end is empty, and `count` stays the same. `current_page` is the number 1
   * when no `page` was sent, otherwise the string that was sent.
   *
   * **Order.** Without `sort` the order is the database's own and can change from page to page, so one contact can be on two pages while another
   * is on none. Most values of `sort` have the same flaw, because contacts with equal values have no fixed order. Send `sort=created_at` to
   * iterate over all pages.
   *
   * **Who sees what.** Everyone in the account sees every contact, whatever inboxes they are a member of. Bots and platform apps are refused.
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
   * Adds a contact to the account, and links it to an inbox when one is named.
   *
   * A contact without e-mail address, phone number and identifier is created too, but `listContacts` leaves it out. Fields that the server does not
   * know are ignored.
   *
   * **Who may.** Everyone in the account, with any inbox of the account, also one that the agent is not a member of. Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts`
   *
   * @param body - The contact, as JSON, or as a form when a picture comes with it.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
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
   * The contacts whose name, e-mail address, phone number, identifier or company contains a text. Unlike `listContacts` it also finds contacts
   * that have none of the last three.
   *
   * **Matching.** Upper and lower case are the same, except in the identifier. `%` stands for any characters and `_` for one.
   *
   * **Pages** hold 15 contacts. `has_more` says whether there is a further one; there is no total: `count` is the number on this page. Before
   * 4.11 it is the other way round: `count` is the total, and `has_more` is absent. `page=0` is a 500 since 4.11.
   *
   * **Who sees what.** Everyone in the account finds every contact. Bots and platform apps are refused. An account has 100 searches a minute.
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
   * **Who sees what.** Everyone in the account sees every contact, and all of its inboxes, also an agent in no inbox. Bots and platform apps
   * are refused.
   *
   * A contact that was merged into another is gone: its id is a 404.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
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
   * Changes the fields that are sent and keeps the others. `additional_attributes` and `custom_attributes` are merged with what is there, one
   * level deep; a key is removed only by `destroy_custom_attributes`. The server takes PATCH for the same.
   *
   * **Who may.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `PUT /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
   * @param body - The fields to change, as JSON, or as a form when a picture comes with them.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
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
   * Removes the contact from the account. Its conversations and messages are deleted later, in the background. A contact who is online now is
   * not deleted.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
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
   * **The list may be cut off, and there is no second page.** The server decides how many conversations it sends at most, and which: up to 4.16
   * the most recently active, in a later version perhaps the newest by creation. With 20 or more conversations in the response, older ones may
   * be missing. `filterConversations` with `contact_id` returns all of them. Query parameters such as `page`, `per_page`, `status` or `sort`
   * are ignored.
   *
   * **Who sees what.** An administrator sees every conversation of the contact. An agent sees those in inboxes that the agent is a member
   * of, no matter who they are assigned to; an agent in no inbox gets an empty list, not an error. A custom role (Enterprise) narrows this further:
   * with `conversation_unassigned_manage` to the caller's own and unassigned conversations, with `conversation_participating_manage` to the caller's
   * own, and without any conversation permission to none. Bots and platform apps are refused.
   *
   * **One damaged conversation fails the whole list** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations`
   *
   * @param contactId - The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
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
