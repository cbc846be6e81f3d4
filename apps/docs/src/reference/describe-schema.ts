import { type Dereferenced, dereference, type OpenApiDocument, type Schema } from "@wootkit/openapi/document";
import { type Distinction, distinguish, isNever } from "./alternatives.ts";
import type { Alternative, Content, Field, Value } from "./field.ts";
import { allowedBy, anyOf, lifetimeWords, limitsOf, tellingExample } from "./value-words.ts";

/** The place of a schema on a page. */
export interface Place {
  readonly anchor: string;
  readonly side: "request" | "response";
  /** Why the enclosing value was not recorded. The fields inside do not repeat this. */
  readonly unobserved?: string | undefined;
}

/** A part of an object before all parts are combined. */
type Part = Pick<Content, "includes" | "fields" | "choices" | "open">;

/** The most shapes of a choice that a page describes. A reader needs one of them, so more are links to their pages. */
const mostShapes = 4;

/** One of several shapes before it is described. */
interface Shape {
  /** The name of its component, if it is one. */
  readonly name: string | undefined;
  /** Its position, from 1. */
  readonly number: number;
  readonly isLink: boolean;
  readonly distinction: Distinction | undefined;
}

interface Types {
  readonly words: readonly string[];
  readonly schemas: readonly string[];
}

/**
 * Describes the schemas of one page. Components with their own pages become links. Components that only this page uses
 * are described inline, once.
 */
export class SchemaDescriber {
  readonly #document: OpenApiDocument;
  readonly #isOwn: (component: string) => boolean;
  /** The components that the page has described, each with the side of its first place. */
  readonly #described = new Map<string, Place["side"]>();

  /** @param isOwn - Whether a component is described inline. By default, none is. */
  constructor(document: OpenApiDocument, isOwn: (component: string) => boolean = () => false) {
    this.#document = document;
    this.#isOwn = isOwn;
  }

  /** Describes a schema at a place of the page. */
  describe(source: Schema, place: Place): Value {
    const { name } = this.#dereference(source);
    const isInPlace = name === undefined || (this.#isOwn(name) && !this.#described.has(name));
    return this.#describe(source, place, isInPlace);
  }

  /** Describes the schema that a page is about. Its content is inline, even if it is a component. */
  describeWhole(source: Schema, place: Place): Value {
    return this.#describe(source, place, true);
  }

  #describe(source: Schema, place: Place, isInPlace: boolean): Value {
    const { name, value: schema } = this.#dereference(source);
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
    const types = this.#types({ name, value: schema }, items);
    return {
      types: isNever(schema) ? [] : withNull(types.words, schema),
      schemas: types.schemas,
      format: schema.format ?? items?.format,
      description: schema.description?.trim(),
      limits: limitsOf(schema),
      allowed: items ? items.allowed : allowedBy(schema),
      example: tellingExample(schema, place.side),
      deprecated: schema.deprecated ?? false,
      lifetime: lifetimeWords(schema["x-since"], schema["x-until"]),
      unobserved: isNever(schema) || reason === place.unobserved ? undefined : reason,
      content: items
        ? items.content
        : isInPlace
          ? this.#content(name, schema, inside, `${place.anchor}-fields`)
          : undefined,
    };
  }

  /** The types in words, without null. */
  #types({ name, value: schema }: Dereferenced<Schema>, items: Value | undefined): Types {
    if (name !== undefined && isComposed(schema)) return { words: [name], schemas: [name] };
    const shapes = withoutNull(schema.oneOf ?? schema.anyOf ?? []);
    if (shapes.length > 0) {
      const all = shapes.map((shape) => this.#types(this.#dereference(shape), undefined));
      return { words: all.flatMap(({ words }) => words), schemas: all.flatMap(({ schemas }) => schemas) };
    }
    if (schema.allOf) return { words: ["object"], schemas: [] };
    const types = typesOf(schema).filter((type) => type !== "null");
    if (types.length === 0) return { words: ["any JSON"], schemas: [] };
    const words = types.map((type) => (type === "array" && items ? `array of ${grouped(items.types)}` : type));
    return { words, schemas: items?.schemas ?? [] };
  }

  /** The content of a schema. Undefined if it is not an object, or nothing is known about its keys. */
  #content(name: string | undefined, schema: Schema, place: Place, anchor: string): Content | undefined {
    if (!isComposed(schema)) return undefined;
    if (name !== undefined && !this.#described.has(name)) this.#described.set(name, place.side);
    const part = this.#part(schema, place);
    const { includes, fields, choices, open } = part;
    return includes.length + fields.length + choices.length === 0 && !open
      ? undefined
      : { anchor, schema: name, ...part };
  }

  #part(schema: Schema, place: Place): Part {
    const required = new Set(schema.required);
    const own: Part = {
      includes: [],
      fields: Object.entries(schema.properties ?? {}).map(([name, property]): Field => {
        const anchor = `${place.anchor}.${name}`;
        const value = this.describe(property, { ...place, anchor });
        return { anchor, name, presence: presenceOf(value, required.has(name), place.side), value };
      }),
      choices: this.#choices(schema, place),
      open: schema.additionalProperties === true,
    };
    // The parts of `allOf`, including components, form one object.
    const parts = (schema.allOf ?? []).map((source): Part => {
      const { name, value } = this.#dereference(source);
      // For example, the form of a body that the page has already described as JSON.
      return name !== undefined && this.#described.get(name) === place.side
        ? { includes: [name], fields: [], choices: [], open: false }
        : this.#part(value, place);
    });
    return [own, ...parts].reduce((sum, part) => ({
      includes: [...sum.includes, ...part.includes],
      fields: [...sum.fields, ...part.fields],
      choices: [...sum.choices, ...part.choices],
      open: sum.open || part.open,
    }));
  }

  #choices(schema: Schema, place: Place): Alternative[][] {
    const shapes = withoutNull(schema.oneOf ?? schema.anyOf ?? []).filter((shape) =>
      isComposed(this.#dereference(shape).value),
    );
    if (shapes.length === 0) return [];
    const distinctions = distinguish(this.#document, shapes);
    const all = shapes.map((shape, index) => {
      const { name } = this.#dereference(shape);
      const isLink =
        name !== undefined && (shapes.length > mostShapes || !this.#isOwn(name) || this.#described.has(name));
      return this.#alternative(shape, { name, number: index + 1, isLink, distinction: distinctions[index] }, place);
    });
    // If nothing more is known about the shapes, the links in the value's types are enough.
    return all.every(({ isLink, when, unobserved }) => isLink && when.length === 0 && !unobserved) ? [] : [all];
  }

  #alternative(shape: Schema, { name, number, isLink, distinction }: Shape, place: Place): Alternative {
    const { value: schema } = this.#dereference(shape);
    const anchor = `${place.anchor}.${name ?? number}`;
    const unobserved = distinction?.unobserved ?? schema["x-unobserved"];
    const inside = { ...place, anchor, unobserved: unobserved ?? place.unobserved };
    return {
      anchor,
      name: name ?? String(number),
      isLink,
      description: isLink ? undefined : schema.description?.trim(),
      when: distinction?.when ?? [],
      unobserved: unobserved === place.unobserved ? undefined : unobserved,
      content: isLink ? undefined : this.#content(name, schema, inside, anchor),
    };
  }

  #dereference(schema: Schema): Dereferenced<Schema> {
    return dereference<Schema>(this.#document, schema);
  }
}

function presenceOf({ types }: Value, required: boolean, side: Place["side"]): string | undefined {
  if (types.length === 0) return "never sent";
  if (side === "request") return required ? "required" : "optional";
  return required ? undefined : "may be absent";
}

/** Whether a schema describes the content of an object. */
function isComposed({ properties, allOf, oneOf, anyOf: any }: Schema): boolean {
  return properties !== undefined || allOf !== undefined || oneOf !== undefined || any !== undefined;
}

function withoutNull(schemas: readonly Schema[]): Schema[] {
  return schemas.filter(({ type }) => type !== "null");
}

/** Adds null to the types if the schema allows it. */
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
