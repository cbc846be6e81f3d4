import { type Difference, lineOf, type Side } from "./differences.ts";
import type { KnownGroup } from "./known-differences.ts";

/** The result of `pnpm upstream`. */
export interface Findings {
  readonly news: readonly Difference[];
  /** Known differences that no longer apply. */
  readonly stale: readonly KnownGroup[];
  /** The number of differences that are known. */
  readonly known: number;
}

/** The format of a report: its headings, and its lines with their depth (1 for an operation, 2 for a part of it). */
interface Look {
  readonly heading: (text: string) => string;
  readonly line: (depth: 1 | 2, text: string, note?: string) => string;
}

const width = 80;
const titles: Readonly<Record<Side, string>> = {
  theirs: "Only Chatwoot's document has",
  ours: "Chatwoot's document no longer has, or accepts less than ours",
  differ: "The documents contradict each other",
};
// In the order of the report.
const sides = ["theirs", "ours", "differ"] as const satisfies readonly Side[];
const staleTitle = "Listed as a known difference, but no longer applies";

/** Renders the report for a terminal of 80 columns. */
export function textReport(findings: Findings): string {
  const heading = (text: string) => text;
  return report(findings, { heading, line: (depth, text, note) => wrapped(depth, note ? `${text}: ${note}` : text) });
}

/** Renders the report for an issue. */
export function markdownReport(findings: Findings): string {
  // Everything is code: in an issue, a name could be a mention or a link.
  const line: Look["line"] = (depth, text, note) => `${"  ".repeat(depth - 1)}- \`${text}${note ? `: ${note}` : ""}\``;
  return report(findings, { heading: (text) => `### ${text}\n`, line });
}

function report({ news, stale, known }: Findings, look: Look): string {
  const sections = sides.map((side) => [titles[side], news.filter((one) => one.side === side)] as const);
  const old = stale.flatMap(({ differences }) => differences);
  const blocks = [...sections, [staleTitle, old] as const]
    .filter(([, differences]) => differences.length > 0)
    .map(([title, differences]) => [look.heading(`${title} (${differences.length})`), ...lines(differences, look)]);
  return `${[...blocks.map((block) => block.join("\n")), summary(news.length, old.length, known)].join("\n\n")}\n`;
}

/**
 * Returns one line for the operations of a path that differ as a whole, then one for each other operation and each of
 * its parts.
 */
function lines(differences: readonly Difference[], look: Look): string[] {
  const whole = Map.groupBy(
    differences.filter(({ part }) => part === ""),
    ({ path }) => path,
  );
  const parts = Map.groupBy(
    differences.filter(({ part }) => part !== ""),
    (one) => lineOf({ ...one, part: "" }),
  );
  return [
    ...[...whole].map(([path, all]) => look.line(1, `${all.map(({ method }) => method).join(" ")} ${path}`)),
    ...[...parts].flatMap(([operation, all]) => [
      look.line(1, operation),
      ...all.map(({ part, note }) => look.line(2, part, note)),
    ]),
  ];
}

function summary(news: number, stale: number, known: number): string {
  if (news + stale === 0) return `No new differences: all ${known} are known.`;
  const counts = [news > 0 && `${news} new`, stale > 0 && `${stale} no longer apply`, `${known} known`];
  return `Differences: ${counts.filter(Boolean).join(", ")}.`;
}

/** Breaks a line at a slash or a space, and indents the rest. */
function wrapped(depth: number, text: string): string {
  const indent = "  ".repeat(depth);
  const rows: string[] = [];
  let row = indent;
  for (const piece of text.match(/\/?[^\s/]+ ?|\s|\//g) ?? []) {
    if ((row + piece).trimEnd().length > width && row.trim() !== "") {
      rows.push(row.trimEnd());
      row = `${indent}    `;
    }
    row += piece;
  }
  return [...rows, row.trimEnd()].join("\n");
}
