import { readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { isJsonObject } from "../spec/json.ts";
import { UsageError } from "../usage-error.ts";
import { foldersUpwards } from "./installed-package.ts";

/** The files and options of a program. */
export interface Project {
  readonly files: readonly string[];
  readonly options: ts.CompilerOptions;
}

/** A tsconfig and the ones that it refers to. */
export interface Projects {
  readonly projects: readonly Project[];
  /** The parts of the configuration that have no effect, one sentence each. */
  readonly notes: readonly string[];
}

/** Errors about a single option, which a newer TypeScript can support. */
const unknownOption = new Set([5023, 5024, 5025, 6046]);
const noFiles = new Set([18002, 18003]);

/**
 * Reads a tsconfig with all that it extends and refers to.
 *
 * @param file - Absolute path.
 * @throws {UsageError} when it can't be read, or names no source file.
 */
export async function readProjects(file: string): Promise<Projects> {
  const later = (await typescriptMajor(path.dirname(file))) >= 6;
  const seen = new Set<string>();
  const notes = new Set<string>();
  const read = (config: string): Project[] => {
    if (seen.has(config)) return [];
    seen.add(config);
    const parsed = parseConfig(config);
    for (const note of parsed.notes) notes.add(note);
    const options = { ...(later ? laterDefaults(parsed.options) : {}), ...parsed.options, ...onlyCheck };
    const own = parsed.files.length > 0 ? [{ files: parsed.files, options }] : [];
    return [...own, ...parsed.references.flatMap(read)];
  };
  const projects = read(file);
  if (projects.length === 0) throw new UsageError(`${file} names no source files.`);
  return { projects, notes: [...notes] };
}

/** Writes no files. Referenced projects are read as source, because they may not be built. */
const onlyCheck: ts.CompilerOptions = { noEmit: true, composite: false, incremental: false };

function parseConfig(file: string) {
  const source = ts.readJsonConfigFile(file, ts.sys.readFile);
  const parsed = ts.parseJsonSourceFileConfigFileContent(
    source,
    ts.sys,
    path.dirname(file),
    undefined,
    file.replaceAll(path.sep, "/"),
  );
  const references = (parsed.projectReferences ?? []).map((reference) => ts.resolveProjectReferencePath(reference));
  const options = { ...parsed.options };
  const notes: string[] = [];
  for (const { code, messageText, file: at, start } of ts.getConfigFileParsingDiagnostics(parsed)) {
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    if (noFiles.has(code)) continue;
    if (!unknownOption.has(code)) throw new UsageError(`${file}${lineText(at, start)}: ${message}`);
    notes.push(`${path.basename(file)}: ${shortened(message)} TypeScript ${ts.version} checks without it.`);
    // For an unknown target or library, the newest known one is the best choice.
    if (message.includes("'--target'") || message.includes("'--lib'")) {
      options.target ??= ts.ScriptTarget.ESNext;
      delete options.lib;
    }
  }
  return { files: parsed.fileNames, options, references, notes };
}

function lineText(file: ts.SourceFile | undefined, start: number | undefined): string {
  if (!file || start === undefined) return "";
  return `:${file.getLineAndCharacterOfPosition(start).line + 1}`;
}

/** The message without the list of all values of an option. */
function shortened(message: string): string {
  const text = message.replace(/ option must be:.*$/s, " has an unknown value");
  return text.endsWith(".") ? text : `${text}.`;
}

/** Defaults of options, from TypeScript 6 on. */
function laterDefaults({ module }: ts.CompilerOptions): ts.CompilerOptions {
  const resolution = module === undefined ? { moduleResolution: ts.ModuleResolutionKind.Bundler } : {};
  return { strict: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, types: [], ...resolution };
}

/** Major version of the TypeScript that a folder's code is written for; 0 where none is installed. */
async function typescriptMajor(from: string): Promise<number> {
  for (const folder of foldersUpwards(from)) {
    const file = path.join(folder, "node_modules/typescript/package.json");
    const manifest: unknown = await readFile(file, "utf8").then(JSON.parse, () => undefined);
    if (isJsonObject(manifest)) return Number.parseInt(String(manifest.version), 10) || 0;
  }
  return 0;
}
