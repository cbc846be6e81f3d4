import ts from "typescript";

function identifiersIn(node: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (child: ts.Node) => {
    if (ts.isIdentifier(child)) found.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** The declarations that can be reached from the exports of the entries. */
export function publicStatements(program: ts.Program, entries: Iterable<ts.SourceFile>): ReadonlySet<ts.Statement> {
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
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of [...(symbol.declarations ?? []), ...(target.declarations ?? [])]) {
      if (ts.isSourceFile(declaration)) {
        // A namespace import, or `import("./x.ts")`: every export of the module can be used.
        for (const exported of checker.getExportsOfModule(target)) keepSymbol(exported);
        continue;
      }
      const statement = ts.findAncestor(declaration, (node) => ts.isSourceFile(node.parent));
      if (statement && ts.isStatement(statement) && !isLink(statement)) keep(statement);
    }
  };

  for (const file of program.getSourceFiles()) {
    for (const statement of file.statements) {
      // `declare global` and `declare module "x"` have an effect in any file.
      if (ts.isModuleDeclaration(statement) && isAugmentation(statement)) keep(statement);
    }
  }
  for (const entry of entries) {
    const module = checker.getSymbolAtLocation(entry);
    if (module) for (const exported of checker.getExportsOfModule(module)) keepSymbol(exported);
  }
  for (let statement = pending.pop(); statement !== undefined; statement = pending.pop()) {
    for (const identifier of identifiersIn(statement)) keepSymbol(checker.getSymbolAtLocation(identifier));
    const visitImports = (node: ts.Node) => {
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && !node.qualifier) {
        keepSymbol(checker.getSymbolAtLocation(node.argument.literal));
      }
      ts.forEachChild(node, visitImports);
    };
    visitImports(statement);
  }
  return kept;
}

/** Whether a statement only links modules: an import, or an export of names. */
export function isLink(
  statement: ts.Node,
): statement is ts.ImportDeclaration | ts.ExportDeclaration | ts.ImportEqualsDeclaration {
  return (
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isImportEqualsDeclaration(statement)
  );
}

function isAugmentation(statement: ts.ModuleDeclaration): boolean {
  return ts.isStringLiteral(statement.name) || (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
}
