import type { ContactSeed } from "../contact-seed.ts";
import { days, hours } from "../durations.ts";
import { activity } from "../message-builders.ts";

/** Contacts whose lists depend on the caller. Only administrators see the partner portal and the e-mail inbox. */
export const visibility: readonly ContactSeed[] = [
  {
    number: 8,
    name: "Vera Blum",
    email: "vera@blum.example",
    conversations: [
      { inbox: "orders", ago: days(4) },
      { inbox: "website", ago: days(3) },
      { inbox: "partners", ago: days(2) },
      { inbox: "email", ago: days(1) },
    ],
  },
  {
    number: 9,
    name: "Paulo Mendes",
    conversations: [
      { inbox: "orders", ago: hours(20) },
      { inbox: "orders", ago: hours(18), assignee: "grace" },
      { inbox: "orders", ago: hours(16), assignee: "ines" },
      { inbox: "orders", ago: hours(14), assignee: "umar" },
      { inbox: "orders", ago: hours(12), assignee: "petra" },
      { inbox: "orders", ago: hours(10), assignee: "carl" },
      { inbox: "partners", ago: hours(8) },
      { inbox: "partners", ago: hours(6), team: "returns" },
      { inbox: "orders", ago: hours(4) },
      { inbox: "orders", ago: hours(2), assignee: "orderBot" },
    ],
  },
  {
    number: 10,
    name: "Wilma de Vries",
    email: "wilma@devries.example",
    conversations: [
      {
        inbox: "orders",
        ago: hours(9),
        assignee: "petra",
        messages: [activity(hours(8), "Assigned to Petra Novak by Ada")],
      },
      {
        inbox: "orders",
        ago: hours(7),
        assignee: "umar",
        messages: [activity(hours(6), "Assigned to Umar Siddiqui by Ada")],
      },
      { inbox: "website", ago: hours(5) },
      { inbox: "partners", ago: hours(3), assignee: "petra" },
    ],
  },
  {
    number: 11,
    name: "Willem de Vries",
    email: "willem@devries.example",
    conversations: [
      { inbox: "orders", ago: hours(9), assignee: "petra" },
      { inbox: "orders", ago: hours(7), assignee: "umar" },
      { inbox: "website", ago: hours(5) },
      { inbox: "partners", ago: hours(3), assignee: "petra" },
    ],
  },
  {
    number: 12,
    name: "Lars Outen",
    email: "lars@outen.example",
    conversations: [
      {
        inbox: "partners",
        ago: days(1),
        assignee: "linus",
        messages: [activity(days(1) - hours(1), "Assigned to Linus Park by Ada")],
      },
    ],
  },
];
