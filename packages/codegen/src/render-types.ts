import { apiOf } from "@wootkit/openapi/document";
import ts from "typescript";
import { docstring } from "./docstring.ts";
import { type Entry, entries } from "./document.ts";
import type { Method } from "./method.ts";
import { fileName, pascalCase, queryName } from "./names.ts";
import type { ListedResource } from "./render-api-listing.ts";
import { typesOf } from "./render-resource.ts";
import { nameOf, printed, references, type TypeTree } from "./type-tree.ts";

const { factory } = ts;
const methods = ["get", "put", "post", "delete", "patch"];

/** Returns the name of the type with the paths of an entry point. */
export function pathsName({ name }: Entry): string {
  return name === "application" ? "paths" : `${name}Paths`;
}

/**
 * Renders the types for openapi-fetch: the paths of each entry point and their operations. They have only successful
 * responses, because the client throws for all others. A type that a resource file declares is not repeated.
 */
export function renderTypes(tree: TypeTree, resources: readonly ListedResource[]): string {
  const methods = new Map(resources.flatMap((listed) => listed.methods.map((method) => [method.operation.id, method])));
  const shared = sharedParameters(tree, [...methods.values()]);
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
      members: tree
        .members("operations")
        .map((member) => operationOf(tree, member, methods.get(nameOf(member)), shared)),
    },
  ];
  const used = references(interfaces.flatMap(({ members }) => members));
  const modules: [string, readonly string[]][] = [
    ["../multipart.ts", ["Uploadable"]],
    ["../options.ts", ["ListOptions"]],
    ["../transport/options.ts", ["RequestOptions"]],
    ["./models.ts", [...tree.models.keys()].sort()],
    ...resources.map((listed): [string, string[]] => [
      `./${fileName(listed.resource.tag.name)}.ts`,
      typesOf(listed.methods),
    ]),
  ];
  const imports = modules
    .map(([module, names]) => [module, names.filter((name) => used.has(name))] as const)
    .filter(([, names]) => names.length > 0)
    .map(([module, names]) => `import type { ${names.join(", ")} } from "${module}";`);
  return [
    imports.join("\n"),
    ...[...shared].map(([text, name]) => `/** The parameters of several operations. */\ninterface ${name} ${text}`),
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

function operationOf(
  tree: TypeTree,
  operation: ts.TypeElement,
  method: Method | undefined,
  shared: ReadonlyMap<string, string>,
): ts.TypeElement {
  const members = membersOf(tree, operation);
  const parts = members.flatMap((part) => {
    if (nameOf(part) === "responses") return [property("responses", named(tree, successes(tree, part), method))];
    if (nameOf(part) === "parameters") {
      const type = parametersOf(tree, part, method);
      const name = shared.get(printed(type));
      return [withType(part, name ? factory.createTypeReferenceNode(name) : type)];
    }
    // Without a body, openapi-fetch needs no property for it.
    return part.type && method?.operation.body ? [withType(part, named(tree, part.type, method))] : [];
  });
  return property(nameOf(operation), factory.createTypeLiteralNode(parts));
}

function parametersOf(tree: TypeTree, parameters: ts.PropertySignature, method: Method | undefined): ts.TypeNode {
  const places = membersOf(tree, parameters).map((place) => {
    if (nameOf(place) !== "query" || !method || method.query.length === 0) return place;
    return withType(place, queryOf(method, place) ?? place.type);
  });
  // Callers give no other headers and cookies than the client sends, and none of them has a type.
  const given = places.filter((place) => ["query", "path"].includes(nameOf(place)));
  return named(tree, factory.createTypeLiteralNode(given), method);
}

/** Returns names for the parameters that several operations have: the placeholders alone. The keys are the types. */
function sharedParameters(tree: TypeTree, methods: readonly Method[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  for (const method of methods.filter(({ query }) => query.length === 0)) {
    const [parameters] = membersOf(tree, property("", tree.find("operations", method.operation.id)));
    const text = parameters ? printed(parametersOf(tree, parameters, method)) : "";
    const name = `${method.arguments.map((argument) => pascalCase(argument.name)).join("") || "Client"}Parameters`;
    if (seen.has(text) && ![...names.values()].includes(name)) names.set(text, name);
    seen.add(text);
  }
  return names;
}

/**
 * Returns the query as the options of the method have it: without the options of every call. A list has another name
 * there.
 */
function queryOf({ operation, query, optionsType }: Method, place: ts.PropertySignature): ts.TypeNode | undefined {
  if (query.some(({ name }) => name !== queryName(name))) return undefined;
  const other = factory.createTypeReferenceNode(operation.pagination ? "ListOptions" : "RequestOptions");
  const keys = factory.createTypeOperatorNode(ts.SyntaxKind.KeyOfKeyword, other);
  const type = factory.createTypeReferenceNode("Omit", [factory.createTypeReferenceNode(optionsType), keys]);
  const missing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return place.questionToken ? factory.createUnionTypeNode([type, missing]) : type;
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

/** Replaces references to shared parameters with their types, and types that a resource file declares with names. */
function named(tree: TypeTree, type: ts.TypeNode, method: Method | undefined): ts.TypeNode {
  const names = new Map<ts.Node, string>(method?.declared.map((declared) => [declared.type, declared.name]));
  const visit = (node: ts.Node): ts.Node => {
    const name = names.get(node);
    if (name) return factory.createTypeReferenceNode(name);
    return ts.isIndexedAccessTypeNode(node) ? tree.resolve(node) : ts.visitEachChild(node, visit, undefined);
  };
  // The visitor replaces types only with types.
  return visit(type) as ts.TypeNode;
}

function membersOf(tree: TypeTree, { type }: ts.TypeElement & { readonly type?: ts.TypeNode }): ts.PropertySignature[] {
  const resolved = type && tree.resolve(type);
  return resolved && ts.isTypeLiteralNode(resolved) ? resolved.members.filter(ts.isPropertySignature) : [];
}

function withType(member: ts.PropertySignature, type: ts.TypeNode | undefined): ts.PropertySignature {
  return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
}

function property(name: string, type: ts.TypeNode | undefined): ts.PropertySignature {
  return factory.createPropertySignature(undefined, name, undefined, type);
}
