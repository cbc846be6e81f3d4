import type {
  OpenApiDocument,
  OperationObject,
  Parameter,
  RequestBody,
  Response,
  Schema,
} from "@wootkit/openapi/document";

const integer: Schema = { type: "integer", minimum: 1 };
const text: Schema = { type: "string" };
const thing: Schema = { $ref: "#/components/schemas/Thing" };
const file: Schema = { type: "string", format: "binary" };

function parameter(name: string, place: Parameter["in"], schema: Schema, required = place === "path"): Parameter {
  return {
    name,
    in: place,
    required,
    description: `The ${name}.`,
    schema,
    example: schema.type === "integer" ? 7 : "a",
  };
}

function json(schema: Schema): Response {
  return { description: "It is.", content: { "application/json": { schema } } };
}

function other(mediaType: string): Response {
  return { description: "It is.", content: { [mediaType]: { schema: mediaType === "application/pdf" ? file : text } } };
}

const empty: Response = { description: "It is done." };
const account = parameter("account_id", "path", integer);
const paths: OpenApiDocument["paths"] = {};

/** Adds an operation to {@link kinds}. */
function operation(
  method: "get" | "post" | "put" | "patch" | "delete",
  path: string,
  object: Partial<OperationObject>,
) {
  const places = (path.match(/(?<=\{)[^}]+/g) ?? []).map((name) =>
    name === "account_id" ? account : parameter(name, "path", /^(\w+_)?id$/.test(name) ? integer : text),
  );
  const named = object.parameters?.map((one) => ("name" in one ? one.name : "")) ?? [];
  const all = [...places.filter(({ name }) => !named.includes(name)), ...(object.parameters ?? [])];
  const full = { tags: ["Things"] as const, summary: "Do it", description: "It does.", responses: {}, ...object };
  // The parts are added one by one.
  Object.assign(paths, { [path]: { ...paths[path], [method]: { operationId: "missing", ...full, parameters: all } } });
}

const base = "/api/v1/accounts/{account_id}/things";
const ok = (response: Response) => ({ responses: { 200: response } });
const body = (content: RequestBody["content"], required = true) => ({
  requestBody: { description: "The body.", required, content },
});

// Responses.
operation("get", `${base}/{id}`, { operationId: "getThing", "x-since": "4.8", ...ok(json(thing)) });
operation("get", `${base}/{id}/wrapped`, {
  operationId: "getThingWrapped",
  "x-unwrap": "payload.thing",
  ...ok(
    json({
      type: "object",
      properties: { payload: { type: "object", properties: { thing }, required: ["thing"] } },
      required: ["payload"],
    }),
  ),
});
operation("get", `${base}/{id}/inline`, {
  operationId: "getThingCounts",
  ...ok(json({ type: "object", properties: { open: integer, closed: integer }, required: ["open"] })),
});
operation("get", `${base}/{id}/assistant`, {
  operationId: "getThingAssistant",
  ...ok(json({ oneOf: [thing, { type: "null" }] })),
});
operation("post", `${base}/reorder`, {
  operationId: "reorderThings",
  ...ok({ ...json(thing), "x-can-be-empty": "Before 4.16." }),
});
operation("delete", `${base}/{id}`, { operationId: "deleteThing", deprecated: true, ...ok(empty) });
operation("post", `${base}/{id}/export`, { operationId: "exportThing", responses: { 202: empty } });
operation("put", `${base}/{id}/read`, { operationId: "markThingRead", responses: { 204: empty } });
operation("get", `${base}/{id}/report.csv`, { operationId: "getThingReport", ...ok(other("text/csv")) });
operation("get", `${base}/{id}/word`, { operationId: "getThingWord", ...ok(other("text/plain")) });
operation("get", `${base}/{id}/invoice`, { operationId: "getThingInvoice", ...ok(other("application/pdf")) });

// Lists.
const payload = (items: Schema): Schema => ({
  type: "object",
  properties: {
    payload: items,
    meta: { type: "object", properties: { count: integer, has_more: { type: "boolean" } } },
  },
  required: ["payload", "meta"],
});
const page = parameter("page", "query", integer, false);
operation("get", base, {
  operationId: "listThings",
  parameters: [
    page,
    parameter("labels[]", "query", { type: "array", items: text }, false),
    parameter(
      "kind",
      "query",
      { type: "string", enum: ["big", "small"], default: "big", "x-enum-since": { small: "4.9" } },
      false,
    ),
  ],
  "x-pagination": { style: "page", items: "payload", parameter: "page", size: 2, total: "meta.count" },
  ...ok(json(payload({ type: "array", items: thing }))),
});
operation("get", `${base}/whole`, {
  operationId: "listThingNames",
  "x-pagination": { style: "whole", items: "" },
  ...ok(json({ type: "array", items: { type: "object", properties: { name: text }, required: ["name"] } })),
});
operation("get", `${base}/words`, {
  operationId: "listThingWords",
  "x-pagination": { style: "whole", items: "payload" },
  ...ok(json(payload({ type: "array", items: text }))),
});
operation("get", `${base}/capped`, {
  operationId: "listThingNewest",
  "x-pagination": { style: "capped", items: "payload", cap: 2 },
  ...ok(json(payload({ type: "array", items: thing, maxItems: 2 }))),
});
operation("get", `${base}/before`, {
  operationId: "listThingHistory",
  parameters: [parameter("before", "query", integer, false)],
  "x-pagination": { style: "before", items: "payload", parameter: "before", size: 2 },
  ...ok(json(payload({ type: "array", items: thing }))),
});
operation("post", `${base}/search`, {
  operationId: "searchThings",
  parameters: [page],
  "x-safe": true,
  "x-pagination": { style: "page", items: "payload", parameter: "page", size: 2, more: "meta.has_more" },
  ...body({
    "application/json": {
      schema: { type: "object", properties: { q: text }, required: ["q"] },
      examples: { short: { value: { q: "a" } } },
    },
  }),
  ...ok(json(payload({ type: "array", items: thing }))),
});

// Bodies.
operation("post", base, {
  operationId: "createThing",
  ...body({ "application/json": { schema: { $ref: "#/components/schemas/NewThing" } } }),
  ...ok(json(thing)),
});
operation("patch", `${base}/{id}`, {
  operationId: "updateThing",
  ...body({
    "application/json": {
      schema: {
        oneOf: [
          { $ref: "#/components/schemas/NewThing" },
          {
            type: "object",
            properties: { archived: { type: "boolean" } },
            required: ["archived"],
            additionalProperties: false,
          },
        ],
      },
    },
  }),
  ...ok(json(thing)),
});
operation("post", `${base}/{id}/messages`, {
  operationId: "createThingMessage",
  ...body({
    "application/json": { schema: { $ref: "#/components/schemas/NewMessage" } },
    "multipart/form-data": { schema: { $ref: "#/components/schemas/NewMessageWithFiles" } },
  }),
  ...ok(json(thing)),
});
operation("post", "/api/v1/upload", {
  operationId: "uploadThing",
  ...body({
    "multipart/form-data": { schema: { type: "object", properties: { attachment: file }, required: ["attachment"] } },
  }),
  ...ok(json(thing)),
});
operation("post", `${base}/{id}/toggle`, {
  operationId: "toggleThing",
  ...body(
    { "application/json": { schema: { type: "object", properties: { on: { type: "boolean", default: true } } } } },
    false,
  ),
  ...ok(json(thing)),
});

// Parameters.
operation("get", "/hc/{slug}/articles/{article_slug}/{locale}", { operationId: "getThingArticle", ...ok(json(thing)) });
operation("get", `${base}/{id}/parts/{part_uuid}`, { operationId: "getThingPart", ...ok(json(thing)) });
operation("get", `${base}/timeseries`, {
  operationId: "getThingTimeseries",
  parameters: [
    parameter("metric", "query", { type: "string", enum: ["count", "time"] }, true),
    parameter("since", "query", text, false),
  ],
  ...ok(
    json({ type: "array", items: { type: "object", properties: { value: { type: "number" } }, required: ["value"] } }),
  ),
});

// Other APIs.
operation("post", "/platform/api/v1/users", {
  operationId: "createPlatformUser",
  tags: ["PlatformUsers"],
  ...body({ "application/json": { schema: { $ref: "#/components/schemas/NewThing" } } }),
  ...ok(json(thing)),
});
operation("get", "/platform/api/v1/accounts/{account_id}", {
  operationId: "getPlatformUserAccount",
  tags: ["PlatformUsers"],
  ...ok(json(thing)),
});
operation("get", "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}", {
  operationId: "getPublicContact",
  tags: ["PublicContacts"],
  ...ok(json(thing)),
});
operation("get", "/api", {
  operationId: "getServerVersion",
  tags: ["Server"],
  ...ok(json({ type: "object", properties: { version: text }, required: ["version"] })),
});

/** A document with an operation of each kind that the generator supports. */
export const kinds: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Kinds", version: "1.2.3" },
  tags: ["Things", "PlatformUsers", "PublicContacts", "Server"].map((name) => ({ name, description: `The ${name}.` })),
  paths,
  components: {
    parameters: {},
    responses: {},
    schemas: {
      Thing: {
        type: "object",
        description: "A thing.",
        properties: {
          id: integer,
          name: text,
          gone: { not: {} },
          size: {
            type: "string",
            format: "uuid",
            enum: ["big", "small"],
            description: "A size.\n\n- `big`\n- `small`",
            example: "big",
            "x-enum-until": { big: "4.15" },
          },
          since_then: { type: "string", description: "A time.", "x-since": "4.9", "x-until": "4.14" },
        },
        required: ["id", "name"],
      },
      NewThing: {
        type: "object",
        description: "A new thing.",
        properties: { name: text, color: { type: "string", default: "#1f93ff" } },
        required: ["name"],
        additionalProperties: false,
      },
      LaterDraft: {
        description: "A message with content.",
        allOf: [
          { $ref: "#/components/schemas/NewMessage" },
          { type: "object", description: "What it needs.", required: ["content"] },
        ],
      },
      Draft: {
        type: "object",
        description: "A message with content.",
        allOf: [{ $ref: "#/components/schemas/NewMessage" }],
        properties: { kind: text },
        required: ["content", "kind"],
      },
      NewMessage: {
        type: "object",
        description: "A message.",
        properties: { content: text, content_attributes: { type: "object", additionalProperties: text } },
      },
      NewMessageWithFiles: {
        type: "object",
        description: "A message with files.",
        properties: {
          content: text,
          private: { type: "boolean", default: false },
          content_attributes: { type: "object", additionalProperties: text },
          attachments: { type: "array", items: file },
        },
      },
    },
  },
};
