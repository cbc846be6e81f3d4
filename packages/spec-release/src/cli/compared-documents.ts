import { existsSync } from "node:fs";
import path from "node:path";
import type { AcceptedChange } from "../accept/accepted-changes.ts";
import { readAcceptedChanges } from "../accept/accepted-changes.ts";
import { applyAccepted, type ReviewedDiff } from "../accept/apply-accepted.ts";
import { type ChangedOperations, changedOperations } from "../changeset/changed-operations.ts";
import type { SpecDiff } from "../diff/spec-diff.ts";
import { diffSources } from "../source/diff-sources.ts";
import { isFilePath, openSource } from "../source/open-source.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandContext, CommandInput } from "./command.ts";
import type { Settings } from "./settings.ts";
import { surfaceChanges, withSurface } from "./surface-changes.ts";

/** The documents and files that a command compares. */
export interface ComparedDocuments {
  readonly old: string;
  readonly new: string;
  /** The package surface to compare as well, when the documents come from the settings. */
  readonly surface?: NonNullable<Settings["surface"]>;
  readonly accept?: { readonly file: string; readonly isOptional: boolean };
}

/** The reviewed changes, and the operations that were added and removed. */
export interface ComparedRelease extends ReviewedDiff {
  readonly operations: ChangedOperations;
}

/**
 * Returns the documents that the command line or the settings name; undefined when one is missing. `surface` and
 * `accept` of the settings apply only to the documents of the settings.
 */
export function comparedDocuments(
  { options, settings }: CommandInput,
  [before = options.old, after = options.new]: readonly string[] = [],
): ComparedDocuments | undefined {
  const isOwn = before === undefined && after === undefined;
  const documents = { old: before ?? settings.old, new: after ?? settings.new };
  if (documents.old === undefined || documents.new === undefined) return undefined;
  const accept =
    options.accept !== undefined
      ? { file: options.accept, isOptional: false }
      : isOwn && settings.accept !== undefined
        ? { file: settings.accept, isOptional: true }
        : undefined;
  return {
    old: documents.old,
    new: documents.new,
    ...(isOwn && settings.surface ? { surface: settings.surface } : {}),
    ...(accept ? { accept } : {}),
  };
}

/**
 * Compares documents, and a package surface where one is given, and applies reviewed levels.
 *
 * @throws {UsageError} or {SpecError} when something is missing or can't be read.
 */
export async function compareDocuments(
  documents: ComparedDocuments,
  { settings }: CommandInput,
  context: CommandContext,
): Promise<ComparedRelease> {
  const { cwd } = context;
  const { accept, surface } = documents;
  const accepted: AcceptedChange[] = accept ? await readAcceptedChanges(accept.file, cwd, accept.isOptional) : [];
  const isOurs = documents.old === settings.old && /\.(json|ya?ml)$/.test(documents.old) && isFilePath(documents.old);
  if (isOurs && !existsSync(path.resolve(cwd, documents.old))) {
    throw new UsageError(
      `${documents.old} doesn't exist yet, so there is no release to compare with. \`spec-release version\` writes it.`,
    );
  }
  const revisionPath = settings.new !== undefined && isFilePath(settings.new) ? settings.new : undefined;
  await using before = await openSource(documents.old, cwd, revisionPath);
  await using after = await openSource(documents.new, cwd, revisionPath);
  // In parallel: one of them mostly waits for another thread.
  const [diff, types] = await Promise.all([
    diffSources(before, after, cwd),
    surface ? surfaceChanges(surface, context) : [],
  ]);
  const operations = changedOperations(before, after, cwd);
  const found: SpecDiff = withSurface(diff, types);
  return { ...applyAccepted(found, accepted), operations };
}

/** The error for an entry that has no effect. */
export function staleText({ place, reason }: AcceptedChange): string {
  return `${place} matches no change, or only changes that already have its level. Remove it (${reason})`;
}
