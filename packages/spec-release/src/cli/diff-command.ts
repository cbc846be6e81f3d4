import path from "node:path";
import { diffSpecs } from "../diff/diff-specs.ts";
import type { SpecDiff } from "../diff/spec-diff.ts";
import { markdownReport } from "../report/markdown-report.ts";
import { textReport } from "../report/text-report.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandContext, CommandInput, ExitCode } from "./command.ts";

const FORMATS: Readonly<Record<string, (diff: SpecDiff) => string>> = {
  text: textReport,
  markdown: markdownReport,
  json: (diff) => `${JSON.stringify(diff, null, 2)}\n`,
};

/** `spec-release diff`: prints what changed between two documents, whatever it is, and succeeds. */
export async function diffCommand(
  { files, options, settings }: CommandInput,
  context: CommandContext,
): Promise<ExitCode> {
  const { format = "text" } = options;
  const report = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!report) throw new UsageError(`--format ${format} is not one of ${Object.keys(FORMATS).join(", ")}.`);
  const [oldFile = options.old ?? settings.old, newFile = options.new ?? settings.new] = files;
  if (files.length === 1 || files.length > 2 || oldFile === undefined || newFile === undefined) {
    throw new UsageError("diff compares two documents: spec-release diff OLD NEW");
  }
  context.stdout(report(await diffSpecs(path.resolve(context.cwd, oldFile), path.resolve(context.cwd, newFile))));
  return 0;
}
