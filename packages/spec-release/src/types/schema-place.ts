import { isJsonObject } from "../spec/json.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import type { Step } from "./type-break.ts";

/** The schema at the end of a path through types. */
export interface SchemaPlace {
  readonly node: SpecNode;
  /** Logical path: through every `$ref` on the way. */
  readonly path: readonly string[];
  /** The rest of the path, which this document doesn't have. The place is the last one that it has. */
  readonly rest: readonly Step[];
}

/** A schema can contain itself in `allOf`. */
const maxDepth = 12;

/** Follows a path through the types of a schema to the place in the document. */
export function placeOfWay(
  files: SpecFiles,
  schema: SpecNode,
  path: readonly string[],
  way: readonly Step[],
): SchemaPlace {
  let place = { node: schema, path };
  for (const [index, step] of way.entries()) {
    const next = stepInto(files, place, step, 0);
    if (!next) return { ...place, node: files.resolve(place.node), rest: way.slice(index) };
    place = next;
  }
  // The place of a property is its name. The place of another schema is the target of its reference.
  const isNamed = typeof way.at(-1) === "object";
  return { ...place, node: isNamed ? place.node : files.resolve(place.node), rest: [] };
}

type Written = Pick<SchemaPlace, "node" | "path">;

function stepInto(files: SpecFiles, { node, path }: Written, step: Step, depth: number): Written | undefined {
  const schema = files.resolve(node);
  if (!isJsonObject(schema.value) || depth > maxDepth) return undefined;
  for (const segments of directSteps(step)) {
    const found = segments.reduce<SpecNode | undefined>((at, key) => at && childOf(at, key), schema);
    if (found) return { node: found, path: [...path, ...segments] };
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const list = childOf(schema, keyword);
    for (const [index, member] of (list ? childrenOf(list) : []).entries()) {
      const found = stepInto(files, { node: member, path: [...path, keyword, String(index)] }, step, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

function directSteps(step: Step): readonly (readonly string[])[] {
  if (step === "items") return [["items"]];
  return step === "values" ? [["additionalProperties"]] : [["properties", step.key]];
}
