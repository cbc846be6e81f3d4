import type { ExampleCall } from "./example-call.ts";
import { renderCurl } from "./render-curl.ts";
import { renderTypeScript } from "./render-typescript.ts";
import type { Sample } from "./sample.ts";

/**
 * Renders a call with each tool.
 *
 * @param command - The example from the CLI's table. Undefined if the CLI has no command.
 */
export function samplesFor(call: ExampleCall, command: string | undefined): Sample[] {
  return [
    { tool: "curl", lang: "sh", text: renderCurl(call) },
    { tool: "TypeScript", lang: "ts", text: renderTypeScript(call) },
    ...(command === undefined ? [] : [{ tool: "CLI", lang: "sh", text: command } as const]),
  ];
}
