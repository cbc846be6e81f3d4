import path from "node:path";
import { findPackages, type Workspace } from "../changeset/workspace.ts";
import { diffSpecs } from "../diff/diff-specs.ts";
import type { SpecDiff } from "../diff/spec-diff.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandContext, CommandInput } from "./command.ts";

/** What changed, and the packages that it is released with. */
export interface ReleaseInput extends Workspace {
  readonly diff: SpecDiff;
}

/**
 * Gathers what `changeset` and `check` work on.
 *
 * @throws {UsageError} when a document or package is named neither by an option nor by the settings.
 */
export async function readReleaseInput(input: CommandInput, context: CommandContext): Promise<ReleaseInput> {
  const [stray] = input.files;
  if (stray !== undefined)
    throw new UsageError(`Unexpected argument ${stray}: documents are named by --old and --new.`);
  if (input.options.format !== undefined) throw new UsageError("--format is for diff only.");
  const { old, new: fresh, packages = [] } = { ...input.settings, ...input.options };
  if (old === undefined) throw new UsageError(missing("--old FILE", "old"));
  if (fresh === undefined) throw new UsageError(missing("--new FILE", "new"));
  if (packages.length === 0) throw new UsageError(missing("--package NAME", "packages"));
  const workspace = await findPackages(context.cwd, packages);
  return { ...workspace, diff: await diffSpecs(path.resolve(context.cwd, old), path.resolve(context.cwd, fresh)) };
}

function missing(option: string, key: string): string {
  return `${option} is missing, and package.json here has no "spec-release": {"${key}": …}. See spec-release --help.`;
}
