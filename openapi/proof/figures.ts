import { compareVersions } from "../document/versions.ts";
import type { Contract } from "./contract.ts";
import type { Exchange } from "./exchange.ts";

/** How well a document describes one version of Chatwoot. */
export interface VersionFigures {
  /** The version, such as `4.14.2`. */
  readonly server: string;
  /** The number of recorded exchanges. */
  readonly exchanges: number;
  /** The number of operations that the exchanges reached. */
  readonly operations: number;
  /** The number of exchanges that differ from the document. */
  readonly different: number;
  /** The number of exact exchanges that would differ if the document had no `x-since` and `x-until`. */
  readonly exactBySince: number;
}

/** Counts the exchanges of each version, and those that the document describes exactly. The oldest version first. */
export function figuresOf(contract: Contract, exchanges: readonly Exchange[]): readonly VersionFigures[] {
  const byServer = [...Map.groupBy(exchanges, ({ server }) => server)].sort(([a], [b]) => compareVersions(a, b));
  const newest = byServer.at(-1)?.[0];
  return byServer.map(([server, own]) => {
    const exact = own.filter((exchange) => contract.check(exchange).length === 0);
    const bySince = exact.filter((exchange) => contract.check({ ...exchange, server: newest ?? server }).length > 0);
    return {
      server,
      exchanges: own.length,
      operations: new Set(own.flatMap(({ request }) => contract.operationOf(request) ?? [])).size,
      different: own.length - exact.length,
      exactBySince: bySince.length,
    };
  });
}

/** Returns the figures of a version in one line. */
export function figuresLine({ server, exchanges, operations, different, exactBySince }: VersionFigures): string {
  const counted = `${server}: ${count(exchanges)} exchanges, ${count(operations)} operations`;
  const result = different === 0 ? "exact" : `${count(exchanges - different)} exact`;
  return `${counted}, ${result}${exactBySince === 0 ? "" : ` (${count(exactBySince)} of them by x-since)`}`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
