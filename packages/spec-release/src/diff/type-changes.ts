import type { FoundBreak } from "../types/type-check.ts";
import type { FoundChange } from "./found-change.ts";

/**
 * The breaks that only TypeScript sees: those in an operation and a direction of which nothing breaking is known yet. One
 * that many operations share is one change.
 */
export function typeChanges(breaks: readonly FoundBreak[], known: readonly FoundChange[]): FoundChange[] {
  const told = new Set(
    known
      .filter(({ level }) => level === "breaking")
      .flatMap(({ operations, directions }) =>
        operations.flatMap((operation) => [...directions].map((direction) => `${direction} ${operation}`)),
      ),
  );
  const changes = new Map<string, FoundChange & { readonly operations: string[] }>();
  for (const { operation, direction, file, pointer, message, before, after } of breaks) {
    if (told.has(`${direction} ${operation}`)) continue;
    const key = [file, pointer, message, direction].join("\n");
    const change = changes.get(key) ?? {
      level: "breaking",
      operations: [],
      directions: new Set([direction]),
      place: { file, pointer },
      message,
      before,
      after,
    };
    if (!change.operations.includes(operation)) change.operations.push(operation);
    changes.set(key, change);
  }
  return [...changes.values()];
}
