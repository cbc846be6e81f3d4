import { referenceKeys } from "../document/dereference.ts";
import type { Lifetime } from "../document/open-api.ts";
import { isMarked } from "../document/versions.ts";
import { asObject, at, type JsonObject, type Pointer, pointerText } from "./schema-pointer.ts";

/** The schemas of a document, as one {@link SchemaNode} each. */
export class SchemaNodes {
  readonly #document: JsonObject;
  // The key is the object in the document, so every reference to a component leads to the same node.
  readonly #known = new Map<JsonObject, SchemaNode>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** Returns the schema at a pointer; undefined when there is no object. */
  at(pointer: Pointer): SchemaNode | undefined {
    const schema = asObject(at(this.#document, pointer));
    if (!schema) return undefined;
    const known = this.#known.get(schema) ?? new SchemaNode(this, pointer, schema);
    this.#known.set(schema, known);
    return known;
  }
}

/** A schema of a document. Everything that the proof needs for each value is computed once. */
export class SchemaNode {
  /** The JSON pointer of the schema, such as `/components/schemas/Label`. */
  readonly pointer: string;
  readonly schema: JsonObject;
  /** Whether it limits the type or names keys. */
  readonly hasShape: boolean;
  /** Whether it explicitly accepts keys that it does not name. */
  readonly isOpen: boolean;
  readonly required: readonly string[];
  readonly #nodes: SchemaNodes;
  readonly #keys: Pointer;
  readonly #children = new Map<string, SchemaNode | undefined>();
  #parts: readonly SchemaNode[] | undefined;
  #alternatives: readonly SchemaNode[] | undefined;
  // Null means that the schemas depend on the value.
  #certain: readonly SchemaNode[] | null | undefined;
  #target: SchemaNode | undefined;
  #lifetimes: readonly Lifetime[] | undefined;

  constructor(nodes: SchemaNodes, keys: Pointer, schema: JsonObject) {
    const { type, properties, additionalProperties, required } = schema;
    this.pointer = pointerText(keys);
    this.schema = schema;
    this.hasShape = type !== undefined || properties !== undefined;
    this.isOpen = additionalProperties === true || asObject(additionalProperties) !== undefined;
    this.required = Array.isArray(required) ? required : [];
    this.#nodes = nodes;
    this.#keys = keys;
  }

  /** The target of its reference, or the schema itself if it has none. */
  get target(): SchemaNode {
    this.#target ??= this.#findTarget();
    return this.#target;
  }

  /** The version marks of the property that this schema describes: its own, and those of its target. */
  get lifetimes(): readonly Lifetime[] {
    this.#lifetimes ??= [...new Set([this.schema, this.target.schema])].filter(isMarked);
    return this.#lifetimes;
  }

  get items(): SchemaNode | undefined {
    return this.#child("items");
  }

  /** The schema of keys that it does not name. */
  get additionalProperties(): SchemaNode | undefined {
    return this.#child("additionalProperties");
  }

  property(name: string): SchemaNode | undefined {
    return this.#child("properties", name);
  }

  /** Returns all properties that it names. */
  properties(): readonly SchemaNode[] {
    return Object.keys(asObject(this.schema.properties) ?? {}).flatMap((name) => this.property(name) ?? []);
  }

  /** The schemas of `allOf`, which apply to every value. */
  get parts(): readonly SchemaNode[] {
    this.#parts ??= this.#list("allOf");
    return this.#parts;
  }

  /** The schemas of `oneOf` and `anyOf`. Not all of them apply to a value. */
  get alternatives(): readonly SchemaNode[] {
    this.#alternatives ??= [...this.#list("oneOf"), ...this.#list("anyOf")];
    return this.#alternatives;
  }

  /** The schema and all of its parts at any depth. Undefined when one of them has alternatives. */
  get certain(): readonly SchemaNode[] | undefined {
    if (this.#certain === undefined) {
      const parts = this.parts.map(({ target }) => target.certain);
      const isCertain = this.alternatives.length === 0 && !parts.includes(undefined);
      this.#certain = isCertain ? [this, ...parts.flatMap((part) => part ?? [])] : null;
    }
    return this.#certain ?? undefined;
  }

  #child(...keys: readonly string[]): SchemaNode | undefined {
    const key = keys.join("/");
    if (!this.#children.has(key)) this.#children.set(key, this.#nodes.at([...this.#keys, ...keys]));
    return this.#children.get(key);
  }

  #list(keyword: "allOf" | "anyOf" | "oneOf"): readonly SchemaNode[] {
    const list = this.schema[keyword];
    if (!Array.isArray(list)) return [];
    return list.flatMap((_, index) => this.#nodes.at([...this.#keys, keyword, String(index)]) ?? []);
  }

  #findTarget(): SchemaNode {
    const { $ref } = this.schema;
    return typeof $ref === "string" ? (this.#nodes.at(referenceKeys($ref))?.target ?? this) : this;
  }
}
