import type ts from "typescript";
import type { Compiler } from "../compiler/library-files.ts";
import type { ChangeKind, ChangeSubject } from "../diff/found-change.ts";
import { type ChangeLevel, gravest } from "../diff/spec-diff.ts";
import { compareTypes } from "./compare-types.ts";
import { Findings } from "./findings.ts";
import {
  declarationOf,
  declaredName,
  fileOf,
  isGenerated,
  lineOf,
  type Place,
  shortened,
  typeTextOf,
} from "./place.ts";
import { isUnchanged, unchangedStatements } from "./unchanged-statements.ts";

/** Whether values of a type come from the package (`out`) or are handed to it (`in`). */
export type Direction = "in" | "out";

/** The other direction: that of a function's parameters. */
export function flipped(direction: Direction): Direction {
  return direction === "in" ? "out" : "in";
}

/** The level of a change and its kind. */
export type Verdict = readonly [level: ChangeLevel, kind: ChangeKind];

/** A comparison of which nothing but its level is wanted. It is at no place. */
interface Trial {
  level: ChangeLevel | undefined;
}

const NOWHERE: Place = {
  symbol: "",
  subject: "",
  named: { type: "export", names: [] },
  old: undefined,
  now: undefined,
  oldType: "",
  nowType: "",
};

/** Compares two types in whose place values go in one direction. */
export type Comparison = (
  walk: Walk,
  old: ts.Type,
  now: ts.Type,
  direction: Direction,
  places: readonly Place[],
) => void;

/** How many pairs of types are compared for one export, and for all: types that make ever new types have no end. */
const MOST_STEPS = { one: 10_000, all: 50_000 };

/** How deep trials may lie in each other before the compiler's own answer has to do. */
const DEEPEST_TRIAL = 3;

/** A comparison of two surfaces on its way: what it has seen, and what it has found. */
export class Walk {
  readonly compiler: Compiler;
  readonly checker: ts.TypeChecker;
  /** Names of exported types that are declared without a name of their own, by declaration. */
  readonly exported: ReadonlyMap<ts.Node, string>;
  /** Old type parameters and the new ones in their place. */
  readonly typeParameters: Map<ts.Type, ts.Type> = new Map();
  readonly #paired = new Set<ts.Type>();
  /** Directions that values of an old type go in, by the type and by what declares it. */
  readonly #reached = new Map<ts.Symbol | ts.Type, Set<Direction>>();
  /** Instances whose protected members are public: of classes that can be extended. By old symbol. */
  readonly extendable: Set<ts.Symbol> = new Set();
  /** Old symbols of the types that are being compared right now. */
  readonly path: ts.Symbol[] = [];
  readonly findings: Findings = new Findings();
  #trial: Trial | undefined;
  #seen = new Map<ts.Type, Set<string>>();
  #depth = 0;
  readonly #numbers = new Map<ts.Type, number>();
  readonly #trials = new Map<string, ChangeLevel | undefined>();

  readonly #unchanged: ReadonlyMap<ts.Node, ts.Node>;
  readonly #steps = { one: 0, all: 0 };

  constructor(compiler: Compiler, program: ts.Program, exported: ReadonlyMap<ts.Node, string>) {
    this.compiler = compiler;
    this.checker = program.getTypeChecker();
    this.exported = exported;
    this.#unchanged = unchangedStatements(compiler, program);
  }

  /** Whether two declarations say the same, down to all that they name. */
  isUnchanged(old: ts.Symbol, now: ts.Symbol): boolean {
    return isUnchanged(this.compiler, this.#unchanged, old, now);
  }

  /** Does a comparison with a limit of its own. Answers whether it came to its end. */
  limited(compare: () => void): boolean {
    this.#steps.one = 0;
    compare();
    return !this.#isOver;
  }

  get #isOver(): boolean {
    return this.#steps.one > MOST_STEPS.one || this.#steps.all > MOST_STEPS.all;
  }

  /** Whether two types still have to be compared in a direction. From then on they count as compared. */
  enter(old: ts.Type, now: ts.Type, direction: Direction): boolean {
    this.#steps.one += 1;
    this.#steps.all += 1;
    if (this.#isOver) return false;
    const key = `${this.#number(now)} ${direction}`;
    const seen = this.#seen.get(old) ?? new Set();
    if (seen.has(key)) return false;
    this.#seen.set(old, seen.add(key));
    return true;
  }

  /** Takes two type parameters for the same. */
  pair(old: ts.Type, now: ts.Type): void {
    this.typeParameters.set(old, now);
    this.#paired.add(old).add(now);
  }

  /** Whether a type parameter has a counterpart on the other surface. */
  isPaired(type: ts.Type): boolean {
    return this.#paired.has(type);
  }

  /** Notes that values of an old type go in a direction. */
  reach(what: ts.Symbol | ts.Type | undefined, direction: Direction): void {
    if (what === undefined) return;
    this.#reached.set(what, (this.#reached.get(what) ?? new Set()).add(direction));
  }

  /** The directions that values of some old types go in. */
  directionsOf(...all: readonly (ts.Symbol | ts.Type | undefined)[]): readonly Direction[] {
    const known = all.flatMap((what) => [...((what && this.#reached.get(what)) ?? [])]);
    return [...new Set(known)].sort();
  }

  /** The gravest difference between two types, without telling of it. */
  trial(old: ts.Type, now: ts.Type, direction: Direction, compare: Comparison = compareTypes): ChangeLevel | undefined {
    const key = `${this.#number(old)} ${this.#number(now)} ${direction}`;
    if (this.#trials.has(key)) return this.#trials.get(key);
    if (this.#depth >= DEEPEST_TRIAL) return this.assignability(old, now, direction);
    const level = this.quietly(() => compare(this, old, now, direction, []));
    this.#trials.set(key, level);
    return level;
  }

  /** The gravest change that a comparison finds, which is not told. */
  quietly(compare: () => void): ChangeLevel | undefined {
    const outer = { trial: this.#trial, seen: this.#seen };
    const trial: Trial = { level: undefined };
    this.#trial = trial;
    this.#seen = new Map();
    this.#depth += 1;
    compare();
    this.#trial = outer.trial;
    this.#seen = outer.seen;
    this.#depth -= 1;
    return trial.level;
  }

  /** Whether all that a trial asks for is known: nothing is graver than breaking. */
  get isDecided(): boolean {
    return this.#trial?.level === "breaking";
  }

  /** What the compiler says of two types: whether the one can stand where the other stood, and the other way round. */
  assignability(old: ts.Type, now: ts.Type, direction: Direction): ChangeLevel | undefined {
    const [from, to] = direction === "out" ? [now, old] : [old, now];
    if (!this.checker.isTypeAssignableTo(from, to)) return "breaking";
    return this.checker.isTypeAssignableTo(to, from) ? undefined : "addition";
  }

  print(type: ts.Type): string {
    const { NoTruncation, UseAliasDefinedOutsideCurrentScope } = this.compiler.TypeFormatFlags;
    const text = this.checker.typeToString(type, undefined, NoTruncation | UseAliasDefinedOutsideCurrentScope);
    return shortened(text.replaceAll(/\s+/g, " "));
  }

  /** An old type, its type parameters by their new names. */
  printRenamed(old: ts.Type): string {
    const names = new Map([...this.typeParameters].map(([from, to]) => [from.symbol.name, to.symbol.name]));
    return this.print(old).replaceAll(/\b[A-Za-z_$][\w$]*/g, (name) => names.get(name) ?? name);
  }

  /** Where a pair of declarations is; `part` names a piece of it, such as "Argument `id` of". */
  place(old: ts.Node | undefined, now: ts.Node | undefined, part = "", fallback = ""): Place {
    if (this.#trial) return { ...NOWHERE, old, now };
    const node = now ?? old;
    const owner = node && this.compiler.isParameter(node) ? node.parent : node;
    const symbol = owner === undefined ? fallback : declaredName(this.compiler, owner, this.exported) || fallback;
    const typeText = (side: ts.Node | undefined) => typeTextOf(this.compiler, side);
    const named: ChangeSubject = { type: symbol.includes(".") ? "member" : "export", names: [symbol] };
    return { symbol, subject: `${part}\`${symbol}\``, named, old, now, oldType: typeText(old), nowType: typeText(now) };
  }

  /** Tells of a change at a place. */
  tell(
    place: Place,
    matter: string,
    [level, kind]: Verdict,
    message: string,
    seen: { before?: string; after?: string; file?: string } = {},
  ): void {
    if (this.#trial) {
      this.#trial.level = gravest([level, ...(this.#trial.level ? [this.#trial.level] : [])]);
      return;
    }
    const file = seen.file ?? (fileOf(place.now) || fileOf(place.old));
    const { before = lineOf(place.old), after = lineOf(place.now) } = seen;
    this.findings.add({
      matter: `${matter}\n${place.subject}`,
      change: {
        level,
        kind,
        subject: place.named,
        operation: null,
        operations: [],
        pointer: "",
        file,
        symbol: place.symbol,
        message,
        ...(before === "" ? {} : { before }),
        ...(after === "" ? {} : { after }),
        ...(isGenerated(place.now ?? place.old) ? { generated: true } : {}),
      },
    });
  }

  /**
   * Tells of a difference of types, at the innermost place where something else is written than before: that is where
   * it was made.
   */
  tellType(places: readonly Place[], level: ChangeLevel, sentence: (subject: string) => string): void {
    const place = places.findLast(({ oldType, nowType }) => oldType !== nowType) ?? places.at(-1);
    const message = place === undefined || this.#trial ? "" : sentence(place.subject);
    const whole = place ?? NOWHERE;
    const named: ChangeSubject = { ...whole.named, keyword: "type" };
    this.tell({ ...whole, named }, "type", [level, "changed"], message);
  }

  /** Whether a symbol is declared in the package, not in the compiler's library or another package. */
  isOwn(symbol: ts.Symbol | undefined): boolean {
    return /^\/(old|new)\//.test(declarationOf(symbol)?.getSourceFile().fileName ?? "");
  }

  #number(type: ts.Type): number {
    const number = this.#numbers.get(type) ?? this.#numbers.size;
    this.#numbers.set(type, number);
    return number;
  }
}
