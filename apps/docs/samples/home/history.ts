import { createClient } from "@wootkit/client";

const chatwoot = createClient();

for await (const conversation of chatwoot.contacts.conversationHistory(1)) {
  console.log(conversation.id, conversation.status, conversation.unread_count);
}
