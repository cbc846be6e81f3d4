import type { CommandEntry, FlagEntry } from "./command-table.ts";

/** Marks a field that {@link joinDottedFlags} writes and {@link dottedField} reads. */
const mark = "\u0000";

/**
 * Turns `--custom-attributes.plan pro` into a value of `--custom-attributes`, because Stricli would look up the whole
 * name. Arguments after `--` stay unchanged.
 */
export function joinDottedFlags(inputs: readonly string[], commands: readonly CommandEntry[]): readonly string[] {
  const objects = new Set(
    commands.flatMap(({ flags }) => flags.filter(({ type }) => type === "object").map(({ name }) => name)),
  );
  const end = inputs.indexOf("--");
  const joined: string[] = [];
  for (let index = 0; index < inputs.length; index++) {
    const input = inputs[index] ?? "";
    const [, flag = "", field = "", value] = /^--([^=.]+)\.([^=]+)(?:=(.*))?$/s.exec(input) ?? [];
    if (!objects.has(flag) || (end >= 0 && index > end)) {
      joined.push(input);
      continue;
    }
    const given = value ?? inputs[++index];
    joined.push(`--${flag}`, ...(given === undefined ? [] : [`${mark}${field}=${given}`]));
  }
  return joined;
}

/** Parses a value that {@link joinDottedFlags} wrote. Returns undefined for any other value. */
export function dottedField(text: string, { name }: FlagEntry) {
  const [, field, value] = new RegExp(`^${mark}([^=]+)=(.*)$`, "s").exec(text) ?? [];
  return field === undefined || value === undefined ? undefined : { name: `--${name}.${field}`, field, text: value };
}
