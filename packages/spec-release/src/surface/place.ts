import type ts from "typescript";
import type { Compiler } from "../compiler/library-files.ts";
import type { ChangeSubject } from "../diff/found-change.ts";

/** A declaration that both surfaces have, on the way from an export to a difference. */
export interface Place {
  /** The declaration's name: `Contacts.listConversations`. */
  readonly symbol: string;
  /** The part of the declaration, in words that stand before a verb: "Argument `id` of `Contacts.get`". */
  readonly subject: string;
  /** The same as data. */
  readonly named: ChangeSubject;
  readonly old: ts.Node | undefined;
  readonly now: ts.Node | undefined;
  /** What is written for the type, to see on which of several places it was edited. */
  readonly oldType: string;
  readonly nowType: string;
}

const LONGEST = 160;

/** A node's text on one line, cut where it is long. Of what has members of its own, no members. */
export function lineOf(node: ts.Node | undefined): string {
  if (node === undefined) return "";
  const { members } = node as { readonly members?: ts.NodeArray<ts.Node> }; // of a class, an interface, an enum
  const text = node.getText();
  const line = (members ? text.slice(0, members.pos - node.getStart()).replace(/\{$/, "") : text)
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:export )?(?:default )?(?:declare )?/, "")
    .replace(/[;,]$/, "");
  return shortened(line);
}

/** A text cut after 160 characters. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** What a declaration says of its type; for a function that is all of it but its name. */
export function typeTextOf(compiler: Compiler, node: ts.Node | undefined): string {
  if (node === undefined) return "";
  const typed =
    compiler.isTypeAliasDeclaration(node) ||
    compiler.isPropertySignature(node) ||
    compiler.isPropertyDeclaration(node) ||
    compiler.isParameter(node) ||
    compiler.isVariableDeclaration(node) ||
    compiler.isIndexSignatureDeclaration(node);
  const text = (typed ? node.type : node)?.getText() ?? "";
  return text.replaceAll(/\s+/g, " ");
}

/** The declaration that stands for a symbol: the one of its value, else the first. */
export function declarationOf(symbol: ts.Symbol | undefined): ts.Declaration | undefined {
  return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
}

/** A member's name without the number that the compiler gives to a unique symbol. */
export function memberName(symbol: ts.Symbol): string {
  return symbol.name.replace(/^__@(.*)@\d+$/, "[$1]");
}

/**
 * The name of a declaration by where it is written: `Contact.meta.thumbnail`, `createClient.options.token`.
 *
 * @param exported - Names of what is exported under another name than it is declared by.
 */
export function declaredName(compiler: Compiler, node: ts.Node, exported: ReadonlyMap<ts.Node, string>): string {
  const parts: string[] = [];
  for (let at = node; !compiler.isSourceFile(at); at = at.parent) {
    const name = exported.get(at);
    if (name !== undefined) {
      parts.unshift(name);
      break;
    }
    if (compiler.isConstructorDeclaration(at)) parts.unshift("constructor");
    else if (!compiler.isTypeParameterDeclaration(at)) {
      const own = compiler.getNameOfDeclaration(at as ts.Declaration); // undefined for what declares nothing
      if (own && own.parent === at) parts.unshift(own.getText());
    }
  }
  return parts.join(".").replaceAll('"', "");
}

/** Whether a node lies in generated code: in a folder of that name. */
export function isGenerated(node: ts.Node | undefined): boolean {
  return /(^|\/)generated\//.test(fileOf(node));
}

/** The path of a node's file in its package: `dist/contacts.d.ts`. */
export function fileOf(node: ts.Node | undefined): string {
  return node?.getSourceFile().fileName.replace(/^\/(?:old|new)\//, "") ?? "";
}
