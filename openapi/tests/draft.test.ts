import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { readSource } from "../bundle/read-source.ts";
import { bundle } from "../bundle.ts";
import { draftPagination } from "../draft/draft-pagination.ts";
import { draftResource } from "../draft/draft-resource.ts";
import { inferSchema, type Sample } from "../draft/infer-schema.ts";
import { recordedOperation } from "../draft/recorded-operation.ts";
import { readNames } from "../named-operations.ts";
import { Contract } from "../proof/contract.ts";
import { readRecordings } from "../proof/exchange.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const document = JSON.parse(await readFile(join(folder, "dist/openapi.json"), "utf8"));
const recordings = readRecordings();

/** The source in its own folder, without an operation's folder and without a file of schemas. */
async function sourceWithout(resource: string, schemas: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "wootkit-draft-"));
  onTestFinished(() => rm(copy, { recursive: true }));
  for (const part of ["openapi.yaml", "components", "paths"])
    await cp(join(folder, part), join(copy, part), { recursive: true });
  await rm(join(copy, "paths", resource), { recursive: true });
  await rm(join(copy, "components/schemas", schemas));
  return copy;
}

describe("a drafted resource", () => {
  test.each([
    ["Labels", "labels", "label.yaml"],
    ["PlatformAccounts", "platform-accounts", "platform-account.yaml"],
  ])("describes each recorded response of %s exactly", async (tag, resource, schemas) => {
    const copy = await sourceWithout(resource, schemas);
    const operations = readNames().filter((named) => named.tag === tag);
    const { components } = await readSource(copy);
    for (const [file, drafted] of draftResource(operations, recordings, {
      document: JSON.parse(await bundle(copy)),
      components,
    })) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), drafted);
    }
    const contract = new Contract(JSON.parse(await bundle(copy)));
    const exchanges = operations.flatMap((named) => recordedOperation(named, recordings));
    expect(exchanges.length).toBeGreaterThan(10);
    expect(exchanges.flatMap((exchange) => contract.check(exchange))).toEqual([]);
  });

  test("refers to a component that describes the same objects, and has no descriptions", async () => {
    const { components } = await readSource(folder);
    const named = readNames().filter(({ id }) => id === "createLabel");
    const files = draftResource(named, recordings, { document, components });
    const operation = parse(files.get("paths/labels/create-label.yaml") ?? "");
    expect(operation).toMatchObject({
      "x-route": "POST /api/v1/accounts/{account_id}/labels",
      "x-role": "administrator",
      summary: "TODO",
      "x-returns": { schema: "Label", description: "TODO" },
    });
    expect(operation["x-undescribed"].bodies).toMatchObject({ wrapped: "TODO", "title-number": "TODO" });
  });

  test("is empty for an operation without recordings", () => {
    const operation = { tag: "Ghosts", id: "listGhosts", method: "GET", path: "/api/v1/ghosts" } as const;
    expect(draftResource([operation], recordings, { document, components: [] }).size).toBe(0);
  });
});

describe("the command", () => {
  const run = async (...args: readonly string[]) => {
    const program = spawn(process.execPath, [join(folder, "draft/main.ts"), ...args]);
    const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
    return { stdout, stderr };
  };

  test("keeps a file that exists", async () => {
    const { stdout } = await run("createLabel");
    expect(stdout).toContain("kept  openapi/paths/labels/create-label.yaml: it exists\n");
  });

  test("names the file with all names when a name does not exist", async () => {
    const { stdout, stderr } = await run("createGhost");
    expect(stdout).toBe("");
    expect(stderr).toBe("draft: No resource or operation is called createGhost. openapi/names.yaml has the names.\n");
  });
});

describe("the schema of recorded values", () => {
  const samples = (values: readonly unknown[], server = "4.16.2"): Sample[] =>
    values.map((value) => ({ value, server }));
  const infer = (...values: readonly unknown[]) => inferSchema(samples(values), () => undefined);

  test("has all types that were seen, null last", () => {
    expect(infer(null, "a", "b")).toEqual({ type: ["string", "null"] });
    expect(infer(1, 2.5)).toEqual({ type: "number" });
  });

  test("recognizes a time by its format, and seconds by the name of the key", () => {
    expect(infer("2026-11-30T13:24:24.059Z")).toMatchObject({ type: "string", format: "date-time" });
    expect(infer({ created_at: 1796044963 })).toMatchObject({ properties: { created_at: { format: "unix-time" } } });
  });

  test("requires the keys that every object has", () => {
    expect(infer({ id: 1, name: "a" }, { id: 2 })).toMatchObject({
      required: ["id"],
      properties: { name: { type: "string" } },
    });
  });

  test("describes an object as a map when its keys are data", () => {
    expect(infer({ 12: { total: 1 }, 13: { total: 2 } })).toMatchObject({
      additionalProperties: { required: ["total"], properties: { total: { type: "integer" } } },
    });
    expect(infer({})).toEqual({ type: "object", additionalProperties: true });
  });

  test("marks a key that all newer servers send and no older one does", () => {
    const both = [...samples([{ id: 1 }], "4.9.2"), ...samples([{ id: 1, icon: "" }], "4.16.2")];
    const schema = inferSchema(both, () => undefined);
    expect(schema).toMatchObject({ required: ["id", "icon"], properties: { icon: { "x-since": "4.16" } } });
  });

  test("leaves a key optional that only some objects of a version have", () => {
    const schema = inferSchema(
      [...samples([{ id: 1 }], "4.9.2"), ...samples([{ id: 1, sla: 1 }, { id: 2 }])],
      () => undefined,
    );
    expect(schema).toMatchObject({ required: ["id"] });
    expect(schema).not.toHaveProperty("properties.sla.x-since");
  });
});

describe("the paging of a drafted list", () => {
  const drafted = (id: string) => {
    const [named] = readNames().filter((operation) => operation.id === id);
    return draftPagination(named ? recordedOperation(named, recordings) : []);
  };

  test("has numbered pages if a request had a page", () => {
    const pages = { style: "page", parameter: "page", items: "payload", total: "meta.count" };
    expect(drafted("listContacts")).toEqual({ "x-pagination": pages });
  });

  test("is omitted if the body is the list, because x-returns implies it", () =>
    expect(drafted("listLabels")).toEqual({}));
});
