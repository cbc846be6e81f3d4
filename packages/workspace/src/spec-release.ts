/** `pnpm spec-release …`: builds what the command needs, then runs it. What the build says goes to stderr: stdout is the command's. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { quietEnvironment, root } from "./root.ts";

const filters = ["--filter=@wootkit/spec-release", "--filter=@wootkit/client"];
const built = spawnSync("turbo", ["run", "build", ...filters, "--output-logs=errors-only"], {
  cwd: root,
  env: quietEnvironment,
  encoding: "utf8",
});
if (built.status === 0) {
  const command = join(root, "packages/spec-release/dist/main.js");
  const ran = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = ran.status ?? 1;
} else {
  console.error(built.error?.message ?? `${built.stdout}${built.stderr}`);
  process.exitCode = 1;
}
