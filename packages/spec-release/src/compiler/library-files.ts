import path from "node:path";
import ts from "typescript";

/** Files of the compiler's library by language version and path, shared by all programs of a process. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The folder of the compiler's library files, such as `lib.esnext.d.ts`. */
export function libraryFolder(): string {
  return path.posix.dirname(ts.getDefaultLibFilePath({}));
}

/**
 * Returns a file of the compiler's library. It is parsed once per process, as parsing takes longer than checking a
 * small program.
 *
 * @returns Undefined for any other file, and for a missing one.
 */
export function libraryFile(file: string, languageVersion: ts.ScriptTarget): ts.SourceFile | undefined {
  if (path.posix.dirname(file) !== libraryFolder()) return undefined;
  const key = `${languageVersion} ${file}`;
  if (!parsed.has(key)) {
    const text = ts.sys.readFile(file);
    parsed.set(key, text === undefined ? undefined : ts.createSourceFile(file, text, languageVersion, true));
  }
  return parsed.get(key);
}
