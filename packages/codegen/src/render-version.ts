import type { OpenApiDocument } from "@wootkit/openapi/document";

/** The version of the document, which is that of the client. */
export function renderVersion({ info }: OpenApiDocument): string {
  return `/** The version of the specification, and of this package. */\nexport const version = ${JSON.stringify(info.version)};`;
}
