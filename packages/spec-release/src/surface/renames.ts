import { lineOf } from "./declared-names.ts";
import type { LevelledBreak } from "./diff-surfaces.ts";

/** Combines a removed declaration with an added one if they differ only in their names and no other ones match. */
export function withRenames(changes: readonly LevelledBreak[]): readonly LevelledBreak[] {
  const declared = changes.filter(({ subject: { type } }) => type === "export" || type === "member");
  const removed = declared.filter(({ kind }) => kind === "removed");
  const added = declared.filter(({ kind }) => kind === "added" || kind === "added-required");
  const renamed = new Map<LevelledBreak, LevelledBreak>();
  for (const change of removed) {
    const shape = shapeOf(change, "before");
    const [only, ...more] = added.filter((other) => shapeOf(other, "after") === shape);
    const rivals = removed.filter((other) => shapeOf(other, "before") === shape);
    if (only && more.length === 0 && rivals.length === 1) renamed.set(change, only);
  }
  const taken = new Set(renamed.values());
  return changes
    .filter((change) => !taken.has(change))
    .map((change) => {
      const other = renamed.get(change);
      if (!other) return change;
      const nodes = { before: change.nodes.before, after: other.nodes.after };
      return { ...change, kind: "renamed", nodes, values: { before: [lastName(change)], after: [lastName(other)] } };
    });
}

/** A declaration's text and owner without its own name: equal if only the name differs. */
function shapeOf(change: LevelledBreak, side: "before" | "after"): string {
  const { symbol, nodes, subject } = change;
  const name = lastName(change);
  const owner = symbol.slice(0, symbol.length - name.length);
  return `${subject.type} ${owner}\n${lineOf(nodes[side]).replaceAll(name, "")}`;
}

function lastName({ symbol }: LevelledBreak): string {
  return symbol.split(".").at(-1) ?? symbol;
}
