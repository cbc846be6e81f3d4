import { describe, expect, test } from "vitest";
import { migrationNote } from "../src/changeset/migration-note.ts";
import { adviceOn } from "../src/diff/advice.ts";
import type { Change, ChangeKind, ChangeSubject } from "../src/diff/found-change.ts";
import { sentenceOf } from "../src/diff/sentence.ts";

/** Every kind of change; the compiler finds one that is missing. */
const kinds: Readonly<Record<ChangeKind, true>> = {
  added: true,
  "added-required": true,
  removed: true,
  renamed: true,
  required: true,
  optional: true,
  nullable: true,
  "not-null": true,
  widened: true,
  narrowed: true,
  changed: true,
  deprecated: true,
  undeprecated: true,
  documentation: true,
};
/** Kinds that are never breaking. */
const harmless: readonly ChangeKind[] = ["deprecated", "undeprecated", "documentation"];

const schema: ChangeSubject = { type: "property", names: ["Pet.kind"] };
const exported: ChangeSubject = { type: "export", names: ["Page"] };

/** Changes to the document, of types generated from it, and of a package's public types. */
const changes: readonly [change: Change, sentence: string, advice: string | undefined][] = [
  // The document
  [{ kind: "removed", subject: { type: "operation", names: [] } }, "The operation is removed.", "Stop calling it."],
  [{ kind: "added", subject: { type: "operation", names: ["listPets"] } }, "`listPets` is new.", "Pass it."],
  [
    {
      kind: "renamed",
      subject: { type: "operation", names: [], keyword: "operationId" },
      values: { before: ["getPet"], after: ["fetchPet"] },
    },
    "The operationId changes from `getPet` to `fetchPet`.",
    "Call it by its new name.",
  ],
  [
    { kind: "added-required", subject: { type: "parameter", in: "query", names: ["shop"] } },
    "Query parameter `shop` is new and required.",
    "Pass it in every request.",
  ],
  [{ kind: "required", subject: schema }, "`Pet.kind` is now required.", "Pass it in every request."],
  [
    { kind: "optional", subject: { type: "property", names: ["Pet.kind", "Pet.name"] } },
    "`Pet.kind` and `Pet.name` are no longer required.",
    "Handle their absence.",
  ],
  [
    { kind: "removed", subject: { type: "header", names: ["ETag"], of: { type: "response", names: ["200"] } } },
    "Header `ETag` of response `200` is removed.",
    "Stop expecting it.",
  ],
  [
    { kind: "removed", subject: { type: "property", names: ["id"], of: { type: "response", names: ["200"] } } },
    "`id` in response `200` is removed.",
    "Stop using it.",
  ],
  [{ kind: "nullable", subject: schema }, "`Pet.kind` may now be null.", "Handle `null`."],
  [{ kind: "not-null", subject: schema }, "`Pet.kind` is no longer null.", "Stop sending `null`."],
  [
    {
      kind: "widened",
      subject: { ...schema, keyword: "enum" },
      values: { before: ["dog", "cat"], after: ["dog", "cat", "bird", "fish"] },
    },
    "`Pet.kind` has the new values `bird` and `fish`.",
    "Handle the new values.",
  ],
  [
    { kind: "narrowed", subject: { ...schema, keyword: "enum" }, values: { before: ["dog", "cat"], after: ["dog"] } },
    "`Pet.kind` no longer has `cat`.",
    "Stop sending the removed values.",
  ],
  [
    { kind: "changed", subject: { ...schema, keyword: "enum" }, values: { before: ["dog"], after: ["cat"] } },
    "`Pet.kind` has the new value `cat` and no longer has `dog`.",
    "Handle the new values, and stop using the removed ones.",
  ],
  [
    { kind: "narrowed", subject: { ...schema, keyword: "maxLength" }, values: { before: ["20"], after: ["10"] } },
    "The `maxLength` of `Pet.kind` changes from `20` to `10`.",
    "Send only values that satisfy it.",
  ],
  [
    { kind: "narrowed", subject: { ...schema, keyword: "pattern" }, values: { before: [], after: ["^a"] } },
    "The `pattern` of `Pet.kind` is set to `^a`.",
    "Send only values that satisfy it.",
  ],
  [
    { kind: "widened", subject: { ...schema, keyword: "anyOf" }, values: { before: [], after: ["string", "null"] } },
    "`Pet.kind` may now also be `string` and null.",
    "Handle that too.",
  ],
  [
    {
      kind: "narrowed",
      subject: { ...schema, keyword: "additionalProperties" },
      values: { before: [], after: ["never"] },
    },
    "`Pet.kind` no longer allows additional keys.",
    "Stop using keys that are not named.",
  ],
  [
    {
      kind: "narrowed",
      subject: { type: "credentials", names: [] },
      values: { before: ["key"], after: ["key and bearer"] },
    },
    "Credentials change from `key` to `key and bearer`.",
    "Send the credentials that are required now.",
  ],
  [
    {
      kind: "changed",
      subject: { type: "parameter", in: "query", names: ["id"], keyword: "in" },
      values: { before: ["query"], after: ["header"] },
    },
    "Query parameter `id` is now a header parameter.",
    "Send it there.",
  ],
  [{ kind: "deprecated", subject: schema }, "`Pet.kind` is now deprecated.", undefined],
  [
    { kind: "documentation", subject: { type: "document", names: [], keyword: "description" } },
    "The description changes.",
    undefined,
  ],
  // Types
  [
    { kind: "changed", subject: { ...schema, keyword: "type" }, values: { before: ['"a"'], after: ['"b"'] } },
    'The type of `Pet.kind` changes from `"a"` to `"b"`.',
    "Adapt the code that uses it.",
  ],
  // Changes to the public types that once had wrong advice or none
  [
    { kind: "removed", subject: { type: "type parameter", names: ["T"], of: exported } },
    "Type parameter `T` of `Page` is removed.",
    "Stop passing it.",
  ],
  [
    { kind: "removed", subject: { type: "member", names: ["Contacts.get"] } },
    "`Contacts.get` is removed.",
    "Stop using it.",
  ],
  [
    { kind: "removed", subject: { type: "export", names: ["createClient"] } },
    "`createClient` is removed.",
    "Stop using it.",
  ],
  [
    { kind: "required", subject: { type: "member", names: ["ClientOptions.token"] } },
    "`ClientOptions.token` is now required.",
    "Pass it.",
  ],
  [
    { kind: "optional", subject: { type: "member", names: ["Page.total"] } },
    "`Page.total` is no longer required.",
    "Handle its absence.",
  ],
  [
    {
      kind: "changed",
      subject: { type: "member", names: ["Contact.id"], keyword: "type" },
      values: { before: ["number"], after: ["string"] },
    },
    "The type of `Contact.id` changes from `number` to `string`.",
    "Adapt the code that uses it.",
  ],
  [
    { kind: "removed", subject: { type: "property", names: ["Contact.name"] } },
    "`Contact.name` is removed.",
    "Stop using it.",
  ],
  [
    {
      kind: "added-required",
      subject: { type: "argument", names: ["id"], of: { type: "member", names: ["Contacts.get"] } },
    },
    "Argument `id` of `Contacts.get` is new and required.",
    "Pass it.",
  ],
  [
    { kind: "changed", subject: { type: "result", names: [], of: exported, keyword: "type" } },
    "The type of the result of `Page` changes.",
    "Adapt the code that uses it.",
  ],
];

/** One subject for each of the three sources, each as a whole and by a keyword. */
const subjects: readonly ChangeSubject[] = [schema, exported, { type: "response", names: ["200"] }].flatMap(
  (subject): ChangeSubject[] => [
    { ...subject } as ChangeSubject,
    { ...subject, keyword: "maxLength" } as ChangeSubject,
  ],
);

describe("a change as data", () => {
  test.for(changes)("reads as a sentence and has advice: %j", ([change, sentence, advice]) => {
    expect([sentenceOf(change), adviceOn(change)]).toEqual([sentence, advice]);
  });

  // An object literal's keys are those of its type.
  test.for(Object.keys(kinds) as ChangeKind[])("the kind %s has a sentence and advice for every source", (kind) => {
    for (const subject of subjects) {
      const change: Change = { kind, subject, values: { before: ["a"], after: ["b"] } };
      expect(sentenceOf(change)).toMatch(/^[A-Z`].*\.$/);
      expect(adviceOn(change) === undefined).toBe(harmless.includes(kind));
    }
  });

  test("shows both sides and the advice in a migration note, the same text only once", () => {
    const change = { kind: "nullable", subject: schema } as const;
    expect(migrationNote({ ...change, before: "string", after: "string | null" })).toBe(
      "Before: `string`. After: `string | null`. Handle `null`.",
    );
    expect(migrationNote({ ...change, before: "Pet", after: "Pet" })).toBe("Handle `null`.");
    expect(migrationNote({ kind: "documentation", subject: schema })).toBeUndefined();
  });

  test("shows control characters and line breaks of names and values without sending them", () => {
    const subject: ChangeSubject = { type: "property", names: ["Pet.a\u001b[2J\nb"] };
    expect(sentenceOf({ kind: "added", subject })).toBe("`Pet.a\\u001b[2J b` is new.");
  });
});
