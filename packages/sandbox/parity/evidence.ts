import type { ChatwootVersion } from "../src/state/chatwoot-version.ts";
import { type Counts, count, grouped, isShapeEqual } from "./report.ts";
import type { Result } from "./run.ts";

/** How faithful the sandbox is to recorded servers, by release. */
export type Evidence = Readonly<Record<ChatwootVersion, ReleaseEvidence>>;

/** How faithful the sandbox is to one release. */
export interface ReleaseEvidence extends Counts {
  /** By operation. Operations that the sandbox doesn't play are left out. */
  readonly operations: Readonly<Record<string, OperationEvidence>>;
}

/** How faithful an operation is. */
export interface OperationEvidence {
  readonly recorded: number;
  readonly replayed: number;
  /** Exchanges with equal status, content type, keys, and types. */
  readonly shape: number;
  /** Exchanges with equal values, too. */
  readonly exact: number;
  /** Exchanges that can't be set up, by reason. */
  readonly notSetUp?: Readonly<Record<string, readonly string[]>>;
  /** The first difference of each exchange that isn't exact, by its place in the response. */
  readonly differs?: Readonly<Record<string, readonly string[]>>;
}

/** Returns the evidence of one release. */
export function evidenceOf(results: readonly Result[]): ReleaseEvidence {
  const operations = [...grouped(results, ({ exchange }) => exchange.called.id)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, own]) => [id, operationEvidence(own)] as const);
  return { ...count(results), operations: Object.fromEntries(operations) };
}

function operationEvidence(results: readonly Result[]): OperationEvidence {
  const { recorded, replayed, shape, exact } = count(results);
  const notSetUp = cases(results, ({ reason }) => reason?.replace(/ to \{.*/, "").slice(0, 120));
  const differs = cases(results, placeOf);
  return {
    ...{ recorded, replayed, shape, exact },
    ...(notSetUp !== undefined && { notSetUp }),
    ...(differs !== undefined && { differs }),
  };
}

/** Returns where a response differs first: in its shape if that differs, otherwise in a value. */
function placeOf(result: Result): string | undefined {
  const { differences } = result;
  const first = isShapeEqual(result) ? differences[0] : differences.find(({ kind }) => kind !== "value");
  return first && `${first.path.replaceAll(/\[\d+\]/g, "[]")} ${first.kind}`;
}

/** Returns the names of the cases by a label. */
function cases(
  results: readonly Result[],
  labelOf: (result: Result) => string | undefined,
): Readonly<Record<string, readonly string[]>> | undefined {
  const labelled = results.filter((result) => labelOf(result) !== undefined);
  const groups = [...grouped(labelled, (result) => String(labelOf(result)))];
  const named = groups.map(([label, own]) => [label, own.map(({ exchange }) => exchange.case)] as const);
  return named.length === 0 ? undefined : Object.fromEntries(named);
}
