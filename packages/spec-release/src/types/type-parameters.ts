import ts from "typescript";

/** Pairs of type parameters, one from each side, that stand for the same type. */
export class TypeParameters {
  readonly #checker: ts.TypeChecker;
  readonly #partners = new Map<ts.Type, ts.Type>();
  /** Names before by names after. */
  readonly #names = new Map<string, string>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Pairs type parameters by their positions. */
  pair(before: readonly ts.Type[], after: readonly ts.Type[]): void {
    for (const [index, parameter] of before.entries()) {
      const partner = after[index];
      if (partner === undefined) continue;
      this.#partners.set(parameter, partner).set(partner, parameter);
      this.#names.set(parameter.symbol.name, partner.symbol.name);
    }
  }

  arePaired(one: ts.Type, other: ts.Type): boolean {
    return this.#partners.get(one) === other;
  }

  /** A type, or the constraint of a type parameter that has no partner. */
  resolved(type: ts.Type): ts.Type {
    if (!type.isTypeParameter() || this.#partners.has(type)) return type;
    return this.#checker.getBaseConstraintOfType(type) ?? this.#checker.getUnknownType();
  }

  /**
   * Whether two types that depend on type parameters have the same text. The compiler can't relate such types, as it
   * doesn't know that the parameters are paired.
   */
  isSameText(before: ts.Type, after: ts.Type): boolean {
    if (this.arePaired(before, after)) return true;
    if (!this.#isOpen(before) || !this.#isOpen(after)) return false;
    const renamed = this.#print(before).replaceAll(/[A-Za-z_$][\w$]*/g, (name) => this.#names.get(name) ?? name);
    return renamed === this.#print(after);
  }

  /** A type's full text, without the name of its alias. */
  #print(type: ts.Type): string {
    return this.#checker.typeToString(
      type,
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
    );
  }

  #isOpen(type: ts.Type, depth = 0): boolean {
    if (type.flags & ts.TypeFlags.Instantiable) return true;
    if (depth > 4) return false;
    const isReference =
      type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference; // by its flag
    const inner = isReference ? this.#checker.getTypeArguments(type as ts.TypeReference) : []; // by its flag
    return [...inner, ...(type.aliasTypeArguments ?? [])].some((argument) => this.#isOpen(argument, depth + 1));
  }
}
