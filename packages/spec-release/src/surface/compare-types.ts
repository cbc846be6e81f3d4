import type ts from "typescript";
import { compareMembers } from "./compare-members.ts";
import { compareUnions, sameEnumMember } from "./compare-unions.ts";
import { declarationOf, declaredName, type Place } from "./place.ts";
import { type Comparison, type Direction, flipped, type Walk } from "./walk.ts";

/** How often a declaration may lie within itself, each time with other type arguments, before it is left at that. */
const DEEPEST_RECURSION = 4;

/** What values of these types of the library hold comes from them; of others it may also be put into them. */
const READABLE =
  /^((Readonly)?(Array|Set|Map)|Promise(Like)?|(Async)?(Iterable|Iterator|IterableIterator|IteratorObject|Generator)|WeakRef|ReadableStream|Awaited)$/;

/** The third type argument of these is what is sent into them. */
const SENT = /^(Async)?(Iterator|IterableIterator|IteratorObject|Generator)$/;

/** A name for a type by which it is found again: that of its declarations. Undefined for types without one. */
export function nameOfType(walk: Walk, type: ts.Type): string | undefined {
  const own = [type.aliasSymbol, type.symbol].find((symbol) => symbol !== undefined && walk.isOwn(symbol));
  const declaration = declarationOf(own);
  if (declaration) return declaredName(walk.compiler, declaration, walk.exported) || undefined;
  if (type.isIntersection()) return type.types.map((part) => nameOfType(walk, part) ?? walk.print(part)).join(" & ");
  return type.symbol ? `library ${type.symbol.name}` : undefined;
}

/** Compares two types in whose place values go in one direction, down to what they are made of. */
export function compareTypes(
  walk: Walk,
  old: ts.Type,
  now: ts.Type,
  direction: Direction,
  places: readonly Place[],
): void {
  const { Any } = walk.compiler.TypeFlags;
  // What can't be resolved is one and the same type on both sides, so `any` is looked at first.
  if ((old.flags | now.flags) & Any) compareAny(walk, old, now, places);
  else if (!isSame(walk, old, now)) {
    for (const reached of [old, old.aliasSymbol, old.symbol]) walk.reach(reached, direction);
    if (!walk.isDecided && walk.enter(old, now, direction))
      comparisonOf(walk, old, now)(walk, old, now, direction, places);
  }
}

function isSame(walk: Walk, old: ts.Type, now: ts.Type): boolean {
  if (old === now || walk.typeParameters.get(old) === now || sameEnumMember(walk, old, now)) return true;
  if (isUnchangedType(walk, old, now)) return true;
  // Each declaration of a unique symbol is a type of its own.
  const areUnique = old.flags & now.flags & walk.compiler.TypeFlags.UniqueESSymbol;
  return areUnique !== 0 && walk.print(old) === walk.print(now);
}

/** Whether two types are by the same unchanged declaration, with arguments of which that is true as well. */
function isUnchangedType(walk: Walk, old: ts.Type, now: ts.Type): boolean {
  const { Class, Enum, Interface } = walk.compiler.SymbolFlags;
  const isDeclared = ({ flags }: ts.Symbol) => (flags & (Class | Enum | Interface)) !== 0;
  const isSameArgument = (type: ts.Type, other: ts.Type | undefined) =>
    other !== undefined &&
    (type === other || walk.typeParameters.get(type) === other || isUnchangedType(walk, type, other));
  const same = (olds: readonly ts.Type[] = [], news: readonly ts.Type[] = []) =>
    olds.length === news.length && olds.every((type, index) => isSameArgument(type, news[index]));
  if (old.aliasSymbol && now.aliasSymbol && walk.isUnchanged(old.aliasSymbol, now.aliasSymbol)) {
    return same(old.aliasTypeArguments, now.aliasTypeArguments);
  }
  if (!old.symbol || !now.symbol || !isDeclared(old.symbol) || !isDeclared(now.symbol)) return false;
  if (old.symbol !== now.symbol && !walk.isUnchanged(old.symbol, now.symbol)) return false;
  return same(argumentsOf(walk, old), argumentsOf(walk, now));
}

/** How to compare two types, by what they are. */
function comparisonOf(walk: Walk, old: ts.Type, now: ts.Type): Comparison {
  const { Instantiable, StringMapping } = walk.compiler.TypeFlags;
  if ((old.flags | now.flags) & (Instantiable & ~StringMapping)) return compareDeferred;
  const isOpen = (type: ts.Type) => type.isIntersection() && type.types.some(({ flags }) => flags & Instantiable);
  if (isOpen(old) || isOpen(now)) return compareDeferred;
  if (old.isUnion() || now.isUnion()) {
    return (_, __, ___, direction, places) => compareUnions(walk, partsOf(old), partsOf(now), direction, places);
  }
  if (walk.checker.isArrayType(old) && walk.checker.isArrayType(now)) return compareArrays;
  const [from, to] = [nameOfType(walk, old), nameOfType(walk, now)];
  if (from !== undefined && to !== undefined && from !== to) return compareWhole;
  return isStructure(walk, old) && isStructure(walk, now) ? compareStructures : compareWhole;
}

/** The alternatives of a union; of anything else the type itself. */
export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isStructure(walk: Walk, type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every((part) => isStructure(walk, part));
  return (type.flags & walk.compiler.TypeFlags.Object) !== 0;
}

/** Type arguments of a generic class or interface, of an array or a tuple. */
function argumentsOf(walk: Walk, type: ts.Type): readonly ts.Type[] {
  const { ObjectFlags, TypeFlags } = walk.compiler;
  if (!(type.flags & TypeFlags.Object)) return [];
  const { objectFlags } = type as ts.ObjectType; // by its flag
  return objectFlags & ObjectFlags.Reference ? walk.checker.getTypeArguments(type as ts.TypeReference) : [];
}

function compareStructures(
  walk: Walk,
  old: ts.Type,
  now: ts.Type,
  direction: Direction,
  places: readonly Place[],
): void {
  if (walk.checker.isTupleType(old) || walk.checker.isTupleType(now)) {
    compareTuples(walk, old, now, direction, places);
    return;
  }
  const fromLibrary =
    !old.isIntersection() && !now.isIntersection() && old.symbol === now.symbol && !walk.isOwn(old.symbol);
  const olds = argumentsOf(walk, old);
  const news = argumentsOf(walk, now);
  if (fromLibrary && olds.length > 0 && olds.length === news.length) {
    for (const [index, argument] of olds.entries()) {
      const counterpart = news[index] ?? argument;
      const isSent = SENT.test(old.symbol.name) && index === 2;
      if (!isSent) compareTypes(walk, argument, counterpart, direction, places);
      if (isSent || !READABLE.test(old.symbol.name))
        compareTypes(walk, argument, counterpart, flipped(direction), places);
    }
    return;
  }
  const { symbol } = old;
  if (symbol && walk.path.filter((other) => other === symbol).length >= DEEPEST_RECURSION) return;
  if (symbol) walk.path.push(symbol);
  compareLibraryBases(walk, old, now, direction, places);
  compareMembers(walk, old, now, direction, places);
  if (symbol) walk.path.pop();
}

/** Types of the library that a declaration extends are compared by their arguments, as their members are the same. */
function compareLibraryBases(
  walk: Walk,
  old: ts.Type,
  now: ts.Type,
  direction: Direction,
  places: readonly Place[],
): void {
  const basesOf = (type: ts.Type) => {
    const declared = type.symbol ? walk.checker.getDeclaredTypeOfSymbol(type.symbol) : type;
    return declared.isClassOrInterface() ? walk.checker.getBaseTypes(declared) : [];
  };
  const news = basesOf(now);
  for (const base of basesOf(old)) {
    if (walk.isOwn(base.symbol)) continue;
    const counterpart = news.find(({ symbol }) => symbol === base.symbol);
    if (counterpart === undefined) continue;
    compareTypes(walk, base, counterpart, direction, places);
    const others = argumentsOf(walk, now);
    for (const [index, argument] of argumentsOf(walk, old).entries()) {
      compareTypes(walk, argument, others[index] ?? argument, direction, places);
    }
  }
}

function compareArrays(walk: Walk, old: ts.Type, now: ts.Type, direction: Direction, places: readonly Place[]): void {
  if (old.symbol !== now.symbol) {
    const isClosed = now.symbol.name === "ReadonlyArray";
    const level = isClosed === (direction === "out") ? "breaking" : "addition";
    walk.tellType(places, level, (subject) => changed(subject, walk.print(old), walk.print(now)));
  }
  const [[element], [counterpart]] = [argumentsOf(walk, old), argumentsOf(walk, now)];
  if (element && counterpart) compareTypes(walk, element, counterpart, direction, places);
}

function compareTuples(walk: Walk, old: ts.Type, now: ts.Type, direction: Direction, places: readonly Place[]): void {
  const olds = argumentsOf(walk, old);
  const news = argumentsOf(walk, now);
  const shape = (type: ts.Type) => {
    const { target } = type as ts.TupleTypeReference; // of a tuple only
    return walk.checker.isTupleType(type) ? `${target.readonly} ${target.elementFlags.join()}` : "";
  };
  if (shape(old) !== shape(now)) {
    compareWhole(walk, old, now, direction, places);
    return;
  }
  for (const [index, element] of olds.entries()) compareTypes(walk, element, news[index] ?? element, direction, places);
}

/** Compares types as a whole: by trial where both have members, else as the compiler sees them. */
function compareWhole(walk: Walk, old: ts.Type, now: ts.Type, direction: Direction, places: readonly Place[]): void {
  const structured =
    isStructure(walk, old) && isStructure(walk, now) && nameOfType(walk, old) !== nameOfType(walk, now);
  const level = structured
    ? walk.trial(old, now, direction, compareStructures)
    : walk.assignability(old, now, direction);
  if (level === undefined) return;
  // With type parameters in them, even the same types aren't assignable to each other.
  const isEnum = old.flags & walk.compiler.TypeFlags.EnumLike;
  if (!isEnum && !structured && walk.printRenamed(old) === walk.print(now)) return;
  walk.tellType(places, level, (subject) => changed(subject, walk.print(old), walk.print(now)));
}

/** `any` hides what stands behind it: a name that nothing declares becomes `any` as well. */
function compareAny(walk: Walk, old: ts.Type, now: ts.Type, places: readonly Place[]): void {
  const { Any } = walk.compiler.TypeFlags;
  const place = places.at(-1);
  if (!(old.flags & now.flags & Any)) {
    const level = now.flags & Any ? "addition" : "breaking";
    walk.tellType(places, level, (subject) => changed(subject, walk.print(old), walk.print(now)));
  } else if (place !== undefined && place.oldType !== place.nowType) {
    walk.tellType(places, "breaking", (subject) => undecided(subject, place.oldType, place.nowType));
  }
}

/** Compares types that depend on a type parameter by what is known of them whatever it stands for. */
function compareDeferred(walk: Walk, old: ts.Type, now: ts.Type, direction: Direction, places: readonly Place[]): void {
  const [oldBase, nowBase] = [baseOf(walk, old), baseOf(walk, now)];
  if (oldBase !== old || nowBase !== now) compareTypes(walk, oldBase, nowBase, direction, places);
  if (isFree(walk, old) || isFree(walk, now)) return;
  const [from, to] = [walk.printRenamed(old), walk.print(now)];
  if (from === to || walk.print(old) === to) return;
  const level = walk.assignability(old, now, direction);
  if (level === undefined) return;
  walk.tellType(places, level, (subject) => (level === "addition" ? changed : undecided)(subject, from, to));
}

/** Whether a type is a type parameter that the other surface has none for: it may stand for all that it allows. */
function isFree(walk: Walk, type: ts.Type): boolean {
  return type.isTypeParameter() && !walk.isPaired(type);
}

function baseOf(walk: Walk, type: ts.Type): ts.Type {
  if (type.isTypeParameter() && walk.isPaired(type)) return type;
  return walk.checker.getBaseConstraintOfType(type) ?? (type.isTypeParameter() ? walk.checker.getUnknownType() : type);
}

function changed(subject: string, from: string, to: string): string {
  return `${subject} changes from \`${from}\` to \`${to}\`.`;
}

function undecided(subject: string, from: string, to: string): string {
  return `${subject} changes from \`${from}\` to \`${to}\`; whether that breaks programs could not be decided.`;
}
