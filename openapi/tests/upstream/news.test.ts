import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root, upstream, workspace } from "./command.ts";

const mend =
  "A known difference is new or no longer so. Run `pnpm upstream --update`, and give what is new its reason in the list.";
const reviewed = parse(await readFile(join(root, "openapi/upstream/chatwoot.yaml"), "utf8"));
// An operation that ours lacks.
const [verb, lacking] = (await firstLacking()).split(" ") as [string, string];
const contacts = "/api/v1/accounts/{account_id}/contacts";
const conversations = "/api/v1/accounts/{account_id}/conversations";

/** The first known difference that only Chatwoot's description has. */
async function firstLacking(): Promise<string> {
  const known = parse(await readFile(join(root, "openapi/upstream/known-differences.yaml"), "utf8"));
  return known[0].theirs[0];
}

/** Chatwoot's description as of the last review, edited. */
function edited(edit: (document: ReturnType<typeof parse>) => void): unknown {
  const document = structuredClone(reviewed);
  edit(document);
  return document;
}

/** What is news in an edited description: the report without the line that sums up, and the exit code. */
async function newsIn(edit: Parameters<typeof edited>[0]) {
  await using place = await workspace({ "chatwoot.json": edited(edit) });
  const { code, stdout, stderr } = await place.run("chatwoot.json");
  expect(stderr).toBe("");
  return { code, report: stdout.split("\n").slice(0, -3).join("\n") };
}

test("each difference to the reviewed description is known", async () => {
  const { code, stdout, stderr } = await upstream(root);
  expect(stderr).toBe("");
  expect(stdout, mend).toMatch(/^No news: the \d+ differences are all known\.\n$/);
  expect(code).toBe(0);
});

test("the reviewed description is Chatwoot's whole one", () => {
  const methods = Object.values<object>(reviewed.paths).flatMap(Object.keys);
  expect(methods.filter((key) => key !== "parameters").length).toBeGreaterThan(140);
});

describe("news", () => {
  test("an operation that Chatwoot adds, and one of another method", async () => {
    const { code, report } = await newsIn(({ paths }) => {
      paths["/api/v1/accounts/{account_id}/companies"] = { parameters: [], get: {}, post: {} };
      paths[contacts].trace = {};
    });
    expect(report).toBe(`Chatwoot's description has, ours lacks (3)
  TRACE ${contacts}
  GET POST /api/v1/accounts/{account_id}/companies`);
    expect(code).toBe(1);
  });

  test("an operation that Chatwoot removes: from both, and from what ours lacks", async () => {
    const { code, report } = await newsIn(({ paths }) => {
      delete paths[contacts].get;
      delete paths[lacking][verb.toLowerCase()];
    });
    expect(report).toContain(`Ours has, Chatwoot's description lacks (1)\n  GET ${contacts}\n`);
    expect(report).toMatch(/\nListed as a known difference, and no longer so \(\d+\)\n/);
    expect(report).toContain(`\n  ${verb} ${lacking}\n`);
    expect(code).toBe(1);
  });

  test("a parameter that is renamed", async () => {
    const { report } = await newsIn(({ paths }) => {
      const parameters: { name?: string }[] = paths[conversations].get.parameters;
      for (const parameter of parameters) if (parameter.name === "team_id") parameter.name = "team";
    });
    expect(report).toBe(`Chatwoot's description has, ours lacks (1)
  GET ${conversations}
    query team: integer

Ours has, Chatwoot's description lacks (1)
  GET ${conversations}
    query team_id: integer`);
  });

  test("the type, the need and the values of a parameter", async () => {
    const { report } = await newsIn(({ paths }) => {
      const parameters: { name?: string; required?: boolean; schema: { type: string; enum: string[] } }[] =
        paths[conversations].get.parameters;
      for (const parameter of parameters) {
        if (parameter.name === "inbox_id") parameter.schema.type = "string";
        if (parameter.name === "q") parameter.required = true;
        if (parameter.name === "status") parameter.schema.enum.push("closed");
      }
    });
    expect(report).toBe(`Chatwoot's description has, ours lacks (1)
  GET ${conversations}
    query status = closed

Both have, in another way (2)
  GET ${conversations}
    query inbox_id (string, ours integer)
    query q (required, ours optional)`);
  });

  test("a header, and a property of the body, however deep", async () => {
    const { report } = await newsIn(({ paths }) => {
      const { post } = paths[`${conversations}/filter`];
      post.parameters.push({ in: "header", name: "X-Trace", schema: { type: "string" } });
      const { properties } = post.requestBody.content["application/json"].schema;
      properties.sort = { type: "object", properties: { by: { type: "string" } } };
      properties.payload.items.required = ["negated"];
      properties.payload.items.properties.negated = { type: "boolean" };
    });
    expect(report).toBe(`Chatwoot's description has, ours lacks (3)
  POST ${conversations}/filter
    header X-Trace: string
    body payload[].negated: boolean, required
    body sort: object`);
  });

  test("a known difference that became another is both new and no longer so", async () => {
    const { report } = await newsIn(({ paths }) => {
      for (const parameter of paths[`${contacts}/{id}`].parameters)
        if (parameter.name === "id") parameter.schema.type = "string";
    });
    expect(report).toContain("path id (string, ours integer)");
    expect(report).toContain("path id (number, ours integer)");
  });
});

describe("no news", () => {
  test.each<[string, Parameters<typeof edited>[0]]>([
    [
      "a parameter of the path under another name",
      (document) => {
        const text = JSON.stringify(document.paths).replaceAll("{account_id}", "{accountId}");
        document.paths = JSON.parse(text);
        document.components.parameters.account_id.name = "accountId";
      },
    ],
    [
      "a slash at the end",
      ({ paths }) => {
        paths[`${conversations}/`] = paths[conversations];
        delete paths[conversations];
      },
    ],
    [
      "parameters of the path at each operation",
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
      "a path behind a $ref",
      (document) => {
        document.components.pathItems = { list: document.paths[conversations] };
        document.paths[conversations] = { $ref: "#/components/pathItems/list" };
      },
    ],
  ])("%s", async (_, edit) => {
    expect(await newsIn(edit)).toMatchObject({ code: 0, report: "" });
  });
});

test("the report keeps to 80 columns, and breaks at a slash", async () => {
  await using place = await workspace({ "openapi/upstream/known-differences.yaml": "[]" });
  const { code, stdout } = await place.run();
  expect(code).toBe(1);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).toContain("{conversation_id}\n      /toggle_priority\n");
  expect(stdout).toMatch(/\nDifferences: \d+ new, 0 known\.\n$/);
});

test("the Markdown is a list, whatever a document calls its parameters", async () => {
  const document = edited(({ paths }) => {
    paths["/api/`@all`"] = { get: {} };
    paths[contacts].get.parameters.push({ in: "query", name: "a`b\n# c\u001b[2J", schema: { type: "@all" } });
  });
  await using place = await workspace({ "chatwoot.json": document });
  const { stdout } = await place.run("chatwoot.json", "--format", "markdown");
  const known = (await readFile(join(root, "openapi/upstream/known-differences.yaml"), "utf8")).match(
    /^ {4}- /gm,
  )?.length;
  expect(stdout).toBe(`### Chatwoot's description has, ours lacks (2)

- \`GET /api/%60@all%60\`
- \`GET ${contacts}\`
  - \`query a%60b%0A#%20c%1B[2J: @all\`

Differences: 2 new, ${known} known.
`);
});
