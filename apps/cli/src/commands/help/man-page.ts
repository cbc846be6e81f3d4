import type { ResourceEntry } from "../../operations/command-table.ts";
import { type CommandFacts, commonOptions, type OptionFacts, optionFacts } from "../commands/all-commands.ts";
import type { Topic } from "./topic.ts";

/** What the manual page is made from. */
export interface ManPageFacts {
  readonly version: string;
  readonly commands: readonly CommandFacts[];
  readonly resources: readonly ResourceEntry[];
  readonly topics: readonly Topic[];
}

/** Returns the manual page, for `man wootkit`. */
export function manPage({ version, commands, resources, topics }: ManPageFacts): string {
  const own = commands.filter(({ operation }) => operation === undefined);
  const common = Object.values(commonOptions).flatMap((flags) =>
    Object.entries(flags).map(([name, flag]) => optionFacts(name, flag, { letters: {}, known: {} })),
  );
  return [
    `.TH WOOTKIT 1 "" "wootkit ${version}" "User Commands"`,
    ...section("NAME", ["wootkit \\- Chatwoot in your terminal"]),
    ...section("SYNOPSIS", [".B wootkit", "\\fIcommand\\fR [\\fIarguments\\fR] [\\fIoptions\\fR]"]),
    ...section("DESCRIPTION", [
      text("Commands for the support desk, and a command for each operation of the Chatwoot API."),
      text("wootkit <command> --help fits on one screen. --help-all has every option and detail."),
    ]),
    ...section("COMMANDS", own.flatMap(ownCommand)),
    ...section("OPTIONS OF MOST COMMANDS", common.flatMap(optionItem)),
    ...section(
      "COMMANDS FOR THE API",
      resources.flatMap(({ name, brief }) => resourceItems(name, brief, commands)),
    ),
    ...topics.flatMap(({ name, lines }) => section(title(name), [".nf", ...lines().map(text), ".fi"])),
    "",
  ].join("\n");
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${name}`, ...lines];
}

function title(name: string): string {
  const names: Readonly<Record<string, string>> = { "exit-codes": "EXIT STATUS" };
  return names[name] ?? name.replaceAll("-", " ").toUpperCase();
}

function ownCommand({ words, brief, arguments: places, options }: CommandFacts): readonly string[] {
  const names = places.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  return [
    ".TP",
    `\\fB${text(["wootkit", ...words].join(" "))}\\fR ${text(names.join(" "))}`.trimEnd(),
    text(brief),
    ...(options.length > 0 ? [".RS", ...options.flatMap(optionItem), ".RE"] : []),
  ];
}

function optionItem({ name, short, value, text: meaning }: OptionFacts): readonly string[] {
  const names = [short, name].filter(Boolean).join(", ");
  return [".TP", `\\fB${text(names)}\\fR${value === undefined ? "" : ` \\fI${text(value)}\\fR`}`, text(meaning)];
}

function resourceItems(name: string, brief: string, commands: readonly CommandFacts[]): readonly string[] {
  const own = commands.filter(({ words: [first], operation }) => first === name && operation !== undefined);
  const lines = own.map(({ words, brief: sentence }) => [".br", text(`${words.slice(1).join(" ")}: ${sentence}`)]);
  return [".TP", `\\fB${text(`wootkit ${name}`)}\\fR`, text(brief), ...lines.flat()];
}

/** Escapes what roff would read as a request. The minus sign stays one that can be copied. */
function text(line: string): string {
  const escaped = line.replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll(/\s+$/g, "");
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
