import type { Pair } from "./pairs-pair.ts";

/** An OpenAPI 3.0 document, with `nullable`. */
const oldStyle = {
  openapi: "3.0.3",
  info: { title: "Kennel", version: "1.0.0" },
  paths: {
    "/dogs": {
      get: {
        operationId: "listDogs",
        responses: {
          200: {
            description: "All.",
            content: { "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Dog" } } } },
          },
        },
      },
      post: {
        operationId: "addDog",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/NewDog" } } } },
        responses: { 201: { description: "Added." } },
      },
    },
  },
  components: {
    schemas: {
      Dog: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, chip: { type: "string", nullable: true } },
      },
      NewDog: { type: "object", properties: { name: { type: "string" }, weight: { type: "number" } } },
    },
  },
};

/** A document without operations. */
const proseDocument = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1.0.0", description: "To come." },
  paths: {},
};

const dog = "/components/schemas/Dog/properties";
const newDog = "/components/schemas/NewDog/properties";

/** Edits of other documents. */
const responsesPointer = "#/components/responses";
const json = (schema: unknown) => ({ "application/json": { schema } });
const things = {
  description: "All.",
  headers: { ETag: { schema: { type: "string" } } },
  content: json({ type: "object", required: ["payload"], properties: { payload: { type: "string" } } }),
};
const sharedResponses = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  paths: {
    "/things": { get: { operationId: "listThings", responses: { 200: { $ref: `${responsesPointer}/Things` } } } },
  },
  components: { responses: { Things: things } },
};

/** A document with a component that is only used in `not`, and with a callback. */
const refusing = {
  openapi: "3.1.0",
  info: { title: "Names", version: "1.0.0" },
  paths: {
    "/names": {
      post: {
        operationId: "addName",
        requestBody: { content: json({ $ref: "#/components/schemas/Name" }) },
        responses: { 204: { description: "Added." } },
        callbacks: {
          named: {
            "{$url}": {
              post: {
                requestBody: {
                  content: json({
                    type: "object",
                    properties: { at: { type: "string" }, by: { type: "string", enum: ["agent"] } },
                  }),
                },
                responses: { 204: { description: "Received." } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Name: { type: "string", not: { $ref: "#/components/schemas/Reserved" } },
      Reserved: { type: "string", enum: ["root"] },
    },
  },
};

export const documentPairs: readonly Pair[] = [
  {
    base: oldStyle,
    name: "a response made nullable",
    edits: [[`${dog}/name/nullable`, true]],
    bumps: ["major", "minor"],
    messages: ["`Dog.name` may now be null."],
  },
  {
    base: oldStyle,
    name: "a request made nullable",
    edits: [[`${newDog}/weight/nullable`, true]],
    bumps: ["minor", "major"],
  },
  {
    base: oldStyle,
    name: "the type null instead of nullable",
    edits: [
      ["/openapi", "3.1.0"],
      [`${dog}/chip`, { type: ["string", "null"] }],
    ],
    bumps: ["none", "none"],
  },
  {
    base: oldStyle,
    name: "nullable around a reference",
    edits: [[`${dog}/mother`, { nullable: true, allOf: [{ $ref: "#/components/schemas/Dog" }] }]],
    bumps: ["minor", "major"],
  },
  {
    base: proseDocument,
    name: "a document of prose alone",
    edits: [["/info/description", "Soon."]],
    bumps: ["patch", "patch"],
  },
  {
    base: sharedResponses,
    name: "a shared response written out, beside a new one for another operation",
    edits: [
      ["/paths/~1things/get/responses/200", things],
      ["/paths/~1things/get/responses/401", { description: "Not for you.", content: json({ type: "string" }) }],
      [
        "/paths/~1others",
        { get: { operationId: "listOthers", responses: { 401: { $ref: `${responsesPointer}/Refused` } } } },
      ],
      ["/components/responses/Refused", { description: "Refused.", content: json({ type: "array", items: {} }) }],
      ["/components/responses/Things", undefined],
    ],
    bumps: ["minor", "major"],
    messages: ["Response `401` is new.", "The operation is new."],
  },
  {
    base: refusing,
    name: "a component in not with one more value",
    edits: [["/components/schemas/Reserved/enum/-", "admin"]],
    bumps: ["major", "minor"],
    messages: ["The `not` of `Name` changes."],
  },
  {
    base: refusing,
    name: "a removed property of a callback's request",
    edits: [
      [
        "/paths/~1names/post/callbacks/named/{$url}/post/requestBody/content/application~1json/schema/properties/at",
        undefined,
      ],
    ],
    bumps: ["major", "minor"],
  },
  {
    base: refusing,
    name: "an added value in a callback's request",
    edits: [
      [
        "/paths/~1names/post/callbacks/named/{$url}/post/requestBody/content/application~1json/schema/properties/by/enum/-",
        "bot",
      ],
    ],
    bumps: ["major", "minor"],
  },
  {
    base: {
      ...refusing,
      paths: {
        "/a": {
          get: {
            operationId: "getReserved",
            responses: { 200: { description: "One.", content: json({ $ref: "#/components/schemas/Reserved" }) } },
          },
        },
        ...refusing.paths,
      },
    },
    name: "a component in not and in a response with one more value",
    edits: [["/components/schemas/Reserved/enum/-", "admin"]],
    bumps: ["major", "minor"],
    messages: ["`Reserved` has the new value `admin`.", "The `not` of `Name` changes."],
  },
];
