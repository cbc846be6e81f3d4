import type { Handlers } from "../../rules/handlers.ts";
import { ownContact } from "../contacts/rules.ts";
import { sentLabels } from "../labels/rules.ts";

export const contactLabelHandlers = {
  listContactLabels: (params, caller, state) => ownContact(params.id("id"), caller, state).labels,

  setContactLabels(params, caller, state) {
    const { id } = ownContact(params.id("id"), caller, state);
    return state.contacts.update(id, { labels: sentLabels(params) }).labels;
  },
} satisfies Partial<Handlers>;
