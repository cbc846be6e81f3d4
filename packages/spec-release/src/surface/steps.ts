import type ts from "typescript";
import { declarationOf, type Place } from "./place.ts";
import type { Direction, Walk } from "./walk.ts";

/** The type that a declaration is written with. */
export function typeNodeOf(declaration: ts.Node | undefined): ts.TypeNode | undefined {
  // Every declaration with a type keeps it here.
  return (declaration as { readonly type?: ts.TypeNode } | undefined)?.type;
}

/** The declaration that a type is written as the name of: an alias, or what `Pet["kind"]` points to. */
export function namedBy(walk: Walk, node: ts.TypeNode | undefined): ts.Declaration | undefined {
  const { checker, compiler } = walk;
  if (node === undefined) return undefined;
  if (compiler.isTypeReferenceNode(node) && !node.typeArguments) {
    const symbol = checker.getSymbolAtLocation(node.typeName);
    const target = symbol && symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target?.declarations?.find(compiler.isTypeAliasDeclaration);
    return declaration && walk.isOwn(target) ? declaration : undefined;
  }
  if (compiler.isIndexedAccessTypeNode(node) && compiler.isLiteralTypeNode(node.indexType)) {
    const { literal } = node.indexType;
    if (!compiler.isStringLiteral(literal)) return undefined;
    const property = checker.getPropertyOfType(checker.getTypeFromTypeNode(node.objectType), literal.text);
    return walk.isOwn(property) ? declarationOf(property) : undefined;
  }
  return undefined;
}

/** Marks the aliases within a type, which the types themselves forget, as used in a direction. */
function reachAliases(walk: Walk, node: ts.TypeNode | undefined, direction: Direction, depth = 0): void {
  const { compiler } = walk;
  if (node === undefined || depth > 5) return;
  const declaration = namedBy(walk, node);
  if (declaration) {
    walk.reach(walk.checker.getTypeFromTypeNode(node), direction);
    const { name } = declaration as ts.NamedDeclaration; // may have one
    if (name && compiler.isTypeAliasDeclaration(declaration))
      walk.reach(walk.checker.getSymbolAtLocation(name), direction);
    reachAliases(walk, typeNodeOf(declaration), direction, depth + 1);
    return;
  }
  const parts = compiler.isUnionTypeNode(node) || compiler.isIntersectionTypeNode(node) ? node.types : [];
  const argumentsOf = compiler.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : [];
  const element = compiler.isArrayTypeNode(node) ? [node.elementType] : [];
  const inner = compiler.isTypeOperatorNode(node) || compiler.isParenthesizedTypeNode(node) ? [node.type] : [];
  for (const part of [...parts, ...argumentsOf, ...element, ...inner]) reachAliases(walk, part, direction, depth + 1);
}

/** The declarations that lie between a declaration and its type, where that is written as a name. */
export function stepsTo(
  walk: Walk,
  old: ts.Node | undefined,
  now: ts.Node | undefined,
  direction: Direction,
): readonly Place[] {
  const [before, after] = [typeNodeOf(old), typeNodeOf(now)];
  reachAliases(walk, before, direction);
  const steps: Place[] = [];
  let [from, to] = [namedBy(walk, before), namedBy(walk, after)];
  while (from && to && steps.length < 8) {
    steps.push(walk.place(from, to));
    [from, to] = [namedBy(walk, typeNodeOf(from)), namedBy(walk, typeNodeOf(to))];
  }
  return steps;
}
