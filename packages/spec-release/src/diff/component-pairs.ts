import { pointerSegments } from "../spec/json.ts";
import { childOf, type SpecNode } from "../spec/spec-files.ts";
import { pathTemplate, typedParts } from "../types/typed-parts.ts";
import type { ComparedSpec, Comparison } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/**
 * Leaves out differences between unrelated components. Redocly can take a removed component and a new one for a renamed
 * one. Their differences count only if an operation uses the new one in place of the old one.
 */
export function withoutFalsePairs(changes: readonly ReportedChange[], comparison: Comparison): ReportedChange[] {
  const falsePairs = changes.flatMap(({ property, path, base }) => {
    const [section, kind, name] = pointerSegments(path);
    const isRenamed = property === "key" && section === "components" && kind !== undefined && name !== undefined;
    if (!isRenamed || pointerSegments(path).length !== 3) return [];
    const { before, after } = comparison;
    const [placesBefore, placesAfter] = [placesOf(before, kind, String(base?.value)), placesOf(after, kind, name)];
    return [...placesBefore].some((place) => placesAfter.has(place)) ? [] : [path];
  });
  return changes.filter(({ path }) => !falsePairs.some((pair) => path === pair || path.startsWith(`${pair}/`)));
}

/** The places in operations that use a component; for a schema, the operations that use it. */
function placesOf(spec: ComparedSpec, kind: string, name: string): ReadonlySet<string> {
  const component = ["components", kind, name].reduce<SpecNode | undefined>(
    (node, key) => node && childOf(spec.files.resolve(node), key),
    spec.files.root,
  );
  if (!component) return new Set();
  const node = spec.files.resolve(component);
  if (kind === "schemas") return new Set([...spec.usage(node).operations].map(pathTemplate));
  return new Set(
    spec.operations.flatMap((operation) =>
      [...typedParts(spec.files, operation).values()]
        .filter((part) => part.node.value === node.value)
        .map(({ key }) => `${pathTemplate(operation.name)} ${key}`),
    ),
  );
}
