import { isJsonObject, type JsonObject, toPointer } from "../spec/json.ts";
import type { Operation } from "../spec/operations.ts";
import type { ComparedSpec, Comparison } from "./comparison.ts";
import type { ChangeLevel } from "./spec-diff.ts";

/** A change of the credentials that some operations ask for. */
export interface SecurityChange {
  readonly level: ChangeLevel;
  readonly operations: readonly string[];
  /** Where the first of the operations has its list. */
  readonly pointer: string;
  /** The credentials accepted before and after: `key or oauth (read)`. */
  readonly before: string;
  readonly after: string;
}

/**
 * Compares the credentials that each operation accepts in the end, be they written at the operation or at the root.
 * Redocly looks at each list alone: an operation that repeats the root's list is a new demand to it.
 */
export function securityChanges({ before, after }: Comparison): SecurityChange[] {
  const changes = new Map<string, SecurityChange & { readonly operations: string[] }>();
  for (const operation of before.operations) {
    const counterpart = after.operations.find((candidate) => candidate.name === operation.name);
    if (!counterpart) continue;
    const old = acceptedCredentials(before, operation);
    const fresh = acceptedCredentials(after, counterpart);
    const texts = { before: describe(old), after: describe(fresh) };
    if (texts.before === texts.after) continue;
    const level = old.every((credentials) => fresh.some((demand) => satisfies(credentials, demand)))
      ? "addition"
      : "breaking";
    const key = `${texts.before} → ${texts.after}`;
    const owner = isOwn(counterpart) || isOwn(operation) ? operation.node.segments : [];
    const pointer = toPointer([...owner, "security"]);
    const known = changes.get(key) ?? { level, operations: [], pointer, ...texts };
    known.operations.push(operation.name);
    changes.set(key, known);
  }
  return [...changes.values()];
}

function acceptedCredentials(spec: ComparedSpec, operation: Operation): JsonObject[] {
  const own = isJsonObject(operation.node.value) ? operation.node.value.security : undefined;
  const list = own ?? spec.files.root.value.security;
  const alternatives = Array.isArray(list) ? list.filter(isJsonObject) : [];
  return alternatives.length > 0 ? alternatives : [{}];
}

function isOwn(operation: Operation): boolean {
  return isJsonObject(operation.node.value) && operation.node.value.security !== undefined;
}

/** Whether who has some credentials has all that a demand asks for. */
function satisfies(credentials: JsonObject, demand: JsonObject): boolean {
  return Object.keys(demand).every((scheme) => {
    const held = credentials[scheme];
    return Array.isArray(held) && scopesOf(demand, scheme).every((scope) => held.includes(scope));
  });
}

function describe(alternatives: readonly JsonObject[]): string {
  const texts = alternatives.map((schemes) => {
    const names = Object.keys(schemes)
      .sort()
      .map((scheme) => {
        const scopes = scopesOf(schemes, scheme);
        return scopes.length > 0 ? `${scheme} (${scopes.join(", ")})` : scheme;
      });
    return names.length > 0 ? names.join(" and ") : "none";
  });
  return [...new Set(texts)].sort().join(" or ");
}

function scopesOf(schemes: JsonObject, scheme: string): string[] {
  const scopes = schemes[scheme];
  return Array.isArray(scopes) ? scopes.map(String).sort() : [];
}
