import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

/** Resolves a conversation of an API inbox that sends surveys. */
async function resolved(settings: object = {}, now = Date.UTC(2026, 0, 1)) {
  const clock = { now };
  const sandbox = createSandbox({ now: () => clock.now });
  const send = at(sandbox, "/api/v1/accounts/1");
  const inbox = await send("POST", "/inboxes", { name: "Rated", channel: { type: "api" }, csat_survey_enabled: true });
  await send("PATCH", `/inboxes/${inbox.id}`, settings);
  const { payload } = await send("POST", "/contacts", { name: "Rosa", inbox_id: inbox.id });
  const conversation = await send("POST", "/conversations", { inbox_id: inbox.id, contact_id: payload.contact.id });
  const survey = at(sandbox, `/public/api/v1/csat_survey/${conversation.uuid}`);
  await survey("GET", "", undefined, 404);
  await send("POST", `/conversations/${conversation.id}/toggle_status`, { status: "resolved" });
  const messages = async () => (await send("GET", `/conversations/${conversation.id}/messages`)).payload;
  return { send, survey, messages, conversation, clock };
}

const rated = (rating: unknown, feedback_message?: string) => ({
  message: { submitted_values: { csat_survey_response: { rating, feedback_message } } },
});

test("a resolved conversation of an inbox with surveys gets one survey, with the settings of the inbox", async () => {
  const csat_config = { display_type: "star", message: "How many stars?" };
  const { send, survey, messages, conversation } = await resolved({ csat_config });
  const templates = async () => (await messages()).filter((message: object) => Object(message).message_type === 3);
  expect(await templates()).toMatchObject([
    { content: "How many stars?", content_type: "input_csat", content_attributes: { display_type: "star" } },
  ]);
  expect(await survey("GET", "")).toMatchObject({ display_type: "star", csat_survey_response: null });
  for (const status of ["open", "resolved"]) {
    await send("POST", `/conversations/${conversation.id}/toggle_status`, { status });
  }
  expect(await templates()).toHaveLength(1);
});

test("the rules of an inbox decide by labels whether a conversation gets a survey", async () => {
  const survey_rules = { operator: "contains", values: ["vip"] };
  const { messages } = await resolved({ csat_config: { survey_rules } });
  expect((await messages()).some((message: object) => Object(message).content_type === "input_csat")).toBe(false);
});

test("a contact's rating is listed, counted, downloaded, and annotated", async () => {
  const { send, survey } = await resolved();
  expect(await survey("PUT", "", rated(4, "Quick, and kind"))).toMatchObject({ csat_survey_response: null });
  const [response] = await send("GET", "/csat_survey_responses");
  expect(response).toMatchObject({ rating: 4, feedback_message: "Quick, and kind", contact: { name: "Rosa" } });
  expect(await send("GET", "/csat_survey_responses?rating=5")).toEqual([]);
  const metrics = await send("GET", "/csat_survey_responses/metrics?since=1767225600&until=1767312000");
  expect(metrics).toMatchObject({ total_count: 1, ratings_count: { 4: 1 } });
  const csv = await send("GET", "/csat_survey_responses/download?since=1767225600&until=1767312000");
  expect(String(csv)).toContain(',4,"Quick, and kind",Rosa,');
  const noted = await send("PATCH", `/csat_survey_responses/${response.id}`, { csat_review_notes: "Called back" });
  expect(noted).toMatchObject({ csat_review_notes: "Called back", review_notes_updated_by: { id: 1 } });
});

test("unknown fields of an answer are ignored, even with a name that every object has", async () => {
  const { survey, messages } = await resolved();
  await survey("PUT", "", { message: { submitted_values: { constructor: "a", name: "b", planet: "c" } } });
  const sent = (await messages()).find(({ content_type }: { content_type: string }) => content_type === "input_csat");
  expect(sent.content_attributes.submitted_values).toEqual({ name: "b" });
});

test("a later rating replaces the first, and an impossible one changes nothing", async () => {
  const { survey } = await resolved();
  const stored = async (rating: unknown) => {
    await survey("PUT", "", rated(rating));
    return (await survey("GET", "")).csat_survey_response.rating;
  };
  expect([await stored(5), await stored("2"), await stored(9), await stored(0)]).toEqual([5, 2, 2, 2]);
  await survey("PUT", "", { submitted_values: {} }, 500);
});

test("a survey can't be answered after 14 days", async () => {
  const { survey, clock } = await resolved();
  clock.now += 15 * 86_400_000;
  const refused = await survey("PUT", "", rated(5), 422);
  expect(refused).toEqual({ error: "You cannot update the CSAT survey after 14 days" });
});
