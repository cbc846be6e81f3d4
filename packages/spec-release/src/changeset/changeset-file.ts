import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../usage-error.ts";

/** The one changeset that belongs to spec-release; edits to it by hand are overwritten. */
export const changesetFile = ".changeset/spec-release.md";

/** What happened to the changeset. */
export type ChangesetResult = "written" | "unchanged" | "removed" | "absent";

/**
 * Brings the changeset of a workspace to a given text.
 *
 * @param text The whole file; undefined when there must be none.
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

/** The changeset as it stands; undefined when there is none. */
export function readChangeset(root: string): Promise<string | undefined> {
  return readFile(path.join(root, changesetFile), "utf8").catch(() => undefined);
}

/** The error for a workspace that Changesets is not set up in. */
export function noChangesets(root: string): UsageError {
  return new UsageError(`No .changeset folder in ${root}. Set Changesets up first: npx @changesets/cli init`);
}
