import { buildCommand, type Command } from "@stricli/core";
import { configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { outputFlags, webFlag } from "../output/output-flags.ts";
import { argumentText } from "../references/may-be-named.ts";
import type { CommandEntry, FlagEntry } from "./command-table.ts";
import { dashboardPage } from "./dashboard-page.ts";
import { switchFlag, textFlag } from "./flag-forms.ts";
import { type CommandFlags, runCommand } from "./run-command.ts";

/** Runs a command. `values` are its arguments as they were typed. */
export type RunEntry = (
  context: Context,
  entry: CommandEntry,
  flags: CommandFlags,
  values: readonly string[],
) => Promise<void>;

/** A hand-made implementation of a command. */
export interface OwnRun {
  readonly run: RunEntry;
  /** Flags that the document doesn't have, in Stricli's format. */
  readonly flags?: Readonly<Record<string, object>>;
  /** What it does besides the operation. It comes before the document's description. */
  readonly about?: string;
  /** The command lines of its examples, instead of the document's. */
  readonly examples?: readonly string[];
  /** Arguments in Stricli's format, instead of those of the document. */
  readonly positional?: object;
}

/** Builds the command for an entry of the table. */
export function commandOf(
  entry: CommandEntry,
  { run, flags: own = {}, about, examples = [entry.example], positional }: OwnRun = { run: runCommand },
): Command<Context> {
  return buildCommand<Record<string, unknown>, readonly string[], Context>({
    async func(flags, ...values) {
      if ((entry.body?.media ?? "json") === "json") this.lightenFetch?.();
      // Stricli has parsed the flags below.
      await run(this, entry, flags as CommandFlags, values);
    },
    parameters: {
      // Stricli's types need literal flags and arguments; these come from the table.
      flags: { ...own, ...flagsOf(entry) } as never,
      positional: (positional ?? {
        kind: "tuple",
        parameters: entry.arguments.map((argument) => ({
          placeholder: argument.name,
          brief: argumentText(entry, argument),
          parse: String,
        })),
      }) as never,
    },
    docs: {
      brief: entry.brief,
      fullDescription: [entry.brief, about, entry.about, `Examples:\n${examples.map((line) => `  ${line}`).join("\n")}`]
        .filter(Boolean)
        .join("\n\n"),
    },
  });
}

/** Returns the flags of a command: those of its operation, those of its kind, and those that all commands have. */
function flagsOf(entry: CommandEntry): Readonly<Record<string, object>> {
  const { body, kind, confirm, responds } = entry;
  const isDownload = kind === "download";
  return {
    ...Object.fromEntries(entry.flags.map((flag) => [flag.name, flagOf(flag)])),
    ...(body && { data: dataFlag(entry) }),
    ...((kind === "delete" || confirm !== undefined) && {
      yes: switchFlag("Do not ask for confirmation."),
    }),
    ...(isDownload && { output: textFlag("file", "The file to save it in. Default: standard output") }),
    ...(responds === "json" && outputFlags),
    ...(dashboardPage(entry) !== undefined && { web: webFlag }),
    ...configurationFlags,
  };
}

function dataFlag({ flags }: CommandEntry): object {
  const merged = flags.some(({ place }) => place === "body") ? " Options override it." : "";
  return textFlag("json", `The body: JSON, @file, or - for standard input.${merged}`);
}

function flagOf(flag: FlagEntry): object {
  const { type, isList, required, text, values } = flag;
  const known = values && values.length <= 5 ? ` One of: ${values.join(", ")}` : "";
  const several = isList ? " (can be repeated)" : "";
  const dotted = type === "object" && !isList ? ` (--${flag.name}.<key> <value> for one key)` : "";
  const brief = `${text}${known}${several}${dotted}${required ? " Required." : ""}`.trim();
  // `--private` without a value means true.
  if (type === "boolean" && !isList) return { kind: "boolean", optional: true, withNegated: false, brief };
  return { ...textFlag(placeholderOf(flag), brief), ...((isList || type === "object") && { variadic: true }) };
}

const placeholders = { "json-or-text": "json", object: "json", integer: "number" } as const satisfies Record<
  string,
  string
>;

function placeholderOf({ type, values }: FlagEntry): string {
  if (values) return "word";
  return type in placeholders ? placeholders[type as keyof typeof placeholders] : type;
}
