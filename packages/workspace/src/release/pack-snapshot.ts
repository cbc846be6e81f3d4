import { root } from "../root.ts";
import { packPackages } from "./pack-packages.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { ReleaseError } from "./run.ts";
import { versionPackages } from "./version-packages.ts";

/**
 * Packs the pending changes as `0.0.0-<name>-<time>` into a folder, for publishing under a dist-tag of that name. It
 * changes files of the checkout for this one build. They must not be committed.
 *
 * @throws ReleaseError for a dist-tag that npm installs by default, or when nothing is pending.
 */
export async function packSnapshot(name: string, folder: string): Promise<void> {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(name) || ["latest", "next"].includes(name))
    throw new ReleaseError(
      `"${name}" can't be the name of a snapshot. Use lower-case letters, digits and hyphens, but not "latest" or "next".`,
    );
  if (pendingChangesets(root).length === 0)
    throw new ReleaseError(
      "No changeset is pending, so a snapshot would contain nothing new. Add one with `pnpm changeset`.",
    );
  await versionPackages(name);
  for (const release of await packPackages(folder, name)) console.log(`Packed ${release.name}@${release.version}.`);
  console.log(`To publish: changeset publish --from-pack-dir ${folder} --no-git-tag`);
}
