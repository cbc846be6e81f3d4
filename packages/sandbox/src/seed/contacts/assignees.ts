import type { ContactSeed } from "../contact-seed.ts";
import { days, hours } from "../durations.ts";
import { activity, incoming, outgoing } from "../message-builders.ts";
import { oneConversation } from "./one-conversation.ts";

/** All kinds of assignees. */
export const assignees: readonly ContactSeed[] = [
  oneConversation(40, "Asta Nygaard", { ago: days(1), assignee: "grace" }),
  oneConversation(41, "Arno Nygaard", { ago: days(1), assignee: "ada" }),
  oneConversation(42, "Bo Svensson", { ago: days(1), assignee: "orderBot" }),
  oneConversation(43, "Lea Fontaine", {
    inbox: "partners",
    ago: days(60),
    assignee: "gus",
    messages: [
      outgoing("gus", days(60) - hours(1), "I'll have a look tomorrow."),
      activity(days(59), "Assigned to Gus Ferreira by Ada"),
    ],
  }),
  oneConversation(44, "Leon Fontaine", {
    inbox: "partners",
    ago: days(60),
    assignee: "gus",
    messages: [outgoing("gus", days(60) - hours(1), "I'll have a look tomorrow.")],
  }),
  oneConversation(45, "Nils Ekman", {
    inbox: "partners",
    ago: days(2),
    assignee: "noor",
    messages: [
      outgoing("noor", days(2) - hours(1), "Your new price list is ready."),
      activity(days(1), "Assigned to Noor Haddad by Ada"),
    ],
  }),
  oneConversation(46, "Nina Ekman", {
    inbox: "partners",
    ago: days(2),
    assignee: "noor",
    messages: [outgoing("noor", days(2) - hours(1), "Your new price list is ready.")],
  }),
  oneConversation(47, "Rolf Berger", {
    ago: hours(30),
    assignee: "ines",
    messages: [activity(hours(29), "Assigned to Ines Moreau by Ada")],
  }),
  oneConversation(48, "Rosa Berger", { ago: hours(30), assignee: "ines" }),
  {
    number: 49,
    name: "Uma Tandon",
    email: "uma@tandon.example",
    conversations: [
      { inbox: "orders", ago: hours(1), messages: [incoming(hours(1), "Who can help me with a return?")] },
    ],
  },
  oneConversation(50, "Theo Marchetti", {
    team: "returns",
    messages: [activity(hours(5), "Assigned to returns by Ada")],
  }),
];
