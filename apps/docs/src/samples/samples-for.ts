import type { OpenApiDocument, Operation } from "@wootkit/openapi/document";
import { exampleCall, type GivenValues } from "./example-call.ts";
import { renderCurl } from "./render-curl.ts";
import { renderTypeScript } from "./render-typescript.ts";
import type { Sample } from "./sample.ts";

/**
 * Generates the samples of an operation from its examples.
 *
 * @param command - The example from the CLI's table. Undefined if the CLI has no command.
 * @param given - Replacements for the document's values, such as IDs that exist on a server.
 */
export function samplesFor(
  document: OpenApiDocument,
  operation: Operation,
  command: string | undefined,
  given: GivenValues = {},
): Sample[] {
  const call = exampleCall(document, operation, given);
  return [
    { tool: "curl", lang: "sh", text: renderCurl(call) },
    { tool: "TypeScript", lang: "ts", text: renderTypeScript(call) },
    ...(command === undefined ? [] : [{ tool: "CLI", lang: "sh", text: command } as const]),
  ];
}
