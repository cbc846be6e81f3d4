import { apiOf } from "@wootkit/openapi/document";
import ts from "typescript";
import { docstring } from "./docstring.ts";
import { type Entry, entries } from "./document.ts";
import { nameOf, printed, references, type TypeTree } from "./type-tree.ts";

/** The name of the paths of an entry point. */
export function pathsName({ name }: Entry): string {
  return name === "application" ? "paths" : `${name}Paths`;
}

/** What openapi-fetch is typed by: the paths of each entry point, and what they refer to. */
export function renderTypes(tree: TypeTree): string {
  const interfaces = [
    ...entries.map((entry) => {
      const members = tree.members("paths").filter((member) => entry.apis.includes(apiOf(nameOf(member))));
      return { name: pathsName(entry), description: `The paths of the ${entry.name} API.`, members };
    }),
    {
      name: "components",
      description: "Parameters, headers and responses that several operations share.",
      members: tree.members("components").filter((member) => nameOf(member) !== "schemas"),
    },
    { name: "operations", description: "The operations by their operationId.", members: tree.members("operations") },
  ];
  const used = references(interfaces.flatMap(({ members }) => members));
  const models = [...tree.models.keys()].filter((name) => used.has(name)).sort();
  return [
    ...(used.has("Uploadable") ? [`import type { Uploadable } from "../multipart.ts";`] : []),
    ...(models.length > 0 ? [`import type { ${models.join(", ")} } from "./models.ts";`] : []),
    ...interfaces.map(({ name, description, members }) => `${docstring([description])}\n${interfaceOf(name, members)}`),
  ].join("\n\n");
}

function interfaceOf(name: string, members: readonly ts.TypeElement[]): string {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return printed(ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members));
}
