import ts from "typescript";
import type { SpecChange } from "../diff/spec-diff.ts";
import { type CodeUse, symbolsAt } from "./code-uses.ts";
import type { CodeError } from "./new-errors.ts";
import { namesOfKey, type SubjectKey } from "./subject-key.ts";
import { type Origin, originsOf } from "./value-origins.ts";

/** A change, the parts of the API that it affects, and their uses in the code. */
export interface UsedChange {
  readonly change: SpecChange;
  readonly keys: readonly SubjectKey[];
  readonly uses: readonly CodeUse[];
}

/** The weights of hints: a use at the place of the error counts most, then the error's text, then the value's path. */
const atThePlace = 8;
const namedCode = 4;
const sameStatement = 3;
const schemaNamed = 1;

/**
 * The change that caused an error; undefined without any hint. Among equal candidates, a breaking change wins.
 */
export function causeOf(
  error: CodeError,
  changes: readonly UsedChange[],
  checker: ts.TypeChecker,
): UsedChange | undefined {
  const node = nodeAt(error);
  const statement = statementAround(node);
  const origins = originsOf(node, (name) => symbolsAt(name, checker));
  const words = new Set([...error.explanation.matchAll(/[\w$-]+/g)].map(([word]) => word));
  const score = ({ keys, uses }: UsedChange): number => {
    const near = uses.filter(({ file }) => file === error.file);
    const names = keys.map(namesOfKey);
    const isProperty = names.some((way) => way.length > 1 && isNamed(way.at(-1) ?? "", error.explanation));
    return (
      Math.max(
        near.some(({ node: used }) => used.getStart() < error.end && used.end > error.start) ? atThePlace : 0,
        near.some(({ node: used }) => isWithin(used, statement)) ? sameStatement : 0,
        ...origins.filter((origin) => uses.some(({ node: used }) => isWithin(used, origin.node))).map(weightOfOrigin),
      ) +
      (isProperty ? namedCode : 0) +
      (names.some(([, , schema = ""]) => words.has(schema)) ? schemaNamed : 0)
    );
  };
  const breaking = best(
    changes.filter(({ change }) => change.level === "breaking"),
    score,
  );
  return (
    breaking ??
    best(
      changes.filter(({ change }) => change.level !== "breaking"),
      score,
    )
  );
}

function best(changes: readonly UsedChange[], score: (change: UsedChange) => number): UsedChange | undefined {
  let found: UsedChange | undefined;
  // The name of a schema alone is too weak a hint.
  let highest = schemaNamed;
  for (const change of changes) {
    const value = score(change);
    if (value > highest) [found, highest] = [change, value];
  }
  return found;
}

function isNamed(name: string, explanation: string): boolean {
  return ["'", '"'].some((quote) => explanation.includes(`${quote}${name}${quote}`));
}

function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return node.getSourceFile() === outer.getSourceFile() && node.getStart() >= outer.getStart() && node.end <= outer.end;
}

/** The innermost node that contains a whole error. */
function nodeAt({ file, start, end }: CodeError): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart() > start || node.end < end) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** The statement, member or arrow function's body around a node, if it contains no other statements. */
function statementAround(node: ts.Node): ts.Node {
  const around = ts.findAncestor(
    node,
    (ancestor) =>
      ts.isStatement(ancestor) ||
      ts.isClassElement(ancestor) ||
      (ts.isArrowFunction(ancestor.parent ?? ancestor) && !ts.isParameter(ancestor)),
  );
  return around && !ts.isBlock(around) ? around : node;
}

/** The nearest origin has the most weight: up to 1 more than a use in the same statement, maybe of another value. */
function weightOfOrigin({ distance }: Origin): number {
  return sameStatement + 1 / (1 + distance);
}
