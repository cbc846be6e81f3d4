import { findPackages } from "../changeset/workspace.ts";
import { isFilePath } from "../source/open-source.ts";
import { UsageError } from "../usage-error.ts";
import type { Release } from "../version/release.ts";
import type { CommandContext, CommandInput } from "./command.ts";
import { comparedDocuments } from "./compared-documents.ts";
import { missing, packageNames } from "./release-input.ts";

/**
 * Gathers the input of `version` and `check --released`.
 *
 * @throws {UsageError} when a document or package is not named, or the document isn't a file.
 */
export async function readVersionInput(input: CommandInput, { cwd }: CommandContext): Promise<Release> {
  const documents = comparedDocuments(input);
  if (!documents)
    throw (input.options.old ?? input.settings.old) ? missing("--new FILE", "new") : missing("--old FILE", "old");
  const { old, new: document, surface, accept } = documents;
  if (!isFilePath(document)) throw new UsageError(`--new ${document} is not a file of the working tree.`);
  const { packages } = await findPackages(cwd, packageNames(input));
  const [followed] = packages;
  if (!followed) throw missing("--package NAME", "packages");
  return {
    cwd,
    package: followed,
    document,
    ...(isFilePath(old) ? { released: old } : {}),
    ...(surface ? { surface } : {}),
    ...(accept ? { accept: accept.file } : {}),
  };
}
