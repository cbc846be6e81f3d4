import { apiOf } from "@wootkit/openapi/document";
import ts from "typescript";
import { docstring } from "./docstring.ts";
import { type Entry, entries } from "./document.ts";
import { nameOf, printed, references, type TypeTree } from "./type-tree.ts";

const { factory } = ts;
const methods = ["get", "put", "post", "delete", "patch"];

/** Returns the name of the type with the paths of an entry point. */
export function pathsName({ name }: Entry): string {
  return name === "application" ? "paths" : `${name}Paths`;
}

/**
 * Renders the types for openapi-fetch: the paths of each entry point and their operations. They have only successful
 * responses, because the client throws for all others.
 */
export function renderTypes(tree: TypeTree): string {
  const interfaces = [
    ...entries.map((entry) => ({
      name: pathsName(entry),
      description: `The paths of the ${entry.name} API, for openapi-fetch.`,
      members: tree
        .members("paths")
        .filter((member) => entry.apis.includes(apiOf(nameOf(member))))
        .map((member) => pathOf(tree, member)),
    })),
    {
      name: "operations",
      description: "The operations by their operationId.",
      members: tree.members("operations").map((member) => operationOf(tree, member)),
    },
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
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return printed(factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members));
}

/** Leaves out the methods that a path does not have. */
function pathOf(tree: TypeTree, path: ts.TypeElement): ts.TypeElement {
  const own = membersOf(tree, path)
    .filter((member) => methods.includes(nameOf(member)) && !member.questionToken)
    .map((member) => property(nameOf(member), member.type));
  return property(JSON.stringify(nameOf(path)), factory.createTypeLiteralNode(own));
}

function operationOf(tree: TypeTree, operation: ts.TypeElement): ts.TypeElement {
  const parts = membersOf(tree, operation).map((part) => {
    if (nameOf(part) === "responses") return property("responses", successes(tree, part));
    if (nameOf(part) === "parameters") return withType(part, named(tree, givenPlaces(tree, part)));
    return part.type ? withType(part, named(tree, part.type)) : part;
  });
  return property(nameOf(operation), factory.createTypeLiteralNode(parts));
}

function successes(tree: TypeTree, responses: ts.PropertySignature): ts.TypeNode {
  const some = membersOf(tree, responses).filter((response) => nameOf(response).startsWith("2"));
  return factory.createTypeLiteralNode(
    some.map((response) => {
      const parts = membersOf(tree, response).filter((part) => nameOf(part) === "content");
      return withType(response, factory.createTypeLiteralNode(parts));
    }),
  );
}

/** Leaves out headers and cookies. Callers give no others than the client sends, and none of them has a type. */
function givenPlaces(tree: TypeTree, parameters: ts.PropertySignature): ts.TypeNode {
  return factory.createTypeLiteralNode(
    membersOf(tree, parameters).filter((place) => ["query", "path"].includes(nameOf(place))),
  );
}

/** Replaces references to shared parameters with their types. */
function named(tree: TypeTree, type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node =>
    ts.isIndexedAccessTypeNode(node) ? tree.resolve(node) : ts.visitEachChild(node, visit, undefined);
  // The visitor replaces types only with types.
  return visit(type) as ts.TypeNode;
}

function membersOf(tree: TypeTree, { type }: ts.TypeElement & { readonly type?: ts.TypeNode }): ts.PropertySignature[] {
  const resolved = type && tree.resolve(type);
  return resolved && ts.isTypeLiteralNode(resolved) ? resolved.members.filter(ts.isPropertySignature) : [];
}

function withType(member: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
}

function property(name: string, type: ts.TypeNode | undefined): ts.PropertySignature {
  return factory.createPropertySignature(undefined, name, undefined, type);
}
