/** The only reader of the bundled document. It does not depend on Node. */
export { type Api, apiOf } from "./document/api.ts";
export { BrokenReference, type Dereferenced, dereference, referenced, schemaAt } from "./document/dereference.ts";
export * from "./document/open-api.ts";
export { type Names, namesOf, resourceName, singular } from "./document/operation-names.ts";
export * from "./document/operations.ts";
export type * from "./document/pagination.ts";
export { compareVersions, documentAt, documentFor, isIn } from "./document/versions.ts";

import type { OpenApiDocument, Tag, TagGroup } from "./document/open-api.ts";

/** Returns the resources, in alphabetical order. */
export function tags(document: OpenApiDocument): readonly Tag[] {
  return document.tags;
}

/** Returns the resources in groups, in the order in which a reader looks for them. */
export function tagGroups(document: OpenApiDocument): readonly TagGroup[] {
  const groups = document["x-tagGroups"] ?? [{ name: "Resources", tags: document.tags.map(({ name }) => name) }];
  return groups
    .map(({ name, tags: names }) => ({
      name,
      tags: names.flatMap((one) => document.tags.filter((tag) => tag.name === one)),
    }))
    .filter(({ tags: found }) => found.length > 0);
}
