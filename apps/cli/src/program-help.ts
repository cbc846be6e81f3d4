import type { ResourceEntry } from "./operations/command-table.ts";
import { type Entry, section, width } from "./output/section.ts";
import { wrap } from "./output/wrap.ts";

const usage = "Usage: wootkit <command>";

/** The first group: what people do all day. */
const desk = "Desk";

/** The group of commands that belong to no resource. */
const tools = "Tools";

/** The group of single resources, such as `server`. */
const others = "Other";

const hint = "wootkit labels --help lists the commands of labels. --help-all says more.";

/** The commands of the program. */
export interface ProgramCommands {
  readonly resources: readonly ResourceEntry[];
  /** The commands that belong to no resource. */
  readonly own: readonly Entry[];
  /** The names of the first group. */
  readonly desk: readonly string[];
}

/** `wootkit --help`: the names of all commands and resources, in groups. */
export function programHelp(commands: ProgramCommands, common: readonly Entry[]): readonly string[] {
  const lines = groupsOf(commands).flatMap(([group, entries]) => {
    const [first = "", ...more] = wrap(`${group}: ${entries.map(([name]) => name).join(", ")}`, width - indent.length);
    return [first, ...more.map((line) => indent + line)];
  });
  const options = common.map(([name]) => name.split(", ").reverse().join(" or "));
  return [usage, "", ...lines, "", hint, `Options: ${options.join(", ")}`];
}

const indent = "  ";

/** `wootkit --help-all`: all commands and resources with their descriptions, in groups. */
export function allCommands(commands: ProgramCommands, common: readonly Entry[]): readonly string[] {
  const sections = groupsOf(commands).flatMap(([group, entries]) => section(group, entries));
  return [usage, "", "Chatwoot in your terminal.", ...sections, ...section("Options", common)];
}

type Group = readonly [name: string, entries: readonly Entry[]];

function groupsOf({ resources, own, desk: first }: ProgramCommands): readonly Group[] {
  const all: readonly Entry[] = [...resources.map((one): Entry => [one.name, one.brief]), ...own];
  const isFirst = (name: string) => first.includes(name);
  const groups = [...new Set(resources.map(({ group }) => group))].map((name): Group => {
    const entries = resources.filter((one) => one.group === name && !isFirst(one.name));
    return [name, entries.map((one): Entry => [one.name, one.brief])];
  });
  const single = groups.flatMap(([, entries]) => (entries.length === 1 ? entries : []));
  return [
    [desk, first.flatMap((name) => all.filter((entry) => entry[0] === name))],
    [tools, own.filter(([name]) => !isFirst(name))],
    ...groups.filter(([, entries]) => entries.length > 1),
    [others, single],
  ];
}
