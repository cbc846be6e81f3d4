import { createClient } from "@wootkit/client";
import { createSandbox } from "@wootkit/sandbox";

const { fetch, accountId, tokens } = createSandbox();
const chatwoot = createClient({ baseUrl: "http://sandbox.localhost", accountId, token: tokens.admin, fetch });

const { items } = await chatwoot.contacts.listConversations(1);
const unread = items.filter((conversation) => conversation.unread_count > 0);
console.log(`${unread.length} of ${items.length} conversations have unread messages.`);
