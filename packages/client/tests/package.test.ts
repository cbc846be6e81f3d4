import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodePath, nodes, openToolbox, run, tscPath, typescripts } from "./toolbox.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => join(here, "node_modules/.bin", name);
let work: string;
let tarball: string;
let project: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "wootkit-client-"));
  project = join(work, "project");
  await mkdir(project);
  await Promise.all([openToolbox(), packed()]);
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", "--no-audit", "--no-fund", tarball], { cwd: project });
}, 240_000);

afterAll(() => rm(work, { recursive: true, force: true }));

async function packed(): Promise<void> {
  await run("npx", ["-y", "pnpm@12", "pack", "--pack-destination", work], { cwd: here });
  const name = (await readdir(work)).find((file) => file.endsWith(".tgz"));
  if (!name) throw new Error("pnpm pack wrote no tarball");
  tarball = join(work, name);
}

describe("the packed package", () => {
  test("holds what its users need and nothing else", async () => {
    const installed = join(project, "node_modules/@wootkit/client");
    const files = (await readdir(installed, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1)).sort();
    expect(names.filter((name) => !name.startsWith("dist/"))).toEqual(["LICENSE", "README.md", "package.json"]);
    expect(names).toContain("dist/index.d.ts");
    expect(names).toContain("dist/openapi.json");
    expect(names.filter((name) => /\.test\.|\.map$|(?<!\.d)\.ts$/.test(name))).toEqual([]);
  });

  test("is in order for publint", async () => {
    const { stdout } = await run(bin("publint"), ["--strict", tarball]);
    expect(stdout).toContain("All good!");
  });

  test("has types that resolve (attw, ESM only)", { timeout: 60_000 }, async () => {
    // It exits with 1, and so rejects, when a resolution of the profile has a problem.
    const { stdout } = await run(bin("attw"), [tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"]);
    expect(stdout).toContain("node16 (from ESM): OK (ESM)");
    expect(stdout).toContain("bundler: OK");
  });

  test("says in package.json which Nodes it works in", async () => {
    const { engines } = JSON.parse(await readFile(join(here, "package.json"), "utf8"));
    expect(engines.node).toBe(`>=${nodes[0].split(".")[0]}`);
  });
});

describe.each(nodes)("Node %s", (version) => {
  test("imports it and reads a contact's conversations", async () => {
    await writeFile(
      join(project, "use.js"),
      `import { createServer } from "node:http";
       import { createClient, NotFoundError } from "@wootkit/client";
       const server = createServer((request, response) => {
         response.statusCode = request.url.includes("/42/") ? 200 : 404;
         response.end(JSON.stringify(response.statusCode === 200 ? { payload: [{ id: 7 }] } : { error: "Resource could not be found" }));
       });
       await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
       const chatwoot = createClient({ baseUrl: "http://127.0.0.1:" + server.address().port, accountId: 1, token: "t" });
       const page = await chatwoot.contacts.listConversations(42);
       const error = await chatwoot.contacts.listConversations(43).catch((caught) => caught);
       console.log(process.version, page.items[0].id, page.complete, error instanceof NotFoundError);
       server.closeAllConnections();
       server.close();`,
    );
    const { stdout } = await run(nodePath(version), ["use.js"], { cwd: project });
    expect(stdout).toBe(`v${version} 7 true true\n`);
  });
});

describe.each(typescripts)("TypeScript %s", (version) => {
  test.each(["nodenext", "bundler"])(
    "checks a program that uses it, libraries included (%s)",
    async (resolution) => {
      await writeFile(
        join(project, "use.ts"),
        `import { ApiError, createClient, type Conversation, type Page } from "@wootkit/client";
       const chatwoot = createClient({ baseUrl: "https://chatwoot.example", accountId: 1, token: "t" });
       export const page: Promise<Page<Conversation>> = chatwoot.contacts.listConversations(42);
       export const words = async (): Promise<string[]> =>
         (await page).items.map(({ meta, status }) => (meta.assignee_type === "User" ? meta.assignee.email : status));
       export const status = (error: unknown): number | undefined => (error instanceof ApiError ? error.status : undefined);
       // @ts-expect-error a field that no conversation has
       export const none = async () => (await page).items[0]?.display_id;`,
      );
      const module = resolution === "bundler" ? "esnext" : "nodenext";
      await writeFile(
        join(project, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution: resolution,
            target: "es2022",
            lib: ["es2022", "dom", "dom.iterable"],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
            skipLibCheck: false,
            noEmit: true,
          },
          files: ["use.ts"],
        }),
      );
      const { stdout } = await run(nodePath("24.21.0"), [tscPath(version), "-p", "."], { cwd: project }).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout).toBe("");
    },
    60_000,
  );
});
