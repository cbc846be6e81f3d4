import type { Application, Command, RouteMap, StricliIntegration } from "@stricli/core";
import { environmentVariables } from "./configuration.ts";
import type { Context } from "./context.ts";
import { wrap } from "./output/wrap.ts";

type Target = Command<Context> | RouteMap<Context>;

/** A name and what it means, such as an option. */
type Entry = readonly [name: string, meaning: string];

const width = 80;

/** The exit codes, and what they mean. */
export const exitCodeEntries: readonly Entry[] = [
  ["0", "Done."],
  ["1", "The server said no, or nothing; for upgrade: a breaking change touches your code."],
  ["2", "Wrong usage: what was typed or configured cannot be right."],
  ["130", "Interrupted (Ctrl-C)."],
];

/** `--help` of a command, or of what groups commands. */
export const help: StricliIntegration<Context> = {
  flag: {
    brief: "Print this help.",
    aliases: ["h"],
    global: true,
    defaultForRouteMap: true,
    async run(_app: Application<Context>, { result, additionalFlags }) {
      const common = additionalFlags.map(
        ({ name, brief, aliases = [] }): Entry => [
          [...aliases.map((alias) => `-${alias}`), `--${name}`].join(", "),
          brief,
        ],
      );
      this.process.stdout.write(helpText(result.target, result.prefix.join(" "), common));
    },
  },
};

function helpText(target: Target, path: string, common: readonly Entry[]): string {
  const about = wrap(target.fullDescription ?? target.brief, width);
  const body = "parameters" in target ? commandHelp(target, path, common) : groupHelp(target, path, common);
  const [usage, ...sections] = body;
  return `${[usage, "", ...about, ...sections].join("\n")}\n`;
}

function groupHelp(group: RouteMap<Context>, path: string, common: readonly Entry[]): string[] {
  const commands = group.getAllEntries().map(({ name, target }): Entry => [name.original, target.brief]);
  return [`Usage: ${path} <command>`, ...section("Commands", commands), ...section("Options", common)];
}

function commandHelp({ parameters }: Command<Context>, path: string, common: readonly Entry[]): string[] {
  const positional = parameters.positional?.kind === "tuple" ? parameters.positional.parameters : [];
  const speaksToServer = "base-url" in (parameters.flags ?? {});
  const argumentEntries = positional.map(({ placeholder, brief }): Entry => [`<${placeholder}>`, brief]);
  const options = Object.entries(parameters.flags ?? {}).map(
    ([name, { placeholder, brief }]): Entry => [placeholder ? `--${name} <${placeholder}>` : `--${name}`, brief],
  );
  return [
    `Usage: ${[path, ...argumentEntries.map(([name]) => name)].join(" ")} [options]`,
    ...section("Arguments", argumentEntries),
    ...section("Options", [...options, ...common]),
    ...(speaksToServer ? section("Environment", Object.entries(environmentVariables)) : []),
    ...section("Exit codes", exitCodeEntries),
  ];
}

/** Entries under a title, the meanings in a column of their own. */
function section(title: string, entries: readonly Entry[]): string[] {
  const column = Math.max(...entries.map(([name]) => name.length)) + 4;
  const lines = entries.flatMap(([name, meaning]) =>
    wrap(meaning, width - column).map((line, index) => `${index === 0 ? `  ${name}` : ""}`.padEnd(column) + line),
  );
  return ["", `${title}:`, ...lines];
}
