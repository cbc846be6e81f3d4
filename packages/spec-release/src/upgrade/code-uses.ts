import ts from "typescript";
import { type DeclaredSubjects, propertySymbols } from "./declared-subjects.ts";
import type { SubjectKey } from "./subject-key.ts";

/** A place in the user's code that uses something of the package. */
export interface CodeUse {
  readonly file: ts.SourceFile;
  /** The name that is used, or the text of a request. */
  readonly node: ts.Node;
  readonly keys: ReadonlySet<SubjectKey>;
  /** Whether it only imports or re-exports a name. */
  readonly isImport: boolean;
}

/** Finds all uses of a package in source files, in the order of the code. */
export function findUses(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  subjects: DeclaredSubjects,
): CodeUse[] {
  const uses: CodeUse[] = [];
  const add = (node: ts.Node, keys: ReadonlySet<SubjectKey>): void => {
    if (keys.size === 0) return;
    uses.push({ file: node.getSourceFile(), node, keys, isImport: isInImport(node) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) {
      add(node, new Set(symbolsAt(node, checker).flatMap((symbol) => [...subjects.keysOf(symbol)])));
    }
    const operation = requestedOperation(node, subjects);
    if (operation !== undefined) add(node, new Set([operation]));
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return uses;
}

/** The symbols of a name in the code, several for a property of a union. */
export function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const { parent } = node;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    const name = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
    if (name === undefined || parent.dotDotDotToken || !ts.isObjectBindingPattern(parent.parent)) return [];
    return propertySymbols(checker, checker.getTypeAtLocation(parent.parent), name);
  }
  if (ts.isObjectLiteralElement(parent) && parent.name === node && ts.isObjectLiteralExpression(parent.parent)) {
    const type = checker.getContextualType(parent.parent);
    const name = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
    const expected = type && name !== undefined ? propertySymbols(checker, type, name) : [];
    const value = ts.isShorthandPropertyAssignment(parent)
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : undefined;
    return value ? [...expected, value] : expected;
  }
  const symbol = checker.getSymbolAtLocation(node);
  return symbol ? [symbol] : [];
}

/** The operation of `request("GET /pets")` and of `client.GET("/pets")`. */
function requestedOperation(node: ts.Node, subjects: DeclaredSubjects): SubjectKey | undefined {
  if (!ts.isStringLiteralLike(node) || !ts.isCallExpression(node.parent)) return undefined;
  const { expression } = node.parent;
  const method = ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
  return subjects.operationOf(node.text) ?? subjects.operationOf(`${method} ${node.text}`);
}

function isInImport(node: ts.Node): boolean {
  return (
    ts.findAncestor(
      node,
      (ancestor) =>
        ts.isImportDeclaration(ancestor) || ts.isExportDeclaration(ancestor) || ts.isImportEqualsDeclaration(ancestor),
    ) !== undefined
  );
}
