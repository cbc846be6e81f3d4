import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diffSurfaces } from "../../spec-release/src/surface/diff-surfaces.ts";
import { readSurface } from "../../spec-release/src/surface/read-surface.ts";

const run = promisify(execFile);
/** A package of this workspace. Turbo builds it before these tests. */
const client = fileURLToPath(new URL("../../client", import.meta.url));

let folder: string;
let unpacked: string;
let released: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "surface-client-"));
  await run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: client });
  await run("sh", ["-c", `tar -xzf *.tgz`], { cwd: folder });
  unpacked = path.join(folder, "package");
  released = await readSurface(unpacked);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The changes caused by an edit of one declaration file. */
async function changesOf(file: string, from: string | RegExp, to: string) {
  const target = path.join(unpacked, file);
  const text = await readFile(target, "utf8");
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  await writeFile(target, edited);
  try {
    return await diffSurfaces(released, await readSurface(unpacked));
  } finally {
    await writeFile(target, text);
  }
}

test("reading the public types twice gives the same result, without comments and private declarations", async () => {
  expect(await readSurface(unpacked)).toBe(released);
  expect(await readSurface(client)).toBe(released);
  expect(await diffSurfaces(released, released)).toEqual([]);
  // The text differs, the types do not.
  expect(await diffSurfaces(released, `${released}\n`)).toEqual([]);
  expect(released).not.toContain("/**");
  expect(released).not.toContain("clientWith");
});

test("reports a second argument as breaking", async () => {
  const changes = await changesOf(
    "dist/create-client.d.ts",
    "(options?: ClientOptions)",
    "(options: ClientOptions, account: number)",
  );
  expect(changes).toMatchObject([
    {
      level: "breaking",
      operation: null,
      operations: [],
      pointer: "",
      file: "dist/create-client.d.ts",
      symbol: "createClient",
      message: "Argument `account` of `createClient` is new and required.",
      before: "function createClient(options?: ClientOptions): Client",
      after: "function createClient(options: ClientOptions, account: number): Client",
    },
    { level: "breaking", symbol: "createClient", message: "Argument `options` of `createClient` is now required." },
  ]);
  expect(changes).toHaveLength(2);
});

test("reports a renamed option with both names", async () => {
  const changes = await changesOf("dist/transport/options.d.ts", "readonly maxRetries?:", "readonly retries?:");
  expect(changes.map(({ level, symbol, message, before, after }) => [level, symbol, message, before, after])).toEqual([
    [
      "breaking",
      "SendOptions.maxRetries",
      "`SendOptions.maxRetries` is now called `retries`.",
      "readonly maxRetries?: number | undefined",
      "readonly retries?: number | undefined",
    ],
  ]);
});

test("reports an added option as an addition", async () => {
  const changes = await changesOf(
    "dist/transport/options.d.ts",
    "readonly baseUrl?:",
    "readonly proxy?: string; readonly baseUrl?:",
  );
  expect(changes.map(({ level, message }) => [level, message])).toEqual([
    ["addition", "`ConnectionOptions.proxy` is new."],
  ]);
});

test("reports a removed export as breaking", async () => {
  const changes = await changesOf("dist/index.d.ts", 'export { Page } from "./page.ts";', "");
  expect(changes.map(({ level, message }) => [level, message])).toEqual([["breaking", "`Page` is removed."]]);
});

test("reports a change to a generated type once, though several methods return it", async () => {
  const changes = await changesOf("dist/generated/models.d.ts", "blocked: boolean;", "blocked: boolean | null;");
  expect(changes).toMatchObject([
    {
      level: "breaking",
      symbol: "Contact.blocked",
      message: "`Contact.blocked` may now be null.",
      generated: true,
    },
  ]);
  expect(changes).toHaveLength(1);
});

test("reports that an optional body is now required", async () => {
  const changes = await changesOf("dist/options.d.ts", "readonly body?: RequestInit", "readonly body: RequestInit");
  expect(changes.map(({ level, message }) => [level, message])).toEqual([
    ["breaking", "`FetchInit.body` is now required."],
  ]);
});

test("ignores comments", async () => {
  const target = path.join(unpacked, "dist/transport/options.d.ts");
  const text = await readFile(target, "utf8");
  await writeFile(target, text.replaceAll("/**", "/** More words."));
  expect(await readSurface(unpacked)).toBe(released);
  await writeFile(target, text);
});

test("reports two edits in different files as two changes", async () => {
  const edited = released
    .replace("blocked: boolean;", "blocked: boolean | null;")
    .replace("hasNextPage(): boolean;", "");
  expect(await diffSurfaces(released, edited)).toHaveLength(2);
});
