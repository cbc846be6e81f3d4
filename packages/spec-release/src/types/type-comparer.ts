import ts from "typescript";
import type { Direction } from "../spec/operation-usage.ts";
import { signatureBreaks } from "./signature-breaks.ts";
import { type BreakKind, type DeclaredPlace, place, type TypeBreak, type TypeWords, within } from "./type-break.ts";
import { TypeParameters } from "./type-parameters.ts";

/** Rules for the types of a package. Types of a document need none. */
export interface TypeRules {
  /** The members that a program can use. */
  membersOf(type: ts.Type): readonly ts.Symbol[];
  signaturesOf(type: ts.Type, kind: ts.SignatureKind): readonly ts.Signature[];
  isReadonly(member: ts.Symbol): boolean;
  /** The source text of a declaration's type. */
  textOf(declaration: ts.Node | undefined): string;
  /** Whether a type is declared in the compared files, not in a library. */
  isOwn(type: ts.Type): boolean;
  /** Whether only the package creates values of a type, so that its arguments came from it too. */
  isMade(type: ts.Type): boolean;
  /** Whether two types are known to be the same. */
  isSame(before: ts.Type, after: ts.Type): boolean;
  /** Called for each old type that is compared, with the direction of its values. */
  visit(before: ts.Type, direction: Direction): void;
}

/** A type with more breaks is an entirely different type: further breaks add nothing. */
const maxBreaks = 50;
/** Library types that only, or mostly, read values of their type arguments. Others also write such values. */
const onlyHeld =
  /^((Readonly)?(Array|Set|Map)|Promise(Like)?|(Async)?(Iterable|Iterator|IterableIterator|IteratorObject|Generator)|WeakRef|ReadableStream)$/;
/** Library types whose third type argument is only written. */
const sentInto = /^(Async)?(Iterator|IterableIterator|IteratorObject|Generator)$/;
/** A declaration can contain itself with different type arguments each time. */
const maxRecursion = 3;

/**
 * Finds the deepest places where a value no longer fits: where a program reads a new response, and where the new API
 * reads the program's request. A lost key counts even if the types would allow it.
 */
export class TypeComparer {
  readonly checker: ts.TypeChecker;
  readonly parameters: TypeParameters;
  readonly #rules: Partial<TypeRules>;
  /** Results for each pair. A type that contains itself fits unless something else differs. */
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

  /** Returns all places where a program that is written for the type before breaks on the type after. */
  compare(before: ts.Type, after: ts.Type, direction: Direction): readonly TypeBreak[] {
    const isRead = direction === "response";
    return isRead ? this.flow(after, before, isRead) : this.flow(before, after, isRead);
  }

  /** Returns the breaks when a value of the source type is used where the target type is expected. */
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

  /** The same for two declarations. Types that the compiler can't resolve are `any`, so their text is compared. */
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

  /** An alias is a place too, as its type can be edited there. */
  #flowAlias(source: ts.Type, target: ts.Type, isRead: boolean, isKey: boolean): readonly TypeBreak[] {
    const breaks = this.#flowMembers(source, target, isRead, isKey);
    const [from, to] = [source, target].map((type) => namedAlias(type)?.declarations?.[0]);
    return from && to ? within(undefined, breaks, place(from, to, isRead)) : breaks;
  }

  /** Every alternative of the source must fit one of the target's. A key that can be missing is compared elsewhere. */
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
      // With one alternative on each side, or only one break, the place is certain.
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

  /** Compares types as a whole, by the compiler's assignability. */
  #flowWhole(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    const isSameText = source.symbol === target.symbol && this.#isSameText(source, target, isRead);
    return isSameText || this.#isAssignable(source, target) ? [] : this.#here(source, target, isRead);
  }

  /** Compares library types by their type arguments. */
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

  /** Compares the values of additional keys. */
  #flowValues(source: ts.Type, target: ts.Type, isRead: boolean): readonly TypeBreak[] {
    const from = this.#valueType(source);
    const to = this.#valueType(target);
    if (from && to) return within("values", this.flow(from, to, isRead));
    return (isRead ? to : from) ? [{ kind: "closed", way: [], declared: [] }] : [];
  }

  /** Every call that was possible must match a signature. */
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

/** A member's name without the number that the compiler gives to a unique symbol. */
export function memberName(symbol: ts.Symbol): string {
  return symbol.name.replace(/^__@(.*)@\d+$/, "[$1]");
}

/** The alternatives of a type; for an optional key, without `undefined`. */
function alternativesOf(type: ts.Type, isKey: boolean): readonly ts.Type[] {
  const all = type.isUnion() ? type.types : [type];
  return isKey ? all.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : all;
}

/** The alias of a type, also if an optional key adds `undefined` to it. */
function namedAlias(type: ts.Type): ts.Symbol | undefined {
  // Internal to TypeScript: the union as it was written, with named members.
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
