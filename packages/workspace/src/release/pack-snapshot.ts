import { root } from "../root.ts";
import { packPackages } from "./pack-packages.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { ReleaseError } from "./release-error.ts";
import { versionPackages } from "./version-packages.ts";

/**
 * Packs what is pending as `0.0.0-<name>-<time>` into a folder, to be published under a dist-tag of that name. The files
 * of the checkout that it changes are for this one build and must not be committed.
 *
 * @throws ReleaseError for a name that would reach people who asked for no snapshot, or where nothing is pending.
 */
export async function packSnapshot(name: string, folder: string): Promise<void> {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(name) || ["latest", "next"].includes(name))
    throw new ReleaseError(
      `"${name}" can't name a snapshot. Take small letters, digits and hyphens, but not "latest" or "next".`,
    );
  if (pendingChangesets(root).length === 0)
    throw new ReleaseError(
      "No changeset is pending, so a snapshot would have nothing new. Add one with `pnpm changeset`.",
    );
  await versionPackages(name);
  for (const release of await packPackages(folder, name)) console.log(`Packed ${release.name}@${release.version}.`);
  console.log(`To publish them: changeset publish --from-pack-dir ${folder} --no-git-tag`);
}
