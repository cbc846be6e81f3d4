import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Contract } from "../proof/contract.ts";
import { type Exchange, readRecordings } from "../proof/exchange.ts";

const contract = new Contract(JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8")));
const isWritten = ({ operation, response }: Exchange) =>
  operation === "contacts/list-conversations" && Object(response.body).payload?.[0]?.last_non_activity_message;
const recorded = readRecordings("4.16.2").find(isWritten);
if (!recorded) throw new Error("No recording of contacts/list-conversations has a message.");
const base: Exchange = recorded;

/** Returns the problems of a recorded conversation after a change to it. */
function problemsAfter(change: (conversation: Record<string, unknown>) => void): readonly string[] {
  const copy = structuredClone(base);
  const [conversation] = Object(copy.response.body).payload;
  change(conversation);
  return contract.check(copy).map(({ path, cause }) => `${path}: ${cause}`);
}

/** Returns the problems of the recorded conversation when its newest message has other values. */
function problemsOf(values: Record<string, unknown>): readonly string[] {
  return problemsAfter((conversation) => {
    const message = { ...Object(conversation.last_non_activity_message), ...values };
    Object.assign(conversation, { messages: [message], last_non_activity_message: message });
  });
}

const form = {
  items: [
    {
      name: "email",
      type: "email",
      label: "E-mail",
      placeholder: "you@home.example",
      required: "required",
      pattern: "^[^\\s@]+@[^\\s@]+$",
      pattern_error: "Please fill this field",
    },
    { name: "note", type: "text_area", label: "Note", required: true, default: "none" },
    { name: "copies", type: "number", label: "Copies", default: 2, required: null, placeholder: null },
    { name: "dish", type: "select", label: "Dish", options: [{ label: "Pasta", value: "pasta" }, { value: 7 }] },
    { name: "terms", type: "checkbox", label: "Terms", default: false, help: { url: "https://desk.example/terms" } },
  ],
  submitted_values: [
    { name: "email", value: "lotte.reed@desk.example" },
    { name: "copies", value: 3 },
    { name: "terms", value: true },
    { name: "dish", value: ["pasta", "soup"] },
  ],
};

const contents: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ["a form with the fields that its sender chose, and its values", "form", form],
  ["a form whose only value came as an object", "form", { items: form.items, submitted_values: { value: "x" } }],
  ["a select with choices of other types", "input_select", { items: [{ title: 1, value: 1 }, { value: true }, {}] }],
  [
    "a select that was answered over the public API",
    "input_select",
    { items: [{ title: "Oak", value: "oak" }], submitted_values: { title: "Oak", value: "oak" } },
  ],
  [
    "a select that was answered in the widget",
    "input_select",
    { items: [{ title: "Oak", value: "oak" }], submitted_values: [{ name: "wood", title: "Oak", value: "oak" }] },
  ],
  [
    "cards with missing, null and additional keys",
    "cards",
    {
      items: [
        { title: "Lamp", description: null, media_url: null, actions: [] },
        { title: "Shelf", footer: "New", actions: [{ type: "call", text: "Call", phone_number: "+12025550120" }] },
        { title: "Mug", actions: [{ type: "postback", text: "Take it", payload: { sku: 4711, count: 1 } }] },
        { media_url: "https://cdn.example/x.png" },
      ],
    },
  ],
  [
    "articles with missing, null and additional keys",
    "article",
    {
      items: [
        { title: "Returns", link: null },
        { description: null, locale: "en" },
      ],
    },
  ],
  ["an e-mail request that was answered over the public API", "input_email", { submitted_values: { value: "a@b.co" } }],
  ["a survey shown in a different way", "input_csat", { display_type: "thumbs" }],
  [
    "an e-mail with header lines and addresses that could not be parsed",
    "incoming_email",
    {
      cc_email: ["a@desk.example"],
      bcc_email: "b@desk.example",
      email: {
        subject: null,
        from: ["ida@desk.example"],
        to: "undisclosed-recipients:;",
        cc: "Ida <ida@",
        bcc: null,
        date: null,
        headers: { "x-original-from": "Ida <ida@desk.example>", "x-forwarded-for": "help@northwind.example" },
        html_content: { full: "<p>Hi</p>", reply: "Hi", quoted: "Hi" },
        text_content: null,
        in_reply_to: ["m1@desk.example", "m2@desk.example"],
        references: ["m1@desk.example"],
      },
    },
  ],
  ["an invitation with the keys of another provider", "integrations", { type: "zoom", data: { room: { id: 5 } } }],
  [
    "text with keys of an integration",
    "text",
    { order: { id: 5, lines: [1, null, "x"] }, submitted_values: { value: 1 } },
  ],
  ["text with translations", "text", { translations: { fr: "Merci", "pt-BR": "Obrigado" } }],
  ["an Instagram picture of a new kind", "text", { image_type: "ig_carousel", story_id: null, story_url: null }],
];

const conversationAttributes: readonly (readonly [string, unknown])[] = [
  ["keys of a client, with any values", { order: { id: 5 }, tags: ["a", 1, null], source: null, referer: null }],
  ["a browser with missing, null and additional keys", { browser: { browser_name: null, engine: "Gecko" } }],
  ["no browser", { browser: null, initiated_at: null }],
  ["a time as a number", { initiated_at: { timestamp: 1795339658000 } }],
  ["keys of channels", { chat_id: "-100", type: "tweet", location: { city: "Oslo", lat: 59.9 } }],
];

const contactAttributes: readonly (readonly [string, unknown])[] = [
  ["keys of a client, with any values", { zip: 3511, location: { lat: 52.09 }, tags: ["a", null] }],
  ["nulls", { city: null, description: null, avatar_url_hash: null, last_avatar_sync_at: null, social_profiles: null }],
  ["profiles in other networks", { social_profiles: { telegram: "lotte", social_telegram_user_id: 42, x: null } }],
];

const anyJson = { plan: "gold", orders: 7, vip: true, since: null, sizes: [1, "x", null], address: { city: "Oslo" } };

describe("the document, about free-form objects,", () => {
  test.each(contents)("accepts %s", (_, content_type, content_attributes) => {
    expect(problemsOf({ message_type: 3, content_type, content_attributes })).toEqual([]);
  });

  test.each(conversationAttributes)(
    "accepts `additional_attributes` of a conversation: %s",
    (_, additional_attributes) => {
      expect(problemsAfter((conversation) => Object.assign(conversation, { additional_attributes }))).toEqual([]);
    },
  );

  test.each(contactAttributes)("accepts `additional_attributes` of a contact: %s", (_, additional_attributes) => {
    const change = ({ meta }: Record<string, unknown>) => Object.assign(Object(meta).sender, { additional_attributes });
    expect(problemsAfter(change)).toEqual([]);
  });

  test.each([
    ["a campaign's id as a client sent it", { additional_attributes: { campaign_id: "7", template_params: null } }],
    ["keys of a bot", { additional_attributes: { agent_name: "Wally", confidence: 0.7, trace: [{ step: 1 }] } }],
    ["ids in other tools", { external_source_ids: { slack: null, teams: "19:abc@thread", linear: 5 } }],
    ["a sentiment", { sentiment: { label: "positive", score: 0.99 } }],
    ["no id in the channel", { source_id: null }],
  ])("accepts a message with %s", (_, values) => {
    expect(problemsOf(values)).toEqual([]);
  });

  test("accepts any JSON in custom attributes", () => {
    const change = (conversation: Record<string, unknown>) => {
      Object.assign(conversation, { custom_attributes: anyJson });
      Object.assign(Object(conversation.meta).sender, { custom_attributes: anyJson });
    };
    expect(problemsAfter(change)).toEqual([]);
  });

  const attachment = { id: 1, message_id: 2, account_id: 3 };
  test.each([
    [
      "a place without a name",
      { file_type: "location", coordinates_lat: 0, coordinates_long: 5.12, fallback_title: null, data_url: null },
    ],
    [
      "a business card with the keys of its channel",
      { file_type: "contact", fallback_title: null, meta: { formatted_name: "Bea", emails: [{ type: "work" }] } },
    ],
    ["a shared post without an address", { file_type: "fallback", fallback_title: null, data_url: null }],
    [
      "media whose file is elsewhere",
      { file_type: "ig_reel", data_url: "https://cdn.example/reel.mp4", thumb_url: "" },
    ],
  ])("accepts %s", (_, values) => {
    expect(problemsOf({ attachments: [{ ...attachment, ...values }] })).toEqual([]);
  });
});

describe("the document, about the server's own keys,", () => {
  test("names an undocumented key next to a free one", () => {
    expect(problemsOf({ content_type: "form", content_attributes: form, colour: "red" })).toEqual([
      "$.payload[0].messages[0].colour: the key is not documented",
      "$.payload[0].last_non_activity_message.colour: the key is not documented",
    ]);
  });

  test("names items that are not objects", () => {
    const items = ["oak"];
    expect(problemsOf({ content_type: "input_select", content_attributes: { items } })).toContain(
      "$.payload[0].messages[0].content_attributes.items[0]: must be object",
    );
  });
});
