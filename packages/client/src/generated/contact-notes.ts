// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ContactNote, ContactNoteUpdate, NewContactNote } from "./models.ts";

/** Notes of agents about a contact. */
export class ContactNotes extends Resource {
  /**
   * Lists the notes about a contact.
   *
   * All notes about the contact, the newest first. After a merge, the notes of both contacts are in the list.
   *
   * **Access.** Everyone in the account sees every note, whatever inboxes they are a member of. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/notes`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.contactNotes.list(42)) console.log(item);
   */
  list(contactId: number, options?: ListOptions): ListCall<ContactNote> {
    return this.sendForList(
      { route: "GET contacts/{contact:id}/notes", values: [contactId] },
      options,
    );
  }

  /**
   * Writes a note about a contact.
   *
   * Adds a note to the contact, with the caller as its author. Everyone in the account can read it; the contact never sees it.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/contacts/{id}/notes`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The content is missing or empty.
   * @example
   * const result = await chatwoot.contactNotes.create(42, { content: "Pays by **invoice**, see [terms](https://northwind.example/terms)." });
   */
  create(contactId: number, body: NewContactNote, options?: RequestOptions): ApiCall<ContactNote> {
    return this.sendForOne(
      { route: "POST contacts/{contact:id}/notes", values: [contactId], body },
      options,
    );
  }

  /**
   * Gets a note.
   *
   * One note about the contact. A note about another contact is a 404.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param noteId - The id of the note about the contact.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.contactNotes.get(42, 6);
   */
  get(contactId: number, noteId: number, options?: RequestOptions): ApiCall<ContactNote> {
    return this.sendForOne(
      { route: "GET contacts/{contact:id}/notes/{note_id}", values: [contactId, noteId] },
      options,
    );
  }

  /**
   * Updates a note.
   *
   * Replaces the content of the note. The server takes PUT for the same.
   *
   * **The caller becomes the author**, also of a note that someone else wrote. An empty content is not stored, although the response is a 200
   * that shows it.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param noteId - The id of the note about the contact.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The content is missing from the request.
   * @example
   * const result = await chatwoot.contactNotes.update(42, 6, { content: "Prefers e-mail, really." });
   */
  update(contactId: number, noteId: number, body: ContactNoteUpdate, options?: RequestOptions): ApiCall<ContactNote> {
    return this.sendForOne(
      { route: "PATCH contacts/{contact:id}/notes/{note_id}", values: [contactId, noteId], body },
      options,
    );
  }

  /**
   * Deletes a note.
   *
   * Removes the note. A second request is a 404.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/contacts/{id}/notes/{note_id}`
   *
   * @param contactId - The id of the contact. It is the number after `/contacts/` in the URL of the dashboard.
   * @param noteId - The id of the note about the contact.
   * @param options - How to send this call.
   * @example
   * await chatwoot.contactNotes.delete(42, 6);
   */
  delete(contactId: number, noteId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE contacts/{contact:id}/notes/{note_id}", values: [contactId, noteId], responds: "nothing" },
      options,
    );
  }
}
