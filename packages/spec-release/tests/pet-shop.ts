/** A small document with one of each part. Tests compare it with edited copies. */
export const petShop: Readonly<Record<string, unknown>> = {
  openapi: "3.1.0",
  info: { title: "Pet shop", version: "1.0.0", description: "Sells pets." },
  servers: [{ url: "https://eu.pets.example" }, { url: "https://us.pets.example" }],
  tags: [{ name: "Pets", description: "Animals for sale." }],
  security: [{ key: [] }],
  paths: {
    "/pets/{id}": {
      get: {
        operationId: "getPet",
        tags: ["Pets"],
        summary: "Get a pet",
        description: "One pet.",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "integer" }, example: 7 },
          { name: "view", in: "query", description: "How much.", schema: { type: "string", enum: ["full", "brief"] } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string", maxLength: 20 } } },
        ],
        responses: {
          200: {
            description: "The pet.",
            headers: { "X-Total": { required: true, schema: { type: "integer" } } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Pet" },
                examples: { rex: { value: { id: 1, name: "Rex" } } },
              },
            },
          },
          404: {
            description: "No such pet.",
            content: { "application/json": { schema: { type: "object", properties: { error: { type: "string" } } } } },
          },
        },
      },
    },
    "/pets": {
      post: {
        operationId: "addPet",
        tags: ["Pets"],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/NewPet" } } } },
        responses: {
          201: {
            description: "Added.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "Key" },
      bearer: { type: "http", scheme: "bearer" },
    },
    schemas: {
      Pet: {
        type: "object",
        required: ["id", "name"],
        additionalProperties: true,
        properties: {
          id: { type: "integer" },
          name: { type: "string", description: "What it answers to.", maxLength: 50 },
          nickname: { type: ["string", "null"] },
          tag: { type: "string" },
          kind: { type: "string", enum: ["dog", "cat"] },
          owner: { $ref: "#/components/schemas/Owner" },
          friends: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
        },
      },
      Owner: { type: "object", required: ["id"], properties: { id: { type: "integer" }, name: { type: "string" } } },
      NewPet: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", maxLength: 50 },
          kind: { type: "string", enum: ["dog", "cat"] },
          note: { type: "string" },
        },
      },
    },
  },
};
