import type { ContactSeed } from "../contact-seed.ts";
import { days, hours, minutes } from "../durations.ts";
import { incoming, outgoing } from "../message-builders.ts";

const esc = "\u001b";
const bell = "\u0007";

/** Unusual strings in names, labels, and messages. */
export const texts: readonly ContactSeed[] = [
  {
    number: 6,
    name: `Tom${esc}[31mas${bell} Okafor`,
    email: "tomas@okafor.example",
    conversations: [
      {
        inbox: "website",
        ago: days(2),
        messages: [
          incoming(days(2), `Lorem ipsum dolor sit amet. ${"And so on, without an end in sight. ".repeat(150)}`),
        ],
      },
      {
        inbox: "website",
        ago: days(1),
        labels: ["tab\there", "line\nbreak"],
        messages: [incoming(days(1), "First line\nSecond line\r\nThird line\n\n\n\tIndented, after two empty ones")],
      },
      {
        inbox: "website",
        ago: hours(2),
        messages: [
          incoming(
            hours(2),
            `${esc}[2J${esc}[H${esc}]0;Owned${bell}Your terminal was ${esc}[5mcleared${esc}[0m\u009b31m`,
          ),
        ],
      },
      { inbox: "website", ago: hours(1), messages: [incoming(hours(1), "")] },
      {
        inbox: "website",
        ago: minutes(30),
        messages: [
          incoming(minutes(30), `<script>alert("x")</script> & <b>bold</b> **bold** [link](javascript:void(0))`),
        ],
      },
    ],
  },
  {
    number: 7,
    name: "山田 花子 🌸",
    email: "hanako@yamada.example",
    phone_number: "+12025550127",
    conversations: [
      {
        inbox: "line",
        ago: days(4),
        labels: ["日本", "über-größe"],
        messages: [incoming(days(4), "こんにちは、テントの色を変更できますか？")],
      },
      { inbox: "line", ago: days(3), messages: [incoming(days(3), "مرحبا، متى يصل الطلب؟")] },
      {
        inbox: "line",
        ago: days(2),
        messages: [incoming(days(2), "Ze\u0301ro — “quoted” \u202eright to left\u202c \u200bzero width")],
      },
      {
        inbox: "line",
        ago: days(1),
        messages: [
          incoming(days(1), "Which one?"),
          outgoing("grace", hours(20), "👩‍👩‍👧‍👦 the family tent 🏕️ — 🇸🇪 edition 👍🏽"),
        ],
      },
    ],
  },
];
