import ts from "typescript";
import type { Direction } from "../spec/operations.ts";

/**
 * Why a program breaks: incompatible types, a removed key, a received key that became optional, a sent key that became
 * required, or additional keys that are no longer allowed.
 */
export type BreakKind = "type" | "lost" | "missing" | "required" | "closed";

/** A step into a type: a key, the items of a list, the values of additional keys. */
export type Step = { readonly key: string } | "items" | "values";

/** A place in two types where the new one breaks a program. */
export interface TypeBreak {
  readonly kind: BreakKind;
  readonly way: readonly Step[];
  /** Both types as TypeScript prints them, when they are incompatible. */
  readonly types?: { readonly before: string; readonly after: string };
}

/** A limit for types that have nothing in common. */
const maxBreaks = 50;

/**
 * Finds the deepest places where a value is no longer assignable: from the new response to the program that reads it,
 * or from the program that writes to the new request. A lost key counts even if the types would allow it.
 */
export class TypeComparer {
  readonly #checker: ts.TypeChecker;
  readonly #isRead: boolean;
  /** Known results. A type that contains itself fits as long as nothing else differs. */
  readonly #known = new Map<ts.Type, Map<ts.Type, readonly TypeBreak[]>>();

  constructor(checker: ts.TypeChecker, direction: Direction) {
    this.#checker = checker;
    this.#isRead = direction === "response";
  }

  /** Returns all places where a program with the old type breaks on the new one. */
  compare(before: ts.Type, after: ts.Type): readonly TypeBreak[] {
    return this.#isRead ? this.#flow(after, before) : this.#flow(before, after);
  }

  #flow(source: ts.Type, target: ts.Type): readonly TypeBreak[] {
    if (
      source === target ||
      target.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) ||
      source.flags & ts.TypeFlags.Any
    )
      return [];
    const partners = this.#known.get(source) ?? new Map<ts.Type, readonly TypeBreak[]>();
    this.#known.set(source, partners);
    const known = partners.get(target);
    if (known) return known;
    partners.set(target, []);
    const breaks = this.#flowMembers(source, target).slice(0, maxBreaks);
    partners.set(target, breaks);
    return breaks;
  }

  /** Every alternative of the source must fit one of the target. Optional keys are compared with the key. */
  #flowMembers(source: ts.Type, target: ts.Type): readonly TypeBreak[] {
    const from = membersOf(source).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const plain = from.filter((member) => !isStructured(member));
    if (plain.some((member) => !this.#checker.isTypeAssignableTo(member, target))) return this.#here(source, target);
    const to = membersOf(target).filter(isStructured);
    const structured = from.filter(isStructured);
    return structured.flatMap((member): readonly TypeBreak[] => {
      const fits = this.#checker.isTypeAssignableTo(member, target);
      if (to.length === 0) return fits ? [] : this.#here(source, target);
      const attempts = to.map((candidate) => {
        const breaks = this.#flowObjects(member, candidate);
        return fits ? breaks.filter(({ kind }) => kind === "lost" || kind === "closed") : breaks;
      });
      const best = attempts.toSorted((left, right) => left.length - right.length)[0] ?? [];
      if (best.length === 0 && !fits) return this.#here(source, target);
      // The place is certain with one alternative on each side, or with a single break.
      return best.length <= 1 || (structured.length === 1 && to.length === 1) ? best : this.#here(source, target);
    });
  }

  #flowObjects(source: ts.Type, target: ts.Type): readonly TypeBreak[] {
    const [fromItem, toItem] = [source, target].map((type) => this.#itemType(type));
    if (fromItem && toItem) return within("items", this.#flow(fromItem, toItem));
    if (fromItem || toItem) return this.#checker.isTypeAssignableTo(source, target) ? [] : this.#here(source, target);
    return [...this.#flowKeys(source, target), ...this.#flowValues(source, target)];
  }

  #flowKeys(source: ts.Type, target: ts.Type): readonly TypeBreak[] {
    const [before, after] = this.#isRead ? [target, source] : [source, target];
    const properties = [source, target].flatMap((type) => this.#checker.getPropertiesOfType(type));
    return [...new Set(properties.map(({ name }) => name))].flatMap((key): readonly TypeBreak[] => {
      const from = this.#checker.getPropertyOfType(source, key);
      const to = this.#checker.getPropertyOfType(target, key);
      if (from && to) {
        const kind = this.#isRead ? "missing" : "required";
        const optional: TypeBreak[] = isOptional(from) && !isOptional(to) ? [{ kind, way: [] }] : [];
        const types = this.#flow(this.#checker.getTypeOfSymbol(from), this.#checker.getTypeOfSymbol(to));
        return within({ key }, [...optional, ...types]);
      }
      if (this.#checker.getPropertyOfType(before, key)) {
        const isTaken = !this.#isRead && this.#valueType(after) !== undefined;
        return isTaken ? [] : [{ kind: "lost", way: [{ key }] }];
      }
      return this.#isRead || isOptional(to) ? [] : [{ kind: "required", way: [{ key }] }];
    });
  }

  /** Compares the values of additional keys. */
  #flowValues(source: ts.Type, target: ts.Type): readonly TypeBreak[] {
    const from = this.#valueType(source);
    const to = this.#valueType(target);
    if (from && to) return within("values", this.#flow(from, to));
    return (this.#isRead ? to : from) ? [{ kind: "closed", way: [] }] : [];
  }

  #here(source: ts.Type, target: ts.Type): readonly TypeBreak[] {
    const [after = "", before = ""] = (this.#isRead ? [source, target] : [target, source]).map((type) =>
      this.#checker.typeToString(type),
    );
    return [{ kind: "type", way: [], types: { before, after } }];
  }

  #itemType(type: ts.Type): ts.Type | undefined {
    return this.#checker.isArrayType(type) ? this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  }

  #valueType(type: ts.Type): ts.Type | undefined {
    return this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
  }
}

function within(step: Step, breaks: readonly TypeBreak[]): readonly TypeBreak[] {
  return breaks.map((broken) => ({ ...broken, way: [step, ...broken.way] }));
}

function membersOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isStructured({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive | ts.TypeFlags.Intersection)) !== 0;
}

function isOptional(key: ts.Symbol | undefined): boolean {
  return key !== undefined && (key.flags & ts.SymbolFlags.Optional) !== 0;
}
