import type ts from "typescript";
import { compareSignatures } from "./compare-signatures.ts";
import { compareTypes, partsOf } from "./compare-types.ts";
import { compareWithoutUndefined } from "./compare-unions.ts";
import { declarationOf, declaredName, lineOf, memberName, type Place, typeTextOf } from "./place.ts";
import { stepsTo } from "./steps.ts";
import type { Direction, Walk } from "./walk.ts";

/** What a class keeps to itself shows as this member, once `#private` is taken for one. */
const PRIVATE_BRAND = "#private";

/** Compares two types by their members: properties, signatures and index signatures. */
export function compareMembers(
  walk: Walk,
  old: ts.Type,
  now: ts.Type,
  direction: Direction,
  places: readonly Place[],
): void {
  const { checker, compiler } = walk;
  const [olds, news] = [membersOf(walk, old), membersOf(walk, now)];
  // Only the package makes such instances: what is handed to it came from it.
  const made = direction === "in" && olds.has(PRIVATE_BRAND) && news.has(PRIVATE_BRAND) ? "out" : direction;
  const place = places.at(-1);
  if (place && direction === "in" && news.has(PRIVATE_BRAND) && !olds.has(PRIVATE_BRAND)) {
    walk.tell(
      place,
      "private",
      ["breaking", "narrowed"],
      `\`${nameOf(walk, now, place)}\` has private members now: nothing else can stand in for it.`,
    );
  }
  for (const brand of [olds, news]) brand.delete(PRIVATE_BRAND);
  const renamed = renames(walk, olds, news);
  for (const [name, member] of olds) {
    const same = news.get(name);
    const other = renamed.get(name);
    if (same) compareMember(walk, member, same, made, places, { name, owner: old });
    else if (other) tellRenamed(walk, member, other, name, { owner: old, places });
    else tellGone(walk, member, name, old, places);
  }
  const taken = new Set([...renamed.values()].map(memberName));
  for (const [name, member] of news) {
    if (!olds.has(name) && !taken.has(name)) tellNew(walk, member, name, now, made, places);
  }
  compareIndexes(walk, old, now, made, places);
  for (const kind of [compiler.SignatureKind.Call, compiler.SignatureKind.Construct]) {
    const [before, after] = [checker.getSignaturesOfType(old, kind), checker.getSignaturesOfType(now, kind)];
    compareSignatures(walk, before, after, made, places, nameOf(walk, now, place));
  }
}

function nameOf(walk: Walk, type: ts.Type, place: Place | undefined): string {
  const declaration = declarationOf(type.symbol);
  const name = declaration && walk.isOwn(type.symbol) ? declaredName(walk.compiler, declaration, walk.exported) : "";
  return name || place?.symbol || "";
}

/** Members by name, without those that are private, that can't be, or that are protected where nobody can extend. */
function membersOf(walk: Walk, type: ts.Type): Map<string, ts.Symbol> {
  const { checker, compiler } = walk;
  const hidden = type.symbol && walk.extendable.has(type.symbol) ? 0 : compiler.ModifierFlags.Protected;
  const members = checker.getPropertiesOfType(type).filter((member) => {
    const declaration = declarationOf(member);
    if (member.name === "prototype" && member.flags & compiler.SymbolFlags.Prototype) return false;
    if (declaration && compiler.getCombinedModifierFlags(declaration) & (hidden | compiler.ModifierFlags.Private))
      return false;
    return member.name === PRIVATE_BRAND || !isNever(walk, member);
  });
  return new Map(members.map((member) => [memberName(member), member]));
}

/** Whether a member is optional and nothing can be its value: it is named only to say that it isn't there. */
function isNever(walk: Walk, member: ts.Symbol): boolean {
  const { Undefined, Never } = walk.compiler.TypeFlags;
  const parts = partsOf(walk.checker.getTypeOfSymbol(member));
  return isOptional(walk, member) && parts.every(({ flags }) => flags & (Undefined | Never));
}

function isOptional(walk: Walk, member: ts.Symbol): boolean {
  return (member.flags & walk.compiler.SymbolFlags.Optional) !== 0;
}

function isReadonly(walk: Walk, member: ts.Symbol): boolean {
  const { ModifierFlags, SymbolFlags, getCombinedModifierFlags } = walk.compiler;
  if (member.flags & SymbolFlags.Accessor) return !(member.flags & SymbolFlags.SetAccessor);
  const declaration = declarationOf(member);
  return declaration !== undefined && (getCombinedModifierFlags(declaration) & ModifierFlags.Readonly) !== 0;
}

/** Members that are gone, with the only new one that is declared just as they were. */
function renames(
  walk: Walk,
  olds: ReadonlyMap<string, ts.Symbol>,
  news: ReadonlyMap<string, ts.Symbol>,
): Map<string, ts.Symbol> {
  const shape = (member: ts.Symbol) => {
    const declaration = declarationOf(member);
    const text = typeTextOf(walk.compiler, declaration).replace(memberName(member), "");
    return walk.isOwn(member) ? `${text} ${isOptional(walk, member)} ${isReadonly(walk, member)}` : "";
  };
  const gone = [...olds].filter(([name]) => !news.has(name));
  const came = [...news].filter(([name]) => !olds.has(name));
  const found = new Map<string, ts.Symbol>();
  for (const [name, member] of gone) {
    const alike = came.filter(([, other]) => shape(other) === shape(member));
    const rivals = gone.filter(([, other]) => shape(other) === shape(member));
    const [only] = alike;
    if (only && alike.length === 1 && rivals.length === 1 && shape(member) !== "") found.set(name, only[1]);
  }
  return found;
}

/** Where a member is: its own declaration, else a name within what has it. */
function placeOf(
  walk: Walk,
  old: ts.Symbol | undefined,
  now: ts.Symbol | undefined,
  owner: ts.Type,
  places: readonly Place[],
  name: string,
): Place {
  const fallback = `${nameOf(walk, owner, places.at(-1))}.${name}`;
  return walk.place(declarationOf(old), declarationOf(now), "", fallback);
}

function tellRenamed(
  walk: Walk,
  old: ts.Symbol,
  now: ts.Symbol,
  name: string,
  { owner, places }: { readonly owner: ts.Type; readonly places: readonly Place[] },
): void {
  const { symbol, subject } = placeOf(walk, old, undefined, owner, places, name);
  const where = { ...walk.place(declarationOf(old), declarationOf(now)), symbol, subject };
  walk.tell(where, "there", ["breaking", "renamed"], `${subject} is now called \`${memberName(now)}\`.`);
}

function tellGone(walk: Walk, member: ts.Symbol, name: string, owner: ts.Type, places: readonly Place[]): void {
  const place = placeOf(walk, member, undefined, owner, places, name);
  walk.tell(place, "there", ["breaking", "removed"], `${place.subject} is gone.`);
}

function tellNew(
  walk: Walk,
  member: ts.Symbol,
  name: string,
  owner: ts.Type,
  direction: Direction,
  places: readonly Place[],
): void {
  const place = placeOf(walk, undefined, member, owner, places, name);
  if (direction === "in" && !isOptional(walk, member)) {
    walk.tell(place, "there", ["breaking", "added-required"], `${place.subject} is new and must be given.`);
  } else walk.tell(place, "there", ["addition", "added"], `${place.subject} is new.`);
}

function compareMember(
  walk: Walk,
  old: ts.Symbol,
  now: ts.Symbol,
  direction: Direction,
  places: readonly Place[],
  { name, owner }: { readonly name: string; readonly owner: ts.Type },
): void {
  const [declaration] = [declarationOf(now)];
  // What a library type brings along is the same, but for the type's arguments.
  if (declaration && declaration === declarationOf(old) && !walk.isOwn(now)) return;
  const place = placeOf(walk, old, now, owner, places, name);
  const [wasOptional, isNowOptional] = [isOptional(walk, old), isOptional(walk, now)];
  if (!wasOptional && isNowOptional) {
    const sentence =
      direction === "out" ? `${place.subject} may be missing now.` : `${place.subject} may be left out now.`;
    walk.tell(place, "optional", [direction === "out" ? "breaking" : "addition", "optional"], sentence);
  } else if (wasOptional && !isNowOptional) {
    const sentence =
      direction === "out" ? `${place.subject} is always there now.` : `${place.subject} must be given now.`;
    walk.tell(place, "optional", [direction === "out" ? "addition" : "breaking", "required"], sentence);
  }
  if (direction === "out" && isReadonly(walk, old) !== isReadonly(walk, now)) {
    const sentence = isReadonly(walk, now) ? "can no longer be assigned to" : "can be assigned to now";
    walk.tell(
      place,
      "readonly",
      isReadonly(walk, now) ? ["breaking", "narrowed"] : ["addition", "widened"],
      `${place.subject} ${sentence}.`,
    );
  }
  const types = [walk.checker.getTypeOfSymbol(old), walk.checker.getTypeOfSymbol(now)] as const;
  const [before, after] = [declarationOf(old), declarationOf(now)];
  const steps = [...places, place, ...stepsTo(walk, before, after, direction)];
  const compare = wasOptional === isNowOptional ? compareTypes : compareWithoutUndefined;
  compare(walk, types[0], types[1], direction, steps);
}

function compareIndexes(walk: Walk, old: ts.Type, now: ts.Type, direction: Direction, places: readonly Place[]): void {
  const { checker } = walk;
  const [olds, news] = [checker.getIndexInfosOfType(old), checker.getIndexInfosOfType(now)];
  const owner = nameOf(walk, now, places.at(-1));
  const counterpartOf = (info: ts.IndexInfo, others: readonly ts.IndexInfo[]) =>
    others.find(({ keyType }) => keyType === info.keyType);
  for (const info of olds) {
    const other = counterpartOf(info, news);
    const place = walk.place(info.declaration, other?.declaration, "", owner);
    const within = { ...place, symbol: owner, subject: `\`${owner}[${walk.print(info.keyType)}]\`` };
    if (other) compareTypes(walk, info.type, other.type, direction, [...places, within]);
    else
      walk.tell(within, "there", ["breaking", "removed"], `${within.subject} is gone.`, {
        before: lineOf(info.declaration),
      });
  }
  for (const info of news) {
    if (counterpartOf(info, olds)) continue;
    const place = walk.place(undefined, info.declaration, "", owner);
    const subject = `\`${owner}[${walk.print(info.keyType)}]\``;
    walk.tell({ ...place, symbol: owner, subject }, "there", ["addition", "added"], `${subject} is new.`);
  }
}
