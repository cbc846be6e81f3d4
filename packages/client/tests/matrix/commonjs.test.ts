import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodes, openToolbox, toolPath } from "../../../workspace/src/toolbox/toolbox.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL("../..", import.meta.url));
const readme = await readFile(join(here, "README.md"), "utf8");
/** The versions of the packages that the README installs for Jest. */
const versions: Readonly<Record<string, string>> = {
  jest: "30.5.2",
  "@babel/plugin-transform-modules-commonjs": "7.29.14",
};
const [, development = ""] = /`npm install -D (jest [^`]*)`/.exec(readme) ?? [];
const jest = development.split(" ").map((name) => `${name}@${versions[name]}`);
const use = `expect(() => createClient({ baseUrl: "desk", accountId: 1, token: "secret-token" })).toThrow("https://desk");`;
let project: string;

// A CommonJS project, as `npm init` makes one, with the packed package and Jest.
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "wootkit-commonjs-"));
  await run("npx", ["-y", "pnpm@12", "pack", "--pack-destination", project], { cwd: here });
  const tarball = (await readdir(project)).find((file) => file.endsWith(".tgz")) ?? "";
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "commonjs" }));
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", join(project, tarball), ...jest];
  await Promise.all([openToolbox(), run("npm", install, { cwd: project })]);
});

afterAll(() => rm(project, { recursive: true, force: true }));

test.each(nodes)("Node %s loads the client with require", async (version) => {
  const code = 'const { createClient } = require("@wootkit/client"); console.log(typeof createClient);';
  const { stdout } = await run(toolPath(`node-${version}`), ["-e", code], { cwd: project });
  expect(stdout).toBe("function\n");
});

// install-into makes a project of type "module"; `npm init` makes one of type "commonjs".
test.each(nodes.flatMap((version) => ["commonjs", "module", undefined].map((type) => [version, type] as const)))(
  "Jest runs tests with import and require, configured as the README says, in Node %s and a project of type %s",
  async (version, type) => {
    const manifest = JSON.parse(await readFile(join(project, "package.json"), "utf8"));
    await writeFile(join(project, "package.json"), JSON.stringify({ ...manifest, type }));
    const [, name = "", config = ""] =
      /`(jest\.config\.\w+)`:\n\n```js\n(module\.exports = .*?)```/s.exec(readme) ?? [];
    await writeFile(join(project, name), config);
    const takeIn = {
      required: 'const { createClient } = require("@wootkit/client");',
      imported: 'import { createClient } from "@wootkit/client";',
    };
    for (const [title, line] of Object.entries(takeIn)) {
      await writeFile(join(project, `${title}.test.js`), `${line}\ntest("${title}", () => { ${use} });\n`);
    }
    // Jest reports on stderr, and exits with 1 when a test fails.
    const { stderr } = await run(toolPath(`node-${version}`), ["node_modules/jest/bin/jest.js"], { cwd: project });
    expect(stderr).toContain("Tests:       2 passed, 2 total");
  },
);
