import { isJsonObject, type JsonObject } from "../spec/json.ts";
import { type SubjectKey, subjectKey } from "./subject-key.ts";

/** The names in a document, which generated types have too. */
export interface Described {
  /** Operation (`GET /pets/{id}`) by operationId. */
  readonly operations: ReadonlyMap<string, string>;
  /** All operations. */
  readonly routes: ReadonlySet<string>;
  /** Names of the component schemas. */
  readonly schemas: ReadonlySet<string>;
}

const methodName = /^(get|put|post|delete|options|head|patch|trace)$/;
/** The names that generators use for the parts of an operation in lists of routes. */
const routeParts: Readonly<Record<string, readonly string[]>> = {
  path: ["parameters", "path"],
  query: ["parameters", "query"],
  header: ["parameters", "header"],
};

/** Collects the names of a document. */
export function describedBy(document: JsonObject): Described {
  const operations = new Map<string, string>();
  const routes = new Set<string>();
  for (const [route, item] of Object.entries(isJsonObject(document.paths) ? document.paths : {})) {
    for (const [method, operation] of Object.entries(isJsonObject(item) ? item : {})) {
      if (!isJsonObject(operation) || !methodName.test(method)) continue;
      const name = `${method.toUpperCase()} ${route}`;
      routes.add(name);
      if (typeof operation.operationId === "string") operations.set(operation.operationId, name);
    }
  }
  const components = isJsonObject(document.components) ? document.components : {};
  return {
    operations,
    routes,
    schemas: new Set(Object.keys(isJsonObject(components.schemas) ? components.schemas : {})),
  };
}

/**
 * Returns the keys for the names that lead to a declaration, as written and as in the document. Supports the names of
 * openapi-typescript (`components`, `operations`, `paths`), lists of routes, and types with the names of schemas.
 */
export function keysOfNames(names: readonly string[], { operations, routes, schemas }: Described): SubjectKey[] {
  const [first = "", second = "", third = "", ...rest] = names;
  const own = subjectKey(names);
  const operation = first === "operations" ? operations.get(second) : undefined;
  if (operation !== undefined) return [own, subjectKey([operation, ...names.slice(2)])];
  if (first === "paths") return [own, subjectKey([`${third.toUpperCase()} ${second}`, ...rest])];
  const listed = names.findIndex((name) => routes.has(name));
  if (listed >= 0) {
    const [part, ...others] = names.slice(listed + 1);
    const inner = part === undefined ? [] : [...(routeParts[part] ?? [part]), ...others];
    return [own, subjectKey([names[listed] ?? "", ...inner])];
  }
  return schemas.has(first) ? [own, subjectKey(["components", "schemas", ...names])] : [own];
}
