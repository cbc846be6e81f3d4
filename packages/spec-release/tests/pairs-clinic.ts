/**
 * A second document, with parts that the pet shop lacks: shared components, alternatives, forms, a webhook, other
 * statuses.
 */
export const clinicDocument: Readonly<Record<string, unknown>> = {
  openapi: "3.1.0",
  info: { title: "Pet clinic", version: "1.0.0" },
  servers: [{ url: "https://clinic.example" }],
  tags: [{ name: "Visits" }, { name: "Owners" }],
  security: [{ key: [] }],
  paths: {
    "/visits/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: {
        operationId: "getVisit",
        tags: ["Visits"],
        parameters: [
          { name: "X-Trace", in: "header", schema: { type: "string" } },
          { name: "session", in: "cookie", schema: { type: "string" } },
          { name: "since", in: "query", schema: { type: "string", format: "date-time" } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 10 } },
          { name: "sort", in: "query", schema: { type: "string", pattern: "^[a-z]+$" } },
        ],
        responses: {
          200: {
            description: "The visit.",
            headers: { "X-Rate": { $ref: "#/components/headers/Rate" } },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Visit" } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          404: { $ref: "#/components/responses/Missing" },
          "4XX": { $ref: "#/components/responses/Problem" },
          default: { $ref: "#/components/responses/Problem" },
        },
      },
      put: {
        operationId: "putVisit",
        tags: ["Visits"],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/VisitChange" } },
            "multipart/form-data": {
              schema: { type: "object", properties: { file: { type: "string", format: "binary" } } },
            },
          },
        },
        responses: { 204: { description: "Done." } },
      },
      delete: { operationId: "deleteVisit", tags: ["Visits"], responses: { 204: { description: "Gone." } } },
    },
    "/owners": {
      get: {
        operationId: "listOwners",
        tags: ["Owners"],
        responses: {
          200: {
            description: "All.",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Owner" } } },
            },
          },
        },
      },
      post: {
        operationId: "addOwner",
        tags: ["Owners"],
        requestBody: { $ref: "#/components/requestBodies/Owner" },
        responses: {
          201: {
            description: "Added.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Owner" } } },
          },
        },
      },
    },
  },
  webhooks: {
    visited: {
      post: {
        operationId: "onVisited",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } } },
        responses: { 200: { description: "Heard." } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "Key" },
      oauth: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://clinic.example/token", scopes: { read: "r", write: "w" } } },
      },
    },
    parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "integer", format: "int32" } } },
    headers: { Rate: { required: true, schema: { type: "integer" } } },
    responses: {
      Missing: { description: "No such visit." },
      Problem: {
        description: "Not so.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
    requestBodies: {
      Owner: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/NewOwner" } } } },
    },
    schemas: {
      Visit: {
        type: "object",
        required: ["id", "at", "patient", "bill"],
        properties: {
          id: { type: "integer", format: "int32", readOnly: true },
          at: { type: "string", format: "date-time" },
          patient: { $ref: "#/components/schemas/Patient" },
          notes: { type: "array", items: { type: "string" } },
          bill: {
            type: "object",
            required: ["total"],
            properties: {
              total: { type: "number" },
              paid: { type: "boolean" },
              lines: { type: "array", items: { $ref: "#/components/schemas/Line" } },
            },
          },
          labels: { type: "object", additionalProperties: { type: "string" } },
          state: { const: "closed" },
          previous: { anyOf: [{ $ref: "#/components/schemas/Visit" }, { type: "null" }] },
        },
      },
      Line: {
        type: "object",
        required: ["text"],
        properties: { text: { type: "string" }, cents: { type: "integer" } },
      },
      Patient: {
        oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }],
        discriminator: {
          propertyName: "kind",
          mapping: { dog: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" },
        },
      },
      Dog: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", enum: ["dog"] }, barks: { type: "boolean" } },
      },
      Cat: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", enum: ["cat"] }, lives: { type: "integer" } },
      },
      Bird: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", enum: ["bird"] }, sings: { type: "boolean" } },
      },
      VisitChange: {
        type: "object",
        required: ["at"],
        properties: {
          id: { type: "integer", readOnly: true },
          at: { type: "string", format: "date-time" },
          notes: { type: "array", items: { type: "string" }, maxItems: 10 },
          reason: { type: "string", minLength: 1, maxLength: 100, pattern: "^\\S" },
          price: { type: "number", minimum: 0 },
          subject: { oneOf: [{ type: "string" }, { type: "integer" }] },
          bill: { type: "object", properties: { total: { type: "number" } } },
        },
      },
      NewOwner: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          email: { type: "string", format: "email" },
          password: { type: "string", writeOnly: true },
        },
      },
      Owner: {
        allOf: [
          { $ref: "#/components/schemas/Named" },
          { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
        ],
      },
      Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      Problem: {
        type: "object",
        required: ["error"],
        properties: { error: { type: "string" }, hint: { type: "string" } },
      },
      Event: {
        type: "object",
        required: ["event"],
        properties: { event: { type: "string" }, visit: { $ref: "#/components/schemas/Visit" } },
      },
    },
  },
};
