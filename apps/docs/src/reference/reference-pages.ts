import { type OpenApiDocument, type Tag, tagGroups } from "@wootkit/openapi/document";
import type { CommandExample } from "../samples/command-examples.ts";
import { operationSlug, referenceSlug, resourceSlug, resourceTitle, schemaIndexSlug } from "./names.ts";
import { operationPages } from "./operation-pages.ts";
import { firstParagraph, type ListPage, type ReferencePage, type SchemaPage } from "./page.ts";
import { operationsOf } from "./reading-order.ts";
import { schemaPages } from "./schema-pages.ts";
import { counted } from "./value-words.ts";

/**
 * Every page of the reference: one for each resource, operation and schema, and one each that lists the resources and
 * the schemas.
 *
 * @param commands - The examples of the CLI. Without them, no operation has a CLI sample.
 */
export function referencePages(
  document: OpenApiDocument,
  commands?: ReadonlyMap<string, CommandExample>,
): ReferencePage[] {
  const operations = operationPages(document, commands);
  const schemas = schemaPages(document);
  const resources = tagGroups(document).flatMap(({ tags }) => tags.map((tag) => resourcePage(document, tag)));
  return [resourceIndex(document), ...resources, ...operations, schemaIndex(schemas), ...schemas];
}

function resourceIndex(document: OpenApiDocument): ListPage {
  const sections = tagGroups(document).map(({ name, tags }) => ({
    title: name,
    items: tags.map((tag) => {
      const count = operationsOf(document, tag.name).length;
      const summary = `${tag.description.trim()} ${counted(count, "operation")}.`;
      return { title: resourceTitle(tag.name), slug: resourceSlug(tag.name), endpoint: undefined, summary };
    }),
  }));
  return {
    kind: "list",
    slug: referenceSlug,
    title: "Reference",
    description:
      "Every operation, by resource. The search (Ctrl+K) finds operations, fields and error messages. " +
      `The objects that operations take and return are listed as [schemas](/${schemaIndexSlug}/).`,
    sections,
  };
}

function resourcePage(document: OpenApiDocument, { name, description }: Tag): ListPage {
  const items = operationsOf(document, name).map((operation) => ({
    title: operation.summary,
    slug: operationSlug(operation),
    endpoint: { method: operation.method, path: operation.path },
    summary: firstParagraph(operation.description),
  }));
  return {
    kind: "list",
    slug: resourceSlug(name),
    title: resourceTitle(name),
    description: description.trim(),
    sections: [{ title: undefined, items }],
  };
}

function schemaIndex(schemas: readonly SchemaPage[]): ListPage {
  const items = schemas.map(({ title, slug, description }) => ({
    title,
    slug,
    endpoint: undefined,
    summary: firstParagraph(description),
  }));
  return {
    kind: "list",
    slug: schemaIndexSlug,
    title: "Schemas",
    description: "The objects that operations take and return.",
    sections: [{ title: undefined, items }],
  };
}
