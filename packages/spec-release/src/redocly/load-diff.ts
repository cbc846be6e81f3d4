import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isJsonObject } from "../spec/json.ts";

/** Compares two descriptions. The report goes to stdout, as JSON; problems go to stderr. */
export type DiffDocuments = (oldFile: string, newFile: string) => Promise<void>;

/** Options of the command line, by their long names; those left out are off. */
interface DiffOptions {
  readonly base: string;
  readonly revision: string;
  readonly format: "json";
  readonly "fail-on": "none";
}

type LoadConfig = (options: { readonly configPath: string }) => Promise<unknown>;
type HandleDiff = (command: { readonly argv: DiffOptions; readonly config: unknown }) => Promise<void>;

/** The rules that changes are judged by: those of a redocly.yaml beside a document are not heeded. */
export const RULES: string = fileURLToPath(new URL("../../diff-rules.yaml", import.meta.url));

/** A function that is assigned from a chunk loaded on demand. */
const LAZY_CHUNK = /handleDiff:\w+\}=await import\("(\.\/chunks\/\w+\.js)"\)/;
/** The call of a function that is imported under a shortened name. */
const CONFIG_CALL = /await ([\w$]+)\(\{configPath:/;
const IMPORTS = /import\{([^}]*)\}from"(\.\/chunks\/\w+\.js)"/g;

/**
 * Loads what `redocly diff` runs, for as many comparisons as are wanted.
 *
 * `\@redocly/cli` exports nothing, and a run of its command line takes thirty times as long as the comparison in it. So
 * its two functions for that are looked up in its bundle. Their own names are shortened there, but not those of the
 * properties beside them. The version is an exact one, and a test compares the results with those of the command line.
 *
 * @throws {Error} when this version of Redocly isn't built in that way.
 */
export async function loadDiff(): Promise<DiffDocuments> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const bundle = path.join(path.dirname(manifest), "lib", "index.js");
  const text = readFileSync(bundle, "utf8");
  const [, diffChunk] = LAZY_CHUNK.exec(text) ?? [];
  const [, localName = ""] = CONFIG_CALL.exec(text) ?? [];
  const imported = [...text.matchAll(IMPORTS)].flatMap(([, names = "", chunk = ""]) =>
    names.split(",").map((name) => ({ chunk, words: name.split(" as ") })),
  );
  const config = imported.find(({ words }) => words.at(-1) === localName);
  const load = async (chunk: string, name: string): Promise<unknown> => {
    const module: unknown = await import(new URL(chunk, pathToFileURL(bundle)).href);
    return isJsonObject(module) ? module[name] : undefined;
  };
  const handleDiff = diffChunk && (await load(diffChunk, "handleDiff"));
  const loadConfig = config && (await load(config.chunk, config.words[0] ?? ""));
  if (!isHandler(handleDiff) || !isConfigLoader(loadConfig)) {
    throw new Error(`${bundle} is not built as that of @redocly/cli 2.77.0: install that version`);
  }
  return async (base, revision) => {
    // Read anew, as nothing of one comparison should reach the next.
    const rules = await loadConfig({ configPath: RULES });
    await handleDiff({ argv: { base, revision, format: "json", "fail-on": "none" }, config: rules });
  };
}

function isHandler(value: unknown): value is HandleDiff {
  return typeof value === "function";
}

function isConfigLoader(value: unknown): value is LoadConfig {
  return typeof value === "function";
}
