import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type ESTree, parseSync, Visitor } from "rolldown/utils";

/** The functions that ran, by the URL of their file: where each one starts and ends. */
type Ran = ReadonlyMap<string, ReadonlySet<string>>;

/** A text to insert into a source. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Makes V8 compile functions together with their file, so that they are in Node's compile cache. It caches no others,
 * and compiling those took a third of a command's own time. V8 does this for a function in parentheses, as it expects a
 * call: see https://v8.dev/blog/preparser#pife.
 *
 * @param folder - The built files. They are rewritten.
 * @param runs - The arguments of Node for typical runs. The functions of the folder that run are compiled early.
 * @param env - The environment of the runs.
 */
export async function compileEarly(
  folder: URL,
  runs: readonly (readonly string[])[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  // Node's own URLs have no symbolic links.
  const root = `${pathToFileURL(realpathSync(fileURLToPath(folder))).href}/`;
  for (const [url, places] of await functionsRun(runs, env)) {
    if (!url.startsWith(root)) continue;
    const file = new URL(url);
    writeFileSync(file, withEarlyFunctions(readFileSync(file, "utf8"), places));
  }
}

async function functionsRun(
  runs: readonly (readonly string[])[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> {
  const coverage = mkdtempSync(join(tmpdir(), "functions-run-"));
  try {
    for (const args of runs) {
      // Code from the cache has no functions to count.
      const counted = { ...env, NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: "1" };
      await promisify(execFile)(process.execPath, args, { env: counted });
    }
    return readCoverage(readdirSync(coverage).map((name) => join(coverage, name)));
  } finally {
    rmSync(coverage, { recursive: true });
  }
}

/** The format of `NODE_V8_COVERAGE`. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

function readCoverage(files: readonly string[]): Ran {
  const ran = new Map<string, Set<string>>();
  for (const file of files) {
    // Node wrote it.
    const { result } = JSON.parse(readFileSync(file, "utf8")) as Coverage;
    for (const { url, functions } of result) {
      const places = ran.get(url) ?? new Set();
      ran.set(url, places);
      // The first range is the whole function.
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges.slice(0, 1))
          if (count > 0) places.add(placeOf({ start: startOffset, end: endOffset }));
    }
  }
  return ran;
}

function placeOf({ start, end }: ESTree.Span): string {
  return `${start}-${end}`;
}

/**
 * Puts functions in parentheses. Declarations at the top become variables at the start of the file, where they are
 * defined before any other code runs, as they were. Methods and nested declarations stay as they are.
 */
export function withEarlyFunctions(source: string, places: ReadonlySet<string>): string {
  const { program } = parseSync("built.js", source, { sourceType: "module" });
  const insertions: Insertion[] = [];
  const isEarly = (node: ESTree.Span) => places.has(placeOf(node));
  const inParentheses = (node: ESTree.Span) => {
    if (isEarly(node)) insertions.push({ at: node.start, text: "(" }, { at: node.end, text: ")" });
  };
  new Visitor({ ArrowFunctionExpression: inParentheses, FunctionExpression: inParentheses }).visit(program);
  insertions.sort((a, b) => a.at - b.at);
  const moved = program.body.filter((node) => node.type === "FunctionDeclaration" && isEarly(node));
  const definitions = moved.map((node) => asDefinition(rewritten(source, node, insertions)));
  const start = program.hashbang?.end ?? 0;
  const edges = [start, ...moved.flatMap((node) => [node.start, node.end]), source.length];
  let rest = "";
  for (let index = 0; index < edges.length; index += 2) {
    rest += rewritten(source, { start: edges[index] ?? 0, end: edges[index + 1] ?? 0 }, insertions);
  }
  const variables = definitions.length > 0 ? `var ${definitions.join(",")};` : "";
  return `${source.slice(0, start)}${start > 0 ? "\n" : ""}${variables}${rest.trimStart()}`;
}

/** Returns a part of the source with the texts that belong into it. */
function rewritten(source: string, { start, end }: ESTree.Span, insertions: readonly Insertion[]): string {
  let text = "";
  let from = start;
  for (const { at, text: inserted } of insertions) {
    if (at < start || at > end) continue;
    text += source.slice(from, at) + inserted;
    from = at;
  }
  return text + source.slice(from, end);
}

/** Makes the definition of a variable from a declaration. The function gets the name of the variable. */
function asDefinition(declaration: string): string {
  return declaration.replace(/^((?:async )?function\*?) ?([\w$]+)([\s\S]*)$/, "$2=($1$3)");
}
