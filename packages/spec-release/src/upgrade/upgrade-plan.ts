import type { Bump, SpecChange } from "../diff/spec-diff.ts";

/** A place in a person's code that has to do with a change. */
export interface CodeLine {
  /** Relative to the working directory, with slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** What stands there, in short: `pet.kind`, `{ kind }`. */
  readonly code: string;
  /** TypeScript's complaint with the other version; undefined where the line compiles with both. */
  readonly error?: string;
}

/** One change between two versions of a package, and where a person's code meets it. */
export interface UpgradeChange extends SpecChange {
  /** Where the code uses what changes, in the order of files and lines; undefined when no code was looked at. */
  readonly lines?: readonly CodeLine[];
}

/** What the code was held against. */
export interface CodeCheck {
  /** The tsconfig, relative to the working directory. */
  readonly project: string;
  /** How many source files there are. */
  readonly files: number;
  /** Errors that the code has with the installed version already; they are counted nowhere else. */
  readonly errorsBefore: number;
  /** New errors that could not be traced to one of the changes. */
  readonly untraced: readonly CodeLine[];
}

/** What it takes to go from the installed version of a package to another one. */
export interface UpgradePlan {
  readonly package: string;
  /** The installed version. */
  readonly from: string;
  /** The other version. */
  readonly to: string;
  /** What the changes require by SemVer from 1.0 on: `major` when one of them is breaking. */
  readonly bump: Bump;
  readonly changes: readonly UpgradeChange[];
  /** Undefined when there was no tsconfig. */
  readonly code?: CodeCheck;
  /** What the reader should know about how this was found, one sentence each. */
  readonly notes: readonly string[];
  /** The command that installs the other version, for the project's package manager; undefined when it is installed. */
  readonly command?: string;
}

/** Whether the code has to be looked at before the upgrade: a breaking change touches it, or it stops compiling. */
export function touchesCode({ changes, code }: UpgradePlan): boolean {
  return (code?.untraced.length ?? 0) > 0 || changes.some(isTouching);
}

/** Whether a change is breaking and met by the code. */
export function isTouching({ level, lines = [] }: UpgradeChange): boolean {
  return lines.some(({ error }) => error !== undefined) || (level === "breaking" && lines.length > 0);
}
