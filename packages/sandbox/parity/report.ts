import type { Result } from "./run.ts";

/** How much {@link printResults} prints. */
export interface Details {
  /** Every difference, and the reason for each exchange that isn't set up. */
  readonly verbose: boolean;
  /** Differences of values, too. */
  readonly values: boolean;
}

/** The number of exchanges with each outcome. */
export interface Counts {
  readonly recorded: number;
  /** Sent, and compared. */
  readonly replayed: number;
  /** Status, content type, keys, and types are equal. */
  readonly shape: number;
  /** Values are equal, too. */
  readonly exact: number;
  readonly notSetUp: number;
}

/** Counts the outcomes. */
export function count(results: readonly Result[]): Counts {
  const of = (outcome: Result["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  const replayed = of("exact") + of("differs");
  const shape = results.filter(isShapeEqual).length;
  return {
    ...{ recorded: results.length, replayed, shape, exact: of("exact") },
    notSetUp: of("not set up"),
  };
}

/** Whether status, content type, keys, and types are equal. */
export function isShapeEqual({ outcome, differences }: Result): boolean {
  return outcome === "exact" || (outcome === "differs" && differences.every(({ kind }) => kind === "value"));
}

/** Groups results by a key, in the order in which the keys come up. */
export function grouped(results: readonly Result[], keyOf: (result: Result) => string): Map<string, Result[]> {
  const groups = new Map<string, Result[]>();
  for (const result of results) groups.set(keyOf(result), [...(groups.get(keyOf(result)) ?? []), result]);
  return groups;
}

/** Prints what differs, with a line for each operation. */
export function printResults(results: readonly Result[], details: Details): void {
  for (const [id, own] of grouped(results, ({ exchange }) => exchange.called.id)) {
    const { recorded, shape, exact, notSetUp } = count(own);
    console.log(`${id}: ${recorded} recorded, ${shape} with equal shape, ${exact} exact, ${notSetUp} not set up`);
    for (const result of own) printResult(result, details);
  }
  const { recorded, replayed, shape, exact, notSetUp } = count(results);
  console.log(`Recorded ${recorded}, replayed ${replayed}: ${shape} with equal status and shape, ${exact} exact.`);
  console.log(`Not set up ${notSetUp}.`);
  const failed = results.filter(({ reason }) => reason !== undefined);
  const reasons = [...grouped(failed, ({ reason }) => String(reason).slice(0, 90))];
  const sorted = reasons.toSorted((one, other) => other[1].length - one[1].length);
  for (const [reason, own] of sorted.slice(0, details.verbose ? 40 : 8)) console.log(`  ${own.length} × ${reason}`);
}

function printResult(result: Result, { verbose, values }: Details): void {
  const { exchange, outcome, differences, reason } = result;
  if (outcome === "not set up" && verbose) console.log(`  ? ${exchange.case}: ${reason}`);
  const shown = values ? differences : differences.filter(({ kind }) => kind !== "value");
  if (shown.length === 0) return;
  console.log(`  ✗ ${exchange.case} (${exchange.request.role ?? "no token"}; ${exchange.source})`);
  for (const { kind, path, recorded, ours } of shown.slice(0, verbose ? 20 : 4)) {
    console.log(`      ${path} ${kind}: recorded ${text(recorded)}, ours ${text(ours)}`);
  }
}

function text(value: unknown): string {
  const json = typeof value === "string" ? value : JSON.stringify(value);
  return json === undefined ? "nothing" : json.slice(0, 140);
}
