import type { ApiInbox } from "@wootkit/client";
import { oneOf } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { fields } from "../../rules/permit.ts";
import { refused } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { nextSecret } from "../../state/row-uuid.ts";
import { compareTexts } from "../../state/text-order.ts";
import { touchCache } from "../accounts/rules.ts";
import { newPicture } from "../uploads/rules.ts";
import { renderInbox } from "./render.ts";
import { assignmentLimit, blankInbox, completeInbox, inboxesOfAccount, inboxValidations, onInbox } from "./rules.ts";

export const inboxHandlers = {
  ...resource("inbox", inboxesOfAccount, {
    blank: ({ state }) => ({
      ...blankInbox(state.inboxes.nextId),
      ...{ name: "", channel_type: "Channel::Api" as const, created_at: state.now(), updated_at: state.now() },
    }),
    wrapper: null,
    upload: ({ params, state }) => newPicture(params.get("avatar"), state),
    // `complete` reads these, which aren't plain columns.
    casts: {
      sender_name_type: oneOf("friendly", "professional"),
      auto_assignment_config: fields({ max_assignment_limit: assignmentLimit }),
      csat_config: () => undefined,
      channel: () => undefined,
      working_hours: () => undefined,
    },
    complete: (row, { params, state }, before) => completeInbox(row, params, state, before),
    validations: inboxValidations,
    written: (_row, _before, { caller, state }) => touchCache(caller.account.id, "inbox", state),
    select: (rows) => rows.toSorted((a, b) => compareTexts(a.name.toLowerCase(), b.name.toLowerCase())),
    render: (row, { caller, state }) => renderInbox(row, caller.membership, state),
  }),

  deleteInbox: onInbox(({ id }, { state }) => {
    state.jobs.insert({ name: "deleteInbox", args: { id } });
    return { message: "Your inbox deletion request will be processed in some time." };
  }),

  deleteInboxAvatar: onInbox(({ id }, { state }) => {
    state.inboxes.update(id, { avatar_url: "" });
  }),

  /** Only API inboxes have a secret. */
  resetInboxSecret: onInbox(({ id, channel, channel_type }, { caller, state }) => {
    if (channel_type !== "Channel::Api") throw refused(404);
    const inbox = state.inboxes.update(id, { channel: { ...channel, secret: nextSecret(String(channel.secret)) } });
    // Other kinds were refused.
    return renderInbox(inbox, caller.membership, state) as ApiInbox;
  }),
} satisfies Partial<Handlers>;
