import {
  dereference,
  namesOf,
  type OpenApiDocument,
  type Operation,
  type PagedList,
  type Pagination,
  type Parameter,
  type Schema,
} from "@wootkit/openapi/document";
import ts from "typescript";
import { argumentName, clientPlace, clientPlaces, pascalCase, queryName } from "./names.ts";
import { segmentsAboveRead } from "./read-of-write.ts";
import { printed, type TypeTree, withoutUndefined } from "./type-tree.ts";

/** The options of every call. A query parameter cannot have one of these names. */
const requestOptions = ["maxRetries", "timeout", "totalTimeout", "signal", "headers", "fetch", "idempotent", "limit"];

/** The client puts this in front of paths that do not begin with a slash. */
const accountPath = /^\/api\/v1\/accounts\/\{account_id\}\//;

/** A path placeholder that is an argument of a method. */
export interface Argument {
  readonly name: string;
  readonly type: "number" | "string";
  readonly parameter: Parameter;
}

/** A type that a resource file declares because the document has no name for it. */
export interface DeclaredType {
  readonly name: string;
  /** Its docstring. */
  readonly description: string;
  readonly type: ts.TypeNode;
}

/** A method of the client. */
export interface Method {
  readonly name: string;
  /** The method with its resource, such as `contacts.listConversations`. */
  readonly call: string;
  readonly operation: Operation;
  readonly arguments: readonly Argument[];
  /** Query parameters. */
  readonly query: readonly Parameter[];
  readonly optionsType: string;
  /** The type of the body. Undefined if the operation takes none. */
  readonly bodyType: string | undefined;
  /** The parameters as TypeScript, such as `contactId: number, options?: RequestOptions`. */
  readonly signature: string;
  /** The return type, such as `ListCall<Conversation>`. */
  readonly result: string;
  /** Whether the response can be `null`. */
  readonly isNullable: boolean;
  readonly declared: readonly DeclaredType[];
}

/** Returns the method of an operation. @throws {Error} when the client does not support such an operation. */
export function methodOf(document: OpenApiDocument, tree: TypeTree, operation: Operation): Method {
  const { method: name, resource } = namesOf(operation);
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  for (const parameter of query) checkQueryParameter(document, operation, parameter);
  checkOptionNames(operation, query);
  const fields = Object.values(operation.body?.media ?? {}).flatMap(({ schema }) => fieldsOf(document, schema));
  checkCase(operation, [...query.map((parameter) => parameter.name), ...fields]);
  const places = argumentsOf(document, operation);
  const body = bodyOf(tree, operation);
  const result = resultOf(tree, operation);
  const optionsType = optionsOf(operation, query);
  const needsOptions = query.some(({ required }) => required);
  const parts = [
    ...places.map((argument) => `${argument.name}: ${argument.type}`),
    ...(body ? [`body${operation.body?.required || needsOptions ? "" : "?"}: ${body.type}`] : []),
    `options${needsOptions ? "" : "?"}: ${optionsType}`,
  ];
  return {
    name,
    call: `${resource}.${name}`,
    operation,
    arguments: places,
    query,
    optionsType,
    bodyType: body?.type,
    signature: parts.join(", "),
    result: `${operation.pagination ? "ListCall" : "ApiCall"}<${result.type}>`,
    isNullable: result.isNullable,
    declared: [...(body?.declared ?? []), ...result.declared],
  };
}

/** Returns the call that a method sends, as TypeScript: the facts about the operation that the client needs. */
export function callOf(method: Method, document: OpenApiDocument): string {
  const { operation } = method;
  const { success, unwrap } = operation;
  const place = ({ parameter }: Argument) => operation.path.indexOf(`{${parameter.name}}`);
  const values = method.arguments.toSorted((one, other) => place(one) - place(other));
  const names = values.map(({ name }) => name);
  const placeOf = (parameter: string) => clientPlace(parameter, operation.path);
  const texts = values.filter(({ type }) => type === "string").map(({ parameter }) => placeOf(parameter.name));
  const path = operation.path.replace(/(?<=\{)\w+(?=\})/g, placeOf);
  const form = formOf(document, operation);
  const kinds = { json: undefined, empty: "nothing", text: "text", csv: "text", file: "file" } as const;
  const json = success.canBeEmpty ? "optional" : method.isNullable ? "nullable" : undefined;
  const responds = kinds[success.kind] ?? json;
  const above = operation.isSafe ? 0 : segmentsAboveRead(document, operation);
  const parts = [
    `route: ${JSON.stringify(`${operation.method} ${path.replace(accountPath, "")}`)}`,
    names.length > 0 && `values: [${names.join(", ")}]`,
    texts.length > 0 && `texts: ${JSON.stringify(texts)}`,
    operation.body && "body",
    operation.body && !operation.body.required && "optionalBody: true",
    form && `form: ${JSON.stringify(form)}`,
    responds && `responds: ${JSON.stringify(responds)}`,
    unwrap !== undefined && `unwrap: ${JSON.stringify(unwrap)}`,
    ...(operation.pagination ? pagingOf(operation.pagination) : []),
    operation.since && `since: ${JSON.stringify(operation.since)}`,
    above !== 0 && `above: ${above}`,
  ];
  const kept = parts.filter(Boolean);
  const line = `{ ${kept.join(", ")} }`;
  // The method is indented by six columns.
  return line.length <= 113 ? line : `{\n${kept.map((part) => `        ${part},\n`).join("")}      }`;
}

/** Returns the facts about the pages of a list, as the client's `ListOperationCall` has them. */
function pagingOf(pagination: Pagination): string[] {
  const { style, items, ...facts } = pagination;
  const { parameter, ...rest }: Partial<PagedList<"page">> = facts;
  const named = { ...(items && { items }), ...(parameter && { [style]: parameter }), ...rest };
  return Object.entries(named).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
}

function argumentsOf(document: OpenApiDocument, { id, path, parameters, api }: Operation): Argument[] {
  return parameters
    .filter((parameter) => parameter.in === "path" && !clientPlaces[api].includes(parameter.name))
    .map((parameter) => {
      const { type } = dereference(document, parameter.schema).value;
      if (type !== "integer" && type !== "string") {
        throw new Error(`${id}: the path parameter ${parameter.name} must be an integer or a string.`);
      }
      return { name: argumentName(parameter.name, path), type: type === "integer" ? "number" : "string", parameter };
    });
}

/** Checks a name: options other than those of every call become the query, and only lists are sent with brackets. */
function checkQueryParameter(document: OpenApiDocument, { id }: Operation, { name, schema }: Parameter): void {
  const isList = dereference(document, schema).value.type === "array";
  if (requestOptions.includes(queryName(name)))
    throw new Error(`${id}: a query parameter cannot have the name ${name}, which is an option of every call.`);
  if (isList !== name.endsWith("[]"))
    throw new Error(`${id}: the name of a query parameter must end with [] if and only if it is a list: ${name}.`);
}

/** A list and a single value can have the same name in the query, but not in the options. */
function checkOptionNames({ id }: Operation, query: readonly Parameter[]): void {
  const names = query.map(({ name }) => queryName(name));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) throw new Error(`${id}: describe only one of the query parameters ${repeated} and ${repeated}[].`);
}

/** The client refuses names with capitals, which callers without types write by mistake. */
function checkCase({ id }: Operation, names: readonly string[]): void {
  const name = names.find((one) => /[A-Z]/.test(one));
  if (name) throw new Error(`${id}: the client refuses query parameters and fields with capitals, such as ${name}.`);
}

/** Returns the names of the fields of a body. */
function fieldsOf(document: OpenApiDocument, schema: Schema): string[] {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = dereference(document, schema).value;
  const parts = [...allOf, ...oneOf, ...anyOf];
  return [...Object.keys(properties), ...parts.flatMap((part) => fieldsOf(document, part))];
}

function optionsOf({ id, pagination }: Operation, query: readonly Parameter[]): string {
  if (query.length > 0) return `${pascalCase(id)}Options`;
  return pagination ? "ListOptions" : "RequestOptions";
}

interface TypeOf {
  readonly type: string;
  readonly declared: readonly DeclaredType[];
}

/** Returns the type of a body: a union if it can be JSON or a form. */
function bodyOf(tree: TypeTree, { id, tag, body }: Operation): TypeOf | undefined {
  if (!body) return undefined;
  const types = Object.keys(body.media).map((media): TypeOf => {
    const isForm = media === "multipart/form-data";
    if (!isForm && media !== "application/json")
      throw new Error(`${id}: the client does not support bodies of type ${media}.`);
    const node = tree.find("operations", id, "requestBody", "content", media);
    if (!node) throw new Error(`${id}: its ${media} body has no type.`);
    const description = `The ${isForm ? "form" : "body"} of {@link ${linkOf({ id, tag })}}.`;
    return named(node, `${pascalCase(id)}${isForm ? "Form" : "Body"}`, description);
  });
  return {
    type: [...new Set(types.map(({ type }) => type))].join(" | "),
    declared: types.flatMap(({ declared }) => declared),
  };
}

function resultOf(tree: TypeTree, operation: Operation): TypeOf & { readonly isNullable: boolean } {
  const { id, success, pagination, unwrap } = operation;
  if (success.kind !== "json") {
    const kinds = { empty: "void", text: "string", csv: "string", file: "Blob" } as const;
    return { type: kinds[success.kind], declared: [], isNullable: false };
  }
  const whole = tree.find("operations", id, "responses", String(success.status), "content", "application/json");
  const path = pagination?.items ?? unwrap ?? "";
  const at = whole && tree.at(whole, path === "" ? [] : path.split("."));
  const node = at && pagination ? tree.elements(at) : at;
  if (!node) throw new Error(`${id}: its response has no ${path || "elements"}.`);
  const description = `${pagination ? "An item" : "The result"} of {@link ${linkOf(operation)}}.`;
  const { type, declared } = named(node, `${pascalCase(id)}${pagination ? "Item" : "Result"}`, description);
  return { type: success.canBeEmpty ? `${type} | undefined` : type, declared, isNullable: isNullable(tree, node) };
}

/** Returns the name of a type. A type without a name gets one, and must be declared. */
function named(node: ts.TypeNode, name: string, description: string): TypeOf {
  const type = withoutUndefined(node);
  if (!containsMembers(type)) return { type: printed(type), declared: [] };
  return { type: name, declared: [{ name, description, type }] };
}

function containsMembers(type: ts.TypeNode): boolean {
  return (
    ts.isTypeLiteralNode(type) || (ts.forEachChild(type, (child) => containsMembers(child as ts.TypeNode)) ?? false)
  );
}

function isNullable(tree: TypeTree, node: ts.TypeNode): boolean {
  const type = tree.resolve(node);
  const types = ts.isUnionTypeNode(type) ? type.types : [type];
  return types.some((part) => ts.isLiteralTypeNode(part) && part.literal.kind === ts.SyntaxKind.NullKeyword);
}

/** Returns when a body is sent as a form: always, or if one of these fields has files. Fields are dotted paths. */
function formOf(document: OpenApiDocument, { id, body }: Operation): "always" | readonly string[] | undefined {
  const form = body?.media["multipart/form-data"];
  if (!form) return undefined;
  if (Object.keys(body.media).length === 1) return "always";
  const files = fileFields(document, form.schema, "");
  if (files.length === 0) throw new Error(`${id}: its form has no field for files, so it does not need a form.`);
  return files;
}

/** Returns the dotted paths of the fields that take files. */
function fileFields(document: OpenApiDocument, schema: Schema, within: string): string[] {
  const { properties = {}, allOf = [] } = dereference(document, schema).value;
  const own = Object.entries(properties).flatMap(([name, property]) =>
    isFile(document, property) ? [within + name] : fileFields(document, property, `${within}${name}.`),
  );
  return [...own, ...allOf.flatMap((part) => fileFields(document, part, within))];
}

function isFile(document: OpenApiDocument, schema: Schema): boolean {
  const { format, items, oneOf = [], anyOf = [] } = dereference(document, schema).value;
  return format === "binary" || [items ?? [], oneOf, anyOf].flat().some((part) => isFile(document, part));
}

/** Returns the target of a `{@link}` to an operation's method, such as `Contacts.list`. */
function linkOf({ id, tag }: Pick<Operation, "id" | "tag">): string {
  return `${tag}.${namesOf({ id, tag }).method}`;
}
