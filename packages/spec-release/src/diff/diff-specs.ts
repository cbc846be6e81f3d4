import path from "node:path";
import { pointerSegments, toPointer } from "../spec/json.ts";
import { typesOf } from "../spec/schema-variants.ts";
import {
  additionalPropertiesSentence,
  isAdditionalProperties,
  levelOfAdditionalProperties,
  ownerPath,
  valuesOf,
} from "./additional-properties.ts";
import { code } from "./code-span.ts";
import { type Comparison, openComparison, operationsOfPath, placeOfChange, usageOfChange } from "./comparison.ts";
import { exampleChanges } from "./examples.ts";
import { levelOfChange } from "./level.ts";
import { isMovedParameter, isPathParameterName, renamedPathParameters } from "./parameters.ts";
import { type ReportedChange, redoclyDiff } from "./redocly-report.ts";
import { findRewrites, type SchemaRewrite } from "./schema-rewrites.ts";
import { securityChanges } from "./security.ts";
import { asSentence, sentenceOf, spokenList, typeSentence } from "./sentence.ts";
import { bumpOf, type ChangeLevel, LEVELS, type SpecChange, type SpecDiff } from "./spec-diff.ts";
import { type Subject, subjectOf, subjectText } from "./subject.ts";
import { wholeOperations } from "./whole-operations.ts";

/** Nodes that a sentence can be about; others are a part of what they stand in. */
const NAMED_NODES = new Set(["Schema", "Parameter", "Header", "Response", "RequestBody"]);

/**
 * Compares two OpenAPI 3 descriptions and says, change by change, what a program written against the old one has to
 * expect from the new one.
 *
 * The basis is `redocly diff`; where it is known to be wrong for a typed consumer it is corrected (see the README's
 * table). Each description may be one file or several, JSON or YAML.
 *
 * @param oldPath The description of the last release.
 * @param newPath The description to release next.
 * @returns All changes, grouped by operation in the order of the new description, the gravest first.
 * @throws {SpecError} when a file is missing, can't be parsed, isn't OpenAPI 3 or has a `$ref` to nothing.
 * @example
 * const { bump, changes } = await diffSpecs("released/openapi.json", "dist/openapi.json");
 * for (const { level, operation, message } of changes) console.log(level, operation, message);
 */
export async function diffSpecs(oldPath: string, newPath: string): Promise<SpecDiff> {
  const oldFile = path.resolve(oldPath);
  const newFile = path.resolve(newPath);
  const comparison = openComparison(oldFile, newFile);
  const reported = await redoclyDiff(oldFile, newFile);

  const { rewrites, remaining } = findRewrites(comparison, reported);
  const changes = [
    ...rewrites.flatMap((rewrite) => rewriteChange(comparison, rewrite) ?? []),
    ...additionalPropertiesChanges(comparison, remaining.filter(isAdditionalProperties)),
    ...remaining.filter((change) => !isAdditionalProperties(change)).flatMap((change) => changesOf(comparison, change)),
    ...securityOf(comparison),
  ];
  const examples = examplesOf(comparison).filter(
    (example) => !changes.some(({ file, pointer }) => file === example.file && pointer === example.pointer),
  );
  const sorted = sortChanges(comparison, [...changes, ...examples]);
  return { bump: bumpOf(sorted), changes: sorted };
}

/** What one entry of Redocly's report amounts to: mostly one change, for a whole path one per operation. */
function changesOf(comparison: Comparison, reported: ReportedChange): SpecChange[] {
  // Security is judged for each operation as a whole, in securityOf.
  if (reported.typeName.startsWith("SecurityRequirement")) return [];
  if (isMovedParameter(comparison, reported) || isPathParameterName(comparison, reported)) return [];

  const place = placeOfChange(reported);
  const whole = wholeOperations(comparison, reported);
  if (whole.length > 0) {
    const [level, state]: [ChangeLevel, string] =
      reported.kind === "added" ? ["addition", "new"] : ["breaking", "removed"];
    return whole.map(({ name, node }) => {
      const pointer = toPointer(node.segments);
      const line = node.file === place.file && pointer === place.pointer ? { line: place.line } : {};
      return toChange(level, [name], { file: node.file, pointer, ...line }, `${code(name)} is ${state}`);
    });
  }
  const renamed = renamedPathParameters(reported);
  if (renamed.length > 0) {
    const names = renamed.map(([from, to]) => `path parameter ${code(from)} is now called ${code(to)}`);
    return [toChange("breaking", operationsOfPath(comparison, reported.path), place, spokenList(names))];
  }
  const usage = usageOfChange(comparison, reported);
  const level = levelOfChange(reported, usage);
  if (!level) return [];
  return [toChange(level, usage.operations, place, sentenceOf(reported, subjectOfChange(comparison, reported)))];
}

function rewriteChange(comparison: Comparison, rewrite: SchemaRewrite): SpecChange | undefined {
  const { level, schema, usage, reported, relation, extra } = rewrite;
  if (!level) return undefined;
  const { file, segments } = schema.after;
  const pointer = toPointer(segments);
  const what = subjectText(subjectOf({ files: comparison.after.files, file, pointer, path: schema.path }));
  // Redocly's line is the schema's only if what it reported stands in the schema itself, not behind a $ref.
  const isInside = reported.revision?.file === file && reported.revision.pointer.startsWith(pointer);
  const line = isInside ? { line: reported.revision?.line ?? 1 } : {};
  const types = spokenList([...new Set(extra)].map((type) => (type === "null" ? type : code(type))));
  const oldTypes = typesOf(comparison.before.files.resolve(schema.before).value);
  const newTypes = typesOf(comparison.after.files.resolve(schema.after).value);
  const isOtherType = oldTypes.length > 0 && newTypes.length > 0 && oldTypes.join() !== newTypes.join();
  const message = {
    same: `the documentation of ${what} changes`,
    different: isOtherType ? typeSentence(what, oldTypes, newTypes) : `${what} has another shape`,
    widened: `${what} may now ${extra.includes("null") ? "" : "also "}be ${types}`,
    narrowed: `${what} is no longer ${types}`,
  }[relation];
  return toChange(level, usage.operations, { file, pointer, ...line }, message);
}

function additionalPropertiesChanges(comparison: Comparison, reported: readonly ReportedChange[]): SpecChange[] {
  return [...new Set(reported.map(ownerPath))].flatMap((path): SpecChange[] => {
    const changes = reported.filter((change) => ownerPath(change) === path);
    const [first] = changes;
    if (!first) return [];
    const [before, after] = valuesOf(changes);
    const usage = usageOfChange(comparison, first);
    const level = levelOfAdditionalProperties(before, after, usage);
    if (!level) return [];
    const place = placeOfChange(first);
    const what = subjectText(subjectOfChange(comparison, { ...first, property: "additionalProperties", path }));
    return [toChange(level, usage.operations, place, additionalPropertiesSentence(what, before, after))];
  });
}

function securityOf(comparison: Comparison): SpecChange[] {
  const file = comparison.after.files.root.file;
  return securityChanges(comparison).map(({ level, operations, pointer, before, after }) =>
    toChange(level, operations, { file, pointer }, `credentials change from ${code(before)} to ${code(after)}`),
  );
}

function examplesOf(comparison: Comparison): SpecChange[] {
  return exampleChanges(comparison).map(({ file, pointer, operations, path }) => {
    const subject = subjectOf({ files: comparison.after.files, file, pointer: parentOf(pointer), path });
    const what = subjectText(subject);
    return toChange("repair", operations, { file, pointer }, `the example${what === "" ? "" : ` of ${what}`} changes`);
  });
}

/** The subject of a sentence: the node itself where people have a name for it, else the one that it belongs to. */
function subjectOfChange(comparison: Comparison, reported: ReportedChange): Subject {
  const { file, pointer } = placeOfChange(reported);
  const files = reported.kind === "removed" ? comparison.before.files : comparison.after.files;
  if (reported.kind !== "modified" && !NAMED_NODES.has(reported.typeName)) {
    return subjectOf({ files, file, pointer: parentOf(pointer), path: parentOf(reported.path) });
  }
  const isKey = reported.property !== undefined && pointer.endsWith(`/${reported.property}`);
  return subjectOf({ files, file, pointer: isKey ? parentOf(pointer) : pointer, path: reported.path });
}

function parentOf(pointer: string): string {
  return toPointer(pointerSegments(pointer).slice(0, -1));
}

function toChange(
  level: ChangeLevel,
  operations: Iterable<string>,
  place: { readonly file: string; readonly pointer: string; readonly line?: number },
  message: string,
): SpecChange {
  const all = [...operations];
  return {
    level,
    operation: all[0] ?? null,
    operations: all,
    pointer: place.pointer,
    file: path.relative(process.cwd(), place.file),
    ...(place.line === undefined ? {} : { line: place.line }),
    message: asSentence(message),
  };
}

function sortChanges({ before, after }: Comparison, changes: readonly SpecChange[]): SpecChange[] {
  const order = [...after.operations, ...before.operations].map(({ name }) => name);
  const rank = ({ operation }: SpecChange): number => (operation === null ? -1 : order.indexOf(operation));
  return changes.toSorted(
    (left, right) => rank(left) - rank(right) || LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level),
  );
}
