import type { Operation } from "@wootkit/openapi/document";
import type { ArgumentEntry, CommandEntry, FlagEntry } from "../src/operations/command-table.ts";

/** The parts of a command that its example shows. */
export type ExampleParts = Pick<CommandEntry, "words" | "arguments" | "flags" | "body">;

/** A value in an example. */
export interface ShownValue {
  /** The name on the wire. */
  readonly name: string;
  readonly place: ArgumentEntry["place"];
  readonly example: unknown;
}

/** How an example differs from the usual one. */
export interface ExampleOptions {
  /**
   * The number of fields that are shown although they aren't required.
   * @default 1 if nothing is required, otherwise 0
   */
  readonly fields?: number;
  /**
   * The index of the body among those in the document.
   * @default 0
   */
  readonly sample?: number;
  /** Returns the value to show in place of one from the document. */
  readonly replaced?: (shown: ShownValue) => unknown;
}

/**
 * Returns an example of a command: `x-cli.example`, or otherwise the required arguments with values from the document.
 */
export function exampleOf(
  operation: Operation,
  { words, arguments: places, flags, body }: ExampleParts,
  { fields: more = 0, sample = 0, replaced = ({ example }) => example }: ExampleOptions = {},
): string {
  if (operation.cli?.example) return operation.cli.example;
  const fields = exampleFields(operation, body?.wrapper, sample);
  const values = places.map(({ parameter, place, type }) => {
    const example =
      place === "body"
        ? fields[parameter]
        : operation.parameters.find(({ name, in: where }) => where === place && name === parameter)?.example;
    const shown = example ?? (type === "integer" ? 1 : parameter);
    return quoted(String(replaced({ name: parameter, place, example: shown })));
  });
  const options = exampleFlags(operation, flags, fields, more).map(({ flag, example }) => {
    if (flag.type === "boolean" && !flag.isList) return `--${flag.name}`;
    const value = replaced({ name: flag.field, place: flag.place, example: shownPart(flag, example) });
    return `--${flag.name} ${quoted(typeof value === "object" ? JSON.stringify(value) : String(value))}`;
  });
  return ["wootkit", ...words, ...values, ...options].join(" ");
}

/** Returns the fields of an example of a body. */
function exampleFields(
  { body }: Operation,
  wrapper: string | undefined,
  sample: number,
): Readonly<Record<string, unknown>> {
  const value = Object(Object.values(body?.media ?? {})[0]?.examples[sample]?.value);
  return Object(wrapper === undefined ? value : value[wrapper]);
}

/** Returns the flags to show: the required ones, or otherwise one that changes something. */
function exampleFlags(
  { parameters }: Operation,
  flags: readonly FlagEntry[],
  fields: Readonly<Record<string, unknown>>,
  more: number,
): readonly { readonly flag: FlagEntry; readonly example: unknown }[] {
  const given = flags.flatMap((flag) => {
    const example =
      flag.place === "body" ? fields[flag.field] : parameters.find(({ name }) => name === flag.field)?.example;
    // A flag of a boolean sets it. `--data` can set it to false.
    const isMissing = example === undefined || example === null || (flag.type === "boolean" && example === false);
    return isMissing ? [] : [{ flag, example }];
  });
  const required = given.filter(({ flag }) => flag.required);
  const optional = given.filter(({ flag }) => flag.place === "body" && !flag.required);
  return [...required, ...optional.slice(0, Math.max(more, required.length > 0 ? 0 : 1))];
}

/** Returns the part of a value that one flag shows: of a list, the first item. */
function shownPart({ isList, type }: FlagEntry, example: unknown): unknown {
  return isList && type !== "json" ? [example].flat()[0] : example;
}

/** Quotes a value for the shell. */
function quoted(text: string): string {
  return /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
