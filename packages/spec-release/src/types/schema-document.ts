import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import { isJsonObject, pointerSegments } from "../spec/json.ts";
import type { Direction } from "../spec/operation-usage.ts";
import { isDocumentationKeyword, keyOf, typesOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";

/** Marks a schema that is not compared: its type is `any`. */
export const anyMark = "x-any";

const anything = { type: "string", [anyMark]: true };
const listKeywords = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const mapKeywords = new Set(["properties", "patternProperties"]);
const subschemaKeywords = new Set(["items", "additionalProperties"]);
/** Keywords that affect a type, together with those above. */
const valueKeywords = new Set(["type", "nullable", "enum", "const", "required", "discriminator"]);
const alternativeKeywords = ["anyOf", "oneOf"] as const;

/**
 * Gathers schemas into a document for openapi-typescript, with all schemas that they refer to in any file. Forms that
 * openapi-typescript reads in its own way are rewritten: `anyOf` next to other keywords, `nullable`, `const`, `$defs`,
 * `not: {}`.
 */
export class SchemaDocument {
  readonly #files: SpecFiles;
  readonly #unseen: string;
  /** How a property of the other direction is written. */
  readonly #unseenAs: "absent" | "optional" | "required";
  readonly #schemas = new Map<string, unknown>();
  readonly #names = new Map<string, string>();

  /**
   * Creates a document for one direction. A request doesn't have `readOnly` properties, and a response no `writeOnly`
   * ones: such a property is left out of the old document, and can be anything in the new one, so that it breaks
   * nothing.
   */
  constructor(files: SpecFiles, direction: Direction, side: "before" | "after") {
    this.#files = files;
    this.#unseen = direction === "request" ? "readOnly" : "writeOnly";
    this.#unseenAs = side === "before" ? "absent" : direction === "request" ? "optional" : "required";
  }

  /** Adds a schema. Returns the name of its type under `components["schemas"]`. */
  add(schema: SpecNode): string {
    const name = this.#freeName("part");
    this.#schemas.set(name, true);
    this.#schemas.set(name, this.#convert(schema));
    return name;
  }

  /** The document with all added schemas. */
  document(): OpenAPI3 {
    return {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      paths: {},
      // A schema of a document is any JSON value. openapi-typescript rejects invalid ones.
      components: { schemas: Object.fromEntries(this.#schemas) as Record<string, SchemaObject> },
    };
  }

  #convert(schema: SpecNode): unknown {
    const { value } = schema;
    if (!isJsonObject(value)) return value === false ? false : {};
    if (typeof value.$ref === "string") return this.#convertReference(schema);
    if (isNothing(value.not)) return false;
    const converted: Record<string, unknown> = {};
    for (const child of childrenOf(schema)) {
      const key = keyOf(child);
      if (listKeywords.has(key) && Array.isArray(child.value)) {
        converted[key] = childrenOf(child).map((item) => this.#convert(item));
      } else if (mapKeywords.has(key)) {
        converted[key] = Object.fromEntries(
          childrenOf(child).flatMap((item) => {
            if (!this.#isUnseen(item)) return [[keyOf(item), this.#convert(item)]];
            return this.#unseenAs === "absent" ? [] : [[keyOf(item), anything]];
          }),
        );
      } else if (subschemaKeywords.has(key)) {
        converted[key] = this.#convert(child);
      } else if (key === "discriminator") {
        converted[key] = this.#convertDiscriminator(child);
      } else if (valueKeywords.has(key)) {
        converted[key] = child.value;
      }
    }
    const required = this.#requiredIn(schema, requiredOf(converted));
    if (required.length > 0 || "required" in converted) converted.required = required;
    return inOneForm(converted);
  }

  /** The required properties of this direction. */
  #requiredIn(schema: SpecNode, required: readonly unknown[]): unknown[] {
    const properties = childOf(schema, "properties");
    const unseen = (properties ? childrenOf(properties) : []).filter((property) => this.#isUnseen(property)).map(keyOf);
    const seen = required.filter((key) => !unseen.includes(String(key)));
    return this.#unseenAs === "required" ? [...seen, ...unseen] : seen;
  }

  #convertReference(schema: SpecNode): unknown {
    const $ref = `#/components/schemas/${this.#nameOf(this.#files.resolve(schema))}`;
    const rest = childrenOf(schema).filter((child) => keyOf(child) !== "$ref" && !isDocumentationKeyword(keyOf(child)));
    if (rest.length === 0) return { $ref };
    const beside = this.#convert({
      ...schema,
      value: Object.fromEntries(rest.map((child) => [keyOf(child), child.value])),
    });
    return isJsonObject(beside) && Object.keys(beside).length > 0 ? { allOf: [{ $ref }, beside] } : { $ref };
  }

  #isUnseen(property: SpecNode): boolean {
    const { value } = this.#files.resolve(property);
    return [property.value, value].some((schema) => isJsonObject(schema) && schema[this.#unseen] === true);
  }

  /** A mapping can name files, which are schemas with other names here. */
  #convertDiscriminator(discriminator: SpecNode): unknown {
    const mapping = childOf(discriminator, "mapping");
    if (!isJsonObject(discriminator.value) || !mapping) return discriminator.value;
    const entries = childrenOf(mapping).map(({ value, file, segments }): [string, unknown] => {
      const isReference = typeof value === "string" && /[#/.]/.test(value);
      const target = isReference ? this.#files.resolve({ value: { $ref: value }, file, segments }) : undefined;
      return [segments.at(-1) ?? "", target ? `#/components/schemas/${this.#nameOf(target)}` : value];
    });
    return { propertyName: discriminator.value.propertyName, mapping: Object.fromEntries(entries) };
  }

  #nameOf(target: SpecNode): string {
    const id = `${target.file}#${target.segments.join("/")}`;
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const last =
      target.segments.at(-1) ??
      pointerSegments(target.file)
        .at(-1)
        ?.replace(/\.\w+$/, "") ??
      "";
    const name = this.#freeName(last.replaceAll(/[^\w.-]/g, "_"));
    this.#names.set(id, name);
    // The name must be taken before the schema is converted: a schema can contain itself.
    this.#schemas.set(name, true);
    this.#schemas.set(name, this.#convert(target));
    return name;
  }

  #freeName(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#schemas.has(name); count += 1) name = `${wanted}.${count}`;
    return name;
  }
}

/** The required keys of a schema and of the members of its `allOf`, which can name each other's keys. */
function requiredOf({ required, allOf }: Readonly<Record<string, unknown>>): unknown[] {
  const members = Array.isArray(allOf) ? allOf.filter(isJsonObject) : [];
  return [...new Set([required, ...members.map((member) => member.required)].filter(Array.isArray).flat())];
}

/** The same schema in a form that openapi-typescript reads correctly. */
function inOneForm(schema: Record<string, unknown>): unknown {
  const { nullable, const: only, ...rest } = schema;
  if ("const" in schema) rest.enum = [only];
  const isObject =
    rest.type === "object" && Object.keys(rest).every((key) => key === "type" || key === "discriminator");
  for (const keyword of alternativeKeywords) {
    const { [keyword]: members, discriminator, ...own } = rest;
    if (members === undefined || Object.keys(own).length === 0 || isObject) continue;
    const alternatives = { [keyword]: members, ...(discriminator === undefined ? {} : { discriminator }) };
    delete rest[keyword];
    delete rest.discriminator;
    if (Object.keys(own).join() === "type" && own.type === "object") delete rest.type;
    rest.allOf = [...(Array.isArray(rest.allOf) ? rest.allOf : []), alternatives];
  }
  if (nullable !== true) return rest;
  const isPlain = typeof rest.type === "string" && !["allOf", "anyOf", "oneOf"].some((keyword) => keyword in rest);
  return isPlain ? { ...rest, type: typesOf({ type: rest.type, nullable }) } : { anyOf: [rest, { type: "null" }] };
}

function isNothing(not: unknown): boolean {
  return not === true || (isJsonObject(not) && Object.keys(not).length === 0);
}
