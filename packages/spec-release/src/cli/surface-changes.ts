import { readFile } from "node:fs/promises";
import path from "node:path";
import { bumpOf } from "../diff/bump.ts";
import { allLevels, mostSevere, type SpecChange, type SpecDiff } from "../diff/spec-diff.ts";
import type { CommandContext } from "./command.ts";
import type { SurfaceSettings } from "./settings.ts";

/**
 * Compares a built package's public TypeScript surface with that of the last release. Before the first release
 * with a saved surface there is nothing to compare, and stderr says so.
 *
 * @throws {UsageError} when the package isn't built.
 */
export async function surfaceChanges(
  surface: SurfaceSettings,
  { cwd, stderr }: CommandContext,
): Promise<readonly SpecChange[]> {
  const released = await readFile(path.resolve(cwd, surface.old), "utf8").catch(() => undefined);
  if (released === undefined) {
    stderr(`spec-release: ${surface.old} doesn't exist yet: public types are compared from the next release on.\n`);
    return [];
  }
  // TypeScript takes a third of a second to load, so it is loaded only when types are compared.
  const { readSurface } = await import("../surface/read-surface.ts");
  const { diffSurfaces } = await import("../surface/diff-surfaces.ts");
  const changes = await diffSurfaces(released, await readSurface(path.resolve(cwd, surface.new)));
  return changes.map((change) => ({ ...change, file: path.posix.join(surface.new, change.file) }));
}

/**
 * Joins the changes to a document and to a surface. Changes to generated code that only follow the document are left
 * out.
 */
export function withSurface(diff: SpecDiff, surface: readonly SpecChange[]): SpecDiff {
  const worst = mostSevere(diff.changes.map(({ level }) => level));
  const rank = (level: SpecChange["level"] | undefined): number =>
    level === undefined ? allLevels.length : allLevels.indexOf(level);
  const news = surface.filter(({ generated, level }) => generated !== true || rank(level) < rank(worst));
  const changes = [...diff.changes, ...news];
  return { ...diff, bump: bumpOf(changes), changes };
}
