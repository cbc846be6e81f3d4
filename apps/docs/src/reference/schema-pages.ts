import { dereference, type OpenApiDocument, operations, type Schema } from "@wootkit/openapi/document";
import { componentUses } from "./component-uses.ts";
import { SchemaDescriber } from "./describe-schema.ts";
import { operationSlug, schemaSlug } from "./names.ts";
import type { PageLink, SchemaPage } from "./page.ts";
import { schemaExamples } from "./schema-examples.ts";

/** The pages of all schemas, in alphabetical order. */
export function schemaPages(document: OpenApiDocument): SchemaPage[] {
  const uses = componentUses(document);
  const examples = schemaExamples(document);
  const byId = new Map(operations(document).map((operation) => [operation.id, operation]));
  const names = Object.keys(document.components.schemas).sort();
  return names.map((name): SchemaPage => {
    const reference: Schema = { $ref: `#/components/schemas/${name}` };
    const { description = "" } = dereference<Schema>(document, reference).value;
    const side = uses.onlySent.has(name) ? "request" : "response";
    const usedBy: PageLink[] = [
      ...(uses.operations.get(name) ?? []).flatMap((id) => {
        const operation = byId.get(id);
        return operation ? [{ title: operation.summary, slug: operationSlug(operation) }] : [];
      }),
      ...(uses.schemas.get(name) ?? []).map((user) => ({ title: user, slug: schemaSlug(user) })),
    ];
    const example = examples.get(name);
    return {
      kind: "schema",
      slug: schemaSlug(name),
      title: name,
      description: description.trim(),
      value: new SchemaDescriber(document).describeWhole(reference, { anchor: "field", side }),
      example: example === undefined ? undefined : JSON.stringify(example, null, 2),
      usedBy,
    };
  });
}
