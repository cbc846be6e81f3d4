import { type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";

/**
 * Returns the path of an operation, with a mark for the path that reads what it writes: the nearest path at or above it
 * with a GET of the same resource. If that is not the path itself, `|` is behind it. At the end, there is none.
 */
export function markedPath(document: OpenApiDocument, { path, tag, isSafe, notShown }: Operation): string {
  const reads = operations(document).filter(({ method, tag: other }) => method === "GET" && other === tag);
  const shapes = new Set(reads.map((read) => shapeOf(read.path)));
  if (isSafe || (shapes.has(shapeOf(path)) && !notShown)) return path;
  const ends = [...path.matchAll(/\/|$/g)].map(({ index }) => index);
  const end = notShown ? undefined : ends.findLast((index) => shapes.has(shapeOf(path.slice(0, index))));
  return end === undefined ? `${path}|` : `${path.slice(0, end)}|${path.slice(end)}`;
}

/** The same place can have another name in another path. */
function shapeOf(path: string): string {
  return path.replace(/\{[^}]+\}/g, "{}");
}
