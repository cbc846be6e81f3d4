import type { ChangeKind, ChangeSubject } from "./found-change.ts";

/**
 * What a change means for a program that was written against the old description:
 *
 * - `breaking`: it may no longer compile, or may be wrong;
 * - `addition`: it goes on as before, and there is something new to use;
 * - `repair`: nothing but documentation or a value's stated limits changed.
 */
export type ChangeLevel = "breaking" | "addition" | "repair";

/** A version bump in the terms of SemVer and Changesets. */
export type Bump = "major" | "minor" | "patch" | "none";

/** One change between two descriptions. */
export interface SpecChange {
  readonly level: ChangeLevel;
  /** How it changed. Kind and subject decide the sentence and the advice. */
  readonly kind: ChangeKind;
  /** The thing that changed. */
  readonly subject: ChangeSubject;
  /** The first operation that it touches (`GET /pets/{id}`); null where it touches none. */
  readonly operation: string | null;
  /** Every operation that it touches: a shared schema reaches many. */
  readonly operations: readonly string[];
  /** JSON pointer into `file`, or into the old file when something was removed: `#/components/schemas/Pet/required`. */
  readonly pointer: string;
  /** File that the pointer belongs to, relative to the working directory. */
  readonly file: string;
  /** Line in `file`, counted from 1, where it is known. */
  readonly line?: number;
  /** One sentence, in Markdown: names and values stand in backticks. */
  readonly message: string;
  /** What was there, in short and without Markdown, such as a TypeScript type; undefined where nothing was. */
  readonly before?: string;
  /** What is there now. */
  readonly after?: string;
  /** For a change of a package's public TypeScript surface: what it is called (`operation` is null, `pointer` empty). */
  readonly symbol?: string;
  /** Whether the symbol lives in code that is generated from the description, whose changes may repeat the description's. */
  readonly generated?: true;
  /** Why a reviewed entry gives the change another level than it was found to have; undefined where none does. */
  readonly accepted?: string;
}

/** All changes between two descriptions and the version bump that they require from 1.0 on. */
export interface SpecDiff {
  readonly bump: Bump;
  readonly changes: readonly SpecChange[];
}

/** All levels, the gravest first. */
export const LEVELS: readonly ChangeLevel[] = ["breaking", "addition", "repair"];

const bumps: Readonly<Record<ChangeLevel, Bump>> = { breaking: "major", addition: "minor", repair: "patch" };

/** The gravest of some levels; undefined for none. */
export function gravest(levels: Iterable<ChangeLevel>): ChangeLevel | undefined {
  const present = new Set(levels);
  return LEVELS.find((level) => present.has(level));
}

/** The bump that some changes require by SemVer, for a package at 1.0 or later. */
export function bumpOf(changes: readonly SpecChange[]): Bump {
  const level = gravest(changes.map((change) => change.level));
  return level ? bumps[level] : "none";
}
