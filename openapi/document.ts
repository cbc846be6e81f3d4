/** The only reader of the bundled document. It does not depend on Node. */
export { type Api, apiOf } from "./document/api.ts";
export { BrokenReference, type Dereferenced, dereference, referenced, schemaAt } from "./document/dereference.ts";
export * from "./document/open-api.ts";
export { type Names, namesOf, resourceName, singular } from "./document/operation-names.ts";
export * from "./document/operations.ts";
export type * from "./document/pagination.ts";
export { compareVersions, documentFor, isIn } from "./document/versions.ts";

import type { OpenApiDocument, Tag } from "./document/open-api.ts";

/** Returns the resources, in alphabetical order. */
export function tags(document: OpenApiDocument): readonly Tag[] {
  return document.tags;
}
