import { CLINIC } from "./pairs-clinic.ts";
import { type Pair, valueIn } from "./pairs-pair.ts";

const SCHEMAS = "/components/schemas";
const GET = "/paths/~1visits~1{id}/get";
const PUT = "/paths/~1visits~1{id}/put";

function valueAt(pointer: string): unknown {
  return valueIn(CLINIC, pointer);
}

/** Edits of the clinic's requests. */
export const REQUEST_PAIRS: readonly Pair[] = [
  {
    base: CLINIC,
    name: "a shared parameter of another type",
    edits: [["/components/parameters/Id/schema/type", "string"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a parameter moved from the query to a header",
    edits: [[`${GET}/parameters/2/in`, "header"]],
    bumps: ["major", "major"],
    messages: ["Query parameter `since` is now a header parameter."],
  },
  {
    base: CLINIC,
    name: "a header that becomes required",
    edits: [[`${GET}/parameters/0/required`, true]],
    bumps: ["major", "minor"],
  },
  { base: CLINIC, name: "a removed cookie", edits: [[`${GET}/parameters/1`, undefined]], bumps: ["major", "minor"] },
  {
    base: CLINIC,
    name: "a query parameter renamed",
    edits: [[`${GET}/parameters/2/name`, "from"]],
    bumps: ["major", "major"],
    messages: ["Query parameter `since` is now called `from`."],
  },
  {
    base: CLINIC,
    name: "the name of a header in lower case",
    edits: [[`${GET}/parameters/0/name`, "x-trace"]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "another style",
    edits: [[`${GET}/parameters/4/style`, "pipeDelimited"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "defaults written out",
    edits: [
      [`${GET}/parameters/2/style`, "form"],
      [`${GET}/parameters/2/explode`, true],
      [`${GET}/parameters/2/required`, false],
      [`${GET}/parameters/0/style`, "simple"],
      [`${GET}/parameters/0/explode`, false],
      [`${GET}/deprecated`, false],
      [`${GET}/parameters/2/schema/nullable`, false],
    ],
    bumps: ["none", "none"],
  },
  {
    base: CLINIC,
    name: "another default",
    edits: [[`${GET}/parameters/3/schema/default`, 20]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "a looser maximum",
    edits: [[`${GET}/parameters/3/schema/maximum`, 100]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a tighter minimum",
    edits: [[`${GET}/parameters/3/schema/minimum`, 2]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "another pattern",
    edits: [[`${GET}/parameters/4/schema/pattern`, "^[A-Z]+$"]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a time that becomes a number in a request",
    edits: [[`${GET}/parameters/2/schema`, { type: "integer" }]],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a parameter limited to some values",
    edits: [[`${GET}/parameters/4/schema/enum`, ["at", "id"]]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a deprecated parameter",
    edits: [[`${GET}/parameters/2/deprecated`, true]],
    bumps: ["minor", "patch"],
  },
  {
    base: CLINIC,
    name: "a path's shared parameter repeated at its operation",
    edits: [["/paths/~1visits~1{id}/get/parameters/-", valueAt("/components/parameters/Id")]],
    bumps: ["none", "none"],
  },
  {
    base: CLINIC,
    name: "a body of another media type",
    edits: [
      [`${PUT}/requestBody/content/application~1xml`, valueAt(`${PUT}/requestBody/content/application~1json`)],
      [`${PUT}/requestBody/content/application~1json`, undefined],
    ],
    bumps: ["major", "major"],
    messages: ["Media type `application/json` of the request body is replaced by `application/xml`."],
  },
  {
    base: CLINIC,
    name: "a body of one more media type",
    edits: [[`${PUT}/requestBody/content/application~1xml`, valueAt(`${PUT}/requestBody/content/application~1json`)]],
    bumps: ["minor", "major"],
  },
  { base: CLINIC, name: "a removed body", edits: [[`${PUT}/requestBody`, undefined]], bumps: ["major", "major"] },
  {
    base: CLINIC,
    name: "an added optional body",
    edits: [
      ["/paths/~1visits~1{id}/delete/requestBody", { content: { "application/json": { schema: { type: "object" } } } }],
    ],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "an added required body",
    edits: [
      [
        "/paths/~1visits~1{id}/delete/requestBody",
        { required: true, content: { "application/json": { schema: { type: "object" } } } },
      ],
    ],
    bumps: ["major", "major"],
    messages: ["The request body is new and required."],
  },
  {
    base: CLINIC,
    name: "a shared body that becomes optional",
    edits: [["/components/requestBodies/Owner/required", undefined]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "an added form field",
    edits: [[`${PUT}/requestBody/content/multipart~1form-data/schema/properties/name`, { type: "string" }]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a longer minimum length",
    edits: [[`${SCHEMAS}/VisitChange/properties/reason/minLength`, 3]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a bound that becomes exclusive",
    edits: [
      [`${SCHEMAS}/VisitChange/properties/price/minimum`, undefined],
      [`${SCHEMAS}/VisitChange/properties/price/exclusiveMinimum`, 0],
    ],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "items that must differ",
    edits: [[`${SCHEMAS}/VisitChange/properties/notes/uniqueItems`, true]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a minimum number of items",
    edits: [[`${SCHEMAS}/VisitChange/properties/notes/minItems`, 1]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a removed alternative in a request",
    edits: [[`${SCHEMAS}/VisitChange/properties/subject/oneOf/1`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a number limited to integers",
    edits: [[`${SCHEMAS}/VisitChange/properties/price/type`, "integer"]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a request's property renamed",
    edits: [
      [`${SCHEMAS}/VisitChange/properties/cause`, valueAt(`${SCHEMAS}/VisitChange/properties/reason`)],
      [`${SCHEMAS}/VisitChange/properties/reason`, undefined],
    ],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "a nested property that becomes required",
    edits: [[`${SCHEMAS}/VisitChange/properties/bill/required`, ["total"]]],
    bumps: ["major", "minor"],
  },
  {
    base: CLINIC,
    name: "a request's items that may be null",
    edits: [[`${SCHEMAS}/VisitChange/properties/notes/items/type`, ["string", "null"]]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a removed format in a request",
    edits: [[`${SCHEMAS}/NewOwner/properties/email/format`, undefined]],
    bumps: ["minor", "major"],
  },
  {
    base: CLINIC,
    name: "a property that only responses carry",
    edits: [[`${SCHEMAS}/VisitChange/properties/reason/readOnly`, true]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "another type of a property that requests don't carry",
    edits: [[`${SCHEMAS}/VisitChange/properties/id/type`, "string"]],
    bumps: ["patch", "patch"],
  },
  {
    base: CLINIC,
    name: "an added member of allOf with a required property in a request",
    edits: [
      [
        `${SCHEMAS}/NewOwner`,
        {
          allOf: [
            valueAt(`${SCHEMAS}/NewOwner`),
            { type: "object", required: ["age"], properties: { age: { type: "integer" } } },
          ],
        },
      ],
    ],
    bumps: ["major", "major"],
  },
  {
    base: CLINIC,
    name: "an added required parameter of a path",
    edits: [
      ["/paths/~1owners/parameters", [{ name: "shop", in: "query", required: true, schema: { type: "string" } }]],
    ],
    bumps: ["major", "major"],
    messages: ["Query parameter `shop` is new and required."],
  },
  {
    base: CLINIC,
    name: "an alternative that is another object",
    edits: [[`${SCHEMAS}/VisitChange/properties/subject/oneOf/1`, { type: "object", required: ["id"] }]],
    bumps: ["major", "major"],
  },
];
