import type { OpenApiDocument } from "@wootkit/openapi/document";
import { readDocument } from "../../codegen/src/document.ts";

/** The resources of a small client: those that the client's own code extends or reads, and one of each other API. */
export const fewTags: ReadonlySet<string> = new Set([
  "Contacts",
  "Conversations",
  "Messages",
  "Labels",
  "Inboxes",
  "Server",
  "PlatformUsers",
  "PublicContacts",
]);

/**
 * Returns the document with some of its resources.
 *
 * @param tags - The tags of the resources. @default all
 */
export async function documentWith(tags?: ReadonlySet<string>): Promise<OpenApiDocument> {
  const document = await readDocument();
  if (tags === undefined) return document;
  const paths = Object.entries(document.paths).flatMap(([path, { parameters, ...item }]) => {
    const kept = Object.entries(item).filter(([, operation]) => tags.has(operation.tags[0]));
    return kept.length === 0 ? [] : [[path, { ...(parameters && { parameters }), ...Object.fromEntries(kept) }]];
  });
  const named = document.tags.filter(({ name }) => tags.has(name));
  return { ...document, tags: named, paths: Object.fromEntries(paths) };
}
