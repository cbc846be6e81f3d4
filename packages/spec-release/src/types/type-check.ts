import type { Comparison } from "../diff/comparison.ts";
import type { Change, ChangeKind, ChangeSubject } from "../diff/found-change.ts";
import { subjectOf, within } from "../diff/subject.ts";
import { toPointer } from "../spec/json.ts";
import type { Direction, Operation } from "../spec/operation-usage.ts";
import type { SpecNode } from "../spec/spec-files.ts";
import { typeText } from "./schema-as-type.ts";
import { SchemaDocument } from "./schema-document.ts";
import { placeOfWay } from "./schema-place.ts";
import type { Step, TypeBreak } from "./type-break.ts";
import { pathTemplate, type TypedPart, typedParts } from "./typed-parts.ts";

/** A place where a program with the types of the old document doesn't compile with those of the new one. */
export interface FoundBreak extends Change {
  readonly operation: string;
  readonly direction: Direction;
  readonly file: string;
  readonly pointer: string;
}

/** The same part of an operation in both documents. */
interface PartPair {
  readonly operation: string;
  readonly before: TypedPart;
  readonly after: TypedPart;
}

/** Two schemas, and the parts of operations that have them. */
interface SchemaPair {
  readonly before: SpecNode;
  readonly after: SpecNode;
  readonly direction: Direction;
  readonly uses: PartPair[];
}

const directions: readonly Direction[] = ["request", "response"];
/** The kinds of changes for breaks of a whole key. */
const kindOfBreak = {
  lost: "removed",
  missing: "optional",
  required: "required",
  "added-required": "required",
  readonly: "narrowed",
  call: "narrowed",
  new: "narrowed",
} as const;
const anything: SpecNode = { value: {}, file: "", segments: [] };

/**
 * Compares the TypeScript types of both documents by operation. New responses must be assignable to the old ones
 * without losing a key, and old parameters and bodies to the new ones. Schemas that differ only in form are skipped.
 *
 * @throws {SpecError} when the types can't be generated.
 */
export async function checkTypes(comparison: Comparison): Promise<FoundBreak[]> {
  const pairs = operationPairs(comparison);
  const found: FoundBreak[] = [];
  const gathered = new GatheredSchemas(comparison);
  for (const [before, after] of pairs) {
    const partsBefore = typedParts(comparison.before.files, before);
    const partsAfter = typedParts(comparison.after.files, after);
    found.push(...wholeParts(after.name, partsBefore, partsAfter));
    for (const [key, part] of partsBefore) {
      const counterpart = partsAfter.get(key);
      if (counterpart) gathered.add({ operation: after.name, before: part, after: counterpart });
    }
  }
  const { schemas } = gathered;
  if (schemas.length === 0) return found;

  // The compiler takes a third of a second to load, so it is loaded only when something differs.
  const { openTypeProgram } = await import("./type-program.ts");
  const { TypeComparer } = await import("./type-comparer.ts");
  const sides = directions.flatMap((direction) =>
    (["before", "after"] as const).map((side) => new SchemaDocument(comparison[side].files, direction, side)),
  );
  const names = schemas.map(({ before, after, direction }) => {
    const first = directions.indexOf(direction) * 2;
    return [sides[first]?.add(before) ?? "", sides[first + 1]?.add(after) ?? ""] as const;
  });
  const program = openTypeProgram(sides.map((side) => side.document()));
  const comparer = new TypeComparer(program.checker);
  for (const [index, schema] of schemas.entries()) {
    const [oldName = "", newName = ""] = names[index] ?? [];
    const first = directions.indexOf(schema.direction) * 2;
    const types = [program.typeOf(first, oldName), program.typeOf(first + 1, newName)] as const;
    const breaks = comparer.compare(...types, schema.direction);
    for (const use of schema.uses) {
      found.push(...breaks.map((broken) => describe(comparison, use, broken)));
    }
  }
  return found;
}

/** Pairs operations by method and path. Names of path parameters don't matter to HTTP. */
function operationPairs({ before, after }: Comparison): [Operation, Operation][] {
  const idOf = ({ isWebhook, method, key }: Operation): string => `${isWebhook} ${method} ${pathTemplate(key)}`;
  const operationsAfter = new Map(after.operations.map((operation) => [idOf(operation), operation]));
  return before.operations.flatMap((operation): [Operation, Operation][] => {
    const counterpart = operationsAfter.get(idOf(operation));
    return counterpart ? [[operation, counterpart]] : [];
  });
}

/** Removed parts, parts that became required to send, and received parts that became optional. */
function wholeParts(
  operation: string,
  before: ReadonlyMap<string, TypedPart>,
  after: ReadonlyMap<string, TypedPart>,
): FoundBreak[] {
  const breaks: [TypedPart, ChangeKind][] = [];
  for (const [key, part] of before) {
    const counterpart = after.get(key);
    if (!counterpart) breaks.push([part, "removed"]);
    else if (part.direction === "request" && !part.isRequired && counterpart.isRequired) {
      breaks.push([counterpart, "required"]);
    } else if (part.direction === "response" && part.isRequired && !counterpart.isRequired) {
      breaks.push([counterpart, "optional"]);
    }
  }
  for (const [key, part] of after) {
    if (part.direction === "request" && part.isRequired && !before.has(key)) breaks.push([part, "added-required"]);
  }
  return breaks.map(([{ direction, subject, node }, kind]) => ({
    operation,
    direction,
    file: node.file,
    pointer: toPointer(node.segments),
    kind,
    subject,
  }));
}

/** The schemas to compare, each once, without those that mean the same as before. */
class GatheredSchemas {
  readonly schemas: SchemaPair[] = [];
  readonly #comparison: Comparison;
  readonly #byBefore = new Map<unknown, SchemaPair[]>();

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  add(use: PartPair): void {
    const { before, after, typedShapes } = this.#comparison;
    const schemaBefore = use.before.schema ? before.files.resolve(use.before.schema) : anything;
    const schemaAfter = use.after.schema ? after.files.resolve(use.after.schema) : anything;
    const { direction } = use.before;
    const withSameBefore = this.#byBefore.get(schemaBefore.value) ?? [];
    const known = withSameBefore.find((pair) => pair.after.value === schemaAfter.value && pair.direction === direction);
    if (known) {
      known.uses.push(use);
    } else if (typedShapes.compare(schemaBefore, schemaAfter).relation !== "same") {
      const pair = { before: schemaBefore, after: schemaAfter, direction, uses: [use] };
      this.schemas.push(pair);
      this.#byBefore.set(schemaBefore.value, [...withSameBefore, pair]);
    }
  }
}

function describe(comparison: Comparison, use: PartPair, { kind, way, types }: TypeBreak): FoundBreak {
  const { before, after } = comparison;
  const placeBefore = placeOfWay(before.files, use.before.schema ?? use.before.node, use.before.path, way);
  const placeAfter = placeOfWay(after.files, use.after.schema ?? use.after.node, use.after.path, way);
  const [place, files] = kind === "lost" ? [placeBefore, before.files] : [placeAfter, after.files];
  const pointer = toPointer(place.node.segments);
  const written = subjectOf({ files, file: place.node.file, pointer, path: toPointer(place.path) });
  const isWhole = place.rest.length === 0 && written.names.length === 0;
  const named = place.rest.reduce((subject, step) => within(subject, stepText(step)), written);
  const [textBefore, textAfter] = textsOf(
    placeBefore.rest.length === 0 && use.before.schema ? typeText(before.files, placeBefore.node) : undefined,
    placeAfter.rest.length === 0 && use.after.schema ? typeText(after.files, placeAfter.node) : undefined,
    types,
  );
  const isSame = textBefore === textAfter;
  const { operation, before: part } = use;
  return {
    ...describedBreak(kind, isWhole ? use.after.subject : named, isSame ? [] : [textBefore, textAfter]),
    operation,
    direction: part.direction,
    file: place.node.file,
    pointer,
    ...(textBefore === undefined || isSame ? {} : { before: textBefore }),
    ...(textAfter === undefined || isSame ? {} : { after: textAfter }),
  };
}

function describedBreak(
  kind: TypeBreak["kind"],
  subject: ChangeSubject,
  [before, after]: readonly (string | undefined)[],
): Change {
  if (kind === "closed") {
    const values = { before: ["unknown"], after: ["never"] };
    return { kind: "narrowed", subject: { ...subject, keyword: "additionalProperties" }, values };
  }
  if (kind !== "type") return { kind: kindOfBreak[kind], subject };
  const isKnown = before !== undefined && after !== undefined;
  const values = isKnown ? { before: [before], after: [after] } : { before: [], after: [] };
  return { kind: "changed", subject: { ...subject, keyword: "type" }, values };
}

/** Both types as written, or as TypeScript prints them when they are written the same. */
function textsOf(
  before: string | undefined,
  after: string | undefined,
  types: TypeBreak["types"],
): readonly [string | undefined, string | undefined] {
  return types && before === after ? [types.before.whole, types.after.whole] : [before, after];
}

function stepText(step: Step): string {
  if (step === "items") return "[]";
  return step === "values" ? "[key]" : step.key;
}
