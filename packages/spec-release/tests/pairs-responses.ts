import { CLINIC } from "./pairs-clinic.ts";
import { type Pair, valueIn } from "./pairs-pair.ts";

const SCHEMAS = "/components/schemas";
const GET = "/paths/~1visits~1{id}/get";

function ref(name: string): unknown {
  return { $ref: `#/components/schemas/${name}` };
}

function valueAt(pointer: string): unknown {
  return valueIn(CLINIC, pointer);
}

/** Edits of the clinic's responses. */
export const RESPONSE_PAIRS: readonly Pair[] = [
  {
    base: CLINIC,
    name: "a removed default response",
    edits: [[`${GET}/responses/default`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a removed range of statuses",
    edits: [[`${GET}/responses/4XX`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "another status",
    edits: [["/paths/~1visits~1{id}/delete/responses", { 200: { description: "Gone." } }]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a removed media type",
    edits: [[`${GET}/responses/200/content/text~1csv`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "another media type",
    edits: [[`${GET}/responses/200/content`, { "application/xml": { schema: ref("Visit") } }]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a body for a response that had none",
    edits: [["/paths/~1visits~1{id}/put/responses/204/content", { "application/json": { schema: ref("Visit") } }]],
    bumps: ["minor", "major"],
    messages: ["Response `204` now has a body."],
  },
  {
    base: CLINIC,
    name: "removed headers",
    edits: [[`${GET}/responses/200/headers`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "an added header",
    edits: [[`${GET}/responses/200/headers/X-More`, { schema: { type: "string" } }]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a shared header of another type",
    edits: [["/components/headers/Rate/schema/type", "string"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a shared header that may be missing",
    edits: [["/components/headers/Rate/required", false]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a shared response of another schema",
    edits: [["/components/responses/Problem/content/application~1json/schema", ref("Line")]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a shared response written out",
    edits: [[`${GET}/responses/404`, { description: "No such visit." }]],
    bumps: ["none", "none"],
  },
  {
    base: CLINIC,
    name: "an integer that becomes a string",
    edits: [[`${SCHEMAS}/Line/properties/cents/type`, "string"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "the name of a response's header in lower case",
    edits: [[`${GET}/responses/200/headers`, { "x-rate": { $ref: "#/components/headers/Rate" } }]],
    bumps: ["patch", "patch"],
    messages: ["Header `X-Rate` of response `200` is now written `x-rate`."],
  },
  {
    base: CLINIC,
    name: "a reference written out without one key",
    edits: [
      [
        `${SCHEMAS}/Visit/properties/bill/properties/lines/items`,
        { type: "object", required: ["text"], properties: { text: { type: "string" } } },
      ],
    ],
    bumps: ["major", "minor"],
    messages: ["`Visit.bill.lines[].cents` is removed."],
  },
  {
    base: CLINIC,
    name: "an integer that becomes a number",
    edits: [[`${SCHEMAS}/Line/properties/cents/type`, "number"]],
    bumps: ["minor", "minor"],
  },
  {
    base: CLINIC,
    name: "a wider format of an integer",
    edits: [[`${SCHEMAS}/Visit/properties/id/format`, "int64"]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "a time that becomes a number",
    edits: [[`${SCHEMAS}/Visit/properties/at`, { type: "integer", format: "int64" }]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a date instead of a time",
    edits: [[`${SCHEMAS}/Visit/properties/at/format`, "date"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a nested property that may be missing",
    edits: [[`${SCHEMAS}/Visit/properties/bill/required`, []]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a required property renamed",
    edits: [
      [`${SCHEMAS}/Line/properties/label`, valueAt(`${SCHEMAS}/Line/properties/text`)],
      [`${SCHEMAS}/Line/properties/text`, undefined],
      [`${SCHEMAS}/Line/required`, ["label"]],
    ],
    bumps: ["major", "major"],
    messages: ["`Line.text` is removed.", "`Line.label` is new."],
  },
  {
    base: CLINIC,
    name: "a property moved into an object",
    edits: [
      [`${SCHEMAS}/Visit/properties/bill/properties/notes`, valueAt(`${SCHEMAS}/Visit/properties/notes`)],
      [`${SCHEMAS}/Visit/properties/notes`, undefined],
    ],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a property that becomes an additional key",
    edits: [
      [`${SCHEMAS}/Line/properties/cents`, undefined],
      [`${SCHEMAS}/Line/additionalProperties`, { type: "integer" }],
    ],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a map's values of another type",
    edits: [[`${SCHEMAS}/Visit/properties/labels/additionalProperties/type`, "integer"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "items of another type",
    edits: [[`${SCHEMAS}/Visit/properties/notes/items/type`, "integer"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a list wrapped in an object",
    edits: [
      [
        "/paths/~1owners/get/responses/200/content/application~1json/schema",
        { type: "object", properties: { data: { type: "array", items: ref("Owner") } } },
      ],
    ],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "an added alternative of a discriminator",
    edits: [
      [`${SCHEMAS}/Patient/oneOf/-`, ref("Bird")],
      [`${SCHEMAS}/Patient/discriminator/mapping/bird`, "#/components/schemas/Bird"],
    ],
    bumps: ["major", "minor"],
    messages: ["`Patient` may now also be `Bird`."],
  },
  {
    base: CLINIC,
    name: "another value for an alternative",
    edits: [
      [
        `${SCHEMAS}/Patient/discriminator/mapping`,
        { hound: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" },
      ],
    ],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "alternatives in another order",
    edits: [[`${SCHEMAS}/Patient/oneOf`, [ref("Cat"), ref("Dog")]]],
    bumps: ["none", "none"],
  },
  {
    base: CLINIC,
    name: "another constant",
    edits: [[`${SCHEMAS}/Visit/properties/state/const`, "done"]],
    bumps: ["major", "major"],
    messages: ['The type of `Visit.state` changes from `"closed"` to `"done"`.'],
  },
  {
    base: CLINIC,
    name: "an enum of two values instead of a constant",
    edits: [[`${SCHEMAS}/Visit/properties/state`, { enum: ["closed", "open"] }]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "any string instead of a constant",
    edits: [[`${SCHEMAS}/Visit/properties/state`, { type: "string" }]],
    bumps: ["major", "minor"],
    messages: ["`Visit.state` is no longer limited to `closed`."],
  },
  {
    base: CLINIC,
    name: "an added member of allOf with a required property",
    edits: [
      [`${SCHEMAS}/Owner/allOf/-`, { type: "object", required: ["age"], properties: { age: { type: "integer" } } }],
    ],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "allOf written out",
    edits: [
      [
        `${SCHEMAS}/Owner`,
        { type: "object", required: ["id", "name"], properties: { id: { type: "integer" }, name: { type: "string" } } },
      ],
    ],
    bumps: ["none", "none"],
  },
  {
    base: CLINIC,
    name: "allOf written out without one property",
    edits: [[`${SCHEMAS}/Owner`, { type: "object", required: ["id"], properties: { id: { type: "integer" } } }]],
    bumps: ["major", "minor"],
    messages: ["`Named.name` is removed."],
  },
  {
    base: CLINIC,
    name: "a recursive property that is always present",
    edits: [[`${SCHEMAS}/Visit/required/-`, "previous"]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a recursive property that is never null",
    edits: [[`${SCHEMAS}/Visit/properties/previous`, ref("Visit")]],
    bumps: ["minor", "major"],
    messages: ["`Visit.previous` is no longer null."],
  },
  {
    base: CLINIC,
    name: "a reference to another schema",
    edits: [[`${SCHEMAS}/Visit/properties/bill/properties/lines/items`, ref("Named")]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a reference to a schema of the same shape",
    edits: [
      [`${SCHEMAS}/Row`, valueAt(`${SCHEMAS}/Line`)],
      [`${SCHEMAS}/Visit/properties/bill/properties/lines/items`, ref("Row")],
      [`${SCHEMAS}/Line`, undefined],
    ],
    bumps: ["none", "none"],
  },
  {
    base: CLINIC,
    name: "a pattern in a response",
    edits: [[`${SCHEMAS}/Line/properties/text/pattern`, "^a"]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "a minimum number of items in a response",
    edits: [[`${SCHEMAS}/Visit/properties/notes/minItems`, 1]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "a deprecated property",
    edits: [[`${SCHEMAS}/Line/properties/cents/deprecated`, true]],
    bumps: ["minor", "patch"],
  },
  {
    base: CLINIC,
    name: "a response limited to some values",
    edits: [[`${SCHEMAS}/Line/properties/text/enum`, ["a", "b"]]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a property that only requests carry",
    edits: [[`${SCHEMAS}/Line/properties/cents/writeOnly`, true]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "an added example",
    edits: [[`${SCHEMAS}/Line/properties/text/examples`, ["x"]]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "a key that is never received",
    edits: [[`${SCHEMAS}/Line/properties/gone`, { not: {} }]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a key required by a second member of allOf",
    edits: [
      [
        `${SCHEMAS}/Visit/properties/bill`,
        { allOf: [valueAt(`${SCHEMAS}/Visit/properties/bill`), { required: ["paid"] }] },
      ],
    ],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a response without its schema",
    edits: [["/paths/~1owners/get/responses/200/content/application~1json/schema", undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "null among the values of an enum",
    edits: [
      [`${SCHEMAS}/Dog/properties/kind/enum`, ["dog", null]],
      [`${SCHEMAS}/Dog/properties/kind/type`, ["string", "null"]],
    ],
    bumps: ["major", "minor"],
    messages: ["`Dog.kind` may now be null."],
  },
];
