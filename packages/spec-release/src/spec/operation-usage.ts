import { isJsonObject } from "./json.ts";
import { isDataAt, isName } from "./references.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "./spec-files.ts";

/** Which way a value travels: written by the API's consumer, or read by it. */
export type Direction = "request" | "response";

/** An operation and the path item that it belongs to. */
export interface Operation {
  /** `GET /pets/{id}`; a webhook's ends in ` (webhook)`. */
  readonly name: string;
  /** Its HTTP method in lower case. */
  readonly method: string;
  /** The path or the webhook's name. */
  readonly key: string;
  readonly isWebhook: boolean;
  readonly node: SpecNode;
  readonly pathItem: SpecNode;
}

/** The operations that use an object of a document, and the directions in which they send it. */
export interface Usage {
  readonly operations: ReadonlySet<string>;
  readonly directions: ReadonlySet<Direction>;
}

/** The keys of a path item that contain an operation. */
const methods: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

const unused: Usage = { operations: new Set(), directions: new Set() };

/** All operations of a document in the order they are written, webhooks last. */
export function operationsOf(spec: SpecFiles): Operation[] {
  return ["paths", "webhooks"].flatMap((section) => {
    const items = childOf(spec.root, section);
    return (items ? childrenOf(items) : []).flatMap((item) => {
      const pathItem = spec.resolve(item);
      const key = item.segments.at(-1) ?? "";
      return methods.flatMap((method): Operation[] => {
        const written = childOf(pathItem, method);
        if (!written) return [];
        // An operation can have its own file.
        const node = spec.resolve(written);
        const isWebhook = section === "webhooks";
        return [{ name: operationName(method, key, isWebhook), method, key, isWebhook, node, pathItem }];
      });
    });
  });
}

/** The name of an operation in reports. */
function operationName(method: string, pathOrWebhook: string, isWebhook: boolean): string {
  return `${method.toUpperCase()} ${pathOrWebhook}${isWebhook ? " (webhook)" : ""}`;
}

const limitSchemas = new Set([
  ...["not", "if", "then", "else", "contains", "propertyNames", "dependentSchemas", "contentSchema"],
  ...["unevaluatedProperties", "unevaluatedItems"],
]);

/** Finds, for every object of a document, the operations that reach it and the way it travels there. */
export function usageOf(spec: SpecFiles): (node: SpecNode) => Usage {
  const usage = new Map<unknown, { operations: Set<string>; directions: Set<Direction> }>();

  const record = (value: unknown, operation: Operation, direction: Direction | undefined): void => {
    const known = usage.get(value) ?? { operations: new Set(), directions: new Set() };
    known.operations.add(operation.name);
    if (direction) known.directions.add(direction);
    usage.set(value, known);
  };

  const walk = (from: SpecNode, operation: Operation, direction: Direction | undefined, seen: Set<object>): void => {
    const node = spec.resolve(from);
    const value = node.value;
    if (typeof value !== "object" || value === null) return;
    // A property that only responses have is not part of a request with the same schema, and vice versa.
    if (isJsonObject(value) && value[direction === "request" ? "readOnly" : "writeOnly"] === true) return;
    record(from.value, operation, direction);
    if (seen.has(value)) return;
    seen.add(value);
    record(value, operation, direction);
    for (const child of childrenOf(node)) {
      if (!isDataAt(child.segments) && !isLimitAt(child.segments)) walk(child, operation, direction, seen);
    }
  };

  for (const operation of operationsOf(spec)) {
    // The consumer of a webhook receives the call: it reads the request and writes the response.
    const [sent, received]: [Direction, Direction] = operation.isWebhook
      ? ["response", "request"]
      : ["request", "response"];
    const walkAll = (node: SpecNode | undefined, direction: Direction | undefined, seen: Set<object>): void => {
      if (node) walk(node, operation, direction, seen);
    };
    const sentSeen = new Set<object>();
    const receivedSeen = new Set<object>();
    for (const parameter of inheritedParameters(spec, operation)) walkAll(parameter, sent, sentSeen);
    walkAll(childOf(operation.node, "parameters"), sent, sentSeen);
    walkAll(childOf(operation.node, "requestBody"), sent, sentSeen);
    walkAll(childOf(operation.node, "responses"), received, receivedSeen);
    // In a callback it is the other way around: the API sends the request.
    for (const called of calledBack(spec, operation)) {
      walkAll(childOf(called, "parameters"), received, receivedSeen);
      walkAll(childOf(called, "requestBody"), received, receivedSeen);
      walkAll(childOf(called, "responses"), sent, sentSeen);
    }
    const visited = new Set<object>([...sentSeen, ...receivedSeen]);
    walkAll(operation.node, undefined, visited);
  }

  return ({ value }) => usage.get(value) ?? unused;
}

/** Whether a place is a schema that only limits another one: no value has its type. */
function isLimitAt(segments: readonly string[]): boolean {
  return limitSchemas.has(segments.at(-1) ?? "") && !isName(segments);
}

/** The operations in the callbacks of an operation. */
function calledBack(spec: SpecFiles, { node }: Operation): SpecNode[] {
  const childrenIn = (parent: SpecNode): SpecNode[] => childrenOf(parent).map((child) => spec.resolve(child));
  const callbacks = childOf(node, "callbacks");
  const pathItems = callbacks ? childrenIn(spec.resolve(callbacks)).flatMap(childrenIn) : [];
  return pathItems.flatMap((item) =>
    methods.flatMap((method) => childOf(item, method) ?? []).map((entry) => spec.resolve(entry)),
  );
}

/** The parameters of an operation's path that the operation doesn't override. */
function inheritedParameters(spec: SpecFiles, { pathItem, node }: Operation): SpecNode[] {
  const listOf = (owner: SpecNode): SpecNode[] => {
    const list = childOf(owner, "parameters");
    return list ? childrenOf(list) : [];
  };
  const own = new Set(listOf(node).map((entry) => parameterKey(spec.resolve(entry).value)));
  return listOf(pathItem).filter((entry) => !own.has(parameterKey(spec.resolve(entry).value)));
}

/** Equal for the same parameter: its place and its name. Names of headers are case-insensitive. */
export function parameterKey(parameter: unknown): string {
  if (!isJsonObject(parameter)) return "";
  const name = String(parameter.name);
  return `${String(parameter.in)} ${parameter.in === "header" ? name.toLowerCase() : name}`;
}
