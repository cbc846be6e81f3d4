import { readConfig } from "@changesets/config";
import { getPackages, type Package, type Packages } from "@manypkg/get-packages";
import { UsageError } from "../usage-error.ts";
import { reExports } from "./re-exports.ts";

/** A package to release. */
export interface ReleasedPackage {
  readonly name: string;
  readonly version: string;
}

/** The workspace around a folder. */
export interface Workspace {
  /** Absolute path of the folder that has `.changeset`. */
  readonly root: string;
  /** The named packages, then those that re-export one of them, directly or through another. */
  readonly packages: readonly ReleasedPackage[];
}

/**
 * Finds packages by name in the workspace around a folder, and the packages that re-export them.
 *
 * @throws {UsageError} when there is no workspace, or when a named package is missing in it or ignored by Changesets.
 */
export async function findPackages(folder: string, names: readonly string[]): Promise<Workspace> {
  const found = await getPackages(folder).catch((error: unknown) => {
    throw new UsageError(`No workspace around ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const ignored = await ignoredPackages(found);
  const named = names.map((name) => {
    if (ignored.has(name)) {
      throw new UsageError(
        `${name} is never released: "ignore" in .changeset/config.json names it. Remove it there, or from "packages".`,
      );
    }
    const match = found.packages.find(({ packageJson }: Package) => packageJson.name === name);
    if (match) return match;
    const known = found.packages.map(({ packageJson }) => packageJson.name).join(", ");
    throw new UsageError(`No package ${name} in this workspace. It has: ${known}.`);
  });
  // Changesets refuses a changeset that names an ignored package and others, and a private package is not published.
  const released = found.packages.filter(
    ({ packageJson }) => packageJson.private !== true && !ignored.has(packageJson.name),
  );
  const packages = await withReExporters([...new Set(named)], released);
  return {
    root: found.rootDir,
    packages: packages.map(({ packageJson }) => ({ name: packageJson.name, version: packageJson.version })),
  };
}

/** The packages that `ignore` in Changesets' configuration matches. Empty when the configuration can't be read. */
async function ignoredPackages(workspace: Packages): Promise<ReadonlySet<string>> {
  const { config } = await readConfig(workspace.rootDir, workspace).catch(() => ({ config: undefined }));
  return new Set(config?.ignore);
}

async function withReExporters(packages: readonly Package[], all: readonly Package[]): Promise<readonly Package[]> {
  const others = all.filter((candidate) => !packages.includes(candidate));
  const more: Package[] = [];
  for (const candidate of others) {
    const handsOn = await Promise.all(packages.map(({ packageJson }) => reExports(candidate, packageJson.name)));
    if (handsOn.includes(true)) more.push(candidate);
  }
  return more.length === 0 ? packages : withReExporters([...packages, ...more], all);
}
