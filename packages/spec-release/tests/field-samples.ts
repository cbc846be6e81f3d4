/** The most severe level of a change, and of its reverse; `nothing` where both mean the same. */
type Verdict = "breaking" | "addition" | "repair" | "nothing";

/** A field of OpenAPI 3.1 in two documents: parts of an operation that has it, or hasn't, or has another value. */
export interface FieldSample {
  readonly field: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly levels: readonly [there: Verdict, back: Verdict];
}

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", properties: { name: text, tags: list } };
const done = { 200: { description: "Done." } };
const json = (schema: unknown) => ({ "application/json": { schema } });

function parameter(before: object, after: object, own: object = {}): Pick<FieldSample, "before" | "after"> {
  const common = { name: "q", in: "query", schema: list, ...own };
  return { before: { parameters: [{ ...common, ...before }] }, after: { parameters: [{ ...common, ...after }] } };
}

function content(before: object | undefined, after: object | undefined): Pick<FieldSample, "before" | "after"> {
  const { schema: _, ...common } = { name: "q", in: "query", schema: list };
  const side = (media: object | undefined) => ({
    parameters: [media ? { ...common, content: media } : { ...common, schema: list }],
  });
  return { before: side(before), after: side(after) };
}

function body(before: object, after: object): Pick<FieldSample, "before" | "after"> {
  const side = (own: object) => ({ requestBody: { content: json(object), ...own } });
  return { before: side(before), after: side(after) };
}

function encoding(before: object, after: object, media = "multipart/form-data"): Pick<FieldSample, "before" | "after"> {
  const side = (own: object) => ({
    requestBody: { content: { [media]: { schema: object, encoding: { tags: own } } } },
  });
  return { before: side(before), after: side(after) };
}

function response(before: object, after: object): Pick<FieldSample, "before" | "after"> {
  const side = (own: object) => ({ responses: { 200: { description: "Done.", ...own } } });
  return { before: side(before), after: side(after) };
}

function header(before: object, after: object): Pick<FieldSample, "before" | "after"> {
  return response(
    { headers: { "X-A": { schema: list, ...before } } },
    { headers: { "X-A": { schema: list, ...after } } },
  );
}

function operation(before: object, after: object): Pick<FieldSample, "before" | "after"> {
  return { before: { ...before }, after: { ...after } };
}

/** Every field of an operation and of what it holds. */
export const fieldSamples: readonly FieldSample[] = [
  {
    field: "operation.operationId",
    ...operation({ operationId: "one" }, { operationId: "two" }),
    levels: ["breaking", "breaking"],
  },
  { field: "operation.summary", ...operation({ summary: "One" }, { summary: "Two" }), levels: ["repair", "repair"] },
  {
    field: "operation.description",
    ...operation({ description: "One." }, { description: "Two." }),
    levels: ["repair", "repair"],
  },
  { field: "operation.tags", ...operation({ tags: ["one"] }, { tags: ["two"] }), levels: ["repair", "repair"] },
  {
    field: "operation.externalDocs",
    ...operation({}, { externalDocs: { url: "https://a.example" } }),
    levels: ["repair", "repair"],
  },
  { field: "operation.deprecated", ...operation({}, { deprecated: true }), levels: ["addition", "repair"] },
  {
    field: "operation.security",
    ...operation({ security: [] }, { security: [{ key: [] }] }),
    levels: ["breaking", "addition"],
  },
  {
    field: "operation.security scopes",
    ...operation({ security: [{ login: ["read"] }] }, { security: [{ login: ["read", "write"] }] }),
    levels: ["breaking", "addition"],
  },
  {
    field: "operation.servers",
    ...operation({}, { servers: [{ url: "https://a.example" }] }),
    levels: ["addition", "repair"],
  },
  { field: "operation.x-extension", ...operation({ "x-a": [1, 2] }, { "x-a": [1] }), levels: ["repair", "repair"] },
  {
    field: "operation.requestBody optional",
    ...operation({}, { requestBody: { content: json(object) } }),
    levels: ["addition", "breaking"],
  },
  {
    field: "operation.requestBody required",
    ...operation({}, { requestBody: { required: true, content: json(object) } }),
    levels: ["breaking", "breaking"],
  },
  { field: "parameter.name", ...parameter({}, { name: "r" }), levels: ["breaking", "breaking"] },
  { field: "parameter.in", ...parameter({}, { in: "header" }), levels: ["breaking", "breaking"] },
  { field: "parameter.description", ...parameter({}, { description: "One." }), levels: ["repair", "repair"] },
  { field: "parameter.required", ...parameter({}, { required: true }), levels: ["breaking", "addition"] },
  { field: "parameter.deprecated", ...parameter({}, { deprecated: true }), levels: ["addition", "repair"] },
  { field: "parameter.allowEmptyValue", ...parameter({}, { allowEmptyValue: true }), levels: ["addition", "breaking"] },
  { field: "parameter.allowReserved", ...parameter({}, { allowReserved: true }), levels: ["addition", "breaking"] },
  {
    field: "parameter.style",
    ...parameter({ explode: true }, { explode: true, style: "pipeDelimited" }),
    levels: ["breaking", "breaking"],
  },
  { field: "parameter.style by default", ...parameter({}, { style: "form" }), levels: ["nothing", "nothing"] },
  { field: "parameter.explode", ...parameter({}, { explode: false }), levels: ["breaking", "breaking"] },
  { field: "parameter.explode by default", ...parameter({}, { explode: true }), levels: ["nothing", "nothing"] },
  { field: "parameter.example", ...parameter({}, { example: ["a"] }), levels: ["repair", "repair"] },
  { field: "parameter.content for schema", ...content(undefined, json(list)), levels: ["breaking", "breaking"] },
  {
    field: "parameter.content of another media type",
    ...content(json(list), { "application/xml": { schema: list } }),
    levels: ["breaking", "breaking"],
  },
  {
    field: "parameter.schema",
    ...parameter({}, { schema: { ...list, maxItems: 3 } }),
    levels: ["breaking", "addition"],
  },
  {
    field: "header parameter.name in capitals",
    ...parameter({ in: "header", name: "x-q" }, { in: "header", name: "X-Q" }),
    levels: ["repair", "repair"],
  },
  { field: "requestBody.description", ...body({}, { description: "One." }), levels: ["repair", "repair"] },
  { field: "requestBody.required", ...body({}, { required: true }), levels: ["breaking", "addition"] },
  {
    field: "requestBody.content",
    ...body({}, { content: { ...json(object), "application/xml": { schema: object } } }),
    levels: ["addition", "breaking"],
  },
  {
    field: "requestBody.content.example",
    ...body({}, { content: { "application/json": { schema: object, example: { name: "a" } } } }),
    levels: ["repair", "repair"],
  },
  { field: "encoding.contentType", ...encoding({}, { contentType: "text/csv" }), levels: ["breaking", "breaking"] },
  {
    field: "encoding",
    before: { requestBody: { content: { "multipart/form-data": { schema: object } } } },
    after: {
      requestBody: {
        content: { "multipart/form-data": { schema: object, encoding: { tags: { contentType: "text/csv" } } } },
      },
    },
    levels: ["breaking", "breaking"],
  },
  {
    field: "encoding.style",
    ...encoding({ style: "form" }, { style: "pipeDelimited" }, "application/x-www-form-urlencoded"),
    levels: ["breaking", "breaking"],
  },
  {
    field: "encoding.explode",
    ...encoding({ style: "form" }, { style: "form", explode: false }, "application/x-www-form-urlencoded"),
    levels: ["breaking", "breaking"],
  },
  {
    field: "encoding.explode by default",
    ...encoding({ style: "form" }, { style: "form", explode: true }, "application/x-www-form-urlencoded"),
    levels: ["nothing", "nothing"],
  },
  {
    field: "encoding.allowReserved",
    ...encoding({}, { allowReserved: true }, "application/x-www-form-urlencoded"),
    levels: ["addition", "breaking"],
  },
  {
    field: "encoding.headers",
    ...encoding({}, { headers: { "X-A": { schema: text } } }),
    levels: ["addition", "breaking"],
  },
  {
    field: "encoding.headers required",
    ...encoding({ headers: { "X-A": { schema: text } } }, { headers: { "X-A": { required: true, schema: text } } }),
    levels: ["breaking", "addition"],
  },
  {
    field: "responses",
    ...operation({ responses: done }, { responses: { ...done, 404: { description: "Not found." } } }),
    levels: ["addition", "breaking"],
  },
  { field: "response.description", ...response({}, { description: "Fine." }), levels: ["repair", "repair"] },
  { field: "response.content", ...response({}, { content: json(object) }), levels: ["addition", "breaking"] },
  {
    field: "response.content media type",
    ...response({ content: json(object) }, { content: { ...json(object), "text/csv": { schema: text } } }),
    levels: ["addition", "breaking"],
  },
  {
    field: "response.headers",
    ...response(
      { headers: { "X-A": { schema: text } } },
      { headers: { "X-A": { schema: text }, "X-B": { schema: text } } },
    ),
    levels: ["addition", "breaking"],
  },
  {
    field: "response.links",
    ...response({}, { links: { next: { operationId: "next" } } }),
    levels: ["repair", "repair"],
  },
  { field: "header.required", ...header({}, { required: true }), levels: ["addition", "breaking"] },
  { field: "header.description", ...header({}, { description: "One." }), levels: ["repair", "repair"] },
  { field: "header.deprecated", ...header({}, { deprecated: true }), levels: ["addition", "repair"] },
  { field: "header.explode", ...header({}, { explode: true }), levels: ["breaking", "breaking"] },
  { field: "header.explode by default", ...header({}, { explode: false }), levels: ["nothing", "nothing"] },
  { field: "header.schema", ...header({}, { schema: text }), levels: ["breaking", "breaking"] },
  {
    field: "header.content for schema",
    ...response({ headers: { "X-A": { schema: list } } }, { headers: { "X-A": { content: json(list) } } }),
    levels: ["breaking", "breaking"],
  },
];

/** All samples in one document, each as an operation of its own. */
export function fieldDocument(side: "before" | "after"): Readonly<Record<string, unknown>> {
  const paths = fieldSamples.map((sample, index): [string, unknown] => {
    const operation = { operationId: `field${index}`, responses: done, ...sample[side] };
    return [`/f${index}/things`, { post: operation }];
  });
  const flows = { clientCredentials: { tokenUrl: "https://a.example", scopes: { read: "Read.", write: "Write." } } };
  const securitySchemes = { key: { type: "apiKey", in: "header", name: "Key" }, login: { type: "oauth2", flows } };
  return {
    openapi: "3.1.0",
    info: { title: "Fields", version: "1.0.0" },
    paths: Object.fromEntries(paths),
    components: { securitySchemes },
  };
}
