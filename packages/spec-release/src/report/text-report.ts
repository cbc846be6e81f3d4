import { printable } from "../diff/printable.ts";
import { LEVELS, type SpecDiff } from "../diff/spec-diff.ts";
import { acceptedText, groupChanges, otherOperations, placeText, summaryOf } from "./grouped-changes.ts";

const LEVEL_WIDTH = Math.max(...LEVELS.map((level) => level.length));

/** A diff for a terminal: one block per operation, the summary last. */
export function textReport(diff: SpecDiff): string {
  const blocks = groupChanges(diff.changes).map(({ heading, changes }) => {
    const lines = changes.map((change) => {
      const others = otherOperations(change);
      const reach = others === "" ? "" : `  (also ${others})`;
      const indent = " ".repeat(LEVEL_WIDTH + 4);
      const place = `${placeText(change)} ${change.pointer}`.trimEnd();
      return `  ${change.level.padEnd(LEVEL_WIDTH)}  ${change.message}${reach}${acceptedText(change, "  ")}\n${indent}${place}`;
    });
    return [heading, ...lines].map(printable).join("\n");
  });
  return `${[...blocks, summaryOf(diff)].join("\n\n")}\n`;
}
