import path from "node:path";
import ts from "typescript";

/** Files of the compiler's library by language version and path: the same ones serve every program of a process. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The folder of the compiler's own library, such as `lib.esnext.d.ts`. */
export function libraryFolder(): string {
  return path.posix.dirname(ts.getDefaultLibFilePath({}));
}

/**
 * A file of the compiler's own library, parsed once in a process: that takes longer than to check a small program.
 *
 * @returns undefined for any other file, and for one that isn't there.
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
