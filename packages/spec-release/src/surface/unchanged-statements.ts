import ts from "typescript";

/** The statement of a file that a node lies in. */
function statementOf(node: ts.Node): ts.Node {
  return ts.findAncestor(node, (at) => at.parent === undefined || ts.isSourceFile(at.parent)) ?? node;
}

/** What the names in a statement stand for, one after the other: the statements that declare it. */
function referencesOf(checker: ts.TypeChecker, statement: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) || ts.isImportTypeNode(node)) {
      const named = ts.isIdentifier(node) ? node : (node.qualifier ?? node.argument);
      const symbol = checker.getSymbolAtLocation(named);
      const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of target?.declarations ?? []) found.push(statementOf(declaration));
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

function byText(files: readonly ts.SourceFile[], prefix: string): Map<string, ts.Statement> {
  const statements = new Map<string, ts.Statement>();
  for (const file of files) {
    if (!file.fileName.startsWith(prefix)) continue;
    const occurrences = new Map<string, number>();
    for (const statement of file.statements) {
      const text = statement.getText();
      const occurrence = occurrences.get(text) ?? 0;
      occurrences.set(text, occurrence + 1);
      statements.set(`${file.fileName.slice(prefix.length)}\n${occurrence}\n${text}`, statement);
    }
  }
  return statements;
}

/**
 * The old statements that say the same as new ones, down to everything that they name, and those new ones. What lies
 * in them need not be compared.
 */
export function unchangedStatements(program: ts.Program): ReadonlyMap<ts.Node, ts.Node> {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles();
  const news = byText(files, "/after/");
  const unchanged = new Map<ts.Node, ts.Node>();
  for (const [key, statement] of byText(files, "/before/")) {
    const counterpart = news.get(key);
    if (counterpart) unchanged.set(statement, counterpart);
  }
  const references = new Map(
    [...unchanged].map(([old, now]) => {
      const [from, to] = [old, now].map((statement) => referencesOf(checker, statement));
      return [old, { from: from ?? [], to: to ?? [] }];
    }),
  );
  for (let size = -1; size !== unchanged.size; ) {
    size = unchanged.size;
    for (const [old, { from, to }] of references) {
      const isSame = from.every((node, index) => node === to[index] || unchanged.get(node) === to[index]);
      if (from.length !== to.length || !isSame) unchanged.delete(old);
    }
  }
  return unchanged;
}

/** Whether all that declares a symbol is unchanged. */
export function isUnchanged(unchanged: ReadonlyMap<ts.Node, ts.Node>, old: ts.Symbol, now: ts.Symbol): boolean {
  const [olds, news] = [old, now].map(({ declarations = [] }) =>
    declarations.map((declaration) => statementOf(declaration)),
  );
  if (!olds || !news || olds.length === 0 || olds.length !== news.length) return false;
  return olds.every((statement, index) => unchanged.get(statement) === news[index]);
}
