import { adviceOn } from "../diff/advice.ts";
import type { SpecChange } from "../diff/spec-diff.ts";
import { code } from "../report/safe-text.ts";

/**
 * Returns the migration note of a breaking change, in one line of Markdown: both sides, and what to do.
 *
 * @returns Undefined when there is nothing to add to the change itself.
 */
export function migrationNote(change: Pick<SpecChange, "kind" | "subject" | "before" | "after">): string | undefined {
  const { before, after } = change;
  const advice = adviceOn(change);
  const sides = [
    ...(before === undefined || before === after ? [] : [`Before: ${code(before)}.`]),
    ...(after === undefined || before === after ? [] : [`After: ${code(after)}.`]),
    ...(advice === undefined ? [] : [advice]),
  ];
  return sides.length === 0 ? undefined : sides.join(" ");
}
