import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../usage-error.ts";

/** The changeset that spec-release owns. Manual edits are overwritten. */
export const changesetFile = ".changeset/spec-release.md";

/** The outcome of writing the changeset. */
export type ChangesetResult = "written" | "unchanged" | "removed" | "absent";

/**
 * Writes the changeset of a workspace, or removes it.
 *
 * @param text - The whole file; undefined to remove it.
 * @throws {UsageError} when the workspace has no `.changeset` folder.
 */
export async function putChangeset(root: string, text: string | undefined): Promise<ChangesetResult> {
  const file = path.join(root, changesetFile);
  const current = await readChangeset(root);
  if (current === text) return text === undefined ? "absent" : "unchanged";
  if (text === undefined) {
    await rm(file);
    return "removed";
  }
  await writeFile(file, text).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw noChangesets(root);
    throw error;
  });
  return "written";
}

/** The text of the changeset; undefined when the file is missing. */
export function readChangeset(root: string): Promise<string | undefined> {
  return readFile(path.join(root, changesetFile), "utf8").catch(() => undefined);
}

/** The error for a workspace without Changesets. */
export function noChangesets(root: string): UsageError {
  return new UsageError(`No .changeset folder in ${root}. Set Changesets up first: npx @changesets/cli init`);
}
