import type ts from "typescript";
import { compareTypes } from "./compare-types.ts";
import type { Place } from "./place.ts";
import { type Direction, flipped, type Walk } from "./walk.ts";

/** Compares what a function or a declaration can be given in angle brackets. Those in the same place are the same. */
export function compareTypeParameters(
  walk: Walk,
  olds: readonly ts.TypeParameter[],
  news: readonly ts.TypeParameter[],
  direction: Direction,
  places: readonly Place[],
): void {
  const { checker } = walk;
  const place = places.at(-1);
  for (const [index, old] of olds.entries()) if (news[index]) walk.pair(old, news[index]);
  for (const [index, old] of olds.entries()) {
    const now = news[index];
    if (now === undefined) {
      if (place)
        walk.tell(
          parameterPlace(place, old),
          "type parameters",
          ["breaking", "removed"],
          `${place.subject} no longer has the type parameter \`${old.symbol.name}\`.`,
        );
      continue;
    }
    const [was, is] = [
      old.getConstraint() ?? checker.getUnknownType(),
      now.getConstraint() ?? checker.getUnknownType(),
    ];
    compareTypes(walk, was, is, flipped(direction), withSubject(places, now));
    if (old.getDefault() && !now.getDefault() && place) {
      walk.tell(
        parameterPlace(place, now),
        "type parameters",
        ["breaking", "required"],
        `Type parameter \`${now.symbol.name}\` of ${place.subject} must be given now.`,
      );
    }
  }
  for (const now of news.slice(olds.length)) {
    // Where there was none before, nobody gave any, and they are inferred.
    const isFree = now.getDefault() !== undefined || (olds.length === 0 && isInferred(walk, now));
    if (place)
      walk.tell(
        parameterPlace(place, now),
        "type parameters",
        isFree ? ["addition", "added"] : ["breaking", "added-required"],
        `${place.subject} has the new type parameter \`${now.symbol.name}\`.`,
      );
  }
}

function isInferred(walk: Walk, parameter: ts.TypeParameter): boolean {
  const owner = parameter.symbol.declarations?.[0]?.parent;
  return owner !== undefined && walk.compiler.isFunctionLike(owner);
}

function parameterPlace(place: Place, { symbol }: ts.TypeParameter): Place {
  return { ...place, named: { type: "type parameter", names: [symbol.name], of: place.named } };
}

function withSubject(places: readonly Place[], parameter: ts.TypeParameter): readonly Place[] {
  const place = places.at(-1);
  if (!place) return places;
  return [
    ...places,
    { ...parameterPlace(place, parameter), subject: `Type parameter \`${parameter.symbol.name}\` of ${place.subject}` },
  ];
}
