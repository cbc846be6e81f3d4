import type { Operation } from "@wootkit/openapi/document";

/** The address of the page with all resources. */
export const referenceSlug = "reference";

/** The address of the page with all schemas. */
export const schemaIndexSlug = `${referenceSlug}/schemas`;

/** The address of an operation's page within the site: `reference/contacts/list-contact-conversations`. */
export function operationSlug({ tag, id }: Pick<Operation, "tag" | "id">): string {
  return `${resourceSlug(tag)}/${kebabCase(id)}`;
}

/** The address of a resource's page: `reference/team-members`. */
export function resourceSlug(tag: string): string {
  return `${referenceSlug}/${kebabCase(tag)}`;
}

/** The address of a schema's page: `reference/schemas/contact-with-inboxes`. */
export function schemaSlug(name: string): string {
  return `${schemaIndexSlug}/${kebabCase(name)}`;
}

/** `listContactConversations` → `list-contact-conversations`, `Custom Attributes` → `custom-attributes`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|\s+/g, "-").toLowerCase();
}

/** The name of a resource as a title: `TeamMembers` → `Team members`. */
export function resourceTitle(tag: string): string {
  const words = kebabCase(tag).replaceAll("-", " ");
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
