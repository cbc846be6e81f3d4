import path from "node:path";
import process from "node:process";
import type { DiffOutput, DiffTask } from "../redocly/diff-thread.ts";
import { TaskThread } from "../redocly/task-thread.ts";
import { isJsonObject } from "../spec/json.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { SpecFiles } from "../spec/spec-files.ts";
import type { SchemaPair } from "./counterpart.ts";
import type { Relation } from "./keyword-rules.ts";

/** A place in a file of one of the documents. */
export interface ReportedPlace {
  /** Absolute path. */
  readonly file: string;
  readonly pointer: string;
  /** Undefined for a change that Redocly didn't report itself. */
  readonly line?: number;
  /** The value there; undefined when the key is absent. */
  readonly value: unknown;
}

/** One entry of `redocly diff --format json`. */
export interface ReportedChange {
  /**
   * Path to the node from the root, through every `$ref`: in the new document, or in the old one for a removed node.
   */
  readonly path: string;
  /** Redocly's name for the kind of node: `Schema`, `Parameter`, `Operation`, … */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  /** The key that differs, for `modified`; `key` when the node itself was renamed. */
  readonly property: string | undefined;
  readonly verdicts: readonly { readonly rule: string; readonly message: string }[];
  readonly base: ReportedPlace | undefined;
  readonly revision: ReportedPlace | undefined;
  /** For a schema's `required`: the new names in it that are also new properties. */
  readonly newKeys?: readonly string[];
  /** The effect on the allowed values, when it is known. */
  readonly relation?: Relation;
  /** The schema in both documents, when it changed as a whole. */
  readonly schemas?: SchemaPair;
}

const quiet = { NO_COLOR: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
/** The module of the thread. It has the extension of this module, both as source and when built. */
const threadFile = new URL(`../redocly/diff-thread${path.extname(import.meta.url)}`, import.meta.url);
/** Loading Redocly takes longer than a comparison, so all comparisons of a process share one thread. */
const redocly = new TaskThread<DiffTask, DiffOutput>(threadFile, quiet);

/**
 * Compares two documents with the `redocly diff` of the exact version of \@redocly/cli that this package depends on.
 *
 * @throws {SpecError} with Redocly's own words when it can't compare them.
 */
export async function redoclyDiff(before: SpecFiles, after: SpecFiles): Promise<ReportedChange[]> {
  const failed = (reason: string): SpecError => new SpecError(`redocly diff failed: ${reason}`);
  const files = new Map([...before.files, ...after.files]);
  const task = { before: before.root.file, after: after.root.file, files };
  const { report, problems } = await redocly.run(task).catch((error: unknown) => {
    throw failed(error instanceof Error ? error.message : String(error));
  });
  if (report === undefined) throw failed(firstLines(problems));
  // Redocly reports files relative to the working directory of its process.
  return readReport(report, process.cwd());
}

/**
 * Reads the output of `redocly diff --format json`.
 *
 * @param cwd - The working directory that it was run in.
 * @throws {SpecError} when its format is unknown.
 */
export function readReport(output: string, cwd: string): ReportedChange[] {
  const report: unknown = JSON.parse(output);
  if (!isJsonObject(report) || !Array.isArray(report.changes)) {
    throw new SpecError("redocly diff returned a format that this version of spec-release doesn't know.");
  }
  return report.changes.map((change) => readChange(change, cwd));
}

/** The error itself, without the code frames and hints that follow it. */
function firstLines(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(0, 2).join(" ");
}

function readChange(change: unknown, cwd: string): ReportedChange {
  if (!isJsonObject(change)) throw unknownFormat(change);
  const { path: logicalPath, typeName, kind, impact, property, verdicts } = change;
  if (
    typeof logicalPath !== "string" ||
    typeof typeName !== "string" ||
    (kind !== "added" && kind !== "removed" && kind !== "modified") ||
    (impact !== "major" && impact !== "minor" && impact !== "patch") ||
    !Array.isArray(verdicts)
  ) {
    throw unknownFormat(change);
  }
  return {
    path: logicalPath,
    typeName,
    kind,
    impact,
    property: typeof property === "string" ? property : undefined,
    verdicts: verdicts.map((verdict) => ({
      rule: String(isJsonObject(verdict) ? verdict.ruleId : ""),
      message: String(isJsonObject(verdict) ? verdict.message : ""),
    })),
    base: readPlace(change.base, cwd),
    revision: readPlace(change.revision, cwd),
  };
}

function readPlace(place: unknown, cwd: string): ReportedPlace | undefined {
  if (place === undefined) return undefined;
  if (!isJsonObject(place) || typeof place.file !== "string" || typeof place.pointer !== "string") {
    throw unknownFormat(place);
  }
  return {
    file: path.resolve(cwd, place.file),
    pointer: place.pointer,
    line: typeof place.line === "number" ? place.line : 1,
    value: place.value,
  };
}

function unknownFormat(part: unknown): SpecError {
  return new SpecError(`redocly diff reported a change of an unknown format: ${JSON.stringify(part).slice(0, 200)}`);
}
