import { describe, expect, test } from "vitest";
import { TestWorkspace } from "./workspace.ts";

const breakingEdit = ["/components/schemas/Pet/properties/kind/enum/-", "bird"] as const;
const additionEdit = ["/components/schemas/Pet/properties/age", { type: "integer" }] as const;
const kindPointer = "#/components/schemas/Pet/properties/kind/enum";

const settingsText = JSON.stringify({
  name: "pet-shop",
  private: true,
  "spec-release": { old: "released.json", new: "openapi.json", packages: ["pet-client"], accept: "accepted.yaml" },
});

function entry(level: string, more = ""): Readonly<Record<string, string>> {
  const text = `# Reviewed.\n- pointer: "${kindPointer}"\n  level: ${level}\n  reason: The shop\n    sells no birds.\n${more}`;
  return { "package.json": settingsText, "accepted.yaml": text };
}

describe.concurrent("a file of reviewed levels", () => {
  test("lowers a level in the report, in JSON and in the changeset", async () => {
    await using workspace = await TestWorkspace.create(entry("addition"));
    await workspace.edit(breakingEdit);
    const { stdout } = await workspace.specRelease("diff");
    expect(stdout).toContain("addition  `Pet.kind` has the new value `bird`. (also POST /pets)");
    expect(stdout).toMatch(/\(accepted:\s+The shop sells no birds\.\)/);
    expect(stdout).toContain("1 addition: a minor version.");
    const markdown = await workspace.specRelease("diff", "--format", "markdown");
    expect(markdown.stdout).toMatch(/\(accepted:\s+The shop sells no birds\.\)/);
    const json = await workspace.specRelease("diff", "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      bump: "minor",
      changes: [{ level: "addition", pointer: kindPointer, accepted: "The shop sells no birds." }],
    });
    await workspace.specRelease("changeset", "--package", "pet-sdk", "--accept", "accepted.yaml");
    expect(await workspace.read(".changeset/spec-release.md")).toMatch(/^---\n"pet-sdk": minor\n---\n/);
  });

  test("raises a level, and the most severe change comes first", async () => {
    const text = `- {operation: POST /pets, pointer: "#/components/schemas/Pet/properties/age", level: breaking, reason: It hurts.}\n`;
    await using workspace = await TestWorkspace.create({ "package.json": settingsText, "accepted.yaml": text });
    await workspace.edit(["/paths/~1pets~1{id}/get/responses/403", { description: "Forbidden." }], additionEdit);
    const json = await workspace.specRelease("diff", "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      bump: "major",
      changes: [{ level: "breaking", accepted: "It hurts." }, { level: "addition" }],
    });
  });

  test("sets a change aside, and counts it", async () => {
    await using workspace = await TestWorkspace.create(entry("none"));
    await workspace.edit(breakingEdit);
    expect(await workspace.specRelease("diff")).toMatchObject({
      stdout: "Nothing has changed.\n\n1 more change is set aside by review.\n",
    });
    const json = await workspace.specRelease("diff", "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      bump: "none",
      changes: [],
      setAside: [{ level: "breaking", accepted: "The shop sells no birds." }],
    });
    expect(await workspace.specRelease("check")).toMatchObject({ code: 0 });
    expect(await workspace.specRelease("changeset")).toMatchObject({
      stdout: "Nothing has changed since the last release: no changeset needed.\n",
    });
  });

  test.for([
    ["of a change that is gone", [additionEdit], "none"],
    ["of the level that the change has anyway", [breakingEdit, additionEdit], "breaking"],
    ["with other words", [breakingEdit, additionEdit], "none\n  message: It has gone."],
  ] as const)("fails the check for an entry %s", async ([, edits, level]) => {
    await using workspace = await TestWorkspace.create(entry(level));
    await workspace.edit(...edits);
    await workspace.specRelease("changeset");
    const says =
      "spec-release: accepted.yaml:2 matches no change, or only changes that already have its level. Remove it (The shop sells no birds.).\n";
    expect(await workspace.specRelease("check")).toEqual({ code: 1, stdout: "", stderr: says });
    expect(await workspace.specRelease("changeset")).toMatchObject({ code: 0, stderr: says });
    expect(await workspace.specRelease("diff")).toMatchObject({ code: 0, stderr: says });
  });

  test("can be missing when the settings name it, and is ignored for other documents", async () => {
    await using workspace = await TestWorkspace.create({ "package.json": settingsText });
    expect(await workspace.specRelease("check")).toMatchObject({ code: 0 });
    await workspace.write(entry("none"));
    await workspace.edit(breakingEdit);
    const { stdout, stderr } = await workspace.specRelease("diff", "released.json", "openapi.json");
    expect({ stdout, stderr }).toMatchObject({ stdout: expect.stringContaining("1 breaking change"), stderr: "" });
  });

  test.for([
    ["{}", "accepted.yaml must be a list of entries."],
    ["- here", "accepted.yaml: an entry must be a map with pointer, level and reason."],
    ["- level: none\n  reason: Why.", "accepted.yaml:1: an entry needs the pointer or the symbol"],
    ["# one\n- pointer: '#/a'\n  level: none", "accepted.yaml:2: an entry needs a reason."],
    ["- {pointer: '#/a', level: major, reason: Why.}", "accepted.yaml:1: level must be one of none, repair, addition,"],
    ["- {pointr: '#/a', level: none, reason: Why.}", "accepted.yaml:1: unknown key pointr. An entry has"],
    ["- {pointer: 1, level: none, reason: Why.}", "accepted.yaml:1: pointer must be a string."],
    ["- {pointer: '#/a'", "accepted.yaml: not valid YAML: "],
  ] as const)("%j is a mistake, told in one line", async ([text, says]) => {
    await using workspace = await TestWorkspace.create({ "package.json": settingsText, "accepted.yaml": text });
    const { code, stderr } = await workspace.specRelease("check");
    expect(stderr).toContain(`spec-release: ${says}`);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(code).toBe(2);
  });
});
