import { type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";
import { type Exchange, readRecordings } from "@wootkit/openapi/exchange";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };

// JSON has no literal types.
export const openApi: OpenApiDocument = document as unknown as OpenApiDocument;

/** An exchange with a real server, and the operation that it reached. */
export interface RecordedCall {
  readonly exchange: Exchange;
  readonly operation: Operation;
  /** The values of the placeholders, by their names in the document. */
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** JSON, a form, a string that is not JSON, or undefined. */
  readonly body: unknown;
  /** Whether a method of the client can send it. None sends HEAD or a body that its types exclude. */
  readonly hasMethod: boolean;
}

export const allOperations: readonly Operation[] = operations(openApi);

/** The client writes a list in the query with brackets. */
function isListWithoutBrackets([name, value]: readonly [string, unknown]): boolean {
  return Array.isArray(value) && !name.endsWith("[]");
}

/** Every recorded exchange that reached an operation of the document, and that the client can send. */
export function recordedCalls(): RecordedCall[] {
  return readRecordings().flatMap((exchange) => {
    if (Object.entries(exchange.request.query ?? {}).some(isListWithoutBrackets)) return [];
    const operation = allOperations.find((one) => reaches(exchange, one));
    return operation ? [callOf(exchange, operation)] : [];
  });
}

/** Rails treats PUT and PATCH alike, and HEAD as GET. */
const alike: Readonly<Record<string, readonly string[]>> = { PUT: ["PATCH"], PATCH: ["PUT"], HEAD: ["GET"] };

function reaches({ request }: Exchange, { method, path }: Operation): boolean {
  const isMethod = request.method === method || alike[request.method]?.includes(method);
  return Boolean(isMethod) && shapeOf(request.path) === shapeOf(path) && !hasOwnMethod(request.method, path, method);
}

function hasOwnMethod(recorded: string, path: string, found: string): boolean {
  return recorded !== found && allOperations.some((one) => one.path === path && one.method === recorded);
}

function shapeOf(path: string): string {
  return path.replace(/\{[^}]+\}/g, "{}");
}

function placesOf(path: string): string[] {
  return path.match(/(?<=\{)[^}]+(?=\})/g) ?? [];
}

function callOf(exchange: Exchange, operation: Operation): RecordedCall {
  const { request } = exchange;
  const recorded = placesOf(request.path).map((place) => request.params[place] ?? "");
  const entries = placesOf(operation.path).map((place, index) => [place, recorded[index] ?? ""] as const);
  const { raw, multipart }: { raw?: unknown; multipart?: object } = Object(request.body);
  return {
    exchange,
    operation,
    path: Object.fromEntries(entries),
    query: request.query ?? {},
    body: raw ?? (multipart ? formOf(multipart) : request.body),
    hasMethod: request.method !== "HEAD" && raw === undefined && isWritable(operation, request.body),
  };
}

/** A body that an operation does not take can only be sent by `fetch`. */
function isWritable({ body }: Operation, sent: unknown): boolean {
  if (sent === undefined) return !body?.required;
  const { multipart }: { multipart?: object } = Object(sent);
  return body?.media[multipart ? "multipart/form-data" : "application/json"] !== undefined;
}

/** `{ "attachments[]": "<file box.png image/png>", "channel[type]": "api" }` as a caller of the client writes it. */
function formOf(multipart: object): object {
  const form: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(multipart)) {
    const [, name = "", key] = /^([^[]+)(?:\[([^\]]*)\])?$/.exec(field) ?? [];
    const values = [value].flat().map(fileOr);
    if (key === "") form[name] = values;
    else if (key !== undefined) form[name] = { ...Object(form[name]), [key]: values[0] };
    else form[name] = values[0];
  }
  return form;
}

/** `<file box.png image/png>` → a file. */
function fileOr(value: unknown): unknown {
  const [, name, type] = /^<file (\S+) (\S+)>$/.exec(String(value)) ?? [];
  return name && type ? new File([`the bytes of ${name}`], name, { type }) : value;
}
