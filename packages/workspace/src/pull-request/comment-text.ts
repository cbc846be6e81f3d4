import type { Measured } from "./measured.ts";

/** By it the comment of an earlier run is found again. */
export const commentMark = "<!-- wootkit: what changes for users -->";

const shown = 40;
const longest = 400;
const levels = [
  { level: "breaking", one: "breaking change", many: "breaking changes" },
  { level: "addition", one: "addition", many: "additions" },
  { level: "repair", one: "repair", many: "repairs" },
];

/** The comment on a pull request: what it changes in the API description and in the size of the client. */
export function commentText({ size, changes }: Measured): string {
  return [commentMark, "### What changes for users", description(changes), weight(size), ""].join("\n\n");
}

function description(changes: Measured["changes"]): string {
  if (changes.length === 0) return "**API description:** no change.";
  const counts = levels
    .map(({ level, one, many }) => ({ count: changes.filter((change) => change.level === level).length, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`);
  const sorted = levels.flatMap(({ level }) => changes.filter((change) => change.level === level));
  const lines = sorted.slice(0, shown).map(({ level, message }) => `- ${level}: ${plain(message)}`);
  if (sorted.length > shown) lines.push(`- and ${sorted.length - shown} more`);
  return [`**API description:** ${counts.join(", ")}.`, "", ...lines].join("\n");
}

function weight({ before, after }: Measured["size"]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} KB`;
  const difference = after - before;
  const change = difference === 0 ? "as before" : `${Math.abs(difference)} bytes ${difference > 0 ? "more" : "less"}`;
  return `**A page that uses the client loads** ${kilobytes(after)}, ${change}.`;
}

/** A sentence that came from a stranger: on one line, without HTML, links, pictures or mentions, and not endless. */
function plain(message: string): string {
  const line = message.replace(/\s+/g, " ").slice(0, longest);
  return line
    .replaceAll("<", "&lt;")
    .replace(/[[\]]/g, "\\$&")
    .replace(/@(?=\w)/g, "@\u200b")
    .replace(/:\/\//g, ":\u200b//");
}
