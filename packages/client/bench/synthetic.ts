import { type OpenApiDocument, type OperationObject, operations, type Schema } from "@wootkit/openapi/document";
import { type NamedOperation, readNames } from "@wootkit/openapi/named-operations";
import { readDocument } from "../../codegen/src/document.ts";

/**
 * Makes a document with all operations of Chatwoot's API. Those that are not described yet have their future names and
 * paths, and schemas of described ones.
 *
 * @param count - How many operations. @default all
 */
export async function syntheticDocument(count: number = Infinity): Promise<OpenApiDocument> {
  const document = await readDocument();
  const known = operations(document);
  const described = new Set(known.map(({ id }) => id));
  const missing = readNames().filter(({ id }) => !described.has(id));
  const paths: Record<string, object> = { ...document.paths };
  const names = Object.keys(document.components.schemas);
  for (const [index, row] of missing.slice(0, Math.max(0, count - known.length)).entries()) {
    const schema: Schema = { $ref: `#/components/schemas/${names[index % names.length]}` };
    paths[row.path] = { ...paths[row.path], [row.method.toLowerCase()]: operationOf(row, schema) };
  }
  const tags = [...document.tags, ...missing.map(({ tag }) => ({ name: tag, description: `All about ${tag}.` }))];
  const distinct = new Map(tags.map((tag) => [tag.name, tag]).reverse() as [string, (typeof tags)[number]][]);
  // Each operation above is one.
  return { ...document, tags: [...distinct.values()], paths: paths as OpenApiDocument["paths"] };
}

function operationOf({ tag, id, method, path }: NamedOperation, schema: Schema): OperationObject {
  const isList = id.startsWith("list");
  const body: Schema = { type: "object", properties: { name: { type: "string" }, position: { type: "integer" } } };
  const description = `Does what ${id} says.`;
  const places = path.match(/(?<=\{)[^}]+/g) ?? [];
  return {
    operationId: id,
    tags: [tag],
    summary: id,
    description,
    parameters: places.map((name) => ({
      name,
      in: "path",
      required: true,
      description: `The ${name}.`,
      example: 1,
      schema: /(^|_)id$/.test(name) ? { type: "integer", minimum: 1 } : { type: "string" },
    })),
    ...(method !== "GET" &&
      method !== "DELETE" && {
        requestBody: { description, required: true, content: { "application/json": { schema: body } } },
      }),
    ...(isList && { "x-pagination": { style: "whole", items: "" } }),
    responses: {
      200:
        method === "DELETE"
          ? { description }
          : {
              description,
              content: { "application/json": { schema: isList ? { type: "array", items: schema } : schema } },
            },
    },
  };
}
