import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { diffSpecs } from "../src/index.ts";
import { TestWorkspace } from "./workspace.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** All code blocks of a language, in their order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(([, text = ""]) => text);
}

/** The pet shop with the edits of the README. */
async function editedWorkspace(): Promise<TestWorkspace> {
  const workspace = await TestWorkspace.create();
  const released = (await workspace.read("released.json")).replace('"1.0.0"', '"0.3.0"');
  await workspace.write({ "released.json": released });
  await workspace.commitAll();
  await workspace.edit(
    ["/info/version", "0.3.0"],
    ["/components/schemas/Pet/properties/kind/enum/-", "bird"],
    ["/paths/~1pets~1{id}/get/responses/403", { description: "Not for you." }],
  );
  return workspace;
}

/** Runs the commands of a session. Each must print the text below it. */
async function replay(session: string, workspace: TestWorkspace): Promise<void> {
  for (const text of session.split(/^\$ npx /m).slice(1)) {
    const [command = "", ...printed] = text.split("\n");
    const [program, ...args] = command.split(" ");
    const isOurs = program === "spec-release";
    const { stdout, stderr, code } = await (isOurs ? workspace.specRelease(...args) : workspace.changesets(...args));
    const says = printed.join("\n").trimEnd();
    if (isOurs) expect(`${stdout}${stderr}`.trimEnd()).toBe(says);
    expect({ command, code }).toEqual({ command, code: says.startsWith("spec-release: ") ? 1 : 0 });
  }
}

describe.concurrent("the README", () => {
  // The session of an upgrade needs an installed package and is tested elsewhere.
  const sessions = blocks("console").filter((session) => !session.includes("spec-release upgrade"));

  test.for(sessions.map((session, index) => [index + 1, session] as const))(
    "session %i prints what it says",
    async ([, session]) => {
      await using workspace = await editedWorkspace();
      await replay(session, workspace);
    },
  );

  test("shows the changeset that is written", async () => {
    await using workspace = await editedWorkspace();
    await workspace.specRelease("changeset");
    const [bumps, text] = (await workspace.read(".changeset/spec-release.md")).split("---\n\n");
    expect([bumps, text]).toEqual([`---\n"pet-client": minor\n`, blocks("md")[0]]);
  });

  test("shows settings and reviewed levels that hold", async () => {
    await using workspace = await editedWorkspace();
    const [[settings = ""], [accepted = ""]] = [blocks("json"), blocks("yaml")];
    await workspace.write({ "package.json": settings, "accepted-changes.yaml": accepted });
    const { stdout, stderr } = await workspace.specRelease("diff");
    expect(stderr).toMatch(/^spec-release: released\.d\.ts doesn't exist yet: [^\n]+\n$/);
    expect(stdout).toContain("2 additions: a minor version.");
  });

  test("names the bump and the changes as the library returns them", async () => {
    await using workspace = await editedWorkspace();
    const { bump, changes } = await diffSpecs(`${workspace.folder}/released.json`, `${workspace.folder}/openapi.json`);
    expect(bump).toBe("major");
    expect(changes.map(({ level, message }) => [level, message])).toEqual([
      ["breaking", "`Pet.kind` has the new value `bird`."],
      ["addition", "Response `403` is new."],
    ]);
    expect(changes[0]).toMatchObject(JSON.parse(blocks("json")[1] ?? ""));
  });
});
