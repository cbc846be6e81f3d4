import { afterAll, beforeAll, expect, test } from "vitest";
import { runBuiltCommand, runCommand } from "./run-command.ts";
import { PetClients } from "./upgrade-pet-client.ts";
import { ConsumerProject } from "./upgrade-project.ts";
import { TestWorkspace } from "./workspace.ts";

/** A workspace with a breaking change and no changeset. */
async function changedWorkspace(): Promise<TestWorkspace> {
  const workspace = await TestWorkspace.create();
  await workspace.edit(["/components/schemas/Pet/properties/kind/enum/-", "bird"]);
  return workspace;
}

// Everything else about these commands is tested in this process.
test.each([
  { line: "diff", code: 0 },
  { line: "changeset", code: 0, writes: ".changeset/spec-release.md" },
  { line: "check", code: 1 },
  { line: "check --released", code: 1 },
  { line: "version", code: 0, writes: "released.json" },
  { line: "--help", code: 0 },
  { line: "diff --format xml", code: 2 },
])("the built command does `$line` as its source does, and ends with $code", async ({ line, code, writes }) => {
  const args = line.split(" ");
  await using ofSource = await changedWorkspace();
  await using built = await changedWorkspace();
  const expected = await runCommand(args, ofSource.folder);
  expect(await runBuiltCommand(args, built.folder)).toEqual(expected);
  expect(expected.code).toBe(code);
  expect(`${expected.stdout}${expected.stderr}`).not.toBe("");
  if (writes !== undefined) expect(await built.read(writes)).toBe(await ofSource.read(writes));
});

test("the built command ignores a Redocly configuration in the working directory", async () => {
  await using workspace = await changedWorkspace();
  const before = await runBuiltCommand(["diff"], workspace.folder);
  // With this configuration, Redocly considers no change breaking.
  await workspace.write({ "redocly.yaml": "extends: []\n", ".env": "REDOCLY_CLI_DIFF_FORMAT=stylish\n" });
  expect(await runBuiltCommand(["diff"], workspace.folder)).toEqual(before);
  expect(before.stdout).toContain("1 breaking change");
});

let clients: PetClients;
beforeAll(async () => {
  clients = await PetClients.create();
});
afterAll(() => clients[Symbol.asyncDispose]());

test("the built command runs `upgrade` as its source does, and exits with 1 when code is touched", async () => {
  const released = await clients.pack("released", { version: "0.3.0" });
  const next = await clients.pack("next", {
    version: "0.4.0",
    edits: [["/components/schemas/Pet/properties/kind/enum/-", "bird"]],
  });
  await using project = await ConsumerProject.create(released, {
    "src/a.ts": `import type { Pet } from "pet-client";\nexport const kind = (pet: Pet) => pet.kind;\n`,
    "tsconfig.json": JSON.stringify({ compilerOptions: { strict: true, module: "nodenext" }, include: ["src"] }),
  });
  const args = ["upgrade", "pet-client", "--to", next];
  const expected = await runCommand(args, project.folder);
  expect(expected).toMatchObject({ code: 1, stdout: expect.stringContaining("src/a.ts:2:39"), stderr: "" });
  expect(await runBuiltCommand(args, project.folder)).toEqual(expected);
});
