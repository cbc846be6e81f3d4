import { usageError } from "../command-error.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { CommandEntry, CommandTable } from "../operations/command-table.ts";
import { type Effect, effectOf } from "../operations/effect.ts";
import { listed } from "../output/listed.ts";

/** Limits the operations that a server offers. */
export interface Limits {
  /** Whether only reading is allowed. */
  readonly readOnly: boolean;
  /** The allowed resources, such as `contacts`. Undefined for all. */
  readonly resources: readonly string[] | undefined;
}

/** The operations that a server offers. */
export interface Catalog {
  readonly entries: readonly CommandEntry[];
  /** The names of the resources with operations. */
  readonly resources: readonly string[];
  /** Whether the server offers an operation. */
  has(operation: string): boolean;
  /**
   * Returns an operation by its ID.
   *
   * @throws {CommandError} if it does not exist, or if the limits exclude it.
   */
  get(operation: string): CommandEntry;
}

/**
 * Returns the operations within limits.
 *
 * @throws {CommandError} if a resource does not exist.
 */
export function catalogOf(table: CommandTable, { readOnly, resources: allowed }: Limits): Catalog {
  const names = table.resources.map(({ name }) => name);
  for (const name of allowed ?? []) checkResource(name, names);
  const all = names.flatMap((name) => table.commands(name));
  const isAllowed = (entry: CommandEntry) =>
    (allowed?.includes(entry.words[0] ?? "") ?? true) && (!readOnly || effectOf(entry) === "read");
  const entries = all.filter(isAllowed);
  const byId = new Map(entries.map((entry) => [entry.operation, entry]));
  return {
    entries,
    resources: names.filter((name) => allowed?.includes(name) ?? true),
    has: (operation) => byId.has(operation),
    get(operation) {
      const found = byId.get(operation);
      if (found) return found;
      const excluded = all.find((entry) => entry.operation === operation);
      throw excluded
        ? excludedError(excluded, { readOnly, resources: allowed })
        : unknownError(operation, [...byId.keys()]);
    },
  };
}

function checkResource(name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw usageError(
    `--resources has no resource ${JSON.stringify(name)}.${didYouMean(name, names)}`,
    "Run wootkit --help for all resources.",
  );
}

function excludedError(entry: CommandEntry, { readOnly, resources }: Limits) {
  const effect: Effect = effectOf(entry);
  if (readOnly && effect !== "read") {
    return usageError(
      `${entry.operation} is not available: this server only reads (--read-only), and the operation would ${effect}.`,
      "Ask the user to do it, or to start the server without --read-only.",
    );
  }
  return usageError(
    `${entry.operation} is not available: this server is limited to ${listed(resources ?? [])} (--resources).`,
    "Ask the user to add its resource.",
  );
}

function unknownError(operation: string, known: readonly string[]) {
  return usageError(
    `There is no operation ${JSON.stringify(operation)}.${didYouMean(operation, known)}`,
    "search_operations finds operations by words or resource.",
  );
}
