import { pointerSegments, toPointer } from "../spec/json.ts";
import type { Usage } from "../spec/operations.ts";
import { typesOf } from "../spec/schema-variants.ts";
import { followPath } from "../spec/spec-files.ts";
import { typeText } from "../types/type-text.ts";
import {
  additionalPropertiesSentence,
  indexSignature,
  isAdditionalProperties,
  levelOfAdditionalProperties,
  ownerPath,
  valuesOf,
} from "./additional-properties.ts";
import { beforeAndAfter } from "./before-and-after.ts";
import { settleBounds } from "./bounds.ts";
import { code } from "./code-span.ts";
import { type Comparison, operationsOfPath, placeOfChange, usageOfChange } from "./comparison.ts";
import { schemasAround } from "./counterpart.ts";
import { isDefaultSpelledOut } from "./default-values.ts";
import { type ChangePlace, type FoundChange, NO_DIRECTIONS } from "./found-change.ts";
import { settleKeptParameters } from "./kept-parameters.ts";
import { levelOfChange } from "./level.ts";
import { withoutRepeatedNull } from "./null-values.ts";
import { isPathParameterName, renamedPathParameters } from "./parameters.ts";
import type { ReportedChange } from "./redocly-report.ts";
import { settleRequiredKeys, withoutTold } from "./required-keys.ts";
import { findRewrites, type SchemaRewrite } from "./schema-rewrites.ts";
import { operationsSecuredBy } from "./security.ts";
import { sentenceOf, spokenList, typeSentence } from "./sentence.ts";
import type { ChangeLevel } from "./spec-diff.ts";
import { type Subject, type SubjectPlace, subjectOf, subjectText } from "./subject.ts";
import { wholeOperations } from "./whole-operations.ts";

/** Nodes that a sentence can be about; others are a part of what they stand in. */
const NAMED_NODES = new Set(["Schema", "Parameter", "Header", "Response", "RequestBody"]);

/** A place in a named schema. */
const COMPONENT_PART = /^#\/components\/schemas\/[^/]+\/./;

const NO_USAGE: Usage = { operations: new Set(), directions: NO_DIRECTIONS };

/** What all that Redocly reported amounts to for a typed consumer. */
export function reportedChanges(comparison: Comparison, reported: readonly ReportedChange[]): FoundChange[] {
  const meaningful = settleBounds(
    settleKeptParameters(comparison, reported).filter((change) => !isDefaultSpelledOut(comparison, change)),
  );
  const { rewrites, remaining: rest } = findRewrites(comparison, meaningful);
  const remaining = withoutRepeatedNull(withoutTold(settleRequiredKeys(rest)));
  return [
    ...rewrites.flatMap((rewrite) => rewriteChange(comparison, rewrite) ?? []),
    ...additionalPropertiesChanges(comparison, remaining.filter(isAdditionalProperties)),
    ...tagChanges(remaining),
    ...remaining
      .filter((change) => !isAdditionalProperties(change) && !isToldElsewhere(change))
      .flatMap((change) => changesOf(comparison, change)),
  ];
}

/** What one entry of Redocly's report amounts to: mostly one change, for a whole path one per operation. */
function changesOf(comparison: Comparison, reported: ReportedChange): FoundChange[] {
  if (isPathParameterName(comparison, reported)) return [];

  const place = placeOfChange(reported);
  const whole = wholeOperations(comparison, reported);
  if (whole.length > 0) {
    const [level, state]: [ChangeLevel, string] =
      reported.kind === "added" ? ["addition", "new"] : ["breaking", "removed"];
    return whole.map(({ name, node }) => ({
      level,
      operations: [name],
      directions: NO_DIRECTIONS,
      place: { file: node.file, pointer: toPointer(node.segments) },
      message: `the operation is ${state}`,
    }));
  }
  const renamed = renamedPathParameters(reported);
  if (renamed.length > 0) {
    const names = renamed.map(([from, to]) => `path parameter ${code(from)} is now called ${code(to)}`);
    const operations = operationsOfPath(comparison, reported.path);
    const [before, after] = [0, 1].map((side) => renamed.map((pair) => pair[side]).join(", "));
    return [
      { level: "breaking", operations, directions: NO_DIRECTIONS, place, message: spokenList(names), before, after },
    ];
  }
  const usage = reportedUsage(comparison, reported);
  const level = levelOfChange(reported, usage);
  if (!level) return [];
  const message = sentenceOf(reported, subjectOfChange(comparison, reported));
  // What came or went as a whole is at its key, not at the first line of its value.
  const { file, pointer } = place;
  const shown = reported.kind === "modified" ? place : { file, pointer };
  return [{ ...found(level, usage, shown, message), ...beforeAndAfter(comparison, reported) }];
}

function reportedUsage(comparison: Comparison, reported: ReportedChange): Usage {
  const [section, kind, scheme] = pointerSegments(reported.path);
  const isScheme = section === "components" && kind === "securitySchemes" && scheme !== undefined;
  if (!isScheme) return usageOfChange(comparison, reported);
  return { operations: new Set(operationsSecuredBy(comparison, scheme)), directions: NO_DIRECTIONS };
}

/** Security is judged for each operation as a whole, examples are found without Redocly, tags go by their names. */
function isToldElsewhere({ typeName, property = "" }: ReportedChange): boolean {
  return (
    typeName.startsWith("SecurityRequirement") ||
    ["Example", "ExamplesMap", "Tag"].includes(typeName) ||
    ["example", "examples"].includes(property)
  );
}

/** Redocly reports a tag that changed as lost and found. */
function tagChanges(reported: readonly ReportedChange[]): FoundChange[] {
  const tags = reported.filter(({ typeName }) => typeName === "Tag");
  const nameOf = ({ base, revision }: ReportedChange): string => String(Object((revision ?? base)?.value).name);
  return [...new Set(tags.map(nameOf))].flatMap((name) => {
    const changes = tags.filter((change) => nameOf(change) === name);
    const last = changes.find(({ kind }) => kind !== "removed") ?? changes[0];
    const state = { added: "is new", removed: "is removed", modified: "changes" };
    const what = `tag ${code(name)} ${changes.length > 1 || !last ? "changes" : state[last.kind]}`;
    return last ? [found("repair", NO_USAGE, placeOfChange(last), what)] : [];
  });
}

function rewriteChange(comparison: Comparison, rewrite: SchemaRewrite): FoundChange | undefined {
  const { level, schema, usage, reported, relation, extra, isLimit } = rewrite;
  if (!level) return undefined;
  const { file, segments } = schema.after;
  const pointer = toPointer(segments);
  const what = subjectText(subjectOf({ files: comparison.after.files, file, pointer, path: schema.path }));
  // Redocly's line is the schema's only if what it reported stands in the schema itself, not behind a $ref.
  const isInside = reported.revision?.file === file && reported.revision.pointer.startsWith(pointer);
  const { line: shownLine } = reported.revision ?? {};
  const line = isInside && shownLine !== undefined ? { line: shownLine } : {};
  const types = spokenList([...new Set(extra)].map((type) => (type === "null" ? type : code(type))));
  const oldTypes = typesOf(comparison.before.files.resolve(schema.before).value);
  const newTypes = typesOf(comparison.after.files.resolve(schema.after).value);
  const isOtherType = oldTypes.length > 0 && newTypes.length > 0 && oldTypes.join() !== newTypes.join();
  const message = {
    same: `the documentation of ${what} changes`,
    different: isOtherType ? typeSentence(what, oldTypes, newTypes) : `${what} has another shape`,
    widened: isLimit
      ? `${what} is no longer limited to ${types}`
      : `${what} may now ${extra.includes("null") ? "" : "also "}be ${types}`,
    narrowed: isLimit ? `${what} is now limited to ${types}` : `${what} is no longer ${types}`,
  }[relation];
  const change = found(level, usage, { file, pointer, ...line }, message);
  if (relation === "same") return change;
  if (relation === "different" && !isOtherType) return { ...change, isVague: true };
  const before = typeText(comparison.before.files, schema.before);
  return { ...change, before, after: typeText(comparison.after.files, schema.after) };
}

function additionalPropertiesChanges(comparison: Comparison, reported: readonly ReportedChange[]): FoundChange[] {
  return [...new Set(reported.map(ownerPath))].flatMap((path): FoundChange[] => {
    const changes = reported.filter((change) => ownerPath(change) === path);
    const [first] = changes;
    if (!first) return [];
    const [before, after] = valuesOf(changes);
    const usage = usageOfChange(comparison, first);
    const level = levelOfAdditionalProperties(before, after, usage);
    if (!level) return [];
    const what = subjectText(subjectOfChange(comparison, { ...first, property: "additionalProperties", path }));
    const change = found(level, usage, placeOfChange(first), additionalPropertiesSentence(what, before, after));
    return [{ ...change, before: indexSignature(before), after: indexSignature(after) }];
  });
}

/** The subject of a sentence: the node itself where people have a name for it, else the one that it belongs to. */
function subjectOfChange(comparison: Comparison, reported: ReportedChange): Subject {
  const { files, file, pointer } = namedPlace(comparison, reported);
  if (reported.kind !== "modified" && !NAMED_NODES.has(reported.typeName)) {
    return subjectOf({ files, file, pointer: parentOf(pointer), path: parentOf(reported.path) });
  }
  const isKey = reported.property !== undefined && pointer.endsWith(`/${reported.property}`);
  return subjectOf({ files, file, pointer: isKey ? parentOf(pointer) : pointer, path: reported.path });
}

/** What a component that was written out has lost, it has lost there: the component itself may still have it. */
function namedPlace(comparison: Comparison, reported: ReportedChange): Omit<SubjectPlace, "path"> {
  const { file, pointer } = placeOfChange(reported);
  const isRemoved = reported.kind === "removed";
  const { before, after } = comparison;
  const [own, other] = isRemoved ? [before, after] : [after, before];
  const place = { files: own.files, file, pointer };
  const isKept = COMPONENT_PART.test(pointer) && followPath(other.files, pointerSegments(pointer)) !== undefined;
  if (reported.kind === "modified" || !isKept) return place;
  const [around] = schemasAround(comparison, reported);
  if (!around) return place;
  const node = isRemoved ? around.after : around.before;
  const rest = pointerSegments(reported.path).slice(pointerSegments(around.path).length);
  return { files: other.files, file: node.file, pointer: toPointer([...node.segments, ...rest]) };
}

function parentOf(pointer: string): string {
  return toPointer(pointerSegments(pointer).slice(0, -1));
}

function found(
  level: ChangeLevel,
  { operations, directions }: Usage,
  place: ChangePlace,
  message: string,
): FoundChange {
  const { file, pointer, line } = place;
  return {
    level,
    operations: [...operations],
    directions,
    place: { file, pointer, ...(line === undefined ? {} : { line }) },
    message,
  };
}
