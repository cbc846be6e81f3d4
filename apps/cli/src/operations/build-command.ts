import { buildCommand, type Command } from "@stricli/core";
import { configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import type { CommandEntry, FlagEntry } from "./command-table.ts";
import { type CommandFlags, runCommand } from "./run-command.ts";

/** Runs a command in place of the general way: what a person typed behind the flags comes as it is. */
export type RunEntry = (
  context: Context,
  entry: CommandEntry,
  flags: CommandFlags,
  values: readonly string[],
) => Promise<void>;

/** How a command is run in place of the general way. */
export interface OwnRun {
  readonly run: RunEntry;
  /** Flags besides those of the document, in the form of Stricli. */
  readonly flags?: Readonly<Record<string, object>>;
}

/** The command of an entry of the table. */
export function commandOf(
  entry: CommandEntry,
  { run, flags: own = {} }: OwnRun = { run: runCommand },
): Command<Context> {
  return buildCommand<Record<string, unknown>, readonly string[], Context>({
    async func(flags, ...values) {
      if (flags.sandbox === true && (entry.body?.media ?? "json") === "json") this.lightenFetch?.();
      // Stricli has read the flags that are listed below.
      await run(this, entry, flags as CommandFlags, values);
    },
    parameters: {
      // Stricli's types want a literal for each flag and argument; these come from the table.
      flags: { ...own, ...flagsOf(entry) } as never,
      positional: {
        kind: "tuple",
        parameters: entry.arguments.map(({ name, text }) => ({ placeholder: name, brief: text, parse: String })),
      } as never,
    },
    docs: {
      brief: entry.brief,
      fullDescription: [entry.brief, entry.about, `Examples:\n  ${entry.example}`].filter(Boolean).join("\n\n"),
    },
  });
}

/** The flags of a command: its own, then those that its kind has, then those that say which Chatwoot it speaks to. */
function flagsOf(entry: CommandEntry): Readonly<Record<string, object>> {
  const { body, kind, confirm, responds } = entry;
  const isDownload = kind === "download";
  return {
    ...Object.fromEntries(entry.flags.map((flag) => [flag.name, flagOf(flag)])),
    ...(body && { data: dataFlag(entry) }),
    ...((kind === "delete" || confirm !== undefined) && { yes: switchFlag("Do it without asking. Default: off") }),
    ...(isDownload && { output: textFlag("file", "Where to save it. Default: standard output") }),
    ...(responds === "json" && { json: jsonFlag }),
    ...configurationFlags,
  };
}

/** `--json` of a command that shows something. */
const jsonFlag = switchFlag("Print the server's own JSON, unchanged. Default: off");

function dataFlag({ flags }: CommandEntry): object {
  const merged = flags.some(({ place }) => place === "body") ? " Options win over it." : "";
  return textFlag("json", `The body as JSON, @file, or - for standard input.${merged}`);
}

function flagOf(flag: FlagEntry): object {
  const { type, isList, required, text, values } = flag;
  const known = values && values.length <= 5 ? ` One of: ${values.join(", ")}` : "";
  const several = isList ? " (repeat it for several)" : "";
  const dotted = type === "object" && !isList ? ` (--${flag.name}.<key> <value> for one key)` : "";
  const brief = `${text}${known}${several}${dotted}${required ? " Required." : ""}`.trim();
  // Without a value `--private` means true, as people type it.
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

/** What is typed behind a flag stays text until the command runs. */
function textFlag(placeholder: string, brief: string): object {
  return { kind: "parsed", parse: String, optional: true, placeholder, brief };
}

function switchFlag(brief: string): object {
  return { kind: "boolean", default: false, withNegated: false, brief };
}
