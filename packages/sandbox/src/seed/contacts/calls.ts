import type { ContactSeed } from "../contact-seed.ts";
import { days, minutes } from "../durations.ts";
import { voiceCall } from "../message-builders.ts";

/** Phone calls with each status. */
export const calls: readonly ContactSeed[] = [
  {
    number: 86,
    name: "Connor Blythe",
    email: "connor@blythe.example",
    phone_number: "+12025550186",
    conversations: [
      {
        inbox: "whatsapp",
        ago: days(3),
        messages: [
          voiceCall(days(3), {
            provider_call_id: "wacid.sandbox-2",
            provider: "whatsapp",
            direction: "outgoing",
            status: "rejected",
            acceptedBy: "noor",
          }),
        ],
      },
      {
        inbox: "phone",
        ago: days(2),
        messages: [
          voiceCall(days(2), {
            provider_call_id: "CA-sandbox-3",
            provider: "twilio",
            direction: "outgoing",
            status: "failed",
            end_reason: "busy",
            acceptedBy: "grace",
            from_number: "+12025550100",
            to_number: "+12025550186",
          }),
        ],
      },
      {
        inbox: "phone",
        ago: days(1),
        messages: [
          voiceCall(days(1), {
            provider_call_id: "CA-sandbox-4",
            provider: "twilio",
            direction: "incoming",
            status: "completed",
            duration_seconds: 62,
            conference_sid: "CF-sandbox-4",
            acceptedBy: "noor",
            startedAgo: days(1),
            endedAgo: days(1) - minutes(1),
            from_number: "+12025550186",
            to_number: "+12025550100",
            recording_url: "https://calls.example.com/CA-sandbox-4.mp3",
            transcript: "Hello, this is Connor. I would like to return a pair of boots.",
          }),
        ],
      },
      {
        inbox: "whatsapp",
        ago: minutes(3),
        messages: [
          voiceCall(minutes(3), {
            provider_call_id: "wacid.sandbox-5",
            provider: "whatsapp",
            direction: "incoming",
            status: "in-progress",
            acceptedBy: "grace",
            startedAgo: minutes(2),
          }),
        ],
      },
      {
        inbox: "phone",
        ago: minutes(1),
        messages: [
          voiceCall(minutes(1), {
            provider_call_id: "CA-sandbox-6",
            provider: "twilio",
            direction: "incoming",
            status: "ringing",
            from_number: "+12025550186",
            to_number: "+12025550100",
          }),
        ],
      },
    ],
  },
];
