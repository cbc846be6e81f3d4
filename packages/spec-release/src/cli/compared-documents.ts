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

/** What a command compares, of its options and the settings. */
export interface ComparedDocuments {
  readonly old: string;
  readonly new: string;
  /** A package's surface, compared as well where the documents are the settings' own. */
  readonly surface?: NonNullable<Settings["surface"]>;
  readonly accept?: { readonly file: string; readonly isOptional: boolean };
}

/** What changed, after review, and what a changelog needs to name operations by. */
export interface ComparedRelease extends ReviewedDiff {
  readonly operations: ChangedOperations;
}

/**
 * What is compared: what the command line names, or what the settings name. The settings' `surface` and `accept` are about
 * the settings' documents and are left alone when others are compared; undefined where a document is missing.
 */
export function comparedDocuments(
  { options, settings }: CommandInput,
  [old = options.old, fresh = options.new]: readonly string[] = [],
): ComparedDocuments | undefined {
  const isOwn = old === undefined && fresh === undefined;
  const documents = { old: old ?? settings.old, new: fresh ?? settings.new };
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
 * Compares documents, surface and all, and tells on stderr of accepted changes that fit nothing.
 *
 * @throws {UsageError} or {SpecError} when something isn't there or can't be read.
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
      `${documents.old} is not there yet, so there is no release to compare with. \`spec-release version\` makes it.`,
    );
  }
  const revisionPath = settings.new !== undefined && isFilePath(settings.new) ? settings.new : undefined;
  await using before = await openSource(documents.old, cwd, revisionPath);
  await using after = await openSource(documents.new, cwd, revisionPath);
  // Side by side: the one waits for another thread most of its time.
  const [diff, types] = await Promise.all([
    diffSources(before, after, cwd),
    surface ? surfaceChanges(surface, context) : [],
  ]);
  const operations = changedOperations(before, after, cwd);
  const found: SpecDiff = withSurface(diff, types);
  return { ...applyAccepted(found, accepted), operations };
}

/** What is wrong with an entry that no longer does anything. */
export function staleText({ place, reason }: AcceptedChange): string {
  return `${place} fits no change, or none that it would give another level: remove it (${reason})`;
}
