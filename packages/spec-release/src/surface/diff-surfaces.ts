import type ts from "typescript";
import type { SpecChange } from "../diff/spec-diff.ts";
import { compareExportedTypes, compareExports, compareToTheEnd } from "./compare-exports.ts";
import { loadSurfaces } from "./load-surfaces.ts";
import { nameExports, publicExports } from "./public-exports.ts";
import { Walk } from "./walk.ts";

/**
 * Every change between two public TypeScript surfaces, the gravest first: what a program that was compiled against the
 * old one meets with the new one. What is written in another way and means the same is no change.
 *
 * @param oldSurface - What `readSurface` answered for the old package.
 * @param newSurface - The same of the new one.
 */
export async function diffSurfaces(oldSurface: string, newSurface: string): Promise<readonly SpecChange[]> {
  if (oldSurface === newSurface) return [];
  const { default: compiler } = await import("typescript");
  const { program, old, now } = loadSurfaces(compiler, oldSurface, newSurface);
  const names = new Map<ts.Node, string>();
  const walk = new Walk(compiler, program, names);
  const exportsOf = (modules: ReadonlyMap<string, ts.Symbol>) =>
    new Map([...modules].map(([entry, module]) => [entry, publicExports(walk, module)]));
  const [olds, news] = [exportsOf(old.modules), exportsOf(now.modules)];
  for (const exported of [...olds.values(), ...news.values()]) nameExports(walk, names, exported.values());
  const pairs = [...olds].flatMap(([entry, exported]) => {
    const counterpart = news.get(entry);
    return counterpart ? compareExports(walk, exported, counterpart, { entry, prefix: "" }) : [];
  });
  for (const pair of pairs) compareToTheEnd(walk, pair.place, () => compareExportedTypes(walk, pair));
  for (const [one, other, level, kind, sentence] of [
    [old, now, "breaking", "removed", "is gone"],
    [now, old, "addition", "added", "is new"],
  ] as const) {
    for (const [entry, file] of one.surface.entries) {
      if (other.surface.entries.has(entry)) continue;
      const subject = `Entry \`${entry}\` of \`${one.surface.name}\``;
      const place = {
        symbol: entry,
        subject,
        named: { type: "entry", names: [entry] } as const,
        old: undefined,
        now: undefined,
        oldType: "",
        nowType: "",
      };
      const seen = level === "breaking" ? { file, before: file } : { file, after: file };
      walk.tell(place, "entry", [level, kind], `${subject} ${sentence}.`, seen);
    }
  }
  return walk.findings.changes();
}
