import type { Lifetime, OpenApiDocument, Schema } from "./open-api.ts";

/** Compares two versions, as `Array.prototype.sort` expects it. A missing part counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Returns whether a version of the server has the part with these marks. `x-until: "4.15"` includes every 4.15.
 *
 * @param server - A version of Chatwoot, such as `4.14.2`.
 */
export function isIn(server: string, { "x-since": since, "x-until": until }: Lifetime): boolean {
  if (since !== undefined && compareVersions(server, since) < 0) return false;
  const known = until === undefined ? server : server.split(".").slice(0, until.split(".").length).join(".");
  return until === undefined || compareVersions(known, until) <= 0;
}

/**
 * Returns the document for one version of Chatwoot: a property that the version lacks is not required.
 *
 * @param server - A version of Chatwoot, such as `4.9.2`. Without it the document applies to every version, and no
 *   property with `x-since` or `x-until` is required.
 */
export function documentFor(document: OpenApiDocument, server?: string): OpenApiDocument {
  const marks = lifetimes(document);
  const relaxed = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(relaxed);
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).map(([key, value]) => {
      const isRequiredList = key === "required" && Array.isArray(value);
      return [key, isRequiredList ? value.filter((name) => isRequired(node, name, server, marks)) : relaxed(value)];
    });
    return Object.fromEntries(entries);
  };
  // Only names of required properties were removed.
  return relaxed(document) as OpenApiDocument;
}

/**
 * Returns the document as one version of Chatwoot would have it: {@link documentFor}, without the properties and the
 * values that the version lacks. Operations, parameters and statuses stay.
 *
 * @param server - A version of Chatwoot, such as `4.9.2`.
 */
export function documentAt(document: OpenApiDocument, server: string): OpenApiDocument {
  const shaped = documentFor(document, server);
  const marks = lifetimes(shaped);
  const without = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(without);
    if (typeof node !== "object" || node === null) return node;
    const { properties, enum: values } = node as Schema;
    const kept = Object.entries(node).map(([key, value]) => {
      if (key === "properties" && value === properties) return [key, ownProperties(value, server, marks, without)];
      if (key !== "enum" || value !== values || !Array.isArray(value)) return [key, without(value)];
      return [key, value.filter((one) => isIn(server, valueLifetime(node, one)))];
    });
    return Object.fromEntries(kept);
  };
  // Only properties and values of enumerations were removed.
  return without(shaped) as OpenApiDocument;
}

function ownProperties(
  properties: Readonly<Record<string, Schema>>,
  server: string,
  marks: ReadonlyMap<string, readonly Lifetime[]>,
  without: (node: unknown) => unknown,
): object {
  const entries = Object.entries(properties);
  const own = entries.filter(([, schema]) => typeof schema !== "object" || isIn(server, lifetimeOf(schema, marks)));
  return Object.fromEntries(own.map(([name, schema]) => [name, without(schema)]));
}

function valueLifetime({ "x-enum-since": since, "x-enum-until": until }: Schema, value: unknown): Lifetime {
  const [from, to] = [since?.[String(value)], until?.[String(value)]];
  return { ...(from !== undefined && { "x-since": from }), ...(to !== undefined && { "x-until": to }) };
}

/** Returns whether only some versions have the part. */
export function isMarked({ "x-since": since, "x-until": until }: Lifetime): boolean {
  return since !== undefined || until !== undefined;
}

function isRequired(
  schema: Schema,
  name: string,
  server: string | undefined,
  marks: ReadonlyMap<string, readonly Lifetime[]>,
): boolean {
  const own = schema.properties?.[name];
  // A part of `allOf` can require a property that another part describes.
  const described = own ? [lifetimeOf(own, marks)] : (marks.get(`.${name}`) ?? []);
  return described.every((lifetime) => (server === undefined ? !isMarked(lifetime) : isIn(server, lifetime)));
}

/** Returns the marks of component schemas by reference, and those of properties by `.name`. */
function lifetimes(document: OpenApiDocument): ReadonlyMap<string, readonly Lifetime[]> {
  const marks = new Map<string, Lifetime[]>();
  // A document that is not linted may lack components.
  const { schemas }: Partial<OpenApiDocument["components"]> = Object(document.components);
  for (const [name, schema] of Object.entries(schemas ?? {})) {
    marks.set(`#/components/schemas/${name}`, [schema]);
  }
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties } = node as Schema;
    for (const [name, property] of Object.entries(Object(properties) as Record<string, Schema>)) {
      if (typeof property !== "object" || property === null) continue;
      const lifetime = lifetimeOf(property, marks);
      if (isMarked(lifetime)) marks.set(`.${name}`, [...(marks.get(`.${name}`) ?? []), lifetime]);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(document);
  return marks;
}

function lifetimeOf(schema: Schema, marks: ReadonlyMap<string, readonly Lifetime[]>): Lifetime {
  const referred = schema.$ref === undefined ? undefined : marks.get(schema.$ref)?.[0];
  return { ...referred, ...schema };
}
