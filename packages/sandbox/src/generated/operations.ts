// Generated from openapi/openapi.yaml by `pnpm build`. Do not edit.

import type * as Wire from "@wootkit/client";
import type * as Callers from "../rules/caller.ts";

export interface Operations {
  listContacts: [params: "account_id" | "page" | "sort" | "labels" | "include_contact_inboxes", caller: Callers.Member, response: Wire.ContactList];
  getContact: [params: "account_id" | "id" | "include_contact_inboxes", caller: Callers.Member, response: Wire.ContactEnvelope];
  listContactConversations: [params: "account_id" | "id", caller: Callers.Member, response: Wire.ContactConversations];
  listConversations: [params: "account_id" | "page" | "status" | "assignee_type" | "inbox_id" | "team_id" | "labels" | "q" | "source_id" | "conversation_type" | "updated_within" | "sort_by", caller: Callers.Member, response: Wire.ConversationList];
  filterConversations: [params: "account_id" | "page" | "payload", caller: Callers.Member, response: Wire.FilteredConversations];
}
