import { canonicalJson, isJsonObject, type JsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import type { Operation } from "../spec/operation-usage.ts";
import { isDocumentationKeyword, keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf } from "../spec/spec-files.ts";
import type { ComparedSpec, Comparison } from "./comparison.ts";
import { type ChangePlace, type FoundChange, noDirections } from "./found-change.ts";
import type { ReportedChange } from "./redocly-report.ts";

/**
 * Compares the credentials that each operation accepts, from its own list or from the root's. Redocly compares each
 * list alone, so an operation that repeats the list of the root looks like a new requirement.
 */
export function securityChanges({ before, after }: Comparison): FoundChange[] {
  const changes = new Map<string, FoundChange & { readonly operations: string[] }>();
  const counterparts = new Map(after.operations.map((operation) => [operation.name, operation]));
  const renamed = renamedSchemes(before, after);
  for (const operation of before.operations) {
    const counterpart = counterparts.get(operation.name);
    if (!counterpart) continue;
    const acceptedBefore = acceptedCredentials(before, operation).map((schemes) =>
      Object.fromEntries(Object.entries(schemes).map(([name, scopes]) => [renamed.get(name) ?? name, scopes])),
    );
    const acceptedAfter = acceptedCredentials(after, counterpart);
    const [textBefore, textAfter] = [describe(acceptedBefore), describe(acceptedAfter)];
    if (textBefore === textAfter) continue;
    const isEnough = acceptedBefore.every((credentials) =>
      acceptedAfter.some((demand) => satisfies(credentials, demand)),
    );
    const key = `${textBefore} → ${textAfter}`;
    const change = changes.get(key) ?? {
      level: isEnough ? "addition" : "breaking",
      operations: [],
      directions: noDirections,
      place: placeOf(after, counterpart) ?? placeOf(before, operation) ?? root(after),
      kind: isEnough ? "widened" : "narrowed",
      subject: { type: "credentials", names: [] },
      values: { before: [textBefore], after: [textAfter] },
      before: textBefore,
      after: textAfter,
    };
    change.operations.push(operation.name);
    changes.set(key, change);
  }
  return [...changes.values()];
}

/** Leaves out security schemes that were only renamed. */
export function withoutRenamedSchemes(
  changes: readonly ReportedChange[],
  { before, after }: Comparison,
): readonly ReportedChange[] {
  const names = new Set([...renamedSchemes(before, after)].flat());
  return changes.filter(
    ({ typeName, path }) => typeName !== "SecurityScheme" || !names.has(pointerSegments(path)[2] ?? ""),
  );
}

/** The new names of security schemes that mean the same as before. */
function renamedSchemes(before: ComparedSpec, after: ComparedSpec): ReadonlyMap<string, string> {
  const [schemesBefore, schemesAfter] = [schemesOf(before), schemesOf(after)];
  const added = [...schemesAfter].filter(([name]) => !schemesBefore.has(name));
  return new Map(
    [...schemesBefore].flatMap(([name, scheme]): [string, string][] => {
      const [same] = schemesAfter.has(name) ? [] : (added.find(([, other]) => other === scheme) ?? []);
      return same === undefined ? [] : [[name, same]];
    }),
  );
}

/** Security schemes as text to compare, without documentation. */
function schemesOf({ files }: ComparedSpec): ReadonlyMap<string, string> {
  const components = childOf(files.root, "components");
  const schemes = components && childOf(files.resolve(components), "securitySchemes");
  return new Map(
    (schemes ? childrenOf(files.resolve(schemes)) : []).map((scheme) => {
      const { value } = files.resolve(scheme);
      const entries = Object.entries(isJsonObject(value) ? value : {}).filter(([key]) => !isDocumentationKeyword(key));
      const isCaseless = (key: string): boolean =>
        key === "scheme" || (key === "name" && isJsonObject(value) && value.in === "header");
      const words = entries.map(([key, word]) => [key, isCaseless(key) ? String(word).toLowerCase() : word]);
      return [keyOf(scheme), canonicalJson(Object.fromEntries(words))];
    }),
  );
}

/** The place of the list that applies to an operation: its own, or the root's. */
function placeOf({ files }: ComparedSpec, operation: Operation): ChangePlace | undefined {
  const { file, segments } = isOwn(operation) ? operation.node : files.root;
  const isListed = isOwn(operation) || files.root.value.security !== undefined;
  return isListed ? { file, pointer: toPointer([...segments, "security"]) } : undefined;
}

function root({ files }: ComparedSpec): ChangePlace {
  return { file: files.root.file, pointer: toPointer([]) };
}

/** The operations that accept a security scheme. */
export function operationsSecuredBy({ before, after }: Comparison, scheme: string): string[] {
  const names = [after, before].flatMap((spec) =>
    spec.operations
      .filter((operation) => acceptedCredentials(spec, operation).some((credentials) => scheme in credentials))
      .map(({ name }) => name),
  );
  return [...new Set(names)];
}

function acceptedCredentials(spec: ComparedSpec, operation: Operation): JsonObject[] {
  const own = isJsonObject(operation.node.value) ? operation.node.value.security : undefined;
  const list = own ?? spec.files.root.value.security;
  const alternatives = Array.isArray(list) ? list.filter(isJsonObject) : [];
  return alternatives.length > 0 ? alternatives : [{}];
}

function isOwn(operation: Operation): boolean {
  return isJsonObject(operation.node.value) && operation.node.value.security !== undefined;
}

/** Whether some credentials satisfy a requirement. */
function satisfies(credentials: JsonObject, demand: JsonObject): boolean {
  return Object.keys(demand).every((scheme) => {
    const held = credentials[scheme];
    return Array.isArray(held) && scopesOf(demand, scheme).every((scope) => held.includes(scope));
  });
}

function describe(alternatives: readonly JsonObject[]): string {
  const texts = alternatives.map((schemes) => {
    const names = Object.keys(schemes)
      .sort()
      .map((scheme) => {
        const scopes = scopesOf(schemes, scheme);
        return scopes.length > 0 ? `${scheme} (${scopes.join(", ")})` : scheme;
      });
    return names.length > 0 ? names.join(" and ") : "none";
  });
  return [...new Set(texts)].sort().join(" or ");
}

function scopesOf(schemes: JsonObject, scheme: string): string[] {
  const scopes = schemes[scheme];
  return Array.isArray(scopes) ? scopes.map(String).sort() : [];
}
