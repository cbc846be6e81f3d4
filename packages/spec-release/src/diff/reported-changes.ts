import { pointerSegments, toPointer } from "../spec/json.ts";
import type { Usage } from "../spec/operation-usage.ts";
import { followPath } from "../spec/spec-files.ts";
import {
  additionalPropertiesChange,
  indexSignature,
  isAdditionalProperties,
  levelOfAdditionalProperties,
  ownerPath,
  valuesOf,
} from "./additional-properties.ts";
import { beforeAndAfter } from "./before-and-after.ts";
import { settleBounds } from "./bounds.ts";
import { levelOfChange } from "./change-level.ts";
import { type Comparison, operationsOfPath, placeOfChange, usageOfChange } from "./comparison.ts";
import { withoutFalsePairs } from "./component-pairs.ts";
import { schemasAround } from "./counterpart.ts";
import { withoutSpelledDefaults } from "./default-values.ts";
import { describedChange } from "./described-change.ts";
import { withoutExplained } from "./explained-changes.ts";
import { type ChangeSubject, type FoundChange, foundChange, noDirections } from "./found-change.ts";
import { judgeKeywords, withReferringKeywords } from "./judged-keywords.ts";
import { settleKeptParameters } from "./kept-parameters.ts";
import { settleMovedProperties } from "./moved-properties.ts";
import { settleNullable, withoutRepeatedNull } from "./null-values.ts";
import { settleParameterContent } from "./parameter-content.ts";
import { isPathParameterName, renamedPathParameters, wholeOperations } from "./path-changes.ts";
import type { ReportedChange } from "./redocly-report.ts";
import { settleRequiredKeys, withoutRepeatedKeys } from "./required-keys.ts";
import { rewriteChange } from "./rewrite-change.ts";
import { findRewrites } from "./schema-rewrites.ts";
import { operationsSecuredBy, withoutRenamedSchemes } from "./security.ts";
import { type SubjectPlace, subjectOf } from "./subject.ts";
import { withoutUntouchedSchemas } from "./untouched-schemas.ts";

/** Nodes that can be a subject; other nodes are a part of one. */
const namedNodes = new Set(["Schema", "Parameter", "Header", "Response", "RequestBody"]);

/** A place inside a component schema. */
const componentPart = /^#\/components\/schemas\/[^/]+\/./;

const noUsage: Usage = { operations: new Set(), directions: noDirections };

/** The steps that prepare Redocly's report for judging, in this order. */
const steps: readonly ((changes: readonly ReportedChange[], comparison: Comparison) => readonly ReportedChange[])[] = [
  withoutFalsePairs,
  withoutRenamedSchemes,
  settleKeptParameters,
  settleParameterContent,
  settleMovedProperties,
  withoutSpelledDefaults,
  settleNullable,
  settleBounds,
  withReferringKeywords,
  judgeKeywords,
  withoutUntouchedSchemas,
];

/** Returns what Redocly's report means for a typed consumer. */
export function reportedChanges(comparison: Comparison, reported: readonly ReportedChange[]): FoundChange[] {
  const meaningful = steps.reduce((changes, step) => step(changes, comparison), reported);
  const { rewrites, remaining: rest } = findRewrites(comparison, meaningful);
  const remaining = withoutRepeatedNull(withoutRepeatedKeys(settleRequiredKeys(rest)));
  return withoutExplained(comparison, [
    ...rewrites.flatMap((rewrite) => rewriteChange(comparison, rewrite) ?? []),
    ...additionalPropertiesChanges(comparison, remaining.filter(isAdditionalProperties)),
    ...tagChanges(remaining),
    ...remaining
      .filter((change) => !isAdditionalProperties(change) && !isFoundElsewhere(change))
      .flatMap((change) => changesOf(comparison, change)),
  ]);
}

/** Turns an entry of the report into changes: usually one change, or one per operation if a whole path changed. */
function changesOf(comparison: Comparison, reported: ReportedChange): FoundChange[] {
  if (isPathParameterName(comparison, reported)) return [];

  const place = placeOfChange(reported);
  const whole = wholeOperations(comparison, reported);
  if (whole.length > 0) {
    const [level, kind] =
      reported.kind === "added" ? (["addition", "added"] as const) : (["breaking", "removed"] as const);
    return whole.map(({ name, node }) => ({
      level,
      kind,
      subject: { type: "operation", names: [] },
      operations: [name],
      directions: noDirections,
      place: { file: node.file, pointer: toPointer(node.segments) },
    }));
  }
  const renamed = renamedPathParameters(reported);
  if (renamed.length > 0) {
    const operations = operationsOfPath(comparison, reported.path);
    return renamed.map(([before, after]) => ({
      level: "breaking",
      kind: "renamed",
      subject: { type: "parameter", in: "path", names: [before] },
      values: { before: [before], after: [after] },
      operations,
      directions: noDirections,
      place,
      before,
      after,
    }));
  }
  const usage = reportedUsage(comparison, reported);
  const level = levelOfChange(reported, usage);
  if (!level) return [];
  const change = describedChange(reported, subjectOfChange(comparison, reported));
  // An added or removed node is shown at its key, not at the first line of its value.
  const { file, pointer } = place;
  const shown = reported.kind === "modified" ? place : { file, pointer };
  return [{ ...foundChange(level, usage, shown, change), ...beforeAndAfter(comparison, reported) }];
}

function reportedUsage(comparison: Comparison, reported: ReportedChange): Usage {
  const [section, kind, scheme] = pointerSegments(reported.path);
  const isScheme = section === "components" && kind === "securitySchemes" && scheme !== undefined;
  if (!isScheme) return usageOfChange(comparison, reported);
  return { operations: new Set(operationsSecuredBy(comparison, scheme)), directions: noDirections };
}

/**
 * Whether a change is found in a different way: security by operation, tags by name, examples and extensions without
 * Redocly.
 */
function isFoundElsewhere({ typeName, property = "" }: ReportedChange): boolean {
  return (
    typeName.startsWith("SecurityRequirement") ||
    ["Example", "ExamplesMap", "Tag", "SpecExtension"].includes(typeName) ||
    ["example", "examples"].includes(property) ||
    property.startsWith("x-")
  );
}

/** Joins the removed and the added tag of one name: Redocly reports a changed tag as both. */
function tagChanges(reported: readonly ReportedChange[]): FoundChange[] {
  const tags = reported.filter(({ typeName }) => typeName === "Tag");
  const nameOf = ({ base, revision }: ReportedChange): string => String(Object((revision ?? base)?.value).name);
  return [...new Set(tags.map(nameOf))].flatMap((name) => {
    const changes = tags.filter((change) => nameOf(change) === name);
    const last = changes.find(({ kind }) => kind !== "removed") ?? changes[0];
    if (!last) return [];
    const kind = changes.length > 1 || last.kind === "modified" ? "documentation" : last.kind;
    return [foundChange("repair", noUsage, placeOfChange(last), { kind, subject: { type: "tag", names: [name] } })];
  });
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
    const subject = subjectOfChange(comparison, { ...first, property: "additionalProperties", path });
    const change = foundChange(level, usage, placeOfChange(first), additionalPropertiesChange(subject, before, after));
    return [{ ...change, before: indexSignature(before), after: indexSignature(after) }];
  });
}

/** The subject of a change: the node itself when it has a name, otherwise its owner. */
function subjectOfChange(comparison: Comparison, reported: ReportedChange): ChangeSubject {
  const { files, file, pointer } = namedPlace(comparison, reported);
  if (reported.kind !== "modified" && !namedNodes.has(reported.typeName)) {
    return subjectOf({ files, file, pointer: parentOf(pointer), path: parentOf(reported.path) });
  }
  const isKey = reported.property !== undefined && pointer.endsWith(`/${reported.property}`);
  return subjectOf({ files, file, pointer: isKey ? parentOf(pointer) : pointer, path: reported.path });
}

/** The place to name. If an inline schema replaced a reference, a part may be missing only in the inline schema. */
function namedPlace(comparison: Comparison, reported: ReportedChange): Omit<SubjectPlace, "path"> {
  const { file, pointer } = placeOfChange(reported);
  const isRemoved = reported.kind === "removed";
  const { before, after } = comparison;
  const [own, other] = isRemoved ? [before, after] : [after, before];
  const place = { files: own.files, file, pointer };
  const isKept = componentPart.test(pointer) && followPath(other.files, pointerSegments(pointer)) !== undefined;
  if (reported.kind === "modified" || !isKept) return place;
  const [around] = schemasAround(comparison, reported);
  if (!around) return place;
  const node = other.files.resolve(isRemoved ? around.after : around.before);
  const rest = pointerSegments(reported.path).slice(pointerSegments(around.path).length);
  return { files: other.files, file: node.file, pointer: toPointer([...node.segments, ...rest]) };
}

function parentOf(pointer: string): string {
  return toPointer(pointerSegments(pointer).slice(0, -1));
}
