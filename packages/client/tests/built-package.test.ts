import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testConsumerTypes } from "./consumer-types.ts";
import { command, oneFileCommand, withEsbuild } from "./runtimes/run-in.ts";
import { browser, server, testRuntimes } from "./runtimes/suite.ts";

// Tests the build in this Node, with the compiler of this repository, and in a browser if there is one. The matrix runs
// the same with the packed package in all supported runtimes.
const here = fileURLToPath(new URL("..", import.meta.url));
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "wootkit-client-"));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await mkdir(join(project, "node_modules/@wootkit"), { recursive: true });
  await symlink(here, join(project, "node_modules/@wootkit/client"), "junction");
});

afterAll(() => rm(project, { recursive: true, force: true }));

describe("the built package", () => {
  test("publint finds no problem in the built package", async () => {
    // The matrix tests the packed package.
    const { messages } = await publint({ pkgDir: here, strict: true, pack: false });
    expect(messages).toEqual([]);
  });
});

const node = process.execPath;
testRuntimes(
  () => project,
  [
    { name: "Node", runIn: command(node), ...server },
    { name: "Node, in one file", runIn: oneFileCommand(withEsbuild, node), environment: false, inPage: false },
    browser,
  ],
);
testConsumerTypes(() => project, "of this repository", [join(here, "node_modules/.bin/tsc")]);
