import { asObject } from "../proof/schema-pointer.ts";
import type { Sample } from "./infer-schema.ts";

/** Objects of one kind, from all operations that return it. */
export interface SharedSchema {
  readonly name: string;
  readonly samples: readonly Sample[];
}

/** The objects that an operation returns. */
export interface ReturnedObjects {
  readonly operationId: string;
  readonly samples: readonly Sample[];
}

/**
 * Groups operations whose objects have nearly the same keys. The largest group is named after one item of the resource,
 * and each other group after its first operation.
 *
 * @param name - The name of one item of the resource.
 * @returns The schema of each operation, by `operationId`.
 */
export function shareSchemas(returned: readonly ReturnedObjects[], name: string): ReadonlyMap<string, SharedSchema> {
  const groups: ReturnedObjects[][] = [];
  for (const objects of returned) {
    const group = groups.find(([first]) => first && likeness(first, objects) > 0.7);
    if (group) group.push(objects);
    else groups.push([objects]);
  }
  const bySize = groups.toSorted((a, b) => b.length - a.length);
  return new Map(
    bySize.flatMap((group, index) => {
      const schema = {
        name: index === 0 ? name : pascalCase(group[0]?.operationId ?? name),
        samples: group.flatMap(({ samples }) => samples),
      };
      return group.map(({ operationId }) => [operationId, schema] as const);
    }),
  );
}

/** The share of their keys that two operations' objects have in common: 1 for the same keys. */
function likeness(a: ReturnedObjects, b: ReturnedObjects): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  const common = [...left].filter((key) => right.has(key)).length;
  return common / (left.size + right.size - common);
}

function keysOf({ samples }: ReturnedObjects): Set<string> {
  return new Set(samples.flatMap(({ value }) => Object.keys(asObject(value) ?? {})));
}

/** `listAgents` → `ListAgents`. */
function pascalCase(id: string): string {
  return `${id[0]?.toUpperCase()}${id.slice(1)}`;
}
