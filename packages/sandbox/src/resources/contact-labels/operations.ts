import type { Handlers } from "../../rules/handlers.ts";
import { sentLabels } from "../../rules/sent-labels.ts";
import { onContact } from "../contacts/rules.ts";

export const contactLabelHandlers = {
  listContactLabels: onContact(({ labels }) => labels),

  setContactLabels: onContact(
    ({ id }, { params, state }) => state.contacts.update(id, { labels: sentLabels(params) }).labels,
  ),
} satisfies Partial<Handlers>;
