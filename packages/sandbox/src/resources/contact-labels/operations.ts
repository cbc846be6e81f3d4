import type { Handlers } from "../../rules/handlers.ts";
import { sentLabels } from "../../rules/sent-labels.ts";
import { ownContact } from "../contacts/rules.ts";

export const contactLabelHandlers = {
  listContactLabels: (params, caller, state) => ownContact(params.id("id"), caller, state).labels,

  setContactLabels(params, caller, state) {
    const { id } = ownContact(params.id("id"), caller, state);
    return state.contacts.update(id, { labels: sentLabels(params) }).labels;
  },
} satisfies Partial<Handlers>;
