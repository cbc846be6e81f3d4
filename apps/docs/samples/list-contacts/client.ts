import { createClient } from "@wootkit/client";

const chatwoot = createClient();

for await (const contact of chatwoot.contacts.list({ sort: "name", limit: 40 })) {
  console.log(contact.id, contact.name, contact.email);
}
