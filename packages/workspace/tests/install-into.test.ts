import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeNote, userNode } from "../src/node-note.ts";
import { publicPackages } from "../src/release/public-packages.ts";
import { root } from "../src/root.ts";

describe("install-into refuses", () => {
  let elsewhere: string;
  beforeAll(() => {
    elsewhere = mkdtempSync(join(tmpdir(), "wootkit-refused-"));
    writeFileSync(join(elsewhere, "a-file"), "");
    writeFileSync(join(elsewhere, "package.json"), `{"devDependencies":{"yaml":"2.0.0","vitest":"catalog:"}}`);
  });
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  test.each<[string, () => string[], RegExp]>([
    ["a call without a folder", () => [], /^Give the folder of a project, such as /],
    ["the clone", () => ["."], /^\S+ is in this clone\. Give the folder of your own project\.\n$/],
    ["a folder in the clone", () => ["apps/cli"], /^\S+apps\/cli is in this clone\. /],
    ["a file", () => [join(elsewhere, "a-file")], /^\S+a-file is not a folder\.\n$/],
    [
      "a folder that npm cannot read",
      () => [elsewhere],
      /package\.json has the version "catalog:", which npm cannot read\. /,
    ],
    [
      "an unknown package",
      () => ["../a", "@wootkit/clint"],
      /^"@wootkit\/clint" is not one of these packages: @wootkit\/cli, /,
    ],
  ])("%s, before it builds anything", (_, args, message) => {
    const script = join(root, "packages/workspace/src/install-into.ts");
    const { INIT_CWD: _unused, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args()], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("the note about the user's Node", () => {
  const installed = publicPackages(root).filter(({ name }) => name !== "@wootkit/spec-release");

  test("names the packages that want a newer one", () => {
    expect(nodeNote(installed, "20.20.2")).toMatch(
      /^You have Node 20\.20\.2\. @wootkit\/cli \(>=22\S*\) and @wootkit\/sandbox \(>=22\S*\) want another version, and may fail in yours\.$/,
    );
    expect(nodeNote(installed, "22.1.0")).toMatch(
      /^You have Node 22\.1\.0\. @wootkit\/cli \(\S+\) wants another version/,
    );
  });

  test("is missing if all packages support it", () => {
    expect(nodeNote(installed, "24.0.0")).toBeUndefined();
  });

  test.skipIf(process.platform === "win32")("is about the first Node in the path that is not a package of npm", () => {
    const folder = mkdtempSync(join(tmpdir(), "wootkit-node-"));
    const own = join(folder, "project/node_modules/.bin");
    for (const [bin, version] of [
      [own, "v24.0.0"],
      [join(folder, "bin"), "v20.20.2"],
    ] as const) {
      mkdirSync(bin, { recursive: true });
      writeFileSync(join(bin, "node"), `#!/bin/sh\necho ${version}\n`, { mode: 0o755 });
    }
    expect(userNode([own, join(folder, "bin"), "/usr/bin", "/bin"].join(":"))).toBe("20.20.2");
    expect(userNode(own)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  test("is missing if the user has no Node", () => {
    expect(nodeNote(installed, undefined)).toBeUndefined();
  });
});
