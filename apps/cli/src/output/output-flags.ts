import { usageError } from "../command-error.ts";
import { textFlag } from "../operations/flag-forms.ts";
import { notOneOf } from "../operations/not-one-of.ts";
import { listed } from "./listed.ts";

/** The formats of a command's output. */
export const formats = ["table", "json", "ndjson", "csv", "yaml", "ids"] as const;

/** @see {@link formats} */
export type Format = (typeof formats)[number];

/** The options that decide what a command prints. */
export interface OutputFlags {
  readonly format?: Format;
  readonly json?: boolean;
  /** Dotted paths, separated by commas. */
  readonly columns?: string;
  readonly jq?: string;
  readonly template?: string;
}

/** `--web`, which only some commands have. */
export interface WebFlag {
  readonly web?: boolean;
}

/** Stricli's description of {@link OutputFlags}, for every command that prints an object or a list. */
export const outputFlags = {
  json: {
    kind: "boolean",
    optional: true,
    withNegated: false,
    brief: "Print the server's JSON unchanged. Default: off",
  },
  format: {
    kind: "parsed",
    parse: formatNamed,
    optional: true,
    placeholder: "format",
    brief: `The format: ${listed(formats, "disjunction")}. Default: table, or tab-separated text in a pipe`,
  },
  columns: textFlag("names", "The columns of a table or CSV, such as id,meta.sender.name. Default: the important ones"),
  jq: textFlag("filter", "Filter the JSON with jq, which is built in. Strings are printed without quotes."),
  template: textFlag("text", "Print one line for each item, such as '{{id}} {{name}}'."),
} as const;

/** `--web`, for commands whose result has a page in the dashboard. */
export const webFlag = {
  kind: "boolean",
  optional: true,
  withNegated: false,
  brief: "Open the page in the dashboard instead. Default: off",
} as const;

function formatNamed(text: string): Format {
  const format = formats.find((name) => name === text);
  if (format) return format;
  throw notOneOf("--format", text, formats);
}

/**
 * Returns the names in `--columns`.
 *
 * @throws {CommandError} for an empty list.
 */
export function columnNames(columns: string): readonly string[] {
  const names = columns
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length > 0) return names;
  throw usageError(`--columns must name columns, got ${JSON.stringify(columns)}.`);
}

/** How a command prints its result. */
export type OutputKind = Format | "jq" | "template";

/**
 * Returns how to print a result.
 *
 * @throws {CommandError} if options exclude each other.
 */
export function outputKindOf({ format, json, columns, jq, template, web }: OutputFlags & WebFlag): OutputKind {
  const chosen = [
    ...(web ? ["--web"] : []),
    ...(json && format !== "json" && jq === undefined ? ["--json"] : []),
    ...(format !== undefined && !(format === "json" && jq !== undefined) ? [`--format ${format}`] : []),
    ...(jq === undefined ? [] : ["--jq"]),
    ...(template === undefined ? [] : ["--template"]),
  ];
  if (chosen.length > 1) throw usageError(`${listed(chosen)} exclude each other. Choose one.`);
  const kind =
    jq !== undefined ? "jq" : template !== undefined ? "template" : (format ?? (json === true ? "json" : "table"));
  if (columns !== undefined) columnNames(columns);
  if (columns !== undefined && (web || (kind !== "table" && kind !== "csv"))) {
    throw usageError(`--columns is for a table or --format csv, and cannot be combined with ${chosen.join("")}.`);
  }
  return kind;
}

/**
 * Checks the options before a command sends its first request, so that a wrong filter changes nothing.
 *
 * @throws {CommandError} if options exclude each other, or if the filter or the template is wrong.
 */
export async function checkOutput(flags: OutputFlags & WebFlag): Promise<void> {
  const kind = outputKindOf(flags);
  // Each is imported where it is used, because it takes longer to load than the program.
  if (kind === "jq") await (await import("./jq.ts")).filterOf(`${flags.jq}`);
  if (kind === "template") (await import("./template.ts")).templateWriter(`${flags.template}`);
}
