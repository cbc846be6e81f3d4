import path from "node:path";
import { diffDocuments } from "../diff/diff-specs.ts";
import type { SpecDiff } from "../diff/spec-diff.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { OpenedSource } from "./open-source.ts";

/**
 * Compares two opened documents as `diffSpecs` does. Changes and errors name files from git or a package by their
 * source, such as `git:v1.2.0:openapi.yaml`, never by the temporary folder that they were unpacked to.
 *
 * @param cwd - The folder that files in changes are relative to.
 * @throws {SpecError} when one of them can't be read or compared.
 */
export async function diffSources(before: OpenedSource, after: OpenedSource, cwd: string): Promise<SpecDiff> {
  const shown = (text: string): string =>
    [before, after].reduce((result, source) => withLabel(result, source, cwd), text);
  try {
    const diff = await diffDocuments(before, after, cwd);
    const changes = diff.changes.map((change) => {
      const file = path.resolve(cwd, change.file);
      const label = shown(file);
      return label === file ? change : { ...change, file: label };
    });
    return { ...diff, changes };
  } catch (error) {
    if (error instanceof SpecError) throw new SpecError(shown(error.message));
    throw error;
  }
}

function withLabel(text: string, { origin }: OpenedSource, cwd: string): string {
  if (!origin) return text;
  const relative = path.relative(cwd, origin.folder);
  return [origin.folder, relative].reduce((result, folder) => result.replaceAll(folder + path.sep, origin.label), text);
}
