import { access } from "node:fs/promises";
import path from "node:path";
import { readChangesets } from "@changesets/read";
import type { Bump } from "../diff/spec-diff.ts";
import { UsageError } from "../usage-error.ts";
import { noChangesets } from "./changeset-file.ts";
import { largest } from "./required-bump.ts";

/**
 * Reads the changesets of a workspace.
 *
 * @returns The largest bump that is pending for a package; `none` when no changeset names it.
 * @throws {UsageError} when there is no `.changeset` folder, or a changeset in it can't be parsed.
 */
export async function readPendingBumps(root: string): Promise<(packageName: string) => Bump> {
  await access(path.join(root, ".changeset")).catch(() => {
    throw noChangesets(root);
  });
  const changesets = await readChangesets(root).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message.split("\n", 2).join(" ") : String(error);
    throw new UsageError(`A changeset in .changeset can't be read: ${reason}`);
  });
  const releases = changesets.flatMap((changeset) => changeset.releases);
  return (packageName) => largest(releases.filter(({ name }) => name === packageName).map(({ type }) => type));
}
