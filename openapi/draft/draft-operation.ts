import type { OpenApiDocument } from "../document/open-api.ts";
import { singular } from "../document/operation-names.ts";
import type { NamedOperation } from "../named-operations.ts";
import type { Exchange } from "../proof/exchange.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { draftPagination } from "./draft-pagination.ts";
import { type DraftedBody, draftBody, draftParameters } from "./draft-request.ts";
import { draftErrors, draftRole } from "./draft-responses.ts";
import type { DraftedReturns } from "./draft-returns.ts";
import type { DraftedComponents } from "./drafted-components.ts";
import { type KnownComponent, type Sample, todo } from "./infer-schema.ts";

/** An operation and its recordings. */
export interface Recorded {
  readonly named: NamedOperation;
  readonly exchanges: readonly Exchange[];
  readonly returned: DraftedReturns;
}

/** Returns the value of `schema` or `list`: the name of a component, or a schema that is too small for one. */
export type NameSchema = (operationId: string, samples: readonly Sample[]) => string | JsonObject;

/** The YAML object of an operation. Components that it needs are added to those of the context. */
export function draftOperation(
  { named, exchanges, returned }: Recorded,
  context: {
    readonly document: OpenApiDocument;
    readonly known: KnownComponent;
    readonly nameSchema: NameSchema;
    readonly components: DraftedComponents;
  },
): JsonObject {
  const role = draftRole(exchanges);
  const parameters = draftParameters(exchanges, queryComponents(context.document));
  const body = draftBody(exchanges);
  const { content, returns } = returned;
  return {
    "x-route": `${named.method} ${named.path}`,
    summary: todo,
    description: todo,
    ...(role && { "x-role": role }),
    ...draftPagination(exchanges),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: requestBody(named, body, context.components) }),
    "x-returns": {
      description: todo,
      ...(content && { [content.key]: context.nameSchema(named.id, content.samples) }),
      ...returns,
    },
    ...draftErrors(named, exchanges, { document: context.document, role, known: context.known }),
    ...(body &&
      body.odd.length > 0 && { "x-undescribed": { bodies: Object.fromEntries(body.odd.map((name) => [name, todo])) } }),
  };
}

/** The bodies of create and update become components, whose names callers can guess. Other bodies stay inline. */
function requestBody(
  { id, tag }: NamedOperation,
  { schemas, examples }: DraftedBody,
  components: DraftedComponents,
): JsonObject {
  const item = singular(tag);
  const name = { [`create${item}`]: `New${item}`, [`update${item}`]: `${item}Update` }[id];
  const content = Object.entries(schemas).map(([type, schema]) => {
    const key = name && (type === "application/json" ? name : `${name}Form`);
    if (key) components.schemas[components.freeName(key)] = schema;
    return [type, { schema: key ? { $ref: components.freeName(key) } : schema, examples: examples[type] }];
  });
  return { required: true, content: Object.fromEntries(content) };
}

function queryComponents(document: OpenApiDocument) {
  const parameters = Object.entries(asObject(document.components.parameters) ?? {});
  return parameters.flatMap(([name, parameter]) => {
    const { in: place, name: parameterName } = asObject(parameter) ?? {};
    return place === "query" ? [{ name, parameter: String(parameterName) }] : [];
  });
}
