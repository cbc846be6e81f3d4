import type { ContactSeed } from "../contact-seed.ts";
import { hours } from "../durations.ts";
import { incoming } from "../message-builders.ts";

/** Damaged rows, as on old installations, that the server can still show. */
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
 * Rows that the server fails to show, with the complete page of the list. They are in a separate account, so that the
 * lists of other accounts work.
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
