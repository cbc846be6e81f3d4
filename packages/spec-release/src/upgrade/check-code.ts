import path from "node:path";
import ts from "typescript";
import type { SpecChange } from "../diff/spec-diff.ts";
import { changedSubjects } from "./changed-subjects.ts";
import { type CodeUse, findUses } from "./code-uses.ts";
import type { ComparedVersions } from "./compared-versions.ts";
import { DeclaredSubjects } from "./declared-subjects.ts";
import { type Described, describedBy } from "./described-names.ts";
import { causeOf, type UsedChange } from "./error-causes.ts";
import { type CodeError, errorsIn, newErrors, ownFiles } from "./new-errors.ts";
import { type Overlay, OverlayHosts, slashed } from "./package-overlay.ts";
import { type Project, readProjects } from "./typescript-projects.ts";
import type { CodeCheck, CodeLine, UpgradeChange } from "./upgrade-plan.ts";

/** Longer expressions are shown as the used name alone. */
const maxExcerpt = 50;
const maxCode = 200;

/** The code to check, and the versions to check it against. */
export interface CodeQuestion {
  /** The tsconfig, an absolute path. */
  readonly project: string;
  /** The folder that returned paths are relative to. */
  readonly cwd: string;
  readonly overlay: Overlay;
  readonly changes: readonly SpecChange[];
  readonly versions: ComparedVersions;
}

/** The places in the user's code that the changes touch. */
export interface CodeAnswer {
  readonly changes: readonly UpgradeChange[];
  readonly check: CodeCheck;
  readonly notes: readonly string[];
}

/**
 * Type-checks code against both versions of a package and finds where it uses changed parts. Writes nothing.
 *
 * @throws {UsageError} when the tsconfig can't be used.
 */
export async function checkCode({ project, cwd, overlay, changes, versions }: CodeQuestion): Promise<CodeAnswer> {
  const { projects, notes } = await readProjects(project);
  const hosts = new OverlayHosts(overlay);
  const asked = changes.map((change) => ({ change, keys: changedSubjects(change, versions) }));
  const lines = new Map(changes.map((change): [SpecChange, CodeLine[]] => [change, []]));
  const untraced: CodeLine[] = [];
  const files = new Set<string>();
  let errorsBefore = 0;
  for (const one of projects) {
    const isNew = (file: ts.SourceFile): boolean => !files.has(file.fileName);
    const { errors, uses, known, own, checker } = compareVersions(
      one,
      hosts,
      overlay,
      describedBy(versions.before),
      isNew,
    );
    errorsBefore += known.length;
    const usedChanges = asked.map((change): UsedChange => ({ ...change, uses: usesOf(change.keys, uses) }));
    for (const error of errors) {
      const cause = causeOf(error, usedChanges, checker);
      (cause ? (lines.get(cause.change) ?? untraced) : untraced).push(errorLine(error, cwd));
    }
    for (const { change, uses: used } of usedChanges) {
      const ofChange = lines.get(change) ?? [];
      for (const { file, node, isImport } of used) {
        if (!isImport) ofChange.push(lineAt(file, node.getStart(), excerpt(node), cwd));
      }
    }
    for (const { fileName } of own) files.add(fileName);
  }
  return {
    changes: changes.map((change) => ({ ...change, lines: ordered(lines.get(change) ?? []) })),
    check: { project: shownPath(project, cwd), files: files.size, errorsBefore, untraced: ordered(untraced) },
    notes,
  };
}

function compareVersions(
  { files, options }: Project,
  hosts: OverlayHosts,
  overlay: Overlay,
  described: Described,
  isNew: (file: ts.SourceFile) => boolean,
) {
  const before = ts.createProgram([...files], options, hosts.installed(options));
  const after = ts.createProgram([...files], options, hosts.replaced(options));
  const own = ownFiles(before).filter(isNew);
  const known = errorsIn(before, own);
  const names = new Set(own.map(({ fileName }) => fileName));
  const errors = newErrors(
    known,
    errorsIn(
      after,
      ownFiles(after).filter(({ fileName }) => names.has(fileName)),
    ),
  );
  const folder = `${slashed(overlay.folder)}/`;
  const checker = before.getTypeChecker();
  const subjects = new DeclaredSubjects(checker, ({ fileName }) => fileName.startsWith(folder), described);
  return { own, known, errors, checker, uses: findUses(own, checker, subjects) };
}

function usesOf(keys: readonly string[], uses: readonly CodeUse[]): CodeUse[] {
  return uses.filter((use) => keys.some((key) => use.keys.has(key)));
}

function errorLine({ file, start, end, message }: CodeError, cwd: string): CodeLine {
  return { ...lineAt(file, start, onOneLine(file.text.slice(start, end)), cwd), error: message };
}

function lineAt(file: ts.SourceFile, offset: number, code: string, cwd: string): CodeLine {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { file: shownPath(file.fileName, cwd), line: line + 1, column: character + 1, code };
}

/** A used name with the expression that it is read from, if that is short. */
function excerpt(node: ts.Node): string {
  const { parent } = node;
  const whole = ts.isBindingElement(parent) ? parent.parent : isTakenFromParent(node, parent) ? parent : node;
  const text = onOneLine(whole.getText());
  return text.length > maxExcerpt ? onOneLine(node.getText()) : text;
}

function isTakenFromParent(node: ts.Node, parent: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isQualifiedName(parent)
  );
}

function onOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > maxCode ? `${line.slice(0, maxCode - 1)}…` : line;
}

function shownPath(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file));
}

/** Places in the order of the code, each line once. For a line with errors, only the errors. */
function ordered(lines: readonly CodeLine[]): CodeLine[] {
  const place = ({ file, line }: CodeLine): string => `${file}:${line}`;
  const failing = new Set(lines.filter(({ error }) => error !== undefined).map(place));
  const seen = new Set<string>();
  return lines
    .filter((line) => {
      const key = line.error === undefined ? place(line) : `${place(line)}:${line.column}:${line.error}`;
      const isKnown = seen.has(key) || (line.error === undefined && failing.has(place(line)));
      seen.add(key);
      return !isKnown;
    })
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
