import { dereferenceSchema } from "../specification/dereference.ts";
import type { Document, Schema } from "../specification/document.ts";
import { type Distinction, distinguish, isNever } from "./alternatives.ts";
import type { Alternative, Content, Field, Value } from "./field.ts";
import { allowedBy, anyOf, limitsOf, tellingExample } from "./value-words.ts";

/** Where a schema stands, and what the reader of that place has been told. */
export interface Place {
  readonly anchor: string;
  readonly side: "request" | "response";
  /** Why the value around it was not recorded: what is inside needs not repeat it. */
  readonly unobserved?: string | undefined;
}

/** A part of an object before it is put together. */
type Part = Pick<Content, "fields" | "shared" | "choices" | "open">;

/**
 * Describes the schemas of one page. A component that has objects inside is described once, where it comes first, and linked to
 * elsewhere: that keeps a page short, and ends schemas that contain themselves.
 */
export class SchemaDescriber {
  readonly #document: Document;
  readonly #described = new Map<string, string>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The value of a schema at a place of the page. */
  describe(source: Schema, place: Place): Value {
    const { name, schema } = dereferenceSchema(this.#document, source);
    const shapes = withoutNull(schema.oneOf ?? schema.anyOf ?? []);
    const [only] = shapes;
    if (only && shapes.length === 1) {
      const { oneOf: _, anyOf: __, ...own } = schema;
      const value = this.describe({ ...only, ...own }, place);
      return { ...value, types: withNull(value.types, schema) };
    }
    const reason = schema["x-unobserved"];
    const inside = { ...place, unobserved: reason ?? place.unobserved };
    const items = schema.items && this.describe(schema.items, inside);
    const content = items ? items.content : this.#content(name, schema, inside, `${place.anchor}-fields`);
    return {
      types: isNever(schema) ? [] : withNull(this.#types(name, schema, items), schema),
      format: schema.format ?? items?.format,
      description: schema.description?.trim(),
      limits: limitsOf(schema),
      allowed: items ? items.allowed : allowedBy(schema),
      example: tellingExample(schema, place.side),
      deprecated: schema.deprecated ?? false,
      unobserved: isNever(schema) || reason === place.unobserved ? undefined : reason,
      content,
    };
  }

  /** The types in words, without null. */
  #types(name: string | undefined, schema: Schema, items: Value | undefined): string[] {
    if (name !== undefined && isComposed(schema)) return [name];
    const shapes = withoutNull(schema.oneOf ?? schema.anyOf ?? []);
    if (shapes.length > 0) {
      return shapes.flatMap((shape) => {
        const found = dereferenceSchema(this.#document, shape);
        return this.#types(found.name, found.schema, undefined);
      });
    }
    if (schema.allOf) return ["object"];
    const types = typesOf(schema).filter((type) => type !== "null");
    if (types.length === 0) return ["any JSON"];
    return types.map((type) => (type === "array" && items ? `array of ${grouped(items.types)}` : type));
  }

  /** What is inside a schema, held at `anchor`: undefined where it is no object, or nothing is known of its keys. */
  #content(name: string | undefined, schema: Schema, place: Place, anchor: string): Content | undefined {
    if (!isComposed(schema)) return undefined;
    const described = name === undefined ? undefined : this.#described.get(name);
    if (name !== undefined && described !== undefined) {
      const shared = [{ schema: name, anchor: described }];
      return { anchor, schema: name, fields: [], shared, choices: [], open: false };
    }
    if (name !== undefined && !this.#isFlat(schema)) this.#described.set(name, anchor);
    return { anchor, schema: name, ...this.#part(schema, place, anchor) };
  }

  #part(schema: Schema, place: Place, contentAnchor: string): Part {
    const required = new Set(schema.required);
    const own: Part = {
      fields: Object.entries(schema.properties ?? {}).map(([name, property]): Field => {
        const anchor = `${place.anchor}.${name}`;
        const value = this.describe(property, { ...place, anchor });
        return { anchor, name, presence: presenceOf(value, required.has(name), place.side), value };
      }),
      shared: [],
      choices: this.#choices(schema, place),
      open: schema.additionalProperties === true,
    };
    return [own, ...(schema.allOf ?? []).map((part) => this.#partOf(part, place, contentAnchor))].reduce(
      (sum, part) => ({
        fields: [...sum.fields, ...part.fields],
        shared: [...sum.shared, ...part.shared],
        choices: [...sum.choices, ...part.choices],
        open: sum.open || part.open,
      }),
    );
  }

  /** A schema of `allOf`. */
  #partOf(source: Schema, place: Place, contentAnchor: string): Part {
    const { name, schema } = dereferenceSchema(this.#document, source);
    const content = this.#content(name, schema, place, contentAnchor);
    return content ?? { fields: [], shared: [], choices: [], open: schema.additionalProperties === true };
  }

  #choices(schema: Schema, place: Place): Alternative[][] {
    const shapes = withoutNull(schema.oneOf ?? schema.anyOf ?? []).filter((shape) =>
      isComposed(dereferenceSchema(this.#document, shape).schema),
    );
    if (shapes.length === 0) return [];
    const distinctions = distinguish(this.#document, shapes);
    return [shapes.map((shape, index) => this.#alternative(shape, String(index + 1), distinctions[index], place))];
  }

  #alternative(shape: Schema, number: string, distinction: Distinction | undefined, place: Place): Alternative {
    const { name = number, schema } = dereferenceSchema(this.#document, shape);
    const anchor = `${place.anchor}.${name}`;
    const unobserved = distinction?.unobserved ?? schema["x-unobserved"];
    const inside = { ...place, anchor, unobserved: unobserved ?? place.unobserved };
    const content = this.#content(name === number ? undefined : name, schema, inside, anchor);
    return {
      anchor,
      name,
      description: schema.description?.trim(),
      when: distinction?.when ?? [],
      unobserved: unobserved === place.unobserved ? undefined : unobserved,
      content: content ?? { anchor, schema: name, fields: [], shared: [], choices: [], open: false },
    };
  }

  /** Whether a component is short enough to be told again wherever it comes: nothing in it has an inside. */
  #isFlat(schema: Schema): boolean {
    if (schema.allOf || schema.oneOf || schema.anyOf) return false;
    return Object.values(schema.properties ?? {}).every((property) => {
      const { schema: found } = dereferenceSchema(this.#document, property);
      const { items } = found;
      return !isComposed(found) && !(items && isComposed(dereferenceSchema(this.#document, items).schema));
    });
  }
}

function presenceOf({ types }: Value, required: boolean, side: Place["side"]): string | undefined {
  if (types.length === 0) return "never sent";
  if (side === "request") return required ? "required" : "optional";
  return required ? undefined : "may be absent";
}

/** Whether a schema says what is inside an object. */
function isComposed({ properties, allOf, oneOf, anyOf: any }: Schema): boolean {
  return properties !== undefined || allOf !== undefined || oneOf !== undefined || any !== undefined;
}

function withoutNull(schemas: readonly Schema[]): Schema[] {
  return schemas.filter(({ type }) => type !== "null");
}

/** Adds null to types where the schema admits it. */
function withNull(types: readonly string[], schema: Schema): readonly string[] {
  const shapes = schema.oneOf ?? schema.anyOf ?? [];
  const admitted =
    typesOf(schema).includes("null") ||
    (schema.enum ?? []).includes(null) ||
    withoutNull(shapes).length < shapes.length;
  return admitted && !types.includes("null") ? [...types, "null"] : types;
}

function typesOf({ type = [] }: Schema): readonly string[] {
  return typeof type === "string" ? [type] : type;
}

function grouped(types: readonly string[]): string {
  return types.length > 1 ? `(${anyOf(types)})` : anyOf(types);
}
