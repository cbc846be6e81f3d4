import type { ExampleCall } from "./example-call.ts";

/** A call at the command line: the example that the document gives for it. Undefined where the tool has no command for it. */
export function renderCli({ operation }: ExampleCall): string | undefined {
  return operation.cli?.example;
}
