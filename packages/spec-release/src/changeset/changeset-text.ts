import { code } from "../diff/code-span.ts";
import type { SpecChange, SpecDiff } from "../diff/spec-diff.ts";
import { countChanges } from "../report/grouped-changes.ts";
import { requiredBump } from "./required-bump.ts";
import type { ReleasedPackage } from "./workspace.ts";

/**
 * The changeset for a diff: the bump for each package, a title, a line for each breaking change and each addition, and
 * one line for all repairs, since nobody reads a changelog for reworded descriptions.
 */
export function changesetText(diff: SpecDiff, packages: readonly ReleasedPackage[]): string {
  const releases = packages.map(({ name, version }) => `${JSON.stringify(name)}: ${requiredBump(diff.bump, version)}`);
  const listed = diff.changes.filter(({ level }) => level !== "repair").map(changeLine);
  const repairs = diff.changes.filter(({ level }) => level === "repair");
  const lines = [...listed, ...(repairs.length > 0 ? [repairLine(repairs)] : [])];
  const title = `Follow the changed API description (${countChanges(diff.changes)})`;
  return `---\n${releases.join("\n")}\n---\n\n${title}\n\n${lines.join("\n")}\n`;
}

function changeLine({ level, operation, operations, message }: SpecChange): string {
  const others = operations.length - 1;
  const reach = others > 0 ? ` and ${others} other operation${others === 1 ? "" : "s"}` : "";
  const place = operation === null ? "" : `${code(operation)}${reach}: `;
  return `- ${level === "breaking" ? "**Breaking** " : ""}${place}${message}`;
}

function repairLine(repairs: readonly SpecChange[]): string {
  const [only] = repairs;
  if (only && repairs.length === 1) return changeLine(only);
  const operations = [...new Set(repairs.map(({ operation }) => operation))];
  const places = operations.map((operation) => (operation === null ? "the description as a whole" : code(operation)));
  return `- ${repairs.length} repairs of the documentation: ${places.join(", ")}.`;
}
