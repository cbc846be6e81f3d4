import { STATUS_CODES } from "node:http";
import {
  type Content,
  type Header,
  type Lifetime,
  type OpenApiDocument,
  type Operation,
  type OperationResponse,
  operations,
  type Parameter,
} from "@wootkit/openapi/document";
import type { CommandExample } from "../samples/command-examples.ts";
import { exampleCall } from "../samples/example-call.ts";
import { samplesFor } from "../samples/samples-for.ts";
import { componentUses } from "./component-uses.ts";
import { type Place, SchemaDescriber } from "./describe-schema.ts";
import type { Field } from "./field.ts";
import { kebabCase, operationSlug } from "./names.ts";
import { notesOf } from "./notes.ts";
import type { Body, OperationPage, ParameterGroup, ResponsePart } from "./page.ts";
import { lifetimeWords } from "./value-words.ts";

/** The pages of all operations, in the order of the document. */
export function operationPages(
  document: OpenApiDocument,
  commands: ReadonlyMap<string, CommandExample> = new Map(),
): OperationPage[] {
  const { shared } = componentUses(document);
  return operations(document).map((operation) => {
    const describer = new SchemaDescriber(document, (component) => !shared.has(component));
    const samples = samplesFor(exampleCall(document, operation), commands.get(operation.id)?.line);
    return { ...operationPage(document, describer, operation), samples };
  });
}

function operationPage(
  document: OpenApiDocument,
  describer: SchemaDescriber,
  operation: Operation,
): Omit<OperationPage, "samples"> {
  const common = commonHeaders(operation.responses);
  const headers = operation.responses[0]?.headers ?? {};
  return {
    kind: "operation",
    name: kebabCase(operation.id),
    slug: operationSlug(operation),
    tag: operation.tag,
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    title: operation.summary,
    description: operation.description.trim(),
    deprecated: operation.isDeprecated,
    notes: notesOf(operation),
    authentication: authenticationOf(document, describer, operation),
    parameters: parameterGroups(describer, operation.parameters),
    requestBodies: bodies(describer, operation.body?.media ?? {}, { anchor: "body", side: "request" }),
    headers: headerFields(describer, "response", headers, (name) => common.has(name)),
    responses: operation.responses.map((response) => responsePart(describer, response, common)),
  };
}

function authenticationOf(document: OpenApiDocument, describer: SchemaDescriber, { security }: Operation): Field[] {
  return security.flatMap((schemeName) => {
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
      .map(({ name, required, in: _, ...parameter }) =>
        namedField(describer, `${place}.${name}`, name, required ? "required" : "optional", parameter),
      ),
  }));
}

/** A parameter or header. Its description, example and marks become part of the value. */
function namedField(
  describer: SchemaDescriber,
  anchor: string,
  name: string,
  presence: string | undefined,
  { schema, description, example, ...marks }: Header & Lifetime,
): Field {
  const value = describer.describe(
    { ...schema, ...marks, description, ...(example === undefined ? {} : { example }) },
    { anchor, side: "request" },
  );
  return { anchor, name, presence, value };
}

/** The names of headers that all responses describe identically. */
function commonHeaders(responses: readonly OperationResponse[]): ReadonlySet<string> {
  const [first, ...others] = responses.map(({ headers }) => headers);
  const isAlike = (name: string) =>
    others.every((headers) => JSON.stringify(headers[name]) === JSON.stringify(first?.[name]));
  return new Set(others.length === 0 ? [] : Object.keys(first ?? {}).filter(isAlike));
}

function headerFields(
  describer: SchemaDescriber,
  anchor: string,
  headers: Readonly<Record<string, Header>>,
  isWanted: (name: string) => boolean,
): Field[] {
  return (
    Object.entries(headers)
      .filter(([name]) => isWanted(name))
      // OpenAPI cannot say whether a header is always sent.
      .map(([name, header]) => namedField(describer, `${anchor}.header.${name}`, name, undefined, header))
  );
}

function responsePart(
  describer: SchemaDescriber,
  { status, description, headers, media, emptyWhen, since, until }: OperationResponse,
  common: ReadonlySet<string>,
): ResponsePart {
  const anchor = `response-${status}`;
  return {
    anchor,
    status,
    title: STATUS_CODES[status] ?? "",
    description: description.trim(),
    emptyWhen,
    lifetime: lifetimeWords(since, until),
    headers: headerFields(describer, anchor, headers, (name) => !common.has(name)),
    // All errors have the same content. Their examples say more.
    bodies: bodies(describer, media, { anchor, side: "response" }, status < 300 ? "whole" : "linked"),
  };
}

function bodies(
  describer: SchemaDescriber,
  media: Readonly<Record<string, Content>>,
  place: Place,
  extent: "whole" | "linked" = "whole",
): Body[] {
  return Object.entries(media).map(([mediaType, { schema, examples }], index) => {
    // The anchors of the first one have no media type.
    const own = index === 0 ? place : { ...place, anchor: `${place.anchor}.${mediaType}` };
    return {
      mediaType,
      value: extent === "whole" ? describer.describeWhole(schema, own) : describer.describe(schema, own),
      examples: examples.map(({ name, summary, value }) => {
        const json = /[/+]json\b/.test(mediaType);
        const text = json ? JSON.stringify(value, null, 2) : String(value).trimEnd();
        return { summary: summary || name, json, text };
      }),
    };
  });
}
