import { buildCommand, type Command } from "@stricli/core";
import { configurationFlags } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { conversationFlags, type ExportFlags, exportFlags } from "./export-flags.ts";
import type { ExportKind } from "./export-kind.ts";
import { runExport } from "./run-export.ts";

/** What the help of an export says. */
export interface ExportHelp {
  readonly brief: string;
  readonly description: string;
  readonly examples: readonly string[];
}

const common = `Every record that exists when the export begins is written once, whatever happens meanwhile. An export that was stopped, even by a crash, goes \
on with --resume.`;

/** Builds the command that exports a kind of records. */
export function buildExport(kind: ExportKind, { brief, description, examples }: ExportHelp): Command<Context> {
  const own = kind === "contacts" ? {} : conversationFlags;
  const lines = examples.map((example) => `  ${example}`);
  return buildCommand<ExportFlags, [], Context>({
    async func(flags) {
      await runExport(this, kind, flags);
    },
    parameters: {
      // Stricli cannot see that the options of conversations are optional.
      flags: { ...exportFlags, ...own, ...configurationFlags } as typeof exportFlags &
        typeof conversationFlags &
        typeof configurationFlags,
    },
    docs: {
      brief,
      fullDescription: [brief, `${description} ${common}`, `Examples:\n${lines.join("\n")}`].join("\n\n"),
    },
  });
}
