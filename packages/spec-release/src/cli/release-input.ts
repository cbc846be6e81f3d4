import { findPackages, type Workspace } from "../changeset/workspace.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandContext, CommandInput } from "./command.ts";
import { type ComparedRelease, compareDocuments, comparedDocuments } from "./compared-documents.ts";

/** The changes, and the packages to release: the named ones and those that re-export one of them. */
export interface ReleaseInput extends Workspace, ComparedRelease {}

/**
 * Gathers the input of `changeset` and `check`.
 *
 * @throws {UsageError} when neither an option nor a setting names a document or package.
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
 * The packages that the options name, or else the settings.
 *
 * @throws {UsageError} when neither names one.
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
