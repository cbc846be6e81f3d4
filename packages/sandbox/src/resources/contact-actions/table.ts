import { belongsTo, type Timed, table } from "../../state/table-definition.ts";

/** A note about a contact, which only the desk can read. */
export interface ContactNote extends Timed {
  id: number;
  contact_id: number;
  /** The last person who changed it. */
  user_id: number;
  content: string;
}

export const contactNotes = table<ContactNote>()({
  isTimed: true,
  ownedBy: ["user_id"],
  indexes: {
    of_contact: { ...belongsTo("contacts", "contact_id"), order: (a, b) => b.created_at - a.created_at || b.id - a.id },
  },
});
