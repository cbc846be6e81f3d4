import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox, type SandboxServer, serve } from "@wootkit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcome } from "../src/copy-checkout.ts";
import { root } from "../src/root.ts";
import { docstringExamples, markdownSnippets, type Snippet } from "./markdown.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const snippets = markdownSnippets();
const programs = snippets
  .filter(({ language }) => language === "ts")
  .map((snippet, index) => ({ ...snippet, file: `program-${index}.ts` }));
const examples = docstringExamples().map((snippet, index) => ({ ...snippet, file: `example-${index}.ts` }));
const commands = snippets
  .filter(({ language }) => language === "sh")
  .flatMap(({ source, code }) =>
    code.split("\n").map((line) => ({ source, command: line.replace(/\s+#.*$/, "").trim() })),
  )
  .filter(({ command }) => command !== "");
// These snippets need their own files, and are run by tests of their package.
const elsewhere = ({ source }: Snippet) => source.startsWith("packages/spec-release/");
const sessions = snippets.filter((snippet) => snippet.language === "console" && !elsewhere(snippet));

let work: string;
let server: SandboxServer;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  // Inside the package, so that its dependencies are found.
  work = await mkdtemp(join(here, "snippets-"));
  const sandbox = createSandbox();
  server = await serve(sandbox, { port: 0 });
  await writeShims();
  environment = {
    CHATWOOT_BASE_URL: server.url,
    CHATWOOT_ACCOUNT_ID: String(sandbox.accountId),
    CHATWOOT_API_TOKEN: sandbox.tokens.admin,
    PATH: `${work}:${process.env.PATH}`,
    WOOTKIT_SKIP_BUILD: "1",
  };
  for (const { file, code } of programs) await writeFile(join(work, file), code);
  for (const { file, code } of examples) await writeFile(join(work, file), await withImports(code));
  await writeFile(
    join(work, "tsconfig.json"),
    JSON.stringify({
      extends: "../tsconfig.json",
      compilerOptions: { noUnusedLocals: false, module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"] },
      include: ["*.ts"],
    }),
  );
});

afterAll(async () => {
  await server.close();
  await rm(work, { recursive: true });
});

/** Writes our commands as an installation would. */
async function writeShims(): Promise<void> {
  for (const [name, main] of [
    ["wootkit", "apps/cli/dist/main.js"],
    ["wootkit-sandbox", "packages/sandbox/dist/main.js"],
  ] as const) {
    await writeFile(join(work, name), `#!/bin/sh\nexec "${process.execPath}" "${join(root, main)}" "$@"\n`);
    await chmod(join(work, name), 0o755);
  }
}

/** Adds the imports and the client, which examples in docstrings omit. */
async function withImports(code: string): Promise<string> {
  const lines: string[] = [];
  for (const module of ["@wootkit/client", "@wootkit/sandbox", "@wootkit/spec-release"]) {
    const names = Object.keys(await import(module)).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
    if (names.length > 0 && !code.includes("import ")) lines.push(`import { ${names.join(", ")} } from "${module}";`);
  }
  for (const [variable, type, module] of [
    ["chatwoot", "Client", "@wootkit/client"],
    ["platform", "PlatformClient", "@wootkit/client/platform"],
    ["visitor", "PublicClient", "@wootkit/client/public"],
  ]) {
    if (!new RegExp(`\\b${variable}\\.`).test(code) || new RegExp(`const ${variable}\\b`).test(code)) continue;
    lines.push(`import type { ${type} } from "${module}";`, `declare const ${variable}: ${type};`);
  }
  if (/\bsandbox\b/.test(code) && !/const sandbox\b/.test(code)) {
    lines.push(`import type { Sandbox } from "@wootkit/sandbox";`, "declare const sandbox: Sandbox;");
  }
  return [...lines, code, "export {};"].join("\n");
}

describe("programs in READMEs and docstrings", () => {
  test("are found", () => {
    expect(programs.length).toBeGreaterThan(5);
    expect(examples.length).toBeGreaterThan(2);
  });

  test("pass the type-check", async () => {
    const { stdout } = await outcome(join(here, "node_modules/.bin/tsc"), ["-p", work], here);
    const named = stdout.replaceAll(/[\w-]*\/?((?:program|example)-\d+\.ts)/g, (_, file) => sourceOf(file));
    expect(named).toBe("");
  });

  test.each(programs.filter((program) => !elsewhere(program)))("the program of $source runs", async ({ file }) => {
    expect(await outcome(process.execPath, [join(work, file)], work, environment)).toMatchObject({
      code: 0,
      stderr: "",
    });
  });
});

describe("commands in READMEs", () => {
  test.each(commands)("$source: `$command` is a command that exists", async ({ command }) => {
    const [, script] = /^(?:npx -y pnpm@12|pnpm) (?:run )?(\w[\w-]*)/.exec(command) ?? [];
    const [, filtered, filteredScript] = /^pnpm --filter (\S+) (\S+)/.exec(command) ?? [];
    if (script) {
      expect(Object.keys((await manifest(root)).scripts)).toContain(script);
    } else if (filtered && filteredScript) {
      const folder = filtered.replace("@wootkit/", "");
      const { scripts } = await manifest(join(root, folder === "openapi" ? folder : `packages/${folder}`));
      expect(Object.keys(scripts)).toContain(filteredScript);
    } else if (/^(?:npm install(?: -D| -g)?|npx -y) @wootkit\//.test(command)) {
      const named = command.match(/@wootkit\/[\w-]+/g) ?? [];
      expect(Object.keys((await manifest(here)).devDependencies)).toEqual(expect.arrayContaining(named));
    } else if (/^export CHATWOOT_/.test(command)) {
      const { stdout } = await outcome("wootkit", ["contacts", "conversations", "--help-all"], work, environment);
      expect(stdout).toContain(/CHATWOOT_\w+/.exec(command)?.[0]);
    } else if (/^wootkit(-sandbox)? .*--(help|version)/.test(command) || /^(?:npx )?wootkit /.test(command)) {
      const [program = "", ...args] = command.replace(/^npx /, "").split(" ");
      expect(await outcome(program, args, work, environment)).toMatchObject({ code: 0 });
    } else if (/^(?:npx (?:-y )?)?wootkit-sandbox/.test(command)) {
      const { stdout } = await outcome("wootkit-sandbox", ["--help"], work, environment);
      for (const [option] of command.matchAll(/--[\w-]+/g)) expect(stdout).toContain(option);
    } else {
      throw new Error(
        `no test knows how to check \`${command}\`. Add it to packages/workspace/tests/snippets.test.ts.`,
      );
    }
  });

  test.each(sessions)("$source prints the lines below its command", async ({ code }) => {
    const [first = "", ...printed] = code.split("\n");
    const [program = "", ...args] = first.slice(2).split(" ");
    // npx runs pnpm, which needs the clone.
    const result = await outcome(program, args, program === "npx" ? root : work, environment);
    expect(result.code, result.stderr).toBe(0);
    expect(withoutPort(result.stdout).trimEnd()).toBe(withoutPort(printed.join("\n")).trimEnd());
  });
});

function sourceOf(file: string): string {
  return (
    [...programs, ...examples].find((snippet: Snippet & { file: string }) => snippet.file === file)?.source ?? file
  );
}

function withoutPort(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT");
}

/** Reads the package.json of a folder. All of ours have these keys. */
async function manifest(folder: string): Promise<{ scripts: object; devDependencies: object }> {
  const require = createRequire(import.meta.url);
  return JSON.parse(await readFile(require.resolve(join(folder, "package.json")), "utf8"));
}
