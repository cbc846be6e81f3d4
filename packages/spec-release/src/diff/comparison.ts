import { pointerSegments } from "../spec/json.ts";
import { type Operation, operationsOf, type Usage, usageOf } from "../spec/operation-usage.ts";
import { ShapeComparer } from "../spec/schema-shape.ts";
import { isDocumentationKeyword } from "../spec/schema-variants.ts";
import { childOf, openSpec, type SpecFiles, type SpecLocation, type SpecNode } from "../spec/spec-files.ts";
import { schemaKeywords } from "./keyword-rules.ts";
import type { ReportedChange, ReportedPlace } from "./redocly-report.ts";

/** One of the two documents, with its operations. */
export interface ComparedSpec {
  readonly files: SpecFiles;
  readonly operations: readonly Operation[];
  readonly usage: (node: SpecNode) => Usage;
}

/** Two opened documents. */
export interface Comparison {
  readonly before: ComparedSpec;
  readonly after: ComparedSpec;
  readonly shapes: ShapeComparer;
  /** Compares schemas by everything that affects a type, including discriminators. */
  readonly typedShapes: ShapeComparer;
  readonly documentedShapes: ShapeComparer;
  /** Compares schemas by their types alone, without limits of values. */
  readonly limitlessShapes: ShapeComparer;
  /** Working directory: files are named relative to it. */
  readonly cwd: string;
}

/**
 * Opens two documents.
 *
 * @throws {SpecError} when one of them can't be read.
 */
export function openComparison(oldDocument: SpecLocation, newDocument: SpecLocation, cwd: string): Comparison {
  const before = openCompared(oldDocument, cwd);
  const after = openCompared(newDocument, cwd);
  return {
    before,
    after,
    shapes: new ShapeComparer(
      before.files,
      after.files,
      (keyword) => isDocumentationKeyword(keyword) || keyword === "discriminator",
    ),
    typedShapes: new ShapeComparer(before.files, after.files, isDocumentationKeyword),
    documentedShapes: new ShapeComparer(before.files, after.files, () => false),
    limitlessShapes: new ShapeComparer(
      before.files,
      after.files,
      (keyword) => isDocumentationKeyword(keyword) || schemaKeywords[keyword]?.effect === "limit",
    ),
    cwd,
  };
}

/** The operations and directions that use the changed node, on both sides. */
export function usageOfChange(comparison: Comparison, change: ReportedChange): Usage {
  const sides = [
    change.kind === "added" ? undefined : usageAt(comparison.before, change.base),
    change.kind === "removed" ? undefined : usageAt(comparison.after, change.revision),
  ];
  const usage = bothUsages(sides.filter((side) => side !== undefined));
  // A parameter of an operation overrides the one of its path.
  const isReplaced = pathParameter.test(change.path);
  return usage.operations.size > 0 || isReplaced
    ? usage
    : { ...usage, operations: new Set(operationsOfPath(comparison, change.path)) };
}

const pathParameter = /^#\/paths\/[^/]+\/parameters\/./;

/** The union of some usages. */
export function bothUsages(usages: readonly Usage[]): Usage {
  return {
    operations: new Set(usages.flatMap(({ operations }) => [...operations])),
    directions: new Set(usages.flatMap(({ directions }) => [...directions])),
  };
}

/** The place to show for a change: the new one, or the old one if something was removed. */
export function placeOfChange(change: ReportedChange): ReportedPlace {
  const place = change.kind === "removed" ? change.base : change.revision;
  return place ?? change.base ?? { file: "", pointer: "#/", line: 1, value: undefined };
}

/** The operations of the path item or webhook that a logical path runs through. */
export function operationsOfPath({ before, after }: Comparison, path: string): string[] {
  const [section, key] = pointerSegments(path);
  const names = [...after.operations, ...before.operations]
    .filter((operation) => section === (operation.isWebhook ? "webhooks" : "paths") && operation.key === key)
    .map((operation) => operation.name);
  return [...new Set(names)];
}

function openCompared(document: SpecLocation, cwd: string): ComparedSpec {
  const files = openSpec(document, cwd);
  return { files, operations: operationsOf(files), usage: usageOf(files) };
}

/** The usage of the deepest node that operations reach, among the nodes on the way to a place. */
function usageAt(spec: ComparedSpec, place: ReportedPlace | undefined): Usage | undefined {
  if (!place) return undefined;
  let node: SpecNode | undefined = spec.files.fileRoot(place.file);
  let found: Usage | undefined;
  for (const segment of ["", ...pointerSegments(place.pointer)]) {
    node = segment === "" ? node : node && childOf(node, segment);
    const usage = node && spec.usage(node);
    if (usage && usage.operations.size > 0) found = usage;
  }
  return found;
}
