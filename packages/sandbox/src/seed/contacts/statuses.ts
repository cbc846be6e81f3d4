import type { ContactSeed } from "../contact-seed.ts";
import { days, hours, minutes } from "../durations.ts";
import { activity, incoming, outgoing, template } from "../message-builders.ts";
import { oneConversation } from "./one-conversation.ts";

/** All statuses and priorities, and the effects of blocking, reading, and waiting. */
export const statuses: readonly ContactSeed[] = [
  {
    number: 20,
    name: "Stella Marsh",
    email: "stella@marsh.example",
    conversations: [
      { inbox: "orders", ago: days(5) },
      {
        inbox: "orders",
        ago: days(4),
        status: "resolved",
        messages: [activity(days(4) - hours(1), "Conversation was marked resolved by Ada")],
      },
      { inbox: "orders", ago: days(3), status: "pending" },
      {
        inbox: "orders",
        ago: days(2),
        status: "snoozed",
        messages: [activity(days(2) - hours(1), "Conversation was snoozed by Ada")],
      },
      { inbox: "orders", ago: days(1), status: "snoozed", snoozedFor: days(1) },
    ],
  },
  {
    number: 21,
    name: "Priya Raman",
    email: "priya@raman.example",
    conversations: [
      { inbox: "website", ago: days(5), messages: [incoming(days(5), "Just curious: where are your tents made?")] },
      { inbox: "website", ago: days(4), priority: "low", messages: [incoming(days(4), "The size chart has a typo.")] },
      { inbox: "website", ago: days(3), priority: "medium", messages: [incoming(days(3), "My voucher doesn't work.")] },
      {
        inbox: "website",
        ago: days(2),
        priority: "high",
        messages: [incoming(days(2), "We leave on Friday, is it sent?")],
      },
      {
        inbox: "website",
        ago: days(1),
        priority: "urgent",
        messages: [incoming(days(1), "The stove burns with a yellow flame!")],
      },
    ],
  },
  oneConversation(22, "Rik Jansen", {
    ago: days(2),
    status: "resolved",
    messages: [incoming(days(2), "It works again, thank you.")],
  }),
  oneConversation(23, "Sam Whitlock", { ago: hours(8), status: "snoozed", snoozedFor: hours(16) }),
  {
    number: 24,
    name: "Mo Barker",
    email: "mo@barker.example",
    blocked: true,
    conversations: [{ inbox: "orders", ago: days(9), status: "resolved" }],
  },
  oneConversation(25, "Moira Barker", {
    ago: days(9),
    status: "resolved",
    messages: [activity(days(9) - minutes(10), "Ada has unmuted the conversation")],
  }),
  oneConversation(26, "Morris Barker", { ago: days(9), status: "resolved" }),
  {
    number: 27,
    name: "Casino Winner 77",
    blocked: true,
    conversations: [
      {
        inbox: "website",
        ago: days(11),
        status: "resolved",
        messages: [
          incoming(days(11), "You have WON. Click here."),
          template(days(11) - minutes(1), "Leave your e-mail address and we will come back to you.", {
            content: { content_type: "input_email", content_attributes: {} },
          }),
        ],
      },
    ],
  },
  oneConversation(28, "Sol Herrera", {
    ago: days(1),
    assignee: "grace",
    seenByAgent: minutes(40),
    seenByAssignee: minutes(40),
    messages: [
      incoming(hours(23), "Did you get my last message?"),
      activity(hours(22), "Assigned to Grace Lindholm by Ada"),
    ],
  }),
  oneConversation(29, "Soledad Herrera", {
    ago: days(1),
    assignee: "grace",
    seenByAgent: minutes(40),
    seenByAssignee: minutes(40),
    messages: [incoming(hours(23), "Is anybody reading this?")],
  }),
  oneConversation(30, "Una Castell", {
    ago: hours(4),
    messages: Array.from({ length: 12 }, (_, index) => {
      return incoming(hours(4) - minutes(index * 2), `Photo ${index + 1} of 12 follows`);
    }),
  }),
  {
    number: 31,
    name: "Ludo Peeters",
    email: "ludo@peeters.example",
    conversations: [{ inbox: "callback", ago: days(3) }],
  },
  {
    number: 32,
    name: "Luna Peeters",
    email: "luna@peeters.example",
    conversations: [
      { inbox: "callback", ago: days(1), messages: [incoming(hours(2), "Please call me back before noon.")] },
    ],
  },
  {
    number: 33,
    name: "Wen Li",
    email: "wen@li.example",
    phone_number: "+12025550133",
    conversations: [
      {
        inbox: "whatsapp",
        ago: days(4),
        messages: [
          incoming(days(4), "Is the repair finished?"),
          outgoing("grace", days(3), "Not yet, I'll ask the workshop.", { status: "delivered" }),
        ],
      },
    ],
  },
];
