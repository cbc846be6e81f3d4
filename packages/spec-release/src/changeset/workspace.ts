import { getPackages, type Package } from "@manypkg/get-packages";
import { UsageError } from "../usage-error.ts";
import { reExports } from "./re-exports.ts";

/** A package of the workspace, as far as a release is concerned. */
export interface ReleasedPackage {
  readonly name: string;
  readonly version: string;
}

/** The workspace around a folder. */
export interface Workspace {
  /** Absolute path of the folder that has `.changeset`. */
  readonly root: string;
  /** The packages that were asked for, then those that re-export one of them, directly or through another. */
  readonly packages: readonly ReleasedPackage[];
}

/**
 * Finds some packages of the workspace that a folder belongs to, and whoever re-exports them.
 *
 * @throws {UsageError} when there is no workspace, or no package of a name in it.
 */
export async function findPackages(folder: string, names: readonly string[]): Promise<Workspace> {
  const found = await getPackages(folder).catch((error: unknown) => {
    throw new UsageError(`No workspace around ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const named = names.map((name) => {
    const match = found.packages.find(({ packageJson }: Package) => packageJson.name === name);
    if (match) return match;
    const known = found.packages.map(({ packageJson }) => packageJson.name).join(", ");
    throw new UsageError(`No package ${name} in this workspace. It has: ${known}.`);
  });
  const packages = await withReExporters([...new Set(named)], found.packages);
  return {
    root: found.rootDir,
    packages: packages.map(({ packageJson }) => ({ name: packageJson.name, version: packageJson.version })),
  };
}

/** A private package is not released, so nobody meets what it hands on. */
async function withReExporters(packages: readonly Package[], all: readonly Package[]): Promise<readonly Package[]> {
  const others = all.filter((candidate) => !packages.includes(candidate) && candidate.packageJson.private !== true);
  const more: Package[] = [];
  for (const candidate of others) {
    const handsOn = await Promise.all(packages.map(({ packageJson }) => reExports(candidate, packageJson.name)));
    if (handsOn.includes(true)) more.push(candidate);
  }
  return more.length === 0 ? packages : withReExporters([...packages, ...more], all);
}
