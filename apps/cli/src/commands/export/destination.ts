import { resolve } from "node:path";
import { usageError } from "../../command-error.ts";
import { fs } from "../../file-system.ts";

/** Where an export is written to. */
export type Destination =
  | { readonly kind: "stream"; readonly path: string | undefined }
  | { readonly kind: "file"; readonly paths: ExportPaths };

/** The files of an export. */
export interface ExportPaths {
  readonly data: string;
  /** How far an unfinished export is. */
  readonly journal: string;
  /** What a finished export has. */
  readonly summary: string;
  readonly lock: string;
}

/**
 * Returns the destination that `--out` names: a file, a folder, `-` for standard output, or a device or pipe, which
 * cannot be resumed either.
 *
 * @param name - The name of the file in a folder.
 */
export function destinationOf(cwd: string, out: string, name: string): Destination {
  if (out === "-") return { kind: "stream", path: undefined };
  if (out === "") throw usageError("--out must be a file or a folder.");
  const path = resolve(cwd, out);
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile() && !stats.isDirectory()) return { kind: "stream", path };
  const data = stats?.isDirectory() || /[/\\]$/.test(out) ? resolve(path, name) : path;
  const paths = {
    data,
    journal: `${data}.state.json`,
    summary: `${data}.summary.json`,
    lock: `${data}.lock`,
  };
  return { kind: "file", paths };
}
