import path from "node:path";
import type ts from "typescript";

/** The compiler, loaded when it is needed: that takes a third of a second. */
export type Compiler = typeof ts;

/** Declaration files in memory: their texts by absolute path. */
export type DeclarationFiles = ReadonlyMap<string, string>;

/** The file among some that a relative specifier means. */
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

/** The parsed files of the compiler's own library: the same ones serve every program of a process. */
const library = new Map<string, ts.SourceFile | undefined>();

/**
 * A program of declaration files in memory. Nothing but them and the compiler's library is read.
 *
 * @param lib - Files of the library, such as `lib.esnext.d.ts`; none for no library.
 * @param outside - Files that stand for modules that are not among the files, by specifier.
 */
export function declarationProgram(
  compiler: Compiler,
  files: DeclarationFiles,
  lib: readonly string[],
  outside: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const options: ts.CompilerOptions = {
    target: compiler.ScriptTarget.ESNext,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    ...(lib.length > 0 ? { lib: [...lib] } : { noLib: true }),
  };
  const libraryFolder = path.dirname(compiler.getDefaultLibFilePath(options));
  const parse = (file: string, text: string) =>
    compiler.createSourceFile(file, text, { languageVersion: compiler.ScriptTarget.ESNext });
  const fromLibrary = (file: string) => {
    if (!library.has(file)) {
      const text = path.dirname(file) === libraryFolder ? compiler.sys.readFile(file) : undefined;
      library.set(file, text === undefined ? undefined : parse(file, text));
    }
    return library.get(file);
  };
  const host: ts.CompilerHost = {
    getSourceFile(file) {
      const text = files.get(file);
      return text === undefined ? fromLibrary(file) : parse(file, text);
    },
    getDefaultLibFileName: () => compiler.getDefaultLibFilePath(options),
    getDefaultLibLocation: () => libraryFolder,
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
              : { resolvedFileName: file, extension: compiler.Extension.Dts, isExternalLibraryImport: false },
        };
      }),
  };
  return compiler.createProgram({ rootNames: [...files.keys()], options, host });
}
