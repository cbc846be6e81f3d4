import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isJsonObject } from "../spec/json.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { SchemaPair } from "./counterpart.ts";

/** A place in a file of one of both descriptions. */
export interface ReportedPlace {
  /** Absolute path. */
  readonly file: string;
  readonly pointer: string;
  /** Undefined for a change that Redocly has not reported in this form. */
  readonly line?: number;
  /** The value there; undefined where the key is absent. */
  readonly value: unknown;
}

/** One entry of `redocly diff --format json`. */
export interface ReportedChange {
  /** Way to the node from the root, through every `$ref`; of the new description, or of the old for what was removed. */
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
  /** For a schema's `required`: those of its new names that are new properties. */
  readonly newKeys?: readonly string[];
  /** The schema as a whole in both descriptions, where it is that what changed. */
  readonly schemas?: SchemaPair;
}

/** A large description that was rewritten as a whole is reported at a few hundred bytes per node. */
const MAX_REPORT_BYTES = 512 * 1024 * 1024;
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
/** Most of the time that Redocly takes is Node's, to compile it. */
const NODE_COMPILE_CACHE = path.join(tmpdir(), "node-compile-cache");
const RULES = fileURLToPath(new URL("../../diff-rules.yaml", import.meta.url));

/**
 * Compares two descriptions with the `redocly diff` of the exact version of \@redocly/cli that this package depends on.
 *
 * @throws {SpecError} with Redocly's own words when it can't compare them.
 */
export async function redoclyDiff(oldFile: string, newFile: string): Promise<ReportedChange[]> {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
    "bin",
    "cli.js",
  );
  const options = ["--format", "json", "--fail-on", "none", "--config", RULES];
  // Reported files are relative to the working directory: one of our own choosing, so that they can be made absolute.
  const cwd = path.dirname(newFile);
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [cli, "diff", oldFile, newFile, ...options],
      {
        cwd,
        env: { NODE_COMPILE_CACHE, ...process.env, NO_COLOR: "1", ...QUIET },
        maxBuffer: MAX_REPORT_BYTES,
      },
      (error, stdout, stderr) => {
        if (error) reject(new SpecError(`redocly diff failed: ${firstLines(stderr) || error.message}`));
        else resolve(stdout);
      },
    );
    child.stdin?.end();
  });
  const report: unknown = JSON.parse(output);
  if (!isJsonObject(report) || !Array.isArray(report.changes)) {
    throw new SpecError("redocly diff answered in a format that this version of spec-release doesn't know.");
  }
  return report.changes.map((change) => readChange(change, cwd));
}

/** What went wrong, without the code frames and hints that follow it. */
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
  return new SpecError(`redocly diff reported a change of unknown form: ${JSON.stringify(part).slice(0, 200)}`);
}
