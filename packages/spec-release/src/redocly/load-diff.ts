import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isJsonObject } from "../spec/json.ts";
import { DocumentSource } from "./document-source.ts";

/** The files of both documents by their absolute paths. */
export type GivenFiles = ReadonlyMap<string, { readonly text: string; readonly value: unknown }>;

/** Compares two documents. The report goes to stdout, as JSON; problems go to stderr. */
export type DiffDocuments = (before: string, after: string, files: GivenFiles) => Promise<void>;

/** Options of the command line, by their long names; those left out are off. */
interface DiffOptions {
  readonly base: string;
  readonly revision: string;
  readonly format: "json";
  readonly "fail-on": "none";
}

/** A file as Redocly represents it: its value, and its text for line numbers. */
interface ResolvedDocument {
  readonly source: DocumentSource;
  readonly parsed: unknown;
}

interface ResolverClass {
  readonly prototype: { resolveDocument(from: string | null, reference: string): Promise<ResolvedDocument> };
}

type LoadConfig = (options: { readonly configPath: string }) => Promise<unknown>;
type HandleDiff = (command: { readonly argv: DiffOptions; readonly config: unknown }) => Promise<void>;

/** The rules for judging changes. A redocly.yaml next to a document has no effect. */
export const rulesFile: string = fileURLToPath(new URL("../../redocly-diff.yaml", import.meta.url));

/** The assignment of a function from a chunk that is loaded on demand. */
const lazyChunk = /handleDiff:\w+\}=await import\("(\.\/chunks\/\w+\.js)"\)/;
/** The call of a function that is imported under a shortened name. */
const configCall = /await ([\w$]+)\(\{configPath:/;
/** The use of the class that opens files, which is also imported under a shortened name. */
const resolverUse = /new ([\w$]+)\(\w+\.resolve\)/;
const importsOfChunk = /import\{([^}]*)\}from"(\.\/(?:chunks\/)?\w+\.js)"/g;

/**
 * Loads the code of `redocly diff`, for any number of comparisons.
 *
 * `\@redocly/cli` exports nothing, and running its command line takes thirty times as long as the comparison itself. So
 * two of its functions and the class that opens files are looked up in its bundle. Their names are shortened there, but
 * those of nearby properties are not. The version is exact, and a test compares the results with the command line.
 *
 * @throws {Error} when the installed version of Redocly is built differently.
 */
export async function loadDiff(): Promise<DiffDocuments> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const bundle = path.join(path.dirname(manifest), "lib", "index.js");
  const main = chunkAt(bundle);
  const [, diffName = ""] = lazyChunk.exec(main.text) ?? [];
  const diff = diffName === "" ? undefined : chunkAt(path.join(path.dirname(bundle), diffName));
  const handleDiff = diff && (await exportOf(diff.file, "handleDiff"));
  const loadConfig = await importedBy(main, configCall);
  const Resolver = diff && (await importedBy(diff, resolverUse));
  if (!isHandler(handleDiff) || !isConfigLoader(loadConfig) || !isResolver(Resolver)) {
    throw new Error(`${bundle} doesn't have the structure of @redocly/cli 2.77.0. Install that version.`);
  }
  const ownLoad = Resolver.prototype.resolveDocument;
  return async (base, revision, files) => {
    Resolver.prototype.resolveDocument = ownLoad;
    // Read again, so that no comparison affects the next.
    const config = await loadConfig({ configPath: rulesFile });
    Resolver.prototype.resolveDocument = async (from, reference) => givenDocument(from, reference, files);
    await handleDiff({ argv: { base, revision, format: "json", "fail-on": "none" }, config });
  };
}

/** Returns one of the given files as Redocly represents it. Redocly opens nothing itself. */
function givenDocument(from: string | null, reference: string, files: GivenFiles): ResolvedDocument {
  const file = path.resolve(from === null ? "" : path.dirname(from), reference);
  const given = files.get(file);
  if (!given) throw new Error(`${file} is not a file of the document`);
  return { source: new DocumentSource(file, given.text), parsed: given.value };
}

interface Chunk {
  readonly file: string;
  readonly text: string;
}

function chunkAt(file: string): Chunk {
  return { file, text: readFileSync(file, "utf8") };
}

async function exportOf(file: string, name: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(file).href);
  return isJsonObject(module) ? module[name] : undefined;
}

/** Returns what a chunk imports under a local name. A pattern finds this name in the chunk. */
async function importedBy({ file, text }: Chunk, use: RegExp): Promise<unknown> {
  const [, localName = ""] = use.exec(text) ?? [];
  const imported = [...text.matchAll(importsOfChunk)].flatMap(([, names = "", from = ""]) =>
    names.split(",").map((name) => ({ from, words: name.split(" as ") })),
  );
  const found = imported.find(({ words }) => words.at(-1) === localName);
  return found && exportOf(path.join(path.dirname(file), found.from), found.words[0] ?? "");
}

function isHandler(value: unknown): value is HandleDiff {
  return typeof value === "function";
}

function isConfigLoader(value: unknown): value is LoadConfig {
  return typeof value === "function";
}

function isResolver(value: unknown): value is ResolverClass {
  return typeof value === "function" && isJsonObject(value.prototype) && "resolveDocument" in value.prototype;
}
