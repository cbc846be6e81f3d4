import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Contract } from "../proof/contract.ts";
import { asOpenApi31 } from "../proof/open-api-3-1.ts";
import { provenExchanges } from "../proof/proven-exchanges.ts";
import { readmeWith } from "../proof/readme-figures.ts";
import { runProof } from "../proof/run-proof.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const version = "4.16.2";
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** Runs `pnpm proof` on a document that is written to a file. */
async function proof(document: unknown, name = "theirs.json") {
  const cwd = await mkdtemp(join(tmpdir(), "wootkit-proof-"));
  await writeFile(join(cwd, name), typeof document === "string" ? document : JSON.stringify(document));
  try {
    return await run(cwd, name);
  } finally {
    await rm(cwd, { recursive: true });
  }
}

async function run(cwd: string, ...args: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await runProof(args, {
    cwd,
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
  });
  return { code, ...written };
}

/** The line of one version in a report. */
function lineOf(stdout: string): string | undefined {
  return stdout.split("\n").find((line) => line.startsWith(`${version}: `));
}

test("the README has the figures of the proof", async () => {
  const [readme = "", theirs = "", ours = ""] = await Promise.all(
    ["README.md", "openapi/upstream/chatwoot.json", "openapi/dist/openapi.json"].map((file) =>
      readFile(join(root, file), "utf8"),
    ),
  );
  expect(readmeWith(readme, JSON.parse(theirs), JSON.parse(ours)), "Run `pnpm generate`.").toBe(readme);
  expect(() => readmeWith("# Wootkit", {}, {})).toThrow("The README lacks <!-- figures");
});

describe("`pnpm proof` counts each exchange once", () => {
  const recorded = provenExchanges().filter(({ server }) => server === version);
  const of = (path: string) =>
    recorded.filter(({ request }) => request.method === "GET" && request.path.replace(/\/$/, "") === path).length;
  const all = recorded.length;
  const apiKeys = "{version: {type: string}, timestamp: {type: string}, queue_services: {type: string}";

  test("as exact, violating, with undocumented keys, or of an undescribed operation", async () => {
    const { code, stdout, stderr } = await proof(
      `
openapi: 3.0.3
servers: [{url: https://chatwoot.example/}]
paths:
  /api:
    get:
      responses:
        2XX: {content: {application/json: {schema: {properties: ${apiKeys}, data_services: {type: string}}}}}}
  /health:
    get: {responses: {default: {content: {"*/*": {schema: {type: object}}}}}}
  /api/v1/profile:
    get: {responses: {"299": {description: No server sends it.}}}
`,
      "theirs.yaml",
    );
    expect(stderr).toBe("");
    const [exact, keys, violating] = [of("/api"), of("/health"), of("/api/v1/profile")];
    expect([exact, keys, violating].every((count) => count > 0)).toBe(true);
    const counted = `${version}: ${all.toLocaleString("en-US")} exchanges, 3 operations, ${exact} exact`;
    const undescribed = (all - exact - keys - violating).toLocaleString("en-US");
    expect(lineOf(stdout)?.replace(/of \d+ undescribed/, "of N undescribed")).toBe(
      `${counted}, ${violating} violating, ${keys} with undocumented keys, ${undescribed} of N undescribed operations`,
    );
    expect(stdout.split("\n")[0]).toBe("3 operations");
    expect(code).toBe(1);
  });

  test("as violating when the schema has a broken reference", async () => {
    const paths = { "/api": { get: { responses: { 200: json({ $ref: "#/components/schemas/None" }) } } } };
    const { stdout } = await proof({ openapi: "3.1.0", paths });
    expect(lineOf(stdout)).toContain(` 1 operation, 0 exact, ${of("/api")} violating, `);
  });
});

describe("a mistake of the user", () => {
  test.each([
    ["a Swagger 2 document", { swagger: "2.0", paths: { "/api": { get: {} } } }, /is a Swagger 2 document\. Convert/],
    ["a document without operations", { openapi: "3.1.0", paths: {} }, /has no operation\. Name the bundled document/],
    ["another kind of file", { name: "wootkit" }, /is not an OpenAPI 3 or Swagger 2 document/],
    [
      "a reference to itself",
      {
        openapi: "3.1.0",
        paths: { "/api": { get: { responses: { 200: { $ref: "#/components/responses/A" } } } } },
        components: { responses: { A: { $ref: "#/components/responses/A" } } },
      },
      /has a reference that leads back to itself/,
    ],
  ])("is reported in one line with exit code 2: %s", async (_, document, message) => {
    const { code, stdout, stderr } = await proof(document);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^proof: .*\n$/);
  });

  test.each([
    [["none.json"], "There is no file none.json.\n"],
    [["a.json", "b.json"], "Name one document, not 2. See --help.\n"],
    [["--shout"], "Unknown option '--shout'. See --help.\n"],
  ])("is reported in one line with exit code 2: %j", async (args, message) => {
    expect(await run(root, ...args)).toEqual({ code: 2, stdout: "", stderr: `proof: ${message}` });
  });
});

test("the program has the output and the exit code of the function", async () => {
  const code = await new Promise((resolve) => {
    const main = join(root, "openapi/proof/main.ts");
    const child = execFile(process.execPath, [main, "none.json"], { cwd: root }, () => resolve(child.exitCode));
  });
  expect(code).toBe(2);
  expect(await run(root, "--help")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("pnpm proof [FILE|URL]"),
  });
});

test("the keywords of OpenAPI 3.0 mean the same as those of 3.1", () => {
  expect(
    asOpenApi31({
      properties: {
        nullable: { type: "string", nullable: true, enum: ["a"] },
        reference: { $ref: "#/components/schemas/A", nullable: true },
        present: { type: "string", nullable: false },
        limit: { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      },
    }),
  ).toEqual({
    properties: {
      nullable: { type: ["string", "null"], enum: ["a", null] },
      reference: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
      present: { type: "string" },
      limit: { exclusiveMinimum: 1, maximum: 9 },
    },
  });
});

test("a response is found under its status, its range and default, and a media type in a range", () => {
  const response = (...types: string[]) => ({
    content: Object.fromEntries(types.map((type) => [type, { schema: { type: "string" } }])),
  });
  const responses = { 200: response("text/csv"), "2XX": response("text/*"), default: response("*/*") };
  const contract = new Contract({ openapi: "3.1.0", paths: { "/report": { get: { responses } } } });
  const found = (status: number, type: string) =>
    contract.check({
      source: "a",
      request: { method: "GET", path: "/report", params: {}, role: null },
      response: { status, headers: { "content-type": type }, text: "a;b" },
    });
  expect(found(200, "text/csv; charset=utf-8")).toEqual([]);
  expect(found(201, "text/html")).toEqual([]);
  expect(found(500, "image/png")).toEqual([]);
  expect(found(200, "text/html")).toMatchObject([{ cause: "text/html is not documented for 200" }]);
});
