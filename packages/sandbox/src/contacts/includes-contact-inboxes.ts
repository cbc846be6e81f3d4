import type { QueryParameters } from "../http/query-parameters.ts";

/** Whether a contact comes with `contact_inboxes`: unless `include_contact_inboxes` says anything but `true`. */
export function includesContactInboxes(query: QueryParameters): boolean {
  return ["", "true"].includes(query.get("include_contact_inboxes")?.trim() ?? "");
}
