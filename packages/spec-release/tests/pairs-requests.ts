import { clinicDocument } from "./pairs-clinic.ts";
import { type Pair, valueIn } from "./pairs-pair.ts";

const schemasPointer = "/components/schemas";
const getPointer = "/paths/~1visits~1{id}/get";
const putPointer = "/paths/~1visits~1{id}/put";

function valueAt(pointer: string): unknown {
  return valueIn(clinicDocument, pointer);
}

/** Edits to the clinic's requests. */
export const requestPairs: readonly Pair[] = [
  {
    base: clinicDocument,
    name: "a shared parameter of another type",
    edits: [["/components/parameters/Id/schema/type", "string"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a parameter moved from the query to a header",
    edits: [[`${getPointer}/parameters/2/in`, "header"]],
    bumps: ["major", "major"],
    messages: ["Query parameter `since` is now a header parameter."],
  },
  {
    base: clinicDocument,
    name: "a header that becomes required",
    edits: [[`${getPointer}/parameters/0/required`, true]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a removed cookie",
    edits: [[`${getPointer}/parameters/1`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a query parameter renamed",
    edits: [[`${getPointer}/parameters/2/name`, "from"]],
    bumps: ["major", "major"],
    messages: ["Query parameter `since` is now called `from`."],
  },
  {
    base: clinicDocument,
    name: "the name of a header in lower case",
    edits: [[`${getPointer}/parameters/0/name`, "x-trace"]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "another style",
    edits: [[`${getPointer}/parameters/4/style`, "pipeDelimited"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "defaults written out",
    edits: [
      [`${getPointer}/parameters/2/style`, "form"],
      [`${getPointer}/parameters/2/explode`, true],
      [`${getPointer}/parameters/2/required`, false],
      [`${getPointer}/parameters/0/style`, "simple"],
      [`${getPointer}/parameters/0/explode`, false],
      [`${getPointer}/deprecated`, false],
      [`${getPointer}/parameters/2/schema/nullable`, false],
    ],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "another default",
    edits: [[`${getPointer}/parameters/3/schema/default`, 20]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "a looser maximum",
    edits: [[`${getPointer}/parameters/3/schema/maximum`, 100]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a tighter minimum",
    edits: [[`${getPointer}/parameters/3/schema/minimum`, 2]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "another pattern",
    edits: [[`${getPointer}/parameters/4/schema/pattern`, "^[A-Z]+$"]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a time that becomes a number in a request",
    edits: [[`${getPointer}/parameters/2/schema`, { type: "integer" }]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a parameter limited to some values",
    edits: [[`${getPointer}/parameters/4/schema/enum`, ["at", "id"]]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a deprecated parameter",
    edits: [[`${getPointer}/parameters/2/deprecated`, true]],
    bumps: ["minor", "patch"],
  },
  {
    base: clinicDocument,
    name: "a path's shared parameter repeated at its operation",
    edits: [["/paths/~1visits~1{id}/get/parameters/-", valueAt("/components/parameters/Id")]],
    bumps: ["none", "none"],
  },
  {
    base: clinicDocument,
    name: "a body of another media type",
    edits: [
      [
        `${putPointer}/requestBody/content/application~1xml`,
        valueAt(`${putPointer}/requestBody/content/application~1json`),
      ],
      [`${putPointer}/requestBody/content/application~1json`, undefined],
    ],
    bumps: ["major", "major"],
    messages: ["Media type `application/json` of the request body is replaced by `application/xml`."],
  },
  {
    base: clinicDocument,
    name: "a body of one more media type",
    edits: [
      [
        `${putPointer}/requestBody/content/application~1xml`,
        valueAt(`${putPointer}/requestBody/content/application~1json`),
      ],
    ],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a removed body",
    edits: [[`${putPointer}/requestBody`, undefined]],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "an added optional body",
    edits: [
      ["/paths/~1visits~1{id}/delete/requestBody", { content: { "application/json": { schema: { type: "object" } } } }],
    ],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
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
    base: clinicDocument,
    name: "a shared body that becomes optional",
    edits: [["/components/requestBodies/Owner/required", undefined]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "an added form field",
    edits: [[`${putPointer}/requestBody/content/multipart~1form-data/schema/properties/name`, { type: "string" }]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a longer minimum length",
    edits: [[`${schemasPointer}/VisitChange/properties/reason/minLength`, 3]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a bound that becomes exclusive",
    edits: [
      [`${schemasPointer}/VisitChange/properties/price/minimum`, undefined],
      [`${schemasPointer}/VisitChange/properties/price/exclusiveMinimum`, 0],
    ],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "items that must differ",
    edits: [[`${schemasPointer}/VisitChange/properties/notes/uniqueItems`, true]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a minimum number of items",
    edits: [[`${schemasPointer}/VisitChange/properties/notes/minItems`, 1]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a removed alternative in a request",
    edits: [[`${schemasPointer}/VisitChange/properties/subject/oneOf/1`, undefined]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a number limited to integers",
    edits: [[`${schemasPointer}/VisitChange/properties/price/type`, "integer"]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a request's property renamed",
    edits: [
      [`${schemasPointer}/VisitChange/properties/cause`, valueAt(`${schemasPointer}/VisitChange/properties/reason`)],
      [`${schemasPointer}/VisitChange/properties/reason`, undefined],
    ],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "a nested property that becomes required",
    edits: [[`${schemasPointer}/VisitChange/properties/bill/required`, ["total"]]],
    bumps: ["major", "minor"],
  },
  {
    base: clinicDocument,
    name: "a request's items that may be null",
    edits: [[`${schemasPointer}/VisitChange/properties/notes/items/type`, ["string", "null"]]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a removed format in a request",
    edits: [[`${schemasPointer}/NewOwner/properties/email/format`, undefined]],
    bumps: ["minor", "major"],
  },
  {
    base: clinicDocument,
    name: "a property that only responses carry",
    edits: [[`${schemasPointer}/VisitChange/properties/reason/readOnly`, true]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "another type of a property that requests don't carry",
    edits: [[`${schemasPointer}/VisitChange/properties/id/type`, "string"]],
    bumps: ["patch", "patch"],
  },
  {
    base: clinicDocument,
    name: "properties of a request moved to a member of allOf with a new required one",
    edits: [
      [
        `${schemasPointer}/NewPerson`,
        {
          type: "object",
          required: ["name", "age"],
          properties: { name: { type: "string" }, age: { type: "integer" } },
        },
      ],
      [`${schemasPointer}/NewOwner/allOf`, [{ $ref: "#/components/schemas/NewPerson" }]],
      [`${schemasPointer}/NewOwner/properties/name`, undefined],
      [`${schemasPointer}/NewOwner/required`, undefined],
    ],
    bumps: ["major", "major"],
    messages: ["`NewOwner.age` is new and required."],
  },
  {
    base: clinicDocument,
    name: "an added member of allOf with a required property in a request",
    edits: [
      [
        `${schemasPointer}/NewOwner`,
        {
          allOf: [
            valueAt(`${schemasPointer}/NewOwner`),
            { type: "object", required: ["age"], properties: { age: { type: "integer" } } },
          ],
        },
      ],
    ],
    bumps: ["major", "major"],
  },
  {
    base: clinicDocument,
    name: "an added required parameter of a path",
    edits: [
      ["/paths/~1owners/parameters", [{ name: "shop", in: "query", required: true, schema: { type: "string" } }]],
    ],
    bumps: ["major", "major"],
    messages: ["Query parameter `shop` is new and required."],
  },
  {
    base: clinicDocument,
    name: "an alternative that is another object",
    edits: [[`${schemasPointer}/VisitChange/properties/subject/oneOf/1`, { type: "object", required: ["id"] }]],
    bumps: ["major", "major"],
  },
];
