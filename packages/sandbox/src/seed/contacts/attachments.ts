import type { StoredFile } from "../../model/attachment.ts";
import type { AttachmentSeed, ContactSeed, ConversationSeed } from "../contact-seed.ts";
import { days, hours } from "../durations.ts";
import { incoming, outgoing } from "../messages.ts";
import { oneConversation } from "./one-conversation.ts";

const photo: StoredFile = {
  name: "torn-seam.jpg",
  contentType: "image/jpeg",
  size: 204_811,
  width: 1600,
  height: 1200,
};
const shelf: StoredFile = { name: "shelf.png", contentType: "image/png", size: 88_120, width: 800, height: 600 };
const clip: StoredFile = {
  name: "setting-up.mp4",
  contentType: "video/mp4",
  size: 1_482_000,
  width: null,
  height: null,
};
const list: StoredFile = { name: "packing-list.txt", contentType: "text/plain", size: 912, width: null, height: null };
const memo: StoredFile = { name: "memo.wav", contentType: "audio/x-wav", size: 64_044, width: null, height: null };

/** Every kind of attachment in a conversation of its own, the last one the newest. */
function oneEach(attachments: readonly AttachmentSeed[]): ConversationSeed[] {
  return attachments.map((attachment, index) => {
    const ago = days(attachments.length - index);
    const text = `Look: ${attachment.fileType}`;
    return { inbox: "instagram", ago, messages: [incoming(ago, text, { attachments: [attachment] })] };
  });
}

const mediaUrl = "https://media.example.com/sandbox/4711";

/** Every kind of attachment: stored here, elsewhere only, measured and not. */
export const attachments: readonly ContactSeed[] = [
  oneConversation(120, "Alma Koch", {
    messages: [incoming(hours(4), "The seam came apart.", { attachments: [{ fileType: "image", file: photo }] })],
  }),
  oneConversation(121, "Anton Koch", {
    messages: [
      incoming(hours(4), null, {
        attachments: [{ fileType: "audio", file: { ...memo, name: "mailbox.wav" } }],
      }),
    ],
  }),
  oneConversation(122, "Agnes Koch", {
    messages: [outgoing("ada", hours(4), null, { attachments: [{ fileType: "audio", file: memo }] })],
  }),
  oneConversation(123, "Aaron Koch", {
    messages: [
      outgoing("ada", hours(4), "This is how it is set up", { attachments: [{ fileType: "video", file: clip }] }),
    ],
  }),
  oneConversation(124, "Adele Koch", {
    messages: [
      outgoing("ada", hours(4), "Everything that is in the box", { attachments: [{ fileType: "file", file: list }] }),
    ],
  }),
  oneConversation(125, "Albert Koch", {
    messages: [outgoing("ada", hours(4), null, { attachments: [{ fileType: "image", file: shelf }] })],
  }),
  {
    number: 126,
    name: "Aurora Koch",
    email: "aurora@koch.example",
    conversations: oneEach([
      { fileType: "image", file: { ...photo, width: null, height: null } },
      { fileType: "audio", file: memo, transcribedText: "Hello, this is Aurora, please call me back." },
      { fileType: "video", file: { ...clip, width: 1920.0, height: 1080.5 } },
      { fileType: "file", file: { ...list, name: "LICENSE" } },
      { fileType: "share", file: shelf, externalUrl: `${mediaUrl}/share` },
      { fileType: "story_mention", file: shelf, externalUrl: `${mediaUrl}/story` },
      { fileType: "ig_reel", file: clip, externalUrl: `${mediaUrl}/reel` },
      { fileType: "ig_post", file: shelf, externalUrl: `${mediaUrl}/post` },
      { fileType: "ig_story", file: shelf, externalUrl: `${mediaUrl}/ig-story` },
    ]),
  },
  {
    number: 127,
    name: "Axel Koch",
    email: "axel@koch.example",
    conversations: oneEach([
      { fileType: "image", externalUrl: `${mediaUrl}/image` },
      { fileType: "video", externalUrl: `${mediaUrl}/video` },
      { fileType: "file", externalUrl: null },
      {
        fileType: "location",
        coordinatesLat: 59.9139,
        coordinatesLong: 10.7522,
        fallbackTitle: "Trailhead",
        externalUrl: "https://maps.example.com/?q=59.9139,10.7522",
      },
      { fileType: "fallback", fallbackTitle: "Shared post", externalUrl: `${mediaUrl}/fallback` },
      { fileType: "share", externalUrl: `${mediaUrl}/share` },
      { fileType: "story_mention", externalUrl: `${mediaUrl}/story` },
      { fileType: "contact", fallbackTitle: "+12025550155", meta: { firstName: "Kim", lastName: "Lund" } },
      { fileType: "ig_reel", externalUrl: `${mediaUrl}/reel` },
      { fileType: "ig_post", externalUrl: `${mediaUrl}/post` },
      { fileType: "ig_story", externalUrl: `${mediaUrl}/ig-story` },
      { fileType: "embed", externalUrl: "https://video.example.com/embed/4711" },
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
              { fileType: "image", file: { ...photo, name: "front.jpg" } },
              { fileType: "image", file: { ...photo, name: "back.jpg" } },
            ],
          }),
        ],
      },
    ],
  },
];
