import ts from "typescript";

const maxLength = 160;

/** The declaration of a symbol: the one of its value, otherwise the first. */
export function declarationOf(symbol: ts.Symbol | undefined): ts.Declaration | undefined {
  return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
}

/** A node's text on one line, shortened. A declaration with members is cut before them. */
export function lineOf(node: ts.Node | undefined): string {
  if (node === undefined) return "";
  const { members } = node as { readonly members?: ts.NodeArray<ts.Node> }; // of a class, an interface, an enum
  const text = node.getText();
  const line = (members ? text.slice(0, members.pos - node.getStart()).replace(/\{$/, "") : text)
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:export )?(?:default )?(?:declare )?/, "")
    .replace(/[;,]$/, "");
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** The source text of a declaration's type, or of the whole declaration. Empty for classes and interfaces. */
export function typeTextOf(node: ts.Node | undefined): string {
  if (node === undefined || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return "";
  const isTyped =
    ts.isTypeAliasDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node);
  return ((isTyped ? node.type : node)?.getText() ?? "").replaceAll(/\s+/g, " ");
}

/**
 * The full name of a declaration: `Contact.meta.thumbnail`, `createClient.options.token`.
 *
 * @param exported - Names of declarations that are exported under another name.
 */
export function declaredName(node: ts.Node, exported: ReadonlyMap<ts.Node, string>): string {
  const parts: string[] = [];
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const name = exported.get(at);
    if (name !== undefined) {
      parts.unshift(name);
      break;
    }
    if (ts.isConstructorDeclaration(at)) parts.unshift("constructor");
    else if (!ts.isTypeParameterDeclaration(at)) {
      const own = ts.getNameOfDeclaration(at as ts.Declaration); // undefined if the node declares nothing
      if (own && own.parent === at) parts.unshift(own.getText());
    }
  }
  return parts.join(".").replaceAll('"', "");
}

/** Whether a node is in generated code: in a folder of that name. */
export function isGenerated(node: ts.Node | undefined): boolean {
  return /(^|\/)generated\//.test(fileOf(node));
}

/** The path of a node's file in its package: `dist/contacts.d.ts`. */
export function fileOf(node: ts.Node | undefined): string {
  return node?.getSourceFile().fileName.replace(/^\/(?:before|after)\//, "") ?? "";
}

/** Whether a symbol is declared in the package, not in the compiler's library or another package. */
export function isOwnSymbol(symbol: ts.Symbol | undefined): boolean {
  return isOwnNode(declarationOf(symbol));
}

/** Whether a node is in a file of the package. */
export function isOwnNode(node: ts.Node | undefined): boolean {
  return /^\/(before|after)\//.test(node?.getSourceFile().fileName ?? "");
}
