// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListOperation, Operation } from "../http/operation.ts";

/** List contacts. */
export const listContacts: ListOperation = {
  "id": "listContacts",
  "method": "GET",
  "path": "/api/v1/accounts/{account_id}/contacts",
  "pagination": {
    "style": "page",
    "parameter": "page",
    "items": "payload",
    "total": "meta.count",
    "size": 15
  }
};

/** Get a contact. */
export const getContact: Operation = {
  "id": "getContact",
  "method": "GET",
  "path": "/api/v1/accounts/{account_id}/contacts/{id}",
  "unwrap": "payload"
};

/** List the conversations of a contact. */
export const listContactConversations: ListOperation = {
  "id": "listContactConversations",
  "method": "GET",
  "path": "/api/v1/accounts/{account_id}/contacts/{id}/conversations",
  "pagination": {
    "style": "capped",
    "items": "payload",
    "cap": 20
  }
};

/** List conversations. */
export const listConversations: ListOperation = {
  "id": "listConversations",
  "method": "GET",
  "path": "/api/v1/accounts/{account_id}/conversations",
  "pagination": {
    "style": "page",
    "parameter": "page",
    "items": "data.payload",
    "total": "data.meta.all_count",
    "unless": "updated_within",
    "uncounted": "assignee_type"
  }
};

/** Filter conversations. */
export const filterConversations: ListOperation = {
  "id": "filterConversations",
  "method": "POST",
  "path": "/api/v1/accounts/{account_id}/conversations/filter",
  "safe": true,
  "pagination": {
    "style": "page",
    "parameter": "page",
    "items": "payload",
    "total": "meta.all_count",
    "size": 25
  }
};

/** All operations: a raw request finds its own among them. */
export const operations: readonly Operation[] = [
  listContacts,
  getContact,
  listContactConversations,
  listConversations,
  filterConversations,
];
