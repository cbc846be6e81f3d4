import { root } from "../root.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { publicPackages } from "./public-packages.ts";
import { ReleaseError } from "./release-error.ts";
import { run } from "./run.ts";
import { versionPackages } from "./version-packages.ts";

/**
 * Publishes what is pending as `0.0.0-<name>-<time>` under a dist-tag of the same name, without a git tag. The changed
 * files are for this one build and must not be committed.
 *
 * @throws ReleaseError for a name that would reach people who asked for no snapshot, or where nothing is pending.
 */
export async function publishSnapshot(name: string): Promise<void> {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(name) || ["latest", "next"].includes(name))
    throw new ReleaseError(
      `"${name}" can't name a snapshot: take small letters, digits and hyphens, such as "filters", not "latest" or "next".`,
    );
  if (pendingChangesets(root).length === 0)
    throw new ReleaseError(
      "No changeset is pending, so a snapshot would have nothing new. Add one with `pnpm changeset`.",
    );
  await versionPackages(name);
  const filters = publicPackages(root).map(({ name }) => `--filter=${name}`);
  await run("turbo", "run", "build", "--force", ...filters, "--output-logs=errors-only");
  await run("changeset", "publish", "--tag", name, "--no-git-tag");
}
