import { stat } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../usage-error.ts";
import { isRevision, openRevision } from "./git-source.ts";
import { openPublishedPackage, openTarball } from "./package-source.ts";

/** A document in a file that can be read, wherever it comes from. */
export interface OpenedSource extends AsyncDisposable {
  /** Absolute path of the document: in a temporary folder if it comes from git or a package. */
  readonly file: string;
  /** Its name in messages: `openapi/openapi.yaml`, `git:v1.2.0:openapi.yaml`, `npm:pets@0.3.0/openapi.json`. */
  readonly label: string;
  /** Absolute path of the unpacked package, for a package or a tarball. */
  readonly folder?: string;
  /** The temporary folder with the document and its parts, and the label that replaces its path in messages. */
  readonly origin?: { readonly folder: string; readonly label: string };
}

/**
 * Makes a document readable, wherever it is:
 *
 * - a file, JSON or YAML, relative to `cwd` or absolute;
 * - `git:REVISION:PATH`, or `git:REVISION` and a bare `REVISION` with `revisionPath` for the path;
 * - `npm:NAME` or `npm:NAME@VERSION`: a published package that contains an `openapi.json`;
 * - a package's tarball (`.tgz`, `.tar.gz`).
 *
 * Dispose of the result: fetched files are in a temporary folder.
 *
 * @param revisionPath - The document's path in a revision that is named without one. By default that is an error.
 * @throws {UsageError} when the document doesn't exist. The message says what to do.
 * @example
 * await using source = await openSource("npm:pet-client@0.3.0", process.cwd());
 * console.log(source.label, source.file);
 */
export async function openSource(source: string, cwd: string, revisionPath?: string): Promise<OpenedSource> {
  if (source.startsWith("npm:")) return openPublishedPackage(source.slice("npm:".length), cwd);
  if (source.startsWith("git:")) return openFromGit(source.slice("git:".length), cwd, revisionPath);
  const file = path.resolve(cwd, source);
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (isThere && /\.(tgz|tar\.gz)$/.test(source)) return openTarball(source, cwd);
  if (!isThere && (await isRevision(source, cwd))) return openFromGit(source, cwd, revisionPath);
  return { file, label: source, [Symbol.asyncDispose]: async () => {} };
}

/** Whether a source has the form of a file in the working tree, which can be written. */
export function isFilePath(source: string): boolean {
  return !/^(npm|git):/.test(source) && !/\.(tgz|tar\.gz)$/.test(source);
}

function openFromGit(text: string, cwd: string, revisionPath: string | undefined): Promise<OpenedSource> {
  const colon = text.indexOf(":");
  const revision = colon < 0 ? text : text.slice(0, colon);
  const documentPath = colon < 0 ? revisionPath : text.slice(colon + 1);
  if (revision === "" || documentPath === undefined || documentPath === "") {
    const name = revision || "REVISION";
    throw new UsageError(`Which file of git:${name}? Name it: git:${name}:openapi.yaml`);
  }
  return openRevision(revision, documentPath, cwd);
}
