import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Pagination } from "@wootkit/openapi/document";

/** The parts of a bundled OpenAPI document that the client is made from. */
export interface Specification {
  readonly info: { readonly version: string };
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

/** The methods that an operation of a path can have, in the order in which they are generated. */
export const methods = ["get", "post", "put", "patch", "delete"] as const;

/** One of {@link methods}. */
export type Method = (typeof methods)[number];

/** A path with its operations, which stand beside `parameters` under the name of their method. */
export interface PathItem extends Readonly<Partial<Record<Method, Operation>>> {
  readonly parameters?: readonly (Parameter | Reference)[];
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
  readonly requestBody?: RequestBody;
  /** Set for a POST that only reads. */
  readonly "x-safe"?: true;
  readonly "x-pagination"?: Pagination;
  /** The key of the answer that holds what was asked for. */
  readonly "x-unwrap"?: string;
}

export interface RequestBody {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: Schema | Reference }>>;
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
  readonly method: Method;
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

/** Every operation, in the order of the document. */
export function allOperations(specification: Specification): LocatedOperation[] {
  return Object.entries(specification.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        resolve(specification, parameter),
      );
      return [{ method, path, operation, parameters }];
    }),
  );
}

/** The operations of a tag, in the order of the document. */
export function operationsOf(specification: Specification, tag: Tag): LocatedOperation[] {
  return allOperations(specification).filter(({ operation }) => operation.tags[0] === tag.name);
}
