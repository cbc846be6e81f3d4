import { code } from "../diff/code-span.ts";
import type { SpecChange } from "../diff/spec-diff.ts";

/** What a user of the package does about a breaking change, by the sentence that tells of it; the first that fits. */
const ADVICE: readonly (readonly [sentence: RegExp, advice: string])[] = [
  [/^The operation is removed/, "Stop calling it."],
  [/^The operationId changes /, "Call it by its new name."],
  [/^Credentials change /, "Send what is asked for now."],
  [/^(\w+ parameter `.*|The request body) is removed/i, "Stop sending it."],
  [/^(Response|Header) `.* is removed/, "Stop expecting it."],
  [/^The `(max|min|exclusiveM|multipleOf|pattern|unique)\w*` of .* (changes|is set)\b/, "Send only what keeps to it."],
  [/ has the new values? /, "Handle what is new where you tell the values apart."],
  [/ no longer has /, "Stop sending what is gone."],
  [/ may now be null\b/, "Handle `null`."],
  [/ may now also be /, "Handle that too."],
  [/ is no longer null\b/, "Stop sending `null`."],
  [/ (is|are) no longer required\b/, "Handle its absence."],
  [/ is new and required\b| (is|are) now required\b/, "Pass it in every request."],
  [/ is now called /, "Use the new name."],
  [/ is now limited to /, "Send nothing else."],
  [/^[^ ]+ (is|are) removed\b/, "Stop using it."],
];

/**
 * What was, what is, and what to do: the migration note of a breaking change, in one line of Markdown.
 *
 * @returns Undefined where there is nothing to say beyond the sentence itself.
 */
export function migrationNote({ before, after, message }: SpecChange): string | undefined {
  const advice = ADVICE.find(([sentence]) => sentence.test(message))?.[1];
  const sides = [
    ...(before === undefined || before === after ? [] : [`Before: ${code(before)}.`]),
    ...(after === undefined || before === after ? [] : [`After: ${code(after)}.`]),
    ...(advice === undefined ? [] : [advice]),
  ];
  return sides.length === 0 ? undefined : sides.join(" ");
}
