import ts from "typescript";

/** An error that TypeScript reports in a file. */
export interface CodeError {
  readonly file: ts.SourceFile;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  readonly code: number;
  /** The first line of TypeScript's message. */
  readonly message: string;
  /** The whole message, one line for each step of the explanation. */
  readonly explanation: string;
}

/** The source files of a program, without declarations and libraries. */
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

/** The errors that didn't exist before. Messages are not compared, as they can quote a type that changed. */
export function newErrors(before: readonly CodeError[], after: readonly CodeError[]): CodeError[] {
  const known = new Set(before.map(keyOf));
  return after.filter((error) => !known.has(keyOf(error)));
}

function keyOf({ file, start, code }: CodeError): string {
  return `${file.fileName}:${start}:${code}`;
}
