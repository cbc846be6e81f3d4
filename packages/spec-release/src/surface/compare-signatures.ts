import type ts from "typescript";
import type { ChangeSubject } from "../diff/found-change.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareTypeParameters } from "./compare-type-parameters.ts";
import { compareTypes } from "./compare-types.ts";
import type { Place } from "./place.ts";
import { stepsTo } from "./steps.ts";
import type { Direction, Walk } from "./walk.ts";

/** Compares the ways to call a function, or to construct something. Overloads find each other by what they say. */
export function compareSignatures(
  walk: Walk,
  olds: readonly ts.Signature[],
  news: readonly ts.Signature[],
  direction: Direction,
  places: readonly Place[],
  name: string,
): void {
  const [gone, came] = [[...olds], [...news]];
  const pair = (fits: (old: ts.Signature, now: ts.Signature) => boolean) => {
    for (const old of [...gone]) {
      const now = came.find((candidate) => fits(old, candidate));
      if (now === undefined) continue;
      gone.splice(gone.indexOf(old), 1);
      came.splice(came.indexOf(now), 1);
      compareSignature(walk, old, now, direction, places, name);
    }
  };
  if (olds.length > 1 || news.length > 1) {
    pair((old, now) => textOf(walk, old) === textOf(walk, now));
    pair((old, now) => signatureTrial(walk, old, now, direction) === undefined);
    pair((old, now) => signatureTrial(walk, old, now, direction) !== "breaking");
  }
  // As many as before: each is the one in its place.
  if (gone.length === came.length) pair(() => true);
  // What the package calls must take every call; what others call may do so in any way that there is.
  const [fewer, more] = direction === "out" ? (["breaking", "addition"] as const) : (["addition", "breaking"] as const);
  for (const signature of gone) {
    const place = placeOf(walk, signature, undefined, name);
    walk.tell(
      place,
      `overload ${textOf(walk, signature)}`,
      [fewer, "removed"],
      `${place.subject} can no longer be called as \`${textOf(walk, signature)}\`.`,
    );
  }
  for (const signature of came) {
    const place = placeOf(walk, undefined, signature, name);
    walk.tell(
      place,
      `overload ${textOf(walk, signature)}`,
      [more, "added"],
      `${place.subject} can also be called as \`${textOf(walk, signature)}\`.`,
    );
  }
}

function signatureTrial(walk: Walk, old: ts.Signature, now: ts.Signature, direction: Direction) {
  return walk.quietly(() => compareSignature(walk, old, now, direction, [], ""));
}

function textOf(walk: Walk, signature: ts.Signature): string {
  return walk.checker.signatureToString(signature).replaceAll(/\s+/g, " ");
}

function placeOf(
  walk: Walk,
  old: ts.Signature | undefined,
  now: ts.Signature | undefined,
  name: string,
  part = "",
): Place {
  const place = walk.place(old?.getDeclaration(), now?.getDeclaration(), part, name);
  const constructed = place.symbol.endsWith(".constructor");
  return constructed ? { ...place, subject: `${part}\`new ${place.symbol.replace(/\.constructor$/, "")}\`` } : place;
}

function compareSignature(
  walk: Walk,
  old: ts.Signature,
  now: ts.Signature,
  direction: Direction,
  places: readonly Place[],
  name: string,
): void {
  const whole = { ...placeOf(walk, old, now, name), oldType: "", nowType: "" };
  const typeParameters = [old.getTypeParameters() ?? [], now.getTypeParameters() ?? []] as const;
  compareTypeParameters(walk, typeParameters[0], typeParameters[1], direction, [...places, whole]);
  compareParameters(walk, old, now, direction, [...places, whole]);
  const [before, after] = [old.getDeclaration(), now.getDeclaration()];
  const texts = [before?.type?.getText() ?? "", after?.type?.getText() ?? ""] as const;
  const named: ChangeSubject = { type: "result", names: [], of: whole.named };
  const answer = { ...whole, named, subject: `What ${whole.subject} returns`, oldType: texts[0], nowType: texts[1] };
  const within = [...places, answer, ...stepsTo(walk, before, after, direction)];
  comparePredicates(walk, old, now, direction, within);
  const [was, is] = [old.getReturnType(), now.getReturnType()];
  const { Void } = walk.compiler.TypeFlags;
  // Nobody reads what a function without an answer returns.
  if ((direction === "out" ? was : is).flags & Void && !(was.flags & is.flags & Void)) {
    const types = `from \`${walk.print(was)}\` to \`${walk.print(is)}\``;
    walk.tellType(within, "addition", (subject) => `${subject} changes ${types}.`);
  } else compareTypes(walk, was, is, direction, within);
}

/** Compares what functions such as `isError(x): x is Error` say of their argument. */
function comparePredicates(
  walk: Walk,
  old: ts.Signature,
  now: ts.Signature,
  direction: Direction,
  places: readonly Place[],
): void {
  const [was, is] = [walk.checker.getTypePredicateOfSignature(old), walk.checker.getTypePredicateOfSignature(now)];
  if (was?.type && is?.type && was.kind === is.kind && was.parameterIndex === is.parameterIndex) {
    compareTypes(walk, was.type, is.type, direction, places);
    return;
  }
  if (!was && !is) return;
  walk.tellType(
    places,
    was ? "breaking" : "addition",
    (subject) => `${subject} ${was ? "no longer tells" : "also tells"} types apart.`,
  );
}
