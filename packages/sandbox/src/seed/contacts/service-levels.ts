import type { ContactSeed } from "../contact-seed.ts";
import { days, hours, minutes } from "../durations.ts";
import { activity, incoming } from "../message-builders.ts";
import { oneConversation } from "./one-conversation.ts";

/** Conversations with a service-level agreement. Only account 4, which has the feature, shows it. */
export const serviceLevels: readonly ContactSeed[] = [
  {
    number: 180,
    name: "Silvio Conti",
    online: true,
    conversations: [
      { inbox: "orders", ago: hours(9) },
      {
        inbox: "orders",
        ago: hours(8),
        sla: { status: "active_with_misses", missed: [{ event_type: "frt", ago: hours(7) }] },
      },
      { inbox: "orders", ago: hours(7), assignee: "grace" },
    ],
  },
  oneConversation(181, "Sylvie Aubert", {
    ago: hours(2),
    sla: { status: "active", missed: [] },
    messages: [activity(hours(2) - minutes(1), "Ada added SLA policy Wholesale")],
  }),
  oneConversation(182, "Simon Aubert", { ago: hours(2), sla: { status: "active", missed: [] } }),
  {
    number: 183,
    name: "Sofie Aubert",
    email: "sofie@aubert.example",
    conversations: [
      { inbox: "orders", ago: days(3), status: "resolved", sla: { status: "hit", missed: [] } },
      {
        inbox: "orders",
        ago: days(2),
        status: "resolved",
        sla: {
          status: "missed",
          missed: [
            { event_type: "nrt", ago: days(1), message: 0 },
            { event_type: "rt", ago: hours(20) },
          ],
        },
        messages: [incoming(days(2), "The delivery is two pallets short.")],
      },
    ],
  },
];
