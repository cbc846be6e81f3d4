import { env } from "node:process";
import { type ConversationMeta, createClient } from "@wootkit/client";

const chatwoot = createClient({
  baseUrl: env.CHATWOOT_BASE_URL ?? "",
  accountId: Number(env.CHATWOOT_ACCOUNT_ID),
  token: env.CHATWOOT_API_TOKEN ?? "",
});

const page = await chatwoot.contacts.listConversations(1);
for (const { id, status, meta, messages } of page.items) {
  const text = messages[0]?.content ?? "–";
  console.log(`#${id} ${status}, ${assignee(meta)}: ${text}`);
}
if (!page.complete) console.log("There may be older ones.");

function assignee(meta: ConversationMeta) {
  switch (meta.assignee_type) {
    case "User":
      return meta.assignee.available_name;
    case "AgentBot":
      return meta.assignee.name ?? "a bot";
    default:
      return "nobody";
  }
}
