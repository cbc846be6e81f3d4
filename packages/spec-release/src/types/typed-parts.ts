import type { ChangeSubject } from "../diff/found-change.ts";
import { isJsonObject } from "../spec/json.ts";
import type { Direction, Operation } from "../spec/operation-usage.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";

/** A part of an operation that a typed program writes or reads: a parameter, a body of one media type, a header. */
export interface TypedPart {
  /** Equal for the same part in both documents. */
  readonly key: string;
  readonly direction: Direction;
  /** The subject of changes of it. */
  readonly subject: ChangeSubject;
  /** Whether it must be sent, or is always received. */
  readonly isRequired: boolean;
  /** The node of the part. */
  readonly node: SpecNode;
  /** Its schema; undefined without one. */
  readonly schema: SpecNode | undefined;
  /** Logical path of the schema, or of the part without one. */
  readonly path: readonly string[];
}

/** Headers that OpenAPI doesn't allow as parameters. Tools ignore them. */
const reservedHeaders = new Set(["accept", "content-type", "authorization"]);

/** All parts of an operation by their keys. Path parameters are identified by position, not by name. */
export function typedParts(files: SpecFiles, operation: Operation): ReadonlyMap<string, TypedPart> {
  // The consumer of a webhook is called: it reads the request and writes the response.
  const [sent, received]: [Direction, Direction] = operation.isWebhook
    ? ["response", "request"]
    : ["request", "response"];
  const place = [operation.isWebhook ? "webhooks" : "paths", operation.key, operation.method];
  const parts = [
    ...parameterParts(files, operation, sent, place),
    ...bodyParts(files, operation, sent, [...place, "requestBody"]),
    ...responseParts(files, operation, received, [...place, "responses"]),
  ];
  return new Map(parts.map((part) => [part.key, part]));
}

/** Returns a path without the names of its parameters: `/pets/{}`. */
export function pathTemplate(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}

function parameterParts(
  files: SpecFiles,
  operation: Operation,
  direction: Direction,
  place: readonly string[],
): TypedPart[] {
  const names = [...operation.key.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  // An operation's own parameters come last, to replace those of its path.
  const owners: [SpecNode, readonly string[]][] = [
    [operation.pathItem, place.slice(0, -1)],
    [operation.node, place],
  ];
  return owners.flatMap(([owner, ownerPlace]) =>
    children(childOf(owner, "parameters")).flatMap((entry): TypedPart[] => {
      const node = files.resolve(entry);
      if (!isJsonObject(node.value)) return [];
      const name = String(node.value.name);
      const where = String(node.value.in);
      if (where === "header" && reservedHeaders.has(name.toLowerCase())) return [];
      const position = where === "path" ? names.indexOf(name) : -1;
      const id = position >= 0 ? String(position) : where === "header" ? name.toLowerCase() : name;
      const path = [...ownerPlace, "parameters", keyOf(entry)];
      return [
        {
          key: `${where} ${id}`,
          direction,
          subject: { type: "parameter", in: where, names: [name] },
          isRequired: where === "path" || node.value.required === true,
          node,
          ...schemaOf(files, node, path),
        },
      ];
    }),
  );
}

function bodyParts(files: SpecFiles, { node }: Operation, direction: Direction, path: readonly string[]): TypedPart[] {
  const entry = childOf(node, "requestBody");
  if (!entry) return [];
  const body = files.resolve(entry);
  const isRequired = isJsonObject(body.value) && body.value.required === true;
  const subject: ChangeSubject = { type: "request body", names: [] };
  const whole = { key: "body", direction, subject, isRequired, node: body, schema: undefined, path };
  return [whole, ...contentParts(files, body, { key: "body", direction, subject, path })];
}

function responseParts(
  files: SpecFiles,
  { node }: Operation,
  direction: Direction,
  path: readonly string[],
): TypedPart[] {
  const responses = childOf(node, "responses");
  return children(responses && files.resolve(responses)).flatMap((entry): TypedPart[] => {
    const response = files.resolve(entry);
    const status = keyOf(entry);
    const key = `response ${status}`;
    const subject: ChangeSubject = { type: "response", names: [status] };
    const own = { direction, node: response, schema: undefined, path: [...path, status] };
    const headers = children(childOf(response, "headers")).map((header): TypedPart => {
      const headerNode = files.resolve(header);
      const name = keyOf(header);
      return {
        key: `${key} header ${name.toLowerCase()}`,
        direction,
        subject: { type: "header", names: [name], of: subject },
        isRequired: isJsonObject(headerNode.value) && headerNode.value.required === true,
        node: headerNode,
        ...schemaOf(files, headerNode, [...path, status, "headers", name]),
      };
    });
    const content = contentParts(files, response, { key, direction, subject, path: own.path });
    return [{ ...own, key, subject, isRequired: true }, ...headers, ...content];
  });
}

function contentParts(
  files: SpecFiles,
  owner: SpecNode,
  part: Pick<TypedPart, "key" | "direction" | "subject" | "path">,
): TypedPart[] {
  return children(childOf(owner, "content")).map((entry): TypedPart => {
    const node = files.resolve(entry);
    const path = [...part.path, "content", keyOf(entry)];
    // Whether the body is optional is compared once, for the body as a whole.
    return { ...part, key: `${part.key} ${keyOf(entry)}`, isRequired: false, node, ...schemaOf(files, node, path) };
  });
}

function schemaOf(files: SpecFiles, owner: SpecNode, path: readonly string[]): Pick<TypedPart, "schema" | "path"> {
  const schema = childOf(owner, "schema");
  if (schema) return { schema, path: [...path, "schema"] };
  const [only] = children(childOf(owner, "content"));
  return only ? schemaOf(files, files.resolve(only), [...path, "content", keyOf(only)]) : { schema: undefined, path };
}

function children(node: SpecNode | undefined): SpecNode[] {
  return node ? childrenOf(node) : [];
}
