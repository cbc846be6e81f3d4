import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { switchFlag, textFlag } from "../operations/flag-forms.ts";

interface McpFlags extends Omit<ConfigurationFlags, "dry-run"> {
  readonly "read-only": boolean;
  readonly resources?: readonly string[];
  readonly all: boolean;
}

const brief = "Serve Chatwoot to AI assistants over the Model Context Protocol.";

const description = `Speaks MCP on standard input and output until standard input closes. It has tools for the desk, and tools that find and call \
any other operation. Configure the assistant to start it; the README has examples.`;

const examples = `Examples:
  wootkit mcp --read-only
  wootkit mcp --sandbox --resources contacts,conversations,messages`;

// It prints requests on standard output, which is for the protocol.
const { "dry-run": _, ...connectionFlags } = configurationFlags;

/** `wootkit mcp` */
export const mcp = buildCommand<McpFlags, [], Context>({
  async func({ "read-only": readOnly, resources, all, ...flags }) {
    // Imported here because help doesn't need the SDK.
    const { serve } = await import("../mcp/serve.ts");
    await serve(
      this,
      { ...flags, "dry-run": false },
      { readOnly, all, resources: resources?.map((name) => name.trim()).filter(Boolean) },
    );
  },
  parameters: {
    flags: {
      "read-only": switchFlag("Offer only tools that read. All other operations are refused."),
      resources: {
        ...textFlag("names", "Offer only these resources, such as contacts,labels. Default: all"),
        variadic: ",",
      },
      all: switchFlag("Offer one tool for each operation. It is for assistants that load tools on demand."),
      ...connectionFlags,
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
