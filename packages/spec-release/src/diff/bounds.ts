import type { ReportedChange } from "./redocly-report.ts";

/** A limit of a number. */
interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
}

const forms = [
  { plain: "minimum", exclusive: "exclusiveMinimum", sign: 1 },
  { plain: "maximum", exclusive: "exclusiveMaximum", sign: -1 },
] as const;

/**
 * Joins `minimum` and `exclusiveMinimum` that changed together into one change to the bound. Redocly reports them
 * separately. The keyword that makes the bound tighter, before or after, is kept. If the bound is the same, neither is
 * kept.
 */
export function settleBounds(changes: readonly ReportedChange[]): ReportedChange[] {
  const settled = new Map<ReportedChange, ReportedChange | undefined>();
  for (const { plain, exclusive, sign } of forms) {
    const exclusives = new Map(changes.filter(({ property }) => property === exclusive).map((it) => [it.path, it]));
    for (const change of changes) {
      const other = exclusives.get(change.path);
      if (change.property !== plain || !other) continue;
      const before = tighterOf(change.base?.value, other.base?.value, sign);
      const after = tighterOf(change.revision?.value, other.revision?.value, sign);
      const difference = tightness(after, sign) - tightness(before, sign) || exclusion(after) - exclusion(before);
      settled.set(change, undefined).set(other, undefined);
      if (difference === 0) continue;
      const isTighter = difference > 0;
      const isExclusive = (isTighter ? after : before)?.isExclusive === true && other[isTighter ? "revision" : "base"];
      const kept = isExclusive ? other : change;
      settled.set(kept, { ...kept, relation: isTighter ? "tightened" : "loosened" });
    }
  }
  return changes.flatMap((change) => (settled.has(change) ? (settled.get(change) ?? []) : [change]));
}

/** The bound that two keywords make. In OpenAPI 3.0, `true` makes the plain one exclusive. */
function tighterOf(plain: unknown, exclusive: unknown, sign: 1 | -1): Bound | undefined {
  const own = typeof plain === "number" ? { value: plain, isExclusive: exclusive === true } : undefined;
  if (typeof exclusive !== "number") return own;
  return own && own.value * sign > exclusive * sign ? own : { value: exclusive, isExclusive: true };
}

function tightness(bound: Bound | undefined, sign: 1 | -1): number {
  return bound ? bound.value * sign : -Number.MAX_VALUE;
}

function exclusion(bound: Bound | undefined): number {
  return bound?.isExclusive ? 1 : 0;
}
