import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Api, type OpenApiDocument, type Operation, operations, type Tag, tags } from "@wootkit/openapi/document";

/** Reads the bundle of this repository. */
export async function readDocument(): Promise<OpenApiDocument> {
  // The linter has checked that the bundle has this type.
  return JSON.parse(await readFile(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json")), "utf8"));
}

/** A tag with its operations. */
export interface Resource {
  readonly tag: Tag;
  readonly operations: readonly Operation[];
}

/** An entry point of the client, and the APIs that belong to it. */
export interface Entry {
  readonly name: "application" | "platform" | "public";
  readonly apis: readonly Api[];
}

/** The entry points `@wootkit/client`, `@wootkit/client/platform` and `@wootkit/client/public`. */
export const entries: readonly Entry[] = [
  { name: "application", apis: ["application", "server"] },
  { name: "platform", apis: ["platform"] },
  { name: "public", apis: ["public"] },
];

/** Returns the resources of an entry point that have operations. */
export function resourcesOf(document: OpenApiDocument, { apis }: Entry): Resource[] {
  return allResources(document).filter(({ operations: [first] }) => first && apis.includes(first.api));
}

/** Returns all resources that have operations. */
export function allResources(document: OpenApiDocument): Resource[] {
  const all = operations(document);
  return tags(document)
    .map((tag) => ({ tag, operations: all.filter((operation) => operation.tag === tag.name) }))
    .filter((resource) => resource.operations.length > 0);
}
