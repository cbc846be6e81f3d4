import type ts from "typescript";
import { declarationOf, declaredName } from "./place.ts";
import { namedBy, typeNodeOf } from "./steps.ts";
import type { Walk } from "./walk.ts";

/** Something that a module exports. */
export interface PublicExport {
  readonly name: string;
  /** What is exported, past all imports and exports of it. */
  readonly symbol: ts.Symbol;
  /** Whether it is there when the program runs. */
  readonly isValue: boolean;
  readonly isType: boolean;
}

function isTypeOnly(walk: Walk, symbol: ts.Symbol): boolean {
  const { checker, compiler } = walk;
  return (symbol.declarations ?? []).some((declaration) => {
    if (compiler.isTypeOnlyImportOrExportDeclaration(declaration)) return true;
    if (!compiler.isExportSpecifier(declaration) || declaration.parent.parent.moduleSpecifier) return false;
    const target = checker.getExportSpecifierLocalTargetSymbol(declaration);
    return target !== undefined && target !== symbol && isTypeOnly(walk, target);
  });
}

/** What a module or a namespace exports, by name. */
export function publicExports(walk: Walk, module: ts.Symbol): ReadonlyMap<string, PublicExport> {
  const { checker, compiler } = walk;
  const { Alias, Type, Value } = compiler.SymbolFlags;
  return new Map(
    checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & Alias ? checker.getAliasedSymbol(exported) : exported;
      const { name } = exported;
      const isValue = (symbol.flags & Value) !== 0 && !isTypeOnly(walk, exported);
      return [name, { name, symbol, isValue, isType: (symbol.flags & Type) !== 0 }];
    }),
  );
}

/** Gives what is exported the name that it is exported by, wherever it is declared. */
export function nameExports(walk: Walk, names: Map<ts.Node, string>, exports: Iterable<PublicExport>): void {
  for (const { name, symbol } of exports) {
    if (name === "default" || !walk.isOwn(symbol)) continue;
    let declaration: ts.Node | undefined = declarationOf(symbol);
    for (let steps = 0; declaration && steps < 8; steps += 1) {
      // `type Pet = components["schemas"]["Pet"]`: what is declared there is known as `Pet` from here on.
      const current = declaredName(walk.compiler, declaration, new Map());
      if (!names.has(declaration) && (steps === 0 || current.includes("."))) names.set(declaration, name);
      declaration = namedBy(walk, typeNodeOf(declaration));
    }
  }
}
