import type { ContactSeed } from "../contact-seed.ts";
import { hours } from "../durations.ts";
import { incoming } from "../messages.ts";

/** Rows as they are found on old installations; the server can show them all the same. */
export const damaged: readonly ContactSeed[] = [
  {
    number: 160,
    name: "Attachment without a type",
    conversations: [
      {
        inbox: "orders",
        ago: hours(9),
        messages: [incoming(hours(9), "See the file", { attachments: [{ file_type: null }] })],
      },
    ],
  },
  {
    number: 161,
    name: "Conversation without a contact inbox",
    conversations: [{ inbox: "orders", ago: hours(9), withoutContactInbox: true }],
  },
];

/**
 * Rows that the server can't show: a list with one of them on its page fails. They are in an account of their own, so
 * that the lists of the others can be walked to their end.
 */
export const unshowable: readonly ContactSeed[] = [
  {
    number: 162,
    name: "Sound without a file",
    conversations: [
      { inbox: "orders", ago: hours(10), messages: [incoming(hours(10), "This one is fine.")] },
      {
        inbox: "orders",
        ago: hours(9),
        messages: [incoming(hours(9), null, { attachments: [{ file_type: "audio" }] })],
      },
    ],
  },
  {
    number: 163,
    name: "Message without a contact inbox",
    conversations: [
      { inbox: "orders", ago: hours(9), withoutContactInbox: true, messages: [incoming(hours(9), "Hello")] },
    ],
  },
  {
    number: 164,
    name: "Conversation without an inbox",
    conversations: [{ inbox: "deleted", ago: hours(9) }],
  },
];
