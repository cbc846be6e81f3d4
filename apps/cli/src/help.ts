import type { Application, Command, RouteMap, StricliIntegration } from "@stricli/core";
import { configurationFlags, environmentVariables } from "./configuration.ts";
import type { Context } from "./context.ts";
import type { CommandTable, ResourceEntry } from "./operations/command-table.ts";
import { outputFlags } from "./output/output-flags.ts";
import { type Entry, section, width } from "./output/section.ts";
import { wrap } from "./output/wrap.ts";
import { allCommands, type ProgramCommands, programHelp } from "./program-help.ts";

/** The exit codes, and what they mean. */
export const exitCodeEntries: readonly Entry[] = [
  ["0", "Done."],
  ["1", "The server refused, or its response is unusable. For upgrade: a breaking change affects your code."],
  ["2", "The command line or the configuration is wrong."],
  ["3", "You are not signed in, or the server refuses the token."],
  ["4", "Not found."],
  ["5", "The rate limit is exceeded."],
  ["6", "The network failed: no connection, TLS, or a timeout."],
  ["130", "Interrupted (Ctrl-C)."],
];

/** The most lines that `--help` of a command prints. */
const screen = 24;

/** How many lines of an operation's description `--help` shows. */
const aboutLines = 3;

/** Returns the help of one target: a command, a group of commands, or the whole program. */
interface Renderer {
  command(command: Command<Context>, path: string, common: readonly Entry[]): readonly string[];
  program(commands: ProgramCommands, common: readonly Entry[]): readonly string[];
}

/** `--help`: one screen about a command, a group of commands or the program. */
export function help(table: CommandTable, desk: readonly string[]): StricliIntegration<Context> {
  return helpIntegration("Print this help.", ["h"], { table, desk }, { command: shortHelp, program: programHelp });
}

/** `--help-all`: everything about a command or the program. */
export function helpAll(table: CommandTable, desk: readonly string[]): StricliIntegration<Context> {
  return helpIntegration(
    "Print the help with every detail.",
    [],
    { table, desk },
    { command: fullHelp, program: allCommands },
  );
}

function helpIntegration(
  brief: string,
  aliases: readonly "h"[],
  { table: { resources }, desk }: { readonly table: CommandTable; readonly desk: readonly string[] },
  render: Renderer,
): StricliIntegration<Context> {
  return {
    flag: {
      brief,
      aliases,
      global: true,
      defaultForRouteMap: aliases.length > 0,
      async run(_app: Application<Context>, { result, additionalFlags }) {
        const common = additionalFlags.map(
          ({ name, brief: meaning, aliases: letters = [] }): Entry => [
            [...letters.map((letter) => `-${letter}`), `--${name}`].join(", "),
            meaning,
          ],
        );
        const { target, prefix } = result;
        const path = prefix.join(" ");
        const lines =
          "parameters" in target
            ? render.command(target, path, common)
            : prefix.length > 1
              ? groupHelp(target, path, common)
              : render.program({ resources, own: ownEntries(target, resources), desk }, common);
        this.process.stdout.write(`${lines.join("\n")}\n`);
      },
    },
  };
}

/** Returns the commands of the program that belong to no resource. */
function ownEntries(program: RouteMap<Context>, resources: readonly ResourceEntry[]): readonly Entry[] {
  const names = new Set(resources.map(({ name }) => name));
  return entriesOf(program).filter(([name]) => !names.has(name));
}

function entriesOf(group: RouteMap<Context>): readonly Entry[] {
  return group.getAllEntries().map(({ name, target }): Entry => [name.original, target.brief]);
}

function groupHelp(group: RouteMap<Context>, path: string, common: readonly Entry[]): readonly string[] {
  return [
    `Usage: ${path} <command>`,
    "",
    ...wrap(group.fullDescription ?? group.brief, width),
    ...section("Commands", entriesOf(group)),
    ...section("Options", common),
  ];
}

function fullHelp(command: Command<Context>, path: string, common: readonly Entry[]): readonly string[] {
  const { about, args, options, speaksToServer } = facts(command);
  return [
    ...usage(
      path,
      args.map(([name]) => name),
    ),
    "",
    ...wrap(about, width),
    ...section("Arguments", args),
    ...section("Options", [...options, ...common]),
    ...(speaksToServer ? section("Environment", Object.entries(environmentVariables)) : []),
    ...section("Exit codes", exitCodeEntries),
  ];
}

/** Describes a command on one screen: its purpose, its arguments and first options on one line each, and an example. */
function shortHelp(command: Command<Context>, path: string): readonly string[] {
  const { about, args, options, examples } = facts(command);
  const [brief = "", first = ""] = about.split("\n\n");
  const own = options.filter(([name]) => !commonOptions.has(name.split(" ")[0] ?? ""));
  const head = [
    ...usage(
      path,
      [...args, ...own.filter(([, meaning]) => isRequired(meaning))].map(([name]) => name),
    ),
    "",
    ...wrap(brief, width),
    ...(first.startsWith("Examples:") ? [] : cut(wrap(first, width), aboutLines)),
    ...section("Arguments", args, cutLine),
  ];
  const all = `${path} --help-all`;
  const pointer = "Every option and detail:";
  const more = pointer.length + all.length < width ? [`${pointer} ${all}`] : [pointer, `  ${all}`];
  const foot = ["", "Examples:", ...examples, "", ...more];
  return [...head, ...firstOptions(own, screen - head.length - foot.length), ...foot];
}

/** Returns the section of as many options as fit into some lines, and of one at least. */
function firstOptions(options: readonly Entry[], room: number): readonly string[] {
  for (let shown = options.length; ; shown -= 1) {
    const left = options.length - shown;
    const lines = section("Options", options.slice(0, shown), cutLine);
    if (left > 0) lines.push(`  … and ${left} more`);
    if (lines.length <= room || shown <= 1) return lines;
  }
}

/** These options are the same for all commands, and often set in the environment. */
const commonOptions = new Set(
  [...Object.keys(configurationFlags), ..."web", ...Object.keys(outputFlags).filter((name) => name !== "json")].map(
    (name) => `--${name}`,
  ),
);

/** Returns the usage with arguments and options, wrapped. */
function usage(path: string, parts: readonly string[]): readonly string[] {
  const lines = [`Usage: ${path}`];
  for (const part of [...parts, "[options]"]) {
    const longer = `${lines.at(-1)} ${part}`;
    if (longer.length <= width) lines.splice(-1, 1, longer);
    else lines.push(`         ${part}`);
  }
  return lines;
}

function isRequired(meaning: string): boolean {
  return /(?:^| )Required\.$/.test(meaning);
}

/** Collects what help says about a command. */
function facts({ parameters, fullDescription, brief }: Command<Context>) {
  const letters = Object.entries(parameters.aliases ?? {});
  const about = fullDescription ?? brief;
  return {
    about,
    args: argumentsOf(parameters.positional),
    options: Object.entries(parameters.flags ?? {}).map(([name, { placeholder, brief: meaning }]): Entry => {
      const letter = letters.find(([, flag]) => flag === name)?.[0];
      return [`${letter ? `-${letter}, ` : ""}--${name}${placeholder ? ` <${placeholder}>` : ""}`, meaning];
    }),
    examples: /^Examples:\n([\s\S]*)$/m.exec(about)?.[1]?.split("\n") ?? [],
    speaksToServer: "base-url" in (parameters.flags ?? {}),
  };
}

/** Returns the arguments of a command: `<one>`, `[optional]`, `<several>...`. */
function argumentsOf(positional: Command<Context>["parameters"]["positional"]): readonly Entry[] {
  if (positional?.kind === "array") {
    const { placeholder, brief } = positional.parameter;
    return [[`<${placeholder}>...`, brief]];
  }
  return (positional?.parameters ?? []).map(({ placeholder, brief, optional }): Entry => {
    return [optional ? `[${placeholder}]` : `<${placeholder}>`, brief];
  });
}

function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length > most
    ? [...lines.slice(0, most - 1), `${`${lines[most - 1]}`.slice(0, width - 2).trimEnd()} …`]
    : lines;
}

/** Returns the first sentence of a meaning, on one line. "Required." is left out: the usage line shows that. */
function cutLine(meaning: string, room: number): readonly string[] {
  const [sentence = ""] = meaning.split(/(?<=\.) (?=\p{Lu})/u);
  return [shortened(sentence, room)];
}

/** Help has no wide characters, so its length is its width. */
function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…` : text;
}
