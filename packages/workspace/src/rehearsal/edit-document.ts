import assert from "node:assert/strict";
import { followEdit, nextMinor } from "./follow-edit.ts";
import type { Step } from "./step.ts";

const file = "openapi/components/schemas/message.yaml";
const neighbour = "    conversation:\n      $ref: MessageConversation\n";
const type = "      type: number\n";
const field = `    sentiment_score:
${type}      description: How positive the text is, from -1 to 1.
      example: 0.7
      x-unobserved: No recorded server sends it.
`;

const unread = `    updated_at:\n      type: string\n`;

/** Adds a field to a message. */
export const addField: Step = {
  name: "An added field is a minor version",
  async run(stage) {
    await stage.replace(file, neighbour, field + neighbour);
    const { before, after, changelog } = await followEdit(stage, "Let a message have a sentiment score");
    assert.equal(after, nextMinor(before), "the client's version after an addition");
    assert.match(changelog, /sentiment_score/, `the changelog was expected to name the field:\n${changelog}`);
    assert.doesNotMatch(
      changelog,
      /\*\*Breaking\*\*/,
      `the changelog was expected to call nothing breaking:\n${changelog}`,
    );
    return [`@wootkit/client ${before} → ${after}`];
  },
};

/** Lets two fields be null, which breaks programs that compiled. The sample consumer reads only one of them. */
export const breakField: Step = {
  name: "A field that can now be null is breaking: a minor version below 1.0, with a note",
  async run(stage) {
    await stage.replace(file, `    sentiment_score:\n${type}`, `    sentiment_score:\n      type: [number, "null"]\n`);
    await stage.replace(file, unread, unread.replace("string", '[string, "null"]'));
    const { before, after, changelog } = await followEdit(stage, "Let two fields of a message be null");
    assert.equal(after, nextMinor(before), "the client's version after a breaking change, below 1.0");
    assert.match(
      changelog,
      /\*\*Breaking\*\*.*sentiment_score/s,
      `the changelog was expected to mark the change:\n${changelog}`,
    );
    assert.match(changelog, /number \| null/, `the changelog was expected to show the type after it:\n${changelog}`);
    assert.match(changelog, /updated_at/, `the changelog was expected to name the other field:\n${changelog}`);
    return [`@wootkit/client ${before} → ${after}`];
  },
};
