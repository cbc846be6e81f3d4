import type { StoredFile } from "../../resources/uploads/table.ts";
import type { AttachmentSeed, ContactSeed, ConversationSeed } from "../contact-seed.ts";
import { days, hours } from "../durations.ts";
import { incoming, outgoing } from "../message-builders.ts";
import { oneConversation } from "./one-conversation.ts";

const photo: StoredFile = {
  name: "torn-seam.jpg",
  content_type: "image/jpeg",
  size: 204_811,
  width: 1600,
  height: 1200,
};
const shelf: StoredFile = { name: "shelf.png", content_type: "image/png", size: 88_120, width: 800, height: 600 };
const clip: StoredFile = {
  name: "setting-up.mp4",
  content_type: "video/mp4",
  size: 1_482_000,
  width: null,
  height: null,
};
const list: StoredFile = { name: "packing-list.txt", content_type: "text/plain", size: 912, width: null, height: null };
const memo: StoredFile = { name: "memo.wav", content_type: "audio/x-wav", size: 64_044, width: null, height: null };

/** One conversation per kind of attachment. The last kind is the newest. */
function oneEach(attachments: readonly AttachmentSeed[]): ConversationSeed[] {
  return attachments.map((attachment, index) => {
    const ago = days(attachments.length - index);
    const text = `Look: ${attachment.file_type}`;
    return { inbox: "instagram", ago, messages: [incoming(ago, text, { attachments: [attachment] })] };
  });
}

const mediaUrl = "https://media.example.com/sandbox/4711";

/** All kinds of attachments: stored or only linked, with or without a known width and height. */
export const attachments: readonly ContactSeed[] = [
  oneConversation(120, "Alma Koch", {
    messages: [incoming(hours(4), "The seam came apart.", { attachments: [{ file_type: "image", file: photo }] })],
  }),
  oneConversation(121, "Anton Koch", {
    messages: [
      incoming(hours(4), null, {
        attachments: [{ file_type: "audio", file: { ...memo, name: "mailbox.wav" } }],
      }),
    ],
  }),
  oneConversation(122, "Agnes Koch", {
    messages: [outgoing("ada", hours(4), null, { attachments: [{ file_type: "audio", file: memo }] })],
  }),
  oneConversation(123, "Aaron Koch", {
    messages: [
      outgoing("ada", hours(4), "This is how it is set up", { attachments: [{ file_type: "video", file: clip }] }),
    ],
  }),
  oneConversation(124, "Adele Koch", {
    messages: [
      outgoing("ada", hours(4), "Everything that is in the box", { attachments: [{ file_type: "file", file: list }] }),
    ],
  }),
  oneConversation(125, "Albert Koch", {
    messages: [outgoing("ada", hours(4), null, { attachments: [{ file_type: "image", file: shelf }] })],
  }),
  {
    number: 126,
    name: "Aurora Koch",
    email: "aurora@koch.example",
    conversations: oneEach([
      { file_type: "image", file: { ...photo, width: null, height: null } },
      { file_type: "audio", file: memo, transcribed_text: "Hello, this is Aurora, please call me back." },
      { file_type: "video", file: { ...clip, width: 1920.0, height: 1080.5 } },
      { file_type: "file", file: { ...list, name: "LICENSE" } },
      { file_type: "share", file: shelf, external_url: `${mediaUrl}/share` },
      { file_type: "story_mention", file: shelf, external_url: `${mediaUrl}/story` },
      { file_type: "ig_reel", file: clip, external_url: `${mediaUrl}/reel` },
      { file_type: "ig_post", file: shelf, external_url: `${mediaUrl}/post` },
      { file_type: "ig_story", file: shelf, external_url: `${mediaUrl}/ig-story` },
    ]),
  },
  {
    number: 127,
    name: "Axel Koch",
    email: "axel@koch.example",
    conversations: oneEach([
      { file_type: "image", external_url: `${mediaUrl}/image` },
      { file_type: "video", external_url: `${mediaUrl}/video` },
      { file_type: "file", external_url: null },
      {
        file_type: "location",
        coordinates_lat: 59.9139,
        coordinates_long: 10.7522,
        fallback_title: "Trailhead",
        external_url: "https://maps.example.com/?q=59.9139,10.7522",
      },
      { file_type: "fallback", fallback_title: "Shared post", external_url: `${mediaUrl}/fallback` },
      { file_type: "share", external_url: `${mediaUrl}/share` },
      { file_type: "story_mention", external_url: `${mediaUrl}/story` },
      { file_type: "contact", fallback_title: "+12025550155", meta: { firstName: "Kim", lastName: "Lund" } },
      { file_type: "ig_reel", external_url: `${mediaUrl}/reel` },
      { file_type: "ig_post", external_url: `${mediaUrl}/post` },
      { file_type: "ig_story", external_url: `${mediaUrl}/ig-story` },
      { file_type: "embed", external_url: "https://video.example.com/embed/4711" },
    ]),
  },
  {
    number: 128,
    name: "Anouk Koch",
    email: "anouk@koch.example",
    conversations: [
      {
        inbox: "orders",
        ago: hours(5),
        messages: [
          incoming(hours(4), "Both sides", {
            attachments: [
              { file_type: "image", file: { ...photo, name: "front.jpg" } },
              { file_type: "image", file: { ...photo, name: "back.jpg" } },
            ],
          }),
        ],
      },
    ],
  },
];
