import { type OpenApiDocument, operations, tags } from "@wootkit/openapi/document";
import { operationSlug, resourceSlug, resourceTitle, schemaIndexSlug } from "./names.ts";

/** The reference in the sidebar: a group for each resource, starting with its page, and a link to the schemas. */
export function referenceSidebar(document: OpenApiDocument) {
  const all = operations(document);
  const groups = tags(document).map(({ name }) => ({
    label: resourceTitle(name),
    items: [
      { label: "Overview", link: `/${resourceSlug(name)}/` },
      ...all
        .filter(({ tag }) => tag === name)
        .map((operation) => ({
          label: operation.summary,
          link: `/${operationSlug(operation)}/`,
          badge: { text: operation.method, class: `method-${operation.method.toLowerCase()}` },
        })),
    ],
  }));
  return [...groups, { label: "Schemas", link: `/${schemaIndexSlug}/` }];
}
