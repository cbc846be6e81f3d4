import type { ContactSeed } from "../contact-seed.ts";
import { days, hours, minutes } from "../durations.ts";
import { activity, incoming, note, outgoing, template, voiceCall } from "../message-builders.ts";

/** The contact to start with: a good customer with a variety of conversations. */
export const maya: ContactSeed = {
  number: 1,
  name: "Maya Lindqvist",
  email: "maya.lindqvist@fjordline.example",
  phone_number: "+12025550114",
  identifier: "crm-1001",
  online: true,
  additional_attributes: {
    city: "Gothenburg",
    country: "Sweden",
    country_code: "SE",
    company_name: "Fjordline Outdoor",
    description: "Runs two shops, orders every spring",
    social_profiles: { linkedin: "maya-lindqvist" },
  },
  custom_attributes: { plan: "wholesale", orders: 41, newsletter: true },
  labels: ["vip"],
  verifiedIn: ["website"],
  conversations: [
    {
      inbox: "email",
      ago: days(240),
      status: "resolved",
      assignee: "ada",
      labels: ["billing"],
      seenByAgent: days(239),
      additional_attributes: { source: "email", mail_subject: "VAT number on invoice NW-20877", in_reply_to: null },
      messages: [
        incoming(days(240), "Hello, could you put our VAT number on invoice NW-20877?"),
        outgoing("ada", days(239), "Of course. The corrected invoice is attached.", {
          attachments: [
            {
              file_type: "file",
              file: {
                name: "invoice-NW-20877.pdf",
                content_type: "application/pdf",
                size: 48_213,
                width: null,
                height: null,
              },
            },
          ],
        }),
      ],
    },
    {
      inbox: "website",
      ago: days(90),
      status: "resolved",
      assignee: "grace",
      labels: ["presale"],
      seenByAgent: days(89),
      messages: [
        incoming(days(90), "Do the tents come with a footprint?"),
        outgoing("grace", days(90) - minutes(4), "The three-person one does. For the small one it is 25 € extra."),
        activity(days(90) - minutes(30), "Conversation was marked resolved by Grace"),
        template(days(90) - minutes(30), "How did we do?", {
          content: {
            content_type: "input_csat",
            content_attributes: {
              display_type: "emoji",
              submitted_values: { csat_survey_response: { rating: 5, feedback_message: "Quick and clear!" } },
            },
          },
        }),
      ],
    },
    {
      inbox: "whatsapp",
      ago: days(21),
      status: "resolved",
      assignee: "noor",
      labels: ["delivery"],
      seenByAgent: days(20),
      messages: [
        incoming(days(21), "One of the boxes arrived wet, the lanterns inside are fine though.", {
          source_id: "wamid.SANDBOX0001",
          attachments: [
            {
              file_type: "image",
              file: { name: "wet-box.jpg", content_type: "image/jpeg", size: 183_940, width: 1280, height: 960 },
            },
          ],
        }),
        outgoing("noor", days(20), "Sorry about that, and thank you for the photo! We told the carrier.", {
          status: "read",
          source_id: "wamid.SANDBOX0002",
        }),
      ],
    },
    {
      inbox: "instagram",
      ago: days(6),
      status: "pending",
      assignee: "orderBot",
      additional_attributes: { type: "instagram_direct_message" },
      messages: [
        incoming(days(6), "Do you ship to Tromsø?"),
        outgoing("orderBot", days(6) - minutes(1), "Yes! To northern Norway it takes five to eight days."),
      ],
    },
    {
      inbox: "email",
      ago: days(3),
      status: "snoozed",
      snoozedFor: days(2),
      priority: "low",
      assignee: "ada",
      labels: ["spare-part"],
      seenByAgent: days(2),
      additional_attributes: { source: "email", mail_subject: "Burner valve for the Trek 2", in_reply_to: null },
      messages: [
        incoming(days(3), "The valve of our demo stove leaks. Can you send a new one?"),
        outgoing("ada", days(2), "It comes with Thursday's delivery, I'll write as soon as it is on its way."),
      ],
    },
    {
      inbox: "orders",
      ago: days(1),
      priority: "high",
      assignee: "ada",
      team: "returns",
      labels: ["returns", "vip"],
      custom_attributes: { order_number: "NW-31407", items: 12 },
      seenByAgent: hours(20),
      messages: [
        incoming(days(1), "We would like to send back 12 headlamps from order NW-31407, wrong colour."),
        note("ada", hours(20), "Approved by Jonas. Book the pick-up for Friday, no restocking fee."),
      ],
    },
    {
      inbox: "phone",
      ago: hours(5),
      priority: "medium",
      messages: [
        voiceCall(hours(5), {
          provider_call_id: "CA-sandbox-1",
          provider: "twilio",
          direction: "incoming",
          status: "no-answer",
          from_number: "+12025550114",
          to_number: "+12025550100",
        }),
      ],
    },
    {
      inbox: "website",
      ago: hours(1),
      priority: "urgent",
      assignee: "grace",
      labels: ["vip"],
      seenByAgent: minutes(20),
      seenByAssignee: minutes(20),
      seenByContact: minutes(2),
      additional_attributes: {
        browser: {
          browser_name: "Firefox",
          browser_version: "152.0",
          device_name: "Unknown",
          platform_name: "macOS",
          platform_version: "15.5",
        },
        browser_language: "sv",
        referer: "https://shop.northwind.example/checkout",
        initiated_at: { timestamp: "Sun Nov 22 2026 10:00:00 GMT+0100" },
      },
      messages: [
        incoming(hours(1), "Our card was charged twice for today's order!"),
        outgoing("grace", minutes(25), "I see both payments. One is only reserved and drops off tonight."),
        incoming(minutes(6), "Could you confirm that in writing? Our bookkeeper insists."),
        incoming(minutes(2), "And please: which of the two references is the right one?"),
      ],
    },
  ],
};
