import type { Pair } from "./pairs-pair.ts";

/** An OpenAPI 3.0 document, with `nullable`. */
const OLD_STYLE = {
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
const PROSE = { openapi: "3.1.0", info: { title: "Notes", version: "1.0.0", description: "To come." }, paths: {} };

const DOG = "/components/schemas/Dog/properties";
const NEW_DOG = "/components/schemas/NewDog/properties";

/** Edits of other documents. */
const RESPONSES = "#/components/responses";
const json = (schema: unknown) => ({ "application/json": { schema } });
const things = {
  description: "All.",
  headers: { ETag: { schema: { type: "string" } } },
  content: json({ type: "object", required: ["payload"], properties: { payload: { type: "string" } } }),
};
const SHARED_RESPONSES = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  paths: { "/things": { get: { operationId: "listThings", responses: { 200: { $ref: `${RESPONSES}/Things` } } } } },
  components: { responses: { Things: things } },
};

/** A document with a component that is only used in `not`, and with a callback. */
const REFUSING = {
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

export const DOCUMENT_PAIRS: readonly Pair[] = [
  {
    base: OLD_STYLE,
    name: "a response made nullable",
    edits: [[`${DOG}/name/nullable`, true]],
    bumps: ["major", "minor"],
    messages: ["`Dog.name` may now be null."],
  },
  {
    base: OLD_STYLE,
    name: "a request made nullable",
    edits: [[`${NEW_DOG}/weight/nullable`, true]],
    bumps: ["minor", "major"],
  },
  {
    base: OLD_STYLE,
    name: "the type null instead of nullable",
    edits: [
      ["/openapi", "3.1.0"],
      [`${DOG}/chip`, { type: ["string", "null"] }],
    ],
    bumps: ["none", "none"],
  },
  {
    base: OLD_STYLE,
    name: "nullable around a reference",
    edits: [[`${DOG}/mother`, { nullable: true, allOf: [{ $ref: "#/components/schemas/Dog" }] }]],
    bumps: ["minor", "major"],
  },
  {
    base: PROSE,
    name: "a document of prose alone",
    edits: [["/info/description", "Soon."]],
    bumps: ["patch", "patch"],
  },
  {
    base: SHARED_RESPONSES,
    name: "a shared response written out, beside a new one for another operation",
    edits: [
      ["/paths/~1things/get/responses/200", things],
      ["/paths/~1things/get/responses/401", { description: "Not for you.", content: json({ type: "string" }) }],
      ["/paths/~1others", { get: { operationId: "listOthers", responses: { 401: { $ref: `${RESPONSES}/Refused` } } } }],
      ["/components/responses/Refused", { description: "Refused.", content: json({ type: "array", items: {} }) }],
      ["/components/responses/Things", undefined],
    ],
    bumps: ["minor", "major"],
    messages: ["Response `401` is new.", "The operation is new."],
  },
  {
    base: REFUSING,
    name: "a component in not with one more value",
    edits: [["/components/schemas/Reserved/enum/-", "admin"]],
    bumps: ["major", "minor"],
    messages: ["The `not` of `Name` changes."],
  },
  {
    base: REFUSING,
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
    base: REFUSING,
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
      ...REFUSING,
      paths: {
        "/a": {
          get: {
            operationId: "getReserved",
            responses: { 200: { description: "One.", content: json({ $ref: "#/components/schemas/Reserved" }) } },
          },
        },
        ...REFUSING.paths,
      },
    },
    name: "a component in not and in a response with one more value",
    edits: [["/components/schemas/Reserved/enum/-", "admin"]],
    bumps: ["major", "minor"],
    messages: ["`Reserved` has the new value `admin`.", "The `not` of `Name` changes."],
  },
];
