import { STATUS_CODES } from "node:http";
import { dereference } from "../specification/dereference.ts";
import {
  type Document,
  type Header,
  type MediaType,
  type Method,
  methods,
  type Operation,
  type Parameter,
  type PathItem,
} from "../specification/document.ts";
import { type Place, SchemaDescriber } from "./describe-schema.ts";
import type { Field } from "./field.ts";
import type { Body, OperationPage, ParameterGroup, ResponsePart } from "./operation-page.ts";

/** The pages of all operations, in the order of the document. */
export function operationPages(document: Document): OperationPage[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [operationPage(document, { path, item, method, operation })] : [];
    }),
  );
}

/** `listContactConversations` → `list-contact-conversations`, `Custom Attributes` → `custom-attributes`. */
function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|\s+/g, "-").toLowerCase();
}

interface LocatedOperation {
  readonly path: string;
  readonly item: PathItem;
  readonly method: Method;
  readonly operation: Operation;
}

function operationPage(document: Document, { path, item, method, operation }: LocatedOperation): OperationPage {
  const describer = new SchemaDescriber(document);
  const name = kebabCase(operation.operationId);
  const [tag] = operation.tags;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    dereference(document, parameter),
  );
  const requestBody = operation.requestBody && dereference(document, operation.requestBody);
  return {
    name,
    slug: `reference/${kebabCase(tag)}/${name}`,
    tag,
    operationId: operation.operationId,
    method,
    path,
    summary: operation.summary,
    description: operation.description.trim(),
    deprecated: operation.deprecated ?? false,
    authentication: authenticationOf(document, describer, operation),
    parameters: parameterGroups(describer, parameters),
    requestBodies: bodies(document, describer, requestBody?.content, { anchor: "body", side: "request" }),
    responses: responseParts(document, describer, operation),
    pagination: operation["x-pagination"],
  };
}

function authenticationOf(document: Document, describer: SchemaDescriber, operation: Operation): Field[] {
  const names = (operation.security ?? document.security ?? []).flatMap(Object.keys);
  return [...new Set(names)].flatMap((schemeName) => {
    const scheme = document.components.securitySchemes?.[schemeName];
    if (!scheme) return [];
    const { in: place = "header", name = "Authorization", description = "" } = scheme;
    return [
      namedField(describer, `authentication.${name}`, name, "required", { schema: { type: place }, description }),
    ];
  });
}

function parameterGroups(describer: SchemaDescriber, parameters: readonly Parameter[]): ParameterGroup[] {
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  return places.map((place) => ({
    title: `${place[0]?.toUpperCase()}${place.slice(1)} parameters`,
    fields: parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, required, ...parameter }) =>
        namedField(describer, `${place}.${name}`, name, required ? "required" : "optional", parameter),
      ),
  }));
}

/** A parameter or header: what it says beside its schema belongs to the value. */
function namedField(
  describer: SchemaDescriber,
  anchor: string,
  name: string,
  presence: string | undefined,
  { schema, description, example }: Header,
): Field {
  const value = describer.describe(
    { ...schema, description, ...(example === undefined ? {} : { example }) },
    { anchor, side: "request" },
  );
  return { anchor, name, presence, value };
}

function responseParts(document: Document, describer: SchemaDescriber, operation: Operation): ResponsePart[] {
  return Object.entries(operation.responses).map(([status, response]): ResponsePart => {
    const { description, headers = {}, content } = dereference(document, response);
    const anchor = `response-${status}`;
    return {
      anchor,
      status: Number(status),
      title: STATUS_CODES[status] ?? "",
      description: description.trim(),
      headers: Object.entries(headers).map(([name, header]) => {
        // Whether a header is always sent is left open in OpenAPI unless it says so.
        return namedField(describer, `${anchor}.header.${name}`, name, undefined, dereference(document, header));
      }),
      bodies: bodies(document, describer, content, { anchor, side: "response" }),
    };
  });
}

function bodies(
  document: Document,
  describer: SchemaDescriber,
  content: Readonly<Record<string, MediaType>> | undefined,
  place: Place,
): Body[] {
  return Object.entries(content ?? {}).map(([mediaType, { schema, examples = {} }]) => ({
    mediaType,
    value: describer.describe(schema, place),
    examples: Object.entries(examples).map(([name, example]) => {
      const { summary = name, value } = dereference(document, example);
      const json = /[/+]json\b/.test(mediaType);
      return { summary, json, text: json ? JSON.stringify(value, null, 2) : String(value).trimEnd() };
    }),
  }));
}
