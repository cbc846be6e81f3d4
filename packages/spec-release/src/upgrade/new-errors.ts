import ts from "typescript";

/** An error of TypeScript in a file. */
export interface CodeError {
  readonly file: ts.SourceFile;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  readonly code: number;
  /** What TypeScript says first. */
  readonly message: string;
  /** All that it says, a line per step of the explanation. */
  readonly explanation: string;
}

/** The files of a program that a person has written. */
export function ownFiles(program: ts.Program): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(
      (file) =>
        !program.isSourceFileFromExternalLibrary(file) &&
        !program.isSourceFileDefaultLibrary(file) &&
        !file.fileName.includes("/node_modules/"),
    );
}

/** The errors of some files. */
export function errorsIn(program: ts.Program, files: readonly ts.SourceFile[]): CodeError[] {
  return files.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].flatMap((diagnostic) => {
      if (!diagnostic.file || diagnostic.category !== ts.DiagnosticCategory.Error) return [];
      const explanation = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
      const start = diagnostic.start ?? 0;
      return {
        file: diagnostic.file,
        start,
        end: start + (diagnostic.length ?? 0),
        code: diagnostic.code,
        message: explanation.split("\n", 1)[0] ?? "",
        explanation,
      };
    }),
  );
}

/** The errors that are not among those before. The text doesn't count: it may quote a type that has changed. */
export function newErrors(before: readonly CodeError[], after: readonly CodeError[]): CodeError[] {
  const known = new Set(before.map(keyOf));
  return after.filter((error) => !known.has(keyOf(error)));
}

function keyOf({ file, start, code }: CodeError): string {
  return `${file.fileName}:${start}:${code}`;
}
