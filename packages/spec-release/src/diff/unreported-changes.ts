import { canonicalJson, isJsonObject, toPointer } from "../spec/json.ts";
import { isDataAt } from "../spec/references.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import { type FoundChange, noDirections } from "./found-change.ts";
import { type PairedNode, pairedNodes } from "./paired-nodes.ts";
import { subjectOf } from "./subject.ts";

/**
 * Finds changed examples and extensions. Redocly reports only those that are numbers or strings, not lists and objects.
 */
export function unreportedChanges(comparison: Comparison): FoundChange[] {
  const pairs = pairedNodes(comparison);
  return [...pairs.flatMap((pair) => dataChanges(comparison, pair)), ...nullableChanges(comparison, pairs)];
}

/** Finds `nullable` that stayed when the document moved between OpenAPI 3.0, which has it, and 3.1, which doesn't. */
function nullableChanges({ before, after }: Comparison, pairs: readonly PairedNode[]): FoundChange[] {
  const versions = [before, after].map(({ files }) => String(files.root.value.openapi));
  const [isOld, isNew] = versions.map((version) => version.startsWith("3.0"));
  if (isOld === isNew) return [];
  return pairs.flatMap(({ before: nodeBefore, after: nodeAfter, path }): FoundChange[] => {
    if ([nodeBefore, nodeAfter].some(({ value }) => Object(value).nullable !== true)) return [];
    const { file, segments } = nodeAfter;
    const subject = subjectOf({ files: after.files, file, pointer: toPointer(segments), path });
    return [
      {
        level: "repair",
        kind: "documentation",
        subject: { ...subject, keyword: "nullable" },
        values: { before: versions.slice(0, 1), after: versions.slice(1) },
        operations: [...after.usage(nodeAfter).operations],
        directions: noDirections,
        place: { file, pointer: toPointer([...segments, "nullable"]) },
      },
    ];
  });
}

function dataChanges(
  { before, after }: Comparison,
  { before: nodeBefore, after: nodeAfter, path }: PairedNode,
): FoundChange[] {
  const keys = new Set([...Object.keys(Object(nodeBefore.value)), ...Object.keys(Object(nodeAfter.value))]);
  const data = [...keys].filter(
    (key) =>
      isDataAt([...nodeAfter.segments, key]) && (key === "example" || key === "examples" || isExtension(key, path)),
  );
  return data.flatMap((key): FoundChange[] => {
    const [childBefore, childAfter] = [childOf(nodeBefore, key), childOf(nodeAfter, key)];
    const shown = childAfter ?? childBefore;
    if (!shown || dataText(before.files, childBefore) === dataText(after.files, childAfter)) return [];
    const { file, segments } = shown;
    const place = { files: after.files, file, pointer: toPointer(segments.slice(0, -1)), path };
    const keyword = key === "examples" ? "example" : key;
    const textOf = (node: SpecNode | undefined): string[] => {
      if (!node) return [];
      return [typeof node.value === "string" ? node.value : canonicalJson(node.value)];
    };
    return [
      {
        level: "repair",
        kind: "documentation",
        subject: { ...subjectOf(place), keyword },
        values: { before: textOf(childBefore), after: textOf(childAfter) },
        operations: [...after.usage(nodeAfter).operations],
        directions: noDirections,
        place: { file, pointer: toPointer(segments) },
      },
    ];
  });
}

/** Whether a key is an extension. Those of the document itself don't count. */
function isExtension(key: string, path: string): boolean {
  return key.startsWith("x-") && path !== "#/";
}

/** Data as text to compare, with references in named examples resolved. */
function dataText(files: SpecFiles, node: SpecNode | undefined): string | undefined {
  if (!node) return undefined;
  if (!isJsonObject(node.value) || keyOf(node) !== "examples") return canonicalJson(node.value);
  return canonicalJson(Object.fromEntries(childrenOf(node).map((entry) => [keyOf(entry), files.resolve(entry).value])));
}
