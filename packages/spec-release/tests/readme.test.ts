import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { diffSpecs } from "../src/index.ts";
import { TestWorkspace } from "./workspace.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const session = /```console\n(.*?)```/s.exec(readme)?.[1] ?? "";

test("the session prints what the README says", async () => {
  await using workspace = await TestWorkspace.create();
  await workspace.edit(
    ["/components/schemas/Pet/properties/kind/enum/-", "bird"],
    ["/paths/~1pets~1{id}/get/responses/403", { description: "Not for you." }],
  );
  const commands = session.split(/^\$ npx spec-release /m).slice(1);
  expect(commands).toHaveLength(2);
  for (const text of commands) {
    const [command = "", ...printed] = text.split("\n");
    const { code, stdout, stderr } = await workspace.specRelease(...command.split(" "));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd()).toBe(printed.join("\n").trimEnd());
  }
});

test("the library answers the bump and the changes that the README names", async () => {
  await using workspace = await TestWorkspace.create();
  await workspace.edit(["/components/schemas/Pet/properties/kind/enum/-", "bird"]);
  const { bump, changes } = await diffSpecs(`${workspace.folder}/released.json`, `${workspace.folder}/openapi.json`);
  expect(bump).toBe("major");
  expect(changes.map(({ level, message }) => [level, message])).toEqual([
    ["breaking", "`Pet.kind` has the new value `bird`."],
  ]);
});
