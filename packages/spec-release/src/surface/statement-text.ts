import type ts from "typescript";
import type { Compiler } from "../compiler/library-files.ts";

function isPrivate(compiler: Compiler, member: ts.ClassElement): boolean {
  if (member.name && compiler.isPrivateIdentifier(member.name)) return true;
  const modifiers = compiler.canHaveModifiers(member) ? compiler.getModifiers(member) : undefined;
  return modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.PrivateKeyword) ?? false;
}

/**
 * A class without its private members. One `#private` stands for them all: that a class has any is public, as
 * nothing else can then stand in for an instance.
 */
function withoutPrivate(compiler: Compiler, declared: ts.ClassDeclaration): ts.ClassDeclaration {
  const { factory } = compiler;
  const isHidden = (member: ts.ClassElement) =>
    isPrivate(compiler, member) && !compiler.isConstructorDeclaration(member);
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

/** Prints statements without comments and private members, module specifiers as `specifierOf` says. */
export function statementPrinter(
  compiler: Compiler,
  specifierOf: (specifier: string) => string,
): (statement: ts.Statement) => string {
  const printer = compiler.createPrinter({ removeComments: true, newLine: compiler.NewLineKind.LineFeed });
  const { factory } = compiler;
  const transform: ts.TransformerFactory<ts.Statement> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      if (compiler.isStringLiteral(node) && isSpecifier(compiler, node) && specifierOf(node.text) !== node.text) {
        return factory.createStringLiteral(specifierOf(node.text));
      }
      const visited = compiler.visitEachChild(node, visit, context);
      return compiler.isClassDeclaration(visited) ? withoutPrivate(compiler, visited) : visited;
    };
    return (statement) => compiler.visitNode(statement, visit, compiler.isStatement);
  };
  return (statement) => {
    const { transformed } = compiler.transform(statement, [transform]);
    const [printed = statement] = transformed;
    return printer.printNode(compiler.EmitHint.Unspecified, printed, statement.getSourceFile());
  };
}

function isSpecifier(compiler: Compiler, literal: ts.StringLiteral): boolean {
  const { parent } = literal;
  return (
    compiler.isImportDeclaration(parent) ||
    compiler.isExportDeclaration(parent) ||
    compiler.isExternalModuleReference(parent) ||
    (compiler.isLiteralTypeNode(parent) && compiler.isImportTypeNode(parent.parent))
  );
}
