import { type Jq, loadJq } from "jq-wasm";
import { usageError } from "../command-error.ts";

/** jq ends with this code if the filter is wrong. */
const compileError = 3;

/** Loading it takes longer than running a filter. */
let loaded: Promise<Jq> | undefined;

/** A compiled filter. */
export interface Filter {
  /** Returns the outputs for JSON texts, one a line. Strings are without quotes. */
  apply(json: string): string;
}

/**
 * Loads jq and checks a filter.
 *
 * @throws {CommandError} if the filter is wrong.
 */
export async function filterOf(filter: string): Promise<Filter> {
  loaded ??= loadJq();
  const jq = await loaded;
  // Without input, jq compiles the filter and does not run it.
  run(jq, "", filter);
  return { apply: (json) => run(jq, withoutHalves(json), filter) };
}

function run(jq: Jq, json: string, filter: string): string {
  // Not with -r: the library would trim the strings.
  const { stdout, stderr, exitCode } = jq.raw(json, filter, ["-c"]);
  if (exitCode === 0) return stdout === "" ? "" : stdout.split("\n").map(line).join("");
  const [message = ""] = stderr.replace(/^jq: (?:error(?: \(at [^)]*\))?: )?/, "").split(/ at <top-level>|\n/);
  if (exitCode === compileError) throw usageError(`--jq ${JSON.stringify(filter)} is not a jq filter: ${message}.`);
  throw usageError(`--jq ${JSON.stringify(filter)} failed: ${message}.`, "Add --json without --jq to see the data.");
}

/** Returns a line for a value that jq has printed as JSON. */
function line(json: string): string {
  return `${json.startsWith('"') ? JSON.parse(json) : json}\n`;
}

/** jq refuses escapes of half a surrogate pair, which servers send for a cut emoji. Returns the replacement for them. */
function withoutHalves(json: string): string {
  return json.replace(
    /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|.)/gs,
    (whole, half) => (half === undefined ? whole : "\\ufffd"),
  );
}
