import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { isBlank, text } from "../../rules/cast.ts";
import { collection } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { resource } from "../../rules/resource.ts";
import { presence } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { ownContact } from "../contacts/rules.ts";
import { renderMember } from "../users/render.ts";
import type { ContactNote } from "./table.ts";

const notes = collection(
  "contactNotes",
  "of_contact",
  (params, caller: Member, state) => ({ contact_id: ownContact(params.id("id"), caller, state).id }),
  { param: "note_id" },
);

const standard = resource("contactNote", notes, {
  blank: { content: "", user_id: 0 },
  wrapper: "note",
  complete: (row, { caller }) => ({ ...row, user_id: caller.user.id }),
  validations: [presence("content")],
  render: (row, { caller, state }) => render(row, caller, state),
});

export const contactNoteHandlers = {
  ...standard,

  /** An empty content isn't stored, although the response shows it. */
  updateContactNote(params, caller, state) {
    const content = text(params.below("note", ["content"]).get("content")) ?? null;
    if (!isBlank(content)) return standard.updateContactNote(params, caller, state);
    const row = notes.row(params, caller, state);
    return render({ ...row, content: "", user_id: caller.user.id }, caller, state);
  },
} satisfies Partial<Handlers>;

function render(note: ContactNote, { account }: Member, state: State) {
  const user = renderMember(note.user_id, account.id, state);
  return wire.ContactNote({ ...note, account_id: null, contact_id: null, user });
}
