import { findPackages, type Workspace } from "../changeset/workspace.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandContext, CommandInput } from "./command.ts";
import { type ComparedRelease, compareDocuments, comparedDocuments } from "./compared-documents.ts";

/** What changed, and the packages that it is released with: those that are named and those that re-export one of them. */
export interface ReleaseInput extends Workspace, ComparedRelease {}

/**
 * Gathers what `changeset` and `check` work on.
 *
 * @throws {UsageError} when a document or package is named neither by an option nor by the settings.
 */
export async function readReleaseInput(input: CommandInput, context: CommandContext): Promise<ReleaseInput> {
  const { options, settings } = input;
  const documents = comparedDocuments(input);
  if (!documents) {
    throw (options.old ?? settings.old) === undefined ? missing("--old FILE", "old") : missing("--new FILE", "new");
  }
  const workspace = await findPackages(context.cwd, packageNames(input));
  return { ...workspace, ...(await compareDocuments(documents, input, context)) };
}

/**
 * The packages that are named by options, or else by the settings.
 *
 * @throws {UsageError} when there is none.
 */
export function packageNames({ options, settings }: CommandInput): readonly string[] {
  const names = options.package ?? settings.packages ?? [];
  if (names.length === 0) throw missing("--package NAME", "packages");
  return names;
}

/** The error for something that neither an option nor a setting names. */
export function missing(option: string, key: string): UsageError {
  return new UsageError(
    `${option} is missing, and package.json here has no "spec-release": {"${key}": …}. See spec-release --help.`,
  );
}
