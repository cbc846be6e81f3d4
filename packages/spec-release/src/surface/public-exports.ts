import ts from "typescript";
import { declarationOf } from "./declared-names.ts";

/** Something that a module exports. */
export interface PublicExport {
  readonly name: string;
  /** The exported symbol, through all imports and re-exports. */
  readonly symbol: ts.Symbol;
  /** Whether it exists at run time. */
  readonly isValue: boolean;
  readonly isType: boolean;
}

/** The exports of a module or a namespace, by name. */
export function publicExports(checker: ts.TypeChecker, module: ts.Symbol): ReadonlyMap<string, PublicExport> {
  const { Alias, Type, Value } = ts.SymbolFlags;
  return new Map(
    checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & Alias ? checker.getAliasedSymbol(exported) : exported;
      const { name } = exported;
      const isValue = (symbol.flags & Value) !== 0 && !isTypeOnly(checker, exported);
      return [name, { name, symbol, isValue, isType: (symbol.flags & Type) !== 0 }];
    }),
  );
}

function isTypeOnly(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => {
    if (ts.isTypeOnlyImportOrExportDeclaration(declaration)) return true;
    if (!ts.isExportSpecifier(declaration) || declaration.parent.parent.moduleSpecifier) return false;
    const target = checker.getExportSpecifierLocalTargetSymbol(declaration);
    return target !== undefined && target !== symbol && isTypeOnly(checker, target);
  });
}

/** The names that declarations are exported under. */
export function exportedNames(checker: ts.TypeChecker, exports: Iterable<PublicExport>): Map<ts.Node, string> {
  const names = new Map<ts.Node, string>();
  for (const { name, symbol, isType } of exports) {
    const declaration = declarationOf(symbol);
    if (name === "default" || !declaration) continue;
    if (!names.has(declaration)) names.set(declaration, name);
    // `type Pet = components["schemas"]["Pet"]`: the property there is known as `Pet`.
    const literal = isType ? declarationOf(checker.getDeclaredTypeOfSymbol(symbol).symbol) : undefined;
    const isProperty = literal && ts.isTypeLiteralNode(literal) && ts.isPropertySignature(literal.parent);
    if (isProperty && !names.has(literal.parent)) names.set(literal.parent, name);
  }
  return names;
}
