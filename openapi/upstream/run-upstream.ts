import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { BrokenReference, type OpenApiDocument } from "../document.ts";
import { readNames } from "../named-operations.ts";
import { type CommandContext, readArguments, runCommand } from "./command.ts";
import { type Difference, differenceKey, differencesOf } from "./differences.ts";
import { factsOf } from "./facts.ts";
import { compareWithKnown, readKnown, writeKnown } from "./known-differences.ts";
import { type ComparedOperation, operationKey, operationsOf } from "./operations.ts";
import { readDocument, readText } from "./read-document.ts";
import { markdownReport, textReport } from "./report.ts";
import { UsageError } from "./usage-error.ts";

// Relative to the top of the repository, where `pnpm upstream` runs.
const oursFile = "openapi/dist/openapi.json";
const knownFile = "openapi/upstream/known-differences.yaml";
const reviewedFile = "openapi/upstream/chatwoot.json";

const help = `Compares Chatwoot's own API document with ours, and prints new differences.

Usage
  pnpm upstream [FILE|URL] [--update] [--format text|markdown]

Without FILE or URL, it compares the document of the last review, whose names
are in ${reviewedFile}.

Options
  --update   write the differences to ${knownFile},
             new ones as "To review", and keep the document's names and types
  --format   text (the default) or markdown
  -h, --help print this

Exit codes
  0  no new differences, or written by --update
  1  new differences, or known differences that no longer apply
  2  wrong usage, or a document that can't be read
`;

/** Runs the command and returns the exit code, as listed in `--help`. Errors go to `stderr`. */
export function runUpstream(args: readonly string[], context: CommandContext): Promise<0 | 1 | 2> {
  return runCommand("upstream", context, () => compare(args, context));
}

async function compare(args: readonly string[], { cwd, stdout }: CommandContext): Promise<0 | 1> {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      update: { type: "boolean" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    stdout(help);
    return 0;
  }
  const report = { text: textReport, markdown: markdownReport }[String(values.format)];
  if (!report) throw new UsageError(`--format ${values.format} is neither text nor markdown.`);
  if (positionals.length > 1) throw new UsageError(`Name one document, not ${positionals.length}. See --help.`);
  const [source = reviewedFile] = positionals;
  const document = await readDocument(source, cwd);
  const theirs = read(document, source);
  const ours = read(await readDocument(oursFile, cwd), oursFile);
  const reviewed = source === reviewedFile ? theirs : read(await readDocument(reviewedFile, cwd), reviewedFile);
  const found = differencesOf(theirs, ours).filter(needsReason(differencesOf(reviewed, ours)));
  const list = readKnown(await readText(knownFile, cwd), knownFile);
  const { news, known, holding, stale } = compareWithKnown(list, found);
  stdout(report({ news, stale, known }));
  if (values.update) {
    await writeFile(resolve(cwd, knownFile), writeKnown(holding, news));
    await writeFile(resolve(cwd, reviewedFile), factsOf(document));
    return 0;
  }
  return news.length + stale.length > 0 ? 1 : 0;
}

function read(document: OpenApiDocument, source: string): ReadonlyMap<string, ComparedOperation> {
  try {
    return operationsOf(document);
  } catch (error) {
    if (!(error instanceof BrokenReference)) throw error;
    throw new UsageError(`${source} can't be read. ${error.message} Name a document that is complete and in one file.`);
  }
}

/**
 * Returns a test for the differences that need a reason. A part that only our document has or accepts is proven by
 * recordings, so it needs a reason only if Chatwoot's document had it at the last review. A recorded operation that our
 * document does not describe yet needs no reason either.
 */
function needsReason(atReview: readonly Difference[]): (difference: Difference) => boolean {
  const proven = new Set(atReview.filter(({ side }) => side === "ours").map(differenceKey));
  const named = new Set(readNames().map(({ method, path }) => operationKey(method, path)));
  return (difference) => {
    if (difference.side === "ours") return !proven.has(differenceKey(difference));
    const isWhole = difference.side === "theirs" && difference.part === "";
    return !(isWhole && named.has(operationKey(difference.method, difference.path)));
  };
}
