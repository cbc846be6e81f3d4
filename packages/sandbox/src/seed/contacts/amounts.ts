import type { ContactSeed, ConversationSeed } from "../contact-seed.ts";
import { days, hours, minutes } from "../durations.ts";
import { incoming } from "../message-builders.ts";

const questions = [
  "Is the pass road open already?",
  "Which gas canister fits the small stove?",
  "My parcel says delivered, but it isn't here.",
  "Can I change the address of my order?",
  "How warm is the green sleeping bag?",
  "Do you repair zips?",
  "When are the trail maps back in stock?",
];

/** 25 conversations without messages, as a shop system creates them with the API. */
const imported = Array.from({ length: 25 }, (_, index): ConversationSeed => {
  return { inbox: "orders", ago: hours(25 - index), custom_attributes: { order_number: `NW-${32_001 + index}` } };
});

/** Contacts with no conversation, with one, and with more than fit into one response. */
export const amounts: readonly ContactSeed[] = [
  { number: 2, name: "Sten Halvorsen", email: "sten@halvorsen.example", conversations: [] },
  {
    number: 3,
    name: "Amara Diallo",
    email: "amara@papeterie-diallo.example",
    phone_number: "+12025550120",
    identifier: "crm-1003",
    additional_attributes: {
      city: "Lyon",
      country: "France",
      country_code: "FR",
      company_name: "Papeterie Diallo",
    },
    custom_attributes: { customer_number: "N-1003", orders: 2 },
    conversations: [
      {
        inbox: "orders",
        ago: hours(3),
        additional_attributes: { referer: "https://shop.northwind.example/orders", mail_subject: "Order NW-30112" },
        custom_attributes: { order_number: "NW-30112" },
        messages: [incoming(hours(3), "Order NW-30112 has been on its way for nine days now. Where is it?")],
      },
    ],
  },
  {
    number: 4,
    name: "Ravi Menon",
    conversations: Array.from({ length: 27 }, (_, index): ConversationSeed => {
      const ago = days(27 - index) - hours(index % 5);
      return {
        inbox: "telegram",
        ago,
        status: index < 22 ? "resolved" : "open",
        messages: [incoming(ago - minutes(1), questions[index % questions.length] ?? null)],
      };
    }),
  },
  {
    number: 5,
    name: "Ingrid Solheim",
    email: "ingrid@solheim.example",
    conversations: imported,
  },
  {
    number: 13,
    name: "Idun Solheim",
    email: "idun@solheim.example",
    conversations: [
      ...imported,
      { inbox: "orders", ago: minutes(30), messages: [incoming(minutes(30), "Did all 25 orders reach you?")] },
    ],
  },
];
