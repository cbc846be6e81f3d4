/** The lists that the desk can't replay: they were recorded on another desk, or at a stage that it doesn't have. */
export const rebuiltLists: ReadonlySet<string> = new Set([
  "filterConversations 4.5.2 error-date-not-a-date",
  "filterConversations 4.9.2 created-at-is-greater-than",
  "filterConversations 4.9.2 custom-attribute-is-not-present",
  "filterConversations 4.9.2 custom-attribute-is-present",
  "filterConversations 4.9.2 custom-attribute-number-equal-to",
  "filterConversations 4.9.2 error-date-not-a-date",
  "filterConversations 4.9.2 no-conversations",
  "filterConversations 4.9.2 operator-lower-case",
  "listConversations 4.9.2 assignee-type-me",
  "listConversations 4.9.2 assignee-type-unknown",
  "listConversations 4.9.2 no-conversations",
  "listConversations 4.9.2 page-1-of-2",
  "listConversations 4.9.2 page-3-of-2",
  "listConversations 4.9.2 page-not-a-number",
  "listConversations 4.9.2 sort-by-created-at-desc",
  "listConversations 4.9.2 sort-by-last-activity-at-desc",
  "listConversations 4.9.2 sort-by-priority-desc-created-at-asc",
  "listConversations 4.9.2 sort-by-sort-on-created-at",
  "listConversations 4.9.2 sort-by-sort-on-waiting-since",
  "listConversations 4.9.2 sort-by-waiting-since-asc",
  "listConversations 4.9.2 status-number",
  "listConversations 4.9.2 team-id",
  "listConversations 4.9.2 updated-within",
  "filterConversations 4.11.1 error-date-not-a-date",
  "listConversations 4.14.2 success-jobs-pending",
  "filterConversations 4.16.2 agent-bot-owned-assignee-is-not-present",
  "filterConversations 4.16.2 agent-bot-owned-assignee-is-present",
  "filterConversations 4.16.2 contact-id-sort-by",
  "filterConversations 4.16.2 display-id-contains",
  "filterConversations 4.16.2 display-id-does-not-contain",
  "filterConversations 4.16.2 sort-by-ignored",
  "listConversations 4.16.2 agent-bot-owned-all",
  "listConversations 4.16.2 agent-bot-owned-assigned",
  "listConversations 4.16.2 agent-bot-owned-me",
  "listConversations 4.16.2 agent-bot-owned-unassigned",
  "listConversations 4.16.2 sort-by-unread",
  "listConversations 4.16.2 success",
]);

/**
 * The cases that only the desk can replay. They depend on data outside the response: the inboxes of the caller, the
 * conversations before the page, or the source ID of a contact inbox.
 */
export const deskLists: Readonly<Record<"listConversations" | "filterConversations", ReadonlySet<string>>> = {
  filterConversations: new Set(["as-agent", "no-conditions", "page-in-body", "page-past-the-end"]),
  listConversations: new Set([
    "as-agent",
    "assignee-type-me-as-agent",
    "combined",
    "conversation-type-participating",
    "page-2-of-2",
    "source-id",
  ]),
};
