import type { OpenApiDocument } from "@wootkit/openapi/document";
import bundle from "@wootkit/openapi/openapi.json" with { type: "json" };

// The linter asks for what the type says.
export const document = bundle as unknown as OpenApiDocument;

/** The first line of every generated file. */
export const banner = "// Generated from openapi/openapi.yaml by `pnpm build`. Do not edit.\n";

/** The operations that the server lets bots do. */
export const botOperations: ReadonlySet<string> = new Set(["createMessage"]);
