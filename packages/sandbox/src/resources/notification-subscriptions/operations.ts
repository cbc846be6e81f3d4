import { isJsonObject, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { isoTimed } from "../../rules/wire-time.ts";
import type { NotificationSubscription } from "./table.ts";

/** The kinds of subscriptions, and the attribute that identifies the device. */
const identifiers = { browser_push: "endpoint", fcm: "device_id" } as const;

export const notificationSubscriptionHandlers = {
  /** A device that is registered already, by anyone, keeps its subscription. */
  createNotificationSubscription(params, { user }, state) {
    const sent = params.below("notification_subscription", ["subscription_type", "subscription_attributes"]);
    const subscription_type = sent.text("subscription_type");
    const attributes = sent.get("subscription_attributes");
    if (subscription_type !== "fcm" && subscription_type !== "browser_push") {
      throw failure(`Unknown type of subscription ${subscription_type}.`);
    }
    if (!isJsonObject(attributes)) throw failure("The subscription has no attributes.");
    const words = Object.entries(attributes).map(([name, value]) => [name, text(value) ?? ""] as const);
    const sentAttributes: Readonly<Record<string, string>> = Object.fromEntries(words);
    const identifier = sentAttributes[identifiers[subscription_type]] ?? "";
    if (identifier.trim() === "") refuse([{ column: "identifier", message: "can't be blank" }]);
    // The server stores any attributes. The document describes those of a mobile device.
    const subscription_attributes = sentAttributes as NotificationSubscription["subscription_attributes"];
    const values = { user_id: user.id, subscription_type, subscription_attributes, identifier };
    const known = state.notificationSubscriptions.find("by_identifier", identifier);
    return isoTimed(
      known === undefined
        ? state.notificationSubscriptions.insert(values)
        : state.notificationSubscriptions.update(known.id, values),
    );
  },

  deleteNotificationSubscription(params, { user }, state) {
    const token = params.text("push_token");
    const own = state.notificationSubscriptions.where("of_user", user.id);
    const found = own.filter(({ subscription_attributes }) => subscription_attributes.push_token === token);
    if (token !== undefined && found[0] !== undefined) state.notificationSubscriptions.delete(found[0].id);
  },
} satisfies Partial<Handlers>;
