import { text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { ownContact } from "../contacts/rules.ts";

export const contactLabelHandlers = {
  listContactLabels: (params, caller, state) => ownContact(params.id("id"), caller, state).labels,

  setContactLabels(params, caller, state) {
    const { id } = ownContact(params.id("id"), caller, state);
    const sent = params.get("labels");
    // The server ignores anything but a list, and then removes all labels.
    const titles = (Array.isArray(sent) ? sent : []).flatMap((title) => (text(title) ?? "").split(","));
    const labels = [...new Set(titles.map((title) => title.trim()))].filter((title) => title !== "");
    return state.contacts.update(id, { labels }).labels;
  },
} satisfies Partial<Handlers>;
