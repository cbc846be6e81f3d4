import ts from "typescript";
import type { Direction } from "../spec/operations.ts";
import { signatureBreaks } from "./signature-breaks.ts";
import { TypeParameters } from "./type-parameters.ts";

/**
 * Why a program breaks: the types don't fit, a key is gone, a key may be missing that was always there, a key must be
 * given that needn't be or is new, a key can no longer be assigned to, keys that are not named are gone, or a value can no
 * longer be called or constructed.
 */
export type BreakKind =
  | "type"
  | "lost"
  | "missing"
  | "required"
  | "added-required"
  | "readonly"
  | "closed"
  | "call"
  | "new";

/** A step from a type into it: a key, the items of a list, the values of keys that are not named. */
export type Step = { readonly key: string } | "items" | "values";

/** Two declarations on the way to a break, and what of them the way goes through. */
export interface DeclaredPlace {
  readonly before: ts.Node | undefined;
  readonly after: ts.Node | undefined;
  readonly part: "whole" | "argument" | "result" | "type parameter";
  /** The name of a member and the declaration that has it: the member itself can be declared in a library. */
  readonly member?: { readonly key: string; readonly owner: ts.Node | undefined };
}

/** A place in two types where the new one breaks a program. */
export interface TypeBreak {
  readonly kind: BreakKind;
  readonly way: readonly Step[];
  /** Declarations on the way, the innermost last. */
  readonly declared: readonly DeclaredPlace[];
  /** Both types in TypeScript's own words, where it is the types that don't fit. */
  readonly types?: { readonly before: TypeWords; readonly after: TypeWords };
}

/** A type in TypeScript's own words: as a whole, and each alternative of a union. */
export interface TypeWords {
  readonly whole: string;
  readonly alternatives: readonly string[];
}

/** What is particular to the types of a package, beside those of a document. */
export interface TypeRules {
  /** The members that a program can use. */
  membersOf(type: ts.Type): readonly ts.Symbol[];
  signaturesOf(type: ts.Type, kind: ts.SignatureKind): readonly ts.Signature[];
  isReadonly(member: ts.Symbol): boolean;
  /** The type that a declaration is written with. */
  textOf(declaration: ts.Node | undefined): string;
  /** Whether a type is declared in the files that are compared, not in a library. */
  isOwn(type: ts.Type): boolean;
  /** Whether only the package makes values of a type: those that it is given came from it. */
  isMade(type: ts.Type): boolean;
  /** Whether two types are known to be the same. */
  isSame(before: ts.Type, after: ts.Type): boolean;
  /** Called for each type before with the direction of its values. */
  visit(before: ts.Type, direction: Direction): void;
}

/** More breaks than this in one type are as good as none: it is another type. */
const maxBreaks = 50;
/** Types of the library that values only come from, or that hold values which are mostly read. Others take values too. */
const onlyHeld =
  /^((Readonly)?(Array|Set|Map)|Promise(Like)?|(Async)?(Iterable|Iterator|IterableIterator|IteratorObject|Generator)|WeakRef|ReadableStream)$/;
/** The third type argument of these is sent into them. */
const sentInto = /^(Async)?(Iterator|IterableIterator|IteratorObject|Generator)$/;
/** A declaration can contain itself with ever new type arguments. */
const maxRecursion = 3;

/**
 * Finds the deepest places where a value can't flow on as before: from the new response to the program that reads it,
 * and from the program that writes to the new request. No key may be lost on the way, even where types would allow it.
 */
export class TypeComparer {
  readonly checker: ts.TypeChecker;
  readonly parameters: TypeParameters;
  readonly #rules: Partial<TypeRules>;
  /** What is known of each pair. A type that contains itself fits as long as nothing else differs. */
  readonly #known = { request: new Map(), response: new Map() } satisfies Record<
    Direction,
    Map<ts.Type, Map<ts.Type, readonly TypeBreak[]>>
  >;
  readonly #open: ts.Symbol[] = [];

  constructor(checker: ts.TypeChecker, rules: Partial<TypeRules> = {}) {
    this.checker = checker;
    this.parameters = new TypeParameters(checker);
    this.#rules = rules;
  }

  /** All places where a program that goes by the type before breaks on the one after. */
  compare(before: ts.Type, after: ts.Type, direction: Direction): readonly TypeBreak[] {
    const isRead = direction === "response";
    return isRead ? this.flow(after, before, isRead) : this.flow(before, after, isRead);
  }

  /** The breaks of a value of one type that goes where the other is expected. */
  flow(source: ts.Type, target: ts.Type, isRead: boolean, isKey = false): readonly TypeBreak[] {
    const [before, after] = isRead ? [target, source] : [source, target];
    this.#rules.visit?.(before, isRead ? "response" : "request");
    if (source === target || this.parameters.arePaired(before, after) || this.#rules.isSame?.(before, after)) return [];
    const isAny = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Any) !== 0;
    const takesAll = !isRead && (after.flags & ts.TypeFlags.Unknown) !== 0;
    if (isAny(before) && !isAny(after) && !takesAll && this.#rules.visit) return this.#here(source, target, isRead);
    if (isAny(source) || target.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [];
    const known: Map<ts.Type, Map<ts.Type, readonly TypeBreak[]>> = this.#known[isRead ? "response" : "request"];
    const partners = known.get(source) ?? new Map<ts.Type, readonly TypeBreak[]>();
    known.set(source, partners);
    const ofPair = partners.get(target);
    if (ofPair) return ofPair;
    const symbol = before.aliasSymbol ?? before.symbol;
    if (symbol && this.#open.filter((other) => other === symbol).length >= maxRecursion) return [];
    partners.set(target, []);
    if (symbol) this.#open.push(symbol);
    const breaks = this.#flowAlias(source, target, isRead, isKey).slice(0, maxBreaks);
    if (symbol) this.#open.pop();
    partners.set(target, breaks);
    return breaks;
  }

  /** The same of what two declarations say. What the compiler can't resolve is `any`, and known by its text alone. */
  flowAt(
    declared: DeclaredPlace,
    source: ts.Type,
    target: ts.Type,
    isRead: boolean,
    isKey = false,
  ): readonly TypeBreak[] {
    const areUnknown = source.flags & target.flags & ts.TypeFlags.Any;
    const isOtherText = areUnknown && this.#rules.textOf?.(declared.before) !== this.#rules.textOf?.(declared.after);
    const breaks = isOtherText ? this.#here(source, target, isRead) : this.flow(source, target, isRead, isKey);
    return within(undefined, breaks, declared);
  }

  /** An alias is a place of its own: the type behind it may be edited there. */
  #flowAlias(source: ts.Type, target: ts.Type, isRead: boolean, isKey: boolean): readonly TypeBreak[] {
    const breaks = this.#flowMembers(source, target, isRead, isKey);
    const [from, to] = [source, target].map((type) => namedAlias(type)?.declarations?.[0]);
    return from && to ? within(undefined, breaks, place(from, to, isRead)) : breaks;
  }

  /** Every alternative of what flows must find one that takes it. A key's being missing is seen to with the key. */
  #flowMembers(source: ts.Type, target: ts.Type, isRead: boolean, isKey: boolean): readonly TypeBreak[] {
    const expected = this.parameters.resolved(target);
    const from = alternativesOf(this.parameters.resolved(source), isKey);
    const to = alternativesOf(expected, isKey);
    const plain = from.filter(
      (member) => !isStructured(member) && !to.some((other) => this.#isSameText(member, other, isRead)),
    );
    if (plain.some((member) => !this.#isAssignable(member, expected))) return this.#here(source, target, isRead);
    const candidates = to.filter(isStructured);
    const structured = from.filter(isStructured);
    return structured.flatMap((member): readonly TypeBreak[] => {
      const fits = this.#isAssignable(member, expected);
      if (candidates.length === 0) return fits ? [] : this.#here(source, target, isRead);
      const attempts = candidates.map((candidate) => {
        const breaks = this.#flowObjects(member, candidate, isRead);
        return fits && to.length > 1 ? breaks.filter(({ kind }) => kind !== "type") : breaks;
      });
      const best = attempts.toSorted((left, right) => left.length - right.length)[0] ?? [];
      if (best.length === 0 && !fits && !this.#rules.membersOf) return this.#here(source, target, isRead);
      // With one alternative on each side there is no doubt what belongs together, nor where one thing is wrong.
      const isClear = best.length <= 1 || (structured.length === 1 && candidates.length === 1);
      return isClear ? best : this.#here(source, target, isRead);
    });
  }

  #flowObjects(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    if (!isRead && this.#rules.isMade?.(source) && this.#rules.isMade(target))
      return this.#flowObjects(target, source, true);
    const [fromItem, toItem] = [source, target].map((type) => this.#itemType(type));
    if (fromItem && toItem) {
      const items = within("items", this.flow(fromItem, toItem, isRead));
      const isClosed = items.length === 0 && source.symbol !== target.symbol && !this.#isAssignable(source, target);
      return isClosed ? this.#here(source, target, isRead) : items;
    }
    const areTuples = [source, target].some((type) => this.checker.isTupleType(type));
    if (fromItem || toItem || areTuples) return this.#flowWhole(source, target, isRead);
    if (this.#rules.isOwn && !this.#rules.isOwn(source) && !this.#rules.isOwn(target)) {
      return this.#flowLibrary(source, target, isRead);
    }
    const calls = [ts.SignatureKind.Call, ts.SignatureKind.Construct].flatMap((kind) =>
      this.#flowSignatures(source, target, isRead, kind),
    );
    return [...this.#flowKeys(source, target, isRead), ...this.#flowValues(source, target, isRead), ...calls];
  }

  /** Types that are compared as a whole, as the compiler sees them. */
  #flowWhole(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    const isSameText = source.symbol === target.symbol && this.#isSameText(source, target, isRead);
    return isSameText || this.#isAssignable(source, target) ? [] : this.#here(source, target, isRead);
  }

  /** A type of the library is known by its arguments. */
  #flowLibrary(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    const [from, to] = [source, target].map((type) => this.#argumentsOf(type));
    const { name } = source.symbol;
    if (source.symbol !== target.symbol || !from || !to || from.length === 0) {
      return this.#flowWhole(source, target, isRead);
    }
    return from.flatMap((argument, index) => {
      const other = to[index] ?? argument;
      const isSent = index === 2 && sentInto.test(name);
      return [
        ...(isSent ? [] : this.flow(argument, other, isRead)),
        ...(isSent || !onlyHeld.test(name) ? this.flow(other, argument, !isRead) : []),
      ];
    });
  }

  #flowKeys(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    const [from, to] = [source, target].map((type) => this.#membersByName(type));
    return [...new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])].flatMap((key): readonly TypeBreak[] => {
      const [given, expected] = [from?.get(key), to?.get(key)];
      const owner = (given ? source : target).symbol?.declarations?.[0];
      const nodes = place(given?.declarations?.[0], expected?.declarations?.[0], isRead);
      const declared: DeclaredPlace = { ...nodes, member: { key, owner } };
      const broken = (kind: BreakKind): TypeBreak => ({ kind, way: [{ key }], declared: [declared] });
      if (given && expected) {
        const isKey = isOptional(given) || isOptional(expected);
        const [type, other] = [given, expected].map((member) => this.checker.getTypeOfSymbol(member));
        const inner = type && other ? this.flowAt(declared, type, other, isRead, isKey) : [];
        return [
          ...(isOptional(given) && !isOptional(expected) ? [broken(isRead ? "missing" : "required")] : []),
          ...(isRead && this.#isReadonly(given) && !this.#isReadonly(expected) ? [broken("readonly")] : []),
          ...within({ key }, inner),
        ];
      }
      if (isRead ? expected : given) {
        const isTaken = !isRead && this.#valueType(target) !== undefined;
        return isTaken ? [] : [broken("lost")];
      }
      return isRead || isOptional(expected) ? [] : [broken("added-required")];
    });
  }

  /** Compares what keys may hold that are not named. */
  #flowValues(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    const from = this.#valueType(source);
    const to = this.#valueType(target);
    if (from && to) return within("values", this.flow(from, to, isRead));
    return (isRead ? to : from) ? [{ kind: "closed", way: [], declared: [] }] : [];
  }

  /** Each call that was possible must find a signature that takes it. */
  #flowSignatures(source: ts.Type, target: ts.Type, isRead: boolean, kind: ts.SignatureKind): readonly TypeBreak[] {
    const [given = [], expected = []] = [source, target].map((type) => this.#rules.signaturesOf?.(type, kind) ?? []);
    return expected.flatMap((signature, index): readonly TypeBreak[] => {
      const attempts = given.map((candidate) => signatureBreaks(this, candidate, signature, isRead));
      const best = attempts.toSorted((left, right) => left.length - right.length)[0];
      if (best === undefined) {
        return [{ kind: kind === ts.SignatureKind.Construct ? "new" : "call", way: [], declared: [] }];
      }
      if (best.length === 0 || given.length < expected.length)
        return best.length === 0 ? [] : this.#here(source, target, isRead);
      return attempts[index] ?? best;
    });
  }

  #here(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    const [before, after] = isRead ? [target, source] : [source, target];
    return [{ kind: "type", way: [], declared: [], types: { before: this.#words(before), after: this.#words(after) } }];
  }

  #words(type: ts.Type): TypeWords {
    const whole = this.checker.typeToString(type);
    const printed = type.isUnion() ? type.types.map((member) => this.checker.typeToString(member)) : [whole];
    const isBoolean = printed.includes("true") && printed.includes("false");
    const others = printed.filter((text) => !isBoolean || (text !== "true" && text !== "false"));
    const isAbsent = (text: string): boolean => text === "null" || text === "undefined";
    const present = others.filter((text) => !isAbsent(text));
    return { whole, alternatives: [...present, ...(isBoolean ? ["boolean"] : []), ...others.filter(isAbsent)] };
  }

  #isSameText(source: ts.Type, target: ts.Type, isRead: boolean): boolean {
    return isRead ? this.parameters.isSameText(target, source) : this.parameters.isSameText(source, target);
  }

  #isAssignable(source: ts.Type, target: ts.Type): boolean {
    return this.checker.isTypeAssignableTo(source, target);
  }

  #membersByName(type: ts.Type): ReadonlyMap<string, ts.Symbol> {
    const members = this.#rules.membersOf?.(type) ?? this.checker.getPropertiesOfType(type);
    return new Map(members.map((member) => [memberName(member), member]));
  }

  #isReadonly(member: ts.Symbol): boolean {
    return this.#rules.isReadonly?.(member) ?? false;
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] {
    const isReference = (objectFlags(type) & ts.ObjectFlags.Reference) !== 0;
    return isReference ? this.checker.getTypeArguments(type as ts.TypeReference) : []; // by its flag
  }

  #itemType(type: ts.Type): ts.Type | undefined {
    return this.checker.isArrayType(type) ? this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  }

  #valueType(type: ts.Type): ts.Type | undefined {
    return this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
  }
}

/** Puts a step, and the declarations that it goes through, in front of the way to some breaks. */
export function within(
  step: Step | undefined,
  breaks: readonly TypeBreak[],
  declared?: DeclaredPlace,
): readonly TypeBreak[] {
  return breaks.map((broken) => ({
    ...broken,
    way: step === undefined ? broken.way : [step, ...broken.way],
    declared: declared ? [declared, ...broken.declared] : broken.declared,
  }));
}

/** The declarations on both sides of what flows. */
export function place(
  source: ts.Node | undefined,
  target: ts.Node | undefined,
  isRead: boolean,
  part: DeclaredPlace["part"] = "whole",
): DeclaredPlace {
  return isRead ? { before: target, after: source, part } : { before: source, after: target, part };
}

/** A member's name without the number that the compiler gives to a unique symbol. */
export function memberName(symbol: ts.Symbol): string {
  return symbol.name.replace(/^__@(.*)@\d+$/, "[$1]");
}

/** The alternatives of a type, of an optional key's those that it has where it isn't missing. */
function alternativesOf(type: ts.Type, isKey: boolean): readonly ts.Type[] {
  const all = type.isUnion() ? type.types : [type];
  return isKey ? all.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : all;
}

/** The alias that a type is written as, also where an optional key adds `undefined` to it. */
function namedAlias(type: ts.Type): ts.Symbol | undefined {
  // Not in the public types: the union as it was written, before its members were taken apart.
  const { origin } = type as ts.Type & { readonly origin?: ts.Type };
  const named = origin?.isUnion() ? origin.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : [];
  return type.aliasSymbol ?? (named.length === 1 ? named[0]?.aliasSymbol : undefined);
}

function objectFlags(type: ts.Type): ts.ObjectFlags {
  return type.flags & ts.TypeFlags.Object ? (type as ts.ObjectType).objectFlags : ts.ObjectFlags.None; // by its flag
}

function isStructured({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive | ts.TypeFlags.Intersection)) !== 0;
}

function isOptional(key: ts.Symbol | undefined): boolean {
  return key !== undefined && (key.flags & ts.SymbolFlags.Optional) !== 0;
}
