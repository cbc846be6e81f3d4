import type { ContactSeed } from "../contact-seed.ts";
import { days, hours } from "../durations.ts";
import { activity, incoming, outgoing } from "../messages.ts";

/** Everybody and everything that can work on a conversation. */
export const assignees: readonly ContactSeed[] = [
  {
    number: 40,
    name: "Asta Nygaard",
    email: "asta@nygaard.example",
    conversations: [{ inbox: "orders", ago: days(1), assignee: "grace" }],
  },
  {
    number: 41,
    name: "Arno Nygaard",
    email: "arno@nygaard.example",
    conversations: [{ inbox: "orders", ago: days(1), assignee: "ada" }],
  },
  {
    number: 42,
    name: "Bo Svensson",
    email: "bo@svensson.example",
    conversations: [{ inbox: "orders", ago: days(1), assignee: "orderBot" }],
  },
  {
    number: 43,
    name: "Lea Fontaine",
    email: "lea@fontaine.example",
    conversations: [
      {
        inbox: "partners",
        ago: days(60),
        assignee: "gus",
        messages: [
          outgoing("gus", days(60) - hours(1), "I'll have a look tomorrow."),
          activity(days(59), "Assigned to Gus Ferreira by Ada"),
        ],
      },
    ],
  },
  {
    number: 44,
    name: "Leon Fontaine",
    email: "leon@fontaine.example",
    conversations: [
      {
        inbox: "partners",
        ago: days(60),
        assignee: "gus",
        messages: [outgoing("gus", days(60) - hours(1), "I'll have a look tomorrow.")],
      },
    ],
  },
  {
    number: 45,
    name: "Nils Ekman",
    email: "nils@ekman.example",
    conversations: [
      {
        inbox: "partners",
        ago: days(2),
        assignee: "noor",
        messages: [
          outgoing("noor", days(2) - hours(1), "Your new price list is ready."),
          activity(days(1), "Assigned to Noor Haddad by Ada"),
        ],
      },
    ],
  },
  {
    number: 46,
    name: "Nina Ekman",
    email: "nina@ekman.example",
    conversations: [
      {
        inbox: "partners",
        ago: days(2),
        assignee: "noor",
        messages: [outgoing("noor", days(2) - hours(1), "Your new price list is ready.")],
      },
    ],
  },
  {
    number: 47,
    name: "Rolf Berger",
    email: "rolf@berger.example",
    conversations: [
      {
        inbox: "orders",
        ago: hours(30),
        assignee: "ines",
        messages: [activity(hours(29), "Assigned to Ines Moreau by Ada")],
      },
    ],
  },
  {
    number: 48,
    name: "Rosa Berger",
    email: "rosa@berger.example",
    conversations: [{ inbox: "orders", ago: hours(30), assignee: "ines" }],
  },
  {
    number: 49,
    name: "Uma Tandon",
    email: "uma@tandon.example",
    conversations: [
      { inbox: "orders", ago: hours(1), messages: [incoming(hours(1), "Who can help me with a return?")] },
    ],
  },
  {
    number: 50,
    name: "Theo Marchetti",
    email: "theo@marchetti.example",
    conversations: [
      {
        inbox: "orders",
        ago: hours(6),
        team: "returns",
        messages: [activity(hours(5), "Assigned to returns by Ada")],
      },
    ],
  },
];
