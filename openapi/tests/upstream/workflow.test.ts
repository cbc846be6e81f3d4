import { execFile } from "node:child_process";
import { chmod, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root, workspace } from "./command.ts";

const { env, jobs } = parse(await readFile(join(root, ".github/workflows/upstream.yml"), "utf8"));
const steps: { id?: string; run?: string; if?: string }[] = jobs.watch.steps;
const compare = steps.find(({ id }) => id === "compare")?.run ?? "";
const issue = steps.at(-1)?.run ?? "";

test("the workflow can read the repository and write issues, and writes an issue only when there are new differences", () => {
  expect(jobs.watch.permissions).toEqual({ contents: "read", issues: "write" });
  expect(steps.at(-1)?.if).toBe("steps.compare.outputs.code == '1'");
});

/**
 * Runs a step as the runner does, with a `gh` that writes its arguments to a file. `openIssue` is the number of the
 * open issue.
 */
function ran(script: string, { folder }: { folder: string }, description: string, openIssue = ""): Promise<number> {
  return new Promise((resolve) => {
    const child = execFile(
      "bash",
      ["-e", "-o", "pipefail", "-c", script],
      {
        cwd: folder,
        env: {
          ...process.env,
          ...env,
          DOCUMENT: description,
          OPEN_ISSUE: openIssue,
          RUNNER_TEMP: folder,
          GITHUB_OUTPUT: join(folder, "output"),
          GITHUB_STEP_SUMMARY: join(folder, "summary"),
          PATH: `${folder}${delimiter}${process.env.PATH}`,
        },
      },
      () => resolve(child.exitCode ?? -1),
    );
  });
}

async function runner(files: Readonly<Record<string, string>>) {
  const place = await workspace({
    "openapi/upstream/main.ts": `import ${JSON.stringify(join(root, "openapi/upstream/main.ts"))};`,
    gh: `#!/bin/sh\necho "$@" >> "$RUNNER_TEMP/asked"\nif [ "$2" = list ]; then echo "$OPEN_ISSUE"; fi\n`,
    ...files,
  });
  await chmod(join(place.folder, "gh"), 0o755);
  return place;
}

describe("the exit code of the step that compares", () => {
  test.each([
    ["is 0 when there are no new differences", "openapi/upstream/chatwoot.json", 0, "code=0\n"],
    ["is 1 when there are new differences", "new.yaml", 0, "code=1\n"],
    ["is 2 when the document can't be read", "none.yaml", 1, "code=2\n"],
  ])("%s", async (_, description, code, output) => {
    await using place = await runner({ "new.yaml": "openapi: 3.1.0\npaths: { /new: { get: {} } }\n" });
    expect(await ran(compare, place, description)).toBe(code);
    expect(await place.read("output")).toBe(output);
  });
});

describe("the step that writes the issue", () => {
  test("opens an issue when none is open", async () => {
    await using place = await runner({ "news.md": "- `GET /new`\n" });
    expect(await ran(issue, place, env.DOCUMENT)).toBe(0);
    expect((await place.read("asked")).split("\n")[1]).toBe(
      `issue create --title ${env.TITLE} --body-file ${place.folder}/issue.md`,
    );
    expect(await place.read("issue.md")).toMatch(/^- `GET \/new`\n\n.*pnpm upstream https:\S+ --update/);
  });

  test("updates the open issue", async () => {
    await using place = await runner({ "news.md": "- `GET /new`\n" });
    expect(await ran(issue, place, env.DOCUMENT, "12")).toBe(0);
    expect((await place.read("asked")).split("\n")[1]).toBe(`issue edit 12 --body-file ${place.folder}/issue.md`);
  });
});
