import type { Pagination } from "./pagination.ts";

/** An OpenAPI 3.1 document of this repository: in one file, linted, with the extensions below. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Info;
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly tags: readonly Tag[];
  /** The tags in the order in which a reader looks for them. Redoc reads this extension, too. */
  readonly "x-tagGroups"?: readonly { readonly name: string; readonly tags: readonly string[] }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
}

/** A resource. Its operations refer to it by name. */
export interface Tag {
  readonly name: string;
  readonly description: string;
}

/** Resources that belong together. */
export interface TagGroup {
  readonly name: string;
  readonly tags: readonly Tag[];
}

/** The names of security schemes, with their scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly description?: string;
}

export interface Components {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly responses: Readonly<Record<string, Response>>;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
}

/** The methods that a path can have, in the order of its operations. */
export const methods = ["get", "post", "put", "patch", "delete"] as const;

/** One of {@link methods}. */
export type PathMethod = (typeof methods)[number];

/** A path, with an operation for each of its methods. */
export type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [method in PathMethod]?: OperationObject;
};

/** The versions of the server that have an operation, parameter, property or status. */
export interface Lifetime {
  /** The first version of Chatwoot that has it, such as `4.8`. Without this mark, 4.3 has it. */
  readonly "x-since"?: string;
  /** The last version of Chatwoot that has it. */
  readonly "x-until"?: string;
}

/** An operation in the document. `operations()` reads it. */
export interface OperationObject extends Lifetime {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  /** The paging of a list. Every operation that lists has it. */
  readonly "x-pagination"?: Pagination;
  /** The dotted path of the requested object in the response body. */
  readonly "x-unwrap"?: string;
  /** Set for a POST or PUT that only reads, so it is safe to repeat. */
  readonly "x-safe"?: true;
  /** The reason why the GET at or above its path does not show what the write did. */
  readonly "x-not-shown"?: string;
  /** The role that it requires, if not everyone in the account can call it. Others get a 401. */
  readonly "x-role"?: "administrator";
  /** Set if it accepts PATCH only. The server accepts PUT for every other PATCH. */
  readonly "x-only-patch"?: true;
  readonly "x-cli"?: CliHints;
  /** The reason why no recording shows its success. */
  readonly "x-unobserved"?: string;
}

/** Exceptions from the rules of the command line for an operation. */
export interface CliHints {
  /** The words of the command after the resource, with `<parameter>` for arguments. */
  readonly command?: string;
  /** The dotted paths of the table's columns. */
  readonly columns?: readonly string[];
  /** Set if the operation has no command. */
  readonly hidden?: true;
  /** The question to confirm before the request. */
  readonly confirm?: string;
  /** A command line for the help. */
  readonly example?: string;
}

export interface Parameter extends Lifetime {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema: Schema;
  /** The reason why no recording sends it. */
  readonly "x-unobserved"?: string;
}

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Response extends Lifetime {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  /** When a server sends no body although `content` describes one, in a sentence. */
  readonly "x-can-be-empty"?: string;
}

export interface Header {
  readonly description: string;
  readonly example?: unknown;
  readonly schema: Schema;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary?: string;
  readonly value: unknown;
}

export interface Reference {
  readonly $ref: string;
}

/** A schema. In OpenAPI 3.1 other keywords can be next to `$ref`. */
export interface Schema extends Lifetime {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  /** The first version that has a value of `enum`, by value. */
  readonly "x-enum-since"?: Readonly<Record<string, string>>;
  /** The last version that has a value of `enum`, by value. */
  readonly "x-enum-until"?: Readonly<Record<string, string>>;
  /** The reason why no recording shows it. */
  readonly "x-unobserved"?: string;
}
