import { createClient } from "@wootkit/client";

const chatwoot = createClient();

const contact = await chatwoot.contacts.get(1);
console.log(`${contact.name ?? "nameless"}, ${contact.email ?? "no e-mail address"}`);
for (const { inbox, source_id } of contact.contact_inboxes ?? []) {
  console.log(`${inbox.name}: ${source_id}`);
}
