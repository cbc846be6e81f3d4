import { compareVersions } from "../document/versions.ts";
import type { Contract, Problem, ProblemKind } from "./contract.ts";
import type { Exchange } from "./exchange.ts";
import { routeKey } from "./route.ts";

/** How well a document describes one version of Chatwoot. Each exchange counts once. */
export interface VersionFigures {
  /** The version, such as `4.14.2`. */
  readonly server: string;
  /** The number of recorded exchanges. */
  readonly exchanges: number;
  /** The number of operations of the document that the exchanges reached. */
  readonly operations: number;
  /** The number of exchanges that the document describes exactly. */
  readonly exact: number;
  /** The number of exact exchanges that would differ if the document had no `x-since` and `x-until`. */
  readonly exactBySince: number;
  /** The number of exchanges with a status, a type or a value that the document does not allow. */
  readonly violating: number;
  /** The number of other exchanges with keys that the document does not name. */
  readonly withUndocumentedKeys: number;
  /** The number of exchanges with an operation that the document does not have. */
  readonly undescribed: number;
  /** The number of operations that the document does not have. */
  readonly undescribedOperations: number;
}

/** Counts the exchanges of each version by how the document describes them. The oldest version first. */
export function figuresOf(contract: Contract, exchanges: readonly Exchange[]): readonly VersionFigures[] {
  const byServer = [...Map.groupBy(exchanges, ({ server }) => server)].sort(([a], [b]) => compareVersions(a, b));
  const newest = byServer.at(-1)?.[0];
  return byServer.map(([server, own]) => {
    const groups = Map.groupBy(own, (exchange) => resultOf(contract.check(exchange)));
    const group = (result: Result) => groups.get(result) ?? [];
    const bySince = group("exact").filter(
      (exchange) => contract.check({ ...exchange, server: newest ?? server }).length,
    );
    const undescribed = group("undescribed");
    return {
      server,
      exchanges: own.length,
      operations: new Set(own.flatMap(({ request }) => contract.operationOf(request) ?? [])).size,
      exact: group("exact").length,
      exactBySince: bySince.length,
      violating: group("violation").length,
      withUndocumentedKeys: group("undocumented").length,
      undescribed: undescribed.length,
      undescribedOperations: new Set(undescribed.map(({ request }) => routeKey(request))).size,
    };
  });
}

/** Returns the figures of a version in one line. */
export function figuresLine(figures: VersionFigures): string {
  const { server, exchanges, operations, exact, exactBySince, violating, withUndocumentedKeys, undescribed } = figures;
  const since = exactBySince === 0 ? "" : ` (${count(exactBySince)} of them by x-since)`;
  const differing = [
    violating > 0 && `${count(violating)} violating`,
    withUndocumentedKeys > 0 && `${count(withUndocumentedKeys)} with undocumented keys`,
    undescribed > 0 && `${count(undescribed)} of ${counted(figures.undescribedOperations, "undescribed operation")}`,
  ].filter((part) => part !== false);
  const result = exact === exchanges ? `exact${since}` : [`${count(exact)} exact${since}`, ...differing].join(", ");
  return `${server}: ${counted(exchanges, "exchange")}, ${counted(operations, "operation")}, ${result}`;
}

/** Returns a number with its noun, such as `1 operation` and `3,041 exchanges`. */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

type Result = "exact" | ProblemKind;

function resultOf(problems: readonly Problem[]): Result {
  const kinds = problems.map(({ kind }) => kind);
  return kinds.find((kind) => kind !== "undocumented") ?? kinds[0] ?? "exact";
}

/** Returns a number with commas. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}
