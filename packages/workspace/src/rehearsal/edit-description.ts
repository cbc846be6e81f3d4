import assert from "node:assert/strict";
import { followEdit, nextMinor } from "./follow-edit.ts";
import type { Step } from "./step.ts";

const file = "openapi/components/schemas/message.yaml";
const neighbour = `    conversation:\n      $ref: "#/MessageConversation"\n`;
const type = "      type: number\n";
const field = `    sentiment_score:
${type}      description: How glad the text sounds, from -1 to 1.
      example: 0.7
      x-unobserved: No recorded server sends it.
`;

/** A message gets one more field. */
export const addField: Step = {
  name: "A field more is a minor version",
  async run(stage) {
    await stage.replace(file, neighbour, field + neighbour);
    const { before, after, changelog } = await followEdit(stage, "Let a message have a sentiment score");
    assert.equal(after, nextMinor(before), "the client's version after an addition");
    assert.match(changelog, /sentiment_score/, "the changelog names the field");
    assert.doesNotMatch(changelog, /\*\*Breaking\*\*/, "the changelog calls nothing breaking");
    return [`@wootkit/client ${before} → ${after}`];
  },
};

/** The field may now be null, which programs that compiled may not expect; so may another one, that the sample consumer does not read. */
export const breakField: Step = {
  name: "A field that may be null is breaking: minor below 1.0, with a migration note",
  async run(stage) {
    await stage.replace(file, `    sentiment_score:\n${type}`, `    sentiment_score:\n      type: [number, "null"]\n`);
    const { before, after, changelog } = await followEdit(stage, "Let the sentiment score of a message be null");
    assert.equal(after, nextMinor(before), "the client's version after a breaking change, below 1.0");
    assert.match(changelog, /\*\*Breaking\*\*.*sentiment_score/s, "the changelog marks the change");
    assert.match(changelog, /number \| null/, "the changelog shows the type after it");
    return [`@wootkit/client ${before} → ${after}`];
  },
};
