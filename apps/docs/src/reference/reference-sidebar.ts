import { type OpenApiDocument, type Tag, tagGroups } from "@wootkit/openapi/document";
import { operationSlug, referenceSlug, resourceSlug, resourceTitle, schemaIndexSlug } from "./names.ts";
import { operationsOf } from "./reading-order.ts";

/**
 * The reference in the sidebar: its own page and the schemas, then a folded group for each part of the API. Within it,
 * each resource is a group that starts with its page.
 */
export function referenceSidebar(document: OpenApiDocument) {
  const resource = ({ name }: Tag) => ({
    label: resourceTitle(name),
    items: [
      { label: "Overview", link: `/${resourceSlug(name)}/` },
      ...operationsOf(document, name).map((operation) => ({
        label: operation.summary,
        link: `/${operationSlug(operation)}/`,
        badge: { text: operation.method, class: `method-${operation.method.toLowerCase()}` },
      })),
    ],
  });
  const pages = [
    { label: "All resources", link: `/${referenceSlug}/` },
    { label: "Schemas", link: `/${schemaIndexSlug}/` },
  ];
  return [
    { label: "Reference", items: pages },
    ...tagGroups(document).map(({ name, tags }) => ({ label: name, collapsed: true, items: tags.map(resource) })),
  ];
}
