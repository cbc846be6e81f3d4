// Generated from openapi/openapi.yaml by `pnpm build`. Do not edit.

import type { Route } from "../http/route.ts";

export const routes: readonly Route[] = [
  {"id":"listContacts","method":"GET","path":"/api/v1/accounts/{account_id}/contacts","api":"application","status":200,"mediaType":"application/json"},
  {"id":"getContact","method":"GET","path":"/api/v1/accounts/{account_id}/contacts/{id}","api":"application","status":200,"mediaType":"application/json"},
  {"id":"listContactConversations","method":"GET","path":"/api/v1/accounts/{account_id}/contacts/{id}/conversations","api":"application","status":200,"mediaType":"application/json"},
  {"id":"listConversations","method":"GET","path":"/api/v1/accounts/{account_id}/conversations","api":"application","status":200,"mediaType":"application/json"},
  {"id":"filterConversations","method":"POST","path":"/api/v1/accounts/{account_id}/conversations/filter","api":"application","status":200,"mediaType":"application/json"},
];
