// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Http } from "../http.ts";
import type { RequestOptions } from "../options.ts";
import type { Page } from "../page.ts";
import { integerPathParameter } from "../path-parameter.ts";
import type { Conversation } from "./models.ts";

/**
 * The people who write to the desk, and what belongs to them.
 */
export class Contacts {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
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
   * @param options - A signal, a time limit in milliseconds, headers: for this call.
   * @throws {BadRequestError} 400: The request could not be read.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: The account or the contact does not exist, or the contact belongs to another account.
   * @throws {RateLimitError} 429: More requests from one IP address in one minute than the installation allows (3,000 by default; the operator
   *   may set another number).
   * @throws {ServerError} 500: The server failed.
   * @throws {InvalidArgumentError} An argument cannot be right; nothing was sent.
   * @throws {ConnectionError} No answer came; {@link TimeoutError} when it took too long.
   * @throws {ResponseFormatError} The answer is not what the endpoint sends.
   * @example
   * const page = await chatwoot.contacts.listConversations(42);
   */
  async listConversations(contactId: number, options?: RequestOptions): Promise<Page<Conversation>> {
    return this.#http.cappedPage<Conversation>(
      {
        method: "get",
        path: "/api/v1/accounts/{account_id}/contacts/{id}/conversations",
        pathParameters: {
          account_id: String(this.#http.accountId),
          id: integerPathParameter("contactId", contactId, 1),
        },
      },
      { items: "payload", cap: 20 },
      options,
    );
  }
}
