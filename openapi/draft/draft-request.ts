import type { Exchange } from "../proof/exchange.ts";
import { formOf, formValue } from "../proof/form.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { inferSchema, todo } from "./infer-schema.ts";
import { succeeded } from "./recorded-operation.ts";

/** Matches the names of cases with bodies that the server accepts although no client should send them. */
const oddCase =
  /wrong|number|as-string|as-text|string-|wrapped|unknown|ignored|odd|null|empty|not-a|without|extra|protected/;

/** The body that the server accepted, as it is drafted. */
export interface DraftedBody {
  /** The schema of each media type. */
  readonly schemas: Readonly<Record<string, JsonObject>>;
  readonly examples: Readonly<Record<string, JsonObject>>;
  /** The omitted cases: bodies that the server accepts although no client should send them. */
  readonly odd: readonly string[];
}

/** The body of an operation's requests, from the bodies that the server accepted. Undefined without any. */
export function draftBody(exchanges: readonly Exchange[]): DraftedBody | undefined {
  const accepted = exchanges.filter((exchange) => succeeded(exchange) && exchange.request.body !== undefined);
  const usual = accepted.filter((exchange) => !isOdd(exchange));
  const described = usual.length > 0 ? usual : accepted.filter(({ request }) => !isRaw(request.body));
  if (described.length === 0) return undefined;
  const forms = described.filter(({ request }) => formOf(request.body));
  const json = described.filter(({ request }) => !formOf(request.body));
  const media = [
    ["application/json", json, (body: unknown) => body] as const,
    ["multipart/form-data", forms, (body: unknown) => formValue(formOf(body) ?? {})] as const,
  ].filter(([, cases]) => cases.length > 0);
  return {
    schemas: Object.fromEntries(media.map(([type, cases, read]) => [type, bodySchema(cases, read)])),
    examples: Object.fromEntries(media.map(([type, cases, read]) => [type, bodyExamples(cases, read)])),
    odd: [...new Set(accepted.filter((exchange) => !described.includes(exchange)).map((exchange) => exchange.case))],
  };
}

function isOdd({ case: name, request }: Exchange): boolean {
  const keys = Object.keys(asObject(request.body) ?? {});
  const [only] = keys;
  const isWrapped = keys.length === 1 && only !== undefined && !Array.isArray(asObject(request.body)?.[only]);
  const isNested = isWrapped && !formOf(request.body) && asObject(asObject(request.body)?.[only]) !== undefined;
  const hasNoFile = formOf(request.body) && !JSON.stringify(request.body).includes("<file ");
  return oddCase.test(name) || isRaw(request.body) || isNested || hasNoFile === true;
}

/** Text that is not JSON, as it was sent. */
function isRaw(body: unknown): boolean {
  return typeof body === "string" || "raw" in Object(body);
}

function bodySchema(exchanges: readonly Exchange[], read: (body: unknown) => unknown): JsonObject {
  const samples = exchanges.map(({ request, server }) => ({ value: read(request.body), server }));
  return { ...callersSchema(inferSchema(samples, () => undefined)), description: todo };
}

function bodyExamples(exchanges: readonly Exchange[], read: (body: unknown) => unknown): JsonObject {
  const named = exchanges
    .slice(0, 2)
    .map(({ case: name, request }) => [name, { summary: todo, value: fileNames(read(request.body)) }]);
  return Object.fromEntries(named.map(([name, example]) => [camelCase(String(name)), example]));
}

/** Requests don't show which keys a caller must send, or which versions of the server read them. */
function callersSchema({ required: _, ...schema }: JsonObject): JsonObject {
  const properties = Object.entries(asObject(schema.properties) ?? {}).map(([key, property]) => {
    const { "x-since": _, "x-until": __, ...rest } = asObject(property) ?? {};
    return [key, callersSchema(rest)];
  });
  return properties.length === 0 ? schema : { ...schema, properties: Object.fromEntries(properties) };
}

/** A recorded value in which each file is just its name. */
function fileNames(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/^<file (\S+).*>$/, "$1");
  if (Array.isArray(value)) return value.map(fileNames);
  const object = asObject(value);
  return object ? Object.fromEntries(Object.entries(object).map(([key, child]) => [key, fileNames(child)])) : value;
}

/** The query parameters of successful requests without a body. Rails reads the query of others as part of the body. */
export function draftParameters(
  exchanges: readonly Exchange[],
  components: readonly { readonly name: string; readonly parameter: string }[],
): JsonObject[] {
  const bodiless = exchanges.filter((exchange) => succeeded(exchange) && exchange.request.body === undefined);
  const sent = bodiless.flatMap(({ request }) => Object.entries(request.query ?? {}));
  return [...Map.groupBy(sent, ([name]) => name)].map(([name, entries]) => {
    const component = components.find(({ parameter }) => parameter === name);
    if (component) return { $ref: component.name };
    const values = entries.flatMap(([, value]) => value);
    const isWhole = values.every((value) => /^\d+$/.test(String(value)));
    const type = isWhole ? "integer" : "string";
    const example = isWhole ? Number(values[0]) : String(values[0]);
    if (!name.endsWith("[]")) return { name, in: "query", description: todo, schema: { type }, example };
    return { name, in: "query", description: todo, schema: { type: "array", items: { type } }, example: [example] };
  });
}

/** `two-people` → `twoPeople`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, "status");
}
