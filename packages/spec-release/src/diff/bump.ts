import { type Bump, type ChangeLevel, mostSevere, type SpecChange } from "./spec-diff.ts";

const bumps: Readonly<Record<ChangeLevel, Bump>> = { breaking: "major", addition: "minor", repair: "patch" };

/** The bump that some changes require by SemVer, for a package at 1.0 or later. */
export function bumpOf(changes: readonly SpecChange[]): Bump {
  const level = mostSevere(changes.map((change) => change.level));
  return level ? bumps[level] : "none";
}
