import ts from "typescript";
import type { Direction } from "../spec/operations.ts";

/**
 * Why a program breaks: the types don't fit, a key is gone, a key may be missing that was always there, a key must be
 * given that needn't be, or keys that are not named are gone.
 */
export type BreakKind = "type" | "lost" | "missing" | "required" | "closed";

/** A step from a type into it: a key, the items of a list, the values of keys that are not named. */
export type Step = { readonly key: string } | "items" | "values";

/** A place in two types where the new one breaks a program. */
export interface TypeBreak {
  readonly kind: BreakKind;
  readonly way: readonly Step[];
  /** Both types in TypeScript's own words, where it is the types that don't fit. */
  readonly types?: { readonly before: string; readonly after: string };
}

/** More breaks than this in one type are as good as none: it is another type. */
const maxBreaks = 50;

/**
 * Finds the deepest places where a value can't flow on as before: from the new answer to the program that reads it, and
 * from the program that writes to the new request. No key may be lost on the way, even where the types would allow it.
 */
export class TypeComparer {
  readonly #checker: ts.TypeChecker;
  readonly #isRead: boolean;
  /** What is known of each pair. A type that contains itself fits as long as nothing else differs. */
  readonly #known = new Map<ts.Type, Map<ts.Type, readonly TypeBreak[]>>();

  constructor(checker: ts.TypeChecker, direction: Direction) {
    this.#checker = checker;
    this.#isRead = direction === "response";
  }

  /** All places where a program that goes by the old type breaks on the new one. */
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

  /** Every alternative of what flows must find one that takes it. A key's being missing is seen to with the key. */
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
      // With one alternative on each side there is no doubt what belongs together, nor where one thing is wrong.
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
    const [old, fresh] = this.#isRead ? [target, source] : [source, target];
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
      if (this.#checker.getPropertyOfType(old, key)) {
        const isTaken = !this.#isRead && this.#valueType(fresh) !== undefined;
        return isTaken ? [] : [{ kind: "lost", way: [{ key }] }];
      }
      return this.#isRead || isOptional(to) ? [] : [{ kind: "required", way: [{ key }] }];
    });
  }

  /** Compares what keys may hold that are not named. */
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
