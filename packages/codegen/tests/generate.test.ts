import { readdir, readFile } from "node:fs/promises";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { clientFolder, generate, generatedFolder } from "../src/generate.ts";
import { argumentName, fileName, methodName } from "../src/names.ts";
import { allOperations, operationsOf, readSpecification } from "../src/specification.ts";

const specification = await readSpecification();
const files = await generate();

describe("what is generated", () => {
  test("is what the spec says", async () => {
    const mend = "what is generated in packages/client is out of date: run `pnpm generate`";
    const sources = (await readdir(clientFolder + generatedFolder)).map((name) => generatedFolder + name);
    expect(["api.md", ...sources].sort(), mend).toEqual([...files.keys()].sort());
    for (const [name, text] of files) {
      const committed = await readFile(clientFolder + name, "utf8");
      expect(committed === text, `${mend} (${name})`).toBe(true);
    }
  });

  test("comes out the same every time", async () => {
    expect(await generate()).toEqual(files);
  });

  test("carries a banner in each file", () => {
    for (const [name, text] of files) {
      expect(text, name).toMatch(/^(\/\/|<!--) Generated from .* Do not edit\.( -->)?\n/);
    }
  });

  test("says of each method what the spec says of the operation", () => {
    for (const tag of specification.tags) {
      const text = files.get(`${generatedFolder}${fileName(tag.name)}.ts`) ?? "";
      for (const { method, path, operation } of operationsOf(specification, tag)) {
        expect(text).toContain(`Endpoint: \`${method.toUpperCase()} ${path}\``);
        for (const line of operation.description.trim().split("\n")) expect(text).toContain(` * ${line}`.trimEnd());
        expect(text).toContain(`  ${methodName(operation.operationId, tag.name)}(`);
      }
    }
  });

  test("lists each method with its endpoint in api.md", () => {
    const listing = files.get("api.md") ?? "";
    for (const { method, path } of allOperations(specification)) {
      expect(listing).toContain(`\`${method.toUpperCase()} ${path}\``);
    }
  });

  test("says in api.md what each body is", () => {
    const listing = files.get("api.md") ?? "";
    expect(listing).toContain("`conversations.filter(body: ConversationFilter, options?: FilterConversationsOptions)`");
    expect(listing).not.toMatch(/\(body,|, body,/);
  });

  test("takes undefined for whatever is optional", () => {
    for (const name of ["types.ts", "routes.ts"]) {
      const text = files.get(generatedFolder + name) ?? "";
      const node = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
      const optional: string[] = [];
      const collect = (child: ts.Node): void => {
        if (ts.isPropertySignature(child) && child.questionToken) optional.push(child.type?.getText(node) ?? "");
        ts.forEachChild(child, collect);
      };
      collect(node);
      expect(optional.length).toBeGreaterThan(0);
      for (const type of optional) expect(type).toMatch(/\| undefined$/);
    }
  });

  test("has an entry for each route, typed and not", () => {
    for (const { method, path, operation } of allOperations(specification)) {
      expect(files.get(`${generatedFolder}routes.ts`)).toContain(`readonly "${method.toUpperCase()} ${path}": {`);
      expect(files.get(`${generatedFolder}operations.ts`)).toContain(`export const ${operation.operationId}: `);
    }
  });
});

describe("names", () => {
  test.each([
    ["listContactConversations", "Contacts", "listConversations"],
    ["listContacts", "Contacts", "list"],
    ["getContact", "Contacts", "get"],
    ["mergeContacts", "Contacts", "merge"],
    ["createContactNote", "Contacts", "createNote"],
    ["updateInbox", "Inboxes", "update"],
    ["filterConversations", "Conversations", "filter"],
  ])("%s of %s is called %s", (operationId, tag, name) => {
    expect(methodName(operationId, tag)).toBe(name);
  });

  test("a path parameter is called after what it names", () => {
    const [contacts] = specification.tags.flatMap((tag) => operationsOf(specification, tag));
    if (!contacts) throw new Error("the spec has no operation");
    expect(argumentName("id", contacts)).toBe("contactId");
    expect(argumentName("conversation_id", contacts)).toBe("conversationId");
    expect(fileName("CustomAttributes")).toBe("custom-attributes");
  });
});
