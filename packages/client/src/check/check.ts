import type { Drift } from "../transport/errors.ts";
import type { CheckedSchema } from "./schema.ts";

/** A difference from a schema, and its kind. */
export interface SchemaDrift extends Drift {
  /** `type` is a wrong type, and `value` is a wrong value of the right type, such as an unknown word. */
  readonly kind: "missing" | "undocumented" | "type" | "value";
}

/** A difference, weighted by how strongly it suggests that the schema is the wrong alternative. */
interface Found extends SchemaDrift {
  readonly weight: number;
}

/** A defect of a value itself. */
type Defect = Pick<SchemaDrift, "kind" | "message">;

/** An undocumented key counts least, and a mismatch of the whole value counts most. */
const weights = { undocumented: 1, wrong: 10, whole: 1000 } as const;

/** Finds how values differ from schemas: wrong types and values, missing keys, undocumented keys. */
export class Check {
  readonly #schemas: Readonly<Record<string, CheckedSchema>>;
  readonly #shown: (value: unknown) => string;

  /** @param shown - Shows a value in messages. By default, strings are quoted. */
  constructor(schemas: Readonly<Record<string, CheckedSchema>>, shown: (value: unknown) => string = quoted) {
    this.#schemas = schemas;
    this.#shown = shown;
  }

  /** Returns every difference and its place. */
  drift(schema: CheckedSchema, value: unknown): Drift[] {
    return this.#found(schema, value).map(({ path, message }) => ({ path, message }));
  }

  /** Returns every difference, its place, and its kind. */
  differences(schema: CheckedSchema, value: unknown): SchemaDrift[] {
    return this.#found(schema, value).map(({ path, message, kind }) => ({ path, message, kind }));
  }

  #found(schema: CheckedSchema, value: unknown): Found[] {
    const found: Found[] = [];
    this.#compare([schema], value, "$", found);
    return found;
  }

  #compare(schemas: readonly CheckedSchema[], value: unknown, path: string, found: Found[]): void {
    const applying = schemas.flatMap((schema) => this.#applying(schema, value));
    const wrong = applying.map((schema) => defectOf(schema, value, this.#shown)).find((defect) => defect !== undefined);
    if (wrong !== undefined) {
      found.push({ path, ...wrong, weight: path === "$" ? weights.whole : weights.wrong });
      return;
    }
    if (Array.isArray(value)) {
      const items = applying.flatMap((schema) => schema.items ?? []);
      for (const [index, item] of value.entries()) this.#compare(items, item, `${path}[${index}]`, found);
    } else if (typeof value === "object" && value !== null) this.#compareKeys(applying, value, path, found);
  }

  #compareKeys(applying: readonly CheckedSchema[], value: object, path: string, found: Found[]): void {
    for (const key of new Set(applying.flatMap((schema) => schema.required ?? []))) {
      if (!Object.hasOwn(value, key)) {
        found.push({ path: `${path}.${key}`, message: "is missing", kind: "missing", weight: weights.wrong });
      }
    }
    const open = applying.some(
      ({ additionalProperties }) => additionalProperties !== undefined && additionalProperties !== false,
    );
    // A schema without a type and properties (any JSON) allows every key.
    const shaped = applying.some(({ type, properties }) => type !== undefined || properties !== undefined);
    for (const [key, child] of Object.entries(value)) {
      const named = applying.flatMap((schema) =>
        Object.hasOwn(schema.properties ?? {}, key) ? (schema.properties?.[key] ?? []) : [],
      );
      if (named.length > 0) this.#compare(named, child, `${path}.${key}`, found);
      else if (shaped && !open) {
        const message = "is not a documented key";
        found.push({ path: `${path}.${key}`, message, kind: "undocumented", weight: weights.undocumented });
      }
    }
  }

  /** Returns the plain schemas that apply to a value: references resolved, the best alternative chosen. */
  #applying(schema: CheckedSchema, value: unknown): CheckedSchema[] {
    if (schema.$ref !== undefined) {
      const target = this.#schemas[schema.$ref.slice("#/components/schemas/".length)];
      return target ? this.#applying(target, value) : [];
    }
    const alternatives = schema.oneOf ?? schema.anyOf;
    const chosen = alternatives ? [this.#nearest(alternatives, value)] : [];
    return [schema, ...[...(schema.allOf ?? []), ...chosen].flatMap((part) => this.#applying(part, value))];
  }

  /** Returns the alternative that a value matches best. */
  #nearest(alternatives: readonly CheckedSchema[], value: unknown): CheckedSchema {
    const rated = alternatives.map((schema) => ({ schema, distance: this.#distance(schema, value) }));
    return rated.reduce((best, one) => (one.distance < best.distance ? one : best)).schema;
  }

  #distance(schema: CheckedSchema, value: unknown): number {
    return this.#found(schema, value).reduce((sum, { weight }) => sum + weight, 0);
  }
}

/** Returns the defect of a value itself, without its contents. */
function defectOf(schema: CheckedSchema, value: unknown, shown: (value: unknown) => string): Defect | undefined {
  if (schema.not) return { kind: "type", message: "must be absent" };
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  if (types && !types.some((type) => hasType(type, value))) {
    return { kind: "type", message: `is ${shown(value)}, not ${types.join(" or ")}` };
  }
  const message = wrongValue(schema, value, shown);
  return message === undefined ? undefined : { kind: "value", message };
}

function wrongValue(schema: CheckedSchema, value: unknown, shown: (value: unknown) => string): string | undefined {
  if (schema.const !== undefined && value !== schema.const) return `is ${shown(value)}, not ${quoted(schema.const)}`;
  if (schema.enum && !schema.enum.includes(value))
    return `is ${shown(value)}, not one of ${schema.enum.map(quoted).join(", ")}`;
  if (Array.isArray(value) && value.length > (schema.maxItems ?? value.length))
    return `has more than ${schema.maxItems} items`;
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) return `has fewer than ${schema.minItems} items`;
  if (typeof value === "number" && value < (schema.minimum ?? value)) return `is ${value}, below ${schema.minimum}`;
  if (typeof value === "number" && value > (schema.maximum ?? value)) return `is ${value}, above ${schema.maximum}`;
  return undefined;
}

function hasType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** Returns a value as a short string. */
function quoted(value: unknown): string {
  const text =
    typeof value === "object" && value !== null
      ? Array.isArray(value)
        ? "a list"
        : "an object"
      : String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
