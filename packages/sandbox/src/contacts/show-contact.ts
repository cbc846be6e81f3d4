import type { ContactEnvelope } from "@wootkit/client";
import type { Handler } from "hono";
import { applicationResponse, resourceNotFound } from "../http/application-response.ts";
import type { Backend, CallerEnv } from "../http/backend.ts";
import { QueryParameters } from "../http/query-parameters.ts";
import { castRecordId } from "../http/record-id.ts";
import { renderContact } from "../render/contact.ts";
import { renderContactWithInboxes } from "../render/contact-with-inboxes.ts";
import { includesContactInboxes } from "./includes-contact-inboxes.ts";

/** `GET /api/v1/accounts/{account_id}/contacts/{id}`: one contact. Every member of the account may see every contact. */
export function showContact({ state }: Backend): Handler<CallerEnv> {
  return (c) => {
    const contact = state.contacts.get(castRecordId(c.req.param("id") ?? ""));
    if (contact?.account_id !== c.var.account.id) return resourceNotFound();
    const withInboxes = includesContactInboxes(new QueryParameters(c.req.url));
    const body: ContactEnvelope = {
      payload: withInboxes ? renderContactWithInboxes(state, contact) : renderContact(contact),
    };
    return applicationResponse(body);
  };
}
