import { createClient } from "@wootkit/client";

const chatwoot = createClient();

// One request: the newest conversations.
const page = await chatwoot.contacts.listConversations(1);
for (const { id, status, meta, messages } of page.items) {
  console.log(`#${id} ${status}, ${meta.assignee?.name ?? "unassigned"}: ${messages[0]?.content ?? "–"}`);
}

// The complete history, however long.
if (!page.complete) {
  for await (const { id } of chatwoot.contacts.conversationHistory(1)) console.log(`#${id}`);
}
