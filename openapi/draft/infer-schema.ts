import { compareVersions } from "../document/versions.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";

/** A value, and the version of the server that sent it. */
export interface Sample {
  readonly value: unknown;
  readonly server: string;
}

/** Returns the name of the component that describes all of these objects exactly, if there is one. */
export type KnownComponent = (samples: readonly Sample[]) => string | undefined;

/** The placeholder for a description: a draft knows the types, but not the meaning of a value. */
export const todo = "TODO";

/** Returns a placeholder for a description, with the values that were seen. */
function todoSeen(values: readonly unknown[]): string {
  const distinct = [...new Set(values.filter((value) => typeof value !== "object" || value === null).map(String))];
  return distinct.length === 0
    ? todo
    : `${todo}: seen ${distinct
        .map((value) => value.slice(0, 40))
        .slice(0, 8)
        .join(", ")}`;
}

/** A uuid, a date, a number or a name that someone typed: such keys are data, and not names of properties. */
const dataKey = /^\d|[^\w-]|^$/;

/**
 * The narrowest schema that describes all samples: types, required keys, and `x-since` or `x-until` for keys that only
 * some versions send.
 *
 * @param known - Finds components to refer to.
 */
export function inferSchema(samples: readonly Sample[], known: KnownComponent): JsonObject {
  const objects = samples.filter(({ value }) => asObject(value) && !Array.isArray(value));
  const lists = samples.filter(({ value }) => Array.isArray(value));
  const types = [...new Set(samples.map(({ value }) => typeOf(value)))];
  const isNullable = types.includes("null");
  const name = objects.length > 0 && objects.length + count(samples, "null") === samples.length && known(objects);
  if (name) return isNullable ? { oneOf: [{ $ref: name }, { type: "null" }] } : { $ref: name };
  return {
    ...(types.length > 0 && { type: types.length === 1 ? types[0] : nullLast(withoutInteger(types)) }),
    ...formatOf(samples),
    ...(objects.length > 0 && objectSchema(objects, known)),
    ...(lists.length > 0 && { items: inferSchema(lists.flatMap(itemsOf), known) }),
  };
}

function objectSchema(samples: readonly Sample[], known: KnownComponent): JsonObject {
  const keys = [...new Set(samples.flatMap(({ value }) => Object.keys(Object(value))))];
  if (keys.length === 0 || keys.every((key) => dataKey.test(key)))
    return { additionalProperties: mapOf(samples, known) };
  const properties = keys.map((key) => [key, property(samples, key, known)] as const);
  const required = keys.filter((key) =>
    samples.every((sample) => key in Object(sample.value) || isLater(samples, key, sample)),
  );
  return { ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
}

/** The schema of the values of a map. A map that was always empty allows anything. */
function mapOf(samples: readonly Sample[], known: KnownComponent): JsonObject | true {
  const values = samples.flatMap(({ value, server }) =>
    Object.values(Object(value)).map((each) => ({ value: each, server })),
  );
  return values.length === 0 ? true : inferSchema(values, known);
}

function property(samples: readonly Sample[], key: string, known: KnownComponent): JsonObject {
  const having = samples.filter(({ value }) => key in Object(value));
  const values = having.map(({ value, server }) => ({ value: asObject(value)?.[key], server }));
  const schema = inferSchema(values, known);
  const marks = lifetime(samples, key);
  if ("$ref" in schema) return { ...schema, ...marks };
  const example = values.find(({ value }) => isTelling(value))?.value;
  const description = todoSeen(values.map(({ value }) => value));
  return { ...withFormat(schema, key), ...marks, description, ...(example !== undefined && { example }) };
}

function isTelling(value: unknown): boolean {
  return value !== null && value !== "" && typeof value !== "object" && !recordedFile.test(String(value));
}

/** Ids are 64 bits wide, and large whole numbers in `…_at` are seconds since 1970. */
function withFormat(schema: JsonObject, key: string): JsonObject {
  const isWhole = [schema.type].flat().includes("integer");
  const isNumber = isWhole || [schema.type].flat().includes("number");
  if (isNumber && /(_at|timestamp|_until)$/.test(key)) return { ...schema, format: "unix-time" };
  return isWhole && /(^|_)id$/.test(key) ? { ...schema, format: "int64" } : schema;
}

/** Returns the `x-since` and `x-until` of a key. Empty if a version between them has objects without the key. */
function lifetime(samples: readonly Sample[], key: string): JsonObject {
  const { first, last, versions } = seen(samples, key);
  const always = versions
    .slice(first, last + 1)
    .every((version) => samples.every(({ value, server }) => server !== version || key in Object(value)));
  return {
    ...(always && first > 0 && { "x-since": minor(versions[first]) }),
    ...(always && last < versions.length - 1 && { "x-until": minor(versions[last]) }),
  };
}

/** Whether a version that lacks a key is older than those that always have it. */
function isLater(samples: readonly Sample[], key: string, { server }: Sample): boolean {
  const { first, last, versions } = seen(samples, key);
  return "x-since" in lifetime(samples, key) && last === versions.length - 1 && versions.indexOf(server) < first;
}

function seen(samples: readonly Sample[], key: string) {
  const versions = [...new Set(samples.map(({ server }) => server))].sort(compareVersions);
  const has = (version: string) => samples.some(({ value, server }) => server === version && key in Object(value));
  return { versions, first: versions.findIndex(has), last: versions.findLastIndex(has) };
}

/** A file in a recorded form. */
const recordedFile = /^<file \S+ .*>$/;
const isoTime = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

function formatOf(samples: readonly Sample[]): JsonObject {
  const strings = samples.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const formats = { "date-time": isoTime, binary: recordedFile };
  const fitting = Object.entries(formats).find(
    ([, form]) => strings.length > 0 && strings.every((value) => form.test(value)),
  );
  return fitting ? { format: fitting[0] } : {};
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function withoutInteger(types: readonly string[]): string[] {
  return types.filter((type) => type !== "integer" || !types.includes("number"));
}

function nullLast(types: readonly string[]): string[] | string {
  const sorted = types.toSorted((a, b) => Number(a === "null") - Number(b === "null"));
  return sorted.length === 1 ? String(sorted[0]) : sorted;
}

function itemsOf({ value, server }: Sample): Sample[] {
  return Array.isArray(value) ? value.map((item) => ({ value: item, server })) : [];
}

function count(samples: readonly Sample[], type: string): number {
  return samples.filter(({ value }) => typeOf(value) === type).length;
}

/** `4.14.2` → `4.14`. */
function minor(version = ""): string {
  return version.split(".").slice(0, 2).join(".");
}
