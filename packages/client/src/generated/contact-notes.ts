// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ContactNote, ContactNoteUpdate, NewContactNote } from "./models.ts";

/** Notes of agents about a contact. */
export class ContactNotes extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/notes`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.contactNotes.list(42)) console.log(item);
   */
  list(contactId: number, options?: ListOptions): ListCall<ContactNote> {
    return this.sendForList(
      { id: "listContactNotes", method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{contactId}/notes", values: { contactId } },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/{id}/notes`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.contactNotes.create(42, { content: "Asked for the spring catalogue." });
   */
  create(contactId: number, body: NewContactNote, options?: RequestOptions): ApiCall<ContactNote> {
    return this.sendForOne(
      { id: "createContactNote", method: "POST", path: "/api/v1/accounts/{account_id}/contacts/{contactId}/notes", values: { contactId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param noteId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.contactNotes.get(42, 6);
   */
  get(contactId: number, noteId: number, options?: RequestOptions): ApiCall<ContactNote> {
    return this.sendForOne(
      { id: "getContactNote", method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{contactId}/notes/{noteId}", values: { contactId, noteId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param noteId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.contactNotes.update(42, 6, { content: "Prefers e-mail, really." });
   */
  update(contactId: number, noteId: number, body: ContactNoteUpdate, options?: RequestOptions): ApiCall<ContactNote> {
    return this.sendForOne(
      { id: "updateContactNote", method: "PATCH", path: "/api/v1/accounts/{account_id}/contacts/{contactId}/notes/{noteId}", values: { contactId, noteId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param noteId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.contactNotes.delete(42, 6);
   */
  delete(contactId: number, noteId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteContactNote", method: "DELETE", path: "/api/v1/accounts/{account_id}/contacts/{contactId}/notes/{noteId}", values: { contactId, noteId }, responds: "nothing" },
      options,
    );
  }
}
