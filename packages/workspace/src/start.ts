/** `pnpm start`: a contact's conversations, read by the CLI over HTTP from a sandbox that is started for it. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { quietEnvironment, root } from "./root.ts";

const contact = "1";

build();
const { createSandbox, serve } = await import("@wootkit/sandbox");
const sandbox = createSandbox();
const server = await serve(sandbox, { port: 0 });
try {
  console.log(`A Chatwoot sandbox answers at ${server.url}\n\n$ wootkit contacts conversations ${contact}\n`);
  process.exitCode = await wootkit(server.url, sandbox.tokens.admin);
} finally {
  await server.close();
}
if (process.exitCode === 0) console.log(realChatwoot());

function build(): void {
  const turbo = join(root, "node_modules/.bin/turbo");
  const task = ["run", "build", "--filter=@wootkit/cli", "--output-logs=errors-only"];
  const { status, stdout, stderr } = spawnSync(turbo, task, { cwd: root, env: quietEnvironment, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nThe build failed. Run \`npx -y pnpm@12 install\`, then try again.`);
  process.exit(1);
}

/** Runs the command as its user would, with the sandbox in place of a Chatwoot, and answers its exit code. */
function wootkit(baseUrl: string, token: string): Promise<number> {
  const cli = spawn(process.execPath, [join(root, "apps/cli/dist/main.js"), "contacts", "conversations", contact], {
    env: {
      ...process.env,
      CHATWOOT_BASE_URL: baseUrl,
      CHATWOOT_ACCOUNT_ID: String(sandbox.accountId),
      CHATWOOT_API_TOKEN: token,
    },
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    cli.on("error", reject);
    cli.on("close", (code) => resolve(code ?? 1));
  });
}

function realChatwoot(): string {
  return `
To read from your own Chatwoot (the token is in Profile settings → Access token):

  export CHATWOOT_BASE_URL=https://app.chatwoot.com
  export CHATWOOT_ACCOUNT_ID=1
  export CHATWOOT_API_TOKEN=…
  npx -y pnpm@12 wootkit contacts conversations 42`;
}
