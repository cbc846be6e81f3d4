import type { Application, Command, RouteMap, StricliIntegration } from "@stricli/core";
import { configurationFlags, environmentVariables } from "./configuration.ts";
import type { Context } from "./context.ts";
import { wrap } from "./output/wrap.ts";

/** A name and what it means, such as an option. */
type Entry = readonly [name: string, meaning: string];

const width = 80;

/** The meaning of a longer name starts on the next line. */
const widestName = 40;

/** The exit codes, and what they mean. */
export const exitCodeEntries: readonly Entry[] = [
  ["0", "Done."],
  ["1", "The server refused or did not respond. For upgrade: a breaking change affects your code."],
  ["2", "The command line or the configuration is wrong."],
  ["130", "Interrupted (Ctrl-C)."],
];

/** The most lines that `--help` of a command prints. */
const screen = 24;

/** How many lines of an operation's description `--help` shows. */
const aboutLines = 3;

/** `--help`: one screen about a command or a group of commands. */
export const help: StricliIntegration<Context> = helpIntegration("Print this help.", ["h"], shortHelp);

/** `--help-all`: everything about a command. */
export const helpAll: StricliIntegration<Context> = helpIntegration("Print the help with every detail.", [], fullHelp);

function helpIntegration(
  brief: string,
  aliases: readonly "h"[],
  render: (command: Command<Context>, path: string, common: readonly Entry[]) => readonly string[],
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
        const lines = "parameters" in target ? render(target, path, common) : groupHelp(target, path, common);
        this.process.stdout.write(`${lines.join("\n")}\n`);
      },
    },
  };
}

function groupHelp(group: RouteMap<Context>, path: string, common: readonly Entry[]): readonly string[] {
  const commands = group.getAllEntries().map(({ name, target }): Entry => [name.original, target.brief]);
  return [
    `Usage: ${path} <command>`,
    "",
    ...wrap(group.fullDescription ?? group.brief, width),
    ...section("Commands", commands),
    ...section("Options", common),
  ];
}

function fullHelp(command: Command<Context>, path: string, common: readonly Entry[]): readonly string[] {
  const { about, args, options, speaksToServer } = facts(command);
  return [
    usage(path, args),
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
  const own = options.filter(([name]) => !connectionOptions.has(name.split(" ")[0] ?? ""));
  const head = [
    ...shortUsage(path, args, own),
    "",
    ...wrap(brief, width),
    ...(first.startsWith("Examples:") ? [] : cut(wrap(first, width), aboutLines)),
    ...section("Arguments", args, cutLine),
  ];
  const foot = ["", "Examples:", ...examples, ""];
  const room = Math.max(1, screen - head.length - foot.length - "\nOptions:\n".split("\n").length);
  const shown = own.length > room ? own.slice(0, Math.max(1, room - 1)) : own;
  const left = own.length - shown.length;
  return [
    ...head,
    ...section("Options", shown, cutLine),
    ...(left > 0 ? [`  … and ${left} more`] : []),
    ...foot,
    `Every option and detail: ${path} --help-all`,
  ];
}

/** These options are the same for all commands, and often set in the environment. */
const connectionOptions = new Set(Object.keys(configurationFlags).map((name) => `--${name}`));

function usage(path: string, args: readonly Entry[]): string {
  return `Usage: ${[path, ...args.map(([name]) => name)].join(" ")} [options]`;
}

/** Returns the usage with all required options, wrapped. */
function shortUsage(path: string, args: readonly Entry[], options: readonly Entry[]): readonly string[] {
  const required = options.filter(([, meaning]) => isRequired(meaning));
  const lines = [`Usage: ${path}`];
  for (const part of [...args.map(([name]) => name), ...required.map(([name]) => name), "[options]"]) {
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
  const positional = parameters.positional?.kind === "tuple" ? parameters.positional.parameters : [];
  const letters = Object.entries(parameters.aliases ?? {});
  const about = fullDescription ?? brief;
  return {
    about,
    args: positional.map(({ placeholder, brief: meaning }): Entry => [`<${placeholder}>`, meaning]),
    options: Object.entries(parameters.flags ?? {}).map(([name, { placeholder, brief: meaning }]): Entry => {
      const letter = letters.find(([, flag]) => flag === name)?.[0];
      return [`${letter ? `-${letter}, ` : ""}--${name}${placeholder ? ` <${placeholder}>` : ""}`, meaning];
    }),
    examples: /^Examples:\n([\s\S]*)$/m.exec(about)?.[1]?.split("\n") ?? [],
    speaksToServer: "base-url" in (parameters.flags ?? {}),
  };
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

/** Returns entries in two columns under a title, or nothing without entries. */
function section(
  title: string,
  entries: readonly Entry[],
  fit: (meaning: string, room: number) => readonly string[] = wrap,
): string[] {
  if (entries.length === 0) return [];
  const column = Math.min(Math.max(...entries.map(([name]) => name.length)) + 4, widestName);
  const lines = entries.flatMap(([name, meaning]) => {
    const [first = "", ...others] = fit(meaning, width - column);
    const label = `  ${name}`;
    const head = label.length + 2 > column ? [label, " ".repeat(column) + first] : [label.padEnd(column) + first];
    return [...head, ...others.map((line) => " ".repeat(column) + line)];
  });
  return ["", `${title}:`, ...lines];
}
