import { describe, expect, test } from "vitest";
import { TestWorkspace } from "./workspace.ts";

const newValue = ["/components/schemas/Pet/properties/kind/enum/-", "bird"] as const;
const newStatus = ["/paths/~1pets~1{id}/get/responses/403", { description: "Forbidden." }] as const;

describe.concurrent("spec-release diff", () => {
  test("prints changes by operation, with their places", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(newValue, newStatus);
    expect(await workspace.specRelease("diff", "released.json", "openapi.json")).toEqual({
      code: 0,
      stderr: "",
      stdout: `GET /pets/{id}
  breaking  \`Pet.kind\` has the new value \`bird\`. (also POST /pets)
            openapi.json:188 #/components/schemas/Pet/properties/kind/enum
  addition  Response \`403\` is new.
            openapi.json:97 #/paths/~1pets~1{id}/get/responses/403

1 breaking change, 1 addition: a major version.
`,
    });
  });

  test("takes the documents from package.json when none are given", async () => {
    await using workspace = await TestWorkspace.create();
    expect(await workspace.specRelease("diff")).toEqual({ code: 0, stderr: "", stdout: "Nothing has changed.\n" });
  });

  test("prints Markdown", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(newValue);
    const { stdout } = await workspace.specRelease("diff", "--format", "markdown");
    expect(stdout).toBe(`**1 breaking change: a major version.**

### \`GET /pets/{id}\`

- **Breaking** \`Pet.kind\` has the new value \`bird\`. Also in \`POST /pets\`. (\`openapi.json:185\`)
`);
  });

  test("prints JSON", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(newValue);
    const { stdout } = await workspace.specRelease("diff", "--format", "json");
    expect(JSON.parse(stdout)).toEqual({
      bump: "major",
      changes: [
        {
          level: "breaking",
          kind: "widened",
          subject: { type: "property", names: ["Pet.kind"], keyword: "enum" },
          operation: "GET /pets/{id}",
          operations: ["GET /pets/{id}", "POST /pets"],
          pointer: "#/components/schemas/Pet/properties/kind/enum",
          file: "openapi.json",
          line: 185,
          message: "`Pet.kind` has the new value `bird`.",
          before: '"dog" | "cat"',
          after: '"dog" | "cat" | "bird"',
        },
      ],
    });
  });

  test("names file and line of a document in several files", async () => {
    const root = (pet: string): string =>
      `openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /pets:\n    get:\n      operationId: listPets\n      responses:\n        "200":\n          description: All.\n          content: {application/json: {schema: {$ref: ${pet}}}}\n`;
    await using workspace = await TestWorkspace.create({
      "old.yaml": root("old/pet.yaml"),
      "new.yaml": root("new/pet.yaml"),
      "old/pet.yaml": "type: object\nproperties:\n  name:\n    type: string\n",
      "new/pet.yaml": "type: object\nproperties:\n  # may be missing\n  name:\n    type: [string, 'null']\n",
    });
    const { stdout } = await workspace.specRelease("diff", "old.yaml", "new.yaml");
    expect(stdout).toBe(`GET /pets
  breaking  \`pet.name\` may now be null.
            new/pet.yaml:5 #/properties/name/type

1 breaking change: a major version.
`);
  });

  test("escapes control characters of a document", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.edit(["/components/schemas/Pet/properties/kind/enum/-", "\u001b[2J\u0007"]);
    for (const format of ["text", "markdown"]) {
      const { stdout } = await workspace.specRelease("diff", "--format", format);
      expect(stdout).toContain("`\\u001b[2J\\u0007`");
      expect(stdout).not.toContain("\u001b");
    }
  });
});
