// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { Uploadable } from "../multipart.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AttachmentOfContact, Contact, ContactFilter, ContactFilterCondition, ContactInbox, ContactUpdate, ContactUpdateForm, ContactWithInboxes, Conversation, CreatedContact, NewContact, NewContactForm } from "./models.ts";

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

/** Options of {@link Contacts.listActive}: query parameters, and how to send the call. */
export interface ListActiveContactsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /** Whether contacts include `contact_inboxes`. `false` omits the key, which is faster. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** Options of {@link Contacts.filter}: query parameters, and how to send the call. */
export interface FilterContactsOptions extends ListOptions {
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

/** Options of {@link Contacts.listAttachments}: query parameters, and how to send the call. */
export interface ListContactAttachmentsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** The body of {@link Contacts.merge}. */
export interface MergeContactsBody {
    /**
     * The contact that stays, with its id.
     * @example 249
     */
    base_contact_id: number;
    /**
     * The id of the contact that is merged into the other one and deleted.
     * @example 250
     */
    mergee_contact_id: number;
}

/** The body of {@link Contacts.export}. */
export interface ExportContactsBody {
    /**
     * The fields to write, one column each. The server chooses them when the list is missing.
     * @example [
     *       "id",
     *       "name",
     *       "email",
     *       "phone_number"
     *     ]
     */
    column_names?: string[] | undefined;
    /** Conditions that the contacts meet, as in `filterContacts`. An empty list is met by every contact. */
    payload?: ContactFilterCondition[] | undefined;
    /**
     * The title of a label. Only contacts with it are exported. An empty string means all.
     * @example vip
     */
    label?: string | undefined;
}

/** The form of {@link Contacts.import}. */
export interface ImportContactsForm {
    /** A CSV file with the names of the fields in its first line. A string in its place is a 500. */
    import_file: Uploadable;
}

/** The body of {@link Contacts.linkToInbox}. */
export interface LinkContactToInboxBody {
    /**
     * The inbox. An unknown one is a 404, and so is a body without it.
     * @example 36
     */
    inbox_id: number;
    /**
     * The contact's id in that inbox, unique within the inbox. Its form isn't checked in an API or website inbox. The id of another
     * contact is a 500. An e-mail inbox uses the contact's e-mail address.
     * @example shop-customer-1001
     */
    source_id?: string | undefined;
}

/** The body of {@link Contacts.deleteCustomAttributes}. */
export interface DeleteContactCustomAttributesBody {
    /**
     * Keys of the values to remove. An empty list removes nothing, and so does a body without the list.
     * @example [
     *       "region"
     *     ]
     */
    custom_attributes: string[];
}

/** The people who write to the desk, and what belongs to them. */
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
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.contacts.merge({ base_contact_id: 249, mergee_contact_id: 250 });
   */
  merge(body: MergeContactsBody, options?: RequestOptions): ApiCall<Contact> {
    return this.sendForOne(
      { route: "POST actions/contact_merge", body, above: -1 },
      options,
    );
  }

  /**
   * Lists contacts.
   *
   * The contacts of the account that have an e-mail address, a phone number or an identifier. A website visitor who gave none of them is not
   * listed, but `getContact` and `searchContacts` find them.
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
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.contacts.list()) console.log(item);
   */
  list(options?: ListContactsOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { route: "GET contacts", items: "payload", page: "page", total: "meta.count", size: 15 },
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
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: A value is not allowed.
   */
  create(body: NewContact | NewContactForm, options?: RequestOptions): ApiCall<CreatedContact> {
    return this.sendForOne(
      { route: "POST contacts", body, form: ["avatar"], unwrap: "payload" },
      options,
    );
  }

  /**
   * Lists the contacts who are online.
   *
   * The contacts who have the website widget open; seen within the last 90 seconds counts as online.
   *
   * **Pages** have 15 contacts. A page past the end is empty.
   *
   * **Order.** It is not fixed, and who is online changes, so one contact can be on two pages while another is on none.
   *
   * **Access.** Everyone in the account sees every contact. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/active`
   *
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.contacts.listActive()) console.log(item);
   */
  listActive(options?: ListActiveContactsOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { route: "GET contacts/active", items: "payload", page: "page", total: "meta.count", size: 15 },
      options,
    );
  }

  /**
   * Exports contacts.
   *
   * Starts a background job that writes contacts into a CSV file. The file arrives by e-mail; the response doesn't contain it.
   *
   * Without `payload` and `label`, the job takes all contacts of the account.
   *
   * **Access.** Administrators, and agents with a custom role that has `contact_manage` (Enterprise). Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/export`
   *
   * @param body - Which contacts and columns to export. No field is needed, and an empty object is fine.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.contacts.export({ column_names: ["id", "name", "email", "phone_number"] });
   */
  export(body: ExportContactsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST contacts/export", body, responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Filters contacts.
   *
   * The contacts that meet conditions on their attributes. It changes nothing on the server. Like `listContacts` it leaves out contacts
   * without e-mail address, phone number and identifier; before 4.9 it finds them too.
   *
   * **Pages** have 15 contacts; a page past the end is empty, and `count` stays the same.
   *
   * **Order.** Without `sort` the order is the database's own and can change from page to page. Send `sort=created_at` to iterate over all
   * pages.
   *
   * **Mistakes.** Some are a 422 with a helpful message, others a 500: a `payload` that is missing or not a list, a missing
   * `query_operator`, an invalid date, and, since 4.14, the operator `days_before`.
   *
   * **Access.** Everyone in the account finds every contact. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/filter`
   *
   * @param body - The conditions. Only `application/json` is read as written here.
   * @param options - Query parameters, and how to send this call.
   * @throws {UnprocessableEntityError} 422: A condition can't be right, and the sentence says which.
   */
  filter(body: ContactFilter, options?: FilterContactsOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { route: "POST contacts/filter", body, items: "payload", page: "page", total: "meta.count", size: 15 },
      options,
    );
  }

  /**
   * Imports contacts.
   *
   * Uploads a CSV file and starts a background job that creates contacts from its rows. The response says only that the file was accepted:
   * any file is, and the job fails later if it can't read it.
   *
   * **Access.** Administrators, and agents with a custom role that has `contact_manage` (Enterprise). Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/import`
   *
   * @param body - The file to import, as a form.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The request has no `import_file`.
   */
  import(body: ImportContactsForm, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST contacts/import", body, form: "always", responds: "nothing", above: 1 },
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
   * **Order.** Without `sort` the order is not fixed and can change from page to page. Send `sort=created_at` to iterate over all pages.
   *
   * **Limit.** 100 searches per minute and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Everyone in the account finds every contact. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/search`
   *
   * @param options - Query parameters, and how to send this call.
   */
  search(options: SearchContactsOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { route: "GET contacts/search", items: "payload", page: "page", size: 15, more: "meta.has_more" },
      options,
    );
  }

  /**
   * Gets a contact.
   *
   * One contact, with the inboxes through which it can be reached. A contact that was merged into another no longer exists: its id is a 404.
   *
   * **Access.** Everyone in the account sees every contact and all of its inboxes, even an agent who is in no inbox. Bots and platform apps
   * are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - Query parameters, and how to send this call.
   * @example
   * const result = await chatwoot.contacts.get(42);
   */
  get(contactId: number, options?: GetContactOptions): ApiCall<ContactWithInboxes> {
    return this.sendForOne(
      { route: "GET contacts/{contact:id}", values: [contactId], unwrap: "payload" },
      options,
    );
  }

  /**
   * Updates a contact.
   *
   * Changes the fields in the request and keeps the others. `additional_attributes` and `custom_attributes` are merged with the existing
   * ones, one level deep. Only `deleteContactCustomAttributes` removes a key. PATCH does the same.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `PUT /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param body - The fields to change, as JSON, or as a form with a picture.
   * @param options - Query parameters, and how to send this call.
   * @throws {UnprocessableEntityError} 422: A value is not allowed.
   * @example
   * const result = await chatwoot.contacts.update(42, { name: "Carla Fir-Olsen", phone_number: "+12025550199" });
   */
  update(contactId: number, body: ContactUpdate | ContactUpdateForm, options?: UpdateContactOptions): ApiCall<ContactWithInboxes> {
    return this.sendForOne(
      { route: "PUT contacts/{contact:id}", values: [contactId], body, form: ["avatar"], unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes a contact.
   *
   * Removes the contact from the account. A background job deletes its conversations and messages later. A contact who is online is not
   * deleted.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The contact is online.
   * @example
   * await chatwoot.contacts.delete(42);
   */
  delete(contactId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE contacts/{contact:id}", values: [contactId], responds: "nothing" },
      options,
    );
  }

  /**
   * Lists the attachments of a contact.
   *
   * The files in all conversations of a contact, the newest first, from the contact and from the desk. Those of private notes
   * are among them. Before 4.14 there is no such path, and it is a 404.
   *
   * **Pages** have 100 attachments. A page past the end is empty.
   *
   * **Access.** Administrators get all files. An agent gets the files of conversations that the agent may see. Bots and platform apps are
   * refused.
   *
   * Available since Chatwoot 4.14.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/attachments`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.contacts.listAttachments(42)) console.log(item);
   */
  listAttachments(contactId: number, options?: ListContactAttachmentsOptions): ListCall<AttachmentOfContact> {
    return this.sendForList(
      {
        route: "GET contacts/{contact:id}/attachments",
        values: [contactId],
        items: "payload",
        page: "page",
        total: "meta.total_count",
        size: 100,
        since: "4.14",
      },
      options,
    );
  }

  /**
   * Deletes a contact's picture.
   *
   * Removes the picture, so that `thumbnail` is empty. A contact without a picture stays as it is, and the response is the same.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/contacts/{id}/avatar`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.contacts.deleteAvatar(42);
   */
  deleteAvatar(contactId: number, options?: RequestOptions): ApiCall<Contact> {
    return this.sendForOne(
      { route: "DELETE contacts/{contact:id}/avatar", values: [contactId], unwrap: "payload", above: 1 },
      options,
    );
  }

  /**
   * Links a contact to an inbox.
   *
   * Gives the contact a `source_id` in an inbox, so that a conversation can be started there.
   *
   * The same contact, inbox and `source_id` a second time is the link that is there already. Without a `source_id` the server creates one: a
   * random one in an API or website inbox, so each call adds one more link; the contact's e-mail address in an e-mail inbox.
   *
   * **Access.** Administrators, and agents who are members of the inbox. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
   * @throws {UnprocessableEntityError} 422: The inbox is an e-mail inbox, and the contact has no e-mail address.
   * @example
   * const result = await chatwoot.contacts.linkToInbox(42, { inbox_id: 36, source_id: "shop-customer-1001" });
   */
  linkToInbox(contactId: number, body: LinkContactToInboxBody, options?: RequestOptions): ApiCall<ContactInbox> {
    return this.sendForOne(
      { route: "POST contacts/{contact:id}/contact_inboxes", values: [contactId], body, above: 1 },
      options,
    );
  }

  /**
   * Lists the inboxes a contact can be written to.
   *
   * The inboxes where the desk can start a conversation with the contact, each with the `source_id` to start it with. An API inbox is always
   * among them; an e-mail inbox needs the contact's e-mail address, and a website inbox a visit of the contact without a conversation.
   *
   * **A `source_id` can be new.** Where the contact has none in an API inbox, the response has a random one.
   *
   * **Access.** Administrators see all of them. An agent sees the inboxes that the agent is a member of, and an empty list without any. Bots
   * and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.contacts.listContactableInboxes(42)) console.log(item);
   */
  listContactableInboxes(contactId: number, options?: ListOptions): ListCall<ContactInbox> {
    return this.sendForList(
      { route: "GET contacts/{contact:id}/contactable_inboxes", values: [contactId], items: "payload" },
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
   * @param options - How to send this call.
   * @example
   * const page = await chatwoot.contacts.listConversations(42);
   */
  listConversations(contactId: number, options?: ListOptions): ListCall<Conversation> {
    return this.sendForList(
      { route: "GET contacts/{contact:id}/conversations", values: [contactId], items: "payload", cap: 20 },
      options,
    );
  }

  /**
   * Deletes custom attributes of a contact.
   *
   * Removes values from the contact's `custom_attributes` by their keys. The other values stay, and so do the definitions in the account.
   * `updateContact` can't do this: it stores a null under the key.
   *
   * Keys that the contact doesn't have are ignored.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/{id}/destroy_custom_attributes`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.contacts.deleteCustomAttributes(42, { custom_attributes: ["region", "rebate"] });
   */
  deleteCustomAttributes(contactId: number, body: DeleteContactCustomAttributesBody, options?: RequestOptions): ApiCall<ContactWithInboxes> {
    return this.sendForOne(
      {
        route: "POST contacts/{contact:id}/destroy_custom_attributes",
        values: [contactId],
        body,
        unwrap: "payload",
        above: 1,
      },
      options,
    );
  }
}
