import { z } from "zod";
import { usageError } from "../../command-error.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { ArgumentEntry, CommandEntry, FlagEntry } from "../../operations/command-table.ts";
import { listed } from "../../output/listed.ts";

/** A parameter of the path or query, or a field of the body. */
export interface Input extends Pick<FlagEntry, "type" | "text"> {
  /** The name on the wire, without brackets: `labels` for `labels[]`. */
  readonly name: string;
  /** The name on the wire. */
  readonly field: string;
  readonly place: ArgumentEntry["place"];
  readonly isList: boolean;
  readonly required: boolean;
  readonly values?: readonly string[];
}

/** Returns the inputs of an operation: those in the path first, then required ones. */
export function inputsOf({ arguments: places, flags }: CommandEntry): readonly Input[] {
  const positional = places.map((one) => ({ ...one, field: one.parameter, isList: false, required: true }));
  return [...positional, ...flags].map((one) => ({ ...one, name: one.field.replace(/\[\]$/, "") }));
}

/** Returns the schema of the parameters in the path and query. */
export function parametersSchema(entry: CommandEntry): z.ZodObject {
  return objectOf(
    inputsOf(entry).filter(({ place }) => place !== "body"),
    false,
  );
}

/** Returns the schema of the body's fields, without files, or undefined if the body is not an object. */
export function bodySchema(entry: CommandEntry): z.ZodObject | undefined {
  if (!entry.body?.isObject) return undefined;
  return objectOf(
    inputsOf(entry).filter(({ place, type }) => place === "body" && type !== "file"),
    true,
  );
}

function objectOf(inputs: readonly Input[], isNullable: boolean): z.ZodObject {
  const shape = inputs.map((input) => {
    const type = isNullable ? typeOf(input).nullable() : typeOf(input);
    const described = input.text === "" ? type : type.describe(input.text);
    return [input.name, input.required ? described : described.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

function typeOf({ type, values, isList, place, field }: Input): z.ZodType {
  const one = scalarOf({ type, values, isId: place === "path" || /(?:^|_)id$/.test(field) });
  return isList ? z.array(one) : one;
}

function scalarOf({
  type,
  values,
  isId,
}: {
  type: FlagEntry["type"];
  values: Input["values"];
  isId: boolean;
}): z.ZodType {
  if (values) return z.enum([...values]);
  if (type === "integer") return isId ? z.int().min(0) : z.int();
  if (type === "number") return z.number();
  if (type === "boolean") return z.boolean();
  if (type === "object") return z.record(z.string(), z.unknown());
  return type === "text" ? z.string() : z.unknown();
}

/**
 * Checks a value against a schema.
 *
 * @param where - The name of the value in messages, such as `parameters`.
 * @throws {CommandError} that names every wrong value.
 */
export function checked(
  schema: z.ZodObject,
  value: unknown,
  { where, operation }: { readonly where: string; readonly operation: string },
): Readonly<Record<string, unknown>> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const known = Object.keys(schema.shape);
  const problems = error.issues.map((issue) => problemOf(issue, where, known));
  throw usageError(problems.join(" "), `describe_operation with operation: "${operation}" shows the right ones.`);
}

function problemOf(issue: z.core.$ZodIssue, where: string, known: readonly string[]): string {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${where} has no ${JSON.stringify(key)}.${didYouMean(key, known)}`).join(" ");
  }
  const name = [where, ...issue.path].join(".");
  if (issue.code === "invalid_value") return `${name} must be ${listed(issue.values.map(String), "disjunction")}.`;
  const [, expected, received] = /^Invalid input: expected (.+), received (.+)$/.exec(issue.message) ?? [];
  if (received === "undefined") return `${name} is missing. It must be ${withArticle(expected)}.`;
  return expected ? `${name} must be ${withArticle(expected)}, got ${received}.` : `${name}: ${issue.message}.`;
}

function withArticle(type: string = "value"): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
