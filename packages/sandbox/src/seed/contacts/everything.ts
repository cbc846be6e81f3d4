import { thumbnailUrl } from "../../rules/file-address.ts";
import type { ContactSeed, ConversationSeed } from "../contact-seed.ts";
import { days, hours, minutes } from "../durations.ts";
import { activity, incoming, note, outgoing } from "../message-builders.ts";

const inPartnerPortal: ConversationSeed = {
  inbox: "partners",
  ago: days(2),
  messages: [incoming(days(2), "The portal shows last year's prices.")],
};

/** A contact with 18 different conversations: all assignees, statuses, and kinds of last message. */
export const farida: ContactSeed = {
  number: 60,
  name: "Farida Rahimi",
  email: "farida@rahimi-sport.example",
  phone_number: "+12025550160",
  identifier: "crm-1060",
  thumbnail: thumbnailUrl(60, "farida.png"),
  additional_attributes: { city: "Vienna", country: "Austria", social_profiles: {} },
  custom_attributes: { plan: "gold", seats: 3 },
  verifiedIn: ["website"],
  conversations: [
    { inbox: "orders", ago: days(20) },
    {
      inbox: "orders",
      ago: days(19),
      assignee: "orderBot",
      messages: [
        incoming(days(19), "Where is NW-30555?"),
        outgoing("orderBot", days(19) - minutes(1), "It is in the sorting centre in Linz."),
      ],
      seenByAgent: days(18),
    },
    {
      inbox: "orders",
      ago: days(18),
      assignee: "systemBot",
      messages: [outgoing("systemBot", days(18), "We are closed today, somebody will write tomorrow.")],
    },
    { inbox: "orders", ago: days(17), assignee: "bareBot" },
    { inbox: "orders", ago: days(16), team: "wholesale", messages: [incoming(days(16), "Do you have a price list?")] },
    { inbox: "orders", ago: days(15), status: "snoozed", snoozedFor: days(1) },
    { inbox: "orders", ago: days(14), status: "snoozed" },
    { inbox: "orders", ago: days(13), status: "pending" },
    { inbox: "orders", ago: days(12), status: "resolved", messages: [incoming(days(12), "Found it, never mind.")] },
    {
      inbox: "orders",
      ago: days(11),
      messages: [
        incoming(days(11), "Can we pay within 60 days?"),
        note("grace", days(10), "Not before their first year with us is over."),
      ],
    },
    {
      inbox: "orders",
      ago: days(10),
      assignee: "ada",
      messages: [
        incoming(days(10), "We moved, here is the new address."),
        activity(days(9), "Conversation was reopened by Ada"),
      ],
    },
    { inbox: "orders", ago: days(9), messages: [activity(days(9), "Ada set the priority to none")] },
    {
      inbox: "orders",
      ago: days(8),
      assignee: "gus",
      messages: [outgoing("gus", days(8), "Your samples are on the way.")],
    },
    { inbox: "orders", ago: days(7), assignee: "yuki" },
    { inbox: "orders", ago: days(6), assignee: "noor" },
    {
      inbox: "orders",
      ago: days(5),
      messages: Array.from({ length: 12 }, (_, index) => {
        return incoming(days(5) - minutes(index), `Pallet ${index + 1}: counted`);
      }),
    },
    inPartnerPortal,
    {
      inbox: "website",
      ago: days(1),
      priority: "urgent",
      assignee: "grace",
      team: "returns",
      labels: ["vip"],
      additional_attributes: {
        browser: { browser_name: "Safari" },
        referer: "https://shop.northwind.example/wholesale",
        initiated_at: { timestamp: "09:41" },
      },
      custom_attributes: { pallets: 4 },
      seenByAgent: hours(5),
      seenByAssignee: hours(5),
      seenByContact: hours(6),
      messages: [
        incoming(days(1), "Four pallets of stoves have the wrong plug."),
        outgoing("grace", hours(20), "Oh no. I'm on it."),
        incoming(hours(2), "Any news?"),
        incoming(hours(1), "The shop opens at eight."),
      ],
    },
  ],
};
