import type ts from "typescript";
import { compareTypes, nameOfType, partsOf } from "./compare-types.ts";
import type { Place } from "./place.ts";
import type { Direction, Walk } from "./walk.ts";

/** Alternatives that only one of two unions has. */
interface Leftovers {
  readonly gone: ts.Type[];
  readonly came: ts.Type[];
}

/** Compares the alternatives of unions that values in one direction are of. */
export function compareUnions(
  walk: Walk,
  olds: readonly ts.Type[],
  news: readonly ts.Type[],
  direction: Direction,
  places: readonly Place[],
): void {
  const { gone, came } = pairAlternatives(walk, olds, news, direction, places);
  const fits = (part: ts.Type, others: readonly ts.Type[]) => others.some((other) => accepts(walk, part, other));
  const cameNew = came.filter((part) => !fits(part, olds));
  const goneOld = gone.filter((part) => !fits(part, news));
  const widened = cameNew.length > 0;
  const narrowed = goneOld.length > 0;
  if (!widened && !narrowed) return;
  const isBreaking = direction === "out" ? widened : narrowed;
  const list = (parts: readonly ts.Type[]) => listed(walk, parts);
  walk.tellType(places, isBreaking ? "breaking" : "addition", (subject) => {
    if (widened && gone.length === 0) {
      return direction === "out"
        ? `${subject} may now also be ${list(cameNew)}.`
        : `${subject} also takes ${list(cameNew)}.`;
    }
    if (narrowed && came.length === 0) {
      return direction === "out"
        ? `${subject} is no longer ${list(goneOld)}.`
        : `${subject} no longer takes ${list(goneOld)}.`;
    }
    // Whether something may be left out is another matter.
    const isMissing = (part: ts.Type) => (part.flags & walk.compiler.TypeFlags.Undefined) !== 0;
    const isCommon = (part: ts.Type) => isMissing(part) && olds.some(isMissing) && news.some(isMissing);
    const [from, to] = [olds, news].map((parts) => list(parts.filter((part) => !isCommon(part))));
    return `${subject} changes from ${from} to ${to}.`;
  });
}

/** Compares types but for `undefined`, which only one of them has for being optional. */
export function compareWithoutUndefined(
  walk: Walk,
  old: ts.Type,
  now: ts.Type,
  direction: Direction,
  places: readonly Place[],
): void {
  const partsWithout = (type: ts.Type) =>
    partsOf(type).filter(({ flags }) => !(flags & walk.compiler.TypeFlags.Undefined));
  const [olds, news] = [partsWithout(old), partsWithout(now)];
  if (olds[0] && news[0] && olds.length === 1 && news.length === 1) {
    compareTypes(walk, olds[0], news[0], direction, places);
  } else compareUnions(walk, olds, news, direction, places);
}

/** Whether every value of a type is one of the other, whichever surface they are from. */
function accepts(walk: Walk, part: ts.Type, other: ts.Type): boolean {
  return (
    sameEnumMember(walk, part, other) ||
    walk.typeParameters.get(part) === other ||
    walk.checker.isTypeAssignableTo(part, other)
  );
}

/** Whether two members of an enum are the same. To the compiler they aren't as soon as the enum has one more. */
export function sameEnumMember(walk: Walk, one: ts.Type, other: ts.Type): boolean {
  if (!(one.flags & other.flags & walk.compiler.TypeFlags.EnumLiteral) || one.isUnion() || other.isUnion())
    return false;
  const literalOf = (type: ts.Type) => (type.isStringLiteral() || type.isNumberLiteral() ? type.value : undefined);
  return nameOfType(walk, one) === nameOfType(walk, other) && literalOf(one) === literalOf(other);
}

/** Compares the alternatives that belong together, and answers the others. */
function pairAlternatives(
  walk: Walk,
  olds: readonly ts.Type[],
  news: readonly ts.Type[],
  direction: Direction,
  places: readonly Place[],
): Leftovers {
  const same = new Set(news);
  const gone = olds.filter((part) => !same.delete(part));
  const came = [...same];
  const pair = (fits: (old: ts.Type, now: ts.Type) => boolean) => {
    for (const old of [...gone]) {
      const now = came.find((candidate) => fits(old, candidate));
      if (now === undefined) continue;
      gone.splice(gone.indexOf(old), 1);
      came.splice(came.indexOf(now), 1);
      compareTypes(walk, old, now, direction, places);
    }
  };
  const isObject = (part: ts.Type) => (part.flags & walk.compiler.TypeFlags.StructuredType) !== 0;
  pair((old, now) => walk.typeParameters.get(old) === now);
  pair((old, now) => !isObject(old) && !isObject(now) && accepts(walk, old, now) && accepts(walk, now, old));
  const isDeferred = (part: ts.Type) => (part.flags & walk.compiler.TypeFlags.Instantiable) !== 0;
  pair((old, now) => isDeferred(old) && isDeferred(now) && walk.printRenamed(old) === walk.print(now));
  const sameName = (old: ts.Type, now: ts.Type) =>
    isObject(old) && isObject(now) && nameOfType(walk, old) === nameOfType(walk, now);
  // Before any trial: each goes through all that lies below.
  pair((old, now) => sameName(old, now) && sameDiscriminant(walk, old, now));
  pair((old, now) => sameName(old, now) && walk.trial(old, now, direction) === undefined);
  pair((old, now) => isObject(old) && isObject(now) && walk.trial(old, now, direction) === undefined);
  pair(sameName);
  pair((old, now) => isObject(old) && isObject(now) && walk.trial(old, now, direction) === "addition");
  return { gone, came };
}

/** Whether what has a single literal value in both is the same: `{ type: "text", … }`. */
function sameDiscriminant(walk: Walk, old: ts.Type, now: ts.Type): boolean {
  const literals = (type: ts.Type) =>
    walk.checker
      .getPropertiesOfType(type)
      .map((property) => [property.name, walk.checker.getTypeOfSymbol(property)] as const)
      .filter(([, value]) => value.isLiteral());
  const news = new Map(literals(now));
  const olds = literals(old);
  return olds.length > 0 && olds.every(([name, value]) => news.get(name) === value);
}

function listed(walk: Walk, parts: readonly ts.Type[]): string {
  const { Null, Undefined } = walk.compiler.TypeFlags;
  const isNothing = ({ flags }: ts.Type) => (flags & (Null | Undefined)) !== 0;
  const last = [...parts].sort((one, other) => Number(isNothing(one)) - Number(isNothing(other)));
  const printed = last.map((part) => walk.print(part));
  const isBoolean = printed.includes("true") && printed.includes("false");
  const names = isBoolean ? [...printed.filter((name) => name !== "true" && name !== "false"), "boolean"] : printed;
  const shown = names.slice(0, 8).map((name) => `\`${name}\``);
  const more = names.length > 8 ? [`${names.length - 8} others`] : [];
  const all = [...shown, ...more];
  return all.length === 1 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
