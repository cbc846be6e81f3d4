import { type OpenApiDocument, operations } from "@wootkit/openapi/document";

/** Renders the operations that only read although their method is not GET. */
export function renderSafeRoutes(document: OpenApiDocument): string {
  const routes = operations(document)
    .filter(({ isSafe, method }) => isSafe && method !== "GET")
    .map(({ method, path }) => `  "${method} ${path}",`);
  return `/** Operations that only read although their method is not GET, so they can be retried. */
export const safeRoutes: ReadonlySet<string> = new Set([
${routes.join("\n")}
]);`;
}
