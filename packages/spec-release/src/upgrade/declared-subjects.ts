import ts from "typescript";
import { type Described, keysOfNames } from "./described-names.ts";
import type { SubjectKey } from "./subject-key.ts";

/** A docstring line that is an operation, with or without a word before it: `Endpoint: GET /pets/{id}`. */
const documentedEndpoint =
  /^[\s*]*(?:[\w-]+: *)?`?((?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) \/[^\s`]*)`?\.?\s*$/gm;
/** Maps the declarations of a package to the parts of the API that they describe. */
export class DeclaredSubjects {
  readonly #checker: ts.TypeChecker;
  readonly #isOfPackage: (file: ts.SourceFile) => boolean;
  readonly #described: Described;
  readonly #known = new Map<ts.Symbol, ReadonlySet<SubjectKey>>();

  constructor(checker: ts.TypeChecker, isOfPackage: (file: ts.SourceFile) => boolean, described: Described) {
    this.#checker = checker;
    this.#isOfPackage = isOfPackage;
    this.#described = described;
  }

  /** The keys of a symbol, and of the types that its declaration names. Empty for a symbol of another package. */
  keysOf(given: ts.Symbol): ReadonlySet<SubjectKey> {
    const symbol = given.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(given) : given;
    const known = this.#known.get(symbol);
    if (known) return known;
    const keys = new Set<SubjectKey>();
    // A type that contains itself is looked up again before it is complete. The keys so far are enough then.
    this.#known.set(symbol, keys);
    for (const declaration of symbol.declarations ?? []) {
      if (!this.#isOfPackage(declaration.getSourceFile())) continue;
      for (const key of keysOfNames(namePath(declaration), this.#described)) keys.add(key);
      for (const operation of this.#documentedOperations(declaration)) keys.add(operation);
      for (const type of namedTypes(declaration)) {
        for (const target of this.#symbolsOfType(type)) for (const key of this.keysOf(target)) keys.add(key);
      }
    }
    return keys;
  }

  /** The operation that a string names, such as the argument of a function for any request. */
  operationOf(text: string): SubjectKey | undefined {
    return this.#described.routes.has(text) ? text : undefined;
  }

  #documentedOperations(declaration: ts.Declaration): string[] {
    if (!ts.isFunctionLike(declaration) && !ts.isPropertySignature(declaration)) return [];
    const docs = ts.getJSDocCommentsAndTags(declaration).map((doc) => doc.getText());
    const named = docs.flatMap((text) => [...text.matchAll(documentedEndpoint)].map(([, operation = ""]) => operation));
    return named.filter((operation) => this.#described.routes.has(operation));
  }

  #symbolsOfType(type: ts.TypeNode): ts.Symbol[] {
    if (ts.isIndexedAccessTypeNode(type)) {
      const { objectType, indexType } = type;
      if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteral(indexType.literal)) return [];
      return propertySymbols(this.#checker, this.#checker.getTypeFromTypeNode(objectType), indexType.literal.text);
    }
    const symbol = ts.isTypeReferenceNode(type) ? this.#checker.getSymbolAtLocation(type.typeName) : undefined;
    return symbol ? [symbol] : [];
  }
}

/** Finds a property by name in a type, or in each alternative of a union. */
export function propertySymbols(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol[] {
  const some = checker.getNonNullableType(type);
  const whole = checker.getPropertyOfType(some, name);
  if (whole) return [whole];
  const alternatives = some.isUnion() ? some.types : [];
  return alternatives.flatMap((alternative) => checker.getPropertyOfType(alternative, name) ?? []);
}

/** The names that lead to a declaration: `components`, `schemas`, `Pet`, `kind`. */
function namePath(declaration: ts.Declaration): string[] {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isParameter(node) ? undefined : ts.getNameOfDeclaration(node as ts.Declaration);
    if (name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name))) {
      names.unshift(name.text);
    }
  }
  return names;
}

/** The types that a declaration names directly, without their parts. */
function namedTypes(declaration: ts.Declaration): ts.TypeNode[] {
  if (ts.isFunctionLike(declaration)) {
    return [declaration.type, ...declaration.parameters.map(({ type }) => type)].flatMap(partsOfType);
  }
  const hasType =
    ts.isPropertySignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isTypeAliasDeclaration(declaration) ||
    ts.isVariableDeclaration(declaration);
  return hasType ? partsOfType(declaration.type) : [];
}

/** The named types among the alternatives, items and arguments of a type. */
function partsOfType(type: ts.TypeNode | undefined): ts.TypeNode[] {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(partsOfType);
  if (ts.isArrayTypeNode(type)) return partsOfType(type.elementType);
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return partsOfType(type.type);
  if (ts.isTypeReferenceNode(type)) return [type, ...(type.typeArguments ?? []).flatMap(partsOfType)];
  return ts.isIndexedAccessTypeNode(type) ? [type] : [];
}
