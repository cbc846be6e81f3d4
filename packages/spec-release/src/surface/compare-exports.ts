import type ts from "typescript";
import { compareClasses } from "./compare-classes.ts";
import { compareTypeParameters } from "./compare-type-parameters.ts";
import { compareTypes } from "./compare-types.ts";
import { declarationOf, isGenerated, lineOf, type Place } from "./place.ts";
import { type PublicExport, publicExports } from "./public-exports.ts";
import { stepsTo } from "./steps.ts";
import type { Direction, Walk } from "./walk.ts";

type Exports = ReadonlyMap<string, PublicExport>;

/** Where exports are: the entry of the package, and the namespaces in it. */
export interface Whereabouts {
  readonly entry: string;
  readonly prefix: string;
}

/** A type that both surfaces export, to be compared when it is known in which directions it is used. */
export interface TypePair {
  readonly old: PublicExport;
  readonly now: PublicExport;
  readonly place: Place;
}

/** Compares what modules export: names and values at once, types are answered. */
export function compareExports(walk: Walk, olds: Exports, news: Exports, where: Whereabouts): TypePair[] {
  const pairs: TypePair[] = [];
  const renamed = renames(olds, news);
  const from = where.entry === "." ? "" : ` from \`${where.entry}\``;
  for (const [name, old] of olds) {
    const now = news.get(name);
    const place = placeOf(walk, old, now, `${where.prefix}${name}`);
    if (now) pairs.push(...compareExport(walk, old, now, place, where));
    else if (renamed.has(name)) {
      const other = renamed.get(name);
      const at = { ...place, now: declarationOf(other?.symbol) };
      walk.tell(
        at,
        `export ${where.entry}`,
        ["breaking", "renamed"],
        `${place.subject} is now called \`${other?.name}\`.`,
      );
    } else
      walk.tell(
        place,
        `export ${where.entry}`,
        ["breaking", "removed"],
        `${place.subject} is no longer exported${from}.`,
      );
  }
  const taken = new Set([...renamed.values()].map(({ name }) => name));
  for (const [name, now] of news) {
    if (olds.has(name) || taken.has(name)) continue;
    const place = placeOf(walk, undefined, now, `${where.prefix}${name}`);
    walk.tell(place, `export ${where.entry}`, ["addition", "added"], `${place.subject} is new${from}.`);
  }
  return pairs;
}

function placeOf(walk: Walk, old: PublicExport | undefined, now: PublicExport | undefined, name: string): Place {
  const place = walk.place(declarationOf(old?.symbol), declarationOf(now?.symbol));
  return { ...place, symbol: name, subject: `\`${name}\``, named: { type: "export", names: [name] } };
}

/** Exports that are gone, with the only new one that is declared just as they were. */
function renames(olds: Exports, news: Exports): Map<string, PublicExport> {
  const shape = ({ name, symbol }: PublicExport) => lineOf(declarationOf(symbol)).replaceAll(name, "");
  const gone = [...olds.values()].filter(({ name }) => !news.has(name));
  const came = [...news.values()].filter(({ name }) => !olds.has(name));
  const found = new Map<string, PublicExport>();
  for (const old of gone) {
    const alike = (others: readonly PublicExport[]) => others.filter((other) => shape(other) === shape(old));
    const [only] = alike(came);
    if (only && alike(came).length === 1 && alike(gone).length === 1) found.set(old.name, only);
  }
  return found;
}

function compareExport(walk: Walk, old: PublicExport, now: PublicExport, place: Place, where: Whereabouts): TypePair[] {
  const { checker, compiler } = walk;
  const isSame = walk.isUnchanged(old.symbol, now.symbol);
  const matter = `export ${where.entry}`;
  const isNamespace = (symbol: ts.Symbol) => (symbol.flags & compiler.SymbolFlags.Module) !== 0;
  const pairs: TypePair[] = [];
  if (old.isValue && !now.isValue)
    walk.tell(place, matter, ["breaking", "narrowed"], `${place.subject} is only a type now.`);
  if (!old.isValue && now.isValue)
    walk.tell(place, matter, ["addition", "widened"], `${place.subject} is a value now, too.`);
  if (old.isType && !now.isType)
    walk.tell(place, `${matter} type`, ["breaking", "narrowed"], `${place.subject} is no longer a type.`);
  if (!old.isType && now.isType)
    walk.tell(place, `${matter} type`, ["addition", "widened"], `${place.subject} is a type now, too.`);
  if (isNamespace(old.symbol) && isNamespace(now.symbol)) {
    const inner = { entry: where.entry, prefix: `${place.symbol}.` };
    pairs.push(...compareExports(walk, publicExports(walk, old.symbol), publicExports(walk, now.symbol), inner));
  }
  if (!isSame && old.isValue && now.isValue && !isOnlyNamespace(walk, old.symbol, now.symbol)) {
    const [before, after] = [declarationOf(old.symbol), declarationOf(now.symbol)];
    const types = [checker.getTypeOfSymbol(old.symbol), checker.getTypeOfSymbol(now.symbol)] as const;
    compareToTheEnd(walk, place, () => {
      compareClasses(walk, old.symbol, now.symbol, place);
      const steps = [place, ...stepsTo(walk, before, after, "out")];
      compareTypes(walk, types[0], types[1], "out", steps);
    });
  }
  if (!isSame && old.isType && now.isType) pairs.push({ old, now, place });
  return pairs;
}

/** Compares what stands at a place. What has no end counts as undecided. */
export function compareToTheEnd(walk: Walk, place: Place, compare: () => void): void {
  if (walk.limited(compare)) return;
  const sentence = `What ${place.subject} is made of changes; whether that breaks programs could not be decided.`;
  walk.tell(place, "end", ["breaking", "changed"], sentence);
}

/** Whether two values are namespaces and nothing else: then their exports say all. */
function isOnlyNamespace(walk: Walk, ...symbols: readonly ts.Symbol[]): boolean {
  const { Module, Value } = walk.compiler.SymbolFlags;
  return symbols.every(({ flags }) => (flags & Value & ~Module) === 0);
}

/** Compares a type in the directions in which values of it go, in both where none is known. */
export function compareExportedTypes(walk: Walk, { old, now, place }: TypePair): void {
  const { checker, compiler } = walk;
  const types = [checker.getDeclaredTypeOfSymbol(old.symbol), checker.getDeclaredTypeOfSymbol(now.symbol)] as const;
  const [before, after] = [typeDeclaration(walk, old.symbol), typeDeclaration(walk, now.symbol)];
  const own = (type: ts.Type) =>
    type.symbol && !(type.symbol.flags & compiler.SymbolFlags.TypeParameter) ? type.symbol : undefined;
  const known = walk.directionsOf(old.symbol, types[0], types[0].aliasSymbol, own(types[0]));
  // Which way the types go that a description declares, and no value uses, the comparison of descriptions knows.
  const unknown: readonly Direction[] = isGenerated(after) ? ["out"] : ["in", "out"];
  const directions = known.length > 0 ? known : unknown;
  const parametersOf = (declaration: ts.Declaration | undefined) =>
    (compiler.getEffectiveTypeParameterDeclarations(declaration as ts.DeclarationWithTypeParameters) ?? []).flatMap(
      (node) => {
        const type = checker.getTypeAtLocation(node);
        return type.isTypeParameter() ? [type] : [];
      },
    );
  compareTypeParameters(walk, before ? parametersOf(before) : [], after ? parametersOf(after) : [], "out", [place]);
  for (const direction of directions) {
    const steps = [place, ...stepsTo(walk, before, after, direction)];
    compareTypes(walk, types[0], types[1], direction, steps);
  }
}

function typeDeclaration(walk: Walk, symbol: ts.Symbol): ts.Declaration | undefined {
  const { compiler } = walk;
  return symbol.declarations?.find(
    (declaration) =>
      compiler.isInterfaceDeclaration(declaration) ||
      compiler.isClassDeclaration(declaration) ||
      compiler.isTypeAliasDeclaration(declaration),
  );
}
