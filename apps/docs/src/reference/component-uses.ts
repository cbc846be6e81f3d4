import type { OpenApiDocument, OperationObject, PathItem } from "@wootkit/openapi/document";
import { methods } from "@wootkit/openapi/document";

/** The uses of a document's schemas. */
export interface ComponentUses {
  /** Names of schemas that more than one operation uses, directly or through other schemas. */
  readonly shared: ReadonlySet<string>;
  /** Names of schemas that occur only in requests. */
  readonly onlySent: ReadonlySet<string>;
  /** IDs of the operations that refer to a schema directly, by its name. */
  readonly operations: ReadonlyMap<string, readonly string[]>;
  /** Names of the schemas that refer to a schema directly, by its name. */
  readonly schemas: ReadonlyMap<string, readonly string[]>;
}

/** Finds the uses of a document's schemas. */
export function componentUses(document: OpenApiDocument): ComponentUses {
  const inSchemas = new Map(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, schemasIn(document, schema)]),
  );
  const operations = new Map<string, string[]>();
  const reachedBy = new Map<string, number>();
  const received = new Set<string>();
  for (const { operation, item } of operationsOf(document)) {
    const direct = schemasIn(document, [operation, item.parameters]);
    for (const name of direct) push(operations, name, operation.operationId);
    for (const name of closure(direct, inSchemas)) reachedBy.set(name, (reachedBy.get(name) ?? 0) + 1);
    for (const name of closure(schemasIn(document, operation.responses), inSchemas)) received.add(name);
  }
  const schemas = new Map<string, string[]>();
  for (const [user, used] of inSchemas) for (const name of used) push(schemas, name, user);
  const shared = [...reachedBy].filter(([, count]) => count > 1).map(([name]) => name);
  const onlySent = [...reachedBy.keys()].filter((name) => !received.has(name));
  return { shared: new Set(shared), onlySent: new Set(onlySent), operations, schemas };
}

function operationsOf(document: OpenApiDocument): { operation: OperationObject; item: PathItem }[] {
  return Object.values(document.paths).flatMap((item) =>
    methods.flatMap((method) => (item[method] ? [{ operation: item[method], item }] : [])),
  );
}

/** Names of the schemas that a part of the document refers to, also through shared parameters and responses. */
function schemasIn(document: OpenApiDocument, part: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const [, kind, name] = key === "$ref" ? (/^#\/components\/(\w+)\/([^/]+)$/.exec(String(value)) ?? []) : [];
      if (kind === "schemas" && name) found.add(name);
      else if (kind && name) visit(Reflect.get(Reflect.get(document.components, kind) ?? {}, name));
      // A `$ref` in an example is data.
      else if (key !== "examples" && key !== "example") visit(value);
    }
  };
  visit(part);
  return found;
}

function closure(names: ReadonlySet<string>, inside: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const all = new Set(names);
  // The iteration includes names that are added during it.
  for (const name of all) for (const inner of inside.get(name) ?? []) all.add(inner);
  return all;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
