import { isJsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import { childOf, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { ReportedChange, ReportedPlace } from "./redocly-report.ts";

/** The media types of a parameter or a header, or one of them. */
const content = /^(.*\/(?:parameters|headers)\/[^/]+)\/content(?:\/[^/]+)?$/;

/**
 * Makes one change of `content` when a parameter or header gets another media type, or a media type instead of a
 * `schema`. Redocly reports the parts as removed and added.
 */
export function settleParameterContent(
  changes: readonly ReportedChange[],
  comparison: Comparison,
): readonly ReportedChange[] {
  const settled = new Map<string, ReportedChange>();
  for (const change of changes) {
    const owner = contentOwner(change);
    if (owner !== undefined && !settled.has(owner)) settled.set(owner, contentChange(comparison, change, owner));
  }
  if (settled.size === 0) return changes;
  const rest = changes.filter((change) => {
    const isOwn = contentOwner(change) !== undefined;
    return !isOwn && !(change.kind !== "modified" && settled.has(change.path.replace(/\/schema$/, "")));
  });
  return [...rest, ...settled.values()];
}

function contentOwner({ typeName, kind, property, path }: ReportedChange): string | undefined {
  const isWhole = typeName === "MediaTypesMap" || typeName === "MediaType";
  return isWhole && (kind !== "modified" || property === "key") ? content.exec(path)?.[1] : undefined;
}

function contentChange({ before, after }: Comparison, change: ReportedChange, owner: string): ReportedChange {
  const depth = pointerSegments(change.path).length - pointerSegments(owner).length;
  const place = (reported: ReportedPlace | undefined, spec: Comparison["before"]): ReportedPlace | undefined => {
    if (!reported) return undefined;
    const segments = pointerSegments(reported.pointer).slice(0, -depth);
    const node = segments.reduce<SpecNode | undefined>(
      (at, key) => at && childOf(at, key),
      spec.files.fileRoot(reported.file),
    );
    const media = isJsonObject(node?.value) && isJsonObject(node.value.content) ? Object.keys(node.value.content) : [];
    return { file: reported.file, pointer: toPointer(segments), value: media.join(", ") || undefined };
  };
  return {
    ...change,
    path: owner,
    typeName: owner.includes("/headers/") ? "Header" : "Parameter",
    kind: "modified",
    property: "content",
    verdicts: [],
    base: place(change.base, before),
    revision: place(change.revision, after),
    relation: "changed",
  };
}
