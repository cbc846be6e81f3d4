import { allLevels } from "../../../spec-release/src/diff/spec-diff.ts";
import {
  countChanges,
  groupChanges,
  otherOperations,
  placeText,
  type ShownChange,
} from "../../../spec-release/src/report/grouped-changes.ts";
import { code } from "../../../spec-release/src/report/safe-text.ts";
import type { Measured } from "./measured.ts";

/** Marks our comment, so that a later run finds and updates it. */
export const commentMark = "<!-- wootkit: what changes for users -->";

// Together, these limits keep the comment below GitHub's 65,536 characters.
const shown = 40;
const longest = { sentence: 400, name: 150 };

/** Renders the comment on a pull request: its changes to the API document, the client's types and the client's size. */
export function commentText({ size, changes }: Measured): string {
  return `${[commentMark, "### What changes for users", ...changed(changes), weight(size)].join("\n\n")}\n`;
}

function changed(changes: readonly ShownChange[]): string[] {
  const title = "**API document and public types:**";
  if (changes.length === 0) return [`${title} no change.`];
  const sorted = allLevels.flatMap((level) => changes.filter((change) => change.level === level));
  const groups = groupChanges(sorted.slice(0, shown)).map(({ heading, isOperation, changes }) => {
    const lines = changes.map(
      (change) =>
        `- ${change.level}: ${literal(change.message, longest.sentence)}${reach(change)} (${literal(placeText(change))})`,
    );
    return `**${isOperation ? literal(heading) : heading}**\n\n${lines.join("\n")}`;
  });
  const rest = sorted.slice(shown);
  const more = rest.length > 0 ? [`And ${rest.length} more: ${countChanges(rest)}.`] : [];
  return [`${title} ${countChanges(changes)}.`, ...groups, ...more];
}

function reach(change: ShownChange): string {
  const others = otherOperations(change, (operation) => literal(operation));
  return others === "" ? "" : `, also in ${others}`;
}

function weight({ before, after }: Measured["size"]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} KB`;
  const difference = after - before;
  const change = difference === 0 ? "as before" : `${Math.abs(difference)} bytes ${difference > 0 ? "more" : "less"}`;
  return `**A page that uses the client loads** ${kilobytes(after)}, ${change}.`;
}

/** Renders untrusted text as code of limited length, so that it cannot contain a link, an image, HTML or a mention. */
function literal(text: string, most = longest.name): string {
  // Invisible characters can reverse a line. Long runs of backticks need even longer ones around them.
  const line = text.replace(/[\p{C}\s]+/gu, " ").replace(/`{4,}/g, "```");
  return code(line.length > most ? `${line.slice(0, most)}…` : line);
}
