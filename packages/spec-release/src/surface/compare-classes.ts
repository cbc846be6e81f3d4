import type ts from "typescript";
import { compareTypes } from "./compare-types.ts";
import { declarationOf, type Place } from "./place.ts";
import type { Walk } from "./walk.ts";

function classOf(walk: Walk, symbol: ts.Symbol): ts.ClassDeclaration | undefined {
  const declaration = declarationOf(symbol);
  return declaration && walk.compiler.isClassDeclaration(declaration) ? declaration : undefined;
}

function isConstructor(walk: Walk, declared: ts.ClassDeclaration, flag: ts.ModifierFlags): boolean {
  const { compiler } = walk;
  return declared.members.some(
    (member) => compiler.isConstructorDeclaration(member) && (compiler.getCombinedModifierFlags(member) & flag) !== 0,
  );
}

/** Names of the classes that a class extends, the nearest first. */
function ancestorsOf(walk: Walk, symbol: ts.Symbol): string[] {
  const names: string[] = [];
  const type = walk.checker.getDeclaredTypeOfSymbol(symbol);
  for (let at = type.isClass() ? type : undefined; at && names.length < 32; ) {
    const [base] = walk.checker.getBaseTypes(at);
    const target = base?.symbol ? walk.checker.getDeclaredTypeOfSymbol(base.symbol) : undefined;
    if (base?.symbol) names.push(base.symbol.name);
    at = target?.isClass() ? target : undefined;
  }
  return names;
}

/** Compares what can be done with a class beside using its members: making, extending, `instanceof`. */
export function compareClasses(walk: Walk, oldSymbol: ts.Symbol, newSymbol: ts.Symbol, place: Place): void {
  const [old, now] = [classOf(walk, oldSymbol), classOf(walk, newSymbol)];
  if (!old || !now) return;
  const { Abstract, Private, Protected } = walk.compiler.ModifierFlags;
  const closed = (declared: ts.ClassDeclaration) => isConstructor(walk, declared, Private);
  const isAbstract = (declared: ts.ClassDeclaration) =>
    (walk.compiler.getCombinedModifierFlags(declared) & Abstract) !== 0 ||
    isConstructor(walk, declared, Private | Protected);
  if (isAbstract(old) !== isAbstract(now)) {
    const [level, sentence] = isAbstract(now)
      ? (["breaking", "can no longer be made with `new`"] as const)
      : (["addition", "can be made with `new` now"] as const);
    walk.tell(place, "new", [level, "changed"], `${place.subject} ${sentence}.`);
  }
  if (!closed(old)) for (const symbol of [oldSymbol, newSymbol]) walk.extendable.add(symbol);
  if (!closed(old) && closed(now))
    walk.tell(place, "extend", ["breaking", "narrowed"], `${place.subject} can no longer be extended.`);
  const kept = new Set(ancestorsOf(walk, newSymbol));
  const [lost] = ancestorsOf(walk, oldSymbol).filter((name) => !kept.has(name));
  if (lost !== undefined)
    walk.tell(place, "extends", ["breaking", "changed"], `${place.subject} no longer extends \`${lost}\`.`);
  const [gained] = ancestorsOf(walk, newSymbol).filter((name) => !ancestorsOf(walk, oldSymbol).includes(name));
  if (lost === undefined && gained !== undefined) {
    walk.tell(place, "extends", ["addition", "changed"], `${place.subject} extends \`${gained}\` now.`);
  }
  const types = [
    walk.checker.getDeclaredTypeOfSymbol(oldSymbol),
    walk.checker.getDeclaredTypeOfSymbol(newSymbol),
  ] as const;
  if (closed(old)) compareTypes(walk, types[0], types[1], "out", [place]);
}
