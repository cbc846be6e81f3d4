import ts from "typescript";
import { isLink } from "./public-statements.ts";

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? "";
  // Every statement of a declaration file except an assignment is a declaration that can have a name.
  const { name } = statement as Partial<ts.DeclarationStatement>;
  return name?.getText() ?? "";
}

function usedNames(nodes: Iterable<ts.Node>): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const node of nodes) visit(node);
  return names;
}

/** The imports and exports of a file that are still needed when only some statements of the package are kept. */
function keptLinks(checker: ts.TypeChecker, file: ts.SourceFile, kept: ReadonlySet<ts.Statement>): ts.Statement[] {
  const { factory } = ts;
  const isKept = (symbol: ts.Symbol | undefined): boolean => {
    if (symbol === undefined) return true;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const { declarations } = target;
    if (declarations === undefined) return true;
    return declarations.some((declaration) => {
      if (ts.isSourceFile(declaration)) return declaration.statements.some((statement) => kept.has(statement));
      const statement = ts.findAncestor(declaration, (node) => ts.isSourceFile(node.parent));
      return statement !== undefined && ts.isStatement(statement) && kept.has(statement);
    });
  };
  const exports = file.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const { modifiers, isTypeOnly, exportClause, moduleSpecifier, attributes } = statement;
    if (!exportClause)
      return moduleSpecifier && isKept(checker.getSymbolAtLocation(moduleSpecifier)) ? [statement] : [];
    if (!ts.isNamedExports(exportClause)) return [statement];
    const elements = exportClause.elements.filter(({ name }) => isKept(checker.getSymbolAtLocation(name)));
    if (elements.length === exportClause.elements.length) return elements.length > 0 ? [statement] : [];
    if (elements.length === 0) return [];
    const clause = factory.updateNamedExports(exportClause, elements);
    return [factory.updateExportDeclaration(statement, modifiers, isTypeOnly, clause, moduleSpecifier, attributes)];
  });
  const local = exports.filter(({ moduleSpecifier }) => !moduleSpecifier);
  const used = usedNames([...file.statements.filter((statement) => kept.has(statement)), ...local]);
  const imports = file.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const { modifiers, importClause, moduleSpecifier, attributes } = statement;
    if (!importClause) return [];
    const bindings = importClause.namedBindings;
    const elements =
      bindings && ts.isNamedImports(bindings) ? bindings.elements.filter(({ name }) => used.has(name.text)) : [];
    const named =
      bindings && ts.isNamedImports(bindings)
        ? elements.length > 0
          ? factory.updateNamedImports(bindings, elements)
          : undefined
        : bindings && used.has(bindings.name.text)
          ? bindings
          : undefined;
    const name = importClause.name && used.has(importClause.name.text) ? importClause.name : undefined;
    if (!named && !name) return [];
    const clause = factory.updateImportClause(importClause, importClause.phaseModifier, name, named);
    return [factory.updateImportDeclaration(statement, modifiers, clause, moduleSpecifier, attributes)];
  });
  const others = file.statements.filter(ts.isImportEqualsDeclaration);
  return [...imports, ...others, ...exports];
}

/**
 * The text of a declaration file with some of its statements: imports, exports of names, then declarations sorted by
 * name. Empty if no statement is kept.
 */
export function fileText(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  kept: ReadonlySet<ts.Statement>,
  print: (statement: ts.Statement) => string,
): string {
  const declared = file.statements
    .filter((statement) => kept.has(statement) && !isLink(statement))
    .map((statement) => ({ statement, name: nameOf(statement) }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  const links = keptLinks(checker, file, kept);
  if (declared.length === 0 && links.length === 0) return "";
  const lines = [...links, ...declared.map(({ statement }) => statement)].map(print);
  // Without such a statement, a declaration file exports everything that it declares, or is not a module.
  const isLinked = (text: string) => /^export (type )?[{*=]|^export default\b/m.test(text);
  const isModule = file.statements.some(
    (statement) => ts.isExportDeclaration(statement) || ts.isExportAssignment(statement),
  );
  return (!isModule || isLinked(lines.join("\n")) ? lines : [...lines, "export {};"]).join("\n");
}
