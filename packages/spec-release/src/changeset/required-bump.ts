import type { Bump } from "../diff/spec-diff.ts";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The bump that a package needs: below 1.0 a breaking change is a minor version, as SemVer leaves the major at 0. */
export function requiredBump(bump: Bump, version: string): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}

/** Whether one bump covers another. */
export function covers(pending: Bump, required: Bump): boolean {
  return order.indexOf(pending) >= order.indexOf(required);
}

/** The largest of some bumps; `none` for an empty list. */
export function largest(bumps: Iterable<Bump>): Bump {
  return [...bumps].reduce((left, right) => (covers(left, right) ? left : right), "none" satisfies Bump);
}
