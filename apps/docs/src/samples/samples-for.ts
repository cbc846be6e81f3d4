import type { OpenApiDocument, Operation } from "@wootkit/openapi/document";
import { exampleCall, type GivenValues } from "./example-call.ts";
import { renderCurl } from "./render-curl.ts";
import { renderTypeScript } from "./render-typescript.ts";
import type { Sample } from "./sample.ts";

/**
 * How to call an operation, generated from its examples.
 *
 * @param command - The command line that does it, as the command line's own table has it; undefined where it has no command.
 * @param given - Values in place of those of the document, such as ids that a server has.
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
