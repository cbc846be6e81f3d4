import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startMcp } from "./mcp-client.ts";

const readme = await readFile(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
const blocks = [...readme.matchAll(/in `([\w./]+\.json)`[^`]*?(?:\(or[^)]*\))?[^`]*?\n\n```json\n([\s\S]*?)^```$/gm)];

/** How an assistant starts a server. */
interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

test("the README has a configuration for four assistants", () => {
  expect(blocks.map(([, file]) => file)).toEqual([
    "claude_desktop_config.json",
    ".mcp.json",
    ".vscode/mcp.json",
    ".cursor/mcp.json",
  ]);
});

test.each(blocks.map(([, file = "", json = ""]) => [file, json] as const))(
  "the configuration in %s starts the server",
  async (file, json) => {
    const parsed = JSON.parse(json);
    const servers: Readonly<Record<string, Start>> = file.startsWith(".vscode") ? parsed.servers : parsed.mcpServers;
    expect(Object.keys(servers)).toEqual(["chatwoot"]);
    const { command, args, env = {} } = servers.chatwoot ?? { command: "", args: [] };
    expect([command, ...args.slice(0, 3)]).toEqual(["npx", "-y", "@wootkit/cli", "mcp"]);
    const signedIn = {
      CHATWOOT_BASE_URL: "http://127.0.0.1:9",
      CHATWOOT_ACCOUNT_ID: "1",
      CHATWOOT_API_TOKEN: "secret",
    };
    const running = await startMcp(args.slice(3), { ...signedIn, ...env });
    onTestFinished(() => running.close());
    expect((await running.client.listTools()).tools.length).toBeGreaterThan(5);
  },
);

test("the README states the size of the tools", async () => {
  const running = await startMcp(["--sandbox"]);
  onTestFinished(() => running.close());
  const { tools } = await running.client.listTools();
  const tokens = Math.round(JSON.stringify(tools).length / 400) * 100;
  expect(readme).toContain(`about ${tokens.toLocaleString("en")} tokens`);
});
