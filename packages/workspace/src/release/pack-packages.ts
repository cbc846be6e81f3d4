import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { root } from "../root.ts";
import { packedDisagreements, sourceDisagreements } from "./disagreements.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { publicPackages } from "./public-packages.ts";
import { type PackedRelease, plannedReleases, readPackedPlan } from "./publish-plan.ts";
import { ReleaseError } from "./release-error.ts";
import { run } from "./run.ts";

/**
 * Builds every package that is published, without the cache, and packs those whose version the registry lacks into a
 * folder, with the plan that publishes them.
 *
 * @throws ReleaseError when the checkout is not what a version step left and someone committed.
 */
export async function packPackages(folder: string): Promise<PackedRelease[]> {
  refuseUnfinished();
  const filters = publicPackages(root).map(({ name }) => `--filter=${name}`);
  await run("turbo", "run", "build", "--force", ...filters, "--output-logs=errors-only");
  await run("changeset", "pack", "--out-dir", resolve(folder));
  const plan = await readPackedPlan(folder);
  const disagreements = await packedDisagreements(root, folder, plan);
  if (disagreements.length > 0) throw new ReleaseError(disagreements.join("\n"));
  return plannedReleases(plan);
}

/** What is packed is what its tag will point to. */
function refuseUnfinished(): void {
  const pending = pendingChangesets(root);
  if (pending.length > 0)
    throw new ReleaseError(
      `${pending.length} changesets are pending. Run \`pnpm version-packages\` and commit, then release.`,
    );
  const changed = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trim();
  if (changed) throw new ReleaseError(`Uncommitted changes would be published. Commit them first:\n${changed}`);
  const disagreements = sourceDisagreements(root);
  if (disagreements.length > 0) throw new ReleaseError(disagreements.join("\n"));
}
