import ts from "typescript";
import type { ChangeKind } from "../diff/found-change.ts";
import type { Direction } from "../spec/operation-usage.ts";
import { typeParameterBreaks } from "../types/signature-breaks.ts";
import { TypeComparer } from "../types/type-comparer.ts";
import { declarationOf, isGenerated } from "./declared-names.ts";
import type { LoadedSurface } from "./load-surfaces.ts";
import { PackageRules } from "./package-rules.ts";
import { exportedNames, type PublicExport, publicExports } from "./public-exports.ts";
import { type ExportPlace, type SurfaceBreak, surfaceBreak } from "./surface-break.ts";

/** A type that both surfaces export. It is compared after the values, which show the directions of its values. */
interface TypePair {
  readonly before: PublicExport;
  readonly after: PublicExport;
  readonly place: ExportPlace;
}

/** Finds everything that breaks a program when it moves from one surface to another. */
export class ExportComparer {
  readonly breaks: SurfaceBreak[] = [];
  readonly #checker: ts.TypeChecker;
  readonly #rules: PackageRules;
  readonly #comparer: TypeComparer;
  readonly #exported: ReadonlyMap<ts.Node, string>;
  readonly #types: TypePair[] = [];

  constructor(checker: ts.TypeChecker, surfaces: readonly LoadedSurface[]) {
    this.#checker = checker;
    this.#rules = new PackageRules(checker);
    this.#comparer = new TypeComparer(checker, this.#rules);
    const modules = surfaces.flatMap((surface) => [...surface.modules.values()]);
    this.#exported = exportedNames(
      checker,
      modules.flatMap((module) => [...publicExports(checker, module).values()]),
    );
  }

  compare(before: LoadedSurface, after: LoadedSurface): readonly SurfaceBreak[] {
    for (const [entry, file] of before.surface.entries) {
      const [module, counterpart] = [before.modules.get(entry), after.modules.get(entry)];
      if (module && counterpart) this.#compareModules(module, counterpart, entry, "");
      else if (!after.surface.entries.has(entry)) {
        const subject = { type: "entry", names: [entry] } as const;
        const nodes = { before: undefined, after: undefined };
        this.breaks.push({ kind: "removed", subject, symbol: entry, nodes, entry: { file, before: file } });
      }
    }
    // Values are compared first, as they show the directions of types.
    for (const pair of this.#types) this.#compareTypes(pair);
    return this.breaks;
  }

  #compareModules(before: ts.Symbol, after: ts.Symbol, entry: string, prefix: string): void {
    const exports = publicExports(this.#checker, after);
    for (const [name, exported] of publicExports(this.#checker, before)) {
      const counterpart = exports.get(name);
      const nodes = { before: declarationOf(exported.symbol), after: declarationOf(counterpart?.symbol) };
      const place = { ...nodes, symbol: `${prefix}${name}` };
      if (counterpart) this.#compareExport(exported, counterpart, place, entry);
      else this.#add(place, "removed", undefined, entry);
    }
  }

  #compareExport(before: PublicExport, after: PublicExport, place: ExportPlace, entry: string): void {
    if (before.isValue && !after.isValue) this.#add(place, "narrowed", "value", entry);
    if (before.isType && !after.isType) this.#add(place, "narrowed", "type name", entry);
    const { Module, Value } = ts.SymbolFlags;
    const symbols = [before.symbol, after.symbol] as const;
    if (symbols.every(({ flags }) => flags & Module)) this.#compareModules(...symbols, entry, `${place.symbol}.`);
    // A namespace without other meanings is compared by its exports alone.
    const isMore = symbols.some(({ flags }) => flags & Value & ~Module);
    if (isMore && before.isValue && after.isValue) {
      this.#compareClasses(...symbols, place);
      const [type, other] = symbols.map((symbol) => this.#checker.getTypeOfSymbol(symbol));
      if (type && other) this.#compareIn("response", type, other, place);
    }
    if (before.isType && after.isType) this.#types.push({ before, after, place });
  }

  #compareTypes({ before, after, place }: TypePair): void {
    const [own, others] = [before, after].map(({ symbol }) => this.#typeParametersOf(symbol));
    if (own && others) {
      this.#comparer.parameters.pair(own, others);
      // Programs pass type arguments as they pass arguments to the package's functions.
      this.#addTypeBreaks(typeParameterBreaks(this.#comparer, others, own, true), place);
    }
    const known = this.#rules.directionsOf(before.symbol);
    // For unused generated types, the comparison of documents decides about requests.
    const unused: readonly Direction[] = isGenerated(place.after) ? ["response"] : ["request", "response"];
    const [type, other] = [before, after].map(({ symbol }) => this.#checker.getDeclaredTypeOfSymbol(symbol));
    for (const direction of known.length > 0 ? known : unused) {
      if (type && other) this.#compareIn(direction, type, other, place);
    }
  }

  #compareIn(direction: Direction, before: ts.Type, after: ts.Type, place: ExportPlace): void {
    this.#addTypeBreaks(this.#comparer.compare(before, after, direction), place);
  }

  #addTypeBreaks(found: ReturnType<TypeComparer["compare"]>, place: ExportPlace): void {
    this.breaks.push(...found.map((broken) => surfaceBreak(broken, place, this.#exported)));
  }

  /** Compares uses of a class other than its members: extending it, and `instanceof`. */
  #compareClasses(before: ts.Symbol, after: ts.Symbol, place: ExportPlace): void {
    const [declared, counterpart] = [before, after].map((symbol) => declarationOf(symbol));
    if (!declared || !counterpart || !ts.isClassDeclaration(declared) || !ts.isClassDeclaration(counterpart)) return;
    if (!isClosed(declared)) for (const symbol of [before, after]) this.#rules.allowExtending(symbol);
    if (!isClosed(declared) && isClosed(counterpart)) this.#add(place, "narrowed", "extending");
    const kept = this.#ancestorsOf(after);
    const lost = this.#ancestorsOf(before).find((name) => !kept.includes(name));
    if (lost !== undefined) this.#add(place, "narrowed", "extends", undefined, lost);
    const [type, other] = [before, after].map((symbol) => this.#checker.getDeclaredTypeOfSymbol(symbol));
    if (type && other) this.#compareIn("response", type, other, place);
  }

  /** The names of the classes that a class extends, the nearest first. */
  #ancestorsOf(symbol: ts.Symbol): readonly string[] {
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    const [base] = type.isClass() ? this.#checker.getBaseTypes(type) : [];
    return base?.symbol && base.symbol !== symbol ? [base.symbol.name, ...this.#ancestorsOf(base.symbol)] : [];
  }

  #typeParametersOf(symbol: ts.Symbol): readonly ts.TypeParameter[] {
    const declaration = symbol.declarations?.find(
      (node) => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isTypeAliasDeclaration(node),
    );
    return (declaration?.typeParameters ?? []).flatMap((node) => {
      const type = this.#checker.getTypeAtLocation(node);
      return type.isTypeParameter() ? [type] : [];
    });
  }

  #add(place: ExportPlace, kind: ChangeKind, keyword?: string, entry = ".", name?: string): void {
    const of = entry === "." ? {} : { of: { type: "entry", names: [entry] } as const };
    const subject = { type: "export", names: [place.symbol], ...(keyword ? { keyword } : {}), ...of } as const;
    const values = name === undefined ? {} : { values: { before: [name], after: [] } };
    this.breaks.push({ kind, subject, ...values, symbol: place.symbol, nodes: place });
  }
}

/** Whether a class can't be extended, as its constructor is private. */
function isClosed(declaration: ts.ClassDeclaration): boolean {
  return declaration.members.some(
    (member) => ts.isConstructorDeclaration(member) && ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private,
  );
}
