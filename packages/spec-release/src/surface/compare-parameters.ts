import type ts from "typescript";
import { compareTypes } from "./compare-types.ts";
import { compareWithoutUndefined } from "./compare-unions.ts";
import { declarationOf, type Place } from "./place.ts";
import { stepsTo } from "./steps.ts";
import { type Direction, flipped, type Walk } from "./walk.ts";

/** A parameter, or one of those that a rest parameter takes. */
interface Parameter {
  readonly name: string;
  readonly type: ts.Type;
  readonly declaration: ts.ParameterDeclaration | undefined;
  readonly isOptional: boolean;
  readonly isRest: boolean;
}

function parametersOf(walk: Walk, signature: ts.Signature): readonly Parameter[] {
  const { checker, compiler } = walk;
  return signature.getParameters().map((symbol, index) => {
    const found = declarationOf(symbol);
    const declaration = found && compiler.isParameter(found) ? found : undefined;
    const isNamed = !declaration || compiler.isIdentifier(declaration.name);
    return {
      name: isNamed ? symbol.name : `${index + 1}`,
      type: checker.getTypeOfSymbol(symbol),
      declaration,
      isOptional: declaration ? checker.isOptionalParameter(declaration) : false,
      isRest: declaration?.dotDotDotToken !== undefined,
    };
  });
}

/** Compares what functions are called with: those of the package by others, or those of others by the package. */
export function compareParameters(
  walk: Walk,
  old: ts.Signature,
  now: ts.Signature,
  direction: Direction,
  places: readonly Place[],
): void {
  const place = places.at(-1);
  if (!place) return;
  const [olds, news] = [parametersOf(walk, old), parametersOf(walk, now)];
  if (isReordered(olds, news)) {
    const order = (parameters: readonly Parameter[]) => parameters.map(({ name }) => `\`${name}\``).join(", ");
    const sentence = `${place.subject} takes its arguments in another order: ${order(news)}.`;
    walk.tell(place, "arguments", ["breaking", "changed"], sentence);
    return;
  }
  const rest = news.find(({ isRest }) => isRest);
  for (const [index, parameter] of olds.entries()) {
    const counterpart = news[index];
    if (counterpart && counterpart.isRest === parameter.isRest) {
      compareParameter(walk, parameter, counterpart, direction, places);
    } else if (rest && !parameter.isRest && elementOf(walk, rest)) {
      compareParameter(
        walk,
        parameter,
        { ...rest, type: elementOf(walk, rest) ?? rest.type, isOptional: true },
        direction,
        places,
      );
    } else tellGone(walk, parameter, direction, place);
  }
  if (rest && news.length <= olds.length && !olds.some(({ isRest }) => isRest)) {
    walk.tell(
      place,
      `argument ${rest.name}`,
      ["addition", "widened"],
      `${place.subject} takes any number of arguments: \`${rest.name}\`.`,
    );
  }
  for (const parameter of news.slice(olds.length)) tellNew(walk, parameter, direction, place);
}

/** What a rest parameter takes each time; undefined where it is no array. */
function elementOf(walk: Walk, { type }: Parameter): ts.Type | undefined {
  return walk.checker.isArrayType(type)
    ? walk.checker.getIndexTypeOfType(type, walk.compiler.IndexKind.Number)
    : undefined;
}

function isReordered(olds: readonly Parameter[], news: readonly Parameter[]): boolean {
  const names = (parameters: readonly Parameter[]) => parameters.map(({ name }) => name);
  const [before, after] = [names(olds), names(news)];
  const common = before.filter((name) => after.includes(name));
  const places = common.map((name) => after.indexOf(name));
  return places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0));
}

function tellGone(walk: Walk, { name, declaration, isRest }: Parameter, direction: Direction, place: Place): void {
  const sentence =
    direction === "out"
      ? `${place.subject} no longer takes the argument \`${name}\`.`
      : `${place.subject} is no longer given the argument \`${name}\`.`;
  walk.tell(
    argumentPlace(place, name),
    `argument ${declaration?.name.getText() ?? name} ${isRest}`,
    ["breaking", "removed"],
    sentence,
  );
}

function tellNew(walk: Walk, { name, isOptional, isRest }: Parameter, direction: Direction, place: Place): void {
  if (direction === "in") {
    walk.tell(
      argumentPlace(place, name),
      `argument ${name}`,
      ["addition", "added"],
      `${place.subject} is also given the argument \`${name}\`.`,
    );
  } else if (isOptional || isRest) {
    walk.tell(
      argumentPlace(place, name),
      `argument ${name}`,
      ["addition", "added"],
      `${place.subject} also takes the argument \`${name}\`.`,
    );
  } else
    walk.tell(
      argumentPlace(place, name),
      `argument ${name}`,
      ["breaking", "added-required"],
      `${place.subject} needs one more argument: \`${name}\`.`,
    );
}

function argumentPlace(place: Place, name: string): Place {
  return { ...place, named: { type: "argument", names: [name], of: place.named } };
}

function compareParameter(
  walk: Walk,
  old: Parameter,
  now: Parameter,
  direction: Direction,
  places: readonly Place[],
): void {
  const whole = places.at(-1);
  const typeText = (parameter: Parameter) => parameter.declaration?.type?.getText().replaceAll(/\s+/g, " ") ?? "";
  if (!whole) return;
  const subject = `Argument \`${now.name}\` of ${whole.subject}`;
  const place = { ...argumentPlace(whole, now.name), subject, oldType: typeText(old), nowType: typeText(now) };
  if (old.isOptional !== now.isOptional) {
    const isOptional = now.isOptional || now.isRest;
    const [level, sentence] =
      direction === "out"
        ? isOptional
          ? (["addition", "may be left out now"] as const)
          : (["breaking", "must be given now"] as const)
        : isOptional
          ? (["breaking", "may be missing now"] as const)
          : (["addition", "is always given now"] as const);
    walk.tell(place, "optional", [level, isOptional ? "optional" : "required"], `${subject} ${sentence}.`);
  }
  const taken = flipped(direction);
  const steps = [...places, place, ...stepsTo(walk, old.declaration, now.declaration, taken)];
  const compare = old.isOptional || now.isOptional ? compareWithoutUndefined : compareTypes;
  compare(walk, old.type, now.type, taken, steps);
}
