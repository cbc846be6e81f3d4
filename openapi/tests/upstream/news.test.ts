import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root, upstream, workspace } from "./command.ts";

const mend =
  "A difference is new or no longer applies. Run `pnpm upstream --update`, and move each new entry to its reason in the list.";
const reviewed = JSON.parse(await readFile(join(root, "openapi/upstream/chatwoot.json"), "utf8"));
// An operation that only theirs has, with a reason.
const [verb, lacking] = (await firstKnown()).split(" ") as [string, string];
const contacts = "/api/v1/accounts/{account_id}/contacts";
const conversations = "/api/v1/accounts/{account_id}/conversations";

/** Returns the first known difference that only Chatwoot's document has. */
async function firstKnown(): Promise<string> {
  const known = parse(await readFile(join(root, "openapi/upstream/known-differences.yaml"), "utf8"));
  return known[0].theirs[0];
}

/** Returns Chatwoot's document as of the last review, with an edit. */
function edited(edit: (document: ReturnType<typeof parse>) => void): unknown {
  const document = structuredClone(reviewed);
  edit(document);
  return document;
}

/** Returns the new differences of an edited document: the report without its summary, and the exit code. */
async function newsIn(edit: Parameters<typeof edited>[0]) {
  await using place = await workspace({ "chatwoot.json": edited(edit) });
  const { code, stdout, stderr } = await place.run("chatwoot.json");
  expect(stderr).toBe("");
  return { code, report: stdout.split("\n").slice(0, -3).join("\n") };
}

test("each difference to the reviewed document is known", async () => {
  const { code, stdout, stderr } = await upstream(root);
  expect(stderr).toBe("");
  expect(stdout, mend).toMatch(/^No new differences: all \d+ are known\.\n$/);
  expect(code).toBe(0);
});

test("the reviewed document is Chatwoot's complete one", () => {
  const methods = Object.values<object>(reviewed.paths).flatMap(Object.keys);
  expect(methods.filter((key) => key !== "parameters").length).toBeGreaterThan(140);
});

describe("the report on an edit of Chatwoot's document", () => {
  test("has an operation that Chatwoot adds, and one with another method", async () => {
    const { code, report } = await newsIn(({ paths }) => {
      paths["/api/v1/accounts/{account_id}/shelves"] = { parameters: [], get: {}, post: {} };
      paths[contacts].trace = {};
    });
    expect(report).toBe(`Only Chatwoot's document has (3)
  TRACE ${contacts}
  GET POST /api/v1/accounts/{account_id}/shelves`);
    expect(code).toBe(1);
  });

  test("has an operation that Chatwoot removes: one that ours has, and a known difference", async () => {
    const { code, report } = await newsIn(({ paths }) => {
      delete paths[contacts].get;
      delete paths[lacking][verb.toLowerCase()];
    });
    expect(report).toBe(`Chatwoot's document no longer has, or accepts less than ours (1)
  GET ${contacts}

Listed as a known difference, but no longer applies (1)
  ${verb} ${lacking}`);
    expect(code).toBe(1);
  });

  test("has both names of a renamed parameter", async () => {
    const { report } = await newsIn(({ paths }) => {
      const parameters: { name?: string }[] = paths[conversations].get.parameters;
      for (const parameter of parameters) if (parameter.name === "team_id") parameter.name = "team";
    });
    expect(report).toBe(`Only Chatwoot's document has (1)
  GET ${conversations}
    query team: integer

Chatwoot's document no longer has, or accepts less than ours (1)
  GET ${conversations}
    query team_id: integer`);
  });

  test("has a changed type, requirement or value of a parameter", async () => {
    const { report } = await newsIn(({ paths }) => {
      const parameters: { name?: string; required?: boolean; schema: { type: string; enum: string[] } }[] =
        paths[conversations].get.parameters;
      for (const parameter of parameters) {
        if (parameter.name === "inbox_id") parameter.schema.type = "string";
        if (parameter.name === "q") parameter.required = true;
        if (parameter.name === "status") parameter.schema.enum.push("closed");
      }
    });
    expect(report).toBe(`Only Chatwoot's document has (1)
  GET ${conversations}
    query status = closed

Chatwoot's document no longer has, or accepts less than ours (1)
  GET ${conversations}
    query q (required, ours optional)

The documents contradict each other (1)
  GET ${conversations}
    query inbox_id (string, ours integer)`);
  });

  test("has a header, and a property of the body at any depth", async () => {
    const { report } = await newsIn(({ paths }) => {
      const { post } = paths[`${conversations}/filter`];
      post.parameters.push({ in: "header", name: "X-Trace", schema: { type: "string" } });
      const { properties } = post.requestBody.content["application/json"].schema;
      properties.sort = { type: "object", properties: { by: { type: "string" } } };
      properties.payload.items.required = ["negated"];
      properties.payload.items.properties.negated = { type: "boolean" };
    });
    expect(report).toBe(`Only Chatwoot's document has (3)
  POST ${conversations}/filter
    header X-Trace: string
    body payload[].negated: boolean, required
    body sort: object`);
  });

  test("has a known difference that changed as new, and as no longer applying", async () => {
    const { report } = await newsIn(({ paths }) => {
      const { schema } = paths[`${conversations}/filter`].post.requestBody.content["application/json"];
      schema.properties.payload.items.properties.values = { type: "string" };
    });
    expect(report).toBe(`The documents contradict each other (1)
  POST ${conversations}/filter
    body payload[].values (string, ours array of boolean or number or string)

Listed as a known difference, but no longer applies (1)
  POST ${conversations}/filter
    body payload[].values (array of string, ours array of boolean or number or
        string)`);
  });
});

describe("no new differences", () => {
  test.each<[string, Parameters<typeof edited>[0]]>([
    [
      "is a path parameter with another name",
      (document) => {
        const text = JSON.stringify(document.paths).replaceAll("{account_id}", "{accountId}");
        document.paths = JSON.parse(text);
        document.components.parameters.account_id.name = "accountId";
      },
    ],
    [
      "is a trailing slash",
      ({ paths }) => {
        paths[`${conversations}/`] = paths[conversations];
        delete paths[conversations];
      },
    ],
    [
      "are parameters of the path that are repeated in each operation",
      ({ paths }) => {
        for (const item of Object.values<Record<string, { parameters?: unknown[] }>>(paths)) {
          const { parameters = [], ...operations } = item;
          if (!Array.isArray(parameters)) continue;
          delete item.parameters;
          for (const operation of Object.values(operations))
            operation.parameters = [...parameters, ...(operation.parameters ?? [])];
        }
      },
    ],
    [
      "is a path behind a $ref",
      (document) => {
        document.components.pathItems = { list: document.paths[conversations] };
        document.paths[conversations] = { $ref: "#/components/pathItems/list" };
      },
    ],
    [
      "is a number where ours says integer",
      ({ paths }) => {
        for (const parameter of paths[conversations].get.parameters)
          if (parameter.name === "inbox_id") parameter.schema.type = "number";
      },
    ],
  ])("%s", async (_, edit) => {
    expect(await newsIn(edit)).toMatchObject({ code: 0, report: "" });
  });
});

test("a recorded operation that our document does not describe yet needs no entry", async () => {
  const document = edited(({ paths }) => {
    paths["/api/v1/accounts/{id}/companies"] = { get: {}, post: {} };
  });
  await using place = await workspace({ "chatwoot.json": document });
  const ours = JSON.parse(await place.read("openapi/dist/openapi.json"));
  delete ours.paths["/api/v1/accounts/{account_id}/companies"];
  await place.write("openapi/dist/openapi.json", ours);
  expect(await place.run("chatwoot.json")).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^No new differences: /),
  });
});

test("an operation, a parameter, a value and a null that only ours has need no entry", async () => {
  await using place = await workspace();
  const ours = JSON.parse(await place.read("openapi/dist/openapi.json"));
  ours.paths["/api/v1/accounts/{account_id}/shelves"] = { get: {} };
  ours.paths[contacts].get.parameters.push({ in: "query", name: "shelf", schema: { type: "string" } });
  const { parameters } = ours.paths[conversations].get;
  for (const parameter of parameters) {
    if (parameter.name === "status") parameter.schema.enum.push("shelved");
    if (parameter.name === "inbox_id") parameter.schema.type = ["integer", "null"];
  }
  await place.write("openapi/dist/openapi.json", ours);
  expect(await place.run()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No new differences: /) });
});

test("an entry with an asterisk names each difference like it, and no longer applies without one", async () => {
  const document = edited(({ paths }) => {
    for (const path of [contacts, conversations])
      paths[path].get.parameters.push({ in: "query", name: "a(b)", schema: { type: "string" } });
  });
  const known = await readFile(join(root, "openapi/upstream/known-differences.yaml"), "utf8");
  const listed = (entry: string) => `${known}- reason: They are ignored.\n  theirs:\n    - ${entry}\n`;
  const report = async (entry: string, chatwoot: unknown) => {
    await using place = await workspace({
      "openapi/upstream/known-differences.yaml": listed(entry),
      "chatwoot.json": chatwoot,
    });
    const { stdout } = await place.run("chatwoot.json");
    return stdout.split("\n").slice(0, -3).join("\n");
  };
  expect(await report("GET /api/* query a(b)", document)).toBe("");
  expect(await report("GET /api/*/contacts query a(b)", document)).toBe(`Only Chatwoot's document has (1)
  GET ${conversations}
    query a(b): string`);
  expect(await report("GET /api/* query a(b)", reviewed)).toBe(`Listed as a known difference, but no longer applies (1)
  GET /api/*
    query a(b)`);
});

test("the report fits 80 columns, and breaks lines at a slash", async () => {
  const document = edited(({ paths }) => {
    paths[`${conversations}/{conversation_id}/messages/{message_id}/attachments`] = { get: {} };
  });
  await using place = await workspace({ "openapi/upstream/known-differences.yaml": "[]", "chatwoot.json": document });
  const { code, stdout } = await place.run("chatwoot.json");
  expect(code).toBe(1);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).toContain("/messages\n      /{message_id}/attachments\n");
  expect(stdout).toMatch(/\nDifferences: \d+ new, 0 known\.\n$/);
});

test("the Markdown is a list, whatever a document calls its parameters", async () => {
  const document = edited(({ paths }) => {
    paths["/api/`@all`"] = { get: {} };
    paths[contacts].get.parameters.push({ in: "query", name: "a`b\n# c\u001b[2J", schema: { type: "@all" } });
  });
  await using place = await workspace({ "chatwoot.json": document });
  const { stdout } = await place.run("chatwoot.json", "--format", "markdown");
  const known = /all (\d+) are known/.exec((await upstream(root)).stdout)?.[1];
  expect(stdout).toBe(`### Only Chatwoot's document has (2)

- \`GET /api/%60@all%60\`
- \`GET ${contacts}\`
  - \`query a%60b%0A#%20c%1B[2J: @all\`

Differences: 2 new, ${known} known.
`);
});
