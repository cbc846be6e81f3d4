import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { root } from "../root.ts";
import { packedDisagreements, sourceDisagreements } from "./disagreements.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { publicPackages } from "./public-packages.ts";
import { type PackedRelease, plannedReleases, planPublish, readPackedPlan } from "./publish-plan.ts";
import { ReleaseError, run } from "./run.ts";

/**
 * Builds every published package without the cache. Packs those whose version the registry lacks into a folder,
 * together with the plan for publishing them.
 *
 * @throws ReleaseError when changesets are pending or the checkout has uncommitted changes.
 */
export async function packRelease(folder: string): Promise<PackedRelease[]> {
  const pending = pendingChangesets(root);
  if (pending.length > 0)
    throw new ReleaseError(
      `Changesets are pending (${pending.join(", ")}). Run \`pnpm version-packages\` and commit, then release.`,
    );
  // The tag of a release must point to exactly the packed files.
  const changed = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trimEnd();
  if (changed) throw new ReleaseError(`Uncommitted changes would be published. Commit them first:\n${changed}`);
  return packPackages(folder, "latest");
}

/**
 * Does the same for a checkout in any state, under a dist-tag.
 *
 * @throws ReleaseError when files of the checkout or of a package name different versions.
 */
export async function packPackages(folder: string, tag: string): Promise<PackedRelease[]> {
  refuse(sourceDisagreements(root));
  const filters = publicPackages(root).map(({ name }) => `--filter=${name}`);
  await run("turbo", "run", "build", "--force", ...filters, "--output-logs=errors-only");
  const { plan, ...rest } = await planPublish();
  const planFile = join(resolve(folder), "publish-plan.json");
  await mkdir(folder, { recursive: true });
  await writeFile(
    planFile,
    JSON.stringify({ ...rest, plan: plan.map((group) => group.map((release) => ({ ...release, tag }))) }),
  );
  await run("changeset", "pack", "--from-publish-plan", planFile, "--out-dir", resolve(folder));
  const packed = await readPackedPlan(folder);
  refuse(await packedDisagreements(root, folder, packed));
  return plannedReleases(packed);
}

function refuse(disagreements: readonly string[]): void {
  if (disagreements.length > 0) throw new ReleaseError(disagreements.join("\n"));
}
