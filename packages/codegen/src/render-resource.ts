import type { OpenApiDocument, Operation, OperationResponse } from "@wootkit/openapi/document";
import ts from "typescript";
import { described, docstring, firstSentence, inThirdPerson, lifetime, oneLine, wrap } from "./docstring.ts";
import type { Resource } from "./document.ts";
import { callOf, type DeclaredType, type Method } from "./method.ts";
import { clientVariables, queryName } from "./names.ts";
import { declaration, printed, type TypeTree, withoutUndefined } from "./type-tree.ts";

const errorClasses: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
  500: "ServerError",
};

/** Responses that operations have in common. The client's `Resource` documents their errors, once. */
const commonResponses = [
  "NotModified",
  "BadRequest",
  "Unauthorized",
  "NotFound",
  "AccountNotFound",
  "NothingFound",
  "TooManyRequests",
  "InternalServerError",
];

/** Renders the file of a tag: its class with a method for each operation, and the types that only they use. */
export function renderResource(
  document: OpenApiDocument,
  tree: TypeTree,
  { tag }: Resource,
  methods: readonly Method[],
): string {
  const options = methods.filter(({ query }) => query.length > 0).map((method) => renderOptions(tree, method));
  const declared = methods.flatMap((method) => method.declared);
  const rest = [
    ...options,
    ...declared.map(renderDeclared),
    `${docstring([tag.description.trim()])}
export class ${tag.name} extends Resource {
${methods.map((method) => renderMethod(document, method)).join("\n\n")}
}`,
  ].join("\n\n");
  return `${renderImports(tree, rest)}\n\n${rest}`;
}

/** Returns the names of the types that the file of a tag exports. */
export function typesOf(methods: readonly Method[]): string[] {
  const options = methods.filter(({ query }) => query.length > 0).map(({ optionsType }) => optionsType);
  return [...options, ...methods.flatMap(({ declared }) => declared.map(({ name }) => name))].sort();
}

function renderImports(tree: TypeTree, text: string): string {
  // Docstrings and strings contain names that the code does not use.
  const code = text.replace(/\/\*\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"/g, "");
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
  const list = (names: readonly string[]) => names.filter(uses).join(", ");
  const models = [...tree.models.keys()].filter((name) => uses(name)).sort();
  return [
    `import type { ${list(["ApiCall", "ListCall"])} } from "../api-call.ts";`,
    uses("Uploadable") && `import type { Uploadable } from "../multipart.ts";`,
    uses("ListOptions") && `import type { ListOptions } from "../options.ts";`,
    `import { Resource } from "../resource.ts";`,
    uses("RequestOptions") && `import type { RequestOptions } from "../transport/options.ts";`,
    models.length > 0 && `import type { ${models.join(", ")} } from "./models.ts";`,
  ]
    .filter(Boolean)
    .join("\n");
}

function renderDeclared({ name, description, type }: DeclaredType): string {
  return `${docstring([description])}\n${declaration(name, type)}`;
}

/** Query parameters and call options share one type, so that a new parameter breaks no caller. */
function renderOptions(tree: TypeTree, { operation, query, optionsType, name }: Method): string {
  const fields = query.map((parameter) => {
    const type = tree.find("operations", operation.id, "parameters", "query", parameter.name);
    if (!type) throw new Error(`${operation.id}: the query parameter ${parameter.name} has no type.`);
    const optional = parameter.required ? "" : "?";
    const shown = printed(readonlyList(withoutUndefined(tree.resolve(type))));
    return `${docstring([described(parameter.description, parameter, parameter.schema)], "  ")}
  readonly ${queryName(parameter.name)}${optional}: ${shown}${parameter.required ? "" : " | undefined"};`;
  });
  return `${docstring([`Options of {@link ${operation.tag}.${name}}: query parameters, and how to send the call.`])}
export interface ${optionsType} extends ${operation.pagination ? "ListOptions" : "RequestOptions"} {
${fields.join("\n")}
}`;
}

function readonlyList(type: ts.TypeNode): ts.TypeNode {
  return ts.isArrayTypeNode(type) ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type;
}

function renderMethod(document: OpenApiDocument, method: Method): string {
  const { name, operation, signature, result } = method;
  const call = callOf(method, document);
  const kind = operation.pagination ? "sendForList" : "sendForOne";
  const values = [call, "options"];
  return `${renderDocstring(method)}
  ${name}(${signature}): ${result} {
    return this.${kind}(
${values.map((value) => `      ${value},`).join("\n")}
    );
  }`;
}

/** Renders a value as TypeScript on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${keyOf(key)}: ${literal(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function keyOf(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name);
}

function renderDocstring(method: Method): string {
  const { operation } = method;
  const { summary, description, since, until } = operation;
  const options = method.query.length > 0 ? "Query parameters, and how to send this call." : "How to send this call.";
  const tags = [
    ...method.arguments.map(({ name, parameter }) =>
      wrap(`@param ${name} - ${oneLine(described(parameter.description, parameter))}`),
    ),
    ...(operation.body?.description ? [wrap(`@param body - ${oneLine(operation.body.description)}`)] : []),
    `@param options - ${options}`,
    ...operation.responses.flatMap(throwsOf),
    ...(operation.isDeprecated ? ["@deprecated"] : []),
    ...exampleOf(method),
  ];
  const endpoint = `Endpoint: \`${operation.method} ${operation.path}\``;
  return docstring(
    [inThirdPerson(summary), description.trim(), lifetime(since, until), endpoint, tags.join("\n")].filter(Boolean),
    "  ",
  );
}

function throwsOf({ status, name, description }: OperationResponse): string[] {
  const error = errorClasses[status];
  if (!error || commonResponses.includes(name ?? "")) return [];
  return [wrap(`@throws {${error}} ${status}: ${firstSentence(description)}`)];
}

/** Renders an example call. If the operation takes a body, the document must have a short example of it. */
function exampleOf({ call, operation, arguments: places, query }: Method): string[] {
  const body = operation.body && bodyExample(operation);
  if ((operation.body && !body) || query.some(({ required }) => required)) return [];
  const values = [...places.map(({ parameter }) => literal(parameter.example)), ...(body ? [body] : [])];
  const text = `${clientVariables[operation.api]}.${call}(${values.join(", ")})`;
  if (operation.success.kind === "empty") return [`@example\nawait ${text};`];
  if (!operation.pagination) return [`@example\nconst result = await ${text};`];
  if (operation.pagination.style === "capped") return [`@example\nconst page = await ${text};`];
  return [`@example\nfor await (const item of ${text}) console.log(item);`];
}

function bodyExample({ body }: Operation): string | undefined {
  const [example] = body?.media["application/json"]?.examples ?? [];
  const text = example && literal(example.value);
  return text && text.length <= 100 ? text : undefined;
}
