import { describe, expect, test } from "vitest";
import { TestWorkspace } from "./workspace.ts";

const BREAKING = ["/components/schemas/Pet/properties/kind/enum/-", "bird"] as const;
const ADDITION = ["/components/schemas/Pet/properties/age", { type: "integer" }] as const;
const REPAIR = ["/info/description", "Sells pets and food."] as const;
const CHANGESET = ".changeset/spec-release.md";

function byHand(packageName: string, bump: string): Readonly<Record<string, string>> {
  return { ".changeset/by-hand.md": `---\n"${packageName}": ${bump}\n---\n\nExplain the errors\n` };
}

describe.concurrent("spec-release changeset", () => {
  test("writes the bump and the list, marks what breaks, and is content the second time", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(BREAKING, ADDITION, REPAIR);
    expect(await workspace.specRelease("changeset")).toEqual({
      code: 0,
      stderr: "",
      stdout: "Wrote .changeset/spec-release.md: pet-client minor.\n",
    });
    expect(await workspace.read(CHANGESET)).toBe(`---
"pet-client": minor
---

Follow the API: \`Pet.kind\` has the new value \`bird\`

- **Breaking** \`GET /pets/{id}\`, \`POST /pets\`: \`Pet.kind\` has the new value \`bird\`.
  Handle what is new, where you tell the values apart.
- \`GET /pets/{id}\`, \`POST /pets\`: \`Pet.age\` is new.
- The description changes.
`);
    const again = await workspace.specRelease("changeset");
    expect(again.stdout).toBe(".changeset/spec-release.md is up to date: pet-client minor.\n");
  });

  test("gives each package the bump of its own version", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(BREAKING);
    const { stdout } = await workspace.specRelease("changeset", "--package", "pet-client", "--package", "pet-sdk");
    expect(stdout).toBe("Wrote .changeset/spec-release.md: pet-client minor, pet-sdk major.\n");
  });

  test("refreshes it after another edit and removes it when nothing is left", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(ADDITION);
    await workspace.specRelease("changeset");
    await workspace.edit(REPAIR);
    expect((await workspace.specRelease("changeset")).stdout).toBe(
      "Wrote .changeset/spec-release.md: pet-client patch.\n",
    );
    await workspace.edit();
    expect((await workspace.specRelease("changeset")).stdout).toBe(
      "Removed .changeset/spec-release.md: nothing has changed since the last release.\n",
    );
    await expect(workspace.read(CHANGESET)).rejects.toThrow("ENOENT");
    expect((await workspace.specRelease("changeset")).stdout).toBe(
      "Nothing has changed since the last release: no changeset needed.\n",
    );
  });

  test("writes what Changesets reads: status lists it, version applies it", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.commitAll();
    await workspace.edit(BREAKING);
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
  test("is content when nothing has changed", async () => {
    await using workspace = await TestWorkspace.create();
    expect(await workspace.specRelease("check")).toEqual({
      code: 0,
      stderr: "",
      stdout: "pet-client needs none, pending is none.\n",
    });
  });

  test("says what is missing and the command that mends it", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(ADDITION);
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

  test("wants more than a patch written by hand, and repeats the options given", async () => {
    await using workspace = await TestWorkspace.create(byHand("pet-sdk", "patch"));
    await workspace.edit(BREAKING);
    const options = ["--new", "openapi.json", "--package", "pet-sdk"];
    expect(await workspace.specRelease("check", ...options)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "spec-release: pet-sdk needs a major version, but only patch is pending (1 breaking change).\n" +
        "Run: npx spec-release changeset --new openapi.json --package pet-sdk\n",
    });
  });

  test("is content with a large enough changeset written by hand", async () => {
    await using workspace = await TestWorkspace.create(byHand("pet-client", "minor"));
    await workspace.edit(BREAKING);
    expect(await workspace.specRelease("check")).toEqual({
      code: 0,
      stderr: "",
      stdout: "pet-client needs minor, pending is minor.\n",
    });
  });
});
