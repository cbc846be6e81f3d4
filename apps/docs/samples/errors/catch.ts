import { createClient, isWootkitError, NotFoundError } from "@wootkit/client";

const chatwoot = createClient();

try {
  const page = await chatwoot.contacts.listConversations(987654321);
  console.log(`${page.items.length} conversations`);
} catch (error) {
  if (error instanceof NotFoundError) {
    console.log(`No such contact (request ${error.requestId}).`);
  } else if (isWootkitError(error)) {
    console.log(error.summary);
    if (error.hint) console.log(`What to do: ${error.hint}`);
  } else {
    throw error;
  }
}
