import type { ContactSeed } from "../contact-seed.ts";
import { days, hours, minutes } from "../durations.ts";
import { activity, incoming, note, outgoing, template, voiceCall } from "../message-builders.ts";
import { oneConversation } from "./one-conversation.ts";

/** All kinds and senders of a conversation's newest message. */
export const messages: readonly ContactSeed[] = [
  oneConversation(70, "Nina Holt", {}),
  oneConversation(71, "Ingo Krause", {
    messages: [
      outgoing("grace", hours(5), "What is the number of your order?"),
      incoming(hours(4), "NW-30777, from last week.", { source_id: "shop-message-4411" }),
    ],
  }),
  oneConversation(72, "Otto Wagner", {
    messages: [
      incoming(hours(6), "When does my tent leave?"),
      outgoing("grace", hours(5), "It is packed and leaves **tomorrow**:\n\n1. tent\n2. poles\n3. pegs"),
    ],
  }),
  oneConversation(73, "Pam Hughes", {
    messages: [
      incoming(hours(6), "Is there a discount for ten of them?"),
      note("grace", hours(5), "8 % is the most we can give."),
    ],
  }),
  oneConversation(74, "Ole Dahl", {
    participants: ["grace"],
    mentioned: ["grace"],
    messages: [
      incoming(hours(6), "I'd like to keep two of the three."),
      note("ada", hours(5), "@Grace, please refund one: he sends it back this week."),
      activity(hours(4), "Ole Dahl chose: keep two", "contact"),
    ],
  }),
  oneConversation(75, "Rita Campos", {
    messages: [
      incoming(hours(6), "Is the jacket available in dark green?"),
      outgoing("ada", hours(5), "It is, in M and L.", { repliesTo: 0 }),
    ],
  }),
  oneConversation(76, "Mia Andersson", {
    messages: [outgoing("ada", hours(5), "Your skis can be picked up.", { status: "delivered" })],
  }),
  oneConversation(77, "Mika Andersson", {
    messages: [
      outgoing("ada", hours(5), "Your skis can be picked up.", {
        status: "failed",
        content: { content_type: "text", content_attributes: { external_error: "The number is not in service" } },
      }),
    ],
  }),
  oneConversation(78, "Mina Andersson", {
    messages: [outgoing("ada", hours(5), "Your skis can be picked up.", { status: "read" })],
  }),
  oneConversation(79, "Wes Tyler", { messages: [outgoing("ada", hours(5), null)] }),
  oneConversation(80, "Tess Murphy", {
    messages: [
      outgoing("ada", hours(5), "Order NW-30901 is ready for you.", {
        additional_attributes: {
          template_params: {
            name: "ready_for_pickup",
            category: "UTILITY",
            language: "en",
            processed_params: { body: { "1": "NW-30901" } },
          },
        },
      }),
    ],
  }),
  {
    number: 81,
    name: "Willa Stone",
    email: "willa@stone.example",
    conversations: [
      { inbox: "website", ago: minutes(50), messages: [outgoing("grace", minutes(50), "Hi! Looking for something?")] },
    ],
  },
  oneConversation(82, "Delia Grant", {
    messages: [
      outgoing("ada", hours(5), "This message was deleted", {
        content: { content_type: "text", content_attributes: { deleted: true } },
      }),
    ],
  }),
  {
    number: 83,
    name: "Basil Reyes",
    email: "basil@reyes.example",
    phone_number: "+12025550183",
    identifier: "crm-1083",
    additional_attributes: { city: "Porto" },
    custom_attributes: { shoe_size: 44 },
    conversations: [
      {
        inbox: "website",
        ago: days(3),
        messages: [
          incoming(days(3), "Hello?"),
          template(days(3) - minutes(1), "Leave your e-mail address and we will come back to you.", {
            content: { content_type: "input_email", content_attributes: {} },
          }),
        ],
      },
      ...[days(2), days(1)].map((ago) => ({
        inbox: "website" as const,
        ago,
        status: "resolved" as const,
        assignee: "orderBot" as const,
        seenByAgent: ago - hours(2),
        custom_attributes: { trial: 2 },
        messages: [
          outgoing("ada", ago - hours(1), "This message was deleted", {
            content: { content_type: "text", content_attributes: { deleted: true } },
          }),
        ],
      })),
    ],
  },
  {
    number: 84,
    name: "Cora Whitfield",
    email: "cora@whitfield.example",
    phone_number: "+12025550184",
    conversations: [
      {
        inbox: "phone",
        ago: days(8),
        messages: [
          voiceCall(days(8), {
            provider_call_id: "CA-sandbox-2",
            provider: "twilio",
            direction: "incoming",
            status: "completed",
            duration_seconds: 184,
            acceptedBy: "grace",
            startedAgo: days(8),
            from_number: "+12025550184",
            to_number: "+12025550100",
          }),
        ],
      },
      {
        inbox: "website",
        ago: days(7),
        messages: [
          incoming(days(7), "Voice Call", {
            content: { content_type: "voice_call", content_attributes: { data: { status: "ringing" } } },
          }),
        ],
      },
      { inbox: "website", ago: days(6), messages: [incoming(days(6), "Testing the chat", { status: null })] },
      {
        inbox: "website",
        ago: days(5),
        messages: [
          incoming(days(5), "Imported from the old desk", {
            content: { content_type: "text", content_attributes: { external_created_at: 1_710_000_000 } },
          }),
        ],
      },
      {
        inbox: "website",
        ago: days(4),
        messages: [outgoing(null, days(4), "Need a hand with sizes?", { additional_attributes: { campaign_id: 3 } })],
      },
      {
        inbox: "website",
        ago: days(3),
        messages: [
          outgoing("grace", days(3), "Hello Cora, your voucher is ready.", {
            additional_attributes: {
              template_params: {
                name: "voucher_ready",
                category: "UTILITY",
                language: "en",
                processed_params: { "1": "Cora" },
              },
            },
          }),
        ],
      },
      {
        inbox: "website",
        ago: days(2),
        messages: [
          outgoing(null, days(2), "Answered from the phone, on the road", {
            content: { content_type: "text", content_attributes: { external_echo: true } },
          }),
        ],
      },
      {
        inbox: "website",
        ago: days(1),
        messages: [
          outgoing("grace", days(1), "Copied from our Slack channel", {
            external_source_ids: { slack: "cw-sandbox-1" },
          }),
        ],
      },
    ],
  },
  {
    number: 85,
    name: "Bea Lawson",
    email: "bea@lawson.example",
    conversations: [
      { inbox: "website", ago: days(3), messages: [outgoing("orderBot", days(3), "I am a bot. How can I help?")] },
      {
        inbox: "website",
        ago: days(2),
        messages: [
          outgoing("captain", days(2), "The warranty is five years; keep the receipt.", {
            additional_attributes: { agent_name: "Northwind assistant" },
          }),
        ],
      },
      { inbox: "website", ago: days(1), messages: [outgoing("deleted", days(1), "Written by somebody long gone.")] },
    ],
  },
];
