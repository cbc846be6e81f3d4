import { isJsonObject, type JsonObject } from "../spec/json.ts";
import { type SubjectKey, subjectKey } from "./subject-key.ts";

/** The names that a document gives, and that the types made from it have. */
export interface Described {
  /** Operation (`GET /pets/{id}`) by operationId. */
  readonly operations: ReadonlyMap<string, string>;
  /** All operations. */
  readonly routes: ReadonlySet<string>;
  /** Names of the component schemas. */
  readonly schemas: ReadonlySet<string>;
}

const methodName = /^(get|put|post|delete|options|head|patch|trace)$/;
/** What a generator calls the parts of an operation where it lists routes. */
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
 * The keys of something by the names that lead to its declaration: as they are, and as the document has them. Known are
 * the forms of openapi-typescript (`components`, `operations`, `paths`), lists of routes, and types named as schemas.
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
