import type { ChangeKind, ChangeSubject } from "./found-change.ts";

/**
 * The effect of a change on a program that was written for the old document:
 *
 * - `breaking`: it may no longer compile, or may be wrong;
 * - `addition`: it works as before, and something new can be used;
 * - `repair`: only documentation or limits of received values changed.
 */
export type ChangeLevel = "breaking" | "addition" | "repair";

/** A version bump in the terms of SemVer and Changesets. */
export type Bump = "major" | "minor" | "patch" | "none";

/** One change between two documents. */
export interface SpecChange {
  readonly level: ChangeLevel;
  /** How it changed. Kind and subject decide the sentence and the advice. */
  readonly kind: ChangeKind;
  /** The thing that changed. */
  readonly subject: ChangeSubject;
  /** The first operation that it touches (`GET /pets/{id}`); null when it touches none. */
  readonly operation: string | null;
  /** All operations that it touches. A shared schema can have many. */
  readonly operations: readonly string[];
  /** JSON pointer into `file`, or into the old file when something was removed: `#/components/schemas/Pet/required`. */
  readonly pointer: string;
  /** File that the pointer belongs to, relative to the working directory. */
  readonly file: string;
  /** Line in `file`, counted from 1, when it is known. */
  readonly line?: number;
  /** One sentence in Markdown, with names and values in backticks. */
  readonly message: string;
  /** Short text of the old state, without Markdown, such as a TypeScript type; undefined without an old state. */
  readonly before?: string;
  /** Short text of the new state. */
  readonly after?: string;
  /** For a change to a package's public types: the name of the symbol (`operation` is null, `pointer` empty). */
  readonly symbol?: string;
  /** Whether the symbol is in generated code, whose changes may only repeat those of the document. */
  readonly generated?: true;
  /** The reason of the reviewed entry that set the level; undefined without one. */
  readonly accepted?: string;
}

/** All changes between two documents, and the bump that they require for a package at 1.0 or later. */
export interface SpecDiff {
  readonly bump: Bump;
  readonly changes: readonly SpecChange[];
}

/** All levels, the most severe first. */
export const allLevels: readonly ChangeLevel[] = ["breaking", "addition", "repair"];

/** The most severe of some levels; undefined for none. */
export function mostSevere(levels: Iterable<ChangeLevel>): ChangeLevel | undefined {
  const present = new Set(levels);
  return allLevels.find((level) => present.has(level));
}
