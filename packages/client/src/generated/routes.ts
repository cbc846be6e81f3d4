// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { components, operations } from "./types.ts";

/** What each route of the specification takes and answers. */
export interface Routes {
  /** List contacts. */
  readonly "GET /api/v1/accounts/{account_id}/contacts": {
    readonly path?: { readonly account_id?: number | undefined } | undefined;
    readonly query?: operations["listContacts"]["parameters"]["query"] | undefined;
    readonly answer: components["schemas"]["ContactList"];
  };
  /** Get a contact. */
  readonly "GET /api/v1/accounts/{account_id}/contacts/{id}": {
    readonly path: { readonly id: number; readonly account_id?: number | undefined };
    readonly query?: operations["getContact"]["parameters"]["query"] | undefined;
    readonly answer: components["schemas"]["ContactEnvelope"];
  };
  /** List the conversations of a contact. */
  readonly "GET /api/v1/accounts/{account_id}/contacts/{id}/conversations": {
    readonly path: { readonly id: number; readonly account_id?: number | undefined };
    readonly answer: components["schemas"]["ContactConversations"];
  };
  /** List conversations. */
  readonly "GET /api/v1/accounts/{account_id}/conversations": {
    readonly path?: { readonly account_id?: number | undefined } | undefined;
    readonly query?: operations["listConversations"]["parameters"]["query"] | undefined;
    readonly answer: components["schemas"]["ConversationList"];
  };
  /** Filter conversations. */
  readonly "POST /api/v1/accounts/{account_id}/conversations/filter": {
    readonly path?: { readonly account_id?: number | undefined } | undefined;
    readonly query?: operations["filterConversations"]["parameters"]["query"] | undefined;
    readonly body: NonNullable<operations["filterConversations"]["requestBody"]>["content"]["application/json"];
    readonly answer: components["schemas"]["FilteredConversations"];
  };
}
