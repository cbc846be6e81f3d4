import type { OperationPage } from "../reference/operation-page.ts";
import { paginationNote } from "../reference/pagination-note.ts";
import { joinLines, mdxText, open, single } from "./mdx.ts";
import { renderFields } from "./render-fields.ts";
import { renderBody, renderExample, renderExamples, renderResponse } from "./render-response.ts";

/** The reference page of an operation as MDX. */
export function renderPage(page: OperationPage): string {
  const body = joinLines([
    `<div class="operation">`,
    `<div class="operation-introduction">`,
    ...renderIntroduction(page),
    "</div>",
    `<div class="operation-samples">`,
    ...renderSamples(page),
    "</div>",
    `<div class="operation-details">`,
    "",
    ...renderDetails(page),
    "</div>",
    "</div>",
  ]);
  return `${[frontmatter(page), imports(body), body].join("\n\n")}\n`;
}

function frontmatter({ summary, description, method }: OperationPage): string {
  const [first = ""] = description.split("\n\n");
  return [
    "---",
    "# Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.",
    `title: ${JSON.stringify(summary)}`,
    `description: ${JSON.stringify(first.replaceAll("\n", " "))}`,
    "tableOfContents: false",
    "sidebar:",
    `  badge: { text: ${method.toUpperCase()}, class: method-${method} }`,
    "---",
  ].join("\n");
}

/** A component is imported under the name of its file: `ResponseStatus` from response-status.astro. */
function imports(body: string): string {
  const names = [...new Set(Array.from(body.matchAll(/^ *<([A-Z]\w+)/gm), ([, name = ""]) => name))].sort();
  const file = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  return names.map((name) => `import ${name} from "../../../../components/${file(name)}.astro";`).join("\n");
}

function renderIntroduction({
  name,
  method,
  path,
  responses,
  deprecated,
  description,
  pagination,
}: OperationPage): string[] {
  const statuses = responses.map(({ status }) => status);
  return [
    single("Endpoint", { name, method, path, statuses, deprecated }),
    "",
    mdxText(description),
    "",
    ...(pagination ? [paginationNote(pagination), ""] : []),
  ];
}

/** What stands beside the details: how to call it, and what then comes. */
function renderSamples(page: OperationPage): string[] {
  const answer = answerOf(page);
  return [
    single("Samples", { of: page.name }),
    ...(answer
      ? [
          open("Answer", { status: answer.status, title: answer.title, summary: answer.example.summary }),
          "",
          renderExample(answer.example, `frame="none"`),
          "",
          "</Answer>",
        ]
      : []),
  ];
}

function renderDetails(page: OperationPage): string[] {
  const answer = answerOf(page);
  const sections = [
    ...(page.authentication.length > 0 ? [{ title: "Authentication", lines: renderFields(page.authentication) }] : []),
    ...page.parameters.map(({ title, fields }) => ({ title, lines: renderFields(fields) })),
    ...(page.requestBodies.length > 0
      ? [
          {
            title: "Request body",
            lines: page.requestBodies.flatMap((body) => [...renderBody(body), ...renderExamples(body.examples)]),
          },
        ]
      : []),
    {
      title: "Responses",
      lines: page.responses.flatMap((response) => [...renderResponse(response, answer ? [answer.example] : []), ""]),
    },
  ];
  return sections.flatMap(({ title, lines }) => [`## ${title}`, "", ...lines, ""]);
}

/** The first example of a success. */
function answerOf({ responses }: OperationPage) {
  const success = responses.find(({ status }) => status < 300);
  const example = success?.bodies[0]?.examples[0];
  return success && example ? { status: success.status, title: success.title, example } : undefined;
}
