import { createClient } from "@wootkit/client";

const chatwoot = createClient();

for await (const { id, status, meta } of chatwoot.conversations.list({ status: "all", limit: 30 })) {
  console.log(`#${id} ${status}, from ${meta.sender.name}`);
}
