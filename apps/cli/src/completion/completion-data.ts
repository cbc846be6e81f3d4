/** The kinds of values that are read from the account, or from the profiles of this machine. */
export type LiveSource = "labels" | "label-ids" | "inboxes" | "agents" | "teams" | "profiles";

/** What completes a value: fixed values, live ones, or nothing. */
export type ValueSource = readonly string[] | LiveSource | null;

/** An option, as completion knows it. */
export interface CompletionOption {
  /** Such as `--title`. */
  readonly name: string;
  readonly text: string;
  /** Absent for an option without a value. */
  readonly value?: ValueSource;
  readonly repeatable: boolean;
}

/** A command, as completion knows it. */
export interface CompletionCommand {
  /** The words after the first one. */
  readonly words: readonly string[];
  readonly text: string;
  readonly arguments: readonly { readonly values: ValueSource; readonly repeatable: boolean }[];
  readonly options: readonly CompletionOption[];
  /** The names of groups in {@link CompletionIndex.common}. */
  readonly common: readonly string[];
}

/** What completes the first word. The commands of each are in another file, so that a key press reads little. */
export interface CompletionIndex {
  readonly words: readonly (readonly [word: string, text: string])[];
  readonly common: Readonly<Record<string, readonly CompletionOption[]>>;
  /** The topics of `wootkit help`. */
  readonly topics: readonly (readonly [topic: string, text: string])[];
}
