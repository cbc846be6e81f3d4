import { assertType, describe, expectTypeOf, test } from "vitest";
import type { Agent, AgentBot, Attachment, Client, Contact, Conversation, ListCall, Message } from "../src/index.ts";

// Checked by the compiler (`pnpm typecheck`); each use here fails when the spec renames or retypes what it uses.
declare const conversation: Conversation;
declare const message: Message;
declare const attachment: Attachment;

describe("types", () => {
  test("a call resolves to a page of conversations", () => {
    expectTypeOf<Client["contacts"]["listConversations"]>().returns.toEqualTypeOf<ListCall<Conversation>>();
    expectTypeOf<Client["contacts"]["listConversations"]>().parameter(0).toEqualTypeOf<number>();
  });

  test("fields have the types that the server sends", () => {
    expectTypeOf<Conversation["status"]>().toEqualTypeOf<"open" | "resolved" | "pending" | "snoozed">();
    expectTypeOf<Conversation["priority"]>().toEqualTypeOf<"low" | "medium" | "high" | "urgent" | null>();
    expectTypeOf<Conversation["snoozed_until"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Conversation["last_activity_at"]>().toEqualTypeOf<number>();
    expectTypeOf<Conversation["labels"]>().toEqualTypeOf<string[]>();
    expectTypeOf<Conversation["last_non_activity_message"]>().toEqualTypeOf<Message | null>();
    expectTypeOf<Conversation["meta"]["sender"]>().toEqualTypeOf<Contact>();
    expectTypeOf<Message["message_type"]>().toEqualTypeOf<0 | 1 | 2 | 3>();
    expectTypeOf<Message["content"]>().toEqualTypeOf<string | null>();
  });

  const accept = (_: () => unknown) => {};

  test("assignee_type distinguishes an agent from a bot", () => {
    accept(() => {
      const { meta } = conversation;
      if (meta.assignee_type === "User") assertType<Agent>(meta.assignee);
      else if (meta.assignee_type === "AgentBot") assertType<AgentBot>(meta.assignee);
      else assertType<undefined>(meta.assignee);
      // @ts-expect-error a bot has no role
      meta.assignee?.role;
    });
  });

  test("content_type determines the type of content_attributes", () => {
    accept(() => {
      if (message.content_type === "input_csat") {
        assertType<number | undefined>(message.content_attributes.submitted_values?.csat_survey_response?.rating);
      }
      if (message.content_type === "input_select") {
        assertType<string | number | boolean | null | undefined>(message.content_attributes.items?.[0]?.title);
      }
      assertType<boolean | undefined>(message.content_attributes.deleted);
    });
  });

  test("an unknown property of a conversation does not compile", () => {
    accept(() => {
      // @ts-expect-error no such field
      conversation.display_id;
      // @ts-expect-error no such status
      conversation.status === "closed";
    });
  });

  test("file_type determines the type of an attachment, and type that of a message's sender", () => {
    accept(() => {
      if (attachment.file_type === "location") assertType<number>(attachment.coordinates_lat);
      if (attachment.file_type === "audio") assertType<string>(attachment.transcribed_text);
      if (message.sender?.type === "contact") assertType<string | null>(message.sender.email);
      if (message.sender?.type === "user") assertType<string>(message.sender.available_name);
    });
  });
});
