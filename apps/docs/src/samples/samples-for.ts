import type { OpenApiDocument, Operation } from "@wootkit/openapi/document";
import { exampleCall } from "./example-call.ts";
import { renderCli } from "./render-cli.ts";
import { renderCurl } from "./render-curl.ts";
import { renderTypeScript } from "./render-typescript.ts";
import type { Sample } from "./sample.ts";

/** How to call an operation with each tool that knows it, generated from its examples. */
export function samplesFor(document: OpenApiDocument, operation: Operation): Sample[] {
  const call = exampleCall(document, operation);
  const texts = [
    { tool: "curl", lang: "sh", text: renderCurl(call) },
    { tool: "TypeScript", lang: "ts", text: renderTypeScript(call) },
    { tool: "CLI", lang: "sh", text: renderCli(call) },
  ] as const;
  return texts.flatMap(({ text, ...sample }) => (text === undefined ? [] : [{ ...sample, text }]));
}
