import ts from "typescript";
import { type BreakKind, place, type TypeBreak, type TypeWords, within } from "./type-break.ts";
import type { TypeComparer } from "./type-comparer.ts";

/** A parameter at a position. A rest parameter is at its position and all later ones. */
interface Parameter {
  readonly name: string;
  readonly type: ts.Type;
  readonly node: ts.Node | undefined;
  readonly isOptional: boolean;
}

/**
 * Returns the breaks when callers know one declaration of a function, but call another one.
 *
 * @param given - The function that is called.
 * @param expected - The declaration that callers know.
 * @param isRead - Whether programs call a function of the package. If false, the package calls one of the program.
 */
export function signatureBreaks(
  comparer: TypeComparer,
  given: ts.Signature,
  expected: ts.Signature,
  isRead: boolean,
): readonly TypeBreak[] {
  const own = typeParametersOf(given);
  const others = typeParametersOf(expected);
  if (isRead) comparer.parameters.pair(others, own);
  else comparer.parameters.pair(own, others);
  return [
    ...typeParameterBreaks(comparer, own, others, isRead),
    ...parameterBreaks(comparer, given, expected, isRead),
    ...resultBreaks(comparer, given, expected, isRead),
  ];
}

function typeParametersOf(signature: ts.Signature): readonly ts.TypeParameter[] {
  return signature.getTypeParameters() ?? [];
}

/** Returns the breaks of type parameters, which callers can pass in angle brackets. */
export function typeParameterBreaks(
  comparer: TypeComparer,
  given: readonly ts.TypeParameter[],
  expected: readonly ts.TypeParameter[],
  isRead: boolean,
): readonly TypeBreak[] {
  const nodeOf = (parameter: ts.TypeParameter | undefined): ts.Node | undefined => parameter?.symbol.declarations?.[0];
  return Array.from({ length: Math.max(given.length, expected.length) }).flatMap((_, index): readonly TypeBreak[] => {
    const [own, other] = [given[index], expected[index]];
    const declared = place(nodeOf(own), nodeOf(other), isRead, "type parameter");
    const broken = (kind: BreakKind): readonly TypeBreak[] => [{ kind, way: [], declared: [declared] }];
    if (own && other) {
      const unknown = comparer.checker.getUnknownType();
      const constraint = comparer.flow(other.getConstraint() ?? unknown, own.getConstraint() ?? unknown, !isRead);
      const isRequired = own.getDefault() === undefined && other.getDefault() !== undefined;
      return [...within(undefined, constraint, declared), ...(isRequired ? broken("required") : [])];
    }
    if (own) return own.getDefault() === undefined && expected.length > 0 ? broken("added-required") : [];
    return isRead ? broken("lost") : [];
  });
}

function parameterBreaks(
  comparer: TypeComparer,
  given: ts.Signature,
  expected: ts.Signature,
  isRead: boolean,
): readonly TypeBreak[] {
  const [own, others] = [given, expected].map((signature) => parametersOf(comparer.checker, signature));
  if (!own || !others) return [];
  if (isReordered(own, others)) return [reordered(comparer, given, expected, isRead)];
  // One more for a rest parameter, to compare arguments after the last named one.
  const count = Math.max(own.names.length, others.names.length) + (own.hasRest || others.hasRest ? 1 : 0);
  return Array.from({ length: count }).flatMap((_, index): readonly TypeBreak[] => {
    const [parameter, other] = [own.at(index), others.at(index)];
    // A missing argument has no declaration, so the function's is shown.
    const nodes = [parameter?.node ?? given.getDeclaration(), other?.node ?? expected.getDeclaration()] as const;
    const declared = place(...nodes, isRead, "argument");
    const broken = (kind: BreakKind): readonly TypeBreak[] => [{ kind, way: [], declared: [declared] }];
    if (parameter && other) {
      const isKey = parameter.isOptional || other.isOptional;
      const types = comparer.flowAt(declared, other.type, parameter.type, !isRead, isKey);
      const isRequired = !parameter.isOptional && other.isOptional;
      return [...(isRequired ? broken(isRead ? "required" : "missing") : []), ...types];
    }
    if (parameter) return parameter.isOptional ? [] : broken(isRead ? "added-required" : "lost");
    return isRead ? broken("lost") : [];
  });
}

interface Parameters {
  readonly names: readonly string[];
  readonly hasRest: boolean;
  at(index: number): Parameter | undefined;
}

function parametersOf(checker: ts.TypeChecker, signature: ts.Signature): Parameters {
  const symbols = signature.getParameters();
  const all = symbols.map((symbol): Parameter & { readonly isRest: boolean } => {
    const node = symbol.valueDeclaration;
    const parameter = node && ts.isParameter(node) ? node : undefined;
    const isRest = parameter?.dotDotDotToken !== undefined;
    const type = checker.getTypeOfSymbol(symbol);
    const item = isRest ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
    const isOptional = isRest || parameter?.questionToken !== undefined;
    return { name: symbol.name, type: item ?? type, node, isOptional, isRest };
  });
  const last = all.at(-1);
  const rest = last?.isRest ? last : undefined;
  return { names: all.map(({ name }) => name), hasRest: rest !== undefined, at: (index) => all[index] ?? rest };
}

/** Whether both have the same argument names in a different order. */
function isReordered({ names }: Parameters, { names: others }: Parameters): boolean {
  const isSameSet = names.length === others.length && names.every((name) => others.includes(name));
  return isSameSet && names.join() !== others.join();
}

function reordered(comparer: TypeComparer, given: ts.Signature, expected: ts.Signature, isRead: boolean): TypeBreak {
  const [before = "", after = ""] = (isRead ? [expected, given] : [given, expected]).map((signature) =>
    comparer.checker.signatureToString(signature),
  );
  const words = (whole: string): TypeWords => ({ whole, alternatives: [whole] });
  return { kind: "type", way: [], declared: [], types: { before: words(before), after: words(after) } };
}

function resultBreaks(
  comparer: TypeComparer,
  given: ts.Signature,
  expected: ts.Signature,
  isRead: boolean,
): readonly TypeBreak[] {
  const { checker } = comparer;
  const declared = place(given.getDeclaration(), expected.getDeclaration(), isRead, "result");
  const [own, other] = [given, expected].map((signature) => checker.getTypePredicateOfSignature(signature));
  const predicates = own?.type && other?.type ? comparer.flow(own.type, other.type, isRead) : [];
  // A caller that expects no result ignores it.
  const isIgnored = (expected.getReturnType().flags & ts.TypeFlags.Void) !== 0;
  const [result, wanted] = [given.getReturnType(), expected.getReturnType()];
  const types = isIgnored ? [] : comparer.flowAt(declared, result, wanted, isRead);
  const lost: readonly TypeBreak[] = other && !own ? [{ kind: "type", way: [], declared: [] }] : [];
  return [...within(undefined, [...predicates, ...lost], declared), ...types];
}
