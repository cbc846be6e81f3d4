import { createClient } from "@wootkit/client";

const chatwoot = createClient();

const page = await chatwoot.conversations.filter({
  payload: [
    { attribute_key: "priority", filter_operator: "equal_to", values: ["urgent"], query_operator: "AND" },
    { attribute_key: "status", filter_operator: "equal_to", values: ["open"], query_operator: null },
  ],
});
console.log(`${page.total} urgent conversations are open.`);

// The complete history of a contact needs no filter.
for await (const { id, status } of chatwoot.contacts.conversationHistory(4)) console.log(`#${id} ${status}`);
