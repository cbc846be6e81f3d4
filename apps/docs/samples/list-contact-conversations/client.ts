import { type Conversation, createClient } from "@wootkit/client";

const chatwoot = createClient({
  baseUrl: process.env.CHATWOOT_BASE_URL ?? "https://app.chatwoot.com",
  accountId: Number(process.env.CHATWOOT_ACCOUNT_ID),
  token: process.env.CHATWOOT_API_TOKEN ?? "",
});

const page = await chatwoot.contacts.listConversations(1);
for (const conversation of page.items) {
  const [message] = conversation.messages;
  console.log(`#${conversation.id} ${conversation.status}, ${assignee(conversation)}: ${message?.content ?? "–"}`);
}
if (!page.complete) console.log("There may be older ones.");

function assignee({ meta }: Conversation): string {
  if (meta.assignee_type === "User") return meta.assignee.available_name;
  if (meta.assignee_type === "AgentBot") return meta.assignee.name ?? "a bot";
  return "nobody";
}
