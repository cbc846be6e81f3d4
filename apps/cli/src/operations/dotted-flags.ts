import type { CommandEntry, FlagEntry } from "./command-table.ts";

/** A field of an object, as {@link joinDottedFlags} writes it and {@link dottedField} reads it. */
const mark = "\u0000";

/**
 * Turns `--custom-attributes.plan pro`, which Stricli would look up as a flag, into a value of `--custom-attributes`.
 * What is behind `--` stays as it is.
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

/** The field and the text of a value made by {@link joinDottedFlags}; undefined for any other value. */
export function dottedField(text: string, { name }: FlagEntry) {
  const [, field, value] = new RegExp(`^${mark}([^=]+)=(.*)$`, "s").exec(text) ?? [];
  return field === undefined || value === undefined ? undefined : { name: `--${name}.${field}`, field, text: value };
}
