import { WebhookEventName } from "../../generated/enums.ts";
import { array, isOneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import { pick } from "../../rules/pick.ts";
import { resource } from "../../rules/resource.ts";
import { format, must, unique } from "../../rules/validate.ts";
import { rowSecret } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import type { Webhook } from "./table.ts";

const defaults = [
  "conversation_status_changed",
  "conversation_updated",
  "conversation_created",
  "contact_created",
  "contact_updated",
  "message_created",
  "message_updated",
  "webwidget_triggered",
] as const;

export const webhookHandlers = resource("webhook", ofAccount("webhooks", { param: "webhook_id" }), {
  blank: ({ state }) => ({
    ...{ name: null, url: "", subscriptions: [...defaults], inbox_id: null },
    secret: rowSecret(state.webhooks.nextId),
  }),
  // The server checks the events later than their type.
  casts: { subscriptions: (value) => array(value) as Webhook["subscriptions"] | undefined },
  validations: [
    format("url", /^https?:\/\/[^\s/]+/, "is invalid"),
    unique("webhooks", "by_url", "url"),
    must(
      "subscriptions",
      "Invalid events",
      ({ subscriptions: names }) => names.length > 0 && names.every(isOneOf(WebhookEventName)),
    ),
  ],
  render: (row, { state }) => ({ webhook: shown(row, state) }),
  renderList: (rows, { state }) => ({ webhooks: rows.map((row) => shown(row, state)) }),
});

function shown({ inbox_id, ...row }: Webhook, state: State) {
  const inbox = state.inboxes.get(inbox_id);
  return { ...row, ...(inbox && { inbox: pick(inbox, "id", "name") }) };
}
