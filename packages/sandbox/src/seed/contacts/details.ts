import type { ContactSeed } from "../contact-seed.ts";
import { type InboxKey, inboxes } from "../desk.ts";
import { days, hours } from "../durations.ts";
import { incoming, outgoing } from "../message-builders.ts";
import { oneConversation } from "./one-conversation.ts";

// `Object.keys` returns strings. These are the keys of the inboxes.
const inboxKeys = Object.keys(inboxes) as InboxKey[];

/** Attributes and labels of contacts and conversations, and all channel types. */
export const details: readonly ContactSeed[] = [
  oneConversation(140, "Lars Thorup", { ago: hours(9), labels: ["vip", "warranty"] }),
  oneConversation(141, "Cleo Hart", {
    ago: hours(9),
    custom_attributes: {
      order_number: "NW-30640",
      items: 3,
      total: 149.5,
      gift: false,
      paid_on: "2026-11-02",
      voucher: null,
    },
  }),
  oneConversation(142, "Adil Bouzid", {
    ago: hours(9),
    additional_attributes: {
      till: "second counter",
      browser: {
        browser_name: "Edge",
        browser_version: "151.0",
        device_name: "Unknown",
        platform_name: "Windows",
        platform_version: "11",
      },
      browser_language: "fr",
      conversation_language: "fr",
      referer: "https://shop.northwind.example/boots",
      initiated_at: { timestamp: "2026-11-20T17:03:11Z" },
    },
  }),
  {
    number: 143,
    name: "Berta Falk",
    email: "berta@falk.example",
    phone_number: "+12025550143",
    identifier: "crm-1143",
    additional_attributes: {
      city: "Tartu",
      country: "Estonia",
      social_profiles: { github: "bertafalk", linkedin: "berta-falk" },
    },
    custom_attributes: { tier: "silver", orders: 4 },
    conversations: [
      { inbox: "orders", ago: days(3), messages: [outgoing("ada", days(2), "Which of the two addresses is yours?")] },
      { inbox: "orders", ago: days(2), messages: [outgoing("ada", days(1), "We merged your two accounts.")] },
    ],
  },
  {
    number: 144,
    name: "Chandra Iyer",
    email: "chandra@iyer.example",
    phone_number: "+12025550144",
    conversations: inboxKeys.map((inbox, index) => {
      const ago = hours(inboxKeys.length - index);
      return { inbox, ago, messages: [incoming(ago, `Hello through ${inboxes[inbox].name}`)] };
    }),
  },
  {
    number: 145,
    name: "",
    conversations: [{ inbox: "orders", ago: hours(9), messages: [incoming(hours(9), "Hello, is someone there?")] }],
  },
  {
    number: 146,
    name: "",
    email: "nameless@visitor.example",
    conversations: [{ inbox: "website", ago: hours(9), messages: [incoming(hours(9), null)] }],
  },
  {
    number: 147,
    name: "",
    phone_number: "",
    identifier: "",
    email: "empty@visitor.example",
    conversations: [
      { inbox: "website", ago: hours(9), messages: [incoming(hours(9), "My profile is full of blanks.")] },
    ],
  },
  {
    number: 148,
    name: null,
    email: "no-name@visitor.example",
    conversations: [{ inbox: "orders", ago: hours(9) }],
  },
  {
    number: 149,
    name: null,
    additional_attributes: null,
    custom_attributes: null,
    conversations: [{ inbox: "orders", ago: hours(9) }],
  },
];
