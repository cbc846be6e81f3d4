import ts from "typescript";

function isPrivate(member: ts.ClassElement): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false;
}

/**
 * A class without its private members. One `#private` replaces them all, because programs notice whether a class has
 * any: if it does, no other object can be used as an instance.
 */
function withoutPrivate(declared: ts.ClassDeclaration): ts.ClassDeclaration {
  const { factory } = ts;
  const isHidden = (member: ts.ClassElement) => isPrivate(member) && !ts.isConstructorDeclaration(member);
  const seen = declared.members.filter((member) => !isHidden(member));
  const brand =
    seen.length < declared.members.length
      ? [
          factory.createPropertyDeclaration(
            undefined,
            factory.createPrivateIdentifier("#private"),
            undefined,
            undefined,
            undefined,
          ),
        ]
      : [];
  const { modifiers, name, typeParameters, heritageClauses } = declared;
  return factory.updateClassDeclaration(declared, modifiers, name, typeParameters, heritageClauses, [
    ...brand,
    ...seen,
  ]);
}

/** Prints statements without comments and private members. `specifierOf` replaces the module specifiers. */
export function statementPrinter(specifierOf: (specifier: string) => string): (statement: ts.Statement) => string {
  const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
  const { factory } = ts;
  const transform: ts.TransformerFactory<ts.Statement> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isStringLiteral(node) && isSpecifier(node) && specifierOf(node.text) !== node.text) {
        return factory.createStringLiteral(specifierOf(node.text));
      }
      const visited = ts.visitEachChild(node, visit, context);
      return ts.isClassDeclaration(visited) ? withoutPrivate(visited) : visited;
    };
    return (statement) => ts.visitNode(statement, visit, ts.isStatement);
  };
  return (statement) => {
    const { transformed } = ts.transform(statement, [transform]);
    const [printed = statement] = transformed;
    return printer.printNode(ts.EmitHint.Unspecified, printed, statement.getSourceFile());
  };
}

function isSpecifier(literal: ts.StringLiteral): boolean {
  const { parent } = literal;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent))
  );
}
