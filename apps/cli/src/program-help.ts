import type { ResourceEntry } from "./operations/command-table.ts";
import { type Entry, section, width } from "./output/section.ts";
import { wrap } from "./output/wrap.ts";

const usage = "Usage: wootkit <resource> <command>";

/** The group of single resources, such as `server`, and of commands that belong to no resource. */
const others = "Other";

const hint = "wootkit contacts --help lists the commands of contacts. --help-all says more.";

/** The column of the names of resources in `--help`. */
const column = 20;

/** `wootkit --help`: the names of all resources, in groups. */
export function programHelp(
  resources: readonly ResourceEntry[],
  own: readonly Entry[],
  common: readonly Entry[],
): readonly string[] {
  const lines = groupsOf(resources, own).flatMap(([group, entries]) =>
    wrap(entries.map(([name]) => name).join(", "), width - column).map(
      (line, index) => (index === 0 ? group : "").padEnd(column) + line,
    ),
  );
  return [usage, "", ...lines, "", hint, ...section("Options", common)];
}

/** `wootkit --help-all`: all resources with their descriptions, in groups. */
export function allResources(
  resources: readonly ResourceEntry[],
  own: readonly Entry[],
  common: readonly Entry[],
): readonly string[] {
  const sections = groupsOf(resources, own).flatMap(([group, entries]) => section(group, entries));
  return [usage, "", "Chatwoot in your terminal.", ...sections, ...section("Options", common)];
}

function groupsOf(
  resources: readonly ResourceEntry[],
  own: readonly Entry[],
): readonly (readonly [group: string, entries: readonly Entry[]])[] {
  const groups = [...new Set(resources.map(({ group }) => group))].map((name) => {
    const entries = resources.filter(({ group }) => group === name).map((one): Entry => [one.name, one.brief]);
    return [name, entries] as const;
  });
  const rest = groups.flatMap(([, entries]) => (entries.length === 1 ? entries : []));
  return [...groups.filter(([, entries]) => entries.length > 1), [others, [...rest, ...own]]];
}
