import type { Result } from "./run.ts";

/** Prints what differs, and a line for each operation. */
export function printResults(results: readonly Result[], { verbose, values }: { verbose: boolean; values: boolean }): void {
  const byOperation = Map.groupBy(results, ({ exchange }) => exchange.called.id);
  for (const [id, own] of byOperation) {
    const count = (outcome: string) => own.filter((result) => result.outcome === outcome).length;
    if (count("not played") === own.length) continue;
    const shaped = own.filter(isShapeEqual).length;
    console.log(`${id}: ${own.length} recorded, ${shaped} with equal shape, ${count("exact")} exact, ${count("not set up")} not set up`);
    for (const result of own) printResult(result, verbose, values);
  }
  const total = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  const replayed = total("exact") + total("differs");
  const shaped = results.filter(isShapeEqual).length;
  console.log(`Recorded ${results.length}, replayed ${replayed}: ${shaped} with equal status and shape, ${total("exact")} exact.`);
  console.log(`Not set up ${total("not set up")}, not played ${total("not played")}.`);
  const reasons = Map.groupBy(results.filter(({ reason }) => reason !== undefined), ({ reason }) => String(reason).slice(0, 90));
  const sorted = [...reasons].toSorted((one, other) => other[1].length - one[1].length);
  for (const [reason, own] of sorted.slice(0, verbose ? 40 : 8)) console.log(`  ${own.length} × ${reason}`);
}

/** Whether status, content type, keys, and types are equal. */
export function isShapeEqual({ outcome, differences }: Result): boolean {
  return outcome === "exact" || (outcome === "differs" && differences.every(({ kind }) => kind === "value"));
}

function printResult({ exchange, outcome, differences, reason }: Result, verbose: boolean, values: boolean): void {
  if (outcome === "not set up" && verbose) console.log(`  ? ${exchange.case}: ${reason}`);
  if (outcome !== "differs") return;
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
