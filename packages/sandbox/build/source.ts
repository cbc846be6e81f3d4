import type { OpenApiDocument, Operation } from "@wootkit/openapi/document";
import bundle from "@wootkit/openapi/openapi.json" with { type: "json" };

// The linter ensures that the document has this type.
export const document = bundle as unknown as OpenApiDocument;

/** The first line of every generated file. */
export const banner = "// Generated from openapi/openapi.yaml by `pnpm build`. Do not edit.\n";

/** Whether the document says that bots can call an operation, in its paragraph about access. */
export function takesBots({ description }: Operation): boolean {
  return /\bAn? (agent )?bot can (too|write)\b/.test(description);
}
