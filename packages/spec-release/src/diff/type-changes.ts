import { canonicalJson } from "../spec/json.ts";
import type { FoundBreak } from "../types/type-check.ts";
import type { FoundChange } from "./found-change.ts";

/**
 * Adds the breaks that only TypeScript sees: those in an operation and a direction of which nothing breaking is known
 * yet. One that many operations share is one change. Where TypeScript says more of the same, it has the word.
 */
export function withTypeBreaks(known: readonly FoundChange[], breaks: readonly FoundBreak[]): FoundChange[] {
  const brokenParts = new Set(breaks.map(partOf));
  const rest = known.flatMap((change): FoundChange[] => {
    if (!change.isVague) return [change];
    if (partsOf(change).some((part) => brokenParts.has(part))) return [];
    // An answer that is written anew and still fits only has more to give. In a request there are limits besides types.
    return [change.directions.has("request") ? change : { ...change, level: "addition" }];
  });
  const told = new Set(rest.filter(({ level }) => level === "breaking").flatMap(partsOf));
  const added = merged(breaks.filter((broken) => !told.has(partOf(broken))));
  const places = new Set(added.map(({ place }) => placeKey(place)));
  return [...rest.filter(({ level, place }) => level === "breaking" || !places.has(placeKey(place))), ...added];
}

function merged(breaks: readonly FoundBreak[]): FoundChange[] {
  const changes = new Map<string, FoundChange & { readonly operations: string[] }>();
  for (const { operation, direction, file, pointer, ...described } of breaks) {
    const place = { file, pointer };
    const key = [placeKey(place), canonicalJson(described), direction].join("\n");
    const change: FoundChange & { readonly operations: string[] } = changes.get(key) ?? {
      ...described,
      level: "breaking",
      operations: [],
      directions: new Set([direction]),
      place,
    };
    if (!change.operations.includes(operation)) change.operations.push(operation);
    changes.set(key, change);
  }
  return [...changes.values()];
}

function partsOf({ operations, directions }: FoundChange): string[] {
  return operations.flatMap((operation) => [...directions].map((direction) => partOf({ operation, direction })));
}

function partOf({ operation, direction }: Pick<FoundBreak, "operation" | "direction">): string {
  return `${direction} ${operation}`;
}

function placeKey({ file, pointer }: Pick<FoundBreak, "file" | "pointer">): string {
  return `${file}${pointer}`;
}
