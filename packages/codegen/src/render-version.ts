import type { OpenApiDocument } from "@wootkit/openapi/document";

/** Renders the version of the document, which is also the version of the client. */
export function renderVersion({ info }: OpenApiDocument): string {
  return `/** The version of this package and of the document that it was generated from. */\nexport const version = ${JSON.stringify(info.version)};`;
}
