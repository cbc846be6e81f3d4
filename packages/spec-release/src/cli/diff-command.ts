import { markdownReport } from "../report/markdown-report.ts";
import { textReport } from "../report/text-report.ts";
import { UsageError } from "../usage-error.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { type ComparedRelease, compareDocuments, comparedDocuments, staleText } from "./compared-documents.ts";

const formats: Readonly<Record<string, (release: ComparedRelease) => string>> = {
  text: ({ diff, setAside }) => `${textReport(diff)}${setAsideText(setAside.length)}`,
  markdown: ({ diff, setAside }) => `${markdownReport(diff)}${setAsideText(setAside.length)}`,
  json: ({ diff, setAside }) =>
    `${JSON.stringify({ ...diff, ...(setAside.length > 0 ? { setAside } : {}) }, null, 2)}\n`,
};

/** `spec-release diff`: prints the changes between two documents. It succeeds whatever they are. */
export const diffCommand: Command = {
  options: ["old", "new", "accept", "format"],
  takesOperands: true,
  run: printDiff,
};

async function printDiff(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const { operands, options } = input;
  const { format = "text" } = options;
  const report = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!report) throw new UsageError(`--format ${format} is not one of ${Object.keys(formats).join(", ")}.`);
  const documents = operands.length === 0 || operands.length === 2 ? comparedDocuments(input, operands) : undefined;
  if (!documents) throw new UsageError("diff compares two documents: spec-release diff OLD NEW");
  const release = await compareDocuments(documents, input, context);
  context.stdout(report(release));
  for (const entry of release.stale) context.stderr(`spec-release: ${staleText(entry)}.\n`);
  return 0;
}

function setAsideText(count: number): string {
  return count === 0 ? "" : `\n${count} more ${count === 1 ? "change is" : "changes are"} set aside by review.\n`;
}
