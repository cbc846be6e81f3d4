import type { MessageContent } from "@wootkit/client";
import type { ContactSeed, MessageSeed } from "../contact-seed.ts";
import { hours } from "../durations.ts";
import { incoming, outgoing } from "../message-builders.ts";
import { oneConversation } from "./one-conversation.ts";

function asked(text: string, content: MessageContent): MessageSeed {
  return outgoing("ada", hours(4), text, { content });
}

const sizes = [
  { title: "Small", value: "S" },
  { title: "Large", value: "L" },
];

const invoiceText = "Hello,\n\nthe invoice of May has the wrong address.\n\nBest wishes\nIda";

/** All content types. Forms and questions are both open and answered. */
export const contents: readonly ContactSeed[] = [
  oneConversation(100, "Carla Reuter", {
    messages: [
      asked("These three are in stock:", {
        content_type: "cards",
        content_attributes: {
          items: [
            {
              title: "Trek 2",
              description: "Two persons, 1.9 kg",
              media_url: "https://shop.northwind.example/trek-2.jpg",
              actions: [
                { type: "link", text: "Details", uri: "https://shop.northwind.example/trek-2" },
                { type: "postback", text: "Set one aside", payload: "RESERVE_TREK_2" },
              ],
            },
          ],
        },
      }),
    ],
  }),
  oneConversation(101, "Fiona Reuter", {
    messages: [
      asked("A few details, please", {
        content_type: "form",
        content_attributes: {
          items: [
            {
              name: "email",
              type: "email",
              label: "Your address",
              placeholder: "name@home.example",
              required: true,
              pattern_error: "This does not look like an address",
            },
            {
              name: "defect",
              type: "select",
              label: "What is wrong?",
              options: [
                { label: "Torn", value: "torn" },
                { label: "Leaking", value: "leaking" },
              ],
            },
            { name: "story", type: "text_area", label: "What happened?", placeholder: "In your words", default: "" },
          ],
        },
      }),
    ],
  }),
  oneConversation(102, "Felix Reuter", {
    messages: [
      asked("Where shall we send it?", {
        content_type: "form",
        content_attributes: {
          items: [{ name: "town", type: "text", label: "Town", placeholder: "Town" }],
          submitted_values: [{ name: "town", value: "Bergen" }],
        },
      }),
    ],
  }),
  oneConversation(103, "Arturo Reuter", {
    messages: [
      asked("This may help:", {
        content_type: "article",
        content_attributes: {
          items: [
            {
              title: "Washing a down jacket",
              description: "What you need, and what to leave alone",
              link: "https://help.northwind.example/down",
            },
          ],
        },
      }),
    ],
  }),
  oneConversation(104, "Tilda Reuter", {
    messages: [asked("What is your name?", { content_type: "input_text", content_attributes: {} })],
  }),
  oneConversation(105, "Tara Reuter", {
    messages: [asked("Tell us the whole story", { content_type: "input_textarea", content_attributes: {} })],
  }),
  oneConversation(106, "Emma Reuter", {
    messages: [asked("Where can we write to you?", { content_type: "input_email", content_attributes: {} })],
  }),
  oneConversation(107, "Emil Reuter", {
    messages: [
      asked("Where can we write to you?", {
        content_type: "input_email",
        content_attributes: { submitted_email: "emil@reuter.example" },
      }),
    ],
  }),
  oneConversation(108, "Selma Reuter", {
    messages: [asked("Which size?", { content_type: "input_select", content_attributes: { items: sizes } })],
  }),
  oneConversation(109, "Silas Reuter", {
    messages: [
      asked("Which size?", {
        content_type: "input_select",
        content_attributes: { items: sizes, submitted_values: sizes.slice(1) },
      }),
    ],
  }),
  oneConversation(110, "Clara Reuter", {
    messages: [
      asked("Are you happy with us?", { content_type: "input_csat", content_attributes: { display_type: "star" } }),
    ],
  }),
  oneConversation(111, "Clemens Reuter", {
    messages: [
      asked("Are you happy with us?", {
        content_type: "input_csat",
        content_attributes: {
          display_type: "emoji",
          submitted_values: { csat_survey_response: { rating: 2, feedback_message: "It took three days." } },
        },
      }),
    ],
  }),
  oneConversation(112, "Ida Reuter", {
    messages: [
      incoming(hours(4), invoiceText, {
        content: {
          content_type: "incoming_email",
          content_attributes: {
            email: {
              subject: "Wrong address",
              from: ["ida@reuter.example"],
              to: ["help@northwind.example"],
              cc: null,
              bcc: null,
              date: "2026-11-21T08:15:00+01:00",
              message_id: "3f1c@reuter.example",
              in_reply_to: null,
              references: [],
              multipart: false,
              number_of_attachments: 0,
              content_type: "text/plain",
              html_content: {},
              text_content: { full: invoiceText, reply: invoiceText, quoted: invoiceText },
              headers: null,
              auto_reply: false,
            },
            cc_email: null,
            bcc_email: null,
          },
        },
      }),
    ],
  }),
  {
    number: 113,
    name: "Ilse Reuter",
    email: "ilse@reuter.example",
    conversations: [
      {
        inbox: "email",
        ago: hours(5),
        additional_attributes: {
          source: "email",
          mail_subject: "Re: Your order",
          in_reply_to: "77ab@northwind.example",
        },
        messages: [
          incoming(hours(4), "That suits me.\n\n> Would Tuesday be fine?", {
            processed_message_content: "That suits me.",
            source_id: "88cd@reuter.example",
            content: {
              content_type: "incoming_email",
              content_attributes: {
                email: {
                  subject: "Re: Your order",
                  from: ["ilse@reuter.example"],
                  to: ["help@northwind.example"],
                  cc: ["karl@reuter.example"],
                  bcc: null,
                  date: "2026-11-21T09:30:00+01:00",
                  message_id: "88cd@reuter.example",
                  in_reply_to: "77ab@northwind.example",
                  references: ["77ab@northwind.example"],
                  multipart: true,
                  number_of_attachments: 0,
                  content_type: "multipart/alternative; boundary=sandbox",
                  html_content: {
                    full: "<p>That suits me.</p><blockquote>Would Tuesday be fine?</blockquote>",
                    reply: "That suits me.",
                    quoted: "That suits me.\n\n> Would Tuesday be fine?",
                  },
                  text_content: {
                    full: "That suits me.\n\n> Would Tuesday be fine?",
                    reply: "That suits me.",
                    quoted: "That suits me.\n\n> Would Tuesday be fine?",
                  },
                  headers: null,
                  auto_reply: false,
                },
                cc_email: ["karl@reuter.example"],
                bcc_email: null,
              },
            },
          }),
        ],
      },
    ],
  },
  {
    number: 114,
    name: "Emilia Reuter",
    email: "emilia@reuter.example",
    conversations: [
      {
        inbox: "email",
        ago: hours(5),
        additional_attributes: { mail_subject: "Your invoice" },
        messages: [
          outgoing("ada", hours(4), "Here is the invoice of last month.", {
            content: {
              content_type: "text",
              content_attributes: {
                cc_emails: ["accounts@reuter.example"],
                bcc_emails: ["archive@northwind.example"],
                to_emails: ["emilia@reuter.example"],
                email: {
                  html_content: {
                    full: "<p>Here is the invoice of last month.</p>\n",
                    reply: "<p>Here is the invoice of last month.</p>\n",
                  },
                  text_content: {
                    full: "Here is the invoice of last month.",
                    reply: "Here is the invoice of last month.",
                  },
                },
              },
            },
          }),
        ],
      },
    ],
  },
  oneConversation(115, "Dylan Reuter", {
    messages: [
      asked("Ada has started a video call", {
        content_type: "integrations",
        content_attributes: { type: "dyte", data: { meeting_id: "sandbox-meeting-1" } },
      }),
    ],
  }),
  oneConversation(116, "Steffi Reuter", {
    messages: [incoming(hours(4), null, { content: { content_type: "sticker", content_attributes: {} } })],
  }),
];
