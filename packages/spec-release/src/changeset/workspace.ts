import { getPackages, type Package } from "@manypkg/get-packages";
import { UsageError } from "../usage-error.ts";

/** A package of the workspace, as far as a release is concerned. */
export interface ReleasedPackage {
  readonly name: string;
  readonly version: string;
}

/** The workspace around a folder. */
export interface Workspace {
  /** Absolute path of the folder that has `.changeset`. */
  readonly root: string;
  readonly packages: readonly ReleasedPackage[];
}

/**
 * Finds some packages of the workspace that a folder belongs to.
 *
 * @throws {UsageError} when there is no workspace, or no package of a name in it.
 */
export async function findPackages(folder: string, names: readonly string[]): Promise<Workspace> {
  const found = await getPackages(folder).catch((error: unknown) => {
    throw new UsageError(`No workspace around ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const packages = names.map((name) => {
    const match = found.packages.find(({ packageJson }: Package) => packageJson.name === name);
    if (match) return { name, version: match.packageJson.version };
    const known = found.packages.map(({ packageJson }) => packageJson.name).join(", ");
    throw new UsageError(`No package ${name} in this workspace. It has: ${known}.`);
  });
  return { root: found.rootDir, packages };
}
