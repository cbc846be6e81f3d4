import type { ContactList } from "@wootkit/client";
import type { Handler } from "hono";
import { applicationResponse } from "../http/application-response.ts";
import type { Backend, CallerEnv } from "../http/backend.ts";
import { pageOf } from "../http/page.ts";
import { QueryParameters } from "../http/query-parameters.ts";
import type { Contact } from "../model/contact.ts";
import { hasAnyLabel } from "../model/has-any-label.ts";
import { renderContact } from "../render/contact.ts";
import { renderContactWithInboxes } from "../render/contact-with-inboxes.ts";
import { orderContacts } from "./contact-order.ts";
import { includesContactInboxes } from "./includes-contact-inboxes.ts";

const pageSize = 15;

/**
 * `GET /api/v1/accounts/{account_id}/contacts`: the contacts that can be reached somehow, 15 to a page. Every member of
 * the account sees them all.
 */
export function listContacts({ state }: Backend): Handler<CallerEnv> {
  return (c) => {
    const query = new QueryParameters(c.req.url);
    const labels = query.list("labels") ?? [];
    const contacts = [...state.contacts.values()].filter((contact) => {
      const isListed = contact.account_id === c.var.account.id && isReachable(contact);
      return isListed && (labels.length === 0 || hasAnyLabel(contact, labels));
    });
    const page = query.get("page");
    const rows = pageOf(orderContacts(contacts, query.get("sort")), page, pageSize);
    const withInboxes = includesContactInboxes(query);
    const body: ContactList = {
      // The server echoes the page as it was sent: a text, whatever it says. Only its own 1 is a number.
      meta: { count: contacts.length, current_page: page ?? 1 },
      payload: rows.map((row) => (withInboxes ? renderContactWithInboxes(state, row) : renderContact(row))),
    };
    return applicationResponse(body);
  };
}

/** Whether anything but the name is known: visitors who left nothing of themselves are not listed. */
function isReachable({ email, phone_number: phoneNumber, identifier }: Contact): boolean {
  return [email, phoneNumber, identifier].some((detail) => detail !== null && detail !== "");
}
