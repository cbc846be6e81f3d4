import { code } from "../diff/code-span.ts";
import type { SpecChange } from "../diff/spec-diff.ts";

/** What a user of the package does about a change, by the sentence that tells of it. */
const ADVICE: readonly (readonly [sentence: RegExp, advice: string])[] = [
  [/ has the new values? /, "Handle what is new, where you tell the values apart."],
  [/ no longer has /, "Stop sending and expecting what is gone."],
  [/ may now (be|also be) null\b/, "Handle `null`."],
  [/ may now also be /, "Handle the other type."],
  [/ (is|are) no longer (required|always)/, "Handle its absence."],
  [/ is new and required\b| (is|are) now required\b/, "Pass it in every request."],
  [/ is now called (`+.+?`+)/, "Use $1."],
  [/ is now limited to /, "Send nothing else."],
  [/ is removed\b|^The operation is removed/, "Stop using it."],
];

/**
 * What was, what is, and what to do: the migration note of a breaking change, in one line of Markdown.
 *
 * @returns Undefined where there is nothing to say beyond the sentence itself.
 */
export function migrationNote({ before, after, message }: SpecChange): string | undefined {
  const [sentence, advice] = ADVICE.find(([pattern]) => pattern.test(message)) ?? [];
  const found = sentence && message.match(sentence);
  const sides = [
    ...(before === undefined ? [] : [`Before: ${code(before)}.`]),
    ...(after === undefined ? [] : [`After: ${code(after)}.`]),
    ...(advice === undefined ? [] : [advice.replace("$1", found?.[1] ?? "")]),
  ];
  return sides.length === 0 ? undefined : sides.join(" ");
}
