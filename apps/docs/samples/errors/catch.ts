import { env } from "node:process";
import { AuthenticationError, ConnectionError, createClient, NotFoundError } from "@wootkit/client";

const chatwoot = createClient({
  baseUrl: env.CHATWOOT_BASE_URL ?? "",
  accountId: Number(env.CHATWOOT_ACCOUNT_ID),
  token: env.CHATWOOT_API_TOKEN ?? "",
});

try {
  const page = await chatwoot.contacts.listConversations(987654321);
  console.log(`${page.items.length} conversations`);
} catch (error) {
  if (error instanceof NotFoundError) {
    console.log(`No such contact (request ${error.requestId}).`);
  } else if (error instanceof AuthenticationError) {
    console.log(`Not let in: ${error.serverMessage}. ${error.hint}.`);
  } else if (error instanceof ConnectionError) {
    console.log(`No answer to ${error.request}.`);
  } else {
    throw error;
  }
}
