import { sentenceOf } from "../diff/sentence.ts";
import { allLevels, type ChangeLevel, type SpecChange } from "../diff/spec-diff.ts";
import { ExportComparer } from "./compare-exports.ts";
import { fileOf, isGenerated, lineOf } from "./declared-names.ts";
import { loadSurfaces } from "./load-surfaces.ts";
import { withRenames } from "./renames.ts";
import { inverted, matterOf, type SurfaceBreak } from "./surface-break.ts";

/** A change to the surface with its level. */
export interface LevelledBreak extends SurfaceBreak {
  readonly level: ChangeLevel;
}

/**
 * Returns the changes between two public TypeScript surfaces, the most severe first. A change that breaks programs is
 * breaking. A change whose reversal would break them is an addition. The same types in a different notation are not a
 * change.
 *
 * @param before - Result of `readSurface` for the package before.
 * @param after - Result of `readSurface` for the package after.
 */
export function diffSurfaces(before: string, after: string): readonly SpecChange[] {
  if (before === after) return [];
  const loaded = loadSurfaces(before, after);
  const checker = loaded.program.getTypeChecker();
  const surfaces = [loaded.before, loaded.after] as const;
  const breaking = byMatter(new ExportComparer(checker, surfaces).compare(...surfaces));
  const additions = byMatter(new ExportComparer(checker, surfaces).compare(loaded.after, loaded.before));
  const found: LevelledBreak[] = [
    ...[...breaking.values()].map((change) => ({ ...change, level: "breaking" as const })),
    ...[...additions]
      .filter(([matter]) => !breaking.has(matter))
      .map(([, change]) => ({ ...inverted(change), level: "addition" as const })),
  ];
  const key = ({ level, symbol = "", message }: SpecChange): string =>
    `${allLevels.indexOf(level)}\n${symbol}\n${message}`;
  return withRenames(found)
    .map(asChange)
    .sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

/** A change that is found through several exports, or in both directions, counts once. */
function byMatter(breaks: readonly SurfaceBreak[]): ReadonlyMap<string, SurfaceBreak> {
  return new Map(breaks.toReversed().map((change) => [matterOf(change), change]));
}

function asChange({ level, kind, subject, values, symbol, nodes, entry }: LevelledBreak): SpecChange {
  const before = entry ? entry.before : lineOf(nodes.before);
  const after = entry ? entry.after : lineOf(nodes.after);
  return {
    level,
    kind,
    subject,
    operation: null,
    operations: [],
    pointer: "",
    file: entry?.file ?? (fileOf(nodes.after) || fileOf(nodes.before)),
    symbol,
    message: sentenceOf({ kind, subject, ...(values ? { values } : {}) }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(isGenerated(nodes.after ?? nodes.before) ? { generated: true } : {}),
  };
}
