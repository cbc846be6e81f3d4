import type ts from "typescript";

/**
 * Why a program breaks: the types don't fit, a key is lost, a key can be missing, a key or a new key is required, a key
 * is read-only, additional keys are no longer allowed, or a value can't be called or constructed.
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

/** A step into a type: a key, the items of a list, the values of additional keys. */
export type Step = { readonly key: string } | "items" | "values";

/** A pair of declarations on the path to a break, and the part of them that the path goes through. */
export interface DeclaredPlace {
  readonly before: ts.Node | undefined;
  readonly after: ts.Node | undefined;
  readonly part: "whole" | "argument" | "result" | "type parameter";
  /** The name of a member and the declaration that contains it. The member itself can be declared in a library. */
  readonly member?: { readonly key: string; readonly owner: ts.Node | undefined };
}

/** A place in two types where the new one breaks a program. */
export interface TypeBreak {
  readonly kind: BreakKind;
  readonly way: readonly Step[];
  /** Declarations on the path, the innermost last. */
  readonly declared: readonly DeclaredPlace[];
  /** Both types as TypeScript prints them, for the kind `type`. */
  readonly types?: { readonly before: TypeWords; readonly after: TypeWords };
}

/** A type as TypeScript prints it: as a whole, and each alternative of a union. */
export interface TypeWords {
  readonly whole: string;
  readonly alternatives: readonly string[];
}

/** Prepends a step, and the declarations that it goes through, to the paths of breaks. */
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

/** A pair of declarations, assigned to before and after. */
export function place(
  source: ts.Node | undefined,
  target: ts.Node | undefined,
  isRead: boolean,
  part: DeclaredPlace["part"] = "whole",
): DeclaredPlace {
  return isRead ? { before: target, after: source, part } : { before: source, after: target, part };
}
