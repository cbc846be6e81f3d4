import type { Period } from "./rules.ts";

const head = [
  "Agent name",
  "Assigned conversations",
  "Avg first response time",
  "Avg resolution time",
  "Avg customer waiting time",
  "Resolution Count",
];

/** The file of the report: a line for each row below the head. */
export function csv({ since, until }: Period, rows: readonly (readonly (string | number)[])[]): string {
  const day = (time: number) => new Date(time * 1000).toISOString().slice(0, 10);
  const lines = [head, ...rows].map((row) => row.map(cell).join(","));
  return `Reporting period ${day(since)} to ${day(until)}\n\n\n${lines.join("\n")}\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
