import type { CompletionCommand, CompletionIndex, CompletionOption, ValueSource } from "./completion-data.ts";

/** A word to offer, and what it means. */
export type Candidate = readonly [word: string, text: string];

/** What completes a word. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  /** The values to read in addition. */
  readonly live?: Extract<ValueSource, string>;
  /** The part of the word that has to match: all of it, or the value in `--status=op`. */
  readonly typed: string;
  /** The part of the word before that, such as `--status=`. */
  readonly prefix: string;
}

/** The data that the build wrote. */
export interface CompletionFiles {
  readonly index: CompletionIndex;
  commands(first: string): readonly CompletionCommand[];
}

const everywhere: readonly CompletionOption[] = [
  { name: "--help", text: "Print the help.", repeatable: false },
  { name: "--help-all", text: "Print the help with every detail.", repeatable: false },
];

/**
 * Completes the last word of a command line.
 *
 * @param words - The words after `wootkit`. Bash splits `--status=op` into three.
 */
export function completeWords(words: readonly string[], files: CompletionFiles): Completion {
  const { before, current, prefix } = joinedWords(words);
  const found = completionOf(before, { current, prefix }, files);
  const candidates = found.candidates.filter(([word]) => word.startsWith(found.typed));
  return { ...found, candidates };
}

/** Joins an option and its value where bash has split them, and splits the value off the last word. */
function joinedWords(words: readonly string[]): Typed & { readonly before: readonly string[] } {
  const before = words.slice(0, -1);
  const current = (words.at(-1) ?? "").trim();
  const isSplit = before.at(-1) === "=" && before.at(-2)?.startsWith("--");
  // Bash replaces only the part after the `=`.
  if (isSplit) return { before: before.slice(0, -1), current, prefix: "" };
  if (current === "=" && before.at(-1)?.startsWith("--")) return { before, current: "", prefix: "" };
  const [, prefix = "", value = ""] = /^(--[^=]+=)(.*)$/s.exec(current) ?? [];
  return prefix ? { before: [...before, prefix.slice(0, -1)], current: value, prefix } : { before, current, prefix };
}

interface Typed {
  readonly current: string;
  readonly prefix: string;
}

function completionOf(before: readonly string[], typed: Typed, files: CompletionFiles): Completion {
  const { current, prefix } = typed;
  const [first, ...rest] = before;
  if (first === undefined) return firstWord(current, files.index);
  if (first === "help" && prefix === "") return helpCompletion(rest, typed, files);
  const all = files.index.words.some(([word]) => word === first) ? files.commands(first) : [];
  const command = commandOf(all, rest);
  const next = nextWords(all, rest);
  if (!command)
    return { candidates: current.startsWith("-") ? optionCandidates(everywhere) : next, typed: current, prefix };
  const own = commandCompletion(command, rest.slice(command.words.length), typed, files.index);
  return { ...own, candidates: [...next, ...own.candidates] };
}

function firstWord(current: string, { words }: CompletionIndex): Completion {
  const options = [...optionCandidates(everywhere), ["--version", "Print the version."] as const];
  return { candidates: current.startsWith("-") ? options : words, typed: current, prefix: "" };
}

function helpCompletion(rest: readonly string[], typed: Typed, files: CompletionFiles): Completion {
  const [first, ...others] = rest;
  const { words, topics } = files.index;
  const known = first === undefined ? [...topics, ...words] : nextWords(files.commands(first), others);
  return { candidates: typed.current.startsWith("-") ? [] : known, typed: typed.current, prefix: "" };
}

/** Returns the command whose words were typed. If there are several, the one with the most words. */
function commandOf(all: readonly CompletionCommand[], rest: readonly string[]): CompletionCommand | undefined {
  const typed = all.filter(({ words }) => words.every((word, index) => word === rest[index]));
  return typed.toSorted((a, b) => b.words.length - a.words.length)[0];
}

/** Returns the words that can follow in the name of a command. */
function nextWords(all: readonly CompletionCommand[], rest: readonly string[]): readonly Candidate[] {
  const next = new Map<string, string>();
  for (const { words, text } of all) {
    const word = words[rest.length];
    if (word === undefined || !rest.every((one, index) => words[index] === one)) continue;
    next.set(word, words.length === rest.length + 1 ? text : (next.get(word) ?? "More commands."));
  }
  return [...next];
}

function commandCompletion(
  command: CompletionCommand,
  rest: readonly string[],
  { current, prefix }: Typed,
  { common }: CompletionIndex,
): Completion {
  const options = [...command.options, ...command.common.flatMap((group) => common[group] ?? []), ...everywhere];
  const none = { candidates: [], typed: current, prefix };
  const last = rest.at(-1);
  const isEnded = rest.includes("--");
  const asked = isEnded ? undefined : options.find(({ name, value }) => name === last && value !== undefined);
  if (asked) return { ...none, ...valuesOf(asked.value ?? null) };
  // A switch, such as `--private`, can also be set to false.
  if (prefix !== "")
    return {
      ...none,
      candidates: [
        ["true", ""],
        ["false", ""],
      ],
    };
  const positional = positionals(rest, options);
  const place = command.arguments[positional] ?? command.arguments.findLast(({ repeatable }) => repeatable);
  const offered = options.filter(({ name, repeatable }) => repeatable || !rest.some((word) => nameOf(word) === name));
  if (!isEnded && (current.startsWith("-") || !place)) return { ...none, candidates: optionCandidates(offered) };
  return { ...none, ...valuesOf(place?.values ?? null) };
}

function valuesOf(values: ValueSource): Pick<Completion, "candidates" | "live"> {
  if (typeof values === "string") return { candidates: [], live: values };
  return { candidates: (values ?? []).map((value): Candidate => [value, ""]) };
}

/** Counts the arguments among the words, without options and their values. */
function positionals(rest: readonly string[], options: readonly CompletionOption[]): number {
  const takesValue = (word: string | undefined) =>
    options.some(({ name, value }) => name === word && value !== undefined);
  const end = rest.indexOf("--");
  return rest.filter((word, index) => {
    if (end >= 0 && index >= end) return index > end;
    return !word.startsWith("-") && !takesValue(rest[index - 1]);
  }).length;
}

function nameOf(word: string): string {
  return word.split("=")[0] ?? word;
}

function optionCandidates(options: readonly CompletionOption[]): readonly Candidate[] {
  return options.map(({ name, text }): Candidate => [name, text]);
}
