import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffSpecs } from "../src/index.ts";
import { type Edit, edited } from "./edit.ts";
import { clinicDocument } from "./pairs-clinic.ts";

const schemasPointer = "/components/schemas";
const getPointer = "/paths/~1visits~1{id}/get";

/** An edit to the clinic, and the expected texts of both sides for each change. */
const edits: readonly [
  name: string,
  edit: Edit,
  texts: readonly (readonly [before: string | undefined, after: string | undefined])[],
][] = [
  ["a type", [`${schemasPointer}/Line/properties/cents/type`, ["integer", "null"]], [["integer", "integer | null"]]],
  ["a constant", [`${schemasPointer}/Visit/properties/state/const`, "done"], [['"closed"', '"done"']]],
  ["a removed property", [`${schemasPointer}/Visit/properties/notes`, undefined], [["string[]", undefined]]],
  ["an added property", [`${schemasPointer}/Line/properties/tax`, { type: "number" }], [[undefined, "number"]]],
  ["a key that becomes optional", [`${schemasPointer}/Line/required`, []], [["string", "string | undefined"]]],
  [
    "an added alternative",
    [`${schemasPointer}/Patient/oneOf/-`, { type: "string" }],
    [["Dog | Cat", "Dog | Cat | string"]],
  ],
  ["a limit", [`${getPointer}/parameters/3/schema/maximum`, 20], [["maximum: 50", "maximum: 20"]]],
  ["a parameter's name", [`${getPointer}/parameters/2/name`, "from"], [["since", "from"]]],
  ["credentials", ["/security", [{ oauth: ["read"] }]], [["key", "oauth (read)"]]],
  ["prose", [`${schemasPointer}/Line/description`, "What is owed."], [[undefined, undefined]]],
];

let folder = "";
let original = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "spec-texts-"));
  original = path.join(folder, "original.json");
  await writeFile(original, JSON.stringify(clinicDocument));
});

afterAll(() => rm(folder, { recursive: true }));

describe.concurrent("before and after of a change", () => {
  test.for(edits)("show %s", async ([name, edit, texts]) => {
    const copy = path.join(folder, `${name}.json`);
    await writeFile(copy, JSON.stringify(edited(clinicDocument, [edit])));
    const { changes } = await diffSpecs(original, copy);
    expect(changes.map(({ before, after }) => [before, after])).toEqual(texts);
  });
});
