import type { Pagination } from "@wootkit/openapi/document";
import {
  componentName,
  type LocatedOperation,
  type Reference,
  resolve,
  type Schema,
  type Specification,
} from "./specification.ts";

/** What an operation answers: things of a model in a list, or one model. */
export type Answer =
  | { readonly kind: "list"; readonly model: string; readonly pagination: Pagination }
  | { readonly kind: "one"; readonly model: string };

/** What the successful answer of an operation is, as the client gives it to its user. */
export function answerOf(specification: Specification, { operation }: LocatedOperation): Answer {
  const ok = operation.responses["200"];
  const schema = ok && resolve(specification, ok).content?.["application/json"]?.schema;
  if (!schema) throw new Error(`${operation.operationId}: only answers of JSON with 200 can be generated so far`);
  const pagination = operation["x-pagination"];
  const unwrap = operation["x-unwrap"];
  if (!pagination) {
    const one = unwrap === undefined ? schema : at(specification, schema, unwrap);
    return { kind: "one", model: named(one, operation.operationId) };
  }
  const list = resolve(specification, at(specification, schema, pagination.items));
  const model = named(list.items ?? {}, `${operation.operationId}: the items`);
  return { kind: "list", model, pagination };
}

function at(specification: Specification, schema: Schema | Reference, path: string): Schema | Reference {
  return path.split(".").reduce<Schema | Reference>((node, key) => {
    const property = resolve(specification, node).properties?.[key];
    if (!property) throw new Error(`x-pagination names ${path}, but the schema has no ${key}`);
    return property;
  }, schema);
}

function named(schema: Schema | Reference, what: string): string {
  const name = componentName(schema);
  if (!name) throw new Error(`${what}: a schema that the client exports needs a name in components`);
  return name;
}
