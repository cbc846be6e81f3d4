import { readdir, readFile } from "node:fs/promises";
import { namesOf, type OpenApiDocument, type OperationObject, operations } from "@wootkit/openapi/document";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { inThirdPerson } from "../src/docstring.ts";
import { allResources, readDocument } from "../src/document.ts";
import { clientFolder, generate, generatedFolder, generateFrom } from "../src/generate.ts";
import { argumentName, fileName } from "../src/names.ts";
import { segmentsAboveRead } from "../src/read-of-write.ts";
import { kinds } from "./kinds.ts";

const document = await readDocument();
const files = await generate();
const filesOfKinds = await generateFrom(kinds, new Set());

const sourceOf = (files: ReadonlyMap<string, string>, name: string) => files.get(`${generatedFolder}${name}.ts`) ?? "";

describe("the generated files", () => {
  test("match the document", async () => {
    const advice = "the generated files of packages/client are out of date: run `pnpm generate`";
    const sources = (await readdir(clientFolder + generatedFolder)).map((name) => generatedFolder + name);
    expect(["api.md", ...sources].sort(), advice).toEqual([...files.keys()].sort());
    for (const [name, text] of files) {
      const committed = await readFile(clientFolder + name, "utf8");
      expect(committed === text, `${advice} (${name})`).toBe(true);
    }
  });

  test("are the same every time", async () => {
    expect(await generate()).toEqual(files);
  });

  test("begin with a banner", () => {
    for (const [name, text] of files) {
      expect(text, name).toMatch(/^(\/\/|<!--) Generated from .* Do not edit\.( -->)?\n/);
    }
  });

  test("describe each method as the document describes its operation", () => {
    for (const { tag, operations: own } of allResources(document)) {
      const text = sourceOf(files, fileName(tag.name));
      for (const { id, method, path, description } of own) {
        expect(text).toContain(`Endpoint: \`${method} ${path}\``);
        for (const line of description.trim().split("\n")) expect(text).toContain(` * ${line}`.trimEnd());
        expect(text).toContain(`  ${namesOf({ id, tag: tag.name }).method}(`);
      }
    }
  });

  test("list each method with its endpoint in api.md", () => {
    const listing = files.get("api.md") ?? "";
    for (const { method, path } of operations(document)) {
      expect(listing).toContain(`\`${method} ${path}\``);
    }
  });

  test("name the type of each body in api.md", () => {
    const listing = files.get("api.md") ?? "";
    expect(listing).toContain("`conversations.filter(body: ConversationFilter, options?: FilterConversationsOptions)`");
    expect(listing).not.toMatch(/\(body,|, body,/);
  });

  test("accept undefined for every optional property", () => {
    const optional: string[] = [];
    for (const [name, text] of [...files, ...filesOfKinds]) {
      if (!name.endsWith(".ts")) continue;
      const node = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
      const collect = (child: ts.Node): void => {
        if (ts.isPropertySignature(child) && child.questionToken) optional.push(child.type?.getText(node) ?? "");
        ts.forEachChild(child, collect);
      };
      collect(node);
    }
    expect(optional.length).toBeGreaterThan(0);
    for (const type of optional) expect(type).toMatch(/\| undefined$/);
  });

  test("name every type that an editor shows", () => {
    for (const [name, text] of [...files, ...filesOfKinds]) {
      if (name.endsWith("types.ts")) continue;
      expect(text, name).not.toMatch(/\["(schemas|parameters|requestBody|responses)"\]/);
    }
  });

  test("export every class and type", async () => {
    const extended = await generateFrom(kinds, new Set(["server.ts"]));
    expect(sourceOf(extended, "exports").split("\n").slice(2)).toEqual([
      `export type { Things } from "./things.ts";`,
      expect.stringMatching(/^export type \{ .*CreateThingMessageForm|GetThingCountsResult/),
      `export type { Server } from "../server.ts";`,
      `export type { GetServerVersionResult } from "./server.ts";`,
      `export type * from "./models.ts";`,
      `export type { paths } from "./types.ts";`,
      "",
    ]);
    expect(sourceOf(extended, "platform-exports")).toContain(
      `export type { PlatformUsers } from "./platform-users.ts";`,
    );
    expect(sourceOf(extended, "public-exports")).toContain(`export type { publicPaths } from "./types.ts";`);
  });

  test("import only the types that they use, also when a string has the name of a type", async () => {
    const named = structuredClone(kinds);
    const kind = { type: "string", enum: ["Thing", "Other"] };
    const parameters = [{ name: "kind", in: "query", description: "It.", schema: kind }];
    const path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}";
    Object.assign(named.paths[path]?.get ?? {}, {
      parameters: [...(named.paths[path]?.get?.parameters ?? []), ...parameters],
      responses: { 200: { description: "It is done." } },
    });
    const text = sourceOf(await generateFrom(named, new Set()), "public-contacts");
    expect(text).toContain('"Thing" | "Other"');
    expect(text).not.toContain("./models.ts");
  });

  test("use no name that the entry point exports itself", async () => {
    const index = await readFile(`${clientFolder}src/index.ts`, "utf8");
    const byHand = [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)]
      .flatMap(([, names = ""]) => names.split(","))
      .map((name) => name.replace(/\btype\b/, "").trim())
      .filter(Boolean);
    const declared = [...files]
      .filter(([name]) => name.endsWith(".ts"))
      .flatMap(([, text]) => [...text.matchAll(/^export (?:class|interface|type) (\w+)/gm)].map(([, name]) => name));
    expect(byHand.length).toBeGreaterThan(20);
    expect(declared.filter((name) => byHand.includes(String(name)))).toEqual([]);
  });
});

describe("a property with a default", () => {
  test.each([
    ["of a named body", "models", "color?: string | undefined;"],
    ["of a form", "models", "private?: boolean | undefined;"],
    ["of a body without a name", "things", "on?: boolean | undefined;"],
    ["of a body without a name, for openapi-fetch", "types", '"application/json": ToggleThingBody;'],
    ["of a query", "things", 'readonly kind?: "big" | "small" | undefined;'],
    ["of a query, for openapi-fetch", "types", 'kind?: ("big" | "small") | undefined;'],
  ])("%s stays optional", (_, file, property) => {
    expect(sourceOf(filesOfKinds, file)).toContain(property);
  });

  test("stays optional in every body of the document", () => {
    const optional = Object.entries(document.components.schemas).flatMap(([name, { properties = {}, required = [] }]) =>
      Object.entries(properties)
        .filter(([property, schema]) => "default" in schema && !required.includes(property))
        .map(([property]) => [name, property] as const),
    );
    expect(optional.length).toBeGreaterThan(0);
    for (const [name, property] of optional) {
      const [, members = ""] =
        new RegExp(`export (?:interface|type) ${name} ([\\s\\S]*?)\\n}`).exec(sourceOf(files, "models")) ?? [];
      expect(members, `${name}.${property}`).toMatch(new RegExp(`^ +${property}\\?:`, "m"));
    }
  });
});

test("a property that a part of a schema leaves optional is required where the whole requires it", () => {
  const models = sourceOf(filesOfKinds, "models").replace(/\s+/g, " ");
  expect(models).toContain(
    'export type LaterDraft = NewMessage & { [Key in "content"]: Exclude<NewMessage[Key], undefined>; };',
  );
  expect(models).toContain(
    'export type Draft = { kind: string; } & (NewMessage & { [Key in "content"]: Exclude<NewMessage[Key], undefined>; });',
  );
});

describe("the call of a method has", () => {
  const base = "/api/v1/accounts/{account_id}/things";
  const done = { 200: { description: "It is done." } };
  const write = (rest: Partial<OperationObject>) => ({
    post: {
      tags: ["Things"] as const,
      summary: "Do it",
      description: "It.",
      operationId: "do",
      responses: done,
      ...rest,
    },
  });

  test.each<[string, string, Partial<OperationObject>, number]>([
    ["the path itself", base, {}, 0],
    ["the thing with another name in the path", `${base}/{thing_id}/finish`, {}, 1],
    ["the list above another list", `${base}/{id}/marks/{mark}/copy`, {}, 3],
    ["no path of another resource", `${base}/{id}/finish`, { tags: ["Others"] }, -1],
    ["no path that does not show it", `${base}/{id}/finish`, { "x-not-shown": "It is an e-mail." }, -1],
    ["no path above it", "/api/v1/finish", {}, -1],
  ])("the number of segments to leave out of a write's path for the path that reads it: %s", (_, path, rest, above) => {
    const document = { ...kinds, paths: { ...kinds.paths, [path]: { ...kinds.paths[path], ...write(rest) } } };
    const operation = operations(document).find(({ id }) => id === "do");
    expect(operation && segmentsAboveRead(document, operation)).toBe(above);
  });

  test("the first version of Chatwoot that has the operation, if there is one", () => {
    expect(sourceOf(filesOfKinds, "things")).toMatch(/route: "GET \S*things\/\{thing:id\}",[\s\S]{0,80}since: "4\.8"/);
    expect(sourceOf(filesOfKinds, "things")).not.toMatch(/since: undefined/);
  });
});

describe("docstrings", () => {
  test.each([
    ["List contacts", "Lists contacts."],
    ["Search contacts", "Searches contacts."],
    ["Apply a policy", "Applies a policy."],
    ["Destroy a key", "Destroys a key."],
    ["Do it", "Does it."],
  ])("turn the summary %j into %j", (summary, sentence) => {
    expect(inThirdPerson(summary)).toBe(sentence);
  });

  test.each([
    ["an operation", "things", "   * Available since Chatwoot 4.8.\n"],
    ["a property", "models", "     * A time.\n     *\n     * Available in Chatwoot 4.9 to 4.14.\n"],
    ["a value of a property", "models", "     * `big` is available until Chatwoot 4.15.\n"],
    ["a value of a parameter", "things", "   * `small` is available since Chatwoot 4.9.\n"],
  ])("name the versions of Chatwoot that have %s", (_, file, lines) => {
    expect(sourceOf(filesOfKinds, file)).toContain(lines);
  });

  test("are summarized in api.md, with the versions of Chatwoot that have a method", () => {
    expect(filesOfKinds.get("api.md")).toContain(
      "`ApiCall<Thing>`\\\n  Does it. Available since Chatwoot 4.8.\\\n  `GET /api/v1/accounts/{account_id}/things/{id}`",
    );
  });

  test("of properties begin with the description, and keep its Markdown and its examples", () => {
    const models = sourceOf(filesOfKinds, "models");
    expect(models).toContain("     * A size.\n     *\n     * - `big`\n     * - `small`\n");
    expect(models).toContain("     * @example big\n");
  });

  test("of properties have no tag that repeats the type", () => {
    for (const [name, text] of [...files, ...filesOfKinds]) {
      expect(text, name).not.toMatch(/\* (Format:|@description|@enum|@constant)/);
    }
  });
});

describe("the generator rejects", () => {
  const withOperation = (path: string, change: object): OpenApiDocument => {
    const item = kinds.paths[path];
    const [method = "get"] = Object.keys(item ?? {});
    const operation = { ...Object(Reflect.get(Object(item), method)), ...change };
    return { ...kinds, paths: { ...kinds.paths, [path]: { ...item, [method]: operation } } };
  };
  const base = "/api/v1/accounts/{account_id}/things";
  const query = (name: string, schema: object) => ({ parameters: [{ name, in: "query", description: "It.", schema }] });
  const { components } = kinds;
  const rows: readonly (readonly [string, OpenApiDocument, RegExp])[] = [
    [
      "a query parameter with the name of an option",
      withOperation(`${base}/whole`, query("timeout", { type: "integer" })),
      /listThingNames: .* timeout/,
    ],
    [
      "a list in the query without brackets",
      withOperation(`${base}/whole`, query("labels", { type: "array", items: {} })),
      /listThingNames: .* labels/,
    ],
    [
      "a parameter with brackets that is not a list",
      withOperation(`${base}/whole`, query("labels[]", { type: "string" })),
      /listThingNames: .* labels\[\]/,
    ],
    [
      "a list and a single value with the same name",
      withOperation(`${base}/whole`, {
        parameters: ["labels", "labels[]"].map((name) => ({
          name,
          in: "query",
          description: "It.",
          schema: name === "labels" ? { type: "string" } : { type: "array", items: { type: "string" } },
        })),
      }),
      /listThingNames: .* labels and labels\[\]/,
    ],
    [
      "a query parameter with capitals",
      withOperation(`${base}/whole`, query("sortBy", { type: "string" })),
      /listThingNames: .* sortBy/,
    ],
    [
      "a field with capitals",
      withOperation("/api/v1/upload", {
        requestBody: {
          content: { "application/json": { schema: { allOf: [{ properties: { fileName: { type: "string" } } }] } } },
        },
      }),
      /uploadThing: .* fileName/,
    ],
    [
      "a body that is neither JSON nor a form",
      withOperation("/api/v1/upload", { requestBody: { content: { "application/xml": { schema: {} } } } }),
      /uploadThing: .*application\/xml/,
    ],
    [
      "a schema with the name of a tag",
      { ...kinds, components: { ...components, schemas: { ...components.schemas, Things: { type: "object" } } } },
      /have the same name: Things/,
    ],
  ];
  test.each(rows)("%s", async (_, document, message) => {
    await expect(generateFrom(document, new Set())).rejects.toThrow(message);
  });
});

describe("names", () => {
  test.each([
    ["id", "/api/v1/accounts/{account_id}/contacts/{id}/labels", "contactId"],
    ["id", "/api/v1/accounts/{account_id}/canned_responses/{id}", "cannedResponseId"],
    [
      "conversation_id",
      "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{id}",
      "conversationId",
    ],
    ["id", "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{id}", "messageId"],
    ["slug", "/hc/{slug}", "slug"],
  ])("turn the placeholder %s of %s into the argument %s", (place, path, name) => {
    expect(argumentName(place, path)).toBe(name);
  });

  test("of files are derived from tags", () => {
    expect(fileName("CustomAttributes")).toBe("custom-attributes");
  });
});
