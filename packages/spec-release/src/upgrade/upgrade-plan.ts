import type { Bump, SpecChange } from "../diff/spec-diff.ts";

/** A place in the user's code that a change touches. */
export interface CodeLine {
  /** Relative to the working directory, with slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** The code there, shortened: `pet.kind`, `{ kind }`. */
  readonly code: string;
  /** TypeScript's error with the other version; undefined if the line compiles with both. */
  readonly error?: string;
}

/** One change between two versions of a package, and the places in the user's code that it touches. */
export interface UpgradeChange extends SpecChange {
  /** Uses of the changed part, in the order of files and lines; undefined if no code was checked. */
  readonly lines?: readonly CodeLine[];
}

/** The result of checking the code. */
export interface CodeCheck {
  /** The tsconfig, relative to the working directory. */
  readonly project: string;
  /** Number of source files. */
  readonly files: number;
  /** Number of errors with the installed version, which are not counted anywhere else. */
  readonly errorsBefore: number;
  /** New errors that could not be traced to one of the changes. */
  readonly untraced: readonly CodeLine[];
}

/** The changes and steps of an upgrade from the installed version of a package to another one. */
export interface UpgradePlan {
  readonly package: string;
  /** The installed version. */
  readonly from: string;
  /** The other version. */
  readonly to: string;
  /** The bump that the changes require from 1.0 on: `major` if one of them is breaking. */
  readonly bump: Bump;
  readonly changes: readonly UpgradeChange[];
  /** Undefined when there was no tsconfig. */
  readonly code?: CodeCheck;
  /** Limits of the comparison that the reader should know, one sentence each. */
  readonly notes: readonly string[];
  /** The command that installs the other version, for the project's package manager; undefined when it is installed. */
  readonly command?: string;
}

/** Whether the code needs attention before the upgrade: a breaking change touches it, or it no longer compiles. */
export function touchesCode({ changes, code }: UpgradePlan): boolean {
  return (code?.untraced.length ?? 0) > 0 || changes.some(isTouching);
}

/** Whether a change is breaking and touches the code. */
export function isTouching({ level, lines = [] }: UpgradeChange): boolean {
  return lines.some(({ error }) => error !== undefined) || (level === "breaking" && lines.length > 0);
}
