import process from "node:process";
import type { SpecLocation } from "../spec/spec-files.ts";
import { checkTypes } from "../types/type-check.ts";
import { bumpOf } from "./bump.ts";
import { openComparison } from "./comparison.ts";
import { finishedChanges } from "./finished-changes.ts";
import { redoclyDiff } from "./redocly-report.ts";
import { reportedChanges } from "./reported-changes.ts";
import { securityChanges } from "./security.ts";
import type { SpecDiff } from "./spec-diff.ts";
import { withTypeBreaks } from "./type-changes.ts";
import { unreportedChanges } from "./unreported-changes.ts";

/**
 * Compares two OpenAPI 3 documents and returns every change, with its effect on a program written for the old one.
 *
 * Two tools judge a change, and the more severe verdict counts: `redocly diff`, corrected where it is wrong for a typed
 * consumer (see the tables in the README), and TypeScript, which compares the types of both documents. A document can
 * be one file or several, JSON or YAML.
 *
 * @param oldPath - The document of the last release.
 * @param newPath - The document to release next.
 * @param cwd - The folder that all paths are relative to. Default: the working directory.
 * @returns All changes, grouped by operation in the order of the new document, the most severe first.
 * @throws {SpecError} when a file is missing, can't be parsed, isn't OpenAPI 3 or has a `$ref` to nothing.
 * @example
 * const { bump, changes } = await diffSpecs("released/openapi.json", "dist/openapi.json");
 * for (const { level, operation, message } of changes) console.log(level, operation, message);
 */
export function diffSpecs(oldPath: string, newPath: string, cwd: string = process.cwd()): Promise<SpecDiff> {
  return diffDocuments({ file: oldPath }, { file: newPath }, cwd);
}

/**
 * Compares two documents as `diffSpecs` does. Nothing outside their origins is opened.
 *
 * @throws {SpecError} when one of them can't be read or compared.
 */
export async function diffDocuments(before: SpecLocation, after: SpecLocation, cwd: string): Promise<SpecDiff> {
  const comparison = openComparison(before, after, cwd);
  // Redocly has its own thread, so that TypeScript can run meanwhile.
  const [reported, breaks] = await Promise.all([
    redoclyDiff(comparison.before.files, comparison.after.files),
    checkTypes(comparison),
  ]);

  const known = [...reportedChanges(comparison, reported), ...securityChanges(comparison)];
  const changes = [...withTypeBreaks(known, breaks), ...unreportedChanges(comparison)];
  const finished = finishedChanges(comparison, changes);
  return { bump: bumpOf(finished), changes: finished };
}
