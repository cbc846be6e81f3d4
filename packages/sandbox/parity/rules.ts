import type { Setup } from "./setup.ts";
import { isWire, type Wire } from "./recorded.ts";

/** The fields of a body that creates a row, where the row shows them in another form. */
export const fieldsShownBy: Readonly<Record<string, (row: Wire) => Wire>> = {
  conversations: ({ inbox_id, meta }) => ({ inbox_id, contact_id: Object(Object(meta).sender).id, message: null }),
  inboxes: ({ channel_type, ...row }) => ({ channel: { type: channelTypes[String(channel_type)] ?? "api", ...channelOf(row) } }),
  messages: ({ message_type }) => ({ message_type: message_type === 0 ? "incoming" : "outgoing" }),
};

const channelTypes: Readonly<Record<string, string>> = {
  "Channel::WebWidget": "web_widget",
  "Channel::Email": "email",
  "Channel::Line": "line",
  "Channel::Sms": "sms",
};

function channelOf({ website_url, email, phone_number, webhook_url }: Wire): Wire {
  return Object.fromEntries(
    Object.entries({ website_url, email, phone_number, webhook_url }).filter(([, value]) => typeof value === "string"),
  );
}

/** What else to do for a row, after it was created, until it is as the recordings show it. */
export const afterwards: Readonly<Record<string, (setup: Setup, row: Wire, shown: Wire) => Promise<void>>> = {
  async inboxes({ api, admin, desk }, row) {
    const user_ids = ["agent", "member"].flatMap((role) => desk.people.get(role)?.id ?? []);
    await api.call("addInboxMembers", { account_id: desk.accountId }, { inbox_id: row.id, user_ids }, admin);
  },
  async conversations(setup, row, shown) {
    const { api, admin, desk } = setup;
    const params = { account_id: desk.accountId, conversation_id: row.id };
    const { assignee } = Object(shown.meta);
    if (isWire(assignee) && assignee.id !== undefined) {
      const assignee_id = await setup.translate(assignee.id, true, "assignee_id");
      await api.call("assignConversation", params, { assignee_id }, admin);
    }
    if (typeof shown.priority === "string") {
      await api.call("setConversationPriority", params, { priority: shown.priority }, admin);
    }
    if (Array.isArray(shown.labels) && shown.labels.length > 0) {
      await api.call("setConversationLabels", params, { labels: shown.labels }, admin);
    }
  },
};
