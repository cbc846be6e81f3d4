import type { SpecDiff } from "../diff/spec-diff.ts";
import { acceptedText, groupChanges, otherOperations, placeText, summaryOf } from "./grouped-changes.ts";
import { code } from "./safe-text.ts";

/** A diff for a pull request's comment: a heading per operation, a list under each, breaking changes marked. */
export function markdownReport(diff: SpecDiff): string {
  const blocks = groupChanges(diff.changes).map(({ heading, isOperation, changes }) => {
    const lines = changes.map((change) => {
      const mark = change.level === "breaking" ? "**Breaking** " : "";
      const others = otherOperations(change, code);
      const reach = others === "" ? "" : ` Also in ${others}.`;
      return `- ${mark}${change.message}${reach}${acceptedText(change, " ")} (${code(placeText(change))})`;
    });
    return `### ${isOperation ? code(heading) : heading}\n\n${lines.join("\n")}`;
  });
  return `${[`**${summaryOf(diff)}**`, ...blocks].join("\n\n")}\n`;
}
