import type { Operation } from "@wootkit/openapi/document";
import type { ArgumentEntry, BodyEntry, FlagEntry } from "../src/operations/command-table.ts";

/** The parts of an example. */
export interface ExampleParts {
  readonly operation: Operation;
  readonly words: readonly string[];
  readonly arguments: readonly ArgumentEntry[];
  readonly flags: readonly FlagEntry[];
  /** See {@link BodyEntry.wrapper}. */
  readonly wrapper: BodyEntry["wrapper"];
}

/**
 * Returns an example of a command: `x-cli.example`, or otherwise the required arguments with values from the document.
 */
export function exampleOf({ operation, words, arguments: places, flags, wrapper }: ExampleParts): string {
  if (operation.cli?.example) return operation.cli.example;
  const fields = exampleFields(operation, wrapper);
  const values = places.map(({ parameter, place, type }) => {
    const example =
      place === "body"
        ? fields[parameter]
        : operation.parameters.find(({ name, in: where }) => where === place && name === parameter)?.example;
    return quoted(String(example ?? (type === "integer" ? 1 : parameter)));
  });
  return ["wootkit", ...words, ...values, ...exampleFlags(operation, flags, fields)].join(" ");
}

/** Returns the fields of the first example of a body. */
function exampleFields({ body }: Operation, wrapper: string | undefined): Readonly<Record<string, unknown>> {
  const [sample] = Object.values(body?.media ?? {})[0]?.examples ?? [];
  const value = Object(sample?.value);
  return Object(wrapper === undefined ? value : value[wrapper]);
}

function exampleFlags(
  { parameters }: Operation,
  flags: readonly FlagEntry[],
  fields: Readonly<Record<string, unknown>>,
): readonly string[] {
  const given = flags.flatMap((flag) => {
    const example =
      flag.place === "body" ? fields[flag.field] : parameters.find(({ name }) => name === flag.field)?.example;
    // A flag of a boolean sets it. `--data` can set it to false.
    const isMissing = example === undefined || example === null || (flag.type === "boolean" && example === false);
    return isMissing ? [] : [{ flag, example }];
  });
  const required = given.filter(({ flag }) => flag.required);
  const change = given.filter(({ flag }) => flag.place === "body").slice(0, 1);
  const shown = required.length > 0 ? required : change;
  return shown.map(({ flag, example }) =>
    flag.type === "boolean" && !flag.isList ? `--${flag.name}` : `--${flag.name} ${exampleValue(flag, example)}`,
  );
}

function exampleValue({ isList, type }: FlagEntry, example: unknown): string {
  const value = isList && type !== "json" ? [example].flat()[0] : example;
  return quoted(typeof value === "object" ? JSON.stringify(value) : String(value));
}

/** Quotes a value for the shell. */
function quoted(text: string): string {
  return /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
