import path from "node:path";
import ts from "typescript";
import { libraryFile, libraryFolder } from "../compiler/library-files.ts";

/** Declaration files in memory: their texts by absolute path. */
export type DeclarationFiles = ReadonlyMap<string, string>;

/** The existing file that a relative specifier refers to. */
export function relativeTarget(has: (file: string) => boolean, from: string, specifier: string): string | undefined {
  const base = path.posix.join(path.posix.dirname(from), specifier);
  const candidates = [
    base,
    base.replace(/(?<!\.d)\.([mc]?)[jt]sx?$/, ".d.$1ts"),
    `${base}.d.ts`,
    `${base}.d.mts`,
    `${base}/index.d.ts`,
  ];
  return candidates.find(has);
}

/**
 * Creates a program from declaration files in memory. Only they and the compiler's library are read.
 *
 * @param lib - Library files, such as `lib.esnext.d.ts`; an empty list for no library.
 * @param outside - Files for modules that `files` lacks, by specifier.
 * @param parsed - Parsed files of an earlier program, by path. Newly parsed files are added.
 */
export function declarationProgram(
  files: DeclarationFiles,
  lib: readonly string[],
  outside: ReadonlyMap<string, string> = new Map(),
  parsed: Map<string, ts.SourceFile> = new Map(),
): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    ...(lib.length > 0 ? { lib: [...lib] } : { noLib: true }),
  };
  const host: ts.CompilerHost = {
    getSourceFile(file) {
      const text = files.get(file);
      const { ESNext: languageVersion } = ts.ScriptTarget;
      if (text === undefined) return libraryFile(file, languageVersion);
      const source = parsed.get(file) ?? ts.createSourceFile(file, text, { languageVersion });
      parsed.set(file, source);
      return source;
    },
    getDefaultLibFileName: () => ts.getDefaultLibFilePath(options),
    getDefaultLibLocation: () => libraryFolder(),
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (file) => files.has(file),
    readFile: (file) => files.get(file),
    writeFile: () => undefined,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const file = text.startsWith(".") ? relativeTarget((name) => files.has(name), from, text) : outside.get(text);
        return {
          resolvedModule:
            file === undefined
              ? undefined
              : { resolvedFileName: file, extension: ts.Extension.Dts, isExternalLibraryImport: false },
        };
      }),
  };
  return ts.createProgram({ rootNames: [...files.keys()], options, host });
}
