import { mkdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { planUpgrade } from "../src/index.ts";
import { installCommand } from "../src/upgrade/install-command.ts";
import type { Edit } from "./edit.ts";
import { serveRegistry } from "./source-registry.ts";
import { listTypes, PetClients } from "./upgrade-pet-client.ts";
import { ConsumerProject } from "./upgrade-project.ts";

const strictProject = {
  compilerOptions: { strict: true, module: "nodenext", target: "es2022", types: [], skipLibCheck: true },
  include: ["src"],
};
const tsconfigText = JSON.stringify(strictProject);
const withBird: Edit = ["/components/schemas/Pet/properties/kind/enum/-", "bird"];
const nullableName: Edit = ["/components/schemas/Pet/properties/name/type", ["string", "null"]];
const getPetPointer = "/paths/~1pets~1{id}/get";
const withAge: Edit = ["/components/schemas/Pet/properties/age", { type: "integer" }];

let clients: PetClients;
let released: string;

beforeAll(async () => {
  clients = await PetClients.create();
  released = await clients.pack("released", { version: "0.3.0" });
});

afterAll(() => clients[Symbol.asyncDispose]());
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The output for code in `src/code.ts` when edits are released. */
async function upgradeOf(code: string, edits: readonly Edit[], tsconfig: string = tsconfigText) {
  const tarball = await clients.pack(crypto.randomUUID(), { version: "0.4.0", edits });
  await using project = await ConsumerProject.create(released, { "src/code.ts": code, "tsconfig.json": tsconfig });
  const outcome = await project.upgrade("pet-client", "--to", tarball);
  return { ...outcome, stdout: outcome.stdout.replaceAll(tarball, "pet-client.tgz") };
}

/** The places in the code that the report names, without the text after them. */
function places(stdout: string): string[] {
  return [...stdout.matchAll(/^ +(src\/\S+)/gm)].map(([, place = ""]) => place);
}

describe("comparing with a newer version", () => {
  test("shows for each operation its changes, the lines that they touch, and unused parts", async ({ expect }) => {
    const code = `import { pets, type Pet } from "pet-client";

export async function title(id: number): Promise<string> {
  const pet = await pets.getPet({ id, query: { view: "brief" } });
  const { name } = pet;
  return name.toUpperCase() + label(pet.kind);
}

export function label(kind: Pet["kind"]): string {
  switch (kind) {
    case "dog":
      return "Dog";
    case "cat":
      return "Cat";
    case undefined:
      return "";
  }
}

export const add = () => pets.addPet({ body: { name: "Rex" } });
export const names = (list: readonly Pet[]) => list.map((pet) => pet.name).join(", ");
const wrong: number = "before";
`;
    const {
      code: exit,
      stdout,
      stderr,
    } = await upgradeOf(code, [
      withBird,
      nullableName,
      withAge,
      ["/components/schemas/Owner/properties/name", undefined],
      ["/paths/~1pets~1{id}/get/parameters/1/schema/enum", ["full"]],
      ["/components/schemas/NewPet/properties/born", { type: "string" }],
      ["/components/schemas/NewPet/required/-", "born"],
      ["/components/schemas/Pet/properties/nickname/description", "What it is called."],
    ]);
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      pet-client 0.3.0 → 0.4.0 (breaking)

      GET /pets/{id}
        breaking  Query parameter \`view\` no longer has \`brief\`.
                  src/code.ts:4:48  Type '"brief"' is not assignable to type '"full"'.
        breaking  \`Pet.kind\` has the new value \`bird\`. (also POST /pets)
                  src/code.ts:6:41  compiles: pet.kind
                  src/code.ts:9:43  Function lacks ending return statement and return
                                    type does not include 'undefined'.
        breaking  \`Pet.name\` may now be null. (also POST /pets)
                  src/code.ts:5:11  compiles: { name }
                  src/code.ts:6:10  'name' is possibly 'null'.
                  src/code.ts:21:70  compiles: pet.name
        breaking  \`Owner.name\` is removed. (also POST /pets)
                  not used by your code
        addition  \`Pet.age\` is new. (also POST /pets)

      POST /pets
        breaking  \`NewPet.born\` is new and required.
                  src/code.ts:20:40  Property 'born' is missing in type '{ name:
                                     string; }' but required in type '{ name: string;
                                     kind?: "dog" | "cat" | undefined; note?: string |
                                     undefined; born: string; }'.

      4 of 5 breaking changes touch your code, at 6 lines (4 no longer compile); 1
      does not.
      Also: 1 addition, 1 repair.
      1 error that already exists with 0.3.0 is not counted.
      Upgrade: npm install pet-client.tgz
      "
    `);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: "" });
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test("a version with only additions breaks nothing", async () => {
    const { code, stdout } = await upgradeOf(`import { pets } from "pet-client";\nawait pets.getPet({ id: 1 });\n`, [
      withAge,
    ]);
    expect(stdout).toContain("pet-client 0.3.0 → 0.4.0 (additions)");
    expect(stdout).toContain("  addition  `Pet.age` is new.");
    expect(stdout).toContain("Nothing breaks.\nAlso: 1 addition.\nUpgrade: npm install pet-client.tgz\n");
    expect(code).toBe(0);
  });

  test("a breaking change in a part that the code doesn't use doesn't fail the command", async () => {
    const { code, stdout } = await upgradeOf(`import { pets } from "pet-client";\nawait pets.getPet({ id: 1 });\n`, [
      withBird,
    ]);
    expect(stdout).toContain("None of 1 breaking change touches your code.");
    expect(stdout).toContain("            not used by your code\n");
    expect(code).toBe(0);
  });

  test("the command writes nothing into the project", async () => {
    const tarball = await clients.pack("written", { version: "0.4.0", edits: [withBird] });
    await using project = await ConsumerProject.create(released, { "src/a.ts": "", "tsconfig.json": tsconfigText });
    const before = await project.snapshot();
    await project.upgrade("pet-client", "--to", tarball);
    expect(await project.snapshot()).toEqual(before);
  });

  test("the installed version needs no command, except a new build from another document", async () => {
    const anew = await clients.pack("anew", { version: "0.3.0", edits: [withAge] });
    await using project = await ConsumerProject.create(released, { "src/a.ts": "", "tsconfig.json": tsconfigText });
    const same = await project.upgrade("pet-client", "--to", released);
    expect(same.stdout).toBe("pet-client 0.3.0 is already installed: nothing to upgrade.\n");
    const json = await project.upgrade("pet-client", "--to", released, "--format", "json");
    expect(JSON.parse(json.stdout)).not.toHaveProperty("command");
    const other = await project.upgrade("pet-client", "--to", anew);
    expect(other.stdout).toContain(`\nUpgrade: npm install ${anew}\n`);
  });

  test("the report fits into 80 columns with long names", async () => {
    const names = [`Food${"OfPets".repeat(4)}`, `Food${"OfPets".repeat(15)}`];
    const byHand = (result?: string): string =>
      names.map((name) => `export declare class ${name} { feed(): ${result ?? `${name}[]`} }\n`).join("");
    const old = await clients.pack("short", { version: "0.3.0", byHand: byHand("number") });
    const next = await clients.pack("long", { version: `0.4.0-${"next.".repeat(12)}1`, byHand: byHand() });
    const code = names.map((name) => `export const a${name}: number = new ${name}().feed();\n`).join("");
    await using project = await ConsumerProject.create(old, {
      "src/places/of-forty-columns.ts": `import { ${names.join(", ")} } from "pet-client";\n${code}`,
      "tsconfig.json": tsconfigText,
    });
    const { stdout } = await project.upgrade("pet-client", "--to", next);
    expect(places(stdout)).toHaveLength(2);
    for (const name of names)
      expect(stdout.replaceAll(/\s/g, "")).toContain(`Type'${name}[]'isnotassignabletotype'number'.`);
    for (const line of stdout.split("\n"))
      if (!line.startsWith("Upgrade:")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test("versions are compared without a tsconfig too", async () => {
    const tarball = await clients.pack("plain", { version: "0.4.0", edits: [withBird, nullableName] });
    await using project = await ConsumerProject.create(released, {});
    const { code, stdout } = await project.upgrade("pet-client", "--to", tarball);
    expect(stdout).toContain(
      "2 breaking changes. With --project tsconfig.json you see which lines of your\ncode they touch.\n",
    );
    expect(stdout).not.toContain("not used");
    expect(code).toBe(0);
  });

  test("JSON and Markdown contain control characters only in escaped form", async () => {
    const tarball = await clients.pack("formats", {
      version: "0.4.0",
      edits: [["/components/schemas/Pet/properties/kind/enum/-", "\u001b[2J\u009b\u202e"]],
    });
    const code = `import type { Pet } from "pet-client";\nexport const kind = (pet: Pet) => pet["kind"/*\u001b[2J\u009b*/];\n`;
    await using project = await ConsumerProject.create(released, { "src/a.ts": code, "tsconfig.json": tsconfigText });
    const json = await project.upgrade("pet-client", "--to", tarball, "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      package: "pet-client",
      from: "0.3.0",
      to: "0.4.0",
      bump: "major",
      changes: [
        {
          level: "breaking",
          operation: "GET /pets/{id}",
          pointer: "#/components/schemas/Pet/properties/kind/enum",
          lines: [{ file: "src/a.ts", line: 2, column: 39 }],
        },
      ],
      code: { project: "tsconfig.json", files: 1, errorsBefore: 0, untraced: [] },
      notes: [],
      command: `npm install ${tarball}`,
    });
    const markdown = await project.upgrade("pet-client", "--to", tarball, "--format", "markdown");
    expect(markdown.stdout).toMatch(
      /^## pet-client 0\.3\.0 → 0\.4\.0 \(breaking\)\n\n### `GET \/pets\/\{id\}`\n\n- \*\*Breaking\*\* /,
    );
    expect(markdown.stdout).toContain("\n  - `src/a.ts:2:39` compiles: `pet[");
    const text = await project.upgrade("pet-client", "--to", tarball);
    for (const { code: exit, stdout } of [json, markdown, text]) {
      expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(exit).toBe(1);
    }
    expect(text.stdout).not.toMatch(/\p{Bidi_Control}/u);
  });

  test("planUpgrade returns the same plan", async () => {
    const tarball = await clients.pack("library", { version: "0.4.0", edits: [withBird] });
    const code = `import type { Pet } from "pet-client";\nexport const kind = (pet: Pet) => pet.kind;\n`;
    await using project = await ConsumerProject.create(released, { "src/a.ts": code, "tsconfig.json": tsconfigText });
    const plan = await planUpgrade({ package: "pet-client", cwd: project.folder, to: tarball });
    expect(plan.changes.map(({ level, lines }) => [level, lines])).toEqual([
      ["breaking", [{ file: "src/a.ts", line: 2, column: 39, code: "pet.kind" }]],
    ]);
  });
});

/** The findings of the command in some files, by the sentence of the change. */
async function findings(files: Readonly<Record<string, string>>, edits: readonly Edit[]) {
  const tarball = await clients.pack(crypto.randomUUID(), { version: "0.4.0", edits, byHand: listTypes });
  const installed = await clients.pack(crypto.randomUUID(), { version: "0.3.0", byHand: listTypes });
  const sources = Object.entries(files).map(([name, code]) => [
    `src/${name}.ts`,
    `import { pets, herd, firstPage, type Pet, type NewPet, type paths } from "pet-client";\n${code}\n`,
  ]);
  await using project = await ConsumerProject.create(installed, {
    ...Object.fromEntries(sources),
    "tsconfig.json": tsconfigText,
  });
  const { changes } = await planUpgrade({ package: "pet-client", cwd: project.folder, to: tarball });
  const found: Record<string, string[]> = {};
  for (const { message, lines = [] } of changes) {
    for (const { file, line, column, error } of lines) {
      const name = path.basename(file, ".ts");
      found[name] = [...(found[name] ?? []), `${line}:${column} ${message}${error === undefined ? "" : " !"}`];
    }
  }
  return found;
}

describe("finding the uses of a change", () => {
  test("finds code that reads, writes, names or sends a changed part", async () => {
    const found = await findings(
      {
        reads: "export const f = (pet: Pet) => pet.kind;",
        readsByText: `export const f = (pet: Pet) => pet["kind"];`,
        takesOut: "export const f = ({ kind: sort }: Pet) => sort;",
        takesOutOfList: "export const f = ([{ kind }]: [Pet]) => kind;",
        readsAnswer: "export const kind = (await pets.getPet({ id: 1 })).kind;",
        readsInside: "export const f = (pet: Pet) => pet.friends?.[0]?.owner?.name;",
        namesType: `export type K = Pet["kind"];`,
        namesPath: `export type G = paths["/pets/{id}"]["get"]["parameters"]["query"];`,
        writes: `export const pet: NewPet = { name: "Rex", note: "" };`,
        sends: `await pets.getPet({ id: 1, query: { view: "full" } });`,
        touchesOthers: "export const f = ({ name, nickname, owner }: Pet) => [name, nickname, owner?.id];",
        isOfOthers: "export const f = (pet: { kind: string; note: string }) => [pet.kind, pet.note];",
      },
      [
        withBird,
        ["/components/schemas/Owner/properties/name/type", ["string", "null"]],
        ["/components/schemas/NewPet/properties/note/maxLength", 5],
        ["/paths/~1pets~1{id}/get/parameters/1/schema/enum", ["full"]],
      ],
    );
    const bird = "`Pet.kind` has the new value `bird`.";
    expect(found).toEqual({
      reads: [`2:36 ${bird}`],
      readsByText: [`2:36 ${bird}`],
      takesOut: [`2:21 ${bird}`],
      takesOutOfList: [`2:22 ${bird}`],
      readsAnswer: [`2:52 ${bird}`],
      readsInside: ["2:57 `Owner.name` may now be null."],
      namesType: [`2:21 ${bird}`],
      writes: ["2:43 The `maxLength` of `NewPet.note` is set to `5`."],
      sends: ["2:37 Query parameter `view` no longer has `brief`."],
    });
  });

  test("finds calls of operations that need more or are removed", async () => {
    const found = await findings(
      {
        calls: "await pets.getPet({ id: 1 });",
        requests: `await pets.request("GET /pets/{id}");`,
        requestsOther: `await pets.request("GET /pets/{id}/toys");`,
        callsGone: "await pets.addPet({});",
        readsGone: "export const f = (pet: Pet) => pet.tag;",
      },
      [
        ["/paths/~1pets~1{id}/get/security", [{ bearer: [] }]],
        ["/paths/~1pets/post", undefined],
        ["/components/schemas/Pet/properties/tag", undefined],
      ],
    );
    const credentials = "Credentials change from `key` to `bearer`.";
    expect(found).toMatchObject({
      calls: [`2:12 ${credentials}`],
      requests: [`2:20 ${credentials}`],
      callsGone: [expect.stringMatching(/ removed\. !$/)],
      readsGone: ["2:36 `Pet.tag` is removed."],
    });
    expect(found).not.toHaveProperty("requestsOther");
  });

  test("finds code that doesn't send a newly required part", async () => {
    const dry = { name: "dry", in: "query", required: true, schema: { type: "boolean" } };
    const found = await findings({ calls: "await pets.addPet({});", reads: "export const f = (pet: Pet) => pet.id;" }, [
      ["/paths/~1pets/post/parameters", [dry]],
    ]);
    expect(found).toEqual({ calls: [expect.stringMatching(/^2:12 .*`dry`/)] });
  });

  test.each<[string, Edit[], Record<string, string[]>]>([
    [
      "is renamed",
      [[`${getPetPointer}/parameters/1/name`, "look"]],
      { passes: ["2:37 Query parameter `view` is now called `look`. !"] },
    ],
    [
      "is renamed and retyped",
      [
        [`${getPetPointer}/parameters/1/name`, "look"],
        [`${getPetPointer}/parameters/1/schema`, { type: "integer" }],
      ],
      {
        passes: [
          "2:37 Query parameter `view` is now called `look`. !",
          "2:37 The type of query parameter `look` changes from `string` to `integer`.",
          "2:37 Query parameter `look` is no longer limited to `full` and `brief`.",
        ],
      },
    ],
    [
      "is removed",
      [[`${getPetPointer}/parameters/1`, undefined]],
      { passes: ["2:37 Query parameter `view` is removed. !"] },
    ],
    [
      "is removed with all others",
      [[`${getPetPointer}/parameters`, undefined]],
      {
        passes: ["2:28 Query parameter `view` is removed. !"],
        passesOther: ["2:28 Query parameter `tags` is removed. !"],
      },
    ],
    [
      "changes its type",
      [[`${getPetPointer}/parameters/1/schema`, { type: "integer" }]],
      { passes: ["2:37 The type of query parameter `view` changes from `string` to `integer`. !"] },
    ],
    [
      "is required from now on",
      [[`${getPetPointer}/parameters/1/required`, true]],
      {
        omits: ["2:12 Query parameter `view` is now required."],
        passes: ["2:12 Query parameter `view` is now required."],
        passesOther: [expect.stringMatching(/^2:\d+ Query parameter `view` is now required. !$/)],
        requests: ["2:20 Query parameter `view` is now required."],
      },
    ],
    [
      "is new and required",
      [[`${getPetPointer}/parameters/-`, { name: "dry", in: "query", required: true, schema: { type: "boolean" } }]],
      {
        omits: ["2:12 Query parameter `dry` is new and required."],
        passes: [expect.stringMatching(/^2:\d+ Query parameter `dry` is new and required. !$/)],
        passesOther: [expect.stringMatching(/^2:\d+ Query parameter `dry` is new and required. !$/)],
        requests: ["2:20 Query parameter `dry` is new and required."],
      },
    ],
  ])("finds code that passes a parameter that %s", async (_, edits, touched) => {
    const found = await findings(
      {
        omits: "await pets.getPet({ id: 1 });",
        passes: `await pets.getPet({ id: 1, query: { view: "full" } });`,
        passesOther: "await pets.getPet({ id: 1, query: { tags: [] } });",
        requests: `await pets.request("GET /pets/{id}");`,
      },
      edits,
    );
    expect(found).toEqual(touched);
  });

  test("follows a value to the change that causes its error", async () => {
    const code = `import { pets } from "pet-client";
const pet = await pets.getPet({ id: 1 });
const name = pet.name;
const upper = [pet].map((one) => one.name).map((text) => text.toUpperCase());
export function f(): string {
  return name;
}
export const tag: string = (await pets.getPet({ id: 2 })).tag ?? "";
console.log(upper);`;
    const { stdout } = await upgradeOf(code, [
      nullableName,
      ["/components/schemas/Pet/properties/tag/type", "integer"],
    ]);
    expect(stdout).not.toContain("can't be traced");
    const [name = "", tag = ""] = stdout.split("`Pet.name` may now be null").reverse();
    expect(places(name).filter((place) => !place.startsWith("src/code.ts:8"))).toEqual([
      "src/code.ts:3:18",
      "src/code.ts:4:58",
      "src/code.ts:6:3",
    ]);
    expect(tag).toContain("0.4.0");
    expect(stdout).toMatch(/type of `Pet\.tag` changes[\s\S]*src\/code\.ts:8:14 /);
  });

  test("follows a value through patterns, loops and callbacks", async () => {
    const use = "{\n  const text: string = name;\n  console.log(text);\n}";
    const found = await findings(
      {
        awaited: `for await (const { tag, name } of herd()) ${use}`,
        renamed: `for await (const { tag, name: other } of herd()) ${use.replace("name", "other")}`,
        looped: `const page = await firstPage();\nfor (const { name } of page.items) ${use}`,
        nested: `for await (const { owner, friends: [{ name }] = [await pets.getPet({ id: 1 })] } of herd()) ${use}`,
        called: `(await firstPage()).items.map(({ name }) => ${use});`,
        assigned: `const { tag, name } = await pets.getPet({ id: 1 });\n${use}`,
        given: `const f = ({ name }: Pet) => ${use};\nfor await (const pet of herd()) f(pet);`,
        whole: `for await (const pet of herd()) {\n  const { name } = pet;\n  ${use}\n}`,
        read: `for await (const pet of herd()) {\n  const name = pet.name;\n  ${use}\n}`,
      },
      [
        ["/paths/~1pets~1{id}/get/security", [{ bearer: [] }]],
        ["/components/schemas/Pet/properties/tag/type", "integer"],
        ["/components/schemas/Owner/properties/name/type", "integer"],
        nullableName,
      ],
    );
    const errors = Object.entries(found).map(([file, lines]) => [file, lines.filter((line) => line.endsWith("!"))]);
    const name = "`Pet.name` may now be null. !";
    expect(Object.fromEntries(errors)).toEqual({
      awaited: [`3:9 ${name}`],
      renamed: [`3:9 ${name}`],
      looped: [`4:9 ${name}`],
      nested: [`3:9 ${name}`],
      called: [`3:9 ${name}`],
      assigned: [`4:9 ${name}`],
      given: [`3:9 ${name}`],
      whole: [`5:9 ${name}`],
      read: [`5:9 ${name}`],
    });
  });

  test("lists uses that still compile without strict", async () => {
    const loose = JSON.stringify({
      ...strictProject,
      compilerOptions: { ...strictProject.compilerOptions, strict: false },
    });
    const code = `import type { Pet } from "pet-client";\nexport const f = (pet: Pet) => pet.name.length;\n`;
    const { code: exit, stdout } = await upgradeOf(code, [nullableName], loose);
    expect(stdout).toContain("src/code.ts:2:36  compiles: pet.name\n");
    expect(stdout).toContain("at 1 line (all still compile).");
    expect(exit).toBe(1);
  });

  test("lists uses of a deprecated operation without failing", async () => {
    const { code: exit, stdout } = await upgradeOf(
      `import { pets } from "pet-client";\nawait pets.getPet({ id: 1 });\n`,
      [["/paths/~1pets~1{id}/get/deprecated", true]],
    );
    expect(places(stdout)).toEqual(["src/code.ts:2:12"]);
    expect(exit).toBe(0);
  });
});

describe("hand-written code of the package", () => {
  test.each([
    [
      "a changed function",
      "export declare function feed(times: string): void;\n",
      "Argument of type 'number' is not assignable",
    ],
    ["a removed function", "", "has no exported member 'feed'"],
  ])("%s is a breaking change", async (_, byHand, error) => {
    const tarball = await clients.pack(crypto.randomUUID(), { version: "0.4.0", byHand });
    const code = `import { feed } from "pet-client";\nfeed(3);\n`;
    await using project = await ConsumerProject.create(released, { "src/a.ts": code, "tsconfig.json": tsconfigText });
    const { code: exit, stdout } = await project.upgrade("pet-client", "--to", tarball);
    expect(stdout).toContain("\nThe package itself\n  breaking  ");
    expect(stdout.replaceAll(/\n +/g, " ")).toContain(error);
    expect(stdout).toContain("1 of 1 breaking change touches your code");
    expect(exit).toBe(1);
  });
});

test("an error that no change explains is listed separately", async () => {
  // Global declarations are not part of what a package exports.
  const toys = (type: string): string =>
    `declare global { var toySize: ${type} }\nexport declare function play(): void;\n`;
  const old = await clients.pack("with-toys", { version: "0.3.0", byHand: toys("number") });
  const next = await clients.pack("more-toys", {
    version: "0.4.0",
    byHand: `${toys("string")}export declare function rest(): void;\n`,
    manifest: { dependencies: { "toy-chest": "1.0.0", "toy-train": "1.0.0" } },
  });
  await using project = await ConsumerProject.create(old, {
    "tsconfig.json": tsconfigText,
    "src/a.ts": `import { play } from "pet-client";\nplay();\nexport const size: number = toySize;\n`,
    "node_modules/toy-chest/package.json": JSON.stringify({ name: "toy-chest", types: "a.d.ts" }),
  });
  const { code, stdout } = await project.upgrade("pet-client", "--to", next);
  expect(stdout).toContain("src/a.ts:3:14  Type 'string' is not assignable to type 'number'.");
  expect(stdout).toContain("No breaking change touches your code, but 1 line no longer compiles.\n");
  expect(stdout).toContain("pet-client 0.4.0 needs toy-train, which isn't installed: its types count as any.\n");
  expect(code).toBe(1);
});

describe("projects", () => {
  const code = `import type { Pet } from "pet-client";\nexport const kind = (pet: Pet) => pet.kind;\n`;

  test("in a workspace, the package is searched from the folder of the tsconfig", async () => {
    const tarball = await clients.pack("several", { version: "0.4.0", edits: [withBird] });
    await using project = await ConsumerProject.create(undefined, {
      "package.json": JSON.stringify({ private: true, workspaces: ["desk"] }),
      "pnpm-lock.yaml": "",
      "desk/package.json": JSON.stringify({ name: "desk", type: "module", devDependencies: { "pet-client": "0.3.0" } }),
      "desk/tsconfig.json": JSON.stringify({ extends: "../base.json", files: [], references: [{ path: "./lib" }] }),
      "desk/lib/tsconfig.json": JSON.stringify({
        extends: "../../base.json",
        compilerOptions: { composite: true },
        include: ["*.ts"],
      }),
      "base.json": JSON.stringify({ compilerOptions: strictProject.compilerOptions }),
      "desk/lib/a.ts": code,
    });
    // Like pnpm: a link to the real folder of the package.
    await project.unpack(released, "store/node_modules/pet-client");
    await mkdir(path.join(project.folder, "desk/node_modules"));
    await symlink("../../store/node_modules/pet-client", path.join(project.folder, "desk/node_modules/pet-client"));
    const { stdout, code: exit } = await project.upgrade("pet-client", "--to", tarball, "--project", "desk");
    expect(stdout).toContain("            desk/lib/a.ts:2:39  compiles: pet.kind\n");
    expect(stdout).toContain(`\nUpgrade: pnpm add -D ${tarball}\n`);
    expect(exit).toBe(1);
  });

  test("unknown options of a newer TypeScript are ignored with a note", async () => {
    const tarball = await clients.pack("later", { version: "0.4.0", edits: [nullableName] });
    const compilerOptions = { module: "nodenext", target: "es2099", noSurprises: true, skipLibCheck: true };
    await using project = await ConsumerProject.create(released, {
      "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }),
      "src/a.ts": `import type { Pet } from "pet-client";\nexport const size = (pet: Pet) => pet.name.length;\n`,
      "node_modules/typescript/package.json": JSON.stringify({ name: "typescript", version: "7.0.2" }),
    });
    const { stdout } = await project.upgrade("pet-client", "--to", tarball);
    const text = stdout.replaceAll("\n", " ");
    expect(text).toContain("tsconfig.json: Unknown compiler option 'noSurprises'. TypeScript 5.9.3 checks without it.");
    expect(text).toContain(
      "tsconfig.json: Argument for '--target' has an unknown value. TypeScript 5.9.3 checks without it.",
    );
    // From TypeScript 6 on, `strict` is the default.
    expect(stdout).toContain("src/a.ts:2:35  'pet.name' is possibly 'null'.");
    expect(stdout).not.toContain("already");
  });

  test.each([
    ["yarn.lock", "dependencies", "yarn add pet-client@0.4.0"],
    ["bun.lock", "devDependencies", "bun add -d pet-client@0.4.0"],
    ["package-lock.json", "devDependencies", "npm install -D pet-client@0.4.0"],
    ["README.md", "dependencies", "npm install pet-client@0.4.0"],
  ])("with %s and the package in %s, the command is %s", async (lockfile, key, command) => {
    const manifest = JSON.stringify({ [key]: { "pet-client": "0.3.0" } });
    await using project = await ConsumerProject.create(undefined, { [lockfile]: "", "package.json": manifest });
    expect(await installCommand("pet-client", "pet-client@0.4.0", project.folder)).toBe(command);
  });

  test("without a lockfile, the packageManager field decides about the command", async () => {
    const manifest = JSON.stringify({ packageManager: "pnpm@12.21.0", dependencies: { "pet-client": "0.3.0" } });
    await using project = await ConsumerProject.create(undefined, { "package.json": manifest });
    expect(await installCommand("pet-client", "pet-client@0.4.0", project.folder)).toBe("pnpm add pet-client@0.4.0");
  });
});

describe("choosing a version in a registry", () => {
  test("the newest version is compared, with the output in the README", async () => {
    const edits: Edit[] = [withBird, nullableName, ["/components/schemas/Owner/properties/name", undefined]];
    const tarball = await clients.pack("readme", { version: "0.4.0", edits });
    await using registry = await serveRegistry("pet-client", [{ version: "0.4.0", tarball, tag: "latest" }]);
    const code = `import { pets } from "pet-client";

const pet = await pets.getPet({ id: 7 });
console.log(pet.kind === "dog" ? "Dog" : "Cat");
console.log(pet.name.toUpperCase());
`;
    const files = {
      "src/report.ts": code,
      "tsconfig.json": tsconfigText.replace('"es2022"', '"es2022", "lib": ["es2022", "dom"]'),
    };
    vi.stubEnv("npm_config_registry", registry.url);
    await using project = await ConsumerProject.create(released, files);
    const { stdout } = await project.upgrade("pet-client");
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const [, shown] = /^```console\n\$ npx spec-release upgrade pet-client\n(.*?)^```$/ms.exec(readme) ?? [];
    expect(stdout).toBe(shown);
  });

  test("the version is the newest, one in a range, the installed one, or a missing one", async () => {
    const pack = (version: string, edits: readonly Edit[]) => clients.pack(`v${version}`, { version, edits });
    await using registry = await serveRegistry("pet-client", [
      { version: "0.3.0", tarball: released },
      { version: "0.3.1", tarball: await pack("0.3.1", [withAge]) },
      { version: "0.5.0", tarball: await pack("0.5.0", [withBird]), tag: "latest" },
    ]);
    vi.stubEnv("npm_config_registry", registry.url);
    vi.stubEnv("npm_config_cache", path.join(clients.folder, "npm-cache"));
    await using project = await ConsumerProject.create(released, {});
    const newest = await project.upgrade("pet-client");
    expect(newest.stdout).toMatch(/^pet-client 0\.3\.0 → 0\.5\.0 \(breaking\)\n/);
    expect(newest.stdout).toContain("\nUpgrade: npm install pet-client@0.5.0\n");
    const range = await project.upgrade("pet-client", "--to", "^0.3.0");
    expect(range.stdout).toMatch(/^pet-client 0\.3\.0 → 0\.3\.1 \(additions\)\n/);
    const same = await project.upgrade("pet-client", "--to", "0.3.0");
    expect(same).toEqual({
      code: 0,
      stdout: "pet-client 0.3.0 is already installed: nothing to upgrade.\n",
      stderr: "",
    });
    const old = await clients.pack("newer", { version: "0.6.0-rc.1" });
    await using ahead = await ConsumerProject.create(old, {});
    expect((await ahead.upgrade("pet-client")).stdout).toBe(
      "pet-client 0.6.0-rc.1 is installed, and newer than 0.5.0: nothing to upgrade.\n",
    );
    const gone = await project.upgrade("pet-client", "--to", "9.9.9");
    expect(gone).toEqual({
      code: 2,
      stdout: "",
      stderr: "spec-release: npm:pet-client@9.9.9: pet-client has no version 9.9.9.\n",
    });
  });
});

describe("mistakes are reported in one line with exit code 2", () => {
  async function errorOf(
    args: readonly string[],
    files: Readonly<Record<string, string>> = {},
    tarball: string | undefined = released,
  ): Promise<string> {
    await using project = await ConsumerProject.create(tarball, files);
    const { code, stdout, stderr } = await project.upgrade(...args);
    expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^spec-release: [^\n]+\n$/);
    return stderr.replaceAll(project.folder, "PROJECT");
  }

  test.each<[string, string[], Record<string, string>, string]>([
    ["a missing package name", [], {}, "upgrade takes one package: spec-release upgrade PACKAGE"],
    ["a second package name", ["pet-client", "other"], {}, "upgrade takes one package"],
    ["an invalid package name", ["../pet-client"], {}, "../pet-client is not the name of a package."],
    ["an unknown format", ["pet-client", "--format", "xml"], {}, "--format xml is not one of text, markdown, json."],
    [
      "a package that isn't installed",
      ["dog-client"],
      {},
      "dog-client is not installed in PROJECT or a folder above. Install it first.",
    ],
    [
      "Plug'n'Play",
      ["dog-client"],
      { ".pnp.cjs": "" },
      `Set "nodeLinker: node-modules" in PROJECT/.yarnrc.yml and run yarn install.`,
    ],
    ["a tarball that isn't there", ["pet-client", "--to", "gone.tgz"], {}, "--to gone.tgz: no such file."],
    [
      "a broken tarball",
      ["pet-client", "--to", "wrong.tgz"],
      { "wrong.tgz": "wrong" },
      "wrong.tgz: not a package's tarball",
    ],
    [
      "a tsconfig that isn't there",
      ["pet-client", "--to", "next.tgz", "--project", "desk"],
      {},
      "--project desk: no such file.",
    ],
  ])("%s is reported", async (_, args, files, says) => {
    expect(await errorOf(args, files)).toContain(says);
  });

  test.each([
    ["that is broken", `{ "compilerOptions": `, "PROJECT/tsconfig.json:1: Expression expected."],
    [
      "that extends nothing",
      `{ "extends": "./gone.json" }`,
      "PROJECT/tsconfig.json: Cannot read file 'PROJECT/gone.json'.",
    ],
    ["without files", `{ "include": ["gone"] }`, "PROJECT/tsconfig.json names no source files."],
  ])("a tsconfig %s is reported", async (_, tsconfig, says) => {
    const tarball = await clients.pack(crypto.randomUUID(), { version: "0.4.0", edits: [withBird] });
    expect(await errorOf(["pet-client", "--to", tarball], { "tsconfig.json": tsconfig })).toContain(says);
  });

  test("a tarball of another package is reported", async () => {
    const tarball = await clients.pack("other", { name: "other-client", version: "2.0.0" });
    expect(await errorOf(["pet-client", "--to", tarball])).toContain("contains other-client 2.0.0, not pet-client.");
  });

  test("a version without a document is reported, whether it is installed or not", async () => {
    const bare = await clients.pack("bare", { version: "0.2.0", withDocument: false });
    expect(await errorOf(["pet-client", "--to", released], {}, bare)).toContain(
      "The installed pet-client 0.2.0 contains no OpenAPI document",
    );
    expect(await errorOf(["pet-client", "--to", bare])).toContain("contains no OpenAPI document");
  });
});
