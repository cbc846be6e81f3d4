import { clinicDocument } from "./pairs-clinic.ts";
import { type Pair, valueIn } from "./pairs-pair.ts";

const schemasPointer = "/components/schemas";
const getPointer = "/paths/~1visits~1{id}/get";

function ref(name: string): unknown {
  return { $ref: `#/components/schemas/${name}` };
}

function valueAt(pointer: string): unknown {
  return valueIn(clinicDocument, pointer);
}

/** Edits to the clinic's responses. */
export const responsePairs: readonly Pair[] = [
  {
    base: clinicDocument,
    name: "a removed default response",
    edits: [[`${getPointer}/responses/default`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a removed range of statuses",
    edits: [[`${getPointer}/responses/4XX`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "another status",
    edits: [["/paths/~1visits~1{id}/delete/responses", { 200: { description: "Gone." } }]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a removed media type",
    edits: [[`${getPointer}/responses/200/content/text~1csv`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "another media type",
    edits: [[`${getPointer}/responses/200/content`, { "application/xml": { schema: ref("Visit") } }]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a body for a response that had none",
    edits: [["/paths/~1visits~1{id}/put/responses/204/content", { "application/json": { schema: ref("Visit") } }]],
    bumps: ["minor", "major"],
    messages: ["Response `204` now has a body."],
  },
  {
    base: clinicDocument,
    name: "removed headers",
    edits: [[`${getPointer}/responses/200/headers`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "an added header",
    edits: [[`${getPointer}/responses/200/headers/X-More`, { schema: { type: "string" } }]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a shared header of another type",
    edits: [["/components/headers/Rate/schema/type", "string"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a shared header that may be missing",
    edits: [["/components/headers/Rate/required", false]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a shared response of another schema",
    edits: [["/components/responses/Problem/content/application~1json/schema", ref("Line")]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a shared response written out",
    edits: [[`${getPointer}/responses/404`, { description: "No such visit." }]],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "an integer that becomes a string",
    edits: [[`${schemasPointer}/Line/properties/cents/type`, "string"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "the name of a response's header in lower case",
    edits: [[`${getPointer}/responses/200/headers`, { "x-rate": { $ref: "#/components/headers/Rate" } }]],
    bumps: ["patch", "patch"],
    messages: ["Header `X-Rate` of response `200` is now written `x-rate`."],
  },
  {
    base: clinicDocument,
    name: "a reference written out without one key",
    edits: [
      [
        `${schemasPointer}/Visit/properties/bill/properties/lines/items`,
        { type: "object", required: ["text"], properties: { text: { type: "string" } } },
      ],
    ],
    bumps: ["major", "minor"],
    messages: ["`Visit.bill.lines[].cents` is removed."],
  },
  {
    base: clinicDocument,
    name: "an integer that becomes a number",
    edits: [[`${schemasPointer}/Line/properties/cents/type`, "number"]],
    bumps: ["minor", "minor"],
  },
  {
    base: clinicDocument,
    name: "a wider format of an integer",
    edits: [[`${schemasPointer}/Visit/properties/id/format`, "int64"]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "a time that becomes a number",
    edits: [[`${schemasPointer}/Visit/properties/at`, { type: "integer", format: "int64" }]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a date instead of a time",
    edits: [[`${schemasPointer}/Visit/properties/at/format`, "date"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a nested property that may be missing",
    edits: [[`${schemasPointer}/Visit/properties/bill/required`, []]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a required property renamed",
    edits: [
      [`${schemasPointer}/Line/properties/label`, valueAt(`${schemasPointer}/Line/properties/text`)],
      [`${schemasPointer}/Line/properties/text`, undefined],
      [`${schemasPointer}/Line/required`, ["label"]],
    ],
    bumps: ["major", "major"],
    messages: ["`Line.text` is removed.", "`Line.label` is new."],
  },
  {
    base: clinicDocument,
    name: "a property moved into an object",
    edits: [
      [`${schemasPointer}/Visit/properties/bill/properties/notes`, valueAt(`${schemasPointer}/Visit/properties/notes`)],
      [`${schemasPointer}/Visit/properties/notes`, undefined],
    ],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a property that becomes an additional key",
    edits: [
      [`${schemasPointer}/Line/properties/cents`, undefined],
      [`${schemasPointer}/Line/additionalProperties`, { type: "integer" }],
    ],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a map's values of another type",
    edits: [[`${schemasPointer}/Visit/properties/labels/additionalProperties/type`, "integer"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "items of another type",
    edits: [[`${schemasPointer}/Visit/properties/notes/items/type`, "integer"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
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
    base: clinicDocument,
    name: "an added alternative of a discriminator",
    edits: [
      [`${schemasPointer}/Patient/oneOf/-`, ref("Bird")],
      [`${schemasPointer}/Patient/discriminator/mapping/bird`, "#/components/schemas/Bird"],
    ],
    bumps: ["major", "minor"],
    messages: ["`Patient` may now also be `Bird`."],
  },
  {
    base: clinicDocument,
    name: "another value for an alternative",
    edits: [
      [
        `${schemasPointer}/Patient/discriminator/mapping`,
        { hound: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" },
      ],
    ],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "alternatives in a different order",
    edits: [[`${schemasPointer}/Patient/oneOf`, [ref("Cat"), ref("Dog")]]],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "another constant",
    edits: [[`${schemasPointer}/Visit/properties/state/const`, "done"]],
    bumps: ["major", "major"],
    messages: ['The type of `Visit.state` changes from `"closed"` to `"done"`.'],
  },
  {
    base: clinicDocument,
    name: "an enum of two values instead of a constant",
    edits: [[`${schemasPointer}/Visit/properties/state`, { enum: ["closed", "open"] }]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "any string instead of a constant",
    edits: [[`${schemasPointer}/Visit/properties/state`, { type: "string" }]],
    bumps: ["major", "minor"],
    messages: ["`Visit.state` is no longer limited to `closed`."],
  },
  {
    base: clinicDocument,
    name: "an added member of allOf with a required property",
    edits: [
      [
        `${schemasPointer}/Owner/allOf/-`,
        { type: "object", required: ["age"], properties: { age: { type: "integer" } } },
      ],
    ],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "allOf written out",
    edits: [
      [
        `${schemasPointer}/Owner`,
        { type: "object", required: ["id", "name"], properties: { id: { type: "integer" }, name: { type: "string" } } },
      ],
    ],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "properties moved to a member of allOf, where one may be null",
    edits: [
      [
        `${schemasPointer}/Money`,
        { type: "object", required: ["cents"], properties: { cents: { type: ["integer", "null"] } } },
      ],
      [`${schemasPointer}/Line/allOf`, [{ $ref: "#/components/schemas/Money" }]],
      [`${schemasPointer}/Line/properties/cents`, undefined],
    ],
    bumps: ["major", "major"],
    messages: ["`Money.cents` may now be null.", "`Line.cents` is now required."],
  },
  {
    base: clinicDocument,
    name: "a new member of allOf with an old and a new property",
    edits: [
      [
        `${schemasPointer}/Money`,
        {
          type: "object",
          required: ["cents", "currency"],
          properties: { cents: { type: "integer" }, currency: { type: "string" } },
        },
      ],
      [`${schemasPointer}/Line/allOf`, [{ $ref: "#/components/schemas/Money" }]],
      [`${schemasPointer}/Line/properties/cents`, undefined],
    ],
    bumps: ["minor", "major"],
    messages: ["`Money.currency` is new.", "`Line.cents` is now required."],
  },
  {
    base: clinicDocument,
    name: "allOf written out without one property",
    edits: [[`${schemasPointer}/Owner`, { type: "object", required: ["id"], properties: { id: { type: "integer" } } }]],
    bumps: ["major", "minor"],
    messages: ["`Owner.name` is removed."],
  },
  {
    base: clinicDocument,
    name: "a recursive property that is always present",
    edits: [[`${schemasPointer}/Visit/required/-`, "previous"]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a recursive property that is never null",
    edits: [[`${schemasPointer}/Visit/properties/previous`, ref("Visit")]],
    bumps: ["minor", "major"],
    messages: ["`Visit.previous` is no longer null."],
  },
  {
    base: clinicDocument,
    name: "a reference to another schema",
    edits: [[`${schemasPointer}/Visit/properties/bill/properties/lines/items`, ref("Named")]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a reference to a schema of the same shape",
    edits: [
      [`${schemasPointer}/Row`, valueAt(`${schemasPointer}/Line`)],
      [`${schemasPointer}/Visit/properties/bill/properties/lines/items`, ref("Row")],
      [`${schemasPointer}/Line`, undefined],
    ],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "a pattern in a response",
    edits: [[`${schemasPointer}/Line/properties/text/pattern`, "^a"]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "a minimum number of items in a response",
    edits: [[`${schemasPointer}/Visit/properties/notes/minItems`, 1]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "a deprecated property",
    edits: [[`${schemasPointer}/Line/properties/cents/deprecated`, true]],
    bumps: ["minor", "patch"],
  },
  {
    base: clinicDocument,
    name: "a response limited to some values",
    edits: [[`${schemasPointer}/Line/properties/text/enum`, ["a", "b"]]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a property that only requests carry",
    edits: [[`${schemasPointer}/Line/properties/cents/writeOnly`, true]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "an added example",
    edits: [[`${schemasPointer}/Line/properties/text/examples`, ["x"]]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "a key that is never received",
    edits: [[`${schemasPointer}/Line/properties/gone`, { not: {} }]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a key required by a second member of allOf",
    edits: [
      [
        `${schemasPointer}/Visit/properties/bill`,
        { allOf: [valueAt(`${schemasPointer}/Visit/properties/bill`), { required: ["paid"] }] },
      ],
    ],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a response without its schema",
    edits: [["/paths/~1owners/get/responses/200/content/application~1json/schema", undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "null among the values of an enum",
    edits: [
      [`${schemasPointer}/Dog/properties/kind/enum`, ["dog", null]],
      [`${schemasPointer}/Dog/properties/kind/type`, ["string", "null"]],
    ],
    bumps: ["major", "minor"],
    messages: ["`Dog.kind` may now be null."],
  },
];
