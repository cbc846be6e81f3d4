import type { OpenApiDocument } from "@wootkit/openapi/document";
import bundle from "@wootkit/openapi/openapi.json" with { type: "json" };

// The linter ensures that the document has this type.
export const document = bundle as unknown as OpenApiDocument;

/** The first line of every generated file. */
export const banner = "// Generated from openapi/openapi.yaml by `pnpm build`. Do not edit.\n";

/** The operations that bots can call. */
export const botOperations: ReadonlySet<string> = new Set([
  "assignConversation",
  "createConversation",
  "createMessage",
  "getConversation",
  "listConversationLabels",
  "setConversationCustomAttributes",
  "setConversationLabels",
  "setConversationPriority",
  "setConversationTypingStatus",
  "toggleConversationStatus",
  "updateConversation",
]);
