import { type Api, apiOf } from "./api.ts";
import { dereference } from "./dereference.ts";
import {
  type CliHints,
  type Example,
  type Header,
  type MediaType,
  methods,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
  type PathMethod,
  type Response,
  type Schema,
  type SecurityRequirement,
} from "./open-api.ts";
import type { Pagination } from "./pagination.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One operation of the document. References are resolved, except those in schemas. */
export interface Operation {
  /** `listContactConversations`. */
  readonly id: string;
  readonly method: Method;
  /** With its placeholders: `/api/v1/accounts/{account_id}/contacts/{id}/conversations`. */
  readonly path: string;
  readonly api: Api;
  /** The resource: `Contacts`. */
  readonly tag: string;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly isDeprecated: boolean;
  /**
   * Path parameters first, in the order of the path. A parameter of the operation replaces one of the path item with
   * the same name.
   */
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** By status, ascending. */
  readonly responses: readonly OperationResponse[];
  readonly success: Success;
  /** Set if the operation lists. */
  readonly pagination: Pagination | undefined;
  /** The dotted path of the requested object in the response body. */
  readonly unwrap: string | undefined;
  /** Whether it only reads, so it is safe to repeat. */
  readonly isSafe: boolean;
  /** The reason why the GET at or above its path does not show what it writes. */
  readonly notShown: string | undefined;
  /** The role that it requires, if not everyone in the account can call it. */
  readonly role: "administrator" | undefined;
  /** Whether it accepts PATCH, but not PUT. */
  readonly isOnlyPatch: boolean;
  /** The first version of Chatwoot that has it, if that is later than 4.3. */
  readonly since: string | undefined;
  /** The last version of Chatwoot that has it. */
  readonly until: string | undefined;
  readonly cli: CliHints | undefined;
  /** The reason why no recording shows its success. */
  readonly unobserved: string | undefined;
  /** The names of the security schemes. A caller needs one of them. Empty if no token is needed. */
  readonly security: readonly string[];
}

/** A request body. */
export interface Body {
  readonly required: boolean;
  readonly description: string;
  /** By media type, such as `application/json` and `multipart/form-data`. */
  readonly media: Readonly<Record<string, Content>>;
}

/** A body in one media type. */
export interface Content {
  /** Can be a reference. */
  readonly schema: Schema;
  /** The name of the component that `schema` refers to. */
  readonly schemaName: string | undefined;
  readonly examples: readonly NamedExample[];
}

export interface NamedExample {
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

/** A response of an operation. */
export interface OperationResponse {
  readonly status: number;
  readonly description: string;
  /** The name of its component, such as `NotFound`. */
  readonly name: string | undefined;
  readonly headers: Readonly<Record<string, Header>>;
  /** By media type; empty for a response without a body. */
  readonly media: Readonly<Record<string, Content>>;
  /** When a server sends no body although `media` has one, in a sentence. */
  readonly emptyWhen: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** The response when an operation succeeds. */
export interface Success {
  readonly status: number;
  /** `text` and `csv` are strings, `file` is anything else that is not JSON, `empty` means no body. */
  readonly kind: "json" | "empty" | "text" | "csv" | "file";
  /** Such as `application/json`. Undefined without a body. */
  readonly mediaType: string | undefined;
  /** The schema of the body, which can be a reference. */
  readonly schema: Schema | undefined;
  readonly schemaName: string | undefined;
  /** Whether some servers send no body although there is a schema. */
  readonly canBeEmpty: boolean;
}

/** Returns every operation in the order of the document: by path, then by method. */
export function operations(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method];
      return object ? [operation(document, { method, path, item, object })] : [];
    }),
  );
}

interface Located {
  readonly method: PathMethod;
  readonly path: string;
  readonly item: PathItem;
  readonly object: OperationObject;
}

function operation(document: OpenApiDocument, { method, path, item, object }: Located): Operation {
  const responses = responsesOf(document, object);
  const success = successOf(object.operationId, responses);
  return {
    id: object.operationId,
    // `PathMethod` has the same words in lower case.
    method: method.toUpperCase() as Method,
    path,
    api: apiOf(path),
    tag: object.tags[0],
    summary: object.summary,
    description: object.description,
    isDeprecated: object.deprecated ?? false,
    parameters: parametersOf(document, { path, item, object }),
    body: bodyOf(document, object),
    responses,
    success,
    pagination: object["x-pagination"],
    unwrap: object["x-unwrap"],
    isSafe: method === "get" || object["x-safe"] === true,
    notShown: object["x-not-shown"],
    role: object["x-role"],
    isOnlyPatch: object["x-only-patch"] === true,
    since: object["x-since"],
    until: object["x-until"],
    cli: object["x-cli"],
    unobserved: object["x-unobserved"],
    security: schemesOf(object.security ?? document.security ?? []),
  };
}

function parametersOf(
  document: OpenApiDocument,
  { path, item, object }: Pick<Located, "path" | "item" | "object">,
): readonly Parameter[] {
  const all = [...(item.parameters ?? []), ...(object.parameters ?? [])].map(
    (node) => dereference(document, node).value,
  );
  const byKey = new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const places = path.match(/(?<=\{)[^}]+(?=\})/g) ?? [];
  const inPath = places.flatMap((name) => byKey.get(`path ${name}`) ?? []);
  return [...inPath, ...[...byKey.values()].filter((parameter) => parameter.in !== "path")];
}

function bodyOf(document: OpenApiDocument, { requestBody }: OperationObject): Body | undefined {
  if (!requestBody) return undefined;
  const { required = false, description = "", content } = dereference(document, requestBody).value;
  return { required, description, media: contents(document, content) };
}

function responsesOf(document: OpenApiDocument, { responses }: OperationObject): readonly OperationResponse[] {
  return Object.entries(responses).map(([status, node]) => {
    const { value, name } = dereference<Response>(document, node);
    const headers = Object.entries(value.headers ?? {}).map(
      ([header, described]) => [header, dereference<Header>(document, described).value] as const,
    );
    return {
      status: Number(status),
      description: value.description,
      name,
      headers: Object.fromEntries(headers),
      media: contents(document, value.content ?? {}),
      emptyWhen: value["x-can-be-empty"],
      since: value["x-since"],
      until: value["x-until"],
    };
  });
}

function contents(document: OpenApiDocument, content: Readonly<Record<string, MediaType>>): Body["media"] {
  const entries = Object.entries(content).map(([mediaType, { schema, examples = {} }]): [string, Content] => {
    const named = Object.entries(examples).map(([name, node]) => {
      const { summary = "", value } = dereference<Example>(document, node).value;
      return { name, summary, value };
    });
    return [mediaType, { schema, schemaName: dereference(document, schema).name, examples: named }];
  });
  return Object.fromEntries(entries);
}

function successOf(id: string, responses: readonly OperationResponse[]): Success {
  const found = responses.find(({ status }) => status >= 200 && status < 300);
  if (!found) throw new Error(`${id} has no response with a status from 200 to 299.`);
  const [mediaType, content] = Object.entries(found.media)[0] ?? [];
  const { schema, schemaName } = content ?? {};
  const { status, emptyWhen } = found;
  return { status, kind: kindOf(mediaType), mediaType, schema, schemaName, canBeEmpty: emptyWhen !== undefined };
}

function kindOf(mediaType: string | undefined): Success["kind"] {
  if (mediaType === undefined) return "empty";
  if (mediaType === "application/json") return "json";
  if (mediaType === "text/csv") return "csv";
  return mediaType.startsWith("text/") ? "text" : "file";
}

function schemesOf(requirements: readonly SecurityRequirement[]): readonly string[] {
  return requirements.flatMap((requirement) => Object.keys(requirement));
}
