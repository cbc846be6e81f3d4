import { type OpenApiDocument, tags } from "@wootkit/openapi/document";
import type { CommandExample } from "../samples/command-examples.ts";
import { resourceSlug, resourceTitle, schemaIndexSlug } from "./names.ts";
import { operationPages } from "./operation-pages.ts";
import { firstParagraph, type ListPage, type OperationPage, type ReferencePage, type SchemaPage } from "./page.ts";
import { schemaPages } from "./schema-pages.ts";

/**
 * Every page of the reference: one for each resource, operation and schema, and one that lists the schemas.
 *
 * @param commands - The examples of the CLI. Without them, no operation has a CLI sample.
 */
export function referencePages(
  document: OpenApiDocument,
  commands?: ReadonlyMap<string, CommandExample>,
): ReferencePage[] {
  const operations = operationPages(document, commands);
  const schemas = schemaPages(document);
  const resources = tags(document).map(({ name, description }) => resourcePage(name, description, operations));
  return [...resources, ...operations, schemaIndex(schemas), ...schemas];
}

function resourcePage(tag: string, description: string, operations: readonly OperationPage[]): ListPage {
  const own = operations.filter((page) => page.tag === tag);
  return {
    kind: "list",
    slug: resourceSlug(tag),
    title: resourceTitle(tag),
    description: description.trim(),
    items: own.map(({ title, slug, method, path, description: text }) => ({
      title,
      slug,
      endpoint: { method, path },
      summary: firstParagraph(text),
    })),
  };
}

function schemaIndex(schemas: readonly SchemaPage[]): ListPage {
  return {
    kind: "list",
    slug: schemaIndexSlug,
    title: "Schemas",
    description: "The objects that operations take and return.",
    items: schemas.map(({ title, slug, description }) => ({
      title,
      slug,
      endpoint: undefined,
      summary: firstParagraph(description),
    })),
  };
}
