import { AuthenticationError, ConnectionError, createClient, NotFoundError } from "@wootkit/client";

const chatwoot = createClient();

try {
  const page = await chatwoot.contacts.listConversations(987654321);
  console.log(`${page.items.length} conversations`);
} catch (error) {
  if (error instanceof NotFoundError) {
    console.log(`No such contact (request ${error.requestId}).`);
  } else if (error instanceof AuthenticationError) {
    console.log(`Access denied: ${error.serverMessage}. ${error.hint}.`);
  } else if (error instanceof ConnectionError) {
    console.log(`No response to ${error.request}.`);
  } else {
    throw error;
  }
}
