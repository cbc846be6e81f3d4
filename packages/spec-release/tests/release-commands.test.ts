import { describe, expect, test } from "vitest";
import type { Edit } from "./edit.ts";
import { TestWorkspace } from "./workspace.ts";

const breakingEdit = ["/components/schemas/Pet/properties/kind/enum/-", "bird"] as const;
const additionEdit = ["/components/schemas/Pet/properties/age", { type: "integer" }] as const;
const repair = ["/info/description", "Sells pets and food."] as const;
const changesetFile = ".changeset/spec-release.md";

const listEdit = { operationId: "listPets", responses: { 200: { description: "All." } } };
/** Twelve operations: six with the tag Toys, five with Food, and one without a tag. */
const manyOperations = [
  ...[0, 1, 2, 3, 4, 5].map((number) => ({ operationId: `toys${number}`, tags: ["Toys"] })),
  ...[0, 1, 2, 3, 4].map((number) => ({ operationId: `food${number}`, tags: ["Food", "Toys"] })),
  { operationId: "health" },
].map((operation) => [`/paths/~1${operation.operationId}`, { get: { ...listEdit, ...operation } }] as const);
const getPointer = "/paths/~1pets~1{id}/get";
const petSchema = "/components/schemas/Pet/properties";

interface Title {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly lines?: readonly string[];
}

const titles: readonly Title[] = [
  {
    title: "Add `listPets`",
    edits: [["/paths/~1pets/get", listEdit], additionEdit],
    lines: ["- `GET /pets`: `listPets` is new.", "- `GET /pets/{id}`, `POST /pets`: `Pet.age` is new."],
  },
  {
    title: "Remove `getPet` and add `listPets`",
    edits: [
      [getPointer, undefined],
      ["/paths/~1pets/get", listEdit],
    ],
    lines: ["- **Breaking** `GET /pets/{id}`: `getPet` is removed.", "  Stop calling it."],
  },
  {
    title: "Follow 2 breaking changes to the API",
    edits: [breakingEdit, [`${petSchema}/nickname`, undefined], additionEdit],
    lines: [
      "- **Breaking** `GET /pets/{id}`, `POST /pets`:",
      "  - `Pet.nickname` is removed.",
      "    Before: `string | null`. Stop using it.",
    ],
  },
  {
    title: "Add `listPets` and follow the API: `Pet.kind` has the new value `bird`",
    edits: [breakingEdit, ["/paths/~1pets/get", listEdit]],
  },
  {
    title: "Follow 2 additions to the API",
    edits: [additionEdit, [`${getPointer}/responses/403`, { description: "Not for you." }]],
  },
  {
    title: "Add `a0`, `a1`, `a2` and 2 more operations",
    edits: [0, 1, 2, 3, 4].map(
      (name) => [`/paths/~1a${name}`, { get: { ...listEdit, operationId: `a${name}` } }] as const,
    ),
  },
  {
    title: "Add 12 operations and follow the API: `Pet.kind` has the new value `bird`",
    edits: [breakingEdit, additionEdit, ...manyOperations],
    lines: [
      "- 12 new operations:",
      "  - `Food`: `food0`, `food1`, `food2`, `food3` and `food4`",
      "  - `Toys`: 6 operations",
      "  - Without a tag: `health`",
      "- `GET /pets/{id}`, `POST /pets`: `Pet.age` is new.",
    ],
  },
  {
    title: "Correct the documentation of the API",
    edits: [repair, [`${getPointer}/summary`, "Get one"], [`${getPointer}/description`, "A pet."]],
    lines: ["- 3 repairs of the documentation: the document as a whole, `GET /pets/{id}`."],
  },
];

function byHand(packageName: string, bump: string, text = "Explain the errors"): Readonly<Record<string, string>> {
  return { ".changeset/by-hand.md": `---\n"${packageName}": ${bump}\n---\n\n${text}\n` };
}

describe.concurrent("spec-release changeset", () => {
  test("writes the bump and the list, marks breaking changes, and writes nothing the second time", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(breakingEdit, additionEdit, repair);
    expect(await workspace.specRelease("changeset")).toEqual({
      code: 0,
      stderr: "",
      stdout: "Wrote .changeset/spec-release.md: pet-client minor.\n",
    });
    expect(await workspace.read(changesetFile)).toBe(`---
"pet-client": minor
---

Follow the API: \`Pet.kind\` has the new value \`bird\`

- **Breaking** \`GET /pets/{id}\`, \`POST /pets\`: \`Pet.kind\` has the new value \`bird\`.
  Before: \`"dog" | "cat"\`. After: \`"dog" | "cat" | "bird"\`. Handle the new values.
- \`GET /pets/{id}\`, \`POST /pets\`: \`Pet.age\` is new.
- The description changes.
`);
    const again = await workspace.specRelease("changeset");
    expect(again.stdout).toBe(".changeset/spec-release.md is up to date: pet-client minor.\n");
  });

  test.for(titles)("gives the changeset the title: $title", async ({ title, edits, lines = [] }) => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(...edits);
    await workspace.specRelease("changeset");
    const [, , , , first, , ...rest] = (await workspace.read(changesetFile)).split("\n");
    expect(first).toBe(title);
    for (const line of lines) expect(rest).toContain(line);
  });

  test("gives each package the bump for its version", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(breakingEdit);
    const { stdout } = await workspace.specRelease("changeset", "--package", "pet-client", "--package", "pet-sdk");
    expect(stdout).toBe("Wrote .changeset/spec-release.md: pet-client minor, pet-sdk major.\n");
  });

  test("refreshes it after another edit and removes it when nothing is left", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(additionEdit);
    await workspace.specRelease("changeset");
    await workspace.edit(repair);
    expect((await workspace.specRelease("changeset")).stdout).toBe(
      "Wrote .changeset/spec-release.md: pet-client patch.\n",
    );
    await workspace.edit();
    expect((await workspace.specRelease("changeset")).stdout).toBe(
      "Removed .changeset/spec-release.md: nothing has changed since the last release.\n",
    );
    await expect(workspace.read(changesetFile)).rejects.toThrow("ENOENT");
    expect((await workspace.specRelease("changeset")).stdout).toBe(
      "Nothing has changed since the last release: no changeset needed.\n",
    );
  });

  test("writes what Changesets reads: status lists it, version applies it", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.commitAll();
    await workspace.edit(breakingEdit);
    await workspace.specRelease("changeset", "--package", "pet-client", "--package", "pet-sdk");
    const status = await workspace.changesets("status");
    expect(status, status.stdout + status.stderr).toMatchObject({ code: 0 });
    const version = await workspace.changesets("version");
    expect(version, version.stdout + version.stderr).toMatchObject({ code: 0 });
    expect(JSON.parse(await workspace.read("packages/client/package.json"))).toMatchObject({ version: "0.4.0" });
    expect(JSON.parse(await workspace.read("packages/sdk/package.json"))).toMatchObject({ version: "2.0.0" });
    expect(await workspace.read("packages/client/CHANGELOG.md")).toContain(
      "- **Breaking** `GET /pets/{id}`, `POST /pets`: `Pet.kind` has the new value `bird`.",
    );
  });
});

describe.concurrent("spec-release check", () => {
  test("succeeds when nothing has changed", async () => {
    await using workspace = await TestWorkspace.create();
    expect(await workspace.specRelease("check")).toEqual({
      code: 0,
      stderr: "",
      stdout: "pet-client needs none, pending is none.\n",
    });
  });

  test("names the missing bump and the command that fixes it", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(additionEdit);
    expect(await workspace.specRelease("check")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "spec-release: pet-client needs a minor version, but nothing is pending (1 addition).\n" +
        "Run: npx spec-release changeset\n",
    });
    await workspace.specRelease("changeset");
    expect(await workspace.specRelease("check")).toMatchObject({ code: 0, stderr: "" });
  });

  test("rejects a manual patch that is too small, and repeats the given options", async () => {
    await using workspace = await TestWorkspace.create(byHand("pet-sdk", "patch"));
    await workspace.edit(breakingEdit);
    const options = ["--new", "openapi.json", "--package", "pet-sdk"];
    expect(await workspace.specRelease("check", ...options)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "spec-release: pet-sdk needs a major version, but only patch is pending (1 breaking change).\n" +
        "Run: npx spec-release changeset --new openapi.json --package pet-sdk\n",
    });
  });

  test("rejects a changeset about other changes, and names the command that fixes it", async () => {
    await using workspace = await TestWorkspace.create(byHand("pet-client", "minor"));
    await workspace.edit(breakingEdit);
    await workspace.specRelease("changeset");
    await workspace.edit(additionEdit);
    expect(await workspace.specRelease("check")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "spec-release: .changeset/spec-release.md is out of date: it does not list the current changes.\n" +
        "Run: npx spec-release changeset\n",
    });
    await workspace.edit();
    expect(await workspace.specRelease("check")).toMatchObject({ code: 1 });
    await workspace.specRelease("changeset");
    expect(await workspace.specRelease("check")).toMatchObject({ code: 0, stderr: "" });
  });

  test("requires the word Breaking below 1.0, where the bump doesn't say it", async () => {
    await using workspace = await TestWorkspace.create(byHand("pet-client", "minor"));
    await workspace.edit(breakingEdit);
    expect(await workspace.specRelease("check")).toEqual({
      code: 1,
      stderr:
        "spec-release: No pending changeset of pet-client says **Breaking**, and a minor version alone doesn't (1 breaking change).\nRun: npx spec-release changeset\n",
      stdout: "",
    });
  });

  test("accepts a manual changeset that is large enough", async () => {
    await using workspace = await TestWorkspace.create(byHand("pet-client", "minor", "**Breaking** Sell birds."));
    await workspace.edit(breakingEdit);
    expect(await workspace.specRelease("check")).toEqual({
      code: 0,
      stderr: "",
      stdout: "pet-client needs minor, pending is minor.\n",
    });
  });
});
