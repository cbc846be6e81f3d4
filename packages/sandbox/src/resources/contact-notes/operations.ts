import type { Member } from "../../rules/caller.ts";
import { collection } from "../../rules/collection.ts";
import { resource } from "../../rules/resource.ts";
import { presence } from "../../rules/validate.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import { ownContact } from "../contacts/rules.ts";
import { renderMember } from "../users/render.ts";

const notes = collection(
  "contactNotes",
  "of_contact",
  (params, caller: Member, state) => ({ contact_id: ownContact(params.id("id"), caller, state).id }),
  { param: "note_id" },
);

export const contactNoteHandlers = resource("contactNote", notes, {
  blank: { content: "", user_id: 0 },
  wrapper: "note",
  complete: (row, { caller }) => ({ ...row, user_id: caller.user.id }),
  validations: [presence("content")],
  render: ({ id, content, user_id, created_at, updated_at }, { caller, state }) => ({
    id,
    content,
    account_id: null,
    contact_id: null,
    user: renderMember(user_id, caller.account.id, state),
    created_at: unixSeconds(created_at),
    updated_at: unixSeconds(updated_at),
  }),
});
