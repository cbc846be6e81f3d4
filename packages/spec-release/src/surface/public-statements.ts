import type ts from "typescript";
import type { Compiler } from "../compiler/library-files.ts";

function identifiersIn(compiler: Compiler, node: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (child: ts.Node) => {
    if (compiler.isIdentifier(child)) found.push(child);
    compiler.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** The statements that declare something, and that can be reached from what the entries export. */
export function publicStatements(
  compiler: Compiler,
  program: ts.Program,
  entries: Iterable<ts.SourceFile>,
): ReadonlySet<ts.Statement> {
  const checker = program.getTypeChecker();
  const kept = new Set<ts.Statement>();
  const pending: ts.Statement[] = [];

  const keep = (statement: ts.Statement) => {
    if (kept.has(statement)) return;
    kept.add(statement);
    pending.push(statement);
  };
  const keepSymbol = (symbol: ts.Symbol | undefined) => {
    if (symbol === undefined) return;
    const target = symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of [...(symbol.declarations ?? []), ...(target.declarations ?? [])]) {
      if (compiler.isSourceFile(declaration)) {
        // A namespace import, or `import("./x.ts")`: any export of the module may be meant.
        for (const exported of checker.getExportsOfModule(target)) keepSymbol(exported);
        continue;
      }
      const statement = compiler.findAncestor(declaration, (node) => compiler.isSourceFile(node.parent));
      if (statement && compiler.isStatement(statement) && !isLink(compiler, statement)) keep(statement);
    }
  };

  for (const file of program.getSourceFiles()) {
    for (const statement of file.statements) {
      // `declare global` and `declare module "x"` work wherever they stand.
      if (compiler.isModuleDeclaration(statement) && isAugmentation(compiler, statement)) keep(statement);
    }
  }
  for (const entry of entries) {
    const module = checker.getSymbolAtLocation(entry);
    if (module) for (const exported of checker.getExportsOfModule(module)) keepSymbol(exported);
  }
  for (let statement = pending.pop(); statement !== undefined; statement = pending.pop()) {
    for (const identifier of identifiersIn(compiler, statement)) keepSymbol(checker.getSymbolAtLocation(identifier));
    const visitImports = (node: ts.Node) => {
      if (compiler.isImportTypeNode(node) && compiler.isLiteralTypeNode(node.argument) && !node.qualifier) {
        keepSymbol(checker.getSymbolAtLocation(node.argument.literal));
      }
      compiler.forEachChild(node, visitImports);
    };
    visitImports(statement);
  }
  return kept;
}

/** Whether a statement only links modules: an import, or an export of names. */
export function isLink(
  compiler: Compiler,
  statement: ts.Node,
): statement is ts.ImportDeclaration | ts.ExportDeclaration | ts.ImportEqualsDeclaration {
  return (
    compiler.isImportDeclaration(statement) ||
    compiler.isExportDeclaration(statement) ||
    compiler.isImportEqualsDeclaration(statement)
  );
}

function isAugmentation(compiler: Compiler, statement: ts.ModuleDeclaration): boolean {
  return compiler.isStringLiteral(statement.name) || (statement.flags & compiler.NodeFlags.GlobalAugmentation) !== 0;
}
