import ts from "typescript";
import type { Direction } from "../spec/operation-usage.ts";
import type { TypeRules } from "../types/type-comparer.ts";
import { declarationOf, isOwnSymbol, typeTextOf } from "./declared-names.ts";

/** The member that `load-surfaces.ts` writes for the private members of a class. */
const privateBrand = "#private";

/** Rules for comparing the types of a package: only members that programs can use count. */
export class PackageRules implements TypeRules {
  readonly #checker: ts.TypeChecker;
  /** The directions of the values of each old type, by the type and its symbols. */
  readonly #directions = new Map<ts.Symbol | ts.Type, Set<Direction>>();
  /** Classes that programs can extend: their protected members are public. */
  readonly #extendable = new Set<ts.Symbol>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  visit(before: ts.Type, direction: Direction): void {
    for (const key of [before, before.symbol, before.aliasSymbol]) {
      if (key) this.#directions.set(key, (this.#directions.get(key) ?? new Set()).add(direction));
    }
  }

  /** The directions in which values of an exported type go. */
  directionsOf(symbol: ts.Symbol): readonly Direction[] {
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    const keys = [symbol, type, type.aliasSymbol, isOwnSymbol(type.symbol) ? type.symbol : undefined];
    return [...new Set(keys.flatMap((key) => (key ? [...(this.#directions.get(key) ?? [])] : [])))];
  }

  allowExtending(symbol: ts.Symbol): void {
    this.#extendable.add(symbol);
  }

  membersOf(type: ts.Type): readonly ts.Symbol[] {
    const hidden = type.symbol && this.#extendable.has(type.symbol) ? 0 : ts.ModifierFlags.Protected;
    return this.#checker.getPropertiesOfType(type).filter((member) => {
      if (member.name === "prototype" && member.flags & ts.SymbolFlags.Prototype) return false;
      return !(modifiersOf(member) & (hidden | ts.ModifierFlags.Private)) && !this.#isNever(member);
    });
  }

  signaturesOf(type: ts.Type, kind: ts.SignatureKind): readonly ts.Signature[] {
    const { Abstract, Private, Protected } = ts.ModifierFlags;
    return this.#checker.getSignaturesOfType(type, kind).filter((signature) => {
      if (kind === ts.SignatureKind.Call) return true;
      const declared = signature.getDeclaration() as ts.SignatureDeclaration | undefined; // undefined for a default one
      const owner = declarationOf(type.symbol);
      const flags = [declared, owner].map((node) => (node ? ts.getCombinedModifierFlags(node) : 0));
      return !flags.some((flag) => flag & (Abstract | Private | Protected));
    });
  }

  isReadonly(member: ts.Symbol): boolean {
    if (member.flags & ts.SymbolFlags.Accessor) return !(member.flags & ts.SymbolFlags.SetAccessor);
    return (modifiersOf(member) & ts.ModifierFlags.Readonly) !== 0;
  }

  textOf(declaration: ts.Node | undefined): string {
    return typeTextOf(declaration);
  }

  isOwn(type: ts.Type): boolean {
    // A mapped type such as `Partial<Options>` belongs to the package, although the library declares `Partial`.
    const isDeclared = type.symbol && type.symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface);
    return !isDeclared || isOwnSymbol(type.symbol);
  }

  /** A class with private members: only the package can create its instances. */
  isMade(type: ts.Type): boolean {
    return this.#checker.getPropertyOfType(type, privateBrand) !== undefined;
  }

  isSame(before: ts.Type, after: ts.Type): boolean {
    // The compiler takes each declaration of a unique symbol for a different type.
    const areUnique = before.flags & after.flags & ts.TypeFlags.UniqueESSymbol;
    return areUnique !== 0 && before.symbol.name === after.symbol.name;
  }

  /** Whether a member is `?: never`, which only excludes it. */
  #isNever(member: ts.Symbol): boolean {
    if (!(member.flags & ts.SymbolFlags.Optional)) return false;
    const type = this.#checker.getTypeOfSymbol(member);
    return (type.isUnion() ? type.types : [type]).every(
      ({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never),
    );
  }
}

function modifiersOf(member: ts.Symbol): ts.ModifierFlags {
  const declaration = declarationOf(member);
  return declaration ? ts.getCombinedModifierFlags(declaration) : ts.ModifierFlags.None;
}
