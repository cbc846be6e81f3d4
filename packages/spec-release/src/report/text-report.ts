import { allLevels, type SpecDiff } from "../diff/spec-diff.ts";
import { acceptedText, groupChanges, otherOperations, placeText, summaryOf } from "./grouped-changes.ts";
import { printable, wrapped } from "./safe-text.ts";

const levelWidth = Math.max(...allLevels.map((level) => level.length));

/** A diff for a terminal: one block per operation, the summary last. */
export function textReport(diff: SpecDiff): string {
  const blocks = groupChanges(diff.changes).map(({ heading, changes }) => {
    const lines = changes.map((change) => {
      const others = otherOperations(change);
      const reach = others === "" ? "" : ` (also ${others})`;
      const sentence = `${change.message}${reach}${acceptedText(change, " ")}`;
      const place = `${placeText(change)} ${change.pointer}`.trimEnd();
      // A place is not wrapped, so that an editor can jump to it.
      return [
        ...wrapped(sentence, `  ${change.level.padEnd(levelWidth)}  `),
        `${" ".repeat(levelWidth + 4)}${printable(place)}`,
      ].join("\n");
    });
    return [printable(heading), ...lines].join("\n");
  });
  return `${[...blocks, summaryOf(diff)].join("\n\n")}\n`;
}
