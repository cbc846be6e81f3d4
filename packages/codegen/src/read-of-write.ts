import type { OpenApiDocument, Operation } from "@wootkit/openapi/document";

/**
 * Returns how many segments at the end of a write's path to leave out for the path that reads what it writes: the
 * nearest path at or above it with a GET of the same resource. Returns -1 without such a path.
 */
export function segmentsAboveRead({ paths }: OpenApiDocument, { path, tag, notShown }: Operation): number {
  if (notShown) return -1;
  const reads = Object.entries(paths).filter(([, { get }]) => get?.tags[0] === tag);
  const shapes = new Set(reads.map(([read]) => shapeOf(read)));
  const segments = path.split("/");
  return segments.findIndex((_, above) => shapes.has(shapeOf(segments.slice(0, segments.length - above).join("/"))));
}

/** The same place can have another name in another path. */
function shapeOf(path: string): string {
  return path.replace(/\{[^}]+\}/g, "{}");
}
