import { canonicalJson } from "../spec/json.ts";
import type { FoundBreak } from "../types/type-check.ts";
import type { FoundChange } from "./found-change.ts";

/**
 * Adds the breaks that only TypeScript found: those in operations and directions without a known breaking change. A
 * break that several operations share is one change. When TypeScript is more precise about a vague change, its break
 * replaces it.
 */
export function withTypeBreaks(known: readonly FoundChange[], breaks: readonly FoundBreak[]): FoundChange[] {
  const isBreaking = ({ level }: FoundChange): boolean => level === "breaking";
  const brokenParts = new Set(breaks.map(partOf));
  const clearlyBroken = new Set(known.filter((change) => isBreaking(change) && !change.vague).flatMap(partsOf));
  const rest = known.flatMap((change): FoundChange[] => {
    if (!change.vague) return [change];
    const broken = partsOf(change).filter((part) => brokenParts.has(part));
    if (broken.some((part) => !clearlyBroken.has(part))) return [];
    // If a rewritten response still fits, the change is at most an addition. Requests also have limits besides types.
    return [broken.length > 0 || change.directions.has("request") ? change : { ...change, level: "addition" }];
  });
  const knownParts = new Set(rest.filter(isBreaking).flatMap(partsOf));
  const added = merged(breaks.filter((broken) => !knownParts.has(partOf(broken))));
  const places = new Set(added.map(({ place }) => placeKey(place)));
  return [...rest.filter((change) => isBreaking(change) || !places.has(placeKey(change.place))), ...added];
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
