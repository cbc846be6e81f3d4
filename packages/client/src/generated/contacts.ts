// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ContactWithInboxes, Conversation } from "./models.ts";

/** What {@link Contacts.list} takes beside its arguments. */
export interface ListContactsOptions extends ListOptions {
  /** The number of the page, from 1. What is below 1 or no number counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
  /**
   * What they are ordered by, descending with `-` in front. Contacts that lack the value come last either way. A value that is not in the
   * list is ignored.
   */
  readonly sort?: "name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at" | undefined;
  /** Titles of labels. A contact with any one of them is listed; unknown titles fit nothing. */
  readonly labels?: readonly string[] | undefined;
  /** Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** What {@link Contacts.get} takes beside its arguments. */
export interface GetContactOptions extends RequestOptions {
  /** Whether contacts come with their `contact_inboxes`. `false` leaves the key out, which is quicker. */
  readonly include_contact_inboxes?: boolean | undefined;
}

/** The people who write to the desk, and what belongs to them. */
export class Contacts extends Resource {
  /**
   * List contacts.
   *
   * The contacts of the account that can be told apart: those with an e-mail address, a phone number or an identifier. A visitor of the
   * website who gave none of them is not listed (but found by `getContact`).
   *
   * **Pages** hold 15 contacts; `per_page` is not read. A page past the end is empty, and `count` stays. `current_page` is the number 1 when
   * no `page` was sent, else the text that was sent.
   *
   * **Order.** Without `sort` the order is the database's own and may change from page to page, so that a walk over the pages can show a
   * contact twice and leave another out: send a `sort`, best one whose values differ, such as `created_at`.
   *
   * **Who sees what.** Everybody in the account sees every contact, whatever inboxes they are a member of. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.contacts.list()) console.log(item);
   */
  list(options?: ListContactsOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { id: "listContacts", method: "GET", path: "/api/v1/accounts/{account_id}/contacts" },
      { style: "page", parameter: "page", items: "payload", total: "meta.count", size: 15 },
      options,
    );
  }

  /**
   * Get a contact.
   *
   * One contact, with the inboxes through which it can be reached.
   *
   * **Who sees what.** Everybody in the account sees every contact, and all of its inboxes, also an agent in no inbox. Bots and platform apps
   * are refused.
   *
   * A contact that was merged into another is gone: its id is a 404.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param contactId - The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the path names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.contacts.get(42);
   */
  get(contactId: number, options?: GetContactOptions): ApiCall<ContactWithInboxes> {
    return this.sendForOne(
      { id: "getContact", method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{contactId}", values: { contactId }, unwrap: "payload" },
      options,
    );
  }

  /**
   * List the conversations of a contact.
   *
   * The contact's conversations in every status, the most recently active first.
   *
   * **At most 20 come, and there is no second page.** Query parameters such as `page`, `per_page`, `status` or `sort` are ignored. When
   * exactly 20 came, older ones may exist that this endpoint cannot return.
   *
   * **Who sees what.** An administrator sees every conversation of the contact. An agent sees those in inboxes that the agent is a member
   * of, whoever they are assigned to; an agent in no inbox gets an empty list, not an error. A custom role (Enterprise) narrows this further:
   * with `conversation_unassigned_manage` to conversations that are one's own or nobody's, with `conversation_participating_manage` to one's
   * own, and without any conversation permission to none. Bots and platform apps are refused.
   *
   * **One damaged conversation fails the whole list** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations`
   *
   * @param contactId - The contact, by its id. It is the number behind `/contacts/` in the address of the dashboard.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the path names, does not exist, or it belongs to another account.
   * @example
   * const page = await chatwoot.contacts.listConversations(42);
   */
  listConversations(contactId: number, options?: ListOptions): ListCall<Conversation> {
    return this.sendForList(
      { id: "listContactConversations", method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{contactId}/conversations", values: { contactId } },
      { style: "capped", items: "payload", cap: 20 },
      options,
    );
  }
}
