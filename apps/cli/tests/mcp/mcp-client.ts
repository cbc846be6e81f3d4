import { fileURLToPath } from "node:url";
import { type CallToolResult, Client, type RequestOptions } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { createSandbox, type Sandbox, serve } from "@wootkit/sandbox";
import { environment } from "../run-wootkit.ts";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** The response of a tool. */
export interface Reply {
  readonly isError: boolean;
  /** Everything, as the model reads it. */
  readonly text: string;
  /** The JSON inside the marks, if there are marks. */
  readonly data: unknown;
  /** The text after the marks. */
  readonly notes: string;
}

/** A running `wootkit mcp`, and the official client that is connected to it. */
export interface Running {
  readonly client: Client;
  readonly pid: number;
  /** Everything that it wrote on standard error. */
  stderr(): string;
  call(name: string, input?: Record<string, unknown>, options?: RequestOptions): Promise<Reply>;
  close(): Promise<void>;
}

/** Starts the built program, and connects the official client to it. */
export async function startMcp(options: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, "mcp", ...options],
    env: { PATH: process.env.PATH ?? "", ...env },
    stderr: "pipe",
  });
  let errors = "";
  transport.stderr?.on("data", (chunk) => (errors += chunk));
  const client = new Client({ name: "wootkit-tests", version: "1.0.0" });
  await client.connect(transport);
  return {
    client,
    pid: transport.pid ?? 0,
    stderr: () => errors,
    // This client never asks for an intermediate result.
    call: async (name, input = {}, given = {}) =>
      replyOf((await client.callTool({ name, arguments: input }, given)) as CallToolResult),
    close: () => client.close(),
  };
}

/** A sandbox on a port, and a running `wootkit mcp` that uses it. */
export interface Desk extends Running {
  readonly sandbox: Sandbox;
  /** The URL of the sandbox. */
  readonly url: string;
}

/** Starts a sandbox on a port, and `wootkit mcp` for it. */
export async function startDesk(options: readonly string[] = []): Promise<Desk> {
  const sandbox = createSandbox();
  const server = await serve(sandbox, { port: 0 });
  const running = await startMcp(options, {
    ...environment(server.url),
    CHATWOOT_API_TOKEN: sandbox.tokens.admin,
    CHATWOOT_PLATFORM_TOKEN: sandbox.tokens.platform,
  });
  return {
    ...running,
    sandbox,
    url: server.url,
    async close() {
      await running.close();
      await server.close();
    },
  };
}

const marks = /^<(chatwoot-data-[0-9a-f]{8})>\n([\s\S]*)\n<\/\1>\n?([\s\S]*)$/;

function replyOf({ content, isError = false }: CallToolResult): Reply {
  const text = content.map((one) => (one.type === "text" ? one.text : "")).join("\n");
  const [, , json, notes = ""] = marks.exec(text) ?? [];
  return { isError, text, data: json === undefined ? undefined : jsonOrText(json), notes };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
