/** `pnpm start`: starts a sandbox and lists a contact's conversations in it with the CLI, over HTTP. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.ts";
import { root } from "./root.ts";

if (!build(["@wootkit/cli"])) process.exit(1);
const { createSandbox, serve } = await import("@wootkit/sandbox");
const sandbox = createSandbox();
const server = await serve(sandbox, { port: 0 });
try {
  console.log("The conversations of contact 1, from a Chatwoot sandbox that this command runs:\n");
  process.exitCode = await listConversations();
} finally {
  await server.close();
}
if (process.exitCode === 0) console.log(nextSteps());

/** Runs the CLI as a user would, with the sandbox as its Chatwoot, and returns its exit code. */
function listConversations(): Promise<number> {
  const cli = spawn(
    process.execPath,
    [join(root, "apps/cli/dist/main.js"), "contacts", "conversations", "1", "--format", "table"],
    {
      env: {
        ...process.env,
        CHATWOOT_BASE_URL: server.url,
        CHATWOOT_ACCOUNT_ID: String(sandbox.accountId),
        CHATWOOT_API_TOKEN: sandbox.tokens.admin,
      },
      stdio: "inherit",
    },
  );
  return new Promise((resolve, reject) => {
    cli.on("error", reject);
    cli.on("close", (code) => resolve(code ?? 1));
  });
}

function nextSteps(): string {
  return `
The same, with a sandbox that is built into the command:

  npx -y pnpm@12 wootkit contacts conversations 1 --sandbox

A sandbox server for your own programs, until you press Ctrl+C:

  npx -y pnpm@12 sandbox

With your own Chatwoot (your token is under Profile settings → Access token):

  export CHATWOOT_BASE_URL=https://app.chatwoot.com
  export CHATWOOT_ACCOUNT_ID=1
  export CHATWOOT_API_TOKEN=…
  npx -y pnpm@12 wootkit contacts conversations 42`;
}
