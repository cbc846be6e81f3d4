import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The parts of a bundled OpenAPI document that the client is made from. */
export interface Specification {
  readonly tags: readonly Tag[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
}

export interface Tag {
  readonly name: string;
  readonly description: string;
}

/** A path with its operations, which stand beside `parameters` under the name of their method. */
export interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly get?: Operation;
}

export interface Reference {
  readonly $ref: string;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly responses: Readonly<Record<string, Response | Reference>>;
  /** How a list comes in parts: which key holds the items. `capped`: the server sends at most `maxItems`, and there is no next page. */
  readonly "x-pagination"?: { readonly style: "capped"; readonly items: string };
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description: string;
  readonly example?: unknown;
  readonly schema: Schema;
}

export interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema | Reference }>>;
}

export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly items?: Schema | Reference;
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
}

/** An operation with where it stands. */
export interface LocatedOperation {
  readonly method: "get";
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** The bundle of this repository. */
export async function readSpecification(): Promise<Specification> {
  // The bundle passed the linter's rules, which ask for what these types say.
  return JSON.parse(await readFile(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json")), "utf8"));
}

/** What a local reference points at, or the value itself. */
export function resolve<T extends object>(specification: Specification, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  const target = value.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], specification);
  if (target === undefined) throw new Error(`${value.$ref} points at nothing`);
  // What a reference in this place may point at follows from OpenAPI, which the linter checked.
  return target as T;
}

/** The last segment of a reference to a component: its name. */
export function componentName(value: object): string | undefined {
  return "$ref" in value ? String(value.$ref).split("/").at(-1) : undefined;
}

/** The operations of a tag, in the order of the document. */
export function operationsOf(specification: Specification, tag: Tag): LocatedOperation[] {
  return Object.entries(specification.paths).flatMap(([path, item]) => {
    const operation = item.get;
    if (!operation || operation.tags[0] !== tag.name) return [];
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
      resolve(specification, parameter),
    );
    return [{ method: "get", path, operation, parameters }];
  });
}
