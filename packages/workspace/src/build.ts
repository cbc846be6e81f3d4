import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { quietEnvironment, root } from "./root.ts";

/**
 * Builds packages and everything that they depend on; unchanged ones come from Turbo's cache. Silent when it succeeds.
 *
 * @returns whether it succeeded. A failure is reported on standard error.
 */
export function build(packages: readonly string[]): boolean {
  // Tests run after a build. A second build, even from the cache, would rewrite files while other tests read them.
  if (process.env.WOOTKIT_SKIP_BUILD === "1") return true;
  const turbo = join(root, "node_modules/.bin/turbo");
  const task = ["run", "build", ...packages.map((name) => `--filter=${name}`), "--output-logs=errors-only"];
  const { status, stdout, stderr, error } = spawnSync(turbo, task, {
    cwd: root,
    env: quietEnvironment,
    encoding: "utf8",
  });
  if (status === 0) return true;
  const report = error?.message ?? `${stdout}${stderr}`;
  console.error(`${report}\nThe build failed. Run \`npx -y pnpm@12 install\`, then try again.`);
  return false;
}
